package crypto_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
)

// newCopies is a fixture with several copies of the keystone and of its KMS keys.
func newCopies(tb testing.TB, n int) *fixture {
	tb.Helper()
	f := newFixture(tb)
	kmsDirs := []string{f.kmsDir}
	for range n - 1 {
		kmsDirs = append(kmsDirs, filepath.Join(tb.TempDir(), "kms"))
		must(tb, os.Mkdir(kmsDirs[len(kmsDirs)-1], 0o700))
		f.cfg.Dirs = append(f.cfg.Dirs, filepath.Join(tb.TempDir(), "keystone"))
	}
	file, err := kms.NewFile(kms.FileConfig{Dirs: kmsDirs})
	must(tb, err)
	f.kms.File = file
	return f
}

func held(tb testing.TB, k *crypto.Keystone) crypto.Held {
	tb.Helper()
	h, err := k.Held(tb.Context())
	must(tb, err)
	return h
}

func wantHeld(tb testing.TB, k *crypto.Keystone, want crypto.Held) {
	tb.Helper()
	if diff := cmp.Diff(want, held(tb, k)); diff != "" {
		tb.Errorf("held (-want +got):\n%s", diff)
	}
}

func open(tb testing.TB, f *fixture) *crypto.Keystone {
	tb.Helper()
	k, err := crypto.OpenKeystone(tb.Context(), f.cfg)
	must(tb, err)
	return k
}

// A generation from its making to its end, seen by the process that changes it
// and by one that only reads.
func TestGenerationsComeAndGo(t *testing.T) {
	f := newCopies(t, 2)
	k := f.create(t)
	ctx := t.Context()
	first, err := k.Root(ctx)
	must(t, err)
	wantHeld(t, k, crypto.Held{Serial: 1, Roots: []uint64{1}, Retiring: []uint64{}, Copies: 2})

	second, err := k.Advance(ctx, 1)
	must(t, err)
	if second.Generation() != 2 {
		t.Fatalf("got generation %d, want 2", second.Generation())
	}
	wantHeld(t, k, crypto.Held{Serial: 2, Roots: []uint64{1, 2}, Retiring: []uint64{}, Copies: 2})
	reader := open(t, f)
	if root, err := k.Generation(ctx, 1); err != nil || root != first {
		t.Errorf("the last generation is not served from memory: %v", err)
	}

	must(t, k.Retire(ctx, 1))
	must(t, k.Retire(ctx, 1))
	wantHeld(t, k, crypto.Held{Serial: 3, Roots: []uint64{2}, Retiring: []uint64{1}, Copies: 2})
	if _, err := reader.Generation(ctx, 1); err != nil {
		t.Errorf("elsewhere, within the lease: %v", err)
	}
	f.clock.advance(time.Minute)
	for name, k := range map[string]*crypto.Keystone{"here": k, "elsewhere": reader, "opened": open(t, f)} {
		if root, err := k.Generation(ctx, 1); root != nil || !errors.Is(err, crypto.ErrDestroyed) {
			t.Errorf("%s: retired: got %v, want ErrDestroyed", name, err)
		}
	}

	must(t, k.Recall(ctx, 1))
	must(t, k.Recall(ctx, 1))
	wantHeld(t, k, crypto.Held{Serial: 4, Roots: []uint64{1, 2}, Retiring: []uint64{}, Copies: 2})
	if _, err := k.Generation(ctx, 1); err != nil {
		t.Errorf("recalled: %v", err)
	}

	must(t, k.Retire(ctx, 1))
	must(t, k.Destroy(ctx, 1))
	must(t, k.Destroy(ctx, 1))
	wantHeld(t, k, crypto.Held{Serial: 6, Roots: []uint64{2}, Retiring: []uint64{}, Copies: 2})
	if there, err := f.kms.Exists(ctx, 1); err != nil || there {
		t.Errorf("kms key: got %v, %v, want none", there, err)
	}
	for name, err := range map[string]error{"retire": k.Retire(ctx, 1), "recall": k.Recall(ctx, 1)} {
		if !errors.Is(err, crypto.ErrDestroyed) {
			t.Errorf("%s what is destroyed: got %v, want ErrDestroyed", name, err)
		}
	}
	if root, err := open(t, f).Root(ctx); err != nil || root.Generation() != 2 {
		t.Errorf("the newest generation: %v", err)
	}
	wantFiles(t, f.cfg.Dirs[0], "keystone.json", "keystone.lock")
	wantFiles(t, f.cfg.Dirs[1], "keystone.json", "keystone.lock")
}

