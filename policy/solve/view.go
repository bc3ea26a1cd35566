package solve

import "github.com/tacitcrm/tacit/policy/program"

// known is what a state says of a literal.
type known uint8

const (
	unknown known = iota
	knownTrue
	knownFalse
)

// view is a literal as a state sees it.
type view struct {
	known known
	// Unknown, it rests on the candidates of one ref, of which it may and must hold, on one flag, or, where both are
	// -1, on more than one thing.
	ref, flag int
	may, must subset
	negated   bool
}

func (s *search) view(st *state, literal int32) view {
	id, negated := atomOf(literal)
	v := s.viewAtom(st, s.atoms[id])
	v.negated = negated
	if negated {
		switch v.known {
		case knownTrue:
			v.known = knownFalse
		case knownFalse:
			v.known = knownTrue
		case unknown:
		}
	}
	return v
}

func (s *search) viewAtom(st *state, t *atom) view {
	for _, r := range [2]int{t.a, t.b} {
		if r < 0 {
			continue
		}
		if st.ready[r] && s.held(st, r).only() == 0 {
			return view{known: knownFalse}
		}
	}
	for _, r := range [2]int{t.a, t.b} {
		if r >= 0 && !st.ready[r] {
			return view{ref: -1, flag: -1}
		}
	}
	switch {
	case t.b < 0:
		return s.viewSet(st, t, t.a, t.may, t.must)
	case t.a < 0 && t.op == program.InList:
		return s.viewMember(st, t, s.memberOf(t), t.may, t.must)
	case t.a < 0:
		return s.viewSet(st, t, t.b, t.may, t.must)
	}
	return s.viewPair(st, t)
}

// viewPair sees a condition on two paths, which is one on the second as soon as the first is known.
func (s *search) viewPair(st *state, t *atom) view {
	if a := s.held(st, t.a).only(); a >= 0 {
		given := s.givenA(t, a)
		if t.op == program.InList {
			return s.viewMember(st, t, a, given.may, given.must)
		}
		return s.viewSet(st, t, t.b, given.may, given.must)
	}
	if t.op == program.InList {
		if s.held(st, t.a).within(t.class.texted, true) {
			return view{known: knownFalse}
		}
		return view{ref: -1, flag: -1}
	}
	if b := s.held(st, t.b).only(); b >= 0 {
		given := s.givenB(t, b)
		return s.viewSet(st, t, t.a, given.may, given.must)
	}
	return view{ref: -1, flag: -1}
}

func (s *search) viewSet(st *state, t *atom, ref int, may, must subset) view {
	set := s.held(st, ref)
	switch {
	case set.within(may, true):
		return view{known: knownFalse}
	case set.within(must, false):
		return view{known: knownTrue}
	case set.only() >= 0:
		return s.viewFlag(st, t.flag)
	}
	return view{ref: st.same[ref], flag: -1, may: may, must: must}
}

// viewMember sees membership in the list b of the string that is a candidate of its class.
func (s *search) viewMember(st *state, t *atom, member int, may, must subset) view {
	set := s.held(st, t.b)
	if set.only() != t.class.open {
		return s.viewSet(st, t, t.b, may, must)
	}
	if member < 0 || t.class.values[member].Type != program.String {
		return view{known: knownFalse}
	}
	list := s.refs[st.same[t.b]]
	if !s.refs[t.b].mayContain(&t.class.values[member]) || !list.mayContain(&t.class.values[member]) {
		return view{known: knownFalse}
	}
	return s.viewFlag(st, list.members+member)
}

func (s *search) memberOf(t *atom) int { return t.class.find(&t.node.A.Const) }

func (s *search) viewFlag(st *state, flag int) view {
	switch st.flags[flag] {
	case flagYes:
		return view{known: knownTrue}
	case flagNo:
		return view{known: knownFalse}
	}
	return view{ref: -1, flag: flag}
}
