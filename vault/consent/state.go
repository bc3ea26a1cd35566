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

	Points map[uuid.UUID]Status `json:"points,omitzero"` // of a channel: every contact point that an event names
}

// Point returns the state of one contact point of the channel that s is of.
func (s Status) Point(id uuid.UUID) Status {
	if p, named := s.Points[id]; named {
		return p
	}
	s.Points = nil
	return s
}

// Open reports whether consent stands for the channel or for one of its contact points. Who goes by it must ask for
// each point.
func (s Status) Open() bool {
	if s.Status.Permits() {
		return true
	}
	for _, p := range s.Points {
		if p.Status.Permits() {
			return true
		}
	}
	return false
}

// State says what held for purpose and channel at asOf, as far as was known at knownAt. It is a pure
// function of the set of events. The rules:
//
//   - An event counts if it occurred by asOf and was recorded by knownAt.
//   - A no (see Event.Refuses) that names no channel speaks for all channels of its purpose. A yes (see
//     Event.Permits) speaks only for the channel it names; one that names none is for purposes without channels,
//     which are asked for with channel "".
//   - The yes that occurred last governs. It falls to any no that occurred no earlier or was recorded no
//     earlier than it: a withdrawal beats every grant recorded before it, whatever date that grant claims.
//   - The end of a guardian's role is a no to what that guardian gave, and to nothing else.
//   - A renewal prolongs consent and never restores it: it counts only if consent stands without it at the moment it
//     occurred, and is explicit only if that consent is. So a chain of renewals begins with a given, or a documented
//     import, and none of it came too late.
//   - Grants of the same moment hold as far as all of them do: to the earliest end, explicit if all are.
//   - Where no yes stands, the strongest no counts: objected, then withdrawn, then refused, then expired. So an
//     objection lifted by a consent of limited time is back when that consent ends.
//   - A grant that was found invalid permits nothing at any moment, as soon as that is known; nor does one before it
//     that it replaced. The finding itself is a no from its own time on.
//   - What names a contact point says nothing of the channel: see PointState.
//   - Nothing known means None.
func State(events []Event, purpose, channel string, asOf, knownAt time.Time) Status {
	return PointState(events, purpose, channel, uuid.Nil, asOf, knownAt)
}

// PointState says what held for one contact point of a channel, as State does of the channel. A point that no event
// names follows its channel. One that some event names is decided by the grants that name it, and by every no that
// does or that speaks for its channel: so a grant for the whole channel does not reopen a point that was closed by
// itself, a grant for a point opens that point alone, and the withdrawal of a channel closes all its points.
func PointState(events []Event, purpose, channel string, point uuid.UUID, asOf, knownAt time.Time) Status {
	void, known := countable(events, purpose, asOf, knownAt)
	if !names(known, channel, point) {
		point = uuid.Nil
	}
	return gather(known, void, channel, point).settle().at(asOf)
}

// countable are the events of a purpose that count for a moment, and the grants found invalid by all that is known.
func countable(events []Event, purpose string, asOf, knownAt time.Time) (void map[uuid.UUID]bool, known []Event) {
	void = map[uuid.UUID]bool{}
	for _, e := range events {
		if e.RecordedAt.After(knownAt) || e.Purpose != purpose {
			continue
		}
		note(void, &e)
		if !e.OccurredAt.After(asOf) {
			known = append(known, e)
		}
	}
	return void, known
}

// Prolonged says what a renewal of exactly that channel, or contact point, prolongs if it occurs at a moment: only if it
// is Given does it permit anything. Of a contact point it leaves out what the channel has without it, since a renewal that
// names the point speaks for itself.
func Prolonged(events []Event, purpose, channel string, point uuid.UUID, at, knownAt time.Time) Status {
	void, known := countable(events, purpose, at, knownAt)
	known = slices.DeleteFunc(known, func(e Event) bool { return Permissive(e.Kind) && !e.OccurredAt.Before(at) })
	return gather(known, void, channel, point).settle().at(at)
}

// names reports whether any event that says yes or no names the contact point.
func names(events []Event, channel string, point uuid.UUID) bool {
	return channel != "" && point != uuid.Nil && slices.ContainsFunc(events, func(e Event) bool {
		return e.Point == point && e.Channel == channel && (e.Permits() || e.Refuses())
	})
}

