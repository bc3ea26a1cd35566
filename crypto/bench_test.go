package crypto_test

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
)

// BenchmarkOpen15 opens what a read of one contact opens: 15 fields of 24 bytes
// under 3 slots, whose keys it unwraps. "floor" is the same work done by the
// standard library with nothing around it; the budget is twice the floor.
func BenchmarkOpen15(b *testing.B) {
	b.Run("tacit", benchmarkTacit)
	b.Run("floor", benchmarkFloor)
}

const (
	benchFields = 15
	benchSlots  = 3
)

func benchmarkTacit(b *testing.B) {
	_, root := newVault(b)
	bucket, _, err := root.NewBucket(newID(), 1)
	must(b, err)
	subject := newID()
	wrapped, err := bucket.NewSubject(subject, benchSlots)
	must(b, err)
	var blobs [benchFields][]byte
	for i := range blobs {
		key, err := bucket.Key(subject, uint8(i%benchSlots), wrapped[i%benchSlots])
		must(b, err)
		blobs[i], err = key.Seal(benchPlace(subject, i), crypto.SecretString("twenty-four bytes of PII"))
		must(b, err)
	}
	b.ReportAllocs()
	for b.Loop() {
		var keys [benchSlots]*crypto.Key
		for slot := range keys {
			if keys[slot], err = bucket.Key(subject, uint8(slot), wrapped[slot]); err != nil {
				b.Fatal(err)
			}
		}
		for i, blob := range blobs {
			if _, err := keys[i%benchSlots].Open(benchPlace(subject, i), blob); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func benchPlace(subject crypto.ID, i int) crypto.Place {
	return crypto.Place{Subject: subject, Record: subject, Field: uint16(i), Class: uint8(i % benchSlots), Version: 1}
}

func benchmarkFloor(b *testing.B) {
	raw := make([]byte, 32)
	_, _ = rand.Read(raw)
	bucket := stdGCM(b, raw)
	ad := make([]byte, 59)
	nonce := make([]byte, 12)
	var wrapped [benchSlots][]byte
	for slot := range wrapped {
		wrapped[slot] = bucket.Seal(nil, nonce, raw, ad)
	}
	var blobs [benchFields][]byte
	for i := range blobs {
		blobs[i] = bucket.Seal(nil, nonce, []byte("twenty-four bytes of PII"), ad)
	}
	b.ReportAllocs()
	for b.Loop() {
		var keys [benchSlots]cipher.AEAD
		for slot := range keys {
			key, err := bucket.Open(nil, nonce, wrapped[slot], ad)
			if err != nil {
				b.Fatal(err)
			}
			keys[slot] = stdGCM(b, key)
		}
		for i, blob := range blobs {
			if _, err := keys[i%benchSlots].Open(nil, nonce, blob, ad); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// stdGCM is the standard library's AES-256-GCM.
func stdGCM(tb testing.TB, raw []byte) cipher.AEAD {
	tb.Helper()
	block, err := aes.NewCipher(raw)
	must(tb, err)
	gcm, err := cipher.NewGCM(block)
	must(tb, err)
	return gcm
}

// BenchmarkRewrap is one step of a flip: of 2,000 buckets whose subjects all live
// on, and of the 8 keys of each subject in a bucket that is re-keyed.
func BenchmarkRewrap(b *testing.B) {
	first, second := twoRoots(b)
	id, subject := newID(), newID()
	old, bucket, err := first.NewBucket(id, 1)
	must(b, err)
	next, _, err := second.NewBucket(id, 2)
	must(b, err)
	slots, err := old.NewSubject(subject, 1)
	must(b, err)
	b.Run("bucket", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := first.RewrapBucket(second, id, 1, bucket); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("subject", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := old.Rewrap(next, subject, 0, slots[0]); err != nil {
				b.Fatal(err)
			}
		}
	})
}
