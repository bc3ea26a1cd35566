package crypto

import (
	"bytes"
	"crypto/ed25519"

	"github.com/tacitcrm/tacit/crypto/internal/hkdf"
)

// Signer signs the log's checkpoints: Ed25519 (RFC 8032, section 5.1), whose
// seed is derived from the key KeyLog. It is safe for concurrent use.
type Signer struct {
	private Secret // 64 bytes as crypto/ed25519 has them, so that no printed struct shows them
}

// newSigner makes a Signer of 32 bytes and keeps none of them.
func newSigner(raw []byte) *Signer {
	seed := hkdf.Expand(raw, labelSign)
	defer clear(seed[:])
	return &Signer{private: ownSecret(ed25519.NewKeyFromSeed(seed[:]))}
}

// Public returns the public key, of 32 bytes.
func (s *Signer) Public() ed25519.PublicKey {
	return bytes.Clone(s.key()[ed25519.PrivateKeySize-ed25519.PublicKeySize:])
}

// Sign returns the signature of a message, of 64 bytes. The same message always
// has the same one.
func (s *Signer) Sign(message []byte) []byte { return ed25519.Sign(s.key(), message) }

func (s *Signer) key() ed25519.PrivateKey { return s.private.bytes() }
