package program

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// thenValue goes on with a value and what is known beside it.
type thenValue func(value, frame) error

// term goes on with each value that the term can have. A value from the input is defined where it goes on.
func (t *translator) term(x *ast.Term, f frame, yield thenValue) error {
	switch v := x.Value.(type) {
	case ast.Ref:
		return t.ref(v, f, x.Loc(), yield)
	case ast.Var:
		if have, ok := f.lookup(v); ok {
			return yield(have, f)
		}
		if v.Equal(ast.InputRootDocument.Value) {
			return yield(value{path: &Path{}}, f)
		}
		return refuse(x.Loc(), "give it a value first", "%v has no value yet", v)
	case *ast.SetComprehension, *ast.ArrayComprehension, *ast.ObjectComprehension:
		have, err := t.comprehension(x, f)
		if err != nil {
			return err
		}
		return yield(have, f)
	case *ast.Array:
		if !x.IsGround() {
			return t.array(v, nil, f, x.Loc(), yield)
		}
	case ast.Set:
		if !x.IsGround() {
			return t.openSet(v.Slice(), nil, f, x.Loc(), yield)
		}
	case ast.Object:
		if !x.IsGround() {
			return t.object(v, v.Keys(), ast.NewObject(), f, x.Loc(), yield)
		}
	}
	if !x.IsGround() || !ast.IsConstant(x.Value) {
		return refuse(x.Loc(), hintValue, "%v has no counterpart", x)
	}
	return t.yieldConstant(x.Value, f, x.Loc(), yield)
}

func (t *translator) yieldConstant(v ast.Value, f frame, at *ast.Location, yield thenValue) error {
	if weight(v, maxConstant) >= maxConstant {
		return tooLarge(at, "a constant of the policy grows too large")
	}
	return yield(constant(v), f)
}

// array puts together the values of an array's elements from len(parts) on.
func (t *translator) array(a *ast.Array, parts []value, f frame, at *ast.Location, yield thenValue) error {
	if len(parts) < a.Len() {
		return t.term(a.Elem(len(parts)), f, func(v value, f frame) error {
			if v.member != nil || v.opaque != "" {
				return refuse(at, hintList, "%v becomes part of an array", v)
			}
			return t.array(a, append(slices.Clip(parts), v), f, at, yield)
		})
	}
	terms := make([]*ast.Term, len(parts))
	for i, p := range parts {
		if p.known == nil {
			return yield(value{tuple: parts}, f)
		}
		terms[i] = ast.NewTerm(p.known)
	}
	return t.yieldConstant(ast.NewArray(terms...), f, at, yield)
}

func (t *translator) openSet(elements []*ast.Term, members []choice, f frame, at *ast.Location, yield thenValue) error {
	if len(elements) > 0 {
		return t.term(elements[0], f, func(v value, f frame) error {
			if v.known == nil && v.path == nil {
				return refuse(at, hintValue, "%v becomes a member of a set", v)
			}
			one := choice{value: v, when: t.pool.True(), at: at}
			return t.openSet(elements[1:], append(slices.Clip(members), one), f, at, yield)
		})
	}
	return yield(t.setOf(members), f)
}

// setOf is a constant where all of the members are.
func (t *translator) setOf(members []choice) value {
	members = t.merged(members)
	terms := make([]*ast.Term, 0, len(members))
	for _, m := range members {
		if m.value.known == nil || m.when != t.pool.True() {
			return value{set: &members}
		}
		terms = append(terms, ast.NewTerm(m.value.known))
	}
	return constant(ast.NewSet(terms...))
}

func (t *translator) object(o ast.Object, keys []*ast.Term, made ast.Object, f frame, at *ast.Location, yield thenValue) error {
	if len(keys) == 0 {
		return t.yieldConstant(made, f, at, yield)
	}
	return t.term(keys[0], f, func(k value, f frame) error {
		return t.term(o.Get(keys[0]), f, func(v value, f frame) error {
			if k.known == nil || v.known == nil {
				return refuse(at, hintValue, "an object is made of %v and %v", k, v)
			}
			more := made.Copy()
			more.Insert(ast.NewTerm(k.known), ast.NewTerm(v.known))
			return t.object(o, keys[1:], more, f, at, yield)
		})
	})
}

func (t *translator) ref(r ast.Ref, f frame, at *ast.Location, yield thenValue) error {
	if err := t.step(at); err != nil {
		return err
	}
	head, ok := r[0].Value.(ast.Var)
	switch {
	case !ok:
		return refuse(at, hintValue, "%v has no counterpart", r)
	case head.Equal(ast.DefaultRootDocument.Value):
		return t.data(r, f, at, yield)
	}
	return t.term(r[0], f, func(v value, f frame) error { return t.index(v, r[1:], f, at, yield) })
}

