package crypto

import (
	"fmt"

	"github.com/tink-crypto/tink-go/v2/tink"
)

const (
	keySize   = 32
	nonceSize = 12
	tagSize   = 16
	// format is the first byte of every blob. A blob with another one was
	// written by a release that knows more than this one.
	format = 1
	// overhead is what sealing adds to the length of the plaintext.
	overhead = 1 + nonceSize + tagSize
)

// AEAD is AES-256-GCM under one key. The key tree is made of it, and a KMS that
// keeps its keys itself wraps with it.
type AEAD struct{ gcm tink.AEAD }

// NewAEAD makes an AEAD of a key of 32 bytes, which it copies: the caller may
// clear its own. Another length is ErrArgument.
func NewAEAD(key []byte) (*AEAD, error) {
	if len(key) != keySize {
		return nil, fmt.Errorf("key of %d bytes: %w", len(key), ErrArgument)
	}
	gcm, err := newGCM(key)
	if err != nil {
		return nil, err
	}
	return &AEAD{gcm: gcm}, nil
}

// Seal encrypts plain and binds ad to it. The blob is a format byte, a random
// nonce of 12 bytes, the ciphertext and a tag of 16.
func (a *AEAD) Seal(plain, ad []byte) ([]byte, error) {
	sealed, err := a.gcm.Encrypt(plain, ad)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	blob := make([]byte, 1+len(sealed))
	blob[0] = format
	copy(blob[1:], sealed)
	return blob, nil
}

// Open undoes Seal. A blob too short or with an unknown format byte is
// ErrFormat; anything else that is wrong is ErrOpen.
func (a *AEAD) Open(blob, ad []byte) ([]byte, error) {
	if len(blob) < overhead || blob[0] != format {
		return nil, ErrFormat
	}
	plain, err := a.gcm.Decrypt(blob[1:], ad)
	if err != nil {
		return nil, ErrOpen
	}
	return plain, nil
}

// openKey unwraps a key of 32 bytes.
func (a *AEAD) openKey(blob, ad []byte) ([]byte, error) {
	raw, err := a.Open(blob, ad)
	if err != nil {
		return nil, err
	}
	if len(raw) != keySize {
		clear(raw)
		return nil, ErrFormat
	}
	return raw, nil
}

// rewrap opens a key of 32 bytes with a and seals it with to, each time for the
// associated data that the function appends to an empty buffer.
func (a *AEAD) rewrap(to *AEAD, wrapped []byte, from, into func([]byte) []byte) ([]byte, error) {
	buf := adPool.Get().(*[64]byte) //nolint:forcetypeassert // the pool holds nothing else
	defer adPool.Put(buf)
	raw, err := a.openKey(wrapped, from(buf[:0]))
	if err != nil {
		return nil, err
	}
	defer clear(raw)
	return to.Seal(raw, into(buf[:0]))
}
