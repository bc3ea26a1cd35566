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
// neither server nor publisher may. An entry of the log has to say it before (leaf.ActionPrune), which is the caller's, as is
// the transaction's end. Entries that are not those of the tree are ErrCorrupt and stay: they show what somebody did.
func Drop(ctx context.Context, tx pgx.Tx, h *Head, to uint64) error {
	b := &pgx.Batch{}
	err := intact(ctx, tx, h, to, func(idx int64, hashes [][]byte) { b.Queue(dropEntries, idx, bytes.Join(hashes, nil)) })
	if err != nil {
		return err
	}
	for _, sql := range []string{dropIndex, dropTerms, updateKept} {
		b.Queue(sql, int64(to)) //nolint:gosec // counts entries
	}
	return scrubbed("drop entries", tx.SendBatch(ctx, b).Close())
}

// Intact tells by ErrCorrupt whether Drop would refuse.
func Intact(ctx context.Context, q Querier, h *Head, to uint64) error {
	return intact(ctx, q, h, to, func(int64, [][]byte) {})
}

func intact(ctx context.Context, q Querier, h *Head, to uint64, fn func(idx int64, hashes [][]byte)) error {
	rows, err := q.Query(ctx, selectDrop, int64(h.Kept/BundleSize), int64(to/BundleSize)) //nolint:gosec // count entries
	if err != nil {
		return scrubbed("log bundles", err)
	}
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
		fn(idx, hashes)
		return nil
	})
	return err //nolint:wrapcheck // of unpack or the database, and scrubbed by the caller
}
