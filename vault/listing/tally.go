package listing

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// maxGroups bounds the groups of one tally.
const maxGroups = 5000

// Dimension is a clear field that records are grouped by.
type Dimension struct {
	Field string
	Month bool // of a date or time: its month in UTC, such as 2026-03
}

// Totals says what to count. The zero Totals count all records of the list in one group.
type Totals struct {
	By   []Dimension
	Sums []string // clear fields of the type int
}

// Total is one group of records.
type Total struct {
	By    []string // as the fields have it in text; "" for null
	Count int64
	Sums  []int64 // nulls count as nothing
}

// Rest makes the list rest on what totals tell: see Uses. What does not fit is a *fault.Invalid.
func (l *List) Rest(k *catalog.Kind, t Totals) error {
	for i, d := range t.By {
		at := fmt.Sprintf("by[%d]", i)
		c, err := l.column(k, d.Field, at, func(f *catalog.Field) bool { return f.Filter || f.Sort })
		if err != nil {
			return err
		}
		if d.Month && c.typ != value.Date && c.typ != value.Time {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: at, Code: "wrong_type", Hint: "only a date or a time has a month"}}}
		}
		if c.typ == value.Tags || c.name == "id" {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: at, Code: "wrong_type", Hint: "records are not grouped by it"}}}
		}
	}
	for i, name := range t.Sums {
		at := fmt.Sprintf("sums[%d]", i)
		c, err := l.column(k, name, at, func(f *catalog.Field) bool { return f.Type == value.Int })
		if err != nil {
			return err
		}
		if c.typ != value.Int {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: at, Code: "wrong_type", Hint: "only whole numbers are added up"}}}
		}
	}
	return nil
}

// Needs are the rights that the list rests on: what it uses must be clear on a record to have a part in it.
func (l *List) Needs() []policy.Need {
	var needs []policy.Need
	if l.times {
		needs = append(needs, release.Times)
	}
	for _, f := range l.uses {
		n := policy.Need{Field: f.Name, Class: f.Class.String()}
		if !slices.Contains(needs, n) {
			needs = append(needs, n)
		}
	}
	return needs
}

// Tally counts the records of the list that a session may see and be told of, in groups by their order. Totals must be
// what Rest was called with. tx is one snapshot, and the session the policy's under the revision that holds in it.
// Errors: fault.ErrNotCountable, *fault.Invalid for too many groups, fault.ErrUnavailable.
func (l *List) Tally(ctx context.Context, tx pgx.Tx, t *revision.Table, s *policy.Session, needs []policy.Need, totals Totals) ([]Total, error) {
	sql, args, projected, err := l.tally(t, conditionOf(s, needs), totals)
	if unwritable(err) {
		return nil, fmt.Errorf("%w: %w", fault.ErrNotCountable, err)
	}
	if err != nil {
		return nil, err
	}
	if projected {
		some, err := ledger.Unprojected(ctx, tx)
		if err != nil {
			return nil, err
		}
		if some {
			return nil, fmt.Errorf("%w: some states have no projection", fault.ErrNotCountable)
		}
	}
	rows, err := tx.Query(ctx, string(sql), args...)
	if err != nil {
		return nil, fmt.Errorf("tally of %s: %w", t.Kind.Name, store.Fault(err))
	}
	out, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (Total, error) { return scanTotal(row, totals) })
	if err != nil {
		return nil, fmt.Errorf("tally of %s: %w", t.Kind.Name, store.Fault(err))
	}
	if len(out) > maxGroups {
		return nil, &fault.Invalid{Fields: []fault.FieldError{{Field: "by", Code: "too_many_groups", Hint: fmt.Sprintf("at most %d", maxGroups)}}}
	}
	return out, nil
}

var errSum = errors.New("a sum of more than 64 bits")

func scanTotal(row pgx.CollectableRow, totals Totals) (Total, error) {
	by, sums := make([]*string, len(totals.By)), make([]string, len(totals.Sums))
	out := Total{By: make([]string, len(by)), Sums: make([]int64, len(sums))}
	into := []any{&out.Count}
	for i := range by {
		into = append(into, &by[i])
	}
	for i := range sums {
		into = append(into, &sums[i])
	}
	if err := row.Scan(into...); err != nil {
		return Total{}, err //nolint:wrapcheck // the caller scrubs and wraps
	}
	for i, text := range by {
		if text != nil {
			out.By[i] = *text
		}
	}
	for i, text := range sums {
		var err error
		if out.Sums[i], err = strconv.ParseInt(text, 10, 64); err != nil {
			return Total{}, errSum
		}
	}
	return out, nil
}

// tally writes the statement. Its rows are the count, the dimensions and the sums.
func (l *List) tally(t *revision.Table, condition Condition, totals Totals) (_ revision.Statement, _ []any, projected bool, err error) {
	b := &binder{}
	columns, groups := []string{"count(*)"}, []string{}
	for i, d := range totals.By {
		columns, groups = append(columns, d.sql(t.Kind)), append(groups, strconv.Itoa(i+2))
	}
	for _, name := range totals.Sums {
		f, _ := t.Kind.Field(name)
		columns = append(columns, "coalesce(sum(r."+revision.Ident(f.Column)+"), 0)::text")
	}
	var conditions []string
	for _, c := range l.filters {
		conditions = append(conditions, c.sql(b.bind))
	}
	a := &attributes{kind: t.Kind}
	sql, err := condition(a.column, b.bind)
	if err != nil {
		return "", nil, false, err
	}
	join := ""
	if a.projected {
		join = joinState + projection
	}
	tail := ""
	if len(groups) > 0 {
		list := strings.Join(groups, ", ")
		tail = " GROUP BY " + list + " ORDER BY " + list + " LIMIT " + strconv.Itoa(maxGroups+1)
	}
	return revision.Statement(fmt.Sprintf(`SELECT %s FROM %s r JOIN key_subject live ON live.subject = r.subject AND live.erased_at IS NULL%s WHERE %s%s`,
		strings.Join(columns, ", "), revision.Ident(t.Kind.Table), join, strings.Join(append(conditions, sql), " AND "), tail)), b.args, a.projected, nil
}

// sql is a dimension's value as text; of a text column by bytes, as in lists.
func (d Dimension) sql(k *catalog.Kind) string {
	name, typ := d.Field, metadata[d.Field]
	if f, ok := k.Field(d.Field); ok {
		name, typ = f.Column, f.Type
	}
	col := "r." + revision.Ident(name)
	switch {
	case d.Month && typ == value.Time:
		return "to_char(" + col + " AT TIME ZONE 'UTC', 'YYYY-MM')"
	case d.Month:
		return "to_char(" + col + ", 'YYYY-MM')"
	case typ == value.Time:
		return "to_char(" + col + ` AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
	}
	return col + "::text"
}
