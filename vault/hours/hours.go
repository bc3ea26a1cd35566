// Package hours counts time in business hours: what is promised within four hours on a Friday afternoon is due on Monday.
// It knows opening hours, holidays and time zones, and not what is counted.
package hours

import (
	"slices"
	"time"
)

// Span is a stretch of a day in minutes of the wall clock: 540 to 1020 is from nine to five. To is 1440 at most.
type Span struct{ From, To int }

// Clock is when time counts. The zero Clock counts always.
type Clock struct {
	Location *time.Location // whose wall clock and days; nil: UTC
	Holidays []string       // civil dates, "2006-01-02", ascending: nothing counts on them
	Week     [7][]Span      // by time.Weekday, ascending and apart; with none on any day the clock counts always
}

// maxDays bounds how far Add walks: what is not reached within some years of closed doors is not reached.
const maxDays = 20 * 366

func (c *Clock) always() bool {
	for _, day := range c.Week {
		if len(day) > 0 {
			return false
		}
	}
	return true
}

func (c *Clock) location() *time.Location {
	if c.Location == nil {
		return time.UTC
	}
	return c.Location
}

// Add returns when d of business time has passed since from. Where from lies outside of business hours, counting begins with
// the next. A d that is not positive returns from.
func (c *Clock) Add(from time.Time, d time.Duration) time.Time {
	if d <= 0 {
		return from
	}
	if c.always() {
		return from.Add(d)
	}
	y, m, day := from.In(c.location()).Date()
	for n := range maxDays {
		for _, s := range c.open(y, m, day+n) {
			begin := later(s.begin, from)
			span := s.end.Sub(begin)
			if span <= 0 {
				continue
			}
			if d <= span {
				return begin.Add(d).UTC()
			}
			d -= span
		}
	}
	return time.Date(y, m, day+maxDays, 0, 0, 0, 0, c.location()).UTC()
}

// Between returns how much business time lies between two moments; none where to is not after from.
func (c *Clock) Between(from, to time.Time) time.Duration {
	if !to.After(from) {
		return 0
	}
	if c.always() {
		return to.Sub(from)
	}
	var sum time.Duration
	y, m, day := from.In(c.location()).Date()
	for n := range maxDays {
		if time.Date(y, m, day+n, 0, 0, 0, 0, c.location()).After(to) {
			break
		}
		for _, s := range c.open(y, m, day+n) {
			begin, end := later(s.begin, from), s.end
			if end.After(to) {
				end = to
			}
			sum += max(0, end.Sub(begin))
		}
	}
	return sum
}

type stretch struct{ begin, end time.Time }

// open are the business hours of a day. Minutes are those of the wall clock, so that a day on which the clocks change has
// the hours that stand at the door.
func (c *Clock) open(y int, m time.Month, day int) []stretch {
	at := time.Date(y, m, day, 12, 0, 0, 0, time.UTC)
	if _, closed := slices.BinarySearch(c.Holidays, at.Format(time.DateOnly)); closed {
		return nil
	}
	spans := c.Week[at.Weekday()]
	all := make([]stretch, len(spans))
	for i, s := range spans {
		all[i] = stretch{
			begin: time.Date(y, m, day, 0, s.From, 0, 0, c.location()),
			end:   time.Date(y, m, day, 0, s.To, 0, 0, c.location()),
		}
	}
	return all
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
