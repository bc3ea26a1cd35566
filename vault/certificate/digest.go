package certificate

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/google/uuid"
)

// Digest is a SHA-256 hash. As text it is 64 lower-case hex digits.
type Digest [sha256.Size]byte

// String is the hash in hex.
func (d Digest) String() string { return hex.EncodeToString(d[:]) }

// MarshalText is String.
func (d Digest) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, d[:]), nil }

// UnmarshalText reads what MarshalText wrote. Everything else is ErrForm.
func (d *Digest) UnmarshalText(text []byte) error {
	if len(text) != hex.EncodedLen(len(d)) {
		return fmt.Errorf("read hash: %w", ErrForm)
	}
	if _, err := hex.Decode(d[:], text); err != nil {
		return fmt.Errorf("read hash: %w", ErrForm) // the decoder's text would quote it
	}
	return nil
}

// Salt is what keeps a commitment from being tried with other people's ids. It goes to the subject alone.
type Salt [32]byte

// NewSalt draws a salt.
func NewSalt() Salt {
	var s Salt
	rand.Read(s[:]) // never fails
	return s
}

// ParseSalt reads 64 hex digits. Everything else is ErrForm.
func ParseSalt(text string) (Salt, error) {
	var s Salt
	if len(text) != hex.EncodedLen(len(s)) {
		return Salt{}, fmt.Errorf("read salt: %w", ErrForm)
	}
	if _, err := hex.Decode(s[:], []byte(text)); err != nil {
		return Salt{}, fmt.Errorf("read salt: %w", ErrForm)
	}
	return s, nil
}

// Hex is the salt as the subject gets it, and as ParseSalt reads it.
func (s Salt) Hex() string { return hex.EncodeToString(s[:]) }

// commitmentTag sets these hashes apart from all others.
const commitmentTag = "tacit-subject/v1\n"

// Commitment binds a certificate to a subject without naming it: SHA-256 over "tacit-subject/v1" and a line end, the
// salt's 32 bytes, and the id's 16. Whoever has the salt and the id can make it again; nobody else learns the id from it.
func Commitment(salt Salt, subject uuid.UUID) Digest {
	b := make([]byte, 0, len(commitmentTag)+len(salt)+len(subject))
	b = append(b, commitmentTag...)
	b = append(b, salt[:]...)
	return sha256.Sum256(append(b, subject[:]...))
}
