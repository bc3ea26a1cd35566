package campaign

import (
	"sync"
	"time"

	"github.com/google/uuid"
)

// destination is where a link leads, and what its campaign is for.
type destination struct{ address, purpose string }

const (
	shelfTime = time.Minute
	shelfSize = 10_000
)

// shelf keeps for a minute what was looked up, or that something was seen. It is emptied when it is full: it saves work and
// decides nothing for longer than that.
type shelf struct {
	mu sync.Mutex
	by map[uuid.UUID]kept
}

type kept struct {
	destination

	until time.Time
}

func newShelf() *shelf { return &shelf{by: map[uuid.UUID]kept{}} }

func (s *shelf) get(id uuid.UUID, now time.Time) (destination, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	k, ok := s.by[id]
	return k.destination, ok && now.Before(k.until)
}

func (s *shelf) put(id uuid.UUID, to destination, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keep(id, to, now)
}

func (s *shelf) keep(id uuid.UUID, to destination, now time.Time) {
	if len(s.by) >= shelfSize {
		clear(s.by)
	}
	s.by[id] = kept{to, now.Add(shelfTime)}
}

// first reports whether something was not seen within the last minute, and notes that it was.
func (s *shelf) first(id uuid.UUID, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if k, ok := s.by[id]; ok && now.Before(k.until) {
		return false
	}
	s.keep(id, destination{}, now)
	return true
}

// bound lets so many through in a second, and two seconds' worth at once.
type bound struct {
	mu   sync.Mutex
	rate float64
	have float64
	last time.Time
}

func newBound(perSecond int) *bound {
	return &bound{rate: float64(perSecond), have: 2 * float64(perSecond)}
}

func (b *bound) take(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.last.IsZero() && now.After(b.last) {
		b.have = min(b.have+now.Sub(b.last).Seconds()*b.rate, 2*b.rate)
	}
	b.last = now
	if b.have < 1 {
		return false
	}
	b.have--
	return true
}
