package program

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func eq(p *Pool, path string, v Value) *Node {
	return p.Atom(Equal, At(PathOf(path)), Constant(v), nil, Place{})
}

func in(p *Pool, path string, set ...Value) *Node {
	return p.Atom(In, At(PathOf(path)), Operand{}, set, Place{})
}

func defined(p *Pool, names ...string) *Node {
	return p.Atom(Defined, At(PathOf(names...)), Operand{}, nil, Place{})
}

func TestConditionsAreFolded(t *testing.T) {
	p := NewPool()
	one, two, text := NumberOf(1), NumberOf(2), TextOf("x")
	a1, a2, b1 := eq(p, "a", one), eq(p, "a", two), eq(p, "b", one)
	for name, tc := range map[string]struct {
		got  *Node
		want string
	}{
		"constants":             {p.Atom(Less, Constant(one), Constant(two), nil, Place{}), "true"},
		"constants of types":    {p.Atom(Less, Constant(text), Constant(two), nil, Place{}), "false"},
		"undefined":             {p.Atom(NotEqual, At(PathOf("a")), Constant(Value{}), nil, Place{}), "false"},
		"mirrored":              {p.Atom(LessEqual, Constant(one), At(PathOf("a")), nil, Place{}), "a >= 1"},
		"sides in order":        {p.Atom(Equal, At(PathOf("b")), At(PathOf("a")), nil, Place{}), "a == b"},
		"in nothing":            {in(p, "a"), "false"},
		"in one":                {in(p, "a", one, one), "a == 1"},
		"in a known list":       {p.Atom(InList, At(PathOf("a")), Constant(ListOf([]string{"y", "x"})), nil, Place{}), `a in {"x", "y"}`},
		"in no list":            {p.Atom(InList, At(PathOf("a")), Constant(one), nil, Place{}), "false"},
		"a constant's presence": {p.Atom(Defined, Constant(one), Operand{}, nil, Place{}), "true"},
		"not not":               {p.Not(p.Not(a1)), "a == 1"},
		"and of nothing":        {p.And(), "true"},
		"or of nothing":         {p.Or(), "false"},
		"and with false":        {p.And(a1, p.False()), "false"},
		"or with its negation":  {p.Or(a1, p.Not(a1)), "true"},
		"flattened":             {p.And(a1, p.And(b1, a1)), "a == 1 and b == 1"},
		"absorbed":              {p.Or(a1, p.And(a1, b1)), "a == 1"},
		"two values":            {p.And(a1, a2), "false"},
		"not among":             {p.And(a1, p.Not(in(p, "a", one, two))), "false"},
		"among anyway":          {p.And(a1, in(p, "a", one, two)), "a == 1"},
		"other than it is":      {p.And(a1, p.Atom(NotEqual, At(PathOf("a")), Constant(one), nil, Place{})), "false"},
		"defined anyway":        {p.And(defined(p, "a"), p.Atom(Less, At(PathOf("a", "x")), Constant(one), nil, Place{})), "a.x < 1"},
		"defined either way":    {p.And(defined(p, "a"), p.Or(a1, in(p, "a", two, text))), `a == 1 or a in {2, "x"}`},
		"defined one way":       {p.And(defined(p, "a"), p.Or(a1, b1)), "defined(a) and (a == 1 or b == 1)"},
		"key defined anyway":    {p.And(defined(p, "k"), p.Atom(Truthy, At(NewPath(Segment{Name: "a"}, Segment{Key: PathOf("k")})), Operand{}, nil, Place{})), "a[k]"},
		"another name":          {p.And(defined(p, "a"), defined(p, "ab")), "defined(a) and defined(ab)"},
	} {
		t.Run(name, func(t *testing.T) {
			want := tc.want
			if got := tc.got.String(); !sameParts(got, want) {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

// sameParts compares texts in which the order of conditions depends on which was met first.
func sameParts(a, b string) bool {
	x, y := []byte(a), []byte(b)
	slices.Sort(x)
	slices.Sort(y)
	return string(x) == string(y)
}

func TestEqualConditionsAreOne(t *testing.T) {
	p := NewPool()
	if a, b := p.And(eq(p, "a", NumberOf(1)), eq(p, "b", NumberOf(1))), p.And(eq(p, "b", NumberOf(1)), eq(p, "a", NumberOf(1))); a != b {
		t.Errorf("got %v and %v, want one node", a, b)
	}
	for name, pair := range map[string][2]*Node{
		"number and text":   {eq(p, "a", NumberOf(1)), eq(p, "a", TextOf("1"))},
		"one step and two":  {defined(p, "a", "b.c"), defined(p, "a", "b", "c")},
		"name and key":      {defined(p, "a", "k"), p.Atom(Defined, At(NewPath(Segment{Name: "a"}, Segment{Key: PathOf("k")})), Operand{}, nil, Place{})},
		"quoted name":       {defined(p, "a", `b"]["c`), defined(p, "a", "b", "c")},
		"members of a list": {in(p, "a", TextOf("x"), TextOf("y")), in(p, "a", TextOf(`x", "y`), TextOf("z"))},
	} {
		if pair[0] == pair[1] {
			t.Errorf("%s: %v and %v are one node", name, pair[0], pair[1])
		}
	}
}

func TestPoolIsBounded(t *testing.T) {
	p := NewPool()
	p.limit = 100
	for i := range 200 {
		eq(p, "a", NumberOf(float64(i)))
	}
	if err := p.Err(); !errors.Is(err, ErrTooLarge) || p.Len() > 100 {
		t.Errorf("got %d nodes and error %v, want at most 100 and ErrTooLarge", p.Len(), err)
	}
	q := NewPool()
	eq(q, "a", NumberOf(1))
	if err := q.Err(); err != nil {
		t.Errorf("got %v, want nil", err)
	}
}

// expression is a condition that is not simplified.
type expression struct {
	op   Op
	kids []expression
	a, b Operand
	set  []Value
}

func (e *expression) node(p *Pool) *Node {
	kids := make([]*Node, len(e.kids))
	for i := range e.kids {
		kids[i] = e.kids[i].node(p)
	}
	switch e.op {
	case And:
		return p.And(kids...)
	case Or:
		return p.Or(kids...)
	case Not:
		return p.Not(kids[0])
	default:
		return p.Atom(e.op, e.a, e.b, e.set, Place{})
	}
}

func (e *expression) truth(values map[string]Value) bool {
	switch e.op {
	case And:
		return !slices.ContainsFunc(e.kids, func(k expression) bool { return !k.truth(values) })
	case Or:
		return slices.ContainsFunc(e.kids, func(k expression) bool { return k.truth(values) })
	case Not:
		return !e.kids[0].truth(values)
	default:
		return atomHolds(e.op, &e.a, &e.b, e.set, values)
	}
}

func nodeHolds(n *Node, values map[string]Value) bool {
	e := expression{op: n.Op, a: n.A, b: n.B, set: n.Set}
	switch n.Op {
	case False, True:
		return n.Op == True
	case And:
		return !slices.ContainsFunc(n.Kids, func(k *Node) bool { return !nodeHolds(k, values) })
	case Or:
		return slices.ContainsFunc(n.Kids, func(k *Node) bool { return nodeHolds(k, values) })
	case Not:
		return !nodeHolds(n.Kids[0], values)
	default:
		return e.truth(values)
	}
}

func atomHolds(op Op, a, b *Operand, set []Value, values map[string]Value) bool {
	of := func(o *Operand) *Value {
		v := o.Const
		if o.Path != nil {
			v = values[o.Path.String()]
		}
		return &v
	}
	return op.Holds(of(a), of(b), set)
}

func drawValue(t *rapid.T) Value {
	return rapid.SampledFrom([]Value{
		BoolOf(false), BoolOf(true), NumberOf(1), NumberOf(2), TextOf(""), TextOf("x"), TextOf("xy"), {Type: Null}, ListOf([]string{"x", ""}), {},
	}).Draw(t, "value")
}

var drawnPaths = []*Path{PathOf("a"), PathOf("b"), PathOf("c")}

func drawOperand(t *rapid.T) Operand {
	if rapid.IntRange(0, 3).Draw(t, "constant") == 0 {
		return Constant(drawValue(t))
	}
	return At(rapid.SampledFrom(drawnPaths).Draw(t, "path"))
}

func drawExpression(t *rapid.T, depth int) expression {
	if depth == 0 || rapid.IntRange(0, 3).Draw(t, "atom") == 0 {
		e := expression{op: Op(rapid.IntRange(int(Equal), int(HasSubstring)).Draw(t, "op")), a: drawOperand(t), b: drawOperand(t)}
		if e.op == In {
			e.set = rapid.SliceOfN(rapid.Custom(drawValue), 0, 3).Draw(t, "set")
			e.set = slices.DeleteFunc(e.set, func(v Value) bool { return !v.Defined() })
		}
		return e
	}
	e := expression{op: rapid.SampledFrom([]Op{And, Or, Not}).Draw(t, "join")}
	n := 1
	if e.op != Not {
		n = rapid.IntRange(0, 4).Draw(t, "kids")
	}
	for range n {
		e.kids = append(e.kids, drawExpression(t, depth-1))
	}
	return e
}

// TestSimplifyingChangesNothing holds random expressions against the nodes that they become.
func TestSimplifyingChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := drawExpression(t, 4)
		p := NewPool()
		n := e.node(p)
		for range 20 {
			values := map[string]Value{}
			for _, path := range drawnPaths {
				values[path.String()] = drawValue(t)
			}
			if got, want := nodeHolds(n, values), e.truth(values); got != want {
				t.Fatalf("got %v, want %v\n%v\n%v", got, want, n, fmt.Sprint(values))
			}
		}
	})
}
