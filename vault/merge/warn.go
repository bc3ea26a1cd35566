package merge

import (
	"context"
	"errors"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/reply"
)

// Warn is Alike beside the answer to a create, for who may be told: the list is nil, and nothing is asked or recorded, for a
// session that policy lets look up no record of the kind, and never nil for another, so that its form says nothing of
// candidates that are hidden. Where the write found none that agrees with the record in anything, whoever may see it, nobody looks
// again: then there is no entry of it, and the answer comes some milliseconds sooner. So the time that a create takes tells
// that somebody agrees, of whom the list may say nothing; timing is not made equal here as little as elsewhere (SECURITY.md).
// The log is for who may know.
func Warn(ctx context.Context, m *Merger, s *vault.Session, kind string, w *vault.Written) ([]reply.Duplicate, error) {
	may, err := vault.Might(s, policy.ActionLookup, kind)
	if err != nil || !may {
		return nil, err //nolint:wrapcheck // it names the action
	}
	if len(w.Agreeing) == 0 {
		return []reply.Duplicate{}, nil
	}
	list, err := m.Alike(ctx, s, kind, w.ID, w.Agreeing)
	if _, refused := errors.AsType[*vault.Refusal](err); refused { // it may not look this one up
		return []reply.Duplicate{}, nil
	}
	return list, err
}

// Alike tells of a record made a moment ago which others may be of the same person, of those that agree with it: what Duplicates
// would tell, under an entry of its own. What is told of is charged, and the new record is not. It leaves nothing for a steward, which the write did.
// Errors as those of Duplicates.
func (m *Merger) Alike(ctx context.Context, s *vault.Session, kind string, id uuid.UUID, agreeing []vault.Alike) ([]reply.Duplicate, error) {
	return vault.Pass(ctx, s, policy.ActionLookup, kind, func(ctx context.Context, p *vault.Passage) ([]reply.Duplicate, error) {
		if p.Kind() == nil || !p.Kind().Person() {
			return nil, vault.ErrKind
		}
		q, err := m.beside(ctx, p, id, agreeing)
		if err != nil {
			return nil, err
		}
		if len(q.about) > 0 {
			if err := p.Charge(ctx, q.subjects()...); err != nil {
				return nil, err
			}
		}
		if err := q.name(); err != nil {
			return nil, err
		}
		if err := p.Record(ctx, audit.Released, reasonDuplicates); err != nil {
			return nil, err
		}
		out := make([]reply.Duplicate, len(q.shown))
		for i, c := range q.shown {
			out[i] = reply.Duplicate{ID: c.ID, Fields: c.Fields}
		}
		return out, nil
	})
}

// mostBeside is how many candidates are read along with the new record.
const mostBeside = 12

// beside decides about the candidates of a new record, which are read along with it where they are few.
func (m *Merger) beside(ctx context.Context, p *vault.Passage, id uuid.UUID, agreeing []vault.Alike) (*question, error) {
	ids := []uuid.UUID{id}
	if len(agreeing) <= mostBeside {
		for i := range agreeing {
			ids = append(ids, agreeing[i].ID)
		}
	}
	found, err := p.Find(ctx, p.Kind(), ids...)
	if err != nil {
		return nil, err
	}
	own := slices.IndexFunc(found, func(f listing.Found) bool { return f.Facts.ID == id })
	if own < 0 {
		return nil, p.Absent()
	}
	roots, err := m.on.Keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	q := &question{Merger: m, p: p, roots: roots, f: found[own].Facts, may: found[own].Decision, shown: []Candidate{}}
	if q.traits, err = traitsOf(roots, q.f); err != nil {
		return nil, err
	}
	list, plain := q.agreed(agreeing)
	if !plain || len(ids) == 1 || q.f.Record.Version != 1 {
		return q, q.look(ctx)
	}
	byID := map[uuid.UUID]*facts.Facts{}
	for _, f := range found {
		byID[f.Facts.Subject] = f.Facts
	}
	return q, q.sortAll(ctx, list, byID) // a record made a moment ago is merged with none, and was found distinct from none
}

// agreed says in which traits the candidates agree, by the indexes that they agree in; false where two traits have one index, so
// that the index does not say which.
func (q *question) agreed(agreeing []vault.Alike) ([]agreement, bool) {
	at := map[int16]int{}
	for i := range q.traits {
		n := int16(q.traits[i].index) //nolint:gosec // index numbers are at most 32767
		if _, twice := at[n]; twice {
			return nil, false
		}
		at[n] = i
	}
	list := make([]agreement, 0, len(agreeing))
	for _, a := range agreeing {
		one := agreement{subject: a.ID}
		for _, n := range a.Indexes {
			if i, ok := at[n]; ok {
				one.traits = append(one.traits, i)
			}
		}
		list = append(list, one)
	}
	return list, true
}
