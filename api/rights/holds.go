package rights

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/value"
)

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
func holds(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	list, err := c.Desk().Holds(c.Context(), c.Session, c.Kind.Name, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[hold]{Items: holdsOf(list.Holds)}, list.Disclosure)
}

// placeHold serves POST /v1/{kinds}/{id}/holds. Each request places a hold of its own, so it takes no Idempotency-Key, and
// says so to whoever relies on one.
func placeHold(c *wire.Call) error {
	if len(c.R.Header.Values("Idempotency-Key")) > 0 {
		return wire.Refuse(wire.CodeIdempotencyNone)
	}
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var in desk.HoldInput
	err = c.Question(
		wire.Member{Name: "ground", Required: true, Set: wire.Text(&in.Ground)},
		wire.Member{Name: "classes", Set: wire.Words(&in.Classes)},
		wire.Member{Name: "review", Required: true, Set: wire.Instant(&in.Review)},
		wire.Member{Name: "reference", Set: wire.Text(&in.Reference)},
	)
	if err != nil {
		return err
	}
	placed, err := c.Desk().PlaceHold(c.Context(), c.Session, c.Kind.Name, id, in)
	if err != nil {
		return err
	}
	return c.Under(http.StatusCreated, holdOf(&placed.Hold), placed.Disclosure)
}

// releaseHold serves POST /v1/{kinds}/{id}/holds/{item}/release.
func releaseHold(c *wire.Call) error {
	id, item, err := c.IDs()
	if err != nil {
		return err
	}
	if err := c.Perhaps(nil); err != nil {
		return err
	}
	released, err := c.Desk().ReleaseHold(c.Context(), c.Session, c.Kind.Name, id, item)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, holdOf(&released.Hold), released.Disclosure)
}

// reviewHold serves POST /v1/{kinds}/{id}/holds/{item}/review.
func reviewHold(c *wire.Call) error {
	id, item, err := c.IDs()
	if err != nil {
		return err
	}
	var next time.Time
	if err := c.Question(wire.Member{Name: "review", Required: true, Set: wire.Instant(&next)}); err != nil {
		return err
	}
	reviewed, err := c.Desk().ReviewHold(c.Context(), c.Session, c.Kind.Name, id, item, next)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, holdOf(&reviewed.Hold), reviewed.Disclosure)
}

// holdsDue serves GET /v1/holds.
func holdsDue(c *wire.Call) error {
	p, err := c.Only(append([]string{"within_days"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	within, err := p.Days("within_days", 0)
	if err != nil {
		return err
	}
	limit, err := p.Limit(spec.MaxLimit)
	if err != nil {
		return err
	}
	if limit == 0 {
		limit = spec.DefaultLimit
	}
	after, err := afterHold(p)
	if err != nil {
		return err
	}
	list, err := c.Desk().HoldsDue(c.Context(), c.Session, within, after, limit)
	if err != nil {
		return err
	}
	page := wire.Listing[hold]{Items: holdsOf(list.Holds)}
	if list.Next.ID != uuid.Nil {
		page.Next = holdCursor(&list.Next)
	}
	return c.Under(http.StatusOK, page, list.Disclosure)
}

// holdCursor names the last hold of a page by what the list is ordered by.
func holdCursor(h *retention.Hold) string {
	return strconv.FormatInt(h.Review.UnixMicro(), 10) + "." + h.ID.String()
}

func afterHold(p wire.Parameters) (h retention.Hold, err error) {
	s, ok := p["cursor"]
	if !ok {
		return h, nil
	}
	review, id, _ := strings.Cut(s, ".")
	micros, err := strconv.ParseInt(review, 10, 64)
	if err != nil {
		return h, wire.Refuse(wire.CodeBadCursor)
	}
	if h.ID, err = wire.ParseID(id); err != nil {
		return h, wire.Refuse(wire.CodeBadCursor)
	}
	if h.Review = time.UnixMicro(micros).UTC(); h.Review.Year() < 1 || h.Review.Year() > 9999 {
		return h, wire.Refuse(wire.CodeBadCursor)
	}
	return h, nil
}

// restrict serves POST /v1/{kinds}/{id}/restriction.
func restrict(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var ground string
	var request uuid.UUID
	err = c.Question(
		wire.Member{Name: "ground", Required: true, Set: wire.Text(&ground)},
		wire.Member{Name: "request", Set: wire.Identifier(&request)},
	)
	if err != nil {
		return err
	}
	done, err := c.Desk().Restrict(c.Context(), c.Session, c.Kind.Name, id, ground, request)
	if err != nil {
		return err
	}
	return answerRestricted(c, &done)
}

// liftRestriction serves DELETE /v1/{kinds}/{id}/restriction.
func liftRestriction(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	done, err := c.Desk().LiftRestriction(c.Context(), c.Session, c.Kind.Name, id)
	if err != nil {
		return err
	}
	return answerRestricted(c, &done)
}

func answerRestricted(c *wire.Call, r *desk.Restricted) error {
	return c.Under(http.StatusOK, struct {
		Restriction *ledger.Restriction `json:"restriction,omitzero"`
		Letter      string              `json:"letter,omitzero"`
	}{r.Restriction, r.Letter}, r.Disclosure)
}
