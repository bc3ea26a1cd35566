package vault

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
)

// The codes of break-glass refusals, and the reason under which the log shows that a grant was used.
const (
	codeGlassInvalid = "breakglass_invalid"
	codeGlassNotHere = "breakglass_not_here"
	reasonGlass      = "breakglass"
)

// AsUnder is As with a break-glass grant, or none for the zero id: policy is told its ticket about the records of the subjects that the grant
// covers, in a read by id and its history. Every other method refuses with breakglass_not_here, and those two with
// breakglass_invalid where the grant is not this credential's, or not in force.
func (v *Vault) AsUnder(actor Actor, purpose string, grant uuid.UUID) *Session {
	return &Session{v: v, actor: actor, purpose: purpose, grant: grant}
}

// breakGlass loads the session's grant, before any transaction. Whatever is wrong with it, the refusal is the same.
func (q *request) breakGlass(ctx context.Context) error {
	if q.grant == uuid.Nil {
		return nil
	}
	if q.action != policy.ActionRead && q.action != policy.ActionHistory {
		return q.barred(codeGlassNotHere)
	}
	g, err := q.v.grants.Read(ctx, q.v.pool, q.grant)
	switch {
	case errors.Is(err, ErrNotFound):
		return q.barred(codeGlassInvalid)
	case err != nil:
		return err
	case g.Credential != q.actor.Credential().ID || !g.Open():
		return q.barred(codeGlassInvalid)
	}
	q.glass = &g
	return nil
}

// barred is a refusal by a rule of the vault itself.
func (q *request) barred(code string) error {
	q.entry.Reasons = []string{code}
	return &Refusal{Code: code, Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
}

// ticket is what policy is told about a record: the ticket of a grant that covers its subject.
func (q *request) ticket(r *policy.Record) string {
	if q.glass == nil || r == nil {
		return ""
	}
	subject, err := uuid.Parse(r.Subject)
	if err != nil || !q.glass.Covers(subject) {
		return ""
	}
	return q.glass.Ticket
}

// glassOn names the grant under which a subject is seen, for the sealed details of the entry.
func (q *request) glassOn(subject uuid.UUID) uuid.UUID {
	if q.glass == nil || !q.glass.Covers(subject) {
		return uuid.Nil
	}
	return q.glass.ID
}
