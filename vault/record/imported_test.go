package record_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
)

// TestImportMarkNeedsEachKey takes the keys of a row's classes away, one by one.
func TestImportMarkNeedsEachKey(t *testing.T) {
	f := newFixture(t)
	bucket, _, err := f.root.NewBucket(crypto.ID(uuid.New()), 1)
	if err != nil {
		t.Fatal(err)
	}
	identity, contact := catalog.Identity.Slot(), catalog.ContactEmail.Slot()
	slots, digest := []uint8{identity, contact}, []byte("digest of a row")
	wrapped, err := bucket.NewSubject(crypto.ID(f.id), catalog.Slots)
	if err != nil {
		t.Fatal(err)
	}
	mark := func(keys *keyring.Subject, slots []uint8, digest []byte) []byte {
		t.Helper()
		m, err := record.ImportMark(keys, slots, digest)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	keys := func() *keyring.Subject { return keyring.NewSubject(f.id, bucket, wrapped) }
	want := mark(keys(), slots, digest)
	if len(want) != 32 || !bytes.Equal(mark(keys(), slots, digest), want) {
		t.Fatalf("a mark of %d bytes, or another one at the second time", len(want))
	}
	for name, other := range map[string][]byte{
		"another subject": mark(f.keys, slots, digest), "another row": mark(keys(), slots, []byte("another digest")),
		"fewer classes": mark(keys(), slots[:1], digest), "no class": mark(keys(), nil, digest),
	} {
		if bytes.Equal(other, want) {
			t.Errorf("%s has the same mark", name)
		}
	}
	for _, slot := range []uint8{identity, contact, catalog.SlotRecord} {
		key := wrapped[slot]
		wrapped[slot] = nil
		if got := mark(keys(), slots, digest); got != nil {
			t.Errorf("slot %d was shredded, and the mark is made without", slot)
		}
		wrapped[slot] = key
	}
	if _, err := record.ImportMark(nil, slots, digest); !errors.Is(err, fault.ErrGone) {
		t.Errorf("no subject: got %v, want ErrGone", err)
	}
}
