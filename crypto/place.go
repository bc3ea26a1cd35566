package crypto

import (
	"encoding/binary"
	"sync"
)

// Domain tags open the associated data of every blob. All are 16 bytes long, so
// that no two layouts can be read as each other. A change of layout takes a new
// number here and a new format byte.
const (
	domainRoot    = "tacit root    v1"
	domainNamed   = "tacit key     v1"
	domainBucket  = "tacit bucket  v1"
	domainSubject = "tacit subject v1"
	domainField   = "tacit field   v1"
	domainDetails = "tacit details v1"
)

// Place is where a sealed field lies. A blob opens at the place it was sealed
// for and at no other, so a ciphertext that was moved or mixed is never served.
type Place struct {
	Subject ID
	Record  ID     // equal to Subject for the subject's own record
	Field   uint16 // number from the append-only registry of fields
	Class   uint8
	Version uint64 // record version that last wrote the field
}

// adPool holds buffers for associated data: a read lays out some fifteen places, a
// flip some thousands, and each would escape to the heap through the cipher's
// interface.
var adPool = sync.Pool{New: func() any { return new([64]byte) }}

// appendAD lays the place out: tag 16, subject 16, record 16, field 2, class 1,
// version 8 bytes, integers big-endian.
func (p Place) appendAD(b []byte) []byte {
	b = append(b, domainField...)
	b = append(b, p.Subject[:]...)
	b = append(b, p.Record[:]...)
	b = binary.BigEndian.AppendUint16(b, p.Field)
	b = append(b, p.Class)
	return binary.BigEndian.AppendUint64(b, p.Version)
}

// rootAD: tag 16, generation 8 bytes.
func rootAD(generation uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte(domainRoot), generation)
}

// appendNamedAD: tag 16, generation 8, epoch 4 bytes, then the name.
func appendNamedAD(b []byte, generation uint64, name string, epoch uint32) []byte {
	b = append(b, domainNamed...)
	b = binary.BigEndian.AppendUint64(b, generation)
	b = binary.BigEndian.AppendUint32(b, epoch)
	return append(b, name...)
}

// appendBucketAD: tag 16, generation 8, bucket 16, bucket version 4 bytes.
func appendBucketAD(b []byte, generation uint64, id ID, version uint32) []byte {
	b = append(b, domainBucket...)
	b = binary.BigEndian.AppendUint64(b, generation)
	b = append(b, id[:]...)
	return binary.BigEndian.AppendUint32(b, version)
}

// appendSubjectAD: tag 16, subject 16, slot 1, bucket 16, bucket version 4 bytes.
func appendSubjectAD(b []byte, subject ID, slot uint8, bucket ID, version uint32) []byte {
	b = append(b, domainSubject...)
	b = append(b, subject[:]...)
	b = append(b, slot)
	b = append(b, bucket[:]...)
	return binary.BigEndian.AppendUint32(b, version)
}

// appendDetailsAD: tag 16, subject 16, entry 16 bytes.
func appendDetailsAD(b []byte, subject, entry ID) []byte {
	b = append(b, domainDetails...)
	b = append(b, subject[:]...)
	return append(b, entry[:]...)
}
