package prove

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/store"
)

// live is the live database, seen through one snapshot by two connections: one streams, one looks up.
type live struct {
	stream, side *pgx.Conn
	tables       tables
}

// keyRow is a row of key_subject; a fence has no keys.
type keyRow struct {
	fence   bool
	bucket  uuid.UUID
	version uint32
	wrapped [][]byte
}

const liveName = "live database"

func openLive(ctx context.Context, url string) (_ *live, err error) {
	l := &live{}
	defer func() {
		if err != nil {
			l.close(context.WithoutCancel(ctx))
			err = fmt.Errorf("live database: %w", store.Fault(err))
		}
	}()
	if l.stream, err = pgx.Connect(ctx, url); err != nil {
		return nil, err
	}
	if l.side, err = pgx.Connect(ctx, url); err != nil {
		return nil, err
	}
	if err = l.snapshot(ctx); err != nil {
		return nil, err
	}
	if l.tables, err = findTables(ctx, l.stream); err != nil {
		return nil, err
	}
	if l.tables.keySubject == "" || l.tables.keyBucket == "" {
		return nil, errors.New("it has no key tables")
	}
	return l, nil
}

// renew takes a snapshot of now.
func (l *live) renew(ctx context.Context) error {
	for _, conn := range []*pgx.Conn{l.side, l.stream} {
		if _, err := conn.Exec(ctx, `ROLLBACK`); err != nil {
			return fmt.Errorf("live database: %w", store.Fault(err))
		}
	}
	if err := l.snapshot(ctx); err != nil {
		return fmt.Errorf("live database: %w", store.Fault(err))
	}
	return nil
}

// snapshot begins a transaction on each connection, both of one snapshot.
func (l *live) snapshot(ctx context.Context) error {
	const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`
	if _, err := l.stream.Exec(ctx, begin); err != nil {
		return err //nolint:wrapcheck // the caller scrubs and wraps
	}
	var snapshot string
	if err := l.stream.QueryRow(ctx, `SELECT pg_export_snapshot()`).Scan(&snapshot); err != nil {
		return err //nolint:wrapcheck // the caller scrubs and wraps
	}
	// The name comes from the server: hexadecimal digits and dashes.
	if _, err := l.side.Exec(ctx, begin+`; SET TRANSACTION SNAPSHOT '`+snapshot+`'`); err != nil {
		return err //nolint:wrapcheck // the caller scrubs and wraps
	}
	return nil
}

func (l *live) close(ctx context.Context) {
	for _, conn := range []*pgx.Conn{l.stream, l.side} {
		if conn != nil {
			_ = conn.Close(ctx) // it only read
		}
	}
}

func (l *live) state() *state {
	return &state{name: liveName, sort: liveName, conn: l.stream, side: l.side, tables: l.tables}
}

// rows returns the key rows of subjects, by subject.
func (l *live) rows(ctx context.Context, subjects []uuid.UUID) (map[uuid.UUID]keyRow, error) {
	return keyRows(ctx, l.side, l.tables.keySubject, subjects)
}

func keyRows(ctx context.Context, conn *pgx.Conn, table string, subjects []uuid.UUID) (map[uuid.UUID]keyRow, error) {
	found := make(map[uuid.UUID]keyRow, len(subjects))
	rows, err := conn.Query(ctx, `SELECT subject, bucket, bucket_version, wrapped FROM `+table+` WHERE subject = ANY($1)`, subjects)
	if err != nil {
		return nil, fmt.Errorf("keys: %w", store.Fault(err))
	}
	err = eachKeyRow(rows, func(subject uuid.UUID, r keyRow) error {
		found[subject] = r
		return nil
	})
	return found, err
}

func eachKeyRow(rows pgx.Rows, fn func(uuid.UUID, keyRow) error) error {
	var subject uuid.UUID
	var bucket *uuid.UUID
	var version *int32
	var keys [][]byte
	_, err := pgx.ForEachRow(rows, []any{&subject, &bucket, &version, &keys}, func() error {
		r := keyRow{fence: bucket == nil || version == nil, wrapped: keys}
		if !r.fence {
			r.bucket, r.version = *bucket, uint32(*version) //nolint:gosec // > 0 by CHECK
		}
		keys = nil // the next row's are its own
		return fn(subject, r)
	})
	if err != nil {
		return fmt.Errorf("keys: %w", store.Fault(err))
	}
	return nil
}

// selectErased finds fences, and living rows with a key missing. A schema from before key generations has no
// shredded_bucket.
const selectErased = `SELECT subject, erased_at, wrapped, (to_jsonb(k) ->> 'shredded_bucket')::uuid, (to_jsonb(k) ->> 'shredded_version')::int
 FROM %s k WHERE erased_at IS NOT NULL OR array_position(wrapped, NULL::bytea) IS NOT NULL`

// readErased makes the victims that the live database names.
func (a *attack) readErased(ctx context.Context) error {
	rows, err := a.live.stream.Query(ctx, fmt.Sprintf(selectErased, a.live.tables.keySubject))
	if err != nil {
		return fmt.Errorf("erased subjects: %w", store.Fault(err))
	}
	var id uuid.UUID
	var at *time.Time
	var keys [][]byte
	var bucket *uuid.UUID
	var version *int32
	_, err = pgx.ForEachRow(rows, []any{&id, &at, &keys, &bucket, &version}, func() error {
		v := a.victim(id)
		v.how, v.at = Erased, at
		at = nil
		if keys != nil {
			v.how, v.gone = Shredded, missing(keys)
		}
		if bucket != nil && version != nil {
			v.wasIn(*bucket)
			a.ladder.saw(*bucket, uint32(*version)) //nolint:gosec // > 0 by CHECK
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("erased subjects: %w", store.Fault(err))
	}
	return nil
}

func missing(keys [][]byte) (gone [catalog.Slots]bool) {
	for slot := range gone {
		gone[slot] = slot >= len(keys) || keys[slot] == nil
	}
	return gone
}
