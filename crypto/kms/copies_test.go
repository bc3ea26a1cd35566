package kms_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// newFiles returns a File with two copies of each key.
func newFiles(t *testing.T) (k *kms.File, first, second string) {
	t.Helper()
	first, second = filepath.Join(t.TempDir(), "kms"), filepath.Join(t.TempDir(), "kms")
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{first, second}})
	must(t, err)
	return k, first, second
}

func key(dir string) string { return filepath.Join(dir, "generation-1.key") }

func wantExists(t *testing.T, k *kms.File, want bool) {
	t.Helper()
	if got, err := k.Exists(t.Context(), 1); err != nil || got != want {
		t.Errorf("exists: got %v, %v, want %v", got, err, want)
	}
}

func TestFileCopies(t *testing.T) {
	k, first, second := newFiles(t)
	ctx := t.Context()
	wantExists(t, k, false)
	must(t, k.Create(ctx, 1))
	wantExists(t, k, true)
	one, err := os.ReadFile(key(first))
	must(t, err)
	if two, err := os.ReadFile(key(second)); err != nil || !bytes.Equal(one, two) {
		t.Errorf("the copies differ, %v", err)
	}
	wrapped, err := k.Wrap(ctx, 1, []byte("root"), nil)
	must(t, err)
	for name, spoil := range map[string]func() error{
		"broken": func() error { return os.WriteFile(key(first), []byte("short"), 0o600) },
		"gone":   func() error { return os.Remove(key(first)) },
		"away":   func() error { return os.Rename(first, first+".away") },
	} {
		must(t, spoil())
		if got, err := k.Unwrap(ctx, 1, wrapped, nil); err != nil || string(got) != "root" {
			t.Errorf("first copy %s: %v", name, err)
		}
		wantExists(t, k, true)
		if name == "away" {
			must(t, os.Rename(first+".away", first))
		}
		must(t, os.WriteFile(key(first), one, 0o600))
	}
}

// A copy that a crash left out is made by the next attempt, of the same key.
func TestFileCreateCompletesItsCopies(t *testing.T) {
	for _, lost := range []int{0, 1} {
		k, first, second := newFiles(t)
		must(t, k.Create(t.Context(), 1))
		path := key([]string{first, second}[lost])
		want, err := os.ReadFile(path)
		must(t, err)
		must(t, os.Remove(path))
		if err := k.Create(t.Context(), 1); !errors.Is(err, crypto.ErrExists) {
			t.Errorf("copy %d: got %v, want ErrExists", lost, err)
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
			t.Errorf("copy %d: another key, or %v", lost, err)
		}
	}
}

func TestFileCreateNeedsAllCopies(t *testing.T) {
	k, _, second := newFiles(t)
	must(t, os.Remove(second))
	for range 2 {
		if err := k.Create(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) || !strings.Contains(err.Error(), second) {
			t.Errorf("got %v, want ErrUnavailable that names the directory", err)
		}
	}
	must(t, os.Mkdir(second, 0o700))
	if err := k.Create(t.Context(), 1); err != nil && !errors.Is(err, crypto.ErrExists) {
		t.Error(err)
	}
	if _, err := os.Stat(key(second)); err != nil {
		t.Error(err)
	}
}

// A destruction is done when every copy is known to be gone, and not before.
func TestFileDestroyIsConfirmedOnEachCopy(t *testing.T) {
	k, first, second := newFiles(t)
	ctx := t.Context()
	must(t, k.Create(ctx, 1))
	must(t, os.WriteFile(key(first)+".7.tmp", []byte("of a crash"), 0o600))
	must(t, os.Rename(second, second+".away"))
	if err := k.Destroy(ctx, 1); !errors.Is(err, crypto.ErrUnavailable) || !strings.Contains(err.Error(), second) || strings.Contains(err.Error(), first) {
		t.Errorf("got %v, want ErrUnavailable that names the second directory", err)
	}
	if left, err := os.ReadDir(first); err != nil || len(left) != 0 {
		t.Errorf("the copy at hand: %d files are left, %v", len(left), err)
	}
	if _, err := k.Exists(ctx, 1); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("exists: got %v, want ErrUnavailable: nobody knows", err)
	}
	must(t, os.Rename(second+".away", second))
	wantExists(t, k, true)
	must(t, k.Destroy(ctx, 1))
	must(t, k.Destroy(ctx, 1))
	wantExists(t, k, false)
}

// A medium that is away is not replaced by an empty directory, on which every
// destruction would be confirmed.
func TestNewFileMakesNoSingleDirectory(t *testing.T) {
	_, first, second := newFiles(t)
	must(t, os.Remove(second))
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{first, second}})
	must(t, err)
	if _, err := os.Stat(second); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v, want no directory", err)
	}
	if err := k.Destroy(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
	for name, dirs := range map[string][]string{"no name": {first, ""}, "twice": {first, first + "/"}} {
		if _, err := kms.NewFile(kms.FileConfig{Dirs: dirs}); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: got %v, want ErrArgument", name, err)
		}
	}
}
