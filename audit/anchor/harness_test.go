package anchor_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/audit/anchor"
)

var errBroken = errors.New("broken")

// crashed is what a step panics with: nothing after it runs, as after kill -9, but that the lock is given back.
type crashed struct{}

// breaker ends a change at its n-th step: a crash, or an error from there on. It writes down all steps.
type breaker struct {
	n     int
	crash bool
	steps []string // what was done, and where
}

func (b *breaker) step(op, dir string) error {
	if b.n != 0 && len(b.steps)+1 >= b.n {
		if b.crash {
			panic(crashed{})
		}
		return errBroken
	}
	b.steps = append(b.steps, op+" "+filepath.Base(dir))
	return nil
}

// fixture is the directories of an anchor.
type fixture struct {
	t    testing.TB
	dirs []string
}

func newFixture(t testing.TB, copies int) *fixture {
	t.Helper()
	f := &fixture{t: t}
	parent := quick(t)
	for i := range copies {
		dir := filepath.Join(parent, string(rune('a'+i)))
		must(t, os.Mkdir(dir, 0o700))
		f.dirs = append(f.dirs, dir)
	}
	return f
}

// quick is a directory in memory where the machine has one: hundreds of these tests' changes are synced several times.
func quick(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "anchor") //nolint:usetesting // t.TempDir is on a disk
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() { must(t, os.RemoveAll(dir)) })
	return dir
}

// open is another process's worth of anchor.
func (f *fixture) open() *anchor.Anchor {
	f.t.Helper()
	a, err := anchor.Open(anchor.Config{Dirs: f.dirs})
	must(f.t, err)
	return a
}

func (f *fixture) path(i int) string { return filepath.Join(f.dirs[i], anchor.File) }

// put makes copies hold these notes; an empty one takes the copy away.
func (f *fixture) put(notes ...string) {
	f.t.Helper()
	for i, n := range notes {
		if n == "" {
			must(f.t, os.RemoveAll(f.path(i)))
			continue
		}
		must(f.t, os.WriteFile(f.path(i), []byte(n), 0o600))
	}
}

// want checks what the copies hold; an empty note is a missing copy.
func (f *fixture) want(notes ...string) {
	f.t.Helper()
	got := make([]string, len(f.dirs))
	for i := range f.dirs {
		data, err := os.ReadFile(f.path(i))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			f.t.Fatal(err)
		}
		got[i] = string(data)
	}
	if diff := cmp.Diff(notes, got); diff != "" {
		f.t.Errorf("copies (-want +got):\n%s", diff)
	}
}

// attempt runs a change that breaks at step n, and reports whether it came to its end.
func (f *fixture) attempt(b *breaker, change func(*anchor.Anchor) error) (done bool) {
	f.t.Helper()
	a, err := anchor.Open(anchor.Config{Dirs: f.dirs}.WithStep(b.step))
	must(f.t, err)
	defer func() {
		if r := recover(); r != nil {
			if _, ours := r.(crashed); !ours {
				panic(r)
			}
		}
	}()
	err = change(a)
	if err != nil && (!errors.Is(err, errBroken) || !errors.Is(err, anchor.ErrUnavailable)) {
		f.t.Fatalf("step %d: got %v, want ErrUnavailable of the one that was made", b.n, err)
	}
	return err == nil
}

// everyStep runs a scenario once for each step at which it can be cut short, with one to three copies.
func everyStep(t *testing.T, scenario func(t *testing.T, f *fixture, b *breaker) (done bool)) {
	t.Helper()
	for copies := 1; copies <= 3; copies++ {
		for _, crash := range []bool{true, false} {
			n := 1
			for ; !scenario(t, newFixture(t, copies), &breaker{n: n, crash: crash}); n++ {
				if n > 100 {
					t.Fatal("it never ends")
				}
			}
			if n < 6*copies {
				t.Errorf("only %d steps for %d copies: the breaker is not asked", n, copies)
			}
		}
	}
}

// settled reads the state and brings it to the note that is last in the order of bytes, as a caller would bring it
// to the newest.
func settled(t testing.TB, a *anchor.Anchor) []byte {
	t.Helper()
	for range 1000 { // others may be at it
		s, err := a.Read(t.Context())
		must(t, err)
		if len(s.Notes) == 0 {
			return nil
		}
		newest := s.Notes[len(s.Notes)-1]
		if len(s.Notes) == 1 {
			return newest
		}
		if err := a.Settle(t.Context(), s, newest); err != nil && !errors.Is(err, anchor.ErrMoved) {
			t.Fatal(err)
		}
	}
	t.Error("it is never settled")
	return nil
}

func wantNotes(t testing.TB, a *anchor.Anchor, notes ...string) {
	t.Helper()
	s, err := a.Read(t.Context())
	must(t, err)
	var got []string
	for _, n := range s.Notes {
		got = append(got, string(n))
	}
	if diff := cmp.Diff(notes, got); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}
}

func note(s string) []byte {
	if s == "" {
		return nil
	}
	return []byte(s)
}

func large() []byte { return bytes.Repeat([]byte("x"), 1<<20+1) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
