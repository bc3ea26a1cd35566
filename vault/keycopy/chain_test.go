package keycopy_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/keycopy"
)

// number has the tables be of a generation, for which one bucket has been re-keyed. Nothing is
// wrapped anew: here it is only rows that count.
func (w *tree) number(generation uint64, rekeyed uuid.UUID) {
	w.t.Helper()
	g := int64(generation)
	w.exec(`UPDATE key_bucket SET generation = $1`, g)
	w.exec(`UPDATE key_root SET generation = $1`, g)
	w.exec(`UPDATE key_tree SET generation = $1`, g)
	w.exec(`UPDATE key_bucket SET version = version + 1, since = $1 WHERE bucket = $2`, g, rekeyed)
	w.exec(`UPDATE key_subject SET bucket_version = bucket_version + 1 WHERE bucket = $1`, rekeyed)
}

// long writes copies of generations 1 to n, each with one re-keyed bucket of two.
func long(t *testing.T, n uint64) (w *tree, old backup, copies []keycopy.Manifest) {
	t.Helper()
	w = newTree(t)
	ids := w.bucket(2)
	w.bucket(1)
	old = w.backup()
	bucket := collect[struct{ ID uuid.UUID }](t, w.pool, `SELECT bucket FROM key_subject WHERE subject = $1`, ids[0])[0].ID
	for g := uint64(1); g <= n; g++ {
		if g > 1 {
			w.number(g, bucket)
		}
		m, err := w.tryWrite(keycopy.Spec{Generation: g})
		must(t, err)
		copies = append(copies, m)
	}
	return w, old, copies
}

// However many generations have gone by, few copies are to be read.
func TestEvery64thIsWhole(t *testing.T) {
	w, _, copies := long(t, 130)
	for _, m := range copies {
		if want := m.Generation == 1 || m.Generation == 64 || m.Generation == 128; m.Whole != want {
			t.Errorf("copy %d: whole %v, want %v", m.Generation, m.Whole, want)
		}
		if want := map[bool]int64{true: 3, false: 2}[m.Whole]; rowsOf(m)["key_subject"] != want {
			t.Errorf("copy %d has %d subjects, want %d", m.Generation, rowsOf(m)["key_subject"], want)
		}
	}
	for from, want := range map[uint64]int{1: 3, 63: 3, 128: 2, 129: 1} {
		if chain, err := keycopy.Chain(w.dir, from); err != nil || len(chain) != want {
			t.Errorf("from %d: %d copies, %v, want %d", from, len(chain), err, want)
		}
	}
}

// The server's table of locks is of limited size: a chain that is long, as those of before the 64th was whole may
// be, takes no more of them than a short one.
func TestOverlayHoldsNoLocksByLink(t *testing.T) {
	w, old, _ := long(t, 130)
	for _, whole := range []string{"keys-000000000064", "keys-000000000128"} {
		path := filepath.Join(w.dir, whole, "manifest.json")
		text, err := os.ReadFile(path)
		must(t, err)
		must(t, os.WriteFile(path, []byte(strings.Replace(string(text), `"whole": true`, `"whole": false`, 1)), 0o600))
	}
	pool := w.restore(old)
	locks := func(from uint64, want int) (n int) {
		t.Helper()
		tx, err := pool.Begin(t.Context())
		must(t, err)
		defer func() { must(t, tx.Rollback(t.Context())) }()
		_, err = tx.Exec(t.Context(), `UPDATE key_tree SET generation = $1`, int64(from))
		must(t, err)
		chain, err := keycopy.Overlay(t.Context(), tx, w.dir, from)
		if err != nil || len(chain) != want {
			t.Fatalf("from %d: %d copies, %v, want %d", from, len(chain), err, want)
		}
		must(t, tx.QueryRow(t.Context(), `SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid()`).Scan(&n))
		restored := collect[struct{ Row string }](t, tx, `SELECT k::text FROM key_subject k ORDER BY subject`)
		live := collect[struct{ Row string }](t, w.pool, `SELECT k::text FROM key_subject k ORDER BY subject`)
		if diff := cmp.Diff(live, restored); diff != "" {
			t.Errorf("from %d: %s", from, diff)
		}
		return n
	}
	if one, all := locks(129, 1), locks(1, 129); one == 0 || all != one {
		t.Errorf("129 copies hold %d locks, one %d", all, one)
	}
}

// A delta of few subjects reads few rows, however many there are.
func TestDeltaGoesByIndex(t *testing.T) {
	w := newTree(t)
	w.exec(`INSERT INTO key_bucket (bucket, version, generation, wrapped, since)
 SELECT md5(i::text)::uuid, 1, 9, '', CASE i WHEN 2 THEN 9 ELSE 1 + i % 8 END FROM generate_series(1, 300) i`)
	w.exec(`INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped, erased_at, shredded_generation)
 SELECT gen_random_uuid(), 'contact', CASE WHEN fence THEN NULL ELSE md5((1 + i % 300)::text)::uuid END, CASE WHEN fence THEN NULL ELSE 1 END,
  CASE WHEN fence THEN NULL ELSE '{}'::bytea[] END, CASE WHEN fence THEN now() END, CASE WHEN i % 20 < 2 THEN 1 + i % 9 END
 FROM generate_series(1, 60000) i, LATERAL (SELECT i % 20 = 0 AS fence) f`)
	w.exec(`UPDATE key_tree SET generation = 9`)
	const all = `SELECT count(*) FROM key_subject k WHERE shredded_generation >= 8 OR EXISTS (SELECT FROM key_bucket b WHERE b.bucket = k.bucket AND since >= 9)`
	for _, analyzed := range []bool{false, true} {
		if analyzed {
			w.exec(`ANALYZE key_tree, key_bucket, key_subject`)
		}
		plan := collect[struct{ Line string }](t, w.pool, "EXPLAIN "+keycopy.Changed(), pgx.QueryExecModeSimpleProtocol)
		var index int
		for _, p := range plan {
			if strings.Contains(p.Line, "Seq Scan on key_subject") {
				t.Errorf("analyzed %v: %s", analyzed, p.Line)
			}
			if strings.Contains(p.Line, "key_subject_bucket") || strings.Contains(p.Line, "key_subject_shredded") {
				index++
			}
		}
		if index < 2 {
			t.Errorf("analyzed %v: %v", analyzed, plan)
		}
	}
	var want, got int64
	must(t, w.pool.QueryRow(t.Context(), all).Scan(&want))
	must(t, w.pool.QueryRow(t.Context(), `SELECT count(*) FROM (`+keycopy.Changed()+`) changed`).Scan(&got))
	if got != want || want < 1400 {
		t.Errorf("got %d subjects, want %d", got, want)
	}
}
