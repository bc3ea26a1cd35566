package consent_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/consent"
)

// day returns noon of the n-th day of the tests' calendar.
func day(n int) time.Time { return time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC).AddDate(0, 0, n) }

func id(n byte) uuid.UUID { return uuid.UUID{15: n} }

// at makes an event of marketing by e-mail that occurred and was recorded on those days.
func at(n byte, kind consent.Kind, occurred, recorded int) consent.Event {
	return consent.Event{
		ID: id(n), Kind: kind, Purpose: "marketing", Channel: "email",
		OccurredAt: day(occurred), RecordedAt: day(recorded),
	}
}

// on returns e for another channel.
func on(channel string, e consent.Event) consent.Event {
	e.Channel = channel
	return e
}

// until returns e ending on that day.
func until(n int, e consent.Event) consent.Event {
	end := day(n)
	e.ValidUntil = &end
	return e
}

// graded returns an import of that grade.
func graded(grade string, e consent.Event) consent.Event {
	e.Grade = grade
	return e
}

// by returns e by the n-th guardian.
func by(n byte, e consent.Event) consent.Event {
	e.Guardian = id(n)
	return e
}

// voiding returns e finding the n-th event invalid.
func voiding(n byte, e consent.Event) consent.Event {
	e.Voids = id(n)
	return e
}

// grant returns an event that uses every field of a grant.
func grant() consent.Event {
	e := until(30, at(1, consent.KindGiven, 1, 2))
	e.Explicit = true
	e.Notice = consent.Notice{ID: "newsletter", Version: 3, SHA256: make([]byte, 32)}
	e.Locale, e.Jurisdiction, e.Expressed = "de-AT", "AT", "double_opt_in"
	e.Evidence = make([]byte, 32)
	return e
}

