package tree

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/transparency-dev/formats/log"
	"golang.org/x/mod/sumdb/note"
)

// Checkpoint is what a log says about itself at one moment: that its first Size entries have this root (C2SP
// tlog-checkpoint).
type Checkpoint struct {
	Origin string // the log's name
	Size   uint64 // entries
	Root   []byte // HashSize bytes
}

// maxNote bounds what is read as a checkpoint: three lines and the signatures of the log and its witnesses.
const maxNote = 64 << 10

// Text is the checkpoint's three lines, which are what is signed.
func (c Checkpoint) Text() string {
	return string(log.Checkpoint{Origin: c.Origin, Size: c.Size, Hash: c.Root}.Marshal())
}

// Sign makes the checkpoint's signed note. An origin of several lines, or a root that is no hash, is ErrFormat.
func Sign(c Checkpoint, signers ...note.Signer) ([]byte, error) {
	if _, err := parseText(c.Text()); err != nil {
		return nil, fmt.Errorf("sign checkpoint of %d entries: %w", c.Size, err)
	}
	signed, err := note.Sign(&note.Note{Text: c.Text()}, signers...)
	if err != nil {
		return nil, fmt.Errorf("sign checkpoint of %d entries: %w", c.Size, err)
	}
	return signed, nil
}

// Open reads a signed note and checks that one of verifiers signed it: the keys of the log itself, one for each epoch
// that still counts, and never a witness's, whose word is not the log's. Signatures of other keys are passed over, and
// those of a key beyond its last size (see Until).
//
// A note that is none, or whose text is not a checkpoint, is ErrFormat; one without a signature by verifiers, or with a
// wrong one, ErrSignature; one of another origin ErrOrigin.
func Open(signed []byte, origin string, verifiers ...note.Verifier) (Checkpoint, error) {
	c, err := Peek(signed)
	if err != nil {
		return Checkpoint{}, err
	}
	if _, err := note.Open(signed, note.VerifierList(counting(c.Size, verifiers)...)); err != nil {
		return Checkpoint{}, fmt.Errorf("open checkpoint: %w: %w", ErrSignature, err)
	}
	if c.Origin != origin {
		return Checkpoint{}, fmt.Errorf("open checkpoint: %w", ErrOrigin)
	}
	return c, nil
}

// Peek reads the checkpoint in a note without looking at its signatures: anybody can have made it. Use it to see what
// to ask about, and Open to believe it.
func Peek(signed []byte) (Checkpoint, error) {
	if len(signed) > maxNote {
		return Checkpoint{}, fmt.Errorf("open checkpoint: %w: longer than %d bytes", ErrFormat, maxNote)
	}
	// The signatures follow the last blank line (C2SP signed-note).
	end := bytes.LastIndex(signed, []byte("\n\n"))
	if end < 0 {
		return Checkpoint{}, fmt.Errorf("open checkpoint: %w: no signatures", ErrFormat)
	}
	c, err := parseText(string(signed[:end+1]))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("open checkpoint: %w", err)
	}
	return c, nil
}

// parseText takes the one form of a checkpoint's lines; extension lines may follow and are passed over.
func parseText(text string) (Checkpoint, error) {
	var c log.Checkpoint
	rest, err := c.Unmarshal([]byte(text))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	// The library passes over leading zeros and carriage returns, with which one checkpoint would have many forms.
	if len(c.Hash) != HashSize || !strings.HasPrefix(text, string(c.Marshal())) {
		return Checkpoint{}, fmt.Errorf("%w: size or root is not in the one form", ErrFormat)
	}
	for line := range strings.Lines(string(rest)) {
		if line == "\n" {
			return Checkpoint{}, fmt.Errorf("%w: empty line", ErrFormat)
		}
	}
	return Checkpoint{Origin: c.Origin, Size: c.Size, Root: c.Hash}, nil
}

// VerifierKey is the text form of a log's public key (C2SP signed-note): name, hash and key, as Open's verifiers are
// made from by note.NewVerifier. The name is the log's origin.
func VerifierKey(name string, public ed25519.PublicKey) (string, error) {
	key, err := note.NewEd25519VerifierKey(name, public)
	if err != nil {
		return "", fmt.Errorf("verifier key of %s: %w", name, err)
	}
	return key, nil
}

// algEd25519 is the signature type of a log's own key (C2SP signed-note).
const algEd25519 = 0x01

type signer struct {
	name string
	hash uint32
	key  crypto.Signer
}

// NewSigner signs notes by a key that need not be in memory. The key must be Ed25519.
func NewSigner(name string, key crypto.Signer) (note.Signer, error) {
	public, ok := key.Public().(ed25519.PublicKey)
	if !ok || len(public) != ed25519.PublicKeySize {
		return nil, fmt.Errorf("signer %s: %w: not an Ed25519 key", name, ErrFormat)
	}
	text, err := VerifierKey(name, public)
	if err != nil {
		return nil, err
	}
	if _, err := note.NewVerifier(text); err != nil { // the names that notes do not take
		return nil, fmt.Errorf("signer %s: %w: %w", name, ErrFormat, err)
	}
	return &signer{name: name, hash: keyHash(name, public), key: key}, nil
}

func keyHash(name string, public ed25519.PublicKey) uint32 {
	h := sha256.New()
	h.Write([]byte(name))
	h.Write([]byte{'\n', algEd25519})
	h.Write(public)
	return binary.BigEndian.Uint32(h.Sum(nil))
}

func (s *signer) Name() string { return s.name }

func (s *signer) KeyHash() uint32 { return s.hash }

func (s *signer) Sign(msg []byte) ([]byte, error) {
	return s.key.Sign(rand.Reader, msg, crypto.Hash(0))
}
