package rights

import (
	"encoding/hex"
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/desk"
)

// recordConsent serves POST /v1/{kinds}/{id}/consents. Whether the event may be recorded is the vault's to say: a grant
// takes a credential that captures, a withdrawal nearly any.
func recordConsent(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var in vault.ConsentInput
	idem, err := c.Once(consentMembers(&in)...)
	if err != nil {
		return err
	}
	recorded, err := keepConsent(c, id, in, idem)
	if err != nil {
		return err
	}
	return answerConsent(c, &recorded)
}

// keepConsent records an event, by the desk where there is one: it mails what the event brings about.
func keepConsent(c *wire.Call, id uuid.UUID, in vault.ConsentInput, idem *vault.Idempotency) (desk.ConsentRecorded, error) {
	if c.Desk() != nil {
		return c.Desk().RecordConsent(c.Context(), c.Session, c.Kind.Name, id, in, idem)
	}
	r, err := c.Session.RecordConsent(c.Context(), c.Kind.Name, id, in, idem)
	return desk.ConsentRecorded{Event: r.Event, RecordedAt: r.RecordedAt, Replayed: r.Replayed, Disclosure: r.Disclosure}, err
}

func consentMembers(in *vault.ConsentInput) []wire.Member {
	return []wire.Member{
		{Name: "kind", Required: true, Set: wire.Text(&in.Kind)},
		{Name: "purpose", Required: true, Set: wire.Text(&in.Purpose)},
		{Name: "channel", Set: wire.Text(&in.Channel)},
		{Name: "explicit", Set: wire.Truth(&in.Explicit)},
		{Name: "notice", Set: wire.Nested(
			wire.Member{Name: "id", Required: true, Set: wire.Text(&in.NoticeID)},
			wire.Member{Name: "version", Required: true, Set: wire.Number(&in.NoticeVersion)},
		)},
		{Name: "locale", Set: wire.Text(&in.Locale)},
		{Name: "jurisdiction", Set: wire.Text(&in.Jurisdiction)},
		{Name: "expressed", Set: wire.Text(&in.Expressed)},
		{Name: "evidence_sha256", Set: wire.SHA256Hex(&in.Evidence)},
		{Name: "point", Set: wire.Identifier(&in.Point)},
		{Name: "guardian", Set: wire.Identifier(&in.Guardian)},
		{Name: "voids", Set: wire.Identifier(&in.Voids)},
		{Name: "grade", Set: wire.Text(&in.Grade)},
		{Name: "occurred_at", Set: wire.Instant(&in.OccurredAt)},
		{Name: "valid_until", Set: wire.Instant(&in.ValidUntil)},
	}
}

func answerConsent(c *wire.Call, rec *desk.ConsentRecorded) error {
	if rec.Replayed {
		c.W.Header().Set("Idempotency-Replayed", "true")
	}
	o := wire.Begin(wire.Buffer())
	o.ID("id", rec.Event)
	o.TimeIf("recorded_at", rec.RecordedAt)
	o.TextIf("confirmation", rec.Confirmation)
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, rec.Disclosure)
	return c.Answer(http.StatusCreated, wire.TypeJSON, o.End())
}

// consentState writes what holds at a moment, by purpose.
func consentState(v consent.View) ([]byte, error) {
	return json.Marshal(v, json.Deterministic(true))
}

// consents serves GET /v1/{kinds}/{id}/consents: the ledger as of a time, as far as it was known at a time.
func consents(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	p, err := c.Only("as_of", "known_at")
	if err != nil {
		return err
	}
	asOf, err := p.Instant("as_of")
	if err != nil {
		return err
	}
	knownAt, err := p.Instant("known_at")
	if err != nil {
		return err
	}
	ledger, err := c.Session.Consents(c.Context(), c.Kind.Name, id, asOf, knownAt)
	if err != nil {
		return err
	}
	return sendLedger(c, &ledger)
}

func sendLedger(c *wire.Call, l *vault.ConsentLedger) error {
	o := wire.Begin(wire.Buffer())
	if err := putLedger(&o, l); err != nil {
		return err
	}
	if len(l.Linked) > 0 {
		o.Key("linked")
		o.B = append(o.B, '[')
		for i := range l.Linked {
			if i > 0 {
				o.B = append(o.B, ',')
			}
			one := wire.Begin(o.B)
			if err := putLedger(&one, &l.Linked[i]); err != nil {
				return err
			}
			o.B = one.End()
		}
		o.B = append(o.B, ']')
	}
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, l.Disclosure)
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

// putLedger writes what was said of one record.
func putLedger(o *wire.Object, l *vault.ConsentLedger) error {
	state, err := consentState(l.State)
	if err != nil {
		return err
	}
	o.ID("id", l.Subject)
	o.TimeIf("as_of", l.AsOf)
	o.TimeIf("known_at", l.KnownAt)
	o.Key("events")
	o.B = wire.AppendList(o.B, l.Events, appendEvent)
	o.Raw("state", state)
	o.Key("bases")
	o.B = wire.AppendList(o.B, l.Bases, wire.AppendWord)
	o.Key("recorded_bases")
	o.B = wire.AppendList(o.B, l.Recorded, appendBasis)
	return nil
}

func appendBasis(b []byte, r *vault.RecordedBasis) []byte {
	o := wire.Begin(b)
	o.ID("id", r.ID)
	o.Text("basis", r.Basis)
	o.Raw("citation", r.Citation.AppendJSON(nil))
	o.TimeIf("recorded_at", r.RecordedAt)
	o.TimeIf("ended_at", r.EndedAt)
	return o.End()
}

func appendEvent(b []byte, e *consent.Event) []byte {
	o := wire.Begin(b)
	o.ID("id", e.ID)
	o.Text("kind", string(e.Kind))
	o.Text("purpose", e.Purpose)
	o.TextIf("channel", e.Channel)
	o.Bool("explicit", e.Explicit)
	if e.Notice.ID != "" {
		o.Key("notice")
		o.B = appendNotice(o.B, e.Notice)
	}
	o.TextIf("locale", e.Locale)
	o.TextIf("jurisdiction", e.Jurisdiction)
	o.TextIf("expressed", e.Expressed)
	o.TextIf("evidence_sha256", hex.EncodeToString(e.Evidence))
	o.IDIf("point", e.Point)
	o.IDIf("guardian", e.Guardian)
	o.IDIf("voids", e.Voids)
	o.TextIf("grade", e.Grade)
	o.IDIf("credential", e.Credential)
	o.IDIf("entry", e.Entry)
	if e.ValidUntil != nil {
		o.TimeIf("valid_until", *e.ValidUntil)
	}
	o.TimeIf("occurred_at", e.OccurredAt)
	o.TimeIf("recorded_at", e.RecordedAt)
	return o.End()
}

func appendNotice(b []byte, n consent.Notice) []byte {
	o := wire.Begin(b)
	o.Text("id", n.ID)
	o.Int("version", n.Version)
	o.TextIf("sha256", hex.EncodeToString(n.SHA256))
	return o.End()
}
