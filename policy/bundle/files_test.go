package bundle_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy/bundle"
)

// lay writes files below a new directory.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestReadDir(t *testing.T) {
	got, err := bundle.ReadDir(lay(t, map[string]string{
		"team.rego": "a", "team_test.rego": "b", "data.json": "{}", "rows/own.rego": "c", "notes.txt": "x", ".git/x.rego": "x", ".hidden.rego": "x",
	}))
	want := map[string]string{"team.rego": "a", "team_test.rego": "b", "data.json": "{}", "rows/own.rego": "c"}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	for name, tt := range map[string]struct {
		files map[string]string
		want  error
	}{
		"nothing":                 {nil, bundle.ErrNoRules},
		"tests alone":             {map[string]string{"team_test.rego": "b"}, bundle.ErrNoRules},
		"data that would be lost": {map[string]string{"team.rego": "a", "rows/data.json": "{}"}, bundle.ErrTwoData},
	} {
		if _, err := bundle.ReadDir(lay(t, tt.files)); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
	}
	if _, err := bundle.ReadDir(filepath.Join(t.TempDir(), "absent")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent: got %v", err)
	}
}

// TestReadFiles: where keys are given, nothing that they have not signed is read.
func TestReadFiles(t *testing.T) {
	pair, keys := newKey(t)
	_, others := newKey(t)
	archive := build(t, team, info)
	dir := lay(t, map[string]string{"signed": string(sign(t, archive, pair)), "unsigned": string(archive), "half": string(archive[:len(archive)/2])})
	for _, tt := range []struct {
		name string
		path string
		keys bundle.Keys
		want error
	}{
		{"a directory", lay(t, team), bundle.Keys{}, nil},
		{"a directory, with keys", lay(t, team), keys, bundle.ErrDirectory},
		{"a bundle", filepath.Join(dir, "unsigned"), bundle.Keys{}, nil},
		{"a bundle, with keys", filepath.Join(dir, "unsigned"), keys, bundle.ErrUnsigned},
		{"a signed bundle", filepath.Join(dir, "signed"), bundle.Keys{}, nil},
		{"a signed bundle, with its key", filepath.Join(dir, "signed"), keys, nil},
		{"a signed bundle, with another key", filepath.Join(dir, "signed"), others, bundle.ErrKey},
		{"half a bundle", filepath.Join(dir, "half"), bundle.Keys{}, bundle.ErrMalformed},
		{"nothing", filepath.Join(dir, "absent"), bundle.Keys{}, fs.ErrNotExist},
	} {
		files, err := bundle.ReadFiles(tt.path, tt.keys)
		if !errors.Is(err, tt.want) || (files == nil) != (tt.want != nil) {
			t.Errorf("%s: got %d files, %v; want %v", tt.name, len(files), err, tt.want)
		}
		for name, text := range team {
			if tt.want == nil && files[name] != text {
				t.Errorf("%s: %s is another", tt.name, name)
			}
		}
	}
}

// TestReadArchiveIsBounded: of a file without end only as much is read as shows that it is too large.
func TestReadArchiveIsBounded(t *testing.T) {
	dir := lay(t, map[string]string{"large": strings.Repeat("x", bundle.MaxArchive+2)})
	archive, err := bundle.ReadArchive(filepath.Join(dir, "large"))
	if err != nil || len(archive) != bundle.MaxArchive+1 {
		t.Fatalf("got %d bytes, %v", len(archive), err)
	}
	if _, err := bundle.Open(archive, bundle.Anyone()); !errors.Is(err, bundle.ErrTooLarge) {
		t.Errorf("got %v, want ErrTooLarge", err)
	}
}
