package consent_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/vault/consent"
)

type gpcVectors struct {
	Headers []struct {
		Lines []string
		GPC   bool
	}
	WellKnown []struct {
		ContentType string `json:"content_type"`
		Body        string
		Support     consent.Support
	} `json:"well_known"`
}

// Our own rows always run; those of the standards' directory where there is one.
const ownVectors = `{"headers": [
 {"lines": [], "gpc": false}, {"lines": ["1"], "gpc": true}, {"lines": ["\t1 "], "gpc": true}, {"lines": ["0", "1"], "gpc": true},
 {"lines": ["0, 1"], "gpc": false}, {"lines": ["1, 1"], "gpc": false}, {"lines": ["1;v=1"], "gpc": false}, {"lines": [""], "gpc": false},
 {"lines": ["\u00a01"], "gpc": false}, {"lines": ["?1"], "gpc": false}, {"lines": ["\u0661"], "gpc": false}],
 "well_known": [
 {"content_type": "application/json; charset=utf-8", "body": "{\"gpc\": true}", "support": "yes"},
 {"content_type": "application/json", "body": "{\"gpc\": false, \"lastUpdate\": 7}", "support": "no"},
 {"content_type": "application/json", "body": "{\"GPC\": true}", "support": "unknown"},
 {"content_type": "application/json", "body": "{\"gpc\": 1}", "support": "unknown"},
 {"content_type": "application/json", "body": "{\"gpc\": null}", "support": "unknown"},
 {"content_type": "application/json", "body": "{}", "support": "unknown"},
 {"content_type": "application/json", "body": "{\"gpc\": true", "support": "unknown"},
 {"content_type": "", "body": "{\"gpc\": true}", "support": "unknown"}]}`

func TestGPC(t *testing.T) {
	t.Run("own", func(t *testing.T) { checkGPC(t, []byte(ownVectors)) })
	t.Run("standard", func(t *testing.T) {
		file := filepath.Join(standards(t), "vectors", "gpc-vectors.json")
		rows, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		checkGPC(t, rows)
	})
}

func checkGPC(t *testing.T, rows []byte) {
	t.Helper()
	var v gpcVectors
	if err := json.Unmarshal(rows, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Headers) == 0 || len(v.WellKnown) == 0 {
		t.Fatal("no vectors")
	}
	for _, h := range v.Headers {
		if got := consent.GPC(h.Lines); got != h.GPC {
			t.Errorf("lines %q: got %t, want %t", h.Lines, got, h.GPC)
		}
	}
	for _, w := range v.WellKnown {
		if got, _ := consent.WellKnown(w.ContentType, []byte(w.Body)); got != w.Support {
			t.Errorf("%s %s: got %s, want %s", w.ContentType, w.Body, got, w.Support)
		}
	}
}

func TestWellKnownTellsWhen(t *testing.T) {
	for body, want := range map[string]time.Time{
		`{"gpc":true,"lastUpdate":"2025-04-15"}`:               time.Date(2025, 4, 15, 0, 0, 0, 0, time.UTC),
		`{"gpc":true,"lastUpdate":"2025-04-15T10:00:00.000Z"}`: time.Date(2025, 4, 15, 10, 0, 0, 0, time.UTC),
		`{"gpc":false,"lastUpdate":"2025-04-15T10:00:00Z"}`:    time.Date(2025, 4, 15, 10, 0, 0, 0, time.UTC),
		`{"gpc":true,"lastUpdate":"yesterday"}`:                {},
		`{"gpc":true,"lastUpdate":{}}`:                         {},
		`{"gpc":true}`:                                         {},
		`{"gpc":"true","lastUpdate":"2025-04-15"}`:             {},
		string(consent.SupportDocument(day(3).Add(time.Hour))): time.Date(2026, 1, 4, 0, 0, 0, 0, time.UTC),
	} {
		if _, got := consent.WellKnown("application/json", []byte(body)); !got.Equal(want) {
			t.Errorf("%s: got %s, want %s", body, got, want)
		}
	}
	if got, _ := consent.WellKnown("application/json", consent.SupportDocument(day(0))); got != consent.SupportYes {
		t.Errorf("our own document: got %s", got)
	}
}

// standards finds the directory of published standards beside that of the data sets.
func standards(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	places := []string{filepath.Join(os.Getenv("TACIT_TEST_DATA"), "..", "standards")}
	if os.Getenv("TACIT_TEST_DATA") == "" {
		for places = nil; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
			places = append(places, filepath.Join(dir, "shared", "standards"))
		}
	}
	for _, place := range places {
		if _, err := os.Stat(place); err == nil {
			return place
		}
	}
	t.Skip("no directory of standards beside that of the data sets; TACIT_TEST_DATA names the latter")
	return ""
}

func TestAgeAt(t *testing.T) {
	date := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
	for _, tt := range []struct {
		name      string
		birth, at time.Time
		want      int
	}{
		{"the day before", date(2010, 5, 17), date(2026, 5, 16), 15},
		{"the birthday", date(2010, 5, 17), date(2026, 5, 17), 16},
		{"a month before", date(2010, 5, 17), date(2026, 4, 30), 15},
		{"a leap day, no such day", date(2012, 2, 29), date(2025, 2, 28), 12},
		{"a leap day, the day after", date(2012, 2, 29), date(2025, 3, 1), 13},
		{"a leap day, on one", date(2012, 2, 29), date(2028, 2, 29), 16},
		{"not born yet", date(2027, 1, 1), date(2026, 1, 1), 0},
		{"born today", date(2026, 1, 1), date(2026, 1, 1), 0},
		{"late in the evening", date(2010, 5, 17), time.Date(2026, 5, 16, 23, 59, 0, 0, time.FixedZone("", -5*3600)), 15},
	} {
		if got := consent.AgeAt(tt.birth, tt.at); got != tt.want {
			t.Errorf("%s: got %d, want %d", tt.name, got, tt.want)
		}
	}
}
