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
	// Columns are further columns and constants, with how their cells are read.
	Columns []Column
	// Parent, for a kind of sub-resources, names the record that a row belongs to, by the unique field Ref of the parent's
	// kind. Nil for other kinds.
	Parent *Column
	// Key is the column that tells the sub-resources of one record apart, so that a row that is imported again changes
	// what it made. Only with Parent.
	Key string
}

// Column is one column of the file, or one constant, and how its cells are read: first Values, then Blank, Prefix, Slug,
// Scale and Date, as far as they are given; what comes out is read as the field's type, or looked for by Ref.
type Column struct {
	Name  string // as in the header; "" for a constant
	Field string // as in Spec.Map
	Text  string // of a constant

	Values map[string]string // cell → what stands for it; cells that are not in it stay as they are
	Blank  string            // what an empty cell stands for
	Prefix string            // put before what is not empty
	Slug   bool              // letters, digits and hyphens are made of it, for ids
	Scale  int               // decimal places that a number is moved by: money to minor units (ISO 4217)
	Date   string            // how a date is written, of YYYY, MM, M, DD, D, hh, mm and ss; UTC
	Ref    string            // of a reference: the unique field of the referred kind that the text is the value of
	With   map[string]string // further fields of the sub-resource that the column makes
	Line   int               // of the mapping file; 0 without
}

// Mapping is a Spec that was checked against a kind and a file's header.
type Mapping struct {
	kind    *catalog.Kind
	region  string
	columns []column
	parent  *column
	key     int // of the cell; -1 without
}

// column is one mapped column, or one constant.
type column struct {
	Column
	label  string // what reports call it
	index  int    // of the cell; -1 for a constant
	field  *catalog.Field
	child  *catalog.Kind // for a field of a sub-resource
	by     string        // the value its class follows from
	shape  catalog.Shape
	ref    *Target
	layout string // of dates
	with   []draft.Setting
	name   []byte          // of the field in a digest of a row
	first  []draft.Setting // what the class of a sub-resource follows from
}

// Target is a unique field of a kind that references are resolved by.
type Target struct {
	Kind  *catalog.Kind
	Field *catalog.Field
}

