package desk

import (
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/value"
)

// RequestInput is a request of a person about their data, as it came in.
type RequestInput struct {
	Type string `json:"type"` // one of rights.Types

	// Whom it is about: staff name the kind and the subject, or nobody yet; a portal gives the address that the person
	// gave; for a customer's own credential all of them stay empty.
	Kind  string    `json:"kind,omitzero"`
	About uuid.UUID `json:"about,omitzero"`
	Email string    `json:"email,omitzero"`
	Phone string    `json:"phone,omitzero"` // E.164

	Role    string `json:"role,omitzero"`    // who asks: self, agent or guardian; self if empty
	Mandate string `json:"mandate,omitzero"` // SHA-256 of the document of an agent or guardian, in hexadecimal

	Regime       string    `json:"regime,omitzero"` // of catalog.Regimes; the catalog's if empty; for staff
	Jurisdiction string    `json:"jurisdiction,omitzero"`
	Channel      string    `json:"channel,omitzero"` // how it came, a word; "portal" where a program handed it in
	Locale       string    `json:"locale,omitzero"`
	ReceivedAt   time.Time `json:"received_at,omitzero"` // when it came in, if that was before now; for staff

	Purposes []string `json:"purposes,omitempty"` // of an objection; all that one can object to if empty
	Ground   string   `json:"ground,omitzero"`    // of a restriction: one of RestrictionGrounds; accuracy if empty
	Text     string   `json:"text,omitzero"`      // what the person wrote; it is sealed
}

// DecisionInput is what is decided about a request.
type DecisionInput struct {
	Outcome string                 `json:"outcome"`           // grant, part or refuse
	Reasons []string               `json:"reasons,omitempty"` // codes of rights.Justifications
	Classes []rights.ClassDecision `json:"classes,omitempty"`
}

// ExtensionInput makes the answer take longer.
type ExtensionInput struct {
	Reason string    `json:"reason"`          // a code of rights.Justifications for extensions
	Months int       `json:"months,omitzero"` // with Days 0: as long as the regime allows
	Days   int       `json:"days,omitzero"`
	Told   time.Time `json:"told,omitzero"` // when the person was told by other means; a letter is queued if zero
}

// AmendInput replaces what a request is about. What was verified and decided for another claim falls.
type AmendInput struct {
	Type    string    `json:"type"`
	Kind    string    `json:"kind,omitzero"`
	About   uuid.UUID `json:"about,omitzero"`
	Role    string    `json:"role,omitzero"`
	Mandate string    `json:"mandate,omitzero"`
}

// RequestQuery chooses requests. Zero attributes do not narrow.
type RequestQuery struct {
	About     uuid.UUID
	Type      string
	Status    string
	Open      bool
	Overdue   bool
	DueBefore time.Time
	After     uuid.UUID // the last one of the page before
	Limit     int       // 1 to 200; 50 if zero
}

// What becomes of the letter that a step brings about.
const (
	LetterQueued    = "queued"
	LetterNoMail    = "no_mail"    // this server queues no letters
	LetterNoAddress = "no_address" // no verified e-mail address of the person is known: it is told by other means
)

// RequestView is what may be shown of a request. A portal sees the first part of it, which is the same whether the person
// is known or not.
type RequestView struct {
	ID         uuid.UUID `json:"id"`
	Type       string    `json:"type"`
	Status     string    `json:"status"` // of rights.Statuses; for a portal open, verified or closed
	ReceivedAt time.Time `json:"received_at,omitzero"`
	Due        time.Time `json:"due,omitzero"`

	Revision     int64     `json:"revision,omitzero"`
	About        uuid.UUID `json:"about,omitzero"`
	Kind         string    `json:"kind,omitzero"`
	Regime       string    `json:"regime,omitzero"`
	Jurisdiction string    `json:"jurisdiction,omitzero"`
	Channel      string    `json:"channel,omitzero"`
	Locale       string    `json:"locale,omitzero"`
	Role         string    `json:"role,omitzero"`
	Mandate      string    `json:"mandate,omitzero"`
	Confirmed    uuid.UUID `json:"mandate_confirmed_by,omitzero"`
	DuplicateOf  uuid.UUID `json:"duplicate_of,omitzero"`
	Purposes     []string  `json:"purposes,omitempty"`
	Ground       string    `json:"ground,omitzero"`

	ConfirmBy     time.Time `json:"confirm_by,omitzero"`
	ChangedAt     time.Time `json:"changed_at,omitzero"`
	HoldBackUntil time.Time `json:"hold_back_until,omitzero"`
	ClosedAt      time.Time `json:"closed_at,omitzero"`
	RetainUntil   time.Time `json:"retain_until,omitzero"`
	NextAt        time.Time `json:"next_at,omitzero"` // when it goes on by itself; zero: when somebody acts
	Overdue       bool      `json:"overdue,omitzero"`
	SecondPerson  bool      `json:"second_person,omitzero"` // one has still to confirm the decision, or will have to
	Paused        string    `json:"paused,omitzero"`        // identity or scope
	Failures      int       `json:"failures,omitzero"`
	Appeals       int       `json:"appeals,omitzero"`
	Recipients    int       `json:"recipients,omitzero"`

	Verified   *VerifiedView      `json:"verified,omitempty"`
	Decision   *rights.Decision   `json:"decision,omitempty"`
	Passages   []rights.Passage   `json:"passages,omitempty"`
	Pauses     []rights.Pause     `json:"pauses,omitempty"`
	Extensions []rights.Extension `json:"extensions,omitempty"`
	Done       []rights.Done      `json:"done,omitempty"`
	Kept       []rights.Kept      `json:"kept,omitempty"`
	Text       value.Value        `json:"text,omitzero"` // what the person wrote; Request alone shows it
	AppealText value.Value        `json:"appeal_text,omitzero"`

	Letter     string           `json:"letter,omitzero"` // what became of the letter of this step; "" for none
	Replayed   bool             `json:"-"`               // an idempotency key matched an earlier request
	Disclosure reply.Disclosure `json:"-"`
}

