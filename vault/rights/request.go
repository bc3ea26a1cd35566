package rights

import (
	"slices"
	"time"

	"github.com/google/uuid"
)

// Type is what a person asks for.
type Type string

// The types of requests.
const (
	Access        Type = "access"        // GDPR Art. 15
	Rectification Type = "rectification" // Art. 16
	Erasure       Type = "erasure"       // Art. 17
	Restriction   Type = "restriction"   // Art. 18
	Portability   Type = "portability"   // Art. 20
	Objection     Type = "objection"     // Art. 21

	// WithdrawalOfAll withdraws every consent at once, Art. 7(3). It needs no proof of identity and no approval and is
	// never refused: withdrawing must be as easy as giving was, and all it can do is to take permissions away.
	WithdrawalOfAll Type = "withdrawal_of_all"
)

// Types returns every type of request.
func Types() []Type {
	return []Type{Access, Rectification, Erasure, Restriction, Portability, Objection, WithdrawalOfAll}
}

// gated reports whether requests of the type are carried out only for a verified person. A type nobody knows is.
func (t Type) gated() bool { return t != WithdrawalOfAll }

// Status is how far a request is.
type Status string

// The statuses, in the order in which a request passes them.
const (
	Received     Status = "received"
	Acknowledged Status = "acknowledged"
	Verifying    Status = "verifying"
	Scoping      Status = "scoping"
	Decided      Status = "decided"
	HeldBack     Status = "held_back"
	Executing    Status = "executing"
	Propagating  Status = "propagating"
	Checking     Status = "checking"

	Fulfilled     Status = "fulfilled"
	PartFulfilled Status = "part_fulfilled"
	Refused       Status = "refused"
	Withdrawn     Status = "withdrawn"
	Expired       Status = "expired"
)

// Statuses returns every status, the open ones first.
func Statuses() []Status {
	return []Status{
		Received, Acknowledged, Verifying, Scoping, Decided, HeldBack, Executing, Propagating, Checking,
		Fulfilled, PartFulfilled, Refused, Withdrawn, Expired,
	}
}

// Closed reports whether a request of that status has been answered or given up. A status nobody knows is not closed.
func (s Status) Closed() bool {
	return slices.Contains([]Status{Fulfilled, PartFulfilled, Refused, Withdrawn, Expired}, s)
}

// Role is whose hand a request came by.
type Role string

// The roles of requesters.
const (
	Self     Role = "self"
	Agent    Role = "agent"    // somebody with a mandate
	Guardian Role = "guardian" // who holds parental responsibility, or a court's appointment
)

// Requester is who asks, without a name. Agents and guardians need a mandate, and somebody who looked at it.
type Requester struct {
	Role      Role      `json:"role"`
	Mandate   string    `json:"mandate,omitzero"`   // SHA-256 of the document, 64 hexadecimal digits; "" for self
	Confirmed uuid.UUID `json:"confirmed,omitzero"` // the credential that looked at the mandate
}

// Method is how a person was verified.
type Method string

// The methods of verification.
const (
	ByCode          Method = "code"           // a one-time code to a contact point verified before
	ByOwnCredential Method = "own_credential" // a credential bound to the subject
	ByDocument      Method = "document"       // somebody looked at a document
)

// Claim is what a verification is about. A verification of another claim is worth nothing.
type Claim struct {
	About   uuid.UUID `json:"about"`
	Type    Type      `json:"type"`
	Role    Role      `json:"role"`
	Mandate string    `json:"mandate,omitzero"`
}

// Verified is a verification. The zero value is none.
type Verified struct {
	Method Method    `json:"method"`
	Point  uuid.UUID `json:"point,omitzero"` // the contact point, for a code
	At     time.Time `json:"at"`
	By     uuid.UUID `json:"by"` // the credential it was done with
	Claim  Claim     `json:"claim"`
}

// Outcome is what was decided.
type Outcome string

// The outcomes.
const (
	Grant  Outcome = "grant"
	Part   Outcome = "part"
	Refuse Outcome = "refuse"
)

