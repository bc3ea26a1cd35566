package audit_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// While the table is away every Append fails within its deadline, and after that the log works by itself.
func TestAppendWithoutTable(t *testing.T) {
	const timeout = time.Second
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool, Timeout: timeout})
	if err := l.Append(t.Context(), disclosure(l, uuid.New())); err != nil {
		t.Fatal(err)
	}
	exec(t, pool, `ALTER TABLE log_intake RENAME TO elsewhere`)
	for range 5 {
		err := within(t, func() error { return l.Append(t.Context(), disclosure(l, uuid.New())) })
		if !errors.Is(err, audit.ErrUnavailable) {
			t.Errorf("got %v, want ErrUnavailable", err)
		}
	}
	if err := l.Check(t.Context()); !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("Check: %v, want ErrUnavailable", err)
	}
	exec(t, pool, `ALTER TABLE elsewhere RENAME TO log_intake`)
	if err := l.Append(t.Context(), disclosure(l, uuid.New())); err != nil {
		t.Errorf("after the table is back: %v", err)
	}
	if err := l.Check(t.Context()); err != nil {
		t.Errorf("Check after the table is back: %v", err)
	}
}

func TestAppendBehindLock(t *testing.T) {
	const timeout = 300 * time.Millisecond
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool, Timeout: timeout})
	release := lockTable(t, pool, "log_intake")
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			err := within(t, func() error { return l.Append(t.Context(), disclosure(l, uuid.New())) })
			if !errors.Is(err, audit.ErrUnavailable) {
				t.Errorf("got %v, want ErrUnavailable", err)
			}
		})
	}
	wg.Wait()
	if err := within(t, func() error { return l.Check(t.Context()) }); !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("Check: %v, want ErrUnavailable", err)
	}
	release()
	waitFor(t, "the log to work again", func() bool { return l.Append(t.Context(), disclosure(l, uuid.New())) == nil })
	waitFor(t, "the connections of the log to be its 3 writers' alone", func() bool {
		return count(t, pool, `SELECT count(*) FROM pg_stat_activity WHERE application_name = 'tacit-log'`) <= 3
	})
}

func TestAppendCallerGivesUp(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool})
	defer lockTable(t, pool, "log_intake")()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	err := within(t, func() error { return l.Append(ctx, disclosure(l, uuid.New())) })
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("got %v, want only the context's error: the log is not at fault", err)
	}
}

// With the queue full, Append waits, and fails at its deadline.
func TestAppendQueueFull(t *testing.T) {
	const timeout = 300 * time.Millisecond
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool, Writers: 1, Queue: 1, Timeout: timeout})
	defer lockTable(t, pool, "log_intake")()
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			err := within(t, func() error { return l.Append(t.Context(), disclosure(l, uuid.New())) })
			if !errors.Is(err, audit.ErrUnavailable) {
				t.Errorf("got %v, want ErrUnavailable", err)
			}
		})
	}
	wg.Wait()
}

// An idle writer whose connection died meanwhile loses no entry: nothing was sent on it.
func TestAppendAfterIdleConnectionDied(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool})
	killed := count(t, pool, `SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity
		WHERE application_name = 'tacit-log' AND datname = current_database()`)
	if killed != 3 {
		t.Fatalf("ended %d writers' connections, want 3", killed)
	}
	for range 8 {
		if err := l.Append(t.Context(), disclosure(l, uuid.New())); err != nil {
			t.Error(err)
		}
	}
}

