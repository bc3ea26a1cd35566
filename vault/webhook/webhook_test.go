package webhook_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/webhook"
)

// TestP2DeliveryIsADisclosure: what leaves is what a read as the endpoint's credential gives, signed, and its entry is
// durable before it leaves.
func TestP2DeliveryIsADisclosure(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact"}, func(in *webhook.Input) {
		in.Fields = []string{"contact.given_name", "contact.region", "contact.bank_account"}
	})
	logged := errors.New("nothing came")
	w.answers(func(out http.ResponseWriter, _ *http.Request) {
		m := w.messages()[0]
		_, logged = oversight.New().Entry(t.Context(), w.As("officer"), m.entry)
		out.WriteHeader(http.StatusOK)
	})
	ada := w.person("Ada")
	w.deliver(endpoint)
	w.Must(logged)
	got := w.messages()
	if len(got) != 1 || got[0].kind != "contact.created" || got[0].record != ada || verify(t, got[0], w.secret) != 1 {
		t.Fatalf("got %d messages: %s", len(got), w.kinds())
	}
	var m struct {
		Data struct{ Fields, Withheld map[string]string }
	}
	w.Must(json.Unmarshal([]byte(got[0].body), &m))
	if diff := cmp.Diff(map[string]string{"given_name": "Ada", "region": "GB"}, m.Data.Fields); diff != "" {
		t.Errorf("fields: %s", diff)
	}
	if m.Data.Withheld["bank_account"] == "" {
		t.Errorf("what is withheld is said: %v", m.Data.Withheld)
	}
	w.due()
	w.deliver(endpoint)
	if n := len(w.messages()); n != 1 {
		t.Errorf("got %d messages of one change", n)
	}
	w.Patch("contact", ada, 1, map[string]any{"given_name": "Augusta"})
	w.Patch("contact", ada, 2, map[string]any{"given_name": "Ada Augusta"})
	w.deliver(endpoint)
	if got = w.messages(); len(got) != 2 || got[1].kind != "contact.updated" || !strings.Contains(got[1].body, "Ada Augusta") || got[1].id == got[0].id {
		t.Errorf("the newest of two changes and no other: %s", w.kinds())
	}
}

// TestP1QueueHoldsIds: neither the queue nor the jobs hold anything of a record, or name it in a job.
func TestP1QueueHoldsIds(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	w.endpoint("support", []string{"contact"})
	ada := w.person("Zanzibar")
	for _, sql := range []string{
		`SELECT coalesce(string_agg(d::text, ' '), '') FROM webhook_delivery d`,
		`SELECT coalesce(string_agg(j::text, ' '), '') FROM river.river_job j`,
		`SELECT encode(secret, 'escape') FROM webhook`,
	} {
		text, err := texts(t.Context(), w.Pool, sql)
		w.Must(err)
		if text == "" || strings.Contains(text, "Zanzibar") || strings.Contains(text, strings.TrimPrefix(w.secret, "whsec_")) {
			t.Errorf("%s: %s", sql, text)
		}
		if strings.Contains(sql, "river_job") && strings.Contains(text, ada.String()) {
			t.Error("a job names a person")
		}
	}
}

// TestP4StateOfTheAttempt: what counts is what holds at the attempt and not at the change.
func TestP4StateOfTheAttempt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	ada, eve := w.person("Ada"), w.person("Eve")
	w.consent(ada, "given")
	endpoint := w.endpoint("marketing", []string{"contact"})
	w.Patch("contact", ada, 1, map[string]any{"language": "en"})
	w.Patch("contact", eve, 1, map[string]any{"language": "en"}) // who has not consented
	w.deliver(endpoint)
	if got := w.messages(); len(got) != 1 || got[0].record != ada {
		t.Fatalf("got %s", w.kinds())
	}
	w.Patch("contact", ada, 2, map[string]any{"language": "de"})
	w.consent(ada, "withdrawn")
	w.deliver(endpoint)
	got := w.messages()
	if len(got) != 2 || got[1].kind != "contact.gone" || strings.Contains(got[1].body, "fields") {
		t.Fatalf("got %s", w.kinds())
	}
	w.Patch("contact", ada, 3, map[string]any{"language": "fr"})
	w.Patch("contact", eve, 2, map[string]any{"language": "fr"})
	w.deliver(endpoint)
	if len(w.messages()) != 2 {
		t.Errorf("got %s: a second notice of what is gone, or something of somebody who never consented", w.kinds())
	}
	if n := w.Count(`SELECT count(*) FROM webhook_delivery`); n != 0 {
		t.Errorf("%d rows are left of what the endpoint may not see", n)
	}
}

