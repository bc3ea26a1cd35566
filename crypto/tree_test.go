package crypto_test

import (
	"bytes"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/crypto"
)

const wrappedSize = 61

// Wrapped keys are bound to what is stored beside them, and never tried.
func TestSubjectKeyIsBoundToItsRow(t *testing.T) {
	_, root := newVault(t)
	id, subject := newID(), newID()
	bucket, bucketBlob, err := root.NewBucket(id, 1)
	must(t, err)
	next, _, err := root.NewBucket(id, 2)
	must(t, err)
	wrapped, err := bucket.NewSubject(subject, 8)
	must(t, err)
	reopened, err := root.OpenBucket(id, 1, bucketBlob)
	must(t, err)
	if reopened.ID() != id || reopened.Version() != 1 {
		t.Errorf("got bucket %s version %d", reopened.ID(), reopened.Version())
	}
	for slot, blob := range wrapped {
		if len(blob) != wrappedSize {
			t.Errorf("slot %d: got %d bytes, want %d", slot, len(blob), wrappedSize)
		}
		if _, err := reopened.Key(subject, uint8(slot), blob); err != nil {
			t.Errorf("slot %d: %v", slot, err)
		}
	}
	refuse := func(name string, b *crypto.Bucket, subject crypto.ID, slot uint8, blob []byte) {
		if key, err := b.Key(subject, slot, blob); key != nil || !errors.Is(err, crypto.ErrOpen) {
			t.Errorf("%s: got %v, want ErrOpen", name, err)
		}
	}
	refuse("another subject", bucket, newID(), 0, wrapped[0])
	refuse("another slot", bucket, subject, 1, wrapped[0])
	refuse("another version", next, subject, 0, wrapped[0])
	// The same key bytes under another label are another place too.
	refuse("a bucket's blob", bucket, subject, 0, bucketBlob)
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(8, 8*wrappedSize-1).Draw(rt, "bit")
		flipped := bytes.Clone(wrapped[3])
		flipped[n/8] ^= 1 << (n % 8)
		refuse("a flipped bit", bucket, subject, 3, flipped)
	})
}

func TestBucketIsBoundToItsRow(t *testing.T) {
	_, root := newVault(t)
	_, other := newVault(t)
	id := newID()
	_, blob, err := root.NewBucket(id, 7)
	must(t, err)
	if len(blob) != wrappedSize {
		t.Errorf("got %d bytes, want %d", len(blob), wrappedSize)
	}
	cases := map[string]struct {
		root    *crypto.Root
		id      crypto.ID
		version uint32
		blob    []byte
		want    error
	}{
		"another bucket":  {root, newID(), 7, blob, crypto.ErrOpen},
		"another version": {root, id, 8, blob, crypto.ErrOpen},
		"another root":    {other, id, 7, blob, crypto.ErrOpen},
		"empty":           {root, id, 7, nil, crypto.ErrFormat},
		"short":           {root, id, 7, blob[:28], crypto.ErrFormat},
		"another format":  {root, id, 7, append([]byte{2}, blob[1:]...), crypto.ErrFormat},
	}
	for name, c := range cases {
		if b, err := c.root.OpenBucket(c.id, c.version, c.blob); b != nil || !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestNewSubjectRefusesSlots(t *testing.T) {
	_, root := newVault(t)
	bucket, _, err := root.NewBucket(newID(), 1)
	must(t, err)
	for _, slots := range []int{-1, 0, 257} {
		if _, err := bucket.NewSubject(newID(), slots); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%d slots: got %v, want ErrArgument", slots, err)
		}
	}
	if wrapped, err := bucket.NewSubject(newID(), 256); err != nil || len(wrapped) != 256 {
		t.Errorf("256 slots: got %d, %v", len(wrapped), err)
	}
}

func TestNamedKeys(t *testing.T) {
	_, root := newVault(t)
	_, other := newVault(t)
	wrapped, err := root.NewKey(crypto.KeySuppression, 3)
	must(t, err)
	mac, err := root.OpenMAC(crypto.KeySuppression, 3, wrapped)
	must(t, err)
	again, err := root.OpenMAC(crypto.KeySuppression, 3, wrapped)
	must(t, err)
	if !again.Verify(mac.Sum("t", []byte("x")), "t", []byte("x")) {
		t.Error("the key opened twice is not the same")
	}
	failures := map[string]error{}
	_, failures["another epoch"] = root.OpenMAC(crypto.KeySuppression, 4, wrapped)
	_, failures["another name"] = root.OpenMAC(crypto.KeyRowMAC, 3, wrapped)
	_, failures["as an index"] = root.OpenIndex(3, wrapped)
	_, failures["another root"] = other.OpenMAC(crypto.KeySuppression, 3, wrapped)
	for name, err := range failures {
		if !errors.Is(err, crypto.ErrOpen) {
			t.Errorf("%s: got %v, want ErrOpen", name, err)
		}
	}
	if _, err := root.OpenMAC(crypto.KeyIndex, 3, wrapped); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("the index key as a MAC: got %v, want ErrArgument", err)
	}
	if _, err := root.NewKey("other", 1); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("an unknown name: got %v, want ErrArgument", err)
	}
}