func TestGenerationsRefuse(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	ctx := t.Context()
	_, err := k.Advance(ctx, 1)
	must(t, err)
	before, err := os.ReadFile(f.path)
	must(t, err)
	advance := func(from uint64) error { _, err := k.Advance(ctx, from); return err }
	generation := func(g uint64) error { _, err := k.Generation(ctx, g); return err }
	for name, c := range map[string]struct{ got, want error }{
		"advance from the future":   {advance(3), crypto.ErrArgument},
		"advance from 0":            {advance(0), crypto.ErrArgument},
		"retire the newest":         {k.Retire(ctx, 2), crypto.ErrArgument},
		"retire the future":         {k.Retire(ctx, 3), crypto.ErrArgument},
		"retire 0":                  {k.Retire(ctx, 0), crypto.ErrArgument},
		"recall the future":         {k.Recall(ctx, 3), crypto.ErrArgument},
		"recall 0":                  {k.Recall(ctx, 0), crypto.ErrArgument},
		"destroy one in use":        {k.Destroy(ctx, 1), crypto.ErrArgument},
		"destroy the newest":        {k.Destroy(ctx, 2), crypto.ErrArgument},
		"destroy the future":        {k.Destroy(ctx, 3), crypto.ErrArgument},
		"destroy 0":                 {k.Destroy(ctx, 0), crypto.ErrArgument},
		"the root of generation 0":  {generation(0), crypto.ErrArgument},
		"the root of the future":    {generation(3), crypto.ErrUnavailable},
		"and it is not destroyed":   {not(generation(3), crypto.ErrDestroyed), nil},
		"advance from 2 with 3 own": {func() error { must(t, f.kms.Create(ctx, 3)); return advance(2) }(), crypto.ErrExists},
	} {
		if !errors.Is(c.got, c.want) {
			t.Errorf("%s: got %v, want %v", name, c.got, c.want)
		}
	}
	if after, err := os.ReadFile(f.path); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the keystone changed, %v", err)
	}
	for g := range uint64(3) {
		if there, err := f.kms.Exists(ctx, g+1); err != nil || !there {
			t.Errorf("kms key %d is gone, %v", g+1, err)
		}
	}
}

func not(err, is error) error {
	if errors.Is(err, is) {
		return err
	}
	return nil
}

// The golden keystone of format 1 is changed into one of format 2.
func TestFirstFormatIsChanged(t *testing.T) {
	f := newFixture(t)
	f.create(t)
	first, err := os.ReadFile("testdata/golden-1/keystone/keystone.json")
	must(t, err)
	key, err := os.ReadFile("testdata/golden-1/kms/generation-1.key")
	must(t, err)
	must(t, os.WriteFile(f.path, first, 0o600))
	must(t, os.WriteFile(filepath.Join(f.kmsDir, "generation-1.key"), key, 0o600))
	k := open(t, f)
	wantHeld(t, k, crypto.Held{Serial: 0, Roots: []uint64{1}, Retiring: []uint64{}, Copies: 1})
	root, err := k.Root(t.Context())
	must(t, err)
	_, blob, err := root.NewBucket(crypto.ID{1}, 1)
	must(t, err)
	_, err = k.Advance(t.Context(), 1)
	must(t, err)
	k = open(t, f)
	wantHeld(t, k, crypto.Held{Serial: 1, Roots: []uint64{1, 2}, Retiring: []uint64{}, Copies: 1})
	root, err = k.Generation(t.Context(), 1)
	must(t, err)
	if _, err := root.OpenBucket(crypto.ID{1}, 1, blob); err != nil {
		t.Errorf("the root is another: %v", err)
	}
}

