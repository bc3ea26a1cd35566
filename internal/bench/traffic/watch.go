package traffic

import (
	"context"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
)

// used is what a side and the database server have used so far.
type used struct {
	stats

	postgres  time.Duration
	busy, all time.Duration // of the processors, by whomever
}

// proc is where Linux tells what processes use.
const proc = "/proc"

func (s *stage) used(ctx context.Context, b *side) (used, error) {
	var a answer
	if err := b.child.Do(ctx, order{Do: orderStats}, &a); err != nil {
		return used{}, fmt.Errorf("%s: %w", b.name, err)
	}
	u := used{stats: a.stats, postgres: bench.ServerCPU(proc, s.machine.PID())}
	u.busy, u.all = bench.Busy(proc)
	return u, nil
}

// idle tells what the servers use while nobody asks them anything: it is in every figure.
func (s *stage) idle(ctx context.Context) error {
	long := s.cfg.Window
	var before, after [2]used
	for _, at := range []*[2]used{&before, &after} {
		for i, b := range []*side{s.sides[0], s.sides[len(s.sides)-1]} {
			var err error
			if at[i], err = s.used(ctx, b); err != nil {
				return err
			}
		}
		if at == &before && !bench.Pause(ctx, long) {
			return context.Cause(ctx)
		}
	}
	each := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 / long.Seconds() }
	s.cfg.Say("idle, in milliseconds of processor a second: %.1f of Tacit's server, %.1f of the one built by hand, %.1f of the database",
		each(time.Duration(after[0].CPUNS-before[0].CPUNS)), each(time.Duration(after[1].CPUNS-before[1].CPUNS)), each(after[0].postgres-before[0].postgres))
	return nil
}

// drain waits until the log's entries are in the tree: it is part of what they cost, and would disturb the next one's turn.
func (s *stage) drain(ctx context.Context, b *side) error {
	if b.name != sideTacit {
		return nil
	}
	return bench.Drain(ctx, b.conn, s.cfg.Now)
}
