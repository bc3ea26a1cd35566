package transit_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/kmstest"
	"github.com/tacitcrm/tacit/crypto/kms/transit"
)

var _ crypto.KMS = (*transit.Engine)(nil)

func TestContract(t *testing.T) {
	kmstest.Contract(t, func(t *testing.T) crypto.KMS {
		s := newServer(t)
		return newEngine(t, s.config(t))
	})
}

func TestKeystone(t *testing.T) {
	kmstest.Keystone(t, func(t *testing.T) crypto.KMS {
		s := newServer(t)
		return newEngine(t, s.config(t))
	})
}

func TestContractInANamespace(t *testing.T) {
	kmstest.Contract(t, func(t *testing.T) crypto.KMS {
		s := newServer(t)
		s.namespace, s.quiet = "team", true
		cfg := s.config(t)
		cfg.Namespace, cfg.Mount = "team", "transit"
		return newEngine(t, cfg)
	})
}

// Destroying a version takes its bytes from the engine, not only the right to use
// them.
func TestDestroyTrims(t *testing.T) {
	s := newServer(t)
	k := newEngine(t, s.config(t))
	ctx := t.Context()
	for generation := range uint64(3) {
		must(t, k.Create(ctx, generation+1))
	}
	must(t, k.Destroy(ctx, 1))
	s.set(func() {
		key := s.keys[keyName]
		if key.minAvail != 2 || key.minDec != 2 || key.minEnc != 2 || len(key.versions) != 2 || key.versions[1] != nil {
			t.Errorf("got %d versions, available from %d, decrypting from %d", len(key.versions), key.minAvail, key.minDec)
		}
	})
	must(t, k.Destroy(ctx, 2))
	if _, err := k.Wrap(ctx, 3, []byte("root"), nil); err != nil {
		t.Errorf("the latest: %v", err)
	}
}

// Trimming takes all that is older, and never the latest: Destroy must not do more
// than it was asked for, nor less in silence.
func TestDestroyRefuses(t *testing.T) {
	s := newServer(t)
	k := newEngine(t, s.config(t))
	ctx := t.Context()
	for generation := range uint64(3) {
		must(t, k.Create(ctx, generation+1))
	}
	blob, err := k.Wrap(ctx, 1, []byte("root"), nil)
	must(t, err)
	for _, generation := range []uint64{2, 3} {
		if err := k.Destroy(ctx, generation); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("destroy %d while 1 is there: got %v, want ErrArgument", generation, err)
		}
	}
	if _, err := k.Unwrap(ctx, 1, blob, nil); err != nil {
		t.Errorf("the oldest: %v", err)
	}
	must(t, k.Destroy(ctx, 1))
	must(t, k.Destroy(ctx, 2))
	if err := k.Destroy(ctx, 3); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("destroy the latest: got %v, want ErrArgument", err)
	}
}

// A destroy that was cut short between its two steps is done again.
func TestDestroyResumes(t *testing.T) {
	s := newServer(t)
	k := newEngine(t, s.config(t))
	ctx := t.Context()
	must(t, k.Create(ctx, 1))
	must(t, k.Create(ctx, 2))
	blob, err := k.Wrap(ctx, 1, []byte("root"), nil)
	must(t, err)
	s.set(func() { s.keys[keyName].minDec, s.keys[keyName].minEnc = 2, 2 })
	if found, err := k.Exists(ctx, 1); err != nil || !found {
		t.Errorf("not trimmed yet: got %v, %v, want true", found, err)
	}
	if _, err := k.Unwrap(ctx, 1, blob, nil); !errors.Is(err, crypto.ErrUnavailable) || errors.Is(err, crypto.ErrOpen) {
		t.Errorf("version below min_decryption_version: got %v, want ErrUnavailable", err)
	}
	must(t, k.Destroy(ctx, 1))
	if found, err := k.Exists(ctx, 1); err != nil || found {
		t.Errorf("got %v, %v, want false", found, err)
	}
}

