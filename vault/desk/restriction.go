package desk

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/reply"
)

// RestrictionGrounds are the letters a to d of GDPR Art. 18(1).
func RestrictionGrounds() []string { return []string{"accuracy", "unlawful", "claims", "objection"} }

// Restricted answers a change of a restriction.
type Restricted struct {
	Restriction *ledger.Restriction // with the moment it ends, once it is lifted
	Letter      string              // of a lift: whether the person is told by a letter, see LetterQueued
	Disclosure  reply.Disclosure
}

// liftNotice is how long before a restriction ends the person is told.
const liftNotice = 24 * time.Hour

// Restrict lets data of a subject be stored and nothing else, from the next request on (GDPR Art. 18). request is the one
// it comes of, if any: one about that person. Errors: a *Refusal, *Invalid, ErrBudget, ErrUnavailable.
func (d *Desk) Restrict(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, ground string, request uuid.UUID) (Restricted, error) {
	if !slices.Contains(RestrictionGrounds(), ground) {
		return Restricted{}, &fault.Invalid{Fields: []fault.FieldError{{Field: "ground", Code: "not_declared", Hint: "one of " + strings.Join(RestrictionGrounds(), ", ")}}}
	}
	return d.restrict(ctx, s, kind, subject, "restrict", func(ctx context.Context, tx pgx.Tx, f *facts.Facts) (string, error) {
		if err := d.isAbout(ctx, tx, request, f.Subject); err != nil {
			return "", err
		}
		f.State = f.State.WithRestriction(&ledger.Restriction{Ground: ground, Since: f.Now, Request: request})
		return "", nil
	})
}

// isAbout checks that a request, if one is named, is about a person. Another's and none are answered alike.
func (d *Desk) isAbout(ctx context.Context, tx pgx.Tx, request, subject uuid.UUID) error {
	if request == uuid.Nil {
		return nil
	}
	r, err := d.requests.Read(ctx, tx, request)
	if errors.Is(err, fault.ErrNotFound) || err == nil && r.About != subject {
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "request", Code: "not_found", Hint: "a request about the same person"}}}
	}
	return err
}

// LiftRestriction ends a restriction in a day's time: the person is to be told before it ends (GDPR Art. 18(3)), by a
// letter where an address of theirs was verified, else by whoever lifts it, as the answer says. Errors: as of Restrict;
// ErrNotFound where there is none.
func (d *Desk) LiftRestriction(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID) (Restricted, error) {
	return d.restrict(ctx, s, kind, subject, "lift", func(ctx context.Context, tx pgx.Tx, f *facts.Facts) (string, error) {
		if r := f.State.Restriction; r != nil && !r.Ends.IsZero() {
			return "", nil // it was lifted, and the person was told
		}
		r := ledger.Restriction{}
		if f.State.Restriction != nil {
			r = *f.State.Restriction
		}
		r.Ends = f.Now.Add(liftNotice)
		f.State = f.State.WithRestriction(&r)
		return d.tellLifted(ctx, tx, f, &r)
	})
}

// tellLifted queues the letter that tells of the end.
func (d *Desk) tellLifted(ctx context.Context, tx pgx.Tx, f *facts.Facts, r *ledger.Restriction) (string, error) {
	if d.cfg.Outbox == nil {
		return LetterNoMail, nil
	}
	to, ok, err := erasure.Mailbox(f, uuid.Nil)
	if err != nil || !ok {
		return LetterNoAddress, err //nolint:wrapcheck // it names the record
	}
	_, err = d.cfg.Outbox.QueueTx(ctx, tx, outbox.Message{
		Owner: f.Subject, Locale: cmp.Or(f.Record.Get("language").Text(), "en"), To: to,
		Vars: letter.RestrictionLifted{Request: r.Request, At: r.Ends, Complain: true},
	}, f.Keys)
	return LetterQueued, err //nolint:wrapcheck // it names the letter
}

func (d *Desk) restrict(
	ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, word string,
	change func(context.Context, pgx.Tx, *facts.Facts) (told string, err error),
) (Restricted, error) {
	return vault.Pass(ctx, s, policy.ActionRestrict, kind, func(ctx context.Context, p *vault.Passage) (Restricted, error) {
		if err := p.Charge(ctx, subject); err != nil {
			return Restricted{}, err
		}
		var out Restricted
		err := p.InTx(ctx, func(tx pgx.Tx) error {
			f, err := p.Lock(ctx, tx, subject)
			if err != nil {
				return err
			}
			if word == "lift" && !f.State.RestrictedAt(f.Now) {
				return p.Absent()
			}
			if out.Letter, err = change(ctx, tx, f); err != nil {
				return err
			}
			out.Restriction = f.State.Restriction
			return d.recordState(ctx, tx, p, f, uuid.Nil, word)
		})
		if err != nil {
			return Restricted{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}
