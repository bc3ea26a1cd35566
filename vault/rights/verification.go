package rights

import (
	"slices"
	"time"

	"github.com/google/uuid"
)

func (r *Request) acknowledge(e Event, _ Settings) error {
	r.pass(Acknowledged, e)
	return nil
}

// edit changes whom and what the request is about, and who asks. What was decided, verified or looked at for another
// claim falls, a mandate too, since one for access is none for erasure. The request goes back to where it was
// acknowledged, and a hold-back window is off.
func (r *Request) edit(e Event, _ Settings) error {
	if e.Change == nil {
		return ErrInvalid
	}
	before, confirmed := r.Claim(), r.Requester.Confirmed
	r.About, r.Kind, r.Type, r.Requester = e.Change.About, e.Change.Kind, e.Change.Type, e.Change.Requester
	r.Requester.Confirmed = uuid.Nil
	if fault := checkClaim(r.Claim(), r.Kind); fault != "" {
		return invalid(fault)
	}
	if r.Claim() == before {
		r.Requester.Confirmed = confirmed
		return nil
	}
	r.Verified = nil
	r.reopen()
	if r.Status != Received && r.Status != Acknowledged {
		r.pass(Acknowledged, e)
	}
	return nil
}

// reopen forgets what was decided, so that somebody decides anew.
func (r *Request) reopen() {
	r.Decision, r.Done, r.Kept, r.Recipients, r.HoldBackUntil = nil, nil, nil, 0, time.Time{}
}

func (r *Request) confirmMandate(e Event, _ Settings) error {
	if r.Requester.Role == Self || r.Requester.Mandate == "" {
		return ErrInvalid
	}
	r.Requester.Confirmed = e.By
	return nil
}

func (r *Request) startVerification(e Event, _ Settings) error {
	if r.About == uuid.Nil {
		return ErrUnknown
	}
	r.pass(Verifying, e)
	return nil
}

// verify binds the verification to what the request asks now. It ends a pause for identity: the doubt is over.
func (r *Request) verify(e Event, _ Settings) error {
	switch {
	case r.About == uuid.Nil:
		return ErrUnknown
	case !slices.Contains([]Method{ByCode, ByOwnCredential, ByDocument}, e.Method):
		return ErrInvalid
	case (e.Method == ByCode) != (e.Point != uuid.Nil):
		return invalid("a code, and nothing else, is sent to a contact point")
	}
	if r.Status != Verifying {
		r.pass(Verifying, e)
	}
	r.Verified = &Verified{Method: e.Method, Point: e.Point, At: e.At, By: e.By, Claim: r.Claim()}
	if p, ok := r.Paused(); ok && p.Reason == PauseIdentity {
		r.endPause(e.At)
	}
	return nil
}

func (r *Request) failVerification(e Event, _ Settings) error {
	r.Verified = nil
	r.Failures++
	r.pass(Acknowledged, e)
	return nil
}

// expire gives up a request whose person never proved who they are. A request that may be carried out is answered,
// however long that takes.
func (r *Request) expire(e Event, s Settings) error {
	if r.mayExecute() || s.ExpireDays <= 0 || e.At.Before(r.ChangedAt.AddDate(0, 0, s.ExpireDays)) {
		return ErrNotExpired
	}
	r.close(Expired, e, s)
	return nil
}

// withdraw: the person takes the request back, which is possible until something was done.
func (r *Request) withdraw(e Event, s Settings) error {
	r.close(Withdrawn, e, s)
	return nil
}
