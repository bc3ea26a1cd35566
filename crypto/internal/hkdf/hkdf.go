// Package hkdf derives sub-keys: HKDF-Expand for one block of SHA-256 (RFC 5869,
// section 2.3). crypto/hkdf gives the same bytes at a higher price, which each
// read would pay for each of its keys.
package hkdf

import (
	"crypto/hmac"
	"crypto/sha256"
)

// Size is the length of a sub-key in bytes: one block.
const Size = sha256.Size

// maxLabel is how long a label may be for the inner hash to fit its buffer.
const maxLabel = sha256.BlockSize - 1

// Expand derives a sub-key from a key of 32 bytes: T(1) = HMAC(key, label | 0x01).
// The key must be uniformly random; the extract step is then not needed (RFC
// 5869, section 3.3). A read derives a dozen keys, and hmac.New costs more than
// hashing does: see MAC.
func Expand(key []byte, label string) [Size]byte {
	if len(label) > maxLabel || len(key) > sha256.BlockSize {
		return expand(key, label)
	}
	var in [2 * sha256.BlockSize]byte
	n := sha256.BlockSize + copy(in[sha256.BlockSize:], label)
	in[n] = 1
	sub := MAC(key, in[:n+1])
	clear(in[:])
	return sub
}

// MAC is HMAC-SHA-256 (RFC 2104) of what in holds behind its first block, which
// is for MAC to fill: written out as its two hashes, it needs no memory of its
// own. The caller clears in. A key longer than a block is not for MAC.
func MAC(key, in []byte) [sha256.Size]byte {
	var out [sha256.BlockSize + sha256.Size]byte
	clear(in[copy(in[:sha256.BlockSize], key):sha256.BlockSize])
	copy(out[:], key)
	for i := range sha256.BlockSize {
		in[i] ^= 0x36
		out[i] ^= 0x5c
	}
	inner := sha256.Sum256(in)
	copy(out[sha256.BlockSize:], inner[:])
	sum := sha256.Sum256(out[:])
	clear(out[:])
	return sum
}

// expand is Expand by the book, for labels of any length.
func expand(key []byte, label string) (sub [Size]byte) {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(label))
	h.Write([]byte{1})
	h.Sum(sub[:0])
	return sub
}
