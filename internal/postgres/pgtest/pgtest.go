// Package pgtest gives each test a PostgreSQL database of its own, migrated and empty.
//
// The first call in a test binary starts a private server without fsync in a temporary directory, on a copy of a cluster
// with a migrated template; each database is a file copy of that, which takes about 10 ms. Server and
// directory go when the test binary ends, even when it is killed. Without server programs the tests
// fail and say what to install; they never skip.
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres"
)

const (
	template = "tacit_template"
	maxConns = 16 // a pool; two tests at a time on two cores stay well below the server's bound
	timeout  = time.Minute

	closeTimeout = 10 * time.Second

	// gcPercent trades memory for time: under the race detector, collecting garbage is a good part of it.
	gcPercent = 400
)

// Test packages run side by side, each with a server of its own.
var settings = map[string]string{
	"shared_buffers":  "32MB",
	"max_connections": "80",
	"max_wal_size":    "128MB",
	"min_wal_size":    "32MB",
}

// shared is the one server of this test binary: a process-wide thing, as the process is what it
// lives and dies with.
var shared = sync.OnceValues(start)

var (
	running  atomic.Pointer[postgres.Server] // what Main has to stop, without starting one
	serial   atomic.Int64                    // names databases
	named    sync.Map                        // testing.TB → name of its latest database
	prepared preparations
	remover  *exec.Cmd // reachable, or the collector would close its input
)

// Main runs the tests of a package and then stops the server, if any test has started it. A package
// without it is slower, and does not wait for the server's end.
func Main(m *testing.M) {
	debug.SetGCPercent(gcPercent)
	code := m.Run()
	if s := running.Load(); s != nil {
		if err := s.Stop(context.Background()); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = max(code, 1)
		}
	}
	os.Exit(code)
}

// New makes a fresh migrated database and returns a superuser's pool on it. Both go at the end of
// the test.
func New(t testing.TB) *pgxpool.Pool {
	t.Helper()
	return open(t, template)
}

// Copy makes a database with all that is in another pool's, and returns a superuser's pool on it. Both go at the end of
// the test. The other pool must be closed, and nothing else may be connected to its database.
func Copy(t testing.TB, from *pgxpool.Pool) *pgxpool.Pool {
	t.Helper()
	return open(t, from.Config().ConnConfig.Database)
}

// Prepared makes a database with what fill puts into a fresh migrated one, and returns a superuser's pool on it. Both go at
// the end of the test. In each process fill runs once for a name, and databases are copies of the one it has filled: it must
// leave nothing connected, and what it keeps elsewhere lasts as long as the server's directory, [postgres.Server.Dir].
func Prepared(t testing.TB, name string, fill func(context.Context, *pgxpool.Pool) error) *pgxpool.Pool {
	t.Helper()
	p, s := prepared.of(name), Cluster(t)
	p.once.Do(func() { p.err = p.run(s, fill) })
	if p.err != nil {
		t.Fatalf("prepare a test database: %v", p.err)
	}
	return open(t, p.database)
}

// preparations are those of this process, by name.
type preparations struct {
	mu     sync.Mutex
	byName map[string]*preparation
}

func (l *preparations) of(name string) *preparation {
	l.mu.Lock()
	defer l.mu.Unlock()
	p := l.byName[name]
	if p == nil {
		p = &preparation{database: "prepared_" + strconv.FormatInt(serial.Add(1), 10)}
		if l.byName == nil {
			l.byName = map[string]*preparation{}
		}
		l.byName[name] = p
	}
	return p
}

// preparation is a database that others are copies of.
type preparation struct {
	once     sync.Once
	database string
	err      error
}

func (p *preparation) run(s *postgres.Server, fill func(context.Context, *pgxpool.Pool) error) error {
	if err := admin(s, copying(p.database, template)); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: s.URL(p.database), MaxConns: maxConns, App: "pgtest"})
	if err != nil {
		return err
	}
	defer pool.Close()
	return fill(ctx, pool)
}

// open returns a pool on a copy of a database.
func open(t testing.TB, from string) *pgxpool.Pool {
	t.Helper()
	pool, err := postgres.Open(t.Context(), postgres.PoolConfig{
		URL: Cluster(t).URL(create(t, from)), MaxConns: maxConns, App: "pgtest",
	})
	if err != nil {
		t.Fatalf("open the test database: %v", err)
	}
	t.Cleanup(func() { closePool(t, pool) })
	return pool
}

