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

	ratios Sample    // ours to the floor, one a round: the median of pairs that follow each other
	ns     [2]Sample // nanoseconds of one operation, ours and the floor's
	allocs [2]float64
}

// run takes some rounds of pairs of measurements, one of each side.
func (d *duel) run(ctx context.Context, rounds, pairs int) error {
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
	for range rounds {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("duel: %w", err)
		}
		ratios := make(Sample, pairs)
		for pair := range pairs {
			if ratios[pair], err = d.pair(sides, count, pair); err != nil {
				return err
			}
		}
		d.ratios = append(d.ratios, ratios.Median())
	}
	return nil
}

// pair takes one measurement of each side. Which comes first changes, since the second finds the garbage of the first.
func (d *duel) pair(sides [2]func() error, count [2]int, turn int) (ratio float64, err error) {
	var took [2]float64
	for i := range sides {
		i = (i + turn) % len(sides)
		if took[i], err = d.time(sides[i], count[i]); err != nil {
			return 0, err
		}
		d.ns[i] = append(d.ns[i], took[i])
	}
	return took[0] / took[1], nil
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

// perOp is what both sides took.
func (d *duel) perOp(floor string) *PerOp {
	return &PerOp{NsPerOp: d.ns[0].Median(), AllocsPerOp: d.allocs[0], FloorNs: d.ns[1].Median(), FloorAllocs: d.allocs[1], Floor: floor}
}

// compare sets how many times as long as the floor it took, by the floor's key, and holds it to a budget unless that is 0.
func (d *duel) compare(r *Result, key string, budget float64) {
	ratio := d.ratios.Median()
	r.Rounds, r.Ratio = len(d.ratios), map[string]float64{key: ratio}
	r.Judged.Rounds(d.ratios)
	if budget > 0 {
		r.AtMost("ratio."+key, ratio, budget)
	}
}
