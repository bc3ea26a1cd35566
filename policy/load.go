package policy

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

//go:embed rego/guard.rego rego/decision.rego rego/team.rego
var modules embed.FS

// guardFiles are the binary's own modules. The slash-less prefix keeps them apart from any file of a team.
var guardFiles = []string{"guard.rego", "decision.rego"}

const guardPrefix = "guard:"

// DefaultTeam returns the policy that ships with the vault, file name to Rego source, to be loaded or copied.
func DefaultTeam() map[string]string {
	return map[string]string{"team.rego": embedded("team.rego")}
}

// embedded panics only if the binary was built without its own files.
func embedded(name string) string {
	b, err := modules.ReadFile("rego/" + name)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// Purpose is what a decision needs to know of a declared purpose.
type Purpose struct {
	ConsentNeeded bool
	LegalBasis    string // the name in Record.Bases, GDPR Art. 6(1): contract, legitimate_interests, …
}

// Config is what Load needs. Everything but Team becomes data.catalog.
type Config struct {
	Team     map[string]string  // file name to Rego source, packages tacit.team and below
	Purposes map[string]Purpose // by name
	Subjects []string           // kinds whose records are subjects
	Sealed   []string           // names of the classes that are always sealed
	Special  []string           // classes, or single fields, of GDPR Art. 9; "special" always is
	// Names are all classes and fields of the catalog. If set, a right given to any other name is a fault of the
	// team's policy: a class misspelt would be hidden for ever, and nobody would know why.
	Names   []string
	Timeout time.Duration // of one decision; 0 means 5 s, a backstop for callers without a deadline
}

const defaultTimeout = 5 * time.Second

// Load compiles guard and team into an Engine. Every fault of the team's source is a *LoadError with file, line and
// column, all of them joined. Nothing is half loaded: on error the Engine is nil.
func Load(ctx context.Context, c Config) (*Engine, error) {
	if len(c.Team) == 0 {
		return nil, &LoadError{File: "policy", Message: "the team has no module", Hint: "start from DefaultTeam"}
	}
	mods, err := parse(c.Team)
	if err != nil {
		return nil, err
	}
	if faults := sandbox(mods, NewSet(c.Names...)); len(faults) > 0 {
		return nil, joined(faults)
	}
	for _, name := range guardFiles {
		if mods[guardPrefix+name], err = parseModule(guardPrefix+name, embedded(name)); err != nil {
			return nil, err
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("load policy: %w", err)
	}
	return link(c, mods)
}

func parse(sources map[string]string) (map[string]*ast.Module, error) {
	mods := make(map[string]*ast.Module, len(sources)+len(guardFiles))
	var faults []error
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		m, err := parseModule(name, sources[name])
		if err != nil {
			faults = append(faults, err)
			continue
		}
		mods[name] = m
	}
	return mods, errors.Join(faults...)
}

func parseModule(name, source string) (*ast.Module, error) {
	m, err := ast.ParseModuleWithOpts(name, source, ast.ParserOptions{ProcessAnnotation: true, Capabilities: capabilities()})
	if err != nil {
		return nil, explain(name, err)
	}
	if m == nil {
		return nil, &LoadError{File: name, Message: "the module is empty", Hint: "it starts with `package tacit.team`"}
	}
	return m, nil
}

func link(c Config, mods map[string]*ast.Module) (*Engine, error) {
	compiler := ast.NewCompiler().WithCapabilities(capabilities()).WithStrict(true)
	if compiler.Compile(mods); compiler.Failed() {
		return nil, explain("policy", compiler.Errors)
	}
	data := catalogData(c)
	value, err := ast.InterfaceToValue(data)
	if err != nil {
		return nil, fmt.Errorf("load catalog data: %w", err)
	}
	object, ok := value.(ast.Object)
	if !ok {
		return nil, fmt.Errorf("load catalog data: got %T, want an object", value)
	}
	e := &Engine{compiler: compiler, store: inmem.NewFromASTObject(object), timeout: c.Timeout, widest: widestFacts(c)}
	if e.timeout == 0 {
		e.timeout = defaultTimeout
	}
	e.queryCompiler = compiler.QueryCompiler()
	if e.query, err = e.queryCompiler.Compile(ast.MustParseBody("out = data.tacit.decision")); err != nil {
		return nil, fmt.Errorf("compile the decision query: %w", err)
	}
	if e.digest, err = digest(c.Team, data); err != nil {
		return nil, err
	}
	return e, nil
}

func catalogData(c Config) map[string]any {
	purposes := make(map[string]any, len(c.Purposes))
	for name, p := range c.Purposes {
		purposes[name] = map[string]any{"consent_needed": p.ConsentNeeded, "legal_basis": p.LegalBasis}
	}
	return map[string]any{"catalog": map[string]any{
		"purposes": purposes,
		"subjects": list(c.Subjects),
		"sealed":   list(c.Sealed),
		"special":  list(append([]string{"special"}, c.Special...)),
	}}
}

// list sorts, so that the digest does not depend on the order in which the catalog was walked.
func list(words []string) []any {
	out := []any{}
	for _, w := range NewSet(words...) {
		out = append(out, w)
	}
	return out
}

// digest binds every byte that decides. Names and contents are length-prefixed, so that no two different sets of
// files have the same preimage.
func digest(team map[string]string, data map[string]any) ([32]byte, error) {
	facts, err := json.Marshal(data) // encoding/json sorts the keys of maps
	if err != nil {
		return [32]byte{}, fmt.Errorf("digest policy: %w", err)
	}
	h := sha256.New()
	add := func(name, content string) {
		for _, s := range []string{name, content} {
			_, _ = h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(s)))) // a hash never returns an error
			_, _ = h.Write([]byte(s))
		}
	}
	add("tacit/policy", "1")
	for _, name := range guardFiles {
		add(guardPrefix+name, embedded(name))
	}
	for _, name := range slices.Sorted(maps.Keys(team)) {
		add("team:"+name, team[name])
	}
	add("data", string(facts))
	return [32]byte(h.Sum(nil)), nil
}
