package kms_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
)

var _ crypto.KMS = (*kms.File)(nil)

func newFile(t *testing.T) (*kms.File, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "kms")
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{dir}})
	if err != nil {
		t.Fatal(err)
	}
	return k, dir
}

func TestFileWraps(t *testing.T) {
	k, dir := newFile(t)
	ctx := t.Context()
	for generation := range uint64(2) {
		if err := k.Create(ctx, generation+1); err != nil {
			t.Fatal(err)
		}
	}
	wrapped, err := k.Wrap(ctx, 1, []byte("root"), []byte("ad"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := k.Unwrap(ctx, 1, wrapped, []byte("ad")); err != nil || string(got) != "root" {
		t.Errorf("unwrap: got %q, %v", got, err)
	}
	if _, err := k.Unwrap(ctx, 2, wrapped, []byte("ad")); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("another generation: got %v, want ErrOpen", err)
	}
	if _, err := k.Unwrap(ctx, 1, wrapped, []byte("da")); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("another ad: got %v, want ErrOpen", err)
	}
	if _, err := k.Unwrap(ctx, 1, nil, nil); !errors.Is(err, crypto.ErrFormat) {
		t.Errorf("nothing: got %v, want ErrFormat", err)
	}
	info, err := os.Stat(filepath.Join(dir, "generation-1.key"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("key file: got %v, want mode 0600", err)
	}
}

func TestFileCreatesOnce(t *testing.T) {
	k, dir := newFile(t)
	if err := k.Create(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "generation-1.key")
	before, _ := os.ReadFile(path)
	if err := k.Create(t.Context(), 1); !errors.Is(err, crypto.ErrExists) {
		t.Errorf("got %v, want ErrExists", err)
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the key changed, or %v", err)
	}
}

func TestFileDestroys(t *testing.T) {
	k, dir := newFile(t)
	ctx := t.Context()
	if err := k.Create(ctx, 1); err != nil {
		t.Fatal(err)
	}
	wrapped, err := k.Wrap(ctx, 1, []byte("root"), nil)
	if err != nil {
		t.Fatal(err)
	}
	// A hard link sees what happened to the bytes themselves.
	path, witness := filepath.Join(dir, "generation-1.key"), filepath.Join(t.TempDir(), "witness")
	if err := os.Link(path, witness); err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(witness)
	for range 2 { // the second finds nothing to do
		if err := k.Destroy(ctx, 1); err != nil {
			t.Fatal(err)
		}
	}
	after, err := os.ReadFile(witness)
	if err != nil || len(after) != len(before) || bytes.Equal(before, after) {
		t.Errorf("the bytes were not overwritten, or %v", err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the file is still there: %v", err)
	}
	if _, err := k.Unwrap(ctx, 1, wrapped, nil); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("unwrap: got %v, want ErrUnavailable", err)
	}
	if _, err := k.Wrap(ctx, 1, []byte("root"), nil); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("wrap: got %v, want ErrUnavailable", err)
	}
	// A key of the same number made later is another key.
	if err := k.Create(ctx, 1); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Unwrap(ctx, 1, wrapped, nil); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("after a new key: got %v, want ErrOpen", err)
	}
	if !k.BestEffort() {
		t.Error("a file claims to be forgotten for certain")
	}
}

func TestFileRefuses(t *testing.T) {
	k, dir := newFile(t)
	if err := k.Create(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "generation-1.key")
	for _, mode := range []os.FileMode{0o640, 0o604, 0o660, 0o601} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := k.Wrap(t.Context(), 1, nil, nil); !errors.Is(err, crypto.ErrUnavailable) {
			t.Errorf("mode %o: got %v, want ErrUnavailable", mode, err)
		}
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"empty": nil, "short": make([]byte, 32), "format": make([]byte, 33)} {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := k.Wrap(t.Context(), 1, nil, nil); !errors.Is(err, crypto.ErrFormat) {
			t.Errorf("%s: got %v, want ErrFormat", name, err)
		}
	}
	if err := os.Chmod(dir, 0o750); err != nil {
		t.Fatal(err)
	}
	if _, err := kms.NewFile(kms.FileConfig{Dirs: []string{dir}}); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("directory open to the group: got %v, want ErrUnavailable", err)
	}
	if _, err := kms.NewFile(kms.FileConfig{}); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("no directory: got %v, want ErrArgument", err)
	}
}

func TestFileHeedsItsContext(t *testing.T) {
	k, _ := newFile(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, wrapErr := k.Wrap(ctx, 1, nil, nil)
	_, unwrapErr := k.Unwrap(ctx, 1, nil, nil)
	_, existsErr := k.Exists(ctx, 1)
	for name, err := range map[string]error{"create": k.Create(ctx, 1), "destroy": k.Destroy(ctx, 1), "wrap": wrapErr, "unwrap": unwrapErr, "exists": existsErr} {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v, want Canceled", name, err)
		}
	}
}
