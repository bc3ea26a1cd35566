package postgres

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	addressFile  = "url"
	socketPrefix = "tacit-pg-"
	socketPort   = "5432" // names the socket file; there is no TCP
	// A socket's path may have 107 bytes (sun_path in unix(7)), on macOS 103.
	maxSocketPath = 103
)

// address is where a private server listens.
type address struct {
	Sockets  string // directory
	Password string
}

func (a address) url(database string) string {
	u := url.URL{
		Scheme:   "postgres",
		User:     url.UserPassword(superuser, a.Password),
		Path:     "/" + database,
		RawQuery: url.Values{"host": {a.Sockets}, "port": {socketPort}}.Encode(),
	}
	return u.String()
}

// write records the address for other processes, and for `psql "$(cat url)"`.
func (a address) write(dir string) error {
	return writePrivate(filepath.Join(dir, addressFile), a.url("postgres")+"\n")
}

func readAddress(dir string) (address, error) {
	b, err := os.ReadFile(filepath.Join(dir, addressFile)) //nolint:gosec // the caller's own directory
	if err != nil {
		return address{}, err
	}
	u, err := url.Parse(strings.TrimSpace(string(b)))
	if err != nil || u.User == nil {
		return address{}, errors.New("the recorded URL is damaged") // never quote it: it holds the password
	}
	password, _ := u.User.Password()
	return address{Sockets: u.Query().Get("host"), Password: password}, nil
}

// answers reports whether the server takes a connection now.
func (a address) answers(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, a.url("postgres"))
	if err != nil {
		return false
	}
	_ = conn.Close(ctx) // it answered; how it says goodbye does not matter
	return true
}

// makeSocketDir makes a directory with a short name, whatever the length of the data directory's.
func makeSocketDir(id identity) (string, error) {
	parent := os.TempDir()
	if len(filepath.Join(parent, socketPrefix+"0123456789", ".s.PGSQL."+socketPort)) > maxSocketPath {
		parent = "/tmp"
	}
	dir, err := os.MkdirTemp(parent, socketPrefix)
	if err != nil {
		return "", err
	}
	return dir, id.own(dir)
}

// clearStale removes what a killed owner of dir left behind, after its server has gone.
func clearStale(ctx context.Context, dir string) error {
	if err := awaitOldServer(ctx, filepath.Join(dir, dataDir)); err != nil {
		return err
	}
	addr, err := readAddress(dir)
	if err != nil {
		return removeIfThere(filepath.Join(dir, addressFile))
	}
	if strings.HasPrefix(filepath.Base(addr.Sockets), socketPrefix) {
		if err := os.RemoveAll(addr.Sockets); err != nil {
			return err
		}
	}
	return removeIfThere(filepath.Join(dir, addressFile))
}

// awaitOldServer waits for a server whose owner was killed a moment ago: it is shutting down.
func awaitOldServer(ctx context.Context, data string) error {
	ctx, cancel := context.WithTimeout(ctx, stopTimeout)
	defer cancel()
	pidFile := filepath.Join(data, "postmaster.pid")
	for {
		pid := readPID(pidFile)
		if pid == 0 || errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
			return nil // PostgreSQL itself knows what to make of the file
		}
		if !runsServer(pid, data) {
			// After a reboot the number may be another process's, which PostgreSQL would take for a
			// server; we hold the lock and know better.
			return removeIfThere(pidFile)
		}
		if pause(ctx, pollInterval) != nil {
			return fmt.Errorf("a PostgreSQL server without owner runs %s\nhint: stop it with kill -INT %d", data, pid)
		}
	}
}
