package transit

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/tacitcrm/tacit/crypto"
)

// keyType is AES-256 in GCM with nonces of 96 bits.
const keyType = "aes256-gcm96"

// keyState is what Vault tells of a key; the zero one is a key that is not there.
type keyState struct {
	Type          string `json:"type"`
	Latest        uint64 `json:"latest_version"`
	MinAvailable  uint64 `json:"min_available_version"` // 0: never trimmed
	MinDecryption uint64 `json:"min_decryption_version"`
	MinEncryption uint64 `json:"min_encryption_version"` // 0: the latest only
	AutoRotate    int64  `json:"auto_rotate_period"`     // seconds; 0: never
	Derived       bool   `json:"derived"`
	Exportable    bool   `json:"exportable"`
	PlainBackup   bool   `json:"allow_plaintext_backup"`
}

// has reports whether a version exists and is not trimmed.
func (s keyState) has(version uint64) bool {
	return version >= 1 && version <= s.Latest && version >= s.MinAvailable
}

// fit returns crypto.ErrArgument for a key that does not keep what Engine promises.
func (s keyState) fit() error {
	switch {
	case s.Type != keyType || s.Derived:
		return fmt.Errorf("the key is not a plain %s key: %w", keyType, crypto.ErrArgument)
	case s.Exportable || s.PlainBackup:
		return fmt.Errorf("the key may be exported or backed up in clear, which Vault never takes back: use another key: %w", crypto.ErrArgument)
	case s.AutoRotate != 0:
		return fmt.Errorf("the key rotates by itself: set auto_rotate_period to 0: %w", crypto.ErrArgument)
	}
	return nil
}

// read returns what Vault tells of the key, and the zero state when Vault says that
// there is none.
func (e *Engine) read(ctx context.Context) (keyState, error) {
	var reply struct {
		Data *keyState `json:"data"`
	}
	err := e.client.call(ctx, http.MethodGet, e.path("keys", ""), nil, &reply)
	var status *statusError
	if errors.As(err, &status) && status.code == http.StatusNotFound && status.empty {
		return keyState{}, nil
	}
	if err != nil {
		return keyState{}, err
	}
	if reply.Data == nil || reply.Data.Latest == 0 || reply.Data.MinAvailable > reply.Data.Latest {
		return keyState{}, fmt.Errorf("%w: the reply is not of a key", crypto.ErrUnavailable)
	}
	return *reply.Data, nil
}

// makeKey makes the named key with its version 1. Vault answers alike where it has
// one already, but newer ones warn of it.
func (e *Engine) makeKey(ctx context.Context) error {
	in := map[string]any{"type": keyType, "derived": false, "exportable": false, "allow_plaintext_backup": false}
	var reply struct {
		Warnings []string `json:"warnings"`
	}
	err := e.client.call(ctx, http.MethodPost, e.path("keys", ""), in, &reply)
	var status *statusError
	if errors.As(err, &status) && status.code == http.StatusNoContent {
		return nil // what an older Vault answers
	}
	for _, warning := range reply.Warnings {
		if strings.Contains(warning, "already existed") {
			return crypto.ErrExists
		}
	}
	return err
}

// encrypt returns Vault's ciphertext. encoding/json writes bytes in base64, which
// is what Vault wants.
func (e *Engine) encrypt(ctx context.Context, version uint64, plaintext, ad []byte) (string, error) {
	in := struct {
		Plaintext []byte `json:"plaintext"`
		AD        []byte `json:"associated_data,omitempty"`
		Version   uint64 `json:"key_version"`
	}{plaintext, ad, version}
	var reply struct {
		Data struct {
			Ciphertext string `json:"ciphertext"`
		} `json:"data"`
	}
	if err := e.client.call(ctx, http.MethodPost, e.path("encrypt", ""), in, &reply); err != nil {
		return "", err
	}
	return reply.Data.Ciphertext, nil
}

// decrypt returns the plaintext of a ciphertext of Vault's.
func (e *Engine) decrypt(ctx context.Context, ciphertext string, ad []byte) ([]byte, error) {
	in := struct {
		Ciphertext string `json:"ciphertext"`
		AD         []byte `json:"associated_data,omitempty"`
	}{ciphertext, ad}
	var reply struct {
		Data struct {
			Plaintext []byte `json:"plaintext"`
		} `json:"data"`
	}
	if err := e.client.call(ctx, http.MethodPost, e.path("decrypt", ""), in, &reply); err != nil {
		return nil, err
	}
	if reply.Data.Plaintext == nil {
		return nil, fmt.Errorf("%w: the reply has no plaintext", crypto.ErrUnavailable)
	}
	return reply.Data.Plaintext, nil
}