// TestP5Erasure: of whom an endpoint was sent something it is told that it is gone; of others nothing. Nothing about the
// person is left once it is told.
func TestP5Erasure(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact", "case"})
	ada := w.person("Ada")
	w.deliver(endpoint)
	eve := w.person("Eve")
	w.Create("case", map[string]any{"contact": ada.String(), "kind": "complaint", "description": "x"})
	for _, who := range []uuid.UUID{ada, eve} {
		_, err := w.As("officer").Erase(t.Context(), "contact", who, 1)
		w.Must(err)
	}
	if n := w.Count(`SELECT count(*) FROM webhook_delivery WHERE subject IN ($1, $2)`, ada, eve); n != 0 {
		t.Errorf("%d rows about people who were erased", n)
	}
	w.Must(w.hooks.Sweep(t.Context()))
	if n := w.Count(`SELECT count(*) FROM river.river_job WHERE kind = 'webhook' AND state = 'available'`); n == 0 {
		t.Error("the sweep has not woken the endpoint")
	}
	w.deliver(endpoint)
	got := w.messages()
	if len(got) != 2 || got[1].kind != "contact.gone" || !strings.Contains(got[1].body, ada.String()) {
		t.Fatalf("got %s", w.kinds())
	}
	if n := w.Count(`SELECT count(*) FROM webhook_delivery`); n != 0 {
		t.Errorf("%d rows are left", n)
	}
}

