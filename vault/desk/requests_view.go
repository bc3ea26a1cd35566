package desk

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
	"github.com/tacitcrm/tacit/vault/value"
)

// view is the request as the caller may see it.
func (t *task) view() RequestView {
	v := viewOf(t.Stored, t.settings, t.by)
	v.Letter = t.letter
	if t.by == portal { // whether a letter left says whether somebody is known
		v.Letter = LetterQueued
		if t.d.cfg.Outbox == nil {
			v.Letter = LetterNoMail
		}
		return v
	}
	v.Overdue = t.Overdue(t.now)
	return v
}

// The states that a portal is told of: those that a request of a person nobody knows can have as well, until the person
// has shown who they are.
const (
	bareOpen     = "open"
	bareVerified = "verified"
	bareClosed   = "closed"
)

// bare is what a portal sees. It must not tell whether the person is known: until that person has shown who they are, a
// request is open and due when it was to begin with, whatever became of it.
func bare(st *requests.Stored, s rights.Settings) RequestView {
	v := RequestView{ID: st.ID, Type: string(st.Type), Status: bareOpen, ReceivedAt: st.ReceivedAt}
	switch {
	case !st.IsVerified():
		clock := rights.Clock{Regime: s.Regime, Type: st.Type, From: st.ReceivedAt, Calendar: s.Calendar}
		if due, err := clock.Due(); err == nil {
			v.Due = due.At
		}
		return v
	case st.Status.Closed():
		v.Status = bareClosed
	default:
		v.Status = bareVerified
	}
	v.Due = st.Due
	return v
}

func viewOf(st *requests.Stored, s rights.Settings, by caller) RequestView {
	if by == portal {
		return bare(st, s)
	}
	r := &st.Request
	v := RequestView{
		ID: r.ID, Type: string(r.Type), Status: string(r.Status), ReceivedAt: r.ReceivedAt, Due: r.Due,
		Revision: st.Revision, About: r.About, Kind: r.Kind, Regime: r.Regime, Jurisdiction: r.Jurisdiction, Channel: r.Channel,
		Locale: r.Locale, Role: string(r.Requester.Role), Mandate: r.Requester.Mandate, Confirmed: r.Requester.Confirmed,
		DuplicateOf: r.DuplicateOf, Purposes: st.Terms.Purposes, Ground: st.Terms.Ground,
		ConfirmBy: r.ConfirmBy, ChangedAt: r.ChangedAt, HoldBackUntil: r.HoldBackUntil, ClosedAt: r.ClosedAt,
		RetainUntil: r.RetainUntil, NextAt: st.Next, Failures: r.Failures, Appeals: r.Appeals, Recipients: r.Recipients,
		Decision: r.Decision, Passages: r.Passages, Pauses: r.Pauses, Extensions: r.Extensions, Done: r.Done, Kept: r.Kept,
	}
	if slices.Contains([]rights.Status{rights.Received, rights.Acknowledged, rights.Verifying}, r.Status) {
		v.NextAt = r.Next(s) // it expires then
	}
	v.SecondPerson = r.NeedsSecondPerson(s) && (r.Decision == nil || r.Decision.ConfirmedBy == uuid.Nil) && !r.Status.Closed()
	if pause, ok := r.Paused(); ok {
		v.Paused = string(pause.Reason)
	}
	if r.Verified != nil {
		v.Verified = &VerifiedView{
			Method: string(r.Verified.Method), At: r.Verified.At, By: r.Verified.By, Point: r.Verified.Point, Document: st.Terms.Document,
		}
	}
	if by == own {
		v.hideStaff()
	}
	return v
}

// hideStaff leaves out who at the controller did what, and by which hold something is kept: its ground is in the letter.
func (v *RequestView) hideStaff() {
	v.Confirmed, v.Failures = uuid.Nil, 0
	if v.Verified != nil {
		v.Verified.By = uuid.Nil
	}
	if v.Decision != nil {
		d := *v.Decision
		d.By, d.ConfirmedBy = uuid.Nil, uuid.Nil
		v.Decision = &d
	}
	v.Passages, v.Extensions, v.Kept = slices.Clone(v.Passages), slices.Clone(v.Extensions), slices.Clone(v.Kept)
	for i := range v.Passages {
		v.Passages[i].By = uuid.Nil
	}
	for i := range v.Extensions {
		v.Extensions[i].By = uuid.Nil
	}
	for i := range v.Kept {
		v.Kept[i].Hold = uuid.Nil
	}
}

// Request shows one request, to staff and to the person whom it is about. Errors: a *Refusal, ErrBudget, ErrIntegrity,
// ErrUnavailable.
func (d *Desk) Request(ctx context.Context, s *vault.Session, id uuid.UUID) (RequestView, error) {
	return look(ctx, d, s, id, policy.ActionRequests, "request", []caller{staff, own}, func(ctx context.Context, t *task) (RequestView, error) {
		v := t.view()
		for part, to := range map[requests.Part]*value.Value{requests.Text: &v.Text, requests.AppealText: &v.AppealText} {
			text, err := d.requests.Part(ctx, d.on.Pool, t.Stored, part)
			switch {
			case err == nil:
				*to = value.FromSecret(value.Text, text)
			case !errors.Is(err, fault.ErrNotFound) && !errors.Is(err, fault.ErrShredded):
				return RequestView{}, err
			}
		}
		v.Disclosure = t.p.Disclosure()
		return v, nil
	})
}

