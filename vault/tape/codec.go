package tape

import (
	"encoding/binary"
	"errors"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/record"
)

// format is the first byte of details. It is no JSON.
const format = 1

// block is what details are padded to: versions and revisions below 2^28 do not show in their length, nor how busy the
// server was. What sort of entry it is does, and on how many consents it relied.
const block = 16

// What details hold, in the order in which it follows.
const (
	hasRecord   = 1 << iota
	hasVersion  // uvarint
	hasEvent    // 16 bytes, as all ids
	hasGrant    //
	hasDigest   // record.DigestSize bytes
	hasWhole    // uvarint
	hasDecided  // record version and state revision, uvarints, and lag, lagBytes
	hasConsents // their number in one byte, and their ids
)

var errDetails = errors.New("details do not fit their form")

// AppendBinary appends the details to b, as they are sealed:
//
//	1 byte   format
//	1 byte   which of the following there are
//	...      those
//	0 to 15  zero bytes, to a multiple of 16
//
// It is an error for a digest of another length than record.DigestSize, and for more than 255 consents.
func (d Details) AppendBinary(b []byte) ([]byte, error) {
	if len(d.Digest) != 0 && len(d.Digest) != record.DigestSize || len(d.Consents) > 255 || d.StateRevision < 0 {
		return nil, errDetails
	}
	start := len(b)
	b = append(b, format, 0)
	put := func(bit byte, there bool, part []byte) {
		if there {
			b[start+1] |= bit
			b = append(b, part...)
		}
	}
	var n [2 * binary.MaxVarintLen64]byte
	put(hasRecord, d.Record != uuid.Nil, d.Record[:])
	put(hasVersion, d.Version != 0, n[:binary.PutUvarint(n[:], d.Version)])
	put(hasEvent, d.Event != uuid.Nil, d.Event[:])
	put(hasGrant, d.Grant != uuid.Nil, d.Grant[:])
	put(hasDigest, len(d.Digest) > 0, d.Digest)
	put(hasWhole, d.Whole != 0, n[:binary.PutUvarint(n[:], d.Whole)])
	if d.RecordVersion != 0 || d.StateRevision != 0 || d.Lag != 0 {
		numbers := binary.AppendUvarint(binary.AppendUvarint(n[:0], d.RecordVersion), uint64(d.StateRevision))
		put(hasDecided, true, appendLag(numbers, d.Lag))
	}
	put(hasConsents, len(d.Consents) > 0, []byte{byte(len(d.Consents))}) //nolint:gosec // checked above
	for i := range d.Consents {
		b = append(b, d.Consents[i][:]...)
	}
	for (len(b)-start)%block != 0 {
		b = append(b, 0)
	}
	return b, nil
}

// UnmarshalBinary undoes AppendBinary. Whatever is wrong, its error is fault.ErrIntegrity.
func (d *Details) UnmarshalBinary(b []byte) error {
	if len(b) < 2 || len(b)%block != 0 || b[0] != format {
		return fault.ErrIntegrity
	}
	r := reading{left: b[2:]}
	var out Details
	for bit := byte(hasRecord); bit != 0; bit <<= 1 {
		if b[1]&bit != 0 {
			r.part(bit, &out)
		}
	}
	if r.bad || len(r.left) >= block {
		return fault.ErrIntegrity
	}
	for _, pad := range r.left {
		if pad != 0 {
			return fault.ErrIntegrity
		}
	}
	*d = out
	return nil
}

// reading is details being read. Once it is bad it reads zeros.
type reading struct {
	left []byte
	bad  bool
}

func (r *reading) part(bit byte, d *Details) {
	switch bit {
	case hasRecord:
		d.Record = r.id()
	case hasVersion:
		d.Version = r.number()
	case hasEvent:
		d.Event = r.id()
	case hasGrant:
		d.Grant = r.id()
	case hasDigest:
		d.Digest = append([]byte{}, r.bytes(record.DigestSize)...)
	case hasWhole:
		d.Whole = r.number()
	case hasDecided:
		d.RecordVersion = r.number()
		d.StateRevision = int64(r.number()) //nolint:gosec // checked in the next line
		r.bad = r.bad || d.StateRevision < 0
		d.Lag = readLag(r.bytes(lagBytes))
	case hasConsents:
		for range r.bytes(1)[0] {
			d.Consents = append(d.Consents, r.id())
		}
	}
}

func (r *reading) bytes(n int) []byte {
	if r.bad || len(r.left) < n {
		r.bad = true
		return make([]byte, n)
	}
	out := r.left[:n]
	r.left = r.left[n:]
	return out
}

func (r *reading) id() uuid.UUID { return uuid.UUID(r.bytes(16)) }

func (r *reading) number() uint64 {
	v, n := binary.Uvarint(r.left)
	if r.bad || n <= 0 {
		r.bad = true
		return 0
	}
	r.left = r.left[n:]
	return v
}
