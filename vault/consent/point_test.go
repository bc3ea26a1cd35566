package consent_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/consent"
)

var work, home = id(101), id(102)

// to returns e about one contact point.
func to(point uuid.UUID, e consent.Event) consent.Event {
	e.Point = point
	return e
}

func TestPointState(t *testing.T) {
	const given, withdrawn, objected = consent.KindGiven, consent.KindWithdrawn, consent.KindObjected
	type events = []consent.Event
	tests := []struct {
		name                string
		events              events
		channel, work, home consent.Standing
		purpose             consent.Standing
	}{
		{"the channel given", events{at(1, given, 1, 1)}, consent.Given, consent.Given, consent.Given, consent.Given},
		{"one point given", events{to(work, at(1, given, 1, 1))}, consent.None, consent.Given, consent.None, consent.Given},
		{"one point closed", events{at(1, given, 1, 1), to(work, at(2, withdrawn, 2, 2))}, consent.Given, consent.Withdrawn, consent.Given, consent.Given},
		{"one point closed, nothing given", events{to(work, at(2, objected, 2, 2))}, consent.None, consent.Objected, consent.None, consent.None},
		{"the only point closed", events{to(work, at(1, given, 1, 1)), to(work, at(2, withdrawn, 2, 2))}, consent.None, consent.Withdrawn, consent.None, consent.None},
		{"a closed point, the channel given anew", events{to(work, at(2, withdrawn, 2, 2)), at(3, given, 3, 3)}, consent.Given, consent.Withdrawn, consent.Given, consent.Given},
		{"a closed point given anew", events{at(1, given, 1, 1), to(work, at(2, withdrawn, 2, 2)), to(work, at(3, given, 3, 3))}, consent.Given, consent.Given, consent.Given, consent.Given},
		{"the channel withdrawn", events{at(1, given, 1, 1), to(work, at(2, given, 2, 2)), at(3, withdrawn, 3, 3)}, consent.Withdrawn, consent.Withdrawn, consent.Withdrawn, consent.Withdrawn},
		{"the purpose withdrawn", events{to(work, at(2, given, 2, 2)), on("", at(3, withdrawn, 3, 3))}, consent.Withdrawn, consent.Withdrawn, consent.Withdrawn, consent.Withdrawn},
		{"the channel withdrawn, one point given anew", events{at(1, given, 1, 1), at(2, withdrawn, 2, 2), to(work, at(3, given, 3, 3))}, consent.Withdrawn, consent.Given, consent.Withdrawn, consent.Given},
		{"a point's grant that ends", events{at(1, given, 1, 1), until(5, to(work, at(2, given, 2, 2)))}, consent.Given, consent.Expired, consent.Given, consent.Given},
		{"a point's grant found invalid", events{to(work, at(1, given, 1, 1)), voiding(1, at(2, consent.KindInvalidated, 2, 2))}, consent.Expired, consent.Expired, consent.Expired, consent.Expired},
		{"a point asked for", events{at(1, given, 1, 1), to(work, at(2, consent.KindRequested, 2, 2))}, consent.Given, consent.Given, consent.Given, consent.Given},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			now, folded := day(9), consent.Fold(tt.events)
			for point, want := range map[uuid.UUID]consent.Standing{uuid.Nil: tt.channel, work: tt.work, home: tt.home} {
				if got := consent.PointState(tt.events, "marketing", "email", point, now, now); got.Status != want {
					t.Errorf("PointState %s: got %s, want %s", point, got.Status, want)
				}
				if got := folded.Point("marketing", "email", point, now); got.Status != want {
					t.Errorf("Point %s: got %s, want %s", point, got.Status, want)
				}
				p := folded.Purpose("marketing", now)
				if got := p.Reaches("email", point, true); got != want.Permits() {
					t.Errorf("%s, consent needed: reached %t, yet it is %s", point, got, want)
				}
				closed := want.Blocks() || want == consent.Refused
				if got := p.Reaches("email", point, false); got == closed {
					t.Errorf("%s, no consent needed: reached %t, yet it is %s", point, got, want)
				}
			}
			if got := folded.Purpose("marketing", now).Status; got != tt.purpose {
				t.Errorf("purpose: got %s, want %s", got, tt.purpose)
			}
		})
	}
}

func TestReachesAnUnnamedChannel(t *testing.T) {
	p := consent.Fold([]consent.Event{at(1, consent.KindGiven, 1, 1)}).Purpose("marketing", day(9))
	if p.Reaches("phone", home, true) || !p.Reaches("phone", home, false) {
		t.Error("a channel that no event names is reached exactly where no consent is needed")
	}
}

// What no event names is not written, so that the states of before contact points were known keep their bytes.
func TestPointsInJSON(t *testing.T) {
	events := []consent.Event{at(1, consent.KindRefused, 1, 1), to(work, at(2, consent.KindGiven, 2, 2))}
	const want = `{"marketing":{"channels":{"email":{"status":"refused","event":"00000000-0000-0000-0000-000000000001","points":{` +
		`"00000000-0000-0000-0000-000000000065":{"status":"given","event":"00000000-0000-0000-0000-000000000002",` +
		`"valid_from":"2026-01-03T12:00:00Z","outside":"refused"}}}},"rest":{"status":"none"},"whole":{"status":"none"}}}`
	var got, wanted any
	b, err := json.Marshal(consent.Fold(events))
	if err != nil {
		t.Fatal(err)
	}
	if json.Unmarshal(b, &got) != nil || json.Unmarshal([]byte(want), &wanted) != nil || !cmp.Equal(got, wanted) {
		t.Errorf("got %s, want %s", b, want)
	}
	view, err := json.Marshal(consent.Fold(events).At(day(9)))
	if err != nil {
		t.Fatal(err)
	}
	const seen = `{"marketing":{"status":"given","channels":{"email":{"status":"refused","event":"00000000-0000-0000-0000-000000000001","points":{` +
		`"00000000-0000-0000-0000-000000000065":{"status":"given","event":"00000000-0000-0000-0000-000000000002","valid_from":"2026-01-03T12:00:00Z"}}}}}}`
	if string(view) != seen {
		t.Errorf("view: got %s, want %s", view, seen)
	}
}

func TestStandingListsWhatIsReliedOn(t *testing.T) {
	events := []consent.Event{
		at(3, consent.KindGiven, 1, 1), to(work, at(1, consent.KindGiven, 1, 1)), on("", at(2, consent.KindGiven, 1, 1)),
		on("phone", at(4, consent.KindRefused, 1, 1)), to(home, at(5, consent.KindWithdrawn, 1, 1)),
	}
	want := []uuid.UUID{id(1), id(2), id(3)}
	if diff := cmp.Diff(want, consent.Fold(events).Standing("marketing", day(9))); diff != "" {
		t.Errorf("Standing (-want +got):\n%s", diff)
	}
	if got := consent.Fold(events).Standing("analytics", day(9)); got != nil {
		t.Errorf("another purpose: got %v", got)
	}
}
