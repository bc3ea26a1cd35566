package solve

import "slices"

// state is how far a search has come. What is decided is a set of one candidate.
type state struct {
	sets  []uint64 // of every ref, its candidates
	flags []int8   // of members of lists, and of conditions that are free: undecided, yes or no
	same  []int    // of every ref, the one that stands for the place it leads to
	ready []bool   // of every ref, whether that place is known, and whether it is there
	place []string // of every ref that is ready, the place
}

const (
	flagYes int8 = 1
	flagNo  int8 = 2
)

func (st *state) clone() *state {
	return &state{
		slices.Clone(st.sets), slices.Clone(st.flags), slices.Clone(st.same), slices.Clone(st.ready), slices.Clone(st.place),
	}
}

func (s *search) start() *state {
	st := &state{
		sets: make([]uint64, s.words), flags: make([]int8, s.flags),
		same: make([]int, len(s.refs)), ready: make([]bool, len(s.refs)), place: make([]string, len(s.refs)),
	}
	for i, r := range s.refs {
		st.same[i] = i
		if r.active {
			copy(s.set(st, i), r.allowed)
		}
	}
	return st
}

// set is the candidates of a ref itself, whichever stands for it.
func (s *search) set(st *state, ref int) subset {
	r := s.refs[ref]
	return st.sets[r.at : r.at+len(r.allowed)]
}

// held is the candidates of the place that a ref leads to.
func (s *search) held(st *state, ref int) subset { return s.set(st, st.same[ref]) }

// settle finds the places that are known by now and what follows from that; false if there is a contradiction. Two
// paths that turn out to be one may tell something of a third, so it goes on until nothing is new.
func (s *search) settle(st *state) bool {
	for settled := true; settled; {
		settled = false
		for i, r := range s.refs {
			if !r.active || st.ready[i] {
				continue
			}
			s.step(1)
			there, known := s.reachable(st, r)
			if !known {
				continue
			}
			st.ready[i], settled = true, settled || r.aliased
			if there {
				s.arrive(st, i)
			} else {
				s.set(st, i).keep(s.absent(r), false)
			}
			if s.held(st, i).empty() {
				return false
			}
		}
	}
	return true
}

func (s *search) absent(r *ref) subset {
	only := newSubset(len(r.class.values))
	only.add(0)
	return only
}

// reachable reports whether the keys of a path are strings and the objects it goes through are there, so far as known.
func (s *search) reachable(st *state, r *ref) (there, known bool) {
	known = true
	for _, k := range r.keys {
		if !st.ready[k] {
			known = false
			continue
		}
		set := s.held(st, k)
		if set.within(s.refs[k].class.texted, true) {
			return false, true
		}
		known = known && set.only() >= 0
	}
	for p := r.parent; p >= 0; p = s.refs[p].parent {
		if !s.refs[p].active {
			continue
		}
		if !st.ready[p] {
			return false, false
		}
		switch s.held(st, p).only() {
		case 0:
			return false, true
		case -1:
			known = false
		}
		break
	}
	return true, known
}

// arrive joins a path with those that lead to the same place.
func (s *search) arrive(st *state, ref int) {
	r := s.refs[ref]
	place := make([]byte, 0, 64)
	key := 0
	for _, seg := range r.path.Segments {
		name := seg.Name
		if seg.Key != nil {
			k := r.keys[key]
			key++
			name = s.refs[k].class.values[s.held(st, k).only()].Text
		}
		place = appendText(place, name)
	}
	st.place[ref] = string(place)
	set := s.set(st, ref)
	if r.span.Required {
		set.remove(0)
	}
	if !r.aliased {
		return
	}
	for other := range s.refs {
		if other != ref && st.ready[other] && st.place[other] == st.place[ref] {
			st.same[ref] = st.same[other]
			s.held(st, other).keep(set, false)
			return
		}
	}
}
