package policy

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// Why explains how a record or a field leaves.
type Why struct {
	Form Form
	// Because are the conditions by which it leaves as it does, of what leaves.
	Because Way
	// Missing are the nearest ways in which it would leave in clear, of what does not.
	Missing []Missing
	// Never says that there is no request and no record at all for which it leaves in clear.
	Never bool
	// Undeclared says that the catalog does not declare the purpose for this field, so that no policy is asked.
	Undeclared bool
}

// Missing is what one way to release something lacks.
type Missing struct {
	Unmet []Condition
	// Fixed says that the request itself would have to be another: of its purpose, its action, its caller.
	Fixed bool
}

// maxMissing is how many ways are told.
const maxMissing = 3

// Explanation is a decision with its reasons, for people.
type Explanation struct {
	Decision Decision
	Visible  Why   // of the record itself; its Form is Clear for visible
	Fields   []Why // of the fields that were asked about, in their order; none where the record is not visible
}

// Explain decides a request and says why the record shows and why each field leaves as it does, and what would have to
// be true for it to leave in clear. Errors are those of Decide.
func (e *Engine) Explain(ctx context.Context, q *Request, fields ...Field) (Explanation, error) {
	d, err := e.Decide(ctx, q)
	if err != nil {
		return Explanation{}, err
	}
	e = e.aside()
	x := &explainer{engine: e, input: &env{request: q, record: q.Record}, known: map[explained]Why{}}
	out := Explanation{Decision: d}
	if !d.Visible {
		out.Visible, err = x.why(e.visible(), e.visible(), Hidden)
		if err == nil {
			err = e.program.Pool.Err()
		}
		return out, err
	}
	if out.Visible, err = x.why(e.visible(), e.visible(), Clear); err != nil {
		return Explanation{}, err
	}
	for i := range fields {
		w, err := x.field(&fields[i], d)
		if err != nil {
			return Explanation{}, err
		}
		out.Fields = append(out.Fields, w)
	}
	if err := e.program.Pool.Err(); err != nil { // what was found out since means nothing
		return Explanation{}, fmt.Errorf("explain %s: %w", q.Action, err)
	}
	return out, nil
}

// explainer explains one decision. Fields of one class mostly have one answer.
type explainer struct {
	engine *Engine
	input  *env
	known  map[explained]Why
}

type explained struct {
	as, inClear *program.Node
	form        Form
}

func (x *explainer) field(f *Field, d Decision) (Why, error) {
	if !f.declared(x.input.request.Purpose) {
		return Why{Form: Hidden, Undeclared: true}, nil
	}
	form := d.Form(f.Name, f.Class)
	return x.why(x.engine.leaves(f.Name, f.Class, max(form, Token)), x.engine.leaves(f.Name, f.Class, Clear), form)
}

// why explains that a thing leaves in a form, under the condition as, or how it would in clear.
func (x *explainer) why(as, inClear *program.Node, form Form) (Why, error) {
	key := explained{as, inClear, form}
	if w, ok := x.known[key]; ok {
		return w, nil
	}
	w := Why{Form: form}
	if form != Hidden {
		w.Because = x.because(as)
	}
	if form != Clear {
		var err error
		if w.Missing, w.Never, err = x.missing(inClear); err != nil {
			return Why{}, fmt.Errorf("explain %s: %w", x.input.request.Action, err)
		}
	}
	x.known[key] = w
	return w, nil
}

// because are the conditions by which a condition holds, but for those on what the request asks for: that is known.
func (x *explainer) because(n *program.Node) Way {
	known := requestValues(x.input)
	maps.DeleteFunc(known, func(path string, _ program.Value) bool { return !slices.Contains(asks, path) })
	w := &witness{pool: x.engine.program.Pool, input: x.input, found: map[sided][]*program.Node{}}
	return conditions(w.literals(w.pool.Restrict(n, known), false))
}

// asks are the paths that say what a request asks for.
var asks = []string{"purpose", "action", "kind", "record"}

// witness looks for literals that hold and together make a node, or its negation, hold.
type witness struct {
	pool  *program.Pool
	input *env
	found map[sided][]*program.Node
}

type sided struct {
	node    *program.Node
	negated bool
}

func (w *witness) literals(n *program.Node, negated bool) []*program.Node {
	key := sided{n, negated}
	have, ok := w.found[key]
	if !ok {
		have = w.look(n, negated)
		w.found[key] = have
	}
	return have
}

