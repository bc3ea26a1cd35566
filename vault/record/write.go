package record

import (
	"context"
	"fmt"
	"strconv"

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

// atOnce is how many rows one statement inserts at most: each number of them is a statement of its own to the server.
const atOnce = 8

// QueueInserts is Insert of several records as part of a batch, those of a kind that follow each other by one statement.
func QueueInserts(b *pgx.Batch, list []*Record) {
	for len(list) > 0 {
		n := 1
		for n < min(len(list), atOnce) && list[n].Table == list[0].Table {
			n++
		}
		queueInsert(b, list[:n])
		list = list[n:]
	}
}

// queueInsert inserts rows of one kind.
func queueInsert(b *pgx.Batch, list []*Record) {
	t := list[0].Table
	if len(list) == 1 {
		b.Queue(string(t.Insert), list[0].insertArgs()...)
		return
	}
	width := len(t.Columns) - 1 // updated_at is created_at
	sql, args := []byte(t.Insert), make([]any, 0, width*len(list))
	for i, r := range list {
		args = append(args, r.insertArgs()...)
		if i > 0 {
			sql = appendRow(sql, i*width, width)
		}
	}
	b.Queue(string(sql), args...)
}

// createdAt is where created_at stands among the columns of an insert.
const createdAt = 7

// appendRow appends one more row to an insert statement, of parameters after the first ones.
func appendRow(sql []byte, after, width int) []byte {
	sql = append(sql, ", ("...)
	for i := 1; i <= width; i++ {
		sql = append(strconv.AppendInt(append(sql, '$'), int64(after+i), 10), ", "...)
	}
	return append(strconv.AppendInt(append(sql, '$'), int64(after+createdAt), 10), ')')
}

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

// UpdateLater is Update of a record that the transaction has locked, or compares, at its version before: the statement is sent along
// with what follows, see store.Assume, and is fault.ErrVersion where it does not change one row.
func (r *Record) UpdateLater(ctx context.Context, tx pgx.Tx, before uint64) error {
	b := &pgx.Batch{}
	b.Queue(string(r.Table.UpdateOne), r.updateArgs(before)...)
	return store.Assume(ctx, tx, b, "update", fault.ErrVersion)
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
