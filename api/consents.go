package api

import (
	"encoding/hex"
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/desk"
)

// recordConsent serves POST /v1/{kinds}/{id}/consents. Whether the event may be recorded is the vault's to say: a grant
// takes a credential that captures, a withdrawal nearly any.
func recordConsent(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	var in vault.ConsentInput
	idem, err := c.once(consentMembers(&in)...)
	if err != nil {
		return err
	}
	recorded, err := c.recordConsent(id, in, idem)
	if err != nil {
		return err
	}
	return c.consentRecorded(&recorded)
}

// recordConsent records an event, by the desk where there is one: it mails what the event brings about.
func (c *call) recordConsent(id uuid.UUID, in vault.ConsentInput, idem *vault.Idempotency) (desk.ConsentRecorded, error) {
	if c.desk() != nil {
		return c.desk().RecordConsent(c.ctx(), c.session, c.kind.Name, id, in, idem)
	}
	r, err := c.session.RecordConsent(c.ctx(), c.kind.Name, id, in, idem)
	return desk.ConsentRecorded{Event: r.Event, RecordedAt: r.RecordedAt, Replayed: r.Replayed, Disclosure: r.Disclosure}, err
}

func consentMembers(in *vault.ConsentInput) []member {
	return []member{
		{name: "kind", required: true, set: text(&in.Kind)},
		{name: "purpose", required: true, set: text(&in.Purpose)},
		{name: "channel", set: text(&in.Channel)},
		{name: "explicit", set: truth(&in.Explicit)},
		{name: "notice", set: nested(
			member{name: "id", required: true, set: text(&in.NoticeID)},
			member{name: "version", required: true, set: number(&in.NoticeVersion)},
		)},
		{name: "locale", set: text(&in.Locale)},
		{name: "jurisdiction", set: text(&in.Jurisdiction)},
		{name: "expressed", set: text(&in.Expressed)},
		{name: "evidence_sha256", set: sha256Hex(&in.Evidence)},
		{name: "point", set: identifier(&in.Point)},
		{name: "guardian", set: identifier(&in.Guardian)},
		{name: "voids", set: identifier(&in.Voids)},
		{name: "grade", set: text(&in.Grade)},
		{name: "occurred_at", set: instant(&in.OccurredAt)},
		{name: "valid_until", set: instant(&in.ValidUntil)},
	}
}

func (c *call) consentRecorded(rec *desk.ConsentRecorded) error {
	if rec.Replayed {
		c.w.Header().Set("Idempotency-Replayed", "true")
	}
	o := begin(buffer())
	o.id("id", rec.Event)
	o.timeIf("recorded_at", rec.RecordedAt)
	o.textIf("confirmation", rec.Confirmation)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, rec.Disclosure)
	return c.answer(http.StatusCreated, typeJSON, o.end())
}

// consentState writes what holds at a moment, by purpose.
func consentState(v consent.View) ([]byte, error) {
	return json.Marshal(v, json.Deterministic(true))
}

// consents serves GET /v1/{kinds}/{id}/consents: the ledger as of a time, as far as it was known at a time.
func consents(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	p, err := c.only("as_of", "known_at")
	if err != nil {
		return err
	}
	asOf, err := p.instant("as_of")
	if err != nil {
		return err
	}
	knownAt, err := p.instant("known_at")
	if err != nil {
		return err
	}
	ledger, err := c.session.Consents(c.ctx(), c.kind.Name, id, asOf, knownAt)
	if err != nil {
		return err
	}
	return c.ledger(&ledger)
}

func (c *call) ledger(l *vault.ConsentLedger) error {
	state, err := consentState(l.State)
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.id("id", l.Subject)
	o.timeIf("as_of", l.AsOf)
	o.timeIf("known_at", l.KnownAt)
	o.key("events")
	o.b = appendList(o.b, l.Events, appendEvent)
	o.raw("state", state)
	o.key("bases")
	o.b = appendList(o.b, l.Bases, appendWord)
	o.key("recorded_bases")
	o.b = appendList(o.b, l.Recorded, appendBasis)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, l.Disclosure)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

func appendBasis(b []byte, r *vault.RecordedBasis) []byte {
	o := begin(b)
	o.id("id", r.ID)
	o.text("basis", r.Basis)
	o.raw("citation", r.Citation.AppendJSON(nil))
	o.timeIf("recorded_at", r.RecordedAt)
	o.timeIf("ended_at", r.EndedAt)
	return o.end()
}

func appendEvent(b []byte, e *consent.Event) []byte {
	o := begin(b)
	o.id("id", e.ID)
	o.text("kind", string(e.Kind))
	o.text("purpose", e.Purpose)
	o.textIf("channel", e.Channel)
	o.bool("explicit", e.Explicit)
	if e.Notice.ID != "" {
		o.key("notice")
		o.b = appendNotice(o.b, e.Notice)
	}
	o.textIf("locale", e.Locale)
	o.textIf("jurisdiction", e.Jurisdiction)
	o.textIf("expressed", e.Expressed)
	o.textIf("evidence_sha256", hex.EncodeToString(e.Evidence))
	o.idIf("point", e.Point)
	o.idIf("guardian", e.Guardian)
	o.idIf("voids", e.Voids)
	o.textIf("grade", e.Grade)
	o.idIf("credential", e.Credential)
	o.idIf("entry", e.Entry)
	if e.ValidUntil != nil {
		o.timeIf("valid_until", *e.ValidUntil)
	}
	o.timeIf("occurred_at", e.OccurredAt)
	o.timeIf("recorded_at", e.RecordedAt)
	return o.end()
}

func appendNotice(b []byte, n consent.Notice) []byte {
	o := begin(b)
	o.text("id", n.ID)
	o.int("version", n.Version)
	o.textIf("sha256", hex.EncodeToString(n.SHA256))
	return o.end()
}
