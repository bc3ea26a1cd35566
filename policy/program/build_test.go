package program_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/tacitcrm/tacit/policy/program"
)

// inputTypes are the attributes of the tests' inputs.
var inputTypes = map[string]program.Type{
	"purpose": program.String, "action": program.String, "kind": program.String,
	"actor": program.Undefined, "actor.id": program.String, "actor.roles": program.List, "actor.teams": program.List,
	"actor.regions": program.List, "actor.mfa": program.Bool, "actor.subject": program.String, "actor.verified": program.Bool,
	"client": program.Undefined, "client.id": program.String, "client.kind": program.String,
	"breakglass": program.Undefined, "breakglass.ticket": program.String,
	"record": program.Undefined, "record.owner": program.String, "record.team": program.String, "record.region": program.String,
	"record.stage": program.String, "record.subject": program.String, "record.age": program.Number, "record.age_class": program.String,
	"record.hold": program.Bool, "record.frozen": program.Bool, "record.restricted": program.Bool,
	"record.consents": program.Undefined, "record.bases": program.Undefined,
}

// typeOfInput also knows record.consents.*.{status, explicit, channels.*} and record.bases.*.
func typeOfInput(p *program.Path) (program.Type, bool) {
	if t, ok := inputTypes[p.String()]; ok {
		return t, true
	}
	s := p.Segments
	if len(s) < 3 || s[0].Name != "record" {
		return program.Undefined, false
	}
	switch {
	case s[1].Name == "bases" && len(s) == 3:
		return program.Bool, true
	case s[1].Name != "consents":
		return program.Undefined, false
	case len(s) == 3, len(s) == 4 && s[3].Name == "channels":
		return program.Undefined, true
	case len(s) == 4 && s[3].Name == "status":
		return program.String, true
	case len(s) == 4 && s[3].Name == "explicit", len(s) == 5 && s[3].Name == "channels":
		return program.Bool, true
	}
	return program.Undefined, false
}

var attributesOfInput = []string{"record.owner", "record.team", "record.region", "actor.roles", "purpose"}

const policyData = `{
	"purposes": {"sales": {"needed": true, "basis": "contract"}, "marketing": {"needed": false, "basis": "consent"}},
	"special": ["health", "union"],
	"grants": {"agent": {"read": ["contact", "case"], "list": ["*"]}, "admin": {"read": ["*"]}},
	"level": {"contact": 1, "case": 2}
}`

