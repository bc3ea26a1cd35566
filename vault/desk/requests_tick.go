package desk

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	// selectUnproven lists open requests whose person has still to show who they are.
	selectUnproven = `SELECT subject FROM request WHERE closed IS NULL AND status IN ('received', 'acknowledged', 'verifying')
 AND received < $1 AND subject > $2 ORDER BY subject LIMIT 100`

	// selectReachable lists closed requests whose key for addresses lives ($3 is its place in the array) and whose letters
	// have left or failed for good; where somebody may appeal, after erasure.AppealDays. What goes on by itself is the
	// procedure's, which closes it.
	selectReachable = `SELECT r.subject FROM request r JOIN key_subject k ON k.subject = r.subject
 WHERE (r.closed <= $1 AND r.status IN ('withdrawn', 'expired') OR r.closed <= $1 - interval '90 days') AND r.subject > $2 AND r.next IS NULL AND k.erased_at IS NULL AND k.wrapped[$3] IS NOT NULL
 AND NOT EXISTS (SELECT FROM message m WHERE m.subject = r.subject AND m.state = 'waiting')
 ORDER BY r.subject LIMIT 100`

	// selectPast lists requests that were closed before a moment.
	selectPast = `SELECT subject FROM request WHERE closed < $1 AND subject > $2 ORDER BY subject LIMIT 100`
)

// TickRequests does what time brings to requests: one whose person never showed who they are is given up, one that is
// closed loses its addresses once its letters have left, and one whose own retention has ended is shredded. It asks
// nobody's leave, as a periodic job; to run it twice changes nothing. It returns how many requests it changed, and the
// last error of one that it could not, which the next run tries again.
func (d *Desk) TickRequests(ctx context.Context) (n int, err error) {
	if err := keyring.Owns(ctx, d.on.Pool, d.on.Keystone); err != nil {
		return 0, err // a database that was restored beside another has the other's fence ledger
	}
	now, err := d.now(ctx)
	if err != nil {
		return 0, err
	}
	r := d.on.Revisions.Current().Catalog.Requests
	for _, w := range []struct {
		sql  string
		args []any
		do   func(*chore, context.Context) (bool, error)
	}{
		{selectUnproven, []any{now.AddDate(0, 0, -r.ExpireDays)}, (*chore).expire},
		{selectPast, []any{now.AddDate(0, 0, -r.RetentionDays)}, (*chore).shred},
		{selectReachable, []any{now, int(catalog.SlotContact) + 1}, (*chore).close},
	} {
		done, failed := d.sweepRequests(ctx, now, w.sql, w.args, w.do)
		n += done
		err = errors.Join(err, failed)
	}
	return n, err
}

// sweepRequests goes through the requests that a query lists, each in a transaction of its own.
func (d *Desk) sweepRequests(ctx context.Context, now time.Time, sql string, args []any, do func(*chore, context.Context) (bool, error)) (n int, failed error) {
	for after := uuid.Nil; ; {
		rows, err := d.on.Pool.Query(ctx, sql, slices.Insert(slices.Clone(args), 1, any(after))...)
		if err != nil {
			return n, fmt.Errorf("requests: %w", store.Fault(err))
		}
		ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
		if err != nil {
			return n, fmt.Errorf("requests: %w", store.Fault(err))
		}
		for _, id := range ids {
			changed, err := d.chore(ctx, id, now, do)
			if err != nil {
				failed = err
				if ctx.Err() != nil {
					return n, failed
				}
				if d.on.Logger != nil {
					d.on.Logger.WarnContext(ctx, "request", slog.String("request", id.String()), slog.String("error", err.Error()))
				}
			}
			if changed {
				n++
			}
		}
		if len(ids) < 100 {
			return n, failed
		}
		after = ids[len(ids)-1]
	}
}

// chore is a request in the hands of time.
type chore struct {
	*requests.Stored
	d          *Desk
	tx         pgx.Tx
	now        time.Time
	rev        *revision.Set
	settings   rights.Settings
	generation int64
	line       *fence.Fence // to be durable before the commit
}

