package pgtest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// To make a cluster and its template takes a second and more of each package's tests. So the first that needs them keeps
// them, stopped, and the others copy what it kept. They lie in the temporary directory under a digest of what they are
// made of; whoever makes another removes what is there of earlier ones.
const (
	keptPrefix = "tacit-pgtest-kept-"
	lockName   = "lock"
)

// kept is where clusters are kept.
type kept struct {
	root, dir string // dir is this schema's, below root
}

// newKept returns where this program's cluster is kept, in a directory that no other user could have made.
func newKept(ctx context.Context, binDir string) (kept, error) {
	schema, err := postgres.SchemaDigest()
	if err != nil {
		return kept{}, err
	}
	found, _, err := postgres.FindPrograms(ctx, binDir, "postgres", "initdb")
	if err != nil {
		return kept{}, err
	}
	digest := sha256.Sum256([]byte(fmt.Sprint(schema, found, os.Getenv("LANG"), os.Getenv("LC_ALL"))))
	root := filepath.Join(os.TempDir(), keptPrefix+strconv.Itoa(os.Geteuid()))
	if err := os.Mkdir(root, 0o711); err != nil && !errors.Is(err, fs.ErrExist) { //nolint:gosec // PostgreSQL may run as another user
		return kept{}, err
	}
	info, err := os.Lstat(root)
	if err != nil {
		return kept{}, err
	}
	owner, ok := info.Sys().(*syscall.Stat_t)
	if !info.IsDir() || info.Mode().Perm()&0o022 != 0 || !ok || int(owner.Uid) != os.Geteuid() {
		return kept{}, fmt.Errorf("%s is not this user's own directory", root)
	}
	return kept{root: root, dir: filepath.Join(root, hex.EncodeToString(digest[:16]))}, nil
}

// fill puts a cluster with the template in dir: a copy of the one that is kept, which it makes first if there is none.
// Of several processes one makes it, and the others wait.
func (k kept) fill(ctx context.Context, dir string) error {
	lock, err := os.OpenFile(filepath.Join(k.root, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	defer func() { _ = lock.Close() }() // and the lock with it
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return err
	}
	if _, err := os.Stat(k.dir); err == nil {
		return copyTree(ctx, k.dir, dir)
	}
	if err := k.clear(); err != nil {
		return err
	}
	work := k.dir + ".new"
	if err := makeTemplate(ctx, work); err != nil {
		return err
	}
	if err := os.Rename(work, k.dir); err != nil {
		return err
	}
	return copyTree(ctx, k.dir, dir)
}

// clear removes what others have kept, or began to.
func (k kept) clear() error {
	list, err := os.ReadDir(k.root)
	if err != nil {
		return err
	}
	for _, e := range list {
		if e.Name() == lockName {
			continue
		}
		if err := os.RemoveAll(filepath.Join(k.root, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// makeTemplate makes a cluster with the template in dir, and stops its server.
func makeTemplate(ctx context.Context, dir string) error {
	if err := os.Mkdir(dir, 0o711); err != nil { //nolint:gosec // as above
		return err
	}
	s, err := startIn(ctx, dir)
	if err != nil {
		return err
	}
	if err := migrated(ctx, s); err != nil {
		return errors.Join(err, s.Stop(ctx))
	}
	return s.Stop(ctx)
}

func migrated(ctx context.Context, s *postgres.Server) error {
	if err := admin(s, "CREATE DATABASE "+template); err != nil {
		return err
	}
	return postgres.Migrate(ctx, s.URL(template), nil)
}

// CopyTree copies what is in a directory, with its modes, into another that is there already.
func CopyTree(t testing.TB, from, to string) {
	t.Helper()
	if err := copyTree(t.Context(), from, to); err != nil {
		t.Fatal(err)
	}
}

// copyTree copies what is in a directory with its owners and modes into another. It is a program's work: the race detector
// would look at each byte.
func copyTree(ctx context.Context, from, to string) error {
	if out, err := exec.CommandContext(ctx, "cp", "-Rp", from+"/.", to).CombinedOutput(); err != nil { //nolint:gosec // our own directories
		return fmt.Errorf("copy a directory: %w\n%s", err, out)
	}
	return nil
}
