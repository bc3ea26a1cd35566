package api

import (
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// glassHeader names the break-glass grant under which a record is read.
const glassHeader = "Tacit-Breakglass"

// glass reads the header, the zero id where it was not sent.
func (c *call) glass() (uuid.UUID, error) {
	id, err := single(c.r.Header, glassHeader)
	if err != nil || len(c.r.Header.Values(glassHeader)) == 0 {
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
	if err := c.noQuery(); err != nil {
		return err
	}
	body, err := c.jsonBody()
	if err != nil {
		return err
	}
	var spec vault.GrantSpec
	err = readObject(body, []member{
		{name: "credential", required: true, set: identifier(&spec.Credential)},
		{name: "subjects", required: true, set: identifiers(&spec.Subjects)},
		{name: "ticket", required: true, set: text(&spec.Ticket)},
		{name: "minutes", set: minutes(&spec.Minutes)},
	})
	if err != nil {
		return err
	}
	g, err := c.session.Grant(c.ctx(), spec)
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
	p, err := c.only(append([]string{"state"}, paging...)...)
	if err != nil {
		return err
	}
	q := vault.GrantQuery{State: vault.GrantState(p["state"]), Cursor: p["cursor"]}
	if p["state"] == "all" {
		q.State = vault.GrantsAll
	}
	if q.Limit, err = p.limit(maxLimit); err != nil {
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
	id, err := c.bareID()
	if err != nil {
		return err
	}
	body, err := c.jsonBody()
	if err != nil {
		return err
	}
	var finding string
	if err := readObject(body, []member{{name: "finding", required: true, set: text(&finding)}}); err != nil {
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

func grantSchemas() node {
	grant := func(more node) node {
		props := node{
			"id": uuidSchema, "credential": uuidSchema, "granted_by": uuidSchema, "entry": uuidSchema, "subjects": arrayOf(uuidSchema),
			"ticket": textSchema, "open": node{"type": "boolean", "description": "In force now."},
			"granted_at": timeSchema, "expires_at": timeSchema, "revoked_at": timeSchema,
			"reviewed_at": timeSchema, "reviewed_by": uuidSchema, "finding": enumSchema(vault.GrantFindings()),
			"edited": node{"type": "boolean", "description": "The row was changed in the database: the grant opens nothing."},
		}
		required := []string{"id", "credential", "granted_by", "entry", "subjects", "ticket", "open", "granted_at", "expires_at"}
		for name, schema := range more {
			props[name] = schema
			required = append(required, name)
		}
		return closed(props, required...)
	}
	disclosure := ref("schemas", "Disclosure")
	input := closed(node{
		"credential": uuidSchema, "ticket": node{"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},
		"subjects": node{"type": "array", "items": uuidSchema, "minItems": 1, "maxItems": vault.MaxGrantSubjects},
		"minutes":  node{"type": "integer", "minimum": 1, "maximum": vault.MaxGrantMinutes, "default": vault.DefaultGrantMinutes},
	}, "credential", "subjects", "ticket")
	input["description"] = "Lets another credential, of another client, use the ticket about these subjects for so long. What that opens is the policy's."
	return node{
		"GrantInput": input,
		"Grant":      grant(node{"disclosure": disclosure}),
		"GrantItem":  grant(nil),
		"GrantPage": closed(node{
			"items": arrayOf(ref("schemas", "GrantItem")), "next": cursorSchema, "disclosure": disclosure,
		}, "items", "disclosure"),
		"ReviewInput": closed(node{"finding": enumSchema(vault.GrantFindings())}, "finding"),
	}
}
