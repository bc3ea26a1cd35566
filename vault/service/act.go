package service

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// What can be done with a case. Each but Escalate is a status; a catalog without that status has no such action.
const (
	Take     = "take"     // somebody works on it
	Wait     = "wait"     // for the customer: the clocks stand
	Resolve  = "resolve"  // done, as far as we know
	Close    = "close"    // the customer agrees, or said nothing
	Reopen   = "reopen"   // it was not done: the clocks go on
	Escalate = "escalate" // take the next step of escalation at once
)

var statuses = map[string]string{Take: "in_progress", Wait: "waiting", Resolve: "resolved", Close: "closed", Reopen: "open"}

// Actions lists what Act can do.
func Actions() []string { return []string{Take, Wait, Resolve, Close, Reopen, Escalate} }

// Act does something with a case at a version: fault.ErrVersion when it has moved on. What does not follow from where the
// case stands is a *fault.Invalid. Other errors are those of Session.Patch.
func (v *Service) Act(ctx context.Context, s *vault.Session, id uuid.UUID, version uint64, action string) (vault.Written, error) {
	status, known := statuses[action]
	if !known && action != Escalate {
		return vault.Written{}, refuse("action", "not_declared", fault.NearestOf(action, Actions()))
	}
	d, err := v.cfg.Vault.DraftJSON(crm.Case, []byte(`{}`), true)
	if err != nil {
		return vault.Written{}, err //nolint:wrapcheck // an empty patch: only the catalog can be wrong
	}
	r, err := s.Get(ctx, crm.Case, id, nil)
	if err != nil {
		return vault.Written{}, err
	}
	if r.Version != version {
		return vault.Written{}, fault.ErrVersion
	}
	if action == Escalate {
		err = v.stepNow(&d, &r)
	} else {
		err = v.move(&d, &r, action, status)
	}
	if err != nil {
		return vault.Written{}, err
	}
	return s.Patch(ctx, crm.Case, id, version, d)
}

func (v *Service) stepNow(d *vault.Draft, r *vault.Reply) error {
	levels := v.cfg.Vault.Catalog().ServiceLevels
	if levels == nil {
		return refuse("action", "not_allowed", "the catalog has no service levels")
	}
	next, ok := stepOf(r, levels)
	if !ok {
		return refuse("action", "not_allowed", "no step of escalation is left, or its clocks do not run")
	}
	return apply(d, r, next, v.on.Now())
}

func (v *Service) move(d *vault.Draft, r *vault.Reply, action, status string) error {
	levels := v.cfg.Vault.Catalog().ServiceLevels
	done := levels != nil && slices.Contains(levels.Done, valueOf(r, "status").Text())
	if (action == Reopen) != done && action != Close {
		return refuse("action", "not_allowed", "where the case stands, it does not follow")
	}
	f, ok := d.Kind.Field("status")
	if !ok {
		return fault.ErrKind
	}
	to, err := value.FromText(f.Type, status, f.Options(""))
	if err != nil {
		return refuse("action", "not_declared", "the catalog has no such status")
	}
	d.Settings = append(d.Settings, draft.Setting{Field: f, Value: to})
	return nil
}

func refuse(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}
