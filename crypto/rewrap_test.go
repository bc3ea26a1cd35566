package crypto_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
)

// twoRoots returns the roots of two generations.
func twoRoots(tb testing.TB) (first, second *crypto.Root) {
	tb.Helper()
	k, first := newVault(tb)
	second, err := k.Advance(tb.Context(), 1)
	must(tb, err)
	return first, second
}

// A key re-wrapped is the same key, all the way down.
func TestRewrapKeepsTheKey(t *testing.T) {
	first, second := twoRoots(t)
	subject, id := newID(), newID()
	old, oldBlob, err := first.NewBucket(id, 1)
	must(t, err)
	slots, err := old.NewSubject(subject, 2)
	must(t, err)
	key, err := old.Key(subject, 1, slots[1])
	must(t, err)
	field, err := key.Seal(crypto.Place{Subject: subject}, crypto.SecretString("kept"))
	must(t, err)

	// As it is, under the next generation.
	blob, err := first.RewrapBucket(second, id, 1, oldBlob)
	must(t, err)
	moved, err := second.OpenBucket(id, 1, blob)
	must(t, err)
	wantField(t, moved, subject, slots[1], field)
	if bytes.Contains(blob, oldBlob[1:]) || len(blob) != wrappedSize {
		t.Error("the blob is not a new one of 61 bytes")
	}

	// Re-keyed, because another subject of the bucket was erased.
	next, _, err := second.NewBucket(id, 2)
	must(t, err)
	slot, err := moved.Rewrap(next, subject, 1, slots[1])
	must(t, err)
	wantField(t, next, subject, slot, field)
	if len(slot) != wrappedSize {
		t.Errorf("got %d bytes, want %d", len(slot), wrappedSize)
	}

	wrapped, err := first.NewKey(crypto.KeyRowMAC, 4)
	must(t, err)
	mac, err := first.OpenMAC(crypto.KeyRowMAC, 4, wrapped)
	must(t, err)
	wrapped, err = first.Rewrap(second, crypto.KeyRowMAC, 4, wrapped)
	must(t, err)
	again, err := second.OpenMAC(crypto.KeyRowMAC, 4, wrapped)
	must(t, err)
	if !again.Verify(mac.Sum("t"), "t") {
		t.Error("the key is another")
	}
}

func wantField(t *testing.T, b *crypto.Bucket, subject crypto.ID, wrapped, field []byte) {
	t.Helper()
	key, err := b.Key(subject, 1, wrapped)
	must(t, err)
	if got, err := key.Open(crypto.Place{Subject: subject}, field); err != nil || string(got.Reveal()) != "kept" {
		t.Errorf("the field does not open with the key: %v", err)
	}
}

func TestRewrapRefuses(t *testing.T) {
	first, second := twoRoots(t)
	subject, id := newID(), newID()
	b1, bucket, err := first.NewBucket(id, 1)
	must(t, err)
	b2, _, err := first.NewBucket(id, 2)
	must(t, err)
	slots, err := b1.NewSubject(subject, 2)
	must(t, err)
	late, err := b2.NewSubject(subject, 1)
	must(t, err)
	named, err := first.NewKey(crypto.KeyIndex, 1)
	must(t, err)
	newer, err := second.NewKey(crypto.KeyIndex, 1)
	must(t, err)
	_, newerBucket, err := second.NewBucket(id, 1)
	must(t, err)
	one := func(_ []byte, err error) error { return err }
	for name, c := range map[string]struct{ got, want error }{
		"named: another name":      {one(first.Rewrap(second, crypto.KeyRowMAC, 1, named)), crypto.ErrOpen},
		"named: another epoch":     {one(first.Rewrap(second, crypto.KeyIndex, 2, named)), crypto.ErrOpen},
		"named: unknown name":      {one(first.Rewrap(second, "other", 1, named)), crypto.ErrArgument},
		"named: backwards":         {one(second.Rewrap(first, crypto.KeyIndex, 1, newer)), crypto.ErrArgument},
		"named: on the spot":       {one(first.Rewrap(first, crypto.KeyIndex, 1, named)), crypto.ErrArgument},
		"named: short":             {one(first.Rewrap(second, crypto.KeyIndex, 1, named[:20])), crypto.ErrFormat},
		"bucket: another id":       {one(first.RewrapBucket(second, newID(), 1, bucket)), crypto.ErrOpen},
		"bucket: another version":  {one(first.RewrapBucket(second, id, 2, bucket)), crypto.ErrOpen},
		"bucket: backwards":        {one(second.RewrapBucket(first, id, 1, newerBucket)), crypto.ErrArgument},
		"bucket: nothing":          {one(first.RewrapBucket(second, id, 1, nil)), crypto.ErrFormat},
		"subject: another subject": {one(b1.Rewrap(b2, newID(), 0, slots[0])), crypto.ErrOpen},
		"subject: another slot":    {one(b1.Rewrap(b2, subject, 1, slots[0])), crypto.ErrOpen},
		"subject: backwards":       {one(b2.Rewrap(b1, subject, 0, late[0])), crypto.ErrArgument},
		"subject: on the spot":     {one(b1.Rewrap(b1, subject, 0, slots[0])), crypto.ErrArgument},
		"subject: already there":   {one(b1.Rewrap(b2, subject, 0, late[0])), crypto.ErrOpen},
	} {
		if !errors.Is(c.got, c.want) {
			t.Errorf("%s: got %v, want %v", name, c.got, c.want)
		}
	}
}
