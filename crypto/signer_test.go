package crypto_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
)

func newSigner(tb testing.TB, root *crypto.Root, epoch uint32) *crypto.Signer {
	tb.Helper()
	wrapped, err := root.NewKey(crypto.KeyLog, epoch)
	must(tb, err)
	signer, err := root.OpenSigner(epoch, wrapped)
	must(tb, err)
	return signer
}

func TestSignerSigns(t *testing.T) {
	_, root := newVault(t)
	signer := newSigner(t, root, 1)
	public, message := signer.Public(), []byte("tacit/1\n7\nAAAA\n")
	signature := signer.Sign(message)
	if !ed25519.Verify(public, message, signature) {
		t.Error("the signature does not verify under the public key")
	}
	if !bytes.Equal(signature, signer.Sign(message)) {
		t.Error("the same message has two signatures")
	}
	if ed25519.Verify(public, append(message, 'x'), signature) || ed25519.Verify(newSigner(t, root, 1).Public(), message, signature) {
		t.Error("the signature verifies for another message, or under another key")
	}
}

// Who changes what Public returned changes no key.
func TestSignerOwnsItsKey(t *testing.T) {
	_, root := newVault(t)
	signer := newSigner(t, root, 1)
	public := signer.Public()
	clear(public)
	if again := signer.Public(); bytes.Equal(again, public) || !ed25519.Verify(again, []byte("m"), signer.Sign([]byte("m"))) {
		t.Error("the key has changed with the copy of its public half")
	}
}

func TestSignerConcurrently(t *testing.T) {
	_, root := newVault(t)
	signer := newSigner(t, root, 1)
	want := signer.Sign([]byte("m"))
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				if !bytes.Equal(signer.Sign([]byte("m")), want) || len(signer.Public()) != ed25519.PublicKeySize {
					t.Error("another signature")
				}
			}
		})
	}
	group.Wait()
}

// The key opens by the epoch, the name and the root that it was made for.
func TestSignerIsBoundToItsRow(t *testing.T) {
	first, second := twoRoots(t)
	_, other := newVault(t)
	wrapped, err := first.NewKey(crypto.KeyLog, 3)
	must(t, err)
	rowmac, err := first.NewKey(crypto.KeyRowMAC, 3)
	must(t, err)
	if len(wrapped) != wrappedSize {
		t.Errorf("got %d bytes, want %d", len(wrapped), wrappedSize)
	}
	for name, c := range map[string]struct {
		root    *crypto.Root
		epoch   uint32
		wrapped []byte
		want    error
	}{
		"another epoch":      {first, 4, wrapped, crypto.ErrOpen},
		"another name":       {first, 3, rowmac, crypto.ErrOpen},
		"another vault":      {other, 3, wrapped, crypto.ErrOpen},
		"another generation": {second, 3, wrapped, crypto.ErrOpen},
		"short":              {first, 3, wrapped[:28], crypto.ErrFormat},
		"nothing":            {first, 3, nil, crypto.ErrFormat},
	} {
		if s, err := c.root.OpenSigner(c.epoch, c.wrapped); s != nil || !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	if _, err := first.OpenMAC(crypto.KeyLog, 3, wrapped); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("as a MAC: got %v, want ErrArgument", err)
	}
	if _, err := first.OpenIndex(3, wrapped); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("as an index: got %v, want ErrOpen", err)
	}
}

// A flip leaves the log's public key as it is: who knows it need not learn another.
func TestRewrapKeepsTheSigner(t *testing.T) {
	first, second := twoRoots(t)
	wrapped, err := first.NewKey(crypto.KeyLog, 2)
	must(t, err)
	signer, err := first.OpenSigner(2, wrapped)
	must(t, err)
	again, err := first.Rewrap(second, crypto.KeyLog, 2, wrapped)
	must(t, err)
	moved, err := second.OpenSigner(2, again)
	must(t, err)
	if !moved.Public().Equal(signer.Public()) || !bytes.Equal(moved.Sign([]byte("m")), signer.Sign([]byte("m"))) {
		t.Error("the key is another")
	}
}

// A Signer prints no key, of whichever verb and encoder.
func TestSignerPrintsNothing(t *testing.T) {
	_, root := newVault(t)
	signer := newSigner(t, root, 1)
	text, err := json.Marshal(map[string]any{"signer": signer})
	must(t, err)
	out := string(text)
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		out += fmt.Sprintf(format, signer) + fmt.Sprintf(format, *signer) + fmt.Sprintf(format, struct{ S *crypto.Signer }{signer})
	}
	public := signer.Public()
	for _, format := range []string{"%d", "%x", "%X"} {
		if part := strings.Trim(fmt.Sprintf(format, []byte(public[:4])), "[]"); strings.Contains(out, part) {
			t.Errorf("%s: a part of the key is printed", format)
		}
	}
	if longestByteList(out) >= ed25519.PublicKeySize {
		t.Error("a list of bytes is printed")
	}
}
