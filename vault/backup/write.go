package backup

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// Config is what a backup is made of.
type Config struct {
	URL      string // of the database; a login that may read every table
	Tools    Tools
	Tacit    string            // version of the program, for the manifest
	Apart    []string          // directories that no backup may lie in, nor hold: the keystone's
	Progress func(line string) // told of each step; nil is none
}

// keyTables are the tables that keys.dump holds, and data.dump does not.
var keyTables = []string{"key_tree", "key_root", "key_bucket", "key_subject"}

// leastSchema is the first schema with a key_tree.
const leastSchema = 2

// partial begins the name of a backup that is not finished.
const partial = ".partial-"

// ErrPlace means that a backup may not lie where it is to be written.
var ErrPlace = errors.New("not a place for a backup")

// Write makes a backup in a new directory under parent, which is made if it is not there: parent/20060102T150405Z,
// by the database's clock. It returns the path and the manifest. Until it is whole and read back, the directory has
// a name that begins with ".partial-". Errors: ErrPrograms, ErrPlace, postgres.ErrUnavailable.
func Write(ctx context.Context, cfg Config, parent string) (path string, m Manifest, err error) {
	if cfg.Progress == nil {
		cfg.Progress = func(string) {}
	}
	if err := apart(parent, cfg.Apart); err != nil {
		return "", Manifest{}, err
	}
	w := &writer{Config: cfg}
	if err := w.snapshot(ctx, func(tx pgx.Tx) error { return w.write(ctx, tx, parent) }); err != nil {
		return "", Manifest{}, fmt.Errorf("back up: %w", err)
	}
	return w.path, w.manifest, nil
}

// apart refuses a directory that lies in one of others, or holds one.
func apart(dir string, others []string) error {
	dir, err := resolved(dir)
	if err != nil {
		return err
	}
	for _, other := range others {
		if other, err = resolved(other); err != nil {
			return err
		}
		if within(dir, other) || within(other, dir) {
			return fmt.Errorf("%w: %s and the keystone in %s are not apart", ErrPlace, dir, other)
		}
	}
	return nil
}

// resolved follows the links of as much of a path as is there.
func resolved(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	for rest := ""; ; {
		if target, err := filepath.EvalSymlinks(path); err == nil {
			return filepath.Join(target, rest), nil
		}
		if path == filepath.Dir(path) {
			return filepath.Join(path, rest), nil
		}
		rest = filepath.Join(filepath.Base(path), rest)
		path = filepath.Dir(path)
	}
}

func within(dir, other string) bool {
	rel, err := filepath.Rel(other, dir)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// writer is one backup on its way.
type writer struct {
	Config

	path     string
	manifest Manifest
	exported string // name of the snapshot
}

// snapshot runs fn in the transaction that both dumps are of.
func (w *writer) snapshot(ctx context.Context, fn func(pgx.Tx) error) error {
	conn, err := connect(ctx, w.URL, "tacit-backup")
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // nothing was written
	err = pgx.BeginTxFunc(ctx, conn, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, fn)
	return postgres.Scrub(err)
}

func (w *writer) write(ctx context.Context, tx pgx.Tx, parent string) (err error) {
	if err := w.describe(ctx, tx); err != nil {
		return err
	}
	t, err := newTool(ctx, w.Tools, w.URL, w.manifest.Postgres)
	if err != nil {
		return err
	}
	w.manifest.Programs = t.Major
	if err := os.MkdirAll(parent, 0o700); err != nil {
		return err
	}
	name := w.manifest.TakenAt.Format("20060102T150405Z")
	temporary := filepath.Join(parent, partial+name)
	if err := os.Mkdir(temporary, 0o700); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(temporary))
		}
	}()
	if err := w.fill(ctx, t, temporary); err != nil {
		return err
	}
	w.path = filepath.Join(parent, name)
	if _, err := os.Lstat(w.path); err == nil {
		return fmt.Errorf("%w: %s is there already", ErrPlace, w.path)
	}
	if err := os.Rename(temporary, w.path); err != nil {
		return err
	}
	return syncPath(parent)
}

