// Package sealed is the codec of a record's sealed column: field ciphertexts by number, each with the version
// that wrote it. It opens nothing and knows no keys.
package sealed

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/vault/fault"
)

// format is the first byte of a sealed column.
const format = 1

// Field is one field ciphertext in a record's sealed column.
type Field struct {
	Number  uint16 // field number of the kind
	Version uint64 // seal version: the record version that last wrote the field
	Blob    []byte
}

// Row is a record's sealed column, ordered by field number, each number once:
//
//	1 byte    format
//	repeated  uint16 field number, uvarint seal version, uvarint length, blob
type Row []Field

// Parse reads a sealed column. The blobs alias b.
func Parse(b []byte) (Row, error) {
	var space []Field
	return ParseIn(&space, b)
}

// spaced is for how many fields there is room in a space.
const spaced = 64

// ParseIn is Parse into what is left of a space, which several rows share, or into another one.
func ParseIn(space *[]Field, b []byte) (Row, error) {
	if len(b) == 0 || b[0] != format {
		return nil, fmt.Errorf("sealed column: unknown format: %w", fault.ErrIntegrity)
	}
	b = b[1:]
	n, all := count(b), *space
	if n > cap(all)-len(all) {
		size := n
		if all != nil {
			size = max(n, spaced)
		}
		all = make([]Field, 0, size)
	}
	at := len(all)
	*space = all[:at+n]
	row := Row(all[at : at : at+n])
	last := -1
	for len(b) > 0 {
		f, rest, ok := next(b)
		if !ok || int(f.Number) <= last {
			return nil, fmt.Errorf("sealed column: malformed: %w", fault.ErrIntegrity)
		}
		row, b, last = append(row, f), rest, int(f.Number)
	}
	return row, nil
}

// count is how many fields a sealed column has, as far as it is well-formed.
func count(b []byte) (n int) {
	for {
		_, rest, ok := next(b)
		if !ok {
			return n
		}
		n, b = n+1, rest
	}
}

func next(b []byte) (f Field, rest []byte, ok bool) {
	if len(b) < 2 {
		return f, nil, false
	}
	f.Number = binary.BigEndian.Uint16(b)
	b = b[2:]
	v, n := binary.Uvarint(b)
	if n <= 0 {
		return f, nil, false
	}
	f.Version, b = v, b[n:]
	size, n := binary.Uvarint(b)
	if n <= 0 || size > uint64(len(b)-n) { //nolint:gosec // n ≤ len(b)
		return f, nil, false
	}
	f.Blob = b[n : n+int(size)]     //nolint:gosec // size is bounded by len(b) above
	return f, b[n+int(size):], true //nolint:gosec // as above
}

// Bytes encodes the row.
func (r Row) Bytes() []byte {
	size := 1
	for _, f := range r {
		size += 2 + 2*binary.MaxVarintLen64 + len(f.Blob)
	}
	b := append(make([]byte, 0, size), format)
	for _, f := range r {
		b = binary.BigEndian.AppendUint16(b, f.Number)
		b = binary.AppendUvarint(b, f.Version)
		b = binary.AppendUvarint(b, uint64(len(f.Blob)))
		b = append(b, f.Blob...)
	}
	return b
}

// Find returns the ciphertext of a field.
func (r Row) Find(number uint16) (Field, bool) {
	i, ok := slices.BinarySearchFunc(r, number, byNumber)
	if !ok {
		return Field{}, false
	}
	return r[i], true
}

// With returns the row with f added or put in the place of its predecessor.
func (r Row) With(f Field) Row {
	i, ok := slices.BinarySearchFunc(r, f.Number, byNumber)
	if ok {
		r = slices.Clone(r)
		r[i] = f
		return r
	}
	return slices.Insert(slices.Clone(r), i, f)
}

// Without returns the row with the field removed.
func (r Row) Without(number uint16) Row {
	if _, ok := r.Find(number); !ok {
		return r
	}
	return slices.DeleteFunc(slices.Clone(r), func(f Field) bool { return f.Number == number })
}

func byNumber(f Field, n uint16) int { return int(f.Number) - int(n) }
