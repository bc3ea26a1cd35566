package solve

import (
	"maps"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

// search looks for a state in which a condition holds.
type search struct {
	refs  []*ref
	atoms []*atom
	words int   // of all sets of a state
	flags int   // of a state
	lists []int // by flag, the list of which it is a member; other flags come after these

	base  int32 // expressions are numbered from here
	exprs []expr
	root  int32

	memo    memo
	epoch   int32
	left    int // steps
	err     error
	guessed bool // some atoms are not decided by the candidates, and are taken to be as the candidates have them
}

func (s *search) step(n int) {
	s.left -= n
	if s.left < 0 && s.err == nil {
		s.err = program.ErrTooLarge
	}
}

// solve returns a state in which the expression holds, or nil. It changes the state that it is given.
func (s *search) solve(st *state, root int32) *state {
	for s.err == nil {
		if !s.settle(st) {
			return nil
		}
		root = s.reduce(st, root)
		switch root {
		case exprTrue:
			return st
		case exprFalse:
			return nil
		}
		changed, ok := s.force(st, root)
		if !ok {
			return nil
		}
		if changed {
			continue
		}
		found := s.gather(st, root)
		if s.prune(st, found) {
			continue
		}
		return s.divide(st, root, found)
	}
	return nil
}

// divide solves parts that rest on different things one after the other; if one fails, no other is tried again.
func (s *search) divide(st *state, root int32, found map[int]*interest) *state {
	parts := s.parts(st, root)
	if len(parts) == 1 {
		return s.branch(st, root, s.choose(st, found))
	}
	for _, part := range parts {
		if st = s.solve(st, part); st == nil {
			return nil
		}
	}
	return st
}

// prune drops candidates than which another is at least as good: whatever literal may hold of them may hold of it.
// Literals occur in the expression as they must hold, so that is all that a candidate can be good for.
func (s *search) prune(st *state, found map[int]*interest) bool {
	changed := false
	for _, variable := range slices.Sorted(maps.Keys(found)) {
		i := found[variable]
		switch {
		case i.bound:
		case variable >= len(s.refs):
			if list := s.listOf(variable); list >= 0 && (found[list] != nil && found[list].bound || !s.apart(st, list)) {
				continue
			}
			changed = pruneFlag(st, variable-len(s.refs), i) || changed
		case s.apart(st, variable):
			changed = s.pruneSet(s.set(st, variable), s.refs[variable].class, i) || changed
		}
	}
	return changed
}

// listOf is the list of which a variable is a member, or -1.
func (s *search) listOf(variable int) int {
	if flag := variable - len(s.refs); flag >= 0 && flag < len(s.lists) {
		return s.lists[flag]
	}
	return -1
}

// apart reports whether no other path may yet turn out to lead to the place of this one.
func (s *search) apart(st *state, ref int) bool {
	if !s.refs[ref].aliased {
		return true
	}
	for i, r := range s.refs {
		if r.active && r.aliased && r.class == s.refs[ref].class && !st.ready[i] {
			return false
		}
	}
	return true
}

func pruneFlag(st *state, flag int, i *interest) bool {
	for _, v := range i.asks {
		if v.negated != i.asks[0].negated {
			return false
		}
	}
	st.flags[flag] = flagYes
	if i.asks[0].negated {
		st.flags[flag] = flagNo
	}
	return true
}

func (s *search) pruneSet(set subset, c *class, i *interest) bool {
	changed := false
	better := newSubset(len(c.values))
	try := func(candidate int) {
		if !set.has(candidate) {
			return
		}
		s.step(1 + len(i.asks)*len(set)/4)
		copy(better, set)
		if i.keying {
			better.keep(c.texted, !c.texted.has(candidate))
		}
		for _, v := range i.asks {
			if v.negated && !v.must.has(candidate) {
				better.keep(v.must, true)
			} else if !v.negated && v.may.has(candidate) {
				better.keep(v.may, false)
			}
		}
		better.remove(candidate)
		if !better.empty() {
			set.remove(candidate)
			changed = true
		}
	}
	try(0)
	for candidate := len(c.values) - 1; candidate > 0; candidate-- {
		try(candidate)
	}
	return changed
}

// parts are the conjuncts of an expression, those together that rest on a common variable.
func (s *search) parts(st *state, root int32) []int32 {
	kids := s.conjuncts(root)
	if len(kids) == 1 {
		return kids
	}
	groups := newJoins(len(kids))
	first := map[any]int{}
	join := func(on any, kid int) {
		if have, ok := first[on]; ok {
			groups.join(kid, have)
		}
		first[on] = kid
	}
	for i, k := range kids {
		for variable := range s.gather(st, k) {
			join(variable, i)
			if list := s.listOf(variable); list >= 0 {
				join(list, i)
				variable = list
			}
			if variable < len(s.refs) && s.refs[variable].aliased {
				join(s.refs[variable].class, i)
			}
		}
	}
	together := map[int][]int32{}
	for i, k := range kids {
		together[groups.find(i)] = append(together[groups.find(i)], k)
	}
	parts := make([]int32, 0, len(together))
	for _, g := range slices.Sorted(maps.Keys(together)) {
		parts = append(parts, s.combine(program.And, together[g]))
	}
	return parts
}

// choose picks the variable to try next: one with few candidates that much rests on.
func (s *search) choose(st *state, found map[int]*interest) int {
	best, bestSize, bestCount := -1, 0, 0
	for _, variable := range slices.Sorted(maps.Keys(found)) {
		size := 2
		if variable < len(s.refs) {
			if !st.ready[variable] {
				continue
			}
			size = s.set(st, variable).count()
		}
		count := found[variable].count
		if size > 1 && (best < 0 || size*bestCount < bestSize*count) {
			best, bestSize, bestCount = variable, size, count
		}
	}
	return best
}

// branch tries what a variable can be, one after the other.
func (s *search) branch(st *state, root int32, variable int) *state {
	if variable >= len(s.refs) {
		for _, flag := range []int8{flagNo, flagYes} {
			if found := s.attempt(st, root, func(next *state) { next.flags[variable-len(s.refs)] = flag }); found != nil {
				return found
			}
		}
		return nil
	}
	for _, candidate := range s.candidates(st, variable) {
		if found := s.attempt(st, root, func(next *state) { s.set(next, variable).set(candidate) }); found != nil {
			return found
		}
	}
	return nil
}

func (s *search) attempt(st *state, root int32, decide func(*state)) *state {
	if s.err != nil {
		return nil
	}
	mark := len(s.exprs)
	next := st.clone()
	s.step(len(st.sets)/8 + 1)
	decide(next)
	found := s.solve(next, root)
	s.exprs = s.exprs[:mark]
	return found
}

// candidates are those to try, absence last. Of fresh values that no path holds yet, the first stands for all.
func (s *search) candidates(st *state, ref int) []int {
	c := s.refs[ref].class
	used := c.fresh - 1
	for i, r := range s.refs {
		if r.active && r.class == c {
			if v := s.set(st, i).only(); v < c.ends {
				used = max(used, v)
			}
		}
	}
	var list []int
	unused, absent := false, false
	s.set(st, ref).each(func(i int) {
		switch {
		case i == 0:
			absent = true
			return
		case i > used && i >= c.fresh && i < c.ends:
			if unused {
				return
			}
			unused = true
		}
		list = append(list, i)
	})
	if absent {
		list = append(list, 0)
	}
	return list
}
