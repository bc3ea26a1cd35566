// Package pkcs11 keeps the key that wraps the keystone of each generation in a
// PKCS#11 token: a hardware security module, or software that looks like one. It
// promises that the key never leaves the token and that Destroy deletes it there.
// It cannot speak for copies that the token's owner makes: a cloned token, a
// backup of the HSM, a high-availability group that a deletion has not reached.
//
// The token is spoken to by a C library, so that the package is built with cgo
// and the build tag pkcs11 only. Without the tag New returns an error that says so.
package pkcs11

import (
	"fmt"
	"regexp"
	"time"

	"github.com/tacitcrm/tacit/crypto"
)

const defaultTimeout = 10 * time.Second

// Config configures a Token.
type Config struct {
	Module  string        // path of the token's PKCS#11 library
	Label   string        // names the token; either this
	Serial  string        // or its serial number
	PIN     crypto.Secret // the user's PIN; either this
	PINFile string        // or a file that holds it, read at each login, white space at its end ignored
	Prefix  string        // begins the label of every key: one for each vault on the token
	Timeout time.Duration // of one call; 0 is 10 seconds
	// HostGCM has the token encrypt blocks only (CKM_AES_CBC) and does the rest of
	// GCM here, for tokens without CKM_AES_GCM and for those that insist on a nonce of
	// their own. What is wrapped one way unwraps the other way too.
	HostGCM bool
	// BestEffort says that a deleted key might be recovered: the token keeps its keys
	// in files, as SoftHSM does, or it is copied and the copies outlive a deletion.
	BestEffort bool
}

// prefixes are labels that every token and every tool for tokens can print.
var prefixes = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// check returns crypto.ErrArgument for a Config that cannot work.
func (c Config) check() error {
	switch {
	case c.Module == "":
		return fmt.Errorf("pkcs11: no module: %w", crypto.ErrArgument)
	case (c.Label == "") == (c.Serial == ""):
		return fmt.Errorf("pkcs11: one of label and serial names the token: %w", crypto.ErrArgument)
	case c.PIN.IsZero() == (c.PINFile == ""):
		return fmt.Errorf("pkcs11: one of pin and pin file: %w", crypto.ErrArgument)
	case !prefixes.MatchString(c.Prefix):
		return fmt.Errorf("pkcs11: prefix of 1 to 64 letters, digits, dots and dashes: %w", crypto.ErrArgument)
	case c.Timeout < 0:
		return fmt.Errorf("pkcs11: negative timeout: %w", crypto.ErrArgument)
	}
	return nil
}
