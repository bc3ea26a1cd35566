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

// Left is an address to whose use the person said no by an event that names its contact point, once that point has
// another address or is gone. An event names the point and not the address, so that without this the no would be lost
// with the point. It is kept by its token under the subject's contact key, and so as long as that.
type Left struct {
	Event   uuid.UUID `json:"event"`
	Point   uuid.UUID `json:"point"` // that held the address
	Address []byte    `json:"address"`
}

// HasLeft reports whether what an event said of a contact point is kept by the address that the point then had: then it
// says nothing of the address that the point has now.
func (s State) HasLeft(event, point uuid.UUID) bool {
	for _, l := range s.Left {
		if l.Event == event && l.Point == point {
			return true
		}
	}
	return false
}

const (
	holdSubject = `SELECT FROM key_subject WHERE subject = $1 FOR SHARE`
	holdState   = `SELECT FROM subject_state WHERE subject = $1 FOR UPDATE`
	lockState   = `SELECT revision, state::text, mac FROM subject_state WHERE subject = $1 FOR UPDATE`
)

// HoldSubject holds a subject's key row for the rest of the transaction: an erasure waits for it, or has already
// happened, and then the row is a fence.
func HoldSubject(ctx context.Context, tx pgx.Tx, subject uuid.UUID) error {
	if _, err := tx.Exec(ctx, holdSubject, subject); err != nil {
		return fmt.Errorf("lock %s: %w", subject, store.Fault(err))
	}
	return nil
}

// HoldState is HoldSubject, and holds the state besides, so that events of one subject fold one after the other.
func HoldState(ctx context.Context, tx pgx.Tx, subject uuid.UUID) error {
	if err := HoldSubject(ctx, tx, subject); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, holdState, subject); err != nil {
		return fmt.Errorf("lock state of %s: %w", subject, store.Fault(err))
	}
	return nil
}

// Lock holds the state of a subject whose key row is held, and reads and verifies it as it is then: a transaction may
// have read it before another changed it. A missing row, or one that was edited, is fault.ErrIntegrity.
func Lock(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID) (State, StateRow, error) {
	var row StateRow
	var text string
	err := tx.QueryRow(ctx, lockState, subject).Scan(&row.Revision, &text, &row.MAC)
	if errors.Is(err, pgx.ErrNoRows) {
		return State{}, row, fmt.Errorf("state of %s: %w", subject, fault.ErrIntegrity)
	}
	if err != nil {
		return State{}, row, fmt.Errorf("state of %s: %w", subject, store.Fault(err))
	}
	row.State = []byte(text)
	s, err := row.Open(m, subject)
	return s, row, err
}
