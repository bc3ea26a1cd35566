package record

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Insert stores a new record.
func (r *Record) Insert(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, string(r.Table.Insert), r.insertArgs()...); err != nil {
		return fmt.Errorf("create: %w", store.Fault(err))
	}
	return nil
}

// QueueInsert is Insert as part of a batch.
func (r *Record) QueueInsert(b *pgx.Batch) { b.Queue(string(r.Table.Insert), r.insertArgs()...) }

// InsertAll stores new records, of one kind or several, by one COPY a kind.
func InsertAll(ctx context.Context, tx pgx.Tx, list []*Record) error {
	var tables []*revision.Table
	of := map[*revision.Table][][]any{}
	for _, r := range list {
		if of[r.Table] == nil {
			tables = append(tables, r.Table)
		}
		of[r.Table] = append(of[r.Table], append(r.insertArgs(), r.Created))
	}
	for _, t := range tables {
		if err := store.Copy(ctx, tx, t.Kind.Table, t.Columns, of[t]); err != nil {
			return fmt.Errorf("create: %w", err)
		}
	}
	return nil
}

// insertArgs are the parameters of the kind's insert statement.
func (r *Record) insertArgs() []any {
	args := make([]any, 0, len(r.Table.Columns))
	args = append(args, r.Subject, r.ID, int64(r.Version), r.Sealed.Bytes(), r.Header, r.Imported, r.Created) //nolint:gosec // versions count writes
	if r.Table.Kind.Parent != "" {
		args = append(args, r.Parent)
	}
	return r.clearArgs(args)
}

func (r *Record) clearArgs(args []any) []any {
	for _, v := range r.Clear {
		args = append(args, v.SQL())
	}
	return args
}

// Update stores a record in the place of its version before. It is fault.ErrVersion where another stands there.
func (r *Record) Update(ctx context.Context, tx pgx.Tx, before uint64) error {
	tag, err := tx.Exec(ctx, string(r.Table.Update), r.updateArgs(before)...)
	if err != nil {
		return fmt.Errorf("update: %w", store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return fault.ErrVersion
	}
	return nil
}

// QueueUpdate is Update as part of a batch, of a record that is locked.
func (r *Record) QueueUpdate(b *pgx.Batch, before uint64) {
	b.Queue(string(r.Table.Update), r.updateArgs(before)...)
}

// updateArgs are the parameters of the kind's update statement.
func (r *Record) updateArgs(before uint64) []any {
	args := []any{r.Subject, r.ID, int64(before), int64(r.Version), r.Sealed.Bytes(), r.Header, r.Imported, r.Updated} //nolint:gosec // versions count writes
	return r.clearArgs(args)
}

// Remove deletes a record at its version with its tokens and its past.
func (r *Record) Remove(ctx context.Context, tx pgx.Tx) error {
	b := &pgx.Batch{}
	b.Queue(string(r.Table.Remove), r.Subject, r.ID, int64(r.Version)) //nolint:gosec // versions count writes
	b.Queue(deleteTokens, r.Subject, r.ID)
	b.Queue(`DELETE FROM history WHERE subject = $1 AND record = $2`, r.Subject, r.ID)
	b.Queue(`DELETE FROM directory WHERE id = $1`, r.ID)
	b.Queue(`DELETE FROM review WHERE subject = $1 AND record = $2`, r.Subject, r.ID)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("delete: %w", store.Fault(err))
	}
	return nil
}
