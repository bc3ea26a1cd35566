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

	atoms    int // conditions on the record, each with a bit
	checks   []check[E]
	switches []*branch[E]
	terms    []term
	roots    []int // terms of the words that depend on the record
	words    []int // of each root: the index in Linked.Words
	fixed    []int // indexes of words that hold for every record
}

// check is a condition on values of the record.
type check[E any] struct {
	op     Op
	a, b   func(*E) Value // nil for a constant
	ca, cb Value
	set    []Value
	bit    int
}

// branch is all comparisons of one value of the record with constant strings: one look-up, however many there are.
type branch[E any] struct {
	get  func(*E) Value
	bits map[string][]int // by the string: the bits of the comparisons that hold
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
	c := &compiler[E]{session: s, resolve: l.resolve, terms: map[int]int{}, branches: map[string]*branch[E]{}}
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
func (s *Session[E]) Atoms() int { return s.atoms }

// Bits evaluates every condition on the record of e, one bit each, and appends them to into, 64 a word. What holds
// follows from the bits alone, so they are an exact key to remember it by.
func (s *Session[E]) Bits(e *E, into []uint64) []uint64 {
	base := len(into)
	for range (s.atoms + 63) / 64 {
		into = append(into, 0)
	}
	bits := into[base:]
	for i := range s.checks {
		if c := &s.checks[i]; c.holds(e) {
			bits[c.bit>>6] |= 1 << (c.bit & 63)
		}
	}
	for _, b := range s.switches {
		if v := b.get(e); v.Type == String {
			for _, bit := range b.bits[v.Text] {
				bits[bit>>6] |= 1 << (bit & 63)
			}
		}
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
	session  *Session[E]
	resolve  Resolver[E]
	terms    map[int]int // node → term
	branches map[string]*branch[E]
}

func (c *compiler[E]) term(n *Node) (int, error) {
	if i, ok := c.terms[n.id]; ok {
		return i, nil
	}
	t := term{op: n.Op}
	if n.Atom() {
		t.op, t.bit = Equal, c.session.atoms
		c.session.atoms++
		if err := c.atom(n, t.bit); err != nil {
			return 0, err
		}
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

// atom makes the condition that sets a bit.
func (c *compiler[E]) atom(n *Node, bit int) error {
	a, err := c.getter(n.A.Path)
	if err != nil {
		return err
	}
	if constants, ok := textsOf(n); ok {
		b, known := c.branches[n.A.Path.text]
		if !known {
			b = &branch[E]{get: a, bits: map[string][]int{}}
			c.branches[n.A.Path.text] = b
			c.session.switches = append(c.session.switches, b)
		}
		for _, s := range constants {
			b.bits[s] = append(b.bits[s], bit)
		}
		return nil
	}
	b, err := c.getter(n.B.Path)
	c.session.checks = append(c.session.checks, check[E]{op: n.Op, a: a, b: b, ca: n.A.Const, cb: n.B.Const, set: n.Set, bit: bit})
	return err
}

// textsOf are the constants that an atom compares a path with, where all it asks is whether the value is one of them.
func textsOf(n *Node) ([]string, bool) {
	values := n.Set
	switch {
	case n.A.Path == nil, n.Op != Equal && n.Op != In, n.Op == Equal && n.B.Path != nil:
		return nil, false
	case n.Op == Equal:
		values = []Value{n.B.Const}
	}
	texts := make([]string, len(values))
	for i, v := range values {
		if v.Type != String {
			return nil, false
		}
		texts[i] = v.Text
	}
	return texts, true
}

// getter reads a path; nil for none.
func (c *compiler[E]) getter(p *Path) (func(*E) Value, error) {
	if p == nil {
		return nil, nil
	}
	if slices.ContainsFunc(p.Segments, func(s Segment) bool { return s.Key != nil }) {
		return nil, fmt.Errorf("input.%s: its key has no value in the session", p)
	}
	a, err := c.resolve(p)
	if err != nil {
		return nil, fmt.Errorf("input.%s: %w", p, err)
	}
	return a.Get, nil
}
