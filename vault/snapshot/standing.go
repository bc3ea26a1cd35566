package snapshot

import (
	"errors"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

// Standing is what a credential's row is like: for whoever was recalled, to be confirmed by it.
type Standing struct {
	Row []byte    // the row's digest; nil where there is none
	Now time.Time // the database's
}

// selectStanding has the statement's time: the transaction's may be that of a wait before.
const selectStanding = `SELECT sha256(convert_to(c::text, 'UTF8')), statement_timestamp() FROM credential c WHERE c.id = $1`

// Queue reads the standing of a credential along with what else a batch asks.
func (s *Standing) Queue(b *pgx.Batch, credential uuid.UUID) {
	b.Queue(selectStanding, credential).QueryRow(func(r pgx.Row) error {
		if err := r.Scan(&s.Row, &s.Now); !errors.Is(err, pgx.ErrNoRows) {
			s.Now = store.Micro(s.Now)
			return err //nolint:wrapcheck // the caller scrubs and wraps
		}
		return nil
	})
}
