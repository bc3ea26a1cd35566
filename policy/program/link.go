package program

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

// Attribute says how a value is read from what the host has in hand.
type Attribute[E any] struct {
	Get func(*E) Value
	// Late values differ from record to record. All others are the session's: they are folded into its program.
	Late bool
}

// Resolver finds the attribute at a path. The keys of its segments, if any, are resolved already.
type Resolver[E any] func(*Path) (Attribute[E], error)

// Word is one constant of one output: clear["identity"]. Name is empty for a boolean output.
type Word struct {
	Output, Name string
}

// Linked is a program whose paths have been found in the host's environment. It is safe for concurrent use.
type Linked[E any] struct {
	Words   []Word // every word that some input can bring about, by output and name
	roots   []*Node
	context []slot[E] // what of a session the program reads
	resolve Resolver[E]
}

type slot[E any] struct {
	path *Path
	get  func(*E) Value
}

// Link finds every path of the program. A path without an attribute, or a key that differs from record to record,
// is an *UntranslatableError.
func Link[E any](p *Program, resolve Resolver[E]) (*Linked[E], error) {
	l := &Linked[E]{resolve: resolve}
	w := &linker[E]{linked: l, seen: map[int]bool{}, paths: map[string]bool{}}
	for _, output := range slices.Sorted(maps.Keys(p.Outputs)) {
		for _, name := range slices.Sorted(maps.Keys(p.Outputs[output])) {
			n := p.Outputs[output][name]
			if err := w.node(n); err != nil {
				return nil, err
			}
			l.Words, l.roots = append(l.Words, Word{output, name}), append(l.roots, n)
		}
	}
	slices.SortFunc(l.context, func(a, b slot[E]) int { return cmp.Compare(a.path.text, b.path.text) })
	return l, nil
}

type linker[E any] struct {
	linked *Linked[E]
	seen   map[int]bool
	paths  map[string]bool
}

func (w *linker[E]) node(n *Node) error {
	if w.seen[n.id] {
		return nil
	}
	w.seen[n.id] = true
	for _, k := range n.Kids {
		if err := w.node(k); err != nil {
			return err
		}
	}
	for _, o := range []*Operand{&n.A, &n.B} {
		if o.Path == nil {
			continue
		}
		if err := w.path(o.Path, false); err != nil {
			return &UntranslatableError{At: n.From, Message: err.Error()}
		}
	}
	return nil
}

// path resolves a path that may have keys: those first. A path can be met as a value here and as a key there, so that
// what a key may not be is asked each time.
func (w *linker[E]) path(p *Path, key bool) error {
	keyed := false
	for _, s := range p.Segments {
		if s.Key == nil {
			continue
		}
		keyed = true
		if err := w.path(s.Key, true); err != nil {
			return err
		}
	}
	a, err := w.linked.resolve(p)
	switch {
	case err != nil:
		return fmt.Errorf("input.%s: %w", p, err)
	case key && a.Late:
		return fmt.Errorf("input.%s differs from record to record and cannot be a key", p)
	case keyed && !a.Late:
		return fmt.Errorf("input.%s: only attributes of the record can be reached by a key", p)
	}
	if !a.Late && !w.paths[p.text] {
		w.paths[p.text] = true
		w.linked.context = append(w.linked.context, slot[E]{p, a.Get})
	}
	return nil
}

// AppendKey appends what a session is told apart by: exactly the values of e that the program reads and that do not
// differ from record to record. Two environments with equal keys have the same session.
func (l *Linked[E]) AppendKey(b []byte, e *E) []byte {
	for i := range l.context {
		v := l.context[i].get(e)
		b = append(b, byte(v.Type))
		switch v.Type {
		case Bool:
			b = append(b, boolByte(v.Bool))
		case Number:
			b = appendText(b, v.String())
		case String:
			b = appendText(b, v.Text)
		case List:
			b = binary.AppendUvarint(b, uint64(len(v.List)))
			for _, s := range v.List {
				b = appendText(b, s)
			}
		case Undefined, Null, Object:
		}
	}
	return b
}

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}