// sourceOf compiles modules with the tests' data, as a policy is compiled.
func sourceOf(t testing.TB, modules map[string]string) program.Source {
	t.Helper()
	s, err := compile(modules)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var everything = ast.CapabilitiesForThisVersion()

func compile(modules map[string]string) (program.Source, error) {
	parsed := map[string]*ast.Module{}
	for name, text := range modules {
		m, err := ast.ParseModuleWithOpts(name, text, ast.ParserOptions{Capabilities: everything})
		if err != nil {
			return program.Source{}, err
		}
		parsed[name] = m
	}
	c := ast.NewCompiler().WithCapabilities(everything)
	if c.Compile(parsed); c.Failed() {
		return program.Source{}, c.Errors
	}
	data := ast.MustParseTerm(policyData).Value.(ast.Object)
	return program.Source{
		Compiler: c, Store: inmem.NewFromASTObject(data), TypeOf: typeOfInput, Attributes: attributesOfInput,
	}, nil
}

// build makes a program of the rules given and returns the condition of data.team.p, or of each x of data.team.s.
func build(t testing.TB, rules string) (map[string]string, error) {
	t.Helper()
	s := sourceOf(t, map[string]string{"team.rego": "package team\n" + rules, "other.rego": "package other\nq if input.record.hold"})
	o := program.Output{Name: "p", Query: "data.team.p"}
	if len(s.Compiler.GetRulesExact(ast.MustParseRef("data.team.s"))) > 0 {
		o.Query = "data.team.s[x]"
	}
	p, err := program.Build(t.Context(), s, program.NewPool(), []program.Output{o})
	if err != nil {
		return nil, err
	}
	words := map[string]string{}
	for word, n := range p.Outputs["p"] {
		words[word] = n.String()
	}
	return words, nil
}

func TestDefaultPolicyBuilds(t *testing.T) {
	modules := map[string]string{}
	for _, name := range []string{"guard.rego", "decision.rego", "team.rego"} {
		text, err := os.ReadFile(filepath.Join("..", "rego", name))
		if err != nil {
			t.Fatal(err)
		}
		modules[name] = string(text)
	}
	s := sourceOf(t, modules)
	catalog := `{"catalog": {"special": ["special", "iban"], "subjects": ["contact"], "sealed": [], "purposes": {
		"sales": {"consent_needed": false, "legal_basis": "contract"}, "support": {"consent_needed": false, "legal_basis": "contract"},
		"billing": {"consent_needed": false, "legal_basis": "contract"}, "legal": {"consent_needed": false, "legal_basis": "legal_obligation"},
		"marketing": {"consent_needed": true, "legal_basis": "consent"}}}}`
	s.Store = inmem.NewFromASTObject(ast.MustParseTerm(catalog).Value.(ast.Object))
	s.TypeOf = func(p *program.Path) (program.Type, bool) { // attributes come and go with the policy
		if t, ok := typeOfInput(p); ok {
			return t, true
		}
		return program.String, true
	}
	start := time.Now()
	p, err := program.Build(t.Context(), s, program.NewPool(), []program.Output{
		{Name: "visible", Query: "data.tacit.visible"},
		{Name: "clear", Query: "data.tacit.clear[x]"},
		{Name: "mask", Query: "data.tacit.mask[x]"},
		{Name: "token", Query: "data.tacit.token[x]"},
		{Name: "match", Query: "data.tacit.match[x]"},
		{Name: "write", Query: "data.tacit.write[x]"},
		{Name: "oblige", Query: "data.tacit.oblige[x]"},
		{Name: "reasons", Query: "data.tacit.reasons[x]"},
		{Name: "refuse", Query: "data.tacit.guard.refuse[x]"},
		{Name: "barred", Query: "data.tacit.guard.barred[x]"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d nodes in %v", p.Pool.Len(), time.Since(start))
	for output, word := range map[string]string{"visible": "", "clear": "special", "barred": "iban", "refuse": "restricted", "reasons": "hold"} {
		if p.Outputs[output][word] == nil {
			t.Errorf("%s[%q] never comes", output, word)
		}
	}
}

func TestProgramsShareWhatIsEqual(t *testing.T) {
	s := sourceOf(t, map[string]string{"team.rego": `package team
p if input.purpose == "sales"
never if { p; input.record.hold }`})
	pool := program.NewPool()
	p, err := program.Build(t.Context(), s, pool, []program.Output{{Name: "p", Query: "data.team.p"}})
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Add(t.Context(), s, []program.Output{{Name: "proof", Query: "data.team.never"}}); err != nil {
		t.Fatal(err)
	}
	got, want := p.Outputs["proof"][""].Kids[0], p.Outputs["p"][""]
	if got != want {
		t.Errorf("got another node %v, want that of p, %v", got, want)
	}
	again, err := program.Build(t.Context(), s, pool, []program.Output{{Name: "p", Query: "data.team.p"}})
	if err != nil || again.Outputs["p"][""] != want {
		t.Errorf("built again in one pool: got %v, %v, want the same node", again, err)
	}
}

func TestAddIsAllOrNothing(t *testing.T) {
	s := sourceOf(t, map[string]string{"team.rego": "package team\np if input.purpose\nq if lower(input.purpose) == \"x\""})
	p := &program.Program{Pool: program.NewPool(), Outputs: map[string]map[string]*program.Node{}}
	err := p.Add(t.Context(), s, []program.Output{{Name: "p", Query: "data.team.p"}, {Name: "q", Query: "data.team.q"}})
	if !errors.Is(err, program.ErrUntranslatable) || len(p.Outputs) != 0 {
		t.Errorf("got %v and outputs %v, want ErrUntranslatable and none", err, p.Outputs)
	}
}

func TestQueriesAreChecked(t *testing.T) {
	s := sourceOf(t, map[string]string{"team.rego": "package team\np if input.purpose\ns contains \"a\"\nn := 1"})
	for query, want := range map[string]string{
		"data.team.nothing": "no such rule",
		"input.purpose":     "not the path",
		"data.team.p[x]":    "not a set",
		"data.team[":        "no such rule",
	} {
		_, err := program.Build(t.Context(), s, program.NewPool(), []program.Output{{Name: "o", Query: query}})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got error %v, want one with %q", query, err, want)
		}
	}
	if _, err := program.Build(t.Context(), program.Source{}, program.NewPool(), nil); err == nil {
		t.Error("a source without a compiler is taken")
	}
}

// Every digit multiplies the cases by ten.
const bomb = `digits := {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
p if {
	some a in digits; some b in digits; some c in digits; some d in digits; some e in digits
	some f in digits; some g in digits; some h in digits; some i in digits; some j in digits
	a + b + c + d + e + f + g + h + i + j == 91
	input.record.hold
}`

func TestBombsAreRefused(t *testing.T) {
	doubling := "a0 := [\"x\", \"y\"]\n"
	for i := range strings.SplitSeq("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30", " ") {
		doubling += "a" + i + " := array.concat(a_, a_)\n"
		doubling = strings.ReplaceAll(doubling, "a_", "a"+previous(i))
	}
	nested := strings.NewReplacer("array.concat(", "[", ")", "]").Replace(doubling)
	for name, rules := range map[string]string{
		"cases": bomb, "arrays": doubling + "p if { a30[0] == input.purpose }", "nested": nested + "p if { a30[0] == input.purpose }",
		"text": `t0 := "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
t1 := replace(t0, "a", t0)
t2 := replace(t1, "a", t1)
t3 := replace(t2, "a", t2)
p if input.purpose == t3`,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := build(t, rules)
			var at *program.UntranslatableError
			if !errors.Is(err, program.ErrTooLarge) || !errors.As(err, &at) || at.At.File != "team.rego" || at.At.Line == 0 {
				t.Errorf("got %v, want ErrTooLarge with a place", err)
			}
		})
	}
}

func previous(number string) string {
	const digits = "0123456789"
	last := strings.IndexByte(digits, number[len(number)-1])
	if last > 0 {
		return number[:len(number)-1] + digits[last-1:last]
	}
	return strings.TrimPrefix(previous(number[:len(number)-1])+"9", "0")
}

func TestBuildStopsWithItsContext(t *testing.T) {
	s := sourceOf(t, map[string]string{"team.rego": "package team\n" + bomb})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := program.Build(ctx, s, program.NewPool(), []program.Output{{Name: "p", Query: "data.team.p"}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestOutputsOfConstants(t *testing.T) {
	got, err := build(t, `s contains "always"
s contains x if { some x in data.special; input.record.hold }
s contains x if { some x in {"health"}; not input.record.hold }
s contains "never" if { input.purpose == "a"; input.purpose == "b" }`)
	want := map[string]string{
		"always": "true",
		"union":  "record.hold == true",
		"health": "true",
	}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got)\n%s", err, diff)
	}
}
