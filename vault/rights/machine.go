package rights

import (
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
)

// transition is where an event may happen and what it does.
type transition struct {
	from  []Status
	actor bool // somebody must do it; the vault itself may do the others
	apply func(*Request, Event, Settings) error
}

var (
	open         = []Status{Received, Acknowledged, Verifying, Scoping, Decided, HeldBack, Executing, Propagating, Checking}
	beforeScope  = []Status{Received, Acknowledged, Verifying}
	beforeDecide = []Status{Received, Acknowledged, Verifying, Scoping}
	beforeAct    = []Status{Received, Acknowledged, Verifying, Scoping, Decided, HeldBack}
)

// transitions is the whole machine.
var transitions = map[EventKind]transition{
	Acknowledge:       {[]Status{Received}, false, (*Request).acknowledge},
	Edit:              {beforeAct, true, (*Request).edit},
	ConfirmMandate:    {beforeAct, true, (*Request).confirmMandate},
	StartVerification: {[]Status{Acknowledged}, false, (*Request).startVerification},
	Verify:            {[]Status{Acknowledged, Verifying}, true, (*Request).verify},
	FailVerification:  {[]Status{Verifying}, false, (*Request).failVerification},
	Scope:             {[]Status{Acknowledged, Verifying, Decided, HeldBack}, false, (*Request).scope},
	Decide:            {[]Status{Scoping}, true, (*Request).decide},
	Confirm:           {[]Status{Decided}, true, (*Request).confirm},
	HoldBack:          {[]Status{Decided}, false, (*Request).holdBack},
	Execute:           {beforeAct, false, (*Request).execute},
	StepDone:          {[]Status{HeldBack, Executing, Propagating, Checking}, false, (*Request).stepDone},
	Propagate:         {[]Status{Executing}, false, (*Request).propagate},
	Check:             {[]Status{Executing, Propagating}, false, (*Request).check},
	Fulfil:            {[]Status{Executing, Propagating, Checking}, false, (*Request).fulfil},
	Continue:          {[]Status{PartFulfilled}, false, (*Request).goOn},
	RefuseRequest:     {[]Status{Received, Acknowledged, Verifying, Scoping, Decided}, true, (*Request).refuse},
	Withdraw:          {beforeAct, true, (*Request).withdraw},
	Expire:            {beforeScope, false, (*Request).expire},
	PauseClock:        {beforeDecide, true, (*Request).pause},
	ResumeClock:       {beforeAct, false, (*Request).resume},
	Extend:            {open, true, (*Request).extend},
	Appeal:            {[]Status{Refused, PartFulfilled, Fulfilled}, true, (*Request).appeal},
}

// Apply returns the request after an event. On an error it returns the request as it was, and the error wraps the guard
// that refused: see CodeOf. The request that Apply is called on never changes.
//
// Moments of a request never run backwards: an event that says it happened before the last one counts as of that one.
func (r Request) Apply(e Event, s Settings) (Request, error) {
	next := r.clone()
	if err := next.take(e, s); err != nil {
		return r, fmt.Errorf("%s request %s: %w", e.Kind, r.ID, err)
	}
	return next, nil
}

func (r *Request) take(e Event, s Settings) error {
	t, ok := transitions[e.Kind]
	switch {
	case !ok || e.At.IsZero() || s.Regime.Name != r.Regime:
		return ErrInvalid
	case !slices.Contains(t.from, r.Status):
		return ErrStatus
	case t.actor && e.By == uuid.Nil:
		return ErrActor
	}
	if e.At = moment(e.At); e.At.Before(r.ChangedAt) {
		e.At = r.ChangedAt
	}
	if err := t.apply(r, e, s); err != nil {
		return err
	}
	r.ChangedAt = e.At
	return r.wind(s)
}

// moment is a time as the database keeps it.
func moment(t time.Time) time.Time {
	if t.IsZero() {
		return time.Time{}
	}
	return t.UTC().Truncate(time.Microsecond)
}

// clone copies what an event may change, so that a stale copy of a request stays what it was.
func (r Request) clone() Request {
	r.Passages, r.Pauses, r.Extensions = slices.Clone(r.Passages), slices.Clone(r.Pauses), slices.Clone(r.Extensions)
	r.Done, r.Kept = slices.Clone(r.Done), slices.Clone(r.Kept)
	if r.Verified != nil {
		v := *r.Verified
		r.Verified = &v
	}
	if r.Decision != nil {
		d := *r.Decision
		d.Reasons, d.Classes, d.Texts = slices.Clone(d.Reasons), slices.Clone(d.Classes), slices.Clone(d.Texts)
		r.Decision = &d
	}
	return r
}

