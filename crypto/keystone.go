package crypto

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/tacitcrm/tacit/crypto/internal/keyfile"
)

const (
	keystoneFile   = "keystone.json"
	creatingFile   = "keystone.creating"
	keystoneFormat = 1
	defaultLease   = time.Minute
)

// KMS keeps one key for each generation and can destroy it. Wrap and Unwrap bind
// ad; a key that is absent is ErrUnavailable. Create returns ErrExists for a
// generation that has a key; Destroy of a key that is gone returns nil.
// BestEffort reports that a destroyed key might be recovered.
type KMS interface {
	Create(ctx context.Context, generation uint64) error
	Wrap(ctx context.Context, generation uint64, plaintext, ad []byte) ([]byte, error)
	Unwrap(ctx context.Context, generation uint64, wrapped, ad []byte) ([]byte, error)
	Destroy(ctx context.Context, generation uint64) error
	BestEffort() bool
}

// KeystoneConfig configures a Keystone.
type KeystoneConfig struct {
	Dir   string               // holds keystone.json, outside every backup of the database
	KMS   KMS                  // wraps the root
	Lease time.Duration        // how long a root is used unasked; 0 is 60 seconds
	Clock func() time.Duration // since any fixed point, time asleep included; nil is CLOCK_BOOTTIME
}

// Keystone keeps the root key of the current generation in a file, wrapped by
// the KMS: the one secret that must be forgettable. It is safe for concurrent use.
type Keystone struct {
	dir   string
	kms   KMS
	lease time.Duration
	clock func() time.Duration

	root   atomic.Pointer[Root]
	turn   chan struct{} // one fetch at a time; its waiters can still give up
	newest uint64        // highest generation seen; held under turn
}

// keystoneRecord is keystone.json.
type keystoneRecord struct {
	Format     int    `json:"format"`
	Generation uint64 `json:"generation"`
	Wrapped    []byte `json:"wrapped"`
}

// CreateKeystone makes generation 1: a key in the KMS, a random root wrapped by
// it, and the file. A keystone that exists is never overwritten: ErrExists.
// Cut short by a crash, it is called again. A KMS that has a key for generation 1
// which no earlier attempt in this directory made belongs to another vault, whose
// key would be destroyed with ours: ErrExists too.
func CreateKeystone(ctx context.Context, cfg KeystoneConfig) (*Keystone, error) {
	k, err := newKeystone(cfg)
	if err != nil {
		return nil, err
	}
	if err := k.create(ctx); err != nil {
		return nil, fmt.Errorf("create keystone: %w", err)
	}
	if _, err := k.Root(ctx); err != nil {
		return nil, err
	}
	return k, nil
}

// OpenKeystone opens the keystone that CreateKeystone made and fetches its root
// once. Errors: as of Root.
func OpenKeystone(ctx context.Context, cfg KeystoneConfig) (*Keystone, error) {
	k, err := newKeystone(cfg)
	if err != nil {
		return nil, err
	}
	if _, err := k.Root(ctx); err != nil {
		return nil, err
	}
	return k, nil
}

// Root returns the root of the current generation. Within the lease it comes
// from memory; after it the file is read and unwrapped again, so that a
// generation destroyed elsewhere is forgotten here. The error is ErrUnavailable
// when the file or the KMS does not give it, and it wraps ErrFormat or ErrOpen
// too where the file is not what it should be.
func (k *Keystone) Root(ctx context.Context) (*Root, error) {
	if root := k.cached(); root != nil {
		return root, nil
	}
	select {
	case k.turn <- struct{}{}:
		defer func() { <-k.turn }()
	case <-ctx.Done():
		return nil, fmt.Errorf("fetch root: %w: %w", ErrUnavailable, ctx.Err())
	}
	if root := k.cached(); root != nil {
		return root, nil
	}
	root, err := k.fetch(ctx)
	if err != nil {
		return nil, fmt.Errorf("fetch root: %w: %w", ErrUnavailable, err)
	}
	k.newest = root.generation
	k.root.Store(root)
	return root, nil
}

// Lease returns how long a fetched root, and all that was unwrapped with it, may
// be used by a process that hears nothing new. A flip waits it out before it
// destroys the generation left behind.
func (k *Keystone) Lease() time.Duration { return k.lease }

// BestEffort reports that a destroyed key might be recovered, as its KMS says.
func (k *Keystone) BestEffort() bool { return k.kms.BestEffort() }

// Sweep forgets a root whose lease has ended. Root never returns one, but an idle
// process would keep it in memory: call Sweep now and then.
func (k *Keystone) Sweep() { k.cached() }

