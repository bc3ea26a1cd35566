package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// TestMain makes this test binary the servers that a measurement starts.
func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == "bench" {
		main()
	}
	pgtest.Main(m)
}

// operator runs commands on a database and a keystone of a test's own.
type operator struct {
	t             *testing.T
	url, keystone string
}

// newOperator has a vault as a new installation has it.
func newOperator(t *testing.T) operator {
	t.Helper()
	pgtest.New(t)
	o := operator{t: t, url: pgtest.URL(t), keystone: filepath.Join(t.TempDir(), "keystone")}
	if code, _, talk := command("keys", "init", "--keystone", o.keystone); code != exitOK {
		t.Fatalf("keys init: exit code %d: %s", code, talk)
	}
	o.run("migrate")
	return o
}

// try runs a command and returns its exit code and all that it printed.
func (o operator) try(args ...string) (code int, stdout, talk string) {
	return command(append(args, "--database-url", o.url, "--keystone", o.keystone)...)
}

// run wants the command to succeed and returns its output.
func (o operator) run(args ...string) (stdout, talk string) {
	o.t.Helper()
	code, stdout, talk := o.try(args...)
	if code != exitOK {
		o.t.Fatalf("%v: exit code %d: %s%s", args, code, stdout, talk)
	}
	return stdout, talk
}

func TestOtherKeystone(t *testing.T) {
	o := newOperator(t)
	other := filepath.Join(t.TempDir(), "other")
	if code, _, talk := command("keys", "init", "--keystone", other); code != exitOK {
		t.Fatalf("keys init: %s", talk)
	}
	if code, _, talk := command("keys", "init", "--keystone", other); code != exitFailure || !strings.Contains(talk, "there is a keystone in "+other) {
		t.Errorf("a second time: exit code %d: %s", code, talk)
	}
	for name, dir := range map[string]string{"wrong": other, "missing": filepath.Join(t.TempDir(), "none")} {
		o.keystone = dir
		for _, args := range [][]string{{"migrate"}, {"doctor"}, {"serve", "--listen", "127.0.0.1:0"}} {
			code, stdout, talk := o.try(args...)
			all := stdout + talk
			if code != exitFailure || !strings.Contains(all, errOtherKeystone.Error()) || !strings.Contains(all, "point TACIT_KEYSTONE (--keystone) at it") {
				t.Errorf("%s keystone, %s: exit code %d: %s", name, args[0], code, all)
			}
			if strings.Contains(all, "keys init") {
				t.Errorf("%s keystone, %s advises to make another: %s", name, args[0], all)
			}
		}
	}
}

func TestMissingKeystoneOfNewDatabase(t *testing.T) {
	pgtest.New(t)
	o := operator{t: t, url: pgtest.URL(t), keystone: filepath.Join(t.TempDir(), "none")}
	if _, talk := o.run("migrate"); !strings.Contains(talk, "tacit keys init") {
		t.Errorf("migrate does not say what is next: %s", talk)
	}
}

func TestEditedCredential(t *testing.T) {
	o := newOperator(t)
	ids := map[string]string{}
	for _, name := range []string{"kept", "edited"} {
		stdout, _ := o.run("credential", "create", "--client", name, "--role", "support", "--purpose", "support", "--region", "*", "--json")
		var made struct{ ID string }
		if err := json.Unmarshal([]byte(stdout), &made); err != nil {
			t.Fatal(err)
		}
		ids[name] = made.ID
	}
	o.exec(`UPDATE credential SET roles = '{officer}' WHERE id = $1`, ids["edited"])
	if got := o.state(ids["edited"]); got != "EDITED" {
		t.Errorf("the edited row is %q", got)
	}
	if got := o.state(ids["kept"]); got != "valid" {
		t.Errorf("the other row is %q", got)
	}
	if code, stdout, _ := o.try("doctor"); code != exitFailure || !strings.Contains(stdout, ids["edited"]) || strings.Contains(stdout, ids["kept"]) {
		t.Errorf("doctor: exit code %d: %s", code, stdout)
	}
	o.run("credential", "revoke", ids["edited"])
	if got := o.state(ids["edited"]); got != "revoked" {
		t.Errorf("the edited row is %q after it was revoked", got)
	}
	if stdout, _ := o.run("doctor"); !strings.Contains(stdout, "2, each as it was stored") {
		t.Errorf("doctor after the revocation: %s", stdout)
	}
}

// exec edits the database behind the vault's back.
func (o operator) exec(sql string, args ...any) {
	o.t.Helper()
	conn, err := connect(o.t.Context(), o.url)
	if err != nil {
		o.t.Fatal(err)
	}
	_, err = conn.Exec(o.t.Context(), sql, args...)
	if err := conn.Close(o.t.Context()); err != nil {
		o.t.Error(err)
	}
	if err != nil {
		o.t.Fatal(err)
	}
}

// state returns the first word of what the list says of a credential.
func (o operator) state(id string) string {
	o.t.Helper()
	stdout, _ := o.run("credential", "list")
	for line := range strings.Lines(stdout) {
		if words := strings.Fields(line); words[0] == id {
			return words[8]
		}
	}
	o.t.Fatalf("credential %s is not listed", id)
	return ""
}

