// Package bench measures what the program promises about speed, where it needs one on a private PostgreSQL that waits
// for its disk and is removed afterwards. Each figure stands beside its budget; one that is over it is printed all the same.
// It measures packages as they are used in the program and holds no second implementation of any of them.
package bench

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// ErrArgument means that Keys was asked for something it does not do.
var ErrArgument = errors.New("not a benchmark")

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

	TotalMS  float64 `json:"total_ms,omitempty"` // milliseconds, median of the rounds
	BudgetMS float64 `json:"budget_ms,omitempty"`

	Ratio       float64 `json:"ratio,omitempty"` // to the floor, median of the rounds
	BudgetRatio float64 `json:"budget_ratio,omitempty"`
	NsOp        float64 `json:"ns_op,omitempty"`
	BudgetNs    float64 `json:"budget_ns,omitempty"` // of NsOp
	NoAllocs    bool    `json:"no_allocs,omitempty"` // AllocsOp has to be 0
	AllocsOp    float64 `json:"allocs_op,omitempty"`
	FloorNsOp   float64 `json:"floor_ns_op,omitempty"`
	FloorAllocs float64 `json:"floor_allocs_op,omitempty"`
	Floor       string  `json:"floor,omitempty"` // what the floor is, for people

	SubjectsPerS float64 `json:"subjects_per_s,omitempty"`

	HeapMB      float64 `json:"heap_mb,omitempty"`      // the most there was in use, over what was before
	Reads       *Reads  `json:"reads,omitempty"`        // meanwhile, by one who reads one after another
	ReadsBefore *Reads  `json:"reads_before,omitempty"` // by the same, with nothing else to do

	Steps       map[string]float64 `json:"steps,omitempty"`        // milliseconds, medians; they make up the total
	WithinLease map[string]float64 `json:"within_lease,omitempty"` // milliseconds of work while leases run out

	Spread float64 `json:"spread,omitempty"` // slowest round to fastest; 0 for a single round
}

// NoisySpread is the spread above which rounds of the same work differ too much to be believed.
const NoisySpread = 2

// Noisy reports whether the rounds differed so much that the machine must have been busy with something else.
func (r Result) Noisy() bool { return r.Spread > NoisySpread }

// Over reports whether the figure is over its budget. One without a budget never is.
func (r Result) Over() bool {
	return r.BudgetMS > 0 && r.TotalMS > r.BudgetMS || r.BudgetRatio > 0 && r.Ratio > r.BudgetRatio ||
		r.BudgetNs > 0 && r.NsOp > r.BudgetNs || r.NoAllocs && r.AllocsOp >= 1
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
func onMachine(ctx context.Context, cfg Config, measure func(Config, *Machine) error) (err error) {
	if cfg.Subjects < MinSubjects || cfg.Subjects > MaxSubjects || cfg.Rounds < 1 || cfg.Rounds > maxRounds {
		return fmt.Errorf("%d subjects in %d rounds: %w: between %d and %d subjects and at most %d rounds",
			cfg.Subjects, cfg.Rounds, ErrArgument, MinSubjects, MaxSubjects, maxRounds)
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string, int, int) {}
	}
	m, err := NewMachine(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, m.Remove()) }()
	return measure(cfg, m)
}
