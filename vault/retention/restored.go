package retention

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// ErrRestored means that the database was restored without what was known since the backup, and that nobody has said yet
// that the holds in it are complete: nothing is destroyed by rule.
var ErrRestored = fmt.Errorf("restored without the holds placed since the backup: %w", fault.ErrUnavailable)

// confirmed is ErrRestored while a restore waits to be confirmed.
func confirmed(ctx context.Context, q store.Querier) error {
	var waits bool
	if err := q.QueryRow(ctx, `SELECT EXISTS (SELECT FROM restored WHERE confirmed IS NULL)`).Scan(&waits); err != nil {
		return fmt.Errorf("restores: %w", store.Fault(err))
	}
	if waits {
		return ErrRestored
	}
	return nil
}

// ConfirmRestore says that holds that were placed since the backup are placed again. It returns how many restores waited
// for that.
func ConfirmRestore(ctx context.Context, tx pgx.Tx, by uuid.UUID) (int, error) {
	tag, err := tx.Exec(ctx, `UPDATE restored SET confirmed = now(), by = $1 WHERE confirmed IS NULL`, by)
	if err != nil {
		return 0, fmt.Errorf("restores: %w", store.Fault(err))
	}
	return int(tag.RowsAffected()), nil
}
