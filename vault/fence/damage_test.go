package fence_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
)

// A write cut short at any byte leaves a ledger that goes on where its whole lines end.
func TestTornEnd(t *testing.T) {
	s := newShelf(t, 2)
	s.fill(3)
	whole, lines := s.bytes(0), s.lines(0)
	start := len(whole) - len(lines[2])
	for kept := range len(lines[2]) {
		for _, torn := range [][]int{{0, 1}, {0}, {1}} {
			s.put(0, whole)
			s.put(1, whole)
			for _, i := range torn {
				s.put(i, whole[:start+kept])
			}
			stood := uint64(3) // by the copy that is whole
			if len(torn) == 2 {
				stood = 2
			}
			l := s.ledger()
			if c, err := l.Read(t.Context()); err != nil || c.Lines != stood {
				t.Fatalf("%d bytes kept in %v: read %d lines, %v, want %d", kept, torn, c.Lines, err, stood)
			}
			if n, err := l.Append(t.Context(), []fence.Fence{erasure()}); err != nil || n != stood+1 {
				t.Fatalf("%d bytes kept in %v: got line %d, %v, want %d", kept, torn, n, err, stood+1)
			}
			if c, err := s.ledger().Read(t.Context()); err != nil || c.Lines != stood+1 || !bytes.Equal(s.bytes(0), s.bytes(1)) {
				t.Fatalf("%d bytes kept in %v: read %d lines, %v; or the copies differ", kept, torn, c.Lines, err)
			}
		}
	}
}

// File systems may leave a block of zeros where a write was cut short.
func TestTornEndOfZeros(t *testing.T) {
	s := newShelf(t, 1)
	s.fill(2)
	whole := s.bytes(0)
	s.put(0, append(slices.Clone(whole), make([]byte, 100_000)...))
	if n, err := s.ledger().Append(t.Context(), []fence.Fence{erasure()}); err != nil || n != 3 {
		t.Fatalf("got line %d, %v, want 3", n, err)
	}
	s.put(0, append(append(slices.Clone(whole), make([]byte, 100_000)...), '\n'))
	if _, err := s.ledger().Read(t.Context()); !errors.Is(err, fence.ErrTampered) {
		t.Errorf("a line of zeros: got %v, want ErrTampered", err)
	}
}

// The last newline alone is no part of this: without it the line counts as torn.
func TestEveryChangedByteIsFound(t *testing.T) {
	s := newShelf(t, 1)
	s.fill(3)
	whole := s.bytes(0)
	for i := range whole[:len(whole)-1] {
		changed := slices.Clone(whole)
		changed[i] ^= 1 << (i % 8)
		s.put(0, changed)
		line := bytes.Count(whole[:i], []byte("\n")) + 1
		_, err := s.ledger().Read(t.Context())
		if !errors.Is(err, fence.ErrTampered) || !errors.Is(err, fault.ErrIntegrity) ||
			!strings.Contains(err.Error(), fmt.Sprintf("line %d:", line)) {
			t.Fatalf("byte %d: got %v, want ErrTampered in line %d", i, err, line)
		}
	}
}

func TestMovedLinesAreFound(t *testing.T) {
	s := newShelf(t, 2)
	s.fill(4)
	other := &shelf{t: t, mac: s.mac, dirs: []string{t.TempDir()}} // another history under the same key
	other.open(other.dirs, true)
	other.fill(4)
	a, b, whole := s.lines(0), other.lines(0), s.bytes(0)
	for name, tt := range map[string]struct {
		lines [][]byte
		at    int
	}{
		"removed":            {[][]byte{a[0], a[2], a[3]}, 2},
		"first removed":      {a[1:], 1},
		"swapped":            {[][]byte{a[0], a[2], a[1], a[3]}, 2},
		"twice":              {[][]byte{a[0], a[1], a[1], a[2], a[3]}, 3},
		"last twice":         {[][]byte{a[0], a[1], a[2], a[3], a[3]}, 5},
		"put in between":     {[][]byte{a[0], b[1], a[1], a[2], a[3]}, 2},
		"replaced":           {[][]byte{a[0], b[1], a[2], a[3]}, 2},
		"last replaced":      {[][]byte{a[0], a[1], a[2], b[3]}, 4},
		"an empty line":      {[][]byte{a[0], []byte("\n"), a[1], a[2], a[3]}, 2},
		"another line's end": {[][]byte{a[0], bytes.Replace(a[1], []byte("\n"), []byte("\r\n"), 1), a[2], a[3]}, 2},
	} {
		damaged := bytes.Join(tt.lines, nil)
		for _, where := range [][]int{{0}, {1}, {0, 1}} {
			s.put(0, whole)
			s.put(1, whole)
			for _, i := range where {
				s.put(i, damaged)
			}
			_, readErr := s.ledger().Read(t.Context())
			_, appendErr := s.ledger().Append(t.Context(), []fence.Fence{erasure()})
			for _, err := range []error{readErr, appendErr} {
				if !errors.Is(err, fence.ErrTampered) || !strings.Contains(err.Error(), fmt.Sprintf("line %d:", tt.at)) {
					t.Errorf("%s in %v: got %v, want ErrTampered in line %d", name, where, err, tt.at)
				}
			}
			if got := s.bytes(where[0]); !bytes.Equal(got, damaged) {
				t.Errorf("%s: an append changed the evidence", name)
			}
		}
	}
}

func TestAnotherKeyVerifiesNothing(t *testing.T) {
	s := newShelf(t, 1)
	s.fill(1)
	s.mac = newMAC(t)
	if _, err := s.ledger().Read(t.Context()); !errors.Is(err, fence.ErrTampered) {
		t.Errorf("got %v, want ErrTampered", err)
	}
}

