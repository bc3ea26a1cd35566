package backup_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/backup"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/rekey"
	"github.com/tacitcrm/tacit/vault/revision"
)

const (
	titleBefore = `job_title: {number: 5, type: name, class: identity, purposes: identity}`
	titleMoved  = `job_title: {number: 99, type: name, class: content, purposes: identity, replaces: {number: 5, class: identity}}`
	titleAfter  = `job_title: {number: 99, type: name, class: content, purposes: identity}`
)

// activate makes the default catalog active, with one field changed.
func (w *world) activate(field string) {
	w.t.Helper()
	src := string(crm.Source())
	if !strings.Contains(src, titleBefore) {
		w.t.Fatal("the default catalog has another job_title")
	}
	if _, err := w.Activate(w.t.Context(), []byte(strings.Replace(src, titleBefore, field, 1)), nil); err != nil {
		w.t.Fatal(err)
	}
}

// settle says that what is pending was carried out. No stored record says otherwise: none has a job title.
func (w *world) settle() {
	w.t.Helper()
	keys, err := keyring.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	keeper := revision.New(w.pool, keys).Share(shelf)
	set, err := keeper.Active(w.t.Context(), w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := keeper.Settle(w.t.Context(), set, revision.Pending{}, func(pgx.Tx) error { return nil }); err != nil {
		w.t.Fatal(err)
	}
}

// TestCatalogOfAfterTheBackup is taken over, and what the data lacks becomes pending again.
func TestCatalogOfAfterTheBackup(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.create("ada")
	path := w.backup()
	w.activate(titleMoved)
	w.settle()
	if n := w.count(`SELECT count(*) FROM active WHERE pending IS NULL`); n != 1 {
		t.Fatal("the change is still pending")
	}
	url, pool := target(t)
	cfg := w.restoring(path, url)
	cfg.Current = w.url
	if report := w.restore(cfg); !report.Rekey || report.Reindex {
		t.Errorf("report: %+v", report)
	}
	got := w.at(pool)
	if n := got.count(`SELECT count(*) FROM active WHERE pending::text LIKE '%"job_title"%'`); n != 1 {
		t.Error("nobody knows that the data is of an earlier catalog")
	}
	got.readable(ada, "ada")
	if live, there := w.count(`SELECT revision FROM active`), got.count(`SELECT revision FROM active`); there != live+1 {
		t.Errorf("revision %d became %d", live, there)
	}

	w.activate(titleAfter) // now it no longer says what data of the backup lies under
	url, _ = target(t)
	cfg.URL = url
	if _, err := backup.Restore(t.Context(), cfg); !errors.Is(err, backup.ErrCatalog) {
		t.Errorf("two catalogs later: got %v, want %v", err, backup.ErrCatalog)
	}
}

// rotate moves the blind indexes to the next epoch.
func (w *world) rotate() {
	w.t.Helper()
	keys, err := keyring.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	log, err := audit.New(w.t.Context(), audit.Config{Pool: w.pool, AllowUnsafe: true})
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = log.Close(w.t.Context()) }()
	r := rekey.New(rekey.Config{
		Pool: w.pool, Keys: keys, Revisions: revision.New(w.pool, keys).Share(shelf), Log: log, Now: time.Now,
		Wait: func(context.Context, time.Duration) error { return nil },
	})
	if _, err := r.Rotate(w.t.Context(), nil); err != nil {
		w.t.Fatal(err)
	}
}

// TestIndexEpochOfAfterTheBackup leaves data without the tokens that look-ups go by: it says so, and a re-index
// mends it.
func TestIndexEpochOfAfterTheBackup(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.create("ada")
	path := w.backup()
	w.rotate()
	url, pool := target(t)
	cfg := w.restoring(path, url)
	cfg.Current = w.url
	if report := w.restore(cfg); !report.Reindex || report.Rekey {
		t.Errorf("report: %+v", report)
	}
	got := *w
	got.pool = pool
	if n := got.count(`SELECT count(*) FROM token`); n != 0 {
		t.Errorf("%d tokens under a root that is gone", n)
	}
	got.rotate()
	got.at(pool).readable(ada, "ada")
}

