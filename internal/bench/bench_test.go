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
	"keys/open15":  {"allocs_per_op", "bench", "budget", "floor", "floor_allocs_per_op", "floor_ns_per_op", "missed", "noisy", "ns_per_op", "ratio", "rounds", "spread"},
	"keys/load":    {"bench", "ops_per_s", "rounds", "subjects", "total_ms"},
	"keys/erase":   {"bench", "budget", "missed", "noisy", "rounds", "spread", "steps", "subjects", "total_ms", "within_lease"},
	"keys/full":    {"bench", "budget", "missed", "noisy", "ops_per_s", "rounds", "spread", "steps", "subjects", "total_ms", "within_lease"},
	"keys/reindex": {"bench", "noisy", "ops_per_s", "rounds", "spread", "subjects", "total_ms"},
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
	delete(object, "doubt")
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

// TestJudged: what one round cannot tell is left open, what is measured is held to its bound, and each doubt is told.
func TestJudged(t *testing.T) {
	for _, tt := range []struct {
		name    string
		judge   func(*bench.Judged)
		budget  string
		verdict string
		doubt   string
	}{
		{"nothing", func(*bench.Judged) {}, "", "noise unknown", ""},
		{"one round", func(j *bench.Judged) { j.Rounds(bench.Sample{5}) }, "", "noise unknown", ""},
		{"quiet", func(j *bench.Judged) { j.Rounds(bench.Sample{2, 3}) }, "", "", ""},
		{"noisy", func(j *bench.Judged) { j.Rounds(bench.Sample{2, 3.1, 2}) }, "", "noisy", "the rounds differ 1.6 times"},
		{"twice noisy", func(j *bench.Judged) {
			j.Rounds(bench.Sample{1, 2})
			j.Suspect("others")
		}, "", "noisy", "the rounds differ 2.0 times; others"},
		{"at the bounds", func(j *bench.Judged) {
			j.AtMost("total_ms", 100, 100)
			j.AtLeast("ratio.bare", 0.5, 0.5)
		}, "total_ms ≤ 100, ratio.bare ≥ 0.5", "ok, noise unknown", ""},
		{"over, by less than is printed", func(j *bench.Judged) {
			j.AtMost("total_ms", 100.0001, 100)
			j.AtLeast("ratio.bare", 0.5, 0.5)
		}, "total_ms ≤ 100, ratio.bare ≥ 0.5", "missed, noise unknown", ""},
		{"under", func(j *bench.Judged) { j.AtLeast("ratio.bare", 0.4999, 0.5) }, "ratio.bare ≥ 0.5", "missed, noise unknown", ""},
	} {
		var j bench.Judged
		tt.judge(&j)
		budget, verdict := j.Columns()
		if budget != tt.budget || verdict != tt.verdict || j.Warning() != tt.doubt {
			t.Errorf("%s: got %q, %q and %q, want %q, %q and %q", tt.name, budget, verdict, j.Warning(), tt.budget, tt.verdict, tt.doubt)
		}
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
	if len(results) != 1 || results[0].Bench != "retention/sweep" || results[0].Subjects != bench.MinDue || results[0].OpsPerS <= 0 ||
		results[0].Reads == nil || results[0].ReadsBefore == nil || results[0].ReadsBefore.OpsPerS <= 0 || results[0].ReadsBefore.P99 < results[0].ReadsBefore.P50 {
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
	results := map[string]bench.ImportResult{} // of three reads, whose highest hundredth says nothing
	cfg := bench.Config{Dir: dir, Programs: os.Getenv("TACIT_PG_BIN"), Subjects: bench.MinImport, Rounds: 3, Now: time.Now, Say: t.Logf}
	report := func(_ context.Context, r bench.ImportResult) error { results[r.Bench] = r; return nil }
	if err := bench.Import(t.Context(), cfg, report); err != nil {
		t.Fatal(err)
	}
	names := []string{"import/contacts", "import/interactions", "import/list", "import/list/filtered", "import/list/further", "import/lookup", "import/timeline"}
	if diff := cmp.Diff(names, slices.Sorted(maps.Keys(results))); diff != "" {
		t.Error(diff)
	}
	got := results["import/contacts"]
	for table, each := range map[string]float64{"contact": 1, "contact_point": 2, "key_subject": 1, "subject_state": 1, "token": 4, "import_change": 1} {
		if got.Written[table] != each {
			t.Errorf("%v rows of %s a contact, want %v", got.Written[table], table, each)
		}
	}
	if got.Rows != bench.MinImport || got.OpsPerS <= 0 || got.NsPerOp <= 0 || got.Written["log_intake"] <= 0 || got.Budget["ops_per_s"] <= 0 || got.Noisy != nil {
		t.Errorf("got %+v", got)
	}
	for _, name := range names[2:] {
		if r := results[name]; r.P50MS <= 0 || r.P99MS != 0 || r.Contacts != bench.MinImport || len(r.Table()) != 1 {
			t.Errorf("got %+v", r)
		}
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	cfg.Subjects = bench.MinImport - 1
	if err := bench.Import(t.Context(), cfg, report); !errors.Is(err, bench.ErrArgument) || err.Error() != "--contacts 999: from 1000 to 10000000" {
		t.Errorf("too few: got %v", err)
	}
}
