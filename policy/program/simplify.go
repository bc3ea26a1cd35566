package program

import (
	"slices"
	"strings"
)

// maxAbsorb bounds the alternatives that are compared with each other, which is quadratic.
const maxAbsorb = 64

// absorb drops alternatives that another, weaker one makes superfluous: a or (a and b) is a.
func absorb(alternatives []*Node) []*Node {
	if len(alternatives) > maxAbsorb {
		return alternatives
	}
	return slices.DeleteFunc(slices.Clone(alternatives), func(n *Node) bool {
		return slices.ContainsFunc(alternatives, func(weaker *Node) bool { return weaker != n && n.Includes(weaker) })
	})
}

// Includes reports whether n is a conjunction that has every condition of weaker and more, and so implies it by its
// form alone.
func (n *Node) Includes(weaker *Node) bool {
	if n.Op != And {
		return false
	}
	if weaker.Op != And {
		return has(n.Kids, weaker)
	}
	if len(weaker.Kids) >= len(n.Kids) {
		return false
	}
	for _, k := range weaker.Kids {
		if !has(n.Kids, k) {
			return false
		}
	}
	return true
}

// pinned finds the paths that a conjunction sets equal to a constant; false where it sets one equal to two.
func pinned(conjunction []*Node) (map[string]*Value, bool) {
	var pins map[string]*Value
	for _, n := range conjunction {
		if n.Op != Equal || n.B.Path != nil {
			continue
		}
		if v, ok := pins[n.A.Path.text]; ok && !v.Equal(&n.B.Const) {
			return nil, false
		}
		if pins == nil {
			pins = map[string]*Value{}
		}
		pins[n.A.Path.text] = &n.B.Const
	}
	return pins, true
}

// contradict finds conjunctions that no value of a path can fulfil: a == 1 and a == 2, a == 1 and not a in {1, 2}.
func contradict(conjunction []*Node) bool {
	pins, ok := pinned(conjunction)
	if !ok {
		return true
	}
	for _, n := range conjunction {
		if truth, known := under(pins, n); known && !truth {
			return true
		}
	}
	return false
}

// withoutImplied drops what the conditions beside it say already.
func withoutImplied(conjunction []*Node) []*Node {
	pins, _ := pinned(conjunction)
	asksDefined := slices.ContainsFunc(conjunction, func(n *Node) bool { return n.Op == Defined })
	if len(pins) == 0 && !asksDefined {
		return conjunction
	}
	return slices.DeleteFunc(slices.Clone(conjunction), func(n *Node) bool {
		truth, known := under(pins, n)
		if known && truth && (n.Op != Equal || n.B.Path != nil) {
			return true
		}
		return n.Op == Defined && slices.ContainsFunc(conjunction, func(o *Node) bool { return o != n && needs(o, n.A.Path, maxNeeds) })
	})
}

// maxNeeds bounds how deep needs looks.
const maxNeeds = 3

// needs reports whether a condition can hold only where the path is defined.
func needs(n *Node, p *Path, depth int) bool {
	each := func(k *Node) bool { return needs(k, p, depth-1) }
	switch {
	case n.Atom():
		return reads(n.A.Path, p) || reads(n.B.Path, p)
	case depth == 0:
		return false
	case n.Op == And:
		return slices.ContainsFunc(n.Kids, each)
	case n.Op == Or:
		return !slices.ContainsFunc(n.Kids, func(k *Node) bool { return !each(k) })
	}
	return false
}

// reads reports whether a value at path q is there only if one at p is: p is q, above q, or a key of q.
func reads(q, p *Path) bool {
	if q == nil {
		return false
	}
	if rest, ok := strings.CutPrefix(q.text, p.text); ok && (rest == "" || rest[0] == '.' || rest[0] == '[') {
		return true
	}
	return slices.ContainsFunc(q.Segments, func(s Segment) bool { return reads(s.Key, p) })
}

// under evaluates an atom, or the negation of one, on a path whose value is given.
func under(pins map[string]*Value, n *Node) (truth, known bool) {
	atom := n
	if n.Op == Not {
		atom = n.Kids[0]
	}
	if !atom.Atom() || atom.A.Path == nil || !atom.Op.Unary() && atom.B.Path != nil {
		return false, false
	}
	v, ok := pins[atom.A.Path.text]
	if !ok {
		return false, false
	}
	return atom.Op.Holds(v, &atom.B.Const, atom.Set) != (n.Op == Not), true
}
