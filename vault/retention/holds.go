// Package retention keeps what may not be destroyed, and destroys what may no longer be kept: holds, and sweeps over what
// the catalog's retention rules say is due. What is kept and what goes is decided by package rights; nobody's leave is
// asked, since the rules gave it.
package retention

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Hold is one hold with its past. That it stands is decided by its subject's state; see ledger.Hold.
type Hold struct {
	ID         uuid.UUID `json:"id"`
	Ground     string    `json:"ground"`
	Classes    []string  `json:"classes,omitempty"` // as shred.Names; none: all
	Review     time.Time `json:"review"`
	PlacedAt   time.Time `json:"placed_at"`
	PlacedBy   uuid.UUID `json:"placed_by"` // the credential
	Entry      uuid.UUID `json:"entry"`     // log entry of the last change
	ReviewedAt time.Time `json:"reviewed_at,omitzero"`
	ReleasedAt time.Time `json:"released_at,omitzero"`
	ReleasedBy uuid.UUID `json:"released_by,omitzero"`

	Subject   uuid.UUID     `json:"-"`
	Reference crypto.Secret `json:"-"` // of the matter, opened by OpenReference

	revision int64
	sealed   []byte
}

// referenceField is the number under which a hold's reference is sealed: the hold stands for the record.
const referenceField = 1

func referencePlace(subject, hold uuid.UUID) crypto.Place {
	return crypto.Place{Subject: crypto.ID(subject), Record: crypto.ID(hold), Field: referenceField, Class: uint8(catalog.Content), Version: 1}
}

// SealReference seals what the hold refers to. It lies under the subject's record key, which outlives every class.
func (h *Hold) SealReference(keys *keyring.Subject, reference crypto.Secret) error {
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return err
	}
	if h.sealed, err = key.Seal(referencePlace(h.Subject, h.ID), reference); err != nil {
		return fmt.Errorf("seal hold %s: %w", h.ID, err)
	}
	h.Reference = reference
	return nil
}

// OpenReference opens it.
func (h *Hold) OpenReference(keys *keyring.Subject) error {
	if h.sealed == nil {
		return nil
	}
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return err
	}
	if h.Reference, err = key.Open(referencePlace(h.Subject, h.ID), h.sealed); err != nil {
		return fmt.Errorf("hold %s: %w: %w", h.ID, fault.ErrIntegrity, err)
	}
	return nil
}

const putHold = `INSERT INTO hold (subject, id, revision, state, sealed, mac, review, released) VALUES ($1, $2, $3, $4::text::json, $5, $6, $7, $8)
 ON CONFLICT (subject, id) DO UPDATE SET revision = excluded.revision, state = excluded.state, mac = excluded.mac,
 review = excluded.review, released = excluded.released WHERE hold.revision = excluded.revision - 1`

// Put stores a hold, new or changed. Its subject's state is locked. One that has moved on is fault.ErrVersion.
func (h *Hold) Put(ctx context.Context, tx pgx.Tx, m *crypto.MAC) error {
	state, err := json.Marshal(h, json.Deterministic(true))
	if err != nil {
		return fmt.Errorf("hold %s: %w", h.ID, err)
	}
	h.revision++
	tag, err := tx.Exec(ctx, putHold, h.Subject, h.ID, h.revision, string(state), h.sealed,
		m.Sum(keyring.TagHold, h.parts(state)...), h.Review, store.NullTime(h.ReleasedAt))
	if err != nil {
		return fmt.Errorf("hold %s: %w", h.ID, store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return fmt.Errorf("hold %s: %w", h.ID, fault.ErrVersion)
	}
	return nil
}

func (h *Hold) parts(state []byte) [][]byte {
	return [][]byte{h.Subject[:], h.ID[:], keyring.NumberPart(uint64(h.revision)), state, h.sealed} //nolint:gosec // > 0
}

const (
	selectHolds = `SELECT subject, id, revision, state::text, sealed, mac FROM hold WHERE `
	ofSubject   = selectHolds + `subject = $1 ORDER BY id`
	oneHold     = selectHolds + `subject = $1 AND id = $2`
	dueReviews  = selectHolds + `released IS NULL AND review <= $1 AND (review, id) > ($2, $3) ORDER BY review, id LIMIT $4`
)

// Holds returns a subject's holds, the oldest first, released ones included. One that was edited in the database is
// fault.ErrIntegrity.
func Holds(ctx context.Context, q store.Querier, m *crypto.MAC, subject uuid.UUID) ([]Hold, error) {
	return queryHolds(ctx, q, m, ofSubject, subject)
}

// ReadHold returns one hold of a subject; fault.ErrNotFound where there is none.
func ReadHold(ctx context.Context, q store.Querier, m *crypto.MAC, subject, id uuid.UUID) (Hold, error) {
	list, err := queryHolds(ctx, q, m, oneHold, subject, id)
	if err != nil {
		return Hold{}, err
	}
	if len(list) == 0 {
		return Hold{}, fmt.Errorf("hold %s: %w", id, fault.ErrNotFound)
	}
	return list[0], nil
}

// HoldsDue returns holds whose review is due at a moment, the longest due first, behind the last one of a page.
func HoldsDue(ctx context.Context, q store.Querier, m *crypto.MAC, at time.Time, after Hold, limit int) ([]Hold, error) {
	return queryHolds(ctx, q, m, dueReviews, at, after.Review, after.ID, limit)
}

func queryHolds(ctx context.Context, q store.Querier, m *crypto.MAC, sql string, args ...any) ([]Hold, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("holds: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (Hold, error) {
		var h Hold
		var subject, id uuid.UUID
		var state string
		var mac []byte
		if err := r.Scan(&subject, &id, &h.revision, &state, &h.sealed, &mac); err != nil {
			return h, err //nolint:wrapcheck // wrapped below
		}
		h.Subject, h.ID = subject, id
		if !m.Verify(mac, keyring.TagHold, h.parts([]byte(state))...) || json.Unmarshal([]byte(state), &h) != nil || h.ID != id {
			return h, fault.ErrIntegrity
		}
		return h, nil
	})
	if errors.Is(err, fault.ErrIntegrity) {
		return nil, fmt.Errorf("holds: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("holds: %w", store.Fault(err))
	}
	return list, nil
}

const selectKinds = `SELECT subject, kind FROM key_subject WHERE subject = ANY($1) AND erased_at IS NULL`

// KindsOf returns the kinds of living subjects.
func KindsOf(ctx context.Context, q store.Querier, subjects []uuid.UUID) (map[uuid.UUID]string, error) {
	rows, err := q.Query(ctx, selectKinds, subjects)
	if err != nil {
		return nil, fmt.Errorf("kinds: %w", store.Fault(err))
	}
	kinds := make(map[uuid.UUID]string, len(subjects))
	var id uuid.UUID
	var kind string
	_, err = pgx.ForEachRow(rows, []any{&id, &kind}, func() error { kinds[id] = kind; return nil })
	if err != nil {
		return nil, fmt.Errorf("kinds: %w", store.Fault(err))
	}
	return kinds, nil
}
