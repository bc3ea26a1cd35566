package desk

import (
	"context"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// Clock says until when a request must be answered, and rule by rule how that comes about. Errors: as of Request.
func (d *Desk) Clock(ctx context.Context, s *vault.Session, id uuid.UUID) (ClockView, error) {
	return look(ctx, d, s, id, policy.ActionRequests, "clock", []caller{staff, own}, func(_ context.Context, t *task) (ClockView, error) {
		c := t.Clock(t.settings)
		due, err := c.Due()
		if err != nil {
			return ClockView{}, t.refused(err)
		}
		moves, err := c.Explain()
		if err != nil {
			return ClockView{}, t.refused(err)
		}
		v := ClockView{
			Request: t.ID, Regime: t.Regime, Title: t.settings.Regime.Title, Due: due.Date, DueAt: due.At, Stopped: due.Stopped,
			Overdue: t.Overdue(t.now), Moves: moves, Disclosure: t.p.Disclosure(),
		}
		if by, ok := c.ConfirmBy(); ok {
			v.ConfirmBy = by.Date
		}
		return v, nil
	})
}

// Extend makes the answer take longer, once, of which the person is told with a reason before the first period ends (GDPR
// Art. 12(3)): by a letter that is queued with it, or by other means at a moment that staff state. Errors: a *Refusal with
// the code of the rule, *Invalid, ErrVersion, ErrBudget, ErrUnavailable.
func (d *Desk) Extend(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, in ExtensionInput) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "extend", []caller{staff}, revision, func(ctx context.Context, t *task) error {
		to, ok, err := t.mailbox(ctx)
		if err != nil {
			return err
		}
		mails := in.Told.IsZero() && ok && d.cfg.Outbox != nil
		e := rights.Event{Kind: rights.Extend, Reasons: []string{in.Reason}, Months: in.Months, Days: in.Days, Notice: in.Told}
		switch {
		case mails:
			e.Notice = t.now
		case in.Told.IsZero():
			return &fault.Invalid{Fields: []fault.FieldError{{Field: "told", Code: "required", Hint: "no letter can be mailed: say when the person was told by other means"}}}
		}
		if err := t.apply(e); err != nil || !mails {
			return err
		}
		return t.sendTo(ctx, to, true, outbox.Message{Vars: letter.RequestExtended{
			Request: t.ID, Type: string(t.Type), Reason: in.Reason, Due: t.day(t.Due), Complain: len(t.settings.Regime.RefusalTexts) > 1,
		}})
	}})
}

// Pause stops the clock while the person is asked who they are (identity) or what it is about (scope). Errors: as of
// Extend.
func (d *Desk) Pause(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, reason string) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "pause", []caller{staff}, revision, func(_ context.Context, t *task) error {
		return t.apply(rights.Event{Kind: rights.PauseClock, Pause: rights.PauseReason(reason)})
	}})
}

// Resume lets a clock that stands still run. Errors: as of Extend.
func (d *Desk) Resume(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "resume", []caller{staff}, revision, func(_ context.Context, t *task) error {
		return t.apply(rights.Event{Kind: rights.ResumeClock})
	}})
}

// Certificate returns a certificate of an erasure, the newest for version 0, to staff and the person. Errors: as of
// Request; ErrNotFound where there is none yet.
func (d *Desk) Certificate(ctx context.Context, s *vault.Session, id uuid.UUID, version int) (CertificateView, error) {
	return look(ctx, d, s, id, policy.ActionRequests, "certificate", []caller{staff, own}, func(ctx context.Context, t *task) (CertificateView, error) {
		list, err := erasure.Certificates(ctx, d.on.Pool, id)
		if err != nil {
			return CertificateView{}, err
		}
		for _, c := range list { // the newest is the first
			if version == 0 || c.Issue == version {
				return CertificateView{Request: t.ID, Version: c.Issue, Issued: store.Micro(c.At), Body: c.Doc, Note: c.Note, Disclosure: t.p.Disclosure()}, nil
			}
		}
		return CertificateView{}, t.p.Absent()
	})
}
