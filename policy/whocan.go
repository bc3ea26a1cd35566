package policy

import (
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

// Way is one way in which something comes about: all of its conditions hold.
type Way []Condition

// Access is how a field can leave for one purpose.
type Access struct {
	Purpose string
	Ways    []Way // none of them follows from another
	// Complete is false where there are too many ways to list: those listed are some of them.
	Complete bool
}

// Question is about a field, or a class, leaving in some form.
type Question struct {
	Field  string // or a class
	Kind   string // of record; "" for any
	Action string // read, if empty
	Form   Form   // Clear, if Hidden
}

// maxWays bounds the alternatives that are looked through for one purpose.
const maxWays = 2000

// WhoCan lists, for each declared purpose, the conditions under which a field leaves in the form or in one that shows
// more. Purposes for which it never does are left out. A field that the catalog does not have, and that is no class,
// is ErrUnknownName.
func (e *Engine) WhoCan(q Question) ([]Access, error) {
	classes, err := e.classesOf(q.Kind, q.Field)
	if err != nil {
		return nil, err
	}
	if q.Action == "" {
		q.Action = ActionRead
	}
	if q.Form == Hidden {
		q.Form = Clear
	}
	e.reasoning.Lock()
	defer e.reasoning.Unlock()
	leaves := e.program.Pool.False()
	for _, class := range classes {
		leaves = e.program.Pool.Or(leaves, e.leaves(q.Field, class, q.Form))
	}
	var found []Access
	for _, purpose := range e.words.purposes {
		known := map[string]program.Value{"purpose": purpose, "action": program.TextOf(q.Action)}
		if q.Kind != "" {
			known["kind"] = program.TextOf(q.Kind)
		}
		a, err := e.ways(e.program.Pool.Restrict(leaves, known))
		if err != nil {
			return nil, fmt.Errorf("who can %s: %w", q.Field, err)
		}
		if len(a.Ways) > 0 {
			a.Purpose = purpose.Text
			found = append(found, a)
		}
	}
	return found, nil
}

// ways lists the alternatives of a condition in plain words, those with the fewest conditions first.
func (e *Engine) ways(n *program.Node) (Access, error) {
	pool := e.program.Pool
	disjuncts, complete := pool.Disjuncts(n, maxWays)
	disjuncts, err := pool.Irredundant(disjuncts, e.words.domain)
	if err != nil {
		return Access{}, err
	}
	a := Access{Complete: complete}
	for _, conjunction := range disjuncts {
		way := make(Way, len(conjunction))
		for i, atom := range conjunction {
			way[i] = plain(atom)
		}
		a.Ways = append(a.Ways, way)
	}
	slices.SortStableFunc(a.Ways, func(x, y Way) int { return len(x) - len(y) })
	return a, nil
}

// leaves is the condition under which a field leaves in the form or in one that shows more. It is what Decision.Form
// says, written over the outputs.
func (e *Engine) leaves(field, class string, form Form) *program.Node {
	pool := e.program.Pool
	either := func(output string) *program.Node {
		return pool.Or(e.word(output, field), e.word(output, class))
	}
	open := pool.Not(either("muted"))
	n := pool.And(either("clear"), open)
	if form <= Mask {
		n = pool.Or(n, pool.And(either("mask"), open))
	}
	if form <= Token {
		n = pool.Or(n, either("token"))
	}
	return pool.And(e.visible(), pool.Not(either("barred")), n)
}

// visible is that the record is visible and the guard does not close it.
func (e *Engine) visible() *program.Node {
	pool := e.program.Pool
	refuse := pool.False()
	for _, n := range e.program.Outputs["refuse"] {
		refuse = pool.Or(refuse, n)
	}
	return pool.And(e.word(visibleOutput, ""), pool.Not(refuse))
}

func (e *Engine) word(output, name string) *program.Node {
	if n, ok := e.program.Outputs[output][name]; ok {
		return n
	}
	return e.program.Pool.False()
}

// classesOf are the classes that a field of a kind, or of any, can have. A class is of its own.
func (e *Engine) classesOf(kind, name string) (Set, error) {
	var classes []string
	for _, f := range e.fields {
		if f.Name == name && (kind == "" || f.Kind == kind) {
			classes = append(classes, f.Class)
		}
	}
	if slices.Contains(e.classes, name) {
		classes = append(classes, name)
	}
	if len(classes) == 0 {
		return nil, fmt.Errorf("%w: %s", ErrUnknownName, suggestion(name, e.names))
	}
	return NewSet(classes...), nil
}
