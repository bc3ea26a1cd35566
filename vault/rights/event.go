package rights

import (
	"time"

	"github.com/google/uuid"
)

// EventKind is what happens to a request.
type EventKind string

// The events. Beside each: the fields of Event it reads, besides Kind, At and By.
const (
	Acknowledge       EventKind = "acknowledge"
	Edit              EventKind = "edit"               // Change; drops a verification of anything else
	ConfirmMandate    EventKind = "confirm_mandate"    //
	StartVerification EventKind = "start_verification" //
	Verify            EventKind = "verify"             // Method, Point
	FailVerification  EventKind = "fail_verification"  //
	Scope             EventKind = "scope"              //
	Decide            EventKind = "decide"             // Outcome, Reasons, Classes, Kept
	Confirm           EventKind = "confirm"            // the second person
	HoldBack          EventKind = "hold_back"          //
	Execute           EventKind = "execute"            //
	StepDone          EventKind = "step_done"          // Step; Kept after StepDestroy; Found after StepProbe
	Propagate         EventKind = "propagate"          // Recipients
	Check             EventKind = "check"              //
	Fulfil            EventKind = "fulfil"             //
	Continue          EventKind = "continue"           // a part that waited goes on
	RefuseRequest     EventKind = "refuse"             // Reasons, unless they were decided
	Withdraw          EventKind = "withdraw"           // the person takes the request back
	Expire            EventKind = "expire"             //
	PauseClock        EventKind = "pause"              // Pause
	ResumeClock       EventKind = "resume"             //
	Extend            EventKind = "extend"             // Reasons[0], Notice, Months or Days
	Appeal            EventKind = "appeal"             //
)

// EventKinds returns every kind of event.
func EventKinds() []EventKind {
	return []EventKind{
		Acknowledge, Edit, ConfirmMandate, StartVerification, Verify, FailVerification, Scope, Decide, Confirm, HoldBack,
		Execute, StepDone, Propagate, Check, Fulfil, Continue, RefuseRequest, Withdraw, Expire, PauseClock, ResumeClock,
		Extend, Appeal,
	}
}

// Event is one thing that happens to a request, at a moment, by somebody. An event is never replayed onto its own
// result: the status it needs is gone by then, and a step that was done stays done.
type Event struct {
	Kind EventKind
	At   time.Time // required
	By   uuid.UUID // the acting credential; zero: the vault itself

	Change     *Change
	Method     Method
	Point      uuid.UUID
	Outcome    Outcome
	Reasons    []string
	Classes    []ClassDecision
	Kept       []Kept
	Step       Step
	Found      int // traces that a probe found
	Recipients int
	Pause      PauseReason
	Notice     time.Time // when the person was told of an extension
	Months     int       // of an extension; 0 with Days 0: as long as the regime allows
	Days       int
}

// Change replaces what a request is about.
type Change struct {
	About     uuid.UUID
	Kind      string
	Type      Type
	Requester Requester // its Confirmed is ignored: see ConfirmMandate
}

// Intake is a request as it comes in.
type Intake struct {
	ID           uuid.UUID
	About        uuid.UUID // zero: not known yet
	Kind         string
	Type         Type
	Jurisdiction string
	Channel      string
	Locale       string
	Requester    Requester // zero: self; its Confirmed is ignored
	DuplicateOf  uuid.UUID
	At           time.Time
	By           uuid.UUID
}

// Settings are the rules of a deployment that a request is subject to.
type Settings struct {
	Regime       Regime
	Calendar     Calendar
	SecondPerson []Type // types that a second person must confirm before they are carried out
	LowRisk      []Type // those of SecondPerson that need none where the person asked with a credential of its own
	HoldBackDays int    // between decision and erasure; 0 or less: none
	ExpireDays   int    // how long an unverified request waits after its last change; 0 or less: for ever
	RetainDays   int    // how long a closed request is kept
}
