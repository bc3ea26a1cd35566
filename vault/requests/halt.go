package requests

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	selectGoing = `SELECT subject, revision, state::text, mac, next FROM request WHERE next IS NOT NULL ORDER BY subject FOR UPDATE`
	halt        = `UPDATE request SET next = NULL, mac = $2 WHERE subject = $1`
)

// Halt keeps every request from going on by itself, until somebody takes a step of it: for a database that was restored
// without what is known since. A row that was edited stays as it is, which nothing goes on with.
func Halt(ctx context.Context, tx pgx.Tx, m *crypto.MAC) error {
	rows, err := tx.Query(ctx, selectGoing)
	if err != nil {
		return fmt.Errorf("halt: %w", store.Fault(err))
	}
	type going struct {
		Subject  uuid.UUID
		Revision int64
		State    string
		MAC      []byte
		Next     time.Time
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[going])
	if err != nil {
		return fmt.Errorf("halt: %w", store.Fault(err))
	}
	for _, g := range list {
		if !m.Verify(g.MAC, keyring.TagRequest, parts(g.Subject, g.Revision, store.Micro(g.Next), []byte(g.State))...) {
			continue
		}
		mac := m.Sum(keyring.TagRequest, parts(g.Subject, g.Revision, time.Time{}, []byte(g.State))...)
		if _, err := tx.Exec(ctx, halt, g.Subject, mac); err != nil {
			return fmt.Errorf("halt request %s: %w", g.Subject, store.Fault(err))
		}
	}
	return nil
}
