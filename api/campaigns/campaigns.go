// Package campaigns serves what campaigns do with people: members, what was sent, links and who followed them, what was
// bought, and events of the web.
package campaigns

import (
	"errors"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/campaign"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Routes are those of campaigns; without any, nothing is there.
func Routes(campaigns *campaign.Campaigns) []wire.Route {
	h := handlers{campaigns}
	of := func(name string) func(*catalog.Kind) bool {
		return func(k *catalog.Kind) bool { return k.Name == name }
	}
	all := []wire.Route{
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/members", Name: "addMembers", Serve: h.add, Applies: of("campaign"), Within: time.Minute},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/sent", Name: "noteSent", Serve: h.sent, Applies: of("campaign"), Within: time.Minute},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/attribution", Name: "attribute", Serve: h.attribute, Applies: of("campaign"), Within: time.Minute},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/report", Name: "campaignReport", Serve: h.report, Applies: of("campaign")},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/tokens", Name: "linkTokens", Serve: h.tokens, Applies: of("campaign_link"), Within: time.Minute},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/clicks", Name: "linkClicks", Serve: h.clicks, Applies: of("campaign_link")},
		{Method: wire.Post, Pattern: "/v1/events", Name: "recordEvent", Serve: h.event},
		{Method: wire.Get, Pattern: "/c/{token}", Name: "followLink", Serve: h.follow, Public: true},
	}
	for i := range all {
		all[i].Off = campaigns == nil
	}
	return all
}

type handlers struct{ campaigns *campaign.Campaigns }

// add serves POST /v1/campaigns/{id}/members.
func (h handlers) add(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	var in campaign.MembersInput
	err = c.Question(
		wire.Member{Name: "contacts", Set: wire.Identifiers(&in.Contacts)},
		wire.Member{Name: "filters", Set: filters(&in.Filters)},
		wire.Member{Name: "cursor", Set: wire.Prose(&in.Cursor, spec.MaxCursor)},
		wire.Member{Name: "variants", Set: wire.Words(&in.Variants)},
	)
	if err != nil {
		return err
	}
	m, err := h.campaigns.Add(c.Context(), c.Session, id, in)
	if err != nil {
		return err
	}
	return c.Send(http.StatusOK, wire.Listing[campaign.Member]{Items: m.Items, Next: m.Next})
}

// filters reads a list of {field, op, values}, as saved views have it.
func filters(to *[]vault.Filter) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var list []jsontext.Value
		if json.Unmarshal(v, &list) != nil {
			return wire.Wrong("wrong_type", "send a list of {field, op, values}")
		}
		for _, one := range list {
			f := vault.Filter{Op: "eq"}
			faults := wire.ObjectFaults(one, []wire.Member{
				{Name: "field", Required: true, Set: wire.Text(&f.Field)},
				{Name: "op", Set: wire.Text(&f.Op)},
				{Name: "values", Required: true, Set: wire.Words(&f.Values)},
			})
			if len(faults) > 0 {
				return faults
			}
			*to = append(*to, f)
		}
		return nil
	}
}

// sent serves POST /v1/campaigns/{id}/sent.
func (h handlers) sent(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	var members []uuid.UUID
	var at time.Time
	err = c.Question(wire.Member{Name: "members", Required: true, Set: wire.Identifiers(&members)}, wire.Member{Name: "at", Set: wire.Instant(&at)})
	if err != nil {
		return err
	}
	done, err := h.campaigns.Sent(c.Context(), c.Session, id, members, at)
	if err != nil {
		return err
	}
	return c.Send(http.StatusOK, wire.Listing[uuid.UUID]{Items: done})
}

// attribution is a page of it.
type attribution struct {
	Converted int    `json:"converted"`
	Next      string `json:"next,omitzero"`
}

// attribute serves POST /v1/campaigns/{id}/attribution.
func (h handlers) attribute(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	var days int
	var cursor string
	err = c.Question(
		wire.Member{Name: "window_days", Required: true, Set: wire.Number(&days)}, wire.Member{Name: "cursor", Set: wire.Prose(&cursor, spec.MaxCursor)},
	)
	if err != nil {
		return err
	}
	a, err := h.campaigns.Attribute(c.Context(), c.Session, id, days, cursor)
	if err != nil {
		return err
	}
	return c.Send(http.StatusOK, attribution{a.Converted, a.Next})
}

// reported is a campaign's report.
type reported struct {
	Groups []campaign.Group `json:"groups"`
	Clicks int64            `json:"clicks"`
}

// report serves GET /v1/campaigns/{id}/report.
func (h handlers) report(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	r, err := h.campaigns.Report(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Send(http.StatusOK, reported{r.Groups, r.Clicks})
}

// tokens serves POST /v1/campaign_links/{id}/tokens.
func (h handlers) tokens(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	var members []uuid.UUID
	if err := c.Perhaps([]wire.Member{{Name: "members", Set: wire.Identifiers(&members)}}); err != nil {
		return err
	}
	t, err := h.campaigns.Link(c.Context(), c.Session, id, members)
	if err != nil {
		return err
	}
	return c.Under(http.StatusCreated, wire.Listing[campaign.Token]{Items: t.Items}, t.Disclosure)
}

// clicked is a day's clicks.
type clicked struct {
	Day string `json:"day"`
	N   int64  `json:"n"`
}

// clicks serves GET /v1/campaign_links/{id}/clicks.
func (h handlers) clicks(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	d, err := h.campaigns.Clicks(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	items := make([]clicked, len(d.Items))
	for i, day := range d.Items {
		items[i] = clicked{day.Day.Format(time.DateOnly), day.N}
	}
	return c.Under(http.StatusOK, wire.Listing[clicked]{Items: items}, d.Disclosure)
}

// event serves POST /v1/events. It is answered alike whether or not the event was linked to anybody.
func (h handlers) event(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	var e campaign.Event
	err := c.Question(
		wire.Member{Name: "kind", Required: true, Set: wire.Text(&e.Kind)},
		wire.Member{Name: "channel", Required: true, Set: wire.Text(&e.Channel)},
		wire.Member{Name: "at", Set: wire.Instant(&e.At)},
		wire.Member{Name: "contact", Set: wire.Identifier(&e.Contact)},
		wire.Member{Name: "campaign", Set: wire.Identifier(&e.Campaign)},
	)
	if err != nil {
		return err
	}
	counted, err := h.campaigns.Record(c.Context(), c.Session, e)
	if err != nil {
		return err
	}
	return c.Under(http.StatusAccepted, struct{}{}, counted.Disclosure)
}

// follow serves GET /c/{token}: who follows a link has no credential. It sets no cookie, and neither this address nor the
// token is told to the page that it leads to.
func (h handlers) follow(c *wire.Call) error {
	header := c.W.Header()
	header.Set("Cache-Control", "no-store")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("X-Robots-Tag", "noindex")
	find := h.campaigns.Follow
	if c.R.Method == http.MethodHead { // asks where it leads, and goes nowhere
		find = h.campaigns.Look
	}
	to, err := find(c.Context(), chi.URLParam(c.R, "token"))
	switch {
	case errors.Is(err, fault.ErrNotFound):
		return wire.Refuse(wire.CodeNoRoute)
	case errors.Is(err, campaign.ErrBusy):
		return fault.ErrUnavailable
	case err != nil:
		return err
	}
	header.Set("Location", to)
	c.W.WriteHeader(http.StatusFound)
	return nil
}
