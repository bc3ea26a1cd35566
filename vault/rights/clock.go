package rights

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// Calendar says which days are working days. The zero Calendar has Saturdays and Sundays off and counts in UTC.
type Calendar struct {
	Name     string
	Holidays []string       // civil dates, "2006-01-02"; others are never met
	Location *time.Location // whose midnight ends a day; nil: UTC
}

// Clock is what a deadline depends on, and nothing else does.
type Clock struct {
	Regime     Regime
	Type       Type
	From       time.Time // receipt, or the last appeal's
	Appeal     bool      // From is an appeal's
	Calendar   Calendar
	Pauses     []Pause // in any order; overlapping days count once
	Extensions []Extension
}

// Deadline is the end of a period.
type Deadline struct {
	Date    string    // civil date, "2006-01-02", of the last day
	At      time.Time // the last second of that day in the calendar's place; later is late
	Stopped bool      // a pause goes on; its days are not counted yet, so the true deadline is this one or later
}

// Move is a line of an explained deadline: a rule, and the date before and after it. Dates are "2006-01-02".
type Move struct {
	Rule     string `json:"rule"` // receipt, appeal, identity, period, extension, clamp, working_day, pause, stopped, end
	Text     string `json:"text"`
	Citation string `json:"citation,omitempty"`
	Before   string `json:"before,omitempty"`
	After    string `json:"after"`
}

// Due returns until when the request must be answered. It returns ErrNoLimit where the regime has no clock for the type.
func (c Clock) Due() (Deadline, error) {
	w, err := c.walk()
	if err != nil {
		return Deadline{}, err
	}
	return Deadline{Date: w.day.Format(time.DateOnly), At: c.Calendar.endOf(w.day), Stopped: w.stopped}, nil
}

// Explain returns how Due comes about, rule by rule. The last line's After is the date of Due. Errors as Due's.
func (c Clock) Explain() ([]Move, error) {
	w, err := c.walk()
	if err != nil {
		return nil, err
	}
	return w.moves, nil
}

// ConfirmBy returns until when receipt must be confirmed, and whether the regime asks for that.
func (c Clock) ConfirmBy() (Deadline, bool) {
	limit, ok := c.Regime.limit(c.Type)
	if !ok || limit.Confirm == (Period{}) {
		return Deadline{}, false
	}
	day := c.Calendar.add(c.Calendar.day(c.From), limit.Confirm)
	return Deadline{Date: day.Format(time.DateOnly), At: c.Calendar.endOf(day)}, true
}

// walk is one calculation on its way: the date so far, and how it came about.
type walk struct {
	clock   Clock
	day     time.Time // a civil date, as midnight UTC
	moves   []Move
	stopped bool
}

func (c Clock) walk() (*walk, error) {
	limit, ok := c.Regime.limit(c.Type)
	if !ok {
		return nil, fmt.Errorf("clock of %s under %q: %w", c.Type, c.Regime.Name, ErrNoLimit)
	}
	answer := limit.Answer
	if c.Appeal && c.Regime.Appeal != (Period{}) {
		answer = c.Regime.Appeal
	}
	w := &walk{clock: c}
	w.begin()
	first := w.spans(answer, limit.Citation)
	w.restart(answer, limit.Citation, first)
	w.roll()
	w.pause()
	w.move("end", "ends with the last hour of the day", c.Regime.CountCitation, w.day)
	return w, nil
}

// begin sets day 0: the day of the event itself is not counted.
func (w *walk) begin() {
	rule, text := "receipt", "received: day 0"
	if w.clock.Appeal {
		rule, text = "appeal", "appeal received: day 0"
	}
	w.day = w.clock.Calendar.day(w.clock.From)
	w.moves = []Move{{Rule: rule, Text: text, Citation: w.clock.Regime.CountCitation, After: w.day.Format(time.DateOnly)}}
}

// spans adds the period and its extension, both counted from the day that the walk is at, and returns that day.
func (w *walk) spans(p Period, citation string) (from time.Time) {
	from = w.day
	w.span("period", p.String(), citation, from, p)
	for _, x := range w.clock.Extensions {
		p.Months, p.Days = p.Months+x.Months, p.Days+x.Days
		w.span("extension", "extended, counted from the start: "+p.String(), w.clock.Regime.ExtensionCitation, from, p)
	}
	return from
}

func (w *walk) span(rule, text, citation string, from time.Time, p Period) {
	end := w.clock.Calendar.add(from, p)
	if naive := from.AddDate(0, p.Months, 0); naive.Day() != from.Day() {
		w.move(rule, text, citation, naive)
		w.move("clamp", "the month has no such day: its last day", w.clock.Regime.CountCitation, end)
		return
	}
	w.move(rule, text, citation, end)
}