// VerifiedView says how the person was verified.
type VerifiedView struct {
	Method   string    `json:"method"`
	At       time.Time `json:"at"`
	By       uuid.UUID `json:"by,omitzero"`
	Point    uuid.UUID `json:"point,omitzero"`
	Document string    `json:"document,omitzero"` // SHA-256 of what was looked at
}

// RequestPage is a page of requests, without what people wrote.
type RequestPage struct {
	Requests   []RequestView    `json:"requests"`
	Next       uuid.UUID        `json:"next,omitzero"` // After of the page that follows; zero for the last
	Disclosure reply.Disclosure `json:"-"`
}

// ClockView is how a request's date comes about.
type ClockView struct {
	Request    uuid.UUID        `json:"request"`
	Regime     string           `json:"regime"`
	Title      string           `json:"title"`
	Due        string           `json:"due"` // the last day, "2006-01-02"
	DueAt      time.Time        `json:"due_at"`
	Stopped    bool             `json:"stopped,omitzero"`
	ConfirmBy  string           `json:"confirm_by,omitzero"`
	Overdue    bool             `json:"overdue,omitzero"`
	Moves      []rights.Move    `json:"moves"`
	Disclosure reply.Disclosure `json:"-"`
}

// ProposalView is what the law's tables say of a request: for a person to confirm, not a decision.
type ProposalView struct {
	Request    uuid.UUID        `json:"request"`
	Type       string           `json:"type"`
	Fields     []FieldRight     `json:"fields"`
	Classes    []ClassRight     `json:"classes"`
	Retention  []ClassPlan      `json:"retention,omitempty"` // of an erasure: what would go and what would be kept
	Outcome    string           `json:"outcome"`             // grant, part or refuse
	Disclosure reply.Disclosure `json:"-"`
}

// FieldRight says whether the right that the request exercises reaches a field, by the bases of its purposes.
type FieldRight struct {
	Kind    string           `json:"kind"`
	Field   string           `json:"field"`
	Classes []string         `json:"classes"`
	Applies bool             `json:"applies"`
	Because []rights.Because `json:"because,omitempty"`
}

// ClassRight sums up the fields of a class.
type ClassRight struct {
	Class   string `json:"class"`
	Applies bool   `json:"applies"` // to a field of it, at least
	Fields  int    `json:"fields"`
	Reached int    `json:"reached"`
}

// ClassPlan is what an erasure would do to a class that holds data.
type ClassPlan struct {
	Class    string    `json:"class"`
	Verdict  string    `json:"verdict"` // due, keep or frozen
	Why      string    `json:"why"`
	Rule     string    `json:"rule,omitzero"`
	Ground   string    `json:"ground,omitzero"` // of the hold that keeps it
	Citation string    `json:"citation,omitzero"`
	Until    time.Time `json:"until,omitzero"`
	Review   time.Time `json:"review,omitzero"`
}

// RequestMessages are the letters of a request, without addresses and words.
type RequestMessages struct {
	Messages   []MessageView    `json:"messages"`
	Disclosure reply.Disclosure `json:"-"`
}

// MessageView is the state of one letter.
type MessageView struct {
	ID       uuid.UUID `json:"id"`
	Template string    `json:"template"`
	Locale   string    `json:"locale"`
	State    string    `json:"state"` // waiting, sent, failed or cancelled
	Created  time.Time `json:"created"`
	Due      time.Time `json:"due,omitzero"`
	SentAt   time.Time `json:"sent_at,omitzero"`
	Attempts int       `json:"attempts,omitzero"`
	Fault    string    `json:"fault,omitzero"`
	Edited   bool      `json:"edited,omitzero"` // the row was changed behind the vault's back
}

// CertificateView is a certificate of an erasure with the note that signs it.
type CertificateView struct {
	Request    uuid.UUID        `json:"request"`
	Version    int              `json:"version"`
	Issued     time.Time        `json:"issued"`
	Body       []byte           `json:"-"` // canonical JSON, exact bytes
	Note       []byte           `json:"-"` // C2SP signed note over Body, see package certificate
	Disclosure reply.Disclosure `json:"-"`
}
