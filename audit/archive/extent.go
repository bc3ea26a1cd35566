package archive

import (
	"bytes"
	"context"
	"encoding/binary"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/leaf"
)

const (
	selectWaiting = `SELECT (SELECT size FROM log_head) + count(*), (SELECT id FROM log_intake ORDER BY id DESC LIMIT 1)
 FROM log_intake WHERE ` + NotTaken

	selectNewest = `SELECT idx, last FROM log_bundle WHERE last = (SELECT max(last) FROM log_bundle)`
)

// Extent tells how far a log goes: its entries, in the tree and before it, and the latest id among them, uuid.Nil where
// there is none. Where the latest ones were dropped after their retention it is the last id of their millisecond. It
// reads the times of every bundle. Errors: ErrCorrupt, of the database.
func Extent(ctx context.Context, q Querier) (count int64, latest uuid.UUID, err error) {
	var waiting *[16]byte
	if err := q.QueryRow(ctx, selectWaiting).Scan(&count, &waiting); err != nil {
		return 0, uuid.Nil, scrubbed("log intake", err)
	}
	if waiting != nil {
		latest = *waiting
	}
	head, err := ReadHead(ctx, q)
	if err != nil {
		return 0, uuid.Nil, err
	}
	r := NewReader(q, head.Size)
	leaves, err := r.Tail(ctx)
	if err != nil {
		return 0, uuid.Nil, err
	}
	if latest, err = latestOf(latest, leaves); err != nil {
		return 0, uuid.Nil, err
	}
	rows, err := q.Query(ctx, selectNewest)
	if err != nil {
		return 0, uuid.Nil, scrubbed("log bundles", err)
	}
	newest, err := pgx.CollectRows(rows, pgx.RowToStructByPos[struct{ Index, Last int64 }])
	if err != nil {
		return 0, uuid.Nil, scrubbed("log bundles", err)
	}
	for _, b := range newest {
		first := uint64(b.Index) * BundleSize //nolint:gosec // counts entries
		if first < head.Kept {
			latest = later(latest, lastID(b.Last))
			continue
		}
		bundles, err := r.Bundles(ctx, uint64(b.Index)) //nolint:gosec // counts entries
		if err != nil {
			return 0, uuid.Nil, err
		}
		if latest, err = latestOf(latest, bundles[uint64(b.Index)]); err != nil { //nolint:gosec // counts entries
			return 0, uuid.Nil, err
		}
	}
	return count, latest, nil
}

func latestOf(latest uuid.UUID, leaves [][]byte) (uuid.UUID, error) {
	for _, l := range leaves {
		id, err := leaf.PeekID(l)
		if err != nil {
			return uuid.Nil, corrupt("an entry without an id")
		}
		latest = later(latest, id)
	}
	return latest, nil
}

func later(a, b uuid.UUID) uuid.UUID {
	if bytes.Compare(a[:], b[:]) < 0 {
		return b
	}
	return a
}

// lastID sorts above every id of its millisecond.
func lastID(milli int64) uuid.UUID {
	id := uuid.Max
	binary.BigEndian.PutUint64(id[:], uint64(milli)<<16|0xffff) //nolint:gosec // 48 bits of milliseconds
	return id
}
