package solve

import "github.com/tacitcrm/tacit/policy/program"

// assumption is what the conjuncts of a condition say of expressions within each other: what has to hold is true
// elsewhere, and its negation false. It is what makes the difference of two policies that share most of their rules as
// small as what they do not share.
type assumption struct {
	search *search
	holds  map[int32]bool
	memo   map[int32]int32
}

// assume folds the conjuncts of the root into each other until nothing changes. twins are pairs of an expression and
// its negation.
func (s *search) assume(twins map[int32]int32) {
	for s.err == nil {
		kids := s.conjuncts(s.root)
		if len(kids) == 1 {
			return
		}
		a := &assumption{search: s, holds: map[int32]bool{}, memo: map[int32]int32{}}
		for _, k := range kids {
			a.holds[k] = true
			if twin, ok := twins[k]; ok {
				a.holds[twin] = false
			}
			if s.literal(k) {
				a.holds[k^1] = false
			}
		}
		next := make([]int32, len(kids))
		for i, k := range kids {
			next[i] = a.within(k)
		}
		if root := s.combine(program.And, next); !s.alike(root, s.root) {
			s.root = root
			continue
		}
		return
	}
}

// alike reports whether two roots have the same conjuncts.
func (s *search) alike(a, b int32) bool {
	if a <= exprTrue || b <= exprTrue {
		return a == b
	}
	x, y := s.conjuncts(a), s.conjuncts(b)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}

// fold replaces an expression by what is assumed of it.
func (a *assumption) fold(e int32) int32 {
	if truth, ok := a.holds[e]; ok {
		if truth {
			return exprTrue
		}
		return exprFalse
	}
	if e <= exprTrue || a.search.literal(e) {
		return e
	}
	if have, ok := a.memo[e]; ok {
		return have
	}
	r := a.within(e)
	a.memo[e] = r
	return r
}

// within folds the kids of an expression, and not itself.
func (a *assumption) within(e int32) int32 {
	s := a.search
	if e <= exprTrue || s.literal(e) {
		return e
	}
	old := *s.expr(e)
	s.step(len(old.kids))
	kids := make([]int32, len(old.kids))
	changed := false
	for i, k := range old.kids {
		kids[i] = a.fold(k)
		changed = changed || kids[i] != k
	}
	if !changed {
		return e
	}
	return s.combine(old.op, kids)
}

// twins pairs the expressions of nodes of which both the condition and its negation occur.
func twins(memo map[int]int32) map[int32]int32 {
	pairs := map[int32]int32{}
	for key, e := range memo {
		if twin, ok := memo[key^1]; ok {
			pairs[e] = twin
		}
	}
	return pairs
}
