package program

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
	"strings"
)

// ErrTooLarge means that a policy, or a question about it, would take a graph beyond its bound.
var ErrTooLarge = errors.New("program: the graph of conditions grows too large")

// Pool holds the nodes of one or more programs. Programs in one pool can be compared node by node. A pool is for one
// goroutine; its nodes, once made, may be read by any number.
type Pool struct {
	nodes    []*Node
	index    map[string]*Node
	limit    int
	overflow bool
	key      []byte
}

// maxNodes bounds a pool. The default policy makes about a thousand.
const maxNodes = 1 << 20

// NewPool makes an empty pool.
func NewPool() *Pool {
	p := &Pool{index: map[string]*Node{}, limit: maxNodes}
	p.intern(&Node{Op: False})
	p.intern(&Node{Op: True})
	return p
}

// False is the condition that never holds.
func (p *Pool) False() *Node { return p.nodes[0] }

// True is the condition that always holds.
func (p *Pool) True() *Node { return p.nodes[1] }

// Len is the number of nodes.
func (p *Pool) Len() int { return len(p.nodes) }

// Err is ErrTooLarge once the pool was full. Conditions made since then are False and mean nothing: whoever makes
// some looks here before it uses them.
func (p *Pool) Err() error {
	if p.overflow {
		return ErrTooLarge
	}
	return nil
}

// intern returns the pool's node that is equal to n, which may be n itself.
func (p *Pool) intern(n *Node) *Node {
	p.key = appendNode(p.key[:0], n)
	if have, ok := p.index[string(p.key)]; ok {
		return have
	}
	if len(p.nodes) >= p.limit {
		p.overflow = true
		return p.False()
	}
	n.id = len(p.nodes)
	p.nodes = append(p.nodes, n)
	p.index[string(p.key)] = n
	return n
}

// appendNode writes a node so that different nodes never have the same bytes.
func appendNode(b []byte, n *Node) []byte {
	b = append(b, byte(n.Op))
	for _, k := range n.Kids {
		b = binary.AppendUvarint(b, uint64(k.id)) //nolint:gosec // counts up from 0
	}
	if !n.Atom() {
		return b
	}
	b = appendOperand(b, &n.A)
	b = appendOperand(b, &n.B)
	for i := range n.Set {
		b = appendText(b, n.Set[i].String())
	}
	return b
}

func appendOperand(b []byte, o *Operand) []byte {
	if o.Path != nil {
		return appendText(append(b, 'p'), o.Path.text)
	}
	return appendText(append(b, 'c'), o.Const.String())
}

func appendText(b []byte, s string) []byte {
	b = binary.AppendUvarint(b, uint64(len(s)))
	return append(b, s...)
}

// Atom makes a condition on values. Constant operands are folded; where only B is a path the sides are swapped; In of
// one constant becomes Equal. from is where it stands in the source.
func (p *Pool) Atom(op Op, a, b Operand, set []Value, from Place) *Node {
	if op == In {
		set = distinct(set)
		switch len(set) {
		case 0:
			return p.False()
		case 1:
			op, b, set = Equal, Constant(set[0]), nil
		}
	}
	if op.Unary() {
		b = Operand{}
	}
	switch {
	case a.Path == nil && (op.Unary() || b.Path == nil):
		return p.constant(op.Holds(&a.Const, &b.Const, set))
	case a.Path == nil && !a.Const.Defined(), !op.Unary() && b.Path == nil && !b.Const.Defined():
		return p.False()
	case a.Path == nil && op >= Equal && op <= GreaterEqual:
		op, a, b = mirrored(op), b, a
	case op == InList && b.Path == nil:
		return p.inConstants(a, &b.Const, from)
	case (op == Equal || op == NotEqual) && b.Path != nil && b.Path.text < a.Path.text:
		a, b = b, a
	}
	return p.intern(&Node{Op: op, A: a, B: b, Set: set, From: from})
}

// inConstants is membership in a list that is known.
func (p *Pool) inConstants(a Operand, list *Value, from Place) *Node {
	if list.Type != List {
		return p.False()
	}
	set := make([]Value, len(list.List))
	for i, s := range list.List {
		set[i] = TextOf(s)
	}
	return p.Atom(In, a, Operand{}, set, from)
}

