package transit

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"path"

	"github.com/tacitcrm/tacit/crypto"
)

// Engine keeps the key of each generation as a version of one named key in a
// Transit engine. It is safe for concurrent use. Two vaults must not share a key.
type Engine struct {
	client     *client
	mount, key string
	bestEffort bool
}

// New returns an Engine. Nothing is asked of Vault yet. Errors:
// crypto.ErrArgument for a bad Config, crypto.ErrUnavailable for a CA file that
// cannot be read.
func New(cfg Config) (*Engine, error) {
	address, err := cfg.check()
	if err != nil {
		return nil, err
	}
	client, err := newClient(cfg, address)
	if err != nil {
		return nil, err
	}
	e := &Engine{client: client, mount: cfg.Mount, key: cfg.Key, bestEffort: cfg.BestEffort}
	if e.mount == "" {
		e.mount = "transit"
	}
	return e, nil
}

// Close closes idle connections. It returns nil.
func (e *Engine) Close() error {
	e.client.http.CloseIdleConnections()
	return nil
}

// BestEffort returns what Config.BestEffort says.
func (e *Engine) BestEffort() bool { return e.bestEffort }

// Create makes the key of a generation: the named key itself for the first, the
// next version for a later one. Errors: crypto.ErrExists when the version is
// there, or was and is trimmed; crypto.ErrArgument when it would not be the next,
// because generations before it were never made here, when somebody else rotates
// the key, and when it is one that can be exported or rotates by itself;
// crypto.ErrUnavailable.
func (e *Engine) Create(ctx context.Context, generation uint64) error {
	err := e.create(ctx, generation)
	if err != nil {
		return fmt.Errorf("create kms key %d: %w", generation, err)
	}
	return nil
}

func (e *Engine) create(ctx context.Context, generation uint64) error {
	state, err := e.read(ctx)
	if err != nil {
		return err
	}
	if generation <= state.Latest {
		return crypto.ErrExists
	}
	if generation != state.Latest+1 {
		return fmt.Errorf("the key's latest version is %d: the next must be %d: %w", state.Latest, state.Latest+1, crypto.ErrArgument)
	}
	if state.Latest == 0 {
		err = e.makeKey(ctx)
	} else {
		if err := state.fit(); err != nil {
			return err
		}
		err = e.client.call(ctx, http.MethodPost, e.path("keys", "rotate"), struct{}{}, nil)
	}
	if err != nil {
		return err
	}
	// Vault has no "make this version": look what came of it.
	if state, err = e.read(ctx); err != nil {
		return err
	}
	if state.Latest != generation {
		return fmt.Errorf("the key's latest version became %d: somebody else rotates it: %w", state.Latest, crypto.ErrArgument)
	}
	return state.fit()
}

// Exists reports whether the engine holds the version of a generation, though it
// may be set to decrypt with later ones only. An engine that is not there is an
// error, never an absent key.
func (e *Engine) Exists(ctx context.Context, generation uint64) (bool, error) {
	state, err := e.read(ctx)
	if err != nil {
		return false, fmt.Errorf("look for kms key %d: %w", generation, err)
	}
	return state.has(generation), nil
}

// Wrap encrypts plaintext under the version of a generation and binds ad to it.
// Errors: crypto.ErrUnavailable when the version is absent, Vault does not answer,
// or it is too old to know associated data; crypto.ErrArgument for a key that can
// be exported or rotates by itself.
func (e *Engine) Wrap(ctx context.Context, generation uint64, plaintext, ad []byte) ([]byte, error) {
	blob, err := e.wrap(ctx, generation, plaintext, ad)
	if err != nil {
		return nil, fmt.Errorf("wrap under kms key %d: %w", generation, err)
	}
	return blob, nil
}

