package solve

import "math/bits"

// subset is a set of candidates, by their index in a class.
type subset []uint64

func newSubset(n int) subset { return make(subset, (n+63)/64) }

func (s subset) has(i int) bool { return s[i/64]>>(i%64)&1 == 1 }
func (s subset) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s subset) remove(i int)   { s[i/64] &^= 1 << (i % 64) }

func (s subset) empty() bool {
	for _, w := range s {
		if w != 0 {
			return false
		}
	}
	return true
}

func (s subset) count() int {
	n := 0
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// only is the one candidate there is, or -1.
func (s subset) only() int {
	found := -1
	for i, w := range s {
		switch {
		case w == 0:
		case found >= 0 || w&(w-1) != 0:
			return -1
		default:
			found = i*64 + bits.TrailingZeros64(w)
		}
	}
	return found
}

// each calls do with every candidate, in order.
func (s subset) each(do func(int)) {
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			do(i*64 + bits.TrailingZeros64(w))
		}
	}
}

// within reports whether every candidate is in t, or in its complement.
func (s subset) within(t subset, complement bool) bool {
	for i, w := range s {
		if complement {
			w &= t[i]
		} else {
			w &^= t[i]
		}
		if w != 0 {
			return false
		}
	}
	return true
}

// keep drops what is not in t, or not in its complement, and reports whether that changed anything.
func (s subset) keep(t subset, complement bool) bool {
	changed := false
	for i, w := range s {
		if complement {
			s[i] = w &^ t[i]
		} else {
			s[i] = w & t[i]
		}
		changed = changed || s[i] != w
	}
	return changed
}

// set leaves only one candidate.
func (s subset) set(i int) {
	clear(s)
	s.add(i)
}
