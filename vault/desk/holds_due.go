package desk

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/retention"
)

// One call of HoldsDue looks at so many holds at most, so many at once: some are on people whom the caller may not know of.
const (
	maxReviews    = 1000
	reviewsAtOnce = 200
)

// HoldsDue lists holds whose review is due within a time, the longest due first, on people whom the caller may know of;
// after is Next of the page before. A page can be short, or empty, and yet have a next one. It names subjects by id and opens
// nothing of them. Errors: a *Refusal, ErrIntegrity, ErrUnavailable.
func (d *Desk) HoldsDue(ctx context.Context, s *vault.Session, within time.Duration, after retention.Hold, limit int) (HoldList, error) {
	return vault.Pass(ctx, s, policy.ActionHold, "", func(ctx context.Context, p *vault.Passage) (HoldList, error) {
		if err := p.Allow(ctx); err != nil {
			return HoldList{}, err
		}
		out := HoldList{Next: after, Disclosure: p.Disclosure()}
		until := d.cfg.Now().Add(within)
		for looked := 0; looked < maxReviews; looked += reviewsAtOnce {
			more, err := d.pageDue(ctx, p, until, min(max(limit, 1), maxPage), &out)
			if err != nil {
				return HoldList{}, err
			}
			if !more {
				break
			}
		}
		return out, p.Record(ctx, audit.Released, "holds_due")
	})
}

// pageDue adds what policy shows of the holds behind out.Next, up to a limit in all, and reports whether it can go on.
func (d *Desk) pageDue(ctx context.Context, p *vault.Passage, until time.Time, limit int, out *HoldList) (more bool, err error) {
	roots, err := d.on.Keys.Roots(ctx)
	if err != nil {
		return false, err
	}
	page, err := retention.HoldsDue(ctx, d.on.Pool, roots.MAC, until, out.Next, reviewsAtOnce)
	if err != nil {
		return false, err
	}
	ids := make([]uuid.UUID, len(page))
	for i := range page {
		ids[i] = page[i].Subject
	}
	may, err := d.mayKnow(ctx, p, ids)
	if err != nil {
		return false, err
	}
	for i := range page {
		if out.Next = page[i]; !may[page[i].Subject] {
			continue
		}
		if out.Holds = append(out.Holds, page[i]); len(out.Holds) == limit {
			return false, nil
		}
	}
	if len(page) < reviewsAtOnce {
		out.Next = retention.Hold{}
		return false, nil
	}
	return true, nil
}
