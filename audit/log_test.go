package audit_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.uber.org/goleak"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// open makes a log on the pool's database, closed with the test. Test servers run with fsync off.
func open(t testing.TB, cfg audit.Config) *audit.Log {
	t.Helper()
	cfg.AllowUnsafe = true
	l, err := audit.New(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := l.Close(ctx); err != nil {
			t.Error(err)
		}
	})
	return l
}

// disclosure is an entry of one read field of the given subjects.
func disclosure(l *audit.Log, subjects ...uuid.UUID) *audit.Entry {
	e := l.NewEntry()
	e.Action, e.Kind, e.Purpose, e.Decision, e.Outcome = "read", "contact", "support", audit.Allow, audit.Released
	e.Groups = []audit.Group{{Clear: []string{"given_name"}, Subjects: subjects}}
	return e
}

// within runs f and fails the test when it takes so long that it waited for what does not come, or for a deadline of half a
// minute where it has to be told at once; a busy machine is no reason.
func within(t *testing.T, f func() error) error {
	t.Helper()
	const patience = 20 * time.Second
	start := time.Now()
	err := f()
	if took := time.Since(start); took > patience {
		t.Errorf("took %s, want at most %s", took, patience)
	}
	return err
}

// about are all entries that name a subject.
func about(t testing.TB, l *audit.Log, subject uuid.UUID) (all []audit.Found) {
	t.Helper()
	q := audit.Query{Pseudonyms: []uuid.UUID{subject}, Limit: audit.MaxLimit}
	for {
		page, next, err := l.Entries(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, page...)
		if q.After = next; next == uuid.Nil {
			return all
		}
	}
}

func exec(t testing.TB, pool *pgxpool.Pool, sql string, args ...any) {
	t.Helper()
	if _, err := pool.Exec(context.WithoutCancel(t.Context()), sql, args...); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

func count(t testing.TB, pool *pgxpool.Pool, sql string, args ...any) (n int) {
	t.Helper()
	if err := pool.QueryRow(context.WithoutCancel(t.Context()), sql, args...).Scan(&n); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return n
}

func TestAppendConcurrently(t *testing.T) {
	const clients, each = 64, 40
	pool := pgtest.New(t)
	var batches, written, largest atomic.Int64
	l := open(t, audit.Config{Pool: pool, OnBatch: func(n int, d time.Duration) {
		batches.Add(1)
		written.Add(int64(n))
		for old := largest.Load(); int64(n) > old && !largest.CompareAndSwap(old, int64(n)); old = largest.Load() {
		}
		if d < 0 {
			t.Errorf("a batch took %s", d)
		}
	}})
	subject := uuid.New()
	acknowledged := make([][]*audit.Entry, clients)
	var wg sync.WaitGroup
	for c := range clients {
		wg.Go(func() {
			for range each {
				e := disclosure(l, subject, uuid.New())
				if err := l.Append(t.Context(), e); err != nil {
					t.Error(err)
					return
				}
				acknowledged[c] = append(acknowledged[c], e)
			}
		})
	}
	wg.Wait()
	held := map[uuid.UUID]audit.Entry{}
	for _, f := range about(t, l, subject) {
		held[f.ID] = f.Entry
	}
	for _, es := range acknowledged {
		for _, want := range es {
			if diff := cmp.Diff(*want, held[want.ID]); diff != "" {
				t.Fatalf("entry (-want +got):\n%s", diff)
			}
		}
	}
	if n := len(held); n != clients*each {
		t.Errorf("%d entries name the subject, want %d", n, clients*each)
	}
	if written.Load() != clients*each || largest.Load() < 2 {
		t.Errorf("%d entries in %d batches, the largest of %d; want %d and batches above 1", written.Load(), batches.Load(), largest.Load(), clients*each)
	}
	if l.Depth() != 0 {
		t.Errorf("depth %d after the last answer", l.Depth())
	}
}

// The server's own role, without UPDATE and DELETE on the log, is enough.
func TestAppendAsServerRole(t *testing.T) {
	super := pgtest.New(t)
	pool, err := postgres.Open(t.Context(), postgres.PoolConfig{URL: pgtest.URL(t), MaxConns: 2, Role: "tacit_server"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	l := open(t, audit.Config{Pool: pool})
	if err := l.Append(t.Context(), disclosure(l, uuid.New())); err != nil {
		t.Error(err)
	}
	if err := l.Check(t.Context()); err != nil {
		t.Error(err)
	}
	exec(t, super, `REVOKE INSERT ON log_intake FROM tacit_server`)
	if err := l.Append(t.Context(), disclosure(l, uuid.New())); !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("Append without the grant: %v, want ErrUnavailable; the writers do not take on the role", err)
	}
	if err := l.Check(t.Context()); !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("Check without the grant: %v, want ErrUnavailable", err)
	}
}

func TestAppendRefusesFreeText(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool})
	e := disclosure(l, uuid.New())
	e.Groups[0].Clear = []string{"Ada Lovelace"}
	if err := l.Append(t.Context(), e); !errors.Is(err, audit.ErrNotCanonical) {
		t.Errorf("Append: got %v, want ErrNotCanonical", err)
	}
	var b pgx.Batch
	if err := l.QueueTx(t.Context(), &b, e); !errors.Is(err, audit.ErrNotCanonical) || b.Len() != 0 {
		t.Errorf("QueueTx: got %v and %d statements, want ErrNotCanonical and none", err, b.Len())
	}
	err := pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error { return l.AppendTx(t.Context(), tx, e) })
	if !errors.Is(err, audit.ErrNotCanonical) {
		t.Errorf("AppendTx: got %v, want ErrNotCanonical", err)
	}
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != 0 {
		t.Errorf("%d entries, want none", n)
	}
}

