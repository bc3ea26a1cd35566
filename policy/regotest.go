package policy

import (
	"context"
	"fmt"
	"maps"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/tacitcrm/tacit/policy/program"
)

// TestResult is what came of one of the team's tests, a rule test_… of a file *_test.rego.
type TestResult struct {
	Package, Name string
	At            program.Place
	Passed        bool
	Skipped       bool   // a rule todo_test_…
	Trouble       string // why it did not run to its end; "" where it did
	Output        string // what it printed
	Took          time.Duration
}

// testBuiltins are what tests may use besides what a policy may.
var testBuiltins = NewSet("print", "internal.print", "internal.test_case", "json.patch", "sprintf", "trace")

// testShare bounds one test: it may take one part in so many of what loading may.
const testShare = 4

// runTests compiles the tests together with everything they test, and runs them. coverage may be nil.
func (l *loader) runTests(ctx context.Context, coverage *cover.Cover) ([]TestResult, map[string]*ast.Module, error) {
	sources := teamSources(l.config.Team, true)
	if len(sources) == 0 {
		return nil, nil, nil
	}
	caps := capabilities(testBuiltins...)
	tests, err := parse(sources, caps)
	if err != nil {
		return nil, nil, err
	}
	if faults := testPackages(tests); len(faults) > 0 {
		return nil, nil, joined(faults)
	}
	mods, err := parse(teamSources(l.config.Team, false), caps)
	if err != nil {
		return nil, nil, err
	}
	for name, source := range l.guard {
		if mods[name], err = parseModule(name, source, caps); err != nil {
			return nil, nil, err
		}
	}
	all := map[string]*ast.Module{}
	for _, group := range []map[string]*ast.Module{mods, tests} {
		maps.Copy(all, group)
	}
	results, err := l.runModules(ctx, all, caps, coverage)
	return results, mods, err
}

func (l *loader) runModules(ctx context.Context, all map[string]*ast.Module, caps *ast.Capabilities, coverage *cover.Cover) ([]TestResult, error) {
	store, err := newStore(l.data)
	if err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler().WithCapabilities(caps).WithEnablePrintStatements(true)
	if compiler.Compile(copies(all)); compiler.Failed() {
		return nil, explain("policy", compiler.Errors)
	}
	runner := tester.NewRunner().SetCompiler(compiler).SetStore(store).CapturePrintOutput(true).RaiseBuiltinErrors(true).SetTimeout(l.config.LoadTimeout / testShare).SetModules(all)
	if coverage != nil {
		// Without the runs that would say why a line was not reached: each would run every test again.
		runner = runner.SetCoverageQueryTracer(coverage).SetCoverageRuns(nil)
	}
	var results []TestResult
	err = storage.Txn(ctx, store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		out, err := runner.RunTests(ctx, txn)
		if err != nil {
			return fmt.Errorf("run the tests: %w", err)
		}
		for r := range out {
			results = append(results, resultOf(r))
		}
		return ctx.Err()
	})
	if err != nil {
		return nil, err
	}
	return results, nil
}

// copies are modules for a compiler, which changes those it is given.
func copies(mods map[string]*ast.Module) map[string]*ast.Module {
	out := make(map[string]*ast.Module, len(mods))
	for name, m := range mods {
		out[name] = m.Copy()
	}
	return out
}

func resultOf(r *tester.Result) TestResult {
	out := TestResult{Package: r.Package, Name: r.Name, Passed: r.Pass(), Skipped: r.Skip, Output: string(r.Output), Took: r.Duration}
	if r.Location != nil {
		out.At = program.Place{File: r.Location.File, Line: r.Location.Row, Col: r.Location.Col}
	}
	if r.Error != nil {
		out.Trouble = r.Error.Error()
	}
	var failed []string
	for name, sub := range r.SubResults {
		if sub.Fail {
			failed = append(failed, name)
		}
	}
	if len(failed) > 0 {
		out.Trouble = "the cases that fail: " + strings.Join(NewSet(failed...), ", ")
	}
	return out
}

// testPackages keeps tests out of the packages that decide.
func testPackages(tests map[string]*ast.Module) (faults []*LoadError) {
	for _, m := range tests {
		if !m.Package.Path.HasPrefix(ast.MustParseRef("data.tacit.team_test")) {
			faults = append(faults, fault(m.Package.Loc(), fmt.Sprintf("tests do not go into %v", m.Package), "use `package tacit.team_test` or a package below it"))
		}
	}
	return faults
}
