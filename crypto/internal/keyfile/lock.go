package keyfile

import (
	"context"
	"errors"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// lockPoll is how often a lock that another holds is asked for again.
const lockPoll = 10 * time.Millisecond

// Lock waits until no other process, and nobody else in this one, holds the lock
// of that name (flock(2) on a file that stays), and takes it. release gives it
// back; so does the end of the process. Errors: of ctx, and fs.ErrNotExist when
// the directory is not there.
func (d Dir) Lock(ctx context.Context, name string) (release func(), err error) {
	f, err := os.OpenFile(d.file(name), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	for {
		err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
		if err == nil {
			return func() { _ = f.Close() }, nil
		}
		if !errors.Is(err, unix.EWOULDBLOCK) && !errors.Is(err, unix.EINTR) {
			return nil, errors.Join(err, f.Close())
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), f.Close())
		case <-time.After(lockPoll):
		}
	}
}