// sides are the two sides of one purpose and channel, or of one contact point. void holds grants found invalid.
type sides struct {
	yes, no []Event
	void    map[uuid.UUID]bool
}

// gather appends each event to the side it speaks on for the channel, if it speaks for it at all.
func gather(events []Event, void map[uuid.UUID]bool, channel string, point uuid.UUID) sides {
	s := sides{void: void}
	for _, e := range events {
		switch {
		case e.Permits() && e.Channel == channel && e.Point == point:
			s.yes = append(s.yes, e)
		case e.Refuses() && (e.Channel == "" || e.Channel == channel && (e.Point == uuid.Nil || e.Point == point)):
			s.no = append(s.no, e)
		}
	}
	s.no = slices.DeleteFunc(s.no, func(e Event) bool { return e.Kind == KindGuardianEnded && !s.gave(e.Guardian) })
	return s
}

func (s sides) gave(guardian uuid.UUID) bool {
	return slices.ContainsFunc(s.yes, func(e Event) bool { return e.Guardian == guardian })
}

// note takes down which grant an event finds invalid. Only grants can be: a withdrawal always counts.
func note(void map[uuid.UUID]bool, e *Event) {
	if e.Kind == KindInvalidated && e.Voids != uuid.Nil {
		void[e.Voids] = true
	}
}

// settle weighs the two sides, with time left open.
func (s sides) settle() Window {
	refusal := Window{Status: None}
	if len(s.no) > 0 {
		e := slices.MaxFunc(s.no, compareRefusals)
		refusal = Window{Status: standing(e.Kind), Event: e.ID}
	}
	outside := refusal.Status
	if outside == None {
		outside = Expired
	}
	w := refusal
	for _, grants := range moments(s.yes) {
		if grants = w.renewed(grants); len(grants) == 0 {
			continue
		}
		w = refusal
		if !slices.ContainsFunc(grants, func(g Event) bool { return !s.outlasts(&g) }) {
			w = join(grants, outside)
		}
	}
	return w
}

// renewed leaves out renewals of what does not stand at their moment, where w is what the grants before it amount to. A
// renewal is as explicit as what it renews.
func (w Window) renewed(grants []Event) []Event {
	before := w.alone(grants[0].OccurredAt)
	kept := slices.DeleteFunc(slices.Clone(grants), func(g Event) bool { return g.Kind == KindRenewed && !before.Status.Permits() })
	for i := range kept {
		if kept[i].Kind == KindRenewed {
			kept[i].Explicit = kept[i].Explicit && before.Explicit
		}
	}
	return kept
}

// compareRefusals orders by strength, then time, then id, so that the order of events never matters.
func compareRefusals(a, b Event) int {
	return cmp.Or(standing(a.Kind).weight()-standing(b.Kind).weight(),
		a.OccurredAt.Compare(b.OccurredAt), a.RecordedAt.Compare(b.RecordedAt), bytes.Compare(a.ID[:], b.ID[:]))
}

// moments groups grants by the moment at which they occurred, the first moment first.
func moments(yes []Event) [][]Event {
	yes = slices.Clone(yes)
	slices.SortStableFunc(yes, func(a, b Event) int { return a.OccurredAt.Compare(b.OccurredAt) })
	var out [][]Event
	for i := 0; i < len(yes); {
		n := i + 1
		for n < len(yes) && yes[n].OccurredAt.Equal(yes[i].OccurredAt) {
			n++
		}
		out, i = append(out, yes[i:n]), n
	}
	return out
}

// outlasts reports whether no no ends a grant.
func (s sides) outlasts(grant *Event) bool {
	return !s.void[grant.ID] && !slices.ContainsFunc(s.no, func(n Event) bool {
		other := n.Kind == KindGuardianEnded && n.Guardian != grant.Guardian
		return !other && (!grant.OccurredAt.After(n.OccurredAt) || !grant.RecordedAt.After(n.RecordedAt))
	})
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
	case KindObjected, KindSignalOptOut:
		return Objected
	case KindInvalidated, KindExpired, KindGuardianEnded: // not known to stand, and not known to be withdrawn
		return Expired
	case KindGiven, KindRenewed, KindImported, KindRequested, KindWithdrawn, KindRevoked:
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
