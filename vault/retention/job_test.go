package retention_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/store"
)

// TestJobCarriesARunOut: who asks for a run gets that one carried out, and a periodic job begins one by itself.
func TestJobCarriesARunOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	due := w.contact(5*year, nil)
	inserts, err := jobs.New(jobs.Config{Pool: w.pool})
	w.Must(err)
	s := w.sweeper(retention.Config{Enqueue: retention.Queue(inserts)})
	var asked retention.Run
	w.Must(store.InTx(t.Context(), w.pool, func(tx pgx.Tx) (err error) {
		asked, err = s.Ask(t.Context(), tx, false)
		return err
	}))
	work := jobs.NewWork()
	w.Must(s.Register(work, time.Hour))
	client, err := jobs.New(jobs.Config{Pool: w.pool, Work: work, Queues: map[string]int{"default": 1}})
	w.Must(err)
	w.Must(client.Start(t.Context()))
	for end := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		r, err := retention.ReadRun(t.Context(), w.pool, asked.ID)
		w.Must(err)
		if !r.Finished.IsZero() && r.Report.Erased == 1 {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("the run has not ended: %+v", r)
		}
	}
	w.Must(client.Stop(t.Context(), time.Second))
	if !w.erased(due) {
		t.Error("nobody was erased")
	}
	stopsInTime(t, w)
}

// stopsInTime: a call whose time is up leaves the rest to another.
func stopsInTime(t *testing.T, w *world) {
	due := w.contact(5*year, nil)
	s := w.sweeper(retention.Config{})
	r, err := s.Sweep(t.Context(), retention.Options{Until: time.Now().Add(-time.Second)})
	w.Must(err)
	if !r.Finished.IsZero() || w.erased(due) {
		t.Errorf("got %+v", r)
	}
	if again := w.sweep(); again.ID != r.ID || again.Report.Erased != 1 || !w.erased(due) {
		t.Errorf("got %+v", again)
	}
	if _, err := s.Sweep(t.Context(), retention.Options{Run: uuid.New()}); err == nil {
		t.Error("a run that nobody began was carried out")
	}
}
