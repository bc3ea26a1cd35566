package backup_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/backup"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/notary"
)

func (w *world) notary() *notary.Notary {
	w.t.Helper()
	n, err := notary.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// publish takes what is in the intake into the tree and signs it.
func (w *world) publish() error {
	w.t.Helper()
	p, err := w.notary().Publisher(w.t.Context(), publish.Config{Connect: publishtest.Connect(w.pool)})
	if err != nil {
		w.t.Fatal(err)
	}
	defer p.Close()
	return p.Once(w.t.Context())
}

// adopt makes the vault the owner of the keystone, in place of the one it was restored from.
func (w *world) adopt() {
	w.t.Helper()
	if err := keyring.Adopt(w.t.Context(), w.pool, w.keystone); err != nil {
		w.t.Fatal(err)
	}
}

// entries are the ids of all entries, and how many of them are in the tree.
func (w *world) entries() (ids []uuid.UUID, inTree int) {
	w.t.Helper()
	log, err := audit.New(w.t.Context(), audit.Config{Pool: w.pool, AllowUnsafe: true})
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = log.Close(w.t.Context()) }()
	for q := (audit.Query{Limit: audit.MaxLimit}); ; {
		page, next, err := log.Entries(w.t.Context(), q)
		if err != nil {
			w.t.Fatal(err)
		}
		for _, f := range page {
			ids = append(ids, f.ID)
			if f.Position != audit.Unpublished {
				inTree++
			}
		}
		if q.After = next; next == uuid.Nil {
			return ids, inTree
		}
	}
}

// renumber makes the transaction ids of a database those of a cluster that is further on, or less far.
const renumber = `UPDATE log_intake SET xid = (xid::text::bigint + $1)::text::xid8`

const renumberHead = `UPDATE log_head SET taken = (
 (pg_snapshot_xmin(taken)::text::bigint + $1) || ':' || (pg_snapshot_xmax(taken)::text::bigint + $1) || ':'
 || coalesce((SELECT string_agg((x::text::bigint + $1)::text, ',' ORDER BY x::text::bigint) FROM pg_snapshot_xip(taken) x), ''))::pg_snapshot`

func (w *world) shift(by int64) {
	w.t.Helper()
	for _, sql := range []string{renumber, renumberHead} {
		if _, err := w.pool.Exec(w.t.Context(), sql, by); err != nil {
			w.t.Fatal(err)
		}
	}
	head, err := archive.ReadHead(w.t.Context(), w.pool) // as that cluster's publisher would have written it
	if err != nil || head.MAC == nil {
		w.t.Fatalf("head without a MAC, %v", err)
	}
	mac, err := w.notary().MAC(w.t.Context(), head.Parts()...)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.pool.Exec(w.t.Context(), `UPDATE log_head SET mac = $1`, mac); err != nil {
		w.t.Fatal(err)
	}
}

// least is the smallest transaction id that the log's tables have.
const least = `SELECT least((SELECT min(xid::text::bigint) FROM log_intake), (SELECT pg_snapshot_xmin(taken)::text::bigint FROM log_head))`

// TestLogOfAnotherCluster is taken over so that each entry gets into the tree once, whatever transaction ids it had.
func TestLogOfAnotherCluster(t *testing.T) {
	t.Parallel()
	for name, cluster := range map[string]func(least int64) int64{
		"further on":   func(int64) int64 { return 1 << 40 },
		"less far":     func(least int64) int64 { return 3 - least },
		"this cluster": func(int64) int64 { return 0 },
	} {
		for _, current := range []bool{false, true} {
			t.Run(name+map[bool]string{true: ", from the current database", false: ", from the backup"}[current], func(t *testing.T) {
				t.Parallel()
				w := newWorld(t)
				w.create("ada")
				if err := w.publish(); err != nil {
					t.Fatal(err)
				}
				w.create("bob")
				before, published := w.entries()
				if published == 0 || published == len(before) {
					t.Fatalf("%d of %d entries are in the tree, want some", published, len(before))
				}
				if n := w.count(`SELECT count(*) FROM log_intake`); n != len(before) {
					t.Fatalf("%d rows in the intake, want all of %d entries", n, len(before))
				}
				w.shift(cluster(int64(w.count(least))))
				url, pool := target(t)
				cfg := w.restoring(w.backup(), url)
				if current {
					cfg.Current = w.url
				}
				if got := w.restore(cfg).Manifest.Log; got.Count != int64(len(before)) || got.Last != before[len(before)-1] {
					t.Errorf("the log had %d entries and ends with %s, the manifest says %d and %s", len(before), before[len(before)-1], got.Count, got.Last)
				}
				got := w.at(pool)
				if err := got.publish(); !errors.Is(err, keyring.ErrOwned) {
					t.Errorf("a copy publishes: got %v, want %v", err, keyring.ErrOwned)
				}
				got.adopt()
				for range 2 { // the second finds nothing to do
					if err := got.publish(); err != nil {
						t.Fatal(err)
					}
				}
				after, inTree := got.entries()
				if inTree != len(after) || len(after) != len(before)+1 {
					t.Fatalf("%d entries, %d of them in the tree; want %d", len(after), inTree, len(before)+1)
				}
				if diff := cmp.Diff(before, after[:len(before)], cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("entries (-before +restored):\n%s", diff)
				}
				if n := got.count(`SELECT count(*) FROM log_refused`); n != 0 {
					t.Errorf("%d entries were refused", n)
				}
			})
		}
	}
}

