package value

import "time"

// Years outside this range are typing errors, not dates of a customer's life.
const (
	firstYear = 1850
	lastYear  = 2200
)

func parseDate(s string, _ Options) (string, error) {
	at, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return "", refuse(BadForm, "a day that exists, as YYYY-MM-DD")
	}
	if at.Year() < firstYear || at.Year() > lastYear {
		return "", refuse(OutOfRange, "a year from 1850 to 2200")
	}
	return s, nil
}

func parseTime(s string, _ Options) (string, error) {
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return "", refuse(BadForm, "an RFC 3339 time such as 2026-01-31T09:30:00Z")
	}
	at = at.UTC()
	if at.Year() < firstYear || at.Year() > lastYear {
		return "", refuse(OutOfRange, "a year from 1850 to 2200")
	}
	return timeText(at), nil
}

// timeText cuts to the microsecond, PostgreSQL's resolution, so that a value read back is the same.
func timeText(at time.Time) string {
	return at.UTC().Truncate(time.Microsecond).Format(time.RFC3339Nano)
}
