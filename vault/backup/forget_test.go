package backup_test

import (
	"path/filepath"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/backup"
)

// TestP5RestoreForgetsWhatConfirmsGuesses restores a backup from before a shredding with the keys from after it. The
// MACs that the shredding emptied do not come back; those about others do.
func TestP5RestoreForgetsWhatConfirmsGuesses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	eve, bob := w.create("eve"), w.create("bob")
	for _, id := range []uuid.UUID{eve, bob} {
		w.exec(`UPDATE contact SET imported = 'mark' WHERE id = $1`, id)
		w.exec(`INSERT INTO idempotency (credential, key, body, status, kind, record, subject, created_at)
 VALUES ($1, 'key', 'mac', 201, 'contact', $1, $1, now())`, id)
	}
	path := w.backup()
	if _, err := w.as("officer").Shred(t.Context(), "contact", eve, 0, []string{"contact"}); err != nil {
		t.Fatal(err)
	}
	w.flip()
	url, pool := target(t)
	cfg := w.restoring(path, url)
	cfg.Copies = filepath.Join(w.dir, "copies")
	if report := w.restore(cfg); report.Keys != backup.FromCopies || report.Subjects != 2 {
		t.Fatalf("report: %+v", report)
	}
	got := w.at(pool)
	for id, want := range map[uuid.UUID]int{eve: 0, bob: 1} {
		if n := got.count(`SELECT count(*) FROM idempotency WHERE subject = $1 AND body <> ''`, id); n != want {
			t.Errorf("%d MACs of bodies, want %d", n, want)
		}
		if n := got.count(`SELECT count(*) FROM contact WHERE id = $1 AND imported IS NOT NULL`, id); n != want {
			t.Errorf("%d marks of rows, want %d", n, want)
		}
	}
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	if _, err := w.pool.Exec(w.t.Context(), sql, args...); err != nil {
		w.t.Fatal(err)
	}
}
