package api

import (
	"encoding/base64"
	"net/http"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// disclosureFilters are the parameters of who saw a subject, besides paging.
var disclosureFilters = []string{"action", "purpose", "field", "outcome", "from", "to"}

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
	p, err := c.only(slices.Concat(disclosureFilters, paging)...)
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
	q.Limit, err = p.limit(maxLimit)
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

// disclosureSchemas are who saw one subject.
func disclosureSchemas() node {
	words := arrayOf(textSchema)
	proof := closed(node{
		"position": node{"type": "integer", "minimum": 0, "description": "The entry's place in the log, from 0."},
		"hash":     node{"type": "string", "description": "Of the entry: RFC 6962, 2.1; base64."},
		"leaf":     node{"type": "string", "description": "The entry in its canonical form, to the byte. Left out where it may name others."},
		"hashes":   node{"type": "array", "items": textSchema, "description": "From there to the root of the page's checkpoint: RFC 6962, 2.1.1; base64."},
	}, "position", "hash", "hashes")
	proof["description"] = "That the entry is in the log. An entry of the last second or two has none yet."
	row := closed(node{
		"entry": uuidSchema, "time": timeSchema, "action": textSchema, "kind": textSchema, "purpose": textSchema, "basis": textSchema,
		"app":            node{"type": "string", "description": "The program that asked."},
		"departments":    node{"type": "array", "items": textSchema, "description": "The teams that its credential is of."},
		"actor":          node{"type": "string", "description": "Who asked: a pseudonym, always the same of the same credential; you, of the subject's own."},
		"self":           node{"type": "boolean", "description": "By the subject itself."},
		"records":        node{"type": "array", "items": uuidSchema, "description": "That were shown or written."},
		"consent_events": node{"type": "array", "items": uuidSchema, "description": "That the disclosure relied on."},
		"clear":          node{"type": "array", "items": textSchema, "description": "Fields or classes in clear, or written."},
		"mask":           words, "token": words, "outcome": enumSchema(outcomes()),
		"breakglass": node{"type": "boolean", "description": "Under a grant for an emergency."},
		"reasons":    node{"type": "array", "items": textSchema, "description": "For officers alone, who see refusals too."},
		"grant":      node{"type": "string", "format": "uuid", "description": "The break-glass grant; for officers alone."},
		"proof":      proof,
	}, "entry", "time", "action", "outcome")
	return node{
		"DisclosedRow": row,
		"DisclosurePage": closed(node{
			"items": arrayOf(ref("schemas", "DisclosedRow")), "next": cursorSchema, "disclosure": ref("schemas", "Disclosure"),
			"checkpoint": node{"type": "string", "description": "A signed note (C2SP tlog-checkpoint): that of every proof on the page. Absent where there is none."},
		}, "items", "disclosure"),
	}
}
