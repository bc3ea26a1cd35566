package keyfile_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/crypto/internal/keyfile"
)

func newDir(t *testing.T) keyfile.Dir {
	t.Helper()
	return keyfile.Dir{Path: t.TempDir()}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func names(t *testing.T, d keyfile.Dir) []string {
	t.Helper()
	entries, err := os.ReadDir(d.Path)
	must(t, err)
	var list []string
	for _, entry := range entries {
		list = append(list, entry.Name())
	}
	return list
}

func TestCreateIsExclusive(t *testing.T) {
	d := newDir(t)
	var wins atomic.Int64
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			err := d.Create("k", []byte{byte(i)})
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
	if diff := cmp.Diff([]string{"k"}, names(t, d)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

func TestRead(t *testing.T) {
	d := newDir(t)
	if _, err := d.Read("k"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent: got %v, want fs.ErrNotExist", err)
	}
	must(t, d.Create("k", []byte("key")))
	if got, err := d.Read("k"); err != nil || string(got) != "key" {
		t.Errorf("got %q, %v", got, err)
	}
	must(t, os.Chmod(filepath.Join(d.Path, "k"), 0o644))
	if _, err := d.Read("k"); !errors.Is(err, keyfile.ErrExposed) {
		t.Errorf("readable: got %v, want ErrExposed", err)
	}
	must(t, os.WriteFile(filepath.Join(d.Path, "large"), make([]byte, 1<<17), 0o600))
	if _, err := d.Read("large"); !errors.Is(err, keyfile.ErrSize) {
		t.Errorf("large: got %v, want ErrSize", err)
	}
}

// What could not be read back is not written.
func TestWritersRefuseLargeFiles(t *testing.T) {
	d := newDir(t)
	if err := d.Create("k", make([]byte, 1<<16+1)); !errors.Is(err, keyfile.ErrSize) {
		t.Errorf("create: got %v, want ErrSize", err)
	}
	if err := d.Replace("k", make([]byte, 1<<16+1)); !errors.Is(err, keyfile.ErrSize) {
		t.Errorf("replace: got %v, want ErrSize", err)
	}
	must(t, d.Create("k", make([]byte, 1<<16)))
	if _, err := d.Read("k"); err != nil {
		t.Error(err)
	}
}

func TestReplaceOverwritesTheOldBytes(t *testing.T) {
	d := newDir(t)
	path, witness := filepath.Join(d.Path, "k"), filepath.Join(t.TempDir(), "witness")
	must(t, d.Replace("k", []byte("the first")))
	must(t, os.Link(path, witness)) // sees what happens to the bytes themselves
	must(t, d.Replace("k", []byte("the second")))
	if got, err := d.Read("k"); err != nil || string(got) != "the second" {
		t.Errorf("got %q, %v", got, err)
	}
	old, err := os.ReadFile(witness)
	if err != nil || len(old) != len("the first") || bytes.Equal(old, []byte("the first")) {
		t.Errorf("the old bytes are still there, or %v", err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got %v, want mode 0600", err)
	}
}

// A reader gets one of the files whole, never the noise that one of them becomes.
func TestReadersDoNotSeeReplacedBytes(t *testing.T) {
	d := newDir(t)
	must(t, d.Create("k", bytes.Repeat([]byte("a"), 4096)))
	done := make(chan struct{})
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				got, err := d.Read("k")
				if err != nil || !bytes.Equal(got, bytes.Repeat(got[:1], 4096)) || got[0] != 'a' && got[0] != 'b' {
					t.Errorf("got %d other bytes, %v", len(got), err)
					return
				}
			}
		})
	}
	for i := range 50 {
		must(t, d.Replace("k", bytes.Repeat([]byte{"ab"[i%2]}, 4096)))
	}
	close(done)
	wg.Wait()
}

