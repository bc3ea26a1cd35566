package fence_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"golang.org/x/sys/unix"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
)

func TestReadGivesWhatStands(t *testing.T) {
	s := newShelf(t, 2)
	ada, bob, cyd := uuid.New(), uuid.New(), uuid.New()
	last, err := s.ledger().Append(t.Context(), []fence.Fence{
		{Op: fence.Erase, Subject: ada, Generation: 3},
		{Op: fence.Shred, Subject: bob, Generation: 3, Slots: []uint8{0, 1, 255}},
	})
	if err != nil || last != 2 {
		t.Fatalf("got line %d, %v, want 2", last, err)
	}
	l := s.ledger()
	later := time.Date(2026, 11, 23, 0, 0, 0, 1999, time.FixedZone("", 3600))
	last, err = l.Append(t.Context(), []fence.Fence{
		{Op: fence.Erase, Subject: cyd, Generation: 4, At: later},
		{Op: fence.Void, Of: 1},
		{Op: fence.Flip, Generation: 3},
	})
	if err != nil || last != 5 {
		t.Fatalf("got line %d, %v, want 5", last, err)
	}
	want := fence.Contents{Lines: 5, Fences: []fence.Fence{
		{N: 2, Op: fence.Shred, Subject: bob, Generation: 3, Slots: []uint8{0, 1, 255}, At: noon},
		{N: 3, Op: fence.Erase, Subject: cyd, Generation: 4, At: later.UTC().Truncate(time.Microsecond)},
		{N: 5, Op: fence.Flip, Generation: 3, At: noon},
	}}
	for name, l := range map[string]*fence.Ledger{"the writer": l, "another": s.ledger(), "the copy": s.open(s.dirs[1:], false)} {
		got, err := l.Read(t.Context())
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%s: %v\n%s", name, err, diff)
		}
	}
	if n, err := l.Append(t.Context(), nil); err != nil || n != 5 {
		t.Errorf("appending nothing: got %d, %v, want 5", n, err)
	}
}

