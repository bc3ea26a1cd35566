package rights

import (
	"net/http"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/desk"
)

// instructions serves GET /v1/instructions: what a recipient is to erase, to the recipient's own credential.
func instructions(c *wire.Call) error {
	p, err := c.Only("limit")
	if err != nil {
		return err
	}
	limit, err := p.Limit(spec.MaxLimit)
	if err != nil {
		return err
	}
	list, err := c.Desk().Instructions(c.Context(), c.Session, limit)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[desk.Instruction]{Items: list.Instructions}, list.Disclosure)
}

// answerInstruction serves POST /v1/instructions/{id}/answer.
func answerInstruction(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var answer string
	if err := c.Question(wire.Member{Name: "answer", Required: true, Set: wire.Text(&answer)}); err != nil {
		return err
	}
	done, err := c.Desk().AnswerInstruction(c.Context(), c.Session, id, answer)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, done, done.Disclosure)
}
