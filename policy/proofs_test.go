package policy_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/policy"
)

// proofData is a catalog of which one name, value, belongs to several classes.
var proofData = map[string]any{"catalog": map[string]any{
	"purposes": map[string]any{
		"support":        map[string]any{"consent_needed": false, "legal_basis": "contract"},
		"sales":          map[string]any{"consent_needed": false, "legal_basis": "legitimate_interests"},
		"billing":        map[string]any{"consent_needed": false, "legal_basis": "contract"},
		"marketing":      map[string]any{"consent_needed": true, "legal_basis": "consent"},
		"analytics":      map[string]any{"consent_needed": true, "legal_basis": "consent"},
		"compliance":     map[string]any{"consent_needed": false, "legal_basis": "legal_obligation"},
		"legal":          map[string]any{"consent_needed": false, "legal_basis": "legal_obligation"},
		"operations":     map[string]any{"consent_needed": false, "legal_basis": "legal_obligation"},
		"administration": map[string]any{"consent_needed": false, "legal_basis": "legal_obligation"},
		"self_service":   map[string]any{"consent_needed": false, "legal_basis": "legal_obligation"},
	},
	"subjects": []any{"contact", "account"},
	"special":  []any{"special"},
	"members": map[string]any{
		"special":        []any{"special", "gender"},
		"identity":       []any{"identity", "family_name"},
		"contact.email":  []any{"contact.email", "value"},
		"contact.phone":  []any{"contact.phone", "value"},
		"contact.post":   []any{"contact.post", "value"},
		"contact.social": []any{"contact.social", "value"},
		"content":        []any{"content", "description"},
		"financial":      []any{"financial", "tax_id"},
		"behaviour":      []any{"behaviour"},
		"operational":    []any{"operational", "owner", "kind"},
	},
}}

// bundleOf is the guard with its proofs and a team, by file name.
func bundleOf(t testing.TB, team map[string]string) map[string]string {
	t.Helper()
	files := maps.Clone(team)
	for _, name := range []string{"guard.rego", "decision.rego", "proofs.rego"} {
		src, err := os.ReadFile(filepath.Join("rego", name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(src)
	}
	return files
}

// prover evaluates rules marked never.
type prover struct {
	query rego.PreparedEvalQuery
	never map[string]*ast.Annotations // by path
}

func newProver(t testing.TB, files map[string]string) *prover {
	t.Helper()
	mods := map[string]*ast.Module{}
	for name, src := range files {
		m, err := ast.ParseModuleWithOpts(name, src, ast.ParserOptions{ProcessAnnotation: true})
		if err != nil {
			t.Fatal(err)
		}
		mods[name] = m
	}
	c := ast.NewCompiler().WithStrict(true)
	if c.Compile(mods); c.Failed() {
		t.Fatal(c.Errors)
	}
	p := &prover{never: map[string]*ast.Annotations{}}
	var body []string
	for _, a := range c.GetAnnotationSet().Flatten() {
		if a.Annotations != nil && a.Annotations.Custom["never"] == true {
			p.never[a.Path.String()] = a.Annotations
			body = append(body, `{"`+a.Path.String()+`" | `+a.Path.String()+`}`)
		}
	}
	slices.Sort(body)
	var err error
	p.query, err = rego.New(rego.Query("broken = "+strings.Join(body, " | ")), rego.Compiler(c), rego.Store(inmem.NewFromObject(proofData)),
		rego.StrictBuiltinErrors(true)).PrepareForEval(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// broken lists the rules that hold for an input though they never may.
func (p *prover) broken(ctx context.Context, t rapid.TB, in map[string]any) []string {
	t.Helper()
	rs, err := p.query.Eval(ctx, rego.EvalInput(in))
	if err != nil {
		t.Fatal(err)
	}
	if len(rs) != 1 {
		t.Fatalf("got %d answers, want one", len(rs))
	}
	var paths []string
	found, _ := rs[0].Bindings["broken"].([]any)
	for _, path := range found {
		paths = append(paths, path.(string))
	}
	return paths
}

// drawInput draws also what the vault never sends: keys that are absent anywhere.
func drawInput(t *rapid.T) map[string]any {
	purposes := slices.Sorted(maps.Keys(roleOf))
	purpose := rapid.SampledFrom(purposes).Draw(t, "purpose")
	in := map[string]any{
		"actor": drawSome(t, "actor", map[string][]any{
			"id": {"u1"}, "subject": {"s1"}, "mfa": {true, false}, "teams": {[]any{"red"}, []any{}},
			"roles": {[]any{roleOf[purpose]}, []any{roleOf[purpose]}, []any{"support"}, []any{"portal"}}, "regions": {[]any{"EU"}, []any{"*"}, []any{}},
		}),
		"client": drawSome(t, "client", map[string][]any{"kind": {"app", "partner"}}),
		"record": drawSome(t, "record", map[string][]any{
			"subject": {"s1", "s2"}, "owner": {"u1", "u2"}, "team": {"red", "blue"}, "region": {"EU", "US"},
			"hold": {true, false}, "frozen": {true, false, false}, "restricted": {true, false, false},
		}),
	}
	rest := drawSome(t, "request", map[string][]any{
		"purpose": {purpose, purpose, purpose}, "kind": {"contact", "case"}, "breakglass": {map[string]any{"ticket": "t1"}},
		"action": {"read", "read", "list", "lookup", "update", "erase", "delete", "create", "withdraw", "consent", "grant", "review", "request", "requests", "approve", "restrict", "hold", "retention", "export"},
	})
	maps.Copy(in, rest)
	record := in["record"].(map[string]any)
	record["bases"] = drawSome(t, "bases", map[string][]any{
		"contract": {true, true, false}, "legitimate_interests": {true}, "statutory": {true, false}, "legal_obligation": {true},
	})
	flags := []any{true, true, false}
	consent := drawSome(t, "consent", map[string][]any{
		"status": {"given", "given", "withdrawn", "refused", "objected", "expired"}, "explicit": {true, false},
	})
	consent["channels"] = drawSome(t, "channels", map[string][]any{"email": flags, "phone": flags, "sms": flags, "post": flags, "social": flags})
	record["consents"] = map[string]any{purpose: consent}
	if rapid.IntRange(0, 9).Draw(t, "recordless") == 0 {
		delete(in, "record")
	}
	return in
}

// drawSome gives each key one of its values or, one time in five, leaves it out.
func drawSome(t *rapid.T, label string, from map[string][]any) map[string]any {
	out := map[string]any{}
	for _, key := range slices.Sorted(maps.Keys(from)) {
		if rapid.IntRange(0, 4).Draw(t, label+" has "+key) > 0 {
			out[key] = rapid.SampledFrom(from[key]).Draw(t, label+" "+key)
		}
	}
	return out
}

// TestNeverRulesAreImpossible searches for an input under which a rule marked never holds: of the guard's under a team
// that gives everything, of the default team's under that team.
func TestNeverRulesAreImpossible(t *testing.T) {
	t.Parallel()
	for name, team := range map[string]map[string]string{"open": {"open.rego": openTeam}, "default": policy.DefaultTeam()} {
		t.Run(name, func(t *testing.T) {
			p := newProver(t, bundleOf(t, team))
			for path, a := range p.never {
				if a.Title == "" || a.Custom["citation"] == nil {
					t.Errorf("%s has no title or no citation", path)
				}
			}
			rapid.Check(t, func(t *rapid.T) {
				in := drawInput(t)
				if got := p.broken(t.Context(), t, in); len(got) > 0 {
					t.Fatalf("%v hold for %v", got, in)
				}
			})
		})
	}
}
