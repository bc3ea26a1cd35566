package consent

import (
	"time"

	"github.com/google/uuid"
)

// Strictest is what holds for a purpose at a moment where one person has several ledgers: of each channel what permits
// least in any of them, and of each contact point of own what permits least of that and of its channel in the others.
// Consent that one ledger lacks is not given. A no at one contact point of another ledger closes the channel here, since
// nobody can say that the address is another one. It permits nothing that own.Purpose does not.
func Strictest(purpose string, now time.Time, own Summary, others ...Summary) Purpose {
	p := own.Purpose(purpose, now)
	if len(others) == 0 {
		return p
	}
	names := map[string]bool{}
	for name := range p.Channels {
		names[name] = true
	}
	for _, o := range others {
		at := o.Purpose(purpose, now)
		p.Status, p.Explicit = weaker(p.Status, at.Status), p.Explicit && at.Explicit
		for name := range at.Channels {
			names[name] = true
		}
	}
	p.Channels = narrowed(purpose, now, names, own, others)
	if p.Status.Permits() && len(names) > 0 && !p.open() { // each permits a channel, and none the same
		p.Status = None
	}
	p.Explicit = p.Explicit && p.Status.Permits()
	return p
}

// narrowed are the channels of those names, as all ledgers permit them.
func narrowed(purpose string, now time.Time, names map[string]bool, own Summary, others []Summary) map[string]Status {
	if len(names) == 0 {
		return nil
	}
	out := make(map[string]Status, len(names))
	for name := range names {
		s := own.Channel(purpose, name, now)
		for _, o := range others {
			s = s.narrow(o.Channel(purpose, name, now).anywhere())
		}
		out[name] = s
	}
	return out
}

func (p Purpose) open() bool {
	for _, c := range p.Channels {
		if c.Open() {
			return true
		}
	}
	return false
}

// anywhere is what a channel's state means for an address that may be any of its contact points: the strongest no to one
// of them, else that consent stands for the channel or for one of them.
func (s Status) anywhere() Status {
	out := Status{Status: s.Status, Explicit: s.Explicit}
	for _, p := range s.Points {
		if p.Status.Permits() && out.Status.weight() < Refused.weight() && !out.Status.Permits() {
			out = Status{Status: Given, Explicit: p.Explicit}
		}
	}
	for _, p := range s.Points {
		if w := p.Status.weight(); w >= Refused.weight() && w > out.Status.weight() {
			out = Status{Status: p.Status}
		}
	}
	return out
}

// narrow takes from a channel, and from each of its contact points, what another state does not permit.
func (s Status) narrow(o Status) Status {
	out := s.alone(o)
	if len(s.Points) > 0 {
		out.Points = make(map[uuid.UUID]Status, len(s.Points))
	}
	for id, p := range s.Points {
		out.Points[id] = p.alone(o)
	}
	return out
}

// alone is narrow without contact points. What permits keeps what brought it about, and so does a no of its own.
func (s Status) alone(o Status) Status {
	w := weaker(s.Status, o.Status)
	if w != s.Status {
		return Status{Status: w}
	}
	s.Points = nil
	s.Explicit = s.Explicit && o.Explicit
	return s
}

// weaker is what of two standings permits less: given only where both are.
func weaker(a, b Standing) Standing {
	if a.Permits() && b.Permits() {
		return Given
	}
	if a.Permits() || a == "" {
		a = None
	}
	if b.weight() > a.weight() {
		return b
	}
	return a
}
