package entry

import (
	"errors"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// Internal is the reason of what has no word of its own.
const Internal = "internal"

// reasons gives each sentinel the word that the log knows it by.
var reasons = []struct {
	err    error
	word   string
	denied bool
}{
	{fault.ErrPurposeRequired, "purpose_required", true},
	{fault.ErrPurpose, policy.ReasonPurposeNotAllowed, true},
	{fault.ErrBudget, "budget", true},
	{fault.ErrBusy, "import_running", true},
	{fault.ErrUnauthenticated, "credential", true},
	{fault.ErrAppendOnly, "append_only", true},
	{fault.ErrInvalid, "invalid", false},
	{fault.ErrVersion, "version", false},
	{fault.ErrConflict, "conflict", false},
	{fault.ErrAmbiguous, "ambiguous", false},
	{fault.ErrIdempotency, "idempotency", false},
	{fault.ErrCursor, "cursor", false},
	{fault.ErrNotCountable, "not_countable", false},
	{fault.ErrBuilding, "index_building", false},
	{fault.ErrShredded, "class_erased", false},
	{keyring.ErrOwned, "not_owner", false},
	{fault.ErrNoPolicyKeys, "no_policy_keys", false},
	{fault.ErrCatalog, "policy_refused", false},
	{fault.ErrIntegrity, "integrity", false},
}

// Reason is why a request ended without release that no policy refused, in the words of its entry: the reason, and whether it
// was denied or failed.
func Reason(err error) (string, audit.Outcome) {
	for _, r := range reasons {
		if !errors.Is(err, r.err) {
			continue
		}
		if r.denied {
			return r.word, audit.Denied
		}
		return r.word, audit.Failed
	}
	return Internal, audit.Failed
}
