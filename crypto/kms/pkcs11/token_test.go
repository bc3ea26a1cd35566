//go:build pkcs11

package pkcs11_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ThalesGroup/crypto11"
	p11 "github.com/miekg/pkcs11"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/kmstest"
	"github.com/tacitcrm/tacit/crypto/kms/pkcs11"
)

var _ crypto.KMS = (*pkcs11.Token)(nil)

func TestContract(t *testing.T) {
	for _, host := range []bool{false, true} {
		t.Run(fmt.Sprintf("host gcm %v", host), func(t *testing.T) {
			kmstest.Contract(t, func(t *testing.T) crypto.KMS {
				cfg := softHSM(t)
				cfg.HostGCM = host
				return newToken(t, cfg)
			})
		})
	}
}

func TestKeystone(t *testing.T) {
	kmstest.Keystone(t, func(t *testing.T) crypto.KMS { return newToken(t, softHSM(t)) })
}

// GCM in the token and GCM here around the token's block cipher are the same.
func TestHostGCMIsTheSame(t *testing.T) {
	cfg := softHSM(t)
	inside := newToken(t, cfg)
	cfg.HostGCM = true
	outside := newToken(t, cfg)
	ctx := t.Context()
	must(t, inside.Create(ctx, 1))
	for _, pair := range [][2]*pkcs11.Token{{inside, outside}, {outside, inside}} {
		blob, err := pair[0].Wrap(ctx, 1, []byte("root"), []byte("ad"))
		must(t, err)
		if got, err := pair[1].Unwrap(ctx, 1, blob, []byte("ad")); err != nil || string(got) != "root" {
			t.Errorf("unwrap: got %d bytes, %v", len(got), err)
		}
	}
}

func TestKeyStaysInTheToken(t *testing.T) {
	cfg := softHSM(t)
	k := newToken(t, cfg)
	must(t, k.Create(t.Context(), 3))
	session, err := crypto11.Configure(&crypto11.Config{Path: cfg.Module, TokenLabel: label, Pin: pin})
	must(t, err)
	defer session.Close()
	key, err := session.FindKey(nil, []byte("vault-a-generation-3"))
	must(t, err)
	for attribute, want := range map[crypto11.AttributeType]byte{
		crypto11.CkaToken: 1, crypto11.CkaPrivate: 1, crypto11.CkaSensitive: 1, crypto11.CkaAlwaysSensitive: 1,
		crypto11.CkaExtractable: 0, crypto11.CkaNeverExtractable: 1, crypto11.CkaModifiable: 0, crypto11.CkaLocal: 1,
		crypto11.CkaWrap: 0, crypto11.CkaUnwrap: 0, crypto11.CkaValueLen: 32,
	} {
		got, err := session.GetAttribute(key, attribute)
		if err != nil || got.Value[0] != want {
			t.Errorf("attribute %#x: got %v, %v, want %d", attribute, got, err, want)
		}
	}
	if _, err := session.GetAttribute(key, crypto11.CkaValue); err == nil {
		t.Error("the token gave the key away")
	}
}

func TestPrefixesKeepVaultsApart(t *testing.T) {
	cfg := softHSM(t)
	a := newToken(t, cfg)
	cfg.Prefix = "vault"
	b := newToken(t, cfg)
	ctx := t.Context()
	must(t, a.Create(ctx, 1))
	if found, err := b.Exists(ctx, 1); err != nil || found {
		t.Errorf("the other vault's key: got %v, %v", found, err)
	}
	must(t, b.Create(ctx, 1))
	must(t, b.Destroy(ctx, 1))
	if found, err := a.Exists(ctx, 1); err != nil || !found {
		t.Errorf("destroying one destroyed the other: got %v, %v", found, err)
	}
}

// Of two processes that make the same key at once one may win, or none; never both,
// and no key is left that nobody calls his own.
func TestCreateRace(t *testing.T) {
	cfg := softHSM(t)
	both := []*pkcs11.Token{newToken(t, cfg), newToken(t, cfg)}
	for generation := uint64(1); generation <= 20; generation++ {
		var won atomic.Int32
		var all sync.WaitGroup
		for _, k := range both {
			all.Go(func() {
				switch err := k.Create(t.Context(), generation); {
				case err == nil:
					won.Add(1)
				case !errors.Is(err, crypto.ErrExists) && !errors.Is(err, crypto.ErrUnavailable):
					t.Error(err)
				}
			})
		}
		all.Wait()
		found, err := both[0].Exists(t.Context(), generation)
		if err != nil || won.Load() > 1 || found != (won.Load() == 1) {
			t.Errorf("generation %d: %d made it, exists %v, %v", generation, won.Load(), found, err)
		}
		if _, err := both[1].Wrap(t.Context(), generation, []byte("root"), nil); found && err != nil {
			t.Errorf("generation %d: %v", generation, err)
		}
	}
}

// Two objects under one label are nobody's intention: nothing is wrapped under
// either, and Destroy takes both.
func TestTwoKeysOfOneLabel(t *testing.T) {
	cfg := softHSM(t)
	k := newToken(t, cfg)
	ctx := t.Context()
	must(t, k.Create(ctx, 1))
	session, err := crypto11.Configure(&crypto11.Config{Path: cfg.Module, TokenLabel: label, Pin: pin})
	must(t, err)
	defer session.Close()
	_, err = session.GenerateSecretKeyWithLabel([]byte("id"), []byte("vault-a-generation-1"), 256, crypto11.CipherAES)
	must(t, err)
	if _, err := k.Wrap(ctx, 1, []byte("root"), nil); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("wrap: got %v, want ErrUnavailable", err)
	}
	must(t, k.Destroy(ctx, 1))
	if keys, err := session.FindKeys(nil, []byte("vault-a-generation-1")); err != nil || len(keys) != 0 {
		t.Errorf("after destroy: got %d keys, %v", len(keys), err)
	}
}

