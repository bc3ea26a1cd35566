package anchor_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit/anchor"
)

func TestAdvanceCutShort(t *testing.T) {
	everyStep(t, func(t *testing.T, f *fixture, b *breaker) bool {
		must(t, f.open().Advance(t.Context(), nil, []byte("a")))
		done := f.attempt(b, func(a *anchor.Anchor) error { return a.Advance(t.Context(), []byte("a"), []byte("b")) })
		a := f.open()
		s, err := a.Read(t.Context())
		must(t, err)
		if len(s.Missing) != 0 || len(s.Notes) == 0 || len(s.Notes) > 2 {
			t.Errorf("step %d: got %d notes, %d copies missing", b.n, len(s.Notes), len(s.Missing))
		}
		if done {
			wantNotes(t, a, "b")
		}
		if err := a.Advance(t.Context(), []byte("a"), []byte("x")); len(s.Notes) == 2 && !errors.Is(err, anchor.ErrMoved) {
			t.Errorf("step %d: another overtook a change that was cut short: %v", b.n, err)
		} else if len(s.Notes) == 2 {
			must(t, a.Advance(t.Context(), []byte("a"), []byte("b"))) // the same again ends it
			wantNotes(t, a, "b")
		}
		must(t, a.Advance(t.Context(), settled(t, a), []byte("z")))
		wantNotes(t, a, "z")
		wantClean(t, f)
		return done
	})
}

func TestFirstAdvanceCutShort(t *testing.T) {
	everyStep(t, func(t *testing.T, f *fixture, b *breaker) bool {
		done := f.attempt(b, func(a *anchor.Anchor) error { return a.Advance(t.Context(), nil, []byte("a")) })
		s, err := f.open().Read(t.Context())
		must(t, err)
		if done && len(s.Missing) != 0 || len(s.Notes) > 1 || (len(s.Missing) < len(f.dirs)) != (len(s.Notes) == 1) {
			t.Errorf("step %d: got %d notes, %d copies missing", b.n, len(s.Notes), len(s.Missing))
		}
		must(t, f.open().Advance(t.Context(), nil, []byte("a")))
		wantNotes(t, f.open(), "a")
		wantClean(t, f)
		return done
	})
}

func TestSettleCutShort(t *testing.T) {
	everyStep(t, func(t *testing.T, f *fixture, b *breaker) bool {
		f.put([]string{"a", "b", ""}[:len(f.dirs)]...)
		if len(f.dirs) == 1 {
			f.put("c") // the change to be cut short must have something to do
		}
		s, err := f.open().Read(t.Context())
		must(t, err)
		newest := s.Notes[len(s.Notes)-1]
		done := f.attempt(b, func(a *anchor.Anchor) error {
			if err := a.Settle(t.Context(), s, newest); err != nil {
				return err
			}
			return a.Advance(t.Context(), newest, []byte("y"))
		})
		want := string(newest)
		if got := string(settled(t, f.open())); got != want && got != "y" || done && got != "y" {
			t.Errorf("step %d: settled on %q", b.n, got)
		}
		must(t, f.open().Advance(t.Context(), settled(t, f.open()), []byte("z")))
		wantClean(t, f)
		return done
	})
}

func TestArchiveCutShort(t *testing.T) {
	everyStep(t, func(t *testing.T, f *fixture, b *breaker) bool {
		done := f.attempt(b, func(a *anchor.Anchor) error { return a.Archive(t.Context(), []byte("a"), "x") })
		err := f.open().Archive(t.Context(), []byte("b"), "x")
		if err != nil && !errors.Is(err, anchor.ErrExists) {
			t.Fatal(err)
		}
		want := "b"
		if err != nil {
			want = "a"
			must(t, f.open().Archive(t.Context(), []byte("a"), "x"))
		}
		for _, dir := range f.dirs {
			wantFile(t, filepath.Join(dir, "log-checkpoint-x"), want)
		}
		wantClean(t, f)
		return done
	})
}

