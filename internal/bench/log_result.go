package bench

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"time"
)

// Budgets of the log.
const (
	appendBudget  = 15_000 // entries a second at 64 clients in 3 processes, on a disk that takes a millisecond more
	medianBudget  = 3.5    // milliseconds of an append there
	lagBudget     = 2000   // milliseconds there until an entry is in the tree: it is extended once a second
	storageBudget = 200    // bytes an entry, indexes included
)

// LogResult is one measured figure of the log. Which parts are set depends on the measurement.
type LogResult struct {
	Bench     string `json:"bench"` // log/fsync, log/append, log/storage
	Fsync     string `json:"fsync"` // native, or 1 ms: that much more
	Clients   int    `json:"clients,omitempty"`
	Processes int    `json:"processes,omitempty"`
	Subjects  int    `json:"subjects,omitempty"` // of each entry
	Rounds    int    `json:"rounds"`

	FsyncMS float64 `json:"fsync_ms,omitempty"` // what a commit of one client waits for the disk

	Log         *LogSide `json:"log,omitempty"`
	Plain       *LogSide `json:"plain,omitempty"` // one INSERT an entry into an audit table
	Ratio       float64  `json:"ratio,omitempty"` // entries a second, of the log to the plain table
	BudgetPerS  float64  `json:"budget_entries_per_s,omitempty"`
	BudgetP50MS float64  `json:"budget_p50_ms,omitempty"`

	// LagMS is the age of the oldest entry that is not in the tree when a round ends.
	LagMS       float64 `json:"lag_ms,omitempty"`
	BudgetLagMS float64 `json:"budget_lag_ms,omitempty"`

	Entries     int                `json:"entries,omitempty"`
	BytesEntry  float64            `json:"bytes_entry,omitempty"` // of disk, indexes included
	Tables      map[string]float64 `json:"tables,omitempty"`      // the same of each table
	BudgetBytes float64            `json:"budget_bytes_entry,omitempty"`

	Spread float64 `json:"spread,omitempty"` // fastest round of the log to the slowest; 0 for a single round
}

// LogSide is what one way of keeping the log did: medians of the rounds.
type LogSide struct {
	PerS  float64 `json:"entries_per_s"`
	P50MS float64 `json:"p50_ms"` // added to a request
	P99MS float64 `json:"p99_ms"`

	ServerUS   float64 `json:"server_us,omitempty"`    // processor time an entry of the processes that append
	PublishUS  float64 `json:"publisher_us,omitempty"` // of the one that integrates
	PostgresUS float64 `json:"postgres_us,omitempty"`  // of the database server; 0 where the system does not tell
	WALBytes   float64 `json:"wal_bytes,omitempty"`    // an entry
}

// spend divides what a window used by its entries.
func (s *LogSide) spend(t tally, u usage) {
	if t.Entries == 0 {
		return
	}
	each := func(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1000 / float64(t.Entries) }
	s.ServerUS, s.PublishUS, s.PostgresUS = each(time.Duration(t.CPUNS)), each(u.publisher), each(u.postgres)
	s.WALBytes = float64(u.wal) / float64(t.Entries)
}

// logRounds are the rounds of one cell.
type logRounds struct {
	log, plain []LogSide
	lag        Sample
}

func (r *logRounds) summarize(to *LogResult) {
	ours, plain := middle(r.log), middle(r.plain)
	to.Log, to.Plain, to.LagMS = &ours, &plain, round(r.lag.middle())
	var ratios, rates Sample
	for i := range r.log {
		rates = append(rates, r.log[i].PerS)
		if r.plain[i].PerS > 0 {
			ratios = append(ratios, r.log[i].PerS/r.plain[i].PerS)
		}
	}
	to.Ratio, to.Spread = ratios.Median(), rates.Spread()
}

