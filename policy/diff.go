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
	Output  string // visible, clear, mask, token, match, write, oblige
	Name    string // a class or field, or an obligation; "" for visible
	Wider   bool   // the new policy gives it where the old one does not; else the other way round
	Example map[string]any
	// Confirmed says that OPA, asked with the example under both policies, agrees.
	Confirmed bool
}

// diffOutputs are compared, in this order. Reasons are left out: they explain, and give nothing.
var diffOutputs = []string{"visible", "clear", "mask", "token", "match", "write", "oblige"}

// Diff lists where two policies decide differently, over every input there could be, with an example of each. Classes
// and fields are compared as they leave: after the guard, of a visible record.
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
	var changes []Change
	for _, output := range diffOutputs {
		for _, name := range wordsOfBoth(a, b, output) {
			found, err := compare(ctx, a, b, output, name)
			if err != nil {
				return nil, err
			}
			changes = append(changes, found...)
		}
	}
	slices.SortStableFunc(changes, func(x, y Change) int { return cmp.Compare(widened(y), widened(x)) })
	return changes, nil
}

func widened(c Change) int {
	if c.Wider {
		return 1
	}
	return 0
}

func wordsOfBoth(a, b *Engine, output string) Set {
	var words []string
	for _, e := range []*Engine{a, b} {
		for name := range e.program.Outputs[output] {
			words = append(words, name)
		}
	}
	return NewSet(words...)
}

// compare looks for an input of which one policy gives a word and the other does not, in either direction.
func compare(ctx context.Context, a, b *Engine, output, name string) ([]Change, error) {
	var changes []Change
	for _, wider := range []bool{true, false} {
		more, less := b, a
		if !wider {
			more, less = a, b
		}
		w, differ, err := a.program.Pool.Differ(more.given(output, name), less.given(output, name), a.words.domain)
		if err != nil {
			return nil, fmt.Errorf("compare %s %s: %w", output, name, err)
		}
		if !differ {
			continue
		}
		c := Change{Output: output, Name: name, Wider: wider, Example: w.Input()}
		if c.Confirmed, err = confirmDifference(ctx, more, less, c); err != nil {
			return nil, err
		}
		changes = append(changes, c)
	}
	return changes, nil
}

// given is the condition under which a word of an output takes effect.
func (e *Engine) given(output, name string) *program.Node {
	pool := e.program.Pool
	n := e.word(output, name)
	switch output {
	case visibleOutput:
		return e.visible()
	case "oblige":
		return n
	case "write":
		return pool.And(e.visible(), n)
	case "token":
		return pool.And(e.visible(), n, pool.Not(e.word("barred", name)))
	default:
		return pool.And(e.visible(), n, pool.Not(pool.Or(e.word("barred", name), e.word("muted", name))))
	}
}

// confirmDifference asks OPA under both policies.
func confirmDifference(ctx context.Context, more, less *Engine, c Change) (bool, error) {
	given, err := more.reference.gives(ctx, c)
	if err != nil || !given {
		return false, err
	}
	given, err = less.reference.gives(ctx, c)
	return !given, err
}
