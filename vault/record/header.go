package record

import (
	"encoding/binary"
	"fmt"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// The header of a row is a MAC under a key of its subject over everything that may be put back or
// mixed: the record's version and times, the seal version of each sealed field, and every clear value. So a row
// whose columns come from different times, or were edited in the database, is never served.

// headerSize is more than most header inputs have.
const headerSize = 384

// headerInput appends the byte string a header binds, after the tag:
//
//	kind name, 0, record id 16, parent id 16, version 8, created_at 8, updated_at 8 (microseconds since 1970),
//	per sealed field: 1, number 2, seal version 8
//	per clear field that is not null: 2, number 2, length 4, canonical value
func (r *Record) headerInput(b []byte) []byte {
	b = append(b, r.Table.Kind.Name...)
	b = append(b, 0)
	b = append(b, r.ID[:]...)
	b = append(b, r.Parent[:]...)
	b = binary.BigEndian.AppendUint64(b, r.Version)
	b = keyring.AppendTime(keyring.AppendTime(b, r.Created), r.Updated)
	for _, f := range r.Sealed {
		b = append(b, 1)
		b = binary.BigEndian.AppendUint16(b, f.Number)
		b = binary.BigEndian.AppendUint64(b, f.Version)
	}
	for i, f := range r.Table.Clear {
		if r.Clear[i].IsNull() {
			continue
		}
		b = append(b, 2)
		b = binary.BigEndian.AppendUint16(b, f.Number)
		at := len(b)
		b = r.Clear[i].AppendCanonical(append(b, 0, 0, 0, 0))
		binary.BigEndian.PutUint32(b[at:], uint32(len(b)-at-4)) //nolint:gosec // a clear value is at most a few KiB
	}
	return b
}

// Bind computes the header over the record as it now is.
func (r *Record) Bind(keys *keyring.Subject) error {
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return err
	}
	var space [headerSize]byte
	sum := key.MAC(keyring.TagHeader, r.headerInput(space[:0]))
	r.Header = sum[:]
	return nil
}

// Verify checks the header of a record that was read. One that does not match is fault.ErrIntegrity.
func (r *Record) Verify(keys *keyring.Subject) error {
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return err
	}
	var space [headerSize]byte
	if !key.Verify(r.Header, keyring.TagHeader, r.headerInput(space[:0])) {
		return fmt.Errorf("header of %s %s: %w", r.Table.Kind.Name, r.ID, fault.ErrIntegrity)
	}
	return nil
}
