package solve_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

func TestSatisfy(t *testing.T) {
	p := program.NewPool()
	at := func(op program.Op, a, b program.Operand) *program.Node { return p.Atom(op, a, b, nil, program.Place{}) }
	text := func(s string) program.Operand { return program.Constant(program.TextOf(s)) }
	is := func(a program.Operand, s string) *program.Node { return at(program.Equal, a, text(s)) }
	there := func(path string) *program.Node { return at(program.Defined, named(path), program.Operand{}) }
	purpose, other, s, u := named("purpose"), named("other"), named("s"), named("t")
	keyed, static := consent("purpose", "state"), consent("marketing", "state")
	dotted := program.At(program.PathOf("a.b"))
	strange := func(p *program.Path) solve.Range {
		switch p.String() {
		case "s":
			return solve.Range{Type: program.String}
		case "t":
			return solve.Range{Type: program.Bool}
		case "record.hold":
			return solve.Range{Type: program.Bool, Required: true}
		}
		return solve.Range{}
	}
	all := p.And
	for name, tc := range map[string]struct {
		n      *program.Node
		domain solve.Domain
		want   bool
	}{
		"one place by key and by name":       {all(is(purpose, "marketing"), is(keyed, "given"), is(static, "refused")), nil, false},
		"two places":                         {all(is(purpose, "sales"), is(keyed, "given"), is(static, "refused")), nil, true},
		"a key must not be the name":         {all(is(keyed, "given"), is(static, "refused")), nil, true},
		"one place by two keys":              {all(at(program.Equal, purpose, other), is(keyed, "given"), p.Not(is(consent("other", "state"), "given"))), nil, false},
		"two keys":                           {all(is(keyed, "given"), p.Not(is(consent("other", "state"), "given"))), nil, true},
		"a place needs its key":              {all(p.Not(there("purpose")), is(keyed, "given")), nil, false},
		"a place needs its object":           {all(p.Not(there("record")), is(keyed, "given")), nil, false},
		"an object of a place by name":       {all(is(purpose, "marketing"), is(keyed, "given"), p.Not(at(program.Defined, consent("marketing", ""), program.Operand{}))), nil, false},
		"an object is not false":             {all(is(keyed, "given"), p.Not(at(program.Truthy, named("record"), program.Operand{}))), nil, false},
		"required with its object":           {all(there("record"), p.Not(there("record.hold"))), strange, false},
		"required without its object":        {all(p.Not(there("record")), p.Not(there("record.hold"))), strange, true},
		"of different types":                 {at(program.Equal, s, u), strange, false},
		"of different types, unequal":        {at(program.NotEqual, s, u), strange, true},
		"undefined is not unequal":           {all(at(program.NotEqual, s, u), p.Not(there("s"))), nil, false},
		"neither equal nor unequal":          {all(p.Not(at(program.NotEqual, s, u)), p.Not(at(program.Equal, s, u))), nil, true},
		"three that differ":                  {all(at(program.NotEqual, s, u), at(program.NotEqual, s, purpose), at(program.NotEqual, u, purpose), p.Not(is(s, "any-1"))), nil, true},
		"a boolean is one of two":            {all(there("t"), at(program.NotEqual, u, program.Constant(program.BoolOf(true))), at(program.NotEqual, u, program.Constant(program.BoolOf(false)))), strange, false},
		"one of anything":                    {all(there("t"), at(program.NotEqual, u, program.Constant(program.BoolOf(true))), at(program.NotEqual, u, program.Constant(program.BoolOf(false)))), nil, true},
		"equal ones are in the same lists":   {all(at(program.InList, s, named("l")), at(program.Equal, s, u), p.Not(at(program.InList, u, named("l")))), nil, false},
		"others need not be":                 {all(at(program.InList, s, named("l")), p.Not(at(program.InList, u, named("l"))), there("t")), nil, true},
		"a member by name and by value":      {all(is(s, "x"), at(program.InList, s, named("l")), p.Not(at(program.InList, text("x"), named("l")))), nil, false},
		"a list that is known":               {all(at(program.Equal, named("l"), program.Constant(program.ListOf([]string{"x"}))), at(program.InList, text("y"), named("l"))), nil, false},
		"a list that differs":                {all(at(program.NotEqual, named("l"), program.Constant(program.ListOf(nil))), p.Not(at(program.InList, text("y"), named("l")))), nil, true},
		"between neighbours":                 {all(at(program.Greater, s, text("a")), at(program.Less, s, text("a\x00"))), nil, false},
		"between others":                     {all(at(program.Greater, s, text("a")), at(program.Less, s, text("b"))), nil, true},
		"two between, in order":              {all(at(program.Greater, s, text("a")), at(program.Less, s, u), at(program.Less, u, text("a\x00\x00\x00"))), nil, true},
		"two where there is room for one":    {all(at(program.Greater, s, text("a")), at(program.Less, s, u), at(program.Less, u, text("a\x00\x00"))), nil, false},
		"a prefix beyond a bound":            {all(at(program.HasPrefix, s, text("b")), at(program.Less, s, text("b"))), nil, false},
		"a prefix and a suffix that overlap": {all(at(program.HasPrefix, s, text("ab")), at(program.HasSuffix, s, text("bc")), at(program.Less, s, text("abc\x00"))), nil, true},
		"a constant's prefixes":              {all(at(program.HasPrefix, text("abc"), s), at(program.HasSuffix, s, text("d"))), nil, false},
		"numbers between":                    {all(at(program.Greater, s, program.Constant(program.NumberOf(1))), at(program.Less, s, program.Constant(program.NumberOf(1.5)))), nil, true},
		"a prefix and an equality":           {all(is(s, "abc"), is(u, "b"), at(program.HasPrefix, s, u)), nil, false},
		"a name with a dot":                  {all(is(dotted, "x"), is(named("a.c"), "x")), nil, true},
	} {
		t.Run(name, func(t *testing.T) {
			w, ok, err := solve.Satisfy(p, tc.n, tc.domain)
			if err != nil || ok != tc.want {
				t.Fatalf("%s: got %v, %t, %v, want %t", tc.n, w, ok, err, tc.want)
			}
			if ok && (len(w.Free) > 0 || !found(tc.n, w.Input())) {
				t.Errorf("%s is not fulfilled by %v, free %q", tc.n, w.Input(), w.Free)
			}
		})
	}
}

