package fence

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"golang.org/x/sys/unix"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
)

// lockPause is how long a process waits before it asks again for a lock that another holds: about one fsync.
const lockPause = time.Millisecond

// held is the copies while they are locked: the files in the places of Ledger.copies, and their places in the
// order in which every process locks and writes them.
type held struct {
	files []*os.File
	order []int
}

// locked opens all copies and runs fn on them while no other process writes any of them. Who opens for writing
// lets nobody read either.
func (l *Ledger) locked(ctx context.Context, flag int, fn func(held, *crypto.MAC) error) error {
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
	order, err := inOrder(files)
	if err != nil {
		closeAll(files)
		return err
	}
	h := held{files: files, order: order}
	defer h.release()
	how := unix.LOCK_SH
	if flag == os.O_RDWR {
		how = unix.LOCK_EX
	}
	if err := h.lock(ctx, how); err != nil {
		return err
	}
	return fn(h, mac)
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

// lock takes the advisory locks of all files or, while another holds one, none: machines that share a file
// system may number its files differently, and must not wait for each other holding what the other wants. It
// asks again and again: a call that waits in the kernel could not be given up with ctx.
func (h held) lock(ctx context.Context, how int) error {
	for {
		busy, err := h.tryLock(how)
		if busy == nil || err != nil {
			return err
		}
		select {
		case <-time.After(lockPause):
		case <-ctx.Done():
			return fmt.Errorf("lock %s: %w: %w", busy.Name(), fault.ErrUnavailable, ctx.Err())
		}
	}
}

// tryLock returns the file that another has locked, if there is one; then it holds no lock.
func (h held) tryLock(how int) (busy *os.File, err error) {
	for done, i := range h.order {
		f := h.files[i]
		err := unix.Flock(int(f.Fd()), how|unix.LOCK_NB)
		if err == nil {
			continue
		}
		if !errors.Is(err, unix.EWOULDBLOCK) && !errors.Is(err, unix.EINTR) {
			return nil, unavailable(fmt.Errorf("lock %s: %w", f.Name(), err))
		}
		return f, h.unlock(h.order[:done])
	}
	return nil, nil
}

// unlock gives locks back, the last first: who finds the first free finds the rest free too.
func (h held) unlock(places []int) error {
	for _, i := range slices.Backward(places) {
		if err := unix.Flock(int(h.files[i].Fd()), unix.LOCK_UN); err != nil {
			return unavailable(fmt.Errorf("unlock %s: %w", h.files[i].Name(), err))
		}
	}
	return nil
}

// release closes the files, and with each ends its lock.
func (h held) release() {
	for _, i := range slices.Backward(h.order) {
		_ = h.files[i].Close() // what was written is synced before
	}
}

// inOrder returns the places of files by device and inode: one order, however a process names its copies. It
// refuses one file under two names: that would get every line twice, and be waited for by who holds it.
func inOrder(files []*os.File) ([]int, error) {
	stats, order := make([]unix.Stat_t, len(files)), make([]int, len(files))
	for i, f := range files {
		if err := unix.Fstat(int(f.Fd()), &stats[i]); err != nil {
			return nil, unavailable(fmt.Errorf("%s: %w", f.Name(), err))
		}
		order[i] = i
	}
	compare := func(i, j int) int {
		return cmp.Or(cmp.Compare(stats[i].Dev, stats[j].Dev), cmp.Compare(stats[i].Ino, stats[j].Ino))
	}
	slices.SortFunc(order, compare)
	for i := 1; i < len(order); i++ {
		if compare(order[i-1], order[i]) == 0 {
			return nil, fmt.Errorf("%s is there twice: %w", files[order[i]].Name(), crypto.ErrArgument)
		}
	}
	return order, nil
}

func closeAll(files []*os.File) {
	for _, f := range files {
		_ = f.Close()
	}
}
