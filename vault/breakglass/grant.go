// Package breakglass keeps grants: what a second person let a credential see for a short while, under a ticket, and
// the review that follows. A grant opens nothing by itself: policy decides what a ticket is worth. The package checks
// no caller and writes no log.
package breakglass

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// What a grant may be at most, and is where nothing is said.
const (
	MaxSubjects    = 100
	MaxMinutes     = 480
	DefaultMinutes = 60
)

// The findings of a review.
const (
	Justified    = "justified"
	NotJustified = "not_justified"
)

// Findings lists the findings there are.
func Findings() []string { return []string{Justified, NotJustified} }

// Refused is what keeps a grant from being made, or from being reviewed: an error whose text is the code that callers
// are told.
type Refused string

// The refusals there are.
const (
	SecondPerson Refused = "second_person"  // it takes another one, to grant or to review
	StillOpen    Refused = "grant_open"     // it is reviewed when it has ended
	WasReviewed  Refused = "grant_reviewed" // once, and for good
)

// Error returns the code.
func (r Refused) Error() string { return string(r) }

// Spec is a grant as it is asked for.
type Spec struct {
	Credential uuid.UUID   // who gets it
	Subjects   []uuid.UUID // 1 to MaxSubjects
	Ticket     string      // of the case it is for: a slug, since free text would hold names
	Minutes    int         // 1 to MaxMinutes; DefaultMinutes if zero
}

var slug = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// Check fills defaults, sorts the subjects and drops repetitions. What is not acceptable is a *fault.Invalid.
func (s *Spec) Check() error {
	var faults []fault.FieldError
	refuse := func(field, code, hint string) {
		faults = append(faults, fault.FieldError{Field: field, Code: code, Hint: hint})
	}
	if s.Minutes == 0 {
		s.Minutes = DefaultMinutes
	}
	s.Subjects = slices.Clone(s.Subjects)
	slices.SortFunc(s.Subjects, compareIDs)
	s.Subjects = slices.Compact(s.Subjects)
	if s.Credential == uuid.Nil {
		refuse("credential", "required", "the id of the credential that gets the grant")
	}
	if n := len(s.Subjects); n < 1 || n > MaxSubjects || s.Subjects[0] == uuid.Nil {
		refuse("subjects", "out_of_range", fmt.Sprintf("1 to %d ids of subjects", MaxSubjects))
	}
	if !slug.MatchString(s.Ticket) {
		refuse("ticket", "malformed", "the number of a case: 1 to 64 letters, digits, dots, hyphens or underscores")
	}
	if s.Minutes < 1 || s.Minutes > MaxMinutes {
		refuse("minutes", "out_of_range", fmt.Sprintf("1 to %d", MaxMinutes))
	}
	if len(faults) > 0 {
		return &fault.Invalid{Fields: faults}
	}
	return nil
}

func compareIDs(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }

// Grant is a stored grant. Times that do not apply are zero.
type Grant struct {
	ID         uuid.UUID
	Credential uuid.UUID // who has it
	GrantedBy  uuid.UUID // another credential
	Entry      uuid.UUID // of the log: the granting
	Subjects   []uuid.UUID
	Ticket     string
	GrantedAt  time.Time
	ExpiresAt  time.Time
	RevokedAt  time.Time
	ReviewedBy uuid.UUID // neither of the two
	ReviewedAt time.Time
	Finding    string    // "" until it is reviewed
	ReadAt     time.Time // the database's time when it was read: what Open goes by
	Edited     bool      // the row is not the one that was stored: it opens nothing, and nothing it says is to be believed
}

// Open reports whether the grant was in force when it was read.
func (g *Grant) Open() bool {
	return !g.Edited && g.RevokedAt.IsZero() && !g.ReadAt.Before(g.GrantedAt) && g.ReadAt.Before(g.ExpiresAt)
}

// Covers reports whether the grant is about a subject.
func (g *Grant) Covers(subject uuid.UUID) bool { return slices.Contains(g.Subjects, subject) }

// parts is every attribute, as its MAC binds it.
func (g *Grant) parts() [][]byte {
	parts := [][]byte{
		g.ID[:], g.Credential[:], g.GrantedBy[:], g.Entry[:], []byte(g.Ticket),
		keyring.TimePart(g.GrantedAt), keyring.TimePart(g.ExpiresAt), keyring.TimePart(g.RevokedAt),
		g.ReviewedBy[:], keyring.TimePart(g.ReviewedAt), []byte(g.Finding),
	}
	for _, id := range g.Subjects {
		parts = append(parts, id[:])
	}
	return parts
}