func (w *witness) look(n *program.Node, negated bool) []*program.Node {
	switch {
	case n.Op == program.True, n.Op == program.False:
		return nil
	case n.Op == program.Not:
		return w.literals(n.Kids[0], !negated)
	case n.Op == program.And && !negated, n.Op == program.Or && negated:
		return w.every(n, negated)
	case n.Op == program.And, n.Op == program.Or:
		return w.one(n, negated)
	case negated:
		return []*program.Node{w.pool.Not(n)}
	}
	return []*program.Node{n}
}

// every collects those of all kids.
func (w *witness) every(n *program.Node, negated bool) []*program.Node {
	var all []*program.Node
	for _, k := range n.Kids {
		for _, l := range w.literals(k, negated) {
			if !slices.Contains(all, l) {
				all = append(all, l)
			}
		}
	}
	return all
}

// one takes the kid that needs the fewest, of those that are so.
func (w *witness) one(n *program.Node, negated bool) []*program.Node {
	var best []*program.Node
	for _, k := range n.Kids {
		if program.Holds(k, w.input.value) == negated {
			continue
		}
		if l := w.literals(k, negated); best == nil || len(l) < len(best) {
			best = l
		}
	}
	return best
}

// value reads what the input has at a path.
func (e *env) value(p *program.Path) program.Value {
	a, err := resolve(p)
	if err != nil {
		return program.Value{}
	}
	return a.Get(e)
}

// missing finds the ways with the fewest conditions that are not met, for this very request; ways that ask for another
// request are told only where no record would do. never says that there are none at all.
func (x *explainer) missing(n *program.Node) (near []Missing, never bool, err error) {
	pool := x.engine.program.Pool
	near, err = x.unmet(pool.Restrict(n, requestValues(x.input)), false)
	if err != nil || len(near) > 0 {
		return near, false, err
	}
	possible, err := x.possible(n)
	if err != nil || !possible {
		return nil, err == nil, err
	}
	near, err = x.unmet(n, true)
	return near, false, err
}

// possible reports whether there is an input under which a condition holds. Where the search for one is given up there
// may be.
func (x *explainer) possible(n *program.Node) (bool, error) {
	_, possible, err := solve.Satisfy(x.engine.program.Pool, n, x.engine.words.domain)
	if errors.Is(err, program.ErrTooLarge) {
		return true, nil
	}
	return possible, err
}

// unmet goes through the ways in which a condition can hold, the nearest first.
func (x *explainer) unmet(n *program.Node, fixed bool) ([]Missing, error) {
	pool := x.engine.program.Pool
	ways, _ := solve.Disjuncts(pool, n, maxWays)
	type candidate struct {
		node *program.Node
		lack []Condition
	}
	candidates := make([]candidate, len(ways))
	for i, way := range ways {
		candidates[i].node = pool.And(way...)
		for _, c := range claimsOf(way) {
			if !c.holds(x.input) {
				candidates[i].lack = append(candidates[i].lack, c.plain())
			}
		}
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(len(a.lack), len(b.lack)), slices.CompareFunc(a.lack, b.lack, byText))
	})
	var found []Missing
	for _, c := range candidates {
		if slices.ContainsFunc(found, func(m Missing) bool { return within(m.Unmet, c.lack) }) {
			continue
		}
		possible, err := x.possible(c.node)
		if err != nil {
			return nil, err
		}
		if !possible {
			continue
		}
		if found = append(found, Missing{Unmet: c.lack, Fixed: fixed}); len(found) == maxMissing {
			break
		}
	}
	return found, nil
}

// within reports whether every condition of a is one of b.
func within(a, b []Condition) bool {
	return !slices.ContainsFunc(a, func(c Condition) bool {
		return !slices.ContainsFunc(b, func(d Condition) bool { return c.Text == d.Text })
	})
}

// requestValues are the values of a request that its record cannot change, and whether there is one.
func requestValues(input *env) map[string]program.Value {
	known := map[string]program.Value{}
	for _, a := range attributes {
		p := program.PathOf(splitPath(a.path)...)
		if a.path == "record" || a.typ != program.Object && p.Segments[0].Name != "record" && p.Segments[0].Name != "breakglass" {
			known[a.path] = a.get(input, nil)
		}
	}
	return known
}
