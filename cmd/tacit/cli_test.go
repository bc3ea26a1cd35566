package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
)

// command runs a command line in an empty environment.
func command(args ...string) (code int, stdout, stderr string) {
	var out, talk bytes.Buffer
	err := run(context.Background(), args, nil, strings.NewReader(""), &out, &talk)
	code = report(&talk, err)
	return code, out.String(), talk.String()
}

func TestUsage(t *testing.T) {
	tests := []struct {
		name string
		args []string
		want []string
	}{
		{"listen", []string{"serve", "--database-url", "postgres://x", "--listen", "foo"}, []string{`"foo" is not host:port`, "hint: for example --listen"}},
		{"unknown command", []string{"sevre"}, []string{"hint: tacit --help"}},
		{"unknown flag", []string{"serve", "--lsten", "x"}, []string{`did you mean "--listen"?`, "hint: tacit serve --help"}},
		{"wrong type", []string{"credential", "create", "--client", "a", "--purpose", "b", "--budget", "many"}, []string{"--budget", "hint: tacit credential create --help"}},
		{"no database", []string{"migrate"}, []string{"no database", "hint: set DATABASE_URL"}},
		{"no token", []string{"audit", "query"}, []string{"no token", "hint: set TACIT_TOKEN"}},
		{"half a certificate", []string{"serve", "--database-url", "postgres://x", "--tls-cert", "cli_test.go"}, []string{"needs its key"}},
		{"mapping", []string{"import", "contacts", "x.csv", "--map", "family_name"}, []string{"COLUMN=FIELD"}},
		{"length of time", []string{"credential", "create", "--client", "a", "--purpose", "b", "--expires", "soon"}, []string{"length of time"}},
		{"erase without id", []string{"erase", "contact", "42", "--token", "t"}, []string{"not an id"}},
		{"audit time", []string{"audit", "query", "--token", "t", "--from", "yesterday"}, []string{"--from is not a time"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, stdout, stderr := command(tt.args...)
			if code != exitUsage {
				t.Errorf("exit code %d, want %d", code, exitUsage)
			}
			if stdout != "" {
				t.Errorf("standard output is not empty: %q", stdout)
			}
			for _, want := range append(tt.want, "tacit: ") {
				if !strings.Contains(stderr, want) {
					t.Errorf("got %q, want it to contain %q", stderr, want)
				}
			}
		})
	}
}

func TestHelpAndVersion(t *testing.T) {
	if code, stdout, _ := command("serve", "--help"); code != exitOK || !strings.Contains(stdout, "--plain-http-anywhere") {
		t.Errorf("help: exit code %d, output %q", code, stdout)
	}
	if code, stdout, _ := command(); code != exitOK || !strings.Contains(stdout, "doctor") {
		t.Errorf("no command: exit code %d, output %q", code, stdout)
	}
	if code, stdout, _ := command("--version"); code != exitOK || !strings.HasPrefix(stdout, "tacit ") {
		t.Errorf("--version: exit code %d, output %q", code, stdout)
	}
	if _, stdout, _ := command("serve", "--help"); !strings.Contains(stdout, "(127.0.0.1:8480)") {
		t.Errorf("help shows no default: %q", stdout)
	}
	code, stdout, _ := command("version", "--json")
	var v version
	if err := json.Unmarshal([]byte(stdout), &v); code != exitOK || err != nil || v.Go == "" {
		t.Errorf("version: exit code %d, output %q, %v", code, stdout, err)
	}
}

