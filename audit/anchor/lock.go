package anchor

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	"golang.org/x/sys/unix"
)

// lockPause is how long a process waits before it asks again for a lock that another holds: about one fsync.
const lockPause = time.Millisecond

// locked runs fn on the copies while nobody else reads or writes any of them, in this process or another. Each call
// opens the files that carry the locks (flock(2)) anew, so that a process keeps itself out too; the end of the
// process gives the locks back.
func (a *Anchor) locked(ctx context.Context, fn func(shelf) error) error {
	copies, err := a.open()
	if err != nil {
		return err
	}
	defer copies.release()
	if err := copies.lock(ctx); err != nil {
		return err
	}
	return fn(copies)
}

// open opens all directories and their locks' files, or none. They come by device and inode: one order, however a
// process names its directories.
func (a *Anchor) open() (shelf, error) {
	copies := make(shelf, 0, len(a.dirs))
	for _, dir := range a.dirs {
		p, err := openPlace(dir, a.step)
		if err != nil {
			copies.release()
			return nil, err
		}
		copies = append(copies, p)
	}
	slices.SortFunc(copies, compare)
	for i := 1; i < len(copies); i++ {
		if compare(copies[i-1], copies[i]) == 0 {
			copies.release()
			return nil, fmt.Errorf("%s is there twice: %w", copies[i].dir, ErrArgument)
		}
	}
	return copies, nil
}

func openPlace(dir string, step func(op, dir string) error) (*place, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, unavailable(err)
	}
	p := &place{dir: dir, root: root, step: step}
	if p.lock, err = p.openLock(); err != nil {
		_ = root.Close()
		return nil, err
	}
	if err := unix.Fstat(int(p.lock.Fd()), &p.stat); err != nil {
		p.close()
		return nil, unavailable(fmt.Errorf("%s: %w", p.lock.Name(), err))
	}
	return p, nil
}

// openLock opens the file that carries the lock, and makes it when it is not there.
func (p *place) openLock() (*os.File, error) {
	f, err := p.root.OpenFile(lockFile, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err == nil {
		return f, nil
	}
	if !errors.Is(err, fs.ErrExist) {
		return nil, unavailable(err)
	}
	f, err = p.open(lockFile, os.O_RDWR)
	if errors.Is(err, fs.ErrNotExist) {
		err = unavailable(err) // it went away between the two
	}
	return f, err
}

func compare(a, b *place) int {
	return cmp.Or(cmp.Compare(a.stat.Dev, b.stat.Dev), cmp.Compare(a.stat.Ino, b.stat.Ino))
}

// lock takes all locks or, while another holds one, none: machines that share a file system may number its files
// differently, and must not wait for each other holding what the other wants. It asks again and again: a call that
// waits in the kernel could not be given up with ctx.
func (s shelf) lock(ctx context.Context) error {
	for {
		busy, err := s.tryLock()
		if busy == nil || err != nil {
			return err
		}
		select {
		case <-time.After(lockPause):
		case <-ctx.Done():
			return fmt.Errorf("lock %s: %w: %w", busy.lock.Name(), ErrUnavailable, ctx.Err())
		}
	}
}

// tryLock returns the place that another has locked, if there is one; then it holds no lock.
func (s shelf) tryLock() (busy *place, err error) {
	for i, p := range s {
		err := unix.Flock(int(p.lock.Fd()), unix.LOCK_EX|unix.LOCK_NB)
		if err == nil {
			continue
		}
		if !errors.Is(err, unix.EWOULDBLOCK) && !errors.Is(err, unix.EINTR) {
			return nil, unavailable(fmt.Errorf("lock %s: %w", p.lock.Name(), err))
		}
		return p, s[:i].unlock()
	}
	return nil, nil
}

// unlock gives locks back, the last first: who finds the first free finds the rest free too.
func (s shelf) unlock() error {
	for _, p := range slices.Backward(s) {
		if err := unix.Flock(int(p.lock.Fd()), unix.LOCK_UN); err != nil {
			return unavailable(fmt.Errorf("unlock %s: %w", p.lock.Name(), err))
		}
	}
	return nil
}

// release closes the files, and with each ends its lock.
func (s shelf) release() {
	for _, p := range slices.Backward(s) {
		p.close()
	}
}

func (p *place) close() {
	_ = p.lock.Close() // nothing was written to it
	_ = p.root.Close()
}
