package archive

import (
	"context"
	"crypto/hmac"
	"encoding/binary"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// Head is the tree's right edge as the database has it.
type Head struct {
	Origin     string // of the log, as checkpoints have it; empty before the first is signed
	Size       uint64 // entries in the tree
	Nodes      []byte // its compact range, HashSize bytes each
	Kept       uint64 // first entry whose leaf is kept
	Checkpoint []byte // the last one published, as a signed note; empty before the first
	Taken      string // the snapshot up to which the intake is in the tree, as PostgreSQL writes it
	MAC        []byte // over Parts; nil before the first entry
}

// Sealer makes a MAC under a key that the database does not have, see audit.Config.
type Sealer = func(ctx context.Context, parts ...[]byte) ([]byte, error)

// Parts are what the head's MAC is over: nobody else may say what is in the tree. Origin and Checkpoint are signed, and
// Kept is believed as far as the log says that entries were dropped.
func (h *Head) Parts() [][]byte {
	return [][]byte{[]byte("log_head"), binary.BigEndian.AppendUint64(nil, h.Size), h.Nodes, []byte(h.Taken)}
}

// Genuine reports whether this vault wrote the head. One without a MAC is that of an empty tree.
func (h *Head) Genuine(ctx context.Context, seal Sealer) (bool, error) {
	if h.MAC == nil {
		return h.Size == 0, nil
	}
	want, err := seal(ctx, h.Parts()...)
	if err != nil {
		return false, fmt.Errorf("key of the log's head: %w", err)
	}
	return hmac.Equal(want, h.MAC), nil
}

const selectHead = `SELECT origin, size, nodes, kept, checkpoint, taken::text, mac FROM log_head`

// ReadHead reads the head. Errors: of the database, scrubbed, and ErrCorrupt where there is none.
func ReadHead(ctx context.Context, q Querier) (Head, error) {
	var h Head
	var size, kept int64
	err := q.QueryRow(ctx, selectHead).Scan(&h.Origin, &size, &h.Nodes, &kept, &h.Checkpoint, &h.Taken, &h.MAC)
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
