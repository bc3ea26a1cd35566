package crypto_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
)

// newVault makes a keystone over a file KMS in fresh directories.
func newVault(tb testing.TB) (*crypto.Keystone, *crypto.Root) {
	tb.Helper()
	file, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(tb.TempDir(), "kms")}})
	must(tb, err)
	keystone, err := crypto.CreateKeystone(tb.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(tb.TempDir(), "keystone")}, KMS: file})
	must(tb, err)
	root, err := keystone.Root(tb.Context())
	must(tb, err)
	return keystone, root
}

// newID returns a random id.
func newID() crypto.ID { return crypto.ID(uuid.New()) }

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// keystoneJSON returns keystone.json as this release writes it.
func keystoneJSON(tb testing.TB, serial, generation uint64, wrapped []byte) []byte {
	tb.Helper()
	data, err := json.Marshal(map[string]any{
		"format": 2, "serial": serial, "roots": []map[string]any{{"generation": generation, "wrapped": wrapped}},
	})
	must(tb, err)
	return data
}

// wantFiles checks that a directory holds these files and no others.
func wantFiles(tb testing.TB, dir string, want ...string) {
	tb.Helper()
	entries, err := os.ReadDir(dir)
	must(tb, err)
	got := make([]string, len(entries))
	for i, entry := range entries {
		got[i] = entry.Name()
	}
	if diff := cmp.Diff(want, got); diff != "" {
		tb.Errorf("files (-want +got):\n%s", diff)
	}
}
