package solve

import "github.com/tacitcrm/tacit/policy/program"

// atom is a condition on values as the search sees it.
type atom struct {
	op    program.Op
	node  *program.Node
	a, b  int // refs; -1 for a constant
	class *class
	// flag is where in state.flags the condition itself is decided, where its values do not decide it.
	flag int
	// may and must are the candidates of the one path (b where both are, and a is known) of which it can and does
	// hold; of membership in a list, of the list. nil where neither path is known.
	may, must subset
	free      bool           // of two strings, its truth is not in the candidates
	given     map[int]*table // of two paths: by the candidate of one
}

type table struct{ may, must subset }

// truth evaluates an operation on two candidates; sure is false where they do not decide it.
func (t *atom) truth(a, b *program.Value, open bool) (truth, sure bool) {
	truth = t.op.Holds(a, b, t.node.Set)
	if t.op.Unary() || !a.Defined() || !b.Defined() {
		return truth, true
	}
	switch {
	case a.Type == program.Object && b.Type == program.Object:
		return truth, false
	case a.Type == program.List && b.Type == program.List && open:
		return t.openTruth()
	case a.Type == program.String && b.Type == program.String:
		// A constant stands for itself alone, and a made-up string for all that relate to the constants as it does.
		return truth, !t.free || t.mentions(a) && t.mentions(b)
	}
	return truth, true
}

// mentions reports whether a string is a constant of the class, or of the atom.
func (t *atom) mentions(v *program.Value) bool {
	return v == &t.node.A.Const || v == &t.node.B.Const || t.class.texts[v.Text]
}

// openTruth compares a list that is not known with one that is: among the candidates, lists that are to equal a
// constant are that constant. Of two that are not known, or of order, nothing is said.
func (t *atom) openTruth() (truth, sure bool) {
	if t.a >= 0 && t.b >= 0 {
		return false, false
	}
	return t.op == program.NotEqual, t.op == program.Equal || t.op == program.NotEqual
}

// tabulate finds the candidates of which an atom of one path holds.
func (s *search) tabulate(t *atom) {
	c := t.class
	t.may, t.must = newSubset(len(c.values)), newSubset(len(c.values))
	switch {
	case t.op == program.InList:
		s.tabulateMember(t, &t.node.A.Const, t.may, t.must)
		return
	case t.op == program.Equal && t.b < 0 && t.node.B.Const.Type != program.List && t.node.B.Const.Type != program.Object:
		if i := c.find(&t.node.B.Const); i >= 0 {
			t.may.add(i)
			t.must.add(i)
		}
		return
	case t.op == program.In:
		for k := range t.node.Set {
			if i := c.find(&t.node.Set[k]); i >= 0 {
				t.may.add(i)
				t.must.add(i)
			}
		}
		return
	}
	for i := range c.values {
		a, b := &t.node.A.Const, &t.node.B.Const
		if t.a >= 0 {
			a = &c.values[i]
		} else {
			b = &c.values[i]
		}
		s.enter(t, i, a, b, i == c.open, t.may, t.must)
	}
}

func (s *search) enter(t *atom, i int, a, b *program.Value, open bool, may, must subset) {
	truth, sure := t.truth(a, b, open)
	if truth || !sure {
		may.add(i)
	}
	if truth && sure {
		must.add(i)
	}
}

// tabulateMember finds the lists that have a member. The list whose members are open may.
func (s *search) tabulateMember(t *atom, member *program.Value, may, must subset) {
	if member.Type != program.String {
		return
	}
	for i := range t.class.values {
		v := &t.class.values[i]
		switch {
		case i == t.class.open:
			may.add(i)
		case program.InList.Holds(member, v, nil):
			may.add(i)
			must.add(i)
		}
	}
}

// givenA is the table over the candidates of b while a is known, givenB the other way around.
func (s *search) givenA(t *atom, known int) *table { return s.given(t, known, true) }
func (s *search) givenB(t *atom, known int) *table { return s.given(t, known, false) }

func (s *search) given(t *atom, known int, first bool) *table {
	key := known * 2
	if first {
		key++
	}
	if have, ok := t.given[key]; ok {
		return have
	}
	c := t.class
	made := &table{newSubset(len(c.values)), newSubset(len(c.values))}
	if t.given == nil {
		t.given = map[int]*table{}
	}
	t.given[key] = made
	if t.op == program.InList {
		s.tabulateMember(t, &c.values[known], made.may, made.must)
		return made
	}
	for i := range c.values {
		a, b := &c.values[known], &c.values[i]
		if !first {
			a, b = b, a
		}
		// An open list is none of the constants; with another open one nothing is known.
		if open := known == c.open || i == c.open; open && known != i && a.Type == program.List && b.Type == program.List && (t.op == program.Equal || t.op == program.NotEqual) {
			if t.op == program.NotEqual {
				made.may.add(i)
				made.must.add(i)
			}
			continue
		}
		s.enter(t, i, a, b, known == c.open || i == c.open, made.may, made.must)
	}
	return made
}
