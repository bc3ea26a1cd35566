// Package consent turns the events of a consent ledger into what holds now, or held at any past moment.
//
// It promises that the answer depends on the events alone, never on their order, and that whatever is
// missing, unknown or contradictory means no. It knows no record, no caller and no clock: it stores
// nothing, decides nobody's access, and a moment is always an argument.
package consent

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"time"

	"github.com/google/uuid"
)

var (
	// ErrUnknownKind says that an event's kind is not one of the ledger's.
	ErrUnknownKind = errors.New("unknown consent event kind")
	// ErrInvalid says that an event misses something its kind needs, or contradicts itself.
	ErrInvalid = errors.New("invalid consent event")
)

// Kind says what the person did.
type Kind string

// The kinds of the ledger. Given and renewed are permissive, the others say no.
const (
	KindGiven     Kind = "given"
	KindRenewed   Kind = "renewed"
	KindRefused   Kind = "refused"
	KindWithdrawn Kind = "withdrawn"
	KindObjected  Kind = "objected"

	// KindInvalidated is no act of the person: a database was restored from a backup, and nobody knows what was
	// withdrawn since. No caller can record it.
	KindInvalidated Kind = "invalidated"
)

// kinds holds every kind that may be recorded.
var kinds = []Kind{KindGiven, KindRenewed, KindRefused, KindWithdrawn, KindObjected}

// expressions holds the ways a person can express a choice. The set is closed because the value lies in
// a clear column, where free text would be a place for personal data.
var expressions = []string{
	"app", "double_opt_in", "email", "imported", "message", "paper", "portal", "spoken", "web_form",
}

var (
	namePattern         = regexp.MustCompile(`^[a-z][a-z0-9_]{0,62}$`)
	noticePattern       = regexp.MustCompile(`^[a-z][a-z0-9_.-]{0,62}$`)
	localePattern       = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$`)
	jurisdictionPattern = regexp.MustCompile(`^[A-Z]{2}(-[A-Z0-9]{1,3})?$`)
)

// Notice names the exact text a person was shown. GDPR Art. 7(1): who relies on consent must be able to
// show what was agreed to.
type Notice struct {
	ID      string
	Version int
	SHA256  []byte // 32 bytes: the digest of the text as shown
}

// Event is one line of the ledger. It carries no contact detail and no free text.
type Event struct {
	ID           uuid.UUID
	Kind         Kind
	Purpose      string // as the catalog names it
	Channel      string // email, phone, post, social; "" when none is named
	Explicit     bool   // GDPR Art. 9(2)(a): by an express statement; only with a permissive kind
	Notice       Notice // required for a permissive kind
	Locale       string // BCP 47, of the notice as shown; optional
	Jurisdiction string // ISO 3166, as in "DE" or "US-CA"; optional
	Expressed    string // how, one of Expressions; optional
	Evidence     []byte // SHA-256 of the proof kept elsewhere; optional
	Credential   uuid.UUID
	Entry        uuid.UUID  // the log entry of its recording
	ValidUntil   *time.Time // the first moment a grant no longer holds; nil: until something ends it
	OccurredAt   time.Time  // when the person acted
	RecordedAt   time.Time  // when the vault learned of it
}

// Kinds returns every kind that may be recorded.
func Kinds() []Kind { return slices.Clone(kinds) }

// Expressions returns every value Event.Expressed may take besides "".
func Expressions() []string { return slices.Clone(expressions) }

// Permissive reports whether an event of this kind can allow anything. An unknown kind cannot.
func Permissive(k Kind) bool { return k == KindGiven || k == KindRenewed }

// Validate reports whether e may enter the ledger. It returns ErrUnknownKind for a kind it does not know
// and ErrInvalid for everything else. Neither error repeats a value of the event.
func Validate(e Event) error {
	if !slices.Contains(kinds, e.Kind) {
		return fmt.Errorf("validate event %s: %w", e.ID, ErrUnknownKind)
	}
	for _, check := range []func(Event) string{checkTimes, checkNames, checkProof, checkGrant} {
		if fault := check(e); fault != "" {
			return fmt.Errorf("validate event %s: %w: %s", e.ID, ErrInvalid, fault)
		}
	}
	return nil
}

func checkTimes(e Event) string {
	switch {
	case e.ID == uuid.Nil:
		return "id is missing"
	case e.OccurredAt.IsZero() || e.RecordedAt.IsZero():
		return "occurred_at and recorded_at are required"
	case e.OccurredAt.After(e.RecordedAt):
		return "occurred_at lies after recorded_at"
	case e.ValidUntil != nil && !e.ValidUntil.After(e.OccurredAt):
		return "valid_until must lie after occurred_at"
	}
	return ""
}

func checkNames(e Event) string {
	switch {
	case !namePattern.MatchString(e.Purpose):
		return "purpose is not a name"
	case e.Channel != "" && !namePattern.MatchString(e.Channel):
		return "channel is not a name"
	case e.Locale != "" && !localePattern.MatchString(e.Locale):
		return "locale is not a language tag"
	case e.Jurisdiction != "" && !jurisdictionPattern.MatchString(e.Jurisdiction):
		return "jurisdiction is not a country or subdivision code"
	case e.Expressed != "" && !slices.Contains(expressions, e.Expressed):
		return "expressed is not one of the declared ways"
	}
	return ""
}

func checkProof(e Event) string {
	n := e.Notice
	named := n.ID != "" || n.Version != 0 || len(n.SHA256) != 0
	switch {
	case !named && Permissive(e.Kind):
		return "a grant needs the notice that was shown"
	case named && (!noticePattern.MatchString(n.ID) || n.Version < 1 || len(n.SHA256) != sha256.Size):
		return "a notice needs an id, a version and its SHA-256"
	case len(e.Evidence) != 0 && len(e.Evidence) != sha256.Size:
		return "evidence is not a SHA-256"
	}
	return ""
}

// checkGrant keeps to grants what only a grant can have: a no is neither explicit nor limited in time.
func checkGrant(e Event) string {
	switch {
	case Permissive(e.Kind):
		return ""
	case e.Explicit:
		return "only a grant can be explicit"
	case e.ValidUntil != nil:
		return "only a grant can end by itself"
	}
	return ""
}