func TestAppendSubjectInTwoGroups(t *testing.T) {
	l := open(t, audit.Config{Pool: pgtest.New(t)})
	subject := uuid.New()
	e := disclosure(l, subject, uuid.New())
	e.Groups = append(e.Groups, audit.Group{Mask: []string{"iban"}, Subjects: []uuid.UUID{subject}})
	if err := l.Append(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	got, _, err := l.Entries(t.Context(), audit.Query{Pseudonyms: []uuid.UUID{subject}})
	if err != nil || len(got) != 1 {
		t.Errorf("got %d entries, %v; want 1", len(got), err)
	}
}

// An id appended again fails alone, not with its batch.
func TestAppendTwiceFailsAlone(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool, Writers: 1})
	first := disclosure(l, uuid.New())
	if err := l.Append(t.Context(), first); err != nil {
		t.Fatal(err)
	}
	release := lockTable(t, pool, "log_intake")
	answers := make(chan error, 20)
	twice := make(chan error, 1)
	occupy(t, pool, l, answers)
	for i := range 20 {
		e, to := disclosure(l, uuid.New()), answers
		if i == 10 {
			e, to = first, twice
		}
		go func() { to <- l.Append(t.Context(), e) }()
	}
	waitFor(t, "the queue to fill", func() bool { return l.Depth() == 20 })
	release()
	for range 20 {
		if err := <-answers; err != nil {
			t.Error(err)
		}
	}
	if err := <-twice; !errors.Is(err, audit.ErrExists) {
		t.Errorf("got %v, want ErrExists", err)
	}
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != 21 {
		t.Errorf("%d entries, want 21", n)
	}
}

func TestAppendTx(t *testing.T) {
	pool := pgtest.New(t)
	exec(t, pool, `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$`)
	pool.Reset()
	l := open(t, audit.Config{Pool: pool})
	kept, queued, dropped := disclosure(l, uuid.New()), disclosure(l, uuid.New()), disclosure(l, uuid.New())
	for _, row := range []struct {
		entry *audit.Entry
		add   func(pgx.Tx, *audit.Entry) error
		fate  func(pgx.Tx) error
		want  error
	}{
		{kept, func(tx pgx.Tx, e *audit.Entry) error { return l.AppendTx(t.Context(), tx, e) }, commit, nil},
		{queued, func(tx pgx.Tx, e *audit.Entry) error {
			var b pgx.Batch
			if err := l.QueueTx(t.Context(), &b, e); err != nil {
				return err
			}
			return tx.SendBatch(t.Context(), &b).Close()
		}, commit, nil},
		{dropped, func(tx pgx.Tx, e *audit.Entry) error { return l.AppendTx(t.Context(), tx, e) }, rollback, audit.ErrNotFound},
	} {
		tx, err := pool.Begin(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if got := setting(t, tx); got != "off" {
			t.Fatalf("synchronous_commit is %q before; the test proves nothing", got)
		}
		if err := row.add(tx, row.entry); err != nil {
			t.Error(err)
		}
		if got := setting(t, tx); got != "on" {
			t.Errorf("synchronous_commit is %q in the entry's transaction, want on", got)
		}
		if err := row.fate(tx); err != nil {
			t.Error(err)
		}
		if _, err := l.Entry(t.Context(), row.entry.ID); !errors.Is(err, row.want) {
			t.Errorf("entry after the transaction: %v, want %v", err, row.want)
		}
	}
	if got := setting(t, pool); got != "off" {
		t.Errorf("synchronous_commit is %q after, want the session's own again", got)
	}
}

func commit(tx pgx.Tx) error   { return tx.Commit(context.Background()) }
func rollback(tx pgx.Tx) error { return tx.Rollback(context.Background()) }

func setting(t *testing.T, q interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
},
) (s string) {
	t.Helper()
	if err := q.QueryRow(t.Context(), `SHOW synchronous_commit`).Scan(&s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAppendTxTwice(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool})
	e := disclosure(l, uuid.New())
	if err := l.Append(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	err := pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error { return l.AppendTx(t.Context(), tx, e) })
	if !errors.Is(err, audit.ErrExists) {
		t.Errorf("got %v, want ErrExists", err)
	}
}

