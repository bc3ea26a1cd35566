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
	Was, Would            string // forms of the field; visible and hidden of a record; "may" and "may not" of a write
	Count                 int
	Entries               []uuid.UUID // the first few
}

// Replayed is what another policy would have decided.
type Replayed struct {
	Stats tape.Stats
	Same  int // decisions that would have come out the same in everything
	// Differ counts decisions that come out otherwise already under the policy that made them: either the log or the
	// facts that are kept were changed, or the program's guard has been since. Their entries are in DifferEntries.
	Differ        int
	DifferEntries []uuid.UUID
	Shifts        []Shift // most frequent first
}

// maxEntries is how many entries stand for a shift.
const maxEntries = 3

// Replay decides recorded decisions again: under the policy that made them, and under a candidate.
func (d *Desk) Replay(ctx context.Context, q tape.Query, candidate *revision.Set) (Replayed, error) {
	r := &replay{desk: d, candidate: candidate, sets: map[pair]*revision.Set{}, shifts: map[shiftKey]*Shift{}}
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
	sets      map[pair]*revision.Set
	shifts    map[shiftKey]*Shift
	out       Replayed
}

// set is what decided an entry, or what is active where that is not kept.
func (r *replay) set(ctx context.Context, e *audit.Entry) (*revision.Set, error) {
	key := pair{e.Catalog, e.Policy}
	if s, ok := r.sets[key]; ok {
		return s, nil
	}
	s, _, err := r.desk.under(ctx, e)
	if err != nil {
		return nil, err
	}
	r.sets[key] = s
	return s, nil
}

func (r *replay) decide(ctx context.Context, t *tape.Decision) error {
	then, err := r.set(ctx, &t.Entry)
	if err != nil {
		return err
	}
	was, err := then.Engine.Decide(ctx, &t.Request)
	if err != nil {
		return fmt.Errorf("replay %s: %w", t.Entry.ID, err)
	}
	would, err := r.candidate.Engine.Decide(ctx, &t.Request)
	if err != nil {
		return fmt.Errorf("replay %s: %w", t.Entry.ID, err)
	}
	if !agrees(t, was) {
		r.out.Differ++
		if len(r.out.DifferEntries) < maxEntries {
			r.out.DifferEntries = append(r.out.DifferEntries, t.Entry.ID)
		}
	}
	if !r.compare(t, was, would) {
		r.out.Same++
	}
	return nil
}

// agrees reports whether an entry says what a decision says. What left must have been allowed to; that less left
// than could have is the caller's choice, or the record's.
func agrees(t *tape.Decision, d policy.Decision) bool {
	return t.Entry.Decision != audit.Allow || d.Visible
}

// compare notes each difference and reports whether there is any.
func (r *replay) compare(t *tape.Decision, was, would policy.Decision) bool {
	q := &t.Request
	shift := Shift{Purpose: q.Purpose, Action: q.Action, Kind: q.Kind}
	if was.Visible != would.Visible {
		shift.Was, shift.Would = visibility(was), visibility(would)
		r.note(shift, t.Entry.ID)
		return true
	}
	differ := false
	for _, f := range r.fields(q.Kind) {
		from, to := was.Form(f.Name, f.Class), would.Form(f.Name, f.Class)
		if from != to {
			shift.Field, shift.Was, shift.Would = label(f), from.String(), to.String()
			r.note(shift, t.Entry.ID)
			differ = true
		}
	}
	return differ
}

func visibility(d policy.Decision) string {
	if d.Visible {
		return "visible"
	}
	return "hidden"
}

// label is the class of a field whose class varies, and the name of any other.
func label(f fieldClass) string {
	if f.varies {
		return f.Class
	}
	return f.Name
}

type fieldClass struct {
	policy.Field
	varies bool
}

// fields are those of a kind and of its sub-resources, as the candidate's catalog has them.
func (r *replay) fields(kind string) []fieldClass {
	k, ok := r.candidate.Catalog.Kind(kind)
	if !ok {
		return nil
	}
	var out []fieldClass
	for _, k := range append(k.Children(), k) {
		for _, f := range k.Fields {
			for _, s := range f.Shapes() {
				out = append(out, fieldClass{policy.Field{Kind: k.Name, Name: f.Name, Class: s.Class.String()}, f.ClassBy != nil})
			}
		}
	}
	return out
}

func (r *replay) note(s Shift, entry uuid.UUID) {
	key := shiftKey{s.Purpose, s.Action, s.Kind, s.Field, s.Was, s.Would}
	have, ok := r.shifts[key]
	if !ok {
		have = &s
		r.shifts[key] = have
	}
	have.Count++
	if n := len(have.Entries); n < maxEntries && (n == 0 || have.Entries[n-1] != entry) {
		have.Entries = append(have.Entries, entry)
	}
}

// shiftKey is what tells shifts apart.
type shiftKey struct{ purpose, action, kind, field, was, would string }
