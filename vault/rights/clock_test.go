package rights_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/rights"
)

func date(t testing.TB, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d.Add(10 * time.Hour)
}

func regime(t testing.TB, name string) rights.Regime {
	t.Helper()
	g, ok := rights.RegimeOf(name)
	if !ok {
		t.Fatalf("no regime %s", name)
	}
	return g
}

func clock(t testing.TB, name string, of rights.Type, received string) rights.Clock {
	t.Helper()
	return rights.Clock{Regime: regime(t, name), Type: of, From: date(t, received)}
}

func TestDue(t *testing.T) {
	identity := func(from, until string) rights.Pause {
		p := rights.Pause{Reason: rights.PauseIdentity, From: date(t, from)}
		if until != "" {
			p.Until = date(t, until)
		}
		return p
	}
	scope := func(from, until string) rights.Pause {
		p := identity(from, until)
		p.Reason = rights.PauseScope
		return p
	}
	full := []rights.Extension{{Months: 2}}
	for _, tt := range []struct {
		name, regime string
		of           rights.Type
		received     string
		pauses       []rights.Pause
		extensions   []rights.Extension
		due          string
		stopped      bool
	}{
		{"a month", "gdpr", rights.Access, "2026-03-03", nil, nil, "2026-04-03", false},
		{"the last day of a short month", "gdpr", rights.Access, "2028-01-31", nil, nil, "2028-02-29", false},
		{"the end of a year", "gdpr", rights.Access, "2026-12-31", nil, nil, "2027-02-01", false}, // 31 January is a Sunday
		{"a Saturday is rolled", "gdpr", rights.Access, "2026-01-14", nil, nil, "2026-02-16", false},
		{"a holiday is rolled", "gdpr", rights.Access, "2026-04-01", nil, nil, "2026-05-04", false}, // 1 May a Friday
		{"an extension counts from receipt", "gdpr", rights.Access, "2026-01-31", nil, full, "2026-04-30", false},
		{"a clamped start is not carried on", "gdpr", rights.Access, "2025-12-31", nil, full, "2026-03-31", false},
		{"doubt about identity adds its days", "gdpr", rights.Access, "2026-03-03", []rights.Pause{identity("2026-03-05", "2026-03-10")}, nil, "2026-04-08", false},
		{"pauses add up and roll", "gdpr", rights.Access, "2026-03-03", []rights.Pause{
			scope("2026-03-20", "2026-03-22"), identity("2026-03-05", "2026-03-10"),
		}, nil, "2026-04-10", false},
		{"overlapping days count once", "gdpr", rights.Access, "2026-03-03", []rights.Pause{
			scope("2026-03-07", "2026-03-10"), identity("2026-03-05", "2026-03-10"),
		}, nil, "2026-04-08", false},
		{"overlapping in part", "gdpr", rights.Access, "2026-03-03", []rights.Pause{
			scope("2026-03-07", "2026-03-12"), identity("2026-03-05", "2026-03-10"),
		}, nil, "2026-04-10", false},
		{"a pause that goes on adds nothing yet", "gdpr", rights.Access, "2026-03-03", []rights.Pause{scope("2026-03-20", "")}, nil, "2026-04-03", true},
		{"a pause after the end revives nothing", "gdpr", rights.Access, "2026-03-03", []rights.Pause{scope("2026-04-04", "2026-04-20")}, nil, "2026-04-03", false},
		{"a pause before receipt is not of this clock", "gdpr", rights.Access, "2026-03-03", []rights.Pause{scope("2026-03-01", "2026-03-20")}, nil, "2026-04-03", false},
		{"a pause for no known reason", "gdpr", rights.Access, "2026-03-03", []rights.Pause{{Reason: "holiday", From: date(t, "2026-03-05"), Until: date(t, "2026-03-30")}}, nil, "2026-04-03", false},
		{"pause that ends before it began", "gdpr", rights.Access, "2026-03-03", []rights.Pause{scope("2026-03-20", "2026-03-10")}, nil, "2026-04-03", false},

		{"proof of identity restarts", "uk_gdpr", rights.Access, "2026-03-03", []rights.Pause{identity("2026-03-05", "2026-03-10")}, nil, "2026-04-10", false},
		{"restart and extension", "uk_gdpr", rights.Access, "2026-03-03", []rights.Pause{identity("2026-03-05", "2026-03-10")}, full, "2026-06-10", false},
		{"restart that is awaited", "uk_gdpr", rights.Access, "2026-03-03", []rights.Pause{identity("2026-03-05", "")}, nil, "2026-04-03", true},
		{"restart after the end", "uk_gdpr", rights.Access, "2026-03-03", []rights.Pause{identity("2026-04-20", "2026-05-10")}, nil, "2026-04-03", false},
		{"scope adds its days", "uk_gdpr", rights.Access, "2026-03-03", []rights.Pause{scope("2026-03-05", "2026-03-10")}, nil, "2026-04-08", false},

		{"45 days", "california", rights.Erasure, "2026-03-03", nil, nil, "2026-04-17", false},
		{"calendar days are not rolled", "california", rights.Access, "2026-03-04", nil, nil, "2026-04-18", false}, // a Saturday
		{"45 and 45 days", "california", rights.Access, "2026-03-03", nil, []rights.Extension{{Days: 45}}, "2026-06-01", false},
		{"verifying stops nothing", "california", rights.Access, "2026-03-03", []rights.Pause{identity("2026-03-05", "2026-03-10"), scope("2026-03-11", "2026-03-13")}, nil, "2026-04-17", false},
		{"opting out in 15 business days", "california", rights.Objection, "2026-03-06", nil, nil, "2026-03-27", false},
		{"withdrawal as opting out", "california", rights.WithdrawalOfAll, "2026-03-07", nil, nil, "2026-03-27", false},
		{"Virginia", "virginia", rights.Access, "2026-03-03", nil, []rights.Extension{{Days: 45}}, "2026-06-01", false},
	} {
		c := clock(t, tt.regime, tt.of, tt.received)
		c.Pauses, c.Extensions, c.Calendar.Holidays = tt.pauses, tt.extensions, []string{"2026-05-01", "not a date"}
		got, err := c.Due()
		if err != nil || got.Date != tt.due || got.Stopped != tt.stopped {
			t.Errorf("%s: got %s, stopped %t, %v, want %s", tt.name, got.Date, got.Stopped, err, tt.due)
		}
	}
}

