package policy

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// scale weighs what OPA's compiler has to rewrite, in steps of some microseconds. Measured of OPA 1.22: a
// comprehension within another doubles its work, a template string trebles it, and the order of a body's expressions
// is found in the cube of their number.
type scale struct {
	calls int // of the body at hand
	long  []ast.Body
}

// rule weighs one with its else branches.
func (s *scale) rule(r *ast.Rule) (n int) {
	for ; r != nil; r = r.Else {
		s.calls = 0
		n = plus(n, plus(1, s.terms(append(slices.Clone(r.Head.Args), r.Head.Key, r.Head.Value))))
		n = plus(n, s.terms(r.Head.Reference))
		n = plus(n, s.body(r.Body)) // what the head calls becomes part of the body
	}
	return n
}

func (s *scale) body(b ast.Body) (n int) {
	for _, e := range b {
		n = plus(n, s.expr(e))
	}
	length := len(b) + s.calls
	if length > maxBody {
		s.long = append(s.long, b)
	}
	length = min(length, 10*maxBody)
	return plus(n, length*length*length/150)
}

// nested is a body with expressions of its own.
func (s *scale) nested(b ast.Body, heads ...*ast.Term) int {
	outer := s.calls
	s.calls = 0
	n := plus(s.terms(heads), s.body(b))
	s.calls = outer + 1
	return n
}

func (s *scale) expr(e *ast.Expr) int {
	switch x := e.Terms.(type) {
	case *ast.Term:
		return s.term(x)
	case []*ast.Term:
		return plus(1, s.terms(x[1:]))
	case *ast.SomeDecl:
		return plus(1, s.terms(x.Symbols))
	case *ast.Every:
		return plus(plus(1, s.term(x.Domain)), 2*s.nested(x.Body))
	case *ast.Not:
		return plus(1, s.nested(x.Body))
	case *ast.LogicalAnd:
		return plus(s.nested(x.Lhs), s.nested(x.Rhs))
	case *ast.LogicalOr:
		return plus(s.nested(x.Lhs), s.nested(x.Rhs))
	}
	return 1
}

func (s *scale) terms(list []*ast.Term) (n int) {
	for _, t := range list {
		if t != nil {
			n = plus(n, s.term(t))
		}
	}
	return n
}

func (s *scale) term(t *ast.Term) int {
	n := 1
	part := func(e *ast.Term) { n = plus(n, s.term(e)) }
	switch x := t.Value.(type) {
	case ast.Ref:
		n = plus(n, s.terms(x[1:]))
	case ast.Call:
		s.calls++
		n = plus(n, s.terms(x[1:]))
	case *ast.Array:
		x.Foreach(part)
	case ast.Set:
		x.Foreach(part)
	case ast.Object:
		x.Foreach(func(k, e *ast.Term) { part(k); part(e) })
	case *ast.ArrayComprehension:
		n = plus(n, 2*s.nested(x.Body, x.Term))
	case *ast.SetComprehension:
		n = plus(n, 2*s.nested(x.Body, x.Term))
	case *ast.ObjectComprehension:
		n = plus(n, 2*s.nested(x.Body, x.Key, x.Value))
	case *ast.TemplateString:
		n = s.template(x)
	}
	return n
}

func (s *scale) template(t *ast.TemplateString) int {
	n := 1
	s.calls++
	for _, p := range t.Parts {
		if e, ok := p.(*ast.Expr); ok {
			n = plus(n, 4*s.expr(e))
		}
	}
	return n
}
