package desk

import (
	"context"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/reply"
)

// Instruction tells a recipient to erase what it has of somebody (GDPR Art. 17(2) and 19).
type Instruction struct {
	ID         uuid.UUID `json:"id"`
	Request    uuid.UUID `json:"request"`
	IDs        []string  `json:"ids"` // by which the recipient knows the person; none once the request is closed
	ToldAt     time.Time `json:"told_at"`
	Answer     string    `json:"answer,omitzero"` // one of erasure.Answers
	AnsweredAt time.Time `json:"answered_at,omitzero"`
}

// InstructionList is what a recipient has not answered yet, the oldest first.
type InstructionList struct {
	Instructions []Instruction
	Disclosure   reply.Disclosure
}

// InstructionAnswered answers a recipient's answer.
type InstructionAnswered struct {
	Instruction

	Disclosure reply.Disclosure `json:"-"`
}

func instructionOf(i *erasure.Instruction) Instruction {
	return Instruction{ID: i.ID, Request: i.Request, IDs: i.IDs, ToldAt: i.ToldAt, Answer: i.Answer, AnsweredAt: i.Answered}
}

// partnerKind is the kind of client that works for another company.
const partnerKind = "partner"

// recipient lets a partner's credential pass, and nobody else. An instruction is for the client that it names.
func recipient(ctx context.Context, p *vault.Passage) (client string, err error) {
	c := p.Credential()
	if c.Kind != partnerKind {
		return "", p.Refuse(fault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
	}
	return c.Client, p.Allow(ctx)
}

// Instructions lists what the caller's company is to erase and has not answered; limit 0 is a page. Errors: a *Refusal for
// whoever is no partner, ErrIntegrity, ErrUnavailable.
func (d *Desk) Instructions(ctx context.Context, s *vault.Session, limit int) (InstructionList, error) {
	return vault.Pass(ctx, s, policy.ActionInstructions, "", func(ctx context.Context, p *vault.Passage) (InstructionList, error) {
		client, err := recipient(ctx, p)
		if err != nil {
			return InstructionList{}, err
		}
		if limit <= 0 || limit > maxPage {
			limit = maxPage
		}
		list, err := erasure.Instructions(ctx, d.on.Pool, d.on.Keys, d.requests, client, limit)
		if err != nil {
			return InstructionList{}, err
		}
		out := InstructionList{Disclosure: p.Disclosure()}
		for i := range list {
			out.Instructions = append(out.Instructions, instructionOf(&list[i]))
		}
		return out, p.Record(ctx, audit.Released, "instructions")
	})
}

// AnswerInstruction takes a recipient's answer, one of erasure.Answers; acknowledged may be followed by one of the others.
// Errors: as of Instructions; *Invalid; ErrNotFound for another's instruction, and for one that has its answer.
func (d *Desk) AnswerInstruction(ctx context.Context, s *vault.Session, id uuid.UUID, answer string) (InstructionAnswered, error) {
	return vault.Pass(ctx, s, policy.ActionInstructions, "", func(ctx context.Context, p *vault.Passage) (InstructionAnswered, error) {
		client, err := recipient(ctx, p)
		if err != nil {
			return InstructionAnswered{}, err
		}
		var out InstructionAnswered
		err = p.InTx(ctx, func(tx pgx.Tx) error {
			i, err := erasure.Answer(ctx, tx, d.on.Keys, d.requests, client, id, answer)
			if err != nil {
				return err
			}
			out.Instruction = instructionOf(&i)
			return p.RecordTx(ctx, tx, audit.Written, "answer", "instruction:"+i.ID.String())
		})
		if err != nil {
			return InstructionAnswered{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// People is the kind of those who have addresses, and so requests, consents and credentials of their own; "" without one.
func (d *Desk) People() string { return d.kindFor(&RequestInput{}) }