func TestMake(t *testing.T) {
	d := keyfile.Dir{Path: filepath.Join(t.TempDir(), "a", "b")}
	if err := d.Check(); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent: got %v, want fs.ErrNotExist", err)
	}
	must(t, d.Make())
	if info, err := os.Stat(d.Path); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("got %v, want mode 0700", err)
	}
	must(t, os.Chmod(d.Path, 0o701))
	for name, err := range map[string]error{"make": d.Make(), "check": d.Check()} {
		if !errors.Is(err, keyfile.ErrExposed) {
			t.Errorf("%s: open to others: got %v, want ErrExposed", name, err)
		}
	}
}

func TestHas(t *testing.T) {
	d := newDir(t)
	must(t, d.Create("k", nil))
	for name, want := range map[string]bool{"k": true, "other": false} {
		if got, err := d.Has(name); err != nil || got != want {
			t.Errorf("%s: got %v, %v, want %v", name, got, err, want)
		}
	}
	// A medium that is away has not lost its files.
	if _, err := (keyfile.Dir{Path: filepath.Join(d.Path, "gone")}).Has("k"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent directory: got %v, want fs.ErrNotExist", err)
	}
}

func TestDestroyMissing(t *testing.T) {
	d := newDir(t)
	if err := d.Destroy("k"); err != nil {
		t.Errorf("absent file: %v", err)
	}
	if err := (keyfile.Dir{Path: filepath.Join(d.Path, "gone")}).Destroy("k"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent directory: got %v, want fs.ErrNotExist", err)
	}
}

// However a writer is cut short, the name belongs to a whole file, and Clean
// removes the rest.
func TestWritersCutShort(t *testing.T) {
	errDisk := errors.New("disk")
	for name, write := range map[string]func(keyfile.Dir) error{
		"create":  func(d keyfile.Dir) error { return d.Create("new", []byte("after")) },
		"replace": func(d keyfile.Dir) error { return d.Replace("k", []byte("after")) },
		"destroy": func(d keyfile.Dir) error { return d.Destroy("gone") },
	} {
		for n, done := 0, false; !done; n++ {
			d := newDir(t)
			must(t, d.Create("k", []byte("before")))
			must(t, d.Create("gone", []byte("secret")))
			steps := 0
			broken := keyfile.Dir{Path: d.Path, Step: func() error {
				if steps++; steps > n {
					return errDisk // and so does all that follows: no clean-up works
				}
				return nil
			}}
			err := write(broken)
			if done = err == nil; !done && !errors.Is(err, errDisk) {
				t.Fatalf("%s step %d: got %v", name, n, err)
			}
			must(t, d.Clean("k"))
			must(t, d.Clean("new"))
			if got, err := d.Read("k"); err != nil || string(got) != "before" && string(got) != "after" {
				t.Errorf("%s step %d: got %d bytes, %v", name, n, len(got), err)
			}
			if got, err := d.Read("new"); !errors.Is(err, fs.ErrNotExist) && (err != nil || string(got) != "after") {
				t.Errorf("%s step %d: new: got %d other bytes, %v", name, n, len(got), err)
			}
			for _, file := range names(t, d) {
				if file != "k" && file != "new" && file != "gone" {
					t.Errorf("%s step %d: %s is left", name, n, file)
				}
			}
			must(t, d.Destroy("gone"))
		}
	}
}

