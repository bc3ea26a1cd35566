package officer

import (
	"net/http"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// entries serves GET /v1/audit/entries.
func entries(c *wire.Call) error {
	q, err := entryQuery(c, "subject")
	if err != nil {
		return err
	}
	page, err := oversight.New().Entries(c.Context(), c.Session, q)
	if err != nil {
		return err
	}
	return entryPage(c, &page)
}

func entryQuery(c *wire.Call, more ...string) (oversight.EntryQuery, error) {
	p, err := c.Only(append(append(more, spec.EntryFilters...), spec.Paging...)...)
	if err != nil {
		return oversight.EntryQuery{}, err
	}
	q := oversight.EntryQuery{
		Action: p["action"], Kind: p["kind"], Purpose: p["purpose"], Outcome: p["outcome"], Field: p["field"], Oblige: p["oblige"],
		Cursor: p["cursor"],
	}
	if q.Subject, err = p.ID("subject"); err != nil {
		return oversight.EntryQuery{}, err
	}
	if q.Credential, err = p.ID("credential"); err != nil {
		return oversight.EntryQuery{}, err
	}
	if q.From, err = p.Instant("from"); err != nil {
		return oversight.EntryQuery{}, err
	}
	if q.To, err = p.Instant("to"); err != nil {
		return oversight.EntryQuery{}, err
	}
	q.Limit, err = p.Limit(spec.MaxEntries)
	return q, err
}

// entryPage writes entries in their canonical form, with the name of the client beside its id.
func entryPage(c *wire.Call, p *oversight.EntryPage) error {
	o := wire.Begin(wire.Buffer())
	o.Key("items")
	o.B = append(o.B, '[')
	for i := range p.Entries {
		if i > 0 {
			o.B = append(o.B, ',')
		}
		var err error
		if o.B, err = appendEntry(o.B, &p.Entries[i]); err != nil {
			return err
		}
	}
	o.B = append(o.B, ']')
	o.TextIf("next", p.Next)
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, p.Disclosure)
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

// appendEntry adds to the canonical object what the log itself does not hold in clear: the entry's place in the tree, which
// it has once it is published, the client's name, and of the subject that was asked about the record, the consent events
// and the break-glass grant.
func appendEntry(b []byte, e *oversight.LogEntry) ([]byte, error) {
	canonical, err := e.MarshalCanonical()
	if err != nil {
		return nil, err
	}
	o := wire.Object{B: append(b, canonical[:len(canonical)-1]...)}
	if e.Position != audit.Unpublished {
		o.Int("position", int(e.Position))
	}
	o.TextIf("client_name", e.Client)
	o.IDIf("record_id", e.Record)
	if len(e.Consents) > 0 {
		o.Key("consent_events")
		o.B = wire.AppendList(o.B, e.Consents, func(b []byte, id *uuid.UUID) []byte { return wire.AppendString(b, id.String()) })
	}
	o.IDIf("event", e.Event)
	o.IDIf("grant", e.Grant)
	return o.End(), nil
}

// entry serves GET /v1/audit/entries/{id}.
func entry(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if err := c.NoQuery(); err != nil {
		return err
	}
	e, err := oversight.New().Entry(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	body, err := appendEntry(wire.Buffer(), &e)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, body)
}