// Later releases, and people, read these lines.
func TestLinesHaveThisForm(t *testing.T) {
	s := newShelf(t, 1)
	id := uuid.MustParse("0199a0b0-0000-7000-8000-000000000001")
	_, err := s.ledger().Append(t.Context(), []fence.Fence{
		{Op: fence.Erase, Subject: id, Generation: 3},
		{Op: fence.Shred, Subject: id, Generation: 3, Slots: []uint8{1, 2}},
	})
	must(t, err)
	_, err = s.ledger().Append(t.Context(), []fence.Fence{{Op: fence.Void, Of: 1}, {Op: fence.Flip, Generation: 3}})
	must(t, err)
	b64 := regexp.MustCompile(`"[A-Za-z0-9+/]{43}="`)
	got := string(b64.ReplaceAll(s.bytes(0), []byte(`"B"`)))
	want := `{"n":1,"op":"erase","subject":"0199a0b0-0000-7000-8000-000000000001","generation":3,"at":"2026-11-22T12:00:00.123456Z","prev":"","mac":"B"}
{"n":2,"op":"shred","subject":"0199a0b0-0000-7000-8000-000000000001","generation":3,"slots":[1,2],"at":"2026-11-22T12:00:00.123456Z","prev":"B","mac":"B"}
{"n":3,"op":"void","of":1,"at":"2026-11-22T12:00:00.123456Z","prev":"B","mac":"B"}
{"n":4,"op":"flip","generation":3,"at":"2026-11-22T12:00:00.123456Z","prev":"B","mac":"B"}
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAppendRefuses(t *testing.T) {
	s := newShelf(t, 1)
	s.fill(1)
	_, err := s.ledger().Append(t.Context(), []fence.Fence{{Op: fence.Flip, Generation: 1}})
	must(t, err)
	id := uuid.New()
	bad := map[string]fence.Fence{
		"no operation":            {Subject: id, Generation: 1},
		"an unknown one":          {Op: "merge", Subject: id, Generation: 1},
		"no subject":              {Op: fence.Erase, Generation: 1},
		"no generation":           {Op: fence.Erase, Subject: id},
		"slots of an erasure":     {Op: fence.Erase, Subject: id, Generation: 1, Slots: []uint8{1}},
		"no slots":                {Op: fence.Shred, Subject: id, Generation: 1},
		"slots in disorder":       {Op: fence.Shred, Subject: id, Generation: 1, Slots: []uint8{2, 1}},
		"a slot twice":            {Op: fence.Shred, Subject: id, Generation: 1, Slots: []uint8{1, 1}},
		"void of nothing":         {Op: fence.Void},
		"void of a subject":       {Op: fence.Void, Of: 1, Subject: id},
		"void of a generation":    {Op: fence.Void, Of: 1, Generation: 1},
		"void of a flip":          {Op: fence.Void, Of: 2},
		"void of a line to come":  {Op: fence.Void, Of: 3},
		"void of itself":          {Op: fence.Void, Of: 4},
		"flip of a subject":       {Op: fence.Flip, Subject: id, Generation: 1},
		"flip of no generation":   {Op: fence.Flip},
		"a year before the first": {Op: fence.Flip, Generation: 1, At: time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC)},
		"a year of five digits":   {Op: fence.Flip, Generation: 1, At: time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)},
	}
	for name, f := range bad {
		if _, err := s.ledger().Append(t.Context(), []fence.Fence{erasure(), f}); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: got %v, want ErrArgument", name, err)
		}
	}
	if n, err := s.ledger().Count(t.Context()); err != nil || n != 2 {
		t.Errorf("got %d lines, %v, want the 2 of before", n, err)
	}
}

func TestOpen(t *testing.T) {
	s := newShelf(t, 2)
	for _, dir := range s.dirs {
		for path, want := range map[string]os.FileMode{dir: 0o700, filepath.Join(dir, fence.File): 0o600} {
			if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
				t.Errorf("%s: got %v, %v, want mode %v", path, info, err, want)
			}
		}
	}
	s.fill(1)
	s.open(s.dirs, true) // makes nothing anew
	if len(s.lines(0)) != 1 {
		t.Error("Create emptied a ledger")
	}
	for name, cfg := range map[string]fence.Config{
		"no directory": s.config(nil),
		"no key":       {Dirs: s.dirs},
		"one twice":    s.config([]string{s.dirs[0], s.dirs[1], s.dirs[0] + "/."}),
	} {
		if _, err := fence.Open(cfg); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: got %v, want ErrArgument", name, err)
		}
	}
}

// Whoever takes a copy away finds no new one in its place.
func TestMissing(t *testing.T) {
	for i, name := range []string{"first", "second"} {
		s := newShelf(t, 2)
		s.fill(2)
		l := s.ledger()
		must(t, os.Remove(s.path(i)))
		_, openErr := fence.Open(s.config(s.dirs))
		_, appendErr := l.Append(t.Context(), []fence.Fence{erasure()})
		_, countErr := l.Count(t.Context())
		_, readErr := l.Read(t.Context())
		for call, err := range map[string]error{"open": openErr, "append": appendErr, "count": countErr, "read": readErr} {
			if !errors.Is(err, fence.ErrMissing) || !errors.Is(err, fault.ErrUnavailable) {
				t.Errorf("%s, %s: got %v, want ErrMissing", name, call, err)
			}
		}
		if _, err := os.Stat(s.path(i)); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: it is there again: %v", name, err)
		}
		if n := len(s.lines(1 - i)); n != 2 {
			t.Errorf("%s: the other has %d lines, want 2", name, n)
		}
	}
}

func TestProcessesTakeTurns(t *testing.T) {
	const processes, goroutines, appends = 3, 3, 8
	s := newShelf(t, 2)
	var mu sync.Mutex
	subjects := map[uint64]uuid.UUID{}
	var wg sync.WaitGroup
	for range processes {
		l := s.ledger()
		for range goroutines {
			wg.Go(func() {
				for range appends {
					f := erasure()
					n, err := l.Append(t.Context(), []fence.Fence{f})
					if err != nil {
						t.Error(err)
						return
					}
					if seen, err := l.Count(t.Context()); err != nil || seen < n {
						t.Errorf("counted %d after line %d, %v", seen, n, err)
					}
					mu.Lock()
					subjects[n] = f.Subject
					mu.Unlock()
				}
			})
		}
	}
	wg.Wait()
	got, err := s.ledger().Read(t.Context())
	must(t, err)
	if got.Lines != processes*goroutines*appends {
		t.Errorf("got %d lines", got.Lines)
	}
	for _, f := range got.Fences {
		if subjects[f.N] != f.Subject {
			t.Errorf("line %d is another than was appended", f.N)
		}
	}
	if string(s.bytes(0)) != string(s.bytes(1)) {
		t.Error("the copies differ")
	}
}

// Who waits for a lock that is never given back can give up, whichever copy it is of.
func TestLockedElsewhere(t *testing.T) {
	for copies := 1; copies <= 2; copies++ {
		for locked := range copies {
			s := newShelf(t, copies)
			s.fill(1)
			wantLocked(t, s, locked)
		}
	}
}

func wantLocked(t *testing.T, s *shelf, locked int) {
	t.Helper()
	f, err := os.Open(s.path(locked))
	must(t, err)
	defer f.Close()
	must(t, unix.Flock(int(f.Fd()), unix.LOCK_EX))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	l := s.ledger()
	if _, err := l.Append(ctx, []fence.Fence{erasure()}); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("append: got %v, want ErrUnavailable", err)
	}
	if _, err := l.Read(ctx); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("read: got %v, want ErrUnavailable", err)
	}
	must(t, unix.Flock(int(f.Fd()), unix.LOCK_UN))
	if n, err := l.Append(t.Context(), []fence.Fence{erasure()}); err != nil || n != 2 {
		t.Errorf("afterwards: got line %d, %v, want 2", n, err)
	}
}

func TestKeyUnavailable(t *testing.T) {
	s := newShelf(t, 1)
	cfg := s.config(s.dirs)
	cfg.MAC = func(context.Context) (*crypto.MAC, error) { return nil, fault.ErrUnavailable }
	l, err := fence.Open(cfg)
	must(t, err)
	if _, err := l.Append(t.Context(), []fence.Fence{erasure()}); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
	if _, err := l.Read(t.Context()); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}

// The order in which a process names the copies is its own affair.
func TestProcessesNameTheCopiesInAnyOrder(t *testing.T) {
	const appends = 100
	s := newShelf(t, 2)
	var wg sync.WaitGroup
	for _, dirs := range [][]string{s.dirs, {s.dirs[1], s.dirs[0]}} {
		l := s.open(dirs, false)
		wg.Go(func() {
			for range appends {
				if _, err := l.Append(t.Context(), []fence.Fence{erasure()}); err != nil {
					t.Error(err)
					return
				}
				if _, err := l.Count(t.Context()); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	if got, err := s.ledger().Read(t.Context()); err != nil || got.Lines != 2*appends {
		t.Errorf("got %d lines, %v, want %d", got.Lines, err, 2*appends)
	}
	if !bytes.Equal(s.bytes(0), s.bytes(1)) {
		t.Error("the copies differ")
	}
}

// A process that lacks a copy locks those it has: what it appends is found, and nothing is written over it.
func TestProcessesWithOtherCopies(t *testing.T) {
	const appends = 40
	for name, lacks := range map[string]int{"the first": 0, "the second": 1} {
		s := newShelf(t, 2)
		var mu sync.Mutex
		subjects := map[uint64]uuid.UUID{}
		var wg sync.WaitGroup
		for _, dirs := range [][]string{s.dirs, {s.dirs[1-lacks]}} {
			l := s.open(dirs, false)
			wg.Go(func() {
				for range appends {
					f := erasure()
					n, err := l.Append(t.Context(), []fence.Fence{f})
					if err != nil {
						t.Errorf("without %s: %v", name, err)
						return
					}
					mu.Lock()
					subjects[n] = f.Subject
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		last, err := s.ledger().Append(t.Context(), []fence.Fence{{Op: fence.Flip, Generation: 3}})
		if err != nil || last != 2*appends+1 || len(subjects) != 2*appends {
			t.Fatalf("without %s: got line %d and %d subjects, %v, want %d", name, last, len(subjects), err, 2*appends+1)
		}
		got, err := s.ledger().Read(t.Context())
		must(t, err)
		for _, f := range got.Fences[:2*appends] {
			if subjects[f.N] != f.Subject {
				t.Errorf("without %s: line %d is another than was appended", name, f.N)
			}
		}
		if !bytes.Equal(s.bytes(0), s.bytes(1)) {
			t.Errorf("without %s: the copies differ", name)
		}
	}
}

// Two processes without a copy in common write two histories. Who sees both keeps them as they are.
func TestProcessesWithoutACommonCopy(t *testing.T) {
	s := newShelf(t, 3)
	s.fill(2)
	for _, i := range []int{0, 2} {
		_, err := s.open(s.dirs[i:i+1], false).Append(t.Context(), []fence.Fence{erasure()})
		must(t, err)
	}
	before := [][]byte{s.bytes(0), s.bytes(1), s.bytes(2)}
	if _, err := s.ledger().Append(t.Context(), []fence.Fence{erasure()}); !errors.Is(err, fence.ErrForked) {
		t.Errorf("got %v, want ErrForked", err)
	}
	for i := range before {
		if !bytes.Equal(s.bytes(i), before[i]) {
			t.Errorf("copy %d was changed", i)
		}
	}
}
