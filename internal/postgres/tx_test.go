package postgres_test

import (
	"errors"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// TestInTxFailsOnAWarning raises one at commit, as a cancelled wait for a synchronous standby does.
func TestInTxFailsOnAWarning(t *testing.T) {
	ctx := t.Context()
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: pgtest.URL(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	for _, sql := range []string{
		`CREATE TABLE late (n int)`,
		`CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING 'late'; RETURN NULL; END $$`,
		`CREATE CONSTRAINT TRIGGER warn AFTER INSERT ON late DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.n > 0) EXECUTE FUNCTION warn()`,
	} {
		if _, err := pool.Exec(ctx, sql); err != nil {
			t.Fatal(err)
		}
	}
	insert := func(n int) error {
		return postgres.InTx(ctx, pool, func(tx pgx.Tx) error {
			_, err := tx.Exec(ctx, `INSERT INTO late VALUES ($1)`, n)
			return err
		})
	}
	if err := insert(1); !errors.Is(err, postgres.ErrUnavailable) {
		t.Errorf("commit with a warning: got %v", err)
	}
	if err := insert(0); err != nil {
		t.Errorf("commit without one: got %v", err)
	}
	bad := errors.New("refused")
	if err := postgres.InTx(ctx, pool, func(pgx.Tx) error { return bad }); !errors.Is(err, bad) {
		t.Errorf("the function's own error: got %v", err)
	}
}
