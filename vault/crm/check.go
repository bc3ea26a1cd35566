package crm

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// within refuses a number outside of bounds.
func within(w *rule.Write, least, most int64, fields ...string) error {
	for _, name := range fields {
		if n, ok := w.Get(name).Int(); ok && (n < least || n > most) {
			return rule.Refuse(name, "out_of_range", fmt.Sprintf("%d to %d", least, most))
		}
	}
	return nil
}

// atLeast refuses a number below a bound.
func atLeast(w *rule.Write, least int64, fields ...string) error {
	for _, name := range fields {
		if n, ok := w.Get(name).Int(); ok && n < least {
			return rule.Refuse(name, "out_of_range", fmt.Sprintf("%d or more", least))
		}
	}
	return nil
}

// ordered refuses a time, or a date, before an earlier one.
func ordered(w *rule.Write, first string, then ...string) error {
	from, ok := w.Get(first).Time()
	if !ok {
		return nil
	}
	for _, name := range then {
		if at, ok := w.Get(name).Time(); ok && at.Before(from) {
			return rule.Refuse(name, "out_of_range", "not before "+first)
		}
	}
	return nil
}

// ahead is how far clocks of others may be ahead of this one.
const ahead = 5 * time.Minute

// happened refuses a time that lies ahead, of something that is over.
func happened(w *rule.Write, fields ...string) error {
	for _, name := range fields {
		if at, ok := w.Get(name).Time(); ok && at.After(w.Now.Add(ahead)) {
			return rule.Refuse(name, "out_of_range", "not in the future")
		}
	}
	return nil
}

// fixed refuses another value of what a record is made with.
func fixed(w *rule.Write, fields ...string) error {
	if w.New() {
		return nil
	}
	for _, name := range fields {
		if w.Changed(name) {
			return rule.Refuse(name, "immutable", "make another record")
		}
	}
	return nil
}

// was is the text that a clear field had; "" for a new record.
func was(w *rule.Write, field string) string { return w.Before.Get(field).Text() }

// is is the text that a clear field will have.
func is(w *rule.Write, field string) string { return w.Get(field).Text() }

// moment is the time that a clear field will have; zero without one.
func moment(w *rule.Write, field string) time.Time {
	at, _ := w.Get(field).Time()
	return at
}

// named reports whether the caller sets a field, to whatever.
func named(w *rule.Write, field string) bool {
	_, ok := w.Draft.Get(field)
	return ok
}

// steps refuses a move that a table of what may follow does not have. A value that the table does not know, such as one of
// an edited catalog, moves freely.
func steps(w *rule.Write, field string, follow map[string][]string) error {
	if w.New() || !w.Changed(field) {
		return nil
	}
	next, known := follow[was(w, field)]
	if _, also := follow[is(w, field)]; !known || !also {
		return nil
	}
	for _, name := range next {
		if name == is(w, field) {
			return nil
		}
	}
	return rule.Refuse(field, "not_allowed", "it does not follow from what is there")
}

// lock holds, until the transaction ends, what a statement locks of an id: of two who look and then write, the second sees
// what the first wrote.
func lock(ctx context.Context, q store.Querier, sql string, id uuid.UUID) error {
	rows, err := q.Query(ctx, sql, id)
	if err != nil {
		return store.Fault(err)
	}
	rows.Close()
	return store.Fault(rows.Err())
}