// A database that refuses connections makes Append fail at once, and the writers come back by themselves.
func TestAppendRecoversConnections(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool, Timeout: 30 * time.Second})
	database := pool.Config().ConnConfig.Database
	admin, err := postgres.Open(t.Context(), postgres.PoolConfig{URL: pgtest.Cluster(t).URL("postgres"), MaxConns: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(admin.Close)
	allow := func(yes string) {
		exec(t, admin, `ALTER DATABASE `+pgx.Identifier{database}.Sanitize()+` ALLOW_CONNECTIONS `+yes)
	}
	allow("false")
	exec(t, admin, `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1`, database)
	for range 4 {
		err := within(t, func() error { return l.Append(t.Context(), disclosure(l, uuid.New())) })
		if !errors.Is(err, audit.ErrUnavailable) {
			t.Errorf("got %v, want ErrUnavailable", err)
		}
	}
	waitFor(t, "Check to see it", func() bool { return errors.Is(l.Check(t.Context()), audit.ErrUnavailable) })
	allow("true")
	waitFor(t, "Check to pass", func() bool { return l.Check(t.Context()) == nil })
	for range 4 {
		if err := l.Append(t.Context(), disclosure(l, uuid.New())); err != nil {
			t.Errorf("after connections are allowed again: %v", err)
		}
	}
}

// ledger remembers which entries were acknowledged.
type ledger struct {
	mu     sync.Mutex
	acked  []uuid.UUID
	failed int
}

func (g *ledger) note(id uuid.UUID, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if err == nil {
		g.acked = append(g.acked, id)
	} else {
		g.failed++
	}
}

// load appends from many goroutines until stop is closed.
func (g *ledger) load(t *testing.T, l *audit.Log, stop <-chan struct{}) *sync.WaitGroup {
	var wg sync.WaitGroup
	for range 32 {
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				e := disclosure(l, uuid.New())
				g.note(e.ID, l.Append(t.Context(), e))
			}
		})
	}
	return &wg
}

func (g *ledger) fails() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.failed > 0
}

// missing counts acknowledged entries that are not in the log.
func (g *ledger) missing(t *testing.T, pool *pgxpool.Pool) int {
	t.Helper()
	return count(t, pool, `SELECT count(*) FROM unnest($1::uuid[]) AS a(id)
		WHERE NOT EXISTS (SELECT FROM log_intake i WHERE i.id = a.id)`, g.acked)
}

