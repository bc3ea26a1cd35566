package officer

import (
	"github.com/go-json-experiment/json"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

func appendPolicyState(b []byte, s *oversight.PolicyState) []byte {
	o := wire.Begin(b)
	o.Text("policy", wire.Digest(s.Policy))
	o.Key("active")
	active := wire.Begin(o.B)
	writeKept(&active, &s.Active)
	o.B = active.End()
	o.Bool("trusted", s.Distrusted == nil)
	if s.Distrusted != nil {
		o.Text("difference", s.Distrusted.Error())
	}
	o.Key("proofs")
	o.B = wire.AppendList(o.B, s.Proofs, appendProof)
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, s.Disclosure)
	return o.End()
}

// writeKept appends what there is to say of a policy that was active once.
func writeKept(o *wire.Object, k *vault.KeptPolicy) {
	o.Text("digest", wire.Digest(k.Digest))
	o.TimeIf("first_active", k.At)
	o.TextIf("revision", k.Info.Revision)
	if k.Info.Sequence > 0 {
		o.Int("sequence", int(k.Info.Sequence))
	}
	o.TextIf("key", k.KeyID)
	o.Bool("active", k.Active)
}

func appendProof(b []byte, p *policy.Proof) []byte {
	o := wire.Begin(b)
	o.Text("rule", p.Rule)
	o.TextIf("title", p.Title)
	o.TextIf("description", p.Description)
	o.TextIf("citation", p.Citation)
	o.TextIf("at", p.At.String())
	o.Bool("holds", p.Holds())
	return o.End()
}

func appendAccess(b []byte, a *policy.Access) []byte {
	o := wire.Begin(b)
	o.Text("purpose", a.Purpose)
	o.Bool("complete", a.Complete)
	o.Key("ways")
	o.B = wire.AppendList(o.B, a.Ways, func(b []byte, w *policy.Way) []byte { return wire.AppendList(b, *w, appendCondition) })
	return o.End()
}

func appendCondition(b []byte, c *policy.Condition) []byte {
	o := wire.Begin(b)
	o.Text("text", c.Text)
	o.Text("rego", c.Rego)
	o.TextIf("at", c.At.String())
	return o.End()
}

func appendExplained(b []byte, x *oversight.Explained) []byte {
	o := wire.Begin(b)
	o.IDIf("subject", x.Decision.Subject)
	o.Text("purpose", x.Decision.Request.Purpose)
	o.Text("action", x.Decision.Request.Action)
	o.TextIf("kind", x.Decision.Request.Kind)
	o.Bool("exact", x.Exact)
	o.Text("text", x.Text())
	o.Key("visible")
	o.B = appendWhy(o.B, "", &x.Explanation.Visible)
	o.Key("fields")
	o.B = append(o.B, '[')
	for i := range x.Explanation.Fields {
		if i > 0 {
			o.B = append(o.B, ',')
		}
		o.B = appendWhy(o.B, x.Names[i], &x.Explanation.Fields[i])
	}
	o.B = append(o.B, ']')
	return o.End()
}

// appendWhy writes why a field leaves as it does or, without one, why a record shows.
func appendWhy(b []byte, field string, w *policy.Why) []byte {
	o := wire.Begin(b)
	if field == "" {
		o.Bool("visible", w.Form != policy.Hidden)
	} else {
		o.Text("field", field)
		o.Text("form", w.Form.String())
	}
	o.Key("because")
	o.B = wire.AppendList(o.B, w.Because, appendCondition)
	o.Key("missing")
	o.B = wire.AppendList(o.B, w.Missing, func(b []byte, m *policy.Missing) []byte {
		way := wire.Begin(b)
		way.Bool("another_request", m.Fixed)
		way.Key("unmet")
		way.B = wire.AppendList(way.B, m.Unmet, appendCondition)
		return way.End()
	})
	if w.Never {
		o.Bool("never", true)
	}
	if w.Undeclared {
		o.Bool("undeclared", true)
	}
	return o.End()
}

func appendChange(b []byte, c *policy.Change) ([]byte, error) {
	example, err := json.Marshal(c.Example, json.Deterministic(true))
	if err != nil {
		return nil, err
	}
	o := wire.Begin(b)
	o.Bool("wider", c.Wider)
	o.Text("right", c.Right)
	o.Key("names")
	o.B = wire.AppendList(o.B, c.Names, wire.AppendWord)
	o.Text("was", c.Was)
	o.Text("now", c.Now)
	o.Raw("example", example)
	o.Bool("confirmed", c.Confirmed)
	return o.End(), nil
}

// writeTape appends what a walk over recorded decisions met.
func writeTape(o *wire.Object, s oversight.TapeStats, limit int) {
	if limit == 0 {
		limit = oversight.DefaultTape
	}
	o.Int("entries", s.Entries)
	o.Bool("more", s.Entries >= limit)
	o.Int("decisions", s.Replayed)
	writeLost(o, s)
}

// writeLost appends how many decisions could not be rebuilt, by the reason.
func writeLost(o *wire.Object, s oversight.TapeStats) {
	o.Key("not_rebuilt")
	lost := wire.Begin(o.B)
	lost.Int("gone", s.Gone)
	lost.Int("factless", s.Factless)
	lost.Int("recordless", s.Recordless)
	o.B = lost.End()
}

func appendShift(b []byte, s *oversight.Shift) []byte {
	o := wire.Begin(b)
	o.Text("purpose", s.Purpose)
	o.Text("action", s.Action)
	o.TextIf("kind", s.Kind)
	o.TextIf("field", s.Field)
	o.Text("was", s.Was)
	o.Text("would", s.Would)
	o.Int("count", s.Count)
	o.Key("entries")
	o.B = wire.AppendList(o.B, s.Entries, wire.AppendID)
	return o.End()
}

func appendPermission(b []byte, p *policy.Permission) []byte {
	o := wire.Begin(b)
	o.Text("purpose", p.Purpose)
	o.Text("action", p.Action)
	o.TextIf("kind", p.Kind)
	return o.End()
}

func appendLinesOf(b []byte, l *policy.Lines) []byte {
	o := wire.Begin(b)
	o.Text("file", l.File)
	o.Int("first", l.First)
	o.Int("last", l.Last)
	return o.End()
}
