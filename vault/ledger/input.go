package ledger

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
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
	OccurredAt    time.Time // now if zero
	ValidUntil    time.Time // until ended if zero
}

// Event checks an input against catalog and clock and makes it an event. The server's part of it, which is id,
// credential, entry and RecordedAt, is given. What does not fit is a *fault.Invalid.
func (in *ConsentInput) Event(c *catalog.Catalog, e consent.Event) (consent.Event, error) {
	e.Kind, e.Purpose, e.Channel, e.Explicit = consent.Kind(in.Kind), in.Purpose, in.Channel, in.Explicit
	e.Locale, e.Jurisdiction, e.Expressed, e.Evidence = in.Locale, in.Jurisdiction, in.Expressed, in.Evidence
	if e.OccurredAt = store.Micro(in.OccurredAt); e.OccurredAt.IsZero() {
		e.OccurredAt = e.RecordedAt
	}
	if !in.ValidUntil.IsZero() {
		until := store.Micro(in.ValidUntil)
		e.ValidUntil = &until
	}
	if bad := in.check(c, &e); bad != nil {
		return consent.Event{}, &fault.Invalid{Fields: []fault.FieldError{*bad}}
	}
	if err := consent.Validate(e); err != nil {
		return consent.Event{}, &fault.Invalid{Fields: []fault.FieldError{{Code: "invalid_event", Hint: plainReason(err)}}}
	}
	return e, nil
}

// check checks what only the catalog knows, and fills in the notice's digest.
func (in *ConsentInput) check(c *catalog.Catalog, e *consent.Event) *fault.FieldError {
	if !slices.Contains(consent.Kinds(), e.Kind) {
		var names []string
		for _, k := range consent.Kinds() {
			names = append(names, string(k))
		}
		return &fault.FieldError{Field: "kind", Code: "not_declared", Hint: "one of " + strings.Join(names, ", ")}
	}
	p, ok := c.Purpose(e.Purpose)
	if !ok {
		return &fault.FieldError{Field: "purpose", Code: "not_declared", Hint: "purposes are those of the catalog"}
	}
	if fault := applies(p, e.Kind); fault != nil {
		return fault
	}
	if e.Channel != "" && !slices.Contains(p.Channels, e.Channel) {
		return &fault.FieldError{Field: "channel", Code: "not_declared", Hint: "one of " + strings.Join(p.Channels, ", ")}
	}
	if consent.Permissive(e.Kind) && e.Channel == "" && len(p.Channels) > 0 {
		return &fault.FieldError{Field: "channel", Code: "required", Hint: "consent is per channel: " + strings.Join(p.Channels, ", ")}
	}
	return in.checkNotice(c, e)
}

// objectable are the legal bases against which a person can object: GDPR Art. 21(1) for tasks in the public
// interest and legitimate interests. Art. 21(2), direct marketing, rests on consent here.
var objectable = []string{"legitimate_interests", "public_task", "consent"}

// applies refuses events that mean nothing for a purpose: consent and its withdrawal where the purpose rests on
// another basis, and an objection where the law gives none.
func applies(p *catalog.Purpose, k consent.Kind) *fault.FieldError {
	switch {
	case k == consent.KindObjected && !slices.Contains(objectable, p.LegalBasis):
		return &fault.FieldError{Field: "purpose", Code: "no_objection", Hint: "the purpose rests on " + p.LegalBasis + ", against which there is no objection (GDPR Art. 21(1))"}
	case k != consent.KindObjected && !p.ConsentNeeded:
		return &fault.FieldError{Field: "purpose", Code: "no_consent_needed", Hint: "the purpose rests on " + p.LegalBasis + "; record an objection, if the person has one"}
	}
	return nil
}

func (in *ConsentInput) checkNotice(c *catalog.Catalog, e *consent.Event) *fault.FieldError {
	if in.NoticeID == "" && in.NoticeVersion == 0 {
		if consent.Permissive(e.Kind) {
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

// citations take what a reference to a law or a contract number needs and no more.
var citations = regexp.MustCompile(`^[A-Za-z0-9§ .,()/:-]{3,120}$`)

// Statutory is the basis that opens special categories besides explicit consent (GDPR Art. 9(2)(b) to (j)).
const Statutory = "statutory"

// Check refuses a basis that nobody can record and a citation that names a person by address or number: a *fault.Invalid.
func (in BasisInput) Check() error {
	known := append(slices.DeleteFunc(catalog.LegalBases(), func(b string) bool { return b == "consent" }), Statutory)
	if !slices.Contains(known, in.Basis) {
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "basis", Code: "not_declared", Hint: "one of " + strings.Join(known, ", ")}}}
	}
	if what, found := value.Detect(in.Citation); found || !citations.MatchString(in.Citation) {
		hint := "3 to 120 letters, digits and . , ( ) / : § -"
		if found {
			hint = "it looks like " + what + "; a citation names a law or a contract, not a person"
		}
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "citation", Code: "bad_form", Hint: hint}}}
	}
	return nil
}
