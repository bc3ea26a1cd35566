package cli_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/internal/cli"
)

func TestConfirm(t *testing.T) {
	term := cli.NewTerminal(nil, strings.NewReader("id-1\n"), nil, nil)
	if err := term.Confirm("id-1", "id-1"); err != nil {
		t.Errorf("the same id: %v", err)
	}
	if err := term.Confirm("id-1", "id-2"); err == nil {
		t.Error("another id confirms")
	}
	var usage *cli.UsageError
	if err := term.Confirm("id-1", ""); !errors.As(err, &usage) {
		t.Errorf("no flag and no terminal: got %v, want a usage error, whatever is piped in", err)
	}
}

func TestParseLasting(t *testing.T) {
	for in, want := range map[string]time.Duration{"90d": 90 * 24 * time.Hour, "12h": 12 * time.Hour, "1d": 24 * time.Hour} {
		if got, err := cli.ParseLasting(in); err != nil || got != want {
			t.Errorf("%s: got %s, %v; want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"", "d", "0d", "-1d", "-3h", "1w", "9999999d", "1d12h"} {
		if got, err := cli.ParseLasting(in); err == nil {
			t.Errorf("%s: got %s, want an error", in, got)
		}
	}
}

func TestParseTime(t *testing.T) {
	day := time.Date(2026, 6, 30, 0, 0, 0, 0, time.UTC)
	if got, err := cli.ParseTime("2026-06-30", false); err != nil || !got.Equal(day) {
		t.Errorf("a day as a start: got %s, %v", got, err)
	}
	if got, err := cli.ParseTime("2026-06-30", true); err != nil || !got.Equal(day.AddDate(0, 0, 1)) {
		t.Errorf("a day as an end: got %s, %v, want the whole day", got, err)
	}
	if got, err := cli.ParseTime("2026-06-30T00:00:00Z", true); err != nil || !got.Equal(day) {
		t.Errorf("an instant as an end: got %s, %v", got, err)
	}
}

func TestKinds(t *testing.T) {
	for word, want := range map[string]string{"contact": "contacts", "contacts": "contacts", "case": "cases", "widgets": "widgets"} {
		if got := cli.KindPath(word); got != want {
			t.Errorf("path of %s: got %s, want %s", word, got, want)
		}
	}
	for word, want := range map[string]string{"contact": "contact", "contacts": "contact", "cases": "case"} {
		if got := cli.KindName(word); got != want {
			t.Errorf("name of %s: got %s, want %s", word, got, want)
		}
	}
}
