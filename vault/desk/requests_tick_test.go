package desk_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// past stores a request that was received that many days ago, and taken so far as events say.
func (o *office) past(about uuid.UUID, days int, events ...rights.Event) uuid.UUID {
	o.t.Helper()
	ctx := o.t.Context()
	settings, err := requests.Settings(o.Catalog(), "")
	o.Must(err)
	at, by := time.Now().AddDate(0, 0, -days), uuid.New()
	in := rights.Intake{ID: uuid.Must(uuid.NewV7()), Type: rights.Access, Channel: "post", At: at, By: by, About: about}
	if about != uuid.Nil {
		in.Kind = "contact"
	}
	r, err := rights.Receive(in, settings)
	o.Must(err)
	for _, e := range events {
		e.At, e.By = at, by
		r, err = r.Apply(e, settings)
		o.Must(err)
	}
	bucket, err := o.store().Place(ctx)
	o.Must(err)
	o.Must(store.InTx(ctx, o.Pool, func(tx pgx.Tx) error {
		st, err := o.store().Create(ctx, tx, bucket, r, requests.Terms{}, r.Next(settings))
		o.Must(err)
		return o.store().PutPart(ctx, tx, st, requests.ReplyTo, crypto.SecretString("ada@example.com"))
	}))
	return r.ID
}

// TestTick: what time brings to requests, once, and to none before its time.
func TestTick(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx := t.Context()
	ada := o.Person("Ada", "Lovelace", "ada@example.com")
	verified := []rights.Event{{Kind: rights.Acknowledge}, {Kind: rights.Verify, Method: rights.ByDocument}}
	withdrawn := append(verified, rights.Event{Kind: rights.Withdraw})
	expired, fresh := o.past(ada, 91), o.past(ada, 89)
	proven := o.past(ada, 91, verified...)
	closed, gone := o.past(ada, 1, withdrawn...), o.past(ada, 1096, withdrawn...)
	mailed, failed := o.past(ada, 1, withdrawn...), o.past(ada, 1, withdrawn...)
	for id, state := range map[uuid.UUID]string{mailed: "waiting", failed: "failed"} {
		o.Exec(`INSERT INTO message (subject, id, template, locale, state, sealed, created_at, due_at, mac)
 VALUES ($1, gen_random_uuid(), 'request_received', 'en', $2, '\x00', now(), now(), '\x00')`, id, state)
	}
	// What goes on by itself is not looked at: that would show that its row was edited.
	procedures := o.past(ada, 1, withdrawn...)
	o.Exec(`UPDATE request SET next = now() + interval '1 day' WHERE subject = $1`, procedures)
	lines := o.lines()
	n, err := o.TickRequests(ctx)
	o.Must(err)
	if n != 5 { // expired, its addresses, those of closed and failed, and gone
		t.Errorf("%d requests changed", n)
	}
	status := func(id uuid.UUID) rights.Status {
		st, err := o.store().Read(ctx, o.Pool, id)
		if errors.Is(err, fault.ErrNotFound) {
			return "gone"
		}
		o.Must(err)
		return st.Status
	}
	for id, want := range map[uuid.UUID]rights.Status{
		expired: rights.Expired, fresh: rights.Received, proven: rights.Verifying, closed: rights.Withdrawn, gone: "gone", mailed: rights.Withdrawn,
	} {
		if got := status(id); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	for id, want := range map[uuid.UUID]bool{expired: true, fresh: false, closed: true, mailed: false, failed: true} {
		st, err := o.store().Read(ctx, o.Pool, id)
		o.Must(err)
		if got := st.Keys.Shredded(catalog.SlotContact); got != want {
			t.Errorf("a request that is %s: its addresses are gone: %v, want %v", st.Status, got, want)
		}
	}
	if got := o.lines() - lines; got != 4 {
		t.Errorf("%d lines in the fence ledger, want 4", got)
	}
	if n := o.Count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND erased_at IS NOT NULL AND wrapped IS NULL`, gone); n != 1 {
		t.Error("what is left of a request is no fence")
	}
	if n, err := o.TickRequests(ctx); err != nil || n != 0 {
		t.Errorf("again: %d, %v", n, err)
	}
}

func (o *office) lines() uint64 {
	o.t.Helper()
	n, err := o.Foundation().Fences.Count(o.t.Context())
	o.Must(err)
	return n
}
