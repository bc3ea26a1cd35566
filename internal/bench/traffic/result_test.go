package traffic_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/bench/traffic"
)

// lines is what a run of several measurements prints, others than these among them.
const lines = `{"bench":"read/audited","clients":16,"settings":{"contacts":20000,"rounds":3,"go":"go1.26"},"ops_per_s":2000,"p99_ms":20,"ns_per_op":200000,"allocs_per_op":100,"bytes_per_op":8000,"ratio":{"bare":0.5}}
{"bench":"log/append","clients":64,"rounds":3}

{"bench":"keys/load","rounds":1,"ops_per_s":50}
{"bench":"read/audited","clients":16,"settings":{"contacts":20000,"rounds":3,"go":"go1.26"},"ops_per_s":2500,"p99_ms":16,"ns_per_op":200000,"allocs_per_op":100,"bytes_per_op":4000,"ratio":{"bare":0.6}}
`

func TestCompare(t *testing.T) {
	earlier, err := traffic.ReadEarlier(strings.NewReader(lines))
	if err != nil {
		t.Fatal(err)
	}
	if len(earlier) != 1 {
		t.Fatalf("got %d results, want one", len(earlier))
	}
	same := traffic.Settings{Contacts: 20000, Rounds: 3, Go: "go1.26"}
	r := traffic.Result{
		Bench: "read/audited", Clients: 16, Settings: same, OpsPerS: 5000, NsPerOp: 150000, AllocsPerOp: 25, BytesPerOp: 4000, Ratio: map[string]float64{"bare": 0.7},
	}
	if others := earlier.Compare(&r); others != nil {
		t.Errorf("got other settings %v", others)
	}
	want := &traffic.Change{OpsPerS: 2, NsPerOp: 0.75, AllocsPerOp: 0.25, BytesPerOp: 1, Ratio: map[string]float64{"bare": 0.6}}
	if diff := cmp.Diff(want, r.Change); diff != "" {
		t.Error(diff)
	}
	if got := r.Change.String(); got != "ops/s 2.00 ×, processor 0.75 ×, allocs 0.25 ×, bytes 1.00 ×, the ratio was bare 0.60" {
		t.Errorf("got %q", got)
	}
	r.Settings.Contacts, r.Settings.Go = 1_000_000, "go1.27"
	if diff := cmp.Diff([]string{"contacts 20000", "go go1.26"}, earlier.Compare(&r)); diff != "" {
		t.Error(diff)
	}
	for _, other := range []traffic.Result{{Bench: "read/bare", Clients: 16}, {Bench: "read/audited", Clients: 64}} {
		if earlier.Compare(&other); other.Change != nil {
			t.Errorf("%+v is compared with something else", other)
		}
	}
	lacks, err := earlier.Lacks(&traffic.Config{Benches: []string{"read", "search"}, Clients: []int{16, 64}})
	if diff := cmp.Diff([]string{"read/audited, 64 clients", "lookup/audited, 16 clients", "lookup/audited, 64 clients"}, lacks); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if _, err := earlier.Lacks(&traffic.Config{Benches: []string{"read"}, Clients: []int{64}}); err == nil {
		t.Error("a run that measures nothing of the earlier one is taken")
	}
}

func TestReadEarlierRefuses(t *testing.T) {
	if _, err := traffic.ReadEarlier(strings.NewReader("{\"ops_per_s\":1}\nNAME  CLIENTS\n")); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("got %v, want an error of line 2", err)
	}
}

// TestResultJSON: what is not known is not there, what was measured is, also where it is nothing.
func TestResultJSON(t *testing.T) {
	keys := func(r traffic.Result) []string {
		text, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var got map[string]any
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatal(err)
		}
		return slices.Sorted(maps.Keys(got))
	}
	always := []string{
		"allocs_per_op", "bench", "bytes_per_op", "client_ns_per_op", "clients", "heap_mb", "ops_per_s", "samples", "server_ns_per_op", "settings",
	}
	if diff := cmp.Diff(always, keys(traffic.Result{})); diff != "" {
		t.Error(diff)
	}
	one := map[string]float64{"bare": 1}
	all := traffic.Result{
		P50MS: 1, P99MS: 1, P999MS: 1, NsPerOp: 1, DBNs: 1, RSSMB: 1, Ratio: one, CPURatio: one, P99Ratio: one, HoldRatio: 1, OthersShare: 1,
		Change: &traffic.Change{},
	}
	all.Rounds(bench.Sample{1, 5})
	all.AtLeast("hold_ratio", 1, 1)
	more := slices.Concat(always, []string{
		"budget", "change", "cpu_ratio", "db_ns_per_op", "doubt", "hold_ratio", "missed", "noisy", "ns_per_op", "others_share", "p50_ms", "p999_ms", "p99_ms",
		"p99_ratio", "ratio", "rss_mb", "spread",
	})
	slices.Sort(more)
	if diff := cmp.Diff(more, keys(all)); diff != "" {
		t.Error(diff)
	}
	if got, want := len(traffic.Result{}.Row()), len(traffic.Header()); got != want {
		t.Errorf("a row has %d columns, its header %d", got, want)
	}
	names := slices.Clone(traffic.Header())
	slices.Sort(names)
	if len(slices.Compact(names)) != len(traffic.Header()) {
		t.Error("two columns have the same name")
	}
}
