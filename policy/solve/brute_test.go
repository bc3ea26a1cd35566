package solve_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// found evaluates a condition on a document by its definition.
func found(n *program.Node, doc map[string]any) bool {
	switch n.Op {
	case program.False:
		return false
	case program.True:
		return true
	case program.Not:
		return !found(n.Kids[0], doc)
	case program.And:
		return !slices.ContainsFunc(n.Kids, func(k *program.Node) bool { return !found(k, doc) })
	case program.Or:
		return slices.ContainsFunc(n.Kids, func(k *program.Node) bool { return found(k, doc) })
	default:
		a, b := lookUp(&n.A, doc), lookUp(&n.B, doc)
		return n.Op.Holds(&a, &b, n.Set)
	}
}

func lookUp(o *program.Operand, doc map[string]any) program.Value {
	if o.Path == nil {
		return o.Const
	}
	var at any = doc
	for _, s := range o.Path.Segments {
		name := s.Name
		if s.Key != nil {
			key := program.At(s.Key)
			v := lookUp(&key, doc)
			if v.Type != program.String {
				return program.Value{}
			}
			name = v.Text
		}
		object, _ := at.(map[string]any)
		below, ok := object[name]
		if !ok {
			return program.Value{}
		}
		at = below
	}
	return valueOf(at)
}

func valueOf(x any) program.Value {
	switch x := x.(type) {
	case bool:
		return program.BoolOf(x)
	case float64:
		return program.NumberOf(x)
	case string:
		return program.TextOf(x)
	case []any:
		words := make([]string, len(x))
		for i, w := range x {
			words[i] = w.(string)
		}
		return program.ListOf(words)
	case map[string]any:
		return program.Present()
	case nil:
		return program.Value{Type: program.Null}
	}
	panic(fmt.Sprintf("no value for %T", x))
}

// The small world of the properties below: what every path can hold, so that all documents can be listed.
var world = map[string]solve.Range{
	"purpose":                 {Type: program.String, Values: texts("a", "b"), Closed: true},
	"other":                   {Type: program.String, Values: texts("a", "b"), Closed: true, Required: true},
	"actor":                   {Required: true},
	"actor.id":                {Type: program.String, Values: texts("x", "y"), Closed: true},
	"actor.roles":             {Type: program.List, Values: texts("x", "y"), Closed: true},
	"record.owner":            {Type: program.String, Values: texts("x", "y"), Closed: true},
	"record.hold":             {Type: program.Bool, Required: true},
	"record.consents":         {Required: true},
	"record.consents.K.state": {Type: program.String, Values: texts("g", "w"), Closed: true},
	"record.consents.K.plain": {Type: program.Bool, Required: true},
}

func worldDomain(p *program.Path) solve.Range {
	names := make([]string, len(p.Segments))
	for i, s := range p.Segments {
		names[i] = s.Name
		if i == 2 {
			names[i] = "K"
		}
	}
	return world[strings.Join(names, ".")]
}

func texts(words ...string) []program.Value {
	values := make([]program.Value, len(words))
	for i, w := range words {
		values[i] = program.TextOf(w)
	}
	return values
}

func named(path string) program.Operand {
	return program.At(program.PathOf(strings.Split(path, ".")...))
}

func consent(key, field string) program.Operand {
	seg := program.Segment{Name: key}
	if key == "purpose" || key == "other" {
		seg = program.Segment{Key: program.PathOf(key)}
	}
	segments := []program.Segment{{Name: "record"}, {Name: "consents"}, seg}
	if field != "" {
		segments = append(segments, program.Segment{Name: field})
	}
	return program.At(program.NewPath(segments...))
}

