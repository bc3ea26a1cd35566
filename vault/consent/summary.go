package consent

import (
	"bytes"
	"encoding/json"
	"slices"
	"time"

	"github.com/google/uuid"
)

// Summary is a whole ledger folded for storage beside the subject, by purpose. It leaves time open,
// because a consent that ends by itself writes nothing: only At, or the methods that take a moment, say
// what holds. The zero Summary permits nothing.
type Summary map[string]Ledger

// Ledger is what the events of one purpose amount to.
type Ledger struct {
	Whole    Window            `json:"whole,omitzero"`    // channel "": the purpose without a channel
	Rest     Window            `json:"rest,omitzero"`     // any channel that no event names
	Channels map[string]Window `json:"channels,omitzero"` // every channel that an event names
}

// Window is what the events of one purpose and channel amount to. With a ValidFrom it is a grant: Status
// holds from then until ValidUntil, Outside before and after. Without one, Status holds at any time.
type Window struct {
	Status     Standing   `json:"status"`
	Explicit   bool       `json:"explicit,omitzero"`
	Event      uuid.UUID  `json:"event,omitzero"`
	ValidFrom  *time.Time `json:"valid_from,omitzero"`
	ValidUntil *time.Time `json:"valid_until,omitzero"`
	Outside    Standing   `json:"outside,omitzero"`

	Points map[uuid.UUID]Window `json:"points,omitzero"` // of a channel: every contact point that an event names
}

// View is a Summary at one moment, by purpose: what policy and people read.
type View map[string]Purpose

// Purpose is the consent of one purpose at one moment. Status is given if consent stands for the purpose
// itself, for any of its channels or for a contact point; else it is the strongest no among the purpose and its
// channels, so that an objection which names one channel closes a purpose that nothing else opens. A no at one contact
// point closes that point alone.
type Purpose struct {
	Status   Standing          `json:"status"`
	Explicit bool              `json:"explicit,omitzero"` // some consent that stands is explicit
	Channels map[string]Status `json:"channels,omitzero"` // only channels that an event names
}

// Fold summarises a whole ledger. At any t no earlier than the last recording, Fold(events).Channel(p, c, t)
// equals State(events, p, c, t, t) but for its Points, and Fold(events).Point equals PointState.
func Fold(events []Event) Summary {
	byPurpose := map[string][]Event{}
	for _, e := range events {
		if e.Permits() || e.Refuses() {
			byPurpose[e.Purpose] = append(byPurpose[e.Purpose], e)
		}
	}
	out := make(Summary, len(byPurpose))
	for purpose, own := range byPurpose {
		out[purpose] = foldPurpose(own)
	}
	return out
}

func foldPurpose(events []Event) Ledger {
	void := map[uuid.UUID]bool{}
	for _, e := range events {
		note(void, &e)
	}
	whole := gather(events, void, "", uuid.Nil)
	// A grant without a channel opens no other channel, so only refusals reach the rest.
	l := Ledger{Whole: whole.settle(), Rest: gather(refusals(events), void, "", uuid.Nil).settle()}
	for _, e := range events {
		if e.Channel != "" {
			l.include(e.Channel, e.Point, events, void)
		}
	}
	return l
}

// include folds what a channel and a contact point amount to, once.
func (l *Ledger) include(channel string, point uuid.UUID, events []Event, void map[uuid.UUID]bool) {
	if l.Channels == nil {
		l.Channels = map[string]Window{}
	}
	w, done := l.Channels[channel]
	if !done {
		w = gather(events, void, channel, uuid.Nil).settle()
	}
	if _, done := w.Points[point]; !done && point != uuid.Nil {
		if w.Points == nil {
			w.Points = map[uuid.UUID]Window{}
		}
		w.Points[point] = gather(events, void, channel, point).settle()
	}
	l.Channels[channel] = w
}

func refusals(events []Event) []Event {
	return slices.DeleteFunc(slices.Clone(events), func(e Event) bool { return !e.Refuses() })
}

// At resolves the summary at a moment, which for a decision is the database's time.
func (s Summary) At(now time.Time) View {
	out := make(View, len(s))
	for purpose := range s {
		out[purpose] = s.Purpose(purpose, now)
	}
	return out
}