// closePool waits for connections in use, but not for ever: one that is never released is a defect
// of the test, not a reason to hang.
func closePool(t testing.TB, pool *pgxpool.Pool) {
	done := make(chan struct{})
	go func() { pool.Close(); close(done) }()
	select {
	case <-done:
	case <-time.After(closeTimeout):
		t.Errorf("%d connections were not released", pool.Stat().AcquiredConns())
	}
}

// URL returns the connection URL of the database that [New] or [Copy] made last for this test, and makes one
// when there is none.
func URL(t testing.TB) string {
	t.Helper()
	name, ok := named.Load(t)
	if !ok {
		name = create(t, template)
	}
	return Cluster(t).URL(name.(string))
}

// Cluster returns the server of this test binary, for looks at its data directory and its log. All
// tests of the binary share it: to kill a server, start one.
func Cluster(t testing.TB) *postgres.Server {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatalf("these tests need a PostgreSQL server: %v", err)
	}
	return s
}

// create copies a database and returns the new one's name.
func create(t testing.TB, from string) string {
	t.Helper()
	name := "test_" + strconv.FormatInt(serial.Add(1), 10)
	s := Cluster(t)
	if err := admin(s, copying(name, from)); err != nil {
		t.Fatalf("create a test database: %v", err)
	}
	named.Store(t, name)
	t.Cleanup(func() {
		named.Delete(t)
		if err := admin(s, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("drop a test database: %v", err)
		}
	})
	return name
}

// copying is the statement that makes a database as a copy of another.
func copying(name, from string) string {
	return "CREATE DATABASE " + name + " TEMPLATE " + from + " STRATEGY file_copy"
}

// admin runs one statement outside the test databases. Names in it are made here.
func admin(s *postgres.Server, sql string) error {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	conn, err := pgx.Connect(ctx, s.URL("postgres"))
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(ctx) }()
	_, err = conn.Exec(ctx, sql)
	return err
}

func start() (*postgres.Server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	dir, err := os.MkdirTemp("", "tacit-pgtest-")
	if err != nil {
		return nil, err
	}
	s, err := startCopy(ctx, dir)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	running.Store(s)
	if err := removeLater(ctx, s); err != nil {
		return nil, err
	}
	return s, nil
}

// startCopy starts a server on a copy of the cluster that is kept.
func startCopy(ctx context.Context, dir string) (*postgres.Server, error) {
	k, err := newKept(ctx, os.Getenv("TACIT_PG_BIN"))
	if err != nil {
		return nil, err
	}
	if err := k.fill(ctx, dir); err != nil {
		return nil, err
	}
	return startIn(ctx, dir)
}

// trusting lets everybody in who reaches the socket, which is in a directory of this user's own: what a client computes to
// show that it knows the password takes some 10 ms for each connection, and a test opens many.
const trusting = "local all all trust\n"

func startIn(ctx context.Context, dir string) (*postgres.Server, error) {
	hba := filepath.Join(dir, "hba.conf")
	// PostgreSQL may run as another user.
	err := errors.Join(os.Chmod(dir, 0o711), os.WriteFile(hba, []byte(trusting), 0o644)) //nolint:gosec // see above
	if err != nil {
		return nil, err
	}
	set := maps.Clone(settings)
	set["hba_file"] = hba
	return postgres.Start(ctx, postgres.ServerConfig{Dir: dir, BinDir: os.Getenv("TACIT_PG_BIN"), Unsafe: true, Settings: set})
}

// A test binary that is killed cleans nothing up. This shell outlives it: its input ends with the
// binary, then the server ends, and then it removes what they left.
const removeScript = `cat >/dev/null
i=0
while [ -e "$1/data/postmaster.pid" ] && [ $i -lt 100 ]; do sleep 0.1; i=$((i+1)); done
rm -rf "$1" "$2"`

func removeLater(ctx context.Context, s *postgres.Server) error {
	remover = exec.CommandContext(context.WithoutCancel(ctx), "/bin/sh", "-c", removeScript, "remover", s.Dir(), s.SocketDir()) //nolint:gosec // a constant script
	// The Ctrl-C that ends the tests is not for it.
	remover.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if _, err := remover.StdinPipe(); err != nil {
		return err
	}
	return remover.Start()
}
