package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

const marker = "marker-7f3a"

// secretive holds a marker that shows when the value is printed, as pgx does with what it cannot encode.
type secretive struct{ V string }

func TestScrubDropsValues(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	execute(t, pool, `CREATE TABLE person (name text PRIMARY KEY, n integer CHECK (n > 0))`)
	execute(t, pool, `INSERT INTO person VALUES ($1, 1)`, marker)
	for _, tt := range []struct {
		name string
		sql  string
		args []any
		want postgres.Error
	}{
		{
			"unique, DETAIL", `INSERT INTO person VALUES ($1, 1)`,
			[]any{marker},
			postgres.Error{SQLState: "23505", Table: "person", Constraint: "person_pkey"},
		},
		{
			"check, DETAIL", `INSERT INTO person VALUES ($1, -1)`,
			[]any{marker + "2"},
			postgres.Error{SQLState: "23514", Table: "person", Constraint: "person_n_check"},
		},
		{
			"not null, DETAIL", `INSERT INTO person (n) VALUES (length($1))`,
			[]any{marker},
			postgres.Error{SQLState: "23502", Table: "person", Column: "name"},
		},
		{"input syntax, MESSAGE", `SELECT ($1::text)::uuid`, []any{marker}, postgres.Error{SQLState: "22P02"}},
		{"syntax, MESSAGE", `SELECT FROM FROM "` + marker + `"`, nil, postgres.Error{SQLState: "42601", Position: 13}},
		{"encoding", `SELECT $1::int8`, []any{secretive{marker}}, postgres.Error{}},
		{"input syntax of a parameter, MESSAGE", `SELECT $1::int4`, []any{marker}, postgres.Error{SQLState: "22P02"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, raw := pool.Exec(t.Context(), tt.sql, tt.args...)
			if raw == nil {
				t.Fatal("the statement succeeded")
			}
			checkScrubbed(t, raw, tt.want)
		})
	}
	t.Run("scanning", func(t *testing.T) {
		var into time.Time
		checkScrubbed(t, pool.QueryRow(t.Context(), `SELECT name FROM person`).Scan(&into), postgres.Error{Column: "name"})
	})
	t.Run("scanning JSON", func(t *testing.T) {
		var into map[string]int
		raw := pool.QueryRow(t.Context(), `SELECT json_build_object('a', name) AS j FROM person`).Scan(&into)
		checkScrubbed(t, raw, postgres.Error{Column: "j"})
	})
}

func checkScrubbed(t *testing.T, raw error, want postgres.Error) {
	t.Helper()
	err := fmt.Errorf("write 0199: %w", postgres.Scrub(fmt.Errorf("wrapped: %w", raw)))
	var got *postgres.Error
	if !errors.As(err, &got) {
		t.Fatalf("got %T, want *postgres.Error in it", err)
	}
	if diff := cmp.Diff(want, *got, cmpopts.IgnoreUnexported(postgres.Error{})); diff != "" {
		t.Errorf("error (-want +got):\n%s", diff)
	}
	for _, format := range []string{"%v", "%+v", "%#v", "%q"} {
		if s := fmt.Sprintf(format, err); strings.Contains(s, marker) {
			t.Errorf("got %s, want no value in it", s)
		}
	}
	if _, ok := errors.AsType[*pgconn.PgError](err); ok {
		t.Error("the server's own error can still be reached")
	}
	if again := postgres.Scrub(err); !errors.Is(again, err) || again.Error() != err.Error() {
		t.Errorf("scrubbed twice: got %v, want %v", again, err)
	}
}

func TestScrubLeavesOthersAlone(t *testing.T) {
	t.Parallel()
	own := errors.New("erase 0199: not found")
	for _, err := range []error{nil, own, fmt.Errorf("read: %w", own), pgx.ErrNoRows, pgx.ErrTooManyRows, pgx.ErrTxClosed} {
		if got := postgres.Scrub(err); got != err { //nolint:errorlint // the very same
			t.Errorf("got %v, want %v unchanged", got, err)
		}
	}
}

func TestUnavailable(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	s := start(t, config(t.TempDir()))
	ping := func(p *pgxpool.Pool) error { return postgres.Scrub(p.Ping(ctx)) }

	pool := open(t, postgres.PoolConfig{URL: s.URL("postgres"), MaxConns: 1})
	if err := ping(pool); err != nil {
		t.Fatal(err)
	}
	check(t, "no such database", ping(open(t, postgres.PoolConfig{URL: s.URL("absent")})), postgres.ErrUnavailable)
	check(t, "backend terminated", onBackend(t, pool, `SELECT pg_terminate_backend(pg_backend_pid())`), postgres.ErrUnavailable)

	run(t, s, `ALTER ROLE tacit CONNECTION LIMIT 0`, `CREATE ROLE plain LOGIN PASSWORD 'x' CONNECTION LIMIT 0`)
	full := strings.NewReplacer("tacit:", "plain:").Replace(s.URL("postgres"))
	check(t, "cannot log in", ping(open(t, postgres.PoolConfig{URL: full})), postgres.ErrUnavailable)

	stop(t, s)
	check(t, "server stopped", ping(pool), postgres.ErrUnavailable)
	pool.Close()
	check(t, "pool closed", ping(pool), postgres.ErrUnavailable)
}

