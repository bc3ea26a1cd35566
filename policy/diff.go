package policy

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
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

// right is one right as two engines give it. under is when the first of them gives it, as a node over the inputs, and
// told is what a decision says of it, in words and as a rank.
type right struct {
	name  string
	names Set
	under func(e *Engine) (more, atLeast *program.Node)
	told  func(d *Decision) (string, int)
	loss  bool // it takes something: an obligation
	// fields are those whose purposes bound it; none for all.
	fields []Field
}

func (d *comparison) compare(ctx context.Context) error {
	rights := []right{visibleRight()}
	for _, class := range NewSet(append(slices.Clone(d.before.classes), d.after.classes...)...) {
		for _, group := range d.groups(class) {
			rights = append(rights, group.rights()...)
		}
	}
	for _, o := range obligations {
		rights = append(rights, obligeRight(o))
	}
	for _, r := range rights {
		for _, wider := range []bool{true, false} {
			if err := d.differs(ctx, &r, wider); err != nil {
				return fmt.Errorf("%s %s: %w", r.name, r.names, err)
			}
		}
	}
	return nil
}

// differs looks for an input of which one policy gives more of a right than the other.
func (d *comparison) differs(ctx context.Context, r *right, wider bool) error {
	giver, other := d.after, d.before
	if wider == r.loss {
		giver, other = other, giver
	}
	gives, _ := r.under(giver)
	_, has := r.under(other)
	n := d.pool.And(gives, d.pool.Not(has), giver.asked(), r.declared(d.pool))
	w, possible, err := d.pool.Satisfy(n, giver.words.domain)
	if err != nil || !possible {
		return err
	}
	c := Change{Right: r.name, Names: r.names, Wider: wider, Example: w.Input()}
	if err := d.confirm(ctx, r, &c); err != nil {
		return err
	}
	d.changes = append(d.changes, c)
	return nil
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

// confirm asks OPA under both policies and notes what it says.
func (d *comparison) confirm(ctx context.Context, r *right, c *Change) error {
	was, before, err := r.reading(ctx, d.before, c)
	if err != nil {
		return err
	}
	now, after, err := r.reading(ctx, d.after, c)
	if err != nil {
		return err
	}
	c.Was, c.Now = was, now
	c.Confirmed = before < after
	if c.Wider == r.loss {
		c.Confirmed = after < before
	}
	return nil
}

func (r *right) reading(ctx context.Context, e *Engine, c *Change) (string, int, error) {
	d, err := e.reference.decideExample(ctx, c.Example)
	if err != nil {
		return "", 0, fmt.Errorf("confirm: %w", err)
	}
	word, rank := r.told(&d)
	return word, rank, nil
}

func yesNo(yes bool) (string, int) {
	if yes {
		return "yes", 1
	}
	return "no", 0
}
