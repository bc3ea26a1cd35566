package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/value"
)

// maxHolders bounds the records that one request looks at for one value. Those that the session may not know of are
// among them, since nobody knows which they are before they were looked at: so of a value that as many records hold a
// look-up or a search tells that much, and nothing else; a write is told of no conflict. Below it only records that the
// session may know of make a difference.
const maxHolders = 10_000

// holders gives visit the records that a token leads to, wave by wave and the oldest first, until it is done.
func (q *request) holders(ctx context.Context, makeLead func(*keyring.Roots) (lead, error), visit func(lead, []*facts.Facts) (done bool, err error)) error {
	after := uuid.Nil
	for looked := 0; looked < maxHolders; looked += revision.AtOnce {
		by, wave, err := q.loadBy(ctx, makeLead, after)
		if err != nil {
			return err
		}
		if done, err := visit(by, wave); done || err != nil {
			return err
		}
		if len(wave) < revision.AtOnce {
			return nil
		}
		after = wave[len(wave)-1].ID
	}
	return q.tooMany(ctx, fmt.Sprintf("%d or more", maxHolders))
}

// tooMany refuses a value that too many records hold. It costs what a miss costs.
func (q *request) tooMany(ctx context.Context, number string) error {
	if err := q.charge(ctx, q.entry.ID); err != nil {
		return err
	}
	return &Invalid{Fields: []FieldError{{Code: "too_many_matches", Hint: number + " records match: search by more"}}}
}

// finding is a look-up on its way.
type finding struct {
	field   *catalog.Field
	class   catalog.Class
	missed  error  // the answer where the session may find nothing
	reached []held // what it may find
	asked   int    // how many of them do not claim the value
}

// held is a record that was reached by a token.
type held struct {
	facts    *facts.Facts
	decision policy.Decision
	by       lead
}

// find looks for the records that a value leads to and returns the one that the session may see: one that claims the
// value for itself, the oldest of these, or the only one. It goes by what they hold and not by which of them the index
// has as the holder: that may be none of them, or none any more, for the sake of a record that the session may not know
// of.
func (q *request) find(ctx context.Context, shape catalog.Shape, field *catalog.Field, val value.Value) (*facts.Facts, policy.Decision, error) {
	n := &finding{field: field, class: shape.Class, missed: q.absent(nil)}
	makeLead := func(roots *keyring.Roots) (lead, error) { return q.lead(roots, shape.Index, val) }
	err := q.holders(ctx, makeLead, func(by lead, wave []*facts.Facts) (bool, error) { return q.choose(ctx, n, by, wave) })
	switch {
	case err != nil:
		return nil, policy.Decision{}, err
	case len(n.reached) == 0:
		return nil, policy.Decision{}, n.missed
	case n.asked == len(n.reached) && !n.onePerson():
		return nil, policy.Decision{}, q.ambiguous(ctx)
	}
	h := n.reached[n.asked]
	q.about = []*facts.Facts{h.facts}
	q.onlyReleased()
	return h.facts, h.decision, h.facts.Holds(h.by.roots, h.by.index, h.by.token)
}

// onePerson reports whether all that was reached is of one person, whose records were merged, and then takes the one that
// the others were merged into, or the first.
func (n *finding) onePerson() bool {
	into := 0
	for i := range n.reached {
		f := n.reached[i].facts
		if f.ID != f.Subject || i > 0 && !slices.Contains(n.reached[0].facts.State.Merged(), f.Subject) {
			return false
		}
		if f.State.Into() == uuid.Nil {
			into = i
		}
	}
	n.asked = into
	return true
}

// onlyReleased drops from the entry what decisions about records said that are not released after all: an obligation
// shows in the reply. Those of the released ones come with them.
func (q *request) onlyReleased() { q.entry.Reasons, q.entry.Oblige = nil, nil }

// choose takes up what the session may find among some records, and is done with the first that claims the value. A
// single one is not asked whether it does.
func (q *request) choose(ctx context.Context, n *finding, by lead, wave []*facts.Facts) (done bool, err error) {
	for _, f := range wave {
		d, err := q.decide(ctx, f)
		if r, refused := errors.AsType[*Refusal](err); refused { // to the log it is what it is, to the caller a miss
			n.missed = &Refusal{kind: ErrNotFound, outcome: r.outcome, facts: r.facts}
			continue
		}
		if err != nil {
			return false, err
		}
		found, err := release.ReachOf(f, q.purpose, q.actor.Credential().Subject).Finds(f, by.roots, n.class, by.index, by.token)
		if err != nil {
			return false, err
		}
		if found && d.MayMatch(n.field.Name, n.class.String()) {
			n.reached = append(n.reached, held{f, d, by})
			if len(q.about) < maxLimit {
				q.about = append(q.about, f)
			}
		}
	}
	if len(n.reached) < 2 {
		return false, nil
	}
	for ; n.asked < len(n.reached); n.asked++ {
		h := &n.reached[n.asked]
		if claims, err := h.facts.Claims(h.by.roots, h.by.index, h.by.token, uuid.Nil); claims || err != nil {
			return claims, err
		}
	}
	n.asked = min(n.asked, maxLimit) // enough to say that there are several
	n.reached = n.reached[:n.asked]
	return false, nil
}

// ambiguous tells that several records hold a value. That is knowledge about each of them: all are charged
// and stand in the entry, of very many the first ones.
func (q *request) ambiguous(ctx context.Context) error {
	subjects := make([]uuid.UUID, len(q.about))
	for i, f := range q.about {
		subjects[i] = f.Subject
	}
	if err := q.charge(ctx, subjects...); err != nil {
		return err
	}
	return ErrAmbiguous
}

// lead is a token in the current epoch, and what it is of.
type lead struct {
	roots *keyring.Roots
	index uint16
	token [16]byte
}

// lead computes the token of a single value, of the index that answers for x now.
func (q *request) lead(roots *keyring.Roots, x *catalog.Index, val value.Value) (lead, error) {
	x, err := q.rev.Answering(x)
	if err != nil {
		return lead{}, fmt.Errorf("%s: %w", q.action, err)
	}
	token, ok := record.FieldToken(roots.Index, x, val)
	if !ok {
		return lead{}, q.absent(nil)
	}
	return lead{roots, x.Number, token}, nil
}

// loadBy loads the facts of the next records that a token leads to, behind one. Which index answers follows from the
// revision: where the facts were read under a later one, the token is made again.
func (q *request) loadBy(ctx context.Context, makeLead func(*keyring.Roots) (lead, error), after uuid.UUID) (lead, []*facts.Facts, error) {
	for range staleAttempts {
		roots, err := q.v.keys.Roots(ctx)
		if err != nil {
			return lead{}, nil, err
		}
		rev := q.rev
		by, err := makeLead(roots)
		if err != nil {
			return lead{}, nil, err
		}
		list, err := step(ctx, "load", func(ctx context.Context) ([]*facts.Facts, error) {
			token := facts.Token{Index: by.index, Epoch: roots.IndexEpoch, Token: by.token, After: after}
			got, err := q.v.facts.Seek(ctx, q.kind.Name, q.recalled(), token)
			return q.loaded(ctx, &got, err)
		})
		switch {
		case err != nil:
			return lead{}, nil, err
		case q.rev.Digest != rev.Digest: // the query was read under the catalog before
			return lead{}, nil, errRevision
		case q.rev == rev:
			return by, list, nil
		}
	}
	return lead{}, nil, errRevision
}