// RequestStatus tells a portal how far a request is that it handed in: no more than that it is open, until the person has
// shown who they are. Errors: as of Request.
func (d *Desk) RequestStatus(ctx context.Context, s *vault.Session, id uuid.UUID) (RequestView, error) {
	return look(ctx, d, s, id, policy.ActionRequest, "status", []caller{staff, own, portal}, func(_ context.Context, t *task) (RequestView, error) {
		v := viewOf(t.Stored, t.settings, portal)
		v.Disclosure = t.p.Disclosure()
		return v, nil
	})
}

// look reads about one request, asks policy, and has show make the answer; the entry is durable before that leaves.
func look[T any](
	ctx context.Context, d *Desk, s *vault.Session, id uuid.UUID, action, word string, by []caller,
	show func(context.Context, *task) (T, error),
) (T, error) {
	return vault.Pass(ctx, s, action, d.kindOf(ctx, id), func(ctx context.Context, p *vault.Passage) (T, error) {
		var none T
		known, err := d.reach(ctx, p, id, by...)
		if err != nil {
			return none, err
		}
		t := &task{Stored: known.Stored, d: d, p: p, by: callerOf(p)}
		if t.now, err = d.now(ctx); err != nil {
			return none, err
		}
		if known.alive {
			if err := t.meet(ctx); err != nil {
				return none, err
			}
		}
		if t.settings, err = requests.Settings(p.Catalog(), known.Regime); err != nil {
			return none, err
		}
		out, err := show(ctx, t)
		if err != nil {
			return none, err
		}
		return out, p.Record(ctx, audit.Released, word)
	})
}

// meet loads the person and asks policy about it, for a look that changes nothing.
func (t *task) meet(ctx context.Context) error {
	if t.p.Kind() == nil || t.p.Kind().Name != t.Kind {
		return fault.ErrVersion // it was changed meanwhile
	}
	f, _, err := t.p.Subject(ctx, t.About)
	if err != nil {
		return err
	}
	t.f = f
	return t.p.About(f, release.Left{}, tape.Details{Event: t.ID})
}

const defaultPage = 50

// Requests lists requests in the order in which they came, for staff: those about people whom policy shows to the caller, and
// those about nobody who is known, or who is erased. A page can be short, or empty, and yet have a next one. Errors: as of
// Request, and *Invalid.
func (d *Desk) Requests(ctx context.Context, s *vault.Session, q RequestQuery) (RequestPage, error) {
	return vault.Pass(ctx, s, policy.ActionRequests, "", func(ctx context.Context, p *vault.Passage) (RequestPage, error) {
		if err := admit(p, staff); err != nil {
			return RequestPage{}, err
		}
		if err := p.Allow(ctx); err != nil {
			return RequestPage{}, err
		}
		now, err := d.now(ctx)
		if err != nil {
			return RequestPage{}, err
		}
		f, err := q.filter(now)
		if err != nil {
			return RequestPage{}, err
		}
		list, err := d.requests.List(ctx, d.on.Pool, f)
		if err != nil {
			return RequestPage{}, err
		}
		may, err := d.mayKnow(ctx, p, peopleOf(list))
		if err != nil {
			return RequestPage{}, err
		}
		out := RequestPage{Requests: []RequestView{}, Disclosure: p.Disclosure()}
		for _, st := range list {
			if shown, alive := may[st.About]; alive && !shown {
				continue
			}
			settings, err := requests.Settings(p.Catalog(), st.Regime)
			if err != nil {
				return RequestPage{}, err
			}
			v := viewOf(st, settings, staff)
			if v.Overdue = st.Overdue(now); !q.Overdue || v.Overdue {
				out.Requests = append(out.Requests, v)
			}
		}
		if len(list) == f.Limit {
			out.Next = list[len(list)-1].ID
		}
		return out, p.Record(ctx, audit.Released, "requests")
	})
}

// peopleOf lists whom requests are about.
func peopleOf(list []*requests.Stored) []uuid.UUID {
	ids := make([]uuid.UUID, 0, len(list))
	for _, st := range list {
		if st.About != uuid.Nil {
			ids = append(ids, st.About)
		}
	}
	return ids
}

// filter checks the words of a query.
func (q RequestQuery) filter(now time.Time) (requests.Filter, error) {
	var faults []fault.FieldError
	if q.Type != "" && !slices.Contains(rights.Types(), rights.Type(q.Type)) {
		faults = append(faults, fault.FieldError{Field: "type", Code: "not_allowed", Hint: fault.NearestOf(q.Type, wordsOf(rights.Types()))})
	}
	if q.Status != "" && !slices.Contains(rights.Statuses(), rights.Status(q.Status)) {
		faults = append(faults, fault.FieldError{Field: "status", Code: "not_allowed", Hint: fault.NearestOf(q.Status, wordsOf(rights.Statuses()))})
	}
	if q.Limit < 0 || q.Limit > maxPage {
		faults = append(faults, fault.FieldError{Field: "limit", Code: "out_of_range", Hint: fmt.Sprintf("1 to %d", maxPage)})
	}
	if len(faults) > 0 {
		return requests.Filter{}, &fault.Invalid{Fields: faults}
	}
	f := requests.Filter{
		About: q.About, Type: rights.Type(q.Type), Status: rights.Status(q.Status), Open: q.Open, DueBefore: q.DueBefore,
		After: q.After, Limit: cmp.Or(q.Limit, defaultPage),
	}
	if q.Overdue && (f.DueBefore.IsZero() || now.Before(f.DueBefore)) {
		f.DueBefore = now
	}
	return f, nil
}

func wordsOf[T ~string](list []T) []string {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = string(w)
	}
	return words
}

// now is the database's time.
func (d *Desk) now(ctx context.Context) (time.Time, error) { return store.Now(ctx, d.on.Pool) }
