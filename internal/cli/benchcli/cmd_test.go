package benchcli

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/cli"
)

// figures are one of each form.
var figures = []bench.Result{
	{Bench: "keys/open15", Rounds: 5, Ratio: 1.5, BudgetRatio: 2, NsOp: 6000, AllocsOp: 84, FloorNsOp: 4000, FloorAllocs: 24, Spread: 1.1},
	{Bench: "keys/load", Subjects: 2000, Rounds: 1, TotalMS: 20000, SubjectsPerS: 100},
	{
		Bench: "keys/erase", Subjects: 2000, Rounds: 5, TotalMS: 120, BudgetMS: 100, Spread: 2.5,
		Steps: map[string]float64{"log": 30, "erase": 40, "switch": 50}, WithinLease: map[string]float64{"copy": 7},
	},
}

func printed(t *testing.T, asJSON bool) (stdout, stderr string) {
	t.Helper()
	var out, talk bytes.Buffer
	p := &printer{t: cli.NewTerminal(nil, strings.NewReader(""), &out, &talk), json: asJSON}
	for _, r := range figures {
		if err := p.take(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.finish(); err != nil {
		t.Fatal(err)
	}
	return out.String(), talk.String()
}

func TestBenchTable(t *testing.T) {
	stdout, stderr := printed(t, false)
	want := []string{
		"NAME VALUE BUDGET",
		"keys/open15 1.50 × 2 × ok",
		"tacit 6000 ns, 84 allocations",
		"standard library 4000 ns, 24 allocations",
		"keys/load 20.0 s, 100 subjects/s",
		"keys/erase 120.0 ms 100.0 ms over, noisy",
		"erase 40.0 ms",
		"switch 50.0 ms",
		"log 30.0 ms",
		"within the lease wait",
		"copy 7.0 ms",
	}
	var got []string
	for line := range strings.Lines(stdout) {
		got = append(got, strings.Join(strings.Fields(line), " "))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(stderr, "keys/erase: the slowest round took 2.5 times") || strings.Contains(stderr, "open15") {
		t.Errorf("got %q, want a warning of keys/erase alone", stderr)
	}
}

func TestBenchJSON(t *testing.T) {
	stdout, _ := printed(t, true)
	var got []bench.Result
	for line := range strings.Lines(stdout) {
		var r bench.Result
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		got = append(got, r)
	}
	if diff := cmp.Diff(figures, got); diff != "" {
		t.Error(diff)
	}
}
