// Package fault names what can go wrong at the door: the sentinels a caller tests for, and what is told of
// a refused input. It imports nothing of ours, so that every part of the vault can speak of the same fault.
package fault

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// What a caller can test for with errors.Is. Only api/wire turns them into status codes.
var (
	ErrUnauthenticated = errors.New("unauthenticated")         // no, malformed, unknown, expired or revoked credential
	ErrPurposeRequired = errors.New("purpose required")        // the credential has several, and the request named none
	ErrPurpose         = errors.New("purpose not allowed")     // the credential has no such purpose
	ErrNotFound        = errors.New("not found")               // absent, or the actor may not know
	ErrDenied          = errors.New("denied")                  // the actor may know the record
	ErrGone            = errors.New("erased")                  // the subject, or a class of it, was destroyed
	ErrInvalid         = errors.New("invalid input")           // see *Invalid
	ErrVersion         = errors.New("version does not match")  // If-Match is stale
	ErrConflict        = errors.New("conflict")                // a unique value is taken; see *Conflict
	ErrAmbiguous       = errors.New("more than one record")    // a look-up matched several
	ErrBudget          = errors.New("budget exhausted")        // distinct subjects an hour
	ErrBusy            = errors.New("busy")                    // an import of this credential is under way
	ErrIdempotency     = errors.New("idempotency key reused")  // same key, other body
	ErrIntegrity       = errors.New("integrity check failed")  // a MAC or associated data did not match
	ErrUnavailable     = errors.New("temporarily unavailable") // database, keystone or log; retry later
	ErrBuilding        = errors.New("search is being built")   // an index that has no predecessor; retry later
	ErrAppendOnly      = errors.New("kind is append-only")     // no patch of an interaction
	ErrKind            = errors.New("unknown kind")            // no such kind in the catalog
	ErrCursor          = errors.New("cursor not valid")        // not made by this server for this list
	// ErrNotCountable means that which records a session may see cannot be said in SQL now: the policy has no counterpart
	// there, the program that would write it is not trusted any more, or some states have no projection yet. A number is
	// refused then, never guessed.
	ErrNotCountable = errors.New("not countable")
	ErrCatalog      = errors.New("catalog or policy refused")           // an invalid revision; the text says where
	ErrNoPolicyKeys = errors.New("no key for policies is trusted here") // bundles cannot be pushed here
)

// ErrShredded means that a class of the subject was destroyed, while the subject stays. It is ErrGone.
var ErrShredded = fmt.Errorf("class: %w", ErrGone)

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

// Error names the first fault.
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

// Error names the field.
func (e *Conflict) Error() string { return "conflict: " + e.Field + " is taken" }

// Unwrap makes errors.Is find ErrConflict.
func (e *Conflict) Unwrap() error { return ErrConflict }

// Nearest is a hint: the known name closest to what was sent, without repeating that; all known names
// where none is close.
func Nearest(sent string, known []string) string {
	return nearest(sent, known, "the fields are: ")
}

// NearestOf is Nearest for words that are not fields.
func NearestOf(sent string, known []string) string {
	return nearest(sent, known, "one of: ")
}

func nearest(sent string, known []string, all string) string {
	if len(sent) > 64 || !utf8.ValidString(sent) {
		return all + strings.Join(known, ", ")
	}
	best, at := "", max(2, len(sent)/3)+1
	for _, name := range known {
		if d := levenshtein.ComputeDistance(sent, name); d < at && d < len(name) {
			best, at = name, d
		}
	}
	if best == "" {
		return all + strings.Join(known, ", ")
	}
	return "did you mean " + best + "?"
}
