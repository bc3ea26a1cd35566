package bench

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

// burst is how long one measurement of a duel takes at least: a hundred times the resolution that counts, and short
// enough for both sides to meet the same neighbours on the machine.
const burst = 20 * time.Millisecond

// duel compares two ways to do the same work, by turns.
type duel struct {
	now         func() time.Time
	ours, floor func() error

	ratios sample    // ours to the floor, of measurements that follow each other
	ns     [2]sample // nanoseconds of one operation, ours and the floor's
	allocs [2]float64
}

// run takes n measurements of each side. Which comes first changes, since the second finds the garbage of the first.
func (d *duel) run(ctx context.Context, n int) error {
	sides := [2]func() error{d.ours, d.floor}
	var count [2]int
	var err error
	for i, side := range sides {
		if count[i], err = d.calibrate(side); err != nil {
			return err
		}
		if d.allocs[i], err = allocations(side, count[i]); err != nil {
			return err
		}
	}
	for round := range n {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("duel: %w", err)
		}
		var took [2]float64
		for turn := range sides {
			i := (turn + round) % len(sides)
			if took[i], err = d.time(sides[i], count[i]); err != nil {
				return err
			}
			d.ns[i] = append(d.ns[i], took[i])
		}
		d.ratios = append(d.ratios, took[0]/took[1])
	}
	return nil
}

// calibrate returns how many operations fill a burst.
func (d *duel) calibrate(op func() error) (int, error) {
	for n := 1; ; n *= 2 {
		began := d.now()
		if err := repeat(op, n); err != nil {
			return 0, err
		}
		if d.now().Sub(began) >= burst {
			return n, nil
		}
	}
}

// time returns the nanoseconds of one operation.
func (d *duel) time(op func() error, n int) (float64, error) {
	began := d.now()
	if err := repeat(op, n); err != nil {
		return 0, err
	}
	return float64(d.now().Sub(began).Nanoseconds()) / float64(n), nil
}

// allocations returns those of one operation.
func allocations(op func() error, n int) (float64, error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := repeat(op, n); err != nil {
		return 0, err
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs) / uint64(n)), nil //nolint:gosec // n > 0
}

func repeat(op func() error, n int) error {
	for range n {
		if err := op(); err != nil {
			return err
		}
	}
	return nil
}
