package policy

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// extents are how far the types of values go. OPA's type checker compares them as if all that they refer to was
// written out, with twice the work for each level: of two values that are pairs of pairs, twenty rules deep, it never
// finds out whether they are equal. One step takes it a hundredth of a microsecond.
type extents struct {
	rules  map[string][]*ast.Rule
	values map[string]int   // of rules
	global map[ast.Var]bool // names of documents, rules and imports
	// Of the variables of the rule at hand.
	declared map[ast.Var]bool
	same     map[ast.Var]ast.Var
	base     map[ast.Var]int
	growth   map[ast.Var]int
	entering bool
}

const (
	saturated = 1 << 40
	circular  = 1 << 12 // of a rule that stands for itself, or seems to
)

func plus(a, b int) int { return min(a+b, saturated) }

func newExtents(mods map[string]*ast.Module) *extents {
	s := &extents{rules: map[string][]*ast.Rule{}, values: map[string]int{}, global: map[ast.Var]bool{"input": true, "data": true}}
	for _, m := range mods {
		for _, i := range m.Imports {
			s.global[i.Name()] = true
		}
		for _, r := range m.Rules {
			name := ruleName(r)
			s.global[ast.Var(name)] = true
			s.rules[name] = append(s.rules[name], r)
		}
	}
	return s
}

// ruleName is the rule's own, without its package: rules of the same name in several packages count as one.
func ruleName(r *ast.Rule) string {
	if ref := r.Head.Ref(); len(ref) > 0 {
		if v, ok := ref[0].Value.(ast.Var); ok {
			return string(v)
		}
	}
	return r.Head.Name.String()
}

// value is the extent of what rules of a name stand for.
func (s *extents) value(name string) int {
	rules, ok := s.rules[name]
	if !ok {
		return 1
	}
	if n, ok := s.values[name]; ok {
		return n
	}
	s.values[name] = circular // the compiler refuses it, or only the names are the same
	outer := *s
	n := 1
	for _, r := range rules {
		for ; r != nil; r = r.Else {
			s.enter(r)
			s.entering = false
			n = plus(n, s.heads(r))
		}
	}
	s.declared, s.same, s.base, s.growth, s.entering = outer.declared, outer.same, outer.base, outer.growth, outer.entering
	s.values[name] = n
	return n
}

func (s *extents) heads(r *ast.Rule) (n int) {
	for _, t := range []*ast.Term{r.Head.Key, r.Head.Value} {
		if t != nil {
			n = plus(n, s.term(t))
		}
	}
	return n
}

// rule is the extent of all that stands in a rule.
func (s *extents) rule(r *ast.Rule) (n int) {
	for ; r != nil; r = r.Else {
		s.enter(r)
		n = plus(n, s.heads(r))
		one := *r
		one.Else = nil
		ast.WalkExprs(&one, func(e *ast.Expr) bool {
			switch x := e.Terms.(type) {
			case *ast.Term:
				n = plus(n, s.term(x))
			case []*ast.Term:
				n = plus(n, s.sum(x[1:]))
			case *ast.SomeDecl:
				n = plus(n, s.sum(x.Symbols))
			case *ast.Every:
				n = plus(n, s.term(x.Domain))
			}
			return false
		})
	}
	return n
}

func (s *extents) sum(list []*ast.Term) (n int) {
	for _, t := range list {
		n = plus(n, s.term(t))
	}
	return n
}

func (s *extents) term(t *ast.Term) int {
	switch x := t.Value.(type) {
	case ast.Var:
		return max(s.variable(x), s.value(string(x)))
	case ast.Ref:
		return s.ref(x)
	case ast.Call:
		return plus(s.value(x[0].String()), s.sum(x[1:]))
	case *ast.Array:
		var parts []*ast.Term
		x.Foreach(func(e *ast.Term) { parts = append(parts, e) })
		return s.composite(parts)
	case ast.Set:
		return s.composite(x.Slice())
	case ast.Object:
		var parts []*ast.Term
		x.Foreach(func(k, e *ast.Term) { parts = append(parts, k, e) })
		return s.composite(parts)
	case *ast.ArrayComprehension:
		return plus(1, 2*s.term(x.Term))
	case *ast.SetComprehension:
		return plus(1, 2*s.term(x.Term))
	case *ast.ObjectComprehension:
		return plus(1, 2*plus(s.term(x.Key), s.term(x.Value)))
	}
	return 1
}

// composite doubles its members; where those are composite too, each type is compared with each other one.
func (s *extents) composite(parts []*ast.Term) int {
	n := 1
	types := map[string]bool{}
	for _, t := range parts {
		m := s.term(t)
		if n = plus(n, 2*m); m > 1 {
			types[shape(t)] = true
		}
	}
	return plus(n, 4*len(types)*len(types))
}

