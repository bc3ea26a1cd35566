package desk

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
)

// send queues a letter about the request in the transaction of what it tells of. It goes to a mailbox of the person that was
// verified, and to nobody who is not known.
func (t *task) send(ctx context.Context, vars letter.Vars) error {
	to, ok, err := t.mailbox(ctx)
	if err != nil {
		return err
	}
	return t.sendTo(ctx, to, ok, outbox.Message{Vars: vars})
}

func (t *task) sendTo(ctx context.Context, to crypto.Secret, ok bool, m outbox.Message) error {
	switch {
	case t.d.cfg.Outbox == nil:
		t.letter = LetterNoMail
		return nil
	case !ok:
		t.letter = LetterNoAddress
		return nil
	}
	m.Owner, m.Locale, m.To = t.ID, t.Locale, to
	if _, err := t.d.cfg.Outbox.QueueTx(ctx, t.tx, m, t.Keys); err != nil {
		return err //nolint:wrapcheck // it names the letter
	}
	t.letter = LetterQueued
	return nil
}

// mailbox is where letters about the request go: a verified address of the person, or, once the person is erased, the one
// that the request has kept. False: there is none, or the request's key for addresses is gone.
func (t *task) mailbox(ctx context.Context) (crypto.Secret, bool, error) {
	if t.Keys.Shredded(catalog.SlotContact) || t.About == uuid.Nil {
		return crypto.Secret{}, false, nil
	}
	if t.f != nil {
		return erasure.Mailbox(t.f, t.point()) //nolint:wrapcheck // it names the record
	}
	to, err := t.d.requests.Part(ctx, t.tx, t.Stored, requests.ReplyTo)
	if errors.Is(err, fault.ErrNotFound) {
		return crypto.Secret{}, false, nil
	}
	return to, err == nil, err
}

// point is the contact point that the person used.
func (t *task) point() uuid.UUID {
	if t.Verified != nil && t.Verified.Point != uuid.Nil {
		return t.Verified.Point
	}
	return t.Terms.Point
}

// remedies are what a letter must say besides.
func (t *task) remedies() (complain, remedy, appeal bool) {
	if t.Decision == nil {
		return false, false, false
	}
	has := func(x rights.Text) bool { return slices.Contains(t.Decision.Texts, x) }
	return has(rights.TextComplain), has(rights.TextRemedy), has(rights.TextAppeal)
}

// kept is what a letter says of what stays.
func (t *task) kept() []letter.Kept {
	var list []letter.Kept
	for _, k := range t.Kept {
		ground := k.Ground
		citation := k.Citation
		if g, ok := t.p.Catalog().HoldGround(k.Ground); ok && g.Secret {
			ground, citation = "retention", erasure.NeutralCitation
		} else if ok {
			ground = g.Title
		}
		list = append(list, letter.Kept{Class: k.Class, Ground: ground, Citation: citation, Until: t.day(k.Until)})
	}
	return list
}

// heldBack is until when an erasure can be taken back; zero where that is over.
func (t *task) heldBack() time.Time {
	if !t.HoldBackUntil.After(t.now) {
		return time.Time{}
	}
	return t.HoldBackUntil
}

// sendOutcome tells the person what was decided, or done.
func (t *task) sendOutcome(ctx context.Context) error {
	complain, remedy, appeal := t.remedies()
	switch t.Status {
	case rights.Refused:
		return t.send(ctx, letter.RequestRefused{
			Request: t.ID, Type: string(t.Type), Reasons: t.Decision.Reasons, Complain: complain, Remedy: remedy, Appeal: appeal,
		})
	case rights.HeldBack:
		return t.send(ctx, letter.RequestDecidedErasure{
			Request: t.ID, From: t.day(t.heldBack()), Gone: t.gone(), Kept: t.kept(), Complain: complain, Remedy: remedy, Appeal: appeal,
		})
	case rights.Fulfilled:
		return t.send(ctx, letter.RequestFulfilled{Request: t.ID, Type: string(t.Type), Done: t.day(t.ClosedAt)})
	case rights.PartFulfilled:
		return t.send(ctx, letter.RequestPartFulfilled{
			Request: t.ID, Type: string(t.Type), Done: t.day(t.ClosedAt), Reasons: t.Decision.Reasons, Kept: t.kept(),
			Complain: complain, Remedy: remedy, Appeal: appeal,
		})
	default:
		return nil
	}
}

// gone lists the classes that an erasure destroys as far as is known now.
func (t *task) gone() []string {
	var classes []string
	for _, name := range catalog.SlotNames() {
		if !slices.ContainsFunc(t.Kept, func(k rights.Kept) bool { return k.Class == name }) {
			classes = append(classes, name)
		}
	}
	return classes
}

// Messages lists the letters of a request, the newest first, without addresses and words, to staff and the person. Errors:
// as of Request.
func (d *Desk) Messages(ctx context.Context, s *vault.Session, id uuid.UUID) (RequestMessages, error) {
	return look(ctx, d, s, id, policy.ActionRequests, "messages", []caller{staff, own}, func(ctx context.Context, t *task) (RequestMessages, error) {
		out := RequestMessages{Messages: []MessageView{}, Disclosure: t.p.Disclosure()}
		if d.cfg.Outbox == nil {
			return out, nil
		}
		list, err := d.cfg.Outbox.List(ctx, outbox.Query{Owner: id, Limit: maxPage})
		if err != nil {
			return RequestMessages{}, err //nolint:wrapcheck // it says what it did
		}
		for _, i := range list {
			out.Messages = append(out.Messages, MessageView{
				ID: i.ID, Template: i.Template, Locale: i.Locale, State: i.State, Created: i.Created, Due: i.Due, SentAt: i.SentAt,
				Attempts: i.Attempts, Fault: i.Fault, Edited: i.Edited,
			})
		}
		return out, nil
	})
}
