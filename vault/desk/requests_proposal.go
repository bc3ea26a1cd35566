package desk

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/rights"
)

// Proposal says to which fields the right that a request exercises reaches, by the legal bases of what they are used for,
// and what retention rules and holds leave of an erasure. It is for a person to confirm, and decides nothing. Errors: as
// of Request; a *Refusal for a request about nobody who is known.
func (d *Desk) Proposal(ctx context.Context, s *vault.Session, id uuid.UUID) (ProposalView, error) {
	return look(ctx, d, s, id, policy.ActionRequests, "proposal", []caller{staff}, func(ctx context.Context, t *task) (ProposalView, error) {
		if t.f == nil {
			return ProposalView{}, t.p.Refuse(fault.ErrDenied, rights.ErrUnknown.Code, rights.ErrUnknown.Code)
		}
		v := ProposalView{Request: t.ID, Type: string(t.Type), Fields: []FieldRight{}, Disclosure: t.p.Disclosure()}
		bases := t.bases()
		for _, k := range t.p.Catalog().Kinds {
			if k.Subject && k.Name != t.Kind {
				continue
			}
			for _, f := range k.Fields {
				v.Fields = append(v.Fields, fieldRight(t.Type, k, f, bases))
			}
		}
		v.sum()
		if t.Type == rights.Erasure {
			plan, err := t.plan(ctx)
			if err != nil {
				return ProposalView{}, err
			}
			v.keep(plan)
		}
		return v, nil
	})
}

// bases lists, by purpose, the legal basis that the person's data is used for it on: one that is on file, or a consent.
func (t *task) bases() map[string]rights.Basis {
	holds := t.f.State.Facts(t.f.Now).Bases // of all records of the person, as each decision goes by them
	out := map[string]rights.Basis{}
	for _, p := range t.p.Catalog().Purposes {
		if p.ConsentNeeded && !t.f.State.Consent(p.Name, t.f.Now).Status.Permits() || !p.ConsentNeeded && !holds[p.LegalBasis] {
			continue
		}
		// The Data Privacy Vocabulary's term for direct marketing, and those below it.
		out[p.Name] = rights.Basis{Name: p.LegalBasis, Purpose: p.Name, DirectMarketing: strings.HasSuffix(p.DPV, "DirectMarketing")}
	}
	return out
}

func fieldRight(right rights.Type, k *catalog.Kind, f *catalog.Field, bases map[string]rights.Basis) FieldRight {
	r := FieldRight{Kind: k.Name, Field: f.Name, Classes: []string{}}
	for _, shape := range f.Shapes() {
		if name := shape.Class.String(); !slices.Contains(r.Classes, name) {
			r.Classes = append(r.Classes, name)
		}
	}
	var list []rights.Basis
	for _, purpose := range f.Purposes {
		if b, ok := bases[purpose]; ok {
			list = append(list, b)
		}
	}
	r.Applies, r.Because = rights.Applies(right, list)
	return r
}

// sum adds the fields up by class, and proposes what they come to.
func (v *ProposalView) sum() {
	v.Classes = []ClassRight{}
	reached := 0
	for _, f := range v.Fields {
		if f.Applies {
			reached++
		}
		for _, class := range f.Classes {
			i := slices.IndexFunc(v.Classes, func(c ClassRight) bool { return c.Class == class })
			if i < 0 {
				i, v.Classes = len(v.Classes), append(v.Classes, ClassRight{Class: class})
			}
			c := &v.Classes[i]
			c.Fields++
			if f.Applies {
				c.Reached, c.Applies = c.Reached+1, true
			}
		}
	}
	switch reached {
	case len(v.Fields):
		v.Outcome = string(rights.Grant)
	case 0:
		v.Outcome = string(rights.Refuse)
	default:
		v.Outcome = string(rights.Part)
	}
}

// keep adds what an erasure would leave.
func (v *ProposalView) keep(plan rights.Plan) {
	for _, r := range plan.Classes {
		v.Retention = append(v.Retention, ClassPlan{
			Class: r.Class, Verdict: string(r.Verdict), Why: string(r.Why), Rule: r.Rule, Ground: r.Ground, Citation: r.Citation,
			Until: r.Until, Review: r.Review,
		})
		if r.Verdict != rights.Due && v.Outcome == string(rights.Grant) {
			v.Outcome = string(rights.Part)
		}
	}
}
