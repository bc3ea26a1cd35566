// Package kmstest holds what every provider of crypto.KMS has to keep, as tests
// that each provider's own tests run over it.
package kmstest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
)

var (
	plaintext = []byte("the root key of one generation..")
	ad        = []byte("associated data")
)

// Contract tests a provider. open returns one that has no keys yet, new for each
// call.
func Contract(t *testing.T, open func(t *testing.T) crypto.KMS) {
	t.Helper()
	for name, test := range map[string]func(*testing.T, crypto.KMS){
		"wraps":               wraps,
		"opens nothing else":  opensNothingElse,
		"creates once":        createsOnce,
		"knows absent keys":   knowsAbsentKeys,
		"destroys":            destroys,
		"heeds its context":   heedsItsContext,
		"is safe for several": isSafeForSeveral,
	} {
		t.Run(name, func(t *testing.T) { test(t, open(t)) })
	}
}

func wraps(t *testing.T, k crypto.KMS) {
	create(t, k, 1, 2)
	for generation := uint64(1); generation <= 2; generation++ {
		for _, ad := range [][]byte{ad, {0}, nil} {
			in, bound := bytes.Clone(plaintext), bytes.Clone(ad)
			blob, err := k.Wrap(t.Context(), generation, in, bound)
			must(t, err)
			if !bytes.Equal(in, plaintext) || !bytes.Equal(bound, ad) {
				t.Error("wrap changed what it was given")
			}
			again := wrap(t, k, generation, ad)
			if bytes.Equal(blob, again) || bytes.Contains(blob, plaintext) {
				t.Error("wrapping twice gives the same, or the plaintext")
			}
			if got, err := k.Unwrap(t.Context(), generation, blob, ad); err != nil || !bytes.Equal(got, plaintext) {
				t.Errorf("unwrap under %d with %d bytes of ad: got %d bytes, %v", generation, len(ad), len(got), err)
			}
		}
	}
}

func opensNothingElse(t *testing.T, k crypto.KMS) {
	create(t, k, 1, 2)
	blob := wrap(t, k, 1, ad)
	refuse := func(what string, generation uint64, blob, ad []byte, want ...error) {
		t.Helper()
		got, err := k.Unwrap(t.Context(), generation, blob, ad)
		if got != nil || !isAny(err, want) {
			t.Errorf("%s: got %d bytes and %v, want one of %v", what, len(got), err, want)
		}
	}
	refuse("another generation", 2, blob, ad, crypto.ErrOpen)
	refuse("another ad", 1, blob, append(bytes.Clone(ad), 0), crypto.ErrOpen)
	refuse("no ad", 1, blob, nil, crypto.ErrOpen)
	refuse("ad where none was bound", 1, wrap(t, k, 1, nil), ad, crypto.ErrOpen)
	refuse("nothing", 1, nil, ad, crypto.ErrFormat)
	refuse("another format", 1, append([]byte{255}, blob[1:]...), ad, crypto.ErrFormat)
	for _, n := range []int{1, 2, len(blob) / 2, len(blob) - 1} {
		refuse(fmt.Sprintf("the first %d bytes", n), 1, blob[:n], ad, crypto.ErrOpen, crypto.ErrFormat)
	}
	for i := range blob {
		bad := bytes.Clone(blob)
		bad[i] ^= 1
		refuse(fmt.Sprintf("byte %d changed", i), 1, bad, ad, crypto.ErrOpen, crypto.ErrFormat)
	}
	if got, err := k.Unwrap(t.Context(), 1, blob, ad); err != nil || !bytes.Equal(got, plaintext) {
		t.Errorf("the blob itself, after all that: %v", err)
	}
}

func createsOnce(t *testing.T, k crypto.KMS) {
	create(t, k, 1)
	blob := wrap(t, k, 1, ad)
	if err := k.Create(t.Context(), 1); !errors.Is(err, crypto.ErrExists) {
		t.Errorf("create again: got %v, want ErrExists", err)
	}
	if _, err := k.Unwrap(t.Context(), 1, blob, ad); err != nil {
		t.Errorf("the key changed: %v", err)
	}
}

