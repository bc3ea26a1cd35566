package record

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Row is one row of a facts statement, see revision.Table.Facts, before anything of it is believed. A record
// with children has a row for each of them.
type Row struct {
	Active  revision.Row
	Now     time.Time  // the database's
	ID      *uuid.UUID // nil where the source led to nothing
	Subject *uuid.UUID
	// Of the subject's key row; all nil without one, and all but Erased for a fence.
	Bucket        *uuid.UUID
	BucketVersion *int32
	Wrapped       [][]byte
	Erased        *time.Time
	// Of the subject's state row; nil without one.
	StateRevision *int64
	State         *string
	StateMAC      []byte
	Projected     bool // the row has the projection of this very state, see package ledger

	Own   Columns
	Child Columns
}

// Columns are a record's columns before anything of them is believed.
type Columns struct {
	id       *uuid.UUID
	version  *int64
	sealed   []byte
	header   []byte
	imported []byte
	created  *time.Time
	updated  *time.Time
	clear    []any
}

// Columns of a facts statement, as a hint of its size.
const (
	factsCount  = 17 // besides the records'
	recordCount = 7  // that every kind's table has
)

// Read runs a facts statement of a table. There is at least one row; fault.ErrUnavailable where no catalog is
// active.
func Read(ctx context.Context, q store.Querier, t *revision.Table, sql revision.Statement, args ...any) ([]Row, error) {
	rows, err := q.Query(ctx, string(sql), args...)
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", t.Kind.Name, store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (Row, error) { return scan(t, r) })
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", t.Kind.Name, store.Fault(err))
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("load %s: no catalog is active: %w", t.Kind.Name, fault.ErrUnavailable)
	}
	return list, nil
}

func scan(t *revision.Table, r pgx.CollectableRow) (Row, error) {
	var w Row
	dest := make([]any, 0, factsCount+2*(recordCount+len(t.Clear)))
	dest = append(dest, &w.Active.Revision, &w.Active.Catalog, &w.Active.Policy, &w.Active.MAC, &w.Active.Pending, &w.Active.Sequence, &w.Now, &w.ID, &w.Subject,
		&w.Bucket, &w.BucketVersion, &w.Wrapped, &w.Erased, &w.StateRevision, &w.State, &w.StateMAC, &w.Projected)
	dest = w.Own.dest(dest, t)
	if t.Child != nil {
		dest = w.Child.dest(dest, t.Child)
	}
	if err := r.Scan(dest...); err != nil {
		return w, err //nolint:wrapcheck // the caller scrubs and wraps
	}
	return w, nil
}

func (c *Columns) dest(dest []any, t *revision.Table) []any {
	dest = append(dest, &c.id, &c.version, &c.sealed, &c.header, &c.imported, &c.created, &c.updated)
	c.clear = make([]any, len(t.Clear))
	for i := range c.clear {
		dest = append(dest, &c.clear[i])
	}
	return dest
}

// Keys returns the keys of the row's subject, none of them opened yet. A fence, or no key row at all, is
// fault.ErrGone; a bucket that is missing or does not open, fault.ErrIntegrity; one that was re-keyed since the
// row was read, keyring.ErrMoved.
func (w *Row) Keys(ctx context.Context, q store.Querier, ring *keyring.Ring) (*keyring.Subject, error) {
	if w.Subject == nil || w.Bucket == nil {
		return nil, fmt.Errorf("keys: no subject: %w", fault.ErrGone)
	}
	bucket, err := ring.Bucket(ctx, q, *w.Bucket, *w.BucketVersion)
	if err != nil {
		return nil, err
	}
	return keyring.NewSubject(*w.Subject, bucket, w.Wrapped), nil
}

// ID is the record's id; zero where the row has none.
func (c *Columns) ID() uuid.UUID {
	if c.id == nil {
		return uuid.Nil
	}
	return *c.id
}

// Found reports whether the row has these columns: there is a record.
func (c *Columns) Found() bool { return c.id != nil }

// Record reads the columns as a record of a table and verifies its header. parent is zero but for a child kind.
// What is not as it was written is fault.ErrIntegrity.
func (c *Columns) Record(t *revision.Table, subject, parent uuid.UUID, keys *keyring.Subject) (Record, error) {
	row, err := sealed.Parse(c.sealed)
	if err != nil {
		return Record{}, fmt.Errorf("%s %s: %w", t.Kind.Name, *c.id, err)
	}
	r := Record{Table: t, Subject: subject, ID: *c.id, Parent: parent, Version: uint64(*c.version), //nolint:gosec // > 0 by CHECK
		Sealed: row, Header: c.header, Imported: c.imported, Created: *c.created, Updated: *c.updated}
	r.Clear = make([]value.Value, len(t.Clear))
	for i, f := range t.Clear {
		if r.Clear[i], err = value.FromSQL(f.Type, c.clear[i]); err != nil {
			return Record{}, fmt.Errorf("%s %s: column %s: %w", t.Kind.Name, *c.id, f.Column, fault.ErrIntegrity)
		}
	}
	if err := r.Verify(keys); err != nil {
		return Record{}, err
	}
	return r, nil
}
