package api

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/value"
)

const day = 24 * time.Hour

// hold is a hold as it is answered.
type hold struct {
	retention.Hold

	Subject   uuid.UUID   `json:"subject"`
	Reference value.Value `json:"reference,omitzero"`
}

func holdOf(h *retention.Hold) hold {
	out := hold{Hold: *h, Subject: h.Subject}
	if !h.Reference.IsZero() {
		out.Reference = value.FromSecret(value.Text, h.Reference)
	}
	return out
}

func holdsOf(all []retention.Hold) []hold {
	out := make([]hold, len(all))
	for i := range all {
		out[i] = holdOf(&all[i])
	}
	return out
}

// holds serves GET /v1/{kinds}/{id}/holds.
func holds(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	list, err := c.desk().Holds(c.ctx(), c.session, c.kind.Name, id)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, listing[hold]{Items: holdsOf(list.Holds)}, list.Disclosure)
}

// placeHold serves POST /v1/{kinds}/{id}/holds. Each request places a hold of its own, so it takes no Idempotency-Key, and
// says so to whoever relies on one.
func placeHold(c *call) error {
	if len(c.r.Header.Values("Idempotency-Key")) > 0 {
		return refuse(codeIdempotencyNone)
	}
	id, err := c.id("id")
	if err != nil {
		return err
	}
	var in desk.HoldInput
	err = c.question(
		member{name: "ground", required: true, set: text(&in.Ground)},
		member{name: "classes", set: words(&in.Classes)},
		member{name: "review", required: true, set: instant(&in.Review)},
		member{name: "reference", set: text(&in.Reference)},
	)
	if err != nil {
		return err
	}
	placed, err := c.desk().PlaceHold(c.ctx(), c.session, c.kind.Name, id, in)
	if err != nil {
		return err
	}
	return c.under(http.StatusCreated, holdOf(&placed.Hold), placed.Disclosure)
}

// releaseHold serves POST /v1/{kinds}/{id}/holds/{item}/release.
func releaseHold(c *call) error {
	id, item, err := c.ids()
	if err != nil {
		return err
	}
	if err := c.perhaps(nil); err != nil {
		return err
	}
	released, err := c.desk().ReleaseHold(c.ctx(), c.session, c.kind.Name, id, item)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, holdOf(&released.Hold), released.Disclosure)
}

// reviewHold serves POST /v1/{kinds}/{id}/holds/{item}/review.
func reviewHold(c *call) error {
	id, item, err := c.ids()
	if err != nil {
		return err
	}
	var next time.Time
	if err := c.question(member{name: "review", required: true, set: instant(&next)}); err != nil {
		return err
	}
	reviewed, err := c.desk().ReviewHold(c.ctx(), c.session, c.kind.Name, id, item, next)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, holdOf(&reviewed.Hold), reviewed.Disclosure)
}

// holdsDue serves GET /v1/holds.
func holdsDue(c *call) error {
	p, err := c.only(append([]string{"within_days"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	within, err := p.days("within_days", 0)
	if err != nil {
		return err
	}
	limit, err := p.limit(spec.MaxLimit)
	if err != nil {
		return err
	}
	if limit == 0 {
		limit = spec.DefaultLimit
	}
	after, err := p.afterHold()
	if err != nil {
		return err
	}
	list, err := c.desk().HoldsDue(c.ctx(), c.session, within, after, limit)
	if err != nil {
		return err
	}
	page := listing[hold]{Items: holdsOf(list.Holds)}
	if list.Next.ID != uuid.Nil {
		page.Next = holdCursor(&list.Next)
	}
	return c.under(http.StatusOK, page, list.Disclosure)
}

// days reads a number of days.
func (p parameters) days(name string, otherwise int) (time.Duration, error) {
	s, ok := p[name]
	if !ok {
		return time.Duration(otherwise) * day, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > spec.MaxHorizon {
		return 0, refuse(codeInvalidQuery).fault(name, "out_of_range", "0 to "+strconv.Itoa(spec.MaxHorizon))
	}
	return time.Duration(n) * day, nil
}

// holdCursor names the last hold of a page by what the list is ordered by.
func holdCursor(h *retention.Hold) string {
	return strconv.FormatInt(h.Review.UnixMicro(), 10) + "." + h.ID.String()
}

func (p parameters) afterHold() (h retention.Hold, err error) {
	s, ok := p["cursor"]
	if !ok {
		return h, nil
	}
	review, id, _ := strings.Cut(s, ".")
	micros, err := strconv.ParseInt(review, 10, 64)
	if err != nil {
		return h, refuse(codeBadCursor)
	}
	if h.ID, err = parseID(id); err != nil {
		return h, refuse(codeBadCursor)
	}
	if h.Review = time.UnixMicro(micros).UTC(); h.Review.Year() < 1 || h.Review.Year() > 9999 {
		return h, refuse(codeBadCursor)
	}
	return h, nil
}

// restrict serves POST /v1/{kinds}/{id}/restriction.
func restrict(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	var ground string
	var request uuid.UUID
	err = c.question(
		member{name: "ground", required: true, set: text(&ground)},
		member{name: "request", set: identifier(&request)},
	)
	if err != nil {
		return err
	}
	done, err := c.desk().Restrict(c.ctx(), c.session, c.kind.Name, id, ground, request)
	if err != nil {
		return err
	}
	return c.restricted(&done)
}

// liftRestriction serves DELETE /v1/{kinds}/{id}/restriction.
func liftRestriction(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	done, err := c.desk().LiftRestriction(c.ctx(), c.session, c.kind.Name, id)
	if err != nil {
		return err
	}
	return c.restricted(&done)
}

func (c *call) restricted(r *desk.Restricted) error {
	return c.under(http.StatusOK, struct {
		Restriction *ledger.Restriction `json:"restriction,omitzero"`
		Letter      string              `json:"letter,omitzero"`
	}{r.Restriction, r.Letter}, r.Disclosure)
}
