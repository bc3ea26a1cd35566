package keyfile_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/tacitcrm/tacit/crypto/internal/keyfile"
)

func TestCreateIsExclusive(t *testing.T) {
	dir := t.TempDir()
	var wins atomic.Int64
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			err := keyfile.Create(dir, "k", []byte{byte(i)})
			if err == nil {
				wins.Add(1)
			} else if !errors.Is(err, fs.ErrExist) {
				t.Errorf("got %v, want fs.ErrExist", err)
			}
		})
	}
	wg.Wait()
	if wins.Load() != 1 {
		t.Errorf("got %d winners, want 1", wins.Load())
	}
	if names, err := os.ReadDir(dir); err != nil || len(names) != 1 {
		t.Errorf("got %d files, want 1, %v", len(names), err)
	}
}

func TestRead(t *testing.T) {
	dir := t.TempDir()
	if _, err := keyfile.Read(dir, "k"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent: got %v, want fs.ErrNotExist", err)
	}
	if err := keyfile.Create(dir, "k", []byte("key")); err != nil {
		t.Fatal(err)
	}
	if got, err := keyfile.Read(dir, "k"); err != nil || string(got) != "key" {
		t.Errorf("got %q, %v", got, err)
	}
	if err := os.Chmod(filepath.Join(dir, "k"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := keyfile.Read(dir, "k"); !errors.Is(err, keyfile.ErrExposed) {
		t.Errorf("readable: got %v, want ErrExposed", err)
	}
	if err := keyfile.Create(dir, "large", make([]byte, 1<<17)); err != nil {
		t.Fatal(err)
	}
	if _, err := keyfile.Read(dir, "large"); !errors.Is(err, keyfile.ErrSize) {
		t.Errorf("large: got %v, want ErrSize", err)
	}
}

func TestMakeDir(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	if err := keyfile.MakeDir(dir); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("got %v, want mode 0700", err)
	}
	if err := os.Chmod(dir, 0o701); err != nil {
		t.Fatal(err)
	}
	if err := keyfile.MakeDir(dir); !errors.Is(err, keyfile.ErrExposed) {
		t.Errorf("open to others: got %v, want ErrExposed", err)
	}
}

func TestDestroyMissing(t *testing.T) {
	dir := t.TempDir()
	if err := keyfile.Destroy(dir, "k"); err != nil {
		t.Errorf("absent file: %v", err)
	}
	if err := keyfile.Destroy(filepath.Join(dir, "gone"), "k"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent directory: got %v, want fs.ErrNotExist", err)
	}
}
