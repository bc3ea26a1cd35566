package desk

import (
	"context"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/rights"
)

// differs refuses a second person who is the first by another credential: of the client that decided, received, wrote what
// the request claims, or looked at the document that verified the person. A credential is not a person.
func (t *task) differs(ctx context.Context) error {
	ids := []uuid.UUID{t.ReceivedBy, t.Terms.Claimed, t.Requester.Confirmed}
	if t.Decision != nil {
		ids = append(ids, t.Decision.By)
	}
	if t.Verified != nil && t.Verified.Method == rights.ByDocument {
		ids = append(ids, t.Verified.By)
	}
	specs, err := t.d.on.Credentials.Specs(ctx, ids)
	if err != nil {
		return err
	}
	me := t.p.Credential()
	for _, id := range ids {
		if id == me.ID || specs[id].Client == me.Client && id != uuid.Nil {
			return t.p.Refuse(fault.ErrDenied, rights.ErrSamePerson.Code, rights.ErrSamePerson.Code)
		}
	}
	return nil
}