func TestState(t *testing.T) {
	const (
		given, renewed = consent.KindGiven, consent.KindRenewed
		refused        = consent.KindRefused
		withdrawn      = consent.KindWithdrawn
		objected       = consent.KindObjected
		invalidated    = consent.KindInvalidated
		imported       = consent.KindImported
		ended          = consent.KindGuardianEnded
	)
	type events = []consent.Event
	tests := []struct {
		name        string
		events      events
		channel     string
		asOf, known int
		want        consent.Standing
	}{
		{"nothing known", nil, "email", 9, 9, consent.None},
		{"given", events{at(1, given, 1, 1)}, "email", 9, 9, consent.Given},
		{"given, then invalidated", events{at(1, given, 1, 1), on("", at(2, invalidated, 2, 2))}, "email", 9, 9, consent.Expired},
		{"given, invalidated, given anew", events{at(1, given, 1, 1), on("", at(2, invalidated, 2, 2)), at(3, given, 3, 3)}, "email", 9, 9, consent.Given},
		{"withdrawn, then invalidated", events{at(1, given, 1, 1), at(2, withdrawn, 2, 2), on("", at(3, invalidated, 3, 3))}, "email", 9, 9, consent.Withdrawn},
		{"given, but not yet", events{at(1, given, 5, 5)}, "email", 4, 9, consent.None},
		{"given, but not yet known", events{at(1, given, 1, 5)}, "email", 4, 4, consent.None},
		{"given for another channel", events{at(1, given, 1, 1)}, "phone", 9, 9, consent.None},
		{"given without a channel opens none", events{on("", at(1, given, 1, 1))}, "email", 9, 9, consent.None},
		{"given without a channel, asked without", events{on("", at(1, given, 1, 1))}, "", 9, 9, consent.Given},
		{"given for a channel, asked without", events{at(1, given, 1, 1)}, "", 9, 9, consent.None},
		{"withdrawn", events{at(1, given, 1, 1), at(2, withdrawn, 2, 2)}, "email", 9, 9, consent.Withdrawn},
		{"before the withdrawal", events{at(1, given, 1, 1), at(2, withdrawn, 4, 4)}, "email", 3, 9, consent.Given},
		{"withdrawal not yet known", events{at(1, given, 1, 1), at(2, withdrawn, 4, 6)}, "email", 5, 5, consent.Given},
		{"withdrawal known later", events{at(1, given, 1, 1), at(2, withdrawn, 4, 6)}, "email", 5, 6, consent.Withdrawn},
		{"withdrawn without a channel", events{at(1, given, 1, 1), on("", at(2, withdrawn, 2, 2))}, "email", 9, 9, consent.Withdrawn},
		{"withdrawn for another channel", events{at(1, given, 1, 1), on("phone", at(2, withdrawn, 2, 2))}, "email", 9, 9, consent.Given},
		{"withdrawal recorded after a later grant", events{at(1, given, 3, 3), at(2, withdrawn, 2, 4)}, "email", 9, 9, consent.Withdrawn},
		{"late grant older than the withdrawal", events{at(1, given, 1, 5), at(2, withdrawn, 2, 2)}, "email", 9, 9, consent.Withdrawn},
		{"given and withdrawn at one moment", events{at(1, given, 2, 2), at(2, withdrawn, 2, 2)}, "email", 9, 9, consent.Withdrawn},
		{"given anew", events{at(1, withdrawn, 2, 2), at(2, given, 3, 3)}, "email", 9, 9, consent.Given},
		{"refused", events{at(1, refused, 1, 1)}, "email", 9, 9, consent.Refused},
		{"refused, then given", events{at(1, refused, 1, 1), at(2, given, 2, 2)}, "email", 9, 9, consent.Given},
		{"objected to the purpose", events{at(1, given, 1, 1), on("", at(2, objected, 2, 2))}, "email", 9, 9, consent.Objected},
		{"objected, a channel nobody named", events{on("", at(2, objected, 2, 2))}, "post", 9, 9, consent.Objected},
		{"objection outweighs withdrawal", events{at(1, objected, 1, 1), at(2, withdrawn, 2, 2)}, "email", 9, 9, consent.Objected},
		{"given after an objection", events{on("", at(1, objected, 1, 1)), at(2, given, 2, 2)}, "email", 9, 9, consent.Given},
		{"the last day", events{until(5, at(1, given, 1, 1))}, "email", 4, 9, consent.Given},
		{"expired", events{until(5, at(1, given, 1, 1))}, "email", 5, 9, consent.Expired},
		{"an objection is back after expiry", events{at(1, objected, 1, 1), until(5, at(2, given, 2, 2))}, "email", 6, 9, consent.Objected},
		{"the later grant's end counts", events{at(1, given, 1, 1), until(5, at(2, given, 2, 2))}, "email", 6, 9, consent.Expired},
		{"renewed", events{until(5, at(1, given, 1, 1)), until(9, at(2, renewed, 4, 4))}, "email", 6, 9, consent.Given},
		{"renewed at its end", events{until(5, at(1, given, 1, 1)), at(2, renewed, 5, 5)}, "email", 6, 9, consent.Expired},
		{"renewed too late", events{until(5, at(1, given, 1, 1)), at(2, renewed, 7, 7)}, "email", 8, 9, consent.Expired},
		{"renewed in time, known late", events{until(5, at(1, given, 1, 1)), at(2, renewed, 4, 8)}, "email", 8, 9, consent.Given},
		{"renewed twice", events{until(3, at(1, given, 1, 1)), until(5, at(2, renewed, 2, 2)), at(3, renewed, 4, 4)}, "email", 6, 9, consent.Given},
		{"renewed twice, the second time too late", events{until(3, at(1, given, 1, 1)), until(5, at(2, renewed, 2, 2)), at(3, renewed, 5, 5)}, "email", 6, 9, consent.Expired},
		{"renewed twice, the first time too late", events{until(3, at(1, given, 1, 1)), at(2, renewed, 4, 4), at(3, renewed, 5, 5)}, "email", 6, 9, consent.Expired},
		{"renewed, but a later grant had ended", events{at(1, given, 1, 1), until(3, at(2, given, 2, 2)), at(3, renewed, 4, 4)}, "email", 6, 9, consent.Expired},
		{"renewed too late, then given", events{until(3, at(1, given, 1, 1)), at(2, renewed, 4, 4), at(3, given, 5, 5)}, "email", 6, 9, consent.Given},
		{"a renewal found invalid", events{at(1, given, 1, 1), at(2, renewed, 2, 2), voiding(2, at(3, invalidated, 5, 5))}, "email", 3, 9, consent.None},
		{"a point renewed that follows its channel", events{at(1, given, 1, 1), to(work, at(2, renewed, 2, 2))}, "email", 9, 9, consent.Given},
		{"renewed, never given", events{at(2, renewed, 4, 4)}, "email", 6, 9, consent.None},
		{"renewed after a withdrawal", events{at(1, given, 1, 1), at(2, withdrawn, 2, 2), at(3, renewed, 3, 3)}, "email", 9, 9, consent.Withdrawn},
		{"a kind of a later version", events{at(1, given, 1, 1), at(2, "of_a_later_version", 2, 2)}, "email", 9, 9, consent.Withdrawn},
		{"revoked", events{at(1, given, 1, 1), at(2, consent.KindRevoked, 2, 2)}, "email", 9, 9, consent.Withdrawn},
		{"a signal", events{at(1, given, 1, 1), on("", at(2, consent.KindSignalOptOut, 2, 2))}, "email", 9, 9, consent.Objected},
		{"a signal, then given", events{on("", at(2, consent.KindSignalOptOut, 2, 2)), at(3, given, 3, 3)}, "email", 9, 9, consent.Given},
		{"asked", events{at(1, consent.KindRequested, 1, 1)}, "email", 9, 9, consent.None},
		{"asked, then given", events{at(1, consent.KindRequested, 1, 1), at(2, given, 2, 2)}, "email", 9, 9, consent.Given},
		{"given, then asked again", events{at(1, given, 1, 1), at(2, consent.KindRequested, 2, 2)}, "email", 9, 9, consent.Given},
		{"its end recorded", events{until(5, at(1, given, 1, 1)), at(2, consent.KindExpired, 6, 6)}, "email", 9, 9, consent.Expired},
		{"imported, verified", events{graded("verified", at(1, imported, 1, 1))}, "email", 9, 9, consent.Given},
		{"imported, documented", events{graded("documented", at(1, imported, 1, 1))}, "email", 9, 9, consent.Given},
		{"imported, claimed", events{graded("claimed", at(1, imported, 1, 1))}, "email", 9, 9, consent.None},
		{"imported, of no grade", events{at(1, imported, 1, 1)}, "email", 9, 9, consent.None},
		{"imported, renewed", events{until(5, graded("documented", at(1, imported, 1, 1))), at(2, renewed, 3, 3)}, "email", 9, 9, consent.Given},
		{"claimed, renewed", events{graded("claimed", at(1, imported, 1, 1)), at(2, renewed, 3, 3)}, "email", 9, 9, consent.None},
		{"withdrawn, then imported from before", events{at(1, withdrawn, 2, 2), graded("verified", at(2, imported, 1, 5))}, "email", 9, 9, consent.Withdrawn},
		{"a guardian's", events{by(7, at(1, given, 1, 1))}, "email", 9, 9, consent.Given},
		{"a guardian's, who is none any more", events{by(7, at(1, given, 1, 1)), on("", by(7, at(2, ended, 2, 2)))}, "email", 9, 9, consent.Expired},
		{"a guardian's, before it ended", events{by(7, at(1, given, 1, 1)), by(7, at(2, ended, 4, 4))}, "email", 3, 9, consent.Given},
		{"another guardian's", events{by(7, at(1, given, 1, 1)), by(8, at(2, ended, 2, 2))}, "email", 9, 9, consent.Given},
		{"their own, a guardian ended", events{at(1, given, 1, 1), by(7, at(2, ended, 2, 2))}, "email", 9, 9, consent.Given},
		{"nothing given, a guardian ended", events{by(7, at(2, ended, 2, 2))}, "email", 9, 9, consent.None},
		{"of age: a guardian's, then their own", events{by(7, at(1, given, 1, 1)), at(2, given, 2, 2), by(7, at(3, ended, 3, 3))}, "email", 9, 9, consent.Given},
		{"found invalid", events{at(1, given, 1, 1), voiding(1, at(2, invalidated, 5, 5))}, "email", 9, 9, consent.Expired},
		{"found invalid, before", events{at(1, given, 1, 1), voiding(1, at(2, invalidated, 5, 5))}, "email", 3, 9, consent.None},
		{"found invalid, not yet known", events{at(1, given, 1, 1), voiding(1, at(2, invalidated, 5, 6))}, "email", 5, 5, consent.Given},
		{"found invalid, then given", events{at(1, given, 1, 1), voiding(1, at(2, invalidated, 5, 5)), at(3, given, 6, 6)}, "email", 9, 9, consent.Given},
		{"found invalid, what it replaced", events{at(1, given, 1, 1), at(2, given, 2, 2), voiding(2, at(3, invalidated, 5, 5))}, "email", 3, 9, consent.None},
		{"its renewal, found invalid", events{at(1, given, 1, 1), at(2, renewed, 2, 2), voiding(1, at(3, invalidated, 5, 5))}, "email", 3, 9, consent.None},
		{"a withdrawal is never void", events{at(1, given, 1, 1), at(2, withdrawn, 2, 2), voiding(2, at(3, invalidated, 5, 5))}, "email", 3, 9, consent.Withdrawn},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := consent.State(tt.events, "marketing", tt.channel, day(tt.asOf), day(tt.known))
			if got.Status != tt.want {
				t.Errorf("State: got %s, want %s", got.Status, tt.want)
			}
			if other := consent.State(tt.events, "analytics", tt.channel, day(tt.asOf), day(tt.known)); other.Status != consent.None {
				t.Errorf("State of another purpose: got %s, want none", other.Status)
			}
		})
	}
}

