// Package record is a stored record: the row a kind's table holds, its sealed fields, the header that binds
// them, the blind-index tokens that lead to it, and its past. It opens and seals with the keys it is handed and
// verifies what it reads. Who may read or write a record it does not know.
package record

import (
	"encoding/base32"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/value"
)

// Record is what a kind's table holds of one record. After a change Bind must follow, or it will not be
// served again.
type Record struct {
	Table   *revision.Table
	Subject uuid.UUID
	ID      uuid.UUID
	Parent  uuid.UUID // of a child kind; zero for others
	Version uint64    // counts writes, from 1

	Sealed   sealed.Row    // ciphertexts by field number
	Clear    []value.Value // by Table.Clear
	Header   []byte        // MAC over all but Imported, see Bind
	Imported []byte        // of the file it came from: ImportMark of the row, or the column's MAC; nil without
	Created  time.Time
	Updated  time.Time
}

// New returns an empty record at version 1. parent is zero but for a child kind.
func New(t *revision.Table, subject, id, parent uuid.UUID, now time.Time) Record {
	return Record{
		Table: t, Subject: subject, ID: id, Parent: parent, Version: 1,
		Clear: make([]value.Value, len(t.Clear)), Created: now, Updated: now,
	}
}

// Clone returns a copy that keeps its values when the record gets others.
func (r *Record) Clone() Record {
	c := *r
	c.Clear = slices.Clone(r.Clear)
	return c
}

// Get returns the value of a clear field, null if the kind has none of that name. A nil record has no values.
func (r *Record) Get(name string) value.Value {
	if r == nil {
		return value.Value{}
	}
	for i, f := range r.Table.Clear {
		if f.Name == name {
			return r.Clear[i]
		}
	}
	return value.Value{}
}

// Set gives a clear field a value; it does nothing for a field the kind does not hold in clear.
func (r *Record) Set(f *catalog.Field, v value.Value) {
	for i, have := range r.Table.Clear {
		if have.Number == f.Number { // drafts and tables may come from two loads of one catalog
			r.Clear[i] = v
			return
		}
	}
}

// Shape returns what a field is in this record; false for a variant that the record's kind does not declare.
func (r *Record) Shape(f *catalog.Field) (catalog.Shape, bool) {
	if f.ClassBy == nil {
		return f.Shape("")
	}
	return f.Shape(r.Get(f.ClassBy.Field).Text())
}

// shape is Shape of a field that must have one. Its error is fault.ErrIntegrity.
func (r *Record) shape(f *catalog.Field) (catalog.Shape, error) {
	shape, ok := r.Shape(f)
	if !ok {
		return catalog.Shape{}, fmt.Errorf("%s %s: field %d has no shape: %w", r.Table.Kind.Name, r.ID, f.Number, fault.ErrIntegrity)
	}
	return shape, nil
}

// place is where a field of the record is sealed.
func (r *Record) place(number uint16, class catalog.Class, version uint64) crypto.Place {
	return crypto.Place{Subject: crypto.ID(r.Subject), Record: crypto.ID(r.ID), Field: number, Class: uint8(class), Version: version}
}

// Open returns the value of a field, clear or sealed; null where it has none. A ciphertext that was moved or
// put back is fault.ErrIntegrity; one whose class was shredded is null.
func (r *Record) Open(keys *keyring.Subject, f *catalog.Field) (value.Value, error) {
	if !f.Sealed() {
		return r.Get(f.Name), nil
	}
	if !r.Holding(f) {
		return value.Value{}, nil
	}
	shape, err := r.shape(f)
	if err != nil {
		return value.Value{}, err
	}
	return r.OpenShaped(keys, f, &shape)
}

// OpenShaped is Open for a sealed field of which the caller knows what it is in this record.
func (r *Record) OpenShaped(keys *keyring.Subject, f *catalog.Field, shape *catalog.Shape) (value.Value, error) {
	stored, ok := r.find(f)
	if !ok {
		return value.Value{}, nil
	}
	class := shape.Class
	key, err := keys.Key(class.Slot())
	if err == nil && stored.Number != f.Number {
		class = f.Replaces.Class
		key, err = keys.Key(class.Slot())
	}
	if errors.Is(err, fault.ErrGone) {
		return value.Value{}, nil // shredded: no value is left
	}
	if err != nil {
		return value.Value{}, err
	}
	secret, err := key.Open(r.place(stored.Number, class, stored.Version), stored.Blob)
	if err != nil {
		return value.Value{}, fmt.Errorf("%s %s: field %d: %w: %w", r.Table.Kind.Name, r.ID, stored.Number, fault.ErrIntegrity, err)
	}
	return value.FromSecret(shape.Type, secret), nil
}

// find returns the ciphertext of a field: under its number, or under the one that it replaces. Which of them it is
// says how it opens.
func (r *Record) find(f *catalog.Field) (sealed.Field, bool) {
	stored, ok := r.Sealed.Find(f.Number)
	if !ok && f.Replaces != nil {
		return r.Sealed.Find(f.Replaces.Number)
	}
	return stored, ok
}

// Holding reports whether a sealed field has a ciphertext, which may not open any more.
func (r *Record) Holding(f *catalog.Field) bool {
	_, ok := r.find(f)
	return ok
}

// Seal puts a value into a sealed field at the record's version; null removes it. It is fault.ErrIntegrity for
// a variant that the kind does not declare, fault.ErrGone for a class that was shredded.
func (r *Record) Seal(keys *keyring.Subject, f *catalog.Field, v value.Value) error {
	if v.IsNull() {
		r.unseal(f)
		return nil
	}
	shape, err := r.shape(f)
	if err != nil {
		return err
	}
	key, err := keys.Key(shape.Class.Slot())
	if err != nil {
		return err
	}
	blob, err := key.Seal(r.place(f.Number, shape.Class, r.Version), v.Secret())
	if err != nil {
		return fmt.Errorf("seal %s %s: %w", r.Table.Kind.Name, r.ID, err)
	}
	r.unseal(f)
	r.Sealed = r.Sealed.With(sealed.Field{Number: f.Number, Version: r.Version, Blob: blob})
	return nil
}

// unseal removes what a field holds, under whichever number.
func (r *Record) unseal(f *catalog.Field) {
	r.Sealed = r.Sealed.Without(f.Number)
	if f.Replaces != nil {
		r.Sealed = r.Sealed.Without(f.Replaces.Number)
	}
}

// spoken encodes ids that people read out: no capitals, no digits that look like letters (RFC 4648 base 32).
var spoken = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// MakeIDs gives the record the ids that the server makes: readable, and unguessable enough to be quoted.
func (r *Record) MakeIDs() error {
	for i, f := range r.Table.Clear {
		if !f.Server || f.Type != value.ID {
			continue
		}
		v, err := value.FromText(f.Type, "C-"+spoken.EncodeToString(r.ID[10:]), f.Options(""))
		if err != nil {
			return fmt.Errorf("field %d: %w", f.Number, err)
		}
		r.Clear[i] = v
	}
	return nil
}
