package rights

import "errors"

// Guard is a rule that refused an event. Its code is for clients, and stays.
type Guard struct {
	Code string
	Text string
}

// Error returns the rule in words.
func (g *Guard) Error() string { return g.Text }

// The guards, for errors.Is.
var (
	ErrInvalid      = &Guard{"invalid", "not a valid request or event"}
	ErrNoLimit      = &Guard{"no_limit", "the regime has no clock for this type of request"}
	ErrStatus       = &Guard{"wrong_status", "the request is not where this can happen"}
	ErrActor        = &Guard{"actor_required", "somebody must do this, not the vault itself"}
	ErrUnverified   = &Guard{"unverified", "the person was not verified for what the request now asks"}
	ErrUnknown      = &Guard{"subject_unknown", "it is not known whom the request is about"}
	ErrMandate      = &Guard{"mandate_unconfirmed", "nobody confirmed the mandate of who asks"}
	ErrSecondPerson = &Guard{"second_person_required", "a second person must confirm the decision"}
	ErrSamePerson   = &Guard{"same_person", "the second person received or decided the request"}
	ErrReason       = &Guard{"reason_required", "a reason that fits is required"}
	ErrNeverRefused = &Guard{"never_refused", "a withdrawal is not refused, in part or whole: GDPR Art. 7(3)"}
	ErrHoldBack     = &Guard{"hold_back", "the hold-back window is not over, or has not begun"}
	ErrStep         = &Guard{"wrong_step", "another step comes before this one"}
	ErrStepsMissing = &Guard{"steps_missing", "a step is still to be taken"}
	ErrTrace        = &Guard{"trace_found", "a probe found a trace"}
	ErrPauseReason  = &Guard{"pause_reason", "the clock does not stand still for this reason, at this point"}
	ErrPaused       = &Guard{"already_paused", "the clock stands still already"}
	ErrNotPaused    = &Guard{"not_paused", "the clock does not stand still"}
	ErrTooLate      = &Guard{"extension_too_late", "the person must be told before the first period ends: GDPR Art. 12(3)"}
	ErrNotice       = &Guard{"notice_required", "an extension needs the moment at which the person was told"}
	ErrExtended     = &Guard{"already_extended", "a period is extended once"}
	ErrNoExtension  = &Guard{"extension_not_allowed", "the regime does not extend this period, or not so far"}
	ErrNotExpired   = &Guard{"not_expired", "the request still has time, or must be answered"}
)

// CodeOf returns the code of the guard that refused, "" for any other error.
func CodeOf(err error) string {
	if g, ok := errors.AsType[*Guard](err); ok {
		return g.Code
	}
	return ""
}
