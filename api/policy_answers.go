package api

import (
	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
)

func appendPolicyState(b []byte, s *vault.PolicyState) []byte {
	o := begin(b)
	o.text("policy", digest(s.Policy))
	o.key("active")
	active := begin(o.b)
	active.kept(&s.Active)
	o.b = active.end()
	o.bool("trusted", s.Distrusted == nil)
	if s.Distrusted != nil {
		o.text("difference", s.Distrusted.Error())
	}
	o.key("proofs")
	o.b = appendList(o.b, s.Proofs, appendProof)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, s.Disclosure)
	return o.end()
}

// kept appends what there is to say of a policy that was active once.
func (o *object) kept(k *vault.KeptPolicy) {
	o.text("digest", digest(k.Digest))
	o.timeIf("first_active", k.At)
	o.textIf("revision", k.Info.Revision)
	if k.Info.Sequence > 0 {
		o.int("sequence", int(k.Info.Sequence))
	}
	o.textIf("key", k.KeyID)
	o.bool("active", k.Active)
}

func appendProof(b []byte, p *policy.Proof) []byte {
	o := begin(b)
	o.text("rule", p.Rule)
	o.textIf("title", p.Title)
	o.textIf("description", p.Description)
	o.textIf("citation", p.Citation)
	o.textIf("at", p.At.String())
	o.bool("holds", p.Holds())
	return o.end()
}

func appendAccess(b []byte, a *policy.Access) []byte {
	o := begin(b)
	o.text("purpose", a.Purpose)
	o.bool("complete", a.Complete)
	o.key("ways")
	o.b = appendList(o.b, a.Ways, func(b []byte, w *policy.Way) []byte { return appendList(b, *w, appendCondition) })
	return o.end()
}

func appendCondition(b []byte, c *policy.Condition) []byte {
	o := begin(b)
	o.text("text", c.Text)
	o.text("rego", c.Rego)
	o.textIf("at", c.At.String())
	return o.end()
}

func appendExplained(b []byte, x *vault.Explained) []byte {
	o := begin(b)
	o.idIf("subject", x.Decision.Subject)
	o.text("purpose", x.Decision.Request.Purpose)
	o.text("action", x.Decision.Request.Action)
	o.textIf("kind", x.Decision.Request.Kind)
	o.bool("exact", x.Exact)
	o.text("text", x.Text())
	o.key("visible")
	o.b = appendWhy(o.b, "", &x.Explanation.Visible)
	o.key("fields")
	o.b = append(o.b, '[')
	for i := range x.Explanation.Fields {
		if i > 0 {
			o.b = append(o.b, ',')
		}
		o.b = appendWhy(o.b, x.Names[i], &x.Explanation.Fields[i])
	}
	o.b = append(o.b, ']')
	return o.end()
}

// appendWhy writes why a field leaves as it does or, without one, why a record shows.
func appendWhy(b []byte, field string, w *policy.Why) []byte {
	o := begin(b)
	if field == "" {
		o.bool("visible", w.Form != policy.Hidden)
	} else {
		o.text("field", field)
		o.text("form", w.Form.String())
	}
	o.key("because")
	o.b = appendList(o.b, w.Because, appendCondition)
	o.key("missing")
	o.b = appendList(o.b, w.Missing, func(b []byte, m *policy.Missing) []byte {
		way := begin(b)
		way.bool("another_request", m.Fixed)
		way.key("unmet")
		way.b = appendList(way.b, m.Unmet, appendCondition)
		return way.end()
	})
	if w.Never {
		o.bool("never", true)
	}
	if w.Undeclared {
		o.bool("undeclared", true)
	}
	return o.end()
}

func appendChange(b []byte, c *policy.Change) ([]byte, error) {
	example, err := json.Marshal(c.Example, json.Deterministic(true))
	if err != nil {
		return nil, err
	}
	o := begin(b)
	o.bool("wider", c.Wider)
	o.text("right", c.Right)
	o.key("names")
	o.b = appendList(o.b, c.Names, appendWord)
	o.text("was", c.Was)
	o.text("now", c.Now)
	o.raw("example", example)
	o.bool("confirmed", c.Confirmed)
	return o.end(), nil
}

// tape appends what a walk over recorded decisions met.
func (o *object) tape(s vault.TapeStats, limit int) {
	if limit == 0 {
		limit = vault.DefaultTape
	}
	o.int("entries", s.Entries)
	o.bool("more", s.Entries >= limit)
	o.int("decisions", s.Replayed)
	o.lost(s)
}

// lost appends how many decisions could not be rebuilt, by the reason.
func (o *object) lost(s vault.TapeStats) {
	o.key("not_rebuilt")
	lost := begin(o.b)
	lost.int("gone", s.Gone)
	lost.int("factless", s.Factless)
	lost.int("recordless", s.Recordless)
	o.b = lost.end()
}

func appendShift(b []byte, s *vault.Shift) []byte {
	o := begin(b)
	o.text("purpose", s.Purpose)
	o.text("action", s.Action)
	o.textIf("kind", s.Kind)
	o.textIf("field", s.Field)
	o.text("was", s.Was)
	o.text("would", s.Would)
	o.int("count", s.Count)
	o.key("entries")
	o.b = appendList(o.b, s.Entries, appendID)
	return o.end()
}

func appendID(b []byte, id *uuid.UUID) []byte { return appendString(b, id.String()) }

func appendPermission(b []byte, p *policy.Permission) []byte {
	o := begin(b)
	o.text("purpose", p.Purpose)
	o.text("action", p.Action)
	o.textIf("kind", p.Kind)
	return o.end()
}

func appendLinesOf(b []byte, l *policy.Lines) []byte {
	o := begin(b)
	o.text("file", l.File)
	o.int("first", l.First)
	o.int("last", l.Last)
	return o.end()
}