func drawAtom(t *rapid.T, p *program.Pool) *program.Node {
	atom := func(op program.Op, a, b program.Operand) *program.Node { return p.Atom(op, a, b, nil, program.Place{}) }
	text := func(words ...string) program.Operand {
		return program.Constant(program.TextOf(rapid.SampledFrom(words).Draw(t, "text")))
	}
	compare := rapid.SampledFrom([]program.Op{program.Equal, program.NotEqual, program.Less, program.GreaterEqual}).Draw(t, "op")
	unary := rapid.SampledFrom([]program.Op{program.Truthy, program.Defined}).Draw(t, "unary")
	key := rapid.SampledFrom([]string{"a", "b", "purpose", "purpose", "other"}).Draw(t, "key")
	switch rapid.IntRange(0, 13).Draw(t, "atom") {
	case 0:
		return atom(compare, named("purpose"), text("a", "b", "c", "d"))
	case 1:
		return p.Atom(program.In, named("purpose"), program.Operand{}, texts("b", "c"), program.Place{})
	case 2:
		return atom(compare, named("record.owner"), named("actor.id"))
	case 3:
		return atom(compare, named("record.owner"), text("x", "z"))
	case 4:
		return atom(program.InList, text("x", "y", "z"), named("actor.roles"))
	case 5:
		return atom(program.InList, named("record.owner"), named("actor.roles"))
	case 6:
		return atom(unary, named("record"), program.Operand{})
	case 7:
		return atom(unary, named("record.hold"), program.Operand{})
	case 8, 9:
		return atom(compare, consent(key, "state"), text("g", "w"))
	case 10:
		return atom(unary, consent(key, "plain"), program.Operand{})
	case 11:
		return atom(unary, consent(key, ""), program.Operand{})
	case 12:
		return atom(compare, named("purpose"), named("other"))
	default:
		return atom(program.Equal, named("actor.roles"), program.Constant(program.ListOf([]string{"x"})))
	}
}

func drawCondition(t *rapid.T, p *program.Pool, depth int) *program.Node {
	kind := rapid.IntRange(0, 5).Draw(t, "kind")
	if depth == 0 || kind == 0 {
		return drawAtom(t, p)
	}
	if kind == 1 {
		return p.Not(drawCondition(t, p, depth-1))
	}
	kids := make([]*program.Node, rapid.IntRange(2, 4).Draw(t, "kids"))
	for i := range kids {
		kids[i] = drawCondition(t, p, depth-1)
	}
	if kind%2 == 0 {
		return p.And(kids...)
	}
	return p.Or(kids...)
}

// documents lists every input of the small world, as far as a condition looks at it.
func documents(condition string) []map[string]any {
	looks := func(path string) bool { return strings.Contains(condition, path) }
	docs := []map[string]any{{"actor": map[string]any{}}}
	docs = vary(docs, nil, "purpose", looks("purpose"), true, "a", "b")
	docs = vary(docs, nil, "other", true, false, pick(looks("other"), "a", "b")...)
	docs = vary(docs, []string{"actor"}, "id", looks("actor.id"), true, "x", "y")
	docs = vary(docs, []string{"actor"}, "roles", looks("actor.roles"), true, []any{}, []any{"x"}, []any{"y"}, []any{"x", "y"}, []any{"x", "x"})
	if !looks("record") {
		return docs
	}
	records := vary([]map[string]any{{}}, nil, "owner", looks("record.owner"), true, "x", "y")
	records = vary(records, nil, "hold", true, false, pick(looks("record.hold"), true, false)...)
	var states, consents []any
	for _, s := range vary([]map[string]any{{"plain": true}, {"plain": false}}, nil, "state", true, true, "g", "w") {
		states = append(states, s)
	}
	for _, c := range vary(vary([]map[string]any{{}}, nil, "a", looks("consents.a") || looks("["), true, states...), nil, "b", looks("consents.b") || looks("["), true, states...) {
		consents = append(consents, c)
	}
	var all []any
	for _, r := range vary(records, nil, "consents", true, false, consents...) {
		all = append(all, r)
	}
	return vary(docs, nil, "record", true, true, all...)
}

func pick(all bool, values ...any) []any {
	if all {
		return values
	}
	return values[:1]
}

// vary makes a document of each with each value at the place, and one without where that is possible.
func vary(docs []map[string]any, under []string, name string, looks, absent bool, values ...any) []map[string]any {
	if !looks {
		return docs
	}
	var varied []map[string]any
	for _, d := range docs {
		if absent {
			varied = append(varied, d)
		}
		for _, v := range values {
			varied = append(varied, with(d, append(under, name), v))
		}
	}
	return varied
}

func with(doc map[string]any, names []string, v any) map[string]any {
	next := maps.Clone(doc)
	if len(names) > 1 {
		below, _ := doc[names[0]].(map[string]any)
		v = with(below, names[1:], v)
	}
	next[names[0]] = v
	return next
}

