package policy_test

import (
	"testing"

	"github.com/open-policy-agent/opa/v1/tester"
)

// The policy's own tests, as `opa test policy/rego` runs them.
func TestRego(t *testing.T) {
	mods, store, err := tester.Load([]string{"rego"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	results, err := tester.NewRunner().SetStore(store).SetModules(mods).RaiseBuiltinErrors(true).RunTests(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for r := range results {
		ran++
		t.Run(r.Package+"."+r.Name, func(t *testing.T) {
			if !r.Pass() {
				t.Errorf("%v: %v", r.Location, r)
			}
		})
	}
	if ran < 9 {
		t.Errorf("got %d tests, want at least 9: the files were not found", ran)
	}
}
