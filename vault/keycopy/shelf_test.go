package keycopy_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keycopy"
)

// Every changed byte and every length of every file is found.
func TestReadBackFindsDamage(t *testing.T) {
	w := newTree(t)
	w.bucket(2)
	w.write(false)
	path := filepath.Join(w.dir, "keys-000000000001")
	damaged := func(what string, i int) {
		t.Helper()
		if _, err := keycopy.ReadBack(t.Context(), w.dir, 1); !errors.Is(err, keycopy.ErrDamaged) || !errors.Is(err, fault.ErrIntegrity) {
			t.Fatalf("%s at %d: got %v, want ErrDamaged", what, i, err)
		}
	}
	for _, name := range keyTables {
		file := filepath.Join(path, name)
		data, err := os.ReadFile(file)
		must(t, err)
		for i := range data {
			changed := bytes.Clone(data)
			changed[i] ^= 1
			must(t, os.WriteFile(file, changed, 0o600))
			damaged(name+" changed", i)
			must(t, os.WriteFile(file, data[:i], 0o600))
			damaged(name+" cut", i)
		}
		must(t, os.WriteFile(file, append(bytes.Clone(data), 0), 0o600))
		damaged(name+" longer", len(data))
		must(t, os.Remove(file))
		damaged(name+" gone", 0)
		must(t, os.WriteFile(file, data, 0o600))
	}
	manifest := filepath.Join(path, "manifest.json")
	text, err := os.ReadFile(manifest)
	must(t, err)
	for old, now := range map[string]string{
		`"format": 1`: `"format": 2`, `"generation": 1`: `"generation": 2`, `"from": 0`: `"from": 1`,
		`"rows": 2`: `"rows": 3`, `"key_root"`: `"key_bucket"`, `"whole"`: `"half"`,
	} {
		must(t, os.WriteFile(manifest, []byte(strings.Replace(string(text), old, now, 1)), 0o600))
		damaged(now, 0)
	}
	must(t, os.Remove(manifest))
	damaged("no manifest", 0)
	must(t, os.WriteFile(manifest, text, 0o600))
	if _, err := keycopy.ReadBack(t.Context(), w.dir, 1); err != nil {
		t.Error(err)
	}
	if _, err := keycopy.ReadBack(t.Context(), w.dir, 2); !errors.Is(err, keycopy.ErrGap) {
		t.Errorf("no copy: got %v, want ErrGap", err)
	}
}

// shelve writes copies of generations 1 to n, whole where said.
func shelve(t *testing.T, n uint64, whole ...uint64) *tree {
	t.Helper()
	w := newTree(t)
	w.bucket(1)
	for g := uint64(1); ; g++ {
		w.write(slices.Contains(whole, g))
		if g == n {
			return w
		}
		w.flip(nil)
	}
}

func generations(chain []keycopy.Manifest) []uint64 {
	var out []uint64
	for _, m := range chain {
		out = append(out, m.Generation)
	}
	return out
}

func TestChain(t *testing.T) {
	w := shelve(t, 6, 4)
	for _, tt := range []struct {
		from uint64
		want []uint64
	}{{0, []uint64{4, 5, 6}}, {3, []uint64{4, 5, 6}}, {4, []uint64{5, 6}}, {5, []uint64{6}}, {6, nil}, {7, nil}} {
		chain, err := keycopy.Chain(w.dir, tt.from)
		if got := generations(chain); err != nil || !slices.Equal(got, tt.want) {
			t.Errorf("from %d: got %v, %v, want %v", tt.from, got, err, tt.want)
		}
	}
	must(t, os.RemoveAll(filepath.Join(w.dir, "keys-000000000002"))) // a later one is whole
	if chain, err := keycopy.Chain(w.dir, 1); err != nil || len(chain) != 3 {
		t.Errorf("a gap before a whole copy: %d, %v", len(chain), err)
	}
	must(t, os.RemoveAll(filepath.Join(w.dir, "keys-000000000005")))
	if _, err := keycopy.Chain(w.dir, 1); !errors.Is(err, keycopy.ErrGap) || !strings.Contains(err.Error(), "keys-000000000005") {
		t.Errorf("a gap: got %v, want ErrGap of 5", err)
	}
	if chain, err := keycopy.Chain(w.dir, 5); err != nil || len(chain) != 1 {
		t.Errorf("from behind the gap: %d, %v", len(chain), err)
	}
	if _, err := keycopy.Chain(filepath.Join(w.dir, "none"), 1); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("no directory: got %v, want ErrUnavailable", err)
	}
	if chain, err := keycopy.Chain(t.TempDir(), 1); err != nil || len(chain) != 0 {
		t.Errorf("an empty directory: %d, %v", len(chain), err)
	}
}

func TestPrune(t *testing.T) {
	w := shelve(t, 5)
	if removed, err := keycopy.Prune(w.dir, 6); !errors.Is(err, keycopy.ErrGap) || len(removed) > 0 || len(w.names()) != 5 {
		t.Errorf("later than all copies: removed %v, %v, want ErrGap", removed, err)
	}
	other := filepath.Join(w.dir, "keys-1")
	must(t, os.Mkdir(other, 0o700)) // not ours
	for _, tt := range []struct {
		oldest        uint64
		removed, left []uint64
	}{
		{0, nil, []uint64{1, 2, 3, 4, 5}},
		{2, []uint64{1, 2}, []uint64{3, 4, 5}},
		{2, nil, []uint64{3, 4, 5}},
		{5, []uint64{3, 4}, []uint64{5}},
		{5, nil, []uint64{5}},
	} {
		removed, err := keycopy.Prune(w.dir, tt.oldest)
		if err != nil || !slices.Equal(removed, tt.removed) {
			t.Errorf("oldest %d: removed %v, %v, want %v", tt.oldest, removed, err, tt.removed)
		}
		if names := w.names(); len(names) != len(tt.left)+1 {
			t.Errorf("oldest %d: left %v", tt.oldest, names)
		}
		for _, g := range tt.left {
			if _, err := keycopy.ReadBack(t.Context(), w.dir, g); err != nil {
				t.Errorf("oldest %d: %v", tt.oldest, err)
			}
		}
	}
	if _, err := os.Stat(other); err != nil {
		t.Error("removed what it did not write")
	}
	if _, err := keycopy.Prune(filepath.Join(w.dir, "none"), 1); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("no directory: got %v, want ErrUnavailable", err)
	}
}
