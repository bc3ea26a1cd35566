package bench

import (
	"math"
	"testing"
	"time"
)

// TestHistogram: a quantile is within two in a hundred of the truth, from nanoseconds to minutes.
func TestHistogram(t *testing.T) {
	for _, scale := range []time.Duration{1, 37, time.Microsecond, time.Millisecond, 13 * time.Millisecond} {
		var c Counts
		for i := range 1000 {
			c[slot(time.Duration(i+1)*scale)]++
		}
		h := Histogram{}
		h.Add(&c)
		for _, q := range []float64{0.001, 0.5, 0.99, 1} {
			want := ms(time.Duration(q*1000) * scale)
			if got := h.Quantile(q); math.Abs(got-want) > 0.02*want {
				t.Errorf("in units of %s: quantile %f is %f ms, want %f", scale, q, got, want)
			}
		}
	}
	if got := (Histogram{}).Quantile(0.5); got != 0 {
		t.Errorf("of nothing: got %f", got)
	}
	if slot(-1) != 0 || slot(math.MaxInt64) != latencySlots-1 {
		t.Error("a duration out of bounds has no bucket")
	}
	a, b := Histogram{1: 2, 3: 4}, Histogram{3: 1, 5: 1}
	a.Merge(b)
	if a[1] != 2 || a[3] != 5 || a[5] != 1 {
		t.Errorf("merged to %v", a)
	}
}

func TestPart(t *testing.T) {
	for _, n := range []int{1, 3, 7} {
		next := 0
		for i := range n {
			first, size := part(64, n, i)
			if first != next || size < 64/n || size > 64/n+1 {
				t.Errorf("part %d of %d: from %d, %d", i, n, first, size)
			}
			next += size
		}
		if next != 64 {
			t.Errorf("%d parts make %d of 64", n, next)
		}
	}
}