// New checks a spec against a kind of a catalog and a file's header. Its error is a *fault.Invalid for the field "map", of
// a column of a mapping file with its line.
func New(c *catalog.Catalog, k *catalog.Kind, spec Spec, header []string) (*Mapping, error) {
	m := &Mapping{kind: k, region: spec.Region, key: -1}
	var faults []fault.FieldError
	for _, col := range spec.all() {
		made, bad := m.resolve(c, col, header)
		if bad != nil {
			faults = append(faults, atLine(col.Line, *bad))
			continue
		}
		m.columns = append(m.columns, made)
	}
	if bad := m.setParent(c, spec, header); bad != nil {
		faults = append(faults, *bad)
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

// Names are the names of the file's columns that the mapping has a use for, each once.
func (s *Spec) Names() []string {
	var names []string
	for _, c := range s.all() {
		names = append(names, c.Name)
	}
	if s.Parent != nil {
		names = append(names, s.Parent.Name, s.Key)
	}
	slices.Sort(names)
	names = slices.Compact(names)
	return slices.DeleteFunc(names, func(n string) bool { return n == "" })
}

// all are the columns and constants of a spec.
func (s *Spec) all() []Column {
	var out []Column
	for _, name := range slices.Sorted(maps.Keys(s.Map)) {
		out = append(out, Column{Name: name, Field: s.Map[name]})
	}
	for _, path := range slices.Sorted(maps.Keys(s.Set)) {
		out = append(out, Column{Field: path, Text: s.Set[path]})
	}
	return append(out, s.Columns...)
}

func atLine(line int, f fault.FieldError) fault.FieldError {
	if line > 0 {
		f.Hint = strings.TrimSuffix("line "+strconv.Itoa(line)+": "+f.Hint, ": ")
	}
	return f
}

func refused(code, hint string) *fault.FieldError {
	return &fault.FieldError{Field: "map", Code: code, Hint: hint}
}

// resolve checks one column or constant.
func (m *Mapping) resolve(c *catalog.Catalog, col Column, header []string) (column, *fault.FieldError) {
	out := column{Column: col, index: -1}
	if col.Name != "" {
		if bad := out.find(header); bad != nil {
			return out, bad
		}
	}
	if bad := m.locate(&out); bad != nil {
		return out, bad
	}
	if bad := out.reading(c); bad != nil {
		return out, bad
	}
	return out, out.beside(m.region)
}

// find looks for the column in the header.
func (c *column) find(header []string) *fault.FieldError {
	if what, found := value.Detect(c.Name); found {
		return refused("personal_data", "a column's name holds "+what+": give the file a first row that names its columns")
	}
	if c.index = slices.Index(header, c.Name); c.index < 0 {
		return refused("no_such_column", "the file has no column of a name in the mapping; its field is "+c.Field)
	}
	c.label = label(header, c.index)
	return nil
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

// locate resolves a path of the mapping to a field.
func (m *Mapping) locate(c *column) *fault.FieldError {
	list, by, nested := strings.Cut(c.Field, ".")
	if nested {
		i := slices.IndexFunc(m.kind.Children(), func(k *catalog.Kind) bool { return k.ParentList == list })
		if i < 0 {
			return refused("unknown_field", fault.Nearest(list, draft.FieldNames(m.kind)))
		}
		c.child, c.by = m.kind.Children()[i], by
		j := slices.IndexFunc(c.child.Fields, func(f *catalog.Field) bool { return f.ClassBy != nil })
		if j < 0 {
			return refused("unknown_field", "a list of "+c.child.Name+" is imported from a file of its own")
		}
		c.field = c.child.Fields[j]
	} else if f, ok := m.kind.Field(c.Field); ok && !f.Server {
		c.field = f
	} else {
		return refused("unknown_field", fault.Nearest(c.Field, paths(m.kind)))
	}
	shape, ok := c.field.Shape(c.by)
	if !ok {
		return refused("unknown_field", "one of "+strings.Join(paths(m.kind), ", "))
	}
	c.shape, c.name = shape, []byte(c.field.Name+"."+c.by)
	if c.child == nil {
		return nil
	}
	of, _ := c.child.Field(c.field.ClassBy.Field)
	kind, err := value.FromText(of.Type, c.by, of.Options(""))
	if err != nil { // a shape of that name exists, so its value is declared
		return refused("unknown_field", "one of "+strings.Join(paths(m.kind), ", "))
	}
	c.first = []draft.Setting{{Field: of, Value: kind}}
	return nil
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

// reading checks how the cells are to be read against the field's type.
func (c *column) reading(cat *catalog.Catalog) *fault.FieldError {
	if c.Ref != "" {
		if c.field.Ref == "" {
			return refused("not_allowed", "only a reference is looked for by a field of another kind")
		}
		var bad *fault.FieldError
		if c.ref, bad = target(cat, c.field.Ref, c.Ref); bad != nil {
			return bad
		}
	}
	if c.Scale < 0 || c.Scale > maxScale || c.Scale > 0 && c.shape.Type != value.Int {
		return refused("not_allowed", "scale is for whole numbers, from 1 to "+strconv.Itoa(maxScale))
	}
	if c.Slug && c.Ref == "" && c.shape.Type != value.ID && c.shape.Type != value.ExternalID {
		return refused("not_allowed", "slug is for ids, of this system or another")
	}
	if c.Date == "" {
		return nil
	}
	if c.shape.Type != value.Date && c.shape.Type != value.Time {
		return refused("not_allowed", "date is for dates and times")
	}
	var ok bool
	if c.layout, ok = layoutOf(c.Date); !ok {
		return refused("malformed", "a date is written with YYYY, MM or M, DD or D, and for a time hh, mm and ss")
	}
	return nil
}

func target(c *catalog.Catalog, kind, field string) (*Target, *fault.FieldError) {
	k, ok := c.Kind(kind)
	if !ok {
		return nil, refused("unknown_field", "")
	}
	var unique []string
	for _, f := range k.Fields {
		if f.Index == nil || f.Index.Unique != catalog.UniqueAlways {
			continue
		}
		if f.Name == field {
			return &Target{Kind: k, Field: f}, nil
		}
		unique = append(unique, f.Name)
	}
	return nil, refused("unknown_field", kind+" is found by "+strings.Join(unique, " or "))
}

// beside reads the further fields of the sub-resource that the column makes.
func (c *column) beside(region string) *fault.FieldError {
	if len(c.With) > 0 && c.child == nil {
		return refused("not_allowed", "with is for lists, such as contact_points.email")
	}
	for _, name := range slices.Sorted(maps.Keys(c.With)) {
		f, ok := c.child.Field(name)
		if !ok || f.Server || f.Name == c.field.Name || f.Name == c.field.ClassBy.Field {
			return refused("unknown_field", fault.Nearest(name, draft.FieldNames(c.child)))
		}
		v, err := value.FromText(f.Type, c.With[name], f.Options(region))
		if err != nil {
			bad := draft.ValueFault("map", err)
			return &bad
		}
		c.with = append(c.with, draft.Setting{Field: f, Value: v})
	}
	return nil
}

// setParent resolves what names the record that rows of sub-resources belong to.
func (m *Mapping) setParent(c *catalog.Catalog, spec Spec, header []string) *fault.FieldError {
	if m.kind.Parent == "" {
		if spec.Parent != nil || spec.Key != "" {
			return refused("not_allowed", "parent and key are for kinds that stand in a list of another")
		}
		return nil
	}
	if spec.Parent == nil || spec.Key == "" {
		return refused("required", "give parent, the column that names the "+m.kind.Parent+", and key, the column that tells its rows apart")
	}
	m.parent = &column{Column: *spec.Parent, index: -1}
	if bad := m.parent.find(header); bad != nil {
		return bad
	}
	var bad *fault.FieldError
	if m.parent.ref, bad = target(c, m.kind.Parent, m.parent.Ref); bad != nil {
		return bad
	}
	if m.key = slices.Index(header, spec.Key); m.key < 0 {
		return refused("no_such_column", "the file has no column of the name that is given as key")
	}
	return nil
}

// Reference returns the unique field that rows are matched by; nil where the mapping has none.
func (m *Mapping) Reference() *catalog.Field {
	if m.parent != nil {
		return nil
	}
	var ref *catalog.Field
	for i := range m.columns {
		if f := m.columns[i].field; m.columns[i].child == nil && f.Index != nil && f.Index.Unique == catalog.UniqueAlways {
			ref = f
		}
	}
	return ref
}
