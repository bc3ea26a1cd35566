package api

import (
	"net/http"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// recordBasis serves POST /v1/{kinds}/{id}/bases: a legal basis (GDPR Art. 6(1)) with its citation.
func recordBasis(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	var in vault.BasisInput
	err = c.question(
		member{name: "basis", required: true, set: text(&in.Basis)},
		member{name: "citation", required: true, set: text(&in.Citation)},
	)
	if err != nil {
		return err
	}
	recorded, err := c.session.RecordBasis(c.ctx(), c.kind.Name, id, in)
	if err != nil {
		return err
	}
	return c.send(http.StatusCreated, basisRecorded{ID: recorded.ID, Disclosure: recorded.Disclosure})
}

type basisRecorded struct {
	ID         uuid.UUID        `json:"id"`
	Disclosure vault.Disclosure `json:"disclosure"`
}

// endBasis serves DELETE /v1/{kinds}/{id}/bases/{item}. A basis has no version: it is recorded, and it ends, once.
func endBasis(c *call) error {
	id, item, err := c.ids()
	if err != nil {
		return err
	}
	if err := c.noQuery(); err != nil {
		return err
	}
	ended, err := c.session.EndBasis(c.ctx(), c.kind.Name, id, item)
	if err != nil {
		return err
	}
	return c.gone(ended.Disclosure)
}
