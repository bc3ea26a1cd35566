package vault

import (
	"context"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/tape"
)

// History reads what writes to a record replaced, in the form this session would see the same fields now.
// For a subject it includes the changes of its sub-resources.
func (s *Session) History(ctx context.Context, kind string, id uuid.UUID) (History, error) {
	return through(ctx, s, policy.ActionHistory, kind, func(ctx context.Context, q *request) (History, error) {
		f, err := q.loadID(ctx, q.v.pool, id)
		if err != nil {
			return History{}, q.chargeMiss(ctx, err, id)
		}
		d, err := q.decide(ctx, f)
		if err != nil {
			return History{}, q.chargeMiss(ctx, err, id)
		}
		if err := q.charge(ctx, f.Subject); err != nil {
			return History{}, err
		}
		return q.history(ctx, f, d)
	})
}

func (q *request) history(ctx context.Context, f *facts.Facts, d policy.Decision) (History, error) {
	past, err := record.ReadPast(ctx, q.v.pool, f.Subject, f.ID, childKinds(q.kind), f.Keys)
	if err != nil {
		return History{}, err
	}
	o := release.New(f, d, q.purpose, nil).For(q.actor.Credential().Subject)
	out := History{Kind: q.kind, ID: f.ID, Versions: []Version{}}
	for i := range past {
		v, ok, err := o.Version(&past[i])
		if err != nil {
			return History{}, err
		}
		if ok {
			out.Versions = append(out.Versions, v)
		}
	}
	out.Withheld = o.Withheld()
	l, err := q.left(f, o.Left(), tape.Details{Record: f.ID})
	if err != nil {
		return History{}, err
	}
	q.entry.Groups = release.Groups([]release.Left{l})
	if err := q.record(ctx, audit.Released); err != nil {
		return History{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}

// childKinds names the kinds whose records are part of a record's own history.
func childKinds(k *catalog.Kind) []string {
	names := []string{}
	for _, c := range k.Children() {
		names = append(names, c.Name)
	}
	return names
}
