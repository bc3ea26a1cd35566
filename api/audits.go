package api

import (
	"net/http"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
)

// entries serves GET /v1/audit/entries.
func entries(c *call) error {
	q, err := c.entryQuery("subject")
	if err != nil {
		return err
	}
	page, err := c.session.Entries(c.ctx(), q)
	if err != nil {
		return err
	}
	return c.entryPage(&page)
}

func (c *call) entryQuery(more ...string) (vault.EntryQuery, error) {
	p, err := c.only(append(append(more, spec.EntryFilters...), spec.Paging...)...)
	if err != nil {
		return vault.EntryQuery{}, err
	}
	q := vault.EntryQuery{
		Action: p["action"], Kind: p["kind"], Purpose: p["purpose"], Outcome: p["outcome"], Field: p["field"], Oblige: p["oblige"],
		Cursor: p["cursor"],
	}
	if q.Subject, err = p.id("subject"); err != nil {
		return vault.EntryQuery{}, err
	}
	if q.Credential, err = p.id("credential"); err != nil {
		return vault.EntryQuery{}, err
	}
	if q.From, err = p.instant("from"); err != nil {
		return vault.EntryQuery{}, err
	}
	if q.To, err = p.instant("to"); err != nil {
		return vault.EntryQuery{}, err
	}
	q.Limit, err = p.limit(spec.MaxEntries)
	return q, err
}

// entryPage writes entries in their canonical form, with the name of the client beside its id.
func (c *call) entryPage(p *vault.EntryPage) error {
	o := begin(buffer())
	o.key("items")
	o.b = append(o.b, '[')
	for i := range p.Entries {
		if i > 0 {
			o.b = append(o.b, ',')
		}
		var err error
		if o.b, err = appendEntry(o.b, &p.Entries[i]); err != nil {
			return err
		}
	}
	o.b = append(o.b, ']')
	o.textIf("next", p.Next)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, p.Disclosure)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

// appendEntry adds to the canonical object what the log itself does not hold in clear: the entry's place in the tree, which
// it has once it is published, the client's name, and of the subject that was asked about the record, the consent events
// and the break-glass grant.
func appendEntry(b []byte, e *vault.LogEntry) ([]byte, error) {
	canonical, err := e.MarshalCanonical()
	if err != nil {
		return nil, err
	}
	o := object{append(b, canonical[:len(canonical)-1]...)}
	if e.Position != audit.Unpublished {
		o.int("position", int(e.Position))
	}
	o.textIf("client_name", e.Client)
	o.idIf("record_id", e.Record)
	if len(e.Consents) > 0 {
		o.key("consent_events")
		o.b = appendList(o.b, e.Consents, func(b []byte, id *uuid.UUID) []byte { return appendString(b, id.String()) })
	}
	o.idIf("event", e.Event)
	o.idIf("grant", e.Grant)
	return o.end(), nil
}

// entry serves GET /v1/audit/entries/{id}.
func entry(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	if err := c.noQuery(); err != nil {
		return err
	}
	e, err := c.session.Entry(c.ctx(), id)
	if err != nil {
		return err
	}
	body, err := appendEntry(buffer(), &e)
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, body)
}
