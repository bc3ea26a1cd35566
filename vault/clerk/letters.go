package clerk

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// record makes the entry of a letter durable, before it leaves: which letter, and to whom by a pseudonym, as long as the
// person lives.
func (c *Clerk) record(ctx context.Context, item outbox.Item) error {
	rev, err := c.on.Revisions.Active(ctx, c.on.Pool)
	if err != nil {
		return err
	}
	e := c.on.Log.NewEntry()
	e.Action, e.Decision, e.Outcome, e.Reasons = "letter", audit.Allow, audit.Written, []string{item.Template}
	e.Policy, e.Catalog = rev.Policy, rev.Digest
	kind, person, err := c.addressee(ctx, item.Owner, e.Time)
	if err != nil {
		return err
	}
	e.Kind = kind
	if person != uuid.Nil {
		e.Groups = []audit.Group{{Subjects: []uuid.UUID{person}}}
	}
	if err := c.on.Log.Append(ctx, e); err != nil {
		return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
	}
	return nil
}

const selectKind = `SELECT kind FROM key_subject WHERE subject = $1`

// addressee is the person whom a letter's owner is, or is about: its kind and pseudonym, zero where there is none.
func (c *Clerk) addressee(ctx context.Context, owner uuid.UUID, at time.Time) (kind string, person uuid.UUID, err error) {
	err = c.on.Pool.QueryRow(ctx, selectKind, owner).Scan(&kind)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", uuid.Nil, nil
	}
	if err != nil {
		return "", uuid.Nil, fmt.Errorf("owner %s: %w", owner, store.Fault(err))
	}
	about := owner
	if kind == requests.KeyKind {
		r, err := c.requests.Read(ctx, c.on.Pool, owner)
		if err != nil {
			return "", uuid.Nil, err
		}
		if kind, about = r.Kind, r.About; about == uuid.Nil {
			return kind, uuid.Nil, nil
		}
	}
	_, list, err := c.on.Facts.Load(ctx, c.on.Pool, kind, func(t *revision.Table) revision.Statement { return t.ByID }, about)
	if err != nil || len(list) == 0 || !list[0].Found || !list[0].Erased.IsZero() {
		return kind, uuid.Nil, err
	}
	person, err = list[0].Pseudonym(at)
	return kind, person, err
}