func TestSatisfyAgreesWithEveryDocument(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := program.NewPool()
		n := drawCondition(t, p, 3)
		w, ok, err := solve.Satisfy(p, n, worldDomain)
		if err != nil {
			t.Fatal(err)
		}
		if ok && len(w.Free) == 0 && !found(n, w.Input()) {
			t.Fatalf("%s is not fulfilled by its witness %v: %v", n, w, w.Input())
		}
		if ok && len(w.Free) > 0 {
			t.Fatalf("%s: free %q", n, w.Free)
		}
		possible := slices.ContainsFunc(documents(n.String()), func(doc map[string]any) bool { return found(n, doc) })
		if possible != ok {
			t.Fatalf("%s: got %t (%v), want %t", n, ok, w, possible)
		}
	})
}

func TestIrredundantMeansTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := program.NewPool()
		n := drawCondition(t, p, 2)
		ways, complete := solve.Disjuncts(p, n, 1000)
		if !complete {
			t.Fatalf("%s: more than 1000 ways", n)
		}
		less, err := solve.Irredundant(p, ways, worldDomain)
		if err != nil {
			t.Fatal(err)
		}
		together := func(ways [][]*program.Node) *program.Node {
			nodes := make([]*program.Node, len(ways))
			for i, way := range ways {
				nodes[i] = p.And(way...)
			}
			return p.Or(nodes...)
		}
		all, few := together(ways), together(less)
		for _, doc := range documents(n.String()) {
			want := found(n, doc)
			if got := found(all, doc); got != want {
				t.Fatalf("%s: the ways say %t of %v, want %t", n, got, doc, want)
			}
			if got := found(few, doc); got != want {
				t.Fatalf("%s: the irredundant ways %s say %t of %v, want %t", n, few, got, doc, want)
			}
		}
	})
}

// TestSatisfyStrings compares order, prefixes, suffixes and substrings with all short strings of a few letters.
func TestSatisfyStrings(t *testing.T) {
	words := []string{""}
	for at := 0; len(words) < 120; at++ {
		for _, letter := range []string{"a", "b", "c"} {
			words = append(words, words[at]+letter)
		}
	}
	ops := []program.Op{
		program.Equal, program.NotEqual, program.Less, program.LessEqual, program.Greater, program.GreaterEqual,
		program.HasPrefix, program.HasSuffix, program.HasSubstring,
	}
	rapid.Check(t, func(t *rapid.T) {
		p := program.NewPool()
		few := rapid.SampledFrom([]int{4, 6, 9}).Draw(t, "ops")
		literals := make([]*program.Node, rapid.IntRange(1, 6).Draw(t, "literals"))
		for i := range literals {
			op := rapid.SampledFrom(ops[:few]).Draw(t, "op")
			a := named(rapid.SampledFrom([]string{"s", "t"}).Draw(t, "a"))
			b := program.Constant(program.TextOf(rapid.StringOfN(rapid.SampledFrom([]rune("abc")), 0, 3, -1).Draw(t, "b")))
			if few < 9 && rapid.IntRange(0, 4).Draw(t, "pair") == 0 {
				b = named("t")
			}
			if rapid.IntRange(0, 7).Draw(t, "swap") == 0 {
				a, b = b, a
			}
			literals[i] = p.Atom(op, a, b, nil, program.Place{})
			if rapid.Bool().Draw(t, "not") {
				literals[i] = p.Not(literals[i])
			}
		}
		n := p.And(literals...)
		domain := func(*program.Path) solve.Range { return solve.Range{Type: program.String, Required: true} }
		w, ok, err := solve.Satisfy(p, n, domain)
		if err != nil {
			t.Fatal(err)
		}
		if ok && (len(w.Free) > 0 || !found(n, merged(w.Input()))) {
			t.Fatalf("%s is not fulfilled by %v", n, w)
		}
		if ok {
			return
		}
		for _, s := range words {
			for _, u := range words {
				if found(n, map[string]any{"s": s, "t": u}) {
					t.Fatalf("%s: no witness, but %q and %q", n, s, u)
				}
			}
		}
	})
}

// merged adds the strings that a witness leaves open.
func merged(doc map[string]any) map[string]any {
	for _, name := range []string{"s", "t"} {
		if _, ok := doc[name]; !ok {
			doc[name] = "any"
		}
	}
	return doc
}
