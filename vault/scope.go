package vault

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// scopes are the attributes that records about a subject take over from it, so that a case is seen by whoever
// sees its customer.
var scopes = []string{"region", "team"}

// inherit takes over what scopes a record from its subject's own.
func inherit(r, owner *record.Record) {
	for i, f := range r.Table.Clear {
		if slices.Contains(scopes, f.Name) {
			r.Clear[i] = owner.Get(f.Name)
		}
	}
}

// cascade carries a subject's new region and team to the records about it that had the old one: who may not
// see the customer any more does not keep seeing the customer's cases.
func (q *request) cascade(ctx context.Context, tx pgx.Tx, t *target, old *record.Record) error {
	if !q.kind.Subject || !moved(old, t.row) {
		return nil
	}
	for _, k := range q.rev.Catalog.Kinds {
		if k.Subject || k.Parent != "" {
			continue
		}
		if err := q.cascadeTo(ctx, tx, q.rev.Tables[k.Name], t, old); err != nil {
			return err
		}
	}
	return nil
}

// cascadeTo changes one kind's records about a subject.
func (q *request) cascadeTo(ctx context.Context, tx pgx.Tx, table *revision.Table, owner *target, old *record.Record) error {
	subject := owner.row.Subject
	if _, err := tx.Exec(ctx, string(table.LockSubject), subject); err != nil {
		return fmt.Errorf("lock records of %s: %w", subject, store.Fault(err))
	}
	_, list, err := q.v.load(ctx, tx, table.Kind.Name, func(t *revision.Table) revision.Statement { return t.BySubject }, subject)
	if err != nil {
		return err
	}
	b := &pgx.Batch{}
	for _, f := range list {
		before := f.record.Clone()
		if !f.found || !follow(&f.record, old, owner.row) {
			continue
		}
		if len(q.carried) == maxCarried {
			return &Invalid{Fields: []FieldError{{Code: "too_many_records", Hint: fmt.Sprintf("more than %d records are about it", maxCarried)}}}
		}
		if err := q.putHistory(ctx, tx, f.keys, rescoped(&f.record, &before), &before); err != nil {
			return err
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

// rescoped is what the change of a record's scopes would be as a patch: what its history keeps.
func rescoped(r, before *record.Record) *Draft {
	d := &Draft{Kind: r.Table.Kind}
	for i, f := range r.Table.Clear {
		if slices.Contains(scopes, f.Name) && !r.Clear[i].Equal(before.Clear[i]) {
			d.Settings = append(d.Settings, draft.Setting{Field: f, Value: r.Clear[i]})
		}
	}
	return d
}

// maxCarried bounds what one reassignment changes: its entry names every record, with its digest.
const maxCarried = 400 // below audit.MaxSubjects

// carry queues one record's update, and notes it for the entry.
func (q *request) carry(b *pgx.Batch, f *facts) error {
	before := f.record.Version
	if err := f.record.Touch(f.keys, store.Micro(q.v.now())); err != nil {
		return err
	}
	f.record.QueueUpdate(b, before)
	l, err := q.writeGroup(f, &Draft{}, &f.record, true)
	if err != nil {
		return err
	}
	l.clear = slices.Clone(scopes)
	q.carried = append(q.carried, l)
	return nil
}

// moved reports whether a subject's own record has other scopes than before.
func moved(before, now *record.Record) bool {
	return slices.ContainsFunc(scopes, func(name string) bool { return !now.Get(name).Equal(before.Get(name)) })
}

// follow takes over those of the subject's scopes that changed, where a record still has what the subject had
// before, and reports whether any did.
func follow(r, before, now *record.Record) bool {
	changed := false
	for i, f := range r.Table.Clear {
		was, is := before.Get(f.Name), now.Get(f.Name)
		if slices.Contains(scopes, f.Name) && !was.Equal(is) && r.Clear[i].Equal(was) {
			r.Clear[i], changed = is, true
		}
	}
	return changed
}
