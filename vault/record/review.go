package record

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

// Why a record waits for somebody to look at it: table review.
const (
	CauseDuplicate  = "duplicate"  // another record holds a unique value of it
	CauseSuppressed = "suppressed" // somebody who is gone said no under an address of it
)

const insertReview = `INSERT INTO review (subject, id, record, kind, index, at, cause) VALUES ($1, $2, $3, $4, $5, $6, $7)`

// Review lets a record wait for somebody to look at it, and returns the review's id. index is that of the value it waits
// for; 0 for none.
func (r *Record) Review(ctx context.Context, tx pgx.Tx, cause string, index uint16, at time.Time) (uuid.UUID, error) {
	id, err := store.NewID()
	if err != nil {
		return uuid.Nil, err
	}
	var of *int16
	if index != 0 {
		n := int16(index) //nolint:gosec // index numbers are at most 32767
		of = &n
	}
	if _, err := tx.Exec(ctx, insertReview, r.Subject, id, r.ID, r.Table.Kind.Name, of, store.Micro(at), cause); err != nil {
		return uuid.Nil, fmt.Errorf("review: %w", store.Fault(err))
	}
	return id, nil
}

// shareTokens keeps a record from becoming the holder of a value in the epochs, or in the index being built, that
// its holder's tokens have not reached yet.
const shareTokens = `UPDATE token SET uniq = false WHERE subject = $1 AND source = $2 AND index = ANY($3) AND uniq`

// Share stores the token of a value that another record holds. family are the indexes of the value, see
// revision.Set.Family.
func (t *Token) Share(ctx context.Context, tx pgx.Tx, family []int16) error {
	b := &pgx.Batch{}
	b.Queue(shareTokens, t.Subject, t.Source, family)
	t.QueueShared(b)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("tokens: %w", store.Fault(err))
	}
	return nil
}
