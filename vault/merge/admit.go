package merge

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/store"
)

// Why a caller is refused what a steward has to settle, as it is told: one word whether the two do not agree, another record
// of either is hidden or not the caller's to write, or a request is open that the caller may not know of.
const (
	stewardNeeded = "steward_needed"
	requestOpen   = "request_open"
)

func (c *change) steward() error { return c.p.Refuse(vault.ErrDenied, stewardNeeded, stewardNeeded) }

// decide loads one of the two and asks whether the caller may merge it. 0 is any version.
func (c *change) decide(ctx context.Context, id uuid.UUID, version uint64) (*facts.Facts, error) {
	f, err := c.p.Lock(ctx, c.tx, id)
	if err != nil {
		return nil, err
	}
	may, err := c.may(ctx, f, policy.ActionUpdate)
	if err == nil && !may {
		may, err = c.may(ctx, f, policy.ActionApprove)
	}
	switch {
	case err != nil:
		return nil, err
	case !may:
		return nil, c.p.Refuse(vault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
	case version != 0 && f.Record.Version != version:
		return nil, vault.ErrVersion
	}
	return f, nil
}

func (c *change) may(ctx context.Context, f *facts.Facts, action string) (bool, error) {
	d, err := c.p.May(ctx, action, c.p.Kind(), f)
	return d.Visible, err
}

// admit decides about every record whose state would change, before anything is told of how many there are.
func (c *change) admit(ctx context.Context) error {
	people, err := c.load(ctx, c.tx, c.ids())
	if err != nil {
		return err
	}
	if len(people) != len(c.all) {
		return c.steward()
	}
	vouch, write := true, true
	for _, f := range people {
		for action, all := range map[string]*bool{policy.ActionApprove: &vouch, policy.ActionUpdate: &write} {
			may, err := c.may(ctx, f, action)
			if err != nil {
				return err
			}
			*all = *all && may
		}
		if may, err := c.may(ctx, f, policy.ActionMerge); err != nil {
			return err
		} else if !may {
			return c.steward()
		}
	}
	if c.vouch = vouch; !vouch && !write {
		return c.steward()
	}
	return c.unasked(ctx, people)
}

const selectAsked = `SELECT EXISTS (SELECT FROM request WHERE about = ANY($1) AND closed IS NULL)`

// unasked refuses while a data-subject request about any of the records is open: it was verified, and is decided, about those
// that were of the person then.
func (c *change) unasked(ctx context.Context, people []*facts.Facts) error {
	var open bool
	if err := c.tx.QueryRow(ctx, selectAsked, c.ids()).Scan(&open); err != nil {
		return fmt.Errorf("requests about %s: %w", c.pair.ID, store.Fault(err))
	}
	if !open {
		return nil
	}
	for _, f := range people {
		if may, err := c.may(ctx, f, policy.ActionRequests); err != nil {
			return err
		} else if !may {
			return c.steward()
		}
	}
	return c.p.Refuse(vault.ErrDenied, requestOpen, requestOpen)
}

// agreed refuses to merge two that agree in no value by which the caller may look both up, but for a steward.
func (c *change) agreed(ctx context.Context) error {
	if c.vouch {
		return nil
	}
	roots, err := c.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	q := &question{Merger: c.Merger, p: c.p, roots: roots, f: c.one}
	if q.may, err = c.p.May(ctx, policy.ActionLookup, c.p.Kind(), c.one); err != nil {
		return err
	}
	d, err := c.p.May(ctx, policy.ActionLookup, c.p.Kind(), c.other)
	if err != nil {
		return err
	}
	mine, err := traitsOf(roots, c.one)
	if err != nil {
		return err
	}
	theirs, err := traitsOf(roots, c.other)
	if err != nil {
		return err
	}
	for i := range mine {
		x := &mine[i]
		if !slices.ContainsFunc(theirs, func(y trait) bool { return y.index == x.index && y.value == x.value }) {
			continue
		}
		if may, err := q.matches(x, c.other, d); err != nil || may {
			return err
		}
	}
	return c.steward()
}
