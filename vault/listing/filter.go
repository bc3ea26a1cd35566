// Package listing turns what a caller asks of a list into SQL: filters and a sort over clear columns, checked
// against the catalog, and the place where a page ended. Values are bound, never part of a statement. It
// checks no right: Uses says which fields the answer depends on.
package listing

import (
	"cmp"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// maxIn bounds the values of one filter.
const maxIn = 100

// Filter narrows a list by a clear field.
type Filter struct {
	Field  string
	Op     string   // eq, in, all, gt, gte, lt, lte or null; of tags eq holds that one, in any of them, all each of them
	Values []string // one; for in and all, several; for null, "true" or "false"
}

// Place is where a page ended.
type Place struct {
	Value *string   `json:"v,omitempty"` // sort value of the last row; absent for null
	ID    uuid.UUID `json:"i"`
}

// List is a checked list query.
type List struct {
	filters []condition
	order   order
	uses    []*catalog.Field
	times   bool
	after   *Place
}

// New checks a sort and filters against a kind. The sort is a sortable field, id, created_at or updated_at, with
// "-" in front for descending; empty is the kind's default. What does not fit is a *fault.Invalid.
func New(k *catalog.Kind, sort string, filters []Filter) (*List, error) {
	l := &List{}
	var err error
	if l.order, err = l.sort(k, sort); err != nil {
		return nil, err
	}
	for _, f := range filters {
		c, err := l.condition(k, f)
		if err != nil {
			return nil, err
		}
		l.filters = append(l.filters, c)
	}
	return l, nil
}

// Uses returns the fields whose value the answer depends on.
func (l *List) Uses() []*catalog.Field { return l.uses }

// UsesTimes reports whether the answer depends on created_at or updated_at.
func (l *List) UsesTimes() bool { return l.times }

// After makes the list continue behind a place of the same list.
func (l *List) After(p Place) { l.after = &p }

// SortedBy returns the column the list is sorted by: a field, or one of the columns every kind has.
func (l *List) SortedBy() (column string, field *catalog.Field) {
	return l.order.column.name, l.order.column.field
}

// column is a clear column that lists filter and sort by.
type column struct {
	name  string
	typ   value.Type
	field *catalog.Field // nil for created_at, updated_at and id
	// orCreated takes created_at where the column is null.
	orCreated bool
}

// whole says that the column has no nulls.
func (c column) whole() bool { return c.field == nil || c.field.Required || c.orCreated }

// condition is one filter with its values as they are bound.
type condition struct {
	column column
	op     string
	args   []any
}

// metadata are the columns every kind has besides its fields.
var metadata = map[string]value.Type{"id": value.Ref, "created_at": value.Time, "updated_at": value.Time}

// column resolves a name to a clear column; a sealed field is refused with the way that exists.
func (l *List) column(k *catalog.Kind, name, param string, usable func(*catalog.Field) bool) (column, error) {
	if t, ok := metadata[name]; ok {
		l.times = l.times || name != "id"
		return column{name: name, typ: t}, nil
	}
	f, ok := k.Field(name)
	switch {
	case !ok:
		return column{}, &fault.Invalid{Fields: []fault.FieldError{{Field: param, Code: "unknown_field", Hint: fault.Nearest(name, clearNames(k))}}}
	case f.Sealed():
		return column{}, &fault.Invalid{Fields: []fault.FieldError{{Field: f.Name, Code: "sealed_field", Hint: "a sealed field is found by POST /v1/lookup or …/search only"}}}
	case !usable(f):
		return column{}, &fault.Invalid{Fields: []fault.FieldError{{Field: f.Name, Code: "not_filterable", Hint: "the catalog does not declare it"}}}
	}
	l.uses = append(l.uses, f)
	return column{name: f.Column, typ: f.Type, field: f}, nil
}

func clearNames(k *catalog.Kind) []string {
	names := []string{"created_at", "updated_at"}
	for _, f := range k.Fields {
		if !f.Sealed() && (f.Filter || f.Sort) {
			names = append(names, f.Name)
		}
	}
	return names
}

// comparisons are the operators of a filter that take one value.
var comparisons = map[string]string{"eq": "=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}

func (l *List) condition(k *catalog.Kind, f Filter) (condition, error) {
	c, err := l.column(k, f.Field, "filter", func(f *catalog.Field) bool { return f.Filter })
	if err != nil {
		return condition{}, err
	}
	out := condition{column: c, op: f.Op}
	_, compares := comparisons[f.Op]
	switch {
	case f.Op == "null" && len(f.Values) == 1 && (f.Values[0] == "true" || f.Values[0] == "false"):
		out.op = "null:" + f.Values[0]
		return out, nil
	case compares && len(f.Values) == 1, (f.Op == "in" || f.Op == "all") && len(f.Values) >= 1 && len(f.Values) <= maxIn:
	default:
		return condition{}, &fault.Invalid{Fields: []fault.FieldError{{Field: f.Field, Code: "bad_filter", Hint: "operators: eq, in, all, gt, gte, lt, lte, null"}}}
	}
	if tags := c.typ == value.Tags; tags && compares && f.Op != "eq" || !tags && f.Op == "all" {
		return condition{}, &fault.Invalid{Fields: []fault.FieldError{{Field: f.Field, Code: "bad_filter", Hint: "a list of tags takes eq, in, all and null, and it alone takes all"}}}
	}
	for _, text := range f.Values {
		arg, err := c.arg(text)
		if err != nil {
			return condition{}, &fault.Invalid{Fields: []fault.FieldError{draft.ValueFault(f.Field, err)}}
		}
		out.args = append(out.args, arg)
	}
	if c.typ == value.Tags {
		out.args = []any{union(out.args)}
	}
	return out, nil
}

// union is the tags of all values, as one array to compare with.
func union(args []any) []string {
	var all []string
	for _, a := range args {
		tags, _ := a.([]string)
		all = append(all, tags...)
	}
	return all
}

// arg reads a filter's text as the column's type.
func (c column) arg(text string) (any, error) {
	var o value.Options
	if c.field != nil {
		o = c.field.Options("")
	}
	v, err := value.FromText(c.typ, text, o)
	if err != nil {
		return nil, err //nolint:wrapcheck // turned into a field error by the caller
	}
	if v.IsNull() {
		return nil, &value.Error{Code: value.Empty, Hint: "use the operator null"}
	}
	if c.typ == value.Tags {
		return v.Tags(), nil
	}
	return v.SQL(), nil
}

// order is a list's sort, with the id behind it to make it total.
type order struct {
	column column
	desc   bool
}

func (l *List) sort(k *catalog.Kind, by string) (order, error) {
	name, desc := strings.CutPrefix(cmp.Or(by, k.DefaultSort, "id"), "-")
	c, err := l.column(k, name, "sort", func(f *catalog.Field) bool { return f.Sort })
	return order{column: c, desc: desc}, err
}
