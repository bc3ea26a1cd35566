package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/clerk"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/retention"
)

const sender = "Example Ltd <privacy@example.com>"

func TestMailFlags(t *testing.T) {
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, f := range map[string]mailFlags{
		"starttls":           {SMTPURL: "smtp://user:pw@mail.example.com", MailFrom: sender},
		"tls":                {SMTPURL: "smtps://mail.example.com:4650/", MailFrom: sender},
		"clear, on loopback": {SMTPURL: "smtp+plain://127.0.0.1:1025", MailFrom: sender},
		"password in a file": {SMTPURL: "smtp://user@mail.example.com", MailFrom: sender, SMTPPassword: file},
	} {
		if m, err := f.mail(); err != nil || m == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if m, err := (mailFlags{}).mail(); err != nil || m != nil {
		t.Errorf("no mail server: got %v, %v", m, err)
	}
	for name, f := range map[string]mailFlags{
		"nobody sends":        {SMTPURL: "smtp://mail.example.com"},
		"no server":           {MailFrom: sender},
		"clear, elsewhere":    {SMTPURL: "smtp+plain://marker-7f3a@mail.example.com", MailFrom: sender},
		"no scheme":           {SMTPURL: "mail.example.com:25", MailFrom: sender},
		"another scheme":      {SMTPURL: "https://user:marker-7f3a@mail.example.com", MailFrom: sender},
		"no URL":              {SMTPURL: "smtp://user:marker-7f3a@mail.example.com:port", MailFrom: sender},
		"no host":             {SMTPURL: "smtp://user:marker-7f3a@", MailFrom: sender},
		"no address":          {SMTPURL: "smtp://mail.example.com", MailFrom: "Example"},
		"two passwords":       {SMTPURL: "smtp://user:marker-7f3a@mail.example.com", MailFrom: sender, SMTPPassword: file},
		"a password, no user": {SMTPURL: "smtp://mail.example.com", MailFrom: sender, SMTPPassword: file},
	} {
		_, err := f.mail()
		if _, ok := errors.AsType[*cli.UsageError](err); !ok || strings.Contains(err.Error()+hintFor(err), "marker") {
			t.Errorf("%s: got %v, want a usage error that repeats nothing", name, err)
		}
	}
}

func TestClerkFlags(t *testing.T) {
	for when, want := range map[string]time.Duration{"every 24h": 24 * time.Hour, " every 1m ": time.Minute, "manual": 0} {
		if cfg, err := (clerkFlags{Sweep: when, Reindex: "7d"}).clerk(); err != nil || cfg.SweepEvery != want || cfg.IndexPeriod != 7*24*time.Hour {
			t.Errorf("%q: got %s, %v", when, cfg.SweepEvery, err)
		}
	}
	for _, when := range []string{"", "24h", "every", "every 1s", "every -1h", "daily"} {
		if _, err := (clerkFlags{Sweep: when, Reindex: "30d"}).clerk(); err == nil {
			t.Errorf("%q is taken", when)
		}
	}
	if _, err := (clerkFlags{Sweep: "manual", Reindex: "monthly"}).clerk(); err == nil {
		t.Error("an index period that is no time is taken")
	}
}

// TestDoctorOfWork: what people or the law wait for is told, with what to do about it.
func TestDoctorOfWork(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	id := uuid.MustParse("0199c0de-0000-7000-8000-000000000000")
	run := func(ago time.Duration, finished bool, failed int64) *retention.Run {
		r := &retention.Run{Started: now.Add(-ago), Report: retention.Report{Due: 3, Erased: 2, Failed: failed}}
		if finished {
			r.Finished = r.Started.Add(time.Second)
		}
		return r
	}
	tests := []struct {
		name         string
		got          finding
		state        string
		detail, hint string
	}{
		{"in order", findRequests(&clerk.Survey{Open: 2}), stateOK, "2 open, 0 overdue, 0 stuck", ""},
		{"overdue", findRequests(&clerk.Survey{Open: 2, Overdue: 1}), stateWarning, "1 overdue", "tacit request list --overdue"},
		{"stuck", findRequests(&clerk.Survey{Stuck: 1, Overdue: 1, StuckIDs: []uuid.UUID{id}}), stateBad, id.String(), "what does it log"},
		{"letters on their way", findLetters(&clerk.Survey{Letters: outbox.Survey{Waiting: 1, Oldest: now.Add(-time.Minute)}}, now), stateOK, "1 waiting", ""},
		{"letters wait", findLetters(&clerk.Survey{Letters: outbox.Survey{Waiting: 1, Oldest: now.Add(-2 * time.Hour)}}, now), stateWarning, "for 2h", "--smtp-url"},
		{"letters failed", findLetters(&clerk.Survey{Letters: outbox.Survey{Failed: 2}}, now), stateWarning, "2 failed", "tacit request messages"},
		{"holds", findHolds(&clerk.Survey{}), stateOK, "0 due", ""},
		{"holds due", findHolds(&clerk.Survey{HoldsDue: 4}), stateWarning, "4 due", "tacit hold due"},
		{"never swept", findSweep(&clerk.Survey{}, now), stateOK, "never", "--retention-sweep"},
		{"swept", findSweep(&clerk.Survey{Sweep: run(time.Hour, true, 0)}, now), stateOK, "3 due, 2 erased", ""},
		{"sweeps", findSweep(&clerk.Survey{Sweep: run(time.Hour, false, 0)}, now), stateOK, "not finished", ""},
		{"swept long ago", findSweep(&clerk.Survey{Sweep: run(100*time.Hour, true, 0)}, now), stateWarning, "last run", "--retention-sweep"},
		{"swept in part", findSweep(&clerk.Survey{Sweep: run(100*time.Hour, false, 0)}, now), stateWarning, "not finished", "--retention-sweep"},
		{"left somebody", findSweep(&clerk.Survey{Sweep: run(time.Hour, true, 1)}, now), stateWarning, "1 failed", "next run"},
	}
	for _, tt := range tests {
		if tt.got.State != tt.state || !strings.Contains(tt.got.Detail, tt.detail) || !strings.Contains(tt.got.Hint, tt.hint) || tt.hint == "" && tt.got.Hint != "" {
			t.Errorf("%s: got %+v, want %s, %q, hint %q", tt.name, tt.got, tt.state, tt.detail, tt.hint)
		}
	}
}

// TestServeTakesMailFlags before it asks for anything else: a slip of the pen is told at once.
func TestServeTakesMailFlags(t *testing.T) {
	code, _, talk := command("serve", "--database-url", "postgres://127.0.0.1:1/none", "--smtp-url", "smtp://user:marker-7f3a@mail.example.com")
	if code != exitUsage || !strings.Contains(talk, "--mail-from") || strings.Contains(talk, "marker") {
		t.Errorf("exit code %d: %s", code, talk)
	}
}