// ClassDecision is the outcome for one class of data, where classes differ.
type ClassDecision struct {
	Class   string  `json:"class"`
	Outcome Outcome `json:"outcome"`
	Reason  string  `json:"reason,omitzero"` // a code of Justifications; required unless granted
}

// Decision is what was decided, by whom. The zero value is none.
type Decision struct {
	Outcome     Outcome         `json:"outcome"`
	Reasons     []string        `json:"reasons,omitempty"` // codes of Justifications; required unless all is granted
	Classes     []ClassDecision `json:"classes,omitempty"` // sorted by class
	Texts       []Text          `json:"texts,omitempty"`   // what the letter must say besides
	At          time.Time       `json:"at"`
	By          uuid.UUID       `json:"by,omitzero"`           // zero: a withdrawal, which nobody decides
	ConfirmedBy uuid.UUID       `json:"confirmed_by,omitzero"` // the second person
	ConfirmedAt time.Time       `json:"confirmed_at,omitzero"`
}

// Text is something that the law wants a letter to say.
type Text string

// The texts.
const (
	TextReasons  Text = "reasons"         // why
	TextComplain Text = "complain"        // that one may complain to a supervisory authority
	TextRemedy   Text = "judicial_remedy" // that one may seek a judicial remedy
	TextAppeal   Text = "appeal"          // that one may appeal to the controller, and how
)

// PauseReason is why a clock stands still.
type PauseReason string

// The reasons; there are no others.
const (
	PauseIdentity PauseReason = "identity" // GDPR Art. 12(6): doubt about who asks
	PauseScope    PauseReason = "scope"    // recital 63: the person was asked what it is about
)

// Pause is a time in which a regime's clock may stand still.
type Pause struct {
	Reason PauseReason `json:"reason"`
	From   time.Time   `json:"from"`
	Until  time.Time   `json:"until,omitzero"` // zero: it goes on
}

// Extension is a longer period that the person was told of in time.
type Extension struct {
	Months int       `json:"months,omitzero"`
	Days   int       `json:"days,omitzero"`
	Reason string    `json:"reason"` // a code of Justifications
	Notice time.Time `json:"notice"` // when the person was told
	By     uuid.UUID `json:"by"`
}

// Step is a part of carrying out a request, see Steps.
type Step string

// The steps.
const (
	StepFreeze   Step = "freeze"   // nobody reads any more
	StepCollect  Step = "collect"  // recipients, their tokens and the last letter, under the request's own key
	StepDestroy  Step = "destroy"  // keys, rows, tokens
	StepExport   Step = "export"   // the copy is made and handed over
	StepCorrect  Step = "correct"  // what was wrong is set right
	StepRestrict Step = "restrict" // the restriction stands
	StepObject   Step = "object"   // the objections are recorded
	StepWithdraw Step = "withdraw" // the withdrawals are recorded
	StepTell     Step = "tell"     // recipients are told, GDPR Art. 19
	StepProbe    Step = "probe"    // traces are looked for
	StepCertify  Step = "certify"  // the certificate is signed
)

// Done is a step that was taken.
type Done struct {
	Step Step      `json:"step"`
	At   time.Time `json:"at"`
}

// Kept is what an erasure leaves, and why.
type Kept struct {
	Class    string    `json:"class"`
	Ground   string    `json:"ground"` // a ground of the catalog's holds, or "retention"
	Citation string    `json:"citation,omitzero"`
	Until    time.Time `json:"until,omitzero"` // zero: until a hold is released, or a relationship has ended
	Hold     uuid.UUID `json:"hold,omitzero"`
}

// Passage is a status that a request came to.
type Passage struct {
	Status Status    `json:"status"`
	At     time.Time `json:"at"`
	By     uuid.UUID `json:"by,omitzero"` // zero: the vault itself
}

