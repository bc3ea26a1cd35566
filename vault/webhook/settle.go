package webhook

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

const (
	// settleTimeout bounds the note of what became of an attempt.
	settleTimeout = 10 * time.Second
	// restless is how many failures in a row an endpoint may have before it rests; longestRest is the longest it does.
	restless    = 5
	shortRest   = 30 * time.Second
	longestRest = time.Hour
	// failingFor is how long attempts may fail, all of them, before the endpoint is disabled.
	failingFor = 5 * 24 * time.Hour
)

// spread lengthens a pause by up to a fifth, so that what failed together does not come back together.
func spread(d time.Duration) time.Duration {
	return d + time.Duration(rand.Int64N(int64(d)/5+1)) //nolint:gosec // no secret
}

// restAfter is how long an endpoint rests after its n-th failure in a row.
func restAfter(n int) time.Duration {
	if n < restless {
		return 0
	}
	return min(shortRest<<min(n-restless, 20), longestRest)
}

// A lease is given back by whoever has it, whatever became of the event meanwhile.
const (
	release = `UPDATE webhook_delivery SET lease = NULL, leased_until = NULL WHERE endpoint = $1 AND record = $2 AND lease = $3`

	dropDelivery = `DELETE FROM webhook_delivery WHERE endpoint = $1 AND record = $2 AND event = $3`
	doneDelivery = `UPDATE webhook_delivery SET state = 'settled', attempts = 0, code = NULL WHERE endpoint = $1 AND record = $2 AND event = $3`
	failDelivery = `UPDATE webhook_delivery SET attempts = attempts + 1, code = $4, state = CASE WHEN $5 THEN 'dead' ELSE 'waiting' END, due_at = now() + $6
 WHERE endpoint = $1 AND record = $2 AND event = $3`
	deadDelivery = `UPDATE webhook_delivery SET code = $4, state = 'dead' WHERE endpoint = $1 AND record = $2 AND event = $3`

	insertAttempt = `INSERT INTO webhook_attempt (id, endpoint, event, kind, action, at, outcome, status) VALUES ($1, $2, $3, $4, $5, clock_timestamp(), $6, $7)`

	endpointWell = `UPDATE webhook SET failures = 0, retry_at = NULL, failing_since = NULL WHERE id = $1 AND failures > 0`
	endpointIll  = `UPDATE webhook SET failures = failures + 1, failing_since = coalesce(failing_since, now()) WHERE id = $1
 RETURNING failures, failing_since <= now() - $2::interval`
	endpointRest = `UPDATE webhook SET retry_at = now() + $2 WHERE id = $1`
)

// settling runs fn in a transaction that is not cut short when the job's time is up.
func (h *Hooks) settling(ctx context.Context, fn func(context.Context, pgx.Tx) error) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTimeout)
	defer cancel()
	return store.InTx(ctx, h.on.Pool, func(tx pgx.Tx) error { return fn(ctx, tx) })
}

func exec(ctx context.Context, tx pgx.Tx, sql string, args ...any) error {
	if _, err := tx.Exec(ctx, sql, args...); err != nil {
		return fmt.Errorf("settle webhook: %w", store.Fault(err))
	}
	return nil
}

// lockedEndpoint locks an endpoint before what it is owed, as Delete does: in the other order each could wait for the other.
const lockedEndpoint = `SELECT FROM webhook WHERE id = $1 FOR UPDATE`

// note keeps what became of an attempt; nothing of one whose endpoint was deleted meanwhile.
func (h *Hooks) note(ctx context.Context, d *delivery, r result) error {
	return h.settling(ctx, func(ctx context.Context, tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, lockedEndpoint, d.endpoint)
		if err != nil {
			return fmt.Errorf("settle webhook: %w", store.Fault(err))
		}
		if tag.RowsAffected() == 0 {
			return nil
		}
		if err := h.keep(ctx, tx, d, r); err != nil {
			return err
		}
		if err := exec(ctx, tx, release, d.endpoint, d.record, d.lease); err != nil {
			return err
		}
		if !r.delivered() {
			return h.failed(ctx, tx, d, r)
		}
		if err := exec(ctx, tx, endpointWell, d.endpoint); err != nil {
			return err
		}
		if d.action == Gone {
			return exec(ctx, tx, dropDelivery, d.endpoint, d.record, d.event)
		}
		return exec(ctx, tx, doneDelivery, d.endpoint, d.record, d.event)
	})
}

func (h *Hooks) keep(ctx context.Context, tx pgx.Tx, d *delivery, r result) error {
	id, err := store.NewID()
	if err != nil {
		return err
	}
	var status *int
	if r.status != 0 {
		status = &r.status
	}
	return exec(ctx, tx, insertAttempt, id, d.endpoint, d.event, d.kind, d.action, r.outcome, status)
}

