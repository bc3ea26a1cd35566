package program_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/tacitcrm/tacit/policy/program"
)

// TestPoliciesAgree puts random policies, for random sessions, to random rows with NULLs: OPA, the session's program
// and PostgreSQL decide each row alike.
func TestPoliciesAgree(t *testing.T) {
	const (
		workers   = 2
		decisions = 100_000 // of a worker
		sessions  = 4
		rows      = 200
	)
	seed := rand.Uint64()
	tb := newTable(t, randomRows(rand.New(rand.NewPCG(seed, 0)), rows))
	parts := make([]differential, workers)
	t.Run("worker", func(t *testing.T) {
		for i := range parts {
			t.Run(strconv.Itoa(i), func(t *testing.T) {
				t.Parallel()
				parts[i].run(t, tb, rand.New(rand.NewPCG(seed, uint64(i))), decisions, sessions)
			})
		}
	})
	if t.Failed() {
		t.Fatalf("seed %d", seed)
	}
	var all differential
	for _, d := range parts {
		all.decisions, all.held, all.refused = all.decisions+d.decisions, all.held+d.held, all.refused+d.refused
	}
	t.Logf("%d row decisions, %d of them yes; %d policies have no program", all.decisions, all.held, all.refused)
	if all.decisions < 200_000 || all.held < all.decisions/10 || all.held > all.decisions*9/10 {
		t.Errorf("%d row decisions, of them %d yes: they prove little", all.decisions, all.held)
	}
}

// differential keeps the rows, also as OPA reads them, and counts.
type differential struct {
	tb                       *table
	records                  []*ast.Term
	decisions, held, refused int
}

func (d *differential) run(t *testing.T, tb *table, r *rand.Rand, decisions, sessions int) {
	t.Helper()
	d.tb = tb
	for _, x := range tb.rows {
		d.records = append(d.records, nested(x).Get(recordKey))
	}
	for d.decisions < decisions {
		source := randomPolicy(r)
		p := newPolicy(t, source)
		if p == nil {
			d.refused++
			continue
		}
		if d.check(t, p, r, sessions); t.Failed() {
			t.Fatal(source)
		}
	}
}

// check decides all rows for some sessions, in PostgreSQL by one statement.
func (d *differential) check(t *testing.T, p *policy, r *rand.Rand, sessions int) {
	t.Helper()
	q := &question{}
	graphs := make([]graph, sessions)
	for i := range graphs {
		graphs[i] = newGraph(t, p.linked, nil, situation{session: randomSession(r)})
		if err := q.add(graphs[i].folded); err != nil {
			t.Fatalf("%v: %v", graphs[i].folded, err)
		}
	}
	answers := d.tb.ask(t, q)
	for i := range graphs {
		d.session(t, p, &graphs[i], answers[i], q.parts[i])
	}
}

func (d *differential) session(t *testing.T, p *policy, g *graph, answers []bool, sql string) {
	t.Helper()
	input := nested(g.situation.session)
	for i, x := range d.tb.rows {
		g.situation.row = x
		input.Insert(recordKey, d.records[i])
		want, err := p.decide(input)
		if err != nil {
			t.Fatal(err)
		}
		if got := holds(g.session, &g.situation); got != want {
			t.Errorf("OPA says %v, the program %v\n%v\n%v", want, got, g.folded, input)
		}
		if answers[i] != want {
			t.Errorf("OPA says %v, PostgreSQL %v\n%v\n%v\n%s", want, answers[i], g.folded, input, sql)
		}
		d.decisions++
		if want {
			d.held++
		}
	}
	if slices.Contains(answers[len(d.tb.rows):], true) {
		t.Errorf("PostgreSQL gives rows that the condition beside it excludes: %s", sql)
	}
}

var (
	recordKey = ast.InternedTerm("record")
	visible   = ast.MustParseBody("out = data.team.visible")
)

