package consent

import (
	"bytes"
	"cmp"
	"slices"
	"time"

	"github.com/google/uuid"
)

// Standing is what holds for a purpose and channel at a moment.
type Standing string

// The standings. Only Given permits. Objected and Withdrawn block the purpose whatever its legal basis
// (GDPR Art. 21(3) and Art. 7(3)); None, Refused and Expired only withhold consent.
const (
	None      Standing = "none"
	Given     Standing = "given"
	Refused   Standing = "refused"
	Withdrawn Standing = "withdrawn"
	Objected  Standing = "objected"
	Expired   Standing = "expired"
)

// Permits reports whether consent stands. Any other value, the empty one included, does not permit.
func (s Standing) Permits() bool { return s == Given }

// Blocks reports whether the purpose is closed whatever its legal basis. A value it does not know blocks.
func (s Standing) Blocks() bool {
	switch s {
	case "", None, Given, Refused, Expired:
		return false
	case Withdrawn, Objected:
		return true
	}
	return true
}

// Status is a standing with what brought it about.
type Status struct {
	Status     Standing   `json:"status"`
	Explicit   bool       `json:"explicit,omitzero"`    // only ever with Given
	Event      uuid.UUID  `json:"event,omitzero"`       // the event that governs; once a grant ended by itself, that grant
	ValidFrom  *time.Time `json:"valid_from,omitzero"`  // UTC, of the grant that governs
	ValidUntil *time.Time `json:"valid_until,omitzero"` // UTC, first moment the grant no longer holds
}

// State says what held for purpose and channel at asOf, as far as was known at knownAt. It is a pure
// function of the set of events. The rules:
//
//   - An event counts if it occurred by asOf and was recorded by knownAt.
//   - A no (refused, withdrawn, objected, or a kind unknown here) that names no channel speaks for all
//     channels of its purpose. A yes speaks only for the channel it names; one that names none is for
//     purposes without channels, which are asked for with channel "".
//   - The yes that occurred last governs. It falls to any no that occurred no earlier or was recorded no
//     earlier than it: a withdrawal beats every grant recorded before it, whatever date that grant claims.
//   - A renewal prolongs consent and never restores it: it needs a given, no later than it, that still stands.
//   - Grants of the same moment hold as far as all of them do: to the earliest end, explicit if all are.
//   - Where no yes stands, the strongest no counts: objected, then withdrawn, then refused. So an objection
//     lifted by a consent of limited time is back when that consent ends.
//   - Nothing known means None.
func State(events []Event, purpose, channel string, asOf, knownAt time.Time) Status {
	var yes, no []Event
	for _, e := range events {
		if e.OccurredAt.After(asOf) || e.RecordedAt.After(knownAt) || e.Purpose != purpose {
			continue
		}
		yes, no = sortOut(e, channel, yes, no)
	}
	return settle(yes, no).at(asOf)
}

// sortOut appends e to the side it speaks on for channel, if it speaks for channel at all.
func sortOut(e Event, channel string, yes, no []Event) ([]Event, []Event) {
	switch {
	case Permissive(e.Kind) && e.Channel == channel:
		return append(yes, e), no
	case !Permissive(e.Kind) && (e.Channel == channel || e.Channel == ""):
		return yes, append(no, e)
	}
	return yes, no
}

// settle weighs the two sides of one purpose and channel, with time left open.
func settle(yes, no []Event) Window {
	refusal := Window{Status: None}
	if len(no) > 0 {
		e := slices.MaxFunc(no, compareRefusals)
		refusal = Window{Status: standing(e.Kind), Event: e.ID}
	}
	grants := last(yes)
	if !stands(grants, yes, no) {
		return refusal
	}
	outside := refusal.Status
	if outside == None {
		outside = Expired
	}
	return join(grants, outside)
}

// compareRefusals orders by strength, then time, then id, so that the order of events never matters.
func compareRefusals(a, b Event) int {
	return cmp.Or(standing(a.Kind).weight()-standing(b.Kind).weight(),
		a.OccurredAt.Compare(b.OccurredAt), a.RecordedAt.Compare(b.RecordedAt), bytes.Compare(a.ID[:], b.ID[:]))
}

// last returns the grants that occurred last: several if they share the moment.
func last(yes []Event) []Event {
	var out []Event
	for _, e := range yes {
		switch {
		case len(out) == 0 || e.OccurredAt.After(out[0].OccurredAt):
			out = append(out[:0:0], e)
		case e.OccurredAt.Equal(out[0].OccurredAt):
			out = append(out, e)
		}
	}
	return out
}

// stands reports whether all the governing grants outlast every no, on a given that does too.
func stands(grants, yes, no []Event) bool {
	if len(grants) == 0 {
		return false
	}
	for _, g := range grants {
		if !outlasts(g, no) {
			return false
		}
	}
	for _, e := range yes {
		if e.Kind == KindGiven && outlasts(e, no) {
			return true // none of yes occurred later than grants
		}
	}
	return false
}

func outlasts(grant Event, no []Event) bool {
	for _, n := range no {
		if !grant.OccurredAt.After(n.OccurredAt) || !grant.RecordedAt.After(n.RecordedAt) {
			return false
		}
	}
	return true
}

// join narrows grants of one moment to what all of them allow.
func join(grants []Event, outside Standing) Window {
	from := grants[0].OccurredAt.UTC()
	w := Window{Status: Given, Explicit: true, ValidFrom: &from, Outside: outside}
	for _, g := range grants {
		w.Explicit = w.Explicit && g.Explicit
		if g.ValidUntil != nil && (w.ValidUntil == nil || g.ValidUntil.Before(*w.ValidUntil)) {
			until := g.ValidUntil.UTC()
			w.ValidUntil = &until
		}
		if bytes.Compare(g.ID[:], w.Event[:]) > 0 {
			w.Event = g.ID
		}
	}
	return w
}

// standing is what a no leaves behind. A kind of a later version of the ledger counts as a withdrawal.
func standing(k Kind) Standing {
	switch k {
	case KindRefused:
		return Refused
	case KindObjected:
		return Objected
	case KindInvalidated: // not known to stand, and not known to be withdrawn
		return Expired
	case KindGiven, KindRenewed, KindWithdrawn:
		return Withdrawn
	}
	return Withdrawn
}

// weight orders the standings that do not permit, the strongest highest.
func (s Standing) weight() int {
	switch s {
	case "", None, Given:
		return 0
	case Expired:
		return 1
	case Refused:
		return 2
	case Withdrawn:
		return 3
	case Objected:
		return 4
	}
	return 4
}
