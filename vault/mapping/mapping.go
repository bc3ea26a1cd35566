// Package mapping says how the columns of a sheet become fields of a kind, and reads rows by it as drafts. It
// stores nothing, and nothing it reports holds a cell.
package mapping

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// Spec is a mapping as the caller writes it.
type Spec struct {
	// Map gives columns their field: "last" → "family_name". A field of a sub-resource goes by the list and
	// what decides its class: "phone" → "contact_points.phone". Columns not named are not read.
	Map map[string]string
	// Set gives fields a constant: "source" → "import".
	Set    map[string]string
	Region string // country assumed of phone numbers without a country code, ISO 3166
}

// Mapping is a Spec that was checked against a kind and a file's header.
type Mapping struct {
	kind    *catalog.Kind
	region  string
	columns []column
}

// column is one mapped column, or one constant.
type column struct {
	name  string
	label string // what reports call it
	index int    // of the cell; -1 for a constant
	text  string
	field *catalog.Field
	child *catalog.Kind // for a field of a sub-resource
	by    string        // the value its class follows from
	shape catalog.Shape
}

// New checks a spec. Its error is a *fault.Invalid for the field "map".
func New(k *catalog.Kind, spec Spec, header []string) (*Mapping, error) {
	m := &Mapping{kind: k, region: spec.Region}
	var faults []fault.FieldError
	add := func(c column, bad *fault.FieldError) {
		if bad != nil {
			faults = append(faults, *bad)
			return
		}
		m.columns = append(m.columns, c)
	}
	for _, name := range slices.Sorted(maps.Keys(spec.Map)) {
		add(m.fromFile(name, spec.Map[name], header))
	}
	for _, path := range slices.Sorted(maps.Keys(spec.Set)) {
		c, bad := m.column("", path)
		c.index, c.text = -1, spec.Set[path]
		add(c, bad)
	}
	if len(faults) == 0 && len(m.columns) == 0 {
		faults = []fault.FieldError{{Field: "map", Code: "required", Hint: `give at least {"column": "field"}`}}
	}
	if len(faults) > 0 {
		return nil, &fault.Invalid{Fields: faults}
	}
	// A row's parts come in this order: constants by path, then columns as they stand in the file.
	slices.SortStableFunc(m.columns, func(a, b column) int { return cmp.Compare(a.index, b.index) })
	return m, nil
}

// fromFile resolves a column of the file.
func (m *Mapping) fromFile(name, path string, header []string) (column, *fault.FieldError) {
	if what, found := value.Detect(name); found {
		return column{}, &fault.FieldError{Field: "map", Code: "personal_data", Hint: "a column's name holds " + what + ": give the file a first row that names its columns"}
	}
	c, bad := m.column(name, path)
	if bad != nil {
		return c, bad
	}
	if c.index = slices.Index(header, name); c.index < 0 {
		return c, &fault.FieldError{Field: "map", Code: "no_such_column", Hint: "the file has no column of a name in the mapping; its field is " + path}
	}
	c.label = label(header, c.index)
	return c, nil
}

// maxLabel is the most bytes of a column's name in a report.
const maxLabel = 64

// label is what reports call a column: its number where the name, or that of a column beside it, looks like
// data. In a file without a header the names are cells.
func label(header []string, index int) string {
	data := func(name string) bool { _, found := value.Detect(name); return found }
	if len(header[index]) <= maxLabel && !slices.ContainsFunc(header, data) {
		return header[index]
	}
	return "column " + strconv.Itoa(index+1)
}

// column resolves a path of the mapping to a field.
func (m *Mapping) column(name, path string) (column, *fault.FieldError) {
	c := column{name: name}
	list, by, nested := strings.Cut(path, ".")
	if nested {
		i := slices.IndexFunc(m.kind.Children(), func(k *catalog.Kind) bool { return k.ParentList == list })
		if i < 0 {
			return c, &fault.FieldError{Field: "map", Code: "unknown_field", Hint: fault.Nearest(list, draft.FieldNames(m.kind))}
		}
		c.child, c.by = m.kind.Children()[i], by
		j := slices.IndexFunc(c.child.Fields, func(f *catalog.Field) bool { return f.ClassBy != nil })
		if j < 0 {
			return c, &fault.FieldError{Field: "map", Code: "unknown_field"}
		}
		c.field = c.child.Fields[j]
	} else if f, ok := m.kind.Field(path); ok && !f.Server {
		c.field = f
	} else {
		return c, &fault.FieldError{Field: "map", Code: "unknown_field", Hint: fault.Nearest(path, paths(m.kind))}
	}
	shape, ok := c.field.Shape(c.by)
	if !ok {
		return c, &fault.FieldError{Field: "map", Code: "unknown_field", Hint: "one of " + strings.Join(paths(m.kind), ", ")}
	}
	c.shape = shape
	return c, nil
}

// paths lists what a mapping may name.
func paths(k *catalog.Kind) []string {
	var out []string
	for _, f := range k.Fields {
		if !f.Server {
			out = append(out, f.Name)
		}
	}
	for _, c := range k.Children() {
		for _, f := range c.Fields {
			if f.ClassBy == nil {
				continue
			}
			for _, by := range f.ClassBy.Order {
				out = append(out, c.ParentList+"."+by)
			}
		}
	}
	return out
}

// Reference returns the unique field that rows are matched by; nil where the mapping has none.
func (m *Mapping) Reference() *catalog.Field {
	var ref *catalog.Field
	for i := range m.columns {
		if f := m.columns[i].field; m.columns[i].child == nil && f.Index != nil && f.Index.Unique == catalog.UniqueAlways {
			ref = f
		}
	}
	return ref
}
