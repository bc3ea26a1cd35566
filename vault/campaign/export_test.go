package campaign

import "time"

// Bound lets so many through in a second.
type Bound struct{ *bound }

// NewBound makes one.
func NewBound(perSecond int) Bound { return Bound{newBound(perSecond)} }

// Take reports whether one more is let through.
func (b Bound) Take(now time.Time) bool { return b.take(now) }