func (p *Pool) constant(b bool) *Node {
	if b {
		return p.True()
	}
	return p.False()
}

// mirrored is the comparison with its sides exchanged.
func mirrored(op Op) Op {
	switch op {
	case Less:
		return Greater
	case LessEqual:
		return GreaterEqual
	case Greater:
		return Less
	case GreaterEqual:
		return LessEqual
	default:
		return op
	}
}

func distinct(set []Value) []Value {
	set = slices.Clone(set)
	slices.SortFunc(set, func(a, b Value) int { return a.Compare(&b) })
	return slices.CompactFunc(set, func(a, b Value) bool { return a.Equal(&b) })
}

// Holds evaluates an atom on values, as Rego does: nothing holds of what is undefined. b is unused by the unary
// operations, set by all but In. No operation that is not an atom's holds.
func (o Op) Holds(a, b *Value, set []Value) bool {
	if !a.Defined() {
		return false
	}
	switch o {
	case Truthy:
		return a.Truthy()
	case Defined:
		return true
	case In:
		return slices.ContainsFunc(set, func(v Value) bool { return v.Equal(a) })
	default:
		return b.Defined() && compares(o, a, b)
	}
}

func compares(op Op, a, b *Value) bool {
	switch op {
	case Equal:
		return a.Equal(b)
	case NotEqual:
		return !a.Equal(b)
	case Less:
		return a.Compare(b) < 0
	case LessEqual:
		return a.Compare(b) <= 0
	case Greater:
		return a.Compare(b) > 0
	case GreaterEqual:
		return a.Compare(b) >= 0
	case InList:
		return b.Type == List && a.Type == String && slices.Contains(b.List, a.Text)
	default:
		return comparesText(op, a, b)
	}
}

func comparesText(op Op, a, b *Value) bool {
	if a.Type != String || b.Type != String {
		return false
	}
	switch op {
	case HasPrefix:
		return strings.HasPrefix(a.Text, b.Text)
	case HasSuffix:
		return strings.HasSuffix(a.Text, b.Text)
	case HasSubstring:
		return strings.Contains(a.Text, b.Text)
	default:
		return false
	}
}

// Not negates a condition.
func (p *Pool) Not(n *Node) *Node {
	switch n.Op {
	case True:
		return p.False()
	case False:
		return p.True()
	case Not:
		return n.Kids[0]
	default:
		return p.intern(&Node{Op: Not, Kids: []*Node{n}})
	}
}

// And holds where all of the conditions hold; True for none.
func (p *Pool) And(kids ...*Node) *Node { return p.join(And, kids) }

// Or holds where any of the conditions holds; False for none.
func (p *Pool) Or(kids ...*Node) *Node { return p.join(Or, kids) }

// join flattens, drops what says nothing, and finds what is decided by its form alone.
func (p *Pool) join(op Op, kids []*Node) *Node {
	unit, zero := p.True(), p.False()
	if op == Or {
		unit, zero = zero, unit
	}
	var flat []*Node
	if !flatten(op, unit, zero, kids, &flat) {
		return zero
	}
	slices.SortFunc(flat, func(a, b *Node) int { return cmp.Compare(a.id, b.id) })
	flat = slices.Compact(flat)
	for _, n := range flat {
		if n.Op == Not && has(flat, n.Kids[0]) {
			return zero
		}
	}
	switch op {
	case And:
		if contradict(flat) {
			return zero
		}
		flat = withoutImplied(flat)
	default:
		flat = absorb(flat)
	}
	switch len(flat) {
	case 0:
		return unit
	case 1:
		return flat[0]
	}
	return p.intern(&Node{Op: op, Kids: flat})
}

// flatten collects the kids, those of kids of the same operation among them; false if one of them decides all.
func flatten(op Op, unit, zero *Node, kids []*Node, into *[]*Node) bool {
	for _, k := range kids {
		switch {
		case k == zero:
			return false
		case k == unit:
		case k.Op == op:
			*into = append(*into, k.Kids...)
		default:
			*into = append(*into, k)
		}
	}
	return true
}

func has(sorted []*Node, n *Node) bool {
	_, ok := slices.BinarySearchFunc(sorted, n.id, func(k *Node, id int) int { return cmp.Compare(k.id, id) })
	return ok
}
