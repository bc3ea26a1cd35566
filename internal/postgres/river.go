package postgres

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"
)

// RiverSchema is where the tables of the job queue lie, which River's own migrations make.
const RiverSchema = "river"

// riverSteps says which of our migrations brings River's tables to which of River's versions, in order. They have numbers
// among ours, so that one number tells whether a schema is recent enough, and that they come after the roles are there.
// A River with later migrations needs a line more; a test says so.
var riverSteps = []struct {
	version int64 // of ours
	river   int   // of River's
}{
	{7, 8},
}

// The server may work and clean jobs; which of River's migrations were made is not its to change.
const (
	createRiver = `CREATE SCHEMA IF NOT EXISTS ` + RiverSchema
	grantRiver  = `GRANT USAGE ON SCHEMA ` + RiverSchema + ` TO tacit_server;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ` + RiverSchema + ` TO tacit_server;
REVOKE INSERT, UPDATE, DELETE ON ` + RiverSchema + `.river_migration FROM tacit_server;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ` + RiverSchema + ` TO tacit_server`
)

// riverMigrations are River's, as migrations of ours. River makes each of its steps in a transaction of its own: one that
// was interrupted goes on where it stopped.
func riverMigrations(url string) []*goose.Migration {
	var list []*goose.Migration
	for _, step := range riverSteps {
		up := func(ctx context.Context, _ *sql.DB) error { return migrateRiver(ctx, url, step.river) }
		m := goose.NewGoMigration(step.version, &goose.GoFunc{RunDB: up}, nil)
		m.Source = fmt.Sprintf("%05d_river.go", step.version)
		list = append(list, m)
	}
	return list
}

// migrateRiver uses a pool of its own, because River has no driver for the connections that goose holds.
func migrateRiver(ctx context.Context, url string, target int) error {
	pool, err := Open(ctx, PoolConfig{
		URL: url, MaxConns: 1, App: "tacit-migrate", LockTimeout: migrateLockTimeout, StatementTimeout: -1,
	})
	if err != nil {
		return err
	}
	defer pool.Close()
	if _, err := pool.Exec(ctx, createRiver); err != nil {
		return err //nolint:wrapcheck // Migrate scrubs and wraps
	}
	m, err := riverMigrator(pool)
	if err != nil {
		return err
	}
	if _, err := m.Migrate(ctx, rivermigrate.DirectionUp, &rivermigrate.MigrateOpts{TargetVersion: target}); err != nil {
		return err //nolint:wrapcheck // as above
	}
	_, err = pool.Exec(ctx, grantRiver)
	return err //nolint:wrapcheck // as above
}

func riverMigrator(pool *pgxpool.Pool) (*rivermigrate.Migrator[pgx.Tx], error) {
	return rivermigrate.New(riverpgxv5.New(pool), &rivermigrate.Config{Schema: RiverSchema, Logger: slog.New(slog.DiscardHandler)})
}
