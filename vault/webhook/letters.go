package webhook

import (
	"context"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
)

// MaxPage is the most that one page of attempts, or of dead letters, has.
const MaxPage = 200

// Attempt is one that was made: what left, by the id of its message, and what the receiver's answer was. Which record it
// was about is not told: whoever manages endpoints need not know it.
type Attempt struct {
	ID      uuid.UUID `json:"id"`
	Event   uuid.UUID `json:"event"` // webhook-id
	Kind    string    `json:"kind"`
	Action  string    `json:"action"`
	At      time.Time `json:"at"`
	Outcome string    `json:"outcome"`
	Status  int       `json:"status,omitzero"` // of HTTP; 0 without an answer
}

// Letter is a delivery that was given up.
type Letter struct {
	Event    uuid.UUID `json:"event"`
	Kind     string    `json:"kind"`
	Action   string    `json:"action"`
	Attempts int       `json:"attempts"`
	Outcome  string    `json:"outcome"` // of the last attempt
	At       time.Time `json:"at"`      // of the change
}

// Attempts is a page of attempts, newest first.
type Attempts struct {
	Items      []Attempt
	Next       uuid.UUID // for the next page; zero at the end
	Disclosure reply.Disclosure
}

// Letters is a page of dead letters, by their id.
type Letters struct {
	Items      []Letter
	Next       uuid.UUID
	Disclosure reply.Disclosure
}

const (
	selectAttempts = `SELECT id, event, kind, action, at, outcome, coalesce(status, 0) FROM webhook_attempt
 WHERE endpoint = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`

	selectLetters = `SELECT event, kind, action, attempts, coalesce(code, ''), made_at FROM webhook_delivery
 WHERE endpoint = $1 AND state = 'dead' AND known AND ($2::uuid IS NULL OR event > $2) ORDER BY event LIMIT $3`
)

// Attempts lists an endpoint's attempts of the last seven days. What was not sent, because the endpoint may not see the
// record, is not among them.
func (h *Hooks) Attempts(ctx context.Context, s *vault.Session, id, before uuid.UUID, limit int) (Attempts, error) {
	items, d, err := page[Attempt](ctx, h, s, "attempts", selectAttempts, id, before, limit)
	out := Attempts{Items: items, Disclosure: d}
	if len(items) == limit && limit > 0 {
		out.Next = items[limit-1].ID
	}
	return out, err
}

// Letters lists an endpoint's dead letters.
func (h *Hooks) Letters(ctx context.Context, s *vault.Session, id, after uuid.UUID, limit int) (Letters, error) {
	items, d, err := page[Letter](ctx, h, s, "letters", selectLetters, id, after, limit)
	out := Letters{Items: items, Disclosure: d}
	if len(items) == limit && limit > 0 {
		out.Next = items[limit-1].Event
	}
	return out, err
}

func page[T any](ctx context.Context, h *Hooks, s *vault.Session, word, sql string, id, from uuid.UUID, limit int) ([]T, reply.Disclosure, error) {
	var d reply.Disclosure
	items, err := vault.Pass(ctx, s, policy.ActionWebhook, "", func(ctx context.Context, p *vault.Passage) ([]T, error) {
		k, err := h.allowed(ctx, p)
		if err != nil {
			return nil, err
		}
		if limit < 1 || limit > MaxPage {
			return nil, refuse("limit", "out_of_range", "1 to 200")
		}
		if _, err := found(ctx, p, k, h.on.Pool, oneEndpoint, id); err != nil {
			return nil, err
		}
		rows, err := h.on.Pool.Query(ctx, sql, id, nullID(from), limit)
		if err != nil {
			return nil, store.Fault(err)
		}
		list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[T])
		if err != nil {
			return nil, store.Fault(err)
		}
		if err := p.Record(ctx, audit.Released, word); err != nil {
			return nil, err
		}
		d = p.Disclosure()
		return list, nil
	})
	return items, d, err
}

func nullID(id uuid.UUID) *uuid.UUID {
	if id == uuid.Nil {
		return nil
	}
	return &id
}

const replayLetters = `UPDATE webhook_delivery SET state = 'waiting', attempts = 0, code = NULL, due_at = now()
 WHERE endpoint = $1 AND state = 'dead' AND ($2::uuid IS NULL OR event = $2)`

// Replay has dead letters delivered after all: one, or all for the zero id. Each is read anew, as every attempt is; the id
// of its message stays. It answers alike whether there were any: an id that is not there, or not any more, is no error.
func (h *Hooks) Replay(ctx context.Context, s *vault.Session, id, event uuid.UUID) (One, error) {
	return h.set(ctx, s, id, "replay", func(ctx context.Context, tx pgx.Tx, e *row) error {
		if e.State == Disabled {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: "state", Code: "disabled", Hint: "resume the endpoint first"}}}
		}
		if err := exec(ctx, tx, replayLetters, id, nullID(event)); err != nil {
			return err
		}
		return h.wake(ctx, tx, id, time.Time{})
	})
}
