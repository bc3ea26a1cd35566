package crypto_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/crypto"
)

func drawID(t *rapid.T, name string) crypto.ID {
	return crypto.ID(rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, name))
}

func drawPlace(t *rapid.T, subject crypto.ID) crypto.Place {
	return crypto.Place{
		Subject: subject,
		Record:  drawID(t, "record"),
		Field:   rapid.Uint16().Draw(t, "field"),
		Class:   rapid.Uint8().Draw(t, "class"),
		Version: rapid.Uint64().Draw(t, "version"),
	}
}

// subjectKey makes a subject in a new bucket and opens its keys.
func subjectKeys(tb testing.TB, subject crypto.ID, slots int) []*crypto.Key {
	tb.Helper()
	_, root := newVault(tb)
	bucket, _, err := root.NewBucket(newID(), 1)
	must(tb, err)
	wrapped, err := bucket.NewSubject(subject, slots)
	must(tb, err)
	keys := make([]*crypto.Key, slots)
	for slot := range keys {
		keys[slot], err = bucket.Key(subject, uint8(slot), wrapped[slot])
		must(tb, err)
	}
	return keys
}

// P8: a ciphertext moved or mixed is never served.
func TestP8OpensAtItsPlaceOnly(t *testing.T) {
	subject := newID()
	keys := subjectKeys(t, subject, 2)
	others := subjectKeys(t, subject, 1)
	rapid.Check(t, func(t *rapid.T) {
		place := drawPlace(t, subject)
		plain := crypto.NewSecret(rapid.SliceOf(rapid.Byte()).Draw(t, "plain"))
		blob, err := keys[0].Seal(place, plain)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := keys[0].Open(place, blob); err != nil || !got.Equal(plain) {
			t.Fatalf("open: the plaintext differs, or %v", err)
		}
		refuse := func(name string, key *crypto.Key, p crypto.Place, blob []byte) {
			if got, err := key.Open(p, blob); err != crypto.ErrOpen || !got.IsZero() { //nolint:errorlint // bare: it says no more
				t.Errorf("%s changed: got error %v, want bare ErrOpen", name, err)
			}
		}
		bit := func(name string, bytes int) (int, byte) {
			n := rapid.IntRange(0, 8*bytes-1).Draw(t, name)
			return n / 8, 1 << (n % 8)
		}
		moved := place
		at, mask := bit("subject bit", 16)
		moved.Subject[at] ^= mask
		refuse("subject", keys[0], moved, blob)
		moved = place
		at, mask = bit("record bit", 16)
		moved.Record[at] ^= mask
		refuse("record", keys[0], moved, blob)
		moved = place
		moved.Field ^= 1 << rapid.IntRange(0, 15).Draw(t, "field bit")
		refuse("field", keys[0], moved, blob)
		moved = place
		moved.Class ^= 1 << rapid.IntRange(0, 7).Draw(t, "class bit")
		refuse("class", keys[0], moved, blob)
		moved = place
		moved.Version ^= 1 << rapid.IntRange(0, 63).Draw(t, "version bit")
		refuse("version", keys[0], moved, blob)
		refuse("slot", keys[1], place, blob)
		refuse("bucket", others[0], place, blob)
		flipped := bytes.Clone(blob)
		at, mask = bit("blob bit", len(blob))
		flipped[at] ^= mask
		refuse("bit", keys[0], place, flipped)
		refuse("length", keys[0], place, blob[:rapid.IntRange(0, len(blob)-1).Draw(t, "cut")])
		refuse("tail", keys[0], place, append(bytes.Clone(blob), 0))
	})
}

func TestSealRefusesAnotherSubject(t *testing.T) {
	keys := subjectKeys(t, newID(), 1)
	_, err := keys[0].Seal(crypto.Place{Subject: newID()}, crypto.SecretString("x"))
	if !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("got %v, want ErrArgument", err)
	}
}

func TestSealNeverRepeats(t *testing.T) {
	subject := newID()
	key := subjectKeys(t, subject, 1)[0]
	seen := make(map[string]bool)
	for range 1000 {
		blob, err := key.Seal(crypto.Place{Subject: subject}, crypto.SecretString("x"))
		must(t, err)
		if nonce := string(blob[1:13]); seen[nonce] {
			t.Fatal("a nonce came twice")
		} else {
			seen[nonce] = true
		}
	}
}

func TestDetailsOpenForTheirEntryOnly(t *testing.T) {
	subject := newID()
	keys := subjectKeys(t, subject, 2)
	entry := newID()
	blob, err := keys[0].SealDetails(entry, []byte("ticket 7"))
	must(t, err)
	if got, err := keys[0].OpenDetails(entry, blob); err != nil || string(got) != "ticket 7" {
		t.Fatalf("open: got %v", err)
	}
	if _, err := keys[0].OpenDetails(newID(), blob); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("another entry: got %v, want ErrOpen", err)
	}
	if _, err := keys[1].OpenDetails(entry, blob); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("another slot: got %v, want ErrOpen", err)
	}
	if _, err := keys[0].Open(crypto.Place{Subject: subject, Record: entry}, blob); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("as a field: got %v, want ErrOpen", err)
	}
}

func TestPseudonymIsOfOneMonth(t *testing.T) {
	keys := subjectKeys(t, newID(), 2)
	west := time.FixedZone("west", -3*3600)
	first := keys[0].Pseudonym(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC))
	same := map[string]time.Time{
		"last second": time.Date(2026, 3, 31, 23, 59, 59, 0, time.UTC),
		"in the west": time.Date(2026, 2, 28, 22, 0, 0, 0, west), // 1 March in UTC
	}
	for name, month := range same {
		if keys[0].Pseudonym(month) != first {
			t.Errorf("%s: got another pseudonym in the same month", name)
		}
	}
	if keys[0].Pseudonym(time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)) == first {
		t.Error("the next month has the same pseudonym")
	}
	if keys[1].Pseudonym(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)) == first {
		t.Error("another key gives the same pseudonym")
	}
}
