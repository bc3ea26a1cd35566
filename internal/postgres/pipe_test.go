package postgres_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// piped is a table behind a pool whose traffic is seen.
type piped struct {
	t    *testing.T
	pool *pgxpool.Pool
	wire *pgtest.Wire
}

func newPiped(t *testing.T) *piped {
	t.Helper()
	pool, wire := pgtest.Tap(t, pgtest.New(t))
	p := &piped{t, pool, wire}
	if _, err := pool.Exec(t.Context(), `CREATE TABLE n (n int PRIMARY KEY CHECK (n > 0))`); err != nil {
		t.Fatal(err)
	}
	return p
}

func (p *piped) numbers() []int {
	p.t.Helper()
	rows, _ := p.pool.Query(p.t.Context(), `SELECT n FROM n ORDER BY n`)
	list, err := pgx.CollectRows(rows, pgx.RowTo[int])
	if err != nil {
		p.t.Fatal(err)
	}
	return list
}

var errLate = errors.New("late")

// later inserts with what follows.
func (p *piped) later(tx pgx.Tx, list ...int) error {
	b := &pgx.Batch{}
	for _, n := range list {
		b.Queue(`INSERT INTO n VALUES ($1)`, n)
	}
	return postgres.Later(p.t.Context(), tx, b, func(error) error { return errLate })
}

func (p *piped) in(fn func(context.Context, pgx.Tx) error) error {
	return postgres.InPipe(p.t.Context(), p.pool, func(tx pgx.Tx) error { return fn(p.t.Context(), tx) })
}

// TestPipeSavesRoundTrips: BEGIN, what can wait and COMMIT go along with what has to be answered.
func TestPipeSavesRoundTrips(t *testing.T) {
	p := newPiped(t)
	twice := func(fn func(context.Context, pgx.Tx) error) int { // the first time, statements are prepared
		for range 2 {
			p.wire.Take()
			if err := p.in(fn); err != nil {
				t.Fatal(err)
			}
			if _, err := p.pool.Exec(t.Context(), `DELETE FROM n`); err != nil {
				t.Fatal(err)
			}
		}
		return p.wire.Take()["pgtest"].Trips - 1
	}
	one := 0
	for _, row := range []struct {
		name string
		want int
		do   func(context.Context, pgx.Tx) error
	}{
		{"nothing", 0, func(context.Context, pgx.Tx) error { return nil }},
		{"what can wait", 1, func(_ context.Context, tx pgx.Tx) error { return errors.Join(p.later(tx, 1), p.later(tx, 2)) }},
		{"a question, and what can wait", 2, func(ctx context.Context, tx pgx.Tx) error {
			return errors.Join(tx.QueryRow(ctx, `SELECT 1`).Scan(&one), p.later(tx, 1))
		}},
		{"what can wait, and a question", 2, func(ctx context.Context, tx pgx.Tx) error {
			return errors.Join(p.later(tx, 1), tx.QueryRow(ctx, `SELECT 1`).Scan(&one))
		}},
	} {
		if got := twice(row.do); got != row.want {
			t.Errorf("%s: %d round trips, want %d", row.name, got, row.want)
		}
	}
}

// TestPipeSendsWhatWaitsFirst: whatever is asked sees it.
func TestPipeSendsWhatWaitsFirst(t *testing.T) {
	p := newPiped(t)
	count := `SELECT count(*) FROM n`
	asks := map[string]func(ctx context.Context, tx pgx.Tx) (int, error){
		"row": func(ctx context.Context, tx pgx.Tx) (n int, err error) { return n, tx.QueryRow(ctx, count).Scan(&n) },
		"rows": func(ctx context.Context, tx pgx.Tx) (int, error) {
			rows, err := tx.Query(ctx, `SELECT n FROM n`)
			if err != nil {
				return 0, err
			}
			list, err := pgx.CollectRows(rows, pgx.RowTo[int])
			return len(list), err
		},
		"statement": func(ctx context.Context, tx pgx.Tx) (int, error) {
			tag, err := tx.Exec(ctx, `UPDATE n SET n = n`)
			return int(tag.RowsAffected()), err
		},
		"batch": func(ctx context.Context, tx pgx.Tx) (n int, err error) {
			b := &pgx.Batch{}
			b.Queue(count).QueryRow(func(r pgx.Row) error { return r.Scan(&n) })
			return n, tx.SendBatch(ctx, b).Close()
		},
		"copy": func(ctx context.Context, tx pgx.Tx) (n int, err error) {
			if _, err := tx.CopyFrom(ctx, pgx.Identifier{"n"}, []string{"n"}, pgx.CopyFromRows([][]any{{9}})); err != nil {
				return 0, err
			}
			err = tx.QueryRow(ctx, count).Scan(&n)
			return n - 1, err
		},
	}
	for name, ask := range asks {
		err := p.in(func(ctx context.Context, tx pgx.Tx) error {
			for _, n := range []int{2, 4} { // begun by what waits, and then begun already
				if err := p.later(tx, n-1, n); err != nil {
					return err
				}
				if got, err := ask(ctx, tx); err != nil || got%10 != n && name != "copy" {
					t.Errorf("%s: %d, %v, want %d", name, got, err, n)
				}
				if name == "copy" {
					break
				}
			}
			return errLate
		})
		if !errors.Is(err, errLate) || len(p.numbers()) != 0 {
			t.Errorf("%s: %v, and %v is left of what was rolled back", name, err, p.numbers())
		}
	}
	var none int
	err := p.in(func(ctx context.Context, tx pgx.Tx) error { return tx.QueryRow(ctx, `SELECT n FROM n`).Scan(&none) })
	if !errors.Is(err, pgx.ErrNoRows) {
		t.Errorf("no row: %v", err)
	}
}

