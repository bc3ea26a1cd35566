//go:build pkcs11

package pkcs11_test

import (
	"crypto/aes"
	"crypto/cipher"
	"errors"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/pkcs11"
)

// ownNonce is a token that does not heed the nonce it is given.
type ownNonce struct{ cipher.AEAD }

func (c ownNonce) Seal(dst, _, plaintext, ad []byte) []byte {
	return c.AEAD.Seal(dst, []byte("its own one!"), plaintext, ad)
}

// dead is a token that went away.
type dead struct{ cipher.AEAD }

func (dead) Open([]byte, []byte, []byte, []byte) ([]byte, error) {
	return nil, errors.New("CKR_DEVICE_REMOVED")
}

func newGCM(t *testing.T) cipher.AEAD {
	t.Helper()
	block, err := aes.NewCipher(make([]byte, 32))
	must(t, err)
	gcm, err := cipher.NewGCM(block)
	must(t, err)
	return gcm
}

func TestSealNoticesANonceOfTheTokens(t *testing.T) {
	blob, err := pkcs11.Seal(ownNonce{newGCM(t)}, []byte("root"), nil)
	if blob != nil || !errors.Is(err, crypto.ErrUnavailable) || !strings.Contains(err.Error(), "HostGCM") {
		t.Errorf("got %d bytes, %v, want ErrUnavailable with a hint", len(blob), err)
	}
}

func TestOpenTellsAnOutageFromABadBlob(t *testing.T) {
	gcm := newGCM(t)
	blob, err := pkcs11.Seal(gcm, []byte("root"), nil)
	must(t, err)
	if _, err := pkcs11.Open(dead{gcm}, blob, nil); !errors.Is(err, crypto.ErrUnavailable) || errors.Is(err, crypto.ErrOpen) {
		t.Errorf("outage: got %v, want ErrUnavailable", err)
	}
	if _, err := pkcs11.Open(gcm, blob, []byte("ad")); !errors.Is(err, crypto.ErrOpen) || errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("bad blob: got %v, want ErrOpen", err)
	}
}
