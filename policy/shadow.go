package policy

import (
	"context"
	"fmt"
	"strings"
)

// defaultShadow is how many decisions there are to each one that the reference is asked about as well.
const defaultShadow = 1000

// Difference is a decision on which program and reference did not agree. It holds words of the policy and of the
// catalog, and no facts.
type Difference struct {
	Purpose, Action, Kind string
	What                  string // "clear: program identity, reference none"
}

// Error says which policy failed and how.
func (d *Difference) Error() string {
	return fmt.Sprintf("%s %s for %s: program and reference differ: %s", d.Action, d.Kind, d.Purpose, d.What)
}

// OnDifference sets what is called, once, when the program turns out to decide otherwise than the reference.
func (e *Engine) OnDifference(observe func(Difference)) { e.observe.Store(&observe) }

// Distrusted returns the difference after which the engine stopped using its program, nil while there was none. From
// then on OPA's interpreter decides: slower, and right by definition.
func (e *Engine) Distrusted() *Difference { return e.difference.Load() }

// Distrust stops the use of the program. It is for whoever finds that what the program said and what holds differ.
func (e *Engine) Distrust(d Difference) {
	if !e.difference.CompareAndSwap(nil, &d) {
		return
	}
	if observe := e.observe.Load(); observe != nil {
		(*observe)(d)
	}
}

// interpret asks OPA with the whole request.
func (e *Engine) interpret(ctx context.Context, q *Request, r *Record) (Decision, error) {
	whole := *q
	whole.Record = r
	return e.reference.decide(ctx, &whole)
}

// compare asks the reference as well. Where the two differ, the reference is right, and the program is not asked again.
func (e *Engine) compare(ctx context.Context, q *Request, r *Record, d Decision, err error) (Decision, error) {
	want, wantErr := e.interpret(ctx, q, r)
	if ctx.Err() != nil {
		return d, err // the caller has gone: nothing can be said
	}
	what := differ(d, want)
	if (err == nil) != (wantErr == nil) {
		what = "one of them failed"
	}
	if what != "" {
		e.Distrust(Difference{Purpose: q.Purpose, Action: q.Action, Kind: q.Kind, What: what})
	}
	return want, wantErr
}

// differ names the outputs on which two decisions differ.
func differ(program, reference Decision) string {
	var found []string
	if program.Visible != reference.Visible {
		found = append(found, fmt.Sprintf("visible: program %t, reference %t", program.Visible, reference.Visible))
	}
	ours, theirs := program.sets(), reference.sets()
	for i, o := range ours {
		if !o.set.equal(theirs[i].set) {
			found = append(found, fmt.Sprintf("%s: program %s, reference %s", o.name, o.set, theirs[i].set))
		}
	}
	return strings.Join(found, "; ")
}

type namedSet struct {
	name string
	set  Set
}

func (d *Decision) sets() []namedSet {
	return []namedSet{
		{"clear", d.Clear},
		{"mask", d.Mask},
		{"token", d.Token},
		{"match", d.Match},
		{"write", d.Write},
		{"barred", d.Barred},
		{"muted", d.Muted},
		{"oblige", d.Oblige},
		{"reasons", d.Reasons},
	}
}
