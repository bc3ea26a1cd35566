package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/fault"
)

// ErrAgain means that something a write took for granted, to save the question, is not so: nothing was stored, and the request
// is to begin anew.
var ErrAgain = fmt.Errorf("what was taken for granted has changed: %w", fault.ErrUnavailable)

// InPipe is InTx with fewer round trips, see postgres.InPipe.
func InPipe(ctx context.Context, pool *pgxpool.Pool, fn func(pgx.Tx) error) error {
	err := postgres.InPipe(ctx, pool, fn)
	if errors.Is(err, postgres.ErrUnavailable) && !errors.Is(err, fault.ErrUnavailable) {
		return fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
	}
	return err
}

// Later has statements sent along with what follows in a transaction of InPipe, see postgres.Later; what names them in errors.
func Later(ctx context.Context, tx pgx.Tx, b *pgx.Batch, what string) error {
	return postgres.Later(ctx, tx, b, func(err error) error { return fmt.Errorf("%s: %w", what, Fault(err)) })
}

// LaterOr is Later with an error of the caller's own making for one of the database.
func LaterOr(ctx context.Context, tx pgx.Tx, b *pgx.Batch, fault func(error) error) error {
	return postgres.Later(ctx, tx, b, func(err error) error { return fault(Fault(err)) })
}

// Assume is Later of statements that fail by dividing by zero where what was taken for
// granted is not so. That is missed.
func Assume(ctx context.Context, tx pgx.Tx, b *pgx.Batch, what string, missed error) error {
	return AssumeOr(ctx, tx, b, what, func() error { return missed })
}

// AssumeOr is Assume with something to be done where an assumption is missed.
func AssumeOr(ctx context.Context, tx pgx.Tx, b *pgx.Batch, what string, missed func() error) error {
	return postgres.Later(ctx, tx, b, func(err error) error {
		if Missed(err) {
			return fmt.Errorf("%s: %w", what, missed())
		}
		return fmt.Errorf("%s: %w", what, Fault(err))
	})
}

// divisionByZero is the SQLSTATE by which a statement says that an assumption does not hold.
const divisionByZero = "22012"

// Missed reports whether a statement failed because what was taken for granted is not so.
func Missed(err error) bool {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	return ok && pg.Code == divisionByZero
}

// AssumeFree is Assume of statements that store what nobody else has: they fail by a value that is there already.
func AssumeFree(ctx context.Context, tx pgx.Tx, b *pgx.Batch, what string, missed error) error {
	return postgres.Later(ctx, tx, b, func(err error) error {
		if postgres.IsUnique(err, "") {
			return fmt.Errorf("%s: %w", what, missed)
		}
		return fmt.Errorf("%s: %w", what, Fault(err))
	})
}

// Lost reports whether a transaction was ended since it stood in the way of another: it may be tried again from its beginning.
func Lost(err error) bool { return postgres.IsSerialization(err) }
