package policy

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// Change is one right that two policies give under different conditions.
type Change struct {
	// Right is visible; clear, mask or token, how the field leaves where the policy that gives more has its way; match;
	// write; or oblige.
	Right string
	Names Set // classes, fields or the obligation; none for visible
	// Wider says that the new policy gives it where the old one does not, or gives less; else it is the other way
	// round. An obligation that falls away is wider.
	Wider   bool
	Was     string // in the example: a form of the field, or yes and no of other rights
	Now     string
	Example map[string]any
	// Confirmed says that OPA, asked with the example under both policies, says so too.
	Confirmed bool
}

// Diff lists where two policies decide differently, over every input there could be, with an example of each. What is
// compared is what takes effect, after the guard and by the catalog, and not how it is written. Where the conditions
// of one right differ in both directions, both are listed; wider comes first.
func Diff(ctx context.Context, before, after Config) ([]Change, error) {
	pool := program.NewPool()
	a, err := loadInto(ctx, before, pool)
	if err != nil {
		return nil, fmt.Errorf("the old policy: %w", err)
	}
	b, err := loadInto(ctx, after, pool)
	if err != nil {
		return nil, fmt.Errorf("the new policy: %w", err)
	}
	d := &comparison{pool: pool, before: a, after: b}
	if err := d.compare(ctx); err != nil {
		return nil, fmt.Errorf("compare policies: %w", err)
	}
	if err := pool.Err(); err != nil {
		return nil, fmt.Errorf("compare policies: %w", err)
	}
	slices.SortStableFunc(d.changes, func(x, y Change) int { return cmp.Compare(widened(y), widened(x)) })
	return d.changes, nil
}

func widened(c Change) int {
	if c.Wider {
		return 1
	}
	return 0
}

type comparison struct {
	pool          *program.Pool
	before, after *Engine
	changes       []Change
}

// right is one right to some fields, as an engine gives it.
type right struct {
	name   string
	class  string  // "" for what is not about fields
	fields []Field // that both engines treat alike, each in its way
	// gives is when an engine gives it, has when it gives that or more.
	gives, has func(*Engine) *program.Node
	// told is what a decision says of it, in words and as a rank.
	told func(*Decision) (string, int)
	loss bool // it takes something: an obligation
}

func (d *comparison) compare(ctx context.Context) error {
	same := [][]right{{visibleRight()}}
	for _, class := range NewSet(append(slices.Clone(d.before.classes), d.after.classes...)...) {
		same = append(same, d.rights(class)...)
	}
	for _, o := range obligations {
		same = append(same, []right{obligeRight(o)})
	}
	for _, rights := range same {
		for _, wider := range []bool{true, false} {
			if err := d.differ(ctx, rights, wider); err != nil {
				return fmt.Errorf("%s %s: %w", rights[0].name, rights[0].class, err)
			}
		}
	}
	return nil
}

// differ looks for inputs of which one policy gives more of a right than the other. rights are one right to all fields
// of a class: what one example shows of several is one change.
func (d *comparison) differ(ctx context.Context, rights []right, wider bool) error {
	var found []shown
	for i := range rights {
		if slices.ContainsFunc(found, func(s shown) bool { return s.shows(&rights[i]) }) {
			continue
		}
		s, err := d.example(ctx, &rights[i], wider)
		if err != nil {
			return err
		}
		if s != nil {
			found = append(found, *s)
		}
	}
	for _, s := range found {
		d.changes = append(d.changes, s.change(rights))
	}
	return nil
}

// example looks for an input of which one policy gives more of a right than the other; nil where there is none.
func (d *comparison) example(ctx context.Context, r *right, wider bool) (*shown, error) {
	giver, other := d.after, d.before
	if wider == r.loss {
		giver, other = other, giver
	}
	n := d.pool.And(r.gives(giver), d.pool.Not(r.has(other)), giver.asked(), r.declared(d.pool))
	w, possible, err := solve.Satisfy(d.pool, n, giver.words.domain)
	if err != nil || !possible {
		return nil, err
	}
	s := &shown{Change: Change{Right: r.name, Wider: wider, Example: w.Input()}, more: wider != r.loss}
	if s.before, err = d.before.reference.decideExample(ctx, s.Example); err != nil {
		return nil, err
	}
	if s.after, err = d.after.reference.decideExample(ctx, s.Example); err != nil {
		return nil, err
	}
	s.Was, s.Now, s.Confirmed = s.reading(r)
	return s, nil
}

// shown is a change with what OPA decides about its example.
type shown struct {
	Change
	before, after Decision
	more          bool // the new policy is the one that gives it
}

// reading is what the example shows of a right, and whether that is the change.
func (s *shown) reading(r *right) (was, now string, changed bool) {
	was, before := r.told(&s.before)
	now, after := r.told(&s.after)
	if s.more {
		return was, now, before < after
	}
	return was, now, after < before
}

// shows reports whether the example shows the same change of another right.
func (s *shown) shows(r *right) bool {
	was, now, changed := s.reading(r)
	return changed && was == s.Was && now == s.Now && len(s.declared(r)) > 0
}

// declared names the fields that may leave for the example's purpose.
func (s *shown) declared(r *right) (names []string) {
	purpose, _ := s.Example["purpose"].(string)
	for i := range r.fields {
		if r.fields[i].declared(purpose) {
			names = append(names, r.fields[i].Name)
		}
	}
	return names
}

// change names the fields that the example stands for: the class, where it is all of them that leave for its purpose.
func (s *shown) change(rights []right) Change {
	var all, names []string
	for i := range rights {
		fields := s.declared(&rights[i])
		all = append(all, fields...)
		if s.shows(&rights[i]) {
			names = append(names, fields...)
		}
	}
	s.Names = NewSet(names...)
	if len(names) > 0 && s.Names.equal(NewSet(all...)) {
		s.Names = Set{rights[0].class}
	}
	if s.Right == obligeOutput {
		s.Names = Set{rights[0].class}
	}
	return s.Change
}

// declared is that the catalog lets some of the fields leave for the purpose.
func (r *right) declared(pool *program.Pool) *program.Node {
	var purposes []string
	for i := range r.fields {
		if r.fields[i].Purposes == nil {
			return pool.True()
		}
		purposes = append(purposes, r.fields[i].Purposes...)
	}
	if len(r.fields) == 0 {
		return pool.True()
	}
	return pool.Atom(program.In, program.At(program.PathOf("purpose")), program.Operand{}, texts(NewSet(purposes...)), program.Place{})
}

func yesNo(yes bool) (string, int) {
	if yes {
		return "yes", 1
	}
	return "no", 0
}