// Lines cut off at the end: a process that saw them says so; another gives the count to compare.
func TestLostLines(t *testing.T) {
	s := newShelf(t, 2)
	s.fill(3)
	l, lines := s.ledger(), s.lines(0)
	_, err := l.Count(t.Context())
	must(t, err)
	for i := range s.dirs {
		s.put(i, bytes.Join(lines[:2], nil))
	}
	if n, err := s.ledger().Count(t.Context()); err != nil || n != 2 {
		t.Errorf("a fresh process: got %d, %v, want 2", n, err)
	}
	if _, err := l.Append(t.Context(), []fence.Fence{erasure()}); !errors.Is(err, fence.ErrTampered) {
		t.Errorf("append: got %v, want ErrTampered", err)
	}
	if _, err := l.Count(t.Context()); !errors.Is(err, fence.ErrTampered) {
		t.Errorf("count: got %v, want ErrTampered", err)
	}
}

// A process does not go on from what it remembers when others have written, well or badly.
func TestNewLinesAreVerified(t *testing.T) {
	s := newShelf(t, 1)
	s.fill(2)
	l, lines := s.ledger(), s.lines(0)
	_, err := l.Count(t.Context())
	must(t, err)
	s.put(0, bytes.Join([][]byte{lines[0], lines[1], lines[0]}, nil))
	if _, err := l.Append(t.Context(), []fence.Fence{erasure()}); !errors.Is(err, fence.ErrTampered) {
		t.Errorf("got %v, want ErrTampered", err)
	}
	s.put(0, bytes.Join(lines, nil))
	s.fill(1)
	if n, err := l.Append(t.Context(), []fence.Fence{erasure()}); err != nil || n != 4 {
		t.Errorf("got line %d, %v, want 4", n, err)
	}
}

func TestCopiesAreCaughtUp(t *testing.T) {
	for name, tt := range map[string]struct{ behind, lines int }{
		"a copy without the last":  {1, 4},
		"a copy without most":      {1, 1},
		"an empty copy":            {1, 0},
		"the first, from the copy": {0, 2},
	} {
		s := newShelf(t, 3)
		s.fill(5)
		s.put(tt.behind, bytes.Join(s.lines(0)[:tt.lines], nil))
		if n, err := s.ledger().Count(t.Context()); err != nil || n != 5 {
			t.Errorf("%s: got %d, %v, want 5", name, n, err)
		}
		if n, err := s.ledger().Append(t.Context(), []fence.Fence{erasure()}); err != nil || n != 6 {
			t.Errorf("%s: got line %d, %v, want 6", name, n, err)
		}
		for i := range s.dirs {
			if c, err := s.open(s.dirs[i:i+1], false).Read(t.Context()); err != nil || c.Lines != 6 {
				t.Errorf("%s: copy %d has %d lines, %v, want 6", name, i, c.Lines, err)
			}
		}
	}
}

func TestForked(t *testing.T) {
	for name, lines := range map[string][2]int{"of one length": {1, 1}, "the first longer": {2, 1}, "the second longer": {1, 3}} {
		s := newShelf(t, 2)
		s.fill(2)
		for i, n := range lines {
			one := &shelf{t: t, mac: s.mac, dirs: s.dirs[i : i+1]}
			for range n {
				one.fill(1)
			}
		}
		before := [][]byte{s.bytes(0), s.bytes(1)}
		_, readErr := s.ledger().Read(t.Context())
		_, appendErr := s.ledger().Append(t.Context(), []fence.Fence{erasure()})
		for _, err := range []error{readErr, appendErr} {
			if !errors.Is(err, fence.ErrForked) || !errors.Is(err, fault.ErrIntegrity) || !strings.Contains(err.Error(), "line ") {
				t.Errorf("%s: got %v, want ErrForked with a line", name, err)
			}
		}
		if !bytes.Equal(s.bytes(0), before[0]) || !bytes.Equal(s.bytes(1), before[1]) {
			t.Errorf("%s: an append changed the copies", name)
		}
	}
}

// A disk that takes a part of a line takes none of it.
func TestDiskFull(t *testing.T) {
	if os.Getenv(limited) == "" {
		alone(t)
		return
	}
	s := newShelf(t, 2)
	s.fill(2)
	before, l := s.bytes(0), s.ledger()
	for _, room := range []int{0, 1, 100, len(before) / 2, len(before) + 20} {
		limitFiles(t, uint64(len(before)+room), func() {
			_, err := l.Append(t.Context(), []fence.Fence{erasure(), erasure(), erasure()})
			if !errors.Is(err, fault.ErrUnavailable) {
				t.Errorf("room for %d bytes: got %v, want ErrUnavailable", room, err)
			}
		})
		if !bytes.Equal(s.bytes(0), before) || !bytes.Equal(s.bytes(1), before) {
			t.Fatalf("room for %d bytes: something was left behind", room)
		}
	}
	if n, err := l.Append(t.Context(), []fence.Fence{erasure()}); err != nil || n != 3 {
		t.Errorf("with room again: got line %d, %v, want 3", n, err)
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

// limitFiles runs fn while files of this process cannot grow past size: the nearest to a full disk.
func limitFiles(t *testing.T, size uint64, fn func()) {
	t.Helper()
	signal.Ignore(unix.SIGXFSZ)
	defer signal.Reset(unix.SIGXFSZ)
	var old unix.Rlimit
	must(t, unix.Getrlimit(unix.RLIMIT_FSIZE, &old))
	must(t, unix.Setrlimit(unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: size, Max: old.Max}))
	defer func() { must(t, unix.Setrlimit(unix.RLIMIT_FSIZE, &old)) }()
	fn()
}