func knowsAbsentKeys(t *testing.T, k crypto.KMS) {
	if _, err := k.Wrap(t.Context(), 1, plaintext, ad); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("wrap where there is no key at all: got %v, want ErrUnavailable", err)
	}
	if got, err := k.Exists(t.Context(), 1); err != nil || got {
		t.Errorf("wrapping made a key: %v, %v", got, err)
	}
	create(t, k, 1)
	blob := wrap(t, k, 1, ad)
	for generation, want := range map[uint64]bool{1: true, 2: false, 7: false} {
		if got, err := k.Exists(t.Context(), generation); err != nil || got != want {
			t.Errorf("exists %d: got %v, %v, want %v", generation, got, err, want)
		}
	}
	if _, err := k.Wrap(t.Context(), 2, plaintext, ad); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("wrap: got %v, want ErrUnavailable", err)
	}
	if _, err := k.Unwrap(t.Context(), 2, blob, ad); err == nil {
		t.Error("unwrap under a key that is not there")
	}
	if err := k.Destroy(t.Context(), 2); err != nil {
		t.Errorf("destroy: got %v", err)
	}
	if got, err := k.Exists(t.Context(), 2); err != nil || got {
		t.Errorf("asking made a key: %v, %v", got, err)
	}
}

func destroys(t *testing.T, k crypto.KMS) {
	create(t, k, 1, 2)
	gone, kept := wrap(t, k, 1, ad), wrap(t, k, 2, ad)
	for range 2 { // the second finds nothing to do
		must(t, k.Destroy(t.Context(), 1))
	}
	if got, err := k.Exists(t.Context(), 1); err != nil || got {
		t.Errorf("exists: got %v, %v, want false", got, err)
	}
	if _, err := k.Unwrap(t.Context(), 1, gone, ad); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("unwrap: got %v, want ErrUnavailable", err)
	}
	if _, err := k.Wrap(t.Context(), 1, plaintext, ad); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("wrap: got %v, want ErrUnavailable", err)
	}
	if got, err := k.Unwrap(t.Context(), 2, kept, ad); err != nil || !bytes.Equal(got, plaintext) {
		t.Errorf("the other generation: %v", err)
	}
	// A provider may give the number a second time; the key is another one then.
	if err := k.Create(t.Context(), 1); err == nil {
		if _, err := k.Unwrap(t.Context(), 1, gone, ad); !errors.Is(err, crypto.ErrOpen) {
			t.Errorf("after a new key: got %v, want ErrOpen", err)
		}
	}
}

func heedsItsContext(t *testing.T, k crypto.KMS) {
	create(t, k, 1)
	blob := wrap(t, k, 1, ad)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, wrapErr := k.Wrap(ctx, 1, plaintext, ad)
	_, unwrapErr := k.Unwrap(ctx, 1, blob, ad)
	_, existsErr := k.Exists(ctx, 1)
	for name, err := range map[string]error{
		"create": k.Create(ctx, 2), "wrap": wrapErr, "unwrap": unwrapErr, "exists": existsErr, "destroy": k.Destroy(ctx, 1),
	} {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v, want Canceled", name, err)
		}
	}
	if _, err := k.Unwrap(t.Context(), 1, blob, ad); err != nil {
		t.Errorf("a cancelled destroy destroyed: %v", err)
	}
}

func isSafeForSeveral(t *testing.T, k crypto.KMS) {
	create(t, k, 1)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			blob, err := k.Wrap(t.Context(), 1, plaintext, ad)
			if err != nil {
				t.Error(err)
				return
			}
			if got, err := k.Unwrap(t.Context(), 1, blob, ad); err != nil || !bytes.Equal(got, plaintext) {
				t.Errorf("unwrap: %v", err)
			}
		})
	}
	all.Wait()
}

func create(t *testing.T, k crypto.KMS, generations ...uint64) {
	t.Helper()
	for _, generation := range generations {
		must(t, k.Create(t.Context(), generation))
	}
}

func wrap(t *testing.T, k crypto.KMS, generation uint64, ad []byte) []byte {
	t.Helper()
	blob, err := k.Wrap(t.Context(), generation, plaintext, ad)
	must(t, err)
	return blob
}

func isAny(err error, targets []error) bool {
	for _, target := range targets {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
