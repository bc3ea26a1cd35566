package consent_test

import (
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/consent"
)

// TestStrictestPermitsNoMoreThanAnyLedger: whatever two ledgers hold, what is open for one person is open in each of them,
// and what either closes is closed.
func TestStrictestPermitsNoMoreThanAnyLedger(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := consent.Fold(drawLedger(t)), consent.Fold(drawLedger(t))
		now := drawDay(t, "now")
		for _, purpose := range []string{"marketing", "analytics"} {
			own, other := a.Purpose(purpose, now), b.Purpose(purpose, now)
			got, back := consent.Strictest(purpose, now, a, b), consent.Strictest(purpose, now, b, a)
			if got.Status.Permits() && (!own.Status.Permits() || !other.Status.Permits()) {
				t.Fatalf("%s is %s, of %s and %s", purpose, got.Status, own.Status, other.Status)
			}
			if got.Explicit && (!own.Explicit || !other.Explicit) {
				t.Fatalf("%s is explicit, of %v and %v", purpose, own.Explicit, other.Explicit)
			}
			// They need not be the same: a no at one address of a ledger leaves that ledger's others open, and closes the
			// channel in the other one.
			if blocks := own.Status.Blocks() || other.Status.Blocks(); blocks && (got.Status.Permits() || back.Status.Permits()) {
				t.Fatalf("%s is %s and %s, of %s and %s", purpose, got.Status, back.Status, own.Status, other.Status)
			}
			for _, channel := range channels[1:] {
				for _, needed := range []bool{true, false} {
					for _, point := range points {
						if got.Reaches(channel, point, needed) && (!reaches(own, channel, point, needed) || !reaches(other, channel, uuid.UUID{9}, needed)) {
							t.Fatalf("%s reaches %s of %s (needed %v), which one ledger closes", purpose, point, channel, needed)
						}
					}
				}
			}
		}
	})
}

// TestNoOfOneAddressClosesTheOthersChannel: the other ledger's address may be the same.
func TestNoOfOneAddressClosesTheOthersChannel(t *testing.T) {
	t.Parallel()
	given := consent.Event{ID: id(1), Kind: consent.KindGiven, Purpose: "marketing", Channel: "email", OccurredAt: day(1), RecordedAt: day(1)}
	named := given
	named.ID, named.Point = id(2), points[1]
	no := named
	no.ID, no.Kind, no.OccurredAt, no.RecordedAt = id(3), consent.KindWithdrawn, day(2), day(2)
	own := consent.Fold([]consent.Event{given})
	for name, tt := range map[string]struct {
		other []consent.Event
		want  bool
	}{
		"the same":           {[]consent.Event{given}, true},
		"one address":        {[]consent.Event{named}, true},
		"one address closed": {[]consent.Event{given, no}, false},
		"nothing":            {nil, false},
	} {
		p := consent.Strictest("marketing", day(3), own, consent.Fold(tt.other))
		if got := p.Reaches("email", points[3], true); got != tt.want || p.Status.Permits() != tt.want {
			t.Errorf("%s: reaches %v, status %s, want %v", name, got, p.Status, tt.want)
		}
	}
}

// reaches asks one ledger alone. A point that it does not name is any address of the channel.
func reaches(p consent.Purpose, channel string, point uuid.UUID, needed bool) bool {
	stranger := len(p.Channels[channel].Points) > 0 && p.Channels[channel].Open() && point == (uuid.UUID{9})
	return stranger || p.Reaches(channel, point, needed)
}