// TestLogOlderThanSigned is what a backup without its current database brings back: nothing is appended to it.
func TestLogOlderThanSigned(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.create("ada")
	path := w.backup()
	if err := w.publish(); err != nil {
		t.Fatal(err)
	}
	url, pool := target(t)
	w.restore(w.restoring(path, url))
	got := *w
	got.pool = pool
	got.adopt()
	if err := got.publish(); !errors.Is(err, audit.ErrBroken) {
		t.Errorf("publish: got %v, want %v", err, audit.ErrBroken)
	}
	log, err := audit.New(t.Context(), got.notary().Log(audit.Config{AllowUnsafe: true}))
	if !errors.Is(err, audit.ErrBroken) {
		t.Errorf("open: got %v, %v; want %v", log, err, audit.ErrBroken)
	}

	// With the current database it goes on.
	url, pool = target(t)
	cfg := w.restoring(path, url)
	cfg.Current = w.url
	w.restore(cfg)
	again := w.at(pool)
	again.adopt()
	if err := again.publish(); err != nil {
		t.Error(err)
	}
}

// TestManifestOfALogInTheTree names the latest entry also where the intake is empty and the tail too.
func TestManifestOfALogInTheTree(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.create("ada")
	log, err := audit.New(t.Context(), w.notary().Log(audit.Config{AllowUnsafe: true}))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = log.Close(t.Context()) }()
	var last uuid.UUID
	for n := w.count(`SELECT count(*) FROM log_intake`); n%256 != 0; n++ {
		e := log.NewEntry()
		e.Action, e.Decision, e.Outcome = "read", audit.Allow, audit.Released
		if err := log.Append(t.Context(), e); err != nil {
			t.Fatal(err)
		}
		last = e.ID
	}
	if err := w.publish(); err != nil {
		t.Fatal(err)
	}
	if _, err := w.pool.Exec(t.Context(), `TRUNCATE log_intake`); err != nil {
		t.Fatal(err)
	}
	if n := w.count(`SELECT count(*) FROM log_tail`); n != 0 {
		t.Fatalf("%d entries in the tail, want none", n)
	}
	m, err := backup.Read(t.Context(), w.backup())
	if err != nil || m.Log.Count%256 != 0 || m.Log.Count == 0 || m.Log.Last != last {
		t.Errorf("got %+v, %v; want %s as the last", m.Log, err, last)
	}
}

// TestCurrentLog is taken over as a whole: a table of the log that is not would be the backup's.
func TestCurrentLog(t *testing.T) {
	t.Parallel()
	rows, err := pgtest.New(t).Query(t.Context(), `SELECT relname FROM pg_class c WHERE relnamespace = 'public'::regnamespace
 AND relkind IN ('r', 'p') AND NOT relispartition AND relname LIKE 'log\_%'`)
	if err != nil {
		t.Fatal(err)
	}
	tables, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || len(tables) < 10 {
		t.Fatalf("%d tables, %v", len(tables), err)
	}
	for _, table := range tables {
		if !slices.Contains(backup.CurrentTables, table) {
			t.Errorf("%s is not taken from the current database", table)
		}
	}
}
