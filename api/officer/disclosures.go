package officer

import (
	"encoding/base64"
	"net/http"
	"slices"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// disclosures serves GET /v1/{kinds}/{id}/disclosures: who saw this subject, when and why.
func disclosures(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	q, err := disclosureQuery(c)
	if err != nil {
		return err
	}
	page, err := oversight.New().Disclosures(c.Context(), c.Session, c.Kind.Name, id, q)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	o.Key("items")
	o.B = wire.AppendList(o.B, page.Rows, func(b []byte, row *oversight.DisclosureRow) []byte { return appendDisclosed(b, row, page.Own) })
	o.TextIf("next", page.Next)
	o.TextIf("checkpoint", string(page.Checkpoint))
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, page.Disclosure)
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

func disclosureQuery(c *wire.Call) (q oversight.EntryQuery, err error) {
	p, err := c.Only(slices.Concat(spec.DisclosureFilters, spec.Paging)...)
	if err != nil {
		return q, err
	}
	q = oversight.EntryQuery{Action: p["action"], Purpose: p["purpose"], Field: p["field"], Outcome: p["outcome"], Cursor: p["cursor"]}
	if q.From, err = p.Instant("from"); err != nil {
		return q, err
	}
	if q.To, err = p.Instant("to"); err != nil {
		return q, err
	}
	q.Limit, err = p.Limit(spec.MaxLimit)
	return q, err
}

// appendDisclosed writes one row. What is empty is left out, as in the log.
func appendDisclosed(b []byte, row *oversight.DisclosureRow, own bool) []byte {
	o := wire.Begin(b)
	o.ID("entry", row.Entry)
	o.IDIf("of", row.Of)
	o.TimeIf("time", row.Time)
	o.TextIf("app", row.App)
	o.Words("departments", row.Departments)
	if row.Self && own {
		o.Text("actor", "you")
	} else {
		o.IDIf("actor", row.Actor)
	}
	if row.Self {
		o.Bool("self", true)
	}
	o.Text("action", row.Action)
	o.TextIf("kind", row.Kind)
	o.IDs("records", row.Records)
	o.TextIf("purpose", row.Purpose)
	o.TextIf("basis", row.Basis)
	o.IDs("consent_events", row.Consents)
	o.Words("clear", row.Clear)
	o.Words("mask", row.Mask)
	o.Words("token", row.Token)
	o.Text("outcome", string(row.Outcome))
	o.Words("reasons", row.Reasons)
	if row.Breakglass {
		o.Bool("breakglass", true)
	}
	o.IDIf("grant", row.Grant)
	if row.Proof != nil {
		o.Raw("proof", appendRowProof(nil, row.Proof))
	}
	return o.End()
}

func appendRowProof(b []byte, p *oversight.DisclosureProof) []byte {
	o := wire.Begin(b)
	o.Uint("position", p.Position)
	o.Text("hash", base64.StdEncoding.EncodeToString(p.Hash))
	o.TextIf("leaf", string(p.Leaf))
	o.Key("hashes")
	o.B = wire.AppendList(o.B, p.Hashes, func(b []byte, h *[]byte) []byte { return wire.AppendString(b, base64.StdEncoding.EncodeToString(*h)) })
	return o.End()
}
