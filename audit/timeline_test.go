package audit_test

import (
	"context"
	"errors"
	"os"
	command "os/exec"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// recovering is a server that is stopped, replaced by what a backup has of it, and recovered, as operators do.
type recovering struct {
	t      *testing.T
	cfg    postgres.ServerConfig
	server *postgres.Server
	socket atomic.Pointer[string] // of the server that runs: connections are made beside the test
}

func (r *recovering) start() {
	r.t.Helper()
	server, err := postgres.Start(r.t.Context(), r.cfg)
	if err != nil {
		r.t.Fatal(err)
	}
	r.server = server
	socket := server.SocketDir()
	r.socket.Store(&socket)
	r.t.Cleanup(func() { _ = server.Stop(context.Background()) }) // by the test, perhaps
}

func (r *recovering) stop() {
	r.t.Helper()
	if err := r.server.Stop(r.t.Context()); err != nil {
		r.t.Fatal(err)
	}
}

// keep copies the data directory of a stopped server.
func (r *recovering) keep(name string) {
	r.t.Helper()
	if out, err := command.CommandContext(r.t.Context(), "cp", "-a", r.server.DataDir(), filepath.Join(r.cfg.Dir, name)).CombinedOutput(); err != nil {
		r.t.Fatalf("copy: %v\n%s", err, out)
	}
}

// recover starts from a copy. A server that recovers begins a new timeline.
func (r *recovering) recover(name string) {
	r.t.Helper()
	data := r.server.DataDir()
	if err := os.RemoveAll(data); err != nil {
		r.t.Fatal(err)
	}
	if err := os.Rename(filepath.Join(r.cfg.Dir, name), data); err != nil {
		r.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(data, "recovery.signal"), nil, 0o644); err != nil { // of another user's server
		r.t.Fatal(err)
	}
	r.start()
}

// pool connects to the server wherever it listens now.
func (r *recovering) pool() *pgxpool.Pool {
	r.t.Helper()
	cfg, err := pgxpool.ParseConfig(r.server.URL("postgres"))
	if err != nil {
		r.t.Fatal(err)
	}
	cfg.BeforeConnect = func(_ context.Context, cc *pgx.ConnConfig) error {
		cc.Host = *r.socket.Load()
		return nil
	}
	pool, err := pgxpool.NewWithConfig(r.t.Context(), cfg)
	if err != nil {
		r.t.Fatal(err)
	}
	r.t.Cleanup(pool.Close)
	return pool
}

// TestP7NewTimelineIsProven lets a server that appends meet its database recovered to an earlier moment: nothing is
// appended to it, as long as that lacks what was signed. One recovered to the end is found to continue the log.
func TestP7NewTimelineIsProven(t *testing.T) {
	t.Parallel()
	r := &recovering{t: t, cfg: postgres.ServerConfig{Dir: t.TempDir(), Unsafe: true, Settings: map[string]string{
		"restore_command": "false", "shared_buffers": "16MB", "max_connections": "20", "min_wal_size": "32MB", "max_wal_size": "32MB",
	}}}
	r.start()
	if err := postgres.Migrate(t.Context(), r.server.URL("postgres"), nil); err != nil {
		t.Fatal(err)
	}
	pool, signed := r.pool(), publishtest.Anchor(t, t.TempDir())
	connect := func(ctx context.Context, _ pgconn.NoticeHandler) (*pgx.Conn, error) {
		return pgx.Connect(ctx, r.server.URL("postgres"))
	}
	p := publishtest.New(t, publish.Config{Connect: connect, Anchor: signed})
	l := open(t, audit.Config{Pool: pool, Timeout: 2 * time.Second, Anchor: func(ctx context.Context) ([]tree.Checkpoint, error) {
		points, _, err := publish.Signed(ctx, signed, publishtest.Keys(t, 1))
		return points, err
	}})
	add := func() {
		t.Helper()
		for range 5 {
			if err := l.Append(t.Context(), disclosure(l, uuid.New())); err != nil {
				t.Fatal(err)
			}
		}
		if err := p.Once(t.Context()); err != nil {
			t.Fatal(err)
		}
		p.Close()
	}
	add()
	r.stop()
	r.keep("early")
	r.start()
	waitFor(t, "the server to answer", func() bool { return l.Check(t.Context()) == nil })
	add()
	r.stop()
	r.keep("late")

	r.recover("early")
	// A transaction of one's own leads there before any writer has noticed, and as soon as it takes writes.
	pool.Reset()
	waitFor(t, "the end of the recovery", func() bool {
		var recovering bool
		err := pool.QueryRow(t.Context(), `SELECT pg_is_in_recovery()`).Scan(&recovering)
		return err == nil && !recovering
	})
	err := pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error { return l.AppendTx(t.Context(), tx, disclosure(l, uuid.New())) })
	if !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("AppendTx: got %v, want %v", err, audit.ErrUnavailable)
	}
	waitFor(t, "the log to be found broken", func() bool { return errors.Is(l.Check(t.Context()), audit.ErrBroken) })
	if err := l.Append(t.Context(), disclosure(l, uuid.New())); !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("Append: got %v, want %v", err, audit.ErrUnavailable)
	}
	if err := p.Once(t.Context()); !errors.Is(err, audit.ErrBroken) {
		t.Errorf("publish: got %v, want %v", err, audit.ErrBroken)
	}
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != 5 {
		t.Errorf("%d entries in the recovered database, want the 5 of then", n)
	}
	r.stop()

	r.recover("late")
	pool.Reset()
	waitFor(t, "the log to go on", func() bool { return l.Check(t.Context()) == nil })
	if err := pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error { return l.AppendTx(t.Context(), tx, disclosure(l, uuid.New())) }); err != nil {
		t.Error(err)
	}
	add()
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != 16 {
		t.Errorf("%d entries, want 16", n)
	}
}
