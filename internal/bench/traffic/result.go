package traffic

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// Result is what one side did in one cell: medians of the rounds.
type Result struct {
	Bench    string `json:"bench"` // read/audited, read/bare, …
	Clients  int    `json:"clients"`
	Contacts int    `json:"contacts"`
	Rounds   int    `json:"rounds"`

	OpsPerS float64 `json:"ops_per_s"`
	P50MS   float64 `json:"p50_ms"`
	P99MS   float64 `json:"p99_ms"`
	P999MS  float64 `json:"p999_ms"`

	// Nanoseconds of processor time an operation: of server and database together, and of each. The database's is 0 where the
	// system does not tell. What the clients take is no part of it.
	NsPerOp  float64 `json:"ns_per_op"`
	ServerNs float64 `json:"server_ns_per_op"`
	DBNs     float64 `json:"db_ns_per_op,omitempty"`
	ClientNs float64 `json:"client_ns_per_op"`

	AllocsPerOp float64 `json:"allocs_per_op"` // of the server
	BytesPerOp  float64 `json:"bytes_per_op"`
	HeapMB      float64 `json:"heap_mb"` // in use after a turn

	// Ratio is of operations a second, to each baseline of the same rounds; CPURatio of their processor time to ours, which
	// a busy machine moves less; P99Ratio of latencies. Of Tacit alone.
	Ratio    map[string]float64 `json:"ratio,omitempty"`
	CPURatio map[string]float64 `json:"cpu_ratio,omitempty"`
	P99Ratio map[string]float64 `json:"p99_ratio,omitempty"`
	// BudgetRatio is what Ratio has to be at least, BudgetP99 what P99Ratio may be at most.
	BudgetRatio map[string]float64 `json:"budget_ratio,omitempty"`
	BudgetP99   map[string]float64 `json:"budget_p99_ratio,omitempty"`

	Spread float64 `json:"spread,omitempty"` // fastest round to the slowest; 0 for a single round
	Noisy  bool    `json:"noisy,omitempty"`  // rounds differ too much to be believed

	// Layers is where processor time of the server goes, in microseconds an operation, by LayerNames; Spans what those of each
	// name take in milliseconds of a request, with all that they wait for and that stands below them. Of a profiled run alone.
	Layers map[string]float64 `json:"layers_us,omitempty"`
	Spans  map[string]float64 `json:"spans_ms,omitempty"`

	Change *Change `json:"change,omitempty"` // since an earlier run
}

// fewClients is up to how many a budget for few is meant.
const fewClients = 16

// budget sets what is promised of a work.
func (r *Result) budget(work string) {
	switch work {
	case "read":
		hand := 1.5
		if r.Clients <= fewClients {
			hand = 1.3
		}
		r.BudgetRatio = map[string]float64{sideBare: 0.5, sideHandbuilt: hand}
		r.BudgetP99 = map[string]float64{sideBare: 3}
	case "lookup", "list", "list/filtered":
		r.BudgetRatio = map[string]float64{sideBare: 0.5}
	case "create", "patch":
		r.BudgetRatio = map[string]float64{sideHandbuilt: 0.8}
	}
}

// Missed reports whether a budget is missed. A result without one never misses it.
func (r Result) Missed() bool {
	for side, least := range r.BudgetRatio {
		if r.Ratio[side] < least {
			return true
		}
	}
	for side, most := range r.BudgetP99 {
		if r.P99Ratio[side] > most {
			return true
		}
	}
	return false
}

// round cuts to what a figure can say.
func (r *Result) round() {
	for _, f := range []*float64{&r.NsPerOp, &r.ServerNs, &r.DBNs, &r.ClientNs, &r.BytesPerOp, &r.OpsPerS} {
		*f = math.Round(*f)
	}
	for _, f := range []*float64{&r.AllocsPerOp, &r.HeapMB} {
		*f = math.Round(*f*10) / 10
	}
	for _, f := range []*float64{&r.P50MS, &r.P99MS, &r.P999MS} {
		*f = thousandths(*f)
	}
}

func thousandths(f float64) float64 { return math.Round(f*1000) / 1000 }

func hundredths(f float64) float64 { return math.Round(f*100) / 100 }

// Header names the columns of Row.
func Header() []string {
	return []string{"name", "clients", "ops/s", "p50", "p99", "p99.9", "server", "database", "allocs", "heap", "ratio", "cpu", "p99", "budget", ""}
}

// Row is a result for people: processor time of an operation in server and database, and how many times as many operations
// a second, as little processor time, and as long a wait as each baseline.
func (r Result) Row() []string {
	return []string{
		r.Bench, fmt.Sprint(r.Clients), fmt.Sprintf("%.0f", r.OpsPerS), wait(r.P50MS), wait(r.P99MS), wait(r.P999MS),
		fmt.Sprintf("%.0f µs", r.ServerNs/1000), fmt.Sprintf("%.0f µs", r.DBNs/1000), fmt.Sprintf("%.0f", r.AllocsPerOp), fmt.Sprintf("%.0f MB", r.HeapMB),
		times(r.Ratio), times(r.CPURatio), times(r.P99Ratio), r.budgets(), r.verdict(),
	}
}

func wait(ms float64) string { return fmt.Sprintf("%.2f ms", ms) }

// times prints factors by baseline.
func times(of map[string]float64) string {
	var words []string
	for _, side := range slices.Sorted(maps.Keys(of)) {
		words = append(words, fmt.Sprintf("%s %.2f ×", side, of[side]))
	}
	return strings.Join(words, ", ")
}

func (r Result) budgets() string {
	var words []string
	for _, side := range slices.Sorted(maps.Keys(r.BudgetRatio)) {
		words = append(words, fmt.Sprintf("%s %g ×", side, r.BudgetRatio[side]))
	}
	for _, side := range slices.Sorted(maps.Keys(r.BudgetP99)) {
		words = append(words, fmt.Sprintf("p99 %g ×", r.BudgetP99[side]))
	}
	return strings.Join(words, ", ")
}

func (r Result) verdict() string {
	var words []string
	switch {
	case r.Missed():
		words = append(words, "missed")
	case r.BudgetRatio != nil:
		words = append(words, "ok")
	}
	if r.Noisy {
		words = append(words, "noisy")
	}
	return strings.Join(words, ", ")
}
