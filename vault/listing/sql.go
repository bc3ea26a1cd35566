package listing

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/value"
)

// Statement is the facts statement of a page of at most limit rows, in the list's order. Args binds it.
func (l *List) Statement(t *revision.Table, limit int) revision.Statement {
	where, order, limited, _ := l.clauses(limit)
	return t.Facts(revision.Statement(fmt.Sprintf(`SELECT page.*, row_number() OVER () AS ord FROM (
 SELECT r.id, r.subject FROM %s r JOIN key_subject live ON live.subject = r.subject AND live.erased_at IS NULL%s ORDER BY %s LIMIT %s) page`,
		revision.Ident(t.Kind.Table), where, order, limited)))
}

// Args are the parameters Statement binds. They do not depend on the table.
func (l *List) Args(limit int) []any {
	_, _, _, args := l.clauses(limit)
	return args
}

// clauses are the parts of a page's statement that follow from the query alone, with their parameters.
func (l *List) clauses(limit int) (where, order, limited string, args []any) {
	bind := func(v any) string {
		args = append(args, v)
		return "$" + strconv.Itoa(len(args))
	}
	var conditions []string
	for _, c := range l.filters {
		conditions = append(conditions, c.sql(bind))
	}
	if l.after != nil {
		conditions = append(conditions, l.order.after(l.after, bind))
	}
	if len(conditions) > 0 {
		where = " WHERE " + strings.Join(conditions, " AND ")
	}
	limited = bind(limit)
	return where, l.order.sql(), limited, args
}

// sql names the column. The schema gives text columns the collation "C": they order and compare by bytes, the
// same everywhere.
func (c column) sql() string { return "r." + revision.Ident(c.name) }

// sql puts nulls last in either direction; a column that has none says nothing of them, so that its index serves.
func (o order) sql() string {
	dir, nulls := " ASC", " NULLS LAST"
	if o.desc {
		dir = " DESC"
	}
	if o.column.field == nil || o.column.field.Required || !o.desc { // ascending, nulls are last by themselves
		nulls = ""
	}
	if o.column.name == "id" {
		return "r.id" + dir
	}
	return o.column.sql() + dir + nulls + ", r.id" + dir
}

func (c condition) sql(bind func(any) string) string {
	col := c.column.sql()
	switch {
	case c.op == "null:true":
		return col + " IS NULL"
	case c.op == "null:false":
		return col + " IS NOT NULL"
	case c.column.typ == value.Tags:
		return "r." + revision.Ident(c.column.name) + " @> " + bind(c.args[0])
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
func (o order) after(p *Place, bind func(any) string) string {
	cmp := ">"
	if o.desc {
		cmp = "<"
	}
	col := o.column.sql()
	if o.column.name == "id" {
		return "r.id " + cmp + " " + bind(p.ID)
	}
	if p.Value == nil {
		return "(" + col + " IS NULL AND r.id " + cmp + " " + bind(p.ID) + ")"
	}
	arg, err := o.column.arg(*p.Value)
	if err != nil {
		return "false" // a cursor is sealed: only a changed catalog leads here, and the list ends
	}
	id, v := "r.id "+cmp+" "+bind(p.ID), bind(arg)
	return fmt.Sprintf("(%[1]s %[2]s %[3]s OR %[1]s IS NULL OR (%[1]s = %[3]s AND %[4]s))", col, cmp, v, id)
}