func TestNewRefusesFsyncOff(t *testing.T) {
	l, err := audit.New(t.Context(), audit.Config{Pool: pgtest.New(t)})
	if l != nil || !errors.Is(err, audit.ErrUnsafe) {
		t.Errorf("got %v, %v; want ErrUnsafe", l, err)
	}
}

func TestNewRefusesWithoutTable(t *testing.T) {
	pool := pgtest.New(t)
	exec(t, pool, `DROP TABLE log_intake`)
	l, err := audit.New(t.Context(), audit.Config{Pool: pool, AllowUnsafe: true})
	if l != nil || !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("got %v, %v; want ErrUnavailable", l, err)
	}
}

// Close writes what waits, then refuses, and leaves nothing running.
func TestClose(t *testing.T) {
	pool := pgtest.New(t)
	exec(t, pool, `SELECT 1`)
	leaks := goleak.IgnoreCurrent()
	l, err := audit.New(t.Context(), audit.Config{Pool: pool, Writers: 1, AllowUnsafe: true})
	if err != nil {
		t.Fatal(err)
	}
	release := lockTable(t, pool, "log_intake")
	answers := make(chan error, 30)
	occupy(t, pool, l, answers)
	for range cap(answers) - 1 {
		e := disclosure(l, uuid.New())
		go func() { answers <- l.Append(t.Context(), e) }()
	}
	waitFor(t, "the queue to fill", func() bool { return l.Depth() == cap(answers)-1 })
	closed := make(chan error, 1)
	go func() { closed <- l.Close(t.Context()) }()
	refused := func() bool {
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		return errors.Is(l.Append(ctx, disclosure(l)), audit.ErrClosed)
	}
	waitFor(t, "Close to have begun", refused)
	release()
	if err := <-closed; err != nil {
		t.Error(err)
	}
	for range cap(answers) {
		if err := <-answers; err != nil {
			t.Error(err)
		}
	}
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != cap(answers) {
		t.Errorf("%d entries, want %d", n, cap(answers))
	}
	if err := l.Append(t.Context(), disclosure(l)); !errors.Is(err, audit.ErrClosed) {
		t.Errorf("Append after Close: %v, want ErrClosed", err)
	}
	if err := l.Close(t.Context()); err != nil {
		t.Errorf("second Close: %v", err)
	}
	pool.Reset()
	goleak.VerifyNone(t, leaks, goleak.IgnoreAnyFunction("github.com/jackc/pgx/v5/pgxpool.(*Pool).backgroundHealthCheck"))
}

// A Close that may not wait ends the waiters with an error.
func TestCloseAborts(t *testing.T) {
	pool := pgtest.New(t)
	l, err := audit.New(t.Context(), audit.Config{Pool: pool, AllowUnsafe: true})
	if err != nil {
		t.Fatal(err)
	}
	defer lockTable(t, pool, "log_intake")()
	answer := make(chan error, 1)
	occupy(t, pool, l, answer)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if err := within(t, func() error { return l.Close(ctx) }); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Close: %v, want the context's error", err)
	}
	if err := <-answer; !errors.Is(err, audit.ErrUnavailable) && !errors.Is(err, audit.ErrClosed) {
		t.Errorf("Append: %v, want ErrUnavailable or ErrClosed", err)
	}
}

// occupy appends one entry and returns when its batch waits for a lock; its answer goes to the channel.
func occupy(t *testing.T, pool *pgxpool.Pool, l *audit.Log, answer chan<- error) {
	t.Helper()
	e := disclosure(l, uuid.New())
	go func() { answer <- l.Append(t.Context(), e) }()
	waitFor(t, "a batch to wait for the lock", func() bool {
		return count(t, pool, `SELECT count(*) FROM pg_stat_activity
			WHERE application_name = 'tacit-log' AND datname = current_database() AND wait_event_type = 'Lock'`) == 1
	})
}

// waitFor polls until the condition holds.
func waitFor(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !holds(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

// lockTable keeps everyone else off a table until the returned function is called.
func lockTable(t *testing.T, pool *pgxpool.Pool, table string) (release func()) {
	t.Helper()
	tx, err := pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec(t.Context(), `LOCK TABLE `+pgx.Identifier{table}.Sanitize()+` IN ACCESS EXCLUSIVE MODE`); err != nil {
		t.Fatal(err)
	}
	return sync.OnceFunc(func() {
		if err := tx.Rollback(t.Context()); err != nil {
			t.Error(err)
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	l := open(b, audit.Config{Pool: pgtest.New(b)})
	b.ResetTimer()
	b.SetParallelism(32) // 64 clients on two cores
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if err := l.Append(b.Context(), disclosure(l, uuid.New())); err != nil {
				b.Fatal(err)
			}
		}
	})
}
