//go:build !race

package policy_test

import (
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

// Under the race detector, pools lose some of what they are given on purpose.
func TestDecideDoesNotAllocate(t *testing.T) {
	c := config(policy.DefaultTeam())
	c.Shadow = -1
	e, err := policy.Load(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	ctx, q := t.Context(), ask("support", "read")
	if n := testing.AllocsPerRun(1000, func() { decide(t, e, q) }); n != 0 {
		t.Errorf("got %v allocations, want none", n)
	}
	s := session(t, e, q)
	n := testing.AllocsPerRun(1000, func() {
		if _, err := s.Decide(ctx, q.Record); err != nil {
			t.Error(err)
		}
	})
	if n != 0 {
		t.Errorf("session: got %v allocations, want none", n)
	}
}
