package bulk

import (
	"net/http"

	"github.com/tacitcrm/tacit/api/wire"
)

// undo serves POST /v1/imports/{id}/undo. It may be called again, and goes on with what is left.
func (h handlers) undo(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	if err := c.Perhaps(nil); err != nil {
		return err
	}
	done, err := h.imports.Undo(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, done, done.Disclosure)
}
