package publish_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/publish"
)

// TestBacklogIsTakenInRounds fills the intake as a long pause does, over a tail that is in the tree already, and takes it
// in several rounds, each under a checkpoint of its own. A transaction that was open all the while comes last.
func TestBacklogIsTakenInRounds(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ids := s.append(300)
	s.mustPublish()
	slow, err := s.pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	late := entry(s.log)
	if err := s.log.AppendTx(t.Context(), slow, late); err != nil {
		t.Fatal(err)
	}
	for range 20 {
		ids = append(ids, s.append(100)...)
	}
	p := s.publisher(publish.Config{})
	p.TakeAtMost(700)
	for _, want := range []uint64{1100, 1900, 2300, 2300} {
		if err := s.once(p); err != nil {
			t.Fatal(err)
		}
		if got := s.checkpoint().Size; got != want {
			t.Errorf("the tree has %d entries, want %d", got, want)
		}
	}
	if err := slow.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := s.once(p); err != nil {
		t.Fatal(err)
	}
	s.holds(append(ids, uuid.UUID(late.ID)))
	if n := s.count(`SELECT count(*) FROM log_refused`); n != 0 {
		t.Errorf("%d entries were set aside", n)
	}
}

// TestLateOnesFillARound commits a transaction that alone has more entries than a round takes, after later ones are in the
// tree: none of those is taken again.
func TestLateOnesFillARound(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	slow, err := s.pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var ids []uuid.UUID
	for range 30 {
		e := entry(s.log)
		if err := s.log.AppendTx(t.Context(), slow, e); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, e.ID)
	}
	ids = append(ids, s.append(20)...)
	p := s.publisher(publish.Config{})
	p.TakeAtMost(10)
	if err := s.once(p); err != nil {
		t.Fatal(err)
	}
	if err := slow.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		ids = append(ids, s.append(20)...)
	}
	for _, want := range []uint64{50, 70, 90, 90} {
		if err := s.once(p); err != nil {
			t.Fatal(err)
		}
		if got := s.checkpoint().Size; got != want {
			t.Errorf("the tree has %d entries, want %d", got, want)
		}
	}
	s.holds(ids)
	if n := s.count(`SELECT count(*) FROM log_refused`); n != 0 {
		t.Errorf("%d entries were set aside", n)
	}
}
