package policy

import (
	"context"
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

// Why explains one decision about one field.
type Why struct {
	Form Form
	// Because is the first way in which the field leaves as it does, of a field that leaves.
	Because Way
	// Missing are the nearest ways in which it would leave in clear: of each, the conditions that are not met. Fixed
	// ones among them are the request's own (purpose, action, kind, roles): no state of the record would make up for
	// those.
	Missing []Missing
	// Never says that there is no request and no record at all under which it leaves in clear.
	Never bool
}

// Missing is what one way to release a field lacks.
type Missing struct {
	Unmet []Condition
	// Fixed says that the request itself would have to be another.
	Fixed bool
}

// maxMissing is how many ways are told.
const maxMissing = 3

// Explanation is a decision with its reasons, for people.
type Explanation struct {
	Decision Decision
	Visible  Why            // of the record itself; its Form is Clear for visible
	Fields   map[string]Why // by name of field or class
}

// Explain decides a request and says of each name, a field or class of its kind, why it leaves as it does and what
// would have to be true for it to leave in clear. Errors as those of Decide, and ErrUnknownName.
func (e *Engine) Explain(ctx context.Context, q *Request, names ...string) (Explanation, error) {
	d, err := e.Decide(ctx, q)
	if err != nil {
		return Explanation{}, err
	}
	out := Explanation{Decision: d, Fields: make(map[string]Why, len(names))}
	e.reasoning.Lock()
	defer e.reasoning.Unlock()
	form := Hidden
	if d.Visible {
		form = Clear
	}
	if out.Visible, err = e.why(q, e.visible(), e.visible(), form); err != nil {
		return Explanation{}, err
	}
	for _, name := range names {
		classes, err := e.classesOf(q.Kind, name)
		if err != nil {
			return Explanation{}, err
		}
		class := classes[0]
		form := d.Form(name, class)
		if out.Fields[name], err = e.why(q, e.leaves(name, class, max(form, Token)), e.leaves(name, class, Clear), form); err != nil {
			return Explanation{}, err
		}
	}
	return out, nil
}

// why explains that a thing leaves in a form, under the condition as, or how it would in clear.
func (e *Engine) why(q *Request, as, inClear *program.Node, form Form) (Why, error) {
	w := Why{Form: form}
	input := &env{request: q, record: q.Record}
	if form != Hidden {
		w.Because = e.because(as, input)
	}
	if form == Clear {
		return w, nil
	}
	var err error
	if w.Missing, err = e.missing(inClear, input); err != nil {
		return Why{}, err
	}
	w.Never = len(w.Missing) == 0
	return w, nil
}

// because collects the conditions by which a condition holds: of alternatives the one with the fewest.
func (e *Engine) because(n *program.Node, input *env) Way {
	atoms := witnesses(n, input)
	way := make(Way, len(atoms))
	for i, a := range atoms {
		way[i] = plain(a)
	}
	return way
}

// witnesses are literals that hold and together make n hold.
func witnesses(n *program.Node, input *env) []*program.Node {
	switch n.Op {
	case program.And:
		var all []*program.Node
		for _, k := range n.Kids {
			for _, w := range witnesses(k, input) {
				if !slices.Contains(all, w) {
					all = append(all, w)
				}
			}
		}
		return all
	case program.Or:
		var best []*program.Node
		for _, k := range n.Kids {
			if !program.Holds(k, input.value) {
				continue
			}
			if w := witnesses(k, input); best == nil || len(w) < len(best) {
				best = w
			}
		}
		return best
	case program.True, program.False:
		return nil
	default:
		return []*program.Node{n}
	}
}

// value reads what the input has at a path.
func (e *env) value(p *program.Path) program.Value {
	a, err := resolve(p)
	if err != nil {
		return program.Value{}
	}
	return a.Get(e)
}

// missing finds the ways with the fewest conditions that are not met. Of a way that no record can fulfil for this
// request it is told only where there is no other.
func (e *Engine) missing(n *program.Node, input *env) ([]Missing, error) {
	near, err := e.unmet(n, input, true)
	if err != nil || len(near) > 0 {
		return near, err
	}
	return e.unmet(n, input, false)
}

// unmet looks for ways for this very request, or for any.
func (e *Engine) unmet(n *program.Node, input *env, thisRequest bool) ([]Missing, error) {
	pool := e.program.Pool
	if thisRequest {
		n = pool.Restrict(n, e.requestValues(input))
	}
	disjuncts, _ := pool.Disjuncts(n, maxWays)
	disjuncts, err := pool.Irredundant(disjuncts, e.words.domain)
	if err != nil {
		return nil, fmt.Errorf("explain %s: %w", input.request.Action, err)
	}
	var found []Missing
	for _, way := range disjuncts {
		m := Missing{Fixed: !thisRequest}
		for _, atom := range way {
			if !program.Holds(atom, input.value) {
				m.Unmet = append(m.Unmet, plain(atom))
			}
		}
		found = append(found, m)
	}
	slices.SortStableFunc(found, func(a, b Missing) int { return len(a.Unmet) - len(b.Unmet) })
	return found[:min(len(found), maxMissing)], nil
}

// requestValues are the values of a request that its record cannot change.
func (e *Engine) requestValues(input *env) map[string]program.Value {
	known := map[string]program.Value{}
	for _, a := range attributes {
		p := program.PathOf(splitPath(a.path)...)
		if a.typ != program.Object && p.Segments[0].Name != "record" && p.Segments[0].Name != "breakglass" {
			known[a.path] = a.get(input, nil)
		}
	}
	return known
}
