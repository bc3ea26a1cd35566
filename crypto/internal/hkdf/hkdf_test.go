package hkdf

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The written-out form gives what HMAC does, for keys and labels of any length.
func TestExpandIsHMAC(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := rapid.SliceOfN(rapid.Byte(), 0, 80).Draw(t, "key")
		label := strings.Repeat("l", rapid.IntRange(0, 80).Draw(t, "length")) + rapid.String().Draw(t, "label")
		if got, want := Expand(key, label), expand(key, label); got != want {
			t.Fatalf("key of %d bytes, label of %d: got %x, want %x", len(key), len(label), got, want)
		}
	})
}

// MAC is HMAC, whatever stood in the block that it fills.
func TestMACIsHMAC(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := rapid.SliceOfN(rapid.Byte(), 0, sha256.BlockSize).Draw(t, "key")
		in := rapid.SliceOfN(rapid.Byte(), sha256.BlockSize, 1000).Draw(t, "in")
		h := hmac.New(sha256.New, key)
		h.Write(in[sha256.BlockSize:])
		if got, want := MAC(key, bytes.Clone(in)), h.Sum(nil); !bytes.Equal(got[:], want) {
			t.Fatalf("key of %d bytes, input of %d: got %x, want %x", len(key), len(in)-sha256.BlockSize, got, want)
		}
	})
}
