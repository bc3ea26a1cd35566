package postgres

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

const initLocale = "C.UTF-8"

// nobodyUID is the usual number of the user nobody.
const nobodyUID = 65534

// dieWithParent makes the server shut down fast when the process that started it dies.
func dieWithParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGINT }

// chooseIdentity returns the user to run PostgreSQL as: ourselves where that works, else ourselves
// under another number in a user namespace (nothing changes owner, and any directory we can reach
// will do), else another user.
func chooseIdentity(ctx context.Context) (identity, error) {
	// initdb also refuses a number that has no name, as containers with arbitrary users have.
	_, err := user.LookupId(strconv.Itoa(os.Geteuid()))
	if os.Geteuid() != 0 && err == nil {
		return identity{}, nil
	}
	if id, ok := namespaced(ctx); ok {
		return id, nil
	}
	if os.Geteuid() != 0 {
		return identity{}, fmt.Errorf("run PostgreSQL: user %d has no name, and user namespaces are not to be had", os.Geteuid())
	}
	return dropped()
}

func namespaced(ctx context.Context) (identity, bool) {
	uid := nobodyUID
	if u, err := user.Lookup("postgres"); err == nil {
		if n, err := strconv.Atoi(u.Uid); err == nil {
			uid = n
		}
	}
	if _, err := user.LookupId(strconv.Itoa(uid)); err != nil {
		return identity{}, false
	}
	id := identity{attr: syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER,
		UidMappings: []syscall.SysProcIDMap{{ContainerID: uid, HostID: os.Geteuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{ContainerID: uid, HostID: os.Getegid(), Size: 1}},
	}}
	probe := exec.CommandContext(ctx, "/bin/true") // many containers forbid user namespaces
	probe.SysProcAttr = &id.attr
	return id, probe.Run() == nil
}

// runsServer reports whether pid is a PostgreSQL server on the data directory.
func runsServer(pid int, data string) bool {
	line, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		return false
	}
	return bytes.Contains(line, []byte("postgres")) && bytes.Contains(line, []byte("\x00"+data+"\x00"))
}
