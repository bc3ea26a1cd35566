package program_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/tacitcrm/tacit/policy/program"
)

// TestGraphsAgree puts random conditions to random rows: PostgreSQL, the session's program and a plain reading of the
// condition, with OPA's comparison of values, say the same of each row.
func TestGraphsAgree(t *testing.T) {
	const (
		rows       = 80
		statements = 25
		conditions = 24 // in a statement
	)
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 1))
	tb := newTable(t, randomRows(r, rows))
	decisions, held := 0, 0
	for range statements {
		q := &question{}
		var graphs []graph
		for range conditions {
			g := randomGraph(t, r)
			if err := q.add(g.folded); err != nil {
				t.Fatalf("seed %d: %v: %v", seed, g.node, err)
			}
			graphs = append(graphs, g)
		}
		answers := tb.ask(t, q)
		for i, g := range graphs {
			decisions, held = decisions+rows, held+g.check(t, tb, answers[i], q.parts[i])
		}
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
	t.Logf("%d row decisions, %d of them yes", decisions, held)
	if held < decisions/10 || held > decisions*9/10 {
		t.Errorf("%d of %d row decisions are yes: the conditions prove little", held, decisions)
	}
}

func randomRows(r *rand.Rand, n int) []row {
	out := make([]row, n)
	for i := range out {
		out[i] = randomRow(r)
	}
	return out
}

// graph is a random condition, and what a random session leaves of it.
type graph struct {
	node, folded *program.Node
	situation    situation
	session      *program.Session[situation]
}

func randomGraph(t *testing.T, r *rand.Rand) graph {
	t.Helper()
	pool := program.NewPool()
	n := randomNode(r, pool, r.IntN(5))
	l, err := program.Link(&program.Program{Pool: pool, Outputs: map[string]map[string]*program.Node{"visible": {"": n}}}, attribute)
	if err != nil {
		t.Fatal(err)
	}
	return newGraph(t, l, n, situation{session: randomSession(r)})
}

// newGraph folds a session into a program's one word.
func newGraph(t *testing.T, l *program.Linked[situation], n *program.Node, s situation) graph {
	t.Helper()
	g := graph{node: n, situation: s}
	var err error
	if g.session, err = l.Session(&g.situation); err != nil {
		t.Fatal(err)
	}
	if g.folded = g.session.Outputs["visible"][""]; g.folded == nil {
		g.folded = g.session.Pool.False()
	}
	return g
}

// check compares the three on each row and counts those of which the condition holds.
func (g *graph) check(t *testing.T, tb *table, answers []bool, sql string) (held int) {
	t.Helper()
	if slices.Contains(answers[len(tb.rows):], true) {
		t.Errorf("PostgreSQL gives rows that the condition beside it excludes: %s", sql)
	}
	for i, x := range tb.rows {
		g.situation.row = x
		want := g.situation.truth(g.node)
		if answers[i] != want {
			t.Errorf("PostgreSQL says %v, want %v\n%v\n%v\n%v\n%s", answers[i], want, g.node, g.situation.session, x, sql)
		}
		if got := holds(g.session, &g.situation); got != want {
			t.Errorf("the session's program says %v, want %v\n%v\n%v\n%v", got, want, g.node, g.situation.session, x)
		}
		if want {
			held++
		}
	}
	return held
}

// holds evaluates a session's program of one word.
func holds(s *program.Session[situation], e *situation) bool {
	held := false
	s.Holds(s.Bits(e, nil), func(int) { held = true })
	return held
}

// truth reads a condition as it stands.
func (s *situation) truth(n *program.Node) bool {
	switch n.Op {
	case program.True, program.False:
		return n.Op == program.True
	case program.Not:
		return !s.truth(n.Kids[0])
	case program.And:
		return !slices.ContainsFunc(n.Kids, func(k *program.Node) bool { return !s.truth(k) })
	case program.Or:
		return slices.ContainsFunc(n.Kids, s.truth)
	default:
		return s.met(n)
	}
}