// restart counts anew from the day the person had proven who they are, where the regime says so. A proof that was asked
// for only after the period had ended does not revive it.
func (w *walk) restart(p Period, citation string, from time.Time) {
	if w.clock.Regime.Identity != IdentityRestarts {
		return
	}
	proven := from
	for _, s := range w.clock.standing(from, w.day) {
		if s.pause.Reason != PauseIdentity {
			continue
		}
		if s.open {
			w.stop()
		} else if s.until.After(proven) {
			proven = s.until
		}
	}
	if !proven.After(from) {
		return
	}
	w.move("identity", "proof of identity came: counted from that day", w.clock.Regime.IdentityCitation, proven)
	w.spans(p, citation)
}

// roll moves a last day that is no working day to the next one that is.
func (w *walk) roll() {
	if !w.clock.Regime.Roll {
		return
	}
	day := w.day
	for !w.clock.Calendar.working(day) {
		day = day.AddDate(0, 0, 1)
	}
	if day != w.day {
		w.move("working_day", "no working day: the next one", w.clock.Regime.RollCitation, day)
	}
}

// pause adds the days of waiting to the deadline, one pause after the other. One that began after the deadline that
// stood by then adds nothing.
func (w *walk) pause() {
	from := w.clock.Calendar.day(w.clock.From)
	for _, s := range w.clock.standing(from, time.Time{}) {
		citation, counts := w.clock.Regime.pauses(s.pause.Reason)
		switch {
		case !counts || s.from.After(w.day):
		case s.open:
			w.stop()
		case s.days > 0:
			w.move("pause", fmt.Sprintf("waited for %s: %d days", s.pause.Reason, s.days), citation, w.day.AddDate(0, 0, s.days))
			w.roll()
		}
	}
}

func (w *walk) stop() {
	w.stopped = true
	w.move("stopped", "a pause goes on; its days are added once it ends", "", w.day)
}

func (w *walk) move(rule, text, citation string, to time.Time) {
	w.moves = append(w.moves, Move{
		Rule: rule, Text: text, Citation: citation, Before: w.day.Format(time.DateOnly), After: to.Format(time.DateOnly),
	})
	w.day = to
}

// stay is a pause in civil days: the day it began is not counted, the day it ended is.
type stay struct {
	pause       Pause
	from, until time.Time
	days        int
	open        bool
}

// standing returns the pauses that count since from, by their beginning, no day in two of them; those that began after
// last are left out, unless last is zero.
func (c Clock) standing(from, last time.Time) []stay {
	pauses := slices.SortedFunc(slices.Values(c.Pauses), func(a, b Pause) int { return cmp.Or(a.From.Compare(b.From), a.Until.Compare(b.Until)) })
	stays, counted := []stay(nil), from
	for _, p := range pauses {
		s := stay{pause: p, from: c.Calendar.day(p.From), until: c.Calendar.day(p.Until), open: p.Until.IsZero()}
		if p.From.Before(c.From) || !last.IsZero() && s.from.After(last) {
			continue
		}
		if _, counts := c.Regime.pauses(p.Reason); counts && !s.open && s.until.After(counted) {
			begin := s.from
			if counted.After(begin) {
				begin = counted
			}
			s.days, counted = int(s.until.Sub(begin).Hours()/24), s.until
		}
		stays = append(stays, s)
	}
	return stays
}

// day returns the civil date of a moment in the calendar's place, as midnight UTC, where every day has 24 hours.
func (c Calendar) day(t time.Time) time.Time {
	y, m, d := t.In(c.location()).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// endOf returns the last second of a civil date.
func (c Calendar) endOf(day time.Time) time.Time {
	y, m, d := day.Date()
	return time.Date(y, m, d+1, 0, 0, -1, 0, c.location()).UTC()
}

func (c Calendar) location() *time.Location {
	if c.Location == nil {
		return time.UTC
	}
	return c.Location
}

// working: Regulation (EEC, Euratom) No 1182/71 Art. 2(2): all days but public holidays, Sundays and Saturdays.
func (c Calendar) working(day time.Time) bool {
	if wd := day.Weekday(); wd == time.Saturday || wd == time.Sunday {
		return false
	}
	return !slices.Contains(c.Holidays, day.Format(time.DateOnly))
}

// add counts a period from day 0. Months end on the same day of the month, or on its last where there is no such day:
// Regulation 1182/71 Art. 3(2)(c).
func (c Calendar) add(day time.Time, p Period) time.Time {
	end := day.AddDate(0, p.Months, 0)
	if end.Day() != day.Day() {
		end = end.AddDate(0, 0, -end.Day())
	}
	end = end.AddDate(0, 0, p.Days)
	for range p.WorkingDays {
		end = end.AddDate(0, 0, 1)
		for !c.working(end) {
			end = end.AddDate(0, 0, 1)
		}
	}
	return end
}
