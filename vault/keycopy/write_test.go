package keycopy_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5"
	"golang.org/x/sys/unix"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keycopy"
)

// rowsOf gives the rows of each file.
func rowsOf(m keycopy.Manifest) map[string]int64 {
	out := map[string]int64{}
	for _, f := range m.Files {
		out[f.Name] = f.Rows
	}
	return out
}

func TestManifest(t *testing.T) {
	w := newTree(t)
	w.bucket(3)
	ids := w.bucket(4)
	w.bucket(5)
	w.write(false)
	w.erase(ids[0])
	w.flip(nil)
	m := w.write(false)
	version, _, err := postgres.Version(t.Context(), w.pool)
	must(t, err)
	want := keycopy.Manifest{Format: 1, Generation: 2, From: 1, Schema: version}
	if diff := cmp.Diff(want, m, cmpopts.IgnoreFields(keycopy.Manifest{}, "TakenAt", "LSN", "Files")); diff != "" {
		t.Error(diff)
	}
	if m.TakenAt.IsZero() || m.LSN == "" {
		t.Errorf("taken at %v, position %q", m.TakenAt, m.LSN)
	}
	// The re-keyed bucket's three survivors and the fence, of 12.
	if diff := cmp.Diff(map[string]int64{"key_tree": 1, "key_root": 1, "key_bucket": 3, "key_subject": 4}, rowsOf(m)); diff != "" {
		t.Error(diff)
	}
	read, err := keycopy.ReadBack(t.Context(), w.dir, 2)
	if diff := cmp.Diff(m, read); err != nil || diff != "" {
		t.Errorf("read back: %v\n%s", err, diff)
	}
	for path, mode := range map[string]os.FileMode{"": 0o700, "keys-000000000002": 0o700, "keys-000000000002/key_subject": 0o600, "keys-000000000002/manifest.json": 0o600} {
		if info, err := os.Stat(filepath.Join(w.dir, path)); err != nil || info.Mode().Perm() != mode {
			t.Errorf("%q: got %v, %v, want mode %v", path, info, err, mode)
		}
	}
}

// TestTheFirstOfADirectoryIsWhole: whatever backup is older, the copies alone bring it up to date.
func TestTheFirstOfADirectoryIsWhole(t *testing.T) {
	w := newTree(t)
	ids := w.bucket(3)
	w.erase(ids[0])
	w.flip(nil)
	w.bucket(1)
	w.flip(nil)
	if m := w.write(false); !m.Whole || rowsOf(m)["key_subject"] != 4 {
		t.Errorf("the first copy: whole %v with %d subjects, want all 4", m.Whole, rowsOf(m)["key_subject"])
	}
	w.flip(nil)
	if m := w.write(false); m.Whole {
		t.Error("the second copy is whole, though nothing was re-keyed")
	}
}

func TestWhole(t *testing.T) {
	w := newTree(t)
	first, second := w.bucket(3), w.bucket(2)
	if m := w.write(false); !m.Whole || rowsOf(m)["key_subject"] != 5 {
		t.Errorf("the first generation: whole %v with %d subjects, want all 5", m.Whole, rowsOf(m)["key_subject"])
	}
	w.erase(first[0])
	w.flip(nil)
	if m := w.write(true); !m.Whole || rowsOf(m)["key_subject"] != 5 {
		t.Errorf("asked for: whole %v with %d subjects, want all 5", m.Whole, rowsOf(m)["key_subject"])
	}
	w.flip(nil)
	if m := w.write(false); m.Whole || rowsOf(m)["key_subject"] != 0 {
		t.Errorf("nothing re-keyed: whole %v with %d subjects, want 0", m.Whole, rowsOf(m)["key_subject"])
	}
	w.erase(first[1])
	w.erase(second[0])
	w.flip(nil)
	if m := w.write(false); !m.Whole || rowsOf(m)["key_subject"] != 5 {
		t.Errorf("all re-keyed: whole %v with %d subjects, want all 5, the old fence too", m.Whole, rowsOf(m)["key_subject"])
	}
}

// A flip that is resumed writes its copy again.
func TestWriteAgain(t *testing.T) {
	w := newTree(t)
	ids := w.bucket(3)
	w.bucket(1)
	w.erase(ids[0])
	w.flip(nil)
	m := w.write(false)
	before, err := os.Stat(filepath.Join(w.dir, "keys-000000000002"))
	must(t, err)
	if diff := cmp.Diff(m, w.write(false)); diff != "" {
		t.Errorf("the same content: %s", diff)
	}
	after, err := os.Stat(filepath.Join(w.dir, "keys-000000000002"))
	must(t, err)
	if !os.SameFile(before, after) {
		t.Error("a copy of the same content was replaced")
	}
	w.erase(ids[1])
	if again := w.write(true); !again.Whole || cmp.Equal(m.Files, again.Files) {
		t.Error("a whole one, and later content, did not replace it")
	}
	if again := w.write(false); !again.Whole {
		t.Error("a whole copy was replaced by a part")
	}
	must(t, os.WriteFile(filepath.Join(w.dir, "keys-000000000002", "manifest.json"), nil, 0o600))
	if again := w.write(false); !again.Whole {
		t.Error("a damaged copy, which may have been whole, was replaced by a part")
	}
	if names := w.names(); !slices.Equal(names, []string{"keys-000000000002"}) {
		t.Errorf("the directory has %v", names)
	}
}

