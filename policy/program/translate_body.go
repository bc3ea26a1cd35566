package program

import "github.com/open-policy-agent/opa/v1/ast"

// then goes on with a frame.
type then func(frame) error

// body goes on with each way in which the expressions from i on can hold.
func (t *translator) body(b ast.Body, i int, f frame, yield then) error {
	if i == len(b) {
		if m := f.open(); m != nil {
			return refuse(b.Loc(), hintList, "some member of input.%v is asked for, and not which", m.list)
		}
		return yield(f)
	}
	e := b[i]
	if err := t.step(e.Loc()); err != nil {
		return err
	}
	return placed(t.expr(e, f, func(f frame) error { return t.body(b, i+1, f, yield) }), e.Loc())
}

// exists is the condition that the body holds in any way. Nothing that it binds is seen outside.
func (t *translator) exists(b ast.Body, f frame) (*Node, error) {
	var ways []*Node
	err := t.body(b, 0, f.closure(), func(f frame) error {
		ways = append(ways, f.conjunction(t.pool))
		return nil
	})
	return t.pool.Or(ways...), err
}

func (t *translator) expr(e *ast.Expr, f frame, yield then) error {
	if len(e.With) > 0 {
		return refuse(e.Loc(), "`with` is for tests", "`with` replaces the facts of a decision")
	}
	if e.Negated {
		plain := *e
		plain.Negated, plain.Index = false, 0
		return t.unless(ast.Body{&plain}, f, yield)
	}
	switch x := e.Terms.(type) {
	case *ast.Term:
		return t.term(x, f, func(v value, f frame) error {
			yes, err := t.isTrue(v, e.Loc())
			if err != nil {
				return err
			}
			return given(f, yes, yield)
		})
	case []*ast.Term:
		if e.IsEquality() {
			return t.unify(x[1], x[2], f, e.Loc(), yield)
		}
		return t.call(e, x, f, yield)
	case *ast.Not:
		return t.unless(x.Body, f, yield)
	case *ast.LogicalAnd:
		return t.logical(x.Lhs, x.Rhs, t.pool.And, f, yield)
	case *ast.LogicalOr:
		return t.logical(x.Lhs, x.Rhs, t.pool.Or, f, yield)
	case *ast.Every:
		return t.every(x, f, e.Loc(), yield)
	}
	return refuse(e.Loc(), "", "the expression %v has no counterpart", e)
}

// given goes on under a condition, if that leaves anything.
func given(f frame, n *Node, yield then) error {
	if f, ok := f.under(n); ok {
		return yield(f)
	}
	return nil
}

func (t *translator) unless(b ast.Body, f frame, yield then) error {
	n, err := t.exists(b, f)
	if err != nil {
		return err
	}
	return given(f, t.pool.Not(n), yield)
}

func (t *translator) logical(lhs, rhs ast.Body, join func(...*Node) *Node, f frame, yield then) error {
	l, err := t.exists(lhs, f)
	if err != nil {
		return err
	}
	r, err := t.exists(rhs, f)
	if err != nil {
		return err
	}
	return given(f, join(l, r), yield)
}

// every holds of a known collection if the body holds of each member, and of a set under conditions if it holds of
// each member that is there.
func (t *translator) every(e *ast.Every, f frame, at *ast.Location, yield then) error {
	return t.term(e.Domain, f, func(domain value, f frame) error {
		if domain.known == nil && domain.set == nil {
			return refuse(at, hintList, "`every` goes through %v", domain)
		}
		if domain.known != nil && !isCollection(domain.known) {
			return nil
		}
		var all []*Node
		err := t.entries(domain, f.closure(), at, func(key, member value, inner frame) error {
			present := inner.conjunction(t.pool)
			inner.when = nil
			n, err := t.everyOne(e, key, member, inner)
			if err != nil {
				return err
			}
			all = append(all, t.pool.Or(t.pool.Not(present), n))
			return nil
		})
		if err != nil {
			return err
		}
		return given(f, t.pool.And(all...), yield)
	})
}

func (t *translator) everyOne(e *ast.Every, key, member value, f frame) (*Node, error) {
	if e.Key != nil {
		if name, ok := e.Key.Value.(ast.Var); ok {
			f = f.bind(name, key)
		}
	}
	if name, ok := e.Value.Value.(ast.Var); ok {
		f = f.bind(name, member)
	}
	return t.exists(e.Body, f)
}

