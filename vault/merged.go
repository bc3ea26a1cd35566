package vault

import (
	"bytes"
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/tape"
)

// merged names the records that a person's record was merged with, those alone that this session may read: each is charged
// and stands in the entry, with no field of it.
func (q *request) merged(ctx context.Context, f *facts.Facts) (out reply.Merged, named []release.Left, err error) {
	if f.State.Link == nil || f.ID != f.Subject {
		return out, nil, nil
	}
	for _, id := range f.State.Merged() {
		if f.State.Into() != uuid.Nil && id != f.State.Into() {
			continue // another one that was merged into the same
		}
		other, err := q.other(ctx, id)
		if err != nil {
			return out, nil, err
		}
		if !other.Found {
			continue
		}
		if seen, err := q.sees(ctx, q.kind.Name, other); err != nil {
			return out, nil, err
		} else if !seen {
			continue
		}
		if err := q.charge(ctx, id); err != nil {
			return out, nil, err
		}
		l, err := q.left(other, release.Left{}, tape.Details{})
		if err != nil {
			return out, nil, err
		}
		if named = append(named, l); id == f.State.Into() {
			out.Into = id
		} else {
			out.From = append(out.From, id)
		}
	}
	return out, named, nil
}

// Person are the records that a reading of one answers for: it, and those of the same person that it is merged with and that
// the session may see under the passage's action, each by a decision of its own and charged before it is opened. f is loaded,
// decided and charged by then. One that is closed to the session is not among them, and nothing tells of it.
func (p *Passage) Person(ctx context.Context, f *facts.Facts, d policy.Decision) ([]listing.Found, error) {
	all := []listing.Found{{Facts: f, Decision: d}}
	if f.State.Link == nil || f.ID != f.Subject {
		return all, nil
	}
	linked, err := p.Find(ctx, p.q.kind, f.State.Merged()...)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(linked, func(a, b listing.Found) int { return bytes.Compare(a.Facts.ID[:], b.Facts.ID[:]) })
	all = append(all, linked...)
	ids := make([]uuid.UUID, len(linked))
	for i := range linked {
		ids[i] = linked[i].Facts.Subject
	}
	return all, p.Charge(ctx, ids...)
}

// other loads a record of the request's kind beside the one that the request is about; one that is not there, or was
// erased, is not found by any decision.
func (q *request) other(ctx context.Context, id uuid.UUID) (*facts.Facts, error) {
	got, err := q.v.facts.LoadEach(ctx, q.kind.Name, uuid.Nil, id)
	if err != nil || len(got.Facts) == 0 || !got.Facts[0].Erased.IsZero() || !got.Facts[0].Found {
		return &facts.Facts{ID: id, Subject: id}, err
	}
	return got.Facts[0], nil
}

// survivor is what a look-up answers that found a record which was merged into another: that one, where the session could
// look it up as well, by a decision of its own; else the record that was found. The one that was found stands in the entry.
func (q *request) survivor(ctx context.Context, f *facts.Facts, d policy.Decision) (*facts.Facts, policy.Decision, []release.Left, error) {
	if f.State.Into() == uuid.Nil || f.ID != f.Subject {
		return f, d, nil, nil
	}
	into, err := q.other(ctx, f.State.Into())
	if err != nil || !into.Found {
		return f, d, nil, err
	}
	decided, err := q.evaluate(ctx, &into.Policy)
	if err != nil || !decided.Visible || q.foreign(into.Subject) {
		return f, d, nil, err
	}
	if err := q.charge(ctx, f.Subject); err != nil {
		return nil, policy.Decision{}, nil, err
	}
	found, err := q.left(f, release.Left{}, tape.Details{})
	return into, decided, []release.Left{found}, err
}

// apart puts what left first, and each of the other subjects once.
func apart(l release.Left, more ...[]release.Left) []release.Left {
	all := []release.Left{l}
	for _, x := range slices.Concat(more...) {
		if !slices.ContainsFunc(all, func(have release.Left) bool { return have.Pseudonym == x.Pseudonym }) {
			all = append(all, x)
		}
	}
	return all
}