// Purpose returns the consent of one purpose at a moment; None for a purpose without events.
func (s Summary) Purpose(purpose string, now time.Time) Purpose {
	l := s[purpose]
	p := Purpose{Status: None}
	p.include(l.Whole.at(now))
	for channel, w := range l.Channels {
		if p.Channels == nil {
			p.Channels = make(map[string]Status, len(l.Channels))
		}
		status := w.at(now)
		p.Channels[channel] = status
		p.include(status)
		for _, point := range status.Points {
			if point.Status.Permits() {
				p.include(point)
			}
		}
	}
	return p
}

// Channel returns the state of one purpose and channel at a moment, as State does for channel "" or a name.
func (s Summary) Channel(purpose, channel string, now time.Time) Status {
	l := s[purpose]
	if channel == "" {
		return l.Whole.at(now)
	}
	if w, named := l.Channels[channel]; named {
		return w.at(now)
	}
	return l.Rest.at(now)
}

// Point returns the state of one contact point at a moment, as PointState does.
func (s Summary) Point(purpose, channel string, point uuid.UUID, now time.Time) Status {
	return s.Channel(purpose, channel, now).Point(point)
}

// Standing lists the events whose consent stands for a purpose at a moment, sorted: those that a use of data for it
// relies on.
func (s Summary) Standing(purpose string, now time.Time) []uuid.UUID {
	var events []uuid.UUID
	add := func(c Status) {
		if c.Status.Permits() {
			events = append(events, c.Event)
		}
	}
	l := s[purpose]
	add(l.Whole.at(now))
	for _, w := range l.Channels {
		c := w.at(now)
		add(c)
		for _, p := range c.Points {
			add(p)
		}
	}
	slices.SortFunc(events, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(events)
}

// Reaches reports whether a contact point may be used where its channel is open to the purpose. Where consent is
// needed it must stand for that point; else nothing but a no closes it.
func (p Purpose) Reaches(channel string, point uuid.UUID, needed bool) bool {
	c, named := p.Channels[channel]
	if !named {
		return !needed
	}
	switch s := c.Point(point).Status; s {
	case Given:
		return true
	case "", None, Expired:
		return !needed
	case Refused, Withdrawn, Objected:
		return false
	}
	return false
}

// MarshalJSON writes purposes and channels in order of name, so that equal summaries have equal bytes
// and a MAC over them is stable whichever JSON package writes the row.
func (s Summary) MarshalJSON() ([]byte, error) {
	if s == nil {
		return []byte("{}"), nil
	}
	return json.Marshal(map[string]Ledger(s))
}

// include adds the state of one channel to the purpose's own.
func (p *Purpose) include(s Status) {
	switch {
	case s.Status.Permits():
		p.Status = Given
		p.Explicit = p.Explicit || s.Explicit
	case !p.Status.Permits() && s.Status.weight() > p.Status.weight():
		p.Status = s.Status
	}
}

// at resolves a window at a moment.
func (w Window) at(now time.Time) Status {
	s := w.alone(now)
	for id, p := range w.Points {
		if s.Points == nil {
			s.Points = make(map[uuid.UUID]Status, len(w.Points))
		}
		s.Points[id] = p.alone(now)
	}
	return s
}

// alone resolves a window without its contact points.
func (w Window) alone(now time.Time) Status {
	s := Status{Status: w.Status, Explicit: w.Explicit, Event: w.Event, ValidFrom: w.ValidFrom, ValidUntil: w.ValidUntil}
	switch {
	case w.Status == "":
		return Status{Status: None}
	case w.ValidFrom == nil && w.Status.Permits():
		return Status{Status: None} // a grant without its beginning is not one that Fold wrote
	case w.ValidFrom == nil:
		return s
	}
	early := now.Before(*w.ValidFrom)
	if !early && (w.ValidUntil == nil || now.Before(*w.ValidUntil)) {
		return s
	}
	s.Status, s.Explicit = w.Outside, false
	switch {
	case early && w.Outside == Expired:
		return Status{Status: None}
	case w.Outside == "" || w.Outside.Permits():
		s.Status = Expired // no window that Fold writes permits outside itself
	}
	return s
}