// The bytes are on disk before they get their name, and the name is before the next copy is touched.
func TestOrderOfWriting(t *testing.T) {
	f := newFixture(t, 2)
	f.put("a", "a")
	b := &breaker{}
	if !f.attempt(b, func(a *anchor.Anchor) error { return a.Advance(t.Context(), []byte("a"), []byte("b")) }) {
		t.Fatal("not done")
	}
	first := strings.TrimPrefix(b.steps[0], "remove ")
	second := map[string]string{"a": "b", "b": "a"}[first]
	var want []string
	for _, dir := range []string{first, second} {
		for _, op := range []string{"remove", "create", "write", "sync file", "rename", "remove", "sync directory"} {
			want = append(want, op+" "+dir)
		}
	}
	if diff := cmp.Diff(want, b.steps); diff != "" {
		t.Errorf("steps (-want +got):\n%s", diff)
	}

	// What another wrote counts only when it is on disk.
	for name, tt := range map[string]struct {
		change func(a *anchor.Anchor) error
		steps  []string
	}{
		"advance": {
			func(a *anchor.Anchor) error { return a.Advance(t.Context(), []byte("a"), []byte("b")) },
			[]string{"remove " + first, "sync directory " + first, "remove " + second, "sync directory " + second},
		},
		"read": {
			func(a *anchor.Anchor) error { _, err := a.Read(t.Context()); return err },
			[]string{"sync directory " + first, "sync directory " + second},
		},
	} {
		b = &breaker{}
		f.attempt(b, tt.change)
		if diff := cmp.Diff(tt.steps, b.steps); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// Whatever is cut short, lost or put back, one note at a time is the last, and none that was acknowledged is
// followed by anything but what was advanced from it.
func TestHistoriesHaveOneEnd(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		f := newFixture(t, rapid.IntRange(1, 3).Draw(rt, "copies"))
		next, acknowledged := 100, 0
		for range rapid.IntRange(1, 12).Draw(rt, "changes") {
			if len(f.dirs) > 1 && rapid.IntRange(0, 4).Draw(rt, "lost") == 0 {
				must(t, os.RemoveAll(f.path(rapid.IntRange(0, len(f.dirs)-1).Draw(rt, "copy"))))
				if s, err := f.open().Read(t.Context()); err != nil || len(s.Notes) == 0 {
					acknowledged = 0 // the last copy went too: the next is the first
				}
			}
			b := &breaker{n: rapid.IntRange(0, 30).Draw(rt, "step"), crash: rapid.Bool().Draw(rt, "crash")}
			old := settled(t, f.open())
			if got, _ := strconv.Atoi(string(old)); got < acknowledged {
				rt.Fatalf("%d was acknowledged, and the last is %d", acknowledged, got)
			}
			next++
			if f.attempt(b, func(a *anchor.Anchor) error { return a.Advance(t.Context(), old, []byte(strconv.Itoa(next))) }) {
				acknowledged = next
			}
			s, err := f.open().Read(t.Context())
			must(t, err)
			if len(s.Notes) > 2 {
				rt.Fatalf("%d notes", len(s.Notes))
			}
		}
	})
}

// Several processes advance at once, and some are killed meanwhile: the advances that succeeded are one chain, each
// from the one before, and nothing that was acknowledged is lost.
func TestConcurrentAdvances(t *testing.T) {
	const writers, rounds = 4, 25
	f := newFixture(t, 2)
	type move struct{ from, to string }
	var (
		mu    sync.Mutex
		moves []move // those that were acknowledged
		tried = map[string]string{}
		wg    sync.WaitGroup
		dies  atomic.Int64
	)
	for w := range writers {
		wg.Go(func() {
			for r := range rounds {
				b := &breaker{crash: true}
				if (w+r)%3 == 0 {
					b.n = 3 + (5*w+7*r)%16
					dies.Add(1)
				}
				old := string(settled(t, f.open()))
				height, _, _ := strings.Cut(old, "/")
				n, _ := strconv.Atoi(height)
				next := fmt.Sprintf("%06d/%d/%d", n+1, w, r)
				mu.Lock()
				tried[next] = old
				mu.Unlock()
				if advanced(t, f, b, note(old), []byte(next)) {
					mu.Lock()
					moves = append(moves, move{old, next})
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	// Back from the end: each note was made from the one before it.
	chain := map[string]bool{}
	for at := string(settled(t, f.open())); at != ""; at = tried[at] {
		chain[at] = true
	}
	for _, m := range moves {
		if !chain[m.to] {
			t.Errorf("%s was acknowledged and is no part of the chain", m.to)
		}
	}
	if len(moves) < rounds || dies.Load() == 0 {
		t.Errorf("only %d of %d advances succeeded", len(moves), writers*rounds)
	}
	slices.SortFunc(moves, func(a, b move) int { return strings.Compare(a.from, b.from) })
	for i := 1; i < len(moves); i++ {
		if moves[i].from == moves[i-1].from {
			t.Errorf("two advances from %q succeeded", moves[i].from)
		}
	}
}

// advanced is one process's advance; another may have been first.
func advanced(t *testing.T, f *fixture, b *breaker, old, next []byte) (done bool) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			if _, ours := r.(crashed); !ours {
				panic(r)
			}
		}
	}()
	a, err := anchor.Open(anchor.Config{Dirs: f.dirs}.WithStep(b.step))
	if err == nil {
		err = a.Advance(t.Context(), old, next)
	}
	if err != nil && !errors.Is(err, anchor.ErrMoved) {
		t.Error(err)
	}
	return err == nil
}

func wantClean(t *testing.T, f *fixture) {
	t.Helper()
	for _, dir := range f.dirs {
		if _, err := os.Lstat(filepath.Join(dir, "log-checkpoint.tmp")); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("something was left in %s: %v", filepath.Base(dir), err)
		}
	}
}
