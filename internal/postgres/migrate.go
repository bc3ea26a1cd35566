package postgres

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations/*.sql
var migrations embed.FS

// A migration that cannot get its lock must fail rather than make every other statement on the
// table queue up behind it.
const migrateLockTimeout = 10 * time.Second

// Two processes may migrate at once: the second waits, asking once a second for five minutes.
const lockPeriod, lockAttempts = 1, 300

// Migrate brings the schema of the database at url up to date, and River's beside it. The URL must be a direct one (a
// session lock is held, which a transaction pooler would lose) of a role that may create tables.
// After each migration that was applied, progress is told so in a line; it may be nil. Migrations
// only go forward, each in a transaction (River's in several): after an error, the database is at the last one that
// succeeded.
func Migrate(ctx context.Context, url string, progress func(line string)) (err error) {
	db, err := openMigrator(url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, scrubbed("close the database", db.Close())) }()
	provider, err := newProvider(db, url)
	if err != nil {
		return err
	}
	for {
		done, err := provider.UpByOne(ctx)
		if errors.Is(err, goose.ErrNoNextVersion) {
			return nil
		}
		if err != nil {
			return scrubbed("migrate "+failedName(err), err)
		}
		if progress != nil {
			progress(fmt.Sprintf("applied %s in %s", path.Base(done.Source.Path), done.Duration.Round(time.Millisecond)))
		}
	}
}

const selectVersion = `SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied`

// Queryer is what [Version] and [ServerRole] ask: a pool, a connection or a transaction.
type Queryer interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// Version returns the schema version of a database, 0 when it has none, and the one this program
// wants. A higher current one is fine: the old code runs on the new schema.
func Version(ctx context.Context, q Queryer) (current, want int64, err error) {
	if want, err = latest(); err != nil {
		return 0, 0, err
	}
	err = Scrub(q.QueryRow(ctx, selectVersion).Scan(&current))
	var pgErr *Error
	if errors.As(err, &pgErr) && pgErr.SQLState == undefinedTable {
		return 0, want, nil
	}
	if err != nil {
		return 0, 0, fmt.Errorf("read the schema version: %w", err)
	}
	return current, want, nil
}

// latest returns the version of the last migration: the number that its file's name starts with, or River's.
func latest() (int64, error) {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil || len(names) == 0 {
		return 0, errors.Join(errors.New("no migrations in this program"), err)
	}
	number, _, _ := strings.Cut(path.Base(names[len(names)-1]), "_") // Glob sorts
	last, err := strconv.ParseInt(number, 10, 64)
	if err != nil {
		return 0, err
	}
	return max(last, riverSteps[len(riverSteps)-1].version), nil
}

func openMigrator(url string) (*sql.DB, error) {
	cfg, err := pgx.ParseConfig(url)
	if err != nil {
		return nil, errURL
	}
	cfg.RuntimeParams["application_name"] = "tacit-migrate"
	cfg.RuntimeParams["lock_timeout"] = milliseconds(migrateLockTimeout)
	return stdlib.OpenDB(*cfg), nil
}

func newProvider(db *sql.DB, url string) (*goose.Provider, error) {
	dir, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return nil, err
	}
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(lockPeriod, lockAttempts))
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectPostgres, db, dir,
		goose.WithGoMigrations(riverMigrations(url)...), goose.WithSessionLocker(locker), goose.WithLogger(goose.NopLogger()), goose.WithDisableGlobalRegistry(true))
}

// failedName returns the file name of the migration that failed, if one did.
func failedName(err error) string {
	var partial *goose.PartialError
	if errors.As(err, &partial) && partial.Failed != nil {
		return path.Base(partial.Failed.Source.Path)
	}
	return "the schema"
}
