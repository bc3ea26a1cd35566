package vault

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/idempotency"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Idempotency names a POST so that a retry of it does not act twice. Nil, or an empty key, names none.
type Idempotency = idempotency.Request

// claim takes the request's key, or returns what an earlier request made under it.
func (q *request) claim(ctx context.Context, tx pgx.Tx, i *Idempotency, c idempotency.Claim) (*idempotency.Claim, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	return i.Take(ctx, tx, roots.MAC, q.actor.Credential().ID, c)
}

// replay answers a retry: it passes the gate again on what the first request made, and tells of it as it
// is now.
func (q *request) replay(ctx context.Context, c *idempotency.Claim) (_ Written, err error) {
	id := c.Record
	if q.kind.Parent != "" {
		parent, _ := q.rev.Catalog.Kind(q.kind.Parent)
		if id, err = q.parentOf(ctx, q.rev.Tables[q.kind.Name], c); err != nil {
			return Written{}, err
		}
		q.kind = parent
	}
	f, err := q.loadID(ctx, id)
	if err != nil {
		return Written{}, err
	}
	if _, err := q.decide(ctx, f); err != nil {
		return Written{}, err
	}
	w, err := release.Written(f, c.Record)
	if err != nil {
		return Written{}, err
	}
	p, err := f.Pseudonym(q.entry.Time)
	if err != nil {
		return Written{}, err
	}
	q.entry.Groups, q.entry.Reasons = []audit.Group{{Subjects: []uuid.UUID{p}}}, []string{"replayed"}
	if err := q.record(ctx, audit.Written); err != nil {
		return Written{}, err
	}
	w.Replayed, w.Disclosure = true, q.disclosure()
	return w, nil
}

// parentOf is the record that a sub-resource belongs to; one that is gone has none.
func (q *request) parentOf(ctx context.Context, t *revision.Table, c *idempotency.Claim) (id uuid.UUID, err error) {
	err = q.v.pool.QueryRow(ctx, "SELECT parent FROM "+revision.Ident(t.Kind.Table)+" WHERE subject = $1 AND id = $2", c.Subject, c.Record).Scan(&id)
	if errors.Is(err, pgx.ErrNoRows) {
		return uuid.Nil, q.absent(nil)
	}
	if err != nil {
		return uuid.Nil, fmt.Errorf("parent of %s: %w", c.Record, store.Fault(err))
	}
	return id, nil
}