func TestStateNamesItsGround(t *testing.T) {
	from, end := day(1), day(30)
	got := consent.State([]consent.Event{grant()}, "marketing", "email", day(3), day(3))
	want := consent.Status{Status: consent.Given, Explicit: true, Event: id(1), ValidFrom: &from, ValidUntil: &end}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("State (-want +got):\n%s", diff)
	}
}

// What made a consent explicit ends with it.
func TestExpiredIsNotExplicit(t *testing.T) {
	got := consent.State([]consent.Event{grant()}, "marketing", "email", day(30), day(30))
	if got.Status != consent.Expired || got.Explicit || got.Event != id(1) {
		t.Errorf("State: got %+v, want expired, not explicit, by event 1", got)
	}
}

// A renewal cannot make explicit what was not.
func TestARenewalIsAsExplicitAsWhatItRenews(t *testing.T) {
	for _, tt := range []struct{ given, renewed, again, want bool }{
		{true, true, true, true}, {false, true, true, false}, {true, false, true, false}, {true, true, false, false},
	} {
		events := []consent.Event{at(1, consent.KindGiven, 1, 1), at(2, consent.KindRenewed, 2, 2), at(3, consent.KindRenewed, 3, 3)}
		events[0].Explicit, events[1].Explicit, events[2].Explicit = tt.given, tt.renewed, tt.again
		got := consent.State(events, "marketing", "email", day(9), day(9))
		if !got.Status.Permits() || got.Explicit != tt.want {
			t.Errorf("%+v: got %+v", tt, got)
		}
	}
}

// Two grants of the same moment that disagree hold only as far as both do.
func TestStateNarrowsGrantsOfOneMoment(t *testing.T) {
	long, short := grant(), until(5, grant())
	short.ID, short.Explicit = id(2), false
	for _, events := range [][]consent.Event{{long, short}, {short, long}} {
		got := consent.State(events, "marketing", "email", day(3), day(3))
		if got.Status != consent.Given || got.Explicit || !got.ValidUntil.Equal(day(5)) {
			t.Errorf("State: got %+v, want given, not explicit, until %s", got, day(5))
		}
	}
}

func TestStandings(t *testing.T) {
	for standing, want := range map[consent.Standing][2]bool{
		"": {false, false}, consent.None: {false, false}, consent.Given: {true, false}, consent.Refused: {false, false},
		consent.Expired: {false, false}, consent.Withdrawn: {false, true}, consent.Objected: {false, true},
		"of a later version": {false, true},
	} {
		if got := [2]bool{standing.Permits(), standing.Blocks()}; got != want {
			t.Errorf("%q permits, blocks: got %v, want %v", standing, got, want)
		}
	}
}
