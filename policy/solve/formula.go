package solve

import (
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

// The condition is searched in negation normal form: a tree, shared as a graph, of And and Or over literals. A literal is
// numbered by its atom, 2 + 2 × atom, and its negation one more; 0 and 1 are false and true; the other numbers are
// expressions of search.exprs.
type expr struct {
	op   program.Op
	kids []int32
}

const (
	exprFalse int32 = 0
	exprTrue  int32 = 1
)

func literalOf(atom int, negated bool) int32 {
	l := int32(2 + 2*atom) //nolint:gosec // bounded by the pool
	if negated {
		l++
	}
	return l
}

func atomOf(literal int32) (atom int, negated bool) { return int(literal-2) / 2, literal&1 == 1 }

func (s *search) literal(e int32) bool { return e > exprTrue && e < s.base }

func (s *search) expr(e int32) *expr { return &s.exprs[e-s.base] }

// normal writes a node, or its negation, in normal form.
func (s *search) normal(n *program.Node, negated bool, memo map[int]int32, atoms map[int]int) int32 {
	key := n.ID() * 2
	if negated {
		key++
	}
	if e, ok := memo[key]; ok {
		return e
	}
	var e int32
	switch n.Op {
	case program.False, program.True:
		e = exprFalse
		if (n.Op == program.True) != negated {
			e = exprTrue
		}
	case program.Not:
		e = s.normal(n.Kids[0], !negated, memo, atoms)
	case program.And, program.Or:
		kids := make([]int32, len(n.Kids))
		for i, k := range n.Kids {
			kids[i] = s.normal(k, negated, memo, atoms)
		}
		op := n.Op
		if negated {
			op = program.And + program.Or - op
		}
		e = s.combine(op, kids)
	default:
		e = literalOf(atoms[n.ID()], negated)
	}
	memo[key] = e
	return e
}

// combine makes an expression of kids that are reduced already. It keeps the slice.
func (s *search) combine(op program.Op, kids []int32) int32 {
	unit, zero := exprTrue, exprFalse
	if op == program.Or {
		unit, zero = zero, unit
	}
	flat := kids[:0:0]
	for _, k := range kids {
		switch {
		case k == zero:
			return zero
		case k == unit:
		case k >= s.base && s.expr(k).op == op:
			flat = append(flat, s.expr(k).kids...)
		default:
			flat = append(flat, k)
		}
	}
	slices.Sort(flat)
	flat = slices.Compact(flat)
	for i, k := range flat {
		if s.literal(k) && k&1 == 0 && i+1 < len(flat) && flat[i+1] == k+1 {
			return zero
		}
	}
	switch len(flat) {
	case 0:
		return unit
	case 1:
		return flat[0]
	}
	s.exprs = append(s.exprs, expr{op: op, kids: flat})
	return s.base + int32(len(s.exprs)-1) //nolint:gosec // bounded by the steps
}

// reduce folds what the state decides.
func (s *search) reduce(st *state, e int32) int32 {
	s.epoch++
	return s.reduced(st, e)
}

func (s *search) reduced(st *state, e int32) int32 {
	if e <= exprTrue || s.err != nil {
		return e
	}
	if have, ok := s.memo.get(e, s.epoch); ok {
		return have
	}
	s.step(1)
	r := e
	if s.literal(e) {
		switch v := s.view(st, e); v.known {
		case knownTrue:
			r = exprTrue
		case knownFalse:
			r = exprFalse
		case unknown:
		}
	} else {
		r = s.reducedKids(st, e)
	}
	s.memo.put(e, s.epoch, r)
	return r
}

func (s *search) reducedKids(st *state, e int32) int32 {
	old := *s.expr(e)
	zero := exprFalse
	if old.op == program.Or {
		zero = exprTrue
	}
	var kids []int32
	for i, k := range old.kids {
		r := s.reduced(st, k)
		if r == zero {
			return zero
		}
		if r != k && kids == nil {
			kids = append(make([]int32, 0, len(old.kids)), old.kids[:i]...)
		}
		if kids != nil {
			kids = append(kids, r)
		}
	}
	if kids == nil {
		return e
	}
	return s.combine(old.op, kids)
}

// memo remembers one number by expression, until the epoch changes.
type memo struct {
	epochs []int32
	values []int32
}

func (m *memo) get(e, epoch int32) (int32, bool) {
	if int(e) >= len(m.epochs) || m.epochs[e] != epoch {
		return 0, false
	}
	return m.values[e], true
}

func (m *memo) put(e, epoch, value int32) {
	for int(e) >= len(m.epochs) {
		m.epochs = append(m.epochs, make([]int32, len(m.epochs)+64)...)
		m.values = append(m.values, make([]int32, len(m.values)+64)...)
	}
	m.epochs[e], m.values[e] = epoch, value
}
