package requests

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Part names something that is sealed under a request's own keys. Numbers are never used for anything else.
type Part uint16

// The parts. Those under the key of the contact class go when the request is closed.
const (
	ReplyTo Part = 1 // the address that letters go to
	Text    Part = 2 // what the person wrote, and what was noted: stays until the request itself is shredded
	Work    Part = 3 // what the procedure of an erasure remembers from step to step, as JSON

	AppealText Part = 4 // what the person said to the answer, last
)

// class is the one whose key seals a part. Of a request that was closed and came back by an appeal, only the content key is
// left for notes.
func (st *Stored) class(p Part) catalog.Class {
	if p == Text || p == AppealText || p == Work && st.Keys.Shredded(catalog.SlotContact) {
		return catalog.Content
	}
	return catalog.ContactPost
}

func (st *Stored) place(p Part, version int64) crypto.Place {
	return crypto.Place{
		Subject: crypto.ID(st.ID), Record: crypto.ID(st.ID), Field: uint16(p), Class: uint8(st.class(p)), Version: uint64(version), //nolint:gosec // > 0
	}
}

const putPart = `INSERT INTO request_part (subject, part, version, sealed) VALUES ($1, $2, $3, $4)
 ON CONFLICT (subject, part) DO UPDATE SET version = excluded.version, sealed = excluded.sealed`

// PutPart seals a part, in place of what it held. The request is locked, or new.
func (s *Store) PutPart(ctx context.Context, tx pgx.Tx, st *Stored, p Part, plain crypto.Secret) error {
	key, err := st.Keys.Key(st.class(p).Slot())
	if err != nil {
		return err
	}
	sealed, err := key.Seal(st.place(p, st.Revision), plain)
	if err != nil {
		return fmt.Errorf("part %d of request %s: %w", p, st.ID, err)
	}
	if _, err := tx.Exec(ctx, putPart, st.ID, int16(p), st.Revision, sealed); err != nil { //nolint:gosec // constants above
		return fmt.Errorf("part %d of request %s: %w", p, st.ID, store.Fault(err))
	}
	return nil
}

// DeletePart removes a part; one that is not there is none.
func (s *Store) DeletePart(ctx context.Context, tx pgx.Tx, st *Stored, p Part) error {
	if _, err := tx.Exec(ctx, `DELETE FROM request_part WHERE subject = $1 AND part = $2`, st.ID, int16(p)); err != nil { //nolint:gosec // constants above
		return fmt.Errorf("part %d of request %s: %w", p, st.ID, store.Fault(err))
	}
	return nil
}

// Part opens a part. One that is not there is fault.ErrNotFound, one whose key is gone fault.ErrShredded.
func (s *Store) Part(ctx context.Context, q store.Querier, st *Stored, p Part) (crypto.Secret, error) {
	var version int64
	var sealed []byte
	err := q.QueryRow(ctx, `SELECT version, sealed FROM request_part WHERE subject = $1 AND part = $2`, st.ID, int16(p)).Scan(&version, &sealed) //nolint:gosec // constants above
	if errors.Is(err, pgx.ErrNoRows) {
		return crypto.Secret{}, fmt.Errorf("part %d of request %s: %w", p, st.ID, fault.ErrNotFound)
	}
	if err != nil {
		return crypto.Secret{}, fmt.Errorf("part %d of request %s: %w", p, st.ID, store.Fault(err))
	}
	key, err := st.Keys.Key(st.class(p).Slot())
	if err != nil {
		return crypto.Secret{}, err
	}
	plain, err := key.Open(st.place(p, version), sealed)
	if err != nil && p == Work && st.Keys.Shredded(catalog.SlotContact) { // sealed before the closing
		return crypto.Secret{}, fmt.Errorf("part %d of request %s: %w", p, st.ID, fault.ErrShredded)
	}
	if err != nil {
		return crypto.Secret{}, fmt.Errorf("part %d of request %s: %w: %w", p, st.ID, fault.ErrIntegrity, err)
	}
	return plain, nil
}

// ClosingSlots are those whose keys go when a request is closed: addresses, the letter, the recipients.
func ClosingSlots() []uint8 { return []uint8{catalog.SlotContact} }

func ids(ctx context.Context, q store.Querier, sql string, args ...any) ([]uuid.UUID, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("requests: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("requests: %w", store.Fault(err))
	}
	return list, nil
}
