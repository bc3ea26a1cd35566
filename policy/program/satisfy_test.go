package program_test

import (
	"testing"

	"github.com/tacitcrm/tacit/policy/program"
)

func TestDebug(t *testing.T) {
	p := program.NewPool()
	at := func(op program.Op, a, b program.Operand) *program.Node { return p.Atom(op, a, b, nil, program.Place{}) }
	a := at(program.LessEqual, named("record.owner"), named("actor.id"))
	b := at(program.Equal, named("record.owner"), named("actor.id"))
	c := at(program.Truthy, named("record"), program.Operand{})
	d := at(program.Equal, named("record.owner"), program.Constant(program.TextOf("x")))
	for _, op := range []program.Op{program.Equal, program.NotEqual, program.Less, program.GreaterEqual} {
		e := at(op, named("record.owner"), named("actor.id"))
		for _, x := range []*program.Node{e, p.Not(e), a, b} {
			for _, y := range []*program.Node{c, p.Not(c), p.True()} {
				for _, z := range []*program.Node{d, p.Not(d), p.True()} {
					n := p.And(x, y, z)
					w, ok, err := func() (w *program.Witness, ok bool, err error) {
						defer func() {
							if r := recover(); r != nil {
								t.Error(n, r)
							}
						}()
						return p.Satisfy(n, worldDomain)
					}()
					t.Log(n, w, ok, err)
				}
			}
		}
	}
}