// TestDeletion: a record that goes by itself, and a change of a sub-resource, which is one of its record.
func TestDeletion(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact", "case"})
	ada := w.person("Ada")
	kase := w.Create("case", map[string]any{"contact": ada.String(), "kind": "complaint", "description": "x"})
	w.deliver(endpoint)
	_, err := w.As("import").CreateChild(t.Context(), "contact_point", ada, w.Draft("contact_point", false, map[string]any{"kind": "email", "value": "ada@example.com"}), nil)
	w.Must(err)
	w.deliver(endpoint)
	_, err = w.As("operator").Delete(t.Context(), "case", kase.ID, kase.Version)
	w.Must(err)
	w.deliver(endpoint)
	if got, want := w.kinds(), "contact.created case.created contact.updated case.gone"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestP11Killed: wherever a process dies in an attempt, the message comes, and by one id.
func TestP11Killed(t *testing.T) {
	t.Parallel()
	dead := errors.New("killed")
	at := ""
	w := newWorld(t, setup{change: func(c *webhook.Config) {
		c.Dies(func(point string) error {
			if point == at {
				return dead
			}
			return nil
		})
	}})
	endpoint := w.endpoint("support", []string{"contact"})
	for _, at = range []string{"claimed", "read", "marked", "sent"} {
		point := at
		before := len(w.messages())
		who := w.person("Ada")
		if err := w.hooks.Deliver(t.Context(), endpoint); !errors.Is(err, dead) {
			t.Fatalf("%s: got %v", point, err)
		}
		at = ""
		w.deliver(endpoint) // the lease of the dead one still runs
		if got := w.messages()[before:]; point != "sent" && len(got) != 0 || point == "sent" && len(got) != 1 {
			t.Errorf("%s: %d messages while the lease runs", point, len(got))
		}
		w.Exec(`UPDATE webhook_delivery SET leased_until = now() - interval '1 second' WHERE leased_until IS NOT NULL`)
		w.Must(w.hooks.Sweep(t.Context()))
		w.deliver(endpoint)
		got := w.messages()[before:]
		if len(got) == 0 || got[len(got)-1].record != who {
			t.Fatalf("%s: the message is lost", point)
		}
		for _, m := range got {
			if m.id != got[0].id {
				t.Errorf("%s: another id for the same message", point)
			}
		}
	}
	if n := w.Count(`SELECT count(*) FROM webhook_delivery WHERE state <> 'settled' OR lease IS NOT NULL`); n != 0 {
		t.Errorf("%d deliveries are not settled", n)
	}
}

// TestErasedWhileReading: a person who is erased between the read and the message is not in a message.
func TestErasedWhileReading(t *testing.T) {
	t.Parallel()
	var w *world
	var who uuid.UUID
	w = newWorld(t, setup{change: func(c *webhook.Config) {
		c.Dies(func(point string) error {
			if point == "read" && who != uuid.Nil {
				_, err := w.As("officer").Erase(t.Context(), "contact", who, 1)
				who = uuid.Nil
				return err
			}
			return nil
		})
	}})
	endpoint := w.endpoint("support", []string{"contact"})
	who = w.person("Ada")
	w.deliver(endpoint)
	if got := w.messages(); len(got) != 0 {
		t.Errorf("got %s", w.kinds())
	}
}

func TestRevokedCredential(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact"})
	w.person("Ada")
	e, err := w.hooks.Endpoint(t.Context(), w.As("operator"), endpoint)
	w.Must(err)
	w.Must(w.RevokeCredential(t.Context(), e.Endpoint.Credential))
	w.deliver(endpoint)
	if e, err = w.hooks.Endpoint(t.Context(), w.As("operator"), endpoint); err != nil || e.Endpoint.State != webhook.Disabled || e.Endpoint.Cause != webhook.CauseCredential {
		t.Errorf("got %+v, %v", e.Endpoint, err)
	}
	if len(w.messages()) != 0 {
		t.Errorf("got %s", w.kinds())
	}
	before := w.Count(`SELECT count(*) FROM webhook_delivery`)
	w.person("Eve")
	if n := w.Count(`SELECT count(*) FROM webhook_delivery`); n != before {
		t.Error("something is queued for an endpoint that is disabled")
	}
}

// TestRetriesAndDeadLetters: a receiver that fails is tried again under the same id, then rests, and what it never took is
// a dead letter until somebody replays it.
func TestRetriesAndDeadLetters(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact"})
	w.answers(func(out http.ResponseWriter, _ *http.Request) { out.WriteHeader(http.StatusInternalServerError) })
	w.person("Ada")
	w.deliver(endpoint)
	w.deliver(endpoint)
	if n := len(w.messages()); n != 1 {
		t.Fatalf("%d attempts without a pause", n)
	}
	for range webhook.Tries() + 2 {
		w.due()
		w.deliver(endpoint)
	}
	got := w.messages()
	if len(got) != webhook.Tries() {
		t.Errorf("%d attempts, want %d", len(got), webhook.Tries())
	}
	for _, m := range got {
		if m.id != got[0].id {
			t.Error("another id for the same message")
		}
	}
	operator := w.As("operator")
	letters, err := w.hooks.Letters(t.Context(), operator, endpoint, uuid.Nil, 10)
	w.Must(err)
	if len(letters.Items) != 1 || letters.Items[0].Event.String() != got[0].id || letters.Items[0].Outcome != "status" {
		t.Fatalf("got %+v", letters.Items)
	}
	attempts, err := w.hooks.Attempts(t.Context(), operator, endpoint, uuid.Nil, 10)
	w.Must(err)
	if len(attempts.Items) != 10 || attempts.Items[0].Status != 500 || attempts.Next == uuid.Nil {
		t.Errorf("got %d attempts, %+v", len(attempts.Items), attempts.Items[0])
	}
	e, err := w.hooks.Endpoint(t.Context(), operator, endpoint)
	w.Must(err)
	if e.Endpoint.Failures != webhook.Tries() || e.Endpoint.FailingSince.IsZero() {
		t.Errorf("got %+v", e.Endpoint)
	}
	w.answers(nil)
	_, err = w.hooks.Replay(t.Context(), operator, endpoint, letters.Items[0].Event)
	w.Must(err)
	w.due()
	w.deliver(endpoint)
	if all := w.messages(); len(all) != webhook.Tries()+1 || all[len(all)-1].id != got[0].id {
		t.Errorf("got %d messages", len(all))
	}
	if e, err = w.hooks.Endpoint(t.Context(), operator, endpoint); err != nil || e.Endpoint.Failures != 0 {
		t.Errorf("got %+v, %v", e.Endpoint, err)
	}
}

// TestRest: an endpoint that keeps failing is left alone for a while, and what is owed does not use up its attempts.
func TestRest(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact"})
	w.answers(func(out http.ResponseWriter, _ *http.Request) { out.WriteHeader(http.StatusBadGateway) })
	for i := range 8 {
		w.person(fmt.Sprint("Ada ", i))
	}
	w.deliver(endpoint)
	if n := len(w.messages()); n != 5 {
		t.Errorf("%d attempts before the rest, want 5", n)
	}
	if n := w.Count(`SELECT count(*) FROM webhook_delivery WHERE state = 'waiting' AND attempts = 0`); n != 3 {
		t.Errorf("%d deliveries are as they were, want 3", n)
	}
	w.Exec(`UPDATE webhook SET retry_at = now() - interval '1 second', failing_since = now() - interval '6 days'`)
	w.deliver(endpoint)
	e, err := w.hooks.Endpoint(t.Context(), w.As("operator"), endpoint)
	if err != nil || e.Endpoint.State != webhook.Disabled || e.Endpoint.Cause != webhook.CauseFailing {
		t.Errorf("got %+v, %v", e.Endpoint, err)
	}
	w.answers(nil)
	_, err = w.hooks.Resume(t.Context(), w.As("operator"), endpoint)
	w.Must(err)
	w.due()
	w.deliver(endpoint)
	if n := w.Count(`SELECT count(*) FROM webhook_delivery WHERE state = 'settled'`); n != 8 {
		t.Errorf("%d of 8 were delivered in the end", n)
	}
}

// TestHostileReceiver: whatever a receiver answers is a failure of it and nothing else.
func TestHostileReceiver(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{change: func(c *webhook.Config) { c.Patience(2 * time.Second) }})
	endpoint := w.endpoint("support", []string{"contact"})
	ada := w.person("Ada")
	for i, tt := range []struct {
		name, outcome string
		status        int
		answer        func(http.ResponseWriter, *http.Request)
	}{
		{"redirect", "status", 307, func(out http.ResponseWriter, r *http.Request) {
			http.Redirect(out, r, "https://169.254.169.254/latest/meta-data/", http.StatusTemporaryRedirect)
		}},
		{"redirect to itself", "status", 308, func(out http.ResponseWriter, r *http.Request) {
			http.Redirect(out, r, "/again", http.StatusPermanentRedirect)
		}},
		{"reset", "connection", 0, func(out http.ResponseWriter, _ *http.Request) {
			c, _, err := http.NewResponseController(out).Hijack()
			if err == nil {
				_ = c.Close()
			}
		}},
		{"huge header", "connection", 0, func(out http.ResponseWriter, _ *http.Request) {
			out.Header().Set("X-Huge", strings.Repeat("x", 1<<20))
			out.WriteHeader(http.StatusOK)
		}},
		{"never answers", "timeout", 0, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }},
		{"endless body", "delivered", 200, func(out http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				if _, err := out.Write(make([]byte, 1<<16)); err != nil {
					return
				}
			}
		}},
	} {
		w.answers(tt.answer)
		if i > 0 {
			w.Patch("contact", ada, uint64(i), map[string]any{"language": []string{"en", "de"}[i%2]})
		}
		before := len(w.messages())
		w.due()
		w.deliver(endpoint)
		if n := len(w.messages()) - before; n != 1 {
			t.Errorf("%s: %d requests", tt.name, n)
		}
		got, err := w.hooks.Attempts(t.Context(), w.As("operator"), endpoint, uuid.Nil, 1)
		w.Must(err)
		if a := got.Items[0]; a.Outcome != tt.outcome || a.Status != tt.status {
			t.Errorf("%s: got %s %d", tt.name, a.Outcome, a.Status)
		}
	}
	w.answers(func(out http.ResponseWriter, _ *http.Request) { out.WriteHeader(http.StatusGone) })
	w.Patch("contact", ada, 6, map[string]any{"language": "fr"})
	w.due()
	w.deliver(endpoint)
	if e, err := w.hooks.Endpoint(t.Context(), w.As("operator"), endpoint); err != nil || e.Endpoint.Cause != webhook.CauseReceiver {
		t.Errorf("410: got %+v, %v", e.Endpoint, err)
	}
}

