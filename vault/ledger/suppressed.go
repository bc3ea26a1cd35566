package ledger

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/consent"
)

// Suppressed says that somebody who is known no more said no to the use of an address that this subject holds, and that
// nobody has looked yet whether it is the same person. Until then no consent opens that address to the purpose. It stands
// in the state and not in the consent ledger, whose readers it would tell of the other.
type Suppressed struct {
	Review  uuid.UUID    `json:"review"` // that it waits for
	Purpose string       `json:"purpose"`
	Channel string       `json:"channel,omitzero"` // "" for a purpose without channels
	Point   uuid.UUID    `json:"point,omitzero"`   // where Channel is given: Row
	Row     uuid.UUID    `json:"row"`              // the record that holds the address
	Kind    consent.Kind `json:"kind"`             // withdrawn or objected
}

// always is later than any event, so that none recorded meanwhile outlasts what waits for its review.
var always = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

// closing is what the suppressions add to the events. It takes consents away and closes nothing that needs none: else the
// refusal would tell whoever wrote the address that it was known.
func (s State) closing() []consent.Event {
	var events []consent.Event
	for _, x := range s.Suppressed {
		events = append(events, consent.Event{
			ID: x.Review, Kind: consent.KindExpired, Purpose: x.Purpose, Channel: x.Channel, Point: x.Point, OccurredAt: always, RecordedAt: always,
		})
	}
	return events
}

// fold is what the ledger's events, the noes of other records and the suppressions amount to.
func (s State) fold(events []consent.Event) consent.Summary {
	return consent.Fold(slices.Concat(events, s.heard(), s.closing()))
}

// WithSuppressed adds suppressions. events is the whole ledger.
func (s State) WithSuppressed(list []Suppressed, events []consent.Event) State {
	s.Suppressed = slices.Concat(s.Suppressed, list)
	s.Consents = s.fold(events)
	return s
}

// WithoutSuppressed ends the suppressions of which ended says so, and returns them. events is the whole ledger.
func (s State) WithoutSuppressed(ended func(Suppressed) bool, events []consent.Event) (State, []Suppressed) {
	var out, kept []Suppressed
	for _, x := range s.Suppressed {
		if ended(x) {
			out = append(out, x)
		} else {
			kept = append(kept, x)
		}
	}
	s.Suppressed = kept
	s.Consents = s.fold(events)
	return s, out
}
