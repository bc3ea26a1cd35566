package policy_test

import (
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
func (p *prover) broken(t interface {
	Fatal(args ...any)
	Helper()
}, in map[string]any,
) []string {
	t.Helper()
	rs, err := p.query.Eval(tContext, rego.EvalInput(in))
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	found, _ := rs[0].Bindings["broken"].([]any)
	for _, path := range found {
		paths = append(paths, path.(string))
	}
	return paths
}