// Request is one data-subject request. It is a value: Apply returns a changed copy. Its JSON is the same for the same
// request. It names nobody: what people wrote and where they can be reached is kept elsewhere, sealed.
type Request struct {
	ID           uuid.UUID `json:"id"`
	About        uuid.UUID `json:"about,omitzero"` // the subject; zero: not known, or not yet
	Kind         string    `json:"kind,omitzero"`  // the subject's kind
	Type         Type      `json:"type"`
	Regime       string    `json:"regime"`                // name of the Regime whose clock counts
	Jurisdiction string    `json:"jurisdiction,omitzero"` // ISO 3166, as in "DE" or "US-CA"
	Channel      string    `json:"channel"`               // how it came, a word: portal, email, post, phone, …
	Locale       string    `json:"locale,omitzero"`       // BCP 47, of the letters
	Requester    Requester `json:"requester"`
	DuplicateOf  uuid.UUID `json:"duplicate_of,omitzero"` // a request that asks the same; for reading, decides nothing

	Status     Status    `json:"status"`
	Passages   []Passage `json:"passages"` // every status it came to, the oldest first
	ReceivedAt time.Time `json:"received_at"`
	ReceivedBy uuid.UUID `json:"received_by"`
	ChangedAt  time.Time `json:"changed_at"`
	CountFrom  time.Time `json:"count_from"` // from when the clock counts: receipt, or the last appeal

	Failures int       `json:"failures,omitzero"` // verifications that failed
	Verified *Verified `json:"verified,omitempty"`
	Decision *Decision `json:"decision,omitempty"`

	Pauses     []Pause     `json:"pauses,omitempty"`
	Extensions []Extension `json:"extensions,omitempty"`
	ConfirmBy  time.Time   `json:"confirm_by,omitzero"` // receipt must be confirmed until then; zero: no such rule
	Due        time.Time   `json:"due"`                 // the last second of the last day

	HoldBackUntil time.Time `json:"hold_back_until,omitzero"`
	Done          []Done    `json:"done,omitempty"`
	Kept          []Kept    `json:"kept,omitempty"` // sorted by class
	Recipients    int       `json:"recipients,omitzero"`

	Appeals     int       `json:"appeals,omitzero"`
	ClosedAt    time.Time `json:"closed_at,omitzero"`
	RetainUntil time.Time `json:"retain_until,omitzero"` // when the request itself is due to be shredded
}

// Claim returns what a verification of the request must be about.
func (r Request) Claim() Claim {
	return Claim{About: r.About, Type: r.Type, Role: r.Requester.Role, Mandate: r.Requester.Mandate}
}

// IsVerified reports whether the person was verified for exactly what the request now asks. It compares, so a request
// that was changed by other means than Apply is unverified too.
func (r Request) IsVerified() bool {
	return r.Verified != nil && r.About != uuid.Nil && !r.Verified.At.IsZero() && r.Verified.Claim == r.Claim()
}

// mayExecute reports whether the request may be carried out as far as the person is concerned. A withdrawal of all
// consents needs only that it is known whose consents they are.
func (r Request) mayExecute() bool {
	if !r.Type.gated() {
		return r.About != uuid.Nil
	}
	return r.IsVerified()
}

// Paused returns the pause that goes on, and whether there is one.
func (r Request) Paused() (Pause, bool) {
	for _, p := range r.Pauses {
		if p.Until.IsZero() {
			return p, true
		}
	}
	return Pause{}, false
}

// Overdue reports whether the request is unanswered at a moment after its due date. A pause that goes on does not hide
// it: Due counts a pause once it is over. An erasure that goes on with what had waited was answered before.
func (r Request) Overdue(at time.Time) bool {
	answered := r.Reached(PartFulfilled)
	return !r.Status.Closed() && at.After(r.Due) && (answered.IsZero() || answered.Before(r.CountFrom))
}

// Waits reports whether something of a fulfilled part was kept, so that the erasure is to go on later: see Continue.
func (r Request) Waits() bool {
	return r.Status == PartFulfilled && r.Type == Erasure && len(r.Kept) > 0
}

// Reached returns when the request last came to a status, zero if it never did.
func (r Request) Reached(s Status) time.Time {
	for _, p := range slices.Backward(r.Passages) {
		if p.Status == s {
			return p.At
		}
	}
	return time.Time{}
}
