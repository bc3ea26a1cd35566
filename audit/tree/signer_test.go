package tree_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"testing"

	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
)

// The first two keys of RFC 8032, section 7.1.
var seeds = []string{
	"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
	"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
}

func privateKey(t *testing.T, n int) ed25519.PrivateKey {
	t.Helper()
	seed, err := hex.DecodeString(seeds[n])
	if err != nil {
		t.Fatal(err)
	}
	return ed25519.NewKeyFromSeed(seed)
}

func publicOf(key ed25519.PrivateKey) ed25519.PublicKey {
	return bytes.Clone(key[ed25519.PrivateKeySize-ed25519.PublicKeySize:])
}

func signs(key ed25519.PrivateKey) func([]byte) []byte {
	return func(message []byte) []byte { return ed25519.Sign(key, message) }
}

// What SignerOf signs is a note that x/mod opens under the key that VerifierKey names, and it is the same note that
// x/mod's own signer makes of the same key.
func TestSignerOf(t *testing.T) {
	const name, text = "example.org/log", "example.org/log\n1\nAAAA\n"
	key := privateKey(t, 0)
	signer, err := tree.SignerOf(name, publicOf(key), signs(key))
	if err != nil {
		t.Fatal(err)
	}
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	if err != nil {
		t.Fatal(err)
	}
	vkey, err := tree.VerifierKey(name, publicOf(key))
	if err != nil {
		t.Fatal(err)
	}
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		t.Fatal(err)
	}
	if signer.Name() != verifier.Name() || signer.KeyHash() != verifier.KeyHash() {
		t.Errorf("got %s+%08x, want %s+%08x", signer.Name(), signer.KeyHash(), verifier.Name(), verifier.KeyHash())
	}
	if n, err := note.Open(signed, note.VerifierList(verifier)); err != nil || n.Text != text || len(n.Sigs) != 1 {
		t.Errorf("the note does not open: %v", err)
	}
	seed := base64.StdEncoding.EncodeToString(append([]byte{1}, key.Seed()...))
	theirs, err := note.NewSigner(fmt.Sprintf("PRIVATE+KEY+%s+%08x+%s", name, verifier.KeyHash(), seed))
	if err != nil {
		t.Fatal(err)
	}
	if want, err := note.Sign(&note.Note{Text: text}, theirs); err != nil || !bytes.Equal(signed, want) {
		t.Errorf("x/mod signs another note: %v", err)
	}
}

// Notes signed by two keys of one log, as between a rotation and its end, open under either.
func TestSignerOfTwoEpochs(t *testing.T) {
	const name, text = "example.org/log", "example.org/log\n1\nAAAA\n"
	var signers []note.Signer
	var verifiers []note.Verifier
	for n := range seeds {
		key := privateKey(t, n)
		signer, err := tree.SignerOf(name, publicOf(key), signs(key))
		if err != nil {
			t.Fatal(err)
		}
		vkey, err := tree.VerifierKey(name, publicOf(key))
		if err != nil {
			t.Fatal(err)
		}
		verifier, err := note.NewVerifier(vkey)
		if err != nil {
			t.Fatal(err)
		}
		signers, verifiers = append(signers, signer), append(verifiers, verifier)
	}
	signed, err := note.Sign(&note.Note{Text: text}, signers...)
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range verifiers {
		n, err := note.Open(signed, note.VerifierList(v))
		if err != nil || len(n.Sigs) != 1 || len(n.UnverifiedSigs) != 1 {
			t.Errorf("under key %d: %v", i, err)
		}
	}
}

func TestSignerOfRefuses(t *testing.T) {
	key, other := privateKey(t, 0), privateKey(t, 1)
	for name, c := range map[string]struct {
		name   string
		public ed25519.PublicKey
	}{
		"no name":           {"", publicOf(key)},
		"a plus":            {"a+b", publicOf(key)},
		"a space":           {"a b", publicOf(key)},
		"a short key":       {"a", publicOf(key)[:31]},
		"no key":            {"a", nil},
		"a private one too": {"a", ed25519.PublicKey(key)},
	} {
		if s, err := tree.SignerOf(c.name, c.public, signs(key)); s != nil || !errors.Is(err, tree.ErrFormat) {
			t.Errorf("%s: got %v, want ErrFormat", name, err)
		}
	}
	for name, sign := range map[string]func([]byte) []byte{
		"another key": signs(other),
		"nothing":     func([]byte) []byte { return nil },
		"a flipped bit": func(m []byte) []byte {
			s := ed25519.Sign(key, m)
			s[10] ^= 1
			return s
		},
	} {
		signer, err := tree.SignerOf("a", publicOf(key), sign)
		if err != nil {
			t.Fatal(err)
		}
		if s, err := signer.Sign([]byte("m")); s != nil || !errors.Is(err, tree.ErrSignature) {
			t.Errorf("%s: got %v, want ErrSignature", name, err)
		}
	}
}