// A token that was pulled, or whose network went away, ends every session.
func TestNewSessionAfterALostOne(t *testing.T) {
	cfg := softHSM(t)
	k := newToken(t, cfg)
	ctx := t.Context()
	must(t, k.Create(ctx, 1))
	blob, err := k.Wrap(ctx, 1, []byte("root"), nil)
	must(t, err)
	m := p11.New(cfg.Module) // the same loaded library, initialised by k
	defer m.Destroy()
	slots, err := m.GetSlotList(true)
	must(t, err)
	for _, slot := range slots {
		must(t, m.CloseAllSessions(slot))
	}
	if got, err := k.Unwrap(ctx, 1, blob, nil); err != nil || string(got) != "root" {
		t.Errorf("unwrap: got %d bytes, %v", len(got), err)
	}
}

func TestRefusedPINIsNotTriedAgain(t *testing.T) {
	cfg := softHSM(t)
	file := filepath.Join(t.TempDir(), "pin")
	cfg.PIN, cfg.PINFile = crypto.Secret{}, file
	const wrong = "wrong-pin-1"
	must(t, os.WriteFile(file, []byte(wrong+"\n"), 0o600))
	k := newToken(t, cfg)
	ctx := t.Context()
	var texts []string
	for range 2 {
		err := k.Create(ctx, 1)
		if !errors.Is(err, crypto.ErrUnavailable) {
			t.Fatalf("got %v, want ErrUnavailable", err)
		}
		if strings.Contains(err.Error(), wrong) {
			t.Error("the error tells the PIN")
		}
		texts = append(texts, err.Error())
	}
	if !strings.Contains(texts[0], "CKR_PIN_INCORRECT") || !strings.Contains(texts[1], "not tried again") {
		t.Errorf("got %q", texts)
	}
	must(t, os.WriteFile(file, []byte(pin+"\n"), 0o600))
	if err := k.Create(ctx, 1); err != nil {
		t.Errorf("with the right PIN in the file: %v", err)
	}
}

func TestUnreachable(t *testing.T) {
	good := softHSM(t)
	for name, change := range map[string]func(*pkcs11.Config){
		"no such module":   func(c *pkcs11.Config) { c.Module = "/no/such/module.so" },
		"no module at all": func(c *pkcs11.Config) { c.Module = "/etc/hostname" },
		"no such label":    func(c *pkcs11.Config) { c.Label = "other" },
		"no such serial":   func(c *pkcs11.Config) { c.Label, c.Serial = "", "0" },
		"no pin file":      func(c *pkcs11.Config) { c.PIN, c.PINFile = crypto.Secret{}, "/no/such/pin" },
		"an empty pin file": func(c *pkcs11.Config) {
			c.PIN, c.PINFile = crypto.Secret{}, filepath.Join(t.TempDir(), "pin")
			must(t, os.WriteFile(c.PINFile, []byte("\n"), 0o600))
		},
	} {
		t.Run(name, func(t *testing.T) {
			cfg := good
			change(&cfg)
			k := newToken(t, cfg)
			if err := k.Create(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
				t.Errorf("create: got %v, want ErrUnavailable", err)
			}
			if err := k.Destroy(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
				t.Errorf("destroy must not take an absent token for an absent key: got %v", err)
			}
			if found, err := k.Exists(t.Context(), 1); found || !errors.Is(err, crypto.ErrUnavailable) {
				t.Errorf("exists: got %v, %v, want ErrUnavailable", found, err)
			}
		})
	}
}

// A call into the module cannot be cancelled. Callers give up on a token that
// hangs, and it serves again when it comes back.
func TestTokenThatHangs(t *testing.T) {
	cfg := softHSM(t)
	patient := newToken(t, cfg)
	must(t, patient.Create(t.Context(), 1))
	blob, err := patient.Wrap(t.Context(), 1, []byte("root"), nil)
	must(t, err)
	cfg.Timeout = 100 * time.Millisecond
	k := newToken(t, cfg)
	back := make(chan struct{})
	hung := pkcs11.Hang(t.Context(), k, back)
	_, busy := k.Unwrap(t.Context(), 1, blob, nil)
	for text, err := range map[string]error{"does not answer": hung, "is busy": busy, "close the token": k.Close()} {
		if !errors.Is(err, crypto.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), text) {
			t.Errorf("%s: got %v", text, err)
		}
	}
	close(back)
	for range 100 { // a slow machine may need more than the timeout
		var got []byte
		if got, err = k.Unwrap(t.Context(), 1, blob, nil); err == nil && string(got) == "root" {
			return
		}
	}
	t.Errorf("after it came back: %v", err)
}

func TestClose(t *testing.T) {
	k := newToken(t, softHSM(t))
	must(t, k.Create(t.Context(), 1))
	for range 2 {
		must(t, k.Close())
	}
	if _, err := k.Exists(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}

// The keys outlive the process: another Token over the same token finds them.
func TestKeysLast(t *testing.T) {
	cfg := softHSM(t)
	ctx := t.Context()
	first := newToken(t, cfg)
	must(t, first.Create(ctx, 1))
	blob, err := first.Wrap(ctx, 1, []byte("root"), nil)
	must(t, err)
	must(t, first.Close())
	if got, err := newToken(t, cfg).Unwrap(ctx, 1, blob, nil); err != nil || !bytes.Equal(got, []byte("root")) {
		t.Errorf("unwrap: got %d bytes, %v", len(got), err)
	}
}

func TestBestEffort(t *testing.T) {
	cfg := softHSM(t)
	for _, want := range []bool{false, true} {
		cfg.BestEffort = want
		if got := newToken(t, cfg).BestEffort(); got != want {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
