package ledger

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// backfillRows bounds the rows that one transaction projects, and so how long a writer of one of them waits.
const backfillRows = 500

const (
	// unprojected is the predicate of the index subject_state_unprojected, to the letter.
	unprojected = `nullif(facts_of = revision, false) IS NULL`

	// selectUnprojected passes over rows that somebody is writing: those get their projection by that.
	selectUnprojected = `SELECT subject, revision, state::text, mac FROM subject_state
 WHERE ` + unprojected + ` AND subject > $1 ORDER BY subject LIMIT $2 FOR UPDATE SKIP LOCKED`

	updateProjection = `UPDATE subject_state SET facts = $2::text[]::jsonb[], facts_at = $3, facts_of = revision WHERE subject = $1`

	// AnyUnprojected asks whether there are states without their projection.
	AnyUnprojected = `SELECT EXISTS (SELECT FROM subject_state WHERE ` + unprojected + `)`
)

// Unprojected reports whether there are states without their projection.
func Unprojected(ctx context.Context, q store.Querier) (found bool, err error) {
	if err := q.QueryRow(ctx, AnyUnprojected).Scan(&found); err != nil {
		return false, fmt.Errorf("states without a projection: %w", store.Fault(err))
	}
	return found, nil
}

// Backfilled is what Backfill did.
type Backfilled struct {
	Projected  int
	Unverified int // rows that are not as they were written: they stay as they are
}

// BackfillEvery does Backfill at once and at every interval until ctx ends: a server of a release that knows no
// projections may still run beside this one.
func BackfillEvery(ctx context.Context, interval time.Duration, pool *pgxpool.Pool, keys *keyring.Ring, logger *slog.Logger) {
	tick := time.NewTicker(interval)
	defer tick.Stop()
	for {
		roots, err := keys.Roots(ctx)
		var done Backfilled
		if err == nil {
			done, err = Backfill(ctx, pool, roots.MAC)
		}
		if err != nil && ctx.Err() == nil {
			logger.WarnContext(ctx, "project states", slog.Int("projected", done.Projected), slog.String("error", err.Error()))
		} else if done != (Backfilled{}) {
			logger.InfoContext(ctx, "projected states", slog.Int("projected", done.Projected), slog.Int("unverified", done.Unverified))
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Backfill gives states that were stored without a projection, by a release that knew none, theirs. It may run at
// several servers at once, and what it did stays done where it is interrupted.
func Backfill(ctx context.Context, pool *pgxpool.Pool, m *crypto.MAC) (Backfilled, error) {
	var all Backfilled
	for last := uuid.Nil; ; {
		var rows []unprojectedRow
		var done Backfilled
		err := store.InTx(ctx, pool, func(tx pgx.Tx) (err error) {
			if rows, err = readUnprojected(ctx, tx, last); err != nil {
				return err
			}
			done, err = projectRows(ctx, tx, m, rows)
			return err
		})
		if err != nil {
			return all, fmt.Errorf("project states: %w", err)
		}
		if len(rows) == 0 {
			return all, nil
		}
		all.Projected, all.Unverified = all.Projected+done.Projected, all.Unverified+done.Unverified
		last = rows[len(rows)-1].Subject
	}
}

type unprojectedRow struct {
	Subject  uuid.UUID
	Revision int64
	State    string
	MAC      []byte
}

func readUnprojected(ctx context.Context, tx pgx.Tx, last uuid.UUID) ([]unprojectedRow, error) {
	rows, err := tx.Query(ctx, selectUnprojected, last, backfillRows)
	if err != nil {
		return nil, store.Fault(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[unprojectedRow])
	return list, store.Fault(err)
}

func projectRows(ctx context.Context, tx pgx.Tx, m *crypto.MAC, rows []unprojectedRow) (Backfilled, error) {
	b := &pgx.Batch{}
	for _, row := range rows {
		s, err := StateRow{Revision: row.Revision, State: []byte(row.State), MAC: row.MAC}.Open(m, row.Subject)
		if err != nil {
			continue
		}
		p, err := s.project()
		if err != nil {
			return Backfilled{}, err
		}
		b.Queue(updateProjection, row.Subject, p.facts, p.at)
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return Backfilled{}, store.Fault(err)
	}
	return Backfilled{Projected: b.Len(), Unverified: len(rows) - b.Len()}, nil
}
