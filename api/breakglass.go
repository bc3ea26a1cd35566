package api

import (
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
)

// glass reads the header, the zero id where it was not sent.
func (c *call) glass() (uuid.UUID, error) {
	id, err := single(c.r.Header, spec.GlassHeader)
	if err != nil || len(c.r.Header.Values(spec.GlassHeader)) == 0 {
		return uuid.Nil, err
	}
	grant, err := parseID(id)
	if err == nil && grant == uuid.Nil { // not the same as none: who means to break the glass is not to be told it held
		err = refuse(codeMalformedID)
	}
	return grant, err
}

// grant serves POST /v1/breakglass.
func grant(c *call) error {
	var asked vault.GrantSpec
	err := c.question(
		member{name: "credential", required: true, set: identifier(&asked.Credential)},
		member{name: "subjects", required: true, set: identifiers(&asked.Subjects)},
		member{name: "ticket", required: true, set: text(&asked.Ticket)},
		member{name: "minutes", set: minutes(&asked.Minutes)},
	)
	if err != nil {
		return err
	}
	g, err := c.session.Grant(c.ctx(), asked)
	if err != nil {
		return err
	}
	c.w.Header().Set("Location", "/v1/breakglass/"+g.ID.String())
	return c.answer(http.StatusCreated, typeJSON, appendGranted(buffer(), &g))
}

func identifier(to *uuid.UUID) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := text(&s)(v); faults != nil {
			return faults
		}
		id, err := parseID(s)
		if err != nil {
			return wrong("malformed", "send a UUID")
		}
		*to = id
		return nil
	}
}

// identifiers reads a list of ids. How many there may be is for the vault to say.
func identifiers(to *[]uuid.UUID) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var texts []string
		if err := json.Unmarshal(v, &texts); err != nil {
			return wrong("wrong_type", "send a list of UUIDs")
		}
		ids := make([]uuid.UUID, len(texts))
		for i, s := range texts {
			id, err := parseID(s)
			if err != nil {
				return wrong("malformed", "send a list of UUIDs")
			}
			ids[i] = id
		}
		*to = ids
		return nil
	}
}

// minutes reads how long a grant is asked for: 0 would stand for nothing said.
func minutes(to *int) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if faults := number(to)(v); faults != nil {
			return faults
		}
		if *to == 0 {
			*to = -1
		}
		return nil
	}
}

// grants serves GET /v1/breakglass.
func grants(c *call) error {
	p, err := c.only(append([]string{"state"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	q := vault.GrantQuery{State: vault.GrantState(p["state"]), Cursor: p["cursor"]}
	if p["state"] == "all" {
		q.State = vault.GrantsAll
	}
	if q.Limit, err = p.limit(spec.MaxLimit); err != nil {
		return err
	}
	page, err := c.session.Grants(c.ctx(), q)
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.key("items")
	o.b = appendList(o.b, page.Grants, appendGrant)
	o.textIf("next", page.Next)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, page.Disclosure)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

// readGrant serves GET /v1/breakglass/{id}.
func readGrant(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	g, err := c.session.ReadGrant(c.ctx(), id)
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, appendGranted(buffer(), &g))
}

// revokeGrant serves DELETE /v1/breakglass/{id}. The grant stays to be reviewed.
func revokeGrant(c *call) error {
	id, err := c.bareID()
	if err != nil {
		return err
	}
	g, err := c.session.RevokeGrant(c.ctx(), id)
	if err != nil {
		return err
	}
	return c.gone(g.Disclosure)
}

// bareID reads {id} of a request without a query.
func (c *call) bareID() (uuid.UUID, error) {
	id, err := c.id("id")
	if err != nil {
		return uuid.Nil, err
	}
	return id, c.noQuery()
}

// reviewGrant serves POST /v1/breakglass/{id}/review.
func reviewGrant(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	var finding string
	if err := c.question(member{name: "finding", required: true, set: text(&finding)}); err != nil {
		return err
	}
	g, err := c.session.ReviewGrant(c.ctx(), id, finding)
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, appendGranted(buffer(), &g))
}

func appendGranted(b []byte, g *vault.Granted) []byte {
	o := begin(b)
	o.grant(&g.Grant)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, g.Disclosure)
	return o.end()
}

func appendGrant(b []byte, g *vault.Grant) []byte {
	o := begin(b)
	o.grant(g)
	return o.end()
}

// grant appends a grant's members. Of a row that was edited nothing is to be believed, which edited says.
func (o *object) grant(g *vault.Grant) {
	o.id("id", g.ID)
	o.id("credential", g.Credential)
	o.id("granted_by", g.GrantedBy)
	o.id("entry", g.Entry)
	o.key("subjects")
	o.b = appendList(o.b, g.Subjects, func(b []byte, id *uuid.UUID) []byte { return appendString(b, id.String()) })
	o.text("ticket", g.Ticket)
	o.bool("open", g.Open())
	o.timeIf("granted_at", g.GrantedAt)
	o.timeIf("expires_at", g.ExpiresAt)
	o.timeIf("revoked_at", g.RevokedAt)
	o.timeIf("reviewed_at", g.ReviewedAt)
	o.idIf("reviewed_by", g.ReviewedBy)
	o.textIf("finding", g.Finding)
	if g.Edited {
		o.bool("edited", true)
	}
}
