package record

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

const selectSince = `SELECT record, version, kind, action, at, entry, sealed, clear::text, mac FROM history
 WHERE subject = $1 AND record = $2 AND version >= $3 ORDER BY version DESC`

// ClearAt returns a copy of the record with the clear values that it had at an earlier version of it; its sealed
// fields stay those of now. A version that it has not reached, which is of another life of the database, is
// fault.ErrNotFound; a row of its past that is not as it was written fault.ErrIntegrity.
func (r *Record) ClearAt(ctx context.Context, q store.Querier, version uint64, keys *keyring.Subject) (Record, error) {
	if version > r.Version {
		return Record{}, fmt.Errorf("version %d of %s: %w", version, r.ID, fault.ErrNotFound)
	}
	old := r.Clone()
	if version == r.Version {
		return old, nil
	}
	past, err := readSince(ctx, q, r.Subject, r.ID, version)
	if err != nil {
		return Record{}, err
	}
	for i := range past {
		if err := past[i].verify(keys); err != nil {
			return Record{}, err
		}
		if _, err := past[i].setClear(&old); err != nil {
			return Record{}, err
		}
	}
	old.Version = version
	return old, nil
}

// readSince reads what writes replaced since a version, newest first: undone in that order they lead back to it.
func readSince(ctx context.Context, q store.Querier, subject, id uuid.UUID, version uint64) ([]Past, error) {
	rows, err := q.Query(ctx, selectSince, subject, id, int64(version)) //nolint:gosec // versions count writes
	if err != nil {
		return nil, fmt.Errorf("history: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Past])
	if err != nil {
		return nil, fmt.Errorf("history: %w", store.Fault(err))
	}
	return list, nil
}

// Restoring is a patch that puts back what writes have replaced since an earlier version: the values that fields had at
// it. Of unset, which are numbers of sealed fields, it removes those that had none. digest is the catalog's. Errors: as of
// ClearAt.
func (r *Record) Restoring(ctx context.Context, q store.Querier, digest [32]byte, version uint64, unset []int16, keys *keyring.Subject) (draft.Draft, error) {
	d := draft.Draft{Catalog: digest, Kind: r.Table.Kind, Patch: true}
	if version > r.Version {
		return d, fmt.Errorf("version %d of %s: %w", version, r.ID, fault.ErrNotFound)
	}
	past, err := readSince(ctx, q, r.Subject, r.ID, version)
	if err != nil {
		return d, err
	}
	for i := range past {
		if err := past[i].verify(keys); err != nil {
			return d, err
		}
		old, fields, err := past[i].Rebuild(r.Table, r.Subject, r)
		if err != nil {
			return d, err
		}
		for _, f := range fields {
			v, err := old.Open(keys, f)
			if err != nil {
				return d, err
			}
			put(&d, f, v)
		}
	}
	for _, n := range unset {
		f, ok := r.Table.Kind.FieldHolding(uint16(n)) //nolint:gosec // numbers of fields are small
		if _, set := d.Get(nameOf(f)); ok && !set {
			put(&d, f, value.Value{})
		}
	}
	return d, nil
}

func nameOf(f *catalog.Field) string {
	if f == nil {
		return ""
	}
	return f.Name
}

// put sets a field in the place of what is set; what the server makes needs nobody's right.
func put(d *draft.Draft, f *catalog.Field, v value.Value) {
	d.Put(f, v)
	d.Settings[len(d.Settings)-1].Defaulted = f.Server
}
