package policy

import (
	"cmp"
	"context"
	"embed"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/tacitcrm/tacit/policy/program"
)

//go:embed rego/*.rego
var modules embed.FS

// guardFiles are the binary's own modules. The slash-less prefix keeps them apart from any file of a team.
var guardFiles = []string{"guard.rego", "decision.rego", "proofs.rego"}

const guardPrefix = "guard:"

// DefaultTeam returns the policy that ships with the vault, file name to Rego source, to be loaded or copied.
func DefaultTeam() map[string]string {
	team := map[string]string{}
	for _, name := range []string{"team.rego", "team_proofs.rego", "team_test.rego"} {
		team[name] = embedded(name)
	}
	return team
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
	// Team is the team's files by name: Rego modules in the package tacit.team or below; tests, *_test.rego, in
	// tacit.team_test or below; and data.json, an object that becomes data.team. Other files only count for the digest.
	Team     map[string]string
	Purposes map[string]Purpose // by name
	Kinds    []string           // every kind of record
	Subjects []string           // kinds whose records are subjects
	// Impersonal are those of Subjects whose records are about nobody, such as products: no consent is asked for them.
	Impersonal []string
	Sealed     []string // names of the classes that are always sealed
	// Classes are all classes, Fields all fields of the catalog, one for each class that a field can have. A right
	// given to any other name is a fault of the team's policy: a class misspelt would be hidden for ever, and nobody
	// would know why.
	Classes []string
	Fields  []Field
	Timeout time.Duration // of one decision by the interpreter; 0 means 5 s, a backstop for callers without a deadline
	// LoadTimeout bounds Load with its proofs, and Test; 0 means 20 s.
	LoadTimeout time.Duration
	// Shadow is how many decisions there are to each one that the interpreter is asked about as well, to compare: 0
	// means 1,000, below 0 none is.
	Shadow int
}

// Field is a field of the catalog as decisions know it.
type Field struct {
	Kind, Name, Class string
	// What the host adds to a decision, and questions about the policy therefore know.
	Purposes []string // the only ones that it may leave for, GDPR Art. 5(1)(b); nil for any
	Decides  bool     // decisions or uniqueness rest on it: the right to write its class is not enough
}

// declared reports whether the catalog lets the field leave for a purpose at all.
func (f *Field) declared(purpose string) bool {
	return f.Purposes == nil || slices.Contains(f.Purposes, purpose)
}

const (
	defaultTimeout     = 5 * time.Second
	defaultLoadTimeout = 20 * time.Second
)

// Load makes an Engine of guard and team: it compiles them, makes the decision program, and proves what may never
// happen. The team's own tests are run by Test, once, before a policy becomes active. Every fault of the team's source
// is a *LoadError with file, line and column, all of them joined. Nothing is half loaded: on error the Engine is nil.
func Load(ctx context.Context, c Config) (*Engine, error) {
	return loadWith(ctx, c, guardSources(), program.NewPool())
}

// loadInto loads a policy into a pool that it shares with another, to be compared with it.
func loadInto(ctx context.Context, c Config, pool *program.Pool) (*Engine, error) {
	return loadWith(ctx, c, guardSources(), pool)
}

// loadWith loads a team under another guard than the binary's, which only tests of the proofs do.
func loadWith(ctx context.Context, c Config, guard map[string]string, pool *program.Pool) (*Engine, error) {
	c.bound()
	ctx, done := context.WithTimeout(ctx, c.LoadTimeout)
	defer done()
	return bounded(ctx, (&loader{config: &c, guard: guard, pool: pool}).load)
}

// bound fills in the times that are not given.
func (c *Config) bound() {
	if c.LoadTimeout == 0 {
		c.LoadTimeout = defaultLoadTimeout
	}
	if c.Timeout == 0 {
		c.Timeout = defaultTimeout
	}
	if c.Shadow == 0 {
		c.Shadow = defaultShadow
	}
}

// guardSources are the binary's own modules, but for the default team.
func guardSources() map[string]string {
	sources := map[string]string{}
	for _, name := range guardFiles {
		sources[guardPrefix+name] = embedded(name)
	}
	return sources
}

// loader is a policy on its way to become an Engine.
type loader struct {
	config *Config
	guard  map[string]string
	pool   *program.Pool
	data   map[string]any
	team   map[string]*ast.Module // as parsed
	engine *Engine
}

func (l *loader) load(ctx context.Context) (*Engine, error) {
	if err := l.compile(ctx); err != nil {
		return nil, err
	}
	for _, stage := range []func(context.Context) error{l.translate, l.prove} {
		if err := stage(ctx); err != nil {
			return nil, err
		}
	}
	return l.engine, nil
}

