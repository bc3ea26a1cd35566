package traffic

import (
	"fmt"
	"math"
	"runtime"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
)

// Settings are what figures depend on, besides the machine and the program.
type Settings struct {
	Contacts int     `json:"contacts"`
	Rounds   int     `json:"rounds"`
	WindowMS float64 `json:"window_ms"`
	MaxConns int     `json:"max_conns"`
	Cores    int     `json:"cores"`
	Go       string  `json:"go"` // version
}

func (c *Config) settings() Settings {
	return Settings{
		Contacts: c.Contacts, Rounds: c.Rounds, WindowMS: float64(c.Window) / float64(time.Millisecond), MaxConns: c.Conns,
		Cores: runtime.NumCPU(), Go: runtime.Version(),
	}
}

// Result is what one side did in one cell: medians of the rounds, and percentiles of all answers in them. A figure that is
// not known is left out.
type Result struct {
	Bench    string   `json:"bench"` // read/audited, read/bare, …
	Clients  int      `json:"clients"`
	Settings Settings `json:"settings"`

	OpsPerS float64 `json:"ops_per_s"`
	Samples uint64  `json:"samples"` // answers that the percentiles are of
	P50MS   float64 `json:"p50_ms,omitempty"`
	P99MS   float64 `json:"p99_ms,omitempty"`  // of bench.FewestP99 or more
	P999MS  float64 `json:"p999_ms,omitempty"` // of bench.FewestP999 or more

	// Nanoseconds of processor time an operation: of server and database together, and of each. The database's, and so the sum,
	// are left out where the system does not tell. What the clients take is no part of it.
	NsPerOp  float64 `json:"ns_per_op,omitempty"`
	ServerNs float64 `json:"server_ns_per_op"`
	DBNs     float64 `json:"db_ns_per_op,omitempty"`
	ClientNs float64 `json:"client_ns_per_op"`

	AllocsPerOp float64 `json:"allocs_per_op"` // of the server
	BytesPerOp  float64 `json:"bytes_per_op"`
	HeapMB      float64 `json:"heap_mb"`          // in use after a turn
	RSSMB       float64 `json:"rss_mb,omitempty"` // of the server's process then

	// Ratio is of operations a second, to each baseline of the same rounds; CPURatio of their processor time to ours, which
	// a busy machine moves less; P99Ratio of the 99th percentiles. Of Tacit alone.
	Ratio    map[string]float64 `json:"ratio,omitempty"`
	CPURatio map[string]float64 `json:"cpu_ratio,omitempty"`
	P99Ratio map[string]float64 `json:"p99_ratio,omitempty"`
	// HoldRatio is operations a second to those of the cell with the fewest clients; in the cell with the most alone.
	HoldRatio float64 `json:"hold_ratio,omitempty"`

	OthersShare float64 `json:"others_share,omitempty"` // of all processors' time, what processes of nobody here took; median
	bench.Judged

	Change *Change `json:"change,omitempty"` // since an earlier run
}

// Name is the figure's for people.
func (r Result) Name() string { return fmt.Sprintf("%s, %d clients", r.Bench, r.Clients) }

// judge holds a result to what is promised of a work. What is not known is held to nothing.
func (r *Result) judge(b *budget) {
	hand := b.many
	if r.Clients <= fewClients {
		hand = b.few
	}
	for _, least := range []struct {
		side  string
		bound float64
	}{{sideBare, b.bare}, {sideHandbuilt, hand}} {
		if is, known := r.Ratio[least.side]; known && least.bound > 0 {
			r.AtLeast("ratio."+least.side, is, least.bound)
		}
	}
	if is, known := r.P99Ratio[sideBare]; known && b.p99 > 0 {
		r.AtMost("p99_ratio."+sideBare, is, b.p99)
	}
	if r.HoldRatio > 0 && b.hold > 0 {
		r.AtLeast("hold_ratio", r.HoldRatio, b.hold)
	}
}

// round cuts to what a figure can say.
func (r *Result) round() {
	for _, f := range []*float64{&r.NsPerOp, &r.ServerNs, &r.DBNs, &r.ClientNs, &r.BytesPerOp, &r.OpsPerS} {
		*f = math.Round(*f)
	}
	for _, f := range []*float64{&r.AllocsPerOp, &r.HeapMB, &r.RSSMB} {
		*f = math.Round(*f*10) / 10
	}
	for _, f := range []*float64{&r.P50MS, &r.P99MS, &r.P999MS} {
		*f = thousandths(*f)
	}
	for _, f := range []*float64{&r.HoldRatio, &r.OthersShare} {
		*f = hundredths(*f)
	}
	for _, ratios := range []map[string]float64{r.Ratio, r.CPURatio, r.P99Ratio} {
		for side, ratio := range ratios {
			ratios[side] = hundredths(ratio)
		}
	}
}

func thousandths(f float64) float64 { return math.Round(f*1000) / 1000 }

func hundredths(f float64) float64 { return math.Round(f*100) / 100 }

// Header names the columns of Row.
func Header() []string {
	return []string{
		"name", "clients", "ops/s", "p50", "p99", "p99.9", "server", "database", "allocs", "heap", "rss", "ops ×", "cpu ×", "p99 ×", "hold ×", "budget", "",
	}
}

// Row is a result for people: processor time of an operation in server and database, and how many times as many operations
// a second, as little processor time, and as long a wait as each baseline.
func (r Result) Row() []string {
	known := func(format string, f float64) string {
		if f == 0 {
			return "-"
		}
		return fmt.Sprintf(format, f)
	}
	budget, verdict := r.Columns()
	hold := ""
	if r.HoldRatio > 0 {
		hold = fmt.Sprintf("%.2f", r.HoldRatio)
	}
	return []string{
		r.Bench, fmt.Sprint(r.Clients), fmt.Sprintf("%.0f", r.OpsPerS), known("%.2f ms", r.P50MS), known("%.2f ms", r.P99MS), known("%.2f ms", r.P999MS),
		known("%.0f µs", r.ServerNs/1000), known("%.0f µs", r.DBNs/1000), fmt.Sprintf("%.0f", r.AllocsPerOp), known("%.0f MB", r.HeapMB),
		known("%.0f MB", r.RSSMB), bench.Ratios(r.Ratio), bench.Ratios(r.CPURatio), bench.Ratios(r.P99Ratio), hold, budget, verdict,
	}
}
