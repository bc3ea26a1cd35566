package backup_test

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// TestRestoreDestroysNothingByItself: a request that was withdrawn since the backup, and a hold placed since, are not in a
// database that is restored without the current one. So requests rest, letters do not leave, and sweeps wait for somebody
// who says that the holds are complete.
func TestRestoreDestroysNothingByItself(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	ada := w.create("ada")
	on := w.Foundation()
	rs := requests.New(on.Keys)
	settings, err := requests.Settings(w.Catalog(), "")
	must(t, err)
	id, err := store.NewID()
	must(t, err)
	r, err := rights.Receive(rights.Intake{ID: id, About: ada, Kind: "contact", Type: rights.Erasure, Channel: "portal", At: time.Now(), By: uuid.New()}, settings)
	must(t, err)
	bucket, err := rs.Place(ctx)
	must(t, err)
	must(t, store.InTx(ctx, w.pool, func(tx pgx.Tx) error {
		_, err := rs.Create(ctx, tx, bucket, r, requests.Terms{}, time.Now())
		return err
	}))
	w.flip() // which makes the copies
	path := w.backup()
	url, pool := target(t)
	cfg := w.restoring(path, url)
	cfg.Copies = filepath.Join(w.dir, "copies")
	w.restore(cfg)
	got := w.at(pool)
	st, err := requests.New(got.Foundation().Keys).Read(ctx, pool, id)
	must(t, err)
	if !st.Next.IsZero() || st.Status != rights.Received {
		t.Errorf("the request goes on at %s, %s", st.Next, st.Status)
	}
	got.adopt()
	sweeper, err := retention.New(retention.Config{On: got.Foundation(), Unsettled: got.Unsettled})
	must(t, err)
	if _, err := sweeper.Sweep(ctx, retention.Options{}); !errors.Is(err, retention.ErrRestored) {
		t.Errorf("a sweep: got %v", err)
	}
	if _, err := sweeper.Sweep(ctx, retention.Options{DryRun: true}); err != nil {
		t.Errorf("a dry run: %v", err)
	}
	must(t, store.InTx(ctx, pool, func(tx pgx.Tx) error {
		_, err := retention.ConfirmRestore(ctx, tx, uuid.New())
		return err
	}))
	if _, err := sweeper.Sweep(ctx, retention.Options{}); err != nil {
		t.Errorf("a sweep of a restore that was confirmed: %v", err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
