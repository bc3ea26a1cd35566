package ledger_test

import (
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/ledger"
)

// TestRestrictionEnds: a restriction with an end holds until then, and not longer.
func TestRestrictionEnds(t *testing.T) {
	for name, tc := range map[string]struct {
		r    *ledger.Restriction
		want [3]bool // before noon, at noon, after it
	}{
		"none":    {nil, [3]bool{}},
		"without": {&ledger.Restriction{Ground: "claims"}, [3]bool{true, true, true}},
		"at noon": {&ledger.Restriction{Ground: "claims", Ends: noon}, [3]bool{true, false, false}},
	} {
		s := ledger.State{}.WithRestriction(tc.r)
		for i, at := range []time.Time{noon.Add(-time.Microsecond), noon, noon.Add(time.Hour)} {
			if got := s.Facts(at).Restricted; got != tc.want[i] {
				t.Errorf("%s, at %s: got %t, want %t", name, at, got, tc.want[i])
			}
		}
	}
	if !(ledger.State{Restricted: true}).RestrictedAt(noon) {
		t.Error("a restriction without a reason restricts nothing")
	}
}

// TestHolds: any hold holds, until the last is released.
func TestHolds(t *testing.T) {
	one, two := uuid.UUID{1}, uuid.UUID{2}
	s := ledger.State{}.WithHold(ledger.Hold{ID: one, Slots: []uint8{1}}).WithHold(ledger.Hold{ID: two}).WithHold(ledger.Hold{ID: one, Slots: []uint8{2}})
	if len(s.Holds) != 2 || !s.Hold || s.Holds[1].Holds(1) || !s.Holds[1].Holds(2) || !s.Holds[0].Holds(1) {
		t.Errorf("got %+v", s.Holds)
	}
	before := s
	if s = s.WithoutHold(two); !s.Hold || len(s.Holds) != 1 || len(before.Holds) != 2 {
		t.Errorf("after one release: got %+v, and %+v before", s.Holds, before.Holds)
	}
	if s = s.WithoutHold(one); s.Hold {
		t.Error("a hold that was released holds")
	}
}