// chore does one thing with one request, if it is still to be done.
func (d *Desk) chore(ctx context.Context, id uuid.UUID, now time.Time, do func(*chore, context.Context) (bool, error)) (changed bool, err error) {
	fenced := false
	err = store.InTx(ctx, d.on.Pool, func(tx pgx.Tx) error {
		c := &chore{d: d, tx: tx, now: now}
		var err error
		if c.Stored, err = d.requests.Lock(ctx, tx, id); errors.Is(err, fault.ErrNotFound) {
			return nil
		} else if err != nil {
			return err
		}
		if c.generation, err = shred.Lock(ctx, tx, id); err != nil {
			return err
		}
		if c.rev, err = d.on.Revisions.Active(ctx, tx); err != nil {
			return err
		}
		if c.settings, err = requests.Settings(c.rev.Catalog, c.Regime); err != nil {
			return err
		}
		if changed, err = do(c, ctx); err != nil || c.line == nil {
			return err
		}
		// Last of all, and durable before the commit: whoever restores a backup from before will find it here.
		if _, err := d.on.Fences.Append(ctx, []fence.Fence{*c.line}); err != nil {
			return fence.Fault(err)
		}
		fenced = true
		return nil
	})
	if err != nil {
		if fenced {
			d.cfg.Vault.Unsettled() // nobody knows whether it was committed: the replay carries it out
		}
		return false, fmt.Errorf("request %s: %w", id, err)
	}
	return changed, nil
}

// expire gives up a request whose person never showed who they are.
func (c *chore) expire(ctx context.Context) (bool, error) {
	next, err := c.Apply(rights.Event{Kind: rights.Expire, At: c.now}, c.settings)
	if rights.CodeOf(err) != "" {
		return false, nil // it has time, or moved on
	}
	if err != nil {
		return false, err //nolint:wrapcheck // it names the request
	}
	c.Request, c.Next = next, time.Time{}
	if err := c.d.requests.Put(ctx, c.tx, c.Stored); err != nil {
		return false, err
	}
	return true, c.log(ctx, audit.Written, "expire")
}

// close destroys the key of a closed request's addresses. What the procedure of erasures closes is closed there.
func (c *chore) close(ctx context.Context) (bool, error) {
	if !c.Status.Closed() || c.procedural() || c.Keys.Shredded(catalog.SlotContact) || c.now.Before(erasure.ClosingAt(&c.Request)) {
		return false, nil
	}
	slots := requests.ClosingSlots()
	if err := shred.Slots(ctx, c.tx, nil, c.ID, slots, []int16{}, c.generation); err != nil {
		return false, err
	}
	c.line = &fence.Fence{Op: fence.Shred, Subject: c.ID, Slots: slots, Generation: uint64(c.generation), At: c.now} //nolint:gosec // > 0 by CHECK
	return true, c.log(ctx, audit.Erased, "close")
}

// procedural reports whether the procedure of erasures has begun with the request.
func (c *chore) procedural() bool {
	return c.Type == rights.Erasure && !c.Reached(rights.Executing).IsZero()
}

// shred destroys a request whose retention has ended, with its certificate: whoever needs that has it. One that waits to go
// on stays.
func (c *chore) shred(ctx context.Context) (bool, error) {
	if !c.Status.Closed() || erasure.Waits(&c.Request) || c.RetainUntil.IsZero() || c.now.Before(c.RetainUntil) {
		return false, nil
	}
	if err := c.log(ctx, audit.Erased, "retention"); err != nil {
		return false, err
	}
	if _, err := shred.Subject(ctx, c.tx, nil, c.ID, c.now, c.generation); err != nil {
		return false, err
	}
	c.line = &fence.Fence{Op: fence.Erase, Subject: c.ID, Generation: uint64(c.generation), At: c.now} //nolint:gosec // > 0 by CHECK
	return true, nil
}

// log puts an entry into the transaction, that names the person while it lives.
func (c *chore) log(ctx context.Context, outcome audit.Outcome, word string) error {
	e := c.d.on.Log.NewEntry()
	e.Action, e.Decision, e.Outcome, e.Reasons = "request", audit.Allow, outcome, []string{word}
	e.Kind, e.Policy, e.Catalog = c.Kind, c.rev.Policy, c.rev.Digest
	if c.About != uuid.Nil {
		_, list, err := c.d.on.Facts.Load(ctx, c.tx, c.Kind, func(t *revision.Table) revision.Statement { return t.ByID }, c.About)
		if err != nil {
			return err
		}
		if len(list) > 0 && list[0].Keys != nil {
			p, err := list[0].Pseudonym(e.Time)
			if err != nil {
				return err
			}
			e.Groups = []audit.Group{{Subjects: []uuid.UUID{p}}}
		}
	}
	if err := c.d.on.Log.AppendTx(ctx, c.tx, e); err != nil {
		return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
	}
	return nil
}
