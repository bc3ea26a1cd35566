package api

import (
	"context"
	"net/http"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

// authenticate opens the call's session: the credential of the Authorization header (RFC 6750) bound to the purpose of
// the Tacit-Purpose header, and to the break-glass grant of Tacit-Breakglass if there is one. Whatever is wrong with a
// credential, the answer is the same. With recall the actor may be one who is yet to be confirmed.
func authenticate(ctx context.Context, c *wire.Call, recall bool) error {
	token, ok := bearer(c.R.Header)
	if !ok {
		return vault.ErrUnauthenticated
	}
	actor, known := vault.Actor{}, false
	if recall {
		actor, known = c.Server.Vault.Recall(token)
	}
	if !known {
		var err error
		if actor, err = c.Server.Vault.Authenticate(ctx, token); err != nil {
			return err
		}
	}
	c.Actor = actor
	c.X.Credential = actor.Credential().ID
	c.Purposes = actor.Credential().Purposes
	// A credential speaks for itself: naming a member of staff needs delegation, which no credential has.
	if len(c.R.Header.Values("Tacit-Actor")) > 0 {
		return wire.Refuse(wire.CodeActorNotDelegated)
	}
	purpose, err := wire.Single(c.R.Header, "Tacit-Purpose")
	if err != nil {
		return err
	}
	grant, err := glass(c)
	if err != nil {
		return err
	}
	c.Session = c.Server.Vault.AsUnder(actor, actor.Purpose(purpose), grant)
	return heed(ctx, c, actor.Credential().Subject)
}

// bearer returns the token of exactly one Authorization header.
func bearer(h http.Header) (string, bool) {
	values := h.Values("Authorization")
	if len(values) != 1 {
		return "", false
	}
	scheme, token, ok := strings.Cut(values[0], " ")
	if !ok || !strings.EqualFold(scheme, "Bearer") || token == "" || strings.ContainsAny(token, " \t,") {
		return "", false
	}
	return token, true
}

// glass reads the header, the zero id where it was not sent.
func glass(c *wire.Call) (uuid.UUID, error) {
	id, err := wire.Single(c.R.Header, spec.GlassHeader)
	if err != nil || len(c.R.Header.Values(spec.GlassHeader)) == 0 {
		return uuid.Nil, err
	}
	grant, err := wire.ParseID(id)
	if err == nil && grant == uuid.Nil { // not the same as none: who means to break the glass is not to be told it held
		err = wire.Refuse(wire.CodeMalformedID)
	}
	return grant, err
}