func (s *situation) met(n *program.Node) bool {
	a := s.value(&n.A)
	if a == nil {
		return false
	}
	switch n.Op {
	case program.Defined:
		return true
	case program.Truthy:
		return a.Compare(ast.Boolean(false)) != 0
	case program.In:
		return slices.ContainsFunc(n.Set, func(v program.Value) bool { return a.Compare(astValue(v)) == 0 })
	default:
		b := s.value(&n.B)
		return b != nil && related(n.Op, a, b)
	}
}

func related(op program.Op, a, b ast.Value) bool {
	c := a.Compare(b)
	switch op {
	case program.Equal:
		return c == 0
	case program.NotEqual:
		return c != 0
	case program.Less:
		return c < 0
	case program.LessEqual:
		return c <= 0
	case program.Greater:
		return c > 0
	case program.GreaterEqual:
		return c >= 0
	default:
		return textual(op, a, b)
	}
}

func textual(op program.Op, a, b ast.Value) bool {
	text, ok := a.(ast.String)
	if list, isList := b.(*ast.Array); op == program.InList {
		return ok && isList && list.Until(func(t *ast.Term) bool { return t.Value.Compare(text) == 0 })
	}
	part, both := b.(ast.String)
	if !ok || !both {
		return false
	}
	return map[program.Op]func(string, string) bool{
		program.HasPrefix: strings.HasPrefix, program.HasSuffix: strings.HasSuffix, program.HasSubstring: strings.Contains,
	}[op](string(text), string(part))
}

// value resolves an operand, and the keys of a path on the way; nil is undefined.
func (s *situation) value(o *program.Operand) ast.Value {
	if o.Path == nil {
		return astValue(o.Const)
	}
	segments := slices.Clone(o.Path.Segments)
	for i := range segments {
		if segments[i].Key == nil {
			continue
		}
		key, ok := s.value(&program.Operand{Path: segments[i].Key}).(ast.String)
		if !ok {
			return nil
		}
		segments[i] = program.Segment{Name: string(key)}
	}
	at := program.NewPath(segments...).String()
	if segments[0].Name == "record" {
		return astValue(s.row[at])
	}
	return astValue(s.session[at])
}

func astValue(v program.Value) ast.Value {
	switch v.Type {
	case program.Null:
		return ast.NullValue
	case program.Bool:
		return ast.Boolean(v.Bool)
	case program.Number:
		return ast.FloatNumberTerm(v.Number).Value
	case program.String:
		return ast.String(v.Text)
	case program.List:
		terms := make([]*ast.Term, len(v.List))
		for i, w := range v.List {
			terms[i] = ast.StringTerm(w)
		}
		return ast.NewArray(terms...)
	case program.Object:
		return ast.NewObject()
	default:
		return nil
	}
}

var (
	textPaths   = []string{"record.owner", "record.team", "record.region", "record.stage", "record.consents.marketing.status", "actor.id", "purpose"}
	flagPaths   = []string{"record.hold", "record.frozen", "record.bases.contract", "record.consents.sales.explicit", "actor.mfa"}
	numberPaths = []string{"record.score", "record.least"}
	listPaths   = []string{"record.tags", "record.labels", "actor.regions", "actor.teams"}
	objectPaths = []string{"record.consents.sales", "record.bases", "record.consents"}
)

func pathAt(dotted string) program.Operand {
	return program.At(program.PathOf(strings.Split(dotted, ".")...))
}

// byPurpose is a path through the session's purpose.
func byPurpose(last string) program.Operand {
	return program.At(program.NewPath(program.Segment{Name: "record"}, program.Segment{Name: "consents"},
		program.Segment{Key: program.PathOf("purpose")}, program.Segment{Name: last}))
}

