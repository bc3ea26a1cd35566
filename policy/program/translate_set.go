package program

import "github.com/open-policy-agent/opa/v1/ast"

// comprehension collects what its body gives. A set may have members under conditions; arrays and objects are
// constants.
func (t *translator) comprehension(x *ast.Term, f frame) (value, error) {
	switch c := x.Value.(type) {
	case *ast.SetComprehension:
		members, err := t.collect(c.Body, c.Term, f, x.Loc())
		return t.setOf(members), err
	case *ast.ArrayComprehension:
		return t.arrayOf(c, f, x.Loc())
	case *ast.ObjectComprehension:
		return t.objectOf(c, f, x.Loc())
	}
	return value{}, refuse(x.Loc(), hintValue, "%v has no counterpart", x)
}

func (t *translator) collect(b ast.Body, head *ast.Term, f frame, at *ast.Location) ([]choice, error) {
	var members []choice
	err := t.body(b, 0, f.closure(), func(f frame) error {
		return t.term(head, f, func(v value, f frame) error {
			if v.known == nil && v.path == nil {
				return refuse(at, hintValue, "%v becomes a member of a comprehension", v)
			}
			members = append(members, choice{value: v, when: f.conjunction(t.pool), at: at})
			return nil
		})
	})
	return members, err
}

func (t *translator) arrayOf(c *ast.ArrayComprehension, f frame, at *ast.Location) (value, error) {
	members, err := t.collect(c.Body, c.Term, f, at)
	if err != nil {
		return value{}, err
	}
	terms := make([]*ast.Term, 0, len(members))
	for _, m := range members {
		if m.when == t.pool.False() {
			continue
		}
		if m.value.known == nil || m.when != t.pool.True() {
			return value{}, refuse(at, "use a set comprehension, or a rule", "an array is collected from what is not known before the decision")
		}
		terms = append(terms, ast.NewTerm(m.value.known))
	}
	return constant(ast.NewArray(terms...)), nil
}

func (t *translator) objectOf(c *ast.ObjectComprehension, f frame, at *ast.Location) (value, error) {
	made := ast.NewObject()
	err := t.body(c.Body, 0, f.closure(), func(f frame) error {
		return t.operands([]*ast.Term{c.Key, c.Value}, nil, f, at, func(parts []value, f frame) error {
			when := f.conjunction(t.pool)
			if when == t.pool.False() {
				return nil
			}
			if !allKnown(parts) || when != t.pool.True() {
				return refuse(at, hintValue, "an object is collected from what is not known before the decision")
			}
			k, v := ast.NewTerm(parts[0].known), ast.NewTerm(parts[1].known)
			if have := made.Get(k); have != nil && !have.Equal(v) {
				return refuse(at, "", "the key %v is collected with two values", k)
			}
			made.Insert(k, v)
			return nil
		})
	})
	return constant(made), err
}