func TestDueIsTheLastSecondThere(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	c := clock(t, "gdpr", rights.Access, "2026-02-27")
	c.Calendar.Location = berlin
	c.From = time.Date(2026, 2, 26, 23, 30, 0, 0, time.UTC) // half past midnight on the 27th in Berlin
	due, err := c.Due()
	if want := time.Date(2026, 3, 27, 22, 59, 59, 0, time.UTC); err != nil || due.Date != "2026-03-27" || !due.At.Equal(want) {
		t.Errorf("got %s, %s, %v, want %s", due.Date, due.At, err, want)
	}
	c.From = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC) // ends in summer time
	if due, _ := c.Due(); !due.At.Equal(time.Date(2026, 4, 1, 21, 59, 59, 0, time.UTC)) {
		t.Errorf("over the change of clocks: got %s", due.At)
	}
}

func TestConfirmBy(t *testing.T) {
	c := clock(t, "california", rights.Access, "2026-03-06")
	c.Calendar.Holidays = []string{"2026-03-09"}
	if got, ok := c.ConfirmBy(); !ok || got.Date != "2026-03-23" {
		t.Errorf("ten business days: got %s, %t", got.Date, ok)
	}
	if got, ok := clock(t, "california", rights.Objection, "2026-03-06").ConfirmBy(); ok {
		t.Errorf("an opt-out needs no confirmation: got %s", got.Date)
	}
	if got, ok := clock(t, "gdpr", rights.Access, "2026-03-06").ConfirmBy(); ok {
		t.Errorf("gdpr asks for none: got %s", got.Date)
	}
}

func TestAppealHasItsPeriod(t *testing.T) {
	c := clock(t, "virginia", rights.Access, "2026-03-03")
	c.Appeal = true
	if due, err := c.Due(); err != nil || due.Date != "2026-05-02" {
		t.Errorf("sixty days: got %s, %v", due.Date, err)
	}
	c.Regime = regime(t, "gdpr")
	if due, err := c.Due(); err != nil || due.Date != "2026-04-03" {
		t.Errorf("as a request: got %s, %v", due.Date, err)
	}
}

