package fence

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
)

// lockPause is how long a process waits before it asks again for a lock that another holds: about one fsync.
const lockPause = time.Millisecond

// locked opens all copies and runs fn on them while no other process writes. Who opens for writing lets
// nobody read either.
func (l *Ledger) locked(ctx context.Context, flag int, fn func([]*os.File, *crypto.MAC) error) error {
	mac, err := l.mac(ctx) // before the lock: the key may have to be fetched
	if err != nil {
		return fmt.Errorf("key: %w", err)
	}
	if err := l.turn.Take(ctx); err != nil {
		return err
	}
	defer l.turn.Give()
	files, err := l.open(flag)
	if err != nil {
		return err
	}
	defer closeAll(files) // and with it ends the lock
	how := unix.LOCK_SH
	if flag == os.O_RDWR {
		how = unix.LOCK_EX
	}
	if err := lock(ctx, files[0], how); err != nil {
		return err
	}
	return fn(files, mac)
}

// open opens all copies or none.
func (l *Ledger) open(flag int) ([]*os.File, error) {
	files := make([]*os.File, 0, len(l.copies))
	for _, r := range l.copies {
		f, err := r.open(flag)
		if err != nil {
			closeAll(files)
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

// lock takes the advisory lock of a file, which its closing gives back. It asks again and again: a call that
// waits in the kernel could not be given up with ctx.
func lock(ctx context.Context, f *os.File, how int) error {
	for {
		err := unix.Flock(int(f.Fd()), how|unix.LOCK_NB)
		if err == nil {
			return nil
		}
		if !errors.Is(err, unix.EWOULDBLOCK) && !errors.Is(err, unix.EINTR) {
			return unavailable(fmt.Errorf("lock %s: %w", f.Name(), err))
		}
		select {
		case <-time.After(lockPause):
		case <-ctx.Done():
			return fmt.Errorf("lock %s: %w: %w", f.Name(), fault.ErrUnavailable, ctx.Err())
		}
	}
}

// distinct refuses one file under two names: it would get every line twice.
func distinct(files []*os.File) error {
	var infos []os.FileInfo
	for _, f := range files {
		info, err := f.Stat()
		if err != nil {
			return unavailable(err)
		}
		for _, other := range infos {
			if os.SameFile(info, other) {
				return fmt.Errorf("fence ledger: %s is there twice: %w", f.Name(), crypto.ErrArgument)
			}
		}
		infos = append(infos, info)
	}
	return nil
}

func closeAll(files []*os.File) {
	for _, f := range files {
		_ = f.Close() // what was written is synced before
	}
}
