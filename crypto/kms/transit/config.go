// Package transit keeps the key that wraps the keystone of each generation in the
// Transit engine of HashiCorp Vault or OpenBao: one named key, whose version n is
// the key of generation n, and whose old versions are trimmed away.
//
// It promises that a key never leaves the engine, which it checks is set so, and
// that Destroy has trimmed the version. It cannot speak for what Vault's operators
// keep besides: a snapshot of Vault's storage, or a replica that was cut off, still
// holds the old versions and opens with Vault's unseal keys. Snapshots have to
// expire, or be encrypted under a key that does, before a destroyed generation is
// gone from them too; where they do not, set Config.BestEffort.
//
// What Vault does was read in its sources (builtin/logical/transit and
// sdk/helper/keysutil): raising min_decryption_version moves the versions below it
// out of the live key into the archive, and trim rewrites the archive without
// them. Versions go from the lower end only, never the latest.
//
// The token needs, with MOUNT and KEY as configured:
//
//	path "MOUNT/keys/KEY"         { capabilities = ["create", "read", "update"] }
//	path "MOUNT/keys/KEY/rotate"  { capabilities = ["create", "update"] }
//	path "MOUNT/keys/KEY/config"  { capabilities = ["create", "update"] }
//	path "MOUNT/keys/KEY/trim"    { capabilities = ["create", "update"] }
//	path "MOUNT/encrypt/KEY"      { capabilities = ["update"] }
//	path "MOUNT/decrypt/KEY"      { capabilities = ["update"] }
//
// A server that only serves needs the first with "read" and the last.
package transit

import (
	"fmt"
	"net/netip"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/crypto"
)

const defaultTimeout = 10 * time.Second

// Config configures an Engine.
type Config struct {
	Address   string        // "https://vault.example.org:8200"; http only to this machine, as for a Vault agent
	Token     crypto.Secret // Vault's token; either this
	TokenFile string        // or a file that holds it, read for each request, so that a renewed one is used at once
	Mount     string        // where the engine is mounted; "" is "transit"
	Key       string        // the named key: one for each vault
	Namespace string        // Vault Enterprise's or OpenBao's namespace; "" is none
	CAFile    string        // PEM certificates that may sign the server's; "" is the system's
	Timeout   time.Duration // of one request; 0 is 10 seconds
	// BestEffort says that a destroyed key might be recovered, from a snapshot of
	// Vault's storage that outlives it.
	BestEffort bool
}

// names are the names of keys that Vault takes (framework.GenericNameRegex), and
// parts the parts of a mount's path.
var (
	names = regexp.MustCompile(`^\w(([\w.-]+)?\w)?$`)
	parts = regexp.MustCompile(`^[\w-][\w.-]*(/[\w-][\w.-]*)*$`)
)

// check returns the address, or crypto.ErrArgument for a Config that cannot work.
func (c Config) check() (*url.URL, error) {
	switch {
	case c.Token.IsZero() == (c.TokenFile == ""):
		return nil, fmt.Errorf("transit: one of token and token file: %w", crypto.ErrArgument)
	case !names.MatchString(c.Key):
		return nil, fmt.Errorf("transit: key of letters, digits, dots and dashes: %w", crypto.ErrArgument)
	case c.Mount != "" && !parts.MatchString(c.Mount):
		return nil, fmt.Errorf("transit: mount is a path without slashes at its ends: %w", crypto.ErrArgument)
	case strings.ContainsAny(c.Namespace, "\r\n"):
		return nil, fmt.Errorf("transit: namespace of several lines: %w", crypto.ErrArgument)
	case c.Timeout < 0:
		return nil, fmt.Errorf("transit: negative timeout: %w", crypto.ErrArgument)
	}
	// The error of url.Parse repeats the address, which may hold a password.
	address, err := url.Parse(c.Address)
	if err != nil || address.Host == "" || address.User != nil || strings.Trim(address.Path, "/") != "" || address.RawQuery != "" {
		return nil, fmt.Errorf("transit: address is https://HOST:PORT: %w", crypto.ErrArgument)
	}
	if address.Scheme != "https" && (address.Scheme != "http" || !local(address.Hostname())) {
		return nil, fmt.Errorf("transit: address without https, and not of this machine: %w", crypto.ErrArgument)
	}
	return address, nil
}

// local reports whether what is sent to a host stays on this machine.
func local(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}
