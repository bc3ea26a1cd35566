package consent_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/consent"
)

const horizon = 12 // days; all drawn events are recorded before it

var (
	channels  = []string{"", "email", "phone", "post"}           // no drawn event names post
	points    = []uuid.UUID{uuid.Nil, id(101), id(102), id(103)} // nor the last of these
	guardians = []uuid.UUID{uuid.Nil, uuid.Nil, id(201)}
)

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
	if e.Channel != "" {
		e.Point = rapid.SampledFrom([]uuid.UUID{uuid.Nil, uuid.Nil, points[1], points[2]}).Draw(t, "point")
	}
	switch e.Kind { //nolint:exhaustive // the others have nothing of their own
	case consent.KindImported:
		e.Grade = rapid.SampledFrom(consent.Grades()).Draw(t, "grade")
	case consent.KindGuardianEnded:
		e.Guardian, e.Point = id(201), uuid.Nil
	case consent.KindInvalidated:
		e.Voids = id(byte(rapid.IntRange(0, 7).Draw(t, "voids"))) // the zero id: by a restore
	}
	if consent.Permissive(e.Kind) {
		e.Guardian = rapid.SampledFrom(guardians).Draw(t, "guardian")
		e.Explicit = rapid.Bool().Draw(t, "explicit")
		if rapid.Bool().Draw(t, "ends") {
			e = until(rapid.IntRange(9, 16).Draw(t, "end"), e)
		}
	}
	return e
}

func drawLedger(t *rapid.T) []consent.Event {
	kinds := append(consent.AllKinds(), consent.KindGiven, consent.KindGiven, consent.KindGiven, "of_a_later_version")
	n := rapid.IntRange(0, 7).Draw(t, "events")
	events := make([]consent.Event, 0, n)
	for i := range n {
		events = append(events, drawEvent(t, i, kinds))
	}
	return events
}

func drawNo(t *rapid.T, n int) consent.Event {
	return drawEvent(t, n, []consent.Kind{
		consent.KindRefused, consent.KindWithdrawn, consent.KindRevoked, consent.KindObjected, consent.KindSignalOptOut,
	})
}

// drawAnyNo draws also what narrows less than a person's no: it may speak against some grants only.
func drawAnyNo(t *rapid.T, n int) consent.Event {
	return drawEvent(t, n, slices.DeleteFunc(consent.AllKinds(), func(k consent.Kind) bool {
		return consent.Permissive(k) || k == consent.KindRequested
	}))
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
		point := rapid.SampledFrom(points).Draw(t, "asked point")
		want := consent.PointState(events, "marketing", channel, point, asOf, known)
		if diff := cmp.Diff(want, consent.PointState(shuffled, "marketing", channel, point, asOf, known)); diff != "" {
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
			for _, point := range points {
				if no.Channel != "" && no.Channel != channel || no.Point != uuid.Nil && no.Point != point {
					continue
				}
				if got := consent.PointState(events, "marketing", channel, point, now, now); got.Status.Permits() {
					t.Fatalf("channel %q, point %s after %s: got %+v", channel, point, no.Kind, got)
				}
				if p := consent.Fold(events).Purpose("marketing", now); p.Reaches(channel, point, true) {
					t.Fatalf("channel %q, point %s after %s is reached: %+v", channel, point, no.Kind, p)
				}
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
		more := append(slices.Clone(events), drawAnyNo(t, len(events)))
		asOf, known := drawDay(t, "as of"), drawDay(t, "known")
		for _, channel := range channels {
			for _, point := range points {
				old := consent.PointState(events, "marketing", channel, point, asOf, known)
				got := consent.PointState(more, "marketing", channel, point, asOf, known)
				wider(t, old.Status, old.Explicit, got.Status, got.Explicit)
			}
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
				got := stored.Channel(purpose, channel, now)
				for _, point := range points[:3] {
					want := consent.PointState(events, purpose, channel, point, now, now)
					if diff := cmp.Diff(want, stored.Point(purpose, channel, point, now)); diff != "" {
						t.Fatalf("%s, channel %q, point %s (-State +Fold):\n%s", purpose, channel, point, diff)
					}
					if (want.Status.Permits() || got.Status.Permits()) && !got.Open() {
						t.Fatalf("%s, channel %q is not open, and its point %s is", purpose, channel, point)
					}
				}
				if got.Points = nil; !cmp.Equal(want, got) {
					t.Fatalf("%s, channel %q (-State +Fold):\n%s", purpose, channel, cmp.Diff(want, got))
				}
			}
		}
		agreeWithin(t, stored.At(now))
	})
}