func TestCreateOutOfStep(t *testing.T) {
	s := newServer(t)
	k := newEngine(t, s.config(t))
	ctx := t.Context()
	if err := k.Create(ctx, 2); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("2 without 1: got %v, want ErrArgument", err)
	}
	must(t, k.Create(ctx, 1))
	if err := k.Create(ctx, 3); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("3 after 1: got %v, want ErrArgument", err)
	}
	s.set(func() { s.keys[keyName].rotate() })
	if err := k.Create(ctx, 2); !errors.Is(err, crypto.ErrExists) {
		t.Errorf("rotated by hand: got %v, want ErrExists", err)
	}
	must(t, k.Destroy(ctx, 1))
	if err := k.Create(ctx, 1); !errors.Is(err, crypto.ErrExists) {
		t.Errorf("a destroyed version: got %v, want ErrExists", err)
	}
}

// Two vaults that find no key at the same time: only one may have it.
func TestCreateRace(t *testing.T) {
	s := newServer(t)
	k := newEngine(t, s.config(t))
	s.onNext("GET", func() { s.keys[keyName] = newKey("aes256-gcm96") })
	if err := k.Create(t.Context(), 1); !errors.Is(err, crypto.ErrExists) {
		t.Errorf("made by another: got %v, want ErrExists", err)
	}
	s.onNext("POST", func() { s.keys[keyName].rotate() })
	if err := k.Create(t.Context(), 2); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("rotated by another: got %v, want ErrArgument", err)
	}
}

func TestUnfitKeys(t *testing.T) {
	for name, spoil := range map[string]func(*namedKey){
		"exportable":  func(k *namedKey) { k.exportable = true },
		"backup":      func(k *namedKey) { k.plainBackup = true },
		"auto rotate": func(k *namedKey) { k.autoRotate = 86400 },
		"type":        func(k *namedKey) { k.kind = "chacha20-poly1305" },
	} {
		s := newServer(t)
		k := newEngine(t, s.config(t))
		must(t, k.Create(t.Context(), 1))
		s.set(func() { spoil(s.keys[keyName]) })
		if err := k.Create(t.Context(), 2); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: create: got %v, want ErrArgument", name, err)
		}
		if _, err := k.Wrap(t.Context(), 1, []byte("root"), nil); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: wrap: got %v, want ErrArgument", name, err)
		}
	}
}

// An old Vault drops associated_data without a word.
func TestWrapNoticesUnboundData(t *testing.T) {
	s := newServer(t)
	s.ignoresAD = true
	k := newEngine(t, s.config(t))
	must(t, k.Create(t.Context(), 1))
	if blob, err := k.Wrap(t.Context(), 1, []byte("root"), []byte("ad")); blob != nil || !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %d bytes, %v, want ErrUnavailable", len(blob), err)
	}
}

func TestKeysAreApart(t *testing.T) {
	s := newServer(t)
	cfg := s.config(t)
	a := newEngine(t, cfg)
	cfg.Key = "vault-b"
	b := newEngine(t, cfg)
	must(t, a.Create(t.Context(), 1))
	must(t, b.Create(t.Context(), 1))
	blob, err := a.Wrap(t.Context(), 1, []byte("root"), nil)
	must(t, err)
	if _, err := b.Unwrap(t.Context(), 1, blob, nil); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("another vault's key: got %v, want ErrOpen", err)
	}
}

func TestBestEffort(t *testing.T) {
	cfg := newServer(t).config(t)
	for _, want := range []bool{false, true} {
		cfg.BestEffort = want
		if got := newEngine(t, cfg).BestEffort(); got != want {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, version := range []uint64{1, 2, 300, 1<<31 - 1} {
		blob, ok := transit.Encode("vault:v"+itoa(version)+":AAECAwQFBgcICQ==", version)
		if !ok {
			f.Fatal("no blob of a good ciphertext")
		}
		f.Add(blob)
	}
	f.Add([]byte{1, 0, 0, 0, 0, 1})
	f.Fuzz(func(t *testing.T, blob []byte) {
		ciphertext, version, err := transit.Decode(blob)
		if err != nil {
			if !errors.Is(err, crypto.ErrFormat) {
				t.Errorf("got %v, want ErrFormat", err)
			}
			return
		}
		if back, ok := transit.Encode(ciphertext, version); !ok || !bytes.Equal(back, blob) {
			t.Error("decoding and encoding again gives another blob")
		}
	})
}
