package crypto

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"sync"

	"github.com/tacitcrm/tacit/crypto/internal/hkdf"
)

// Index makes blind-index tokens under the index root of one epoch. It is safe
// for concurrent use.
type Index struct {
	root Secret
	keys sync.Map // indexKey → Secret; as many as the catalog declares
}

type indexKey struct {
	index      uint16
	normaliser string
}

// Token returns the first 128 bits of HMAC-SHA-256 over the normalised parts of
// a value, each with its length in front. Equal values give equal tokens within
// one index, normaliser and epoch; nothing can be learned across them.
//
// index is the number of the search in the catalog's registry. normaliser names
// the normaliser and its version: tokens of a changed one never meet the old.
func (x *Index) Token(index uint16, normaliser string, parts ...Secret) [16]byte {
	var space [sha256.BlockSize + inline]byte
	in := space[:sha256.BlockSize]
	size := len(in)
	for _, part := range parts {
		size += 4 + part.Len()
	}
	in = slices.Grow(in, size-len(in))
	for _, part := range parts {
		in = appendPart(in, part.bytes())
	}
	defer clear(in)
	sum := hkdf.MAC(x.key(indexKey{index: index, normaliser: normaliser}).bytes(), in)
	return [16]byte(sum[:16])
}

// key derives the key of one index. Its label ends in the index number, two
// bytes big-endian, and the normaliser.
func (x *Index) key(k indexKey) Secret {
	if key, ok := x.keys.Load(k); ok {
		return key.(Secret) //nolint:forcetypeassert // only this function stores
	}
	label := binary.BigEndian.AppendUint16([]byte(labelIndex), k.index)
	key := subKey(x.root.bytes(), string(append(label, k.normaliser...)))
	x.keys.Store(k, key)
	return key
}
