package program

import (
	"fmt"
	"slices"
)

// Session is a program with everything folded in that does not differ from record to record. What is left are
// conditions on the record. Outputs and Pool are for one goroutine at a time; Bits and Holds are safe for any number.
type Session[E any] struct {
	Pool    *Pool
	Outputs map[string]map[string]*Node // words that no record can bring about are left out

	atoms []check[E]
	terms []term
	roots []int // terms of the words that depend on the record
	words []int // of each root: the index in Linked.Words
	fixed []int // indexes of words that hold for every record
}

// check is a condition on values of the record.
type check[E any] struct {
	op     Op
	a, b   func(*E) Value // nil for a constant
	ca, cb Value
	set    []Value
}

// term is a condition over the bits of atoms. Kids are indexes of terms before it.
type term struct {
	op   Op // Equal stands for the atom itself
	bit  int
	kids []int
}

// Session folds what e says of the session into the program; what it says of a record is not looked at.
func (l *Linked[E]) Session(e *E) (*Session[E], error) {
	s := &Session[E]{Pool: NewPool(), Outputs: map[string]map[string]*Node{}}
	f := newFolder(s.Pool, l.known(e))
	c := &compiler[E]{session: s, resolve: l.resolve, terms: map[int]int{}}
	for i, root := range l.roots {
		n, err := f.fold(root)
		if err != nil {
			return nil, err
		}
		if n == s.Pool.False() {
			continue
		}
		w := l.Words[i]
		if s.Outputs[w.Output] == nil {
			s.Outputs[w.Output] = map[string]*Node{}
		}
		s.Outputs[w.Output][w.Name] = n
		if n == s.Pool.True() {
			s.fixed = append(s.fixed, i)
			continue
		}
		t, err := c.term(n)
		if err != nil {
			return nil, err
		}
		s.words, s.roots = append(s.words, i), append(s.roots, t)
	}
	return s, s.Pool.Err()
}

// known reads what does not differ from record to record.
func (l *Linked[E]) known(e *E) func(*Path) (Value, bool, error) {
	return func(p *Path) (Value, bool, error) {
		a, err := l.resolve(p)
		if err != nil {
			return Value{}, false, fmt.Errorf("input.%s: %w", p, err)
		}
		if a.Late {
			return Value{}, false, nil
		}
		return a.Get(e), true, nil
	}
}

// Atoms is the number of conditions on the record, and of bits.
func (s *Session[E]) Atoms() int { return len(s.atoms) }

// Bits evaluates every condition on the record of e, one bit each, and appends them to into, 64 a word. What holds
// follows from the bits alone, so they are an exact key to remember it by.
func (s *Session[E]) Bits(e *E, into []uint64) []uint64 {
	var word uint64
	for i := range s.atoms {
		if s.atoms[i].holds(e) {
			word |= 1 << (i & 63)
		}
		if i&63 == 63 {
			into, word = append(into, word), 0
		}
	}
	if len(s.atoms)&63 != 0 {
		into = append(into, word)
	}
	return into
}

// Holds calls yield with the index, in Linked.Words, of each word that holds under bits, in no order.
func (s *Session[E]) Holds(bits []uint64, yield func(int)) {
	for _, i := range s.fixed {
		yield(i)
	}
	truth := make([]bool, len(s.terms))
	for i := range s.terms {
		truth[i] = s.terms[i].holds(bits, truth)
	}
	for i, root := range s.roots {
		if truth[root] {
			yield(s.words[i])
		}
	}
}

func (a *check[E]) holds(e *E) bool {
	va, vb := a.ca, a.cb
	if a.a != nil {
		va = a.a(e)
	}
	if a.b != nil {
		vb = a.b(e)
	}
	return a.op.Holds(&va, &vb, a.set)
}

func (t *term) holds(bits []uint64, truth []bool) bool {
	switch t.op {
	case Equal:
		return bits[t.bit>>6]>>(t.bit&63)&1 == 1
	case Not:
		return !truth[t.kids[0]]
	case And:
		return !slices.ContainsFunc(t.kids, func(k int) bool { return !truth[k] })
	case Or:
		return slices.ContainsFunc(t.kids, func(k int) bool { return truth[k] })
	default:
		return t.op == True
	}
}

// compiler writes folded nodes as terms, kids before parents.
type compiler[E any] struct {
	session *Session[E]
	resolve Resolver[E]
	terms   map[int]int // node → term
}

func (c *compiler[E]) term(n *Node) (int, error) {
	if i, ok := c.terms[n.id]; ok {
		return i, nil
	}
	t := term{op: n.Op}
	if n.Atom() {
		a, err := c.check(n)
		if err != nil {
			return 0, err
		}
		t.op, t.bit = Equal, len(c.session.atoms)
		c.session.atoms = append(c.session.atoms, a)
	}
	for _, k := range n.Kids {
		kid, err := c.term(k)
		if err != nil {
			return 0, err
		}
		t.kids = append(t.kids, kid)
	}
	i := len(c.session.terms)
	c.session.terms = append(c.session.terms, t)
	c.terms[n.id] = i
	return i, nil
}

func (c *compiler[E]) check(n *Node) (check[E], error) {
	a := check[E]{op: n.Op, ca: n.A.Const, cb: n.B.Const, set: n.Set}
	var err error
	if a.a, err = c.getter(n.A.Path); err != nil {
		return a, err
	}
	a.b, err = c.getter(n.B.Path)
	return a, err
}

// getter reads a path; nil for none.
func (c *compiler[E]) getter(p *Path) (func(*E) Value, error) {
	if p == nil {
		return nil, nil
	}
	a, err := c.resolve(p)
	if err != nil {
		return nil, fmt.Errorf("input.%s: %w", p, err)
	}
	return a.Get, nil
}
