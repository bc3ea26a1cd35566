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

	postgres time.Duration
}

func (s *stage) used(ctx context.Context, b *side) (used, error) {
	var a answer
	if err := b.child.Do(ctx, order{Do: orderStats}, &a); err != nil {
		return used{}, fmt.Errorf("%s: %w", b.name, err)
	}
	return used{stats: a.stats, postgres: bench.ServerCPU("/proc", s.machine.PID())}, nil
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
		if at == &before && !pause(ctx, long) {
			return context.Cause(ctx)
		}
	}
	each := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 / long.Seconds() }
	s.cfg.Say("idle, in milliseconds of processor a second: %.1f of Tacit's server, %.1f of the one built by hand, %.1f of the database",
		each(time.Duration(after[0].CPUNS-before[0].CPUNS)), each(time.Duration(after[1].CPUNS-before[1].CPUNS)), each(after[0].postgres-before[0].postgres))
	return nil
}

// drainPatience is how long Tacit may take to integrate what it has logged.
const drainPatience = time.Minute

// drain waits until the log's entries are in the tree: it is part of what they cost, and would disturb the next one's turn.
func (s *stage) drain(ctx context.Context, b *side) error {
	if b.name != sideTacit {
		return nil
	}
	overdue := s.cfg.Now().Add(drainPatience)
	for {
		left, _, err := bench.Backlog(ctx, b.conn, s.cfg.Now())
		if err != nil || left == 0 {
			return err
		}
		if s.cfg.Now().After(overdue) {
			return fmt.Errorf("%d entries are not in the tree after %s", left, drainPatience)
		}
		if !pause(ctx, 50*time.Millisecond) {
			return context.Cause(ctx)
		}
	}
}

// pause tells whether the time passed before ctx ended.
func pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
