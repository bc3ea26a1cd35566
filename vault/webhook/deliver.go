package webhook

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	// turn is how long one job delivers before it lets other endpoints have theirs.
	turn = 25 * time.Second
	// leaseTime is longer than an attempt can take: a process that has not settled it by then has died.
	leaseTime = 2 * time.Minute
	// atOnce bounds the attempts of one endpoint that are under way.
	atOnce = 2
)

// deliver attempts what an endpoint is owed, one record after the other, until nothing is due. Several may do it at once.
func (h *Hooks) deliver(ctx context.Context, endpoint uuid.UUID) error {
	end := time.NewTimer(turn)
	defer end.Stop()
	for {
		more, err := h.next(ctx, endpoint)
		if err != nil || !more {
			return err
		}
		select {
		case <-end.C:
			return store.InTx(ctx, h.on.Pool, func(tx pgx.Tx) error { return h.wake(ctx, tx, endpoint, time.Time{}) })
		default:
		}
	}
}

// next attempts one delivery; false when none is due.
func (h *Hooks) next(ctx context.Context, endpoint uuid.UUID) (more bool, err error) {
	k, err := h.keeper(ctx)
	if err != nil {
		return false, coded(err)
	}
	e, err := k.one(ctx, h.on.Pool, oneEndpoint, endpoint)
	if errors.Is(err, fault.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, coded(err)
	}
	d, err := h.claim(ctx, endpoint)
	if err != nil || d == nil {
		return false, err
	}
	if err := h.cfg.died("claimed"); err != nil {
		return false, err
	}
	return true, h.attempt(ctx, e, d)
}

// coded gives an error the code that is kept of a job.
func coded(err error) error {
	code := "internal"
	switch {
	case errors.Is(err, fault.ErrUnavailable):
		code = "unavailable"
	case errors.Is(err, fault.ErrIntegrity):
		code = "integrity"
	}
	return &jobs.Fault{Code: code, Err: err}
}

// claimOne takes what has been due longest and nobody is at, of an endpoint that is not resting.
const claimOne = `WITH due AS (SELECT endpoint, record FROM webhook_delivery
  WHERE endpoint = $1 AND state = 'waiting' AND due_at <= now() AND (leased_until IS NULL OR leased_until < now())
   AND EXISTS (SELECT FROM webhook w WHERE w.id = $1 AND w.state = 'active' AND (w.retry_at IS NULL OR w.retry_at <= now()))
   AND (SELECT count(*) FROM webhook_delivery l WHERE l.endpoint = $1 AND l.leased_until IS NOT NULL AND l.leased_until > now()) < $4
  ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
 UPDATE webhook_delivery d SET leased_until = now() + $2, lease = $3 FROM due WHERE d.endpoint = due.endpoint AND d.record = due.record
 RETURNING d.record, d.kind, d.action, d.event, d.known, d.attempts, d.made_at`

func (h *Hooks) claim(ctx context.Context, endpoint uuid.UUID) (*delivery, error) {
	lease, err := store.NewID()
	if err != nil {
		return nil, err
	}
	d := &delivery{endpoint: endpoint, lease: lease}
	err = h.on.Pool.QueryRow(ctx, claimOne, endpoint, leaseTime, lease, atOnce).Scan(&d.record, &d.kind, &d.action, &d.event, &d.known, &d.attempts, &d.made)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil //nolint:nilnil // nothing is due
	}
	if err != nil {
		return nil, fmt.Errorf("claim of webhook %s: %w", endpoint, store.Fault(err))
	}
	return d, nil
}

// attempt reads a record anew as the endpoint's credential and sends what that gives.
func (h *Hooks) attempt(ctx context.Context, e *row, d *delivery) error {
	reply, err := h.read(ctx, e, d)
	if died := h.cfg.died("read"); died != nil {
		return died
	}
	switch {
	case err == nil && d.known && !slices.Contains(e.Events, Updated):
		return h.settle(ctx, d) // it is seen as before, and asked for nothing but its end
	case err == nil:
		return h.send(ctx, e, d, h.content(d, &reply))
	case errors.Is(err, fault.ErrUnauthenticated):
		return h.disable(ctx, d, CauseCredential)
	case errors.Is(err, fault.ErrPurpose):
		return h.disable(ctx, d, CausePurpose)
	case errors.Is(err, fault.ErrNotFound), errors.Is(err, fault.ErrDenied), errors.Is(err, fault.ErrGone):
		if d.known && slices.Contains(e.Events, Gone) {
			d.action = Gone
			return h.send(ctx, e, d, notice(d))
		}
		return h.drop(ctx, d) // as if there were no such record
	case errors.Is(err, fault.ErrKind):
		return h.drop(ctx, d)
	case errors.Is(err, fault.ErrBudget):
		return h.postpone(ctx, d, nextHour)
	case errors.Is(err, fault.ErrIntegrity):
		return h.bury(ctx, d, "integrity")
	}
	return errors.Join(coded(err), h.postpone(ctx, d, soon))
}

// read is a gated read as the endpoint's credential; its entry is durable when it returns.
func (h *Hooks) read(ctx context.Context, e *row, d *delivery) (vault.Reply, error) {
	kind, ok := h.on.Revisions.Current().Catalog.Kind(d.kind)
	if !ok || !e.wants(kind) {
		return vault.Reply{}, fault.ErrKind
	}
	actor, err := h.cfg.Vault.ActorOf(ctx, e.Credential)
	if err != nil {
		return vault.Reply{}, err
	}
	return h.cfg.Vault.As(actor, e.Purpose).Get(ctx, d.kind, d.record, e.fieldsOf(kind))
}

// disable ends an endpoint by itself.
func (h *Hooks) disable(ctx context.Context, d *delivery, cause string) error {
	return h.settling(ctx, func(ctx context.Context, tx pgx.Tx) error {
		if err := h.end(ctx, tx, d.endpoint, cause); err != nil {
			return err
		}
		return exec(ctx, tx, release, d.endpoint, d.record, d.lease)
	})
}

// end sets an endpoint that is active to disabled.
func (h *Hooks) end(ctx context.Context, tx pgx.Tx, endpoint uuid.UUID, cause string) error {
	k, err := h.keeper(ctx)
	if err != nil {
		return err
	}
	e, err := k.one(ctx, tx, lockEndpoint, endpoint)
	if errors.Is(err, fault.ErrNotFound) || err == nil && e.State == Disabled {
		return nil
	}
	if err != nil {
		return err
	}
	e.State, e.Cause = Disabled, cause
	h.cfg.Logger.WarnContext(ctx, "a webhook was disabled", slog.String("endpoint", endpoint.String()), slog.String("cause", cause))
	return k.update(ctx, tx, e)
}
