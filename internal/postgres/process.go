//go:build unix

package postgres

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

const lockFile = "lock"

var errLocked = errors.New("locked by another process")

// tryLock takes the lock of a directory; closing the file, or the end of the process, frees it.
func tryLock(file string) (*os.File, error) {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_RDWR, 0o600) //nolint:gosec // the caller's own directory
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		err = errLocked
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// process is a child whose end is observed.
type process struct {
	cmd  *exec.Cmd
	done chan struct{}
	err  error // of Wait; read after done
}

// startProcess starts cmd from a goroutine that keeps its thread until the child ends: the kernel
// sends the parent-death signal when the starting thread goes, not the process.
func startProcess(cmd *exec.Cmd) (*process, error) {
	p := &process{cmd: cmd, done: make(chan struct{})}
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		err := cmd.Start()
		started <- err
		if err == nil {
			p.err = cmd.Wait()
			close(p.done)
		}
		runtime.UnlockOSThread()
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return p, nil
}

func (p *process) signal(sig syscall.Signal) {
	_ = p.cmd.Process.Signal(sig) // fails only when the process has ended, which done tells
}

// readPID returns the process id in a server's postmaster.pid, 0 when there is none.
func readPID(file string) int {
	b, err := os.ReadFile(file) //nolint:gosec // the caller's own directory
	if err != nil {
		return 0
	}
	first, _, _ := strings.Cut(string(b), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	if err != nil || pid < 1 {
		return 0
	}
	return pid
}

// dropped is the identity of an ordinary user, for when we are root and have nothing better.
func dropped() (identity, error) {
	u, err := user.Lookup("postgres")
	if err != nil {
		u, err = user.Lookup("nobody")
	}
	if err != nil {
		return identity{}, errors.New("PostgreSQL does not run as root, and neither a user namespace nor a user postgres or nobody is to be had")
	}
	uid, errU := strconv.ParseUint(u.Uid, 10, 31)
	gid, errG := strconv.ParseUint(u.Gid, 10, 31)
	if err := errors.Join(errU, errG); err != nil {
		return identity{}, fmt.Errorf("look up user %s: %w", u.Username, err)
	}
	id := identity{uid: int(uid), gid: int(gid), drops: true}
	id.attr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return id, nil
}
