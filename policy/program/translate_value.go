package program

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// value is what a term of the policy comes to while the input is unknown: exactly one of the fields is set.
type value struct {
	known  ast.Value // a constant
	path   *Path     // whatever the input has there; typ is its type
	typ    Type
	member *member   // some member, not yet settled which, of a list in the input
	set    *[]choice // a set whose members are there under conditions
	tuple  []value   // an array with parts that are not constants
	opaque string    // a value that cannot be used: what it is
}

// choice is a value that is there under a condition.
type choice struct {
	value value
	when  *Node
	at    *ast.Location
}

// place is where the choice is made, or else where it is used.
func (c *choice) place(used *ast.Location) *ast.Location {
	if c.at != nil {
		return c.at
	}
	return used
}

// member stands for "some r in the list". It is settled once r is compared with something: then r is that, and
// the condition is that the list has it.
type member struct {
	list  *Path
	depth int
}

func constant(v ast.Value) value { return value{known: v} }

func (v value) String() string {
	switch {
	case v.known != nil:
		return v.known.String()
	case v.path != nil:
		return "input." + v.path.String()
	case v.member != nil:
		return "a member of input." + v.member.list.String()
	case v.set != nil:
		return "a set that depends on the input"
	case v.tuple != nil:
		parts := make([]string, len(v.tuple))
		for i := range v.tuple {
			parts[i] = v.tuple[i].String()
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return v.opaque
}

// key is text that equal values share; ok is false for values that have none.
func (v value) key() (string, bool) {
	switch {
	case v.known != nil:
		return "c" + v.known.String(), true
	case v.path != nil:
		return "p" + v.path.String(), true
	}
	return "", false
}

// scalar converts a constant to a value of conditions; false for composites and for numbers that float64 lacks.
func scalar(v ast.Value) (Value, bool) {
	switch x := v.(type) {
	case ast.Null:
		return Value{Type: Null}, true
	case ast.Boolean:
		return BoolOf(bool(x)), true
	case ast.String:
		return TextOf(string(x)), true
	case ast.Number:
		return exactNumber(x)
	}
	return Value{}, false
}

const exactIntegers = 1 << 53

func exactNumber(n ast.Number) (Value, bool) {
	if i, ok := n.Int64(); ok {
		return NumberOf(float64(i)), i <= exactIntegers && i >= -exactIntegers
	}
	f, ok := n.Float64()
	if !ok || ast.Compare(n, ast.FloatNumberTerm(f).Value) != 0 {
		return Value{}, false
	}
	return NumberOf(f), f < exactIntegers && f > -exactIntegers
}

// kind is a place in the order in which Rego sorts values of different types.
type kind uint8

const (
	scalarKinds = kind(String) // up to here as Type
	arrayKind   = scalarKinds + 1
	objectKind  = scalarKinds + 2
	setKind     = scalarKinds + 3
)

func kindOf(v ast.Value) kind {
	switch v.(type) {
	case ast.Null:
		return kind(Null)
	case ast.Boolean:
		return kind(Bool)
	case ast.Number:
		return kind(Number)
	case ast.String:
		return kind(String)
	case *ast.Array:
		return arrayKind
	case ast.Object:
		return objectKind
	}
	return setKind
}

// kind is that of the value at a path.
func (v value) kind() kind {
	switch v.typ {
	case Undefined:
		return objectKind
	case List:
		return arrayKind
	default:
		return kind(v.typ)
	}
}

// frame is what is known at a point of a rule's body: what variables are bound to, and the conditions so far. Frames
// share their tails and never change.
type frame struct {
	bound *binding
	when  *condition
	depth int // of closures: a member is settled only in the closure that it belongs to
}

type binding struct {
	name   ast.Var
	member *member // where set, this settles the member
	value  value
	next   *binding
}

type condition struct {
	node *Node
	next *condition
}

func (f frame) bind(name ast.Var, v value) frame {
	f.bound = &binding{name: name, value: v, next: f.bound}
	return f
}

func (f frame) settle(m *member, v value) frame {
	f.bound = &binding{member: m, value: v, next: f.bound}
	return f
}

func (f frame) closure() frame {
	f.when = nil
	f.depth++
	return f
}

// lookup follows settled members.
func (f frame) lookup(name ast.Var) (value, bool) {
	for b := f.bound; b != nil; b = b.next {
		if b.member == nil && b.name == name {
			return f.settled(b.value), true
		}
	}
	return value{}, false
}

func (f frame) settled(v value) value {
	if v.member == nil {
		return v
	}
	for b := f.bound; b != nil; b = b.next {
		if b.member == v.member {
			return b.value
		}
	}
	return v
}

// under adds a condition; false if that leaves nothing.
func (f frame) under(n *Node) (frame, bool) {
	if n.Op == True || n.Op == False {
		return f, n.Op == True
	}
	if n.Op == Equal && n.B.Path == nil {
		if pin := f.pinned(n.A.Path); pin != nil {
			return f, pin.Equal(&n.B.Const)
		}
	}
	f.when = &condition{node: n, next: f.when}
	return f, true
}

// pinned is the constant that a condition so far sets the path equal to, if one does.
func (f frame) pinned(p *Path) *Value {
	for c := f.when; c != nil; c = c.next {
		if n := c.node; n.Op == Equal && n.B.Path == nil && n.A.Path.text == p.text {
			return &n.B.Const
		}
	}
	return nil
}

func (f frame) conjunction(p *Pool) *Node {
	var all []*Node
	for c := f.when; c != nil; c = c.next {
		all = append(all, c.node)
	}
	return p.And(all...)
}

// open returns the members that are bound and not settled.
func (f frame) open() *member {
	for b := f.bound; b != nil; b = b.next {
		if m := b.value.member; m != nil && f.settled(b.value).member != nil && m.depth == f.depth {
			return m
		}
	}
	return nil
}

// membersOf lists what a set holds; false for what is no set.
func membersOf(v value, p *Pool) ([]choice, bool) {
	if v.set != nil {
		return *v.set, true
	}
	set, ok := v.known.(ast.Set)
	if !ok {
		return nil, false
	}
	members := make([]choice, 0, set.Len())
	set.Foreach(func(t *ast.Term) {
		members = append(members, choice{value: constant(t.Value), when: p.True(), at: t.Location})
	})
	return members, true
}

// weight counts the scalars of a value and the bytes of its strings, up to a bound: values may share parts, so that
// their size as text can be exponential in what they take in memory.
func weight(v ast.Value, bound int) int {
	total := 1
	add := func(t *ast.Term) bool {
		if total < bound {
			total += weight(t.Value, bound-total)
		}
		return total >= bound
	}
	switch x := v.(type) {
	case ast.String:
		return 1 + len(x)
	case ast.Number:
		return 1 + len(x)
	case *ast.Array:
		x.Until(add)
	case ast.Set:
		x.Until(add)
	case ast.Object:
		x.Until(func(k, v *ast.Term) bool { return add(k) || add(v) })
	}
	return total
}