// TestPipeFails: what fails late keeps all from being stored, is told by its own name whoever meets it, and leaves a connection
// that works.
func TestPipeFails(t *testing.T) {
	p := newPiped(t)
	refused := errors.New("refused")
	for _, row := range []struct {
		name string
		want error
		do   func(context.Context, pgx.Tx) error
	}{
		{"late, with the commit", errLate, func(_ context.Context, tx pgx.Tx) error { return p.later(tx, 1, 0) }},
		{"late, with a question", errLate, func(ctx context.Context, tx pgx.Tx) error {
			_ = p.later(tx, 1, 0)
			_, err := tx.Exec(ctx, `SELECT 1`)
			return err
		}},
		{"late, and nobody minded", errLate, func(ctx context.Context, tx pgx.Tx) error {
			_ = p.later(tx, 1, 0)
			_, _ = tx.Exec(ctx, `SELECT 1`)
			return p.later(tx, 2)
		}},
		{"by itself", refused, func(_ context.Context, tx pgx.Tx) error {
			_ = p.later(tx, 1)
			return refused
		}},
		{"begun, by itself", refused, func(ctx context.Context, tx pgx.Tx) error {
			_ = p.later(tx, 1)
			_, err := tx.Exec(ctx, `INSERT INTO n VALUES (2)`)
			return errors.Join(err, refused)
		}},
		{"a question", postgres.ErrUnavailable, func(ctx context.Context, tx pgx.Tx) error {
			_ = p.later(tx, 1)
			_, _ = tx.Exec(ctx, `SELECT 1 / 0`)
			return nil // the commit is a rollback then
		}},
	} {
		if err := p.in(row.do); !errors.Is(err, row.want) {
			t.Errorf("%s: got %v, want %v", row.name, err, row.want)
		}
		if left := p.numbers(); len(left) != 0 {
			t.Errorf("%s: %v is left", row.name, left)
		}
	}
	if err := p.in(func(_ context.Context, tx pgx.Tx) error { return p.later(tx, 1, 2) }); err != nil || !slices.Equal(p.numbers(), []int{1, 2}) {
		t.Errorf("afterwards: %v, %v", err, p.numbers())
	}
	if s := p.pool.Stat(); s.TotalConns() != 1 {
		t.Errorf("%d connections are open: one was not usable again", s.TotalConns())
	}
}

// TestPipeFailsAtItsEnd: what the server finds as it commits is told, and nothing is stored.
func TestPipeFailsAtItsEnd(t *testing.T) {
	p := newPiped(t)
	for _, sql := range []string{
		`CREATE TABLE m (n int REFERENCES n DEFERRABLE INITIALLY DEFERRED)`, `INSERT INTO n VALUES (1)`,
	} {
		if _, err := p.pool.Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}
	for _, begun := range []bool{false, true} {
		err := p.in(func(ctx context.Context, tx pgx.Tx) error {
			if begun {
				if _, err := tx.Exec(ctx, `SELECT 1`); err != nil {
					return err
				}
			}
			b := &pgx.Batch{}
			b.Queue(`INSERT INTO m VALUES (7)`)
			return errors.Join(p.later(tx, 2), postgres.Later(ctx, tx, b, func(err error) error { return err }))
		})
		if !errors.Is(err, postgres.ErrUnavailable) || !slices.Equal(p.numbers(), []int{1}) {
			t.Errorf("begun %v: %v, and %v is there", begun, err, p.numbers())
		}
	}
}

// TestPipeFailsOnAWarning: see TestInTxFailsOnAWarning.
func TestPipeFailsOnAWarning(t *testing.T) {
	ctx := t.Context()
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: pgtest.URL(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	insert := func(tx pgx.Tx) error {
		b := &pgx.Batch{}
		b.Queue(`DO $$ BEGIN RAISE WARNING 'late'; END $$`)
		return postgres.Later(ctx, tx, b, func(err error) error { return err })
	}
	if err := postgres.InPipe(ctx, pool, insert); !errors.Is(err, postgres.ErrUnavailable) {
		t.Errorf("commit with a warning: got %v", err)
	}
}

// TestPipeBehindAPooler: without prepared statements it does the same.
func TestPipeBehindAPooler(t *testing.T) {
	ctx := t.Context()
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: pgtest.URL(t), Pooler: true})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec(ctx, `CREATE TABLE n (n int PRIMARY KEY)`); err != nil {
		t.Fatal(err)
	}
	for want, list := range map[int][]int{2: {1, 2}, 0: {3, 3}} {
		var had, has int
		err := postgres.InPipe(ctx, pool, func(tx pgx.Tx) error {
			b := &pgx.Batch{}
			for _, n := range list {
				b.Queue(`INSERT INTO n VALUES ($1)`, n)
			}
			return errors.Join(tx.QueryRow(ctx, `SELECT count(*) FROM n`).Scan(&had), postgres.Later(ctx, tx, b, func(error) error { return errLate }))
		})
		if want == 0 && !errors.Is(err, errLate) || want > 0 && err != nil {
			t.Errorf("%v: %v", list, err)
		}
		if err := pool.QueryRow(ctx, `SELECT count(*) FROM n`).Scan(&has); err != nil || has-had != want {
			t.Errorf("%v: %d more, %v", list, has-had, err)
		}
	}
}

// TestLaterInAnyTransaction: in a transaction that is no pipe it is sent at once.
func TestLaterInAnyTransaction(t *testing.T) {
	p := newPiped(t)
	err := postgres.InTx(t.Context(), p.pool, func(tx pgx.Tx) error {
		if err := p.later(tx, 0); !errors.Is(err, errLate) {
			t.Errorf("got %v", err)
		}
		return errLate
	})
	if !errors.Is(err, errLate) {
		t.Errorf("got %v", err)
	}
}
