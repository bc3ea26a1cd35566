package policy_test

import (
	"os"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

// TestDutyPurposesAreTheGuards keeps the Go list and the guard's in step.
func TestDutyPurposesAreTheGuards(t *testing.T) {
	guard, err := os.ReadFile("rego/guard.rego")
	if err != nil {
		t.Fatal(err)
	}
	want := `duty := {"` + strings.Join(policy.DutyPurposes(), `", "`) + `"}`
	if !strings.Contains(string(guard), want) {
		t.Errorf("the guard does not declare %s", want)
	}
}