func (r *Request) pass(to Status, e Event) {
	r.Status = to
	r.Passages = append(r.Passages, Passage{Status: to, At: e.At, By: e.By})
}

// close ends a request. Its own retention counts from here: Settings.RetainDays.
func (r *Request) close(to Status, e Event, s Settings) {
	r.endPause(e.At)
	r.pass(to, e)
	r.ClosedAt, r.RetainUntil = e.At, e.At.AddDate(0, 0, max(0, s.RetainDays))
	r.HoldBackUntil = time.Time{}
}

// Clock returns the clock that Due comes from, for Explain.
func (r Request) Clock(s Settings) Clock {
	return Clock{
		Regime: s.Regime, Type: r.Type, From: r.CountFrom, Appeal: r.Appeals > 0, Calendar: s.Calendar,
		Pauses: r.Pauses, Extensions: r.extensions(),
	}
}

// extensions returns those of the period that counts: the ones before an appeal are history.
func (r Request) extensions() []Extension {
	var counts []Extension
	for _, x := range r.Extensions {
		if !x.Notice.Before(r.CountFrom) {
			counts = append(counts, x)
		}
	}
	return counts
}

// wind sets what the clock says. A closed request keeps the date it had.
func (r *Request) wind(s Settings) error {
	if r.Status.Closed() {
		return nil
	}
	clock := r.Clock(s)
	due, err := clock.Due()
	if err != nil {
		return err
	}
	r.Due, r.ConfirmBy = due.At, time.Time{}
	if by, ok := clock.ConfirmBy(); ok && r.Appeals == 0 {
		r.ConfirmBy = by.At
	}
	return nil
}

// ready guards everything that is done about a person's data. It is asked again at each step, not only at the first.
func (r *Request) ready(s Settings) error {
	switch {
	case r.About == uuid.Nil:
		return ErrUnknown
	case !r.mayExecute():
		return ErrUnverified
	case r.Type.gated() && !r.mandated():
		return ErrMandate
	case r.Decision == nil || r.Decision.Outcome == Refuse:
		return ErrStatus
	case r.NeedsSecondPerson(s) && r.Decision.ConfirmedBy == uuid.Nil:
		return ErrSecondPerson
	case r.NeedsSecondPerson(s) && !r.second(r.Decision.ConfirmedBy):
		return ErrSamePerson
	}
	return nil
}

// second reports whether somebody is a second person: neither who decided nor who recorded the receipt.
func (r *Request) second(who uuid.UUID) bool {
	return who != uuid.Nil && who != r.Decision.By && who != r.ReceivedBy
}

// mandated reports whether who asks may ask: for themselves, or by a mandate that somebody looked at.
func (r *Request) mandated() bool {
	return r.Requester.Role == Self || r.Requester.Mandate != "" && r.Requester.Confirmed != uuid.Nil
}

// NeedsSecondPerson reports whether a second person must confirm before the request is carried out. A withdrawal never
// waits for approval, whatever the settings say. A request of low risk needs none if it came in by the very credential
// that shows who asks.
func (r Request) NeedsSecondPerson(s Settings) bool {
	if !r.Type.gated() || !slices.Contains(s.SecondPerson, r.Type) {
		return false
	}
	own := r.IsVerified() && r.Requester.Role == Self && r.Verified.Method == ByOwnCredential && r.Verified.By == r.ReceivedBy
	return !own || !slices.Contains(s.LowRisk, r.Type)
}

// Next returns when the request goes on by itself, zero where somebody must act first: the end of the hold-back window,
// the last change where steps are under way, and the day it expires where the person never came back.
func (r Request) Next(s Settings) time.Time {
	switch r.Status {
	case HeldBack:
		return r.HoldBackUntil
	case Executing, Propagating, Checking:
		return r.ChangedAt
	case Received, Acknowledged, Verifying:
		if s.ExpireDays > 0 && !r.mayExecute() {
			return r.ChangedAt.AddDate(0, 0, s.ExpireDays)
		}
	case Scoping, Decided, Fulfilled, PartFulfilled, Refused, Withdrawn, Expired:
	}
	return time.Time{}
}
