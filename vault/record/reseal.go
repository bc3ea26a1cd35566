package record

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
)

// Reseal seals anew, at the record's version, what still lies under the number and class that a field had before,
// and binds the record. It returns the names of those fields. A value of which either class was shredded stays
// as it is.
func (r *Record) Reseal(keys *keyring.Subject) (names []string, err error) {
	for _, f := range r.Table.Kind.Fields {
		moved, ok, err := reseal(r.place, keys, f, r.Sealed, r.Version)
		if err != nil {
			return nil, fmt.Errorf("reseal %s %s: %w", r.Table.Kind.Name, r.ID, err)
		}
		if ok {
			r.Sealed, names = moved, append(names, f.Name)
		}
	}
	if len(names) == 0 {
		return nil, nil
	}
	return names, r.Bind(keys)
}

// reseal moves one field of a row from its former number and class to its own, sealed at a version; 0 keeps the one
// it was sealed at. It is false for a field with nothing to move.
func reseal(place func(uint16, catalog.Class, uint64) crypto.Place, keys *keyring.Subject, f *catalog.Field, row sealed.Row, version uint64) (sealed.Row, bool, error) {
	if f.Replaces == nil {
		return row, false, nil
	}
	stored, ok := row.Find(f.Replaces.Number)
	if !ok {
		return row, false, nil
	}
	from, err := keys.Key(f.Replaces.Class.Slot())
	if err == nil {
		_, err = keys.Key(f.Class.Slot())
	}
	if errors.Is(err, fault.ErrGone) {
		return row, false, nil
	}
	if err != nil {
		return row, false, err
	}
	secret, err := from.Open(place(stored.Number, f.Replaces.Class, stored.Version), stored.Blob)
	if err != nil {
		return row, false, fmt.Errorf("field %d: %w: %w", stored.Number, fault.ErrIntegrity, err)
	}
	if version == 0 {
		version = stored.Version
	}
	to, err := keys.Key(f.Class.Slot())
	if err != nil {
		return row, false, err
	}
	blob, err := to.Seal(place(f.Number, f.Class, version), secret)
	if err != nil {
		return row, false, fmt.Errorf("field %d: %w", f.Number, err)
	}
	return row.Without(stored.Number).With(sealed.Field{Number: f.Number, Version: version, Blob: blob}), true, nil
}

// PastOf is a stored version with the subject it is about, before it is believed.
type PastOf struct {
	Subject uuid.UUID
	Past
}

const selectPastOf = `SELECT subject, record, version, kind, action, at, entry, sealed, clear::text, mac FROM history
 WHERE subject = ANY($1) AND kind = ANY($2)`

// ReadPastOf reads all stored versions of records of some kinds about some subjects.
func ReadPastOf(ctx context.Context, q store.Querier, subjects []uuid.UUID, kinds []string) ([]PastOf, error) {
	rows, err := q.Query(ctx, selectPastOf, subjects, kinds)
	if err != nil {
		return nil, fmt.Errorf("history: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[PastOf])
	if err != nil {
		return nil, fmt.Errorf("history: %w", store.Fault(err))
	}
	return list, nil
}

// Reseal is Reseal of a stored version of a kind's record: each value keeps the version it was sealed at. It returns
// how many values moved. A row that is not as it was written is fault.ErrIntegrity.
func (p *PastOf) Reseal(k *catalog.Kind, keys *keyring.Subject) (int, error) {
	if err := p.verify(keys); err != nil {
		return 0, err
	}
	row, err := sealed.Parse(p.Sealed)
	if err != nil {
		return 0, fmt.Errorf("history of %s: %w", p.Record, err)
	}
	r := Record{Subject: p.Subject, ID: p.Record}
	moved := 0
	for _, f := range k.Fields {
		next, ok, err := reseal(r.place, keys, f, row, 0)
		if err != nil {
			return 0, fmt.Errorf("history of %s: %w", p.Record, err)
		}
		if ok {
			row, moved = next, moved+1
		}
	}
	if moved == 0 {
		return 0, nil
	}
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return 0, err
	}
	p.Sealed = row.Bytes()
	p.bind(key)
	return moved, nil
}

// replacePast puts a row in the place of itself: stored versions are not updated, the server's role may not.
const replacePast = `WITH gone AS (DELETE FROM history WHERE subject = $1 AND record = $2 AND version = $3
 RETURNING subject, record, version, kind, action, at, entry, clear)
 INSERT INTO history (subject, record, version, kind, action, at, entry, sealed, clear, mac)
 SELECT subject, record, version, kind, action, at, entry, $4, clear, $5 FROM gone`

// QueueReplace stores what Reseal changed, as part of a batch.
func (p *PastOf) QueueReplace(b *pgx.Batch) {
	b.Queue(replacePast, p.Subject, p.Record, p.Version, p.Sealed, p.MAC)
}
