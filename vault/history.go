package vault

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/tape"
)

// History reads what writes to a record replaced, in the form this session would see the same fields now.
// For a subject it includes the changes of its sub-resources, and those of the records that it is merged with, as far as the
// session may see their history: see Version.Of.
func (s *Session) History(ctx context.Context, kind string, id uuid.UUID) (History, error) {
	return through(ctx, s, policy.ActionHistory, kind, func(ctx context.Context, q *request) (History, error) {
		f, err := q.loadID(ctx, id)
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
		person, err := (&Passage{q}).Person(ctx, f, d)
		if err != nil {
			return History{}, err
		}
		return q.history(ctx, person)
	})
}

func (q *request) history(ctx context.Context, person []listing.Found) (History, error) {
	out, left := History{Kind: q.kind, ID: person[0].Facts.ID, Versions: []Version{}}, make([]release.Left, len(person))
	for i, x := range person {
		o := release.New(x.Facts, x.Decision, q.purpose, nil).For(q.actor.Credential().Subject)
		if err := q.versions(ctx, x.Facts, o, &out); err != nil {
			return History{}, err
		}
		for _, w := range o.Withheld() {
			if !slices.ContainsFunc(out.Withheld, func(have Withheld) bool { return have.Name == w.Name }) {
				out.Withheld = append(out.Withheld, w)
			}
		}
		var err error
		if left[i], err = q.left(x.Facts, o.Left(), tape.Details{Record: x.Facts.ID}); err != nil {
			return History{}, err
		}
	}
	if len(person) > 1 {
		slices.SortStableFunc(out.Versions, func(a, b Version) int { return b.At.Compare(a.At) })
	}
	q.entry.Groups = release.Groups(left)
	if err := q.record(ctx, audit.Released); err != nil {
		return History{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}

// versions adds those of one record to a history, which is of it or of one that it is merged with.
func (q *request) versions(ctx context.Context, f *facts.Facts, o *release.Opener, out *History) error {
	past, err := record.ReadPast(ctx, q.v.pool, f.Subject, f.ID, childKinds(q.kind), f.Keys)
	if err != nil {
		return err
	}
	for i := range past {
		v, ok, err := o.Version(&past[i])
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if f.ID != out.ID {
			v.Of = f.ID
		}
		out.Versions = append(out.Versions, v)
	}
	return nil
}

// childKinds names the kinds whose records are part of a record's own history.
func childKinds(k *catalog.Kind) []string {
	names := []string{}
	for _, c := range k.Children() {
		names = append(names, c.Name)
	}
	return names
}