// The KMS is asked once for each root of a lease, however often unknown
// generations are asked for, and a generation made elsewhere is found at once.
func TestGenerationsAreFetchedOnce(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	reader := open(t, f)
	f.clock.advance(30 * time.Second)
	_, err := k.Advance(t.Context(), 1)
	must(t, err)
	before := f.kms.unwraps.Load()
	ask := func(generation uint64, unwraps int64, want error) {
		t.Helper()
		for range 3 {
			if _, err := reader.Generation(t.Context(), generation); !errors.Is(err, want) {
				t.Errorf("generation %d: got %v, want %v", generation, err, want)
			}
		}
		if got := f.kms.unwraps.Load() - before; got != unwraps {
			t.Errorf("generation %d: got %d unwraps in all, want %d", generation, got, unwraps)
		}
	}
	ask(1, 0, nil)
	ask(3, 0, crypto.ErrUnavailable)
	ask(2, 1, nil)
	ask(1, 1, nil)
	if root, err := reader.Root(t.Context()); err != nil || root.Generation() != 2 {
		t.Errorf("the newest generation: %v", err)
	}
	f.clock.advance(30 * time.Second) // the lease counts from the first read
	ask(2, 2, nil)
	must(t, k.Retire(t.Context(), 1))
	f.clock.advance(time.Minute)
	ask(1, 2, crypto.ErrDestroyed)
}

// P4: what a retired generation opened ends with it, where that is known; where
// it is not, with the lease.
func TestP4BucketEndsWithItsGeneration(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	other := open(t, f)
	first, err := k.Root(t.Context())
	must(t, err)
	second, err := k.Advance(t.Context(), 1)
	must(t, err)
	caches := map[*crypto.Keystone]*crypto.BucketCache{}
	gone, blob, err := first.NewBucket(newID(), 1)
	must(t, err)
	kept, _, err := second.NewBucket(newID(), 1)
	must(t, err)
	for _, ks := range []*crypto.Keystone{k, other} {
		caches[ks], err = crypto.NewBucketCache(ks, 10)
		must(t, err)
		root, err := ks.Generation(t.Context(), 1)
		must(t, err)
		b, err := root.OpenBucket(gone.ID(), 1, blob)
		must(t, err)
		caches[ks].Put(b)
	}
	caches[k].Put(kept)
	has := func(ks *crypto.Keystone, b *crypto.Bucket) bool { _, ok := caches[ks].Get(b.ID(), 1); return ok }
	if !has(k, gone) || !has(other, gone) || !has(k, kept) {
		t.Fatal("a bucket is not held")
	}
	must(t, k.Retire(t.Context(), 1))
	if n := caches[k].Len(); n != 1 {
		t.Errorf("%d buckets are in memory, want 1", n)
	}
	if has(k, gone) || !has(k, kept) {
		t.Error("the retired generation's bucket must go, the other stay")
	}
	caches[k].Put(gone)
	if has(k, gone) {
		t.Error("a bucket of a retired generation is taken")
	}
	if !has(other, gone) {
		t.Error("a process that knows nothing keeps its lease")
	}
	if _, err := other.Generation(t.Context(), 9); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
	if has(other, gone) {
		t.Error("a process that has read of it drops it too")
	}
}

func TestAnOldKeystonePutBackIsRefused(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	_, err := k.Advance(t.Context(), 1)
	must(t, err)
	old, err := os.ReadFile(f.path)
	must(t, err)
	must(t, k.Retire(t.Context(), 1))
	must(t, os.WriteFile(f.path, old, 0o600)) // the newest generation is the same
	f.clock.advance(time.Minute)
	if _, err := k.Root(t.Context()); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("root: got %v, want ErrUnavailable", err)
	}
	if _, err := k.Generation(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) || errors.Is(err, crypto.ErrDestroyed) {
		t.Errorf("generation: got %v, want ErrUnavailable", err)
	}
	if err := k.Destroy(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("destroy: got %v, want ErrUnavailable", err)
	}
}

