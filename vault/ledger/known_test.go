package ledger_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
)

// TestKnownSaysWhatStatesSay: what is remembered is what would be decoded, for whomever and at whatever time, and whoever writes
// to it writes to their own.
func TestKnownSaysWhatStatesSay(t *testing.T) {
	t.Parallel()
	mac, known := newMAC(t), ledger.NewKnown()
	rapid.Check(t, func(t *rapid.T) {
		s := ledger.State{}
		if rapid.Bool().Draw(t, "asked for consent") {
			s, _ = drawState(t)
		}
		for _, name := range rapid.SliceOfN(rapid.SampledFrom([]string{"contract", "legitimate_interests", "statutory"}), 0, 2).Draw(t, "bases") {
			s.Bases = append(s.Bases, ledger.Basis{Basis: name})
		}
		subject := uuid.New()
		row, err := s.Seal(mac, subject, rapid.Int64Range(1, 3).Draw(t, "revision"))
		must(t, err)
		want, err := row.Open(mac, subject)
		must(t, err)
		now := noon.Add(time.Duration(rapid.IntRange(-1, 9).Draw(t, "hours")) * time.Hour)
		for range 2 {
			got, facts, err := known.Open(&row, mac, subject, now)
			must(t, err)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("state (-decoded +remembered):\n%s", diff)
			}
			if diff := cmp.Diff(want.Facts(now), facts); diff != "" {
				t.Fatalf("facts (-decoded +remembered):\n%s", diff)
			}
			facts.Bases["x"], facts.Consents["x"] = true, policy.Consent{}
			_ = append(got.Bases, ledger.Basis{Basis: "x"})
		}
	})
}

// TestKnownIsVerified: a state that is remembered is nobody's but by its MAC.
func TestKnownIsVerified(t *testing.T) {
	t.Parallel()
	mac, known, subject := newMAC(t), ledger.NewKnown(), uuid.New()
	row, err := ledger.State{}.Seal(mac, subject, 1)
	must(t, err)
	if _, _, err := known.Open(&row, mac, subject, noon); err != nil {
		t.Fatal(err)
	}
	later := row
	later.Revision = 2
	for name, err := range map[string]error{
		"another's":        second(known.Open(&row, mac, uuid.New(), noon)),
		"another revision": second(known.Open(&later, mac, subject, noon)),
		"another vault's":  second(known.Open(&row, newMAC(t), subject, noon)),
		"without a MAC":    second(known.Open(&ledger.StateRow{Revision: 1, State: row.State}, mac, subject, noon)),
	} {
		if !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func second(_ ledger.State, _ policy.Record, err error) error { return err }
