//go:build !pkcs11

package pkcs11

import (
	"fmt"

	"github.com/tacitcrm/tacit/crypto"
)

// Available reports whether this build can speak to a token.
const Available = false

// Token stands in for the real one, which is built with the tag pkcs11 alone. New
// never returns one.
type Token struct{ crypto.KMS }

// New returns crypto.ErrArgument for a bad Config, else crypto.ErrUnavailable,
// because this build cannot speak to a token.
func New(cfg Config) (*Token, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	return nil, fmt.Errorf("pkcs11: built without PKCS#11: build with -tags pkcs11: %w", crypto.ErrUnavailable)
}

// Close returns nil.
func (*Token) Close() error { return nil }
