package inquiry

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Shift is one way in which decisions would have come out otherwise.
type Shift struct {
	Purpose, Action, Kind string
	Field                 string // or a class; "" for the record as a whole
	Was, Would            string // forms of the field; visible and hidden of a record; writable and refused of a write
	Count                 int
	Entries               []uuid.UUID // the first few; nil where the caller is not to know
}

// Replayed is what another policy would have decided.
type Replayed struct {
	Stats tape.Stats
	Same  int // decisions that would have come out the same in everything
	// Differ counts decisions that come out otherwise already under the policy that made them: either the log or the
	// facts that are kept were changed, or the program's guard has been since. Their entries are in DifferEntries.
	Differ        int
	DifferEntries []uuid.UUID
	// Inexact counts decisions of a policy that is not kept, or that this program cannot make again: the active policy
	// stands in for it.
	Inexact int
	Shifts  []Shift // most frequent first
}

// maxEntries is how many entries stand for a shift.
const maxEntries = 3

// Replay decides recorded decisions again: under the policy that made them, and under a candidate.
func (d *Desk) Replay(ctx context.Context, q tape.Query, candidate *revision.Set) (Replayed, error) {
	r := &replay{desk: d, candidate: candidate, sets: map[pair]past{}, shifts: map[shiftKey]*Shift{}}
	stats, err := d.Tape.Walk(ctx, q, func(t tape.Decision) error { return r.decide(ctx, &t) })
	if err != nil {
		return Replayed{}, err
	}
	r.out.Stats = stats
	for s := range maps.Values(r.shifts) {
		r.out.Shifts = append(r.out.Shifts, *s)
	}
	slices.SortFunc(r.out.Shifts, func(a, b Shift) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Purpose, b.Purpose), cmp.Compare(a.Action, b.Action),
			cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Field, b.Field), cmp.Compare(a.Would, b.Would), cmp.Compare(a.Was, b.Was))
	})
	return r.out, nil
}

type pair struct{ catalog, policy [32]byte }

type replay struct {
	desk      *Desk
	candidate *revision.Set
	sets      map[pair]past
	shifts    map[shiftKey]*Shift
	out       Replayed
}

// past is what decided an entry. If that is not kept, it is what is active, and not exact.
type past struct {
	set   *revision.Set
	exact bool
}

func (r *replay) past(ctx context.Context, e *audit.Entry) (past, error) {
	key := pair{e.Catalog, e.Policy}
	if p, ok := r.sets[key]; ok {
		return p, nil
	}
	s, exact, err := r.desk.under(ctx, e)
	if err != nil {
		return past{}, err
	}
	r.sets[key] = past{s, exact}
	return r.sets[key], nil
}

func (r *replay) decide(ctx context.Context, t *tape.Decision) error {
	then, err := r.past(ctx, &t.Entry)
	if err != nil {
		return err
	}
	was, err := then.set.Engine.Decide(ctx, &t.Request)
	if err != nil {
		return fmt.Errorf("replay %s: %w", t.Entry.ID, err)
	}
	would, err := r.candidate.Engine.Decide(ctx, &t.Request)
	if err != nil {
		return fmt.Errorf("replay %s: %w", t.Entry.ID, err)
	}
	switch {
	case !then.exact:
		r.out.Inexact++
	case !agrees(t, &was, fieldsOf(then.set.Catalog, t.Request.Kind)):
		r.differs(t.Entry.ID)
	}
	if !r.compare(t, &was, &would) {
		r.out.Same++
	}
	return nil
}

func (r *replay) differs(entry uuid.UUID) {
	r.out.Differ++
	r.out.DifferEntries = sample(r.out.DifferEntries, entry)
}

// sample keeps the first few entries, each once.
func sample(have []uuid.UUID, entry uuid.UUID) []uuid.UUID {
	if n := len(have); n < maxEntries && (n == 0 || have[n-1] != entry) {
		return append(have, entry)
	}
	return have
}

// refusals are the reasons that policy gives of records that it does not show.
var refusals = policy.NewSet(
	policy.ReasonFrozen, policy.ReasonRestricted, policy.ReasonObjected, policy.ReasonConsentWithdrawn, policy.ReasonHold,
	policy.ReasonNoBasis, policy.ReasonNotYours, policy.ReasonPurposeNotAllowed, policy.ReasonRoleNotAllowed,
)

// agrees reports whether an entry says what a decision says. What was refused by policy must be refused by it, and what
// left must have been allowed to; that less left than could have is the caller's choice, or the record's.
func agrees(t *tape.Decision, d *policy.Decision, fields []field) bool {
	if t.Entry.Decision != audit.Allow {
		return !d.Visible || !slices.ContainsFunc(t.Entry.Reasons, refusals.Has)
	}
	if !d.Visible {
		return false
	}
	if !shows.Has(t.Request.Action) {
		return true
	}
	left := func(name string, form policy.Form) bool {
		return slices.ContainsFunc(fields, func(f field) bool { return f.label == name && f.form(d, t.Request.Purpose) == form })
	}
	for form, names := range map[policy.Form][]string{policy.Clear: t.Clear, policy.Mask: t.Mask, policy.Token: t.Token} {
		if slices.ContainsFunc(names, func(name string) bool { return !left(name, form) }) {
			return false
		}
	}
	return true
}

// compare notes each difference and reports whether there is any.
func (r *replay) compare(t *tape.Decision, was, would *policy.Decision) bool {
	q := &t.Request
	shift := Shift{Purpose: q.Purpose, Action: q.Action, Kind: q.Kind}
	if was.Visible != would.Visible {
		shift.Was, shift.Would = visibility(was), visibility(would)
		r.note(shift, t.Entry.ID)
		return true
	}
	differ := false
	for _, f := range fieldsOf(r.candidate.Catalog, q.Kind) {
		switch {
		case shows.Has(q.Action):
			shift.Was, shift.Would = f.form(was, q.Purpose).String(), f.form(would, q.Purpose).String()
		case sets.Has(q.Action) && slices.Contains(t.Clear, f.label):
			shift.Was, shift.Would = writing(f.writable(was, q.Purpose)), writing(f.writable(would, q.Purpose))
		default:
			continue
		}
		if shift.Was != shift.Would {
			shift.Field = f.label
			r.note(shift, t.Entry.ID)
			differ = true
		}
	}
	return differ
}

func writing(may bool) string {
	if may {
		return "writable"
	}
	return "refused"
}

func visibility(d *policy.Decision) string {
	if d.Visible {
		return "visible"
	}
	return "hidden"
}

func (r *replay) note(s Shift, entry uuid.UUID) {
	key := shiftKey{s.Purpose, s.Action, s.Kind, s.Field, s.Was, s.Would}
	have, ok := r.shifts[key]
	if !ok {
		have = &s
		r.shifts[key] = have
	}
	have.Count++
	have.Entries = sample(have.Entries, entry)
}

// shiftKey is what tells shifts apart.
type shiftKey struct{ purpose, action, kind, field, was, would string }
