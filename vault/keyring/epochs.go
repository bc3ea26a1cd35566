package keyring

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// States of an epoch: of an index root, for all three of which tokens are written, and of a key of the log, the last
// two of which sign.
const (
	EpochNext     = "next"     // tokens of earlier records are being added
	EpochCurrent  = "current"  // answers look-ups
	EpochRetiring = "retiring" // answers those of processes that have not heard yet
)

// IndexEpoch is an index root without its key.
type IndexEpoch struct {
	Number  int32
	State   string // EpochNext, EpochCurrent or EpochRetiring
	Created time.Time
}

const selectEpochs = `SELECT epoch, state, created_at FROM key_root WHERE name = 'index' ORDER BY epoch`

// IndexEpochs lists the epochs that tokens are written for, oldest first.
func IndexEpochs(ctx context.Context, q store.Querier) ([]IndexEpoch, error) {
	rows, err := q.Query(ctx, selectEpochs)
	if err != nil {
		return nil, fmt.Errorf("index epochs: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[IndexEpoch])
	if err != nil {
		return nil, fmt.Errorf("index epochs: %w", store.Fault(err))
	}
	return list, nil
}

const (
	insertEpoch = `INSERT INTO key_root (name, epoch, generation, wrapped, state)
 SELECT 'index', $1, generation, $2, 'next' FROM key_tree`

	countEpochs = `UPDATE key_tree SET epochs = epochs + 1`
)

// AddEpoch makes an index root for the epoch after last, in a transaction that has locked the tree and keeps
// writers waiting. Every later writer writes tokens for it.
func (k *Ring) AddEpoch(ctx context.Context, tx pgx.Tx, last int32) error {
	generation, err := Lock(ctx, tx)
	if err != nil {
		return err
	}
	root, err := k.keystone.Generation(ctx, uint64(generation)) //nolint:gosec // > 0 by CHECK
	if err != nil {
		return fmt.Errorf("new index epoch: %w: %w", fault.ErrUnavailable, err)
	}
	wrapped, err := root.NewKey(crypto.KeyIndex, uint32(last+1)) //nolint:gosec // epochs count months
	if err != nil {
		return fmt.Errorf("new index epoch: %w", err)
	}
	return changeEpochs(ctx, tx, func(b *pgx.Batch) { b.Queue(insertEpoch, last+1, wrapped) })
}

const (
	retireCurrent = `UPDATE key_root SET state = 'retiring' WHERE name = 'index' AND state = 'current'`
	switchToNext  = `UPDATE key_root SET state = 'current' WHERE name = 'index' AND state = 'next'`
	markEnded     = `UPDATE key_tree SET ended = generation`
	deleteRetired = `DELETE FROM key_root WHERE name = 'index' AND state = 'retiring'`
)

// SwitchEpoch makes look-ups go by the next epoch, in a transaction as AddEpoch wants it. A process that has read
// its roots before goes by the retiring one until their lease ends.
func SwitchEpoch(ctx context.Context, tx pgx.Tx) error {
	return changeEpochs(ctx, tx, func(b *pgx.Batch) { b.Queue(retireCurrent); b.Queue(switchToNext) })
}

// EndEpoch deletes the root of the retiring epoch, in a transaction as AddEpoch wants it. No later writer writes
// tokens for it. Backups hold the root until the next flip, which is due from now on.
func EndEpoch(ctx context.Context, tx pgx.Tx) error {
	return changeEpochs(ctx, tx, func(b *pgx.Batch) { b.Queue(deleteRetired); b.Queue(markEnded) })
}

func changeEpochs(ctx context.Context, tx pgx.Tx, change func(*pgx.Batch)) error {
	b := &pgx.Batch{}
	change(b)
	b.Queue(countEpochs)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("index epochs: %w", store.Fault(err))
	}
	return nil
}
