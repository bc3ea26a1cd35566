package crypto

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/tacitcrm/tacit/crypto/internal/keyfile"
)

const (
	keystoneFile = "keystone.json"
	lockFile     = "keystone.lock" // in each directory
	defaultLease = time.Minute
)

// errPutBack means that the keystone goes back in time: served, it would bring
// back what was destroyed.
var errPutBack = errors.New("an older keystone was put back")

// KMS keeps one key for each generation and can destroy it. Wrap and Unwrap bind
// ad; a key that is absent is ErrUnavailable. Create returns ErrExists for a
// generation that has a key; Destroy of a key that is gone returns nil. Exists
// reports whether the key of a generation is there, in any copy of it. BestEffort
// reports that a destroyed key might be recovered.
type KMS interface {
	Create(ctx context.Context, generation uint64) error
	Wrap(ctx context.Context, generation uint64, plaintext, ad []byte) ([]byte, error)
	Unwrap(ctx context.Context, generation uint64, wrapped, ad []byte) ([]byte, error)
	Destroy(ctx context.Context, generation uint64) error
	Exists(ctx context.Context, generation uint64) (bool, error)
	BestEffort() bool
}

// KeystoneConfig configures a Keystone.
type KeystoneConfig struct {
	// Dirs hold one copy of keystone.json each, outside every backup of the
	// database. Any readable copy serves; a change needs them all.
	Dirs  []string
	KMS   KMS                  // wraps the roots
	Lease time.Duration        // how long a root is used unasked; 0 is 60 seconds
	Clock func() time.Duration // since any fixed point, time asleep included; nil is CLOCK_BOOTTIME

	step func() error // keyfile.Dir.Step
}

// Keystone keeps the root keys of the generations in use in a file, each wrapped
// by its key in the KMS: the few secrets that must be forgettable. It is safe for
// concurrent use, and several processes may share its directories.
type Keystone struct {
	dirs  []keyfile.Dir
	kms   KMS
	lease time.Duration
	clock func() time.Duration

	turn    chan struct{}           // one fetch at a time; its waiters can still give up
	known   atomic.Pointer[record]  // the last one read or written here; stored under turn
	fetched atomic.Pointer[fetched] // stored under turn, dropped by anyone

	mu     sync.Mutex
	caches []*BucketCache
}

// fetched is what one fetch gave, and is never changed. Roots are unwrapped when
// they are asked for, and end with the fetch.
type fetched struct {
	record
	at    time.Duration // on the keystone's clock, before the file was read
	roots []*Root
}

// OpenKeystone opens the keystone that CreateKeystone made and fetches its newest
// root once. Errors: as of Root.
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

// Root returns the root of the newest generation. Within the lease it comes from
// memory; after it the file is read and unwrapped again, so that a generation
// destroyed elsewhere is forgotten here. The error is ErrUnavailable when the
// file or the KMS does not give it, and it wraps ErrFormat or ErrOpen too where
// the file is not what it should be.
func (k *Keystone) Root(ctx context.Context) (*Root, error) {
	root, err := k.obtain(ctx, 0)
	if err != nil {
		return nil, fmt.Errorf("fetch root: %w: %w", ErrUnavailable, err)
	}
	return root, nil
}

