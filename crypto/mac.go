package crypto

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/tacitcrm/tacit/crypto/internal/hkdf"
)

// Labels of sub-keys, the info of HKDF-Expand. None is a prefix of another.
const (
	labelSeal      = "tacit seal v1"
	labelMAC       = "tacit mac v1"
	labelPseudonym = "tacit pseudonym v1"
	labelDetails   = "tacit details v1"
	labelIndex     = "tacit index v1"
	labelSign      = "tacit sign v1"
)

// MAC makes and checks MACs under one named key: over rows that decide access,
// over suppressed contact points, over the ids of actors. It is safe for
// concurrent use.
type MAC struct {
	// Secrets, so that no printed struct shows a key.
	sum, pseudonym Secret
}

func newMAC(raw []byte) *MAC {
	return &MAC{sum: subKey(raw, labelMAC), pseudonym: subKey(raw, labelPseudonym)}
}

// subKey derives a key that is kept.
func subKey(raw []byte, label string) Secret {
	sub := hkdf.Expand(raw, label)
	defer clear(sub[:])
	return NewSecret(sub[:])
}

// Sum returns 32 bytes over tag and parts, each with its length in front, so
// that no two lists of parts give the same input. The tag names what is bound.
func (m *MAC) Sum(tag string, parts ...[]byte) []byte {
	sum := sumParts(m.sum.bytes(), tag, parts)
	return sum[:]
}

// Verify reports, in constant time, whether sum is Sum(tag, parts...).
func (m *MAC) Verify(sum []byte, tag string, parts ...[]byte) bool {
	want := sumParts(m.sum.bytes(), tag, parts)
	return hmac.Equal(sum, want[:])
}

// Pseudonym returns the pseudonym of an id that is no subject's, such as an
// actor of the staff. The tag names the sort of id.
func (m *MAC) Pseudonym(tag, id string) ID {
	sum := sumParts(m.pseudonym.bytes(), tag, [][]byte{[]byte(id)})
	return ID(sum[:16])
}

// Token returns the first 128 bits of the sum over tag and one secret: equal
// secrets give equal tokens under one key and tag, from which nothing else can
// be learned without the key.
func (m *MAC) Token(tag string, of Secret) [16]byte {
	sum := sumParts(m.sum.bytes(), tag, [][]byte{of.bytes()})
	return [16]byte(sum[:16])
}

// inline is how long an input may be to be laid out without memory of its own: a field or a row's header are shorter.
const inline = 512

// sumParts is HMAC-SHA-256 over tag and parts, each behind its length in four
// bytes, big-endian.
func sumParts(key []byte, tag string, parts [][]byte) [32]byte {
	var space [sha256.BlockSize + inline]byte
	in := binary.BigEndian.AppendUint32(space[:sha256.BlockSize], uint32(len(tag))) //nolint:gosec // a tag is a few words
	in = append(in, tag...)
	size := len(in)
	for _, part := range parts {
		size += 4 + len(part)
	}
	in = slices.Grow(in, size-len(in)) // at once: what grew in steps would leave copies
	for _, part := range parts {
		in = appendPart(in, part)
	}
	defer clear(in)
	return hkdf.MAC(key, in)
}

func appendPart(b, part []byte) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(len(part))) //nolint:gosec // a part is a field or a row, far below 4 GiB
	return append(b, part...)
}
