package store

import (
	"context"
	"fmt"

	"github.com/tacitcrm/tacit/vault/fault"
)

// Turn lets one at a time through. Unlike a mutex it can be waited for with a deadline: who holds it may be
// waiting for a database that does not answer.
type Turn chan struct{}

// NewTurn makes a free turn.
func NewTurn() Turn { return make(Turn, 1) }

// Take waits for the turn; fault.ErrUnavailable when ctx ends first.
func (t Turn) Take(ctx context.Context) error {
	select {
	case t <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for a turn: %w: %w", fault.ErrUnavailable, ctx.Err())
	}
}

// Give ends the turn.
func (t Turn) Give() { <-t }
