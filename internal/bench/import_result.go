package bench

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

// ImportResult is one measured figure of an import, or of reads beside so many contacts.
type ImportResult struct {
	Bench    string `json:"bench"`    // import/contacts, import/list, …
	Contacts int    `json:"contacts"` // that there were
	Rows     int    `json:"rows"`     // imported, or reads

	OpsPerS float64 `json:"ops_per_s,omitempty"` // rows, by one import

	// Nanoseconds of processor time a row: of both, of this process, and of the database server. The latter is left out where
	// the system does not tell.
	NsPerOp  float64            `json:"ns_per_op,omitempty"`
	ServerNs float64            `json:"server_ns_per_op,omitempty"`
	DBNs     float64            `json:"db_ns_per_op,omitempty"`
	HeapMB   float64            `json:"heap_mb,omitempty"` // the most there was in use, over what was before
	Written  map[string]float64 `json:"written,omitempty"` // rows a row of the file, by table

	P50MS float64 `json:"p50_ms,omitempty"`
	P99MS float64 `json:"p99_ms,omitempty"` // of a hundred reads or more

	Judged
}

// Name is the figure's for people.
func (r ImportResult) Name() string { return fmt.Sprintf("%s, %d contacts", r.Bench, r.Contacts) }

// round cuts to what a figure can say.
func (r *ImportResult) round() {
	r.OpsPerS, r.HeapMB, r.P50MS, r.P99MS = math.Round(r.OpsPerS), tenths(r.HeapMB), thousandths(r.P50MS), thousandths(r.P99MS)
	r.NsPerOp, r.ServerNs, r.DBNs = math.Round(r.NsPerOp), math.Round(r.ServerNs), math.Round(r.DBNs)
	for table, n := range r.Written {
		r.Written[table] = thousandths(n)
	}
}

// Table is a result for people, under Header.
func (r ImportResult) Table() [][]string {
	budget, verdict := r.Columns()
	if r.OpsPerS == 0 {
		text := "median " + milliseconds(r.P50MS)
		if r.P99MS > 0 {
			text += ", 99 % within " + milliseconds(r.P99MS)
		}
		return [][]string{{r.Name(), text, budget, verdict}}
	}
	rows := [][]string{
		{r.Name(), fmt.Sprintf("%.0f rows/s of %d", r.OpsPerS, r.Rows), budget, verdict},
		{"  processor time a row", fmt.Sprintf("%.0f µs here, %.0f µs of the database", r.ServerNs/1000, r.DBNs/1000), "", ""},
		{"  heap, at most", fmt.Sprintf("%.1f MB more than before", r.HeapMB), "", ""},
	}
	for _, table := range slices.Sorted(maps.Keys(r.Written)) {
		rows = append(rows, []string{"  rows of " + table, fmt.Sprintf("%.3f", r.Written[table]), "", ""})
	}
	return rows
}
