package tape

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	selectLiving = `SELECT subject, bucket, bucket_version, wrapped FROM key_subject
 WHERE erased_at IS NULL AND subject > $1 ORDER BY subject LIMIT $2`
	selectOne = `SELECT subject, bucket, bucket_version, wrapped FROM key_subject WHERE erased_at IS NULL AND subject = $1`

	livingRows = 1000 // key rows read at a time
)

type keyRow struct {
	Subject uuid.UUID
	Bucket  uuid.UUID
	Version int32
	Wrapped [][]byte
}

// name finds the subjects behind the collected pseudonyms among all that live. Those that it does not find are of
// subjects that were erased.
func (r *reader) name(ctx context.Context, progress func(int)) error {
	compared := 0
	for last := uuid.Nil; r.missing > 0; {
		list, err := r.keyRows(ctx, selectLiving, last, livingRows)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return nil
		}
		for i := range list {
			if err := r.compare(ctx, &list[i]); err != nil {
				return err
			}
		}
		last, compared = list[len(list)-1].Subject, compared+len(list)
		if progress != nil {
			progress(compared)
		}
	}
	return nil
}

// nameOne compares one subject.
func (r *reader) nameOne(ctx context.Context, subject uuid.UUID) error {
	list, err := r.keyRows(ctx, selectOne, subject)
	if err != nil || len(list) == 0 {
		return err
	}
	return r.compare(ctx, &list[0])
}

func (r *reader) keyRows(ctx context.Context, sql string, args ...any) ([]keyRow, error) {
	rows, err := r.Pool.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("subjects: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[keyRow])
	if err != nil {
		return nil, fmt.Errorf("subjects: %w", store.Fault(err))
	}
	return list, nil
}

// compare computes what the log called a subject in each month.
func (r *reader) compare(ctx context.Context, row *keyRow) error {
	keys, err := r.open(ctx, row)
	if errors.Is(err, errGone) {
		return nil
	}
	if err != nil {
		return err
	}
	key, err := keys.Key(catalog.SlotLog)
	if err != nil {
		return err
	}
	for _, month := range r.months {
		name := uuid.UUID(key.Pseudonym(month))
		if have, wanted := r.names[name]; wanted && have == uuid.Nil {
			r.names[name], r.missing = row.Subject, r.missing-1
		}
	}
	return nil
}

// subjectKeys opens the keys of one subject; errGone for one that was erased meanwhile.
func (r *reader) subjectKeys(ctx context.Context, subject uuid.UUID) (*keyring.Subject, error) {
	list, err := r.keyRows(ctx, selectOne, subject)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, errGone
	}
	return r.open(ctx, &list[0])
}
