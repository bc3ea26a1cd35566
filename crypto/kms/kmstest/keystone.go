package kmstest

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
)

// Keystone tests a keystone over a provider, from its creation through two flips.
// After each, whoever kept the keystone's files from before it, and what they
// unlock, gets nowhere, though he did until the generation was destroyed. open
// returns a provider that has no keys yet.
func Keystone(t *testing.T, open func(t *testing.T) crypto.KMS) {
	t.Helper()
	provider := open(t)
	cfg := crypto.KeystoneConfig{Dirs: []string{filepath.Join(t.TempDir(), "a"), filepath.Join(t.TempDir(), "b")}, KMS: provider}
	made, err := crypto.CreateKeystone(t.Context(), cfg)
	must(t, err)
	root, err := made.Root(t.Context())
	must(t, err)
	b := bucket{id: crypto.ID(uuid.New())}
	_, b.wrapped, err = root.NewBucket(b.id, 1)
	must(t, err)
	for generation := uint64(1); generation <= 2; generation++ {
		b = flip(t, cfg, generation, b)
	}
	later, err := crypto.OpenKeystone(t.Context(), cfg)
	must(t, err)
	held, err := later.Held(t.Context())
	if err != nil || !slices.Equal(held.Roots, []uint64{3}) || len(held.Retiring) != 0 || held.Copies != 2 {
		t.Errorf("after two flips: got %+v, %v", held, err)
	}
	must(t, b.opens(t, later, 3))
}

// bucket is a bucket key as a database keeps it.
type bucket struct {
	id      crypto.ID
	wrapped []byte
}

func (b bucket) opens(t *testing.T, k *crypto.Keystone, generation uint64) error {
	t.Helper()
	root, err := k.Generation(t.Context(), generation)
	if err != nil {
		return err
	}
	_, err = root.OpenBucket(b.id, 1, b.wrapped)
	return err
}

// flip moves a keystone to its next generation and destroys the last. It returns
// the bucket wrapped anew.
func flip(t *testing.T, cfg crypto.KeystoneConfig, generation uint64, old bucket) bucket {
	t.Helper()
	ctx := t.Context()
	k, err := crypto.OpenKeystone(ctx, cfg)
	must(t, err)
	must(t, old.opens(t, k, generation))
	from, err := k.Root(ctx)
	must(t, err)
	kept := keep(t, cfg)
	to, err := k.Advance(ctx, generation)
	must(t, err)
	fresh := bucket{id: old.id}
	fresh.wrapped, err = from.RewrapBucket(to, old.id, 1, old.wrapped)
	must(t, err)
	if err := k.Destroy(ctx, generation); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("destroy a generation in use: got %v, want ErrArgument", err)
	}
	must(t, k.Retire(ctx, generation))
	// The control: until the key is destroyed, the old files open everything.
	thief, err := crypto.OpenKeystone(ctx, kept)
	must(t, err)
	must(t, old.opens(t, thief, generation))
	for range 2 { // the second finds nothing to do
		must(t, k.Destroy(ctx, generation))
	}
	if found, err := cfg.KMS.Exists(ctx, generation); err != nil || found {
		t.Errorf("the provider's key %d: got %v, %v, want false", generation, found, err)
	}
	if err := old.opens(t, k, generation); !errors.Is(err, crypto.ErrDestroyed) {
		t.Errorf("the keystone gives generation %d: got %v, want ErrDestroyed", generation, err)
	}
	if _, err := crypto.OpenKeystone(ctx, kept); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("the keystone of generation %d, kept: got %v, want ErrUnavailable", generation, err)
	}
	must(t, fresh.opens(t, k, generation+1))
	return fresh
}

// keep copies the files of a keystone and returns how to open the copy.
func keep(t *testing.T, cfg crypto.KeystoneConfig) crypto.KeystoneConfig {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "kept")
	must(t, os.Mkdir(dir, 0o700))
	must(t, os.CopyFS(dir, os.DirFS(cfg.Dirs[0])))
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	must(t, err)
	for _, name := range names {
		must(t, os.Chmod(name, 0o600))
	}
	return crypto.KeystoneConfig{Dirs: []string{dir}, KMS: cfg.KMS}
}
