package bench

import (
	"math/bits"
	"time"
)

// Histogram counts durations in buckets no wider than a 64th of what they hold.
type Histogram map[int]uint64

const (
	finest       = 64 // buckets between a power of two and the next
	finestBits   = 7  // bits of the numbers that have a bucket of their own
	latencySlots = finest * 36
)

// slot is the bucket of a duration; those of 36 minutes and more share one.
func slot(d time.Duration) int {
	n := uint64(max(0, d))
	shift := max(0, bits.Len64(n)-finestBits)
	return min(shift*finest+int(n>>shift), latencySlots-1) //nolint:gosec // less than 128 after the shift
}

// duration is the middle of a bucket.
func duration(slot int) time.Duration {
	if slot < 2*finest {
		return time.Duration(slot)
	}
	shift := slot/finest - 1
	return time.Duration(slot%finest+finest)<<shift + time.Duration(1)<<(shift-1)
}

// Counts is a histogram that one client fills.
type Counts [latencySlots]uint32

// Note counts a duration.
func (c *Counts) Note(d time.Duration) { c[slot(d)]++ }

// Add takes in what a client counted.
func (h Histogram) Add(c *Counts) {
	for i, n := range c {
		if n > 0 {
			h[i] += uint64(n)
		}
	}
}

// Merge takes in what another holds.
func (h Histogram) Merge(other Histogram) {
	for i, n := range other {
		h[i] += n
	}
}

// Count is how many durations there are.
func (h Histogram) Count() (n uint64) {
	for _, of := range h {
		n += of
	}
	return n
}

// Quantile is the duration that the share q of all is not above, in milliseconds; 0 of none.
func (h Histogram) Quantile(q float64) float64 {
	all, seen := h.Count(), uint64(0)
	for i := range latencySlots {
		seen += h[i]
		if seen > 0 && float64(seen) >= q*float64(all) {
			return ms(duration(i))
		}
	}
	return 0
}
