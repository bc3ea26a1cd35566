package ledger

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// BasisRow is one row of table basis.
type BasisRow struct {
	ID         uuid.UUID
	Basis      string
	Citation   []byte    // sealed under the subject's content key
	RecordedAt time.Time // to the microsecond
	EndedAt    time.Time // zero while it holds
	Credential uuid.UUID
	Entry      uuid.UUID // log entry of the recording
}

func (b *BasisRow) parts(subject uuid.UUID) [][]byte {
	return [][]byte{
		subject[:], b.ID[:], []byte(b.Basis), b.Citation, keyring.TimePart(b.RecordedAt), keyring.TimePart(b.EndedAt),
		b.Credential[:], b.Entry[:],
	}
}

const insertBasis = `INSERT INTO basis (subject, id, basis, citation, recorded_at, credential, entry, mac) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`

// AddBasis records a basis and adds it to the state, which the caller puts.
func (s *State) AddBasis(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID, b BasisRow) error {
	_, err := tx.Exec(ctx, insertBasis, subject, b.ID, b.Basis, b.Citation, b.RecordedAt, b.Credential, b.Entry,
		m.Sum(keyring.TagBasis, b.parts(subject)...))
	if err != nil {
		return fmt.Errorf("basis of %s: %w", subject, store.Fault(err))
	}
	*s = s.withBasis(Basis{Basis: b.Basis, Event: b.ID})
	return nil
}

// ReadBases reads and verifies a subject's recorded bases, oldest first.
func ReadBases(ctx context.Context, db store.Querier, m *crypto.MAC, subject uuid.UUID) ([]BasisRow, error) {
	rows, err := db.Query(ctx, `SELECT id, basis, citation, recorded_at, ended_at, credential, entry, mac FROM basis WHERE subject = $1 ORDER BY id`, subject)
	if err != nil {
		return nil, fmt.Errorf("bases of %s: %w", subject, store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (BasisRow, error) {
		var b BasisRow
		var ended *time.Time
		var mac []byte
		err := r.Scan(&b.ID, &b.Basis, &b.Citation, &b.RecordedAt, &ended, &b.Credential, &b.Entry, &mac)
		b.RecordedAt, b.EndedAt = store.Micro(b.RecordedAt), store.TimeOf(ended)
		if err == nil && !m.Verify(mac, keyring.TagBasis, b.parts(subject)...) {
			err = fault.ErrIntegrity
		}
		return b, err //nolint:wrapcheck // wrapped below
	})
	if err != nil {
		return nil, fmt.Errorf("bases of %s: %w", subject, store.Fault(err))
	}
	return list, nil
}

const (
	selectBasis = `SELECT basis, citation, recorded_at, ended_at, credential, entry, mac FROM basis WHERE subject = $1 AND id = $2 FOR UPDATE`
	updateBasis = `UPDATE basis SET ended_at = $3, mac = $4 WHERE subject = $1 AND id = $2`
)

// EndBasis ends a basis and takes it from the state, which the caller puts. An unknown one, or one that has
// ended, is fault.ErrNotFound; one that was edited in the database is fault.ErrIntegrity.
func (s *State) EndBasis(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject, id uuid.UUID, at time.Time) error {
	b := BasisRow{ID: id}
	var ended *time.Time
	var mac []byte
	err := tx.QueryRow(ctx, selectBasis, subject, id).Scan(&b.Basis, &b.Citation, &b.RecordedAt, &ended, &b.Credential, &b.Entry, &mac)
	if errors.Is(err, pgx.ErrNoRows) {
		return fault.ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("basis %s: %w", id, store.Fault(err))
	}
	b.RecordedAt, b.EndedAt = store.Micro(b.RecordedAt), store.TimeOf(ended)
	if !m.Verify(mac, keyring.TagBasis, b.parts(subject)...) {
		return fmt.Errorf("basis %s: %w", id, fault.ErrIntegrity)
	}
	if !b.EndedAt.IsZero() {
		return fault.ErrNotFound
	}
	b.EndedAt = store.Micro(at)
	if _, err := tx.Exec(ctx, updateBasis, subject, id, b.EndedAt, m.Sum(keyring.TagBasis, b.parts(subject)...)); err != nil {
		return fmt.Errorf("basis %s: %w", id, store.Fault(err))
	}
	*s = s.withoutBasis(id)
	return nil
}