func newKeystone(cfg KeystoneConfig) (*Keystone, error) {
	switch {
	case cfg.Dir == "":
		return nil, fmt.Errorf("keystone: no directory: %w", ErrArgument)
	case cfg.KMS == nil:
		return nil, fmt.Errorf("keystone: no kms: %w", ErrArgument)
	case cfg.Lease < 0:
		return nil, fmt.Errorf("keystone: negative lease: %w", ErrArgument)
	}
	k := &Keystone{dir: cfg.Dir, kms: cfg.KMS, lease: cfg.Lease, clock: cfg.Clock, turn: make(chan struct{}, 1)}
	if k.lease == 0 {
		k.lease = defaultLease
	}
	if k.clock == nil {
		k.clock = bootClock
	}
	return k, nil
}

// alive reports whether what was fetched at that time is within the lease. A
// clock that went back gives no lease.
func (k *Keystone) alive(fetched time.Duration) bool {
	age := k.clock() - fetched
	return age >= 0 && age < k.lease
}

// cached returns the root in memory, or nil, and forgets one that has expired.
func (k *Keystone) cached() *Root {
	root := k.root.Load()
	if root == nil || k.alive(root.fetched) {
		return root
	}
	k.root.CompareAndSwap(root, nil)
	return nil
}

// fetch reads the file and unwraps the root. The lease counts from before the
// read: what is destroyed later must be forgotten in time.
func (k *Keystone) fetch(ctx context.Context) (*Root, error) {
	fetched := k.clock()
	data, err := keyfile.Read(k.dir, keystoneFile)
	if err != nil {
		return nil, err
	}
	rec, err := decodeKeystone(data)
	if err != nil {
		return nil, err
	}
	if rec.Generation < k.newest {
		return nil, fmt.Errorf("generation %d after %d: an old copy was put back: %w", rec.Generation, k.newest, ErrFormat)
	}
	raw, err := k.kms.Unwrap(ctx, rec.Generation, rec.Wrapped, rootAD(rec.Generation))
	if err != nil {
		return nil, err
	}
	if len(raw) != keySize {
		clear(raw)
		return nil, fmt.Errorf("root of %d bytes: %w", len(raw), ErrFormat)
	}
	return newRoot(raw, rec.Generation, fetched)
}

// decodeKeystone reads keystone.json strictly. Its only error is ErrFormat; the
// file's bytes are never in it.
func decodeKeystone(data []byte) (keystoneRecord, error) {
	var rec keystoneRecord
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&rec); err != nil {
		return keystoneRecord{}, fmt.Errorf("%s: %w", keystoneFile, ErrFormat)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return keystoneRecord{}, fmt.Errorf("%s: data after its end: %w", keystoneFile, ErrFormat)
	}
	if rec.Format != keystoneFormat || rec.Generation == 0 || len(rec.Wrapped) == 0 {
		return keystoneRecord{}, fmt.Errorf("%s: %w", keystoneFile, ErrFormat)
	}
	return rec, nil
}

func (k *Keystone) create(ctx context.Context) error {
	const generation = 1
	if err := keyfile.MakeDir(k.dir); err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	switch _, err := os.Lstat(filepath.Join(k.dir, keystoneFile)); {
	case err == nil:
		return ErrExists
	case !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	if err := k.createKMSKey(ctx, generation); err != nil {
		return err
	}
	data, err := k.newRecord(ctx, generation)
	if err != nil {
		return err
	}
	err = keyfile.Create(k.dir, keystoneFile, data)
	if errors.Is(err, fs.ErrExist) {
		return ErrExists // another process was faster
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return keyfile.Destroy(k.dir, creatingFile)
}

// createKMSKey leaves a mark before it asks the KMS, so that after a crash the
// next attempt knows the key it finds for its own.
func (k *Keystone) createKMSKey(ctx context.Context, generation uint64) error {
	markErr := keyfile.Create(k.dir, creatingFile, nil)
	marked := errors.Is(markErr, fs.ErrExist)
	if markErr != nil && !marked {
		return fmt.Errorf("%w: %w", ErrUnavailable, markErr)
	}
	err := k.kms.Create(ctx, generation)
	if !errors.Is(err, ErrExists) {
		return err
	}
	if marked {
		return nil
	}
	// Not ours: without the mark the next attempt fails as this one does.
	return errors.Join(err, keyfile.Destroy(k.dir, creatingFile))
}

// newRecord makes a random root and returns keystone.json with it.
func (k *Keystone) newRecord(ctx context.Context, generation uint64) ([]byte, error) {
	raw := make([]byte, keySize)
	defer clear(raw)
	_, _ = rand.Read(raw) // never fails (crypto/rand, since Go 1.24)
	wrapped, err := k.kms.Wrap(ctx, generation, raw, rootAD(generation))
	if err != nil {
		return nil, err
	}
	return json.Marshal(keystoneRecord{Format: keystoneFormat, Generation: generation, Wrapped: wrapped})
}
