package webhook_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/webhook"
)

// TestTold: what becomes of a person without a write of the record is told to those that were sent it, and to no others:
// withdrawn consent, and classes that were shredded.
func TestTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	ada, eve := w.person("Ada"), w.person("Eve")
	w.consent(ada, "given")
	kinds := []string{"contact"}
	mailer := w.endpoint("marketing", kinds)
	desk := w.endpoint("support", kinds)
	quiet := w.endpoint("support", kinds, func(in *webhook.Input) { in.Events = []string{webhook.Created, webhook.Gone} })
	told := func(endpoint uuid.UUID) string {
		t.Helper()
		before := len(w.messages())
		w.Must(w.hooks.Sweep(t.Context()))
		w.deliver(endpoint)
		var all []string
		for _, m := range w.messages()[before:] {
			all = append(all, m.kind)
		}
		return strings.Join(all, " ")
	}
	want := func(what string, endpoint uuid.UUID, kinds string) {
		t.Helper()
		if got := told(endpoint); got != kinds {
			t.Errorf("%s: got %q, want %q", what, got, kinds)
		}
	}
	w.Patch("contact", ada, 1, map[string]any{"language": "en"})
	w.Patch("contact", eve, 1, map[string]any{"language": "en"})
	want("a write", mailer, "contact.updated") // eve has not consented
	want("a write", desk, "contact.updated contact.updated")
	w.person("Grace")
	want("a new one", quiet, "contact.created")
	want("a new one", mailer, "")
	want("a new one", desk, "contact.created")

	w.consent(ada, "withdrawn")
	want("withdrawn", mailer, "contact.gone")
	want("withdrawn", desk, "contact.updated")
	want("withdrawn", quiet, "")
	w.consent(ada, "given")
	want("given anew", mailer, "")
	_ = told(desk)

	_, err := w.As("officer").Shred(t.Context(), "contact", eve, 2, []string{"contact"})
	w.Must(err)
	want("shredded", desk, "contact.updated")
	want("shredded", mailer, "")
	if n := w.Count(`SELECT count(*) FROM webhook_delivery WHERE state <> 'settled' OR lease IS NOT NULL`); n != 0 {
		t.Errorf("%d deliveries are not settled", n)
	}
}

// TestWithdrawnWhileReading: consent that is withdrawn between the read and the message counts.
func TestWithdrawnWhileReading(t *testing.T) {
	t.Parallel()
	var w *world
	var who uuid.UUID
	w = newWorld(t, setup{change: func(c *webhook.Config) {
		c.Dies(func(point string) error {
			if point == "read" && who != uuid.Nil {
				w.consent(who, "withdrawn")
				who = uuid.Nil
			}
			return nil
		})
	}})
	ada := w.person("Ada")
	w.consent(ada, "given")
	endpoint := w.endpoint("marketing", []string{"contact"})
	w.Patch("contact", ada, 1, map[string]any{"language": "en"})
	who = ada
	w.deliver(endpoint)
	if got := w.messages(); who != uuid.Nil || len(got) != 0 {
		t.Errorf("got %s", w.kinds())
	}
}

// TestQueueIsKept: what waits is bound by no MAC, so an endpoint gets no kind that it was not made for; and notices, and
// what is left of an endpoint, do not stay.
func TestQueueIsKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact"})
	ada := w.person("Ada")
	w.deliver(endpoint)
	matter := w.Create("case", map[string]any{"contact": ada.String(), "kind": "complaint", "description": "x"}).ID
	const forged = `INSERT INTO webhook_delivery (endpoint, record, subject, kind, version, action, event, state, made_at, due_at)
 VALUES ($1, $2, $3, 'case', 1, 'updated', gen_random_uuid(), 'waiting', now(), now())`
	w.Exec(forged, endpoint, matter, ada)
	w.deliver(endpoint)
	if got := w.kinds(); got != "contact.created" {
		t.Errorf("a kind that nobody asked for: got %s", got)
	}
	for range 2 { // two endpoints that are not there, in two steps of the search
		w.Exec(forged, uuid.New(), matter, ada)
		w.Exec(`INSERT INTO webhook_attempt (id, endpoint, event, kind, action, at, outcome) VALUES ($1, $2, $1, 'case', 'updated', now(), 'delivered')`, uuid.New(), uuid.New())
	}
	_, err := w.hooks.Pause(t.Context(), w.As("operator"), endpoint)
	w.Must(err)
	_, err = w.As("officer").Erase(t.Context(), "contact", ada, 1)
	w.Must(err)
	w.Must(w.hooks.Sweep(t.Context()))
	if n := w.Count(`SELECT count(*) FROM webhook_delivery WHERE action = 'gone' AND endpoint = $1`, endpoint); n != 1 {
		t.Errorf("%d notices wait for an endpoint that is paused, want 1", n)
	}
	if n := w.Count(`SELECT (SELECT count(*) FROM webhook_delivery WHERE endpoint <> $1) + (SELECT count(*) FROM webhook_attempt WHERE endpoint <> $1)`, endpoint); n != 0 {
		t.Errorf("%d rows of endpoints that are not there", n)
	}
	if n := w.Count(`SELECT count(*) FROM webhook_attempt`); n != 1 {
		t.Errorf("%d attempts are kept of the one that there was", n)
	}
	w.Exec(`UPDATE webhook_delivery SET made_at = now() - interval '31 days'`)
	w.Must(w.hooks.Sweep(t.Context()))
	if n := w.Count(`SELECT count(*) FROM webhook_delivery`); n != 0 {
		t.Errorf("%d notices are kept for more than 30 days", n)
	}
}

// TestDeletedWhileSending: an endpoint is deleted while an attempt ends. Both take the endpoint first, so that neither
// loses to the other.
func TestDeletedWhileSending(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact"})
	w.person("Ada")
	ctx := t.Context()
	tx, err := w.Pool.Begin(ctx)
	w.Must(err)
	locked := make(chan error, webhook.Tries())
	w.answers(func(out http.ResponseWriter, _ *http.Request) { // as Delete begins
		_, err := tx.Exec(ctx, `SELECT FROM webhook WHERE id = $1 FOR UPDATE`, endpoint)
		locked <- err
		out.WriteHeader(http.StatusInternalServerError)
	})
	done := make(chan error, 1)
	go func() { done <- w.hooks.Deliver(ctx, endpoint) }()
	w.Must(<-locked)
	for w.Count(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`) == 0 {
		if ctx.Err() != nil {
			t.Fatal("the attempt does not end")
		}
		time.Sleep(10 * time.Millisecond)
	}
	for _, sql := range []string{
		`DELETE FROM webhook_attempt WHERE endpoint = $1`, `DELETE FROM webhook_delivery WHERE endpoint = $1`, `DELETE FROM webhook WHERE id = $1`,
	} {
		if _, err := tx.Exec(ctx, sql, endpoint); err != nil {
			t.Error(err)
		}
	}
	w.Must(tx.Commit(ctx))
	if err := <-done; err != nil && !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("the attempt: %v", err)
	}
	if n := w.Count(`SELECT (SELECT count(*) FROM webhook_delivery) + (SELECT count(*) FROM webhook_attempt)`); n != 0 {
		t.Errorf("%d rows are left of it", n)
	}
}
