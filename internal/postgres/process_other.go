//go:build unix && !linux

package postgres

import (
	"context"
	"os"
	"syscall"
)

const initLocale = "C"

// dieWithParent can do nothing here: only Linux tells a child of its parent's death. A server left
// behind is named, with the command that stops it, by the next start.
func dieWithParent(*syscall.SysProcAttr) {}

// chooseIdentity returns the user to run PostgreSQL as, which is another one when we are root.
func chooseIdentity(context.Context) (identity, error) {
	if os.Geteuid() != 0 {
		return identity{}, nil
	}
	return dropped()
}

// runsServer takes any process for a server; there is no portable way to ask what it runs.
func runsServer(int, string) bool { return true }
