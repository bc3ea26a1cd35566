package anchor_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"

	"github.com/tacitcrm/tacit/audit/anchor"
)

func TestAdvance(t *testing.T) {
	for name, tt := range map[string]struct {
		held      []string
		old, next string
		want      error
		after     []string
	}{
		"the first":                          {[]string{"", ""}, "", "b", nil, []string{"b", "b"}},
		"the first, cut short before":        {[]string{"b", ""}, "", "b", nil, []string{"b", "b"}},
		"the first, but there is one":        {[]string{"a", "a"}, "", "b", anchor.ErrMoved, []string{"a", "a"}},
		"the first, but another was at it":   {[]string{"", "a"}, "", "b", anchor.ErrMoved, []string{"", "a"}},
		"the next":                           {[]string{"a", "a"}, "a", "b", nil, []string{"b", "b"}},
		"the next, cut short before":         {[]string{"b", "a"}, "a", "b", nil, []string{"b", "b"}},
		"the next, in the other order":       {[]string{"a", "b"}, "a", "b", nil, []string{"b", "b"}},
		"the next, done before":              {[]string{"b", "b"}, "a", "b", nil, []string{"b", "b"}},
		"to itself":                          {[]string{"a", "a"}, "a", "a", nil, []string{"a", "a"}},
		"a copy is missing":                  {[]string{"a", ""}, "a", "b", nil, []string{"b", "b"}},
		"a copy is missing, the other ahead": {[]string{"", "b"}, "a", "b", nil, []string{"b", "b"}},
		"all copies are missing":             {[]string{"", ""}, "a", "b", anchor.ErrMoved, []string{"", ""}},
		"another advanced":                   {[]string{"c", "c"}, "a", "b", anchor.ErrMoved, []string{"c", "c"}},
		"another was cut short":              {[]string{"c", "a"}, "a", "b", anchor.ErrMoved, []string{"c", "a"}},
		"another was cut short, one missing": {[]string{"c", ""}, "a", "b", anchor.ErrMoved, []string{"c", ""}},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, 2)
			f.put(tt.held...)
			err := f.open().Advance(t.Context(), note(tt.old), note(tt.next))
			if !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
			f.want(tt.after...)
		})
	}
}

func TestReadTellsWhatIsMissing(t *testing.T) {
	f := newFixture(t, 3)
	f.put("b", "", "a")
	s, err := f.open().Read(t.Context())
	must(t, err)
	want := anchor.State{Notes: [][]byte{[]byte("a"), []byte("b")}, Missing: f.dirs[1:2]}
	if diff := cmp.Diff(want, s); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}
	f.put("", "", "")
	s, err = f.open().Read(t.Context())
	must(t, err)
	if diff := cmp.Diff(anchor.State{Missing: f.dirs}, s); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}
}

func TestSettle(t *testing.T) {
	for name, tt := range map[string]struct {
		seen, held []string
		chosen     string
		want       error
		after      []string
	}{
		"as seen":                 {[]string{"a", "b"}, []string{"a", "b", "a"}, "b", nil, []string{"b", "b", "b"}},
		"three":                   {[]string{"a", "b", "c"}, []string{"a", "c", "b"}, "c", nil, []string{"c", "c", "c"}},
		"one is missing":          {[]string{"a", "b"}, []string{"a", "", "b"}, "b", nil, []string{"b", "b", "b"}},
		"one, and one missing":    {[]string{"a"}, []string{"a", "", "a"}, "a", nil, []string{"a", "a", "a"}},
		"another did it":          {[]string{"a", "b"}, []string{"b", "b", "b"}, "b", nil, []string{"b", "b", "b"}},
		"another went on":         {[]string{"a", "b"}, []string{"c", "c", "c"}, "b", anchor.ErrMoved, []string{"c", "c", "c"}},
		"another is going on":     {[]string{"a", "b"}, []string{"c", "b", "b"}, "b", anchor.ErrMoved, []string{"c", "b", "b"}},
		"another chose otherwise": {[]string{"a", "b"}, []string{"a", "a", "a"}, "b", anchor.ErrMoved, []string{"a", "a", "a"}},
		"all went away":           {[]string{"a", "b"}, []string{"", "", ""}, "b", anchor.ErrMoved, []string{"", "", ""}},
		"none of them":            {[]string{"a", "b"}, []string{"a", "b", "b"}, "c", anchor.ErrArgument, []string{"a", "b", "b"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, 3)
			f.put(tt.held...)
			var seen anchor.State
			for _, n := range tt.seen {
				seen.Notes = append(seen.Notes, []byte(n))
			}
			if err := f.open().Settle(t.Context(), seen, []byte(tt.chosen)); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
			f.want(tt.after...)
		})
	}
}

