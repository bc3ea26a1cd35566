package desk

import (
	"context"
	"errors"
	"regexp"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/value"
)

// SendCode mails a one-time code to a contact point of the person that verifies it: the one whose address was given, if it
// is a mailbox, else another. A portal is answered alike whether the person is known or not, and whether a mail left.
// Errors: a *Refusal, ErrBudget for too many codes, ErrUnavailable.
func (d *Desk) SendCode(ctx context.Context, s *vault.Session, id uuid.UUID) (RequestView, error) {
	return d.take(ctx, s, id, step{action: policy.ActionRequest, word: "code", by: []caller{staff, own, portal}, do: func(ctx context.Context, t *task) error {
		if t.d.cfg.Outbox == nil {
			t.letter = LetterNoMail
			return nil
		}
		if t.Status != rights.Acknowledged && t.Status != rights.Verifying {
			return t.needsNoCode(ctx)
		}
		return t.sendCode(ctx)
	}})
}

// needsNoCode: a portal is not told that a request is closed, or goes on, whose person was not verified. It is counted a
// code as of any other, which verifies nothing and is mailed to nobody.
func (t *task) needsNoCode(ctx context.Context) error {
	if t.by != portal {
		return rights.ErrStatus
	}
	_, err := t.d.requests.NewCode(ctx, t.tx, t.ID, requests.CodeSpec{Expires: t.codeEnds()})
	return err
}

// codeEnds is when a code of now says nothing any more.
func (t *task) codeEnds() time.Time {
	return t.now.Add(time.Duration(t.p.Catalog().Requests.CodeMinutes) * time.Minute)
}

func (t *task) sendCode(ctx context.Context) error {
	point, to, ok, err := t.codePoint()
	if err != nil {
		return err
	}
	r := t.p.Catalog().Requests
	code, err := t.d.requests.NewCode(ctx, t.tx, t.ID, requests.CodeSpec{
		About: t.About, Point: point, Expires: t.codeEnds(),
	})
	switch {
	case errors.Is(err, requests.ErrPoint) && t.by == portal:
		ok = false // the mailbox has had enough of them, and the portal learns nothing of a mailbox
	case err != nil:
		return err
	}
	if ok && t.Status == rights.Acknowledged {
		if err := t.apply(rights.Event{Kind: rights.StartVerification}); err != nil {
			return err
		}
	}
	return t.sendTo(ctx, to, ok, codeLetter(t.ID, code, r.CodeMinutes, t.codeEnds()))
}

func codeLetter(id uuid.UUID, code crypto.Secret, minutes int, expires time.Time) outbox.Message {
	return outbox.Message{Vars: letter.RequestCode{Request: id, Code: code, Minutes: minutes}, Expires: expires}
}

// codePoint returns the mailbox that a code goes to: one that verifies the person now.
func (t *task) codePoint() (point uuid.UUID, to crypto.Secret, ok bool, err error) {
	if t.f == nil || t.f.Keys.Shredded(catalog.SlotContact) {
		return uuid.Nil, to, false, nil
	}
	var best *record.Record
	for i := range t.f.Children {
		c := &t.f.Children[i]
		if c.Get("kind").Text() != "email" || !t.verifies(c) {
			continue
		}
		if best == nil || c.ID == t.Terms.Point {
			best = c
		}
	}
	if best == nil {
		return uuid.Nil, to, false, nil
	}
	field, found := best.Table.Kind.Field("value")
	if !found {
		return uuid.Nil, to, false, nil
	}
	v, err := best.Open(t.f.Keys, field)
	if err != nil || v.Type() != value.Email {
		return uuid.Nil, to, false, err
	}
	return best.ID, v.Secret(), true, nil
}

func (t *task) verifies(c *record.Record) bool {
	return verifies(c, t.f.Now, t.p.Catalog().Requests.VerifiedDays)
}

// wrongCode is the answer to every code that does not verify, whatever the reason.
const wrongCode = "wrong_code"

// Verify takes the code that the person was mailed. Every guess counts before it is looked at, and whoever guesses is not
// told why it was wrong. Errors: a *Refusal with the code wrong_code, ErrBudget, ErrUnavailable.
func (d *Desk) Verify(ctx context.Context, s *vault.Session, id uuid.UUID, code string) (RequestView, error) {
	return vault.Pass(ctx, s, policy.ActionRequest, d.kindOf(ctx, id), func(ctx context.Context, p *vault.Passage) (RequestView, error) {
		known, err := d.reach(ctx, p, id, staff, own, portal)
		if err != nil {
			return RequestView{}, err
		}
		used, point, err := d.requests.Try(ctx, d.on.Pool, id, code, p.Catalog().Requests.CodeAttempts)
		if errors.Is(err, fault.ErrNotFound) {
			return RequestView{}, p.Refuse(fault.ErrDenied, wrongCode, wrongCode)
		}
		if err != nil {
			return RequestView{}, err
		}
		return d.work(ctx, p, known, step{word: "verify", do: func(ctx context.Context, t *task) error { return t.verify(ctx, used, point) }})
	})
}

// verify takes a code that is right. It counts if the contact point that it was mailed to still verifies the person.
func (t *task) verify(ctx context.Context, code, point uuid.UUID) error {
	wrong := func() error { return t.p.Refuse(fault.ErrDenied, wrongCode, wrongCode) }
	if t.f == nil || point == uuid.Nil {
		return wrong()
	}
	if c, ok := t.f.Child(point); !ok || !t.verifies(c) {
		return wrong()
	}
	if err := t.d.requests.Use(ctx, t.tx, t.ID, code); errors.Is(err, fault.ErrNotFound) {
		return wrong()
	} else if err != nil {
		return err
	}
	if err := t.apply(rights.Event{Kind: rights.Verify, Method: rights.ByCode, Point: point}); err != nil {
		return err
	}
	return t.verified(ctx)
}

// verified tells the person, so that somebody else's success shows.
func (t *task) verified(ctx context.Context) error {
	return t.send(ctx, letter.RequestVerified{Request: t.ID, Type: string(t.Type), Due: t.day(t.Due)})
}

var digestPattern = regexp.MustCompile(`^[0-9a-f]{64}$`)

// Vouch says that staff looked at a document that shows who asks; document is its SHA-256 in hexadecimal. Errors: a
// *Refusal, *Invalid, ErrVersion, ErrBudget, ErrUnavailable.
func (d *Desk) Vouch(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, document string) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "vouch", []caller{staff}, revision, func(ctx context.Context, t *task) error {
		if !digestPattern.MatchString(document) {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: "document", Code: "bad_form", Hint: "SHA-256, 64 hexadecimal digits"}}}
		}
		if err := t.apply(rights.Event{Kind: rights.Verify, Method: rights.ByDocument}); err != nil {
			return err
		}
		t.Terms.Document = document
		return t.verified(ctx)
	}})
}

// ConfirmMandate says that staff looked at the mandate of an agent or guardian. Errors: as of Vouch.
func (d *Desk) ConfirmMandate(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "mandate", []caller{staff}, revision, func(_ context.Context, t *task) error {
		return t.apply(rights.Event{Kind: rights.ConfirmMandate})
	}})
}
