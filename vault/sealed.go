package vault

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// sealedFormat is the first byte of a sealed column.
const sealedFormat = 1

// sealedField is one field ciphertext in a record's sealed column.
type sealedField struct {
	number  uint16 // field number of the kind
	version uint64 // seal version: the record version that last wrote the field
	blob    []byte
}

// sealedRow is a record's sealed column, ordered by field number, each number once:
//
//	1 byte    format
//	repeated  uint16 field number, uvarint seal version, uvarint length, blob
type sealedRow []sealedField

// parseSealed reads a sealed column. The blobs alias b.
func parseSealed(b []byte) (sealedRow, error) {
	if len(b) == 0 || b[0] != sealedFormat {
		return nil, fmt.Errorf("sealed column: unknown format: %w", ErrIntegrity)
	}
	b = b[1:]
	row := make(sealedRow, 0, 16)
	last := -1
	for len(b) > 0 {
		f, rest, ok := nextSealed(b)
		if !ok || int(f.number) <= last {
			return nil, fmt.Errorf("sealed column: malformed: %w", ErrIntegrity)
		}
		row, b, last = append(row, f), rest, int(f.number)
	}
	return row, nil
}

func nextSealed(b []byte) (f sealedField, rest []byte, ok bool) {
	if len(b) < 2 {
		return f, nil, false
	}
	f.number = binary.BigEndian.Uint16(b)
	b = b[2:]
	v, n := binary.Uvarint(b)
	if n <= 0 {
		return f, nil, false
	}
	f.version, b = v, b[n:]
	size, n := binary.Uvarint(b)
	if n <= 0 || size > uint64(len(b)-n) {
		return f, nil, false
	}
	f.blob = b[n : n+int(size)]     //nolint:gosec // size is bounded by len(b) above
	return f, b[n+int(size):], true //nolint:gosec // as above
}

// bytes encodes the row.
func (r sealedRow) bytes() []byte {
	size := 1
	for _, f := range r {
		size += 2 + 2*binary.MaxVarintLen64 + len(f.blob)
	}
	b := append(make([]byte, 0, size), sealedFormat)
	for _, f := range r {
		b = binary.BigEndian.AppendUint16(b, f.number)
		b = binary.AppendUvarint(b, f.version)
		b = binary.AppendUvarint(b, uint64(len(f.blob)))
		b = append(b, f.blob...)
	}
	return b
}

// find returns the ciphertext of a field.
func (r sealedRow) find(number uint16) (sealedField, bool) {
	i, ok := slices.BinarySearchFunc(r, number, bySealedNumber)
	if !ok {
		return sealedField{}, false
	}
	return r[i], true
}

// with returns the row with f added or put in the place of its predecessor.
func (r sealedRow) with(f sealedField) sealedRow {
	i, ok := slices.BinarySearchFunc(r, f.number, bySealedNumber)
	if ok {
		r = slices.Clone(r)
		r[i] = f
		return r
	}
	return slices.Insert(slices.Clone(r), i, f)
}

// without returns the row with the field removed.
func (r sealedRow) without(number uint16) sealedRow {
	return slices.DeleteFunc(slices.Clone(r), func(f sealedField) bool { return f.number == number })
}

func bySealedNumber(f sealedField, n uint16) int { return int(f.number) - int(n) }
