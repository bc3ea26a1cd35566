package transit

import (
	"cmp"
	"context"
	gocrypto "crypto"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/crypto"
)

// logKeyType is Ed25519 (RFC 8032), which Vault signs whole messages with.
const logKeyType = "ed25519"

// LogSigner signs the log's checkpoints with a named key that never leaves a Transit engine. Its operator makes the
// key, rotates it and says how long earlier versions sign; versions stay listed, so that old checkpoints verify, as
// long as min_decryption_version is not raised:
//
//	vault write transit/keys/KEY type=ed25519
//	vault write -f transit/keys/KEY/rotate
//	vault write transit/keys/KEY/config min_encryption_version=N
//
// The token needs "read" on MOUNT/keys/KEY and "update" on MOUNT/sign/KEY. It is safe for concurrent use.
type LogSigner struct {
	client     *client
	mount, key string
}

// LogKey is a version of the key.
type LogKey struct {
	Version uint64
	Public  ed25519.PublicKey // 32 bytes
	// Signs is set for the latest version, and for those from min_encryption_version on where that is set.
	Signs bool
}

// NewLogSigner returns a LogSigner. Nothing is asked of Vault yet; BestEffort means nothing here. Errors: as of New.
func NewLogSigner(cfg Config) (*LogSigner, error) {
	e, err := New(cfg)
	if err != nil {
		return nil, err
	}
	return &LogSigner{client: e.client, mount: e.mount, key: e.key}, nil
}

// Close closes idle connections. It returns nil.
func (s *LogSigner) Close() error {
	s.client.http.CloseIdleConnections()
	return nil
}

// Keys returns the versions that Vault lists, the latest first. Errors: crypto.ErrArgument for a key that is not a
// plain Ed25519 one, that can be exported, or that rotates by itself: then its next version would be one that nobody
// was told of; crypto.ErrUnavailable, for a key that is not there too.
func (s *LogSigner) Keys(ctx context.Context) ([]LogKey, error) {
	keys, err := s.keys(ctx)
	if err != nil {
		return nil, fmt.Errorf("log keys: %w", err)
	}
	return keys, nil
}

func (s *LogSigner) keys(ctx context.Context) ([]LogKey, error) {
	var reply struct {
		Data struct {
			keyState

			Keys map[string]json.RawMessage `json:"keys"` // of a symmetric key, times
		} `json:"data"`
	}
	err := s.client.call(ctx, http.MethodGet, path.Join(s.mount, "keys", s.key), nil, &reply)
	var status *statusError
	if errors.As(err, &status) && status.code == http.StatusNotFound && status.empty {
		return nil, fmt.Errorf("%w: there is no such key", crypto.ErrUnavailable)
	}
	if err != nil {
		return nil, err
	}
	state := reply.Data.keyState
	if state.Latest == 0 {
		return nil, fmt.Errorf("%w: the reply is not of a key", crypto.ErrUnavailable)
	}
	if err := state.fit(logKeyType); err != nil {
		return nil, err
	}
	var keys []LogKey
	for version, described := range reply.Data.Keys {
		k, ok := state.logKey(version, described)
		if !ok {
			return nil, fmt.Errorf("%w: the reply has a version that is none", crypto.ErrUnavailable)
		}
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b LogKey) int { return cmp.Compare(b.Version, a.Version) })
	if len(keys) == 0 || keys[0].Version != state.Latest {
		return nil, fmt.Errorf("%w: the reply lacks the latest version", crypto.ErrUnavailable)
	}
	return keys, nil
}

func (s keyState) logKey(version string, described json.RawMessage) (LogKey, bool) {
	var of struct {
		PublicKey []byte `json:"public_key"`
	}
	n, err := strconv.ParseUint(version, 10, 31)
	if err != nil || n == 0 || n > s.Latest || json.Unmarshal(described, &of) != nil || len(of.PublicKey) != ed25519.PublicKeySize {
		return LogKey{}, false
	}
	return LogKey{Version: n, Public: of.PublicKey, Signs: n == s.Latest || s.MinEncryption > 0 && n >= s.MinEncryption}, true
}

// Sign has a version sign a message, and verifies the signature, of 64 bytes. Errors: crypto.ErrUnavailable, also for
// a version that may not sign and for a signature that does not verify under k.
func (s *LogSigner) Sign(ctx context.Context, k LogKey, message []byte) ([]byte, error) {
	in := struct {
		Input   []byte `json:"input"`
		Version uint64 `json:"key_version"`
	}{message, k.Version}
	var reply struct {
		Data struct {
			Signature string `json:"signature"`
		} `json:"data"`
	}
	if err := s.client.call(ctx, http.MethodPost, path.Join(s.mount, "sign", s.key), in, &reply); err != nil {
		return nil, fmt.Errorf("sign with log key %d: %w", k.Version, err)
	}
	text, ok := strings.CutPrefix(reply.Data.Signature, prefix+strconv.FormatUint(k.Version, 10)+":")
	signature, err := base64.StdEncoding.DecodeString(text)
	if !ok || err != nil || len(k.Public) != ed25519.PublicKeySize || !ed25519.Verify(k.Public, message, signature) {
		return nil, fmt.Errorf("sign with log key %d: %w: the reply is no signature by it", k.Version, crypto.ErrUnavailable)
	}
	return signature, nil
}

// Signer is a version as the standard library's Signer, for work that ends with ctx.
func (s *LogSigner) Signer(ctx context.Context, k LogKey) gocrypto.Signer {
	return versionSigner{k.Public, func(message []byte) ([]byte, error) { return s.Sign(ctx, k, message) }}
}

type versionSigner struct {
	public ed25519.PublicKey
	sign   func([]byte) ([]byte, error)
}

// Public implements crypto.Signer.
func (v versionSigner) Public() gocrypto.PublicKey { return v.public }

// Sign implements crypto.Signer for whole messages, as ed25519.PrivateKey does: a digest is ErrArgument.
func (v versionSigner) Sign(_ io.Reader, message []byte, opts gocrypto.SignerOpts) ([]byte, error) {
	if opts != nil && opts.HashFunc() != 0 {
		return nil, fmt.Errorf("sign a digest: %w", crypto.ErrArgument)
	}
	return v.sign(message)
}
