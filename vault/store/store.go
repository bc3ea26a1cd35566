// Package store is how the vault meets its database: transactions, ids, moments and errors, in the one form
// that all of the vault's rows have. It knows no table.
package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/fault"
)

const selectNow = `SELECT clock_timestamp()`

// Querier is what a read needs, outside or inside a transaction.
type Querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// InTx runs fn in a transaction of the pool. Trouble with begin or commit is fault.ErrUnavailable; an error
// of fn comes back as it is, after the roll-back.
func InTx(ctx context.Context, pool *pgxpool.Pool, fn func(pgx.Tx) error) error {
	err := postgres.InTx(ctx, pool, fn)
	if errors.Is(err, postgres.ErrUnavailable) && !errors.Is(err, fault.ErrUnavailable) {
		return fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
	}
	return err
}

// Aside runs fn on a connection of its own, and scrubs nothing. It serves what a process loads rarely and all
// requests wait for: they may hold every connection of the pool, in transactions that cannot end before it is
// there.
func Aside(ctx context.Context, pool *pgxpool.Pool, fn func(*pgx.Conn) error) error {
	conn, err := pgx.ConnectConfig(ctx, pool.Config().ConnConfig)
	if err != nil {
		return err //nolint:wrapcheck // the caller scrubs and wraps
	}
	defer func() { _ = conn.Close(ctx) }()
	return fn(conn)
}

// Fault maps database trouble, and transactions that lost against another, to fault.ErrUnavailable and drops values from every database error.
func Fault(err error) error {
	err = postgres.Scrub(err)
	if errors.Is(err, postgres.ErrUnavailable) || errors.Is(err, postgres.ErrTimeout) || postgres.IsSerialization(err) {
		return fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
	}
	return err
}

// NewID makes an id: a UUIDv7 (RFC 9562).
func NewID() (uuid.UUID, error) {
	id, err := uuid.NewV7()
	if err != nil {
		return uuid.Nil, fmt.Errorf("new id: %w", err)
	}
	return id, nil
}

// Now is the database's time at this moment, and not that of the transaction's begin: what is due goes by it, so that
// processes whose clocks differ agree.
func Now(ctx context.Context, q Querier) (time.Time, error) {
	var now time.Time
	if err := q.QueryRow(ctx, selectNow).Scan(&now); err != nil {
		return time.Time{}, fmt.Errorf("database time: %w", Fault(err))
	}
	return Micro(now), nil
}

// Micro is a time as the database keeps it: UTC, to the microsecond. Zero stays zero.
func Micro(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// NullTime is a time as a column that may be null takes it: nil for the zero time.
func NullTime(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = Micro(t)
	return &t
}

// TimeOf is what NullTime stored.
func TimeOf(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return Micro(*t)
}
