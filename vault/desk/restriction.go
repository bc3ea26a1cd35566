package desk

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/reply"
)

// RestrictionGrounds are the letters a to d of GDPR Art. 18(1).
func RestrictionGrounds() []string { return []string{"accuracy", "unlawful", "claims", "objection"} }

// Restricted answers a change of a restriction.
type Restricted struct {
	Restriction *ledger.Restriction // nil once it is lifted
	Disclosure  reply.Disclosure
}

// Restrict lets data of a subject be stored and nothing else, from the next request on (GDPR Art. 18). request is the one
// it comes of, if any. Errors: a *Refusal, *Invalid, ErrBudget, ErrUnavailable.
func (d *Desk) Restrict(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, ground string, request uuid.UUID) (Restricted, error) {
	if !slices.Contains(RestrictionGrounds(), ground) {
		return Restricted{}, &fault.Invalid{Fields: []fault.FieldError{{Field: "ground", Code: "not_declared", Hint: "one of " + strings.Join(RestrictionGrounds(), ", ")}}}
	}
	return d.restrict(ctx, s, kind, subject, "restrict", func(f *facts.Facts) *ledger.Restriction {
		return &ledger.Restriction{Ground: ground, Since: f.Now, Request: request}
	})
}

// LiftRestriction ends a restriction. The person is to be told before (GDPR Art. 18(3)). Errors: as of Restrict;
// ErrNotFound where there is none.
func (d *Desk) LiftRestriction(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID) (Restricted, error) {
	return d.restrict(ctx, s, kind, subject, "lift", func(*facts.Facts) *ledger.Restriction { return nil })
}

func (d *Desk) restrict(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, word string, change func(*facts.Facts) *ledger.Restriction) (Restricted, error) {
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
			r := change(f)
			if r == nil && !f.State.Restricted {
				return p.Absent()
			}
			f.State = f.State.WithRestriction(r)
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