// policy is compiled twice: for OPA, and as a program.
type policy struct {
	compiler      *ast.Compiler
	queryCompiler ast.QueryCompiler
	query         ast.Body
	store         storage.Store
	cancel        topdown.Cancel
	program       *program.Program
	linked        *program.Linked[situation]
}

// newPolicy returns nil where a policy has no program.
func newPolicy(t *testing.T, source string) *policy {
	t.Helper()
	p := compileOPA(t, source)
	var err error
	p.program, err = program.Build(t.Context(), program.Source{Compiler: p.compiler, Store: p.store, TypeOf: typeOf}, program.NewPool(),
		[]program.Output{{Name: "visible", Query: "data.team.visible"}})
	if errors.Is(err, program.ErrUntranslatable) {
		t.Logf("%v\n%s", err, source)
		return nil
	}
	if err != nil {
		t.Fatalf("%v\n%s", err, source)
	}
	if p.linked, err = program.Link(p.program, attribute); err != nil {
		t.Fatalf("%v\n%s", err, source)
	}
	return p
}

func compileOPA(t *testing.T, source string) *policy {
	t.Helper()
	p := &policy{compiler: ast.NewCompiler().WithStrict(true), store: inmem.NewFromASTObject(ast.NewObject()), cancel: topdown.NewCancel()}
	module, err := ast.ParseModule("team.rego", source)
	if err != nil {
		t.Fatalf("%v\n%s", err, source)
	}
	if p.compiler.Compile(map[string]*ast.Module{"team.rego": module}); p.compiler.Failed() {
		t.Fatalf("%v\n%s", p.compiler.Errors, source)
	}
	p.queryCompiler = p.compiler.QueryCompiler()
	if p.query, err = p.queryCompiler.Compile(visible); err != nil {
		t.Fatal(err)
	}
	return p
}

// decide asks OPA.
func (p *policy) decide(input ast.Value) (yes bool, err error) {
	ctx := context.Background()
	txn, err := p.store.NewTransaction(ctx)
	if err != nil {
		return false, err
	}
	defer p.store.Abort(ctx, txn)
	err = topdown.NewQuery(p.query).WithQueryCompiler(p.queryCompiler).WithCompiler(p.compiler).WithStore(p.store).WithTransaction(txn).
		WithInput(ast.NewTerm(input)).WithMetrics(metrics.NoOp()).WithCancel(p.cancel).WithStrictBuiltinErrors(true).
		Iter(ctx, func(out topdown.QueryResult) error {
			yes = out["out"].Value.Compare(ast.Boolean(true)) == 0
			return nil
		})
	return yes, err
}

// typeOf says what types a situation has at a path.
func typeOf(p *program.Path) (program.Type, bool) {
	if t, ok := sessionTypes[p.String()]; ok {
		return t, true
	}
	c, ok, err := columns(p)
	if err != nil || !ok || c.Type == program.Object {
		return program.Undefined, ok
	}
	return c.Type, true
}

var sessionTypes = map[string]program.Type{
	"purpose": program.String, "actor": program.Undefined, "actor.id": program.String, "actor.mfa": program.Bool,
	"actor.regions": program.List, "actor.teams": program.List, "actor.roles": program.List,
}

// nested writes values by path as an object.
func nested(x row) ast.Object {
	out := ast.NewObject()
	for at, v := range x {
		if v.Type == program.Object {
			continue
		}
		insert(out, strings.Split(at, "."), ast.NewTerm(astValue(v)))
	}
	for at, v := range x { // objects without members too
		if v.Type == program.Object {
			insert(out, strings.Split(at, "."), nil)
		}
	}
	return out
}

// insert puts a value, or an object where there is none yet, at a path.
func insert(into ast.Object, path []string, v *ast.Term) {
	key := ast.InternedTerm(path[0])
	if len(path) == 1 && v != nil {
		into.Insert(key, v)
		return
	}
	below := into.Get(key)
	if below == nil {
		below = ast.ObjectTerm()
	}
	if len(path) > 1 {
		insert(below.Value.(ast.Object), path[1:], v)
	}
	into.Insert(key, below)
}
