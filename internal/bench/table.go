package bench

import (
	"cmp"
	"fmt"
	"strings"
)

// Header names the columns of Rows.
func Header() []string { return []string{"name", "value", "budget", ""} }

// Rows is a result for people: the figure, and below it what it is made of.
func (r Result) Rows() [][]string {
	rows := [][]string{{r.Bench, r.value(), r.budget(), r.verdict()}}
	add := func(name, value string) { rows = append(rows, []string{"  " + name, value, "", ""}) }
	if r.FloorNsOp > 0 {
		if r.BudgetNs == 0 { // else it is the figure itself
			add("tacit", fmt.Sprintf("%.0f ns, %.0f allocations", r.NsOp, r.AllocsOp))
		}
		add(cmp.Or(r.Floor, "standard library"), fmt.Sprintf("%.0f ns, %.0f allocations", r.FloorNsOp, r.FloorAllocs))
	}
	if r.HeapMB > 0 {
		add("heap, at most", fmt.Sprintf("%.1f MB more than before", r.HeapMB))
	}
	for _, reads := range []struct {
		when string
		*Reads
	}{{"reads before", r.ReadsBefore}, {"reads meanwhile", r.Reads}} {
		if reads.Reads != nil {
			add(reads.when, fmt.Sprintf("%.0f reads/s, median %s, 99 %% within %s", reads.PerS, milliseconds(reads.P50), milliseconds(reads.P99)))
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
	if r.Ratio > 0 {
		words = append(words, fmt.Sprintf("%.2f ×", r.Ratio))
	}
	if r.BudgetNs > 0 {
		words = append(words, fmt.Sprintf("%.0f ns, %.0f allocations", r.NsOp, r.AllocsOp))
	}
	if r.TotalMS > 0 {
		words = append(words, milliseconds(r.TotalMS))
	}
	if r.SubjectsPerS > 0 {
		words = append(words, fmt.Sprintf("%.0f subjects/s", r.SubjectsPerS))
	}
	return strings.Join(words, ", ")
}

func (r Result) budget() string {
	switch {
	case r.BudgetRatio > 0:
		return fmt.Sprintf("%.0f ×", r.BudgetRatio)
	case r.BudgetMS > 0:
		return milliseconds(r.BudgetMS)
	case r.BudgetNs > 0:
		text := fmt.Sprintf("%.0f ns", r.BudgetNs)
		if r.NoAllocs {
			text += ", 0 allocations"
		}
		return text
	}
	return ""
}

func (r Result) verdict() string {
	if r.budget() == "" {
		return ""
	}
	words := []string{"ok"}
	if r.Over() {
		words[0] = "over"
	}
	if r.Noisy() {
		words = append(words, "noisy")
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
