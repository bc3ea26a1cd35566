package traffic_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/bench/traffic"
)

// lines is what a run of several measurements prints, others than these among them.
const lines = `{"bench":"read/audited","clients":16,"contacts":20000,"rounds":3,"ops_per_s":2000,"p50_ms":8,"p99_ms":20,"p999_ms":30,"ns_per_op":200000,"server_ns_per_op":120000,"db_ns_per_op":80000,"client_ns_per_op":20000,"allocs_per_op":100,"bytes_per_op":8000,"heap_mb":40,"ratio":{"bare":0.5}}
{"bench":"log/append","clients":64,"rounds":3}

{"bench":"policy/load","rounds":3,"total_ms":50}
{"bench":"read/audited","clients":16,"contacts":20000,"rounds":3,"ops_per_s":2500,"p50_ms":8,"p99_ms":16,"p999_ms":30,"ns_per_op":200000,"server_ns_per_op":120000,"db_ns_per_op":80000,"client_ns_per_op":20000,"allocs_per_op":100,"bytes_per_op":4000,"heap_mb":40,"ratio":{"bare":0.6}}
`

func TestCompare(t *testing.T) {
	earlier, err := traffic.ReadEarlier(strings.NewReader(lines))
	if err != nil {
		t.Fatal(err)
	}
	if len(earlier) != 1 {
		t.Fatalf("got %d results, want one", len(earlier))
	}
	r := traffic.Result{
		Bench: "read/audited", Clients: 16, Contacts: 20000, OpsPerS: 5000, P99MS: 8, NsPerOp: 150000, AllocsPerOp: 25, BytesPerOp: 4000, Ratio: map[string]float64{"bare": 0.7},
	}
	earlier.Compare(&r)
	want := &traffic.Change{OpsPerS: 2, P99MS: 0.5, NsPerOp: 0.75, AllocsPerOp: 0.25, BytesPerOp: 1, Ratio: map[string]float64{"bare": 0.6}}
	if diff := cmp.Diff(want, r.Change); diff != "" {
		t.Error(diff)
	}
	if got := r.Change.String(); got != "ops/s 2.00 ×, processor 0.75 ×, allocs 0.25 ×, bytes 1.00 ×, p99 0.50 ×, the ratio was bare 0.60 ×" {
		t.Errorf("got %q", got)
	}
	for _, other := range []traffic.Result{
		{Bench: "read/bare", Clients: 16, Contacts: 20000}, {Bench: "read/audited", Clients: 64, Contacts: 20000}, {Bench: "read/audited", Clients: 16, Contacts: 1000},
	} {
		if earlier.Compare(&other); other.Change != nil {
			t.Errorf("%+v is compared with something else", other)
		}
	}
}

func TestReadEarlierRefuses(t *testing.T) {
	if _, err := traffic.ReadEarlier(strings.NewReader("{\"ops_per_s\":1}\nNAME  CLIENTS\n")); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("got %v, want an error of line 2", err)
	}
}

// TestResultJSON: what does not apply is not there, what was measured is, also where it is nothing.
func TestResultJSON(t *testing.T) {
	keys := func(r traffic.Result) []string {
		text, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var got map[string]any
		if err := json.NewDecoder(bytes.NewReader(text)).Decode(&got); err != nil {
			t.Fatal(err)
		}
		return slices.Sorted(maps.Keys(got))
	}
	always := []string{
		"allocs_per_op", "bench", "bytes_per_op", "client_ns_per_op", "clients", "contacts", "heap_mb", "ns_per_op", "ops_per_s", "p50_ms", "p999_ms", "p99_ms",
		"rounds", "server_ns_per_op",
	}
	if diff := cmp.Diff(always, keys(traffic.Result{})); diff != "" {
		t.Error(diff)
	}
	all := traffic.Result{
		DBNs: 1, Ratio: map[string]float64{"bare": 1}, CPURatio: map[string]float64{"bare": 1}, P99Ratio: map[string]float64{"bare": 1},
		BudgetRatio: map[string]float64{"bare": 1}, BudgetP99: map[string]float64{"bare": 1}, Spread: 1, Noisy: true, Change: &traffic.Change{},
	}
	more := slices.Concat(always, []string{"budget_p99_ratio", "budget_ratio", "change", "cpu_ratio", "db_ns_per_op", "noisy", "p99_ratio", "ratio", "spread"})
	slices.Sort(more)
	if diff := cmp.Diff(more, keys(all)); diff != "" {
		t.Error(diff)
	}
}

func TestMissed(t *testing.T) {
	bare, hand := map[string]float64{"bare": 0.5}, map[string]float64{"bare": 0.5, "handbuilt": 1.3}
	for _, tt := range []struct {
		name   string
		result traffic.Result
		want   bool
	}{
		{"without a budget", traffic.Result{Ratio: bare}, false},
		{"held", traffic.Result{Ratio: bare, BudgetRatio: bare}, false},
		{"one missed", traffic.Result{Ratio: map[string]float64{"bare": 0.6, "handbuilt": 1.2}, BudgetRatio: hand}, true},
		{"one not measured", traffic.Result{Ratio: bare, BudgetRatio: hand}, true},
		{"p99 held", traffic.Result{P99Ratio: map[string]float64{"bare": 3}, BudgetP99: map[string]float64{"bare": 3}}, false},
		{"p99 missed", traffic.Result{P99Ratio: map[string]float64{"bare": 3.1}, BudgetP99: map[string]float64{"bare": 3}}, true},
	} {
		if got := tt.result.Missed(); got != tt.want {
			t.Errorf("%s: got %t", tt.name, got)
		}
	}
	if got, want := len(traffic.Result{}.Row()), len(traffic.Header()); got != want {
		t.Errorf("a row has %d columns, its header %d", got, want)
	}
}
