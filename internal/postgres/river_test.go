package postgres_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// A River with later migrations than ours name would run on tables that it does not know.
func TestRiverIsAtItsLatest(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	m, err := rivermigrate.New(riverpgxv5.New(pool), &rivermigrate.Config{Schema: postgres.RiverSchema})
	if err != nil {
		t.Fatal(err)
	}
	result, err := m.Validate(t.Context(), nil)
	if err != nil || !result.OK {
		t.Errorf("got %+v, %v, want every migration of River made: add one to riverSteps", result, err)
	}
}

// A step of River's that failed half-way leaves a schema that serve refuses, and is made up for.
func TestRiverGoesOnWhereItStopped(t *testing.T) {
	t.Parallel()
	url := emptyDatabase(t)
	pool := open(t, postgres.PoolConfig{URL: url})
	execute(t, pool, `CREATE SCHEMA river`)
	execute(t, pool, `CREATE TABLE river.river_notification ()`) // in the way of a late one of River's
	err := postgres.Migrate(t.Context(), url, nil)
	var pgErr *postgres.Error
	if !errors.As(err, &pgErr) || pgErr.SQLState != "42P07" || !strings.Contains(err.Error(), "river.go") {
		t.Fatalf("got %v, want SQLSTATE 42P07 in River's migration", err)
	}
	if current, want, err := postgres.Version(t.Context(), pool); err != nil || current >= want {
		t.Errorf("got version %d of %d, %v, want one that is refused", current, want, err)
	}
	execute(t, pool, `DROP TABLE river.river_notification`)
	if err := postgres.Migrate(t.Context(), url, nil); err != nil {
		t.Fatal(err)
	}
	if current, want, err := postgres.Version(t.Context(), pool); err != nil || current != want {
		t.Errorf("got version %d, %v, want %d", current, err, want)
	}
}

func TestRiverGrants(t *testing.T) {
	t.Parallel()
	super := pgtest.New(t)
	server := open(t, postgres.PoolConfig{URL: pgtest.URL(t), Role: "tacit_server"})
	for _, allowed := range []string{
		`INSERT INTO river.river_job (args, kind, max_attempts) VALUES ('{}', 'a', 1)`,
		`UPDATE river.river_job SET queue = queue`,
		`DELETE FROM river.river_job`,
		`SELECT FROM river.river_migration`,
	} {
		if _, err := server.Exec(t.Context(), allowed); err != nil {
			t.Errorf("%s: got %v, want it allowed", allowed, err)
		}
	}
	for _, refused := range []string{
		`UPDATE river.river_migration SET version = version`,
		`DELETE FROM river.river_migration`,
		`TRUNCATE river.river_job`,
		`CREATE TABLE river.mine ()`,
	} {
		_, err := server.Exec(t.Context(), refused)
		var pgErr *postgres.Error
		if err = postgres.Scrub(err); !errors.As(err, &pgErr) || pgErr.SQLState != insufficientPrivilege {
			t.Errorf("%s: got %v, want it refused", refused, err)
		}
	}
	rows, err := super.Query(t.Context(), `
		SELECT relname FROM pg_class WHERE relnamespace = 'river'::regnamespace AND relkind = 'r'
		   AND NOT has_table_privilege('tacit_server', oid, 'INSERT, UPDATE, DELETE')`)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := pgx.CollectRows(rows, pgx.RowTo[string]); err != nil || !slices.Equal(got, []string{"river_migration"}) {
		t.Errorf("got %q without a grant, %v, want River's list of migrations alone", got, err)
	}
}
