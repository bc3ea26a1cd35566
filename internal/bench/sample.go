package bench

import (
	"math"
	"slices"
	"time"
)

// Sample is a series of measurements of the same work.
type Sample []float64

// Median is the one in the middle, or the mean of the two there; 0 of none.
func (s Sample) Median() float64 {
	if len(s) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(s))
	mid := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[mid]
	}
	return (sorted[mid-1] + sorted[mid]) / 2
}

// Spread is the largest to the smallest, 0 for fewer than two.
func (s Sample) Spread() float64 {
	if len(s) < 2 || slices.Min(s) <= 0 {
		return 0
	}
	return hundredths(slices.Max(s) / slices.Min(s))
}

// Fewest measurements of which the highest hundredth, or thousandth, says something.
const (
	FewestP99  = 100
	FewestP999 = 1000
)

// samples are series by name.
type samples map[string]Sample

func (s samples) add(name string, took time.Duration) { s[name] = append(s[name], ms(took)) }

// medians is nil for no series.
func (s samples) medians() map[string]float64 {
	if len(s) == 0 {
		return nil
	}
	out := make(map[string]float64, len(s))
	for name, series := range s {
		out[name] = thousandths(series.Median())
	}
	return out
}

// ms is a duration in milliseconds.
func ms(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }

// quantile is the measurement that a share q of them does not exceed, 0 for none.
func (s Sample) quantile(q float64) float64 {
	if len(s) == 0 {
		return 0
	}
	return slices.Sorted(slices.Values(s))[max(0, int(math.Ceil(q*float64(len(s))))-1)]
}

func tenths(f float64) float64 { return math.Round(f*10) / 10 }

func hundredths(f float64) float64 { return math.Round(f*100) / 100 }

func thousandths(f float64) float64 { return math.Round(f*1000) / 1000 }
