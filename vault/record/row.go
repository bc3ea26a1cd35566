package record

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Row is what a facts statement, see revision.Table.Facts, says of one record, before anything of it is believed. It shares
// memory with nothing.
type Row struct {
	Active  revision.Row
	Now     time.Time // the database's
	ID      uuid.UUID // zero where the source led to nothing
	Subject uuid.UUID
	// Of the subject's key row; all zero without one, and all but Erased for a fence.
	Bucket        uuid.UUID
	BucketVersion int32
	Wrapped       [][]byte
	Erased        time.Time
	// Of the subject's state row; zero without one.
	StateRevision int64
	State         []byte
	StateMAC      []byte
	Projected     bool   // the row has the projection of this very state, see package ledger
	Standing      []byte // the digest of the credential's row that was asked for along; nil without one

	Own      Columns
	Children []Columns // by id

	ord int64 // in the order of the statement's source
}

// Columns are a record's columns before anything of them is believed.
type Columns struct {
	id       uuid.UUID // zero for no record
	version  int64
	sealed   []byte
	header   []byte
	imported []byte
	created  time.Time
	updated  time.Time
	clear    [][]byte // as the database sent them; nil for nulls
}

// Read runs a facts statement of a table. There is at least one row; fault.ErrUnavailable where no catalog is
// active.
func Read(ctx context.Context, q store.Querier, t *revision.Table, sql revision.Statement, args ...any) ([]Row, error) {
	rows, err := q.Query(ctx, string(sql), args...)
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", t.Kind.Name, store.Fault(err))
	}
	list, err := collect(t, rows)
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", t.Kind.Name, store.Fault(err))
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("load %s: no catalog is active: %w", t.Kind.Name, fault.ErrUnavailable)
	}
	return list, nil
}

// order puts rows into the order of their source, and children to their records.
func order(rows []Row, children []child) []Row {
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Or(cmp.Compare(a.ord, b.ord), bytes.Compare(a.ID[:], b.ID[:])) })
	slices.SortFunc(children, func(a, b child) int { return bytes.Compare(a.id[:], b.id[:]) })
	for i := range children {
		c := &children[i]
		at, ok := slices.BinarySearchFunc(rows, c, func(r Row, c *child) int {
			return cmp.Or(cmp.Compare(r.ord, c.ord), bytes.Compare(r.ID[:], c.of[:]))
		})
		if ok {
			rows[at].Children = append(rows[at].Children, c.Columns)
		}
	}
	return rows
}

// Keys returns the keys of the row's subject, none of them opened yet. A fence, or no key row at all, is
// fault.ErrGone; a bucket that is missing or does not open, fault.ErrIntegrity; one that was re-keyed since the
// row was read, keyring.ErrMoved.
func (w *Row) Keys(ctx context.Context, q store.Querier, ring *keyring.Ring) (*keyring.Subject, error) {
	if w.Subject == uuid.Nil || w.Bucket == uuid.Nil {
		return nil, fmt.Errorf("keys: no subject: %w", fault.ErrGone)
	}
	bucket, err := ring.Bucket(ctx, q, w.Bucket, w.BucketVersion)
	if err != nil {
		return nil, err
	}
	return keyring.NewSubject(w.Subject, bucket, w.Wrapped), nil
}

// ID is the record's id; zero where the row has none.
func (c *Columns) ID() uuid.UUID { return c.id }

// Found reports whether there is a record.
func (c *Columns) Found() bool { return c.id != uuid.Nil }

// Record reads the columns as a record of a table and verifies its header. parent is zero but for a child kind.
// What is not as it was written is fault.ErrIntegrity.
func (c *Columns) Record(t *revision.Table, subject, parent uuid.UUID, keys *keyring.Subject) (Record, error) {
	row, err := sealed.Parse(c.sealed)
	if err != nil {
		return Record{}, fmt.Errorf("%s %s: %w", t.Kind.Name, c.id, err)
	}
	r := Record{Table: t, Subject: subject, ID: c.id, Parent: parent, Version: uint64(c.version), //nolint:gosec // > 0 by CHECK
		Sealed: row, Header: c.header, Imported: c.imported, Created: c.created, Updated: c.updated}
	r.Clear = make([]value.Value, len(t.Clear))
	for i, f := range t.Clear {
		if r.Clear[i], err = value.FromColumn(f.Type, c.clear[i]); err != nil {
			return Record{}, fmt.Errorf("%s %s: column %s: %w", t.Kind.Name, c.id, f.Column, fault.ErrIntegrity)
		}
	}
	if err := r.Verify(keys); err != nil {
		return Record{}, err
	}
	return r, nil
}
