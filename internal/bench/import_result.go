package bench

import (
	"fmt"
	"maps"
	"slices"
)

// ImportResult is one measured figure of an import, or of reads beside so many contacts.
type ImportResult struct {
	Bench    string `json:"bench"`    // import/contacts, read/list, …
	Contacts int    `json:"contacts"` // that there were
	Rows     int    `json:"rows"`     // imported, or reads

	PerS       float64            `json:"rows_per_s,omitempty"`
	BudgetPerS float64            `json:"budget_rows_per_s,omitempty"` // at least
	ServerUS   float64            `json:"server_us,omitempty"`         // processor time a row of this process
	PostgresUS float64            `json:"postgres_us,omitempty"`       // and of the database server; 0 where the system does not tell
	HeapMB     float64            `json:"heap_mb,omitempty"`           // the most there was in use, over what was before
	Written    map[string]float64 `json:"written,omitempty"`           // rows a row of the file, by table

	P50MS float64 `json:"p50_ms,omitempty"`
	P99MS float64 `json:"p99_ms,omitempty"`
}

// Over reports whether the figure misses its budget.
func (r ImportResult) Over() bool { return r.PerS < r.BudgetPerS }

// Table is a result for people, under Header.
func (r ImportResult) Table() [][]string {
	name := fmt.Sprintf("%s, %d contacts", r.Bench, r.Contacts)
	if r.PerS == 0 {
		return [][]string{{name, fmt.Sprintf("median %s, 99 %% within %s", milliseconds(r.P50MS), milliseconds(r.P99MS)), "", ""}}
	}
	first := []string{name, fmt.Sprintf("%.0f rows/s of %d", r.PerS, r.Rows), "", ""}
	if r.BudgetPerS > 0 {
		first[2], first[3] = fmt.Sprintf("%.0f rows/s", r.BudgetPerS), "ok"
		if r.Over() {
			first[3] = "under"
		}
	}
	rows := [][]string{
		first,
		{"  processor time a row", fmt.Sprintf("%.0f µs here, %.0f µs of the database", r.ServerUS, r.PostgresUS), "", ""},
		{"  heap, at most", fmt.Sprintf("%.1f MB more than before", r.HeapMB), "", ""},
	}
	for _, table := range slices.Sorted(maps.Keys(r.Written)) {
		rows = append(rows, []string{"  rows of " + table, fmt.Sprintf("%.3f", r.Written[table]), "", ""})
	}
	return rows
}
