package desk_test

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// office is a world with a desk that queues letters, and where a contact point verifies at once.
type office struct {
	*vaulttest.World
	*desk.Desk
	t *testing.T
}

func newOffice(t *testing.T) *office {
	t.Helper()
	return officeWith(t, bytes.ReplaceAll(crm.Source(), []byte("verified_days: 30"), []byte("verified_days: 0")))
}

func officeWith(t *testing.T, source []byte) *office {
	t.Helper()
	o := &office{World: vaulttest.New(t, vaulttest.Options{Catalog: source}), t: t}
	o.Desk = o.desk(o.Vault)
	return o
}

// desk is one on a vault of the world: as of another server, for a second one.
func (o *office) desk(v *vault.Vault) *desk.Desk {
	o.t.Helper()
	client, err := jobs.New(jobs.Config{Pool: o.Pool})
	o.Must(err)
	box, err := outbox.New(outbox.Config{Pool: o.Pool, Keys: v.Foundation().Keys, Jobs: client, Catalog: v.Catalog})
	o.Must(err)
	d, err := desk.New(desk.Config{Vault: v, Outbox: box, Notary: o.Notary})
	o.Must(err)
	return d
}

func (o *office) store() *requests.Store { return requests.New(o.Foundation().Keys) }

// open receives a request as an officer does.
func (o *office) open(kind string, about uuid.UUID, change func(*desk.RequestInput)) desk.RequestView {
	o.t.Helper()
	in := desk.RequestInput{Type: kind, Kind: "contact", About: about, Channel: "post"}
	if change != nil {
		change(&in)
	}
	v, err := o.OpenRequest(o.t.Context(), o.As("officer"), in, nil)
	o.Must(err)
	return v
}

// code is a code of the request as the person reads it in a mail; the one that was mailed last counts no more.
func (o *office) code(id, point uuid.UUID) (text string) {
	o.t.Helper()
	o.Must(store.InTx(o.t.Context(), o.Pool, func(tx pgx.Tx) error {
		st, err := o.store().Lock(o.t.Context(), tx, id)
		o.Must(err)
		s, err := o.store().NewCode(o.t.Context(), tx, id, requests.CodeSpec{About: st.About, Point: point, Expires: time.Now().Add(15 * time.Minute)})
		text = string(s.Reveal())
		return err //nolint:wrapcheck // a test's
	}))
	return text
}

// vouched verifies a request by a document and begins its scope.
func (o *office) vouched(id uuid.UUID) {
	o.t.Helper()
	_, err := o.Vouch(o.t.Context(), o.As("officer"), id, 0, digest)
	o.Must(err)
	_, err = o.Scope(o.t.Context(), o.As("officer"), id, 0)
	o.Must(err)
}

const digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

// read is a colleague's look at a person, on another server.
func (o *office) read(v *vault.Vault, as string, id uuid.UUID) error {
	_, err := o.AsOn(v, as).Get(o.t.Context(), "contact", id, nil)
	return err //nolint:wrapcheck // a test's
}

// code is the reason code of a refusal, or of the first fault of an input.
func codeOf(err error) string {
	var r *vault.Refusal
	var i *vault.Invalid
	switch {
	case errors.As(err, &r) && r.Code != "":
		return r.Code
	case errors.As(err, &i) && len(i.Fields) > 0:
		return i.Fields[0].Field + ":" + i.Fields[0].Code
	case err != nil:
		return err.Error()
	}
	return ""
}

func want(t *testing.T, what string, err error, code string) {
	t.Helper()
	if got := codeOf(err); got != code {
		t.Errorf("%s: got %q (%v), want %q", what, got, err, code)
	}
}

func (o *office) letters(id uuid.UUID) (names []string) {
	o.t.Helper()
	rows, err := o.Pool.Query(context.WithoutCancel(o.t.Context()), `SELECT template FROM message WHERE subject = $1 ORDER BY id`, id)
	o.Must(err)
	names, err = pgx.CollectRows(rows, pgx.RowTo[string])
	o.Must(err)
	return names
}
