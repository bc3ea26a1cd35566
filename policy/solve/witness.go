package solve

import (
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/policy/program"
)

// Witness is an input that fulfils a condition, as far as the condition looks at it. A path that is not named does not
// matter.
type Witness struct {
	// Values holds scalars by the text of the path, as the condition has it: record.consents[purpose].status. Undefined
	// says that it has to be absent, Object that it has to be there.
	Values map[string]program.Value
	// Lists holds, for each list that matters, the members that have to be in it (true) and out of it (false).
	Lists map[string]map[string]bool
	// Free names conditions whose truth was assumed and not derived, in order. Such a witness is to be confirmed by
	// evaluating the condition on Input; if that fails, nothing is known.
	Free []string

	places []place
}

// place is a value with the names that lead to it.
type place struct {
	names []string
	value program.Value
}

// Input is the witness as a document: objects are map[string]any, lists []any of strings in order, other values
// bool, float64, string and nil.
func (w *Witness) Input() map[string]any {
	input := map[string]any{}
	for _, p := range w.places {
		if !p.value.Defined() {
			continue
		}
		at := input
		for _, name := range p.names[:len(p.names)-1] {
			below, ok := at[name].(map[string]any)
			if !ok {
				below = map[string]any{}
				at[name] = below
			}
			at = below
		}
		last := p.names[len(p.names)-1]
		if p.value.Type != program.Object {
			at[last] = document(&p.value)
		} else if _, ok := at[last]; !ok {
			at[last] = map[string]any{}
		}
	}
	return input
}

func document(v *program.Value) any {
	switch v.Type {
	case program.Bool:
		return v.Bool
	case program.Number:
		return v.Number
	case program.String:
		return v.Text
	case program.List:
		list := make([]any, len(v.List))
		for i, s := range v.List {
			list[i] = s
		}
		return list
	case program.Undefined, program.Null, program.Object:
	}
	return nil
}

// String writes what has to be there, in the order of the paths.
func (w *Witness) String() string {
	var parts []string
	for path, v := range w.Values {
		parts = append(parts, path+": "+v.String())
	}
	for path, members := range w.Lists {
		for member, in := range members {
			if in {
				parts = append(parts, path+" has "+member)
			}
		}
	}
	slices.Sort(parts)
	return strings.Join(parts, ", ")
}

// witness makes one of a state in which the condition holds.
func (s *search) witness(st *state) *Witness {
	w := &Witness{Values: map[string]program.Value{}, Lists: map[string]map[string]bool{}}
	for i, r := range s.refs {
		if !r.active || !st.ready[i] || slices.Equal(s.held(st, i), s.refs[st.same[i]].allowed) {
			continue
		}
		v, open := s.pick(st, i)
		if open {
			w.list(s, st, i)
			continue
		}
		w.Values[r.path.String()] = v
		if st.same[i] == i {
			w.places = append(w.places, place{s.names(st, i), v})
		}
	}
	for _, t := range s.atoms {
		if s.assumed(st, t) {
			w.Free = append(w.Free, t.node.String())
		}
	}
	slices.Sort(w.Free)
	return w
}

// pick decides on the first candidate, one that is there rather than absence.
func (s *search) pick(st *state, ref int) (v program.Value, open bool) {
	set, c := s.held(st, ref), s.refs[ref].class
	picked := 0
	set.each(func(i int) {
		if picked == 0 {
			picked = i
		}
	})
	set.set(picked)
	return c.values[picked], picked == c.open
}

// names leads to a ref. Those of a path that is not reached are of no use; its value is absent.
func (s *search) names(st *state, ref int) []string {
	r := s.refs[ref]
	names := make([]string, len(r.path.Segments))
	key := 0
	for i, seg := range r.path.Segments {
		names[i] = seg.Name
		if seg.Key != nil {
			v, _ := s.pick(st, r.keys[key])
			names[i] = v.Text
			key++
		}
	}
	return names
}

// list adds a list whose members are decided one by one. What is undecided stays out.
func (w *Witness) list(s *search, st *state, ref int) {
	at := st.same[ref]
	r, c := s.refs[at], s.refs[ref].class
	members := map[string]bool{}
	var in []string
	for i := range c.values {
		if c.values[i].Type != program.String || r.members < 0 || st.flags[r.members+i] == 0 {
			continue
		}
		yes := st.flags[r.members+i] == flagYes
		members[c.values[i].Text] = yes
		if yes {
			in = append(in, c.values[i].Text)
		}
	}
	w.Lists[s.refs[ref].path.String()] = members
	if at != ref {
		return
	}
	in, ok := c.unlike(in, r, members)
	if !ok {
		w.Free = append(w.Free, r.path.String())
	}
	w.places = append(w.places, place{s.names(st, ref), program.ListOf(in)})
}

// unlike makes a list differ from every list that conditions compare it with, by a member more or a repetition; false
// if it cannot.
func (c *class) unlike(in []string, r *ref, decided map[string]bool) ([]string, bool) {
	if !slices.ContainsFunc(c.lists, func(l program.Value) bool { return slices.Equal(l.List, in) }) {
		return in, true
	}
	longest := 0
	for _, l := range c.lists {
		longest = max(longest, len(l.List))
	}
	for i := range c.values {
		v := &c.values[i]
		if _, known := decided[v.Text]; len(in) == 0 && v.Type == program.String && !known && r.mayContain(v) {
			in = append(in, v.Text)
		}
	}
	for len(in) > 0 && len(in) <= longest {
		in = append(in, in[0])
	}
	return in, len(in) > 0
}

// assumed reports whether the witness rests on an atom being what its values do not make it.
func (s *search) assumed(st *state, t *atom) bool {
	flag := st.flags[t.flag]
	if flag == 0 {
		return false
	}
	values := [2]*program.Value{&t.node.A.Const, &t.node.B.Const}
	for i, r := range [2]int{t.a, t.b} {
		if r >= 0 {
			values[i] = &s.refs[r].class.values[max(s.held(st, r).only(), 0)]
		}
	}
	if values[0].Type != program.String || values[1].Type != program.String {
		return true
	}
	return t.op.Holds(values[0], values[1], nil) != (flag == flagYes)
}
