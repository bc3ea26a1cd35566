package program

import (
	"cmp"

	"github.com/open-policy-agent/opa/v1/ast"
)

// same goes on where two values are equal.
func (t *translator) same(v, w value, f frame, at *ast.Location, yield then) error {
	v, w = f.settled(v), f.settled(w)
	switch {
	case v.member != nil:
		return t.settle(v.member, w, f, at, yield)
	case w.member != nil:
		return t.settle(w.member, v, f, at, yield)
	case v.tuple != nil || w.tuple != nil:
		return t.sameParts(v, w, f, at, yield)
	}
	n, err := t.compare(Equal, v, w, at)
	if err != nil {
		return err
	}
	return given(f, n, yield)
}

func (t *translator) sameParts(v, w value, f frame, at *ast.Location, yield then) error {
	x, xok := partsOf(v)
	y, yok := partsOf(w)
	if !xok || !yok {
		return refuse(at, hintValue, "%v is compared with %v", v, w)
	}
	if len(x) != len(y) {
		return nil
	}
	var step func(i int, f frame) error
	step = func(i int, f frame) error {
		if i == len(x) {
			return yield(f)
		}
		return t.same(x[i], y[i], f, at, func(f frame) error { return step(i+1, f) })
	}
	return step(0, f)
}

// compare is a comparison of two values that are both defined. Rego orders values of different types by their type,
// so there the types decide, and no condition is left that compares a string with a number.
func (t *translator) compare(op Op, v, w value, at *ast.Location) (*Node, error) {
	switch {
	case v.known != nil && w.known != nil:
		return t.pool.constant(ordered(op, ast.Compare(v.known, w.known))), nil
	case v.known != nil && w.path != nil:
		return t.compare(mirrored(op), w, v, at)
	case v.path == nil, w.path == nil && w.known == nil:
		return nil, refuse(at, hintSet, "%v is compared with %v", v, w)
	case w.path != nil:
		return t.comparePaths(op, v, w, at)
	case v.kind() != kindOf(w.known):
		return t.pool.constant(ordered(op, cmp.Compare(v.kind(), kindOf(w.known)))), nil
	case v.kind() > scalarKinds:
		return nil, refuse(at, hintWhole, "%v is compared with %v", v, w)
	}
	c, ok := scalar(w.known)
	switch {
	case !ok:
		return nil, refuse(at, "use a number below 2^53", "the number %v is not exact", w)
	case v.typ == Bool:
		return t.compareBool(op, v, c.Bool, at), nil
	}
	return t.pool.Atom(op, At(v.path), Constant(c), nil, placeOf(at)), nil
}

func (t *translator) comparePaths(op Op, v, w value, at *ast.Location) (*Node, error) {
	switch {
	case v.path.text == w.path.text:
		return t.pool.constant(ordered(op, 0)), nil
	case v.typ != w.typ:
		return t.pool.constant(ordered(op, cmp.Compare(v.kind(), w.kind()))), nil
	case v.kind() > scalarKinds:
		return nil, refuse(at, hintWhole, "%v is compared with %v", v, w)
	}
	return t.pool.Atom(op, At(v.path), At(w.path), nil, placeOf(at)), nil
}

// compareBool writes every comparison with a boolean as an equality, so that one condition has one form.
func (t *translator) compareBool(op Op, v value, c bool, at *ast.Location) *Node {
	var ways []*Node
	for _, b := range []bool{false, true} {
		if x, y := BoolOf(b), BoolOf(c); ordered(op, x.Compare(&y)) {
			ways = append(ways, t.pool.Atom(Equal, At(v.path), Constant(BoolOf(b)), nil, placeOf(at)))
		}
	}
	if len(ways) == 2 {
		return t.pool.True()
	}
	return t.pool.Or(ways...)
}

func ordered(op Op, order int) bool {
	switch op {
	case Equal:
		return order == 0
	case NotEqual:
		return order != 0
	case Less:
		return order < 0
	case LessEqual:
		return order <= 0
	case Greater:
		return order > 0
	case GreaterEqual:
		return order >= 0
	default:
		return false
	}
}

// isTrue is what a value means where it stands alone as an expression: everything is true but false.
func (t *translator) isTrue(v value, at *ast.Location) (*Node, error) {
	switch {
	case v.member != nil:
		return nil, refuse(at, hintList, "%v is asked for, and not which", v)
	case v.known != nil:
		return t.pool.constant(ast.Compare(v.known, ast.Boolean(false)) != 0), nil
	case v.path != nil && v.typ == Bool:
		return t.compareBool(Equal, v, true, at), nil
	}
	return t.pool.True(), nil
}

// memberOf is `x in collection`, as a condition.
func (t *translator) memberOf(x, in value, at *ast.Location) (*Node, error) {
	switch {
	case in.path != nil:
		return t.memberOfPath(x, in, at)
	case in.member != nil, in.opaque != "":
		return nil, refuse(at, hintList, "something is looked for in %v", in)
	}
	var ways []*Node
	var texts []Value
	err := t.entries(in, frame{}, at, func(_, m value, f frame) error {
		if s, ok := m.known.(ast.String); ok && x.path != nil && x.typ == String && f.when == nil {
			texts = append(texts, TextOf(string(s)))
			return nil
		}
		n, err := t.compare(Equal, x, m, at)
		if err != nil {
			return err
		}
		ways = append(ways, t.pool.And(f.conjunction(t.pool), n))
		return nil
	})
	if err != nil {
		return nil, err
	}
	if len(texts) > 0 {
		ways = append(ways, t.pool.Atom(In, At(x.path), Operand{}, texts, placeOf(at)))
	}
	return t.pool.Or(ways...), nil
}

func (t *translator) memberOfPath(x, in value, at *ast.Location) (*Node, error) {
	switch {
	case in.typ == Undefined:
		return nil, refuse(at, hintObject, "something is looked for in the object %v", in)
	case x.known == nil && x.path == nil:
		return nil, refuse(at, hintList, "%v is looked for in %v", x, in)
	case in.typ != List, x.path != nil && x.typ == Undefined:
		return t.pool.False(), nil
	}
	return t.inList(x, in.path, at)
}
