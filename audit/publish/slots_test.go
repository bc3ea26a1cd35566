package publish_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/publish"
)

// current is the slot that takes entries now, by the database's clock.
func (s *site) current() int {
	return s.count(`SELECT (floor(extract(epoch FROM now()) / 60)::bigint % 4)::integer`)
}

// age moves the rows of the intake to the slot of two minutes ago. It returns the slot.
func (s *site) age() int {
	s.t.Helper()
	slot := (s.current() + 2) % 4
	s.exec(`UPDATE log_intake SET slot = $1`, slot)
	return slot
}

func (s *site) rows(slot int) int {
	return s.count(fmt.Sprintf(`SELECT count(*) FROM log_intake_%d`, slot))
}

// clock is one that tests set forward.
type clock struct{ ahead atomic.Int64 }

func (c *clock) now() time.Time          { return time.Now().Add(time.Duration(c.ahead.Load())) }
func (c *clock) forward(d time.Duration) { c.ahead.Add(int64(d)) }

// run publishes in the background until the returned func is called.
func (s *site) run(c *clock) (p *publish.Publisher, looked func(), stop func()) {
	s.t.Helper()
	p = s.publisher(publish.Config{Every: 5 * time.Millisecond, Now: c.now})
	// looked waits until the publisher has looked at the slots with whatever the test did before.
	looked = func() {
		s.t.Helper()
		for range 2 {
			ids := s.append(1)
			s.eventually("an entry to be published", func() bool {
				c, err := s.signed()
				return err == nil && len(c) == 1 && s.count(`SELECT count(*) FROM log_head WHERE size = $1`, int64(c[0].Size)) == 1 && s.taken(ids[0])
			})
		}
	}
	ctx, cancel := context.WithCancel(s.t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		p.Run(ctx)
	}()
	return p, looked, func() { cancel(); <-done }
}

func (s *site) taken(id uuid.UUID) bool {
	f, err := s.log.Entry(s.t.Context(), id)
	return err == nil && f.Position >= 0
}

func (s *site) eventually(what string, holds func() bool) {
	s.t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !holds(); time.Sleep(3 * time.Millisecond) {
		if time.Now().After(deadline) {
			s.t.Fatalf("waited in vain for %s", what)
		}
	}
}

// TestSlotsAreEmptied empties what is in the tree for a minute, and neither what is younger nor the slots in use.
func TestSlotsAreEmptied(t *testing.T) {
	t.Parallel()
	s, c := newSite(t), new(clock)
	old := s.append(300)
	slot := s.age()
	_, looked, stop := s.run(c)
	defer stop()
	looked()
	if n := s.rows(slot); n != len(old) {
		t.Fatalf("%d rows of %d are left within a minute", n, len(old))
	}
	c.forward(59 * time.Second)
	looked()
	if n := s.rows(slot); n != len(old) {
		t.Fatalf("%d rows of %d are left within a minute", n, len(old))
	}
	c.forward(2 * time.Second)
	s.eventually("the slot to be emptied", func() bool { return s.rows(slot) == 0 })
	for _, id := range []uuid.UUID{old[0], old[299]} {
		if !s.taken(id) {
			t.Errorf("entry %s is not found any more", id)
		}
	}
	if n := s.count(`SELECT count(*) FROM log_intake WHERE slot = $1`, s.current()); n == 0 {
		t.Error("the slot in use was emptied")
	}
}

// TestSlotsWaiting are not emptied while a row of theirs is not in the tree, is not committed, or is read.
func TestSlotsWaiting(t *testing.T) {
	t.Parallel()
	s, c := newSite(t), new(clock)
	old := s.append(10)
	slot := s.age()
	_, looked, stop := s.run(c)
	defer stop()
	looked()

	// A reader of a snapshot, such as a backup, finds what it is to find.
	reader, err := s.pool.BeginTx(t.Context(), pgx.TxOptions{IsoLevel: pgx.RepeatableRead})
	if err != nil {
		t.Fatal(err)
	}
	var n int
	if err := reader.QueryRow(t.Context(), `SELECT count(*) FROM log_intake`).Scan(&n); err != nil {
		t.Fatal(err)
	}
	c.forward(2 * time.Minute)
	looked()
	var again int
	if err := reader.QueryRow(t.Context(), `SELECT count(*) FROM log_intake`).Scan(&again); err != nil || again != n {
		t.Errorf("a reader found %d rows, and then %d, %v", n, again, err)
	}

	// A writer that began two minutes ago has written.
	writer, err := s.pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	late := entry(s.log)
	if err := s.log.AppendTx(t.Context(), writer, late); err != nil {
		t.Fatal(err)
	}
	if _, err := writer.Exec(t.Context(), `UPDATE log_intake SET slot = $1 WHERE id = $2`, slot, late.ID); err != nil {
		t.Fatal(err)
	}
	if err := reader.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	c.forward(2 * time.Minute)
	looked()
	if n := s.rows(slot); n != len(old) {
		t.Errorf("%d rows of %d are left beside one that is not committed", n, len(old))
	}
	if err := writer.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.eventually("the late entry to be taken", func() bool { return s.taken(late.ID) })
	if n := s.rows(slot); n != len(old)+1 {
		t.Errorf("%d rows are left, want %d: a minute has not passed since the late entry", n, len(old)+1)
	}
	looked()
	c.forward(2 * time.Minute)
	s.eventually("the slot to be emptied", func() bool { return s.rows(slot) == 0 })
	if !s.taken(late.ID) || !s.taken(old[0]) {
		t.Error("an entry is gone with its slot")
	}
}
