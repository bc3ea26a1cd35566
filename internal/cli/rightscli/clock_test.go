package rightscli_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/cli"
)

// TestClock calculates without a server. The dates are those of the laws that the rules cite.
func TestClock(t *testing.T) {
	for args, want := range map[string]string{
		"--received 2026-01-31":                                                          "2026-03-02", // no 31st, and the 28th is a Saturday
		"--received 2026-01-31 --extend max":                                             "2026-04-30",
		"--received 2026-01-31 --extend 1m --extend 1m":                                  "2026-04-30",
		"--received 2026-03-02 --pause identity:2026-03-04..2026-03-10":                  "2026-04-08",
		"--received 2026-11-25 --calendar england_wales --regime uk_gdpr":                "2026-12-29", // Christmas, a Saturday, a Sunday, and Boxing Day's substitute
		"--received 2026-11-24 --holiday 2026-12-24":                                     "2026-12-25",
		"--received 2026-03-02 --regime california --extend max":                         "2026-05-31",
		"--received 2026-03-02 --regime virginia --appeal":                               "2026-05-01",
		"--received 2026-03-02T23:30:00Z --zone Europe/Berlin --regime california":       "2026-04-17",
		"--received 2026-03-02 --regime uk_gdpr --pause identity:2026-03-04..2026-03-10": "2026-04-10",
		"--received 2026-03-02 --regime california --type objection":                     "2026-03-23",
	} {
		got := run(t, "", says("{}"), append(strings.Fields("clock explain --json"), strings.Fields(args)...)...)
		var c struct{ Due string }
		if err := json.Unmarshal([]byte(got.stdout), &c); got.err != nil || err != nil || c.Due != want || len(got.asked) > 0 {
			t.Errorf("%s: got %s, %v, %v, want %s", args, c.Due, got.err, err, want)
		}
	}
	got := run(t, "", says("{}"), strings.Fields("clock explain --received 2026-01-31 --pause scope:2026-02-03")...)
	for _, want := range []string{"2026-02-28  the month has no such day", "Art. 3(4)", "answer by    2026-03-02 or later: a pause goes on"} {
		if !strings.Contains(got.stdout, want) {
			t.Errorf("no %q in:\n%s", want, got.stdout)
		}
	}
	got = run(t, "", says("{}"), strings.Fields("clock explain --received 2026-03-02 --regime california --type erasure")...)
	if !strings.Contains(got.stdout, "confirm receipt by  2026-03-16") {
		t.Errorf("got:\n%s", got.stdout)
	}
}

func TestClockRefuses(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "catalog.yaml")
	if err := os.WriteFile(bad, []byte("catalog: x\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range []string{
		"--received soon", "--received 2026-03-02 --regime gdrp", "--received 2026-03-02 --type acess", "--received 2026-03-02 --extend 3m",
		"--received 2026-03-02 --extend 2", "--received 2026-03-02 --extend mm", "--received 2026-03-02 --extend max --extend 1m",
		"--received 2026-03-02 --pause rest:2026-03-04", "--received 2026-03-02 --pause identity:soon", "--received 2026-03-02 --pause identity:2026-03-04..late",
		"--received 2026-03-02 --calendar nowhere", "--received 2026-03-02 --holiday christmas", "--received 2026-03-02 --zone Nowhere/Town",
		"--received 2026-03-02 --catalog " + bad, "--received 2026-03-02 --regime california --type objection --extend 1d",
	} {
		got := run(t, "", says("{}"), append(strings.Fields("clock explain"), strings.Fields(args)...)...)
		if _, ok := errors.AsType[*cli.UsageError](got.err); !ok || got.stdout != "" {
			t.Errorf("%s: got %q, %v, want a usage error", args, got.stdout, got.err)
		}
	}
	got := run(t, "", says("{}"), strings.Fields("clock explain --received 2026-03-02 --calendar a --catalog "+bad)...)
	if got.err == nil {
		t.Error("a catalog that does not parse is taken")
	}
}