// shape is alike for values of one type.
func shape(t *ast.Term) string {
	var b strings.Builder
	switch x := t.Value.(type) {
	case *ast.Array:
		b.WriteByte('[')
		x.Foreach(func(e *ast.Term) { b.WriteString(shape(e) + ",") })
	case ast.Set:
		kinds := map[string]bool{}
		x.Foreach(func(e *ast.Term) { kinds[shape(e)] = true })
		b.WriteString("{" + strings.Join(slices.Sorted(maps.Keys(kinds)), ","))
	case ast.Object:
		b.WriteByte('{')
		x.Foreach(func(k, e *ast.Term) { b.WriteString(k.String() + ":" + shape(e) + ",") })
	case ast.Null, ast.Boolean, ast.Number, ast.String:
		return ast.ValueName(x)
	default:
		return t.String()
	}
	return b.String()
}

// ref is a rule's value, or a part of it: each step into it halves the extent.
func (s *extents) ref(r ast.Ref) int {
	n := s.sum(r[1:])
	for i, t := range r {
		steps := min(len(r)-1-i, 40)
		switch x := t.Value.(type) {
		case ast.Var:
			if i == 0 {
				n = plus(n, max(s.variable(x), s.value(string(x)))>>steps)
			}
		case ast.String:
			n = plus(n, s.value(string(x))>>steps)
		}
	}
	return plus(1, n)
}

// enter finds out how far the variables of a rule can go. Variables that meet in an expression are one group: which of
// them is made of which others depends on the order that the compiler chooses. The group goes as far as all that is put
// into it, times all the places in which one of its variables becomes a part of another.
func (s *extents) enter(r *ast.Rule) {
	outer := s.entering
	s.entering = true
	defer func() { s.entering = outer }()
	s.same, s.base, s.growth = map[ast.Var]ast.Var{}, map[ast.Var]int{}, map[ast.Var]int{}
	one := *r
	one.Else = nil
	s.declared = declared(&one)
	ast.WalkExprs(&one, func(e *ast.Expr) bool {
		switch x := e.Terms.(type) {
		case []*ast.Term:
			if e.IsEquality() || e.IsAssignment() {
				s.meet(x[1:]...)
			}
		case *ast.SomeDecl:
			for _, t := range x.Symbols {
				if call, ok := t.Value.(ast.Call); ok {
					s.meet(call[1:]...)
				}
			}
		case *ast.Every:
			s.meet(x.Value, x.Domain)
		}
		return false
	})
}

// declared are the variables of a rule that hide a name from outside: those of := and some, every's, and parameters.
func declared(r *ast.Rule) map[ast.Var]bool {
	found := map[ast.Var]bool{}
	note := func(terms ...*ast.Term) {
		for _, t := range terms {
			if t != nil {
				ast.WalkVars(t, func(v ast.Var) bool { found[v] = true; return false })
			}
		}
	}
	note(r.Head.Args...)
	ast.WalkExprs(r, func(e *ast.Expr) bool {
		switch x := e.Terms.(type) {
		case []*ast.Term:
			if e.IsAssignment() {
				note(x[1])
			}
		case *ast.SomeDecl:
			for _, t := range x.Symbols {
				if call, ok := t.Value.(ast.Call); ok {
					note(call[1 : len(call)-1]...)
					continue
				}
				note(t)
			}
		case *ast.Every:
			note(x.Key, x.Value)
		}
		return false
	})
	return found
}

func (s *extents) meet(terms ...*ast.Term) {
	base, growth := 0, 0
	var group []ast.Var
	for _, t := range terms {
		places := s.parts(t, 0, &group)
		base, growth = plus(base, s.term(t)), plus(growth, places)
	}
	if len(group) == 0 {
		return
	}
	growth = max(growth, 1)
	root := s.root(group[0])
	for _, v := range group[1:] {
		if other := s.root(v); other != root {
			s.same[other] = root
			base, growth = plus(base, s.base[other]), times(growth, max(s.growth[other], 1))
		}
	}
	s.base[root], s.growth[root] = plus(s.base[root], base), times(max(s.growth[root], 1), growth)
}

func times(a, b int) int {
	if a > saturated/b {
		return saturated
	}
	return a * b
}

// parts lists the variables of a term and weighs the places at which they stand within values.
func (s *extents) parts(t *ast.Term, level int, into *[]ast.Var) (places int) {
	inner := func(e *ast.Term) { places = plus(places, s.parts(e, level+1, into)) }
	switch x := t.Value.(type) {
	case ast.Var:
		if s.global[x] && !s.declared[x] {
			return 0
		}
		*into = append(*into, x)
		if level > 0 {
			return 1 << min(level, 40)
		}
	case ast.Ref:
		return s.parts(x[0], level, into)
	case *ast.Array:
		x.Foreach(inner)
	case ast.Set:
		x.Foreach(inner)
	case ast.Object:
		x.Foreach(func(k, e *ast.Term) { inner(k); inner(e) })
	case *ast.ArrayComprehension:
		inner(x.Term)
	case *ast.SetComprehension:
		inner(x.Term)
	case *ast.ObjectComprehension:
		inner(x.Key)
		inner(x.Value)
	}
	return places
}

func (s *extents) root(v ast.Var) ast.Var {
	for {
		next, ok := s.same[v]
		if !ok {
			return v
		}
		v = next
	}
}

// variable is 1 while its rule is entered: its own growth is counted apart.
func (s *extents) variable(v ast.Var) int {
	root := s.root(v)
	if s.entering || s.growth[root] == 0 {
		return 1
	}
	return max(1, times(s.base[root], s.growth[root]))
}
