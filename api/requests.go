package api

import (
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/desk"
)

// openRequest serves POST /v1/requests. To a portal the answer is the same whether the address is known or not.
func openRequest(c *call) error {
	var in desk.RequestInput
	idem, err := c.once(requestMembers(&in)...)
	if err != nil {
		return err
	}
	v, err := c.desk().OpenRequest(c.ctx(), c.session, in, idem)
	if err != nil {
		return err
	}
	h := c.w.Header()
	h.Set("Location", "/v1/requests/"+v.ID.String())
	if v.Replayed {
		h.Set("Idempotency-Replayed", "true")
	}
	return c.request(http.StatusCreated, &v)
}

func requestMembers(in *desk.RequestInput) []member {
	return []member{
		{name: "type", required: true, set: text(&in.Type)},
		{name: "kind", set: text(&in.Kind)},
		{name: "about", set: identifier(&in.About)},
		{name: "email", set: prose(&in.Email, spec.MaxAddress)},
		{name: "phone", set: prose(&in.Phone, spec.MaxAddress)},
		{name: "role", set: text(&in.Role)},
		{name: "mandate", set: text(&in.Mandate)},
		{name: "regime", set: text(&in.Regime)},
		{name: "jurisdiction", set: text(&in.Jurisdiction)},
		{name: "channel", set: text(&in.Channel)},
		{name: "locale", set: text(&in.Locale)},
		{name: "received_at", set: instant(&in.ReceivedAt)},
		{name: "purposes", set: words(&in.Purposes)},
		{name: "ground", set: text(&in.Ground)},
		{name: "text", set: prose(&in.Text, spec.MaxText)},
	}
}

// words reads a list of words.
func words(to *[]string) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var list []string
		if err := json.Unmarshal(v, &list); err != nil {
			return wrong("wrong_type", "send a list of strings")
		}
		for _, s := range list {
			if len(s) > spec.MaxWord || s == "" {
				return wrong("too_long", "send words")
			}
		}
		*to = list
		return nil
	}
}

// request answers with a request as it is now, and its revision for If-Match.
func (c *call) request(status int, v *desk.RequestView) error {
	if v.Revision > 0 {
		c.w.Header().Set("ETag", etag(uint64(v.Revision)))
	}
	return c.under(status, v, v.Disclosure)
}

// listRequests serves GET /v1/requests.
func listRequests(c *call) error {
	q, err := c.requestQuery()
	if err != nil {
		return err
	}
	page, err := c.desk().Requests(c.ctx(), c.session, q)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, listing[desk.RequestView]{page.Requests, idText(page.Next)}, page.Disclosure)
}

func (c *call) requestQuery() (q desk.RequestQuery, err error) {
	p, err := c.only(append([]string{"about", "type", "status", "open", "overdue", "due_before"}, spec.Paging...)...)
	if err != nil {
		return q, err
	}
	q.Type, q.Status = p["type"], p["status"]
	if q.About, err = p.id("about"); err != nil {
		return q, err
	}
	if q.Open, err = p.truth("open"); err != nil {
		return q, err
	}
	if q.Overdue, err = p.truth("overdue"); err != nil {
		return q, err
	}
	if q.DueBefore, err = p.instant("due_before"); err != nil {
		return q, err
	}
	if q.After, err = p.after(); err != nil {
		return q, err
	}
	q.Limit, err = p.limit(spec.MaxLimit)
	return q, err
}

// truth reads a parameter that is true or false.
func (p parameters) truth(name string) (bool, error) {
	switch s, ok := p[name]; {
	case !ok, s == "false":
		return false, nil
	case s == "true":
		return true, nil
	}
	return false, refuse(codeInvalidQuery).fault(name, "wrong_type", "send true or false")
}

// after reads the cursor of a list whose cursor is the id of its last item.
func (p parameters) after() (uuid.UUID, error) {
	s, ok := p["cursor"]
	if !ok {
		return uuid.Nil, nil
	}
	id, err := parseID(s)
	if err != nil {
		return uuid.Nil, refuse(codeBadCursor)
	}
	return id, nil
}

// readRequest serves GET /v1/requests/{id}.
func readRequest(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	v, err := c.desk().Request(c.ctx(), c.session, id)
	if err != nil {
		return err
	}
	return c.request(http.StatusOK, &v)
}

// requestStatus serves GET /v1/requests/{id}/status.
func requestStatus(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	v, err := c.desk().RequestStatus(c.ctx(), c.session, id)
	if err != nil {
		return err
	}
	return c.request(http.StatusOK, &v)
}

// requestClock serves GET /v1/requests/{id}/clock.
func requestClock(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	v, err := c.desk().Clock(c.ctx(), c.session, id)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, v, v.Disclosure)
}

// requestProposal serves GET /v1/requests/{id}/proposal.
func requestProposal(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	v, err := c.desk().Proposal(c.ctx(), c.session, id)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, v, v.Disclosure)
}

// requestMessages serves GET /v1/requests/{id}/messages.
func requestMessages(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	v, err := c.desk().Messages(c.ctx(), c.session, id)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, listing[desk.MessageView]{Items: v.Messages}, v.Disclosure)
}

// requestCertificate serves GET /v1/requests/{id}/certificate: the file that tacit-verify takes, to the byte.
func requestCertificate(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	p, err := c.only("version")
	if err != nil {
		return err
	}
	version, err := p.count("version")
	if err != nil {
		return err
	}
	v, err := c.desk().Certificate(c.ctx(), c.session, id, version)
	if err != nil {
		return err
	}
	file, err := certificate.Join(v.Body, v.Note)
	if err != nil {
		return err
	}
	return c.file("certificate.json", typeJSON, v.Disclosure, file)
}
