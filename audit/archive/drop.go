package archive

import (
	"bytes"
	"context"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/tree"
)

const (
	// The first bundle that has an entry of the cutoff or later: all before it may go.
	selectDroppable = `SELECT coalesce(min(idx), $2) FROM log_bundle WHERE idx >= $1 AND last >= $3`
	selectDrop      = `SELECT idx, entries, root FROM log_bundle WHERE idx >= $1 AND idx < $2 AND entries IS NOT NULL ORDER BY idx`
	dropEntries     = `UPDATE log_bundle SET entries = NULL, hashes = $2 WHERE idx = $1`
	dropIndex       = `DELETE FROM log_index WHERE (segment + 1) * 65536 <= $1`
	dropTerms       = `DELETE FROM log_terms WHERE (bundle + 1) * 256 <= $1`
	updateKept      = `UPDATE log_head SET kept = $1`
)

// Droppable returns the position up to which whole bundles hold nothing of a time or later, in milliseconds since 1970.
func Droppable(ctx context.Context, q Querier, h *Head, before int64) (uint64, error) {
	var idx int64
	err := q.QueryRow(ctx, selectDroppable, int64(h.Kept/BundleSize), int64(h.Size/BundleSize), before).Scan(&idx) //nolint:gosec // count entries
	return uint64(idx) * BundleSize, scrubbed("log bundles", err)                                                  //nolint:gosec // as above
}

// Drop drops the entries from h.Kept to a position that is a multiple of BundleSize. Their hashes stay, so that the tree
// still verifies and proofs over it still hold, and nothing of them is found any more. It is run as the owner of the tables:
// neither server nor publisher may. Entries that are not those of the tree are ErrCorrupt and stay: they show what somebody
// did. The transaction's end is the caller's.
func Drop(ctx context.Context, tx pgx.Tx, h *Head, to uint64) error {
	rows, err := tx.Query(ctx, selectDrop, int64(h.Kept/BundleSize), int64(to/BundleSize)) //nolint:gosec // count entries
	if err != nil {
		return scrubbed("log bundles", err)
	}
	b := &pgx.Batch{}
	var idx int64
	var packed, root []byte
	_, err = pgx.ForEachRow(rows, []any{&idx, &packed, &root}, func() error {
		leaves, err := packer.unpack(uint64(idx), packed) //nolint:gosec // counts entries
		if err != nil {
			return err
		}
		hashes := make([][]byte, len(leaves))
		for i, l := range leaves {
			hashes[i] = tree.HashLeaf(l)
		}
		if sum, err := tree.Subtree(hashes); err != nil || !bytes.Equal(sum, root) {
			return corrupt("bundle %d has another root than its entries", idx)
		}
		b.Queue(dropEntries, idx, bytes.Join(hashes, nil))
		return nil
	})
	if err != nil {
		return err //nolint:wrapcheck // of unpack or the database, and scrubbed by the caller
	}
	for _, sql := range []string{dropIndex, dropTerms, updateKept} {
		b.Queue(sql, int64(to)) //nolint:gosec // counts entries
	}
	return scrubbed("drop entries", tx.SendBatch(ctx, b).Close())
}
