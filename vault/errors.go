package vault

import (
	"errors"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
)

// What a caller can test for with errors.Is. Only api/problem.go turns them into status codes.
var (
	ErrUnauthenticated = errors.New("unauthenticated")           // no, malformed, unknown, expired or revoked credential
	ErrPurposeRequired = errors.New("purpose required")          // the credential has several, and the request named none
	ErrPurpose         = errors.New("purpose not allowed")       // the credential has no such purpose
	ErrNotFound        = errors.New("not found")                 // absent, or the actor may not know
	ErrDenied          = errors.New("denied")                    // the actor may know the record; see *Refusal
	ErrGone            = errors.New("erased")                    // see *Refusal.Gone
	ErrInvalid         = errors.New("invalid input")             // see *Invalid
	ErrVersion         = errors.New("version does not match")    // If-Match is stale
	ErrConflict        = errors.New("conflict")                  // a unique value is taken; see *Conflict
	ErrAmbiguous       = errors.New("more than one record")      // a look-up matched several
	ErrBudget          = errors.New("budget exhausted")          // distinct subjects an hour
	ErrIdempotency     = errors.New("idempotency key reused")    // same key, other body
	ErrIntegrity       = errors.New("integrity check failed")    // a MAC or associated data did not match
	ErrUnavailable     = errors.New("temporarily unavailable")   // database, keystone or log; retry later
	ErrAppendOnly      = errors.New("kind is append-only")       // no patch of an interaction
	ErrKind            = errors.New("unknown kind")              // no such kind in the catalog
	ErrCursor          = errors.New("cursor not valid")          // not made by this server for this list
	ErrCatalog         = errors.New("catalog or policy refused") // an invalid revision; the text says where
)

// Refusal is a decided refusal. It is errors.Is ErrDenied, ErrNotFound or ErrGone.
type Refusal struct {
	Code    string    // reason code of the policy: consent_missing, restricted, …; "" where nothing may be told
	Gone    time.Time // when it was erased, for ErrGone; show the day only
	Purpose string    // the purpose asked under: what lacks consent, for consent_missing
	Entry   uuid.UUID // log entry that records the refusal

	kind    error         // one of the three sentinels
	outcome audit.Outcome // as logged: denied and absent look the same to the caller
	facts   *facts        // the subject the refusal was about, for the entry
}

func (r *Refusal) Error() string {
	if r.Code != "" {
		return r.kind.Error() + ": " + r.Code
	}
	return r.kind.Error()
}

// Unwrap makes errors.Is find the sentinel.
func (r *Refusal) Unwrap() error { return r.kind }

// FieldError is one thing wrong with one field of a submitted body. It never holds the value.
type FieldError struct {
	Field string // path in the body: "birth_date", "contact_points[1].value"
	Code  string // unknown_field, wrong_type, not_allowed, required, duplicate_key, …
	Hint  string // plain words, for example the nearest field name
}

// Invalid lists everything wrong with an input. It is errors.Is ErrInvalid.
type Invalid struct {
	Fields []FieldError
}

func (e *Invalid) Error() string {
	if len(e.Fields) == 0 {
		return ErrInvalid.Error()
	}
	return ErrInvalid.Error() + ": " + e.Fields[0].Field + ": " + e.Fields[0].Code
}

// Unwrap makes errors.Is find ErrInvalid.
func (e *Invalid) Unwrap() error { return ErrInvalid }

// Conflict says which unique field is taken. It is errors.Is ErrConflict.
type Conflict struct {
	Field string
}

func (e *Conflict) Error() string { return "conflict: " + e.Field + " is taken" }

// Unwrap makes errors.Is find ErrConflict.
func (e *Conflict) Unwrap() error { return ErrConflict }
