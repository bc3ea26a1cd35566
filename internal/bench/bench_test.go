package bench_test

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/vault/flip"
)

// TestKeys runs everything once, small: every figure is there, with what it is made of, and nothing is left behind.
func TestKeys(t *testing.T) {
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o711); err != nil { // PostgreSQL may run as another user
		t.Fatal(err)
	}
	var results []bench.Result
	loaded := 0
	err := bench.Keys(t.Context(), bench.Config{
		Dir: dir, Programs: os.Getenv("TACIT_PG_BIN"), Subjects: bench.MinSubjects, Rounds: 2, Now: time.Now, Say: t.Logf,
		Progress: func(what string, done, _ int) {
			if what == "loading subjects" {
				loaded = done
			}
		},
		Report: func(_ context.Context, r bench.Result) error { results = append(results, r); return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, r := range results {
		names = append(names, r.Bench)
		checkResult(t, r)
	}
	if diff := cmp.Diff([]string{"keys/open15", "keys/load", "keys/erase", "keys/full", "keys/reindex"}, names); diff != "" {
		t.Error(diff)
	}
	if loaded != bench.MinSubjects {
		t.Errorf("progress went to %d, want %d", loaded, bench.MinSubjects)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// want is which keys the JSON of a figure has, besides rounds and those that noise decides.
var want = map[string][]string{
	"keys/open15":  {"allocs_op", "bench", "budget_ratio", "floor_allocs_op", "floor_ns_op", "ns_op", "ratio", "rounds", "spread"},
	"keys/load":    {"bench", "rounds", "subjects", "subjects_per_s", "total_ms"},
	"keys/erase":   {"bench", "budget_ms", "rounds", "spread", "steps", "subjects", "total_ms", "within_lease"},
	"keys/full":    {"bench", "budget_ms", "rounds", "spread", "steps", "subjects", "subjects_per_s", "total_ms", "within_lease"},
	"keys/reindex": {"bench", "rounds", "spread", "subjects", "subjects_per_s", "total_ms"},
}

func checkResult(t *testing.T, r bench.Result) {
	t.Helper()
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var object map[string]any
	if err := json.Unmarshal(text, &object); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want[r.Bench], slices.Sorted(maps.Keys(object))); diff != "" {
		t.Errorf("%s: %s", r.Bench, diff)
	}
	if r.Bench != "keys/erase" && r.Bench != "keys/full" {
		return
	}
	checkSteps(t, r)
}

// checkSteps holds a flip's steps to those there are, and to the total that they make up.
func checkSteps(t *testing.T, r bench.Result) {
	t.Helper()
	steps := []string{bench.StepOther}
	if r.Bench == "keys/erase" {
		steps = append(steps, bench.StepErase)
	}
	var sum float64
	for _, took := range r.Steps {
		sum += took
	}
	// Of two rounds the median is the mean, so the sums are equal but for what rounding leaves.
	if diff := sum - r.TotalMS; diff > 0.01 || diff < -0.01 {
		t.Errorf("%s: steps take %f ms, the total is %f ms", r.Bench, sum, r.TotalMS)
	}
	for _, name := range flip.Steps() {
		if name != flip.StepWait && name != flip.StepCopy && name != flip.StepCheck {
			steps = append(steps, name)
		}
	}
	slices.Sort(steps)
	if diff := cmp.Diff(steps, slices.Sorted(maps.Keys(r.Steps))); diff != "" {
		t.Errorf("%s: %s", r.Bench, diff)
	}
	if diff := cmp.Diff([]string{flip.StepCheck, flip.StepCopy}, slices.Sorted(maps.Keys(r.WithinLease))); diff != "" {
		t.Errorf("%s: %s", r.Bench, diff)
	}
}

// TestKeysStops: whoever interrupts it finds nothing left.
func TestKeysStops(t *testing.T) {
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	err := bench.Keys(ctx, bench.Config{
		Dir: dir, Programs: os.Getenv("TACIT_PG_BIN"), Subjects: 100_000, Rounds: 1, Now: time.Now, Say: t.Logf,
		Progress: func(string, int, int) { cancel() },
		Report:   func(context.Context, bench.Result) error { return nil },
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestKeysRefuses(t *testing.T) {
	for _, cfg := range []bench.Config{
		{Subjects: bench.MinSubjects - 1, Rounds: 1}, {Subjects: bench.MaxSubjects + 1, Rounds: 1}, {Subjects: bench.MinSubjects},
	} {
		if err := bench.Keys(t.Context(), cfg); !errors.Is(err, bench.ErrArgument) {
			t.Errorf("%d subjects in %d rounds: got %v, want ErrArgument", cfg.Subjects, cfg.Rounds, err)
		}
	}
}

func TestOverAndNoisy(t *testing.T) {
	tests := []struct {
		name        string
		result      bench.Result
		over, noisy bool
	}{
		{"no budget", bench.Result{TotalMS: 1e9}, false, false},
		{"at the budget", bench.Result{TotalMS: 100, BudgetMS: 100, Spread: 2}, false, false},
		{"over the budget", bench.Result{TotalMS: 100.1, BudgetMS: 100, Spread: 2.1}, true, true},
		{"ratio at the budget", bench.Result{Ratio: 2, BudgetRatio: 2}, false, false},
		{"ratio over the budget", bench.Result{Ratio: 2.01, BudgetRatio: 2}, true, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.result.Over(); got != tt.over {
				t.Errorf("over: got %v, want %v", got, tt.over)
			}
			if got := tt.result.Noisy(); got != tt.noisy {
				t.Errorf("noisy: got %v, want %v", got, tt.noisy)
			}
		})
	}
}

// TestStepNames: a step that package flip gets later must be printed too.
func TestStepNames(t *testing.T) {
	names := strings.Join(bench.StepNames(), " ")
	if want := bench.StepErase + " " + strings.Join(flip.Steps(), " ") + " " + bench.StepOther; names != want {
		t.Errorf("got %q, want %q", names, want)
	}
}

// TestRetention runs it once, small, and refuses what it does not do.
func TestRetention(t *testing.T) {
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o711); err != nil { // as above
		t.Fatal(err)
	}
	var results []bench.Result
	cfg := bench.Config{
		Dir: dir, Programs: os.Getenv("TACIT_PG_BIN"), Subjects: bench.MinDue, Now: time.Now, Say: t.Logf,
		Report: func(_ context.Context, r bench.Result) error { results = append(results, r); return nil },
	}
	if err := bench.Retention(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	if len(results) != 1 || results[0].Bench != "retention/sweep" || results[0].Subjects != bench.MinDue || results[0].SubjectsPerS <= 0 ||
		results[0].Reads == nil || results[0].ReadsBefore == nil || results[0].ReadsBefore.PerS <= 0 || results[0].ReadsBefore.P99 < results[0].ReadsBefore.P50 {
		t.Errorf("got %+v", results)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	cfg.Subjects = bench.MinDue - 1
	if err := bench.Retention(t.Context(), cfg); !errors.Is(err, bench.ErrArgument) {
		t.Errorf("too few: got %v", err)
	}
}

// TestImport runs it once, small: every row is written with what belongs to it, and each read is measured.
func TestImport(t *testing.T) {
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o711); err != nil { // as above
		t.Fatal(err)
	}
	results := map[string]bench.ImportResult{}
	cfg := bench.Config{Dir: dir, Programs: os.Getenv("TACIT_PG_BIN"), Subjects: bench.MinImport, Rounds: 3, Now: time.Now, Say: t.Logf}
	report := func(_ context.Context, r bench.ImportResult) error { results[r.Bench] = r; return nil }
	if err := bench.Import(t.Context(), cfg, report); err != nil {
		t.Fatal(err)
	}
	names := []string{"import/contacts", "import/interactions", "read/list", "read/list, filtered", "read/list, further pages", "read/look-up", "read/timeline"}
	if diff := cmp.Diff(names, slices.Sorted(maps.Keys(results))); diff != "" {
		t.Error(diff)
	}
	got := results["import/contacts"]
	for table, each := range map[string]float64{"contact": 1, "contact_point": 2, "key_subject": 1, "subject_state": 1, "token": 4, "import_change": 1} {
		if got.Written[table] != each {
			t.Errorf("%v rows of %s a contact, want %v", got.Written[table], table, each)
		}
	}
	if got.Rows != bench.MinImport || got.PerS <= 0 || got.Written["log_intake"] <= 0 || got.Over() != (got.PerS < got.BudgetPerS) {
		t.Errorf("got %+v", got)
	}
	for _, name := range names[2:] {
		if r := results[name]; r.P50MS <= 0 || r.P99MS < r.P50MS || r.Contacts != bench.MinImport || len(r.Table()) != 1 {
			t.Errorf("got %+v", r)
		}
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	cfg.Subjects = bench.MinImport - 1
	if err := bench.Import(t.Context(), cfg, report); !errors.Is(err, bench.ErrArgument) {
		t.Errorf("too few: got %v", err)
	}
}
