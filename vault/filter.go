package vault

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// column is a clear column that lists filter and sort by.
type column struct {
	name  string
	typ   value.Type
	field *catalog.Field // nil for created_at, updated_at and id
}

// collate makes text order and compare by bytes, the same everywhere.
func (c column) sql() string {
	s := "r." + ident(c.name)
	switch c.typ {
	case value.ID, value.Enum, value.Language, value.Currency:
		return s + ` COLLATE "C"`
	}
	return s
}

// condition is one filter with its values as they are bound.
type condition struct {
	column column
	op     string
	args   []any
}

// metadata are the columns every kind has besides its fields.
var metadata = map[string]value.Type{"id": value.Ref, "created_at": value.Time, "updated_at": value.Time}

// column resolves a name to a clear column; a sealed field is refused with the way that exists.
func (p *plan) column(k *catalog.Kind, name, param string, usable func(*catalog.Field) bool) (column, error) {
	if t, ok := metadata[name]; ok {
		return column{name: name, typ: t}, nil
	}
	f, ok := k.Field(name)
	switch {
	case !ok:
		return column{}, &Invalid{Fields: []FieldError{{Field: param, Code: "unknown_field", Hint: nearest(name, clearNames(k))}}}
	case f.Sealed():
		return column{}, &Invalid{Fields: []FieldError{{Field: f.Name, Code: "sealed_field", Hint: "a sealed field is found by POST /v1/lookup or …/search only"}}}
	case !usable(f):
		return column{}, &Invalid{Fields: []FieldError{{Field: f.Name, Code: "not_filterable", Hint: "the catalog does not declare it"}}}
	}
	p.uses = append(p.uses, f)
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

func (p *plan) condition(k *catalog.Kind, f Filter) (condition, error) {
	c, err := p.column(k, f.Field, "filter", func(f *catalog.Field) bool { return f.Filter })
	if err != nil {
		return condition{}, err
	}
	out := condition{column: c, op: f.Op}
	_, compares := comparisons[f.Op]
	switch {
	case f.Op == "null" && len(f.Values) == 1 && (f.Values[0] == "true" || f.Values[0] == "false"):
		out.op = "null:" + f.Values[0]
		return out, nil
	case compares && len(f.Values) == 1, f.Op == "in" && len(f.Values) >= 1 && len(f.Values) <= maxIn:
	default:
		return condition{}, &Invalid{Fields: []FieldError{{Field: f.Field, Code: "bad_filter", Hint: "operators: eq, in, gt, gte, lt, lte, null"}}}
	}
	if c.typ == value.Tags && f.Op != "eq" {
		return condition{}, &Invalid{Fields: []FieldError{{Field: f.Field, Code: "bad_filter", Hint: "a list of tags takes eq: it holds that tag"}}}
	}
	for _, text := range f.Values {
		arg, err := c.arg(text)
		if err != nil {
			return condition{}, &Invalid{Fields: []FieldError{valueFault(f.Field, err)}}
		}
		out.args = append(out.args, arg)
	}
	return out, nil
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

func (p *plan) order(k *catalog.Kind, sort string) (order, error) {
	if sort == "" {
		sort = k.DefaultSort
	}
	if sort == "" {
		sort = "id"
	}
	name, desc := strings.CutPrefix(sort, "-")
	c, err := p.column(k, name, "sort", func(f *catalog.Field) bool { return f.Sort })
	return order{column: c, desc: desc}, err
}

func (o order) sql() string {
	dir := " ASC NULLS LAST"
	idDir := " ASC"
	if o.desc {
		dir, idDir = " DESC NULLS LAST", " DESC"
	}
	if o.column.name == "id" {
		return "r.id" + idDir
	}
	return o.column.sql() + dir + ", r.id" + idDir
}

// cursor is the place of a record in this order.
func (o order) cursor(r *record) *cursor {
	c := &cursor{ID: r.id}
	var v value.Value
	switch o.column.name {
	case "id":
		return c
	case "created_at":
		v, _ = value.FromSQL(value.Time, r.created)
	case "updated_at":
		v, _ = value.FromSQL(value.Time, r.updated)
	default:
		v = r.clearOf(o.column.field.Name)
	}
	if !v.IsNull() {
		text := v.Text()
		c.Value = &text
	}
	return c
}

// list is the facts statement of a page. Its parameters are those of plan.args.
func (t *table) list(p *plan, limit int) (statement, []any) {
	var where []string
	var args []any
	bind := func(v any) string {
		args = append(args, v)
		return "$" + strconv.Itoa(len(args))
	}
	for _, c := range p.filters {
		where = append(where, c.sql(bind))
	}
	if p.after != nil {
		where = append(where, p.sort.after(p.after, bind))
	}
	cond := ""
	if len(where) > 0 {
		cond = " WHERE " + strings.Join(where, " AND ")
	}
	source := fmt.Sprintf("SELECT r.id, r.subject, row_number() OVER (ORDER BY %s) AS ord FROM %s r%s ORDER BY ord LIMIT %s",
		p.sort.sql(), ident(t.kind.Table), cond, bind(limit))
	return t.facts(source), args
}

// args are the parameters list binds. They do not depend on the table.
func (p *plan) args(limit int) []any {
	_, args := (&table{kind: &catalog.Kind{}}).list(p, limit)
	return args
}

func (c condition) sql(bind func(any) string) string {
	col := c.column.sql()
	switch {
	case c.op == "null:true":
		return col + " IS NULL"
	case c.op == "null:false":
		return col + " IS NOT NULL"
	case c.column.typ == value.Tags:
		return "r." + ident(c.column.name) + " @> " + bind(c.args[0])
	case c.op == "in":
		var params []string
		for _, a := range c.args {
			params = append(params, bind(a))
		}
		return col + " IN (" + strings.Join(params, ", ") + ")"
	}
	return col + " " + comparisons[c.op] + " " + bind(c.args[0])
}

// after continues behind a cursor; nulls come last in either direction.
func (o order) after(c *cursor, bind func(any) string) string {
	cmp := ">"
	if o.desc {
		cmp = "<"
	}
	id := "r.id " + cmp + " " + bind(c.ID)
	if o.column.name == "id" {
		return id
	}
	col := o.column.sql()
	if c.Value == nil {
		return "(" + col + " IS NULL AND " + id + ")"
	}
	arg, err := o.column.arg(*c.Value)
	if err != nil {
		return "false" // a cursor is MACed: only a changed catalog leads here, and the list ends
	}
	v := bind(arg)
	return fmt.Sprintf("(%[1]s %[2]s %[3]s OR %[1]s IS NULL OR (%[1]s = %[3]s AND %[4]s))", col, cmp, v, id)
}

// searchToken computes a compound token in the current epoch.
func (q *request) searchToken(ctx context.Context, s *catalog.Search, values []value.Value) ([16]byte, *roots, error) {
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return [16]byte{}, nil, err
	}
	parts := make([]crypto.Secret, 0, len(values))
	for i, v := range values {
		part, ok := value.Normalise(s.Parts[i].Normaliser, v)
		if !ok {
			return [16]byte{}, nil, q.absent(nil)
		}
		parts = append(parts, part)
	}
	return roots.index.Token(s.Number, searchLabel(s), parts...), roots, nil
}
