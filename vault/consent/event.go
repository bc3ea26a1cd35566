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

// The kinds of the ledger. Given and renewed are permissive, imported is where its grade says so, and requested is
// neutral: it neither permits nor refuses. All others say no, and so does a kind that is not known here.
const (
	KindGiven     Kind = "given"
	KindRenewed   Kind = "renewed"
	KindImported  Kind = "imported"  // given elsewhere; Grade says how well that is documented
	KindRequested Kind = "requested" // asked, and not answered yet: a mail that asks to confirm is out
	KindRefused   Kind = "refused"
	KindWithdrawn Kind = "withdrawn"
	KindRevoked   Kind = "revoked" // ended on the person's behalf, by the controller or a guardian
	KindObjected  Kind = "objected"

	// KindSignalOptOut is an objection that a browser states (Global Privacy Control).
	KindSignalOptOut Kind = "signal_opt_out"

	// KindGuardianEnded says that a guardian speaks for the person no longer. What that guardian gave falls, and
	// nothing else.
	KindGuardianEnded Kind = "guardian_ended"

	// KindExpired is recorded by a sweep for a grant that ended by itself. No caller can record it.
	KindExpired Kind = "expired"

	// KindInvalidated with Voids says that a grant turned out not to be one: it counts as never given, at any moment.
	// Without, it is no act of a person: a database was restored from a backup, and nobody knows what was withdrawn
	// since. No caller can record that.
	KindInvalidated Kind = "invalidated"
)

// kinds holds every kind that may be recorded, those of callers first.
var kinds = []Kind{
	KindGiven, KindRenewed, KindImported, KindRequested, KindRefused, KindWithdrawn, KindRevoked, KindObjected, KindSignalOptOut,
	KindGuardianEnded, KindInvalidated, KindExpired,
}

// The grades of an import.
const (
	GradeVerified   = "verified"   // the notice is known and the proof was seen
	GradeDocumented = "documented" // the notice is known
	GradeClaimed    = "claimed"    // somebody says so; it permits nothing
)

var grades = []string{GradeVerified, GradeDocumented, GradeClaimed}

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
	Purpose      string    // as the catalog names it
	Channel      string    // email, phone, post, social; "" when none is named
	Point        uuid.UUID // the one contact point of the channel that this is about; zero: all of them
	Explicit     bool      // GDPR Art. 9(2)(a): by an express statement; only with a permissive kind
	Notice       Notice    // required for a permissive kind
	Locale       string    // BCP 47, of the notice as shown; optional
	Jurisdiction string    // ISO 3166, as in "DE" or "US-CA"; optional
	Expressed    string    // how, one of Expressions; optional
	Evidence     []byte    // SHA-256 of the proof kept elsewhere; optional
	Guardian     uuid.UUID // who gave it for a child, or does so no longer: a reference id; zero: the person
	Voids        uuid.UUID // the grant that an invalidation finds invalid
	Grade        string    // of an import, one of Grades
	Credential   uuid.UUID
	Entry        uuid.UUID  // the log entry of its recording
	ValidUntil   *time.Time // the first moment a grant no longer holds; nil: until something ends it
	OccurredAt   time.Time  // when the person acted
	RecordedAt   time.Time  // when the vault learned of it
}

// Kinds returns every kind that a caller may record.
func Kinds() []Kind { return slices.Clone(kinds[:len(kinds)-1]) }

// AllKinds returns every kind that the ledger can hold.
func AllKinds() []Kind { return slices.Clone(kinds) }

// Grades returns the grades of an import, the best first.
func Grades() []string { return slices.Clone(grades) }

// Expressions returns every value Event.Expressed may take besides "".
func Expressions() []string { return slices.Clone(expressions) }

// Permissive reports whether an event of this kind can allow anything. An unknown kind cannot.
func Permissive(k Kind) bool { return k == KindGiven || k == KindRenewed || k == KindImported }

// Permits reports whether the event allows anything by itself. An import does so only where it is documented.
func (e *Event) Permits() bool {
	if e.Kind == KindImported {
		return e.Grade == GradeVerified || e.Grade == GradeDocumented
	}
	return Permissive(e.Kind)
}

// Refuses reports whether the event says no. A kind that is not known here does.
func (e *Event) Refuses() bool { return !Permissive(e.Kind) && e.Kind != KindRequested }

// Validate reports whether e may enter the ledger. It returns ErrUnknownKind for a kind it does not know
// and ErrInvalid for everything else. Neither error repeats a value of the event.
func Validate(e Event) error {
	if !slices.Contains(kinds, e.Kind) {
		return fmt.Errorf("validate event %s: %w", e.ID, ErrUnknownKind)
	}
	for _, check := range []func(Event) string{checkTimes, checkNames, checkProof, checkGrant, checkAbout} {
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
	case !named && e.Permits():
		return "a grant needs the notice that was shown"
	case named && (!noticePattern.MatchString(n.ID) || n.Version < 1 || len(n.SHA256) != sha256.Size):
		return "a notice needs an id, a version and its SHA-256"
	case len(e.Evidence) != 0 && len(e.Evidence) != sha256.Size:
		return "evidence is not a SHA-256"
	case e.Kind == KindImported && !slices.Contains(grades, e.Grade):
		return "an import needs its grade"
	case e.Kind != KindImported && e.Grade != "":
		return "only an import has a grade"
	case e.Grade == GradeVerified && len(e.Evidence) == 0:
		return "a verified import needs the digest of its proof"
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

// checkAbout keeps to each kind the references that mean something for it.
func checkAbout(e Event) string {
	switch {
	case e.Point != uuid.Nil && e.Channel == "":
		return "a contact point needs its channel"
	case e.Kind == KindGuardianEnded && e.Guardian == uuid.Nil:
		return "the end of a guardian's role needs the guardian"
	case e.Kind == KindGuardianEnded && e.Point != uuid.Nil:
		return "the end of a guardian's role is about no contact point"
	case e.Kind != KindInvalidated && e.Voids != uuid.Nil:
		return "only an invalidation finds a grant invalid"
	case e.Voids == e.ID:
		return "an event cannot find itself invalid"
	}
	return ""
}
