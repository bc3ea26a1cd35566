package rights

import (
	"slices"
	"time"
)

// stage says in which status each step is taken.
var stage = map[Step]Status{
	StepFreeze:  HeldBack,
	StepCollect: Executing, StepDestroy: Executing, StepExport: Executing, StepCorrect: Executing, StepRestrict: Executing,
	StepObject: Executing, StepWithdraw: Executing,
	StepTell:  Propagating,
	StepProbe: Checking, StepCertify: Checking,
}

// Steps returns what carrying out a request of a type consists of, in order; nil for a type nobody knows.
func Steps(t Type) []Step {
	switch t {
	case Access, Portability:
		return []Step{StepExport}
	case Rectification:
		return []Step{StepCorrect, StepTell}
	case Restriction:
		return []Step{StepRestrict, StepTell}
	case Objection:
		return []Step{StepObject}
	case WithdrawalOfAll:
		return []Step{StepWithdraw}
	case Erasure:
		return []Step{StepFreeze, StepCollect, StepDestroy, StepTell, StepProbe, StepCertify}
	}
	return nil
}

// NextStep returns the step that is to be taken now, and whether there is one in the request's status.
func (r Request) NextStep() (Step, bool) {
	steps := Steps(r.Type)
	if len(r.Done) >= len(steps) || stage[steps[len(r.Done)]] != r.Status {
		return "", false
	}
	return steps[len(r.Done)], true
}

// holdBack opens the window in which an erasure can still be taken back. The person's data is frozen meanwhile.
func (r *Request) holdBack(e Event, s Settings) error {
	if r.Type != Erasure {
		return ErrStatus
	}
	if err := r.ready(s); err != nil {
		return err
	}
	r.HoldBackUntil = e.At.AddDate(0, 0, max(0, s.HoldBackDays))
	r.pass(HeldBack, e)
	return nil
}

// execute begins what cannot be taken back. A withdrawal of all consents needs no more than that it is known whose they
// are, so it may begin from anywhere.
func (r *Request) execute(e Event, s Settings) error {
	if !r.Type.gated() && r.Decision == nil {
		r.Decision = &Decision{Outcome: Grant, At: e.At, By: e.By}
	}
	if err := r.ready(s); err != nil {
		return err
	}
	switch {
	case r.Type.gated() && r.Status != Decided && r.Status != HeldBack:
		return ErrStatus
	case r.Type == Erasure && (r.Status != HeldBack || e.At.Before(r.HoldBackUntil)):
		return ErrHoldBack
	case !r.doneBefore(Executing):
		return ErrStepsMissing
	}
	r.endPause(e.At)
	r.pass(Executing, e)
	return nil
}

// stepDone records a step. To record it again changes nothing: who was killed after the step finds it done.
func (r *Request) stepDone(e Event, s Settings) error {
	if err := r.ready(s); err != nil {
		return err
	}
	if slices.ContainsFunc(r.Done, func(d Done) bool { return d.Step == e.Step }) {
		return nil
	}
	if next, ok := r.NextStep(); !ok || next != e.Step {
		return ErrStep
	}
	switch {
	case e.Found < 0:
		return ErrInvalid
	case e.Found > 0:
		return ErrTrace
	case e.Step == StepDestroy:
		if err := r.keep(e.Kept); err != nil {
			return err
		}
	}
	r.Done = append(r.Done, Done{Step: e.Step, At: e.At})
	return nil
}

func (r *Request) propagate(e Event, s Settings) error {
	if e.Recipients < 0 {
		return ErrInvalid
	}
	r.Recipients = e.Recipients
	return r.advance(Propagating, e, s)
}

func (r *Request) check(e Event, s Settings) error { return r.advance(Checking, e, s) }

func (r *Request) advance(to Status, e Event, s Settings) error {
	if err := r.ready(s); err != nil {
		return err
	}
	if !r.doneBefore(to) {
		return ErrStepsMissing
	}
	r.pass(to, e)
	return nil
}

// doneBefore reports whether every step of the statuses before one was taken.
func (r *Request) doneBefore(s Status) bool {
	order := Statuses()
	for i, step := range Steps(r.Type) {
		if slices.Index(order, stage[step]) < slices.Index(order, s) && i >= len(r.Done) {
			return false
		}
	}
	return true
}

// fulfil closes a request that was carried out: in part, where something was refused or kept.
func (r *Request) fulfil(e Event, s Settings) error {
	if err := r.ready(s); err != nil {
		return err
	}
	if len(r.Done) < len(Steps(r.Type)) {
		return ErrStepsMissing
	}
	if r.Decision.Outcome == Part || len(r.Kept) > 0 {
		r.close(PartFulfilled, e, s)
	} else {
		r.close(Fulfilled, e, s)
	}
	return nil
}

// goOn takes up an erasure that left something, once what was kept may go: the keys and everything after them.
func (r *Request) goOn(e Event, s Settings) error {
	if !r.Waits() {
		return ErrStatus
	}
	if err := r.ready(s); err != nil {
		return err
	}
	r.Done = r.Done[:slices.Index(Steps(Erasure), StepDestroy)]
	r.ClosedAt, r.RetainUntil = time.Time{}, time.Time{}
	r.pass(Executing, e)
	return nil
}
