package api

import (
	"context"
	"net/http"
	"strings"

	"github.com/tacitcrm/tacit/vault"
)

// authenticate opens the call's session: the credential of the Authorization header (RFC 6750) bound to the purpose of
// the Tacit-Purpose header, and to the break-glass grant of Tacit-Breakglass if there is one. Whatever is wrong with a credential, the answer is the same.
func (c *call) authenticate(ctx context.Context) error {
	token, ok := bearer(c.r.Header)
	if !ok {
		return vault.ErrUnauthenticated
	}
	actor, err := c.srv.cfg.Vault.Authenticate(ctx, token)
	if err != nil {
		return err
	}
	c.x.credential = actor.Credential().ID
	c.purposes = actor.Credential().Purposes
	// A credential speaks for itself: naming a member of staff needs delegation, which no credential has.
	if len(c.r.Header.Values("Tacit-Actor")) > 0 {
		return refuse(codeActorNotDelegated)
	}
	purpose, err := single(c.r.Header, "Tacit-Purpose")
	if err != nil {
		return err
	}
	grant, err := c.glass()
	if err != nil {
		return err
	}
	c.session = c.srv.cfg.Vault.AsUnder(actor, actor.Purpose(purpose), grant)
	return c.heed(ctx, actor.Credential().Subject)
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

// single returns the value of a header that may be given once, "" if it is not given.
func single(h http.Header, name string) (string, error) {
	switch values := h.Values(name); len(values) {
	case 0:
		return "", nil
	case 1:
		return strings.TrimSpace(values[0]), nil
	default:
		return "", refuse(codeRepeatedHeader).detail("The header " + name + " was sent more than once.")
	}
}
