package mapping

import (
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// RowError is one thing wrong with one row. It never holds the value.
type RowError struct {
	Row    int    `json:"row"`              // as a spreadsheet counts: the header is row 1
	Column string `json:"column,omitempty"` // its name as mapped, or its number where the name may be data
	Code   string `json:"code"`
	Hint   string `json:"hint,omitempty"`
}

// Row is one row as a draft.
type Row struct {
	Draft  draft.Draft
	Parts  [][]byte // every mapped cell with its field, as a digest of the row binds them
	Slots  []uint8  // of the keys that seal the row's cells, empty ones aside, ascending
	Points []Point  // where the draft's sub-resources come from, one each
}

// Point names the column of a sub-resource, empty for a constant, and what its class follows from.
type Point struct{ Column, By string }

// Read reads a row's cells as a new record under the catalog of that digest, with its defaults.
func (m *Mapping) Read(catalog [32]byte, cells []string) (Row, []RowError) {
	row := Row{Draft: draft.Draft{Catalog: catalog, Kind: m.kind}}
	var faults []RowError
	for i := range m.columns {
		c := &m.columns[i]
		text := c.text
		if c.index >= 0 {
			text = strings.TrimSpace(cells[c.index])
		}
		row.Parts = append(row.Parts, []byte(c.field.Name+"."+c.by), []byte(text))
		if c.field.Sealed() && draft.Masked(text) {
			faults = append(faults, RowError{Column: c.label, Code: draft.MaskedValue, Hint: "a masked value cannot be stored; leave the column out to keep it"})
			continue
		}
		val, err := value.FromText(c.shape.Type, text, c.field.Options(m.region))
		if err != nil {
			f := draft.ValueFault("", err)
			faults = append(faults, RowError{Column: c.label, Code: f.Code, Hint: f.Hint})
			continue
		}
		if !val.IsNull() {
			row.put(c, val)
			if c.field.Sealed() {
				row.Slots = append(row.Slots, c.shape.Class.Slot())
			}
		}
	}
	slices.Sort(row.Slots)
	row.Slots = slices.Compact(row.Slots)
	return row, append(faults, m.Faults(row.Draft.Complete())...)
}

// put sets a cell's value in the draft, as a field or as a sub-resource of its own.
func (r *Row) put(c *column, val value.Value) {
	set := draft.Setting{Field: c.field, Value: val}
	if c.child == nil {
		r.Draft.Settings = append(r.Draft.Settings, set)
		return
	}
	by, _ := c.child.Field(c.field.ClassBy.Field)
	kind, err := value.FromText(by.Type, c.by, by.Options(""))
	if err != nil {
		return // a shape of that name exists, so its value is declared
	}
	d := draft.Draft{Catalog: r.Draft.Catalog, Kind: c.child, Settings: []draft.Setting{{Field: by, Value: kind}, set}}
	d.Complete()
	r.Points = append(r.Points, Point{c.name, c.by})
	r.Draft.Children = append(r.Draft.Children, d)
}

// Faults names faults of fields by the columns they came from.
func (m *Mapping) Faults(faults []fault.FieldError) []RowError {
	var out []RowError
	for _, f := range faults {
		e := RowError{Code: f.Code, Hint: f.Hint}
		for i := range m.columns {
			if c := &m.columns[i]; c.child == nil && c.field.Name == f.Field {
				e.Column = c.label
			}
		}
		if e.Column == "" && f.Field != "" {
			e.Hint = strings.TrimSuffix(f.Field+": "+f.Hint, ": ")
		}
		out = append(out, e)
	}
	return out
}
