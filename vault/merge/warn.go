package merge

import (
	"context"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/reply"
)

// Warn is Alike beside the answer to a create, for who may be told: the list is nil, and nothing is asked or recorded, for a
// session that policy lets look up no record of the kind, and never nil for another, so that its form says nothing of
// candidates that are hidden.
func Warn(ctx context.Context, m *Merger, s *vault.Session, kind string, id uuid.UUID) ([]reply.Duplicate, error) {
	may, err := vault.Might(s, policy.ActionLookup, kind)
	if err != nil || !may {
		return nil, err //nolint:wrapcheck // it names the action
	}
	return m.Alike(ctx, s, kind, id)
}

// Alike tells of a new record which others may be of the same person: what Duplicates would tell, under an entry of its own.
// What is told of is charged, and the new record is not. It leaves nothing for a steward, which the write did. Errors as those
// of Duplicates.
func (m *Merger) Alike(ctx context.Context, s *vault.Session, kind string, id uuid.UUID) ([]reply.Duplicate, error) {
	return vault.Pass(ctx, s, policy.ActionLookup, kind, func(ctx context.Context, p *vault.Passage) ([]reply.Duplicate, error) {
		if p.Kind() == nil || !p.Kind().Person() {
			return nil, vault.ErrKind
		}
		made, err := p.Find(ctx, p.Kind(), id)
		if err != nil {
			return nil, err
		}
		if len(made) != 1 {
			return nil, p.Absent()
		}
		roots, err := m.on.Keys.Roots(ctx)
		if err != nil {
			return nil, err
		}
		q := &question{Merger: m, p: p, roots: roots, f: made[0].Facts, may: made[0].Decision}
		if err := q.look(ctx); err != nil {
			return nil, err
		}
		if len(q.about) > 0 {
			if err := p.Charge(ctx, q.subjects()...); err != nil {
				return nil, err
			}
		}
		if err := p.InTx(ctx, func(tx pgx.Tx) error { return q.enter(ctx, tx) }); err != nil {
			return nil, err
		}
		out := make([]reply.Duplicate, len(q.shown))
		for i, c := range q.shown {
			out[i] = reply.Duplicate{ID: c.ID, Fields: c.Fields}
		}
		return out, nil
	})
}