// names are those in the directory of the copies.
func (w *tree) names() []string {
	w.t.Helper()
	entries, err := os.ReadDir(w.dir)
	must(w.t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// Whatever a crash leaves in the directory, there is a copy, and the next write clears up.
func TestWriteCutShort(t *testing.T) {
	w := newTree(t)
	w.bucket(2)
	m := w.write(false)
	path := filepath.Join(w.dir, "keys-000000000001")
	must(t, os.CopyFS(path+".tmp", os.DirFS(path)))
	must(t, os.Rename(path, path+".old")) // between the two renames
	if got, err := keycopy.ReadBack(t.Context(), w.dir, 1); err != nil || !cmp.Equal(got, m) {
		t.Errorf("between the renames: %v", err)
	}
	if chain, err := keycopy.Chain(w.dir, 0); err != nil || len(chain) != 1 {
		t.Errorf("between the renames: %d copies, %v", len(chain), err)
	}
	w.bucket(1)
	w.write(false)
	must(t, os.CopyFS(path+".old", os.DirFS(path))) // after both
	w.write(false)
	if names := w.names(); !slices.Equal(names, []string{"keys-000000000001"}) {
		t.Errorf("the directory has %v", names)
	}
	must(t, os.Rename(path, path+".tmp")) // before both
	if _, err := keycopy.ReadBack(t.Context(), w.dir, 1); !errors.Is(err, keycopy.ErrGap) {
		t.Errorf("a part of a copy: got %v, want ErrGap", err)
	}
	if chain, err := keycopy.Chain(w.dir, 0); err != nil || len(chain) != 0 {
		t.Errorf("a part of a copy: %d copies, %v", len(chain), err)
	}
}

func TestWriteRefuses(t *testing.T) {
	w := newTree(t)
	w.bucket(1)
	for _, g := range []uint64{0, 2} {
		if _, err := w.tryWrite(keycopy.Spec{Generation: g}); !errors.Is(err, keycopy.ErrMismatch) {
			t.Errorf("generation %d: got %v, want ErrMismatch", g, err)
		}
	}
	err := pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
		_, err := keycopy.Write(t.Context(), tx, w.dir, keycopy.Spec{Generation: 1})
		return err
	})
	if !errors.Is(err, keycopy.ErrMismatch) {
		t.Errorf("read committed: got %v, want ErrMismatch", err)
	}
	w.exec(`DELETE FROM key_tree`)
	if _, err := w.tryWrite(keycopy.Spec{Generation: 1}); !errors.Is(err, keycopy.ErrMismatch) {
		t.Errorf("no tree: got %v, want ErrMismatch", err)
	}
	if _, err := os.Stat(w.dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("something was written: %v", err)
	}
}

func TestDiskFull(t *testing.T) {
	if os.Getenv(limited) == "" {
		alone(t)
		return
	}
	w := newTree(t)
	ids := w.bucket(40)
	m := w.write(false)
	w.shred(ids[0]) // other content
	signal.Ignore(unix.SIGXFSZ)
	defer signal.Reset(unix.SIGXFSZ)
	for _, size := range []uint64{0, 20, 100, 500, 20_000} { // the file of subjects has 22,000 bytes
		var old unix.Rlimit
		must(t, unix.Getrlimit(unix.RLIMIT_FSIZE, &old))
		must(t, unix.Setrlimit(unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: size, Max: old.Max}))
		_, err := w.tryWrite(keycopy.Spec{Generation: 1})
		must(t, unix.Setrlimit(unix.RLIMIT_FSIZE, &old))
		if !errors.Is(err, fault.ErrUnavailable) || !errors.Is(err, unix.EFBIG) {
			t.Errorf("room for %d bytes: got %v, want ErrUnavailable", size, err)
		}
		if got, err := keycopy.ReadBack(t.Context(), w.dir, 1); err != nil || !cmp.Equal(got, m) {
			t.Errorf("room for %d bytes: the copy of before is gone: %v", size, err)
		}
		if names := w.names(); !slices.Equal(names, []string{"keys-000000000001"}) {
			t.Errorf("room for %d bytes: the directory has %v", size, names)
		}
	}
	if again := w.write(false); cmp.Equal(again.Files, m.Files) {
		t.Error("with room again, nothing new was written")
	}
	file := filepath.Join(t.TempDir(), "file")
	must(t, os.WriteFile(file, nil, 0o600))
	w.dir = filepath.Join(file, "copies")
	if _, err := w.tryWrite(keycopy.Spec{Generation: 1}); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("no directory: got %v, want ErrUnavailable", err)
	}
}

// limited is set in the process that may be forbidden to write files.
const limited = "DISK_FULL"

// alone runs the test in a process of its own: the limit would hit what the test binary writes beside it.
func alone(t *testing.T) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), limited+"=1")
	out, err := cmd.CombinedOutput()
	if err != nil || !bytes.Contains(out, []byte("--- PASS: "+t.Name())) {
		t.Errorf("%v\n%s", err, out)
	}
}

// A migration that changes the key tables takes the next format of copies: here is what notices.
func TestColumns(t *testing.T) {
	w := newTree(t)
	const columns = `SELECT array_agg(attname::text ORDER BY attname) FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`
	must(t, pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
		for name, stage := range keycopy.Stage() {
			var want, got []string
			must(t, tx.QueryRow(t.Context(), columns, name).Scan(&want))
			_, err := tx.Exec(t.Context(), stage)
			must(t, err)
			must(t, tx.QueryRow(t.Context(), columns, "copied"+name[len("key"):]).Scan(&got))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
		return nil
	}))
}