func TestTooManyConnections(t *testing.T) {
	t.Parallel()
	cfg := config(t.TempDir())
	cfg.Settings["max_connections"], cfg.Settings["superuser_reserved_connections"] = "4", "0"
	cfg.Settings["max_wal_senders"] = "0"
	s := start(t, cfg)
	var err error
	for range 6 {
		var conn *pgx.Conn
		if conn, err = pgx.Connect(t.Context(), s.URL("postgres")); err != nil {
			break
		}
		defer func() { _ = conn.Close(context.Background()) }()
	}
	check(t, "sixth connection of four", postgres.Scrub(err), postgres.ErrUnavailable)
}

func TestTimeout(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	execute(t, pool, `CREATE TABLE locked ()`)
	tx, err := pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback(context.Background()) }()
	if _, err := tx.Exec(t.Context(), `LOCK TABLE locked`); err != nil {
		t.Fatal(err)
	}

	quick := open(t, postgres.PoolConfig{URL: pgtest.URL(t), StatementTimeout: 200 * time.Millisecond, LockTimeout: 20 * time.Millisecond})
	_, err = quick.Exec(t.Context(), `SELECT FROM locked`)
	check(t, "lock_timeout", postgres.Scrub(err), postgres.ErrTimeout)
	_, err = quick.Exec(t.Context(), `SELECT pg_sleep(60)`)
	check(t, "statement_timeout", postgres.Scrub(err), postgres.ErrTimeout)

	short, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = pool.Exec(short, `SELECT pg_sleep(60)`)
	check(t, "deadline", postgres.Scrub(err), postgres.ErrTimeout)
	check(t, "deadline", postgres.Scrub(err), context.DeadlineExceeded)
	if errors.Is(postgres.Scrub(err), postgres.ErrUnavailable) {
		t.Error("deadline: got ErrUnavailable too, want the timeout alone")
	}

	gone, leave := context.WithCancel(t.Context())
	leave()
	_, err = pool.Exec(gone, `SELECT 1`)
	check(t, "caller left", postgres.Scrub(err), context.Canceled)
	if errors.Is(postgres.Scrub(err), postgres.ErrTimeout) {
		t.Error("caller left: got ErrTimeout, want context.Canceled alone")
	}
}

func TestConflicts(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	execute(t, pool, `CREATE TABLE n (a integer CONSTRAINT n_a UNIQUE, b integer CONSTRAINT n_b UNIQUE)`)
	execute(t, pool, `INSERT INTO n VALUES (1, 1)`)
	_, err := pool.Exec(t.Context(), `INSERT INTO n VALUES (2, 1)`)
	for _, tt := range []struct {
		constraint string
		want       bool
	}{{"n_b", true}, {"", true}, {"n_a", false}} {
		if got := postgres.IsUnique(err, tt.constraint); got != tt.want {
			t.Errorf("IsUnique(%q): got %v, want %v", tt.constraint, got, tt.want)
		}
		if got := postgres.IsUnique(fmt.Errorf("create: %w", postgres.Scrub(err)), tt.constraint); got != tt.want {
			t.Errorf("IsUnique(%q) of a scrubbed error: got %v, want %v", tt.constraint, got, tt.want)
		}
	}
	if postgres.IsSerialization(err) || postgres.IsUnique(nil, "") || postgres.IsSerialization(nil) {
		t.Error("got a conflict that is none")
	}

	// Two snapshots, one row: the second update must start again.
	tx, err := pool.BeginTx(t.Context(), pgx.TxOptions{IsoLevel: pgx.RepeatableRead})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback(context.Background()) }()
	if _, err := tx.Exec(t.Context(), `SELECT FROM n`); err != nil {
		t.Fatal(err)
	}
	execute(t, pool, `UPDATE n SET a = 3`)
	_, err = tx.Exec(t.Context(), `UPDATE n SET a = 4`)
	if !postgres.IsSerialization(err) || !postgres.IsSerialization(postgres.Scrub(err)) || postgres.IsUnique(err, "") {
		t.Errorf("got %v, want a serialization failure", err)
	}
}

func check(t *testing.T, name string, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("%s: got %v, want %v", name, err, want)
	}
}

// onBackend runs sql that ends its own connection.
func onBackend(t *testing.T, pool *pgxpool.Pool, sql string) error {
	t.Helper()
	_, err := pool.Exec(t.Context(), sql)
	return postgres.Scrub(err)
}

func execute(t *testing.T, pool *pgxpool.Pool, sql string, args ...any) {
	t.Helper()
	if _, err := pool.Exec(context.WithoutCancel(t.Context()), sql, args...); err != nil { // cleanups use it too
		t.Fatal(err)
	}
}

func open(t *testing.T, cfg postgres.PoolConfig) *pgxpool.Pool {
	t.Helper()
	pool, err := postgres.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return pool
}
