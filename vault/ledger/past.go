package ledger

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

const selectPastState = `SELECT state::text, mac FROM state_past WHERE subject = $1 AND revision = $2
UNION ALL SELECT state::text, mac FROM subject_state WHERE subject = $1 AND revision = $2 LIMIT 1`

// ReadState reads and verifies a subject's state of one revision, present or past. One that is not there, because a
// release that kept none replaced it, is fault.ErrNotFound; one that was edited fault.ErrIntegrity.
func ReadState(ctx context.Context, q store.Querier, m *crypto.MAC, subject uuid.UUID, revision int64) (State, error) {
	var text string
	row := StateRow{Revision: revision}
	err := q.QueryRow(ctx, selectPastState, subject, revision).Scan(&text, &row.MAC)
	if errors.Is(err, pgx.ErrNoRows) {
		return State{}, fmt.Errorf("state %d of %s: %w", revision, subject, fault.ErrNotFound)
	}
	if err != nil {
		return State{}, fmt.Errorf("state %d of %s: %w", revision, subject, store.Fault(err))
	}
	row.State = []byte(text)
	return row.Open(m, subject)
}
