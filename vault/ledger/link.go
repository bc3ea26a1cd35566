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
	Since       time.Time       `json:"since,omitzero"` // when the two were merged
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

// Merged lists the other records of the same person, in order of their ids.
func (s State) Merged() []uuid.UUID {
	var ids []uuid.UUID
	for _, p := range s.partners() {
		ids = append(ids, p.Subject)
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
	return !slices.ContainsFunc(s.partners(), func(p Partner) bool { return !slices.Contains(p.Bases, name) })
}

// Member is a record of one person, with its state as it was read under lock.
type Member struct {
	Subject uuid.UUID
	State   State
	Stored  StateRow
}

// PutGroup stores that some records are of the same person, merged into one of them. The transaction holds the states of
// all, by HoldStates. at is when those that were not merged before are.
func PutGroup(ctx context.Context, tx pgx.Tx, m *crypto.MAC, members []Member, into uuid.UUID, at time.Time) error {
	links := make([]*Link, len(members))
	for i, x := range members {
		if len(members) == 1 {
			continue
		}
		links[i] = &Link{}
		if x.Subject != into {
			links[i].Into = into
		}
		for _, o := range members {
			if o.Subject == x.Subject {
				continue
			}
			p := o.State.partner(o.Subject)
			p.Since = store.Micro(at)
			if had := x.State.mergedWith(o.Subject); had != nil {
				p.Since = had.Since
			}
			links[i].With = append(links[i].With, p)
		}
		slices.SortFunc(links[i].With, func(a, b Partner) int { return bytes.Compare(a.Subject[:], b.Subject[:]) })
	}
	for i := range members {
		x := &members[i]
		x.State.Link = links[i]
		var err error
		if x.Stored, err = x.State.put(ctx, tx, m, x.Subject, x.Stored.Revision); err != nil {
			return err
		}
	}
	return nil
}

// mergedWith is what a state knows of another record of the person; nil for one that is none.
func (s State) mergedWith(other uuid.UUID) *Partner {
	i := slices.IndexFunc(s.partners(), func(p Partner) bool { return p.Subject == other })
	if i < 0 {
		return nil
	}
	return &s.Link.With[i]
}

// Part tells the other records of a person that one of them was erased and they were not: what the person said no to on it
// stays with each, until the person says something else there. The transaction holds their states. Where the one was what
// the others were merged into, the first of these takes its place.
func Part(ctx context.Context, tx pgx.Tx, m *crypto.MAC, gone uuid.UUID, others []uuid.UUID) error {
	now, err := store.Now(ctx, tx)
	if err != nil {
		return err
	}
	var members []Member
	for _, id := range others {
		s, row, err := read(ctx, tx, m, id)
		if errors.Is(err, fault.ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		x := Member{id, s, row}
		if p := s.mergedWith(gone); p != nil {
			if err := x.hears(ctx, tx, m, standingNoes(p.Consents, now)); err != nil {
				return err
			}
		}
		members = append(members, x)
	}
	if len(members) == 0 {
		return nil
	}
	into := members[0].Subject
	for _, x := range members {
		if x.State.Into() == uuid.Nil {
			into = x.Subject
		}
	}
	return PutGroup(ctx, tx, m, members, into, now)
}

// tell brings up to date what the other records of a person have of this one. The transaction holds their states.
func (s State) tell(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID) error {
	mine := s.partner(subject)
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
		mine.Since = o.Link.With[i].Since
		said, err := json.Marshal(mine, json.Deterministic(true))
		if err != nil {
			return fmt.Errorf("state of %s: %w", subject, err)
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