func TestSatisfyGuessesOfPairs(t *testing.T) {
	p := program.NewPool()
	s, u := named("s"), named("t")
	begins := p.Atom(program.HasPrefix, s, u, nil, program.Place{})
	differ := p.Atom(program.NotEqual, s, u, nil, program.Place{})
	known := p.Atom(program.HasSubstring, u, program.Constant(program.TextOf("b")), nil, program.Place{})
	w, ok, err := solve.Satisfy(p, p.And(begins, differ, known), nil)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	if diff := cmp.Diff([]string{"startswith(s, t)"}, w.Free); diff != "" && !found(begins, w.Input()) {
		t.Errorf("neither fulfilled nor free: %s", diff)
	}
	if _, ok, err = solve.Satisfy(p, p.And(begins, p.Not(p.Atom(program.Defined, u, program.Operand{}, nil, program.Place{}))), nil); ok || err != nil {
		t.Errorf("got %t, %v, want a proof", ok, err)
	}
}

func TestWitnessInput(t *testing.T) {
	p := program.NewPool()
	at := func(op program.Op, a, b program.Operand) *program.Node { return p.Atom(op, a, b, nil, program.Place{}) }
	n := p.And(
		at(program.Equal, named("purpose"), program.Constant(program.TextOf("marketing"))),
		at(program.Equal, consent("purpose", "state"), program.Constant(program.TextOf("given"))),
		p.Not(at(program.Truthy, named("record.hold"), program.Operand{})),
		p.Not(at(program.Defined, named("record.team"), program.Operand{})),
		at(program.InList, program.Constant(program.TextOf("agent")), named("actor.roles")),
		p.Not(at(program.InList, program.Constant(program.TextOf("admin")), named("actor.roles"))),
	)
	domain := func(p *program.Path) solve.Range {
		if p.String() == "record.hold" {
			return solve.Range{Type: program.Bool, Required: true}
		}
		return solve.Range{}
	}
	w, ok, err := solve.Satisfy(p, n, domain)
	if !ok || err != nil {
		t.Fatal(ok, err)
	}
	want := map[string]any{
		"purpose": "marketing",
		"record":  map[string]any{"hold": false, "consents": map[string]any{"marketing": map[string]any{"state": "given"}}},
		"actor":   map[string]any{"roles": []any{"agent"}},
	}
	if diff := cmp.Diff(want, w.Input()); diff != "" {
		t.Error(diff)
	}
	if got := w.Values["record.consents[purpose].state"]; got.Text != "given" {
		t.Errorf("got %v of the keyed path", got)
	}
	if got, ok := w.Values["record.team"]; !ok || got.Defined() {
		t.Errorf("got %v of the path that has to be absent", got)
	}
	if diff := cmp.Diff(map[string]map[string]bool{"actor.roles": {"agent": true, "admin": false}}, w.Lists); diff != "" {
		t.Error(diff)
	}
}

