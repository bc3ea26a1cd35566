package mapping

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// RowError is one thing wrong with one row. It never holds the value.
type RowError struct {
	Row    int    `json:"row"`              // as a spreadsheet counts: the header is row 1
	Column string `json:"column,omitempty"` // its name as mapped, or its number where the name may be data
	Field  string `json:"field,omitempty"`
	Code   string `json:"code"`
	Hint   string `json:"hint,omitempty"`
}

// Row is one row as a draft.
type Row struct {
	Draft  draft.Draft
	Parts  [][]byte // every mapped cell with its field, as a digest of the row binds them
	Slots  []uint8  // of the keys that seal the row's cells, empty ones aside, ascending
	Points []Point  // where the draft's sub-resources come from, one each
	Refs   []Ref    // what is to be looked for
	Parent *Ref     // of a sub-resource: the record that it belongs to
	Key    string   // of a sub-resource, among those of its record
}

// Point names the column of a sub-resource, empty for a constant, and what its class follows from.
type Point struct{ Column, By string }

// Ref is a reference whose record is to be found by the value of a unique field. An empty Value is none.
type Ref struct {
	Target *Target
	Value  value.Value

	column *column
}

// Unknown is the fault of a reference that leads to no record that the session may know of.
func (r *Ref) Unknown() RowError {
	return RowError{Column: r.column.label, Field: r.column.Field, Code: UnknownReference, Hint: "no such " + r.Target.Kind.Name}
}

// UnknownReference is the code of a reference that leads nowhere.
const UnknownReference = "unknown_reference"

// Set puts the record that was found into the row.
func (r *Ref) Set(row *Row, id uuid.UUID) {
	v, err := value.FromText(value.Ref, id.String(), r.column.field.Options(""))
	if err == nil { // a UUID is one
		row.Draft.Settings = append(row.Draft.Settings, draft.Setting{Field: r.column.field, Value: v})
	}
}

// Read reads a row's cells as a new record under the catalog of that digest. When its references are set, Complete is to
// follow.
func (m *Mapping) Read(catalog [32]byte, cells []string) (Row, []RowError) {
	row := Row{Draft: draft.Draft{Catalog: catalog, Kind: m.kind}, Parts: make([][]byte, 0, 2*len(m.columns)), Slots: make([]uint8, 0, len(m.columns))}
	row.Draft.Settings = make([]draft.Setting, 0, len(m.columns))
	var faults []RowError
	for i := range m.columns {
		c := &m.columns[i]
		if f := m.read(&row, c, cells); f != nil {
			faults = append(faults, RowError{Column: c.label, Field: c.Field, Code: f.Code, Hint: f.Hint})
		}
	}
	slices.Sort(row.Slots)
	row.Slots = slices.Compact(row.Slots)
	if m.parent != nil {
		faults = append(faults, m.belongs(&row, cells)...)
	}
	return row, faults
}

// read reads one cell, or constant, into the row.
func (m *Mapping) read(row *Row, c *column, cells []string) *fault.FieldError {
	text := c.Text
	if c.index >= 0 {
		text = strings.TrimSpace(cells[c.index])
	}
	text, err := c.text(text)
	row.Parts = append(row.Parts, c.name, []byte(text))
	if err == nil && c.field.Sealed() && draft.Masked(text) {
		return &fault.FieldError{Code: draft.MaskedValue, Hint: "a masked value cannot be stored; leave the column out to keep it"}
	}
	if err == nil && c.ref != nil {
		return row.refer(c, c.ref, text)
	}
	var val value.Value
	if err == nil {
		val, err = value.FromText(c.shape.Type, text, c.field.Options(m.region))
	}
	if err != nil {
		f := draft.ValueFault("", err)
		return &f
	}
	if !val.IsNull() {
		row.put(c, val)
		if c.field.Sealed() {
			row.Slots = append(row.Slots, c.shape.Class.Slot())
		}
	}
	return nil
}

// refer notes a reference. The text has to be one that the referred field could hold.
func (r *Row) refer(c *column, to *Target, text string) *fault.FieldError {
	v, err := value.FromText(to.Field.Type, text, to.Field.Options(""))
	if err != nil {
		f := draft.ValueFault("", err)
		return &f
	}
	if !v.IsNull() {
		r.Refs = append(r.Refs, Ref{Target: to, Value: v, column: c})
	}
	return nil
}

// belongs reads the record that a row's sub-resource is of.
func (m *Mapping) belongs(row *Row, cells []string) []RowError {
	p := m.parent
	text, err := p.text(strings.TrimSpace(cells[p.index]))
	var val value.Value
	if err == nil {
		val, err = value.FromText(p.ref.Field.Type, text, p.ref.Field.Options(""))
	}
	if err != nil {
		f := draft.ValueFault("", err)
		return []RowError{{Column: p.label, Code: f.Code, Hint: f.Hint}}
	}
	row.Parent, row.Key = &Ref{Target: p.ref, Value: val, column: p}, strings.TrimSpace(cells[m.key])
	if val.IsNull() || row.Key == "" {
		return []RowError{{Column: p.label, Code: "required", Hint: "the row has to name its record and its key"}}
	}
	return nil
}

// Complete adds the defaults of a new record and returns what it still needs.
func (m *Mapping) Complete(row *Row) []RowError { return m.Faults(row.Draft.Complete()) }

// put sets a cell's value in the draft, as a field or as a sub-resource of its own.
func (r *Row) put(c *column, val value.Value) {
	set := draft.Setting{Field: c.field, Value: val}
	if c.child == nil {
		r.Draft.Settings = append(r.Draft.Settings, set)
		return
	}
	d := draft.Draft{Catalog: r.Draft.Catalog, Kind: c.child, Settings: slices.Concat(c.first, []draft.Setting{set}, c.with)}
	d.Complete()
	r.Points = append(r.Points, Point{c.Name, c.by})
	r.Draft.Children = append(r.Draft.Children, d)
}

// Faults names faults of fields by the columns they came from.
func (m *Mapping) Faults(faults []fault.FieldError) []RowError {
	var out []RowError
	for _, f := range faults {
		e := RowError{Field: f.Field, Code: f.Code, Hint: f.Hint}
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
