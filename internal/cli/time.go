package cli

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ParseTime reads RFC 3339 or a day, UTC. As an end, a day means the start of the next.
func ParseTime(s string, end bool) (time.Time, error) {
	if strings.Contains(s, "T") {
		return time.Parse(time.RFC3339, s)
	}
	day, err := time.Parse(time.DateOnly, s)
	if err == nil && end {
		day = day.AddDate(0, 0, 1)
	}
	return day, err
}

// ParseSince reads a time, a day, or how long ago.
func ParseSince(s string, now time.Time) (time.Time, error) {
	if ago, err := ParseLasting(s); err == nil {
		return now.Add(-ago), nil
	}
	at, err := ParseTime(s, false)
	if err != nil {
		return time.Time{}, Usage(errors.New("--since is not a time"), "for example 30d, 12h, 2026-03-01 or 2026-03-01T09:30:00Z")
	}
	return at, nil
}

// ParseLasting reads "90d" or what time.ParseDuration takes; it is more than nothing.
func ParseLasting(s string) (time.Duration, error) {
	d, err := time.ParseDuration(s)
	if days, ok := strings.CutSuffix(s, "d"); ok {
		var n int
		n, err = strconv.Atoi(days)
		d = time.Duration(n) * 24 * time.Hour
		if n > 36500 {
			err = fmt.Errorf("%d days is longer than a century", n)
		}
	}
	if err != nil || d <= 0 {
		return 0, Usage(fmt.Errorf("%q is not a length of time", s), "for example --expires 90d or --expires 12h")
	}
	return d, nil
}
