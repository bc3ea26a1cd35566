package program

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// input goes down a path of the input. Where the reference ends there, the path is asked for its type, and goes on
// under the condition that it is defined.
func (t *translator) input(v value, keys []*ast.Term, f frame, at *ast.Location, yield thenValue) error {
	read := len(keys) > 0
	for ; len(keys) > 0; keys = keys[1:] {
		if v.typ == List {
			return t.someMember(v, keys, f, at, yield)
		}
		if v.typ != Undefined {
			return nil // a scalar has nothing below it
		}
		segment, ok, err := t.segment(v, keys[0], f, at)
		if err != nil || !ok {
			return err
		}
		if v, err = t.below(v.path, segment, at); err != nil {
			return err
		}
	}
	if !read {
		return yield(v, f) // a variable: its value was read before
	}
	return given(f, t.defined(v.path, at), func(f frame) error { return yield(v, f) })
}

func (t *translator) below(p *Path, s Segment, at *ast.Location) (value, error) {
	segments := append(slices.Clip(p.Segments), s)
	path := NewPath(segments...)
	typ, ok := t.source.TypeOf(path)
	if !ok {
		return value{}, refuse(at, hintAttribute(path, t.source.Attributes), "the vault has no attribute input.%v", path)
	}
	return value{path: path, typ: typ}, nil
}

func (t *translator) defined(p *Path, at *ast.Location) *Node {
	if len(p.Segments) == 0 {
		return t.pool.True()
	}
	return t.pool.Atom(Defined, At(p), Operand{}, nil, placeOf(at))
}

// segment is one key of a reference into an object of the input; false where no object has such a key.
func (t *translator) segment(v value, key *ast.Term, f frame, at *ast.Location) (Segment, bool, error) {
	if t.unbound(key, f) {
		return Segment{}, false, refuse(at, hintObject, "every key of %v is gone through", v)
	}
	var have value
	err := t.term(key, f, func(v value, _ frame) error {
		have = v
		return nil
	})
	switch {
	case err != nil:
		return Segment{}, false, err
	case have.known != nil:
		name, ok := have.known.(ast.String)
		return Segment{Name: string(name)}, ok, nil
	case have.path != nil && have.typ == Undefined:
		return Segment{}, false, refuse(at, hintObject, "%v is used as a key", have)
	case have.path != nil:
		return Segment{Key: have.path}, have.typ == String, nil
	}
	return Segment{}, false, refuse(at, hintObject, "%v is used as a key", have)
}

// someMember is input.list[i] with i open. Which member is settled by what it is compared with.
func (t *translator) someMember(v value, keys []*ast.Term, f frame, at *ast.Location, yield thenValue) error {
	name, ok := keys[0].Value.(ast.Var)
	if !ok || !t.unbound(keys[0], f) {
		return refuse(at, hintList, "a member of %v is asked for by its position", v)
	}
	if len(keys) > 1 {
		return nil // members are strings, which have nothing below them
	}
	some := value{member: &member{list: v.path, depth: f.depth}}
	f = f.bind(name, value{opaque: "a position in input." + v.path.String()})
	return yield(some, f)
}

// settle makes a member of a list in the input the value that it is compared with.
func (t *translator) settle(m *member, v value, f frame, at *ast.Location, yield then) error {
	if m.depth != f.depth {
		return refuse(at, "compare it with constants before the negation",
			"a member of input.%v is compared inside a negation or another inner body, and which one is not settled yet", m.list)
	}
	switch {
	case v.member == m:
		return yield(f)
	case v.path != nil && v.typ == Undefined, v.known == nil && v.path == nil:
		return refuse(at, hintList, "a member of input.%v is compared with %v", m.list, v)
	}
	n, err := t.inList(v, m.list, at)
	if err != nil {
		return err
	}
	return given(f.settle(m, v), n, yield)
}

// inList is membership in a list of strings.
func (t *translator) inList(v value, list *Path, at *ast.Location) (*Node, error) {
	if v.path != nil {
		if v.typ != String {
			return t.pool.False(), nil
		}
		return t.pool.Atom(InList, At(v.path), At(list), nil, placeOf(at)), nil
	}
	s, ok := v.known.(ast.String)
	if !ok {
		return t.pool.False(), nil
	}
	return t.pool.Atom(InList, Constant(TextOf(string(s))), At(list), nil, placeOf(at)), nil
}