func TestDifferAndEquivalent(t *testing.T) {
	p := program.NewPool()
	at := func(op program.Op, a, b program.Operand) *program.Node { return p.Atom(op, a, b, nil, program.Place{}) }
	on := at(program.Truthy, named("record.hold"), program.Operand{})
	is := at(program.Equal, named("record.hold"), program.Constant(program.BoolOf(true)))
	if same, err := solve.Equivalent(p, on, is, worldDomain); !same || err != nil {
		t.Errorf("of a boolean: got %t, %v, want true", same, err)
	}
	if same, err := solve.Equivalent(p, on, is, nil); same || err != nil {
		t.Errorf("of anything: got %t, %v, want false", same, err)
	}
	w, differ, err := solve.Differ(p, on, is, nil)
	if !differ || err != nil || !found(on, w.Input()) || found(is, w.Input()) {
		t.Errorf("got %v, %t, %v", w, differ, err)
	}
	if _, differ, err = solve.Differ(p, is, on, nil); differ || err != nil {
		t.Errorf("got %t, %v, want that the narrower implies the wider", differ, err)
	}
}

func TestDisjuncts(t *testing.T) {
	p := program.NewPool()
	flag := func(name string) *program.Node {
		return p.Atom(program.Truthy, named(name), program.Operand{}, nil, program.Place{})
	}
	a, b, c, d := flag("a"), flag("b"), flag("c"), flag("d")
	ways, complete := solve.Disjuncts(p, p.And(p.Or(a, b), p.Not(p.And(c, d))), 10)
	want := [][]string{{"a", "not c"}, {"a", "not d"}, {"b", "not c"}, {"b", "not d"}}
	if diff := cmp.Diff(want, written(ways)); diff != "" || !complete {
		t.Errorf("complete %t: %s", complete, diff)
	}
	if ways, complete = solve.Disjuncts(p, p.And(p.Or(a, b), p.Or(c, d)), 3); complete || len(ways) != 3 {
		t.Errorf("got %q, complete %t, want three of four", written(ways), complete)
	}
	less, err := solve.Irredundant(p, [][]*program.Node{{a, b}, {a, p.Not(b)}, {a, c}, {c, p.Not(c)}}, nil)
	if diff := cmp.Diff([][]string{{"a"}}, written(less)); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if got := written(solve.Minimal(p, [][]*program.Node{{a, b}, {a}, {b, c}})); !cmp.Equal(got, [][]string{{"a"}, {"b", "c"}}) {
		t.Errorf("got %q", got)
	}
}

func written(ways [][]*program.Node) [][]string {
	all := make([][]string, len(ways))
	for i, way := range ways {
		for _, n := range way {
			all[i] = append(all[i], n.String())
		}
	}
	return all
}
