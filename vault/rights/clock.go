package rights

import "time"

// Calendar says which days are working days. The zero Calendar has Saturdays and Sundays off and counts in UTC.
type Calendar struct {
	Name     string
	Holidays []string       // civil dates, "2006-01-02"; others are never met
	Location *time.Location // whose midnight ends a day; nil: UTC
}

// Deadline is the end of a period.
type Deadline struct {
	Date    string    // civil date, "2006-01-02", of the last day
	At      time.Time // the last second of that day in the calendar's place; later is late
	Stopped bool      // a pause goes on; its days are not counted yet, so the true deadline is this one or later
}

// Move is a line of an explained deadline: a rule, and the date before and after it. Dates are "2006-01-02".
type Move struct {
	Rule     string // receipt, appeal, identity, period, extension, clamp, working_day, pause, stopped, end
	Text     string
	Citation string
	Before   string
	After    string
}
