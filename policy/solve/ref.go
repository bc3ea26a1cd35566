package solve

import (
	"encoding/binary"

	"github.com/tacitcrm/tacit/policy/program"
)

// ref is a path of the condition, or an object that such a path goes through.
type ref struct {
	path   *program.Path
	ids    string // distinguishes paths of the same text, such as "a.b" and a.b
	parent int    // the object it belongs to, -1 for none; always an earlier ref
	keys   []int  // the refs of the keys among its segments; always earlier ones
	span   Range
	object bool // paths go through it
	active bool // the search decides it: conditions test it, or its absence is a case of its own
	// aliased means that another path may lead to the same place, as consents[purpose] and consents.marketing.
	aliased bool
	listed  bool // strings are looked for in it
	class   *class
	allowed subset // the candidates of its class that it can hold, absence included
	at      int    // where its candidates are in state.sets
	members int    // where its members are in state.flags, by candidate; -1 where it is no list
}

// refs finds paths by their segments.
type refs struct {
	all    []*ref
	index  map[string]int
	domain Domain
}

// of is the ref of a path, made with those of its keys and of the objects it goes through where it is new.
func (r *refs) of(p *program.Path) int {
	ids := identity(p)
	if have, ok := r.index[ids]; ok {
		return have
	}
	next := &ref{path: p, ids: ids, parent: -1, members: -1}
	if len(p.Segments) > 1 {
		next.parent = r.of(program.NewPath(p.Segments[:len(p.Segments)-1]...))
		r.all[next.parent].object = true
	}
	for _, s := range p.Segments {
		if s.Key != nil {
			key := r.of(s.Key)
			r.all[key].active = true
			next.keys = append(next.keys, key)
		}
	}
	if r.domain != nil {
		next.span = r.domain(p)
	}
	r.index[ids] = len(r.all)
	r.all = append(r.all, next)
	return len(r.all) - 1
}

// identity is the text of a path in which a name with a dot is not two names.
func identity(p *program.Path) string {
	var b []byte
	for _, s := range p.Segments {
		if s.Key != nil {
			b = appendText(append(b, 'k'), identity(s.Key))
			continue
		}
		b = appendText(append(b, 'n'), s.Name)
	}
	return string(b)
}

// appendText writes a text so that no two sequences of texts have the same bytes.
func appendText(b []byte, s string) []byte {
	b = binary.AppendUvarint(b, uint64(len(s)))
	return append(b, s...)
}

// requireds makes active what may be absent with something that would have to be there: absence is then more than the
// absence of every path below.
func (r *refs) requireds() {
	for _, below := range r.all {
		if below.span.Required && below.parent >= 0 {
			r.all[below.parent].active = true
		}
	}
}

// aliases finds the pairs of paths that may lead to the same place and calls same with each, until nothing changes.
func (r *refs) aliases(same func(a, b int)) {
	for changed := true; changed; {
		changed = false
		for i, a := range r.all {
			if len(a.keys) == 0 {
				continue
			}
			for j, b := range r.all {
				if i == j || a.active == b.active && (!a.active || a.aliased && b.aliased && a.object == b.object) || !meet(a.path, b.path) {
					continue
				}
				object := a.object || b.object
				a.active, a.aliased, a.object = true, true, object
				b.active, b.aliased, b.object = true, true, object
				changed = true
			}
		}
	}
	for i, a := range r.all {
		for j, b := range r.all {
			if i != j && len(a.keys) > 0 && a.active && b.active && meet(a.path, b.path) {
				same(i, j)
			}
		}
	}
}

// meet reports whether some values of the keys make the paths one.
func meet(a, b *program.Path) bool {
	if len(a.Segments) != len(b.Segments) {
		return false
	}
	for i, s := range a.Segments {
		t := b.Segments[i]
		if s.Key == nil && t.Key == nil && s.Name != t.Name {
			return false
		}
	}
	return true
}