// failed has a delivery wait for its next attempt, or gives it up, and the endpoint rest where it keeps failing.
func (h *Hooks) failed(ctx context.Context, tx pgx.Tx, d *delivery, r result) error {
	last, pause := d.attempts >= len(pauses), time.Duration(0)
	if !last {
		pause = spread(pauses[d.attempts])
	}
	if err := exec(ctx, tx, failDelivery, d.endpoint, d.record, d.event, r.outcome, last, pause); err != nil {
		return err
	}
	if err := h.wakeIn(ctx, tx, d.endpoint, pause); err != nil {
		return err
	}
	return h.ill(ctx, tx, d.endpoint, r)
}

// ill counts an endpoint's failure.
func (h *Hooks) ill(ctx context.Context, tx pgx.Tx, endpoint uuid.UUID, r result) error {
	var failures int
	var long bool
	rows, err := tx.Query(ctx, endpointIll, endpoint, failingFor)
	if err == nil {
		_, err = pgx.ForEachRow(rows, []any{&failures, &long}, func() error { return nil })
	}
	switch {
	case err != nil:
		return fmt.Errorf("settle webhook: %w", store.Fault(err))
	case r.status == http.StatusGone:
		return h.end(ctx, tx, endpoint, CauseReceiver)
	case long:
		return h.end(ctx, tx, endpoint, CauseFailing)
	}
	rest := restAfter(failures)
	if rest == 0 {
		return nil
	}
	rest = spread(rest)
	if err := exec(ctx, tx, endpointRest, endpoint, rest); err != nil {
		return err
	}
	return h.wakeIn(ctx, tx, endpoint, rest)
}

// wakeIn asks for a delivery after a while by the database's time.
func (h *Hooks) wakeIn(ctx context.Context, tx pgx.Tx, endpoint uuid.UUID, pause time.Duration) error {
	now, err := store.Now(ctx, tx)
	if err != nil {
		return err
	}
	return h.wake(ctx, tx, endpoint, now.Add(pause))
}

// drop forgets what is owed, without a trace: it was never sent, and there is nothing to be told.
func (h *Hooks) drop(ctx context.Context, d *delivery) error {
	return h.settling(ctx, func(ctx context.Context, tx pgx.Tx) error {
		if err := exec(ctx, tx, dropDelivery, d.endpoint, d.record, d.event); err != nil {
			return err
		}
		return exec(ctx, tx, release, d.endpoint, d.record, d.lease)
	})
}

// settle keeps a delivery as done of which there is nothing to be told.
func (h *Hooks) settle(ctx context.Context, d *delivery) error {
	return h.settling(ctx, func(ctx context.Context, tx pgx.Tx) error {
		if err := exec(ctx, tx, doneDelivery, d.endpoint, d.record, d.event); err != nil {
			return err
		}
		return exec(ctx, tx, release, d.endpoint, d.record, d.lease)
	})
}

// bury makes a dead letter of what cannot be read.
func (h *Hooks) bury(ctx context.Context, d *delivery, code string) error {
	return h.settling(ctx, func(ctx context.Context, tx pgx.Tx) error {
		if err := exec(ctx, tx, deadDelivery, d.endpoint, d.record, d.event, code); err != nil {
			return err
		}
		return exec(ctx, tx, release, d.endpoint, d.record, d.lease)
	})
}

// nextHour and soon say when what could not be read is tried again. A budget is of the hour.
func nextHour(now time.Time) time.Duration {
	return now.Truncate(time.Hour).Add(time.Hour).Sub(now) + spread(time.Minute)
}

func soon(time.Time) time.Duration { return spread(time.Minute) }

const postponeDelivery = `UPDATE webhook_delivery SET due_at = now() + $4 WHERE endpoint = $1 AND record = $2 AND event = $3`

// postpone has a delivery wait without counting an attempt: the receiver was not asked.
func (h *Hooks) postpone(ctx context.Context, d *delivery, pause func(now time.Time) time.Duration) error {
	return h.settling(ctx, func(ctx context.Context, tx pgx.Tx) error {
		now, err := store.Now(ctx, tx)
		if err != nil {
			return err
		}
		wait := pause(now)
		if err := exec(ctx, tx, postponeDelivery, d.endpoint, d.record, d.event, wait); err != nil {
			return err
		}
		if err := exec(ctx, tx, release, d.endpoint, d.record, d.lease); err != nil {
			return err
		}
		return h.wake(ctx, tx, d.endpoint, now.Add(wait))
	})
}
