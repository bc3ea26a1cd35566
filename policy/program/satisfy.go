package program

// Range says what a path can hold. The zero Range is anything.
type Range struct {
	// Type is the one type of its values; Undefined for any. A Bool needs no Values.
	Type Type
	// Values are values it can hold besides those that conditions compare it with; of a List, its possible members.
	Values []Value
	// Closed means that Values are all there are, whatever else it is compared with.
	Closed bool
	// Required means that it is there wherever the object that it belongs to is there: for record.hold, wherever
	// record is; for a path of one segment, always.
	Required bool
}

// Domain says what each path can hold. It is asked about paths as conditions write them, keyed ones included, and
// about the objects that they go through. Nil is a Domain that knows nothing.
//
// Two things hold of every input, whatever the Domain says: what has paths below it is an object or absent, and a key
// that is not a string finds nothing.
type Domain func(*Path) Range

// maxSteps bounds a search. A step is a node visited or a candidate weighed; the bound is about a second's work.
const maxSteps = 1 << 26

// Satisfy looks for an input that fulfils the condition. False means that there is none: that is a proof. True comes
// with a witness, which is exact unless its Free is not empty. Satisfy is ErrTooLarge where the search is given up.
//
// The search is over finitely many candidates for each path: the constants it is compared with, as many fresh values
// as paths may have to differ from each other, members of the regions into which prefixes, substrings and order divide
// the strings, and absence. What the candidates do not decide (startswith(a, b) of two paths, order of two paths that
// also have patterns, equality of two unknown lists) is free to be either, which keeps the proof and costs exactness.
func (p *Pool) Satisfy(n *Node, domain Domain) (*Witness, bool, error) {
	return p.satisfy(n, domain, maxSteps)
}

func (p *Pool) satisfy(n *Node, domain Domain, steps int) (*Witness, bool, error) {
	if err := p.Err(); err != nil {
		return nil, false, err
	}
	switch n.Op {
	case False:
		return nil, false, nil
	case True:
		return &Witness{}, true, nil
	default:
	}
	s, err := newSearch(n, domain, steps)
	if err != nil {
		return nil, false, err
	}
	// First with everything as the candidates have it, so that a witness is exact where that is possible at all.
	found := s.solve(s.start(), s.root)
	if found == nil && s.err == nil && s.guessed {
		s.loosen()
		found = s.solve(s.start(), s.root)
	}
	if s.err != nil || found == nil {
		return nil, false, s.err
	}
	return s.witness(found), true, nil
}

// Differ looks for an input of which a holds and b does not. False means that a implies b.
func (p *Pool) Differ(a, b *Node, domain Domain) (*Witness, bool, error) {
	if a == b {
		return nil, false, p.Err()
	}
	return p.Satisfy(p.And(a, p.Not(b)), domain)
}

// Equivalent reports whether a and b hold of the same inputs. False may rest on a witness that is not exact.
func (p *Pool) Equivalent(a, b *Node, domain Domain) (bool, error) {
	for _, pair := range [][2]*Node{{a, b}, {b, a}} {
		_, differ, err := p.Differ(pair[0], pair[1], domain)
		if err != nil || differ {
			return false, err
		}
	}
	return true, nil
}
