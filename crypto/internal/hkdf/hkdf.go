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

// Expand derives a sub-key from a key of 32 bytes: T(1) = HMAC(key, label | 0x01).
// The key must be uniformly random; the extract step is then not needed (RFC
// 5869, section 3.3).
func Expand(key []byte, label string) []byte {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(label))
	h.Write([]byte{1})
	return h.Sum(make([]byte, 0, Size))
}
