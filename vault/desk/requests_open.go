package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/idempotency"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// maxText is the most bytes of what a person wrote.
const maxText = 16 << 10

// OpenRequest receives a request of a person about their data (GDPR Art. 12 and 15 to 22). Staff say whom it is about, or
// nobody yet. A customer's own credential asks about itself, and is verified by that. A portal gives the address that the
// person gave: the answer is the same whether somebody of that address is known or not. A withdrawal of all consents is
// carried out at once where it is known whose they are. Errors: a *Refusal, *Invalid, ErrBudget, ErrIdempotency,
// ErrUnavailable.
func (d *Desk) OpenRequest(ctx context.Context, s *vault.Session, in RequestInput, idem *vault.Idempotency) (RequestView, error) {
	return vault.Pass(ctx, s, policy.ActionRequest, d.kindFor(&in), func(ctx context.Context, p *vault.Passage) (RequestView, error) {
		o, err := d.intake(ctx, p, in)
		if err != nil {
			return RequestView{}, err
		}
		var out RequestView
		var earlier *idempotency.Claim
		err = p.InTx(ctx, func(tx pgx.Tx) (err error) {
			out, earlier, err = o.receive(ctx, tx, idem)
			return err
		})
		if errors.Is(err, errEarlier) {
			return d.again(ctx, p, earlier.Record)
		}
		if err != nil {
			return RequestView{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// errEarlier says that an idempotency key stands for a request that was received before.
var errEarlier = errors.New("received before")

// kindFor is the kind that a request is received under: the one that is named, else that of people with addresses.
func (d *Desk) kindFor(in *RequestInput) string {
	if in.Kind != "" {
		return in.Kind
	}
	if k, _ := addressed(d.on.Revisions.Current().Catalog); k != nil {
		return k.Name
	}
	return ""
}

// intake is a request that is about to be received.
type intake struct {
	d      *Desk
	p      *vault.Passage
	in     RequestInput
	by     caller
	about  uuid.UUID
	terms  requests.Terms
	bucket uuid.UUID
}

// intake checks what came in, and finds whom it is about.
func (d *Desk) intake(ctx context.Context, p *vault.Passage, in RequestInput) (*intake, error) {
	o := &intake{d: d, p: p, in: in, by: callerOf(p)}
	if o.by != own { // a customer is asked about with its record
		if err := p.Allow(ctx); err != nil {
			return nil, err
		}
	}
	if faults := o.check(); len(faults) > 0 {
		return nil, &fault.Invalid{Fields: faults}
	}
	switch o.by {
	case own:
		o.about = p.Credential().Subject
	case staff:
		o.about = in.About
	case portal:
	}
	if err := d.charge(ctx, p, o.about); err != nil {
		return nil, err
	}
	if o.by == portal {
		val, err := o.address()
		if err != nil {
			return nil, err
		}
		if o.about, o.terms.Point, err = d.find(ctx, p, val); err != nil {
			return nil, err
		}
	}
	o.terms.Purposes, o.terms.Ground = slices.Compact(slices.Sorted(slices.Values(in.Purposes))), in.Ground
	var err error
	o.bucket, err = d.requests.Place(ctx)
	return o, err
}

// check says everything that is wrong with the input, but for what package rights says.
func (o *intake) check() (faults []fault.FieldError) {
	bad := func(field, code, hint string) {
		faults = append(faults, fault.FieldError{Field: field, Code: code, Hint: hint})
	}
	in := &o.in
	switch {
	case o.by == own && (in.About != uuid.Nil || in.Email != "" || in.Phone != "" || in.Role != "" || in.Mandate != ""):
		bad("about", "not_allowed", "the credential says who asks, and about whom")
	case o.by == staff && (in.Email != "" || in.Phone != ""):
		bad("email", "not_allowed", "name the person by about; leave it out for somebody who is not known")
	case o.by == staff && in.About != uuid.Nil && in.Kind == "":
		bad("kind", "required", "the kind of the record that about names")
	case o.by == portal && (in.About != uuid.Nil || in.Kind != ""):
		bad("about", "not_allowed", "give the address that the person gave")
	case o.by == portal && (in.Email == "") == (in.Phone == ""):
		bad("email", "required", "one address: email or phone")
	}
	if o.by != staff && (in.Regime != "" || !in.ReceivedAt.IsZero()) {
		bad("regime", "not_allowed", "regime and received_at are for staff")
	}
	if !slices.Contains(rights.Types(), rights.Type(in.Type)) {
		bad("type", "not_allowed", fault.NearestOf(in.Type, wordsOf(rights.Types())))
	}
	if len(in.Text) > maxText || !utf8.ValidString(in.Text) {
		bad("text", "too_long", "up to 16384 bytes of UTF-8")
	}
	return append(faults, o.checkTerms()...)
}

// checkTerms checks what only some types of request have.
func (o *intake) checkTerms() (faults []fault.FieldError) {
	in, cat := &o.in, o.p.Catalog()
	switch kind := rights.Type(in.Type); {
	case in.Ground != "" && kind != rights.Restriction:
		faults = append(faults, fault.FieldError{Field: "ground", Code: "not_allowed", Hint: "only a restriction has a ground"})
	case in.Ground != "" && !slices.Contains(RestrictionGrounds(), in.Ground):
		faults = append(faults, fault.FieldError{Field: "ground", Code: "not_declared", Hint: "one of " + strings.Join(RestrictionGrounds(), ", ")})
	case len(in.Purposes) > 0 && kind != rights.Objection:
		faults = append(faults, fault.FieldError{Field: "purposes", Code: "not_allowed", Hint: "only an objection names purposes"})
	}
	for _, name := range in.Purposes {
		if !objectable(cat, name) {
			faults = append(faults, fault.FieldError{Field: "purposes", Code: "not_declared", Hint: "purposes that one can object to: " + strings.Join(objectablePurposes(cat), ", ")})
			break
		}
	}
	if in.Regime != "" {
		if _, ok := rights.RegimeOf(in.Regime); !ok {
			faults = append(faults, fault.FieldError{Field: "regime", Code: "not_allowed", Hint: fault.NearestOf(in.Regime, regimeNames())})
		}
	}
	return faults
}

func regimeNames() []string {
	var names []string
	for _, r := range rights.Regimes() {
		names = append(names, r.Name)
	}
	return names
}

// receive stores the request, in one transaction with all that comes of it at once.
func (o *intake) receive(ctx context.Context, tx pgx.Tx, idem *vault.Idempotency) (RequestView, *idempotency.Claim, error) {
	id, err := store.NewID()
	if err != nil {
		return RequestView{}, nil, err
	}
	roots, err := o.d.on.Keys.Roots(ctx)
	if err != nil {
		return RequestView{}, nil, err
	}
	earlier, err := idem.Take(ctx, tx, roots.MAC, o.p.Credential().ID, idempotency.Claim{Kind: requests.KeyKind, Record: id, Subject: id})
	if err != nil {
		return RequestView{}, nil, err
	}
	if earlier != nil {
		return RequestView{}, earlier, errEarlier
	}
	t := &task{d: o.d, p: o.p, tx: tx, by: o.by}
	if err := o.lock(ctx, t); err != nil {
		return RequestView{}, nil, err
	}
	if err := o.create(ctx, t, id); err != nil {
		return RequestView{}, nil, t.refused(err)
	}
	if err := o.begin(ctx, t); err != nil {
		return RequestView{}, nil, t.refused(err)
	}
	if err := t.store(ctx, "open"); err != nil {
		return RequestView{}, nil, err
	}
	return t.view(), nil, nil
}

// lock holds the person, whom policy is asked about, or looks as long at nobody.
func (o *intake) lock(ctx context.Context, t *task) (err error) {
	if o.about != uuid.Nil {
		t.f, err = o.p.Lock(ctx, t.tx, o.about)
		return err
	}
	if o.by == portal {
		return o.d.decoy(ctx, o.p, t.tx)
	}
	return nil
}

// create makes the row, its keys and its parts.
func (o *intake) create(ctx context.Context, t *task, id uuid.UUID) error {
	in := &o.in
	settings, err := requests.Settings(o.p.Catalog(), in.Regime)
	if err != nil {
		return err
	}
	if t.now, err = store.Now(ctx, t.tx); err != nil {
		return err
	}
	at := t.now
	if !in.ReceivedAt.IsZero() {
		if at = store.Micro(in.ReceivedAt); at.After(t.now) {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: "received_at", Code: "out_of_range", Hint: "it lies in the future"}}}
		}
	}
	kind := ""
	if o.about != uuid.Nil {
		kind = o.p.Kind().Name
	}
	r, err := rights.Receive(rights.Intake{
		ID: id, About: o.about, Kind: kind, Type: rights.Type(in.Type), Jurisdiction: in.Jurisdiction, Channel: o.channel(), Locale: o.locale(t),
		Requester: rights.Requester{Role: o.role(), Mandate: in.Mandate}, At: at, By: o.p.Credential().ID,
	}, settings)
	if err != nil {
		return err //nolint:wrapcheck // see refused
	}
	if r.DuplicateOf, err = o.duplicate(ctx, t, r.Type); err != nil {
		return err
	}
	t.settings = settings
	if t.Stored, err = o.d.requests.Create(ctx, t.tx, o.bucket, r, o.terms, time.Time{}); err != nil {
		return err
	}
	for part, text := range map[requests.Part]string{requests.Text: in.Text, requests.ReplyTo: in.Email} {
		if text == "" {
			continue
		}
		if err := o.d.requests.PutPart(ctx, t.tx, t.Stored, part, crypto.SecretString(text)); err != nil {
			return err
		}
	}
	return nil
}

func (o *intake) role() rights.Role {
	if o.in.Role == "" {
		return rights.Self
	}
	return rights.Role(o.in.Role)
}

func (o *intake) channel() string {
	if o.in.Channel == "" {
		return "portal"
	}
	return o.in.Channel
}

// locale is that of the letters: as asked for, else the person's language. A portal is told of neither.
func (o *intake) locale(t *task) string {
	if o.in.Locale != "" || t.f == nil {
		return o.in.Locale
	}
	return t.f.Record.Get("language").Text()
}

// duplicate finds an open request of the same person and type. It is a link for whoever reads, and nothing else: the new
// one is verified and decided by itself.
func (o *intake) duplicate(ctx context.Context, t *task, kind rights.Type) (uuid.UUID, error) {
	about := o.about
	if about == uuid.Nil {
		about = o.p.Entry() // nobody has it; see decoy
	}
	list, err := o.d.requests.List(ctx, t.tx, requests.Filter{About: about, Type: kind, Open: true, Limit: 1})
	if err != nil || len(list) == 0 {
		return uuid.Nil, err
	}
	return list[0].ID, nil
}

// begin acknowledges the request, and does what needs nobody.
func (o *intake) begin(ctx context.Context, t *task) error {
	if err := t.apply(rights.Event{Kind: rights.Acknowledge}); err != nil {
		return err
	}
	if o.by == own {
		if err := t.apply(rights.Event{Kind: rights.Verify, Method: rights.ByOwnCredential}); err != nil {
			return err
		}
	}
	if t.Type == rights.WithdrawalOfAll && t.f != nil {
		return t.carryOut(ctx)
	}
	if full, err := t.enough(ctx); err != nil || full {
		return err
	}
	return t.send(ctx, letter.RequestReceived{Request: t.ID, Type: string(t.Type), Received: t.day(t.ReceivedAt), Due: t.day(t.Due)})
}

// perDay is how many requests about one person are acknowledged by mail a day: whoever knows an address could fill the
// mailbox otherwise. The rest are requests all the same.
const perDay = 5

const countReceived = `SELECT count(*) FROM request WHERE about = $1 AND received > $2::timestamptz - interval '1 day'`

// enough reports whether a person was written to about new requests as often as is borne. Whoever sent this one is not told.
func (t *task) enough(ctx context.Context) (bool, error) {
	if t.by != portal || t.About == uuid.Nil {
		return false, nil
	}
	var n int
	if err := t.tx.QueryRow(ctx, countReceived, t.About, t.now).Scan(&n); err != nil {
		return false, fmt.Errorf("requests: %w", store.Fault(err))
	}
	return n > perDay, nil
}

// again answers a retry with the request as it is now.
func (d *Desk) again(ctx context.Context, p *vault.Passage, id uuid.UUID) (RequestView, error) {
	known, err := d.reach(ctx, p, id, staff, own, portal)
	if err != nil {
		return RequestView{}, err
	}
	t := &task{Stored: known.Stored, d: d, p: p, by: callerOf(p)}
	if known.alive {
		if err := t.meet(ctx); err != nil {
			return RequestView{}, err
		}
	}
	if t.settings, err = requests.Settings(p.Catalog(), known.Regime); err != nil {
		return RequestView{}, err
	}
	if t.now, err = d.now(ctx); err != nil {
		return RequestView{}, err
	}
	out := t.view()
	out.Replayed, out.Disclosure = true, p.Disclosure()
	return out, p.Record(ctx, audit.Written, "replayed")
}

// address reads the one that a portal gives.
func (o *intake) address() (value.Value, error) {
	return addressOf(o.p.Catalog(), o.in.Email, o.in.Phone)
}

// day is a moment in the place whose days count, as letters show it.
func (t *task) day(at time.Time) time.Time {
	if zone := t.settings.Calendar.Location; zone != nil && !at.IsZero() {
		return at.In(zone)
	}
	return at
}
