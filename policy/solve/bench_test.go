package solve_test

import (
	"fmt"
	"testing"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// generated makes the condition of a policy of so many rules: a rule opens rows of a purpose, a kind and a region to a
// role or a team, some by consent; a guard closes them again.
func generated(p *program.Pool, rules int) (visible, guard *program.Node) {
	at := func(op program.Op, a, b program.Operand) *program.Node { return p.Atom(op, a, b, nil, program.Place{}) }
	word := func(format string, n int) program.Operand {
		return program.Constant(program.TextOf(fmt.Sprintf(format, n)))
	}
	given := at(program.Equal, consent("purpose", "state"), program.Constant(program.TextOf("given")))
	withdrawn := p.Atom(program.In, consent("purpose", "state"), program.Operand{}, texts("withdrawn", "refused", "objected"), program.Place{})
	duty := p.Atom(program.In, named("purpose"), program.Operand{}, texts("purpose-1", "purpose-2"), program.Place{})
	restricted := at(program.Truthy, named("record.restricted"), program.Operand{})
	own := at(program.Equal, named("record.owner"), named("actor.id"))
	team := at(program.InList, named("record.team"), named("actor.teams"))
	var ways []*program.Node
	for i := range rules {
		row := team
		if i%3 == 0 {
			row = own
		}
		way := []*program.Node{
			at(program.Equal, named("purpose"), word("purpose-%d", i%20)),
			at(program.Equal, named("kind"), word("kind-%d", i%7)),
			p.Or(at(program.InList, word("role-%d", i%50), named("actor.roles")), at(program.Truthy, named("breakglass.ticket"), program.Operand{})),
			p.Or(row, at(program.Equal, named("record.region"), word("region-%d", i%30))),
			p.Not(at(program.Equal, named("action"), word("action-%d", i%11))),
		}
		if i%4 == 0 {
			way = append(way, given)
		}
		ways = append(ways, p.And(way...))
	}
	guard = p.And(p.Or(p.Not(withdrawn), duty), p.Or(p.Not(restricted), duty))
	return p.And(p.Or(ways...), guard), guard
}

func generatedDomain(path *program.Path) solve.Range {
	switch path.String() {
	case "record.restricted":
		return solve.Range{Type: program.Bool, Required: true}
	case "purpose", "action", "kind", "record.owner", "record.team", "record.region", "actor.id":
		return solve.Range{Type: program.String}
	case "actor.roles", "actor.teams":
		return solve.Range{Type: program.List, Required: true}
	case "actor":
		return solve.Range{Required: true}
	}
	return solve.Range{}
}

func BenchmarkSatisfy(b *testing.B) {
	for _, rules := range []int{25, 100, 400} {
		p := program.NewPool()
		visible, guard := generated(p, rules)
		restricted := p.Atom(program.Truthy, named("record.restricted"), program.Operand{}, nil, program.Place{})
		duty := p.Atom(program.In, named("purpose"), program.Operand{}, texts("purpose-1", "purpose-2"), program.Place{})
		stranger := p.And(visible, p.Not(p.Atom(program.Defined, named("purpose"), program.Operand{}, nil, program.Place{})))
		for name, c := range map[string]struct {
			n    *program.Node
			want bool
		}{
			"possible":   {visible, true},
			"restricted": {p.And(visible, restricted, p.Not(duty)), false},
			"guarded":    {p.And(visible, p.Not(guard)), false},
			"purposely":  {stranger, false},
		} {
			b.Run(fmt.Sprintf("%s/%d", name, rules), func(b *testing.B) {
				for b.Loop() {
					_, ok, err := solve.Satisfy(p, c.n, generatedDomain)
					if ok != c.want || err != nil {
						b.Fatalf("got %t, %v", ok, err)
					}
				}
			})
		}
	}
}

// BenchmarkDiffer compares policies that differ in one rule out of many.
func BenchmarkDiffer(b *testing.B) {
	for _, rules := range []int{25, 100, 400} {
		p := program.NewPool()
		old, _ := generated(p, rules)
		fewer, _ := generated(p, rules-1)
		for _, c := range []struct {
			name string
			a, b *program.Node
			want bool
		}{{"wider", old, fewer, true}, {"narrower", fewer, old, false}} {
			b.Run(fmt.Sprintf("%s/%d", c.name, rules), func(b *testing.B) {
				for b.Loop() {
					_, ok, err := solve.Differ(p, c.a, c.b, generatedDomain)
					if ok != c.want || err != nil {
						b.Fatalf("got %t, %v", ok, err)
					}
				}
			})
		}
	}
}