func TestArchive(t *testing.T) {
	f := newFixture(t, 2)
	a := f.open()
	f.put("a", "a")
	must(t, a.Archive(t.Context(), []byte("a"), "2026-11-22"))
	must(t, a.Archive(t.Context(), []byte("a"), "2026-11-22"))
	if err := a.Archive(t.Context(), []byte("b"), "2026-11-22"); !errors.Is(err, anchor.ErrExists) {
		t.Errorf("another note: got %v, want ErrExists", err)
	}
	for _, dir := range f.dirs {
		wantFile(t, filepath.Join(dir, "log-checkpoint-2026-11-22"), "a")
	}
	f.want("a", "a")

	// One copy has another note: the rest stay as they are too.
	must(t, os.WriteFile(filepath.Join(f.dirs[1], "log-checkpoint-x"), []byte("theirs"), 0o600))
	if err := a.Archive(t.Context(), []byte("ours"), "x"); !errors.Is(err, anchor.ErrExists) {
		t.Errorf("got %v, want ErrExists", err)
	}
	if _, err := os.Lstat(filepath.Join(f.dirs[0], "log-checkpoint-x")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a copy was archived all the same: %v", err)
	}
	for _, name := range []string{"", ".", "..", "../a", "a/b", ".tmp", "-", "a b", "a\x00", strings.Repeat("a", 65)} {
		if err := a.Archive(t.Context(), []byte("a"), name); !errors.Is(err, anchor.ErrArgument) {
			t.Errorf("name %q: got %v, want ErrArgument", name, err)
		}
	}
}

func TestFilesAreForTheOwnerAlone(t *testing.T) {
	f := newFixture(t, 1)
	a := f.open()
	must(t, a.Advance(t.Context(), nil, []byte("a")))
	must(t, os.Chmod(f.path(0), 0o644))
	must(t, a.Advance(t.Context(), []byte("a"), []byte("b")))
	must(t, a.Archive(t.Context(), []byte("a"), "x"))
	entries, err := os.ReadDir(f.dirs[0])
	must(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
		if info, err := e.Info(); err != nil || info.Mode() != 0o600 {
			t.Errorf("%s: got mode %v, %v, want 0600", e.Name(), info.Mode(), err)
		}
	}
	if diff := cmp.Diff([]string{"log-checkpoint", "log-checkpoint-x", "log-checkpoint.lock"}, names); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

// What is no copy is neither read nor written over, nor is what it links to.
func TestDamaged(t *testing.T) {
	for name, spoil := range map[string]func(t *testing.T, path string){
		"empty":      func(t *testing.T, path string) { must(t, os.WriteFile(path, nil, 0o600)) },
		"too large":  func(t *testing.T, path string) { must(t, os.WriteFile(path, large(), 0o600)) },
		"directory":  func(t *testing.T, path string) { must(t, os.Mkdir(path, 0o700)) },
		"pipe":       func(t *testing.T, path string) { must(t, unix.Mkfifo(path, 0o600)) },
		"link":       func(t *testing.T, path string) { must(t, os.Symlink("other", path)) },
		"link away":  func(t *testing.T, path string) { must(t, os.Symlink("../b/log-checkpoint", path)) },
		"dead link":  func(t *testing.T, path string) { must(t, os.Symlink("nowhere", path)) },
		"link round": func(t *testing.T, path string) { must(t, os.Symlink(anchor.File, path)) },
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, 2)
			f.put("", "a")
			other := filepath.Join(f.dirs[0], "other")
			must(t, os.WriteFile(other, []byte("a"), 0o600))
			spoil(t, f.path(0))
			a := f.open()
			_, readErr := a.Read(t.Context())
			advanceErr := a.Advance(t.Context(), []byte("a"), []byte("b"))
			settleErr := a.Settle(t.Context(), anchor.State{Notes: [][]byte{[]byte("a")}}, []byte("a"))
			for _, err := range []error{readErr, advanceErr, settleErr} {
				if !errors.Is(err, anchor.ErrDamaged) {
					t.Errorf("got %v, want ErrDamaged", err)
				}
			}
			wantFile(t, other, "a")
			wantFile(t, f.path(1), "a")
			must(t, os.RemoveAll(f.path(0)))
			must(t, a.Advance(t.Context(), []byte("a"), []byte("b")))
			f.want("b", "b")
		})
	}
}

