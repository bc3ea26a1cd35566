package bench

import (
	"fmt"
	"strings"
)

// Header names the columns of Rows.
func Header() []string { return []string{"name", "value", "budget", ""} }

// Rows is a result for people: the figure, and below it what it is made of.
func (r Result) Rows() [][]string {
	budget, verdict := r.Columns()
	rows := [][]string{{r.Bench, r.value(), budget, verdict}}
	add := func(name, value string) { rows = append(rows, []string{"  " + name, value, "", ""}) }
	if r.PerOp != nil {
		add("tacit", fmt.Sprintf("%.0f ns, %.0f allocations", r.NsPerOp, r.AllocsPerOp))
		add(r.Floor, fmt.Sprintf("%.0f ns, %.0f allocations", r.FloorNs, r.FloorAllocs))
	}
	if r.HeapMB > 0 {
		add("heap, at most", fmt.Sprintf("%.1f MB more than before", r.HeapMB))
	}
	for _, reads := range []struct {
		when string
		*Reads
	}{{"reads before", r.ReadsBefore}, {"reads meanwhile", r.Reads}} {
		if reads.Reads != nil {
			add(reads.when, fmt.Sprintf("%.0f reads/s, median %s, 99 %% within %s", reads.OpsPerS, milliseconds(reads.P50), milliseconds(reads.P99)))
		}
	}
	for _, name := range StepNames() {
		if took, ok := r.Steps[name]; ok {
			add(name, milliseconds(took))
		}
	}
	if len(r.WithinLease) > 0 {
		add("within the lease wait", "")
	}
	for _, name := range StepNames() {
		if took, ok := r.WithinLease[name]; ok {
			add("  "+name, milliseconds(took))
		}
	}
	return rows
}

func (r Result) value() string {
	var words []string
	if len(r.Ratio) > 0 {
		words = append(words, Ratios(r.Ratio))
	}
	if r.TotalMS > 0 {
		words = append(words, milliseconds(r.TotalMS))
	}
	if r.OpsPerS > 0 {
		words = append(words, fmt.Sprintf("%.0f subjects/s", r.OpsPerS))
	}
	return strings.Join(words, ", ")
}

// milliseconds prints a time for people, in milliseconds below ten seconds.
func milliseconds(n float64) string {
	if n >= 10_000 {
		return fmt.Sprintf("%.1f s", n/1000)
	}
	return fmt.Sprintf("%.1f ms", n)
}
