package program_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/tacitcrm/tacit/policy/program"
)

// TestInterpreterAgrees puts random policies to random inputs: what the interpreter decides, the conditions say, for
// every policy that is not refused.
func TestInterpreterAgrees(t *testing.T) {
	seed := rand.Uint64()
	var o oracle
	for i := range uint64(100) {
		o.compare(t, seed+i, 25)
	}
	t.Logf("seed %d: %+v", seed, o)
	if o.Decisions < 6_000 || o.Yes*20 < o.Decisions || o.Yes*20 > 19*o.Decisions {
		t.Errorf("%d decisions with %d times yes say little", o.Decisions, o.Yes)
	}
}

func FuzzDifferential(f *testing.F) {
	for seed := range uint64(3) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		var o oracle
		o.compare(t, seed, 20)
	})
}

// oracle counts policies, and single answers about p and about words of s.
type oracle struct{ Policies, Invalid, Refused, Decisions, Yes int }

func (o *oracle) compare(t *testing.T, seed uint64, inputs int) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 4))
	text := (&author{Rand: r}).policy()
	s, err := compile(map[string]string{"p.rego": text})
	if err != nil {
		o.Invalid++
		return
	}
	p, err := program.Build(t.Context(), s, program.NewPool(), []program.Output{{Name: "p", Query: "data.team.p"}, {Name: "s", Query: "data.team.s[x]"}})
	if err != nil {
		var at *program.UntranslatableError
		if !errors.As(err, &at) || at.At.Line == 0 || at.Hint == "" {
			t.Fatalf("seed %d: refused without place or hint: %v\n%s", seed, err, text)
		}
		o.Refused++
		return
	}
	o.Policies++
	query, err := rego.New(rego.Query("p = [1 | data.team.p]; s = data.team.s"), rego.Compiler(s.Compiler), rego.Store(s.Store),
		rego.StrictBuiltinErrors(true)).PrepareForEval(t.Context())
	if err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	for range inputs {
		in := randomInput(r)
		want, err := interpret(t.Context(), query, in)
		if err != nil {
			t.Fatalf("seed %d: the interpreter fails where the program does not: %v\n%s\n%v", seed, err, text, in)
		}
		o.check(t, p, in, want, fmt.Sprintf("seed %d\n%s\n%v", seed, text, in))
	}
}

func interpret(ctx context.Context, query rego.PreparedEvalQuery, in ast.Value) (map[string]bool, error) {
	// The index of OPA 1.22.2 leaves out rules that hold, where a member of a list in the input is looked for both in
	// data and in constants.
	results, err := query.Eval(ctx, rego.EvalParsedInput(in), rego.EvalRuleIndexing(false))
	if err != nil {
		return nil, err
	}
	b := results[0].Bindings
	want := map[string]bool{"p ": len(b["p"].([]any)) > 0}
	for _, w := range b["s"].([]any) {
		want["s "+w.(string)] = true
	}
	return want, nil
}

func (o *oracle) check(t *testing.T, p *program.Program, in ast.Value, want map[string]bool, context string) {
	t.Helper()
	got := map[string]bool{}
	for name, words := range p.Outputs {
		for word, n := range words {
			if meets(n, in) {
				got[name+" "+word] = true
			}
		}
	}
	for _, key := range []string{"p ", "s a", "s b", "s health", "s read"} {
		o.Decisions++
		if want[key] {
			o.Yes++
		}
	}
	for key := range got {
		if !want[key] {
			t.Fatalf("%s: the program says yes, the interpreter no\n%v\n%s", key, p.Outputs, context)
		}
	}
	for key, yes := range want {
		if yes && !got[key] {
			t.Fatalf("%s: the interpreter says yes, the program no\n%v\n%s", key, p.Outputs, context)
		}
	}
}

