package api

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

// livez says that the process answers, whatever the state of what it needs.
func livez(c *wire.Call) error {
	return c.Answer(http.StatusOK, wire.TypeJSON, []byte(`{"status":"live"}`))
}

// readyz says whether requests can be served: database, keystone, policy and log. The answer names the part that cannot; what is
// wrong with it is in the server's log.
func readyz(c *wire.Call) error {
	ctx, cancel := context.WithTimeout(c.Context(), 2*time.Second)
	defer cancel()
	if err := c.Server.Vault.Ready(ctx); err != nil {
		return notReady{err}
	}
	o := wire.Begin(wire.Buffer())
	o.Text("status", "ready")
	if r := c.Server.Vault.RefusedPolicy(); r != nil { // the policy before it goes on deciding
		o.Text("policy_bundle", "refused: "+r.Reason+", since "+r.Since.UTC().Format(time.RFC3339))
	}
	if d := c.Server.Vault.DistrustedPolicy(); d != nil {
		o.Text("policy_program", "not used: it differed from OPA, which decides instead")
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

// notReady is whatever keeps the vault from serving.
type notReady struct{ error }

// Unwrap puts the problem first, whatever sentinels the cause holds.
func (n notReady) Unwrap() []error {
	part := "The database does not answer."
	switch {
	case errors.Is(n.error, vault.ErrNoKeystone):
		part = "The keystone does not answer, or is not this database's."
	case errors.Is(n.error, vault.ErrNoPolicy):
		part = "The active policy cannot be served here: it is not signed by a key that this server trusts, or this server is older."
	case errors.Is(n.error, vault.ErrNoLog):
		part = "The log cannot be written."
	}
	return []error{wire.Refuse(wire.CodeUnavailable).Detail(part).Header("Retry-After", "1"), n.error}
}
