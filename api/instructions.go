package api

import (
	"net/http"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault/desk"
)

// instructions serves GET /v1/instructions: what a recipient is to erase, to the recipient's own credential.
func instructions(c *call) error {
	p, err := c.only("limit")
	if err != nil {
		return err
	}
	limit, err := p.limit(spec.MaxLimit)
	if err != nil {
		return err
	}
	list, err := c.desk().Instructions(c.ctx(), c.session, limit)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, listing[desk.Instruction]{Items: list.Instructions}, list.Disclosure)
}

// answerInstruction serves POST /v1/instructions/{id}/answer.
func answerInstruction(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	var answer string
	if err := c.question(member{name: "answer", required: true, set: text(&answer)}); err != nil {
		return err
	}
	done, err := c.desk().AnswerInstruction(c.ctx(), c.session, id, answer)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, done, done.Disclosure)
}
