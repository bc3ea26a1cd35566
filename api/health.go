package api

import (
	"context"
	"net/http"
	"time"

	"github.com/tacitcrm/tacit/vault"
)

// livez says that the process answers, whatever the state of what it needs.
func livez(c *call) error {
	return c.answer(http.StatusOK, typeJSON, []byte(`{"status":"live"}`))
}

// readyz says whether requests can be served: database, keystone and log. What is missing is in the log, not in the
// answer.
func readyz(c *call) error {
	ctx, cancel := context.WithTimeout(c.ctx(), 2*time.Second)
	defer cancel()
	if err := c.srv.cfg.Vault.Ready(ctx); err != nil {
		return notReady{err}
	}
	return c.answer(http.StatusOK, typeJSON, []byte(`{"status":"ready"}`))
}

// notReady is whatever keeps the vault from serving.
type notReady struct{ error }

func (n notReady) Unwrap() []error { return []error{n.error, vault.ErrUnavailable} }
