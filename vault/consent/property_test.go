package consent_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/consent"
)

const horizon = 12 // days; all drawn events are recorded before it

var channels = []string{"", "email", "phone", "post"} // no drawn event names post

// drawEvent draws from few days and channels, so that ties and conflicts are common.
func drawEvent(t *rapid.T, n int, kinds []consent.Kind) consent.Event {
	e := consent.Event{
		ID:         id(byte(n + 1)),
		Kind:       rapid.SampledFrom(kinds).Draw(t, "kind"),
		Purpose:    rapid.SampledFrom([]string{"marketing", "marketing", "analytics"}).Draw(t, "purpose"),
		Channel:    rapid.SampledFrom([]string{"", "email", "email", "phone"}).Draw(t, "channel"),
		OccurredAt: day(rapid.IntRange(0, 8).Draw(t, "occurred")),
	}
	e.RecordedAt = e.OccurredAt.AddDate(0, 0, rapid.IntRange(0, 3).Draw(t, "delay"))
	if consent.Permissive(e.Kind) {
		e.Explicit = rapid.Bool().Draw(t, "explicit")
		if rapid.Bool().Draw(t, "ends") {
			e = until(rapid.IntRange(9, 16).Draw(t, "end"), e)
		}
	}
	return e
}

func drawLedger(t *rapid.T) []consent.Event {
	kinds := append(consent.Kinds(), consent.KindGiven, consent.KindGiven, "of_a_later_version")
	n := rapid.IntRange(0, 7).Draw(t, "events")
	events := make([]consent.Event, 0, n)
	for i := range n {
		events = append(events, drawEvent(t, i, kinds))
	}
	return events
}

func drawNo(t *rapid.T, n int) consent.Event {
	return drawEvent(t, n, []consent.Kind{consent.KindRefused, consent.KindWithdrawn, consent.KindObjected})
}

func drawDay(t *rapid.T, label string) time.Time { return day(rapid.IntRange(0, 18).Draw(t, label)) }

func TestOrderOfEventsNeverMatters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLedger(t)
		shuffled := slices.Clone(events)
		if len(events) > 1 {
			shuffled = rapid.Permutation(events).Draw(t, "order")
		}
		channel, asOf, known := rapid.SampledFrom(channels).Draw(t, "asked"), drawDay(t, "as of"), drawDay(t, "known")
		want := consent.State(events, "marketing", channel, asOf, known)
		if diff := cmp.Diff(want, consent.State(shuffled, "marketing", channel, asOf, known)); diff != "" {
			t.Fatalf("State of another order (-want +got):\n%s", diff)
		}
		a, _ := json.Marshal(consent.Fold(events))
		b, _ := json.Marshal(consent.Fold(shuffled))
		if string(a) != string(b) {
			t.Fatalf("Fold of another order: got %s, want %s", b, a)
		}
	})
}

// Whatever came before it, a no recorded last leaves nothing standing where it speaks.
func TestNothingPermitsAfterAWithdrawal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLedger(t)
		no := drawNo(t, len(events))
		no.Purpose, no.RecordedAt = "marketing", day(horizon)
		events = append(events, no)
		events = rapid.Permutation(events).Draw(t, "order")
		now := day(rapid.IntRange(horizon, 18).Draw(t, "now"))
		for _, channel := range channels {
			if no.Channel != "" && no.Channel != channel {
				continue
			}
			if got := consent.State(events, "marketing", channel, now, now); got.Status.Permits() {
				t.Fatalf("channel %q after %s: got %+v", channel, no.Kind, got)
			}
		}
		if got := consent.Fold(events).Purpose("marketing", now); no.Channel == "" && got.Status.Permits() {
			t.Fatalf("purpose after %s: got %+v", no.Kind, got)
		}
	})
}

// Adding a no, whatever its dates, never permits more, never makes explicit and never lifts a block.
func TestANoNeverWidens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLedger(t)
		more := append(slices.Clone(events), drawNo(t, len(events)))
		asOf, known := drawDay(t, "as of"), drawDay(t, "known")
		for _, channel := range channels {
			old := consent.State(events, "marketing", channel, asOf, known)
			got := consent.State(more, "marketing", channel, asOf, known)
			wider(t, old.Status, old.Explicit, got.Status, got.Explicit)
		}
		now := day(rapid.IntRange(horizon, 18).Draw(t, "now"))
		old, got := consent.Fold(events).Purpose("marketing", now), consent.Fold(more).Purpose("marketing", now)
		wider(t, old.Status, old.Explicit, got.Status, got.Explicit)
	})
}

func wider(t *rapid.T, old consent.Standing, oldExplicit bool, got consent.Standing, gotExplicit bool) {
	if got.Permits() && !old.Permits() || gotExplicit && !oldExplicit || old.Blocks() && !got.Blocks() {
		t.Fatalf("a no widened %s (explicit %t) to %s (explicit %t)", old, oldExplicit, got, gotExplicit)
	}
}

func TestFoldAgreesWithState(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLedger(t)
		row, err := json.Marshal(consent.Fold(events))
		if err != nil {
			t.Fatal(err)
		}
		var stored consent.Summary
		if err := json.Unmarshal(row, &stored); err != nil {
			t.Fatal(err)
		}
		now := day(rapid.IntRange(horizon, 18).Draw(t, "now"))
		for _, purpose := range []string{"marketing", "analytics", "support"} {
			for _, channel := range channels {
				want := consent.State(events, purpose, channel, now, now)
				if diff := cmp.Diff(want, stored.Channel(purpose, channel, now)); diff != "" {
					t.Fatalf("%s, channel %q (-State +Fold):\n%s", purpose, channel, diff)
				}
			}
		}
		agreeWithin(t, stored.At(now))
	})
}

// agreeWithin checks that a purpose permits only with a channel, or the whole, that does.
func agreeWithin(t *rapid.T, view consent.View) {
	for purpose, p := range view {
		for channel, c := range p.Channels {
			if c.Status.Permits() && !p.Status.Permits() {
				t.Fatalf("%s by %s stands, yet the purpose is %s", purpose, channel, p.Status)
			}
		}
		if p.Explicit && !p.Status.Permits() {
			t.Fatalf("%s is %s and explicit", purpose, p.Status)
		}
	}
}

func TestExpiredNeverPermits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLedger(t)
		asOf, known := drawDay(t, "as of"), drawDay(t, "known")
		for _, channel := range channels {
			got := consent.State(events, "marketing", channel, asOf, known)
			ended := got.ValidUntil != nil && !asOf.Before(*got.ValidUntil)
			if ended && got.Status.Permits() || got.Status == consent.Expired && !ended {
				t.Fatalf("channel %q as of %s: got %+v", channel, asOf, got)
			}
			if got.Explicit && !got.Status.Permits() {
				t.Fatalf("channel %q: explicit without consent: %+v", channel, got)
			}
		}
	})
}
