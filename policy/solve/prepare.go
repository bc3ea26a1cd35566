package solve

import (
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

// newSearch prepares a condition: its paths, their classes and candidates, its atoms and its normal form.
func newSearch(n *program.Node, domain Domain, steps int) (*search, error) {
	s := &search{left: steps}
	paths := &refs{index: map[string]int{}, domain: domain}
	numbers := map[int]int{}
	s.collect(n, paths, numbers, map[int]bool{})
	paths.requireds()
	s.classify(paths)
	for i, r := range s.refs {
		r.at = s.words
		r.allowed = r.class.permit(r)
		s.words += len(r.allowed)
		if r.listed {
			r.members = s.flags
			s.flags += len(r.class.values)
			for range r.class.values {
				s.lists = append(s.lists, i)
			}
		}
	}
	for _, t := range s.atoms {
		t.flag = s.flags
		s.flags++
		s.guessed = s.guessed || s.undecided(t)
	}
	s.tabulateAll()
	s.base = literalOf(len(s.atoms), false)
	memo := map[int]int32{}
	s.root = s.normal(n, false, memo, numbers)
	s.assume(twins(memo))
	s.step(s.words + len(s.exprs))
	return s, s.err
}

// collect finds the atoms and paths of a graph.
func (s *search) collect(n *program.Node, paths *refs, numbers map[int]int, seen map[int]bool) {
	if seen[n.ID()] {
		return
	}
	seen[n.ID()] = true
	for _, k := range n.Kids {
		s.collect(k, paths, numbers, seen)
	}
	if !n.Atom() {
		return
	}
	t := &atom{op: n.Op, node: n, a: -1, b: -1}
	if n.A.Path != nil {
		t.a = paths.of(n.A.Path)
		paths.all[t.a].active = true
	}
	if n.B.Path != nil && !n.Op.Unary() {
		t.b = paths.of(n.B.Path)
		paths.all[t.b].active = true
		paths.all[t.b].listed = paths.all[t.b].listed || n.Op == program.InList
	}
	numbers[n.ID()] = len(s.atoms)
	s.atoms = append(s.atoms, t)
}

// classify puts together the paths whose values meet.
func (s *search) classify(paths *refs) {
	groups := newJoins(len(paths.all))
	var keyed [][2]int
	paths.aliases(func(a, b int) {
		groups.join(a, b)
		keyed = append(keyed, [2]int{a, b})
		listed := paths.all[a].listed || paths.all[b].listed
		paths.all[a].listed, paths.all[b].listed = listed, listed
	})
	s.refs = paths.all
	for _, t := range s.atoms {
		if t.a >= 0 && t.b >= 0 {
			groups.join(t.a, t.b)
		}
	}
	s.joinKeys(keyed, groups, nil)
	classes := map[int]*class{}
	for i, r := range s.refs {
		c := classes[groups.find(i)]
		if c == nil {
			c = &class{texts: map[string]bool{}}
			classes[groups.find(i)] = c
		}
		r.class = c
		c.admit(r)
	}
	s.joinKeys(keyed, nil, func(key int, name string) { s.refs[key].class.texts[name] = true })
	for _, t := range s.atoms {
		t.class = s.refs[max(t.a, t.b)].class
		t.mention()
	}
	for _, r := range s.refs {
		if r.class.index == nil {
			r.class.fill()
		}
	}
}

// joinKeys goes through the paths that may lead to the same place: the keys that would have to be equal for it, and the
// names that keys would have to be.
func (s *search) joinKeys(pairs [][2]int, groups joins, named func(key int, name string)) {
	for _, pair := range pairs {
		a, b := s.refs[pair[0]], s.refs[pair[1]]
		ka, kb := 0, 0
		for i, seg := range a.path.Segments {
			other := b.path.Segments[i]
			switch {
			case seg.Key != nil && other.Key != nil:
				if groups != nil {
					groups.join(a.keys[ka], b.keys[kb])
				}
			case seg.Key != nil && named != nil:
				named(a.keys[ka], other.Name)
			case other.Key != nil && named != nil:
				named(b.keys[kb], seg.Name)
			}
			if seg.Key != nil {
				ka++
			}
			if other.Key != nil {
				kb++
			}
		}
	}
}

// maxParts bounds the letters of a constant in which paths are looked for, since all of its parts become candidates.
const maxParts = 32

// mention tells the class of the constants in an atom.
func (t *atom) mention() {
	c, n := t.class, t.node
	for i := range n.Set {
		c.mention(&n.Set[i])
	}
	if t.a < 0 {
		c.mention(&n.A.Const)
	} else if t.b < 0 && !t.op.Unary() {
		c.mention(&n.B.Const)
	}
	switch t.op {
	case program.Less, program.LessEqual, program.Greater, program.GreaterEqual:
		c.ordered = true
		if t.b < 0 && n.B.Const.Type == program.String {
			c.bounds = append(c.bounds, n.B.Const.Text)
		}
	case program.HasPrefix, program.HasSuffix, program.HasSubstring:
		switch {
		case t.b < 0 && n.B.Const.Type == program.String:
			c.patterns = append(c.patterns, pattern{t.op, n.B.Const.Text})
		case t.a < 0 && n.A.Const.Type == program.String:
			c.mentionParts(n.A.Const.Text)
		}
	case program.False, program.True, program.And, program.Or, program.Not, program.Equal, program.NotEqual, program.In, program.InList, program.Truthy, program.Defined:
	}
}

// mentionParts takes in every part of a constant: what it begins or ends with, or contains, is one of them.
func (c *class) mentionParts(text string) {
	runes := []rune(text)
	if len(runes) > maxParts {
		return
	}
	for i := range runes {
		for j := i; j <= len(runes); j++ {
			c.texts[string(runes[i:j])] = true
		}
	}
	c.texts[""] = true
}

// undecided reports whether the candidates do not decide the atom of two strings.
func (s *search) undecided(t *atom) bool {
	ordered := t.op >= program.Less && t.op <= program.GreaterEqual
	pattern := t.op == program.HasPrefix || t.op == program.HasSuffix || t.op == program.HasSubstring
	switch {
	case t.a >= 0 && t.b >= 0:
		return pattern || ordered && len(t.class.patterns) > 0
	case pattern && t.a < 0:
		return len([]rune(t.node.A.Const.Text)) > maxParts
	}
	return (pattern || ordered) && t.class.inexact
}

// loosen makes free what the candidates do not decide.
func (s *search) loosen() {
	for _, t := range s.atoms {
		t.free = s.undecided(t)
	}
	s.tabulateAll()
}

func (s *search) tabulateAll() {
	for _, t := range s.atoms {
		t.given = nil
		if t.a < 0 || t.b < 0 {
			s.tabulate(t)
		}
	}
}

// sortedTexts are the keys of a set of strings, in order.
func sortedTexts(set map[string]bool) []string {
	texts := make([]string, 0, len(set))
	for t := range set {
		texts = append(texts, t)
	}
	slices.Sort(texts)
	return texts
}
