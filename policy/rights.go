package policy

import (
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

const obligeOutput = "oblige"

func visibleRight() right {
	return right{
		name: visibleOutput, gives: (*Engine).visible, has: (*Engine).visible,
		told: func(d *Decision) (string, int) { return yesNo(d.Visible) },
	}
}

// obligeRight is that of an obligation, whose name stands for the class.
func obligeRight(obligation string) right {
	given := func(e *Engine) *program.Node { return e.word(obligeOutput, obligation) }
	return right{
		name: obligeOutput, class: obligation, loss: true, gives: given, has: given,
		told: func(d *Decision) (string, int) { return yesNo(d.Oblige.Has(obligation)) },
	}
}

// rights are how fields of a class leave, form by form, and what else may be done with them: of each right a list, by
// fields that both policies treat alike.
func (d *comparison) rights(class string) [][]right {
	lists := make([][]right, 5)
	for _, fields := range d.groups(class) {
		f := fields[0]
		add := func(i int, r right) {
			r.class, r.fields = class, fields
			lists[i] = append(lists[i], r)
		}
		for i, form := range []Form{Clear, Mask, Token} {
			has := func(e *Engine) *program.Node { return e.leaves(f.Name, f.Class, form) }
			add(i, right{
				name: form.String(), has: has,
				gives: func(e *Engine) *program.Node {
					return e.program.Pool.And(has(e), e.program.Pool.Not(e.better(&f, form)))
				},
				told: func(d *Decision) (string, int) { form := d.Form(f.Name, f.Class); return form.String(), int(form) },
			})
		}
		matches := func(e *Engine) *program.Node { return e.matches(&f) }
		add(3, right{
			name: "match", gives: matches, has: matches,
			told: func(d *Decision) (string, int) { return yesNo(d.MayMatch(f.Name, f.Class)) },
		})
		writes := func(e *Engine) *program.Node { return e.writes(&f) }
		add(4, right{
			name: "write", gives: writes, has: writes,
			told: func(d *Decision) (string, int) { return yesNo(d.MayWrite(f.Name, f.Class, f.Decides)) },
		})
	}
	return lists
}

// groups divides the fields of a class by the conditions that they leave and are written under, in both policies.
func (d *comparison) groups(class string) [][]Field {
	var groups [][]Field
	at := map[string]int{}
	for _, f := range d.fieldsOf(class) {
		key := d.treatment(&f)
		i, ok := at[key]
		if !ok {
			i, at[key] = len(groups), len(groups)
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], f)
	}
	return groups
}

// fieldsOf lists the fields of a class in either catalog; the class itself where it has none.
func (d *comparison) fieldsOf(class string) []Field {
	var found []Field
	for _, e := range []*Engine{d.before, d.after} {
		for _, f := range e.fields {
			same := func(g Field) bool {
				return g.Name == f.Name && g.Decides == f.Decides && slices.Equal(g.Purposes, f.Purposes)
			}
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