// data goes down the packages and rules, and beside them the store's data, as long as the keys are constants.
func (t *translator) data(r ast.Ref, f frame, at *ast.Location, yield thenValue) error {
	compiler := t.source.Compiler
	path := ast.Ref{r[0]}
	base := t.base
	for i := 1; i < len(r); i++ {
		tree := compiler.RuleTree.Find(path)
		if tree == nil {
			return t.index(constant(base), r[i:], f, at, yield)
		}
		key, err := t.constantKey(r[i], f, at)
		if err != nil {
			return err
		}
		path = append(slices.Clip(path), ast.NewTerm(key))
		if rules := compiler.GetRulesExact(path); len(rules) > 0 {
			return t.documentBelow(path, rules, r[i+1:], f, at, yield)
		}
		base = child(base, key)
		if base == nil && compiler.RuleTree.Find(path) == nil {
			return nil // undefined
		}
	}
	if compiler.RuleTree.Find(path) != nil {
		return refuse(at, "name the rule", "the whole package %v is used as a value", path)
	}
	return t.yieldConstant(base, f, at, yield)
}

func child(base ast.Value, key ast.Value) ast.Value {
	o, ok := base.(ast.Object)
	if !ok {
		return nil
	}
	if v := o.Get(ast.NewTerm(key)); v != nil {
		return v.Value
	}
	return nil
}

func (t *translator) constantKey(x *ast.Term, f frame, at *ast.Location) (ast.Value, error) {
	if name, ok := x.Value.(ast.Var); ok {
		v, _ := f.lookup(name)
		if v.known == nil {
			return nil, refuse(at, "name the rule", "a rule is chosen by %v", x)
		}
		return v.known, nil
	}
	if !ast.IsConstant(x.Value) {
		return nil, refuse(at, "name the rule", "a rule is chosen by %v", x)
	}
	return x.Value, nil
}

// documentBelow goes on below what the rules of a path come to.
func (t *translator) documentBelow(path ast.Ref, rules []*ast.Rule, below []*ast.Term, f frame, at *ast.Location, yield thenValue) error {
	choices, err := t.document(path, rules)
	if err != nil {
		return err
	}
	return t.each(choices, f, at, func(v value, f frame) error { return t.index(v, below, f, at, yield) })
}

// each goes on with each of the choices, under its condition.
func (t *translator) each(choices []choice, f frame, at *ast.Location, yield thenValue) error {
	for _, c := range choices {
		if err := t.step(at); err != nil {
			return err
		}
		if err := given(f, c.when, func(f frame) error { return yield(c.value, f) }); err != nil {
			return err
		}
	}
	return nil
}

// index goes down a value by the keys that follow it in a reference.
func (t *translator) index(v value, keys []*ast.Term, f frame, at *ast.Location, yield thenValue) error {
	v = f.settled(v)
	switch {
	case v.path != nil:
		return t.input(v, keys, f, at, yield)
	case len(keys) == 0:
		return yield(v, f)
	case v.opaque != "" || v.member != nil:
		return refuse(at, hintList, "%v is taken apart", v)
	case v.known != nil && !isCollection(v.known):
		return nil // undefined
	}
	if !t.unbound(keys[0], f) && v.known != nil {
		return t.term(keys[0], f, func(key value, f frame) error { return t.lookup(v.known, key, keys[1:], f, at, yield) })
	}
	return t.entries(v, f, at, func(key, member value, f frame) error {
		return t.match(keys[0], key, f, at, func(f frame) error { return t.index(member, keys[1:], f, at, yield) })
	})
}

// lookup finds a key in a constant: at once where the key is known, else one case for each key that it may be.
func (t *translator) lookup(in ast.Value, key value, below []*ast.Term, f frame, at *ast.Location, yield thenValue) error {
	if key.path != nil {
		if pin := f.pinned(key.path); pin != nil && pin.Type == String {
			key = constant(ast.String(pin.Text))
		}
	}
	if key.known != nil {
		if v := entry(in, key.known); v != nil {
			return t.index(constant(v), below, f, at, yield)
		}
		return nil
	}
	return t.entries(constant(in), f, at, func(k, member value, f frame) error {
		return t.same(key, k, f, at, func(f frame) error { return t.index(member, below, f, at, yield) })
	})
}

func entry(in, key ast.Value) ast.Value {
	k := ast.NewTerm(key)
	switch c := in.(type) {
	case *ast.Array:
		if v := c.Get(k); v != nil {
			return v.Value
		}
	case ast.Object:
		if v := c.Get(k); v != nil {
			return v.Value
		}
	case ast.Set:
		if c.Contains(k) {
			return key
		}
	}
	return nil
}

// entries goes on with each key and member of a collection. A member of a set is its own key.
func (t *translator) entries(v value, f frame, at *ast.Location, yield func(key, member value, f frame) error) error {
	if v.set != nil {
		return t.each(*v.set, f, at, func(m value, f frame) error { return yield(m, m, f) })
	}
	if parts, ok := partsOf(v); ok {
		for i, p := range parts {
			if err := t.entry(constant(ast.InternedTerm(i).Value), p, f, at, yield); err != nil {
				return err
			}
		}
		return nil
	}
	var err error
	switch c := v.known.(type) {
	case ast.Set:
		c.Until(func(m *ast.Term) bool {
			err = t.entry(constant(m.Value), constant(m.Value), f, at, yield)
			return err != nil
		})
	case ast.Object:
		c.Until(func(k, m *ast.Term) bool {
			err = t.entry(constant(k.Value), constant(m.Value), f, at, yield)
			return err != nil
		})
	}
	return err
}

func (t *translator) entry(key, member value, f frame, at *ast.Location, yield func(key, member value, f frame) error) error {
	if err := t.step(at); err != nil {
		return err
	}
	return yield(key, member, f)
}