// A renewal permits nothing, at any moment, unless consent stood without it as it occurred; and it is as explicit as that.
func TestARenewalNeverRestores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLedger(t)
		for i := range events { // grants of this purpose that end early, so that renewals come too late
			if events[i].ValidUntil != nil && rapid.Bool().Draw(t, "early") {
				events[i] = until(rapid.IntRange(1, 8).Draw(t, "its end"), events[i])
			}
		}
		for n := range rapid.IntRange(1, 3).Draw(t, "renewals") {
			events = append(events, drawEvent(t, len(events)+n, []consent.Kind{consent.KindRenewed}))
		}
		r := events[len(events)-1]
		r.Purpose, r.ID = "marketing", id(99)
		without := events[:len(events)-1]
		events = append(slices.Clone(without), r)
		known, asOf := day(18), drawDay(t, "as of")
		stood := consent.Prolonged(without, r.Purpose, r.Channel, r.Point, r.OccurredAt, known)
		for _, channel := range channels {
			for _, point := range points {
				old := consent.PointState(without, r.Purpose, channel, point, asOf, known)
				got := consent.PointState(events, r.Purpose, channel, point, asOf, known)
				if got.Status.Permits() && !old.Status.Permits() && !stood.Status.Permits() {
					t.Fatalf("channel %q, point %s: a renewal of nothing permits: %+v", channel, point, got)
				}
				if got.Explicit && !old.Explicit && !stood.Explicit {
					t.Fatalf("channel %q, point %s: a renewal made explicit: %+v", channel, point, got)
				}
			}
		}
	})
}

// Without a grant that is not a renewal nothing is ever permitted, however many renewals there are.
func TestRenewalsAloneNeverPermit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := slices.DeleteFunc(drawLedger(t), func(e consent.Event) bool { return e.Kind == consent.KindGiven || e.Kind == consent.KindImported })
		for n := range rapid.IntRange(1, 4).Draw(t, "renewals") {
			events = append(events, drawEvent(t, len(events)+n, []consent.Kind{consent.KindRenewed}))
		}
		if p := consent.Fold(events).Purpose("marketing", drawDay(t, "now")); p.Status.Permits() {
			t.Fatalf("got %+v", p)
		}
	})
}

// agreeWithin checks that a purpose permits only with a channel, or the whole, that does.
func agreeWithin(t *rapid.T, view consent.View) {
	for purpose, p := range view {
		for channel, c := range p.Channels {
			if c.Open() && !p.Status.Permits() {
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
			if ended && got.Status.Permits() || got.Status == consent.Expired && !ended && !ends(events, got.Event) {
				t.Fatalf("channel %q as of %s: got %+v", channel, asOf, got)
			}
			if got.Explicit && !got.Status.Permits() {
				t.Fatalf("channel %q: explicit without consent: %+v", channel, got)
			}
		}
	})
}

// ends reports whether an event says by itself that a grant is over.
func ends(events []consent.Event, event uuid.UUID) bool {
	return slices.ContainsFunc(events, func(e consent.Event) bool {
		return e.ID == event && slices.Contains([]consent.Kind{consent.KindExpired, consent.KindInvalidated, consent.KindGuardianEnded}, e.Kind)
	})
}

// What is claimed, or only asked for, changes nothing, wherever it stands.
func TestNeutralEventsChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLedger(t)
		e := drawEvent(t, len(events), []consent.Kind{consent.KindRequested, consent.KindImported})
		if e.Grade != "" {
			e.Grade = consent.GradeClaimed
		}
		a, _ := json.Marshal(consent.Fold(events)["marketing"])
		b, _ := json.Marshal(consent.Fold(append(slices.Clone(events), e))["marketing"])
		if string(a) != string(b) {
			t.Fatalf("%s changed the ledger: got %s, want %s", e.Kind, b, a)
		}
	})
}

// A grant that is found invalid permits nothing at any moment, once that is known; before, what it permitted stands.
func TestInvalidGrantsCountAsNeverGiven(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLedger(t)
		finding := drawEvent(t, len(events), []consent.Kind{consent.KindInvalidated})
		finding.Purpose, finding.OccurredAt, finding.RecordedAt = "marketing", day(horizon), day(horizon)
		more := append(slices.Clone(events), finding)
		asOf, channel, point := drawDay(t, "as of"), rapid.SampledFrom(channels).Draw(t, "asked"), rapid.SampledFrom(points).Draw(t, "asked point")
		if got := consent.PointState(more, "marketing", channel, point, asOf, day(18)); finding.Voids != uuid.Nil && got.Status.Permits() && got.Event == finding.Voids {
			t.Fatalf("as of %s a void grant permits: %+v", asOf, got)
		}
		before := day(horizon - 1)
		want := consent.PointState(events, "marketing", channel, point, asOf, before)
		if diff := cmp.Diff(want, consent.PointState(more, "marketing", channel, point, asOf, before)); diff != "" {
			t.Fatalf("before the finding (-want +got):\n%s", diff)
		}
	})
}
