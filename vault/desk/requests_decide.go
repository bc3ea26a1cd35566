package desk

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Amend changes whom and what a request is about, or who asks: what was verified and decided for another claim falls.
// Errors: a *Refusal, *Invalid, ErrVersion, ErrBudget, ErrUnavailable.
func (d *Desk) Amend(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, in AmendInput) (RequestView, error) {
	kind := in.Kind
	if in.About == uuid.Nil {
		kind = d.kindOf(ctx, id)
	}
	return vault.Pass(ctx, s, policy.ActionRequest, kind, func(ctx context.Context, p *vault.Passage) (RequestView, error) {
		known, err := d.amendable(ctx, p, id, in)
		if err != nil {
			return RequestView{}, err
		}
		var out RequestView
		err = p.InTx(ctx, func(tx pgx.Tx) error {
			t, err := d.lock(ctx, p, tx, known)
			if err != nil {
				return err
			}
			if revision != 0 && revision != t.Revision {
				return fault.ErrVersion
			}
			if err := t.amend(ctx, in); err != nil {
				return t.refused(err)
			}
			if err := t.store(ctx, "amend"); err != nil {
				return err
			}
			out = t.view()
			return nil
		})
		if err != nil {
			return RequestView{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// amendable is reach for a request that is to be about somebody else, of the same kind.
func (d *Desk) amendable(ctx context.Context, p *vault.Passage, id uuid.UUID, in AmendInput) (*reached, error) {
	known, err := d.reach(ctx, p, id, staff)
	if err != nil {
		return nil, err
	}
	if in.About != uuid.Nil && in.Kind == "" {
		return nil, &fault.Invalid{Fields: []fault.FieldError{{Field: "kind", Code: "required", Hint: "the kind of the record that about names"}}}
	}
	if known.alive && (p.Kind() == nil || known.Kind != p.Kind().Name) {
		return nil, p.Refuse(fault.ErrDenied, "wrong_status", "kind") // a person does not become an organisation: ask anew
	}
	if in.About == uuid.Nil {
		return known, nil
	}
	return known, p.Charge(ctx, in.About)
}

func (t *task) amend(ctx context.Context, in AmendInput) error {
	was := t.About
	c := rights.Change{About: in.About, Kind: in.Kind, Type: rights.Type(in.Type), Requester: rights.Requester{Role: rights.Role(in.Role), Mandate: in.Mandate}}
	if in.Role == "" {
		c.Requester.Role = rights.Self
	}
	held := t.Status == rights.HeldBack
	if err := t.apply(rights.Event{Kind: rights.Edit, Change: &c}); err != nil {
		return err
	}
	t.Terms.Claimed = t.p.Credential().ID
	if held && t.Status != rights.HeldBack {
		if err := t.unfreeze(ctx); err != nil {
			return err
		}
	}
	if t.About != was { // addresses and codes were another's
		if err := t.meetOther(ctx); err != nil {
			return err
		}
		t.Terms.Point = uuid.Nil
		if err := t.d.requests.DropCodes(ctx, t.tx, t.ID); err != nil {
			return err
		}
		return t.d.requests.DeletePart(ctx, t.tx, t.Stored, requests.ReplyTo)
	}
	return nil
}

// meetOther locks whom the request is about from now on, asks policy about that person as well, and names it in the entry.
func (t *task) meetOther(ctx context.Context) error {
	if t.About == uuid.Nil {
		return nil
	}
	f, err := t.p.Lock(ctx, t.tx, t.About)
	if err != nil {
		return err
	}
	return t.p.About(f, release.Left{}, tape.Details{Event: t.ID})
}

// Scope begins the look at what a request reaches, once the person is verified; from a decision, and out of the hold-back
// window, it goes back to that. Errors: a *Refusal, ErrVersion, ErrBudget, ErrUnavailable.
func (d *Desk) Scope(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "scope", []caller{staff}, revision, func(ctx context.Context, t *task) error {
		if err := t.apply(rights.Event{Kind: rights.Scope}); err != nil {
			return err
		}
		return t.unfreeze(ctx)
	}})
}

// Decide decides about a request. What was granted is carried out at once, unless a second person has to confirm it; what
// was refused is answered. Errors: a *Refusal with the code of the rule, *Invalid, ErrVersion, ErrBudget, ErrUnavailable.
func (d *Desk) Decide(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, in DecisionInput) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "decide", []caller{staff}, revision, func(ctx context.Context, t *task) error {
		if err := checkClasses(in.Classes); err != nil {
			return err
		}
		e := rights.Event{Kind: rights.Decide, Outcome: rights.Outcome(in.Outcome), Reasons: in.Reasons, Classes: in.Classes}
		if t.Type == rights.Erasure && e.Outcome != rights.Refuse && t.f != nil {
			plan, err := t.plan(ctx)
			if err != nil {
				return err
			}
			e.Kept = plan.Kept()
		}
		if err := t.apply(e); err != nil {
			return err
		}
		if e.Outcome != rights.Refuse {
			return t.carryOut(ctx)
		}
		if err := t.apply(rights.Event{Kind: rights.RefuseRequest}); err != nil {
			return err
		}
		return t.sendOutcome(ctx)
	}})
}

