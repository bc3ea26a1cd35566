package publish_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/tacitcrm/tacit/audit/publish"
)

// before calls a func right before a publisher sends a statement.
type before struct {
	statement string
	call      func()
}

// TraceQueryStart and TraceQueryEnd make it a pgx.QueryTracer.
func (b *before) TraceQueryStart(ctx context.Context, _ *pgx.Conn, q pgx.TraceQueryStartData) context.Context {
	if b.call != nil && strings.HasPrefix(q.SQL, b.statement) {
		call := b.call
		b.call = nil
		call()
	}
	return ctx
}

func (*before) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// traced connects publishers that are traced.
func (s *site) traced(tracer pgx.QueryTracer) func(context.Context, pgconn.NoticeHandler) (*pgx.Conn, error) {
	return func(ctx context.Context, onNotice pgconn.NoticeHandler) (*pgx.Conn, error) {
		cfg := s.pool.Config().ConnConfig
		cfg.OnNotice, cfg.Tracer = onNotice, tracer
		return pgx.ConnectConfig(ctx, cfg)
	}
}

// TestP7SlotIsLookedAtAgain commits an entry to a slot after the publisher has found all of it in the tree, and before it
// holds the lock to empty it.
func TestP7SlotIsLookedAtAgain(t *testing.T) {
	t.Parallel()
	s, c := newSite(t), new(clock)
	tracer := &before{statement: "LOCK TABLE"}
	p := s.publisher(publish.Config{Connect: s.traced(tracer), Now: c.now})
	ids := s.append(3)
	slot := s.age()
	if err := s.once(p); err != nil {
		t.Fatal(err)
	}
	p.Empty(t.Context()) // all of it is in the tree
	c.forward(2 * time.Minute)
	var late uuid.UUID
	tracer.call = func() {
		late = s.append(1)[0]
		s.exec(`UPDATE log_intake SET slot = $1 WHERE id = $2`, slot, late)
	}
	p.Empty(t.Context())
	if late == uuid.Nil {
		t.Fatal("the publisher did not lock the slot")
	}
	if n := s.rows(slot); n != 4 {
		t.Fatalf("%d rows are left, want 4: an entry is lost", n)
	}
	if err := s.once(p); err != nil {
		t.Fatal(err)
	}
	s.holds(append(ids, late))
	p.Empty(t.Context())
	c.forward(2 * time.Minute)
	p.Empty(t.Context())
	if n := s.rows(slot); n != 0 {
		t.Errorf("%d rows are left of a slot that is in the tree", n)
	}
}

// TestSlotOfTheMinuteBefore is spared, however long it is in the tree: transactions that began in it may yet commit.
func TestSlotOfTheMinuteBefore(t *testing.T) {
	t.Parallel()
	s, c := newSite(t), new(clock)
	p := s.publisher(publish.Config{Now: c.now})
	s.append(3)
	if err := s.once(p); err != nil {
		t.Fatal(err)
	}
	for { // until no minute passes meanwhile
		now := s.current()
		slots := map[int]int{now: 1, (now + 3) % 4: 1, (now + 2) % 4: 0, (now + 1) % 4: 0} // and what is left in each
		s.exec(`DELETE FROM log_intake`)
		for slot := range slots {
			s.exec(`INSERT INTO log_intake (slot, id, xid, leaf, terms) VALUES ($1, gen_random_uuid(), '3', '', '')`, slot)
		}
		for range 3 {
			p.Empty(t.Context())
			c.forward(2 * time.Minute)
		}
		if s.current() != now {
			continue
		}
		for slot, want := range slots {
			if n := s.rows(slot); n != want {
				t.Errorf("%d rows are left in the slot of %d minutes ago, want %d", n, (now-slot+4)%4, want)
			}
		}
		return
	}
}
