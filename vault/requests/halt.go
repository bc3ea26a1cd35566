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

const (
	selectResting = `SELECT subject, revision, state::text, mac FROM request WHERE next IS NULL AND type = 'erasure'
 AND status IN ('held_back', 'executing', 'propagating', 'checking', 'part_fulfilled') ORDER BY subject FOR UPDATE`
	wake = `UPDATE request SET next = $3, mac = $2 WHERE subject = $1`
)

// Resume undoes Halt for the erasures that are under way, or wait to go on: they go on at a moment.
func Resume(ctx context.Context, tx pgx.Tx, m *crypto.MAC, at time.Time) error {
	rows, err := tx.Query(ctx, selectResting)
	if err != nil {
		return fmt.Errorf("resume: %w", store.Fault(err))
	}
	type resting struct {
		Subject  uuid.UUID
		Revision int64
		State    string
		MAC      []byte
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[resting])
	if err != nil {
		return fmt.Errorf("resume: %w", store.Fault(err))
	}
	at = store.Micro(at)
	for _, r := range list {
		if !m.Verify(r.MAC, keyring.TagRequest, parts(r.Subject, r.Revision, time.Time{}, []byte(r.State))...) {
			continue
		}
		mac := m.Sum(keyring.TagRequest, parts(r.Subject, r.Revision, at, []byte(r.State))...)
		if _, err := tx.Exec(ctx, wake, r.Subject, mac, at); err != nil {
			return fmt.Errorf("resume request %s: %w", r.Subject, store.Fault(err))
		}
	}
	return nil
}
