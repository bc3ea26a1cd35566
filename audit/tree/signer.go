package tree

import (
	"crypto"
	"crypto/ed25519"
	"fmt"
	"io"

	"golang.org/x/mod/sumdb/note"
)

// SignerOf signs notes (C2SP signed-note, type Ed25519) by a key of which there is only the public half and what it
// answers: one whose private half another package keeps, or a key management system. Each signature is verified before
// it is given out, so that a key gone wrong signs nothing that others would believe to be a fork: ErrSignature. A name
// that notes do not take, or a public key of another length, is ErrFormat.
func SignerOf(name string, public ed25519.PublicKey, sign func(message []byte) []byte) (note.Signer, error) {
	return NewSigner(name, remote{public, sign})
}

// remote is crypto.Signer for a key that is elsewhere.
type remote struct {
	public ed25519.PublicKey
	sign   func([]byte) []byte
}

// Public implements crypto.Signer.
func (r remote) Public() crypto.PublicKey { return r.public }

// Sign implements crypto.Signer for whole messages: Ed25519 hashes them itself (RFC 8032).
func (r remote) Sign(_ io.Reader, message []byte, _ crypto.SignerOpts) ([]byte, error) {
	signature := r.sign(message)
	if !ed25519.Verify(r.public, message, signature) {
		return nil, fmt.Errorf("sign note: %w", ErrSignature)
	}
	return signature, nil
}