func randomNode(r *rand.Rand, p *program.Pool, depth int) *program.Node {
	if depth == 0 || r.IntN(6) == 0 {
		return randomAtom(r, p)
	}
	kids := make([]*program.Node, 1+r.IntN(3))
	for i := range kids {
		kids[i] = randomNode(r, p, depth-1)
	}
	n := p.And(kids...)
	if r.IntN(2) == 0 {
		n = p.Or(kids...)
	}
	if r.IntN(3) == 0 {
		n = p.Not(n)
	}
	return n
}

func randomAtom(r *rand.Rand, p *program.Pool) *program.Node {
	atom := func(op program.Op, a, b program.Operand, set ...program.Value) *program.Node {
		n := p.Atom(op, a, b, set, program.Place{})
		if r.IntN(3) == 0 {
			n = p.Not(n)
		}
		return n
	}
	comparison := program.Equal + program.Op(r.IntN(6))
	switch r.IntN(10) {
	case 0:
		set := make([]program.Value, 1+r.IntN(4))
		from := r.IntN(3)
		for i := range set {
			set[i] = randomConstant(r, from)
			if r.IntN(6) == 0 {
				set[i] = randomConstant(r, r.IntN(5))
			}
		}
		return atom(program.In, pathAt(oneOf(r, [][]string{textPaths, flagPaths, numberPaths, listPaths}[r.IntN(4)])), program.Operand{}, set...)
	case 1:
		if r.IntN(4) == 0 {
			return atom(program.InList+program.Op(oneOf(r, []int{0, 3, 4, 5})), randomPath(r), randomPath(r))
		}
		return atom(program.InList, randomText(r), pathAt(oneOf(r, listPaths)))
	case 2:
		return atom(program.Truthy+program.Op(r.IntN(2)), randomPath(r), program.Operand{})
	case 3, 4:
		return atom(program.HasPrefix+program.Op(r.IntN(3)), randomText(r), randomText(r))
	case 5:
		return atom(comparison, pathAt(oneOf(r, flagPaths)), randomOperand(r, 1, flagPaths))
	case 6:
		return atom(comparison, pathAt(oneOf(r, numberPaths)), randomOperand(r, 2, numberPaths))
	case 7:
		return atom(comparison, pathAt(oneOf(r, listPaths)), randomOperand(r, 3, listPaths))
	case 8: // of different types, mostly
		return atom(comparison, randomPath(r), randomConstant4(r))
	default:
		return atom(comparison, randomText(r), randomText(r))
	}
}

func randomText(r *rand.Rand) program.Operand {
	switch r.IntN(4) {
	case 0:
		return program.Constant(randomConstant(r, 0))
	case 1:
		return oneOf(r, []program.Operand{byPurpose("status"), pathAt("record.nothing")})
	default:
		return pathAt(oneOf(r, textPaths))
	}
}

func randomOperand(r *rand.Rand, kind int, paths []string) program.Operand {
	if r.IntN(2) == 0 {
		return pathAt(oneOf(r, paths))
	}
	return program.Constant(randomConstant(r, kind))
}

func randomPath(r *rand.Rand) program.Operand {
	if r.IntN(4) == 0 {
		return byPurpose("explicit")
	}
	return pathAt(oneOf(r, [][]string{textPaths, flagPaths, numberPaths, listPaths, objectPaths, {"record.nothing"}}[r.IntN(6)]))
}

func randomConstant4(r *rand.Rand) program.Operand {
	return program.Constant(randomConstant(r, r.IntN(5)))
}

// randomConstant makes a text, boolean, number, list or null.
func randomConstant(r *rand.Rand, kind int) program.Value {
	switch kind {
	case 0:
		return program.TextOf(oneOf(r, [][]string{words, people, statuses, regions}[r.IntN(4)]))
	case 1:
		return program.BoolOf(r.IntN(2) == 0)
	case 2:
		return program.NumberOf(randomNumber(r))
	case 3:
		return program.ListOf(severalOf(r, regions))
	default:
		return program.Value{Type: program.Null}
	}
}
