package ledger

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Link says that a subject is one of several records of the same person, which were merged. Each of them is decided by what
// is strictest in any: of consent what permits least, of bases those that all have, a restriction, a hold and a freeze of
// any. So that one row still says all, each has a copy of what the others say, which Put keeps up to date.
type Link struct {
	Into uuid.UUID `json:"into,omitzero"` // the record that this one was merged into; zero for that one itself
	With []Partner `json:"with"`          // the others, in order of their ids
}

// Partner is another record of the same person, with what it says by itself.
type Partner struct {
	Subject     uuid.UUID       `json:"subject"`
	Gone        bool            `json:"gone,omitzero"` // erased by itself, as its retention ended: what the person said no to stays
	Consents    consent.Summary `json:"consents"`
	Bases       []string        `json:"bases"`
	Restricted  bool            `json:"restricted,omitzero"`
	Restriction *Restriction    `json:"restriction,omitzero"`
	Hold        bool            `json:"hold,omitzero"`
	Holds       []Hold          `json:"holds,omitzero"`
	Frozen      bool            `json:"frozen,omitzero"`
}

// ErrRegrouped means that a subject was merged with others, or parted from them, while its state was waited for. Nothing
// was changed, and the whole transaction may be tried again.
var ErrRegrouped = fmt.Errorf("the subject was merged meanwhile: %w", fault.ErrUnavailable)

// partner is what a state says by itself.
func (s State) partner(subject uuid.UUID) Partner {
	return Partner{
		Subject: subject, Consents: s.Consents, Bases: s.BasisNames(), Restricted: s.Restricted, Restriction: s.Restriction,
		Hold: s.Hold, Holds: s.Holds, Frozen: s.Frozen,
	}
}

// gone is what is left of a partner that was erased by itself: consents and noes, and nothing that could still end.
func (p Partner) gone() Partner { return Partner{Subject: p.Subject, Gone: true, Consents: p.Consents} }

// Merged lists the other records of the same person that are there, in order of their ids.
func (s State) Merged() []uuid.UUID {
	var ids []uuid.UUID
	for _, p := range s.partners() {
		if !p.Gone {
			ids = append(ids, p.Subject)
		}
	}
	return ids
}

// Into is the record that this one was merged into; zero where there is none.
func (s State) Into() uuid.UUID {
	if s.Link == nil {
		return uuid.Nil
	}
	return s.Link.Into
}

func (s State) partners() []Partner {
	if s.Link == nil {
		return nil
	}
	return s.Link.With
}

// Consent is what holds for a purpose at a moment, for all records of the person: what permits least. Contact points are
// those of this record.
func (s State) Consent(purpose string, now time.Time) consent.Purpose {
	var others []consent.Summary
	for _, p := range s.partners() {
		others = append(others, p.Consents)
	}
	return consent.Strictest(purpose, now, s.Consents, others...)
}

// consented are the purposes that any record of the person has events of, some more than once.
func (s State) consented() iter.Seq[string] {
	return func(yield func(string) bool) {
		for name := range s.Consents {
			if !yield(name) {
				return
			}
		}
		for _, p := range s.partners() {
			for name := range p.Consents {
				if !yield(name) {
					return
				}
			}
		}
	}
}

// AllHolds are the holds that stand on any record of the person.
func (s State) AllHolds() []Hold {
	all := slices.Clone(s.Holds)
	for _, p := range s.partners() {
		all = append(all, p.Holds...)
	}
	return all
}

// AnyRestriction is the restriction that keeps the person's data from use at a moment: of this record, else of another of
// the same person. Nil: there is none.
func (s State) AnyRestriction(now time.Time) *Restriction {
	if s.RestrictedAt(now) {
		return reasoned(s.Restriction)
	}
	for _, p := range s.partners() {
		if p.restrictedAt(now) {
			return reasoned(p.Restriction)
		}
	}
	return nil
}

// reasoned is a restriction, also where an earlier release kept no reason of it.
func reasoned(r *Restriction) *Restriction {
	if r == nil {
		return &Restriction{}
	}
	return r
}

func (p *Partner) restrictedAt(now time.Time) bool {
	return State{Restricted: p.Restricted, Restriction: p.Restriction}.RestrictedAt(now)
}

// hasBasis reports whether a basis holds for all records of the person.
func (s State) hasBasis(name string) bool {
	return !slices.ContainsFunc(s.partners(), func(p Partner) bool { return !p.Gone && !slices.Contains(p.Bases, name) })
}

// Member is a record of one person, with its state as it was read under lock.
type Member struct {
	Subject uuid.UUID
	State   State
	Stored  StateRow
}

