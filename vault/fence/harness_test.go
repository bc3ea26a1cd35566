package fence_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/vault/fence"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 123456000, time.UTC)

// shelf is the directories of a ledger, and its key.
type shelf struct {
	t    testing.TB
	mac  *crypto.MAC
	dirs []string
}

func newShelf(t testing.TB, copies int) *shelf {
	t.Helper()
	s := &shelf{t: t, mac: newMAC(t)}
	for range copies {
		dir := filepath.Join(t.TempDir(), "keystone")
		must(t, os.Mkdir(dir, 0o700))
		s.dirs = append(s.dirs, dir)
	}
	s.open(s.dirs, true)
	return s
}

// newMAC is the row-MAC key of a fresh vault.
func newMAC(t testing.TB) *crypto.MAC {
	t.Helper()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(t.TempDir(), "kms")}})
	must(t, err)
	keystone, err := crypto.CreateKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(t.TempDir(), "root")}, KMS: k})
	must(t, err)
	root, err := keystone.Root(t.Context())
	must(t, err)
	wrapped, err := root.NewKey(crypto.KeyRowMAC, 1)
	must(t, err)
	mac, err := root.OpenMAC(crypto.KeyRowMAC, 1, wrapped)
	must(t, err)
	return mac
}

func (s *shelf) config(dirs []string) fence.Config {
	return fence.Config{
		Dirs: dirs,
		MAC:  func(context.Context) (*crypto.MAC, error) { return s.mac, nil },
		Now:  func() time.Time { return noon },
	}
}

// open is another process's worth of ledger.
func (s *shelf) open(dirs []string, create bool) *fence.Ledger {
	s.t.Helper()
	cfg := s.config(dirs)
	cfg.Create = create
	l, err := fence.Open(cfg)
	must(s.t, err)
	return l
}

func (s *shelf) ledger() *fence.Ledger { return s.open(s.dirs, false) }

// fill appends n erasures.
func (s *shelf) fill(n int) {
	s.t.Helper()
	fences := make([]fence.Fence, n)
	for i := range fences {
		fences[i] = erasure()
	}
	_, err := s.ledger().Append(s.t.Context(), fences)
	must(s.t, err)
}

func (s *shelf) path(i int) string { return filepath.Join(s.dirs[i], fence.File) }

func (s *shelf) bytes(i int) []byte {
	s.t.Helper()
	data, err := os.ReadFile(s.path(i))
	must(s.t, err)
	return data
}

func (s *shelf) put(i int, data []byte) {
	s.t.Helper()
	must(s.t, os.WriteFile(s.path(i), data, 0o600))
}

// lines are those of copy i, each with its newline.
func (s *shelf) lines(i int) [][]byte {
	s.t.Helper()
	lines := bytes.SplitAfter(s.bytes(i), []byte("\n"))
	return lines[:len(lines)-1]
}

func erasure() fence.Fence {
	return fence.Fence{Op: fence.Erase, Subject: uuid.New(), Generation: 3}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
