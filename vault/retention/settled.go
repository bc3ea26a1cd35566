package retention

import (
	"context"
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/store"
)

const selectSeen = `SELECT fences FROM key_tree`

// Settled reports whether nothing in the fence ledger is still to be done about a living subject whose key row is locked:
// a process that died between the ledger's line and the commit has left an erasure that the replay will carry out, and a
// hold that was placed in between would hold nothing. Otherwise it is fault.ErrUnavailable.
func Settled(ctx context.Context, q store.Querier, ledger *fence.Ledger, f *facts.Facts) error {
	lines, err := ledger.Count(ctx)
	if err != nil {
		return fence.Fault(err)
	}
	var seen int64
	if err := q.QueryRow(ctx, selectSeen).Scan(&seen); err != nil {
		return fmt.Errorf("fences of %s: %w", f.Subject, store.Fault(err))
	}
	if lines <= uint64(max(seen, 0)) {
		return nil
	}
	contents, err := ledger.Read(ctx)
	if err != nil {
		return fence.Fault(err)
	}
	for _, l := range contents.Fences {
		shredded := l.Op == fence.Shred && !slices.ContainsFunc(l.Slots, func(s uint8) bool { return !f.Keys.Shredded(s) })
		if l.N > uint64(max(seen, 0)) && l.Subject == f.Subject && !shredded {
			return fmt.Errorf("%s: an erasure is not settled yet: %w", f.Subject, fault.ErrUnavailable)
		}
	}
	return nil
}
