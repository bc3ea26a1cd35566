package vault

import (
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// What a caller can test for with errors.Is; see package fault for when each is returned.
var (
	ErrUnauthenticated = fault.ErrUnauthenticated
	ErrPurposeRequired = fault.ErrPurposeRequired
	ErrPurpose         = fault.ErrPurpose
	ErrNotFound        = fault.ErrNotFound
	ErrDenied          = fault.ErrDenied // see *Refusal
	ErrGone            = fault.ErrGone   // see *Refusal.Gone
	ErrShredded        = fault.ErrShredded
	ErrOwned           = keyring.ErrOwned
	ErrInvalid         = fault.ErrInvalid
	ErrVersion         = fault.ErrVersion
	ErrConflict        = fault.ErrConflict
	ErrAmbiguous       = fault.ErrAmbiguous
	ErrBudget          = fault.ErrBudget
	ErrBusy            = fault.ErrBusy
	ErrIdempotency     = fault.ErrIdempotency
	ErrIntegrity       = fault.ErrIntegrity
	ErrUnavailable     = fault.ErrUnavailable
	ErrBuilding        = fault.ErrBuilding
	ErrAppendOnly      = fault.ErrAppendOnly
	ErrKind            = fault.ErrKind
	ErrCursor          = fault.ErrCursor
	ErrNotCountable    = fault.ErrNotCountable
	ErrCatalog         = fault.ErrCatalog
)

type (
	// Invalid lists everything wrong with an input. It is errors.Is ErrInvalid.
	Invalid = fault.Invalid
	// FieldError is one thing wrong with one field of a submitted body. It never holds the value.
	FieldError = fault.FieldError
	// Conflict says which unique field is taken. It is errors.Is ErrConflict.
	Conflict = fault.Conflict
)

// Refusal is a recorded refusal. It is errors.Is ErrDenied, ErrNotFound, ErrGone, ErrPurpose or
// ErrPurposeRequired; where fields may not be written, ErrInvalid and an *Invalid as well.
type Refusal struct {
	Code    string    // reason code of the policy: consent_missing, restricted, …; "" where nothing may be told
	Gone    time.Time // when it was erased, for ErrGone; show the day only
	Purpose string    // the purpose asked under: what lacks consent, for consent_missing
	Entry   uuid.UUID // log entry that records the refusal

	kind    error         // one of those sentinels, or an *Invalid
	outcome audit.Outcome // as logged: denied and absent look the same to the caller
	facts   *facts.Facts  // the subject the refusal was about, for the entry
}

// Error names the sentinel and the code.
func (r *Refusal) Error() string {
	if r.Code != "" {
		return r.kind.Error() + ": " + r.Code
	}
	return r.kind.Error()
}

// Unwrap makes errors.Is find the sentinel.
func (r *Refusal) Unwrap() error { return r.kind }
