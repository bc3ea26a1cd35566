package webhook_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/vaulttest"
	"github.com/tacitcrm/tacit/vault/webhook"
)

func TestP2EveryMethodPassesTheGate(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	id, doomed := w.endpoint("support", []string{"contact"}), w.endpoint("support", []string{"contact"})
	h := w.hooks
	row := func(call func(context.Context, *vault.Session) error) vaulttest.Gate {
		return vaulttest.Gate{Call: call, Inside: "operator"}
	}
	vaulttest.Gates(w.World, h, map[string]vaulttest.Gate{
		"Create": row(func(ctx context.Context, s *vault.Session) error {
			return second(h.Create(ctx, s, webhook.Input{URL: "https://example.com/", Token: w.Token("support"), Kinds: []string{"contact"}}))
		}),
		"Endpoints": row(func(ctx context.Context, s *vault.Session) error { return second(h.Endpoints(ctx, s)) }),
		"Endpoint":  row(func(ctx context.Context, s *vault.Session) error { return second(h.Endpoint(ctx, s, id)) }),
		"Pause":     row(func(ctx context.Context, s *vault.Session) error { return second(h.Pause(ctx, s, id)) }),
		"Resume":    row(func(ctx context.Context, s *vault.Session) error { return second(h.Resume(ctx, s, id)) }),
		"Rotate":    row(func(ctx context.Context, s *vault.Session) error { return second(h.Rotate(ctx, s, id, 0)) }),
		"Delete":    row(func(ctx context.Context, s *vault.Session) error { return second(h.Delete(ctx, s, doomed)) }),
		"Attempts":  row(func(ctx context.Context, s *vault.Session) error { return second(h.Attempts(ctx, s, id, uuid.Nil, 1)) }),
		"Letters":   row(func(ctx context.Context, s *vault.Session) error { return second(h.Letters(ctx, s, id, uuid.Nil, 1)) }),
		"Replay":    row(func(ctx context.Context, s *vault.Session) error { return second(h.Replay(ctx, s, id, uuid.Nil)) }),
	})
}

// TestCreate: an endpoint reads as a credential whose token its maker holds, and as no other.
func TestCreate(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	operator := w.As("operator")
	ada := w.person("Ada")
	w.Own("ada", ada)
	good := webhook.Input{URL: w.URL, Token: w.Token("support"), Kinds: []string{"contact"}}
	for name, tt := range map[string]struct {
		change func(*webhook.Input)
		field  string
	}{
		"a token of nobody":        {func(in *webhook.Input) { in.Token = "tct_x_y" }, "token"},
		"a customer's own":         {func(in *webhook.Input) { in.Token = w.Token("ada") }, "token"},
		"another purpose":          {func(in *webhook.Input) { in.Purpose = "marketing" }, "purpose"},
		"the caller's own purpose": {func(in *webhook.Input) { in.Token, in.Purpose = "", "support" }, "purpose"},
		"no kinds":                 {func(in *webhook.Input) { in.Kinds = nil }, "kinds"},
		"a sub-resource":           {func(in *webhook.Input) { in.Kinds = []string{"contact_point"} }, "kinds"},
		"an unknown event":         {func(in *webhook.Input) { in.Events = []string{"read"} }, "events"},
		"a field of another kind":  {func(in *webhook.Input) { in.Fields = []string{"case.status"} }, "fields"},
		"no address":               {func(in *webhook.Input) { in.URL = "https:///x" }, "url"},
		"a password":               {func(in *webhook.Input) { in.URL = "https://a:b@example.com/" }, "url"},
		"a file":                   {func(in *webhook.Input) { in.URL = "file:///etc/passwd" }, "url"},
	} {
		in := good
		tt.change(&in)
		_, err := w.hooks.Create(t.Context(), operator, in)
		var invalid *vault.Invalid
		if !errors.As(err, &invalid) || invalid.Fields[0].Field != tt.field {
			t.Errorf("%s: got %v", name, err)
		} else if strings.Contains(err.Error(), "passwd") || strings.Contains(err.Error(), "a:b") {
			t.Errorf("%s: the error repeats what was sent", name)
		}
	}
	if n := w.Count(`SELECT count(*) FROM webhook`); n != 0 {
		t.Errorf("%d endpoints were made", n)
	}
	w.onOneConnection(good)
}

