package rights

import (
	"net/http"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

// recordBasis serves POST /v1/{kinds}/{id}/bases: a legal basis (GDPR Art. 6(1)) with its citation.
func recordBasis(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var in vault.BasisInput
	err = c.Question(
		wire.Member{Name: "basis", Required: true, Set: wire.Text(&in.Basis)},
		wire.Member{Name: "citation", Required: true, Set: wire.Text(&in.Citation)},
	)
	if err != nil {
		return err
	}
	recorded, err := c.Session.RecordBasis(c.Context(), c.Kind.Name, id, in)
	if err != nil {
		return err
	}
	return c.Send(http.StatusCreated, basisRecorded{ID: recorded.ID, Disclosure: recorded.Disclosure})
}

type basisRecorded struct {
	ID         uuid.UUID        `json:"id"`
	Disclosure vault.Disclosure `json:"disclosure"`
}

// endBasis serves DELETE /v1/{kinds}/{id}/bases/{item}. A basis has no version: it is recorded, and it ends, once.
func endBasis(c *wire.Call) error {
	id, item, err := c.IDs()
	if err != nil {
		return err
	}
	if err := c.NoQuery(); err != nil {
		return err
	}
	ended, err := c.Session.EndBasis(c.Context(), c.Kind.Name, id, item)
	if err != nil {
		return err
	}
	return c.Gone(ended.Disclosure)
}