// undone reads a migration backwards: tables that it makes go, and columns and indexes that it gives to others. Indexes
// that it makes in the place of others of their names stay: they are left out and made again.
func undone(t *testing.T, file string) string {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("..", "..", "internal", "postgres", "migrations", file))
	if err != nil {
		t.Fatal(err)
	}
	sql := string(src)
	var back strings.Builder
	for _, m := range regexp.MustCompile(`(?m)^CREATE TABLE (\w+)`).FindAllStringSubmatch(sql, -1) {
		back.WriteString("DROP TABLE " + m[1] + ";\n")
	}
	replaced := fmt.Sprint(regexp.MustCompile(`(?m)^DROP INDEX ([^;]+);`).FindAllStringSubmatch(sql, -1))
	for _, m := range regexp.MustCompile(`(?m)^CREATE (?:UNIQUE )?INDEX (\w+)`).FindAllStringSubmatch(sql, -1) {
		if !strings.Contains(replaced, m[1]) {
			back.WriteString("DROP INDEX IF EXISTS " + m[1] + ";\n")
		}
	}
	for _, m := range regexp.MustCompile(`ALTER TABLE (\w+)\s([^;]*);`).FindAllStringSubmatch(sql, -1) {
		for _, c := range regexp.MustCompile(`ADD COLUMN (\w+)`).FindAllStringSubmatch(m[2], -1) {
			back.WriteString("ALTER TABLE " + m[1] + " DROP COLUMN " + c[1] + ";\n")
		}
	}
	return back.String()
}

const undoLater = `ALTER TABLE token DROP CONSTRAINT token_pkey; DROP INDEX token_value;
 ALTER TABLE token ADD PRIMARY KEY (index, epoch, token, subject, source); CREATE INDEX token_subject ON token (subject, source);
 DROP TABLE request, request_part, code, certificate, instruction, message, hold, retention_run, restored, suppression;
 DROP SCHEMA IF EXISTS river CASCADE; DROP INDEX review_open, review_settled; ALTER TABLE review DROP COLUMN cause;
 ALTER TABLE consent_event DROP COLUMN point, DROP COLUMN guardian, DROP COLUMN voids, DROP COLUMN grade;
 ALTER TABLE contact DROP COLUMN ended_at; ALTER TABLE account DROP COLUMN ended_at;
 CREATE TABLE log_before AS SELECT id, xid, leaf, coalesce(convert_from(leaf, 'UTF8')::json->>'actor', id::text)::uuid AS actor FROM log_intake;
 DROP TABLE log_intake, log_head, log_bundle, log_tail, log_segment, log_index, log_terms, log_checkpoint, log_refused, log_key;
 ALTER TABLE log_before RENAME TO log_intake; ALTER TABLE log_intake ADD CONSTRAINT log_intake_pkey PRIMARY KEY (id),
  ALTER COLUMN leaf SET NOT NULL, ALTER COLUMN xid SET DEFAULT pg_current_xact_id(), ALTER COLUMN xid SET NOT NULL;
 CREATE TABLE entry_subject (pseudonym uuid, entry uuid, PRIMARY KEY (pseudonym, entry));
 DELETE FROM key_root WHERE name = 'log'; ALTER TABLE key_root DROP CONSTRAINT key_root_name_check;
 ALTER TABLE key_root ADD CONSTRAINT key_root_name_check CHECK (name IN ('index', 'suppression', 'rowmac'));
 DROP TABLE breakglass, state_past; ALTER TABLE active DROP COLUMN sequence; ALTER TABLE credential DROP COLUMN subject;
 ALTER TABLE revision DROP COLUMN first, DROP COLUMN mac;
 ALTER TABLE subject_state DROP COLUMN facts, DROP COLUMN facts_at, DROP COLUMN facts_of;
 DROP TABLE key_job; ALTER TABLE active DROP COLUMN pending; ALTER TABLE key_tree DROP COLUMN epochs;
 DELETE FROM goose_db_version WHERE version_id > 2`

// TestOlderSchema is restored as it was, and then migrated.
func TestOlderSchema(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.create("ada")
	w.Close() // the vault of this release does not run on it
	if _, err := w.pool.Exec(t.Context(), undone(t, "00008_crm.sql")+undoLater); err != nil {
		t.Fatal(err)
	}
	path := w.backup()
	url, pool := target(t)
	report := w.restore(w.restoring(path, url))
	m := report.Manifest
	if !report.Migrated || m.Schema != 2 {
		t.Errorf("report: %+v", report)
	}
	got := w.at(pool)
	got.adopt()
	if err := got.publish(); err != nil {
		t.Fatal(err)
	}
	ids, inTree := got.entries()
	if inTree != len(ids) || int64(inTree) != m.Log.Count+1 {
		t.Errorf("%d of %d entries are in the tree, the backup had %d", inTree, len(ids), m.Log.Count)
	}
	got.readable(ada, "ada")
	if _, err := backup.Restore(t.Context(), backup.RestoreConfig{
		Dir: path, URL: emptyURL(t), Current: w.url, Keystone: w.keystone, Tools: tools(), AllowUnsafe: true,
	}); !errors.Is(err, backup.ErrSchema) {
		t.Errorf("a current database of an older schema: got %v, want %v", err, backup.ErrSchema)
	}
}

func emptyURL(t *testing.T) string {
	t.Helper()
	url, _ := target(t)
	return url
}
