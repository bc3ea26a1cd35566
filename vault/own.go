package vault

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
)

// A credential with a subject is a customer's own. That it reaches nothing else is for policy to say; these rules hold
// whatever policy says.

// ownActions are about one record that the call names by id, or about what the person itself has asked for.
var ownActions = []string{
	policy.ActionRead, policy.ActionHistory, policy.ActionUpdate, policy.ActionDelete, policy.ActionErase,
	policy.ActionDisclosures, policy.ActionConsents, policy.ActionConsent, policy.ActionWithdraw,
	policy.ActionRequest, policy.ActionRequests, policy.ActionExport,
}

// stayOwn refuses a customer what is about no record, about several, or about one that is yet to be made: a
// sub-resource alone is made within its own.
func (q *request) stayOwn() error {
	if q.actor.Credential().Subject == uuid.Nil || slices.Contains(ownActions, q.action) {
		return nil
	}
	if q.action == policy.ActionCreate && q.kind != nil && q.kind.Parent != "" {
		return nil
	}
	return q.barred(policy.ReasonRoleNotAllowed)
}

// foreign reports whether the caller is a customer, and the subject another one. To such a caller it is absent.
func (q *request) foreign(subject uuid.UUID) bool {
	own := q.actor.Credential().Subject
	return own != uuid.Nil && own != subject
}