func TestTheLockIsNoLink(t *testing.T) {
	f := newFixture(t, 2)
	must(t, os.Symlink("../b/elsewhere", filepath.Join(f.dirs[0], "log-checkpoint.lock")))
	if _, err := anchor.Open(anchor.Config{Dirs: f.dirs}); !errors.Is(err, anchor.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
}

// A file that a crash has left may have a second name elsewhere.
func TestLeftoversAreNotWrittenInto(t *testing.T) {
	f := newFixture(t, 1)
	left, second := filepath.Join(f.dirs[0], "log-checkpoint.tmp"), filepath.Join(f.dirs[0], "second")
	must(t, os.WriteFile(left, []byte("half"), 0o600))
	must(t, os.Link(left, second))
	must(t, f.open().Advance(t.Context(), nil, []byte("a")))
	wantFile(t, second, "half")
	f.want("a")
}

func TestOpenRefuses(t *testing.T) {
	f := newFixture(t, 2)
	link := filepath.Join(t.TempDir(), "link")
	must(t, os.Symlink(f.dirs[0], link))
	for name, tt := range map[string]struct {
		dirs []string
		want error
	}{
		"no directory":          {nil, anchor.ErrArgument},
		"one twice":             {[]string{f.dirs[0], f.dirs[1], f.dirs[0]}, anchor.ErrArgument},
		"one under two names":   {[]string{f.dirs[0], link}, anchor.ErrArgument},
		"one that is not there": {[]string{f.dirs[0], f.dirs[1] + "x"}, anchor.ErrUnavailable},
	} {
		if _, err := anchor.Open(anchor.Config{Dirs: tt.dirs}); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
	}
}

func TestBadNotes(t *testing.T) {
	f := newFixture(t, 1)
	a := f.open()
	for name, err := range map[string]error{
		"no next":       a.Advance(t.Context(), nil, nil),
		"an empty old":  a.Advance(t.Context(), []byte{}, []byte("a")),
		"a large next":  a.Advance(t.Context(), nil, large()),
		"a large note":  a.Archive(t.Context(), large(), "a"),
		"an empty note": a.Archive(t.Context(), nil, "a"),
	} {
		if !errors.Is(err, anchor.ErrArgument) {
			t.Errorf("%s: got %v, want ErrArgument", name, err)
		}
	}
}

// A disk that went away makes no copy missing: nothing is known of it.
func TestDirectoryWentAway(t *testing.T) {
	f := newFixture(t, 2)
	f.put("a", "a")
	a := f.open()
	must(t, os.Rename(f.dirs[1], f.dirs[1]+".away"))
	if s, err := a.Read(t.Context()); !errors.Is(err, anchor.ErrUnavailable) || s.Notes != nil {
		t.Errorf("got %v, %v, want ErrUnavailable", s, err)
	}
	if err := a.Advance(t.Context(), []byte("a"), []byte("b")); !errors.Is(err, anchor.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
	must(t, os.Rename(f.dirs[1]+".away", f.dirs[1]))
	f.want("a", "a")
	must(t, a.Advance(t.Context(), []byte("a"), []byte("b")))
}

// A copy that cannot be written leaves a state that the same call, or another, ends.
func TestOneCopyCannotBeWritten(t *testing.T) {
	f := newFixture(t, 2)
	f.put("a", "a")
	a := f.open()
	blocked := filepath.Join(f.dirs[0], "log-checkpoint.tmp")
	must(t, os.MkdirAll(filepath.Join(blocked, "full"), 0o700))
	if err := a.Advance(t.Context(), []byte("a"), []byte("b")); !errors.Is(err, anchor.ErrUnavailable) {
		t.Fatalf("got %v, want ErrUnavailable", err)
	}
	must(t, os.RemoveAll(blocked))
	if err := a.Advance(t.Context(), []byte("b"), []byte("c")); err == nil {
		t.Error("advanced from a note that not every copy has")
	}
	must(t, a.Advance(t.Context(), []byte("a"), []byte("b")))
	f.want("b", "b")
}

func TestTheWaitForTheLockEndsWithTheContext(t *testing.T) {
	f := newFixture(t, 2)
	f.put("a", "a")
	a := f.open()
	lock, err := os.Open(filepath.Join(f.dirs[1], "log-checkpoint.lock"))
	must(t, err)
	defer lock.Close()
	must(t, unix.Flock(int(lock.Fd()), unix.LOCK_EX))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = a.Read(ctx)
	for _, err := range []error{err, a.Advance(ctx, []byte("a"), []byte("b")), a.Archive(ctx, []byte("a"), "a")} {
		if !errors.Is(err, anchor.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v, want ErrUnavailable of a deadline", err)
		}
	}
	f.want("a", "a")
	must(t, unix.Flock(int(lock.Fd()), unix.LOCK_UN))
	must(t, a.Advance(t.Context(), []byte("a"), []byte("b")))
}

// The text of an error may reach a log; a note has no business there.
func TestErrorsHoldNoNote(t *testing.T) {
	f := newFixture(t, 2)
	f.put("note-one", "note-two")
	a := f.open()
	must(t, a.Archive(t.Context(), []byte("note-one"), "x"))
	for _, err := range []error{
		a.Advance(t.Context(), []byte("note-one"), []byte("note-three")),
		a.Archive(t.Context(), []byte("note-two"), "x"),
	} {
		if err == nil || strings.Contains(err.Error(), "note-") {
			t.Errorf("got %v", err)
		}
	}
}

func wantFile(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("%s: got %d bytes, %v, want %q", filepath.Base(path), len(got), err, want)
	}
}
