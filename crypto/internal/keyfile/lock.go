package keyfile

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"golang.org/x/sys/unix"
)

// lockPoll is how often a lock that another holds is asked for again.
const lockPoll = 10 * time.Millisecond

// ErrTwice means that two directories have one file between them: they are one
// directory under two names.
var ErrTwice = errors.New("keyfile: one directory under two names")

// Lock waits until no other process, and nobody else in this one, holds the lock
// of that name (flock(2) on a file that stays) in any of the directories, and
// takes it in all of them. Directories named in another order, or only some of
// them, are no way around it. release gives all back; so does the end of the
// process. Errors: of ctx, ErrTwice, and fs.ErrNotExist when a directory is not
// there.
func Lock(ctx context.Context, dirs []Dir, name string) (release func(), err error) {
	files := make([]placed, 0, len(dirs))
	release = func() { closeAll(files) }
	for _, d := range dirs {
		f, err := os.OpenFile(d.file(name), os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			release()
			return nil, err
		}
		files = append(files, placed{dir: d, file: f})
	}
	if err = arrange(files); err == nil {
		err = lockAll(ctx, files)
	}
	if err != nil {
		release()
		return nil, err
	}
	return release, nil
}

// InOrder returns directories in the order in which Lock of that name takes them,
// which is the same whoever names them and however. It opens the lock's file in
// each. Errors: ErrTwice, and fs.ErrNotExist when one is not there.
func InOrder(dirs []Dir, name string) ([]Dir, error) {
	files := make([]placed, 0, len(dirs))
	defer func() { closeAll(files) }()
	for _, d := range dirs {
		f, err := os.Open(d.file(name))
		if err != nil {
			return nil, err
		}
		files = append(files, placed{dir: d, file: f})
	}
	if err := arrange(files); err != nil {
		return nil, err
	}
	sorted := make([]Dir, len(files))
	for i, f := range files {
		sorted[i] = f.dir
	}
	return sorted, nil
}

// placed is a lock's file, and where it lies on the machine.
type placed struct {
	dir  Dir
	file *os.File
	stat unix.Stat_t
}

// arrange sorts files by device and inode.
func arrange(files []placed) error {
	for i := range files {
		if err := unix.Fstat(int(files[i].file.Fd()), &files[i].stat); err != nil {
			return fmt.Errorf("%s: %w", files[i].file.Name(), err)
		}
	}
	slices.SortFunc(files, compare)
	for i := 1; i < len(files); i++ {
		if compare(files[i-1], files[i]) == 0 {
			return fmt.Errorf("%s and %s: %w", files[i-1].dir.Path, files[i].dir.Path, ErrTwice)
		}
	}
	return nil
}

func compare(a, b placed) int {
	return cmp.Or(cmp.Compare(a.stat.Dev, b.stat.Dev), cmp.Compare(a.stat.Ino, b.stat.Ino))
}

// lockAll takes all locks or, while one is held by another, none: machines that
// share a file system may number its files differently, and must not wait for each
// other holding what the other wants.
func lockAll(ctx context.Context, files []placed) error {
	for {
		free, err := tryAll(files)
		if free || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lockPoll):
		}
	}
}

func tryAll(files []placed) (free bool, err error) {
	for i, f := range files {
		err := unix.Flock(int(f.file.Fd()), unix.LOCK_EX|unix.LOCK_NB)
		if err == nil {
			continue
		}
		if !errors.Is(err, unix.EWOULDBLOCK) && !errors.Is(err, unix.EINTR) {
			return false, fmt.Errorf("lock %s: %w", f.file.Name(), err)
		}
		return false, unlock(files[:i])
	}
	return true, nil
}

// unlock gives locks back, the last first: who finds the first free finds the rest
// free too.
func unlock(files []placed) error {
	for _, f := range slices.Backward(files) {
		if err := unix.Flock(int(f.file.Fd()), unix.LOCK_UN); err != nil {
			return fmt.Errorf("unlock %s: %w", f.file.Name(), err)
		}
	}
	return nil
}

// closeAll closes the files, and with each gives back its lock.
func closeAll(files []placed) {
	for _, f := range slices.Backward(files) {
		_ = f.file.Close() // nothing was written
	}
}