func TestClockWithoutLimit(t *testing.T) {
	c := rights.Clock{Type: rights.Access, From: date(t, "2026-03-03")}
	if due, err := c.Due(); !errors.Is(err, rights.ErrNoLimit) || due != (rights.Deadline{}) {
		t.Errorf("got %v, %v", due, err)
	}
	if moves, err := c.Explain(); rights.CodeOf(err) != "no_limit" || moves != nil {
		t.Errorf("got %v, %v", moves, err)
	}
	if _, ok := c.ConfirmBy(); ok {
		t.Error("got a day to confirm by")
	}
	if g, ok := rights.RegimeOf("mars"); ok || g.Name != "" {
		t.Errorf("got a regime %q", g.Name)
	}
}

func TestExplain(t *testing.T) {
	c := clock(t, "gdpr", rights.Access, "2026-01-31")
	c.Extensions = []rights.Extension{{Months: 1}}
	c.Pauses = []rights.Pause{{Reason: rights.PauseIdentity, From: date(t, "2026-02-02"), Until: date(t, "2026-02-06")}}
	got, err := c.Explain()
	if err != nil {
		t.Fatal(err)
	}
	type line struct{ Rule, Before, After string }
	var lines []line
	for _, m := range got {
		lines = append(lines, line{m.Rule, m.Before, m.After})
		if m.Citation == "" || m.Text == "" {
			t.Errorf("%s: no rule is named", m.Rule)
		}
	}
	want := []line{
		{"receipt", "", "2026-01-31"},
		{"period", "2026-01-31", "2026-03-03"}, // as many days as January has
		{"clamp", "2026-03-03", "2026-02-28"},
		{"extension", "2026-02-28", "2026-03-31"},
		{"pause", "2026-03-31", "2026-04-04"},
		{"working_day", "2026-04-04", "2026-04-06"},
		{"end", "2026-04-06", "2026-04-06"},
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("Explain (-want +got):\n%s", diff)
	}
}

// Whatever the inputs: the explanation's last date is the deadline, its lines join, a deadline is no weekend where the
// regime rolls, pauses and extensions never shorten, and their order does not matter.
func TestClockProperties(t *testing.T) {
	regimes := rights.Regimes()
	rapid.Check(t, func(t *rapid.T) {
		begin := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
		day := func(label string, max int) time.Time {
			return begin.AddDate(0, 0, rapid.IntRange(0, max).Draw(t, label)).Add(time.Duration(rapid.IntRange(0, 23).Draw(t, "hour")) * time.Hour)
		}
		c := rights.Clock{
			Regime: rapid.SampledFrom(regimes).Draw(t, "regime"), Type: rapid.SampledFrom(rights.Types()).Draw(t, "type"),
			From: day("received", 400), Appeal: rapid.Bool().Draw(t, "appeal"),
		}
		bare, err := c.Due()
		if err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(0, 3).Draw(t, "pauses") {
			p := rights.Pause{Reason: rapid.SampledFrom([]rights.PauseReason{"identity", "scope", "other"}).Draw(t, "reason"), From: day("from", 500)}
			if rapid.Bool().Draw(t, "ends") {
				p.Until = p.From.AddDate(0, 0, rapid.IntRange(-3, 40).Draw(t, "days"))
			}
			c.Pauses = append(c.Pauses, p)
		}
		if rapid.Bool().Draw(t, "extended") {
			c.Extensions = []rights.Extension{{Months: 1, Days: 3}}
		}
		due, err := c.Due()
		if err != nil || due.At.Before(bare.At) {
			t.Fatalf("got %s, %v, before %s", due.Date, err, bare.Date)
		}
		last, _ := time.Parse(time.DateOnly, due.Date)
		if wd := last.Weekday(); c.Regime.Roll && (wd == time.Saturday || wd == time.Sunday) {
			t.Fatalf("%s is a %s", due.Date, wd)
		}
		moves, _ := c.Explain()
		for i := 1; i < len(moves); i++ {
			if moves[i].Before != moves[i-1].After {
				t.Fatalf("line %d begins at %s, the one before ended at %s", i, moves[i].Before, moves[i-1].After)
			}
		}
		if end := moves[len(moves)-1]; end.After != due.Date {
			t.Fatalf("explained to %s, due %s", end.After, due.Date)
		}
		if len(c.Pauses) > 1 {
			c.Pauses = rapid.Permutation(c.Pauses).Draw(t, "order")
			if again, _ := c.Due(); again != due {
				t.Fatalf("got %v in another order, want %v", again, due)
			}
		}
	})
}
