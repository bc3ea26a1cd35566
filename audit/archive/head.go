package archive

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Head is the tree's right edge as the database has it.
type Head struct {
	Origin     string // of the log, as checkpoints have it; empty before the first is signed
	Size       uint64 // entries in the tree
	Nodes      []byte // its compact range, HashSize bytes each
	Kept       uint64 // first entry whose leaf is kept
	Checkpoint []byte // the last one published, as a signed note; empty before the first
}

const selectHead = `SELECT origin, size, nodes, kept, checkpoint FROM log_head`

// ReadHead reads the head. Errors: of the database, scrubbed, and ErrCorrupt where there is none.
func ReadHead(ctx context.Context, q Querier) (Head, error) {
	var h Head
	var size, kept int64
	err := q.QueryRow(ctx, selectHead).Scan(&h.Origin, &size, &h.Nodes, &kept, &h.Checkpoint)
	if err == pgx.ErrNoRows { //nolint:errorlint // Scan returns it bare
		return h, corrupt("head is missing")
	}
	if err != nil {
		return h, scrubbed("log head", err)
	}
	h.Size, h.Kept = uint64(size), uint64(kept) //nolint:gosec // ≥ 0 by CHECK
	return h, nil
}

// Hashes are the head's nodes, one by one.
func (h *Head) Hashes() ([][]byte, error) {
	if len(h.Nodes)%HashSize != 0 {
		return nil, corrupt("head: nodes of %d bytes", len(h.Nodes))
	}
	out := make([][]byte, 0, len(h.Nodes)/HashSize)
	for n := h.Nodes; len(n) > 0; n = n[HashSize:] {
		out = append(out, n[:HashSize])
	}
	return out, nil
}
