package ledger

import (
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// ConsentInput is a consent event as a caller reports it.
type ConsentInput struct {
	Kind          string
	Purpose       string
	Channel       string
	Explicit      bool
	NoticeID      string
	NoticeVersion int
	Locale        string // of the notice as shown; the notice's only language if empty
	Jurisdiction  string
	Expressed     string
	Evidence      []byte    // SHA-256 of the proof kept elsewhere
	Point         uuid.UUID // the one contact point of the channel that it is about
	Guardian      uuid.UUID // who gave it for a child, or does so no longer
	Voids         uuid.UUID // the grant that an invalidation finds invalid
	Grade         string    // of an import, one of consent.Grades
	OccurredAt    time.Time // now if zero, and for a no that lies ahead
	ValidUntil    time.Time // until ended if zero
}

// Event checks an input against catalog and clock and makes it an event. The server's part of it, which is id,
// credential, entry and RecordedAt, is given. What does not fit is a *fault.Invalid. What the ledger itself must say to
// it is Fits'.
func (in *ConsentInput) Event(c *catalog.Catalog, e consent.Event) (consent.Event, error) {
	if in.Expressed == doubleOptIn {
		return consent.Event{}, invalid(fault.FieldError{Field: "expressed", Code: "vault_only", Hint: "only the person's mailbox confirms a double opt-in"})
	}
	return in.event(c, e)
}

// Confirmed is Event for a consent that the person's mailbox just confirmed, which is the one way to a double opt-in:
// what kind it is and how it was expressed is not the caller's to say.
func (in ConsentInput) Confirmed(c *catalog.Catalog, e consent.Event) (consent.Event, error) {
	in.Kind, in.Expressed = string(consent.KindGiven), doubleOptIn
	return in.event(c, e)
}

const doubleOptIn = "double_opt_in"

func invalid(f fault.FieldError) error { return &fault.Invalid{Fields: []fault.FieldError{f}} }

func (in *ConsentInput) event(c *catalog.Catalog, e consent.Event) (consent.Event, error) {
	e.Kind, e.Purpose, e.Channel, e.Explicit = consent.Kind(in.Kind), in.Purpose, in.Channel, in.Explicit
	e.Locale, e.Jurisdiction, e.Expressed, e.Evidence = in.Locale, in.Jurisdiction, in.Expressed, in.Evidence
	e.Point, e.Guardian, e.Voids, e.Grade = in.Point, in.Guardian, in.Voids, in.Grade
	if e.OccurredAt = store.Micro(in.OccurredAt); e.OccurredAt.IsZero() {
		e.OccurredAt = e.RecordedAt
	}
	if e.OccurredAt.After(e.RecordedAt) && e.Refuses() { // the caller's clock is fast; nothing may stop a withdrawal
		e.OccurredAt = e.RecordedAt
	}
	if !in.ValidUntil.IsZero() {
		until := store.Micro(in.ValidUntil)
		e.ValidUntil = &until
	}
	if bad := in.check(c, &e); bad != nil {
		return consent.Event{}, invalid(*bad)
	}
	if err := validate(c, e); err != nil {
		return consent.Event{}, invalid(fault.FieldError{Code: "invalid_event", Hint: plainReason(err)})
	}
	return e, nil
}

// validate takes an event that takes an objection back for what that was: it asks for nothing, so it needs no notice, is
// not explicit and does not end.
func validate(c *catalog.Catalog, e consent.Event) error {
	if p, ok := c.Purpose(e.Purpose); ok && Lifts(p, e.Kind) {
		e.Kind = consent.KindObjected
	}
	return consent.Validate(e) //nolint:wrapcheck // the caller keeps its reason
}

// check checks what only the catalog knows, and fills in the notice's digest and the end that the purpose sets.
func (in *ConsentInput) check(c *catalog.Catalog, e *consent.Event) *fault.FieldError {
	if bad := checkKind(e); bad != nil {
		return bad
	}
	p, ok := c.Purpose(e.Purpose)
	if !ok {
		return &fault.FieldError{Field: "purpose", Code: "not_declared", Hint: "purposes are those of the catalog"}
	}
	for _, check := range []func(*catalog.Purpose, *consent.Event) *fault.FieldError{applies, checkChannel, checkGrade, checkMailbox} {
		if bad := check(p, e); bad != nil {
			return bad
		}
	}
	if p.ConsentNeeded && p.RenewDays > 0 && e.Permits() {
		if end := e.OccurredAt.AddDate(0, 0, p.RenewDays); e.ValidUntil == nil || e.ValidUntil.After(end) {
			e.ValidUntil = &end
		}
	}
	return in.checkNotice(c, p, e)
}

func (in *ConsentInput) checkNotice(c *catalog.Catalog, p *catalog.Purpose, e *consent.Event) *fault.FieldError {
	if in.NoticeID == "" && in.NoticeVersion == 0 {
		if e.Permits() && !Lifts(p, e.Kind) {
			return &fault.FieldError{Field: "notice", Code: "required", Hint: `the notice that was shown: {"id": …, "version": …}`}
		}
		return nil
	}
	n, ok := c.Notice(in.NoticeID, in.NoticeVersion)
	if !ok || !n.HasPurpose(e.Purpose) {
		return &fault.FieldError{Field: "notice", Code: "unknown_notice", Hint: "notices and their versions are those of the catalog, each for its purposes"}
	}
	sum, ok := noticeDigest(n, e.Locale)
	if !ok {
		return &fault.FieldError{Field: "locale", Code: "not_declared", Hint: "the notice has no text in it"}
	}
	e.Notice = consent.Notice{ID: n.ID, Version: n.Version, SHA256: sum[:]}
	return nil
}

// noticeDigest is that of the text shown. Without a locale it is that of English, or of the only text.
func noticeDigest(n *catalog.Notice, locale string) ([32]byte, bool) {
	if locale != "" {
		return n.SHA256(locale)
	}
	if sum, ok := n.SHA256("en"); ok || len(n.Text) != 1 {
		return sum, ok
	}
	for only := range n.Text {
		return n.SHA256(only)
	}
	return [32]byte{}, false
}

// plainReason keeps of a validation error what says why; it holds ids only.
func plainReason(err error) string {
	text := err.Error()
	if i := strings.LastIndex(text, ": "); i >= 0 {
		return text[i+2:]
	}
	return text
}

// BasisInput is a legal basis for a subject's data, with the article or contract it rests on.
type BasisInput struct {
	Basis    string // one of catalog.LegalBases but consent, or statutory
	Citation string
}

// Statutory is the basis that opens special categories besides explicit consent (GDPR Art. 9(2)(b) to (j)).
const Statutory = "statutory"

// Check refuses a basis that nobody can record and a citation that names a person by address or number: a *fault.Invalid.
func (in BasisInput) Check() error {
	known := append(slices.DeleteFunc(catalog.LegalBases(), func(b string) bool { return b == "consent" }), Statutory)
	if !slices.Contains(known, in.Basis) {
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "basis", Code: "not_declared", Hint: "one of " + strings.Join(known, ", ")}}}
	}
	if bad := CheckReference("citation", in.Citation); bad != nil {
		return &fault.Invalid{Fields: []fault.FieldError{*bad}}
	}
	return nil
}
