package job

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// KeptFor is how long an import can be taken back.
const KeptFor = 90 * 24 * time.Hour

// Origin is whose an import is, and what of.
type Origin struct {
	Credential uuid.UUID
	Kind       string
	State      string
	StartedAt  time.Time
}

const readOrigin = `SELECT credential, kind, state, started_at FROM import_job WHERE id = $1 AND NOT dry_run`

// ReadOrigin reads whose an import is. One that is not there, and a dry run, is fault.ErrNotFound.
func ReadOrigin(ctx context.Context, pool *pgxpool.Pool, id uuid.UUID) (o Origin, err error) {
	err = pool.QueryRow(ctx, readOrigin, id).Scan(&o.Credential, &o.Kind, &o.State, &o.StartedAt)
	if errors.Is(err, pgx.ErrNoRows) {
		return Origin{}, fault.ErrNotFound
	}
	if err != nil {
		return Origin{}, fmt.Errorf("import %s: %w", id, store.Fault(err))
	}
	return o, nil
}

// forgetAtOnce bounds the rows that one statement of Forget deletes.
const forgetAtOnce = 5000

const (
	forgetChanges = `DELETE FROM import_change WHERE ctid = ANY(ARRAY(SELECT c.ctid FROM import_job j JOIN import_change c ON c.job = j.id
 WHERE j.started_at < $1 LIMIT $2))`
	forgetPrefix = `UPDATE import_job SET prefix = NULL WHERE prefix IS NOT NULL AND started_at < $1`
)

// Forget forgets what taking back and continuing imports takes that began KeptFor before now, in parts that are
// committed each by itself.
func Forget(ctx context.Context, pool *pgxpool.Pool, now time.Time) error {
	before := now.Add(-KeptFor)
	if _, err := pool.Exec(ctx, forgetPrefix, before); err != nil {
		return fmt.Errorf("forget imports: %w", store.Fault(err))
	}
	for {
		done, err := pool.Exec(ctx, forgetChanges, before, forgetAtOnce)
		if err != nil {
			return fmt.Errorf("forget imports: %w", store.Fault(err))
		}
		if done.RowsAffected() < forgetAtOnce {
			return nil
		}
	}
}
