package publish

import "context"

// Empty looks at the slots of the intake, as a publisher does after each round.
func (p *Publisher) Empty(ctx context.Context) { p.empty(ctx) }
