package hours_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/hours"
)

// office is open from nine to half past five on working days, with a break on Fridays, in London.
func office(t interface{ Fatal(...any) }) *hours.Clock {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	c := &hours.Clock{Location: london, Holidays: []string{"2026-08-31", "2026-12-25"}}
	for d := time.Monday; d <= time.Friday; d++ {
		c.Week[d] = []hours.Span{{From: 540, To: 1050}}
	}
	c.Week[time.Friday] = []hours.Span{{From: 540, To: 720}, {From: 780, To: 1050}}
	return c
}

func at(t *testing.T, text string) time.Time {
	t.Helper()
	v, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestAdd(t *testing.T) {
	c := office(t)
	for _, tt := range []struct {
		name, from, want string
		d                time.Duration
	}{
		{"within a day", "2026-11-16T10:00:00Z", "2026-11-16T12:30:00Z", 150 * time.Minute},
		{"to the last minute", "2026-11-16T09:00:00Z", "2026-11-16T17:30:00Z", 510 * time.Minute},
		{"over night", "2026-11-16T17:00:00Z", "2026-11-17T09:30:00Z", time.Hour},
		{"over a break", "2026-11-20T11:30:00Z", "2026-11-20T13:30:00Z", time.Hour},
		{"over a weekend", "2026-11-20T17:00:00Z", "2026-11-23T10:00:00Z", 90 * time.Minute},
		{"from a Sunday", "2026-11-22T12:00:00Z", "2026-11-23T10:00:00Z", time.Hour},
		{"over a holiday in summer time", "2026-08-28T16:00:00Z", "2026-09-01T08:30:00Z", time.Hour},
		{"over the end of summer time", "2026-10-23T16:00:00Z", "2026-10-26T09:30:00Z", time.Hour},
		{"nothing", "2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := c.Add(at(t, tt.from), tt.d); !got.Equal(at(t, tt.want)) {
				t.Errorf("got %s, want %s", got.UTC().Format(time.RFC3339), tt.want)
			}
		})
	}
}

func TestZeroClockCountsAlways(t *testing.T) {
	var c hours.Clock
	from := at(t, "2026-12-25T23:00:00Z")
	if got := c.Add(from, 48*time.Hour); !got.Equal(from.Add(48 * time.Hour)) {
		t.Errorf("got %s", got)
	}
	if got := c.Between(from, from.Add(time.Hour)); got != time.Hour {
		t.Errorf("got %s, want an hour", got)
	}
	if got := c.Between(from, from.Add(-time.Hour)); got != 0 {
		t.Errorf("backwards: got %s, want none", got)
	}
}

// TestAddAndBetweenAgree: what Add adds is what Between counts, in one step or in two, and a later start is never due
// earlier.
func TestAddAndBetweenAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := office(t)
		base := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
		from := base.Add(time.Duration(rapid.Int64Range(0, 400*24*60).Draw(t, "from")) * time.Minute)
		a := time.Duration(rapid.Int64Range(1, 40*60).Draw(t, "a")) * time.Minute
		b := time.Duration(rapid.Int64Range(1, 40*60).Draw(t, "b")) * time.Minute
		due := c.Add(from, a)
		if got := c.Between(from, due); got != a {
			t.Fatalf("between: got %s, want %s", got, a)
		}
		if once, twice := c.Add(from, a+b), c.Add(due, b); !once.Equal(twice) {
			t.Fatalf("at once %s, in two steps %s", once, twice)
		}
		wait := time.Duration(rapid.Int64Range(0, 5000).Draw(t, "wait")) * time.Minute
		if c.Add(from.Add(wait), a).Before(due) {
			t.Fatal("a later start is due earlier")
		}
	})
}
