package solve

import (
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

// literals of an expression that must hold: all of a conjunction's, or itself.
func (s *search) conjuncts(root int32) []int32 {
	if root >= s.base && s.expr(root).op == program.And {
		return s.expr(root).kids
	}
	return []int32{root}
}

// force makes the state fulfil the literals that must hold; ok is false if it cannot.
func (s *search) force(st *state, root int32) (changed, ok bool) {
	for _, e := range s.conjuncts(root) {
		if !s.literal(e) {
			continue
		}
		v := s.view(st, e)
		switch {
		case v.known == knownTrue:
		case v.known == knownFalse:
			return true, false
		case v.ref >= 0:
			set := s.set(st, v.ref)
			if v.negated {
				changed = set.keep(v.must, true) || changed
			} else {
				changed = set.keep(v.may, false) || changed
			}
			if set.empty() {
				return true, false
			}
		case v.flag >= 0:
			st.flags[v.flag] = flagYes
			if v.negated {
				st.flags[v.flag] = flagNo
			}
			changed = true
		default:
			more, ok := s.forceBound(st, e)
			if !ok {
				return true, false
			}
			changed = changed || more
		}
	}
	return changed, true
}

// forceBound draws what it can from a condition that rests on more than one thing: that its paths are there and, of
// equal ones, that they hold the same.
func (s *search) forceBound(st *state, literal int32) (changed, ok bool) {
	id, negated := atomOf(literal)
	if negated {
		return false, true
	}
	t := s.atoms[id]
	for _, r := range [2]int{t.a, t.b} {
		if r < 0 {
			continue
		}
		more, ok := s.need(st, r)
		if !ok {
			return true, false
		}
		changed = changed || more
	}
	if t.op == program.InList && t.a >= 0 {
		changed = s.held(st, t.a).keep(t.class.texted, false) || changed
	}
	if t.op == program.Equal && t.a >= 0 && t.b >= 0 {
		a, b := s.held(st, t.a), s.held(st, t.b)
		changed = a.keep(b, false) || changed
		changed = b.keep(a, false) || changed
	}
	for _, r := range [2]int{t.a, t.b} {
		if r >= 0 && s.held(st, r).empty() {
			return true, false
		}
	}
	return changed, true
}

// need takes absence from a path, and so from all that it goes through; its keys are strings. What becomes
// contradictory by it is found when it is settled.
func (s *search) need(st *state, ref int) (changed, ok bool) {
	r := s.refs[ref]
	set := s.held(st, ref)
	changed = set.keep(s.absent(r), true)
	needs := slices.Clone(r.keys)
	for _, k := range r.keys {
		changed = s.held(st, k).keep(s.refs[k].class.texted, false) || changed
	}
	for p := r.parent; p >= 0; p = s.refs[p].parent {
		if s.refs[p].active {
			needs = append(needs, p)
			break
		}
	}
	for _, n := range needs {
		more, ok := s.need(st, n)
		if !ok {
			return true, false
		}
		changed = changed || more
	}
	return changed, !set.empty()
}

// interest is what an unknown part of an expression asks about one variable: a ref, or a flag.
type interest struct {
	count  int
	bound  bool // it also matters in ways that the literals do not tell
	keying bool // it is a key: whether it is a string matters
	asks   []view
}

// gather finds what the literals of an expression that is reduced rest on.
func (s *search) gather(st *state, root int32) map[int]*interest {
	s.epoch++
	found := map[int]*interest{}
	s.gatherIn(st, root, found)
	return found
}

func (s *search) gatherIn(st *state, e int32, found map[int]*interest) {
	if _, ok := s.memo.get(e, s.epoch); ok || e <= exprTrue {
		return
	}
	s.memo.put(e, s.epoch, 1)
	s.step(1)
	if !s.literal(e) {
		for _, k := range s.expr(e).kids {
			s.gatherIn(st, k, found)
		}
		return
	}
	s.rests(st, e, func(variable int, bound, keying bool, v *view) {
		i := found[variable]
		if i == nil {
			i = &interest{}
			found[variable] = i
		}
		i.count++
		i.bound, i.keying = i.bound || bound, i.keying || keying
		if v != nil {
			i.asks = append(i.asks, *v)
		}
	})
}

// rests calls on with each variable on which a literal rests that is not known. Flags come after the refs.
func (s *search) rests(st *state, literal int32, on func(variable int, bound, keying bool, v *view)) {
	v := s.view(st, literal)
	switch {
	case v.known != unknown:
		return
	case v.ref >= 0:
		on(v.ref, false, false, &v)
		return
	case v.flag >= 0:
		on(len(s.refs)+v.flag, false, false, &v)
		return
	}
	id, _ := atomOf(literal)
	for _, r := range [2]int{s.atoms[id].a, s.atoms[id].b} {
		if r >= 0 {
			s.restsOn(st, r, on)
		}
	}
}

// restsOn calls on with a ref and with what it takes to reach it.
func (s *search) restsOn(st *state, ref int, on func(variable int, bound, keying bool, v *view)) {
	r := s.refs[ref]
	on(st.same[ref], true, false, nil)
	if st.ready[ref] {
		return
	}
	loose := !r.aliased
	for p := r.parent; p >= 0; p = s.refs[p].parent {
		if s.refs[p].active {
			loose = loose && !s.refs[p].aliased
			s.restsOn(st, p, on)
		}
	}
	for _, k := range r.keys {
		on(st.same[k], !loose, loose, nil)
		if !st.ready[k] {
			s.restsOn(st, k, on)
		}
	}
}
