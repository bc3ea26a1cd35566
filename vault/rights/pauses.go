package rights

import (
	"time"
)

// pause stops the clock, for a reason the regime knows and while that reason can be true: doubt about who asks ends with
// the verification. A period that is over cannot be paused.
func (r *Request) pause(e Event, s Settings) error {
	switch {
	case e.Pause == PauseIdentity && r.IsVerified(), !s.Regime.mayPause(e.Pause), !r.Type.gated(), e.At.After(r.Due):
		return ErrPauseReason
	}
	if _, ok := r.Paused(); ok {
		return ErrPaused
	}
	r.Pauses = append(r.Pauses, Pause{Reason: e.Pause, From: e.At})
	return nil
}

func (r *Request) resume(e Event, _ Settings) error {
	if _, ok := r.Paused(); !ok {
		return ErrNotPaused
	}
	r.endPause(e.At)
	return nil
}

func (r *Request) endPause(at time.Time) {
	for i := range r.Pauses {
		if r.Pauses[i].Until.IsZero() {
			r.Pauses[i].Until = at
		}
	}
}

// extend lengthens the period once, counted from receipt, if the person was told with a reason before it ended.
func (r *Request) extend(e Event, s Settings) error {
	limit, ok := s.Regime.limit(r.Type)
	longest := limit.Extension
	if e.Months == 0 && e.Days == 0 {
		e.Months, e.Days = longest.Months, longest.Days
	}
	notice := moment(e.Notice)
	switch {
	case len(r.extensions()) > 0:
		return ErrExtended
	case !ok || longest == (Period{}) || e.Months < 0 || e.Days < 0 || e.Months > longest.Months || e.Days > longest.Days:
		return ErrNoExtension
	case len(e.Reasons) != 1 || !fits(e.Reasons, ForExtension, r.Type):
		return ErrReason
	case notice.IsZero() || notice.Before(r.CountFrom) || notice.After(e.At):
		return ErrNotice
	case notice.After(r.Due) || e.At.After(r.Due):
		return ErrTooLate
	}
	r.Extensions = append(r.Extensions, Extension{Months: e.Months, Days: e.Days, Reason: e.Reasons[0], Notice: notice, By: e.By})
	return nil
}
