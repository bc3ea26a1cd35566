package bench

import (
	"fmt"
	"maps"
	"math"
	"slices"
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

	Log   *LogSide           `json:"log,omitempty"`
	Plain *LogSide           `json:"plain,omitempty"` // one INSERT an entry into an audit table
	Ratio map[string]float64 `json:"ratio,omitempty"` // entries a second, of the log to the plain table

	// LagMS is the age of the oldest entry that is not in the tree when a round ends.
	LagMS float64 `json:"lag_ms,omitempty"`

	Entries    int                `json:"entries,omitempty"`
	BytesEntry float64            `json:"bytes_per_entry,omitempty"` // of disk, indexes included
	Tables     map[string]float64 `json:"tables,omitempty"`          // the same of each table

	Judged // by the log's rounds
}

// Name is the figure's for people.
func (r LogResult) Name() string {
	if r.Clients == 0 {
		return r.Bench + ", " + r.Fsync
	}
	return fmt.Sprintf("%s, %s, %s, %s, %s", r.Bench, r.Fsync, plural(r.Clients, "client"), plural(r.Processes, "process"), plural(r.Subjects, "subject"))
}

// LogSide is what one way of keeping the log did: medians of the rounds. Processor time is in nanoseconds an entry.
type LogSide struct {
	OpsPerS float64 `json:"ops_per_s"` // entries
	P50MS   float64 `json:"p50_ms"`    // added to a request
	P99MS   float64 `json:"p99_ms"`

	ServerNs  float64 `json:"server_ns_per_op,omitempty"`    // of the processes that append
	PublishNs float64 `json:"publisher_ns_per_op,omitempty"` // of the one that integrates
	DBNs      float64 `json:"db_ns_per_op,omitempty"`        // of the database server; left out where the system does not tell
	WALBytes  float64 `json:"wal_bytes_per_op,omitempty"`
}

// spend divides what a window used by its entries.
func (s *LogSide) spend(t tally, u usage) {
	if t.Entries == 0 {
		return
	}
	each := func(d time.Duration) float64 { return float64(d.Nanoseconds()) / float64(t.Entries) }
	s.ServerNs, s.PublishNs, s.DBNs = each(time.Duration(t.CPUNS)), each(u.publisher), each(u.postgres)
	s.WALBytes = float64(u.wal) / float64(t.Entries)
}

// logRounds are the rounds of one cell.
type logRounds struct {
	log, plain []LogSide
	lag        Sample
}

func (r *logRounds) summarize(to *LogResult) {
	ours, plain := middle(r.log), middle(r.plain)
	to.Log, to.Plain, to.LagMS = &ours, &plain, r.lag.Median()
	var ratios, rates Sample
	for i := range r.log {
		rates = append(rates, r.log[i].OpsPerS)
		if r.plain[i].OpsPerS > 0 {
			ratios = append(ratios, r.log[i].OpsPerS/r.plain[i].OpsPerS)
		}
	}
	if len(ratios) > 0 {
		to.Ratio = map[string]float64{sidePlain: ratios.Median()}
	}
	to.Judged.Rounds(rates)
}

// middle takes the median of each figure by itself.
func middle(sides []LogSide) LogSide {
	of := func(figure func(LogSide) float64) float64 {
		var s Sample
		for _, side := range sides {
			s = append(s, figure(side))
		}
		return s.Median()
	}
	return LogSide{
		OpsPerS: of(func(s LogSide) float64 { return s.OpsPerS }), P50MS: of(func(s LogSide) float64 { return s.P50MS }),
		P99MS: of(func(s LogSide) float64 { return s.P99MS }), ServerNs: of(func(s LogSide) float64 { return s.ServerNs }),
		PublishNs: of(func(s LogSide) float64 { return s.PublishNs }), DBNs: of(func(s LogSide) float64 { return s.DBNs }),
		WALBytes: of(func(s LogSide) float64 { return s.WALBytes }),
	}
}

// round cuts to what a figure can say.
func (r *LogResult) round() {
	r.LagMS, r.BytesEntry = thousandths(r.LagMS), tenths(r.BytesEntry)
	for to, ratio := range r.Ratio {
		r.Ratio[to] = hundredths(ratio)
	}
	for _, s := range []*LogSide{r.Log, r.Plain} {
		if s == nil {
			continue
		}
		s.P50MS, s.P99MS = thousandths(s.P50MS), thousandths(s.P99MS)
		for _, f := range []*float64{&s.OpsPerS, &s.ServerNs, &s.PublishNs, &s.DBNs, &s.WALBytes} {
			*f = math.Round(*f)
		}
	}
}

// LogHeader names the columns of Rows.
func LogHeader() []string {
	return []string{"fsync", "clients", "processes", "subjects", "entries/s", "p50", "p99", "cpu", "behind", "plain/s", "plain p50", "plain p99", "plain cpu", "entries ×", "budget", ""}
}

// Rows is a result for people. Processor time is that of an entry: of our processes, and of the database.
func (r LogResult) Rows() [][]string {
	switch {
	case r.Log != nil && r.Plain != nil:
		row := []string{r.Fsync, fmt.Sprint(r.Clients), fmt.Sprint(r.Processes), fmt.Sprint(r.Subjects)}
		row = append(append(row, r.Log.columns()...), fmt.Sprintf("%.1f s", r.LagMS/1000))
		row = append(row, r.Plain.columns()...)
		budget, verdict := r.Columns()
		return [][]string{append(row, Ratios(r.Ratio), budget, verdict)}
	case r.BytesEntry > 0:
		budget, _ := r.Columns()
		rows := [][]string{wide(r.Fsync, fmt.Sprintf("%.0f bytes an entry, of %d", r.BytesEntry, r.Entries), budget, r.Held())}
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
		fmt.Sprintf("%.0f", s.OpsPerS), fmt.Sprintf("%.2f ms", s.P50MS), fmt.Sprintf("%.2f ms", s.P99MS),
		fmt.Sprintf("%.0f + %.0f µs", (s.ServerNs+s.PublishNs)/1000, s.DBNs/1000),
	}
}

// wide is a row of one figure, in the columns' places of a budget.
func wide(fsync, text, budget, verdict string) []string {
	row := make([]string, len(LogHeader()))
	row[0], row[1], row[len(row)-2], row[len(row)-1] = fsync, text, budget, verdict
	return row
}
