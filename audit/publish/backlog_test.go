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
