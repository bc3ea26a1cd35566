package rights

import (
	"net/http"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/desk"
)

// openRequest serves POST /v1/requests. To a portal the answer is the same whether the address is known or not.
func openRequest(c *wire.Call) error {
	var in desk.RequestInput
	idem, err := c.Once(requestMembers(&in)...)
	if err != nil {
		return err
	}
	v, err := c.Desk().OpenRequest(c.Context(), c.Session, in, idem)
	if err != nil {
		return err
	}
	h := c.W.Header()
	h.Set("Location", "/v1/requests/"+v.ID.String())
	if v.Replayed {
		h.Set("Idempotency-Replayed", "true")
	}
	return answerRequest(c, http.StatusCreated, &v)
}

func requestMembers(in *desk.RequestInput) []wire.Member {
	return []wire.Member{
		{Name: "type", Required: true, Set: wire.Text(&in.Type)},
		{Name: "kind", Set: wire.Text(&in.Kind)},
		{Name: "about", Set: wire.Identifier(&in.About)},
		{Name: "email", Set: wire.Prose(&in.Email, spec.MaxAddress)},
		{Name: "phone", Set: wire.Prose(&in.Phone, spec.MaxAddress)},
		{Name: "role", Set: wire.Text(&in.Role)},
		{Name: "mandate", Set: wire.Text(&in.Mandate)},
		{Name: "regime", Set: wire.Text(&in.Regime)},
		{Name: "jurisdiction", Set: wire.Text(&in.Jurisdiction)},
		{Name: "channel", Set: wire.Text(&in.Channel)},
		{Name: "locale", Set: wire.Text(&in.Locale)},
		{Name: "received_at", Set: wire.Instant(&in.ReceivedAt)},
		{Name: "purposes", Set: wire.Words(&in.Purposes)},
		{Name: "ground", Set: wire.Text(&in.Ground)},
		{Name: "text", Set: wire.Prose(&in.Text, spec.MaxText)},
	}
}

// answerRequest answers with a request as it is now, and its revision for If-Match.
func answerRequest(c *wire.Call, status int, v *desk.RequestView) error {
	if v.Revision > 0 {
		c.W.Header().Set("ETag", wire.ETag(uint64(v.Revision)))
	}
	return c.Under(status, v, v.Disclosure)
}

// listRequests serves GET /v1/requests.
func listRequests(c *wire.Call) error {
	q, err := requestQuery(c)
	if err != nil {
		return err
	}
	page, err := c.Desk().Requests(c.Context(), c.Session, q)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[desk.RequestView]{Items: page.Requests, Next: wire.IDText(page.Next)}, page.Disclosure)
}

func requestQuery(c *wire.Call) (q desk.RequestQuery, err error) {
	p, err := c.Only(append([]string{"about", "type", "status", "open", "overdue", "due_before"}, spec.Paging...)...)
	if err != nil {
		return q, err
	}
	q.Type, q.Status = p["type"], p["status"]
	if q.About, err = p.ID("about"); err != nil {
		return q, err
	}
	if q.Open, err = p.Truth("open"); err != nil {
		return q, err
	}
	if q.Overdue, err = p.Truth("overdue"); err != nil {
		return q, err
	}
	if q.DueBefore, err = p.Instant("due_before"); err != nil {
		return q, err
	}
	if q.After, err = p.After(); err != nil {
		return q, err
	}
	q.Limit, err = p.Limit(spec.MaxLimit)
	return q, err
}

// readRequest serves GET /v1/requests/{id}.
func readRequest(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	v, err := c.Desk().Request(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return answerRequest(c, http.StatusOK, &v)
}

// requestStatus serves GET /v1/requests/{id}/status.
func requestStatus(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	v, err := c.Desk().RequestStatus(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return answerRequest(c, http.StatusOK, &v)
}

// requestClock serves GET /v1/requests/{id}/clock.
func requestClock(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	v, err := c.Desk().Clock(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, v, v.Disclosure)
}

// requestProposal serves GET /v1/requests/{id}/proposal.
func requestProposal(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	v, err := c.Desk().Proposal(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, v, v.Disclosure)
}

// requestMessages serves GET /v1/requests/{id}/messages.
func requestMessages(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	v, err := c.Desk().Messages(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[desk.MessageView]{Items: v.Messages}, v.Disclosure)
}

// requestCertificate serves GET /v1/requests/{id}/certificate: the file that tacit-verify takes, to the byte.
func requestCertificate(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	p, err := c.Only("version")
	if err != nil {
		return err
	}
	version, err := p.Count("version")
	if err != nil {
		return err
	}
	v, err := c.Desk().Certificate(c.Context(), c.Session, id, version)
	if err != nil {
		return err
	}
	file, err := certificate.Join(v.Body, v.Note)
	if err != nil {
		return err
	}
	return c.File("certificate.json", wire.TypeJSON, v.Disclosure, file)
}
