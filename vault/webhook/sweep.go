package webhook

import (
	"context"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

// How long it is kept what attempts came to, and notices that nobody took.
const (
	keepAttempts = 7 * 24 * time.Hour
	keepNotices  = 30 * 24 * time.Hour
)

const (
	// overdue are endpoints that are owed something and have no job for it: after an erasure, a restore, or a process
	// that died.
	overdue = `SELECT DISTINCT d.endpoint FROM webhook w JOIN webhook_delivery d ON d.endpoint = w.id
 WHERE w.state = 'active' AND (w.retry_at IS NULL OR w.retry_at <= now()) AND d.state = 'waiting' AND d.due_at <= now()
  AND (d.leased_until IS NULL OR d.leased_until < now())`

	oldAttempts   = `DELETE FROM webhook_attempt WHERE at < now() - $1::interval`
	oldNotices    = `DELETE FROM webhook_delivery WHERE state = 'dead' AND action = 'gone' AND made_at < now() - $1::interval`
	orphans       = `DELETE FROM webhook_delivery d WHERE NOT EXISTS (SELECT FROM webhook w WHERE w.id = d.endpoint)`
	orphanDetails = `DELETE FROM webhook_attempt a WHERE NOT EXISTS (SELECT FROM webhook w WHERE w.id = a.endpoint)`
)

// sweep wakes what waits without a job, and deletes what is kept for too long.
func (h *Hooks) sweep(ctx context.Context) error {
	return store.InTx(ctx, h.on.Pool, func(tx pgx.Tx) error {
		if err := exec(ctx, tx, oldAttempts, keepAttempts); err != nil {
			return err
		}
		if err := exec(ctx, tx, oldNotices, keepNotices); err != nil {
			return err
		}
		for _, sql := range []string{orphans, orphanDetails} {
			if err := exec(ctx, tx, sql); err != nil {
				return err
			}
		}
		owed := map[uuid.UUID]bool{}
		if err := collect(ctx, tx, owed, overdue); err != nil {
			return err
		}
		for id := range owed {
			if err := h.wake(ctx, tx, id, time.Time{}); err != nil {
				return err
			}
		}
		return nil
	})
}
