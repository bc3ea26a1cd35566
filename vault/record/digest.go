package record

import (
	"bytes"
	"crypto/sha256"
	"slices"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// DigestSize is the length of a digest in bytes. Nobody without the key can try what would have one, so that 128 bits
// are enough.
const DigestSize = 16

// Digest is what a write's log entry says of the record it left, and of all its sub-resources: a MAC under the subject's
// log key over the header inputs and the ciphertexts, so that rows rolled back whole, removed or put back are found,
// and nobody can tell anything from it once the log key is destroyed. The parts are, of the record and then of the
// sub-resources by id, the header input and the SHA-256 of the sealed column. Marks of imports are not covered: they
// have MACs of their own, and go with a class that is shredded.
func (r *Record) Digest(keys *keyring.Subject, children []Record) ([]byte, error) {
	key, err := keys.Key(catalog.SlotLog)
	if err != nil {
		return nil, err
	}
	all := make([]*Record, 0, 1+len(children))
	for i := range children {
		all = append(all, &children[i])
	}
	slices.SortFunc(all, func(a, b *Record) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	parts := make([][]byte, 0, 2+2*len(children))
	for _, one := range slices.Insert(all, 0, r) {
		blobs := sha256.Sum256(one.Sealed.Bytes())
		parts = append(parts, one.headerInput(make([]byte, 0, headerSize)), blobs[:])
	}
	sum := key.MAC(keyring.TagDigest, parts...)
	return sum[:DigestSize], nil
}