// Whatever happens to the writers' connections, what was acknowledged is there (P2).
func TestP2AcknowledgedSurvivesLostConnections(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool, Timeout: 2 * time.Second})
	var g ledger
	stop := make(chan struct{})
	running := g.load(t, l, stop)
	for range 25 {
		time.Sleep(time.Duration(rand.IntN(40)) * time.Millisecond)
		exec(t, pool, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
			WHERE application_name = 'tacit-log' AND datname = current_database() ORDER BY random() LIMIT 1`)
	}
	close(stop)
	running.Wait()
	if len(g.acked) == 0 {
		t.Fatal("nothing was acknowledged")
	}
	if n := g.missing(t, pool); n != 0 {
		t.Errorf("%d of %d acknowledged entries are missing", n, len(g.acked))
	}
	t.Logf("%d acknowledged, %d failed", len(g.acked), g.failed)
}

// A killed server loses nothing that was acknowledged or signed, although its default is synchronous_commit=off, which loses
// what the control commits (P2, P7).
func TestP2AcknowledgedSurvivesKilledServer(t *testing.T) {
	cfg := postgres.ServerConfig{Dir: t.TempDir(), Settings: map[string]string{
		"synchronous_commit": "off", "wal_writer_delay": "10s", "shared_buffers": "16MB", "max_connections": "20",
	}}
	signed := publishtest.Anchor(t, t.TempDir())
	server, pool := startServer(t, cfg)
	exec(t, pool, `CREATE TABLE control (id integer)`)
	stopWALWriter(t, pool)
	l, err := audit.New(t.Context(), audit.Config{Pool: pool, Timeout: 30 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	var g ledger
	g.during(t, l, pool, signed, func() { time.Sleep(400 * time.Millisecond) })
	publishTo(t, pool, signed)
	exec(t, pool, `INSERT INTO control VALUES (1)`)
	kill(t, server)

	for range 3 { // told at once, not at the deadline
		err = within(t, func() error { return l.Append(t.Context(), disclosure(l, uuid.New())) })
		if !errors.Is(err, audit.ErrUnavailable) {
			t.Errorf("Append without a server: %v, want ErrUnavailable", err)
		}
	}
	waitFor(t, "Check to see it", func() bool { return errors.Is(l.Check(t.Context()), audit.ErrUnavailable) })
	if err := l.Close(t.Context()); err != nil {
		t.Errorf("Close without a server: %v", err)
	}
	pool.Close()
	_ = server.Stop(t.Context()) // gives its directory back

	server, pool = startServer(t, cfg)
	if n := count(t, pool, `SELECT count(*) FROM control`); n != 0 {
		t.Error("the control's row survived: the test proves nothing")
	}
	g.published(t, pool, signed)
	if g.failed > 0 {
		t.Errorf("%d failed", g.failed)
	}

	// And in the midst of it.
	l, err = audit.New(t.Context(), audit.Config{Pool: pool, Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	before := len(g.acked)
	g.during(t, l, pool, signed, func() {
		time.Sleep(300 * time.Millisecond)
		kill(t, server)
		waitFor(t, "an entry to fail", g.fails)
	})
	if err := l.Close(t.Context()); err != nil {
		t.Error(err)
	}
	pool.Close()
	_ = server.Stop(t.Context())
	_, pool = startServer(t, cfg)
	g.published(t, pool, signed)
	if before == 0 || len(g.acked) == before || g.failed == 0 {
		t.Errorf("%d acknowledged before, %d in the second round, %d failed: that is no load to be killed under", before, len(g.acked)-before, g.failed)
	}
}

// during appends and publishes while something happens.
func (g *ledger) during(t *testing.T, l *audit.Log, pool *pgxpool.Pool, signed *anchor.Anchor, happens func()) {
	t.Helper()
	p := publishtest.New(t, publish.Config{
		Connect: publishtest.Connect(pool), Anchor: signed, Every: 10 * time.Millisecond,
	})
	ctx, end := context.WithCancel(t.Context())
	var publisher sync.WaitGroup
	publisher.Go(func() { p.Run(ctx) })
	stop := make(chan struct{})
	running := g.load(t, l, stop)
	happens()
	close(stop)
	running.Wait()
	end()
	publisher.Wait()
}

// publishTo takes the intake into the tree and signs it, as soon as the publisher before is gone.
func publishTo(t *testing.T, pool *pgxpool.Pool, signed *anchor.Anchor) {
	t.Helper()
	p := publishtest.New(t, publish.Config{Connect: publishtest.Connect(pool), Anchor: signed})
	defer p.Close()
	waitFor(t, "the lock", func() bool {
		err := p.Once(t.Context())
		if err != nil && !errors.Is(err, publish.ErrOther) {
			t.Fatal(err)
		}
		return err == nil
	})
}

// published fails unless the log continues what was signed, and every acknowledged entry gets into its tree, once.
func (g *ledger) published(t *testing.T, pool *pgxpool.Pool, signed *anchor.Anchor) {
	t.Helper()
	publishTo(t, pool, signed)
	head, err := archive.ReadHead(t.Context(), pool)
	if err != nil {
		t.Fatal(err)
	}
	times, r := map[uuid.UUID]int{}, archive.NewReader(pool, head.Size)
	for bundle := uint64(0); bundle*archive.BundleSize < head.Size; bundle++ {
		leaves, err := r.Entries(t.Context(), bundle)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range leaves {
			id, err := leaf.PeekID(l)
			if err != nil {
				t.Fatal(err)
			}
			times[id]++
		}
	}
	missing, twice := 0, 0
	for _, id := range g.acked {
		if times[id] == 0 {
			missing++
		}
	}
	for _, n := range times {
		if n > 1 {
			twice++
		}
	}
	if missing > 0 || twice > 0 || len(g.acked) == 0 {
		t.Errorf("%d of %d acknowledged entries are missing in the tree, %d are there twice", missing, len(g.acked), twice)
	}
}

func startServer(t *testing.T, cfg postgres.ServerConfig) (*postgres.Server, *pgxpool.Pool) {
	t.Helper()
	server, err := postgres.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Stop(context.Background()) }) // killed by the test, perhaps
	url := server.URL("postgres")
	if err := postgres.Migrate(t.Context(), url, nil); err != nil {
		t.Fatal(err)
	}
	pool, err := postgres.Open(t.Context(), postgres.PoolConfig{URL: url, MaxConns: 4})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return server, pool
}

// stopWALWriter keeps the server from writing what no commit waits for. It comes before the load: a writer stopped at work
// would hold a lock that every commit needs.
func stopWALWriter(t *testing.T, pool *pgxpool.Pool) {
	t.Helper()
	const idle = `FROM pg_stat_activity WHERE backend_type = 'walwriter' AND wait_event = 'WalWriterMain'`
	exec(t, pool, `CHECKPOINT`) // leaves it nothing to write
	waitFor(t, "the WAL writer to rest", func() bool { return count(t, pool, `SELECT count(*) `+idle) == 1 })
	pid := count(t, pool, `SELECT pid `+idle)
	if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
}

// kill ends all processes of a server at once, so that none gets to write anything.
func kill(t *testing.T, server *postgres.Server) {
	t.Helper()
	postmaster := server.PID()
	if err := syscall.Kill(postmaster, syscall.SIGSTOP); err != nil { // or it would start new ones
		t.Fatal(err)
	}
	all := append(children(t, postmaster), postmaster)
	for _, pid := range all {
		if err := syscall.Kill(pid, syscall.SIGKILL); err != nil && !errors.Is(err, syscall.ESRCH) {
			t.Fatal(err)
		}
	}
	<-server.Done()
	for _, pid := range all { // the next server refuses while one of them holds shared memory
		waitFor(t, "a killed process to end", func() bool { s := status(pid); return len(s) == 0 || s[0] == "Z" })
	}
}

// status is what Linux tells of a process from its state on: state, parent, …; nothing if there is none.
func status(pid int) []string {
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat") // pid (name) state ppid …
	if err != nil {
		return nil
	}
	_, after, _ := strings.Cut(string(stat), ") ")
	return strings.Fields(after)
}

func children(t *testing.T, parent int) (pids []int) {
	t.Helper()
	processes, err := os.ReadDir("/proc")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range processes {
		pid, err := strconv.Atoi(p.Name())
		if err != nil {
			continue
		}
		if s := status(pid); len(s) > 1 && s[1] == strconv.Itoa(parent) {
			pids = append(pids, pid)
		}
	}
	if len(pids) == 0 {
		t.Fatal("found no process of the server")
	}
	return pids
}

// A commit that the server reports as done, but with a warning that it did not reach the standby, is a failure.
func TestAppendWarnedCommitFails(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool, Writers: 1, Timeout: time.Minute})
	standby(t, pool, "none_such")
	t.Cleanup(func() { standby(t, pool, "") }) // before the database is dropped, which waits for it too
	answer := make(chan error, 1)
	go func() { answer <- l.Append(t.Context(), disclosure(l, uuid.New())) }()
	const waiting = `FROM pg_stat_activity WHERE application_name = 'tacit-log' AND wait_event = 'SyncRep'`
	waitFor(t, "the commit to wait for the standby", func() bool { return count(t, pool, `SELECT count(*) `+waiting) == 1 })
	exec(t, pool, `SELECT pg_cancel_backend(pid) `+waiting)
	if err := <-answer; !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != 1 {
		t.Errorf("%d entries; the commit was meant to succeed here, with a warning", n)
	}
	standby(t, pool, "")
	if err := l.Append(t.Context(), disclosure(l, uuid.New())); err != nil {
		t.Errorf("after it: %v", err)
	}
}

// standby makes commits of the whole test server wait for a standby of that name; none if empty.
func standby(t *testing.T, pool *pgxpool.Pool, name string) {
	t.Helper()
	exec(t, pool, `ALTER SYSTEM SET synchronous_standby_names = '`+name+`'`)
	exec(t, pool, `SELECT pg_reload_conf()`)
	waitFor(t, "the setting", func() bool {
		var got string
		err := pool.QueryRow(context.WithoutCancel(t.Context()), `SHOW synchronous_standby_names`, pgx.QueryExecModeExec).Scan(&got)
		return err == nil && got == name
	})
}
