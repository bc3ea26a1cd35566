package audit_test

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// Nothing is appended by a clock that is far from the database's, by any of the ways in. Once it is right, everything works,
// and entries are dated by it.
func TestClockFarFromDatabase(t *testing.T) {
	pool := pgtest.New(t)
	var off atomic.Int64
	now := func() time.Time { return time.Now().Add(time.Duration(off.Load())) }
	l := open(t, audit.Config{Pool: pool, Now: now})
	for name, put := range map[string]func(context.Context, *audit.Entry) error{
		"Append": l.Append,
		"AppendTx": func(ctx context.Context, e *audit.Entry) error {
			return pgx.BeginFunc(ctx, pool, func(tx pgx.Tx) error { return l.AppendTx(ctx, tx, e) })
		},
		"Check": func(ctx context.Context, _ *audit.Entry) error { return l.Check(ctx) },
	} {
		for _, d := range []time.Duration{6 * time.Minute, -6 * time.Minute, 73 * 365 * 24 * time.Hour, 0, 4 * time.Minute, -4 * time.Minute} {
			off.Store(int64(d))
			err := put(t.Context(), disclosure(l, uuid.New()))
			if far := d.Abs() > 5*time.Minute; !far && err != nil || far && (!errors.Is(err, audit.ErrUnavailable) || !strings.Contains(err.Error(), "clock")) {
				t.Errorf("%s with a clock off by %s: %v", name, d, err)
			}
		}
	}
	if n := count(t, pool, `SELECT count(*) FROM log_intake`); n != 6 {
		t.Errorf("%d entries are in the log, want those of a clock that is right", n)
	}
	off.Store(int64(6 * time.Minute))
	var b pgx.Batch
	if err := l.QueueTx(t.Context(), &b, disclosure(l, uuid.New())); err != nil {
		t.Fatal(err)
	}
	if err := pool.SendBatch(t.Context(), &b).Close(); err == nil {
		t.Error("a queued entry went in by a clock that is off")
	}
	if _, err := audit.New(t.Context(), audit.Config{Pool: pool, AllowUnsafe: true, Now: now}); !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("a log opened by a clock that is off: %v", err)
	}
	off.Store(0)
	if e := l.NewEntry(); time.Until(e.Time) > time.Second {
		t.Errorf("an entry of now is dated %s", e.Time)
	}
}