// fill writes both dumps and the manifest, and reads them back.
func (w *writer) fill(ctx context.Context, t *tool, dir string) error {
	without, with := []string{"--exclude-table-data=river.river_[a-ln-z]*"}, []string(nil) // jobs, of which what waits makes new ones; not river_migration
	for _, table := range keyTables {
		without, with = append(without, "--exclude-table=public."+table), append(with, "--table=public."+table)
	}
	for name, tables := range map[string][]string{DataFile: without, KeysFile: with} {
		w.Progress("writing " + name)
		if err := w.dump(ctx, t, filepath.Join(dir, name), tables); err != nil {
			return err
		}
		f, err := digest(ctx, dir, name)
		if err != nil {
			return err
		}
		w.manifest.Files = append(w.manifest.Files, f)
	}
	slices.SortFunc(w.manifest.Files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	if err := w.manifest.write(dir); err != nil {
		return err
	}
	if err := syncPath(dir); err != nil {
		return err
	}
	w.Progress("reading back")
	if _, err := Read(ctx, dir); err != nil {
		return err
	}
	return legible(ctx, t, dir)
}

func (w *writer) dump(ctx context.Context, t *tool, file string, tables []string) error {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600) //nolint:gosec // in the directory just made
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	args := append([]string{"--format=custom", "--no-owner", "--no-comments", "--no-password", "--snapshot=" + w.exported, "--file=" + file}, tables...)
	if err := t.run(ctx, nil, "pg_dump", args...); err != nil {
		return err
	}
	return syncPath(file)
}

// legible makes sure that pg_restore can read both dumps.
func legible(ctx context.Context, t *tool, dir string) error {
	for _, name := range []string{DataFile, KeysFile} {
		if err := t.run(ctx, nil, "pg_restore", "--list", filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("%w: %s: %w", ErrDamaged, name, err)
		}
	}
	return nil
}

const (
	selectTree = `SELECT generation, fences FROM key_tree`

	// selectFilled lists the epochs for which every record has its tokens.
	selectFilled = `SELECT coalesce(array_agg(epoch ORDER BY epoch), '{}') FROM key_root WHERE name = 'index' AND state <> 'next'`

	selectMoment = `SELECT pg_export_snapshot(), now(),
 (CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END)::text`

	// selectHead counts the log of a schema without a tree.
	selectHead = `SELECT count(*), (SELECT id FROM log_intake ORDER BY id DESC LIMIT 1) FROM log_intake`

	selectTables = `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`
)

// describe fills the manifest from the snapshot.
func (w *writer) describe(ctx context.Context, tx pgx.Tx) (err error) {
	m := &w.manifest
	*m = Manifest{Format: Format, Tacit: w.Tacit, Rows: map[string]int64{}}
	if m.Postgres, err = serverMajor(ctx, tx); err != nil {
		return err
	}
	if m.Schema, _, err = postgres.Version(ctx, tx); err != nil {
		return err
	}
	if m.Schema < leastSchema {
		return fmt.Errorf("%w: it is at version %d, and a backup needs %d", ErrSchema, m.Schema, leastSchema)
	}
	var taken time.Time
	if err := tx.QueryRow(ctx, selectMoment).Scan(&w.exported, &taken, &m.LSN); err != nil {
		return err
	}
	m.TakenAt = taken.UTC().Truncate(time.Second)
	var generation, fences int64
	if err := tx.QueryRow(ctx, selectTree).Scan(&generation, &fences); err != nil {
		return fmt.Errorf("key tree: %w", postgres.Scrub(err))
	}
	m.Generation, m.Fences = uint64(generation), uint64(fences) //nolint:gosec // both are ≥ 0 by CHECK
	if err := tx.QueryRow(ctx, selectFilled).Scan(&m.IndexEpochs); err != nil {
		return err
	}
	if m.Log, err = logHead(ctx, tx, m.Schema); err != nil {
		return err
	}
	return w.count(ctx, tx)
}

// treeSchema is the first schema with a tree over the log.
const treeSchema = 5

// logHead reads where the log stands. It also keeps the publisher from emptying the intake while the transaction lasts.
func logHead(ctx context.Context, tx pgx.Tx, schema int64) (h LogHead, err error) {
	if schema >= treeSchema {
		if h.Count, h.Last, err = archive.Extent(ctx, tx); err != nil {
			return LogHead{}, fmt.Errorf("head of the log: %w", err)
		}
		return h, nil
	}
	var last *[16]byte
	if err := tx.QueryRow(ctx, selectHead).Scan(&h.Count, &last); err != nil {
		return LogHead{}, fmt.Errorf("head of the log: %w", postgres.Scrub(err))
	}
	if last != nil {
		h.Last = *last
	}
	return h, nil
}

func (w *writer) count(ctx context.Context, tx pgx.Tx) error {
	tables, err := names(ctx, tx, selectTables)
	if err != nil {
		return err
	}
	for _, table := range tables {
		var n int64
		if err := tx.QueryRow(ctx, "SELECT count(*) FROM "+ident(table)).Scan(&n); err != nil {
			return fmt.Errorf("count %s: %w", table, postgres.Scrub(err))
		}
		w.manifest.Rows[table] = n
	}
	return nil
}

// names reads a list of names.
func names(ctx context.Context, tx pgx.Tx, sql string, args ...any) ([]string, error) {
	rows, err := tx.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("tables: %w", postgres.Scrub(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("tables: %w", postgres.Scrub(err))
	}
	return list, nil
}

func ident(name string) string { return pgx.Identifier{name}.Sanitize() }
