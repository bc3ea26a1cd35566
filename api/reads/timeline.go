package reads

import (
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/timeline"
)

// page serves GET /v1/{kinds}/{id}/timeline.
func (h handlers) page(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	p, err := c.Only(append([]string{"kinds"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	q := timeline.Query{Cursor: p["cursor"]}
	if q.Limit, err = p.Limit(timeline.MaxLimit); err != nil {
		return err
	}
	if kinds, some := p["kinds"]; some {
		q.Kinds = strings.Split(kinds, ",")
		for _, k := range q.Kinds {
			if !slices.Contains(timeline.Kinds(), k) {
				return wire.Refuse(wire.CodeInvalidQuery).Fault("kinds", "unknown_kind", "some of "+strings.Join(timeline.Kinds(), ", "))
			}
		}
	}
	page, err := h.timeline.Page(c.Context(), c.Session, c.Kind.Name, id, q)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	o.Key("items")
	o.B = wire.AppendList(o.B, page.Items, appendItem)
	o.TextIf("next", page.Next)
	return c.Told(&o, page.Disclosure)
}

func appendItem(b []byte, item *timeline.Item) []byte {
	o := wire.Begin(b)
	o.TimeIf("at", item.At)
	o.Text("kind", item.Kind)
	o.IDIf("of", item.Of)
	record(&o, "record", item.Record)
	record(&o, "interaction", item.Interaction)
	if e := item.Consent; e != nil {
		o.Key("consent")
		o.B = appendConsent(o.B, e)
	}
	return o.End()
}

// record writes a record that may not be there.
func record(o *wire.Object, name string, r *vault.Reply) {
	if r != nil {
		o.Key(name)
		o.B = wire.AppendReply(o.B, r)
	}
}

func appendConsent(b []byte, e *consent.Event) []byte {
	o := wire.Begin(b)
	o.ID("id", e.ID)
	o.Text("event", string(e.Kind))
	o.Text("purpose", e.Purpose)
	o.TextIf("channel", e.Channel)
	o.IDIf("point", e.Point)
	o.TextIf("notice", e.Notice.ID)
	o.TimeIf("occurred_at", e.OccurredAt)
	return o.End()
}

// whole serves GET /v1/{kinds}/{id}/360.
func (h handlers) whole(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	g, err := h.timeline.Whole(c.Context(), c.Session, c.Kind.Name, id)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	record(&o, "record", &g.Record)
	if len(g.Linked) > 0 {
		o.Key("linked")
		o.B = wire.AppendList(o.B, g.Linked, wire.AppendReply)
	}
	record(&o, "account", g.Account)
	for _, list := range []struct {
		name  string
		items []vault.Reply
	}{
		{"relationships", g.Relationships},
		{"open_cases", g.OpenCases},
		{"open_opportunities", g.OpenOpportunities},
		{"next_tasks", g.NextTasks},
		{"last_interactions", g.LastInteractions},
	} {
		o.Key(list.name)
		o.B = wire.AppendList(o.B, list.items, wire.AppendReply)
	}
	if g.Consent != nil {
		text, err := json.Marshal(standings(g.Consent), json.Deterministic(true))
		if err != nil {
			return err
		}
		o.Raw("consent", text)
	}
	if g.Counts != nil {
		o.Key("counts")
		counts := wire.Begin(o.B)
		for _, kind := range slices.Sorted(maps.Keys(g.Counts)) {
			counts.Int(kind, int(g.Counts[kind]))
		}
		o.B = counts.End()
	}
	o.Key("withheld")
	o.B = wire.AppendWithheld(o.B, g.Withheld)
	return c.Told(&o, g.Disclosure)
}

// standing is what stands for a purpose, and for those of its channels that something was said of.
type standing struct {
	Status   consent.Standing            `json:"status"`
	Channels map[string]consent.Standing `json:"channels,omitzero"`
}

func standings(v consent.View) map[string]standing {
	out := make(map[string]standing, len(v))
	for purpose, p := range v {
		s := standing{Status: p.Status}
		for name, channel := range p.Channels {
			if s.Channels == nil {
				s.Channels = map[string]consent.Standing{}
			}
			s.Channels[name] = channel.Status
		}
		out[purpose] = s
	}
	return out
}

const ok = http.StatusOK