// middle takes the median of each figure by itself.
func middle(sides []LogSide) LogSide {
	of := func(figure func(LogSide) float64) float64 {
		var s Sample
		for _, side := range sides {
			s = append(s, figure(side))
		}
		return round(s.middle())
	}
	return LogSide{
		PerS: of(func(s LogSide) float64 { return s.PerS }), P50MS: of(func(s LogSide) float64 { return s.P50MS }),
		P99MS: of(func(s LogSide) float64 { return s.P99MS }), ServerUS: of(func(s LogSide) float64 { return s.ServerUS }),
		PublishUS: of(func(s LogSide) float64 { return s.PublishUS }), PostgresUS: of(func(s LogSide) float64 { return s.PostgresUS }),
		WALBytes: of(func(s LogSide) float64 { return s.WALBytes }),
	}
}

// round cuts to hundredths.
func round(f float64) float64 { return math.Round(f*100) / 100 }

// Noisy reports whether the rounds differed so much that the machine must have been busy with something else.
func (r LogResult) Noisy() bool { return r.Spread > NoisySpread }

// Over reports whether a figure is on the wrong side of its budget. One without a budget never is.
func (r LogResult) Over() bool {
	return r.BudgetPerS > 0 && r.Log.PerS < r.BudgetPerS || r.BudgetP50MS > 0 && r.Log.P50MS > r.BudgetP50MS ||
		r.BudgetLagMS > 0 && r.LagMS > r.BudgetLagMS || r.BudgetBytes > 0 && r.BytesEntry > r.BudgetBytes
}

// LogHeader names the columns of Rows.
func LogHeader() []string {
	return []string{"fsync", "clients", "processes", "subjects", "entries/s", "p50", "p99", "cpu", "behind", "plain/s", "p50", "p99", "cpu", "ratio", "budget", ""}
}

// Rows is a result for people. Processor time is that of an entry: of our processes, and of the database.
func (r LogResult) Rows() [][]string {
	switch {
	case r.Log != nil && r.Plain != nil:
		row := []string{r.Fsync, fmt.Sprint(r.Clients), fmt.Sprint(r.Processes), fmt.Sprint(r.Subjects)}
		row = append(append(row, r.Log.columns()...), fmt.Sprintf("%.1f s", r.LagMS/1000))
		row = append(row, r.Plain.columns()...)
		return [][]string{append(row, fmt.Sprintf("%.2f ×", r.Ratio), r.budget(), r.verdict())}
	case r.BytesEntry > 0:
		rows := [][]string{wide(r.Fsync, fmt.Sprintf("%.0f bytes an entry, of %d", r.BytesEntry, r.Entries), r.budget(), r.verdict())}
		for _, name := range slices.Sorted(maps.Keys(r.Tables)) {
			if r.Tables[name] >= 1 {
				rows = append(rows, wide("", fmt.Sprintf("  %s %.0f", name, r.Tables[name]), "", ""))
			}
		}
		return rows
	default:
		return [][]string{wide(r.Fsync, fmt.Sprintf("a commit waits %.2f ms for the disk", r.FsyncMS), "", "")}
	}
}

func (s *LogSide) columns() []string {
	return []string{
		fmt.Sprintf("%.0f", s.PerS), fmt.Sprintf("%.2f ms", s.P50MS), fmt.Sprintf("%.2f ms", s.P99MS),
		fmt.Sprintf("%.0f + %.0f µs", s.ServerUS+s.PublishUS, s.PostgresUS),
	}
}

// wide is a row of one figure, in the columns' places of a budget.
func wide(fsync, text, budget, verdict string) []string {
	row := make([]string, len(LogHeader()))
	row[0], row[1], row[len(row)-2], row[len(row)-1] = fsync, text, budget, verdict
	return row
}

func (r LogResult) budget() string {
	switch {
	case r.BudgetPerS > 0:
		return fmt.Sprintf("%.0f/s, %.1f ms, %.0f s", r.BudgetPerS, r.BudgetP50MS, r.BudgetLagMS/1000)
	case r.BudgetBytes > 0:
		return fmt.Sprintf("%.0f bytes", r.BudgetBytes)
	}
	return ""
}

func (r LogResult) verdict() string {
	var words []string
	switch {
	case r.Over():
		words = append(words, "over")
	case r.budget() != "":
		words = append(words, "ok")
	}
	if r.Noisy() {
		words = append(words, "noisy")
	}
	return strings.Join(words, ", ")
}
