//go:build pkcs11

package pkcs11

import (
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/ThalesGroup/crypto11"

	"github.com/tacitcrm/tacit/crypto"
)

const (
	// blobFormat is the first byte of what Wrap returns; a nonce of 12 bytes, the
	// ciphertext and a tag of 16 follow: AES-256-GCM (NIST SP 800-38D).
	blobFormat = 1
	nonceSize  = 12
	tagSize    = 16
)

// errNonce says that a token did not encrypt with the nonce it was given.
var errNonce = errors.New("the token makes nonces of its own: set HostGCM")

// seal encrypts and opens again what it made: a token that puts a nonce of its own
// in the place of ours would leave a blob that nobody can open.
func seal(gcm cipher.AEAD, plaintext, ad []byte) ([]byte, error) {
	nonce := make([]byte, nonceSize)
	_, _ = rand.Read(nonce) // never fails (crypto/rand, since Go 1.24)
	sealed := gcm.Seal(nil, nonce, plaintext, ad)
	back, err := gcm.Open(nil, nonce, sealed, ad)
	defer clear(back)
	if err != nil || !bytes.Equal(back, plaintext) {
		return nil, unavailable(errNonce)
	}
	blob := append(make([]byte, 0, 1+nonceSize+len(sealed)), blobFormat)
	return append(append(blob, nonce...), sealed...), nil
}

// open undoes seal. Tokens answer a wrong tag in a dozen ways, an outage in others,
// and crypto11 keeps neither apart. So a failure is put down to the blob only if
// the key still works.
func open(gcm cipher.AEAD, blob, ad []byte) ([]byte, error) {
	if len(blob) < 1+nonceSize+tagSize || blob[0] != blobFormat {
		return nil, crypto.ErrFormat
	}
	plaintext, err := gcm.Open(nil, blob[1:1+nonceSize], blob[1+nonceSize:], ad)
	if err == nil {
		return plaintext, nil
	}
	if _, probe := seal(gcm, []byte("probe"), nil); probe != nil {
		return nil, unavailable(err)
	}
	return nil, crypto.ErrOpen
}

func newGCM(key *crypto11.SecretKey, host bool) (cipher.AEAD, error) {
	if host {
		return cipher.NewGCM(block{key})
	}
	return key.NewGCM()
}

// block is the block cipher of a key in the token, in the one direction that GCM
// needs.
type block struct{ key *crypto11.SecretKey }

// BlockSize returns 16, as of AES.
func (b block) BlockSize() int { return b.key.Cipher.BlockSize }

// Encrypt encrypts one block: CBC of one block, with an initialisation vector of
// zeros, is the bare cipher. It panics with the token's error; Token.attempt
// recovers.
func (b block) Encrypt(dst, src []byte) {
	mode, err := b.key.NewCBCEncrypterCloser(make([]byte, b.BlockSize()))
	if err != nil {
		panic(fmt.Errorf("encrypt a block: %w", err))
	}
	defer mode.Close()
	mode.CryptBlocks(dst, src[:b.BlockSize()])
}

// Decrypt is never called: GCM decrypts with Encrypt.
func (block) Decrypt(_, _ []byte) { panic(errors.New("GCM does not decrypt blocks")) }
