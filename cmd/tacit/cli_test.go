package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/revision"
)

// shelf spares the commands of these tests to compile the same policies again: each is a process of its own for those who
// run it, and compiles them once.
var shelf = revision.NewShelf()

// command runs a command line in an empty environment.
func command(args ...string) (code int, stdout, stderr string) {
	var out, talk bytes.Buffer
	err := execute(context.Background(), cli.NewTerminal(nil, strings.NewReader(""), &out, &talk), shelf, args)
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
		{"its own", cli.WithHint(postgres.ErrUnavailable, "own"), "own"},
		{"its own, wrapped", fmt.Errorf("a: %w", cli.WithHint(errors.New("b"), "own")), "own"},
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
	if cli.WithHint(nil, "x") != nil {
		t.Error("no error with a hint is an error")
	}
}