func TestHints(t *testing.T) {
	tests := []struct {
		name string
		err  error
		want string
	}{
		{"its own", withHint(postgres.ErrUnavailable, "own"), "own"},
		{"its own, wrapped", fmt.Errorf("a: %w", withHint(errors.New("b"), "own")), "own"},
		{"database", fmt.Errorf("a: %w", postgres.ErrUnavailable), "is PostgreSQL running, and is DATABASE_URL right?"},
		{"no server programs", postgres.ErrNotFound, "on Debian and Ubuntu: apt-get install postgresql; elsewhere name the directory in TACIT_PG_BIN"},
		{"no such database", &postgres.Error{SQLState: "3D000"}, refusals["3D000"]},
		{"keystone", crypto.ErrUnavailable, "the keystone must be a directory that only this user can read, and its KMS must answer; see --keystone, --keystone-copy and --kms"},
		{"fsync", audit.ErrUnsafe, "set fsync = on: a log entry must be durable before a record leaves"},
		{"input", explain(&vault.Invalid{Fields: []vault.FieldError{{Field: "roles", Hint: "a"}, {Field: "budget", Hint: "b"}}}), "roles: a\n      budget: b"},
		{"unknown", errors.New("a"), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := hintFor(tt.err); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	if withHint(nil, "x") != nil {
		t.Error("no error with a hint is an error")
	}
}

func TestConfirm(t *testing.T) {
	term := newTerminal(nil, strings.NewReader("id-1\n"), nil, nil)
	if err := term.confirm("id-1", "id-1"); err != nil {
		t.Errorf("the same id: %v", err)
	}
	if err := term.confirm("id-1", "id-2"); err == nil {
		t.Error("another id confirms")
	}
	var usage *usageError
	if err := term.confirm("id-1", ""); !errors.As(err, &usage) {
		t.Errorf("no flag and no terminal: got %v, want a usage error, whatever is piped in", err)
	}
}

func TestParseLasting(t *testing.T) {
	for in, want := range map[string]time.Duration{"90d": 90 * 24 * time.Hour, "12h": 12 * time.Hour, "1d": 24 * time.Hour} {
		if got, err := parseLasting(in); err != nil || got != want {
			t.Errorf("%s: got %s, %v; want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"", "d", "0d", "-1d", "-3h", "1w", "9999999d", "1d12h"} {
		if got, err := parseLasting(in); err == nil {
			t.Errorf("%s: got %s, want an error", in, got)
		}
	}
}

func TestParseTime(t *testing.T) {
	day := time.Date(2026, 6, 30, 0, 0, 0, 0, time.UTC)
	if got, err := parseTime("2026-06-30", false); err != nil || !got.Equal(day) {
		t.Errorf("a day as a start: got %s, %v", got, err)
	}
	if got, err := parseTime("2026-06-30", true); err != nil || !got.Equal(day.AddDate(0, 0, 1)) {
		t.Errorf("a day as an end: got %s, %v, want the whole day", got, err)
	}
	if got, err := parseTime("2026-06-30T00:00:00Z", true); err != nil || !got.Equal(day) {
		t.Errorf("an instant as an end: got %s, %v", got, err)
	}
}

func TestReadMapping(t *testing.T) {
	file := filepath.Join(t.TempDir(), "map.yaml")
	if err := os.WriteFile(file, []byte("last: family_name\nphone: contact_points.phone\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name  string
		flags []string
		file  string
		want  map[string]string // nil for an error
	}{
		{"flags", []string{"last=family_name", "a b=given_name"}, "", map[string]string{"last": "family_name", "a b": "given_name"}},
		{"constant", []string{"=en=language"}, "", map[string]string{"=en": "language"}},
		{"file", nil, file, map[string]string{"last": "family_name", "phone": "contact_points.phone"}},
		{"a flag wins over the file", []string{"last=given_name"}, file, map[string]string{"last": "given_name", "phone": "contact_points.phone"}},
		{"two phones", []string{"a=contact_points.phone", "b=contact_points.phone"}, "", map[string]string{"a": "contact_points.phone", "b": "contact_points.phone"}},
		{"nothing", nil, "", nil},
		{"no field", []string{"last="}, "", nil},
		{"no column", []string{"=last"}, "", nil},
		{"no equals sign", []string{"last"}, "", nil},
		{"column twice", []string{"a=given_name", "a=family_name"}, "", nil},
		{"field twice", []string{"a=given_name", "b=given_name"}, "", nil},
		{"no map", []string{"a=given_name"}, "cli_test.go", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := readMapping(tt.flags, tt.file)
			if (err != nil) != (tt.want == nil) {
				t.Fatalf("got %v, %v", got, err)
			}
			if diff := cmp.Diff(tt.want, got); err == nil && diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestKinds(t *testing.T) {
	for word, want := range map[string]string{"contact": "contacts", "contacts": "contacts", "case": "cases", "widgets": "widgets"} {
		if got := kindPath(word); got != want {
			t.Errorf("path of %s: got %s, want %s", word, got, want)
		}
	}
	for word, want := range map[string]string{"contact": "contact", "contacts": "contact", "cases": "case"} {
		if got := kindName(word); got != want {
			t.Errorf("name of %s: got %s, want %s", word, got, want)
		}
	}
}
