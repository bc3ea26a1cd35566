package report

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// week is when work is done.
type week struct {
	days       [7]bool // by time.Weekday
	start, end int     // minutes of the day; an end before the start is on the day after
	zone       *time.Location
}

// outside reports whether a moment is none of work.
func (w *week) outside(t time.Time) bool {
	local := t.In(w.zone)
	minute, day := local.Hour()*60+local.Minute(), local.Weekday()
	if w.start <= w.end {
		return !w.days[day] || minute < w.start || minute >= w.end
	}
	before := (day + 6) % 7 // a night's work belongs to the day it begins on
	return (!w.days[day] || minute < w.start) && (!w.days[before] || minute >= w.end)
}

// collectOffHours groups what left outside working hours by app and purpose.
func collectOffHours(q *Query) (collector, error) {
	w, faults := q.week()
	if len(faults) > 0 {
		return nil, &vault.Invalid{Fields: faults}
	}
	key := func(e *oversight.LogEntry) string {
		if !w.outside(e.Time) {
			return ""
		}
		return keyOf(e.Entry.Client.String(), e.Action, e.Purpose)
	}
	return newGroups(key, func(g *group) []Cell {
		e := &g.sample
		return []Cell{e.Entry.Client, e.Client, e.Action, e.Purpose, g.count, len(g.crowd), g.first, g.last, e.ID}
	}), nil
}

// week reads the working hours.
func (q *Query) week() (*week, []vault.FieldError) {
	var faults []vault.FieldError
	fault := func(field, hint string) {
		faults = append(faults, vault.FieldError{Field: field, Code: "malformed", Hint: hint})
	}
	w := &week{}
	var err error
	if w.start, w.end, err = parseHours(q.Hours); err != nil {
		fault("hours", "for example 07:00-19:00")
	}
	if w.days, err = parseDays(q.Days); err != nil {
		fault("days", "for example mon-fri, or mon,wed,sat")
	}
	if w.zone, err = time.LoadLocation(q.Zone); err != nil || q.Zone == "Local" {
		fault("zone", "an IANA time zone, for example Europe/Berlin")
	}
	return w, faults
}

// parseHours reads "07:00-19:00" as minutes of the day; 24:00 is its end.
func parseHours(s string) (start, end int, err error) {
	from, to, _ := strings.Cut(s, "-")
	if start, err = parseMinute(from); err != nil {
		return 0, 0, err
	}
	if end, err = parseMinute(to); err == nil && start == end {
		err = fmt.Errorf("no hours between %s and %s", from, to)
	}
	return start, end, err
}

func parseMinute(s string) (int, error) {
	if s == "24:00" {
		return 24 * 60, nil
	}
	t, err := time.Parse("15:04", s)
	return t.Hour()*60 + t.Minute(), err
}

// weekdays begin where time.Weekday does.
var weekdays = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// parseDays reads days and ranges of days, separated by commas.
func parseDays(s string) (days [7]bool, err error) {
	for part := range strings.SplitSeq(strings.ToLower(s), ",") {
		from, to, isRange := strings.Cut(part, "-")
		first := slices.Index(weekdays, from)
		last := first
		if isRange {
			last = slices.Index(weekdays, to)
		}
		if first < 0 || last < 0 {
			return days, fmt.Errorf("no such day: %q", part)
		}
		for d := first; ; d = (d + 1) % 7 {
			days[d] = true
			if d == last {
				break
			}
		}
	}
	return days, nil
}

// hourly finds who saw many subjects within an hour of the clock, UTC. Entries come newest first, so it holds one hour at a
// time.
type hourly struct {
	threshold int
	hour      time.Time
	seen      map[uuid.UUID]crowd // by credential
	distinct  int                 // within the hour
	bulk      map[uuid.UUID]*peak
}

// peak is what is told of a credential that passed the threshold.
type peak struct {
	client      string
	hours, most int
	at          time.Time // the hour of the most
	first, last time.Time
}

func newHourly(threshold int) *hourly {
	return &hourly{threshold: threshold, seen: map[uuid.UUID]crowd{}, bulk: map[uuid.UUID]*peak{}}
}

func (h *hourly) take(e *oversight.LogEntry) {
	if hour := e.Time.UTC().Truncate(time.Hour); !hour.Equal(h.hour) {
		h.end()
		h.hour = hour
	}
	c := h.seen[e.Entry.Client]
	if c == nil {
		c = crowd{}
		h.seen[e.Entry.Client] = c
	}
	h.distinct += c.meet(e)
	if len(c) > h.threshold && h.bulk[e.Entry.Client] == nil {
		h.bulk[e.Entry.Client] = &peak{client: e.Client, last: h.hour}
	}
}

// end counts the hour that is over.
func (h *hourly) end() {
	for credential, c := range h.seen {
		if len(c) <= h.threshold {
			continue
		}
		p := h.bulk[credential]
		p.hours++
		p.first = h.hour
		if len(c) > p.most {
			p.most, p.at = len(c), h.hour
		}
	}
	clear(h.seen)
	h.distinct = 0
}

func (h *hourly) full() string {
	switch {
	case h.distinct >= maxDistinct:
		return "subjects"
	case len(h.bulk) >= maxRows:
		return "rows"
	}
	return ""
}

func (h *hourly) finish(_ context.Context, _ Config, r *Report) error {
	h.end()
	ids := make([]uuid.UUID, 0, len(h.bulk))
	for id := range h.bulk {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b uuid.UUID) int {
		return cmp.Or(cmp.Compare(h.bulk[b].most, h.bulk[a].most), strings.Compare(a.String(), b.String()))
	})
	for _, id := range ids {
		p := h.bulk[id]
		r.Rows = append(r.Rows, []Cell{id, p.client, p.hours, p.most, p.at, p.first, p.last})
	}
	return nil
}