func TestCopies(t *testing.T) {
	type spoil func(t *testing.T, f *fixture, old []byte)
	file := func(f *fixture, n int) string { return filepath.Join(f.cfg.Dirs[n], "keystone.json") }
	for name, c := range map[string]struct {
		spoil    spoil
		copies   int   // that agree, read
		readable error // of Root
		change   error // of the next change; nil repairs
	}{
		"second stale": {func(t *testing.T, f *fixture, old []byte) { t.Helper(); must(t, os.WriteFile(file(f, 1), old, 0o600)) }, 1, nil, nil},
		"first stale":  {func(t *testing.T, f *fixture, old []byte) { t.Helper(); must(t, os.WriteFile(file(f, 0), old, 0o600)) }, 1, nil, nil},
		"first gone":   {func(t *testing.T, f *fixture, _ []byte) { t.Helper(); must(t, os.Remove(file(f, 0))) }, 1, nil, nil},
		"first broken": {func(t *testing.T, f *fixture, _ []byte) {
			t.Helper()
			must(t, os.WriteFile(file(f, 0), []byte("{"), 0o600))
		}, 1, nil, nil},
		"first exposed": {
			func(t *testing.T, f *fixture, _ []byte) { t.Helper(); must(t, os.Chmod(file(f, 0), 0o644)) },
			1, nil, crypto.ErrUnavailable,
		},
		"second away": {
			func(t *testing.T, f *fixture, _ []byte) {
				t.Helper()
				must(t, os.Rename(f.cfg.Dirs[1], f.cfg.Dirs[1]+".away"))
			},
			1, nil, crypto.ErrUnavailable,
		},
		"first away": {
			func(t *testing.T, f *fixture, _ []byte) {
				t.Helper()
				must(t, os.Rename(f.cfg.Dirs[0], f.cfg.Dirs[0]+".away"))
			},
			1, nil, crypto.ErrUnavailable,
		},
		"in conflict": {func(t *testing.T, f *fixture, _ []byte) {
			t.Helper()
			data, err := os.ReadFile(file(f, 1))
			must(t, err)
			must(t, os.WriteFile(file(f, 1), append(data, '\n'), 0o600))
		}, 0, crypto.ErrUnavailable, crypto.ErrUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			f := newCopies(t, 2)
			k := f.create(t)
			old, err := os.ReadFile(f.path)
			must(t, err)
			_, err = k.Advance(t.Context(), 1)
			must(t, err)
			c.spoil(t, f, old)
			if h, err := k.Held(t.Context()); !errors.Is(err, c.readable) || h.Copies != c.copies {
				t.Errorf("held: got %d copies, %v; want %d, %v", h.Copies, err, c.copies, c.readable)
			}
			if _, err := crypto.OpenKeystone(t.Context(), f.cfg); !errors.Is(err, c.readable) {
				t.Errorf("open: got %v, want %v", err, c.readable)
			}
			err = k.Retire(t.Context(), 1)
			if !errors.Is(err, c.change) {
				t.Errorf("change: got %v, want %v", err, c.change)
			}
			if c.change == nil {
				wantHeld(t, k, crypto.Held{Serial: 3, Roots: []uint64{2}, Retiring: []uint64{1}, Copies: 2})
			} else if dir := f.cfg.Dirs; !strings.Contains(err.Error(), dir[0]) && !strings.Contains(err.Error(), dir[1]) {
				t.Errorf("got %v, which names no directory", err)
			}
		})
	}
}

// What was taken out of the keystone lies in no file of its directories.
func TestDestroyLeavesNoWrappedRoot(t *testing.T) {
	f := newCopies(t, 2)
	k := f.create(t)
	data, err := os.ReadFile(f.path)
	must(t, err)
	_, rest, _ := strings.Cut(string(data), `"wrapped":"`)
	wrapped, _, _ := strings.Cut(rest, `"`)
	must(t, os.WriteFile(filepath.Join(f.dir, "keystone.json.123.tmp"), data, 0o600)) // of a crash
	_, err = k.Advance(t.Context(), 1)
	must(t, err)
	must(t, k.Retire(t.Context(), 1))
	if !contains(t, f.cfg.Dirs, wrapped) {
		t.Fatal("the test does not find what it looks for")
	}
	must(t, k.Destroy(t.Context(), 1))
	if contains(t, f.cfg.Dirs, wrapped) {
		t.Error("a wrapped root is left")
	}
}

func contains(tb testing.TB, dirs []string, needle string) bool {
	tb.Helper()
	found := false
	for _, dir := range dirs {
		must(tb, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := os.ReadFile(path)
			found = found || bytes.Contains(data, []byte(needle))
			return err
		}))
	}
	return found
}
