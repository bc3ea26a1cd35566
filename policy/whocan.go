package policy

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// Way is one way in which something comes about: all of its conditions hold.
type Way []Condition

// Access is how a field can leave for one purpose.
type Access struct {
	Purpose string
	Ways    []Way // none of them follows from another
	// Complete is false where there are too many ways to list, or to compare: those listed are some of them, and may say
	// the same twice.
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
// more. Purposes for which it never does are left out, those among them that the catalog does not declare for the
// field; of a class that is not asked. A field that the catalog does not have, and that is no class, is ErrUnknownName.
func (e *Engine) WhoCan(q Question) ([]Access, error) {
	fields, err := e.named(q.Kind, q.Field)
	if err != nil {
		return nil, err
	}
	if q.Action == "" {
		q.Action = ActionRead
	}
	if q.Form == Hidden {
		q.Form = Clear
	}
	e = e.aside()
	var found []Access
	for _, purpose := range e.words.purposes {
		a, err := e.access(q, purpose, fields)
		if err != nil {
			return nil, fmt.Errorf("who can %s: %w", q.Field, err)
		}
		if len(a.Ways) > 0 {
			found = append(found, a)
		}
	}
	return found, nil
}

// aside is the engine for one question, with a copy of its program: questions fill a pool, and the engine's own has to
// last. It decides nothing.
func (e *Engine) aside() *Engine {
	return &Engine{program: e.program.Copy(), words: e.words, classes: e.classes, fields: e.fields, names: e.names}
}

// access answers for one purpose.
func (e *Engine) access(q Question, purpose program.Value, fields []Field) (Access, error) {
	pool := e.program.Pool
	leaves := pool.False()
	for i := range fields {
		if f := &fields[i]; f.declared(purpose.Text) {
			leaves = pool.Or(leaves, e.leaves(f.Name, f.Class, q.Form))
		}
	}
	known := map[string]program.Value{"purpose": purpose, "action": program.TextOf(q.Action)}
	if q.Kind != "" {
		known["kind"] = program.TextOf(q.Kind)
	}
	if !recordless.Has(q.Action) {
		known["record"] = program.Present() // or nothing is asked
	}
	a, err := e.ways(e.whateverKind(pool.Restrict(leaves, known), fields))
	a.Purpose = purpose.Text
	return a, err
}

// whateverKind drops conditions on the kind of record that make no difference among those that have the fields.
func (e *Engine) whateverKind(n *program.Node, fields []Field) *program.Node {
	kinds := map[string]bool{}
	for _, f := range fields {
		for _, other := range e.fields {
			if other.Name == f.Name || other.Class == f.Name {
				kinds[other.Kind] = true
			}
		}
	}
	var same *program.Node
	for kind := range kinds {
		one := e.program.Pool.Restrict(n, map[string]program.Value{"kind": program.TextOf(kind)})
		if same != nil && same != one {
			return n
		}
		same = one
	}
	return cmp.Or(same, n)
}

// ways lists the alternatives of a condition in plain words, those with the fewest conditions first.
func (e *Engine) ways(n *program.Node) (Access, error) {
	pool := e.program.Pool
	disjuncts, complete := solve.Disjuncts(pool, n, maxWays)
	distinct, err := solve.Irredundant(pool, disjuncts, e.words.domain)
	if errors.Is(err, program.ErrTooLarge) && pool.Err() == nil {
		distinct, complete, err = disjuncts, false, nil
	}
	if err != nil {
		return Access{}, err
	}
	a := Access{Complete: complete}
	for _, conjunction := range distinct {
		a.Ways = append(a.Ways, conditions(conjunction))
	}
	slices.SortStableFunc(a.Ways, func(x, y Way) int { return cmp.Or(cmp.Compare(len(x), len(y)), slices.CompareFunc(x, y, byText)) })
	return a, nil
}

func byText(a, b Condition) int { return cmp.Compare(a.Text, b.Text) }

// asked is that the vault would ask at all: about a record, but for the actions that concern none.
func (e *Engine) asked() *program.Node {
	pool := e.program.Pool
	return pool.Or(
		pool.Atom(program.Defined, program.At(program.PathOf("record")), program.Operand{}, nil, program.Place{}),
		pool.Atom(program.In, program.At(program.PathOf("action")), program.Operand{}, texts(recordless), program.Place{}))
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

// named finds the fields of that name in a kind, or in any, one for each class that they can have. A class is a field of
// its own.
func (e *Engine) named(kind, name string) ([]Field, error) {
	var found []Field
	for _, f := range e.fields {
		if f.Name == name && (kind == "" || f.Kind == kind) {
			found = append(found, f)
		}
	}
	if slices.Contains(e.classes, name) {
		found = append(found, Field{Kind: kind, Name: name, Class: name})
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%w: %s", ErrUnknownName, suggestion(name, e.names))
	}
	return found, nil
}
