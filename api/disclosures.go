package api

import (
	"encoding/base64"
	"net/http"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
)

// disclosures serves GET /v1/{kinds}/{id}/disclosures: who saw this subject, when and why.
func disclosures(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	q, err := c.disclosureQuery()
	if err != nil {
		return err
	}
	page, err := c.session.Disclosures(c.ctx(), c.kind.Name, id, q)
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.key("items")
	o.b = appendList(o.b, page.Rows, func(b []byte, row *vault.DisclosureRow) []byte { return appendDisclosed(b, row, page.Own) })
	o.textIf("next", page.Next)
	o.textIf("checkpoint", string(page.Checkpoint))
	o.key("disclosure")
	o.b = appendDisclosure(o.b, page.Disclosure)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

func (c *call) disclosureQuery() (q vault.EntryQuery, err error) {
	p, err := c.only(slices.Concat(spec.DisclosureFilters, spec.Paging)...)
	if err != nil {
		return q, err
	}
	q = vault.EntryQuery{Action: p["action"], Purpose: p["purpose"], Field: p["field"], Outcome: p["outcome"], Cursor: p["cursor"]}
	if q.From, err = p.instant("from"); err != nil {
		return q, err
	}
	if q.To, err = p.instant("to"); err != nil {
		return q, err
	}
	q.Limit, err = p.limit(spec.MaxLimit)
	return q, err
}

// appendDisclosed writes one row. What is empty is left out, as in the log.
func appendDisclosed(b []byte, row *vault.DisclosureRow, own bool) []byte {
	o := begin(b)
	o.id("entry", row.Entry)
	o.timeIf("time", row.Time)
	o.textIf("app", row.App)
	o.words("departments", row.Departments)
	if row.Self && own {
		o.text("actor", "you")
	} else {
		o.idIf("actor", row.Actor)
	}
	if row.Self {
		o.bool("self", true)
	}
	o.text("action", row.Action)
	o.textIf("kind", row.Kind)
	o.ids("records", row.Records)
	o.textIf("purpose", row.Purpose)
	o.textIf("basis", row.Basis)
	o.ids("consent_events", row.Consents)
	o.words("clear", row.Clear)
	o.words("mask", row.Mask)
	o.words("token", row.Token)
	o.text("outcome", string(row.Outcome))
	o.words("reasons", row.Reasons)
	if row.Breakglass {
		o.bool("breakglass", true)
	}
	o.idIf("grant", row.Grant)
	if row.Proof != nil {
		o.raw("proof", appendRowProof(nil, row.Proof))
	}
	return o.end()
}

func appendRowProof(b []byte, p *vault.DisclosureProof) []byte {
	o := begin(b)
	o.uint("position", p.Position)
	o.text("hash", base64.StdEncoding.EncodeToString(p.Hash))
	o.textIf("leaf", string(p.Leaf))
	o.key("hashes")
	o.b = appendList(o.b, p.Hashes, func(b []byte, h *[]byte) []byte { return appendString(b, base64.StdEncoding.EncodeToString(*h)) })
	return o.end()
}

// words leaves an empty list out.
func (o *object) words(name string, list []string) {
	if len(list) > 0 {
		o.key(name)
		o.b = appendList(o.b, list, appendWord)
	}
}

// ids is words of ids.
func (o *object) ids(name string, list []uuid.UUID) {
	if len(list) > 0 {
		o.key(name)
		o.b = appendList(o.b, list, func(b []byte, id *uuid.UUID) []byte { return appendString(b, id.String()) })
	}
}
