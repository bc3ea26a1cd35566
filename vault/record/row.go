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

// Reading is what a facts statement, see revision.Table.Facts, says, before anything of it is believed.
type Reading struct {
	Active revision.Row
	Now    time.Time // the database's
	Told   int32     // see revision.Table.Page
	Rows   []Row     // in the order of the statement's source

	standings []standing
}

// standing is the digest of a credential's row.
type standing struct {
	of     uuid.UUID
	digest []byte
}

// Standing is the digest of the row of a credential that was asked for along; nil where there is none, or none was.
func (r *Reading) Standing(credential uuid.UUID) []byte {
	for i := range r.standings {
		if r.standings[i].of == credential {
			return r.standings[i].digest
		}
	}
	return nil
}

// Row is what a facts statement says of one record. Rows share memory with nothing but each other.
type Row struct {
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
	Projected     bool // the row has the projection of this very state, see package ledger

	Own      Columns
	Children []Columns // by id

	ord    int64 // in the order of the statement's source
	record bool  // not of a sub-resource
}

// Place is the row's place in the order of the statement's source, from 1 on where that counts. Several have one place where
// the source says so.
func (w *Row) Place() int64 { return w.ord }

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

// Read runs a facts statement of a table. It is fault.ErrUnavailable where no catalog is active.
func Read(ctx context.Context, q store.Querier, t *revision.Table, sql revision.Statement, args ...any) (Reading, error) {
	rows, err := q.Query(ctx, string(sql), args...)
	if err != nil {
		return Reading{}, fmt.Errorf("load %s: %w", t.Kind.Name, store.Fault(err))
	}
	read, err := collect(t, rows)
	if err != nil {
		return Reading{}, fmt.Errorf("load %s: %w", t.Kind.Name, store.Fault(err))
	}
	if read.Active.Revision == 0 {
		return Reading{}, fmt.Errorf("load %s: no catalog is active: %w", t.Kind.Name, fault.ErrUnavailable)
	}
	return read, nil
}

// order puts rows into the order of their source, and children to their records.
func (c *collector) order() {
	rows, children := c.Rows, c.children
	if !slices.IsSortedFunc(rows, byPlace) {
		slices.SortStableFunc(rows, byPlace)
	}
	if !slices.IsSortedFunc(children, byRecord) {
		slices.SortFunc(children, byRecord)
		sorted := make([]Columns, len(children))
		for i := range children {
			sorted[i] = c.columns[children[i].at]
		}
		c.columns = sorted
	}
	for i, n := 0, 0; i < len(children); i = n {
		first := &children[i]
		for n = i; n < len(children) && children[n].ord == first.ord && children[n].of == first.of; n++ { //nolint:revive // counts
		}
		at, ok := slices.BinarySearchFunc(rows, first, func(r Row, c *child) int {
			return cmp.Or(cmp.Compare(r.ord, c.ord), bytes.Compare(r.ID[:], c.of[:]))
		})
		if ok {
			rows[at].Children = c.columns[i:n:n]
		}
	}
}

func byRecord(a, b child) int {
	return cmp.Or(cmp.Compare(a.ord, b.ord), bytes.Compare(a.of[:], b.of[:]), bytes.Compare(a.id[:], b.id[:]))
}

func byPlace(a, b Row) int { return cmp.Or(cmp.Compare(a.ord, b.ord), bytes.Compare(a.ID[:], b.ID[:])) }

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
	return c.RecordIn(&Space{}, t, subject, parent, keys)
}

// Space is memory that records of a page share. It serves one goroutine.
type Space struct {
	sealed []sealed.Field
	clear  []value.Value
	more   int
}

// NewSpace is for so many records.
func NewSpace(records int) *Space { return &Space{more: records} }

// values is room for n values, and for those of the records to come.
func (s *Space) values(n int) []value.Value {
	s.more--
	if n > cap(s.clear)-len(s.clear) {
		s.clear = make([]value.Value, 0, n*min(max(s.more+1, 1), maxSpaced))
	}
	at := len(s.clear)
	s.clear = s.clear[:at+n]
	return s.clear[at : at+n : at+n]
}

// maxSpaced bounds for how many records room is made at once.
const maxSpaced = 32

// RecordIn is Record in a space of several.
func (c *Columns) RecordIn(space *Space, t *revision.Table, subject, parent uuid.UUID, keys *keyring.Subject) (Record, error) {
	row, err := sealed.ParseIn(&space.sealed, c.sealed)
	if err != nil {
		return Record{}, fmt.Errorf("%s %s: %w", t.Kind.Name, c.id, err)
	}
	r := Record{Table: t, Subject: subject, ID: c.id, Parent: parent, Version: uint64(c.version), //nolint:gosec // > 0 by CHECK
		Sealed: row, Header: c.header, Imported: c.imported, Created: c.created, Updated: c.updated}
	r.Clear = space.values(len(t.Clear))
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
