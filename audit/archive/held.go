package archive

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/leaf"
)

// Held returns which of a list of ids are in full bundles of the tree. It reads the bundles that have entries of their
// times, and so is for ids that lie close together.
func (r *Reader) Held(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]bool, error) {
	held := map[uuid.UUID]bool{}
	if len(ids) == 0 {
		return held, nil
	}
	wanted := make(map[uuid.UUID]bool, len(ids))
	from, to := leaf.Milli(ids[0]), leaf.Milli(ids[0])
	for _, id := range ids {
		wanted[id] = true
		from, to = min(from, leaf.Milli(id)), max(to, leaf.Milli(id))
	}
	note := func(leaves [][]byte) {
		for _, l := range leaves {
			if id, err := leaf.PeekID(l); err == nil && wanted[id] {
				held[id] = true
			}
		}
	}
	spans, err := r.allSpans(ctx, from, to)
	if err != nil {
		return nil, err
	}
	for _, s := range spans {
		if !touches(s, ids) {
			continue
		}
		bundles, err := r.Bundles(ctx, s.Index)
		if errors.Is(err, ErrCorrupt) {
			continue // which an inspection finds; no entry is refused for it
		}
		if err != nil {
			return nil, err
		}
		note(bundles[s.Index])
	}
	return held, nil
}

// allSpans are the spans of all full bundles with entries of a time, of those that were dropped none.
func (r *Reader) allSpans(ctx context.Context, from, to int64) ([]Span, error) {
	return r.spans(ctx, "log bundles", selectAllSpans, from, to, int64(r.size/BundleSize)) //nolint:gosec // counts entries
}

const selectAllSpans = `SELECT b.idx, b.first, b.last FROM log_segment s JOIN log_bundle b ON b.idx >= s.idx * 256 AND b.idx < (s.idx + 1) * 256
 WHERE s.last >= $1 AND s.first <= $2 AND b.last >= $1 AND b.first <= $2 AND b.idx < $3 AND b.entries IS NOT NULL
 UNION ALL SELECT idx, first, last FROM log_bundle
 WHERE idx >= (SELECT coalesce(max(idx) + 1, 0) * 256 FROM log_segment) AND idx < $3 AND last >= $1 AND first <= $2 AND entries IS NOT NULL`

func touches(s Span, ids []uuid.UUID) bool {
	for _, id := range ids {
		if at := leaf.Milli(id); at >= s.First && at <= s.Last {
			return true
		}
	}
	return false
}