// TestPrivateAddress: without the operator's leave a receiver on the loopback gets no connection, by its address or by a
// name that leads there.
func TestPrivateAddress(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{strict: true})
	for _, host := range []string{"127.0.0.1", "localhost", "[::ffff:127.0.0.1]"} {
		_, port, _ := strings.Cut(strings.TrimPrefix(w.URL, "https://"), ":")
		endpoint := w.endpoint("support", []string{"contact"}, func(in *webhook.Input) { in.URL = "https://" + host + ":" + port + "/hook" })
		w.person("Ada")
		w.deliver(endpoint)
		got, err := w.hooks.Attempts(t.Context(), w.As("operator"), endpoint, uuid.Nil, 1)
		w.Must(err)
		if len(got.Items) != 1 || got.Items[0].Outcome != "connection" {
			t.Errorf("%s: got %+v", host, got.Items)
		}
	}
	if len(w.messages()) != 0 {
		t.Error("a connection was made")
	}
	_, err := w.hooks.Create(t.Context(), w.As("operator"), webhook.Input{URL: "http://example.com/hook", Token: w.Token("support"), Kinds: []string{"contact"}})
	if !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("http: got %v", err)
	}
}

// TestP9Webhook: two vaults that differ in what an endpoint may not see give it the same messages.
func TestP9Webhook(t *testing.T) {
	t.Parallel()
	play := func(hidden bool) []string {
		w := newWorld(t, setup{})
		w.Credential("london", vault.CredentialSpec{Client: "london", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"GB"}})
		endpoint := w.endpoint("london", []string{"contact", "case"})
		account := "1"
		if hidden { // of another region, a value that is withheld, and a person who moves away before anything is sent
			account = "2"
			far := w.Create("contact", map[string]any{"given_name": "Far", "family_name": "Away", "region": "DE"}).ID
			kase := w.Create("case", map[string]any{"contact": far.String(), "kind": "complaint", "description": "x"})
			w.deliver(endpoint)
			w.Patch("contact", far, 1, map[string]any{"given_name": "Farther"})
			_, err := w.As("operator").Delete(t.Context(), "case", kase.ID, kase.Version)
			w.Must(err)
			w.deliver(endpoint)
			_, err = w.As("officer").Erase(t.Context(), "contact", far, 2)
			w.Must(err)
		}
		ada := w.Create("contact", map[string]any{"given_name": "Ada", "family_name": "Lovelace", "region": "GB", "bank_account": account}).ID
		w.deliver(endpoint)
		w.Patch("contact", ada, 1, map[string]any{"given_name": "Augusta"})
		w.deliver(endpoint)
		ids := strings.NewReplacer(ada.String(), "ada")
		var out []string
		for _, m := range w.messages() {
			var body map[string]any
			w.Must(json.Unmarshal([]byte(ids.Replace(m.body)), &body))
			delete(body, "timestamp")
			data, _ := body["data"].(map[string]any)
			delete(data, "disclosure")
			text, err := json.Marshal(body)
			w.Must(err)
			out = append(out, string(text))
		}
		attempts, err := w.hooks.Attempts(t.Context(), w.As("operator"), endpoint, uuid.Nil, 100)
		w.Must(err)
		return append(out, fmt.Sprint(len(attempts.Items)))
	}
	if diff := cmp.Diff(play(false), play(true)); diff != "" {
		t.Errorf("the messages tell the vaults apart: %s", diff)
	}
}
