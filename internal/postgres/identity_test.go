package postgres

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Where user namespaces are forbidden, as in many containers, root runs the server as another user.
func TestRootDropsCredentials(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Skip("only root can become another user")
	}
	// The other user must be able to reach it; a test's own directory may lie below a private one.
	dir, err := os.MkdirTemp("/tmp", "tacit-dropped-") //nolint:usetesting // must be reachable by another user
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	for range 2 { // makes the cluster, then meets it
		lock, err := tryLock(filepath.Join(dir, lockFile))
		for errors.Is(err, errLocked) && t.Context().Err() == nil { // a program that another test starts has it until it runs
			time.Sleep(pollInterval)
			lock, err = tryLock(filepath.Join(dir, lockFile))
		}
		if err != nil {
			t.Fatal(err)
		}
		cfg := ServerConfig{Dir: dir, BinDir: os.Getenv("TACIT_PG_BIN"), Unsafe: true, Log: silence()}
		s, err := launch(t.Context(), cfg, lock, func(context.Context) (identity, error) { return dropped() })
		if err != nil {
			t.Fatal(err)
		}
		conn, err := pgx.Connect(t.Context(), s.URL("postgres"))
		if err != nil {
			t.Fatal(err)
		}
		if got := owner(t, s.PID()); got == "0" {
			t.Error("the server runs as root")
		}
		_ = conn.Close(t.Context())
		if err := s.Stop(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

// owner returns the effective user id of a process, from proc(5).
func owner(t *testing.T, pid int) string {
	t.Helper()
	status, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/status")
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(status), "\nUid:")
	return strings.Fields(after)[1]
}
