package solve

import "github.com/tacitcrm/tacit/policy/program"

// Range says what a path can hold. The zero Range is anything.
type Range struct {
	// Type is the one type of its values; Undefined for any. A Bool needs no Values.
	Type program.Type
	// Values are values it can hold besides those that conditions compare it with; of a List, its possible members.
	Values []program.Value
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
type Domain func(*program.Path) Range

// maxSteps bounds a search. A step is a node visited or a candidate weighed; the bound is about a second's work.
const maxSteps = 1 << 26

// Satisfy looks for an input that fulfils the condition. False means that there is none: that is a proof. True comes
// with a witness, which is exact unless its Free is not empty. Satisfy is program.ErrTooLarge where the search is given up.
//
// The search is over finitely many candidates for each path: the constants it is compared with, as many fresh values
// as paths may have to differ from each other, members of the regions into which prefixes, substrings and order divide
// the strings, and absence. What the candidates do not decide (startswith(a, b) of two paths, order of two paths that
// also have patterns, equality of two unknown lists) is free to be either, which keeps the proof and costs exactness.
func Satisfy(pool *program.Pool, n *program.Node, domain Domain) (*Witness, bool, error) {
	return satisfy(pool, n, domain, maxSteps)
}

func satisfy(pool *program.Pool, n *program.Node, domain Domain, steps int) (*Witness, bool, error) {
	return within(pool, n, domain, &steps)
}

// within is satisfy with steps that several questions share.
func within(pool *program.Pool, n *program.Node, domain Domain, steps *int) (*Witness, bool, error) {
	if err := pool.Err(); err != nil {
		return nil, false, err
	}
	switch n.Op {
	case program.False:
		return nil, false, nil
	case program.True:
		return &Witness{}, true, nil
	default:
	}
	s, err := newSearch(n, domain, *steps)
	if err != nil {
		return nil, false, err
	}
	defer func() { *steps = s.left }()
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
func Differ(pool *program.Pool, a, b *program.Node, domain Domain) (*Witness, bool, error) {
	if a == b {
		return nil, false, pool.Err()
	}
	return Satisfy(pool, pool.And(a, pool.Not(b)), domain)
}

// Equivalent reports whether a and b hold of the same inputs. False may rest on a witness that is not exact.
func Equivalent(pool *program.Pool, a, b *program.Node, domain Domain) (bool, error) {
	for _, pair := range [][2]*program.Node{{a, b}, {b, a}} {
		_, differ, err := Differ(pool, pair[0], pair[1], domain)
		if err != nil || differ {
			return false, err
		}
	}
	return true, nil
}
