package desk

import (
	"context"
	"slices"

	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
)

// freeze closes the person's data from the next request on, until it is destroyed or the request is taken back. Where
// another erasure has frozen it, this one has as well: whichever is taken back last opens it again. What retention froze is
// not theirs to open.
func (t *task) freeze(ctx context.Context) error {
	if t.f == nil {
		return nil
	}
	if !t.f.State.Frozen {
		t.f.State.Frozen, t.changed, t.Terms.Froze = true, true, true
		return nil
	}
	others, err := t.otherErasures(ctx)
	if err != nil {
		return err
	}
	t.Terms.Froze = t.Terms.Froze || slices.ContainsFunc(others, func(o *requests.Stored) bool { return o.Terms.Froze && keepsFrozen(o) })
	return nil
}

// unfreeze undoes what this request froze, unless another erasure of the person is under way.
func (t *task) unfreeze(ctx context.Context) error {
	if t.f == nil || !t.Terms.Froze {
		return nil
	}
	t.Terms.Froze = false
	if !t.f.State.Frozen {
		return nil
	}
	others, err := t.otherErasures(ctx)
	if err != nil || slices.ContainsFunc(others, keepsFrozen) {
		return err
	}
	t.f.State.Frozen, t.changed = false, true
	return nil
}

// otherErasures lists the erasures of the person whom the task has locked, but for this one. None of them freezes or opens
// that person's data meanwhile.
func (t *task) otherErasures(ctx context.Context) (list []*requests.Stored, err error) {
	f := requests.Filter{About: t.f.Subject, Type: rights.Erasure, Limit: requests.MaxList}
	for {
		page, err := t.d.requests.List(ctx, t.tx, f)
		if err != nil {
			return nil, err
		}
		for _, other := range page {
			if f.After = other.ID; other.ID != t.ID {
				list = append(list, other)
			}
		}
		if len(page) < f.Limit {
			return list, nil
		}
	}
}

// keepsFrozen reports whether the person's data stays closed for an erasure: until it has destroyed what it may, and after
// that as long as something waits to be destroyed. See the procedure's thaw.
func keepsFrozen(r *requests.Stored) bool {
	switch r.Status {
	case rights.HeldBack:
		return true
	case rights.Executing, rights.Propagating, rights.Checking:
		return !slices.ContainsFunc(r.Done, func(d rights.Done) bool { return d.Step == rights.StepDestroy }) ||
			slices.ContainsFunc(r.Kept, func(k rights.Kept) bool { return k.Ground != erasure.GroundDecision })
	default:
		return erasure.Waits(&r.Request)
	}
}
