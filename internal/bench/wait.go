package bench

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// Pause tells whether the time passed before ctx ended.
func Pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

const (
	drainPatience = time.Minute // that integrating what was logged may take
	drainEvery    = 50 * time.Millisecond
)

// Drain waits until every entry of a database's log is in the tree.
func Drain(ctx context.Context, conn *pgx.Conn, now func() time.Time) error {
	overdue := now().Add(drainPatience)
	for {
		left, _, err := Backlog(ctx, conn, now())
		if err != nil || left == 0 {
			return err
		}
		if now().After(overdue) {
			return fmt.Errorf("%d entries are not in the tree after %s", left, drainPatience)
		}
		if !Pause(ctx, drainEvery) {
			return context.Cause(ctx)
		}
	}
}