// randomInput leaves keys out now and then.
func randomInput(r *rand.Rand) ast.Value {
	words := []string{"sales", "marketing", "agent", "admin", "read", "list", "given", "contact", "case", "health", "union", ""}
	word := func() *ast.Term { return ast.StringTerm(words[r.IntN(len(words))]) }
	flag := func() *ast.Term { return ast.BooleanTerm(r.IntN(2) == 0) }
	list := func() *ast.Term {
		terms := make([]*ast.Term, r.IntN(4))
		for i := range terms {
			terms[i] = word()
		}
		return ast.ArrayTerm(terms...)
	}
	object := func(pairs ...any) *ast.Term {
		o := ast.NewObject()
		for i := 0; i < len(pairs); i += 2 {
			if r.IntN(5) > 0 {
				o.Insert(ast.StringTerm(pairs[i].(string)), pairs[i+1].(*ast.Term))
			}
		}
		return ast.NewTerm(o)
	}
	consent := func() *ast.Term {
		return object("status", word(), "explicit", flag(), "channels", object("email", flag(), "post", flag()))
	}
	purpose := ast.StringTerm([]string{"sales", "sales", "marketing", "other"}[r.IntN(4)])
	return object("purpose", purpose, "action", ast.StringTerm([]string{"read", "list", "erase"}[r.IntN(3)]), "kind", word(),
		"actor", object("id", word(), "roles", list(), "teams", list(), "regions", list(), "mfa", flag()),
		"breakglass", object("ticket", word()),
		"record", object("owner", word(), "team", word(), "region", word(), "hold", flag(), "frozen", flag(), "age", ast.IntNumberTerm(r.IntN(3)),
			"bases", object("contract", flag(), "read", flag()), "consents", object("sales", consent(), "marketing", consent()))).Value
}

// meets evaluates a condition by its definition and nothing else.
func meets(n *program.Node, in ast.Value) bool {
	switch n.Op {
	case program.False:
		return false
	case program.True:
		return true
	case program.Not:
		return !meets(n.Kids[0], in)
	case program.And:
		return !slices.ContainsFunc(n.Kids, func(k *program.Node) bool { return !meets(k, in) })
	case program.Or:
		return slices.ContainsFunc(n.Kids, func(k *program.Node) bool { return meets(k, in) })
	default:
		return meetsAtom(n, at(&n.A, in), at(&n.B, in), in)
	}
}

func meetsAtom(n *program.Node, a, b ast.Value, in ast.Value) bool {
	switch {
	case a == nil, !n.Op.Unary() && b == nil:
		return false
	case n.Op == program.Defined:
		return true
	case n.Op == program.Truthy:
		return a.Compare(ast.Boolean(false)) != 0
	case n.Op == program.In:
		return slices.ContainsFunc(n.Set, func(v program.Value) bool { return a.Compare(at(&program.Operand{Const: v}, in)) == 0 })
	case n.Op == program.InList:
		_, absent := b.Find(ast.Ref{})
		return absent == nil && b.(*ast.Array).Until(func(x *ast.Term) bool { return x.Value.Compare(a) == 0 })
	}
	order := a.Compare(b)
	switch n.Op {
	case program.Equal:
		return order == 0
	case program.NotEqual:
		return order != 0
	case program.Less:
		return order < 0
	case program.LessEqual:
		return order <= 0
	case program.Greater:
		return order > 0
	case program.GreaterEqual:
		return order >= 0
	case program.HasPrefix:
		return strings.HasPrefix(string(a.(ast.String)), string(b.(ast.String)))
	case program.HasSuffix:
		return strings.HasSuffix(string(a.(ast.String)), string(b.(ast.String)))
	case program.HasSubstring:
		return strings.Contains(string(a.(ast.String)), string(b.(ast.String)))
	default:
		panic("not a condition: " + n.String())
	}
}

// at is the value of an operand, nil for undefined.
func at(o *program.Operand, in ast.Value) ast.Value {
	if o.Path == nil {
		switch o.Const.Type {
		case program.Bool:
			return ast.Boolean(o.Const.Bool)
		case program.String:
			return ast.String(o.Const.Text)
		case program.Number:
			return ast.FloatNumberTerm(o.Const.Number).Value
		default:
			return cmp.Or[ast.Value](nil, ast.NullTerm().Value)
		}
	}
	v := in
	for _, s := range o.Path.Segments {
		var key ast.Value = ast.String(s.Name)
		if s.Key != nil {
			key = at(&program.Operand{Path: s.Key}, in)
		}
		object, ok := v.(ast.Object)
		if !ok || key == nil {
			return nil
		}
		t := object.Get(ast.NewTerm(key))
		if t == nil {
			return nil
		}
		v = t.Value
	}
	return v
}
