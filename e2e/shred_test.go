package e2e_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The operator proves with the real program that an erased customer is in no backup any more: before the flip is
// done the attacker finds her, after it he finds everybody else.
func TestP5ShredProve(t *testing.T) {
	t.Parallel()
	s := startDev(t, "", nil, "--lease", "1h") // the flip that follows the erasure stays unfinished
	ada := s.create("/v1/contacts", "import", `{"given_name":"Ada","family_name":"Lovelace","external_ref":"P-1","region":"GB","contact_points":[{"kind":"email","value":"ada@example.org"}]}`)
	s.create("/v1/contacts", "import", `{"given_name":"Ben","family_name":"Franklin","external_ref":"P-2","region":"US"}`)
	dump, base := filepath.Join(t.TempDir(), "dump"), filepath.Join(t.TempDir(), "base")
	programOfPostgres(t, "pg_dump", "--format=custom", "--file="+dump, s.database)
	programOfPostgres(t, "pg_basebackup", "--pgdata="+base, "--checkpoint=fast", "--wal-method=fetch", "--dbname="+s.database)
	if code, out, talk := run(t, []string{"TACIT_URL=" + s.url, "TACIT_TOKEN=" + s.tokens["officer"]}, "erase", "contact", ada, "--confirm", ada); code != 0 {
		t.Fatalf("erase: exit code %d\n%s%s", code, out, talk)
	}
	before := s.shredProve(t, 1, "--backup", dump, "--backup", base)
	if before.Verdict != "recovered" || before.opened(ada) == 0 {
		t.Errorf("before the flip: got %+v, want the erased subject recovered", before)
	}
	s.stop()
	s = startDev(t, s.data, nil, "--lease", "1s") // goes on with it
	if code, out, talk := run(t, s.keyed(), "keys", "status", "--wait", "30s", "--json"); code != 0 || !strings.Contains(out, `"held":[2]`) {
		t.Fatalf("the flip: exit code %d\n%s%s", code, out, talk)
	}
	after := s.shredProve(t, 0, "--backup", dump, "--backup", base)
	if after.Verdict != "proven" || after.opened(ada) > 0 || len(after.Erased) != 1 {
		t.Errorf("after the flip: got %+v, want nothing of the erased subject opened", after)
	}
	_, out, talk := run(t, s.keyed(), "shred", "prove", "--backup", dump)
	for _, want := range []string{ada, "0 of", "proven", "Best effort", "Clear columns"} {
		if !strings.Contains(out+talk, want) {
			t.Errorf("the table lacks %q:\n%s%s", want, out, talk)
		}
	}
	if strings.Contains(out+talk, "Lovelace") || strings.Contains(out+talk, "Franklin") {
		t.Error("what was opened was shown")
	}
	ledger := filepath.Join(s.data, "keystone", "fences.jsonl")
	if err := os.Rename(ledger, ledger+".away"); err != nil {
		t.Fatal(err)
	}
	if r := s.shredProve(t, 3, "--backup", dump); r.Verdict != "inconclusive" {
		t.Errorf("without the fence ledger: got %s, want inconclusive", r.Verdict)
	}
	if err := os.Rename(ledger+".away", ledger); err != nil {
		t.Fatal(err)
	}
	later := filepath.Join(t.TempDir(), "later")
	programOfPostgres(t, "pg_dump", "--format=custom", "--file="+later, s.database)
	if r := s.shredProve(t, 3, "--backup", later); r.Verdict != "inconclusive" {
		t.Errorf("a backup from after the erasure: got %s, want inconclusive", r.Verdict)
	}
}

// What cannot be read is named, and never passed over.
func TestShredProveRefuses(t *testing.T) {
	t.Parallel()
	s := startDev(t, "", nil, "--lease", "1s")
	notes := filepath.Join(t.TempDir(), "notes.txt")
	if err := os.WriteFile(notes, []byte("no dump"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, talk := run(t, s.keyed(), "shred", "prove", "--backup", notes); code != 1 || !strings.Contains(talk, notes) {
		t.Errorf("got exit code %d, want 1 and the name of the file:\n%s", code, talk)
	}
	if code, _, talk := run(t, s.keyed(), "shred", "prove"); code != 2 || !strings.Contains(talk, "--backup") {
		t.Errorf("without a backup: got exit code %d, want 2 and a hint:\n%s", code, talk)
	}
}

// proof is what the test reads of the report.
type proof struct {
	Verdict string `json:"verdict"`
	Erased  []struct {
		Subject string
		Keys    struct{ Opened int }
		Values  struct{ Opened int }
	} `json:"erased"`
}

func (p proof) opened(subject string) (n int) {
	for _, e := range p.Erased {
		if e.Subject == subject {
			n += e.Keys.Opened + e.Values.Opened
		}
	}
	return n
}

// keyed is the environment of commands on the database and the keystone.
func (s *server) keyed() []string {
	return []string{"DATABASE_URL=" + s.database, "TACIT_KEYSTONE=" + filepath.Join(s.data, "keystone")}
}

// shredProve ends the test unless the exit code is the one expected.
func (s *server) shredProve(t *testing.T, want int, args ...string) (p proof) {
	t.Helper()
	code, out, talk := run(t, s.keyed(), append([]string{"shred", "prove", "--json"}, args...)...)
	if code != want {
		t.Fatalf("got exit code %d, want %d\n%s%s", code, want, out, talk)
	}
	if err := json.Unmarshal([]byte(out), &p); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return p
}

func programOfPostgres(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
}
