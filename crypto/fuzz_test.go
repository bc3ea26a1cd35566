package crypto_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
)

// No bytes but those that Seal made open, and none make Open panic or say more.
func FuzzOpen(f *testing.F) {
	subject := crypto.ID{1}
	key := subjectKeys(f, subject, 1)[0]
	place := crypto.Place{Subject: subject, Record: subject, Field: 1, Class: 1, Version: 1}
	blob, err := key.Seal(place, crypto.SecretString("plain"))
	must(f, err)
	for _, seed := range [][]byte{nil, {1}, blob[:28], blob[:len(blob)-1], append([]byte{2}, blob[1:]...), make([]byte, 61)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		if s, err := key.Open(place, in); err != crypto.ErrOpen || !s.IsZero() { //nolint:errorlint // bare: it says no more
			t.Errorf("open: got %v, want bare ErrOpen", err)
		}
		if b, err := key.OpenDetails(subject, in); err != crypto.ErrOpen || b != nil { //nolint:errorlint // bare: it says no more
			t.Errorf("open details: got %v, want bare ErrOpen", err)
		}
	})
}

func FuzzUnwrap(f *testing.F) {
	_, root := newVault(f)
	bucket, wrapped, err := root.NewBucket(crypto.ID{1}, 1)
	must(f, err)
	f.Add([]byte(nil))
	f.Add(wrapped[:60])
	f.Add(append([]byte{9}, wrapped[1:]...))
	f.Fuzz(func(t *testing.T, in []byte) {
		_, bucketErr := root.OpenBucket(crypto.ID{2}, 1, in)
		_, keyErr := bucket.Key(crypto.ID{1}, 0, in)
		_, indexErr := root.OpenIndex(1, in)
		_, macErr := root.OpenMAC(crypto.KeyRowMAC, 1, in)
		_, signerErr := root.OpenSigner(1, in)
		for _, err := range []error{bucketErr, keyErr, indexErr, macErr, signerErr} {
			if !errors.Is(err, crypto.ErrOpen) && !errors.Is(err, crypto.ErrFormat) {
				t.Errorf("got %v, want ErrOpen or ErrFormat", err)
			}
		}
	})
}

// Whatever keystone.json holds, a root comes out of the one that was written
// and out of no other.
func FuzzKeystone(f *testing.F) {
	fx := newFixture(f)
	k := fx.create(f)
	good, err := os.ReadFile(fx.path)
	must(f, err)
	first, err := k.Root(f.Context())
	must(f, err)
	_, bucket, err := first.NewBucket(crypto.ID{1}, 1)
	must(f, err)
	f.Add(good)
	f.Add([]byte(`{"format":1,"generation":18446744073709551615,"wrapped":"AQ=="}`))
	f.Add([]byte(`{"format":1,"generation":1,"wrapped":null}`))
	f.Add([]byte(`[]`))
	f.Add([]byte(retiring(2, 1)))
	f.Add([]byte(roots(1, 2)))
	f.Add([]byte(roots(1 << 62)))
	f.Add([]byte(strings.Replace(string(good), `"serial":1`, `"serial":9223372036854775807`, 1)))
	f.Fuzz(func(t *testing.T, in []byte) {
		must(t, os.WriteFile(fx.path, in, 0o600))
		k, err := crypto.OpenKeystone(t.Context(), fx.cfg)
		var root *crypto.Root
		if err == nil {
			root, err = k.Root(t.Context())
		}
		if err == nil {
			if _, openErr := root.OpenBucket(crypto.ID{1}, 1, bucket); root.Generation() != 1 || openErr != nil {
				t.Errorf("got another root, of generation %d: %v", root.Generation(), openErr)
			}
		}
		if err != nil && (root != nil || !errors.Is(err, crypto.ErrUnavailable)) {
			t.Errorf("got %v, want ErrUnavailable", err)
		}
	})
}
