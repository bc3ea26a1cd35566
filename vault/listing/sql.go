package listing

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/value"
)

// Condition writes as SQL which rows the session may see and be told of, over columns that it asks for by the path of
// a policy's input. See policy.Session.SQL.
type Condition func(columns program.Columns, bind func(any) string) (string, error)

// Statement is the facts statement of a page of at most limit rows, in the list's order, with the standing of a credential and
// what it binds. The rows are those for which the condition holds; where not all have one, those whose state has no projection
// to ask as well, of which the caller decides. Without a condition they are all rows. Errors are those of the condition.
func (l *List) Statement(t *revision.Table, credential uuid.UUID, limit int, condition Condition, all bool) (revision.Statement, []any, error) {
	b := &binder{}
	conditions := l.filtered(b)
	if l.after != nil {
		conditions = append(conditions, l.order.after(l.after, b.bind))
	}
	join := ""
	if condition != nil {
		a := &attributes{kind: t.Kind}
		sql, err := condition(a.column, b.bind)
		if err != nil {
			return "", nil, err
		}
		if a.projected {
			join = joinState + projection
		}
		if a.projected && !all {
			sql = "(" + unprojected + " OR " + sql + ")"
		}
		conditions = append(conditions, sql)
	}
	return t.FactsWith(revision.Statement(fmt.Sprintf(`SELECT page.*, row_number() OVER () AS ord FROM (
 SELECT r.id, r.subject FROM %s r JOIN key_subject live ON live.subject = r.subject AND live.erased_at IS NULL%s%s ORDER BY %s LIMIT %s) page`,
		revision.Ident(t.Kind.Table), join, where(conditions), l.order.sql(), b.bind(limit))), b.bind(credential)), b.args, nil
}

// filtered are the list's filters as conditions.
func (l *List) filtered(b *binder) (conditions []string) {
	for _, c := range l.filters {
		conditions = append(conditions, c.sql(b.bind))
	}
	return conditions
}

func where(conditions []string) string {
	if len(conditions) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(conditions, " AND ")
}

// binder collects the parameters of a statement.
type binder struct{ args []any }

func (b *binder) bind(v any) string {
	b.args = append(b.args, v)
	return "$" + strconv.Itoa(len(b.args))
}

// sql names the column. The schema gives text columns the collation "C": they order and compare by bytes, the
// same everywhere.
func (c column) sql() string {
	if c.orCreated {
		return "coalesce(r." + revision.Ident(c.name) + ", r.created_at)"
	}
	return "r." + revision.Ident(c.name)
}

// sql puts nulls last in either direction; a column that has none says nothing of them, so that its index serves.
func (o order) sql() string {
	dir, nulls := " ASC", " NULLS LAST"
	if o.desc {
		dir = " DESC"
	}
	if o.column.whole() || !o.desc { // ascending, nulls are last by themselves
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
	case c.column.typ == value.Tags && c.op == "in":
		return col + " && " + bind(c.args[0])
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
	id, v := bind(p.ID), bind(arg)
	if o.column.whole() { // no nulls: one comparison of both, by which an index is entered
		return fmt.Sprintf("(%s, r.id) %s (%s, %s)", col, cmp, v, id)
	}
	return fmt.Sprintf("(%[1]s %[2]s %[3]s OR %[1]s IS NULL OR (%[1]s = %[3]s AND r.id %[2]s %[4]s))", col, cmp, v, id)
}