// Generation returns the root of a generation in use, under the lease that Root
// has. The file is read again for one that is not in memory. The error is
// ErrDestroyed for a generation that was retired, ErrArgument for 0, and
// otherwise as of Root: ErrUnavailable too for one that is not made yet.
func (k *Keystone) Generation(ctx context.Context, generation uint64) (*Root, error) {
	if generation == 0 {
		return nil, fmt.Errorf("root of generation 0: %w", ErrArgument)
	}
	root, err := k.obtain(ctx, generation)
	if errors.Is(err, ErrDestroyed) {
		return nil, fmt.Errorf("fetch root: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("fetch root of generation %d: %w: %w", generation, ErrUnavailable, err)
	}
	return root, nil
}

// Lease returns how long a fetched root, and all that was unwrapped with it, may
// be used by a process that hears nothing new. A flip waits it out before it
// destroys the generation left behind.
func (k *Keystone) Lease() time.Duration { return k.lease }

// Dirs returns the directories of the copies. What must lie outside the database
// and its backups lies in the first.
func (k *Keystone) Dirs() []string {
	paths := make([]string, len(k.dirs))
	for i, d := range k.dirs {
		paths[i] = d.Path
	}
	return paths
}

// BestEffort reports that a destroyed key might be recovered, as its KMS says.
func (k *Keystone) BestEffort() bool { return k.kms.BestEffort() }

// Sweep forgets roots whose lease has ended. None is ever returned, but an idle
// process would keep them in memory: call Sweep now and then.
func (k *Keystone) Sweep() { k.live() }

func newKeystone(cfg KeystoneConfig) (*Keystone, error) {
	switch {
	case len(cfg.Dirs) == 0:
		return nil, fmt.Errorf("keystone: no directory: %w", ErrArgument)
	case cfg.KMS == nil:
		return nil, fmt.Errorf("keystone: no kms: %w", ErrArgument)
	case cfg.Lease < 0:
		return nil, fmt.Errorf("keystone: negative lease: %w", ErrArgument)
	}
	k := &Keystone{kms: cfg.KMS, lease: cfg.Lease, clock: cfg.Clock, turn: make(chan struct{}, 1)}
	for _, path := range cfg.Dirs {
		if path == "" {
			return nil, fmt.Errorf("keystone: a directory without a name: %w", ErrArgument)
		}
		if slices.Contains(k.Dirs(), filepath.Clean(path)) {
			return nil, fmt.Errorf("keystone: %s is named twice, which makes no second copy: %w", path, ErrArgument)
		}
		k.dirs = append(k.dirs, keyfile.Dir{Path: filepath.Clean(path), Step: cfg.step})
	}
	if k.lease == 0 {
		k.lease = defaultLease
	}
	if k.clock == nil {
		k.clock = bootClock
	}
	return k, nil
}

// obtain returns a root from memory, or fetched. Generation 0 is the newest.
func (k *Keystone) obtain(ctx context.Context, generation uint64) (*Root, error) {
	if root := k.live().root(generation); root != nil {
		return root, nil
	}
	if err := k.take(ctx); err != nil {
		return nil, err
	}
	defer k.give()
	f := k.live()
	if root := f.root(generation); root != nil {
		return root, nil
	}
	if f == nil || !f.names(generation) {
		at := k.clock() // what is destroyed after this moment must be forgotten in time
		c, err := k.readCopies()
		if err != nil {
			return nil, err
		}
		if f, err = k.follow(c.record, at); err != nil {
			return nil, err
		}
	}
	return k.unwrap(ctx, f, generation)
}

func (k *Keystone) take(ctx context.Context) error {
	select {
	case k.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("%w: %w", ErrUnavailable, ctx.Err())
	}
}

func (k *Keystone) give() { <-k.turn }

// follow goes on with a record that was read, and with what it leaves of a fetch
// whose lease still runs: neither the KMS nor the lease begins anew. What it no
// longer holds is forgotten at once.
func (k *Keystone) follow(rec record, at time.Duration) (*fetched, error) {
	known := k.known.Load()
	if known != nil && !rec.follows(known) {
		return nil, errPutBack
	}
	next := &fetched{record: rec, at: at}
	if last := k.live(); last != nil {
		next.at = last.at
		next.roots = slices.DeleteFunc(slices.Clone(last.roots), func(r *Root) bool {
			return !sameRoot(&rec, &last.record, r.generation)
		})
	}
	k.known.Store(&rec)
	k.fetched.Store(next)
	if known != nil && slices.ContainsFunc(known.Roots, func(w wrappedRoot) bool { return !sameRoot(&rec, known, w.Generation) }) {
		k.sweepCaches()
	}
	return next, nil
}

// follows reports that r is not from before the other record.
func (r *record) follows(other *record) bool {
	return r.Serial >= other.Serial && r.newest() >= other.newest()
}

func sameRoot(a, b *record, generation uint64) bool {
	left, inA := find(a.Roots, generation)
	right, inB := find(b.Roots, generation)
	return inA && inB && bytes.Equal(left.Wrapped, right.Wrapped)
}

// unwrap adds a root to a fetch.
func (k *Keystone) unwrap(ctx context.Context, f *fetched, generation uint64) (*Root, error) {
	w, err := f.wrapped(generation)
	if err != nil {
		return nil, err
	}
	raw, err := k.unwrapRaw(ctx, w)
	if err != nil {
		return nil, err
	}
	root, err := newRoot(raw, w.Generation, f.at)
	if err != nil {
		return nil, err
	}
	next := *f
	next.roots = append(slices.Clone(f.roots), root)
	k.fetched.Store(&next)
	return root, nil
}

func (k *Keystone) unwrapRaw(ctx context.Context, w wrappedRoot) ([]byte, error) {
	raw, err := k.kms.Unwrap(ctx, w.Generation, w.Wrapped, rootAD(w.Generation))
	if err != nil {
		return nil, err
	}
	if len(raw) != keySize {
		clear(raw)
		return nil, fmt.Errorf("root of generation %d: %w", w.Generation, ErrFormat)
	}
	return raw, nil
}

// alive reports whether what was fetched at that time is within the lease. A
// clock that went back gives no lease.
func (k *Keystone) alive(at time.Duration) bool {
	age := k.clock() - at
	return age >= 0 && age < k.lease
}

// serves reports whether a bucket that a root of this generation opened may be
// used: its lease runs, and the generation is in use as far as is known here.
func (k *Keystone) serves(generation uint64, at time.Duration) bool {
	if !k.alive(at) {
		return false
	}
	known := k.known.Load()
	if known == nil {
		return false
	}
	_, ok := find(known.Roots, generation)
	return ok
}

// live returns the fetch in memory, or nil, and forgets one that has expired.
func (k *Keystone) live() *fetched {
	f := k.fetched.Load()
	if f == nil || k.alive(f.at) {
		return f
	}
	k.fetched.CompareAndSwap(f, nil)
	return nil
}

// root returns an unwrapped root, or nil.
func (f *fetched) root(generation uint64) *Root {
	if f == nil {
		return nil
	}
	if generation == 0 {
		generation = f.newest()
	}
	for _, r := range f.roots {
		if r.generation == generation {
			return r
		}
	}
	return nil
}

func (f *fetched) names(generation uint64) bool {
	_, err := f.wrapped(generation)
	return err == nil
}

// watch makes a cache forget what a change of the keystone takes away.
func (k *Keystone) watch(c *BucketCache) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.caches = append(k.caches, c)
}

func (k *Keystone) sweepCaches() {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, c := range k.caches {
		c.Sweep()
	}
}
