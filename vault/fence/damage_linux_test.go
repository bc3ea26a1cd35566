package fence_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
)

// When one copy refuses, what the others took is taken back.
func TestOneCopyRefuses(t *testing.T) {
	s := newShelf(t, 2)
	s.fill(2)
	before := s.bytes(0)
	stuck := sealedFile(t, before)
	must(t, os.Remove(s.path(1)))
	must(t, os.Symlink(stuck, s.path(1)))
	l := s.ledger()
	for range 2 {
		if _, err := l.Append(t.Context(), []fence.Fence{erasure()}); !errors.Is(err, fault.ErrUnavailable) {
			t.Fatalf("got %v, want ErrUnavailable", err)
		}
		if !bytes.Equal(s.bytes(0), before) || !bytes.Equal(s.bytes(1), before) {
			t.Fatal("a copy holds a line that was not appended")
		}
	}
	must(t, os.Remove(s.path(1)))
	s.put(1, before)
	if n, err := l.Append(t.Context(), []fence.Fence{erasure()}); err != nil || n != 3 {
		t.Errorf("with the copy back: got line %d, %v, want 3", n, err)
	}
}

// sealedFile is the path of a file that cannot grow.
func sealedFile(t *testing.T, data []byte) string {
	t.Helper()
	fd, err := unix.MemfdCreate("ledger", unix.MFD_ALLOW_SEALING)
	must(t, err)
	f := os.NewFile(uintptr(fd), "ledger")
	t.Cleanup(func() { _ = f.Close() })
	_, err = f.Write(data)
	must(t, err)
	_, err = unix.FcntlInt(f.Fd(), unix.F_ADD_SEALS, unix.F_SEAL_GROW)
	must(t, err)
	return fmt.Sprintf("/proc/self/fd/%d", fd)
}
