package desk_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// TestRetention: a person asks for runs, and looks at what is due; the work is a job's.
func TestRetention(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	ctx := t.Context()
	client, err := jobs.New(jobs.Config{Pool: w.Pool})
	w.Must(err)
	sweeper, err := retention.New(retention.Config{On: w.Foundation(), Enqueue: retention.Queue(client)})
	w.Must(err)
	d, err := desk.New(desk.Config{Vault: w.Vault, Retention: sweeper})
	w.Must(err)
	id := w.Create("contact", map[string]any{"family_name": "Lovelace", "region": "GB", "stage": "ended", "bank_account": "GB33BUKB20201555555555"}).ID

	for _, who := range []string{"support", "counsel", "import", "partner"} {
		for _, call := range []func(*vault.Session) error{
			func(s *vault.Session) error { _, err := d.Sweep(ctx, s, false); return err },
			func(s *vault.Session) error { _, err := d.Runs(ctx, s, uuid.Nil, 10); return err },
			func(s *vault.Session) error { _, err := d.Forecast(ctx, s, time.Hour); return err },
			func(s *vault.Session) error { _, err := d.Retention(ctx, s, "contact", id, false); return err },
		} {
			refusedAs(t, call(w.As(who)))
		}
	}
	asked, err := d.Sweep(ctx, w.As("operator"), true)
	w.Must(err)
	if n := w.Count(`SELECT count(*) FROM river.river_job WHERE kind = 'retention_sweep' AND args->>'run' = $1`, asked.Run.ID.String()); n != 1 {
		t.Errorf("%d jobs for the run, want 1", n)
	}
	done, err := sweeper.Sweep(ctx, retention.Options{Run: asked.Run.ID})
	w.Must(err)
	list, err := d.Runs(ctx, w.As("officer"), uuid.Nil, 10)
	w.Must(err)
	if len(list.Runs) != 1 || list.Runs[0].ID != asked.Run.ID || !list.Runs[0].DryRun || list.Runs[0].Finished.IsZero() || list.Runs[0].Report.Looked != 1 {
		t.Errorf("got %+v, done %+v", list.Runs, done)
	}
	view, err := d.Forecast(ctx, w.As("operator"), 12*366*24*time.Hour)
	w.Must(err)
	var by []string
	for _, f := range view.Falls {
		by = append(by, f.Class+" "+f.Rule)
	}
	if diff := cmp.Diff([]string{"financial contact_tax", "identity contact_tax"}, by); diff != "" {
		t.Error(diff)
	}
	for requested, want := range map[bool]rights.Why{false: rights.WhyCeiling, true: rights.WhyFloor} {
		k, err := d.Retention(ctx, w.As("officer"), "contact", id, requested)
		w.Must(err)
		if k.Plan.Action != rights.ActKeep || len(k.Plan.Classes) != 2 || requested && k.Plan.Classes[0].Why != want {
			t.Errorf("requested %t: got %+v", requested, k.Plan)
		}
	}
}

// TestSweepWithoutJobs: a server that runs none says so, and leaves nothing behind.
func TestSweepWithoutJobs(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	bare, err := desk.New(desk.Config{Vault: w.Vault})
	w.Must(err)
	fails, err := retention.New(retention.Config{On: w.Foundation(), Enqueue: func(context.Context, pgx.Tx, uuid.UUID) error { return fault.ErrUnavailable }})
	w.Must(err)
	failing, err := desk.New(desk.Config{Vault: w.Vault, Retention: fails})
	w.Must(err)
	for name, d := range map[string]*desk.Desk{"no sweeper": bare, "no queue": failing} {
		if _, err := d.Sweep(t.Context(), w.As("officer"), false); !errors.Is(err, fault.ErrUnavailable) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if n := w.Count(`SELECT count(*) FROM retention_run`); n != 0 {
		t.Errorf("%d runs were stored", n)
	}
}
