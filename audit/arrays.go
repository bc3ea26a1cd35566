package audit

import (
	"encoding/binary"
	"time"

	"github.com/jackc/pgx/v5/pgtype"
)

// arrays are the parameters of insertDirectSQL in PostgreSQL's binary form, made anew of each batch in one buffer: the
// driver's own way goes through reflection for each element. An array is its number of dimensions, whether it holds nulls,
// the type of its elements, its length and its lower bound, each in four bytes, and then its elements, each behind its
// length (src/backend/utils/adt/arrayfuncs.c, array_recv).
type arrays struct {
	buf    []byte
	params [5][]byte
}

// Layout of an array.
const (
	arrayHeader = 20
	sizeOfSize  = 4 // of an element's length
	nullSize    = -1
)

// largestArrays is how many bytes of parameters are kept for the next batch.
const largestArrays = 256 << 10

// binaryFormat says that every parameter is binary.
var binaryFormat = []int16{pgtype.BinaryFormatCode}

// of are the parameters for a batch, good until the next call. A zero time is none.
func (a *arrays) of(b batch, at time.Time) [][]byte {
	size := 4*arrayHeader + 8
	for _, p := range b {
		size += len(p.id) + len(p.leaf) + len(p.terms) + len(p.mac) + 4*sizeOfSize
	}
	if cap(a.buf) < size || cap(a.buf) > largestArrays {
		a.buf = make([]byte, 0, size) // so large that what follows moves nothing
	}
	buf := a.buf[:0]
	buf = appendArray(buf, pgtype.UUIDOID, b, func(p *pending) []byte { return p.id[:] })
	ids := len(buf)
	buf = appendArray(buf, pgtype.ByteaOID, b, func(p *pending) []byte { return p.leaf })
	leaves := len(buf)
	buf = appendArray(buf, pgtype.ByteaOID, b, func(p *pending) []byte { return p.terms })
	terms := len(buf)
	buf = appendArray(buf, pgtype.ByteaOID, b, func(p *pending) []byte { return p.mac })
	macs := len(buf)
	a.params = [5][]byte{buf[:ids], buf[ids:leaves], buf[leaves:terms], buf[terms:macs], nil}
	if !at.IsZero() {
		buf = binary.BigEndian.AppendUint64(buf, uint64(at.UnixMicro()-pgEpoch)) //nolint:gosec // two's complement
		a.params[4] = buf[macs:]
	}
	a.buf = buf
	return a.params[:]
}

// pgEpoch is the year 2000, from which PostgreSQL counts, in microseconds since 1970.
const pgEpoch = 946_684_800_000_000

// appendArray writes one part of every entry. A nil part is NULL.
func appendArray(buf []byte, oid uint32, b batch, part func(*pending) []byte) []byte {
	buf = binary.BigEndian.AppendUint32(buf, 1)
	flags := len(buf)
	buf = binary.BigEndian.AppendUint32(buf, 0)
	buf = binary.BigEndian.AppendUint32(buf, oid)
	buf = binary.BigEndian.AppendUint32(buf, uint32(len(b))) //nolint:gosec // at most batchEntries
	buf = binary.BigEndian.AppendUint32(buf, 1)
	for _, p := range b {
		element := part(p)
		if element == nil {
			buf[flags+3] = 1
			buf = binary.BigEndian.AppendUint32(buf, 1<<32+nullSize)
			continue
		}
		buf = binary.BigEndian.AppendUint32(buf, uint32(len(element))) //nolint:gosec // at most leaf.MaxLeaf
		buf = append(buf, element...)
	}
	return buf
}
