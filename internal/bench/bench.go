// Package bench measures what the program promises about speed: its packages as the program uses them, and beside some of them
// what they are compared with. What needs a database gets a private PostgreSQL that waits for its disk and is removed
// afterwards. Each figure stands beside its budget, and one that misses it is reported all the same.
package bench

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"
)

// Bounds of Config. Fewer subjects than two buckets hold would measure nothing that a flip does.
const (
	MinSubjects = 1000
	MaxSubjects = 10_000_000
	maxRounds   = 100
)

// Config says what to measure and where.
type Config struct {
	Dir      string // where the temporary directory is made; the system's place when empty
	Programs string // directory of PostgreSQL's programs; searched for when empty
	Subjects int    // of whom one is erased, from MinSubjects to MaxSubjects
	Rounds   int    // of each measurement, whose median counts

	Now      func() time.Time
	Say      func(format string, args ...any)          // told what begins
	Progress func(what string, done, all int)          // told how far it is; nil is none
	Report   func(ctx context.Context, r Result) error // takes each result as it is there
}

// Result is one measured figure, with what it is made of. Which parts are set depends on the measurement.
type Result struct {
	Bench    string `json:"bench"` // keys/open15, policy/decide30, …
	Subjects int    `json:"subjects,omitempty"`
	Rounds   int    `json:"rounds"`

	TotalMS float64 `json:"total_ms,omitempty"`  // milliseconds, median of the rounds
	OpsPerS float64 `json:"ops_per_s,omitempty"` // subjects a second

	Ratio map[string]float64 `json:"ratio,omitempty"` // of time, to what it is compared with; median of the rounds
	*PerOp

	HeapMB      float64 `json:"heap_mb,omitempty"`      // the most there was in use, over what was before
	Reads       *Reads  `json:"reads,omitempty"`        // meanwhile, by one who reads one after another
	ReadsBefore *Reads  `json:"reads_before,omitempty"` // by the same, with nothing else to do

	Steps       map[string]float64 `json:"steps,omitempty"`        // milliseconds, medians; they make up the total
	WithinLease map[string]float64 `json:"within_lease,omitempty"` // milliseconds of work while leases run out

	Judged
}

// PerOp is what an operation takes, and what the same takes by what it is compared with: medians.
type PerOp struct {
	NsPerOp     float64 `json:"ns_per_op"`
	AllocsPerOp float64 `json:"allocs_per_op"`
	FloorNs     float64 `json:"floor_ns_per_op"`
	FloorAllocs float64 `json:"floor_allocs_per_op"`
	Floor       string  `json:"floor"` // what it is compared with
}

// Name is the figure's for people.
func (r Result) Name() string { return r.Bench }

// report rounds a result to what it can say, and reports it.
func (c Config) report(ctx context.Context, r Result) error {
	r.OpsPerS, r.HeapMB, r.TotalMS = math.Round(r.OpsPerS), tenths(r.HeapMB), thousandths(r.TotalMS)
	if r.PerOp != nil {
		r.NsPerOp, r.FloorNs = tenths(r.NsPerOp), tenths(r.FloorNs)
	}
	for to, ratio := range r.Ratio {
		r.Ratio[to] = hundredths(ratio)
	}
	for _, reads := range []*Reads{r.Reads, r.ReadsBefore} {
		if reads != nil {
			reads.OpsPerS, reads.P50, reads.P99 = math.Round(reads.OpsPerS), thousandths(reads.P50), thousandths(reads.P99)
		}
	}
	return c.Report(ctx, r)
}

// Keys measures what the key tree costs: opening fields, erasing one subject of many with the flip that follows, a
// full re-wrap, and re-indexing. It stops with ctx and then removes what it made. Errors: ErrArgument; those of
// postgres.Start; whatever a measured operation failed with.
func Keys(ctx context.Context, cfg Config) error {
	return onMachine(ctx, cfg, func(cfg Config, m *Machine) error {
		if err := openFields(ctx, cfg, m); err != nil {
			return fmt.Errorf("open fields: %w", err)
		}
		if err := flips(ctx, cfg, m); err != nil {
			return err
		}
		if err := reindex(ctx, cfg, m); err != nil {
			return fmt.Errorf("re-index: %w", err)
		}
		return nil
	})
}

// Erase measures of that the erasure and the re-wrap alone.
func Erase(ctx context.Context, cfg Config) error {
	return onMachine(ctx, cfg, func(cfg Config, m *Machine) error { return flips(ctx, cfg, m) })
}

// onMachine measures on a machine that is removed afterwards.
func onMachine(ctx context.Context, cfg Config, measure func(Config, *Machine) error) error {
	if err := errors.Join(within("subjects", cfg.Subjects, MinSubjects, MaxSubjects), within("rounds", cfg.Rounds, 1, maxRounds)); err != nil {
		return err
	}
	return withMachine(ctx, cfg, measure)
}

// withMachine is onMachine for whoever has checked cfg.
func withMachine(ctx context.Context, cfg Config, measure func(Config, *Machine) error) (err error) {
	if cfg.Progress == nil {
		cfg.Progress = func(string, int, int) {}
	}
	m, err := NewMachine(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(Interrupted(ctx, err), m.Remove()) }()
	return measure(cfg, m)
}

// Interrupted is why ctx ended, where it has: what failed then failed of that. Else it is err.
func Interrupted(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}
