package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// child makes this test binary, run again, a worker that hangs in its job on the database named.
const child = "TACIT_TEST_WORKER"

func TestMain(m *testing.M) {
	if url := os.Getenv(child); url != "" {
		if err := hang(url); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	pgtest.Main(m)
}

// marker stands for what must not be kept of a failure.
const marker = "ada@example.com"

type task struct {
	Owner, ID uuid.UUID
	Step      int
}

func (task) Kind() string { return "task" }

type texts struct{ Address string }

func (texts) Kind() string { return "texts" }

type pointers struct{ ID *uuid.UUID }

func (pointers) Kind() string { return "pointers" }

func newTask() task { return task{Owner: uuid.New(), ID: uuid.New(), Step: 2} }

// bench is a queue on a database of its own, as the server's role sees it.
type bench struct {
	t    *testing.T
	pool *pgxpool.Pool
	log  *strings.Builder

	mu     sync.Mutex
	counts map[string]int
}

func newBench(t *testing.T) *bench {
	t.Helper()
	pgtest.New(t)
	pool, err := postgres.Open(t.Context(), postgres.PoolConfig{URL: pgtest.URL(t), MaxConns: 8, Role: "tacit_server"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return &bench{t: t, pool: pool, log: &strings.Builder{}, counts: map[string]int{}}
}

// start runs a client with one way to do tasks, and stops it at the end of the test.
func (b *bench) start(change func(*jobs.Config), do func(context.Context, jobs.Job[task]) error) *jobs.Client {
	b.t.Helper()
	work := jobs.NewWork()
	if err := jobs.Add(work, do); err != nil {
		b.t.Fatal(err)
	}
	cfg := jobs.Config{
		Pool: b.pool, Work: work, Queues: map[string]int{"default": 2}, Logger: slog.New(slog.NewTextHandler(b, nil)),
		Count: func(_ context.Context, kind, outcome string) {
			b.mu.Lock()
			defer b.mu.Unlock()
			b.counts[kind+" "+outcome]++
		},
	}
	jobs.Quick(&cfg)
	if change != nil {
		change(&cfg)
	}
	c, err := jobs.New(cfg)
	if err != nil {
		b.t.Fatal(err)
	}
	if err := c.Start(b.t.Context()); err != nil {
		b.t.Fatal(err)
	}
	b.t.Cleanup(func() { b.stop(c) })
	return c
}

func (b *bench) stop(c *jobs.Client) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := c.Stop(ctx, time.Minute); err != nil {
		b.t.Error(err)
	}
}

// Write collects the log.
func (b *bench) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.log.Write(p)
}

func (b *bench) count(what string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.counts[what]
}

// insert asks for jobs in one transaction, from a client that runs none.
func (b *bench) insert(o jobs.Options, list ...jobs.Args) {
	b.t.Helper()
	c, err := jobs.New(jobs.Config{Pool: b.pool})
	if err != nil {
		b.t.Fatal(err)
	}
	err = postgres.InTx(b.t.Context(), b.pool, func(tx pgx.Tx) error {
		for _, args := range list {
			if err := c.InsertTx(b.t.Context(), tx, args, o); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) exec(sql string, args ...any) {
	b.t.Helper()
	if _, err := b.pool.Exec(b.t.Context(), sql, args...); err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) text(sql string, args ...any) (s string) {
	b.t.Helper()
	if err := b.pool.QueryRow(b.t.Context(), sql, args...).Scan(&s); err != nil {
		b.t.Fatal(err)
	}
	return s
}

const selectState = `SELECT coalesce(string_agg(state::text, ' ' ORDER BY id), '') FROM river.river_job`

// await waits until a query gives what is wanted.
func (b *bench) await(want, sql string) {
	b.t.Helper()
	got := ""
	for deadline := time.Now().Add(3 * time.Minute); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if got = b.text(sql); got == want {
			return
		}
	}
	b.t.Fatalf("after three minutes: got %q, want %q\n%s", got, want, b.log)
}

func TestJobRunsOnceItsTransactionHasCommitted(t *testing.T) {
	t.Parallel()
	for _, pollOnly := range []bool{false, true} {
		b := newBench(t)
		ran := make(chan jobs.Job[task], 10)
		c := b.start(func(cfg *jobs.Config) { cfg.PollOnly = pollOnly }, func(_ context.Context, j jobs.Job[task]) error {
			ran <- j
			return nil
		})
		refused := errors.New("rolled back")
		err := postgres.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
			return errors.Join(c.InsertTx(t.Context(), tx, newTask(), jobs.Options{}), refused)
		})
		if !errors.Is(err, refused) {
			t.Fatal(err)
		}
		want := newTask()
		b.insert(jobs.Options{}, want)
		if got := <-ran; got.Args != want || got.Attempt != 1 || got.Last {
			t.Errorf("got %+v, want the job of the transaction that committed", got)
		}
		b.await("completed", selectState)
		if got := b.count("task done"); got != 1 {
			t.Errorf("counted %d, want 1", got)
		}
	}
}

// What a job is told lies in clear in the table, its indexes and every backup.
func TestArgsHoldIDsOnly(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	args := newTask()
	b.insert(jobs.Options{}, args)
	want := fmt.Sprintf(`{"ID": "%s", "Step": 2, "Owner": "%s"}`, args.ID, args.Owner)
	if got := b.text(`SELECT args::text FROM river.river_job`); got != want {
		t.Errorf("got arguments %s, want %s", got, want)
	}
	c, err := jobs.New(jobs.Config{Pool: b.pool})
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range []jobs.Args{texts{marker}, pointers{}, nil} {
		err := postgres.InTx(t.Context(), b.pool, func(tx pgx.Tx) error { return c.InsertTx(t.Context(), tx, args, jobs.Options{}) })
		if !errors.Is(err, jobs.ErrArgs) || strings.Contains(err.Error(), marker) {
			t.Errorf("insert %T: got %v, want ErrArgs", args, err)
		}
	}
	if err := jobs.Add(jobs.NewWork(), func(context.Context, jobs.Job[texts]) error { return nil }); !errors.Is(err, jobs.ErrArgs) {
		t.Errorf("add: got %v, want ErrArgs", err)
	}
}

func TestFailureIsKeptAsACodeAndTriedAgain(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	failures := map[int]error{
		1: errors.New("mail to " + marker), 2: &jobs.Fault{Code: "refused", Err: errors.New(marker)}, 4: context.DeadlineExceeded,
		5: fmt.Errorf("read: %w", postgres.Scrub(errors.New("unable to encode "+marker))),
	}
	b.start(nil, func(_ context.Context, j jobs.Job[task]) error {
		if j.Args.Step == 3 {
			panic(marker)
		}
		return failures[j.Args.Step]
	})
	const codes = `SELECT coalesce(string_agg(coalesce(errors[1]->>'error', '-'), ', ' ORDER BY id), '') FROM river.river_job`
	var list []jobs.Args
	for i := range 5 {
		list = append(list, task{ID: uuid.New(), Step: i + 1})
	}
	b.insert(jobs.Options{}, list...)
	b.await("internal, refused, panic, timeout, database", codes)
	if got := b.text(`SELECT string_agg(errors::text, '') FROM river.river_job`); strings.Contains(got, marker) {
		t.Errorf("the queue keeps %s", got)
	}
	if got := b.text(`SELECT (min(scheduled_at - attempted_at) >= '0.9 s')::text || ' ' || max(attempt) FROM river.river_job`); got != "true 1" && got != "true 2" {
		t.Errorf("got %q, want each of them to come again after a second", got)
	}
	if b.count("task retry") < 5 || b.count("task done") != 0 {
		t.Errorf("counted %v, want a retry for each", b.counts)
	}
}

func TestPauses(t *testing.T) {
	t.Parallel()
	sum := time.Duration(0)
	for n := 1; n < jobs.MaxAttempts; n++ {
		if jobs.Pause(n) < jobs.Pause(n-1) {
			t.Errorf("pause %d is shorter than the one before", n)
		}
		sum += jobs.Pause(n)
	}
	if jobs.Pause(1) != time.Second || jobs.Pause(1000) != 4*time.Hour || sum < 4*24*time.Hour {
		t.Errorf("got %s, %s and %s in all, want a second, four hours, and days", jobs.Pause(1), jobs.Pause(1000), sum)
	}
}

func TestLastFailureIsGivenUp(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	last := make(chan bool, 1)
	c := b.start(nil, func(_ context.Context, j jobs.Job[task]) error {
		last <- j.Last
		return &jobs.Fault{Code: "refused"}
	})
	b.insert(jobs.Options{Attempts: 1}, newTask())
	b.await("discarded", selectState)
	if !<-last || b.count("task gaveup") != 1 {
		t.Errorf("counted %v, want it given up, and told so before", b.counts)
	}
	got, err := c.Backlog(t.Context())
	if err != nil || len(got) != 1 || got[0] != (jobs.Backlog{Kind: "task", Failed: 1}) {
		t.Errorf("got backlog %+v, %v, want one that failed", got, err)
	}
}

func TestUniqueWhileItWaits(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	one, other := newTask(), newTask()
	b.insert(jobs.Options{Unique: true}, one, one, other)
	b.insert(jobs.Options{Unique: true}, one)
	b.await("available available", selectState)
	b.exec(`UPDATE river.river_job SET state = 'completed', finalized_at = now()`)
	b.insert(jobs.Options{Unique: true}, one)
	b.await("completed completed available", selectState)
}

func TestBacklog(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	c, err := jobs.New(jobs.Config{Pool: b.pool})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(t.Context()); err == nil {
		t.Error("a client without queues started")
	}
	b.insert(jobs.Options{}, newTask(), newTask(), newTask())
	b.insert(jobs.Options{At: time.Now().Add(time.Hour)}, newTask())
	b.exec(`UPDATE river.river_job SET scheduled_at = '2026-01-02T00:00:00Z' WHERE id = 1`)
	b.exec(`UPDATE river.river_job SET scheduled_at = now() + '1 h', state = 'retryable', attempt = 2, errors = ARRAY['{"at": "2026-01-01T00:00:00Z"}'::jsonb] WHERE id = 2`)
	b.exec(`UPDATE river.river_job SET state = 'running', attempt = 1, scheduled_at = now() WHERE id = 3`)
	got, err := c.Backlog(t.Context())
	want := jobs.Backlog{Kind: "task", Waiting: 2, Later: 1, Running: 1, Oldest: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}
	if err != nil || len(got) != 1 || got[0] != want {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}
}

// hang works the queue, says so from within its first job, and never ends.
func hang(url string) error {
	ctx := context.Background()
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: url, MaxConns: 4})
	if err != nil {
		return err
	}
	work := jobs.NewWork()
	err = jobs.Add(work, func(context.Context, jobs.Job[task]) error {
		fmt.Println("working")
		select {}
	})
	if err != nil {
		return err
	}
	c, err := jobs.New(jobs.Config{Pool: pool, Work: work, Queues: map[string]int{"default": 1}})
	if err != nil {
		return err
	}
	if err := c.Start(ctx); err != nil {
		return err
	}
	select {}
}

