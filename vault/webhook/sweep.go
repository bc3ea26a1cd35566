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
	overdue = `SELECT w.id FROM webhook w WHERE w.state = 'active' AND (w.retry_at IS NULL OR w.retry_at <= now())
 AND EXISTS (SELECT FROM webhook_delivery d WHERE d.endpoint = w.id AND d.state = 'waiting' AND d.due_at <= now()
  AND (d.leased_until IS NULL OR d.leased_until < now()))`

	oldAttempts = `DELETE FROM webhook_attempt WHERE at < now() - $1::interval`
	oldNotices  = `DELETE FROM webhook_delivery WHERE action = 'gone' AND made_at < now() - $1::interval`

	// orphans and orphanDetails are of endpoints that were deleted while a write was telling them. The endpoints that have
	// rows are found by steps over the index: there are few of them, and many rows that are settled.
	orphans = `WITH RECURSIVE has AS (
  (SELECT endpoint FROM webhook_delivery ORDER BY endpoint LIMIT 1)
 UNION ALL
  SELECT (SELECT d.endpoint FROM webhook_delivery d WHERE d.endpoint > h.endpoint ORDER BY d.endpoint LIMIT 1) FROM has h WHERE h.endpoint IS NOT NULL)
 DELETE FROM webhook_delivery WHERE endpoint = ANY(ARRAY(SELECT h.endpoint FROM has h WHERE NOT EXISTS (SELECT FROM webhook w WHERE w.id = h.endpoint)))`

	orphanDetails = `WITH RECURSIVE has AS (
  (SELECT endpoint FROM webhook_attempt ORDER BY endpoint LIMIT 1)
 UNION ALL
  SELECT (SELECT a.endpoint FROM webhook_attempt a WHERE a.endpoint > h.endpoint ORDER BY a.endpoint LIMIT 1) FROM has h WHERE h.endpoint IS NOT NULL)
 DELETE FROM webhook_attempt WHERE endpoint = ANY(ARRAY(SELECT h.endpoint FROM has h WHERE NOT EXISTS (SELECT FROM webhook w WHERE w.id = h.endpoint)))`
)

// sweep wakes what waits without a job, and deletes what is kept for too long.
func (h *Hooks) sweep(ctx context.Context) error {
	for _, step := range []struct {
		sql  string
		args []any
	}{{oldAttempts, []any{keepAttempts}}, {oldNotices, []any{keepNotices}}, {orphans, nil}, {orphanDetails, nil}} {
		err := store.InTx(ctx, h.on.Pool, func(tx pgx.Tx) error { return exec(ctx, tx, step.sql, step.args...) })
		if err != nil {
			return err
		}
	}
	return store.InTx(ctx, h.on.Pool, func(tx pgx.Tx) error {
		owed := map[uuid.UUID]bool{}
		if _, err := collect(ctx, tx, owed, overdue); err != nil {
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