// onOneConnection makes an endpoint with a token while the pool has one connection left: whoever waits for a second while
// holding the first stops everybody, if as many do it as the pool has.
func (w *world) onOneConnection(in webhook.Input) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), 20*time.Second)
	defer cancel()
	operator := w.As("operator")
	for range w.Pool.Config().MaxConns - 1 {
		c, err := w.Pool.Acquire(ctx)
		w.Must(err)
		defer c.Release()
	}
	if _, err := w.hooks.Create(ctx, operator, in); err != nil {
		w.t.Errorf("with one connection: %v", err)
	}
}

func TestRotation(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact"})
	old := w.secret
	made, err := w.hooks.Rotate(t.Context(), w.As("operator"), endpoint, time.Hour)
	w.Must(err)
	w.person("Ada")
	w.deliver(endpoint)
	m := w.messages()[0]
	if verify(t, m, old) != 1 || verify(t, m, made.Secret) != 1 || old == made.Secret {
		t.Error("while both hold, both sign")
	}
	made, err = w.hooks.Rotate(t.Context(), w.As("operator"), endpoint, -1)
	w.Must(err)
	w.person("Eve")
	w.deliver(endpoint)
	m = w.messages()[1]
	if verify(t, m, old) != 0 || verify(t, m, made.Secret) != 1 || strings.Contains(m.header.Get("webhook-signature"), " ") {
		t.Error("what was given up signs no more")
	}
}

// TestP3EditedEndpoint: whoever edits an endpoint in the database, to have it read as another or send elsewhere, ends it.
func TestP3EditedEndpoint(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	for name, sql := range map[string]string{
		"url":        `UPDATE webhook SET url = 'https://127.0.0.1:1/'`,
		"credential": `UPDATE webhook SET credential = gen_random_uuid()`,
		"purpose":    `UPDATE webhook SET purpose = 'compliance'`,
		"fields":     `UPDATE webhook SET fields = '{}'`,
		"secret":     `UPDATE webhook SET previous = secret`,
	} {
		endpoint := w.endpoint("support", []string{"contact"}, func(in *webhook.Input) { in.Fields = []string{"contact.region"} })
		w.Exec(sql)
		w.person("Ada")
		if err := w.hooks.Deliver(t.Context(), endpoint); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: got %v", name, err)
		}
		w.Exec(`DELETE FROM webhook`)
	}
	if len(w.messages()) != 0 {
		t.Errorf("got %s", w.kinds())
	}
}

func TestPause(t *testing.T) {
	t.Parallel()
	w := newWorld(t, setup{})
	endpoint := w.endpoint("support", []string{"contact"})
	asked := func() int64 { return w.Count(`SELECT count(*) FROM river.river_job WHERE kind = 'webhook'`) }
	w.Exec(`UPDATE webhook SET retry_at = now() + interval '1 hour'`)
	ada := w.person("Ada")
	w.Exec(`UPDATE webhook SET retry_at = NULL`)
	_, err := w.hooks.Pause(t.Context(), w.As("operator"), endpoint)
	w.Must(err)
	w.Patch("contact", ada, 1, map[string]any{"language": "en"})
	if n := asked(); n != 0 {
		t.Errorf("%d jobs for an endpoint that rests or is paused", n)
	}
	w.deliver(endpoint)
	if len(w.messages()) != 0 {
		t.Fatal("it is paused")
	}
	_, err = w.hooks.Resume(t.Context(), w.As("operator"), endpoint)
	w.Must(err)
	w.Patch("contact", ada, 2, map[string]any{"language": "de"})
	if n := asked(); n != 2 {
		t.Errorf("%d jobs of going on and of one write", n)
	}
	w.deliver(endpoint)
	if len(w.messages()) != 1 {
		t.Error("what changed meanwhile waited")
	}
	_, err = w.hooks.Delete(t.Context(), w.As("operator"), endpoint)
	w.Must(err)
	w.deliver(endpoint)
	if n := w.Count(`SELECT (SELECT count(*) FROM webhook_delivery) + (SELECT count(*) FROM webhook_attempt)`); n != 0 {
		t.Errorf("%d rows are left of it", n)
	}
}
