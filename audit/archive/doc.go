// Package archive is the part of the log that is in the tree, as it lies in the database: bundles of 256 entries, segments
// of 256 bundles, the tail beyond the last full bundle, and the index by which entries are found. Publishing writes it,
// queries and proofs read it. It decides nothing and keeps no connection.
package archive

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// Sizes of what the archive is made of. A bundle is an entry bundle of C2SP tlog-tiles.
const (
	BundleSize  = 256                     // entries in a bundle
	SegmentSize = BundleSize * BundleSize // entries in a segment
)

// HashSize is the length of a hash of the tree in bytes (RFC 6962, 2.1: SHA-256).
const HashSize = 32

var (
	// ErrCorrupt means that what is stored contradicts itself: somebody changed it who should not. The place is named.
	ErrCorrupt = errors.New("audit: stored log is not what was published")
	// ErrDropped means that the entries asked for were dropped after their retention; their hashes are there.
	ErrDropped = errors.New("audit: entry was dropped after its retention")
	// ErrBeyond means that the tree is smaller than what was asked for.
	ErrBeyond = errors.New("audit: beyond the end of the log")
)

// Querier is a connection, a pool or a transaction. Who needs several answers of one moment gives a transaction of
// isolation level REPEATABLE READ.
type Querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults
}

func corrupt(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrCorrupt, fmt.Sprintf(format, args...))
}

// scrubbed drops values from a database error, which can hold some.
func scrubbed(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, postgres.Scrub(err))
}
