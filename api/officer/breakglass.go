package officer

import (
	"net/http"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/grants"
)

// grant serves POST /v1/breakglass.
func grant(c *wire.Call) error {
	var asked vault.GrantSpec
	err := c.Question(
		wire.Member{Name: "credential", Required: true, Set: wire.Identifier(&asked.Credential)},
		wire.Member{Name: "subjects", Required: true, Set: wire.Identifiers(&asked.Subjects)},
		wire.Member{Name: "ticket", Required: true, Set: wire.Text(&asked.Ticket)},
		wire.Member{Name: "minutes", Set: minutes(&asked.Minutes)},
	)
	if err != nil {
		return err
	}
	g, err := grants.Give(c.Context(), c.Session, asked)
	if err != nil {
		return err
	}
	c.W.Header().Set("Location", "/v1/breakglass/"+g.ID.String())
	return c.Answer(http.StatusCreated, wire.TypeJSON, appendGranted(wire.Buffer(), &g))
}

// minutes reads how long a grant is asked for: 0 would stand for nothing said.
func minutes(to *int) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if faults := wire.Number(to)(v); faults != nil {
			return faults
		}
		if *to == 0 {
			*to = -1
		}
		return nil
	}
}

// listGrants serves GET /v1/breakglass.
func listGrants(c *wire.Call) error {
	p, err := c.Only(append([]string{"state"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	q := vault.GrantQuery{State: vault.GrantState(p["state"]), Cursor: p["cursor"]}
	if p["state"] == "all" {
		q.State = vault.GrantsAll
	}
	if q.Limit, err = p.Limit(spec.MaxLimit); err != nil {
		return err
	}
	page, err := grants.List(c.Context(), c.Session, q)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	o.Key("items")
	o.B = wire.AppendList(o.B, page.Grants, appendGrant)
	o.TextIf("next", page.Next)
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, page.Disclosure)
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

// readGrant serves GET /v1/breakglass/{id}.
func readGrant(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	g, err := grants.Read(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, appendGranted(wire.Buffer(), &g))
}

// revokeGrant serves DELETE /v1/breakglass/{id}. The grant stays to be reviewed.
func revokeGrant(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	g, err := grants.Revoke(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Gone(g.Disclosure)
}

// reviewGrant serves POST /v1/breakglass/{id}/review.
func reviewGrant(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var finding string
	if err := c.Question(wire.Member{Name: "finding", Required: true, Set: wire.Text(&finding)}); err != nil {
		return err
	}
	g, err := grants.Review(c.Context(), c.Session, id, finding)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, appendGranted(wire.Buffer(), &g))
}

func appendGranted(b []byte, g *grants.Granted) []byte {
	o := wire.Begin(b)
	writeGrant(&o, &g.Grant)
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, g.Disclosure)
	return o.End()
}

func appendGrant(b []byte, g *vault.Grant) []byte {
	o := wire.Begin(b)
	writeGrant(&o, g)
	return o.End()
}

// writeGrant appends a grant's members. Of a row that was edited nothing is to be believed, which edited says.
func writeGrant(o *wire.Object, g *vault.Grant) {
	o.ID("id", g.ID)
	o.ID("credential", g.Credential)
	o.ID("granted_by", g.GrantedBy)
	o.ID("entry", g.Entry)
	o.Key("subjects")
	o.B = wire.AppendList(o.B, g.Subjects, func(b []byte, id *uuid.UUID) []byte { return wire.AppendString(b, id.String()) })
	o.Text("ticket", g.Ticket)
	o.Bool("open", g.Open())
	o.TimeIf("granted_at", g.GrantedAt)
	o.TimeIf("expires_at", g.ExpiresAt)
	o.TimeIf("revoked_at", g.RevokedAt)
	o.TimeIf("reviewed_at", g.ReviewedAt)
	o.IDIf("reviewed_by", g.ReviewedBy)
	o.TextIf("finding", g.Finding)
	if g.Edited {
		o.Bool("edited", true)
	}
}
