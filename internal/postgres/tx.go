package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// warned marks a connection on which the server warned of something.
const warned = "tacit.warned"

// noteWarning remembers that the server warned. The text is dropped: it can hold values.
func noteWarning(c *pgconn.PgConn, n *pgconn.Notice) {
	if n.SeverityUnlocalized == "WARNING" || n.Severity == "WARNING" {
		c.CustomData()[warned] = true
	}
}

// InTx runs fn in a transaction on a connection of a pool made by [Open], and rolls back when fn fails,
// whose error it returns as it is. A commit that was not acknowledged, or acknowledged with a WARNING, is
// ErrUnavailable: PostgreSQL warns when the wait for a synchronous standby was cancelled, and then the
// commit may be lost in a failover.
func InTx(ctx context.Context, pool *pgxpool.Pool, fn func(pgx.Tx) error) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w: %w", ErrUnavailable, Scrub(err))
	}
	defer conn.Release()
	data := conn.Conn().PgConn().CustomData()
	delete(data, warned)
	var inner error
	err = pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		inner = fn(tx)
		return inner
	})
	switch {
	case inner != nil && errors.Is(err, inner):
		return inner
	case err != nil:
		return fmt.Errorf("transaction: %w: %w", ErrUnavailable, Scrub(err))
	case data[warned] != nil:
		return fmt.Errorf("commit: %w: the server warned", ErrUnavailable)
	}
	return nil
}