func TestCleanLeavesTheRest(t *testing.T) {
	d := newDir(t)
	for _, name := range []string{"k", "k.1.tmp", "k.2.tmp", "other.1.tmp"} {
		must(t, d.Create(name, nil))
	}
	must(t, d.Clean("k"))
	if diff := cmp.Diff([]string{"k", "other.1.tmp"}, names(t, d)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

func TestLock(t *testing.T) {
	a, b := newDir(t), newDir(t)
	both := []keyfile.Dir{a, b}
	for _, mine := range [][]keyfile.Dir{{a}, {b}, {a, b}, {b, a}} {
		release, err := keyfile.Lock(t.Context(), mine, "lock")
		must(t, err)
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
		if _, err := keyfile.Lock(ctx, both, "lock"); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%d held: got %v, want DeadlineExceeded", len(mine), err)
		}
		cancel()
		got := make(chan error, 1)
		go func() {
			release, err := keyfile.Lock(t.Context(), both, "lock")
			if err == nil {
				release()
			}
			got <- err
		}()
		release()
		if err := <-got; err != nil {
			t.Errorf("released: %v", err)
		}
	}
}

// What waits for one lock keeps nobody from the others.
func TestLockHoldsNothingWhileItWaits(t *testing.T) {
	dirs := []keyfile.Dir{newDir(t), newDir(t), newDir(t)}
	for i := range dirs {
		held, err := keyfile.Lock(t.Context(), dirs[i:i+1], "lock")
		must(t, err)
		ctx, cancel := context.WithCancel(t.Context())
		waited := make(chan error, 1)
		go func() {
			_, err := keyfile.Lock(ctx, dirs, "lock")
			waited <- err
		}()
		time.Sleep(20 * time.Millisecond)
		for j := range dirs {
			if j == i {
				continue
			}
			short, stop := context.WithTimeout(t.Context(), time.Second)
			release, err := keyfile.Lock(short, dirs[j:j+1], "lock")
			must(t, err)
			release()
			stop()
		}
		cancel()
		if err := <-waited; !errors.Is(err, context.Canceled) {
			t.Errorf("given up: got %v, want Canceled", err)
		}
		held()
	}
}

// Any order and any part of the directories: two that share one take turns, and none waits for ever.
func TestLockInAnyOrder(t *testing.T) {
	a, b, c := newDir(t), newDir(t), newDir(t)
	var inside [3]atomic.Int64
	var wg sync.WaitGroup
	for _, places := range [][]int{{0, 1, 2}, {2, 1, 0}, {1, 0}, {2, 0}, {1, 2}, {1}} {
		var dirs []keyfile.Dir
		for _, i := range places {
			dirs = append(dirs, []keyfile.Dir{a, b, c}[i])
		}
		wg.Go(func() {
			for range 10 {
				release, err := keyfile.Lock(t.Context(), dirs, "lock")
				if err != nil {
					t.Error(err)
					return
				}
				for _, i := range places {
					if n := inside[i].Add(1); n != 1 {
						t.Errorf("%d hold lock %d", n, i)
					}
				}
				time.Sleep(time.Millisecond)
				for _, i := range places {
					inside[i].Add(-1)
				}
				release()
			}
		})
	}
	wg.Wait()
	left, err := keyfile.InOrder([]keyfile.Dir{a, b, c}, "lock")
	must(t, err)
	right, err := keyfile.InOrder([]keyfile.Dir{c, a, b}, "lock")
	must(t, err)
	for i := range left {
		if left[i].Path != right[i].Path {
			t.Errorf("place %d: got %s and %s, want one order", i, left[i].Path, right[i].Path)
		}
	}
}

func TestLockRefuses(t *testing.T) {
	d := newDir(t)
	gone := keyfile.Dir{Path: filepath.Join(d.Path, "gone")}
	if _, err := keyfile.Lock(t.Context(), []keyfile.Dir{d, gone}, "lock"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent directory: got %v, want fs.ErrNotExist", err)
	}
	alias := keyfile.Dir{Path: filepath.Join(t.TempDir(), "alias")}
	must(t, os.Symlink(d.Path, alias.Path))
	if _, err := keyfile.Lock(t.Context(), []keyfile.Dir{d, alias}, "lock"); !errors.Is(err, keyfile.ErrTwice) {
		t.Errorf("two names: got %v, want ErrTwice", err)
	}
	if _, err := keyfile.InOrder([]keyfile.Dir{d, alias}, "lock"); !errors.Is(err, keyfile.ErrTwice) {
		t.Errorf("order of two names: got %v, want ErrTwice", err)
	}
	if _, err := keyfile.InOrder([]keyfile.Dir{d, gone}, "lock"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("order with an absent one: got %v, want fs.ErrNotExist", err)
	}
	release, err := keyfile.Lock(t.Context(), []keyfile.Dir{d}, "lock") // what was refused holds nothing
	must(t, err)
	release()
}