// compile checks what the team may not do and makes the interpreter.
func (l *loader) compile(ctx context.Context) error {
	if err := fileLimits(l.config.Team); err != nil {
		return err
	}
	sources := teamSources(l.config.Team, false)
	if len(sources) == 0 {
		return &LoadError{File: "policy", Message: "the team has no module", Hint: "start from DefaultTeam"}
	}
	mods, err := parse(sources, capabilities())
	if err != nil {
		return err
	}
	if faults := sandbox(mods); len(faults) > 0 {
		return joined(faults)
	}
	l.team = maps.Clone(mods)
	for name, source := range l.guard {
		if mods[name], err = parseModule(name, source, capabilities()); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	compiler := ast.NewCompiler().WithCapabilities(capabilities()).WithStrict(true)
	if compiler.Compile(mods); compiler.Failed() {
		return explain("policy", compiler.Errors)
	}
	return l.assemble(compiler)
}

func (l *loader) assemble(compiler *ast.Compiler) error {
	var err error
	if l.data, err = regoData(l.config); err != nil {
		return err
	}
	store, err := newStore(l.data)
	if err != nil {
		return err
	}
	e := &Engine{words: l.config.vocabulary(), classes: l.config.Classes, fields: l.config.Fields, names: l.config.names()}
	e.shadow = uint64(max(l.config.Shadow, 0))
	if e.reference, err = newReference(compiler, store, l.config.Timeout); err != nil {
		return err
	}
	if e.digest, err = digest(l.guard, l.config.Team, l.data); err != nil {
		return err
	}
	l.engine = e
	return nil
}

// translate makes the decision program.
func (l *loader) translate(ctx context.Context) error {
	e := l.engine
	queries := make([]program.Output, len(outputs))
	for i, o := range outputs {
		queries[i] = program.Output{Name: o.name, Query: o.rule}
		if o.name != visibleOutput {
			queries[i].Query += "[x]"
		}
	}
	var err error
	if e.program, err = program.Build(ctx, l.source(), l.pool, queries); err != nil {
		return translated(err)
	}
	if e.linked, err = program.Link(e.program, resolve); err != nil {
		return translated(err)
	}
	return l.closed(ctx)
}

func (l *loader) source() program.Source {
	r := &l.engine.reference
	return program.Source{Compiler: r.compiler, Store: r.store, TypeOf: typeOf, Attributes: inputPaths()}
}

// translated turns a refusal of the program's maker into a fault of the source.
func translated(err error) error {
	if u, ok := errors.AsType[*program.UntranslatableError](err); ok {
		return &LoadError{File: cmp.Or(u.At.File, "policy"), Line: u.At.Line, Col: u.At.Col, Message: u.Message, Hint: u.Hint}
	}
	return fmt.Errorf("load policy: %w", err)
}

// teamSources are the team's modules, or its tests, by file name.
func teamSources(team map[string]string, tests bool) map[string]string {
	sources := map[string]string{}
	for name, source := range team {
		if strings.HasSuffix(name, ".rego") && strings.HasSuffix(name, testSuffix) == tests {
			sources[name] = source
		}
	}
	return sources
}

const testSuffix = "_test.rego"

// names are all words that a right may be given to; none where the catalog's are not known.
func (c *Config) names() Set {
	if len(c.Classes) == 0 {
		return nil
	}
	names := slices.Clone(c.Classes)
	for _, f := range c.Fields {
		names = append(names, f.Name)
	}
	return NewSet(names...)
}

// parse reads modules and sees to it that they can be compiled in little time.
func parse(sources map[string]string, caps *ast.Capabilities) (map[string]*ast.Module, error) {
	if err := sourceLimits(sources); err != nil {
		return nil, err
	}
	mods := make(map[string]*ast.Module, len(sources)+len(guardFiles))
	var faults []error
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		m, err := parseModule(name, sources[name], caps)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		mods[name] = m
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return mods, moduleLimits(mods)
}

func parseModule(name, source string, caps *ast.Capabilities) (*ast.Module, error) {
	m, err := ast.ParseModuleWithOpts(name, source, ast.ParserOptions{ProcessAnnotation: true, Capabilities: caps})
	if err != nil {
		return nil, explain(name, err)
	}
	if m == nil {
		return nil, &LoadError{File: name, Message: "the module is empty", Hint: "it starts with `package tacit.team`"}
	}
	return m, nil
}