func (e *Engine) wrap(ctx context.Context, generation uint64, plaintext, ad []byte) ([]byte, error) {
	// Asked to encrypt with a key that is not there, Vault may make one.
	state, err := e.read(ctx)
	if err != nil {
		return nil, err
	}
	if !state.has(generation) {
		return nil, fmt.Errorf("the key has no such version: %w", crypto.ErrUnavailable)
	}
	if err := state.fit(); err != nil {
		return nil, err
	}
	ciphertext, err := e.encrypt(ctx, generation, plaintext, ad)
	if err != nil {
		return nil, err
	}
	blob, ok := encode(ciphertext, generation)
	if !ok {
		return nil, fmt.Errorf("the reply is no ciphertext of that version: %w", crypto.ErrUnavailable)
	}
	// A Vault from before associated data ignores what it does not know.
	other, err := e.decrypt(ctx, ciphertext, append(bytes.Clone(ad), 0))
	clear(other)
	if err == nil {
		return nil, fmt.Errorf("vault does not bind associated data: a newer one is needed: %w", crypto.ErrUnavailable)
	}
	if !refused(err) {
		return nil, err
	}
	return blob, nil
}

// Unwrap undoes Wrap. Errors: crypto.ErrUnavailable as for Wrap, crypto.ErrOpen,
// crypto.ErrFormat.
func (e *Engine) Unwrap(ctx context.Context, generation uint64, blob, ad []byte) ([]byte, error) {
	plaintext, err := e.unwrap(ctx, generation, blob, ad)
	if err != nil {
		return nil, fmt.Errorf("unwrap under kms key %d: %w", generation, err)
	}
	return plaintext, nil
}

func (e *Engine) unwrap(ctx context.Context, generation uint64, blob, ad []byte) ([]byte, error) {
	ciphertext, version, err := decode(blob)
	if err != nil {
		return nil, err
	}
	if version != generation {
		return nil, crypto.ErrOpen
	}
	plaintext, err := e.decrypt(ctx, ciphertext, ad)
	if !refused(err) {
		return plaintext, err
	}
	// Vault refuses a trimmed version and a bad ciphertext alike.
	state, err := e.read(ctx)
	if err != nil {
		return nil, err
	}
	if !state.has(generation) || generation < state.MinDecryption {
		return nil, fmt.Errorf("the key does not decrypt with this version any more: %w", crypto.ErrUnavailable)
	}
	return nil, crypto.ErrOpen
}

// Destroy trims the version of a generation away and reads back that it is gone. A
// version that is gone already is no error. Vault trims from the lower end and
// never the latest: while an older version is there, which would go with it, and
// for the latest the error is crypto.ErrArgument; to be rid of the latest, delete
// the key in Vault.
func (e *Engine) Destroy(ctx context.Context, generation uint64) error {
	if err := e.destroy(ctx, generation); err != nil {
		return fmt.Errorf("destroy kms key %d: %w", generation, err)
	}
	return nil
}

func (e *Engine) destroy(ctx context.Context, generation uint64) error {
	state, err := e.read(ctx)
	switch {
	case err != nil:
		return err
	case !state.has(generation):
		return nil
	case state.has(generation - 1):
		return fmt.Errorf("version %d is still there and would go with it: %w", generation-1, crypto.ErrArgument)
	case generation == state.Latest:
		return fmt.Errorf("it is the latest version, which cannot be trimmed: %w", crypto.ErrArgument)
	}
	next := generation + 1
	floor := map[string]uint64{"min_decryption_version": max(next, state.MinDecryption), "min_encryption_version": max(next, state.MinEncryption)}
	if err := e.client.call(ctx, http.MethodPost, e.path("keys", "config"), floor, nil); err != nil {
		return err
	}
	trim := map[string]uint64{"min_available_version": next}
	if err := e.client.call(ctx, http.MethodPost, e.path("keys", "trim"), trim, nil); err != nil {
		return err
	}
	if state, err = e.read(ctx); err != nil {
		return err
	}
	if state.has(generation) {
		return fmt.Errorf("vault still has the version: %w", crypto.ErrUnavailable)
	}
	return nil
}

// path returns the API's path for an operation on the key.
func (e *Engine) path(operation, sub string) string { return path.Join(e.mount, operation, e.key, sub) }

// refused reports whether Vault understood and said no, rather than being out of
// reach.
func refused(err error) bool {
	var status *statusError
	return errors.As(err, &status) && status.code == http.StatusBadRequest
}
