package postgres_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

const insufficientPrivilege = "42501"

func TestMigrateOnceAndAgain(t *testing.T) {
	t.Parallel()
	url := emptyDatabase(t)
	pool := open(t, postgres.PoolConfig{URL: url})
	current, want, err := postgres.Version(t.Context(), pool)
	if err != nil || current != 0 || want < 1 {
		t.Fatalf("empty database: got version %d of %d, %v, want 0 of at least 1", current, want, err)
	}
	var lines []string
	progress := func(line string) { lines = append(lines, line) }
	if err := postgres.Migrate(t.Context(), url, progress); err != nil {
		t.Fatal(err)
	}
	if len(lines) != int(want) || !strings.HasPrefix(lines[0], "applied 00001_init.sql in ") {
		t.Errorf("got progress %q, want a line for each of %d migrations", lines, want)
	}
	lines = nil
	if err := postgres.Migrate(t.Context(), url, progress); err != nil || len(lines) != 0 {
		t.Errorf("second time: got %v and progress %q, want nothing done", err, lines)
	}
	server := open(t, postgres.PoolConfig{URL: url, Role: "tacit_server"})
	if current, _, err = postgres.Version(t.Context(), server); err != nil || current != want {
		t.Errorf("as the server's role: got version %d, %v, want %d", current, err, want)
	}
}

func TestMigrateSideBySide(t *testing.T) {
	t.Parallel()
	url := emptyDatabase(t)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			if err := postgres.Migrate(t.Context(), url, nil); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	current, want, err := postgres.Version(t.Context(), open(t, postgres.PoolConfig{URL: url}))
	if err != nil || current != want {
		t.Errorf("got version %d, %v, want %d", current, err, want)
	}
}

func TestMigrateSaysWhatFailed(t *testing.T) {
	t.Parallel()
	url := emptyDatabase(t)
	pool := open(t, postgres.PoolConfig{URL: url})
	execute(t, pool, `CREATE TABLE history ()`) // in the first migration's way
	err := postgres.Migrate(t.Context(), url, nil)
	var pgErr *postgres.Error
	if !errors.As(err, &pgErr) || pgErr.SQLState != "42P07" || !strings.Contains(err.Error(), "00001_init.sql") {
		t.Errorf("got %v, want SQLSTATE 42P07 in 00001_init.sql", err)
	}
	if current, _, err := postgres.Version(t.Context(), pool); err != nil || current != 0 {
		t.Errorf("got version %d, %v, want 0: a migration is all or nothing", current, err)
	}
	if err := postgres.Migrate(t.Context(), "postgres://u:"+marker+"@host:x/", nil); err == nil || strings.Contains(err.Error(), marker) {
		t.Errorf("got %v, want an error without the password", err)
	}
}

// What the server's role may not do, so that a defect of ours cannot either: the log is
// append-only, a fence stays.
func TestGrants(t *testing.T) {
	t.Parallel()
	super := pgtest.New(t)
	server := open(t, postgres.PoolConfig{URL: pgtest.URL(t), Role: "tacit_server"})
	for _, allowed := range []string{
		`INSERT INTO log_intake (id, leaf, terms) VALUES (gen_random_uuid(), '\x00', '')`,
		`SELECT FROM log_intake`,
		`UPDATE key_subject SET erased_at = erased_at`,
		`DELETE FROM contact`,
		`DELETE FROM history`,
	} {
		if _, err := server.Exec(t.Context(), allowed); err != nil {
			t.Errorf("%s: got %v, want it allowed", allowed, err)
		}
	}
	_, _ = server.Exec(t.Context(), `GRANT ALL ON log_intake TO tacit_server`) // a warning, and no effect
	for _, refused := range []string{
		`UPDATE log_intake SET leaf = ''`,
		`DELETE FROM log_intake`,
		`TRUNCATE log_intake`,
		`TRUNCATE log_intake_0`,
		`DELETE FROM log_intake_1`,
		`INSERT INTO log_intake (id, leaf, terms, xid) VALUES (gen_random_uuid(), '\x00', '', '9')`,
		`INSERT INTO log_intake (id, leaf, terms, slot) VALUES (gen_random_uuid(), '\x00', '', 0)`,
		`UPDATE log_head SET taken = taken`,
		`UPDATE log_bundle SET entries = NULL`,
		`INSERT INTO log_tail (position, leaf, terms) VALUES (0, '', '')`,
		`DELETE FROM log_tail`,
		`UPDATE log_key SET public = public`,
		`DELETE FROM key_subject`,
		`UPDATE key_subject SET subject = gen_random_uuid()`,
		`TRUNCATE key_subject`,
		`DELETE FROM key_bucket`,
		`DELETE FROM key_tree`,
		`UPDATE revision SET body = ''`,
		`DELETE FROM revision`,
		`UPDATE consent_event SET kind = 'given'`,
		`UPDATE history SET sealed = ''`,
		`DELETE FROM credential`,
		`UPDATE goose_db_version SET version_id = 0`,
		`DROP TABLE log_intake`,
		`CREATE TABLE mine ()`,
	} {
		_, err := server.Exec(t.Context(), refused)
		var pgErr *postgres.Error
		if err = postgres.Scrub(err); !errors.As(err, &pgErr) || pgErr.SQLState != insufficientPrivilege {
			t.Errorf("%s: got %v, want it refused", refused, err)
		}
	}
	// Every table is either granted something or forgotten.
	rows, err := super.Query(t.Context(), `
		SELECT relname FROM pg_class
		 WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
		   AND NOT has_table_privilege('tacit_server', oid, 'SELECT')`)
	if err != nil {
		t.Fatal(err)
	}
	forgotten, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || len(forgotten) != 0 {
		t.Errorf("got tables %q without a grant, %v", forgotten, err)
	}
}

// emptyDatabase makes a database without a schema and returns its URL.
func emptyDatabase(t *testing.T) string {
	t.Helper()
	base := pgtest.New(t)
	name := base.Config().ConnConfig.Database + "_empty"
	execute(t, base, `CREATE DATABASE `+name+` STRATEGY file_copy`)
	t.Cleanup(func() { execute(t, base, `DROP DATABASE `+name+` WITH (FORCE)`) })
	return pgtest.Cluster(t).URL(name)
}
