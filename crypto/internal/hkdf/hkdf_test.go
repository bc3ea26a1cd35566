package hkdf

import (
	"bytes"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The written-out form gives what HMAC does, for keys and labels of any length.
func TestExpandIsHMAC(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := rapid.SliceOfN(rapid.Byte(), 0, 80).Draw(t, "key")
		label := strings.Repeat("l", rapid.IntRange(0, 80).Draw(t, "length")) + rapid.String().Draw(t, "label")
		if got, want := Expand(key, label), expand(key, label); !bytes.Equal(got, want) {
			t.Fatalf("key of %d bytes, label of %d: got %x, want %x", len(key), len(label), got, want)
		}
	})
}
