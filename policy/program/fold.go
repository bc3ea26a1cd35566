package program

import (
	"cmp"
	"maps"
	"slices"
)

// Restrict returns what is left of a condition once the values at some paths, by their text, are known.
func (p *Pool) Restrict(n *Node, known map[string]Value) *Node {
	f := newFolder(p, func(path *Path) (Value, bool, error) {
		v, ok := known[path.text]
		return v, ok, nil
	})
	out, err := f.fold(n)
	if err != nil { // the look-up above has none
		return p.False()
	}
	return out
}

// Copy is the program in a pool of its own, which may be filled with questions about it and thrown away. Nothing can be
// added to it. The program is only read, so that any number of copies may be made at the same time. Conditions keep
// their order.
func (p *Program) Copy() *Program {
	out := &Program{Pool: NewPool(), Outputs: make(map[string]map[string]*Node, len(p.Outputs))}
	f := newFolder(out.Pool, func(*Path) (Value, bool, error) { return Value{}, false, nil })
	for _, n := range p.reached() {
		_, _ = f.fold(n) // the look-up above has no error
	}
	for name, words := range p.Outputs {
		out.Outputs[name] = make(map[string]*Node, len(words))
		for word, n := range words {
			out.Outputs[name][word] = f.done[n.id]
		}
	}
	return out
}

// reached lists the conditions that the outputs rest on, kids before parents.
func (p *Program) reached() []*Node {
	seen := map[int]*Node{}
	var reach func(*Node)
	reach = func(n *Node) {
		if seen[n.id] != nil {
			return
		}
		seen[n.id] = n
		for _, k := range n.Kids {
			reach(k)
		}
	}
	for _, words := range p.Outputs {
		for _, n := range words {
			reach(n)
		}
	}
	return slices.SortedFunc(maps.Values(seen), func(a, b *Node) int { return cmp.Compare(a.id, b.id) })
}

// folder replaces what is known by constants.
type folder struct {
	pool  *Pool
	value func(*Path) (v Value, known bool, err error)
	done  map[int]*Node
}

func newFolder(into *Pool, value func(*Path) (Value, bool, error)) *folder {
	return &folder{pool: into, value: value, done: map[int]*Node{}}
}

func (f *folder) fold(n *Node) (*Node, error) {
	if have, ok := f.done[n.id]; ok {
		return have, nil
	}
	out, err := f.node(n)
	if err != nil {
		return nil, err
	}
	f.done[n.id] = out
	return out, nil
}

func (f *folder) node(n *Node) (*Node, error) {
	if n.Atom() {
		return f.atom(n)
	}
	if n.Op == True || n.Op == False {
		return f.pool.constant(n.Op == True), nil
	}
	kids := make([]*Node, 0, len(n.Kids))
	for _, k := range n.Kids {
		folded, err := f.fold(k)
		if err != nil {
			return nil, err
		}
		if n.Op == And && folded == f.pool.False() || n.Op == Or && folded == f.pool.True() {
			return folded, nil
		}
		kids = append(kids, folded)
	}
	switch n.Op {
	case And:
		return f.pool.And(kids...), nil
	case Or:
		return f.pool.Or(kids...), nil
	default:
		return f.pool.Not(kids[0]), nil
	}
}

func (f *folder) atom(n *Node) (*Node, error) {
	a, err := f.operand(n.A)
	if err != nil {
		return nil, err
	}
	b, err := f.operand(n.B)
	if err != nil {
		return nil, err
	}
	return f.pool.Atom(n.Op, a, b, n.Set, n.From), nil
}

// operand folds a path whose value is known, and the keys of any.
func (f *folder) operand(o Operand) (Operand, error) {
	if o.Path == nil {
		return o, nil
	}
	p, possible, err := f.keys(o.Path)
	if err != nil {
		return Operand{}, err
	}
	if !possible {
		return Constant(Value{}), nil
	}
	v, known, err := f.value(p)
	if err != nil {
		return Operand{}, err
	}
	if known {
		return Constant(v), nil
	}
	return At(p), nil
}

// keys puts the values of keys that are known into a path; not possible where one is no string, and so leads nowhere.
func (f *folder) keys(p *Path) (out *Path, possible bool, err error) {
	if !slices.ContainsFunc(p.Segments, func(s Segment) bool { return s.Key != nil }) {
		return p, true, nil
	}
	segments := slices.Clone(p.Segments)
	for i, s := range segments {
		if s.Key == nil {
			continue
		}
		key, err := f.operand(At(s.Key))
		switch {
		case err != nil:
			return nil, false, err
		case key.Path != nil:
			segments[i] = Segment{Key: key.Path}
		case key.Const.Type != String:
			return nil, false, nil
		default:
			segments[i] = Segment{Name: key.Const.Text}
		}
	}
	return NewPath(segments...), true, nil
}

// Holds evaluates a condition on the values at its paths. It is meant for explanations: sessions are faster.
func Holds(n *Node, value func(*Path) Value) bool {
	v := &valuation{value: value, done: map[int]bool{}}
	return v.holds(n)
}

type valuation struct {
	value func(*Path) Value
	done  map[int]bool
}

func (v *valuation) holds(n *Node) bool {
	if have, ok := v.done[n.id]; ok {
		return have
	}
	out := v.compute(n)
	v.done[n.id] = out
	return out
}

func (v *valuation) compute(n *Node) bool {
	switch n.Op {
	case True, False:
		return n.Op == True
	case Not:
		return !v.holds(n.Kids[0])
	case And:
		return !slices.ContainsFunc(n.Kids, func(k *Node) bool { return !v.holds(k) })
	case Or:
		return slices.ContainsFunc(n.Kids, v.holds)
	default:
		a, b := v.operand(n.A), v.operand(n.B)
		return n.Op.Holds(&a, &b, n.Set)
	}
}

// operand reads a side; through a key that is no string there is nothing.
func (v *valuation) operand(o Operand) Value {
	if o.Path == nil {
		return o.Const
	}
	f := newFolder(nil, func(p *Path) (Value, bool, error) { return v.value(p), true, nil })
	out, err := f.operand(o)
	if err != nil {
		return Value{}
	}
	return out.Const
}