// PutGroup stores that some records are of the same person, merged into one of them. The transaction holds the states of
// all, by HoldStates. Records that are gone are remembered.
func PutGroup(ctx context.Context, tx pgx.Tx, m *crypto.MAC, members []Member, into uuid.UUID) error {
	all := departed(members)
	for _, x := range members {
		all = append(all, x.State.partner(x.Subject))
	}
	slices.SortFunc(all, func(a, b Partner) int { return bytes.Compare(a.Subject[:], b.Subject[:]) })
	for i := range members {
		x := &members[i]
		link := Link{With: slices.DeleteFunc(slices.Clone(all), func(p Partner) bool { return p.Subject == x.Subject })}
		if x.Subject != into {
			link.Into = into
		}
		if x.State.Link = &link; len(link.With) == 0 {
			x.State.Link = nil
		}
		var err error
		if x.Stored, err = x.State.put(ctx, tx, m, x.Subject, x.Stored.Revision); err != nil {
			return err
		}
	}
	return nil
}

// Without is a member that knows another record no more, as that is of somebody else.
func (x Member) Without(other uuid.UUID) Member {
	if x.State.Link != nil {
		x.State.Link = &Link{Into: x.State.Link.Into, With: slices.DeleteFunc(slices.Clone(x.State.Link.With), func(p Partner) bool { return p.Subject == other })}
	}
	return x
}

// Alone is a member that knows no other record of the person.
func (x Member) Alone() Member {
	x.State.Link = nil
	return x
}

// departed are the records of the group that are there no more, as any member remembers them.
func departed(members []Member) []Partner {
	var out []Partner
	for _, x := range members {
		for _, p := range x.State.partners() {
			known := func(o Partner) bool { return o.Subject == p.Subject }
			member := slices.ContainsFunc(members, func(o Member) bool { return o.Subject == p.Subject })
			if !member && !slices.ContainsFunc(out, known) {
				out = append(out, p.gone())
			}
		}
	}
	return out
}

// Part tells the other records of a person that one of them was erased and they were not. The transaction holds their
// states. Where the one was what the others were merged into, the first of these takes its place.
func Part(ctx context.Context, tx pgx.Tx, m *crypto.MAC, gone uuid.UUID, others []uuid.UUID) error {
	var members []Member
	for _, id := range others {
		s, row, err := read(ctx, tx, m, id)
		if errors.Is(err, fault.ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		members = append(members, Member{id, s, row})
	}
	if len(members) == 0 {
		return nil
	}
	into := uuid.Nil
	for _, x := range members {
		if x.State.Into() == uuid.Nil {
			into = x.Subject
		}
	}
	if into == uuid.Nil {
		into = members[0].Subject
	}
	for i := range members {
		x := &members[i]
		if x.State.Link == nil {
			continue
		}
		link := Link{With: slices.Clone(x.State.Link.With)}
		if x.Subject != into {
			link.Into = into
		}
		for j := range link.With {
			if link.With[j].Subject == gone {
				link.With[j] = link.With[j].gone()
			}
		}
		x.State.Link = &link
		if _, err := x.State.put(ctx, tx, m, x.Subject, x.Stored.Revision); err != nil {
			return err
		}
	}
	return nil
}

// tell brings up to date what the other records of a person have of this one. The transaction holds their states.
func (s State) tell(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID) error {
	mine := s.partner(subject)
	said, err := json.Marshal(mine, json.Deterministic(true))
	if err != nil {
		return fmt.Errorf("state of %s: %w", subject, err)
	}
	for _, id := range s.Merged() {
		o, row, err := read(ctx, tx, m, id)
		if errors.Is(err, fault.ErrNotFound) {
			continue // erased since: it decides nothing any more
		}
		if err != nil {
			return err
		}
		i := slices.IndexFunc(o.partners(), func(p Partner) bool { return p.Subject == subject })
		if i < 0 {
			return fmt.Errorf("state of %s: link: %w", id, fault.ErrIntegrity)
		}
		known, err := json.Marshal(o.Link.With[i], json.Deterministic(true))
		if err != nil {
			return fmt.Errorf("state of %s: %w", id, err)
		}
		if bytes.Equal(known, said) {
			continue
		}
		with := slices.Clone(o.Link.With)
		with[i] = mine
		o.Link = &Link{Into: o.Link.Into, With: with}
		if _, err := o.put(ctx, tx, m, id, row.Revision); err != nil {
			return err
		}
	}
	return nil
}

// read reads and verifies a state; fault.ErrNotFound where there is none.
func read(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID) (State, StateRow, error) {
	var row StateRow
	var text string
	err := tx.QueryRow(ctx, lockState, subject).Scan(&row.Revision, &text, &row.MAC)
	if errors.Is(err, pgx.ErrNoRows) {
		return State{}, row, fmt.Errorf("state of %s: %w", subject, fault.ErrNotFound)
	}
	if err != nil {
		return State{}, row, fmt.Errorf("state of %s: %w", subject, store.Fault(err))
	}
	row.State = []byte(text)
	s, err := row.Open(m, subject)
	return s, row, err
}
