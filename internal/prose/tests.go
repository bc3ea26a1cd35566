package prose

import (
	"fmt"
	"strings"

	"github.com/tacitcrm/tacit/policy"
)

// Test is what came of one of a policy's tests. Result is passed, failed or skipped.
type Test struct {
	Name    string  `json:"name"`
	At      string  `json:"at"`
	Result  string  `json:"result"`
	Trouble string  `json:"trouble,omitempty"`
	Output  string  `json:"output,omitempty"`
	Seconds float64 `json:"seconds"`
}

const (
	passed  = "passed"
	failed  = "failed"
	skipped = "skipped"
)

// TestsOf are results in their JSON shape, and how many of them failed.
func TestsOf(list []policy.TestResult) (tests []Test, failures int) {
	tests = make([]Test, len(list))
	for i := range list {
		r := &list[i]
		tests[i] = Test{Name: r.Name, At: r.At.String(), Result: failed, Trouble: r.Trouble, Output: r.Output, Seconds: r.Took.Seconds()}
		switch {
		case r.Skipped:
			tests[i].Result = skipped
		case r.Passed:
			tests[i].Result = passed
		default:
			failures++
		}
	}
	return tests, failures
}

// Tests tells of tests that did not pass, of all where verbose, with what they printed, and sums up.
func Tests(list []Test, verbose bool) string {
	var b strings.Builder
	count := map[string]int{}
	for _, t := range list {
		count[t.Result]++
		if t.Result != passed || verbose {
			fmt.Fprintf(&b, "%-7s  %s  %s\n", t.Result, t.At, t.Name)
			indent(&b, t.Trouble)
			indent(&b, t.Output)
		}
	}
	fmt.Fprintf(&b, "%d tests: %d passed, %d failed, %d skipped\n", len(list), count[passed], count[failed], count[skipped])
	return b.String()
}
