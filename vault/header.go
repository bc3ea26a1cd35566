package vault

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// The header of a row is a MAC under a key of its subject over everything that may be put back or
// mixed: the record's version and times, the seal version of each sealed field, and every clear value. So a row
// whose columns come from different times, or were edited in the database, is never served.

// headerInput is the byte string a header binds, after the tag:
//
//	kind name, 0, record id 16, parent id 16, version 8, created_at 8, updated_at 8 (microseconds since 1970),
//	per sealed field: 1, number 2, seal version 8
//	per clear field that is not null: 2, number 2, length 4, canonical value
func headerInput(r *record) []byte {
	b := make([]byte, 0, 512)
	b = append(b, r.table.Kind.Name...)
	b = append(b, 0)
	b = append(b, r.id[:]...)
	b = append(b, r.parent[:]...)
	b = binary.BigEndian.AppendUint64(b, r.version)
	b = append(append(b, keyring.TimePart(r.created)...), keyring.TimePart(r.updated)...)
	for _, f := range r.sealed {
		b = append(b, 1)
		b = binary.BigEndian.AppendUint16(b, f.Number)
		b = binary.BigEndian.AppendUint64(b, f.Version)
	}
	for i, f := range r.table.Clear {
		if r.clear[i].IsNull() {
			continue
		}
		b = append(b, 2)
		b = binary.BigEndian.AppendUint16(b, f.Number)
		at := len(b)
		b = r.clear[i].AppendCanonical(append(b, 0, 0, 0, 0))
		binary.BigEndian.PutUint32(b[at:], uint32(len(b)-at-4)) //nolint:gosec // a clear value is at most a few KiB
	}
	return b
}

// makeHeader computes the header of a record as it is now.
func makeHeader(r *record, keys *keyring.Subject) ([]byte, error) {
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return nil, err
	}
	sum := key.MAC(keyring.TagHeader, headerInput(r))
	return sum[:], nil
}

// verify checks the header of a record that was read.
func (f *facts) verify(r *record) error {
	key, err := f.keys.Key(catalog.SlotRecord)
	if err != nil {
		return err
	}
	if !key.Verify(r.header, keyring.TagHeader, headerInput(r)) {
		return fmt.Errorf("header of %s %s: %w", r.table.Kind.Name, r.id, ErrIntegrity)
	}
	return nil
}

// digest is what a write's log entry says of the record it left: a MAC under the subject's log key over
// header input and ciphertexts, so that a row rolled back whole is found, and nobody can tell anything
// from it once the log key is destroyed.
func digest(r *record, keys *keyring.Subject) ([]byte, error) {
	key, err := keys.Key(catalog.SlotLog)
	if err != nil {
		return nil, err
	}
	blobs := sha256.Sum256(r.sealed.Bytes())
	sum := key.MAC(keyring.TagDigest, headerInput(r), blobs[:])
	return sum[:], nil
}