func checkClasses(list []rights.ClassDecision) error {
	for _, c := range list {
		if !slices.Contains(catalog.SlotNames(), c.Class) {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: "classes", Code: "unknown_class", Hint: "one of " + strings.Join(catalog.SlotNames(), ", ")}}}
		}
	}
	return nil
}

// plan is what retention rules and holds leave of an erasure, as of now.
func (t *task) plan(ctx context.Context) (rights.Plan, error) {
	var q store.Querier = t.tx
	if t.tx == nil {
		q = t.d.on.Pool
	}
	held, err := retention.HoldingOf(ctx, q, t.f, t.ReceivedAt)
	if err != nil {
		return rights.Plan{}, err
	}
	return rights.Resolve(held, t.now), nil
}

// Approve confirms a decision as the second person, upon which it is carried out. Neither who decided nor who received the
// request can be that person. Errors: as of Decide.
func (d *Desk) Approve(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionApprove, "approve", []caller{staff}, revision, func(ctx context.Context, t *task) error {
		if err := t.differs(ctx); err != nil {
			return err
		}
		if err := t.apply(rights.Event{Kind: rights.Confirm}); err != nil {
			return err
		}
		return t.carryOut(ctx)
	}})
}

// Deliver says that staff handed over what was asked for, or told the recipients of a correction or restriction, which ends
// the request. Errors: as of Decide.
func (d *Desk) Deliver(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "deliver", []caller{staff}, revision, func(ctx context.Context, t *task) error {
		return t.deliver(ctx)
	}})
}

func (t *task) deliver(ctx context.Context) error {
	switch {
	case t.Status == rights.Executing && (t.Type == rights.Access || t.Type == rights.Portability):
		if err := t.all(rights.Event{Kind: rights.StepDone, Step: rights.StepExport}, rights.Event{Kind: rights.Fulfil}); err != nil {
			return err
		}
		return t.sendOutcome(ctx)
	case t.Status == rights.Propagating && (t.Type == rights.Rectification || t.Type == rights.Restriction):
		return t.told(ctx)
	}
	return rights.ErrStatus
}

// Withdraw takes a request back, which staff do on the person's word and the person itself by its credential: possible
// until something was done. What the request froze opens again. Errors: as of Decide.
func (d *Desk) Withdraw(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "withdraw", []caller{staff, own}, revision, func(ctx context.Context, t *task) error {
		if err := t.apply(rights.Event{Kind: rights.Withdraw}); err != nil {
			return err
		}
		return t.unfreeze(ctx)
	}})
}

// Appeal opens an answered request again, with a clock of its own; text is what the person says to the answer. Errors: as
// of Decide.
func (d *Desk) Appeal(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, text string) (RequestView, error) {
	return d.take(ctx, s, id, step{policy.ActionRequest, "appeal", []caller{staff, own}, revision, func(ctx context.Context, t *task) error {
		if len(text) > maxText {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: "text", Code: "too_long", Hint: "up to 16384 bytes"}}}
		}
		if err := t.apply(rights.Event{Kind: rights.Appeal}); err != nil {
			return err
		}
		if text != "" {
			if err := t.d.requests.PutPart(ctx, t.tx, t.Stored, requests.AppealText, crypto.SecretString(text)); err != nil {
				return err
			}
		}
		return t.send(ctx, letter.AppealReceived{Request: t.ID, Type: string(t.Type), Received: t.day(t.CountFrom), Due: t.day(t.Due)})
	}})
}