func TestDigestsAreThoseOfEntries(t *testing.T) {
	o := newOperator(t)
	stdout, _ := o.run("policy", "show", "--json")
	var shown struct {
		Policy string
		Files  map[string]string
	}
	if err := json.Unmarshal([]byte(stdout), &shown); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, src := range shown.Files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, talk := o.run("policy", "apply", dir); !strings.Contains(talk, "already active") {
		t.Errorf("an unchanged policy: %s", talk)
	}
	if err := os.Remove(filepath.Join(dir, "team_test.rego")); err != nil { // running them takes seconds, and is tested with policy check
		t.Fatal(err)
	}
	team := filepath.Join(dir, "team.rego")
	if err := os.WriteFile(team, []byte(shown.Files["team.rego"]+"\n# changed\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	applied, talk := o.run("policy", "apply", dir, "--json")
	var now struct{ Policy string }
	if err := json.Unmarshal([]byte(applied), &now); err != nil || now.Policy == shown.Policy || strings.Contains(talk, "already active") {
		t.Errorf("a changed policy: %v, %s%s", err, applied, talk)
	}
	var logged string
	conn, err := connect(t.Context(), o.url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(t.Context()) }()
	if err := conn.QueryRow(t.Context(), lastEntry).Scan(&logged); err != nil || !strings.Contains(logged, now.Policy) {
		t.Errorf("%v: the entry %s does not name %s", err, logged, now.Policy)
	}
	if stdout, _ := o.run("doctor"); !strings.Contains(stdout, now.Policy) {
		t.Errorf("doctor does not name %s: %s", now.Policy, stdout)
	}
}

const lastEntry = `SELECT convert_from(leaf, 'UTF8') FROM log_intake ORDER BY id DESC LIMIT 1`

func TestCredentialThatMayDoNothing(t *testing.T) {
	o := newOperator(t)
	for _, tt := range []struct{ args, want []string }{
		{[]string{"--role", "suport", "--purpose", "support", "--region", "*"}, []string{`no role "suport"`, "hint: roles are ", "officer", "did you mean support?"}},
		{[]string{"--role", "support", "--purpose", "sale", "--region", "*"}, []string{`no purpose "sale"`, "hint: purposes are ", "analytics", "did you mean sales?"}},
		{[]string{"--purpose", "support", "--region", "*"}, []string{"no role is given", "--role support"}},
		{[]string{"--role", "support", "--purpose", "support"}, []string{"no region is given", "hint: for every region: --region '*'"}},
		{[]string{"--role", "support", "--purpose", "support", "--region", "*", "--budget", "0"}, []string{"see nobody", "--budget 1000"}},
	} {
		code, _, talk := o.try(append([]string{"credential", "create", "--client", "a"}, tt.args...)...)
		if code != exitUsage {
			t.Errorf("%v: exit code %d", tt.args, code)
		}
		for _, want := range tt.want {
			if !strings.Contains(talk, want) {
				t.Errorf("%v: %q lacks %q", tt.args, talk, want)
			}
		}
	}
}

func TestKeysCommands(t *testing.T) {
	o := newOperator(t)
	stdout, _ := o.run("keys", "status", "--json")
	var status struct {
		Generation uint64   `json:"generation"`
		Held       []uint64 `json:"held"`
		BestEffort bool     `json:"best_effort"`
	}
	if err := json.Unmarshal([]byte(stdout), &status); err != nil || status.Generation != 1 || len(status.Held) != 1 || !status.BestEffort {
		t.Errorf("keys status: %s, %v", stdout, err)
	}
	if stdout, _ := o.run("keys", "doctor"); !strings.Contains(stdout, "not opened") {
		t.Errorf("keys doctor: %s", stdout)
	}
	code, _, talk := o.try("keys", "flip")
	if code != exitFailure || !strings.Contains(talk, "--key-copies") {
		t.Errorf("keys flip without a place for copies: exit code %d: %s", code, talk)
	}
	if stdout, talk := o.run("keys", "flip", "--key-copies", filepath.Join(t.TempDir(), "copies")); !strings.Contains(talk, "nothing to do") || !strings.Contains(stdout, "none") {
		t.Errorf("keys flip with nothing to do: %s%s", stdout, talk)
	}
}

// TestKeystoneCopies keeps the keystone in two places, loses one file of each in turn, and adds a third.
func TestKeystoneCopies(t *testing.T) {
	pgtest.New(t)
	dir := t.TempDir()
	o := operator{t: t, url: pgtest.URL(t), keystone: filepath.Join(dir, "one")}
	two, three := filepath.Join(dir, "two"), filepath.Join(dir, "three")
	if code, _, talk := command("keys", "init", "--keystone", o.keystone, "--keystone-copy", two); code != exitOK {
		t.Fatalf("keys init: exit code %d: %s", code, talk)
	}
	o.run("migrate", "--keystone-copy", two)
	for _, name := range []string{"keystone.json", "fences.jsonl", "kms/generation-1.key"} {
		one, err := os.ReadFile(filepath.Join(o.keystone, name))
		other, otherErr := os.ReadFile(filepath.Join(two, name))
		if err != nil || otherErr != nil || string(one) != string(other) {
			t.Errorf("%s: not the same in both copies: %v, %v", name, err, otherErr)
		}
	}
	for _, lost := range []string{filepath.Join(o.keystone, "keystone.json"), filepath.Join(two, "kms", "generation-1.key")} {
		if err := os.Rename(lost, lost+".lost"); err != nil {
			t.Fatal(err)
		}
		if stdout, _ := o.run("keys", "status", "--keystone-copy", two, "--json"); !strings.Contains(stdout, `"generation":1`) {
			t.Errorf("without %s: %s", filepath.Base(lost), stdout)
		}
		if err := os.Rename(lost+".lost", lost); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(three, 0o700); err != nil {
		t.Fatal(err)
	}
	o.run("keys", "status", "--keystone-copy", two, "--keystone-copy", three)
	if _, err := os.Stat(filepath.Join(three, "fences.jsonl")); err != nil {
		t.Errorf("the third copy has no ledger: %v", err)
	}
}
