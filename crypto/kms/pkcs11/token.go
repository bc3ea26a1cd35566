//go:build pkcs11

package pkcs11

import (
	"bytes"
	"context"
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/ThalesGroup/crypto11"

	"github.com/tacitcrm/tacit/crypto"
)

// Available reports whether this build can speak to a token.
const Available = true

const (
	keyBits = 256
	idSize  = 16
)

// Token keeps the key of each generation as an AES-256 secret key object of a
// PKCS#11 token, sensitive and never extractable, found by its label
// "<prefix>-generation-<number>". It is safe for concurrent use; one call at a
// time enters the module.
type Token struct {
	cfg  Config
	turn chan struct{} // holds one token while a call is in the module

	// Held under turn.
	session *crypto11.Context // nil until the first call and after a failure
	refused crypto.Secret     // the PIN that the token did not take
	closed  bool
}

// New returns a Token. Nothing is opened before the first call, so that its
// deadline is the caller's. The error is crypto.ErrArgument for a bad Config.
func New(cfg Config) (*Token, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = defaultTimeout
	}
	return &Token{cfg: cfg, turn: make(chan struct{}, 1)}, nil
}

// Create makes the key of a generation. Errors: crypto.ErrExists when there is one,
// which stays; crypto.ErrUnavailable. Of two processes that make it at the same
// moment one at most succeeds.
func (t *Token) Create(ctx context.Context, generation uint64) error {
	err := t.do(ctx, generation, func(s *crypto11.Context, label []byte, keys []*crypto11.SecretKey) error {
		if len(keys) > 0 {
			return crypto.ErrExists
		}
		key, err := generate(s, label)
		if err != nil {
			return unavailable(err)
		}
		// PKCS#11 knows no unique label. Of two that made a key at once at least one
		// sees both here, and takes its own away.
		if keys, err = s.FindKeys(nil, label); err == nil && len(keys) == 1 {
			return nil
		}
		if err = errors.Join(err, key.Delete()); err != nil {
			return unavailable(err)
		}
		return crypto.ErrExists
	})
	return wrapped("create", generation, err)
}

// Exists reports whether the token holds a key of a generation.
func (t *Token) Exists(ctx context.Context, generation uint64) (bool, error) {
	var found bool
	err := t.do(ctx, generation, func(_ *crypto11.Context, _ []byte, keys []*crypto11.SecretKey) error {
		found = len(keys) > 0
		return nil
	})
	if err != nil {
		return false, wrapped("look for", generation, err)
	}
	return found, nil
}

// Wrap encrypts plaintext under the key of a generation and binds ad to it. The
// error is crypto.ErrUnavailable when the key is absent or the token does not
// answer.
func (t *Token) Wrap(ctx context.Context, generation uint64, plaintext, ad []byte) ([]byte, error) {
	plaintext, ad = bytes.Clone(plaintext), bytes.Clone(ad) // the call may outlive ours
	var blob []byte
	err := t.do(ctx, generation, func(_ *crypto11.Context, _ []byte, keys []*crypto11.SecretKey) error {
		defer clear(plaintext)
		gcm, err := t.gcm(keys)
		if err != nil {
			return err
		}
		blob, err = seal(gcm, plaintext, ad)
		return err
	})
	if err != nil {
		return nil, wrapped("wrap under", generation, err)
	}
	return blob, nil
}

// Unwrap undoes Wrap. Errors: crypto.ErrUnavailable as for Wrap, crypto.ErrOpen,
// crypto.ErrFormat.
func (t *Token) Unwrap(ctx context.Context, generation uint64, blob, ad []byte) ([]byte, error) {
	blob, ad = bytes.Clone(blob), bytes.Clone(ad)
	var plaintext []byte
	err := t.do(ctx, generation, func(_ *crypto11.Context, _ []byte, keys []*crypto11.SecretKey) error {
		gcm, err := t.gcm(keys)
		if err != nil {
			return err
		}
		plaintext, err = open(gcm, blob, ad)
		return err
	})
	if err != nil {
		return nil, wrapped("unwrap under", generation, err)
	}
	return plaintext, nil
}

// Destroy deletes the key of a generation and looks again. A key that is gone
// already is no error; one that is still there afterwards is
// crypto.ErrUnavailable.
func (t *Token) Destroy(ctx context.Context, generation uint64) error {
	err := t.do(ctx, generation, func(s *crypto11.Context, label []byte, keys []*crypto11.SecretKey) error {
		for _, key := range keys {
			if err := key.Delete(); err != nil {
				return unavailable(err)
			}
		}
		left, err := s.FindKeys(nil, label)
		if err != nil {
			return unavailable(err)
		}
		if len(left) > 0 {
			return fmt.Errorf("the token still has it: %w", crypto.ErrUnavailable)
		}
		return nil
	})
	return wrapped("destroy", generation, err)
}

// BestEffort returns what Config.BestEffort says.
func (t *Token) BestEffort() bool { return t.cfg.BestEffort }

// generate makes a key object that encrypts and decrypts, and nothing else. It is
// not modifiable, because Destroy finds it by its label.
func generate(s *crypto11.Context, label []byte) (*crypto11.SecretKey, error) {
	id := make([]byte, idSize)
	_, _ = rand.Read(id) // never fails (crypto/rand, since Go 1.24)
	attributes, err := crypto11.NewAttributeSetWithIDAndLabel(id, label)
	if err != nil {
		return nil, err
	}
	for attribute, value := range map[crypto11.AttributeType]bool{
		crypto11.CkaToken: true, crypto11.CkaPrivate: true,
		crypto11.CkaSensitive: true, crypto11.CkaExtractable: false, crypto11.CkaModifiable: false,
		crypto11.CkaWrap: false, crypto11.CkaUnwrap: false,
	} {
		if err := attributes.Set(attribute, value); err != nil {
			return nil, err
		}
	}
	return s.GenerateSecretKeyWithAttributes(attributes, keyBits, crypto11.CipherAES)
}

// gcm returns the cipher of the one key of a generation.
func (t *Token) gcm(keys []*crypto11.SecretKey) (cipher.AEAD, error) {
	switch {
	case len(keys) == 0:
		return nil, fmt.Errorf("the token has no such key: %w", crypto.ErrUnavailable)
	case len(keys) > 1:
		return nil, fmt.Errorf("%d keys of one label: %w", len(keys), crypto.ErrUnavailable)
	}
	gcm, err := newGCM(keys[0], t.cfg.HostGCM)
	if err != nil {
		return nil, unavailable(err)
	}
	return gcm, nil
}

func unavailable(err error) error { return fmt.Errorf("%w: %w", crypto.ErrUnavailable, err) }

func wrapped(verb string, generation uint64, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s kms key %d: %w", verb, generation, err)
}
