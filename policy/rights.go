package policy

import (
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

func visibleRight() right {
	return right{
		name:  visibleOutput,
		under: func(e *Engine) (more, atLeast *program.Node) { n := e.visible(); return n, n },
		told:  func(d *Decision) (string, int) { return yesNo(d.Visible) },
	}
}

func obligeRight(obligation string) right {
	return right{
		name: "oblige", names: Set{obligation}, loss: true,
		under: func(e *Engine) (more, atLeast *program.Node) { n := e.word("oblige", obligation); return n, n },
		told:  func(d *Decision) (string, int) { return yesNo(d.Oblige.Has(obligation)) },
	}
}

// group is fields of one class that both policies treat alike, each in its way.
type group struct {
	names  Set
	fields []Field
}

// groups divides a class by what its fields are given under both policies. One that is given alike in all of it has the
// class's own name.
func (d *comparison) groups(class string) []group {
	all := map[string][]Field{}
	var keys []string
	for _, f := range d.fieldsOf(class) {
		key := d.treatment(&f)
		if all[key] == nil {
			keys = append(keys, key)
		}
		all[key] = append(all[key], f)
	}
	groups := make([]group, 0, len(keys))
	for _, key := range keys {
		g := group{fields: all[key]}
		var names []string
		for _, f := range g.fields {
			names = append(names, f.Name)
		}
		if g.names = NewSet(names...); len(keys) == 1 {
			g.names = Set{class}
		}
		groups = append(groups, g)
	}
	return groups
}

// fieldsOf lists the fields of a class in either catalog; the class itself where it has none.
func (d *comparison) fieldsOf(class string) []Field {
	var found []Field
	for _, e := range []*Engine{d.before, d.after} {
		for _, f := range e.fields {
			same := func(g Field) bool { return g.Name == f.Name && g.Decides == f.Decides && slices.Equal(g.Purposes, f.Purposes) }
			if f.Class == class && !slices.ContainsFunc(found, same) {
				found = append(found, f)
			}
		}
	}
	if len(found) == 0 {
		found = []Field{{Name: class, Class: class}}
	}
	return found
}

// treatment tells fields of a class apart by the conditions that they leave and are written under.
func (d *comparison) treatment(f *Field) string {
	var key []byte
	for _, e := range []*Engine{d.before, d.after} {
		for _, n := range []*program.Node{e.leaves(f.Name, f.Class, Clear), e.leaves(f.Name, f.Class, Mask), e.leaves(f.Name, f.Class, Token), e.matches(f), e.writes(f)} {
			key = appendBits(key, []uint64{uint64(n.ID())}) //nolint:gosec // counts from 0
		}
	}
	return string(key)
}

// rights are how the group's fields leave, form by form, and what else may be done with them.
func (g *group) rights() []right {
	f := &g.fields[0]
	rights := []right{
		{
			name: "match", names: g.names, fields: g.fields,
			under: func(e *Engine) (more, atLeast *program.Node) { n := e.matches(f); return n, n },
			told:  func(d *Decision) (string, int) { return yesNo(d.MayMatch(f.Name, f.Class)) },
		},
		{
			name: "write", names: g.names, fields: g.fields,
			under: func(e *Engine) (more, atLeast *program.Node) { n := e.writes(f); return n, n },
			told:  func(d *Decision) (string, int) { return yesNo(d.MayWrite(f.Name, f.Class, f.Decides)) },
		},
	}
	for _, form := range []Form{Token, Mask, Clear} {
		rights = slices.Insert(rights, 0, right{
			name: form.String(), names: g.names, fields: g.fields,
			under: func(e *Engine) (more, atLeast *program.Node) {
				n := e.leaves(f.Name, f.Class, form)
				return e.program.Pool.And(n, e.program.Pool.Not(e.better(f, form))), n
			},
			told: func(d *Decision) (string, int) { form := d.Form(f.Name, f.Class); return form.String(), int(form) },
		})
	}
	return rights
}

// better is that a field leaves in a form that shows more.
func (e *Engine) better(f *Field, form Form) *program.Node {
	if form == Clear {
		return e.program.Pool.False()
	}
	return e.leaves(f.Name, f.Class, form+1)
}

// matches is what Decision.MayMatch says, written over the outputs.
func (e *Engine) matches(f *Field) *program.Node {
	pool := e.program.Pool
	return pool.And(e.visible(), pool.Or(e.word("match", f.Name), e.word("match", f.Class)),
		pool.Not(pool.Or(e.word("barred", f.Name), e.word("barred", f.Class), e.word("muted", f.Name), e.word("muted", f.Class))))
}

// writes is what Decision.MayWrite says, written over the outputs.
func (e *Engine) writes(f *Field) *program.Node {
	pool := e.program.Pool
	n := e.word("write", f.Name)
	if !f.Decides {
		n = pool.Or(n, e.word("write", f.Class))
	}
	return pool.And(e.visible(), n)
}
