package rights

import (
	"cmp"
	"slices"
	"time"

	"github.com/google/uuid"
)

// scope begins the look at what the request reaches. From a decision, and out of the hold-back window, it goes back to
// that: whoever confirms may not agree.
func (r *Request) scope(e Event, _ Settings) error {
	switch {
	case r.About == uuid.Nil:
		return ErrUnknown
	case !r.mayExecute():
		return ErrUnverified
	case r.Type.gated() && !r.mandated():
		return ErrMandate
	}
	r.reopen()
	r.pass(Scoping, e)
	return nil
}

func (r *Request) decide(e Event, s Settings) error {
	switch {
	case !r.mayExecute():
		return ErrUnverified
	case r.Type.gated() && !r.mandated():
		return ErrMandate
	case !slices.Contains([]Outcome{Grant, Part, Refuse}, e.Outcome):
		return ErrInvalid
	case e.Outcome != Grant && !r.Type.gated():
		return ErrNeverRefused
	case e.Outcome != Grant && !fits(e.Reasons, ForRefusal, r.Type):
		return ErrReason
	}
	d := Decision{Outcome: e.Outcome, Reasons: slices.Clone(e.Reasons), At: e.At, By: e.By}
	if err := r.decideClasses(&d, e); err != nil {
		return err
	}
	if e.Outcome != Grant {
		d.Texts = slices.Clone(s.Regime.RefusalTexts)
	} else if len(e.Reasons) > 0 && !fits(e.Reasons, ForErasure, r.Type) {
		return ErrReason
	}
	if err := r.keep(e.Kept); err != nil {
		return err
	}
	if p, ok := r.Paused(); ok && p.Reason == PauseScope {
		r.endPause(e.At)
	}
	r.Decision = &d
	r.pass(Decided, e)
	return nil
}

// decideClasses takes the decisions about single classes, which must add up to the one about the whole.
func (r *Request) decideClasses(d *Decision, e Event) error {
	d.Classes = slices.SortedFunc(slices.Values(e.Classes), func(a, b ClassDecision) int { return cmp.Compare(a.Class, b.Class) })
	for i, c := range d.Classes {
		switch {
		case !wordPattern.MatchString(c.Class) || i > 0 && d.Classes[i-1].Class == c.Class:
			return invalid("a class is named twice, or is no word")
		case c.Outcome != Grant && c.Outcome != Refuse:
			return invalid("a class is granted or refused")
		case c.Outcome == Refuse && !fits([]string{c.Reason}, ForRefusal, r.Type):
			return ErrReason
		case c.Outcome == Refuse && d.Outcome == Grant, c.Outcome == Grant && d.Outcome == Refuse:
			return invalid("a class is decided against the whole")
		case c.Outcome == Grant && c.Reason != "":
			return invalid("a class that is granted needs no reason")
		}
	}
	return nil
}

// keep records what an erasure leaves.
func (r *Request) keep(kept []Kept) error {
	if len(kept) > 0 && r.Type != Erasure {
		return invalid("only an erasure keeps something")
	}
	kept = slices.SortedFunc(slices.Values(kept), func(a, b Kept) int { return cmp.Compare(a.Class, b.Class) })
	for i := range kept {
		k := &kept[i]
		k.Until = moment(k.Until)
		if !wordPattern.MatchString(k.Class) || !wordPattern.MatchString(k.Ground) || i > 0 && kept[i-1].Class == k.Class {
			return invalid("what is kept needs a class, once, and a ground")
		}
	}
	r.Kept = kept
	return nil
}

// confirm is the second person's. Neither who decided nor who recorded the receipt can be that person.
func (r *Request) confirm(e Event, _ Settings) error {
	switch {
	case !r.mayExecute():
		return ErrUnverified
	case r.Decision == nil || r.Decision.Outcome == Refuse || r.Decision.ConfirmedBy != uuid.Nil:
		return ErrStatus
	case !r.second(e.By):
		return ErrSamePerson
	}
	r.Decision.ConfirmedBy, r.Decision.ConfirmedAt = e.By, e.At
	return nil
}

// refuse answers no, with a reason, and with what the law wants the letter to say. Where the decision was to refuse, its
// reasons stand. A withdrawal is refused only while nobody knows whose consents it is about.
func (r *Request) refuse(e Event, s Settings) error {
	if !r.Type.gated() && r.About != uuid.Nil {
		return ErrNeverRefused
	}
	if r.Status == Decided {
		if r.Decision.Outcome != Refuse || len(e.Reasons) > 0 {
			return ErrStatus
		}
		r.close(Refused, e, s)
		return nil
	}
	if !fits(e.Reasons, ForRefusal, r.Type) {
		return ErrReason
	}
	r.Decision = &Decision{
		Outcome: Refuse, Reasons: slices.Clone(e.Reasons), Texts: slices.Clone(s.Regime.RefusalTexts), At: e.At, By: e.By,
	}
	r.close(Refused, e, s)
	return nil
}

// appeal opens a request again, with a clock of its own that counts from now. Who was verified for it still is; who was
// refused for want of proof proves who they are first. What an erasure left is decided anew.
func (r *Request) appeal(e Event, _ Settings) error {
	if e.At.After(r.RetainUntil) {
		return ErrStatus
	}
	r.Appeals++
	r.CountFrom, r.ClosedAt, r.RetainUntil = e.At, time.Time{}, time.Time{}
	r.reopen()
	if r.mayExecute() {
		r.pass(Scoping, e)
	} else {
		r.pass(Acknowledged, e)
	}
	return nil
}
