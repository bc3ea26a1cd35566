package audit_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// TestP7OtherTimelineTakesNothing: a transaction of one's own can lead to a server that nobody has proven. The statement
// itself refuses there, and takes the entry where the timeline is the proven one.
func TestP7OtherTimelineTakesNothing(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool})
	ways := map[string]func(ctx context.Context, tx pgx.Tx) error{
		"AppendTx": func(ctx context.Context, tx pgx.Tx) error { return l.AppendTx(ctx, tx, disclosure(l, uuid.New())) },
		"QueueTx": func(ctx context.Context, tx pgx.Tx) error {
			var b pgx.Batch
			return errors.Join(l.QueueTx(ctx, &b, disclosure(l, uuid.New())), tx.SendBatch(ctx, &b).Close())
		},
	}
	l.Proven("000000FE")
	for name, put := range ways {
		if err := pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error { return put(t.Context(), tx) }); err == nil {
			t.Errorf("%s: a server of another timeline took an entry", name)
		}
	}
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != 0 {
		t.Errorf("%d entries on a server of another timeline", n)
	}
	l.Proven("00000001") // of a server that was never promoted
	for name, put := range ways {
		if err := pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error { return put(t.Context(), tx) }); err != nil {
			t.Errorf("%s on the timeline that was proven: %v", name, err)
		}
	}
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != len(ways) {
		t.Errorf("%d entries, want %d", n, len(ways))
	}
}
