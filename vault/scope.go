package vault

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// scopes are the attributes that records about a subject take over from it, see record.inherit.
var scopes = []string{"region", "team"}

// cascade carries a subject's new region and team to the records about it that had the old one: who may not
// see the customer any more does not keep seeing the customer's cases.
func (q *request) cascade(ctx context.Context, tx pgx.Tx, t *target, old *record) error {
	moved := map[string][2]value.Value{}
	for _, name := range scopes {
		if was, is := old.clearOf(name), t.row.clearOf(name); q.kind.Subject && !was.Equal(is) {
			moved[name] = [2]value.Value{was, is}
		}
	}
	if len(moved) == 0 {
		return nil
	}
	for _, k := range q.rev.Catalog.Kinds {
		if k.Subject || k.Parent != "" {
			continue
		}
		if err := q.cascadeTo(ctx, tx, q.rev.Tables[k.Name], t.facts.subject, moved); err != nil {
			return err
		}
	}
	return nil
}

// cascadeTo changes one kind's records about a subject.
func (q *request) cascadeTo(ctx context.Context, tx pgx.Tx, t *revision.Table, subject uuid.UUID, moved map[string][2]value.Value) error {
	if _, err := tx.Exec(ctx, string(t.LockSubject), subject); err != nil {
		return fmt.Errorf("lock records of %s: %w", subject, store.Fault(err))
	}
	_, list, err := q.v.load(ctx, tx, t.Kind.Name, func(t *revision.Table) revision.Statement { return t.BySubject }, subject)
	if err != nil {
		return err
	}
	b := &pgx.Batch{}
	for _, f := range list {
		if !f.found || !f.record.move(moved) {
			continue
		}
		if len(q.carried) == maxCarried {
			return &Invalid{Fields: []FieldError{{Code: "too_many_records", Hint: fmt.Sprintf("more than %d records are about it", maxCarried)}}}
		}
		if err := q.carry(b, f); err != nil {
			return err
		}
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("update records of %s: %w", subject, store.Fault(err))
	}
	return nil
}

// maxCarried bounds what one reassignment changes: its entry names every record, with its digest.
const maxCarried = 400 // below audit.MaxSubjects

// carry queues one record's update, and notes it for the entry.
func (q *request) carry(b *pgx.Batch, f *facts) error {
	before := f.record.version
	f.record.version++
	f.record.updated = store.Micro(q.v.now())
	if err := f.record.finish(f.keys); err != nil {
		return err
	}
	b.Queue(string(f.record.table.Update), f.record.updateArgs(before)...)
	l, err := q.writeGroup(f, &Draft{}, &f.record, true)
	if err != nil {
		return err
	}
	l.clear = slices.Clone(scopes)
	q.carried = append(q.carried, l)
	return nil
}

// move replaces attributes that still have their old value and reports whether any did.
func (r *record) move(moved map[string][2]value.Value) bool {
	changed := false
	for i, f := range r.table.Clear {
		if m, ok := moved[f.Name]; ok && r.clear[i].Equal(m[0]) {
			r.clear[i], changed = m[1], true
		}
	}
	return changed
}
