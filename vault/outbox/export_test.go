package outbox

import (
	"context"
	"time"
)

// SweepAfter is Sweep for letters that have waited that long.
func (o *Outbox) SweepAfter(ctx context.Context, age time.Duration) error { return o.sweep(ctx, age) }