func isCollection(v ast.Value) bool {
	switch v.(type) {
	case *ast.Array, ast.Set, ast.Object:
		return true
	}
	return false
}

// unify is Rego's =: it binds what is unbound, and compares the rest.
func (t *translator) unify(a, b *ast.Term, f frame, at *ast.Location, yield then) error {
	if t.unbound(a, f) {
		if t.unbound(b, f) {
			return t.unifyPatterns(a, b, f, at, yield)
		}
		a, b = b, a
	}
	return t.term(a, f, func(v value, f frame) error { return t.match(b, v, f, at, yield) })
}

func (t *translator) unifyPatterns(a, b *ast.Term, f frame, at *ast.Location, yield then) error {
	x, ok := a.Value.(*ast.Array)
	y, also := b.Value.(*ast.Array)
	if !ok || !also {
		return refuse(at, "give each side a value first", "both sides of %v = %v are open", a, b)
	}
	if x.Len() != y.Len() {
		return nil
	}
	return t.unifyParts(x, y, 0, f, at, yield)
}

func (t *translator) unifyParts(x, y *ast.Array, i int, f frame, at *ast.Location, yield then) error {
	if i == x.Len() {
		return yield(f)
	}
	return t.unify(x.Elem(i), y.Elem(i), f, at, func(f frame) error { return t.unifyParts(x, y, i+1, f, at, yield) })
}

// unbound reports whether the term is, or is an array or object with, a variable that has no value yet.
func (t *translator) unbound(x *ast.Term, f frame) bool {
	switch v := x.Value.(type) {
	case ast.Var:
		_, ok := f.lookup(v)
		return !ok
	case *ast.Array:
		return v.Until(func(e *ast.Term) bool { return t.unbound(e, f) })
	case ast.Object:
		return v.Until(func(_, e *ast.Term) bool { return t.unbound(e, f) })
	}
	return false
}

// match binds or compares a pattern with a value.
func (t *translator) match(pattern *ast.Term, v value, f frame, at *ast.Location, yield then) error {
	if name, ok := pattern.Value.(ast.Var); ok && t.unbound(pattern, f) {
		return yield(f.bind(name, v))
	}
	if t.unbound(pattern, f) {
		return t.matchParts(pattern, v, f, at, yield)
	}
	return t.term(pattern, f, func(w value, f frame) error { return t.same(v, w, f, at, yield) })
}

func (t *translator) matchParts(pattern *ast.Term, v value, f frame, at *ast.Location, yield then) error {
	if v.known == nil && v.tuple == nil {
		return refuse(at, hintValue, "%v is taken apart", v)
	}
	switch p := pattern.Value.(type) {
	case *ast.Array:
		parts, ok := partsOf(v)
		if !ok || len(parts) != p.Len() {
			return nil
		}
		patterns := make([]*ast.Term, p.Len())
		for i := range patterns {
			patterns[i] = p.Elem(i)
		}
		return t.matchAll(patterns, parts, f, yield)
	case ast.Object:
		return t.matchObject(p, v, f, yield)
	}
	return refuse(at, hintValue, "the pattern %v has no counterpart", pattern)
}

func partsOf(v value) ([]value, bool) {
	if v.tuple != nil {
		return v.tuple, true
	}
	a, ok := v.known.(*ast.Array)
	if !ok {
		return nil, false
	}
	parts := make([]value, a.Len())
	for i := range parts {
		parts[i] = constant(a.Elem(i).Value)
	}
	return parts, true
}

func (t *translator) matchObject(p ast.Object, v value, f frame, yield then) error {
	o, ok := v.known.(ast.Object)
	if !ok || o.Len() != p.Len() {
		return nil
	}
	var patterns []*ast.Term
	var parts []value
	missing := p.Until(func(k, x *ast.Term) bool {
		have := o.Get(k)
		if have == nil {
			return true
		}
		patterns, parts = append(patterns, x), append(parts, constant(have.Value))
		return false
	})
	if missing {
		return nil
	}
	return t.matchAll(patterns, parts, f, yield)
}

// matchAll matches patterns, such as a function's parameters, with as many values.
func (t *translator) matchAll(patterns []*ast.Term, values []value, f frame, yield then) error {
	if len(patterns) == 0 {
		return yield(f)
	}
	return t.match(patterns[0], values[0], f, patterns[0].Loc(), func(f frame) error {
		return t.matchAll(patterns[1:], values[1:], f, yield)
	})
}
