package routing

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// tries bounds how often a choice is made anew because a turn was taken or the record changed meanwhile.
const tries = 8

// Route gives a record to whom the rules say, as the session may: the plan that was carried out, or one without a rule
// where none matches or nothing is left to set. What somebody changes in between is looked at anew, never overwritten.
// Errors are those of Explain and of Session.Patch; fault.ErrUnavailable where the record changes faster than it is read.
func (r *Router) Route(ctx context.Context, s *vault.Session, kind string, id uuid.UUID) (Plan, error) {
	for range tries {
		e, err := r.Explain(ctx, s, kind, id)
		if err != nil || e.Plan.Rule == "" {
			return e.Plan, err
		}
		err = r.carryOut(ctx, s, kind, &e.Plan)
		if err == nil || !errors.Is(err, fault.ErrVersion) && !errors.Is(err, errTurn) {
			return e.Plan, err
		}
	}
	return Plan{}, fmt.Errorf("route %s: %w", id, fault.ErrUnavailable)
}

func (r *Router) carryOut(ctx context.Context, s *vault.Session, kind string, p *Plan) error {
	d, err := r.draft(kind, p)
	if err != nil || len(d.Settings) == 0 {
		return err
	}
	if p.turn > 0 {
		if !r.begin(p) {
			return errTurn
		}
		defer r.end(p)
	}
	_, err = s.Patch(ctx, kind, p.Record, p.Version, d)
	return err //nolint:wrapcheck // names nothing that the caller does not know
}

// begin has Observe note the plan's turn with the patch; false where this process routes the record already.
func (r *Router) begin(p *Plan) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, busy := r.pending[p.Record]; busy {
		return false
	}
	r.pending[p.Record] = turn{rule: p.Rule, member: p.Owner, n: p.turn}
	return true
}

func (r *Router) end(p *Plan) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.pending, p.Record)
}

// draft sets what the plan gives.
func (r *Router) draft(kind string, p *Plan) (vault.Draft, error) {
	d, err := r.cfg.Vault.DraftJSON(kind, []byte(`{}`), true)
	if err != nil {
		return vault.Draft{}, err //nolint:wrapcheck // as above
	}
	for _, a := range []struct{ field, to string }{{"owner", p.Owner}, {"team", p.Team}, {"queue", p.Queue}} {
		f, ok := d.Kind.Field(a.field)
		if !ok || a.to == "" {
			continue
		}
		v, err := value.FromText(f.Type, a.to, f.Options(""))
		if err != nil {
			return vault.Draft{}, fmt.Errorf("rule %s: %w", p.Rule, err)
		}
		d.Settings = append(d.Settings, draft.Setting{Field: f, Value: v})
	}
	return d, nil
}