func TestJobSurvivesAKilledWorker(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	want := newTask()
	b.insert(jobs.Options{}, want)
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), child+"="+pgtest.URL(t))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed, as asked
	if got := b.text(selectState); got != "running" {
		t.Fatalf("got %q after the kill, want it marked as running", got)
	}
	b.exec(`DELETE FROM river.river_leader`) // its lease ends by itself, some seconds later
	b.exec(`UPDATE river.river_job SET attempted_at = attempted_at - interval '1 hour'`)
	ran := make(chan jobs.Job[task], 1)
	do := func(_ context.Context, j jobs.Job[task]) error { ran <- j; return nil }
	rescuer := b.start(nil, do)
	// Once it was rescued, whatever became of it since: on a slow machine it may have been taken up again meanwhile.
	b.await("true", `SELECT bool_and(state <> 'running' OR attempt > 1)::text FROM river.river_job`)
	b.stop(rescuer)
	b.exec(`UPDATE river.river_job SET scheduled_at = now() WHERE state = 'retryable'`) // its pause is over
	b.start(nil, do)
	if got := <-ran; got.Args != want || got.Attempt != 2 {
		t.Errorf("got %+v, want the second attempt of what the dead worker had", got)
	}
	b.await("completed", selectState)
}

func TestStopHandsRunningJobsOn(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	began := make(chan struct{})
	c := b.start(nil, func(ctx context.Context, _ jobs.Job[task]) error {
		close(began)
		<-ctx.Done()
		return fmt.Errorf("task: %w", ctx.Err())
	})
	b.insert(jobs.Options{}, newTask())
	<-began
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := c.Stop(ctx, time.Minute); err != nil {
		t.Fatal(err)
	}
	if got := b.text(`SELECT state || ' ' || attempt || ' ' || coalesce(array_length(errors, 1), 0) FROM river.river_job`); got != "available 0 0" {
		t.Errorf("got %q, want it available as if it had not begun", got)
	}
	if b.count("task stopped") != 1 || strings.Contains(b.log.String(), "a job failed") {
		t.Errorf("counted %v and logged %q, want a stop", b.counts, b.log)
	}
}

func TestLaterIsNoFailure(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.start(nil, func(context.Context, jobs.Job[task]) error { return jobs.Later(time.Hour) })
	b.insert(jobs.Options{}, newTask())
	b.await("scheduled", selectState)
	if got := b.text(`SELECT (scheduled_at > now() + interval '50 min')::text || coalesce(array_length(errors, 1), 0) FROM river.river_job`); got != "true0" {
		t.Errorf("got %q, want it due in an hour, without an error", got)
	}
}

func TestEveryIsInsertedOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	ran := make(chan struct{}, 10)
	work := jobs.NewWork()
	if err := jobs.Add(work, func(context.Context, jobs.Job[task]) error { ran <- struct{}{}; return nil }); err != nil {
		t.Fatal(err)
	}
	if err := work.Every(time.Hour, task{Step: 7}, jobs.Options{}); err != nil {
		t.Fatal(err)
	}
	if err := work.Every(time.Hour, texts{}, jobs.Options{}); !errors.Is(err, jobs.ErrArgs) {
		t.Errorf("got %v, want ErrArgs", err)
	}
	b.start(func(cfg *jobs.Config) { cfg.Work = work }, func(context.Context, jobs.Job[task]) error { return nil })
	<-ran
	b.await("completed", selectState)
}
