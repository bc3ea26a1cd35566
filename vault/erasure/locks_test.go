package erasure_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// blocked returns once some transaction of the world waits for a lock.
func (w *world) blocked() {
	w.T.Helper()
	for range 3000 {
		if w.Count(`SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`) > 0 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	w.T.Error("nobody waits: this test shows nothing")
}

// TestReleaseDuringDestroy: a hold that is released while the procedure works on the person waits for it, and neither
// fails.
func TestReleaseDuringDestroy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, counsel := w.Person("Ada", "Lovelace", "ada@example.com"), w.As("counsel")
	held, err := w.desk.PlaceHold(t.Context(), counsel, "contact", ada, desk.HoldInput{Ground: "legal_claim", Review: time.Now().AddDate(0, 1, 0)})
	w.Must(err)
	id := w.decided(ada)
	w.Must(w.procedure(w.Vault, nil).Run(t.Context(), id)) // up to what is held
	released := make(chan error, 1)
	fired := false
	p := w.procedure(w.Vault, func(s rights.Step, after bool) error {
		if s == rights.StepDestroy && !after && !fired {
			fired = true
			go func() {
				_, err := w.desk.ReleaseHold(t.Context(), counsel, "contact", ada, held.Hold.ID)
				released <- err
			}()
			w.blocked()
		}
		return nil
	})
	if err := p.Run(t.Context(), id); err != nil {
		t.Errorf("the procedure: %v", err)
	}
	if !fired {
		t.Fatal("no step: this test shows nothing")
	}
	if err := <-released; err != nil {
		t.Errorf("the release: %v", err)
	}
	if st := w.request(id); st.Next.IsZero() || st.Next.After(time.Now().Add(time.Hour)) {
		t.Errorf("the request was not told: it goes on at %s", st.Next)
	}
}

// TestAnswerDuringStep: an answer of a recipient waits for a step of the request, which reads instructions itself.
func TestAnswerDuringStep(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	ada := w.Create("contact", map[string]any{"given_name": "Ada", "family_name": "Lovelace", "region": "GB", "team": "repair"}).ID
	_, err := w.As("partner").Get(ctx, "contact", ada, nil)
	w.Must(err)
	id := w.decided(ada)
	w.Must(w.procedure(w.Vault, nil).Run(ctx, id))
	on := w.Foundation()
	list, err := erasure.Instructions(ctx, w.Pool, on.Keys, w.requests, "repairer", 10)
	w.Must(err)
	if len(list) != 1 {
		t.Fatalf("%d instructions", len(list))
	}
	answered := make(chan error, 1)
	err = store.InTx(ctx, w.Pool, func(tx pgx.Tx) error {
		_, err := w.requests.Lock(ctx, tx, id)
		w.Must(err)
		go func() {
			answered <- store.InTx(ctx, w.Pool, func(tx pgx.Tx) error {
				_, err := erasure.Answer(ctx, tx, on.Keys, w.requests, "repairer", list[0].ID, "erased")
				return err
			})
		}()
		w.blocked()
		var instruction uuid.UUID
		return tx.QueryRow(ctx, `SELECT id FROM instruction WHERE subject = $1 FOR UPDATE`, id).Scan(&instruction)
	})
	if err != nil {
		t.Errorf("the step: %v", err)
	}
	if err := <-answered; err != nil {
		t.Errorf("the answer: %v", err)
	}
}
