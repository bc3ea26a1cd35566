package policy_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/tester"
)

// covered are the files of which every rule must be reached by a Rego test; team.rego is TestTestReportsCoverage's.
var covered = []string{"guard.rego", "decision.rego"}

// TestRego runs the guard's own tests, as `opa test --coverage policy/rego` does.
func TestRego(t *testing.T) {
	t.Parallel()
	mods, store, err := tester.Load([]string{"rego"}, func(path string, _ os.FileInfo, _ int) bool { return filepath.Base(path) == "team_test.rego" })
	if err != nil {
		t.Fatal(err)
	}
	coverage := cover.New()
	results, err := tester.NewRunner().SetStore(store).SetModules(mods).SetCoverageQueryTracer(coverage).
		RaiseBuiltinErrors(true).SetTimeout(time.Minute).RunTests(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for r := range results {
		ran++
		if r.Pass() {
			continue
		}
		t.Errorf("%s.%s: %v", r.Package, r.Name, r.Error)
		for name, sub := range r.SubResults {
			if sub.Fail {
				t.Errorf("%s.%s: row %q fails", r.Package, r.Name, name)
			}
		}
	}
	if ran < 9 {
		t.Errorf("got %d tests, want at least 9: the files were not found", ran)
	}
	requireCoverage(t, coverage, mods)
}

func requireCoverage(t *testing.T, coverage *cover.Cover, mods map[string]*ast.Module) {
	t.Helper()
	report := coverage.Report(mods)
	for _, name := range covered {
		file, ok := report.Files[filepath.Join("rego", name)]
		if !ok {
			t.Errorf("%s: no coverage was measured", name)
			continue
		}
		for _, r := range file.NotCovered {
			t.Errorf("%s: no test reaches lines %d to %d", name, r.Start.Row, r.End.Row)
		}
	}
}
