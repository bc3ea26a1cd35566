package e2e_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestP5RestoreAfterAFlip takes a backup, erases, lets the generation of the backup be destroyed, and restores: by
// itself it is refused; with the current key tables survivors are served, and the erased are not.
func TestP5RestoreAfterAFlip(t *testing.T) {
	t.Parallel()
	s := startDev(t, "", nil, "--lease", "1s")
	ada := s.create("/v1/contacts", "import", `{"given_name":"Ada","family_name":"Lovelace","external_ref":"R-1","region":"GB",
 "contact_points":[{"kind":"email","value":"ada@example.org"}]}`)
	ben := s.create("/v1/contacts", "import", `{"given_name":"Ben","family_name":"Franklin","external_ref":"R-2","region":"GB",
 "contact_points":[{"kind":"email","value":"ben@example.org"}]}`)
	consents := "/v1/contacts/" + ben + "/consents"
	s.do("POST", consents, "import", `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"marketing","version":1}}`).want(http.StatusCreated)
	s.do("GET", "/v1/contacts/"+ben, "marketing", "").want(http.StatusOK)

	backup := s.backUp(t)
	if script := dumped(t, filepath.Join(backup, "data.dump")); !strings.Contains(script, ada) || strings.Contains(script, "Lovelace") || strings.Contains(script, "example.org") {
		t.Error("the backup lacks the record, or holds it in clear")
	}
	s.restoreOlder(t, backup, ben)
	s.do("DELETE", "/v1/contacts/"+ada, "officer", "", `If-Match: "1"`).want(http.StatusOK)
	s.do("POST", consents, "support", `{"kind":"withdrawn","purpose":"marketing"}`).want(http.StatusCreated)
	if code, out, talk := s.tool(t, s.database, "keys", "status", "--wait", "30s", "--json"); code != 0 || !strings.Contains(out, `"generation":2`) {
		t.Fatalf("no flip: exit code %d: %s%s", code, out, talk)
	}

	code, _, talk := s.tool(t, s.newDatabase(t, "plain"), "restore", backup)
	if code != 1 || !strings.Contains(talk, "generation 1, which was destroyed on 20") || !strings.Contains(talk, "--current") {
		t.Errorf("a plain restore: exit code %d: %s", code, talk)
	}
	target := s.newDatabase(t, "restored")
	code, out, talk := s.tool(t, target, "restore", backup, "--current", s.database, "--json")
	if code != 0 || !strings.Contains(out, `"keys":"current"`) {
		t.Fatalf("exit code %d: %s%s", code, out, talk)
	}
	two := s.startServe(t, target)
	two.do("GET", "/v1/contacts/"+ada, "officer", "").refused(http.StatusGone, "")
	if got := two.do("GET", "/v1/contacts/"+ben, "support", "").want(http.StatusOK).at("fields.family_name"); got != "Franklin" {
		t.Errorf("survivor: got %q", got)
	}
	if a := two.do("GET", "/v1/contacts/"+ben, "marketing", ""); a.status == http.StatusOK {
		t.Errorf("withdrawn consent opens a record:\n%s", a.body)
	}
	if code, _, talk := s.tool(t, target, "restore", backup, "--current", s.database); code != 1 || !strings.Contains(talk, "createdb") {
		t.Errorf("a second time: exit code %d: %s", code, talk)
	}
}

// restoreOlder restores a backup by itself, after whose log entries were signed: it says that these are lost, and a server
// refuses to go on without them.
func (s *server) restoreOlder(t *testing.T, backup, id string) {
	t.Helper()
	entry := s.do("GET", "/v1/contacts/"+id, "support", "").want(http.StatusOK).at("disclosure.entry")
	if missing := s.unpublished([]string{entry}); len(missing) > 0 {
		t.Fatal("a reply's entry is not published")
	}
	const behind = `SELECT checkpoint = '' OR split_part(convert_from(checkpoint, 'UTF8'), E'\n', 2) <> size::text FROM log_head`
	for deadline := time.Now().Add(20 * time.Second); s.text(behind) != "false"; time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("waited in vain for a checkpoint")
		}
	}
	older := s.newDatabase(t, "older")
	code, _, talk := s.tool(t, older, "restore", backup)
	if code != 0 || !strings.Contains(talk, "The log is older") || !strings.Contains(talk, "tacit audit restart --accept-loss") {
		t.Errorf("a restore to before what was signed: exit code %d: %s", code, talk)
	}
	code, _, talk = s.tool(t, older, "serve", "--listen", "127.0.0.1:0")
	if code != 1 || !strings.Contains(talk, "does not continue") || !strings.Contains(talk, "tacit audit restart --accept-loss") {
		t.Errorf("serving it: exit code %d: %s", code, talk)
	}
}

// backUp makes a backup and returns its directory.
func (s *server) backUp(t *testing.T) string {
	t.Helper()
	code, out, talk := s.tool(t, s.database, "backup", filepath.Join(t.TempDir(), "backups"), "--json")
	var made struct {
		Path string `json:"path"`
	}
	if err := json.Unmarshal([]byte(out), &made); err != nil || code != 0 || !strings.Contains(talk, "until the next flip") {
		t.Fatalf("backup: exit code %d, %v: %s%s", code, err, out, talk)
	}
	return made.Path
}

// tool runs a command on a database with the server's keystone.
func (s *server) tool(t *testing.T, database string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	env := []string{"DATABASE_URL=" + database, "TACIT_KEYSTONE=" + filepath.Join(s.data, "keystone"), "TACIT_PG_BIN=" + os.Getenv("TACIT_PG_BIN")}
	return run(t, env, args...)
}

// newDatabase makes an empty database beside the server's and returns its URL.
func (s *server) newDatabase(t *testing.T, name string) string {
	t.Helper()
	s.exec("CREATE DATABASE " + name + " TEMPLATE template0")
	u, err := url.Parse(s.database)
	if err != nil {
		t.Fatal(err)
	}
	u.Path = "/" + name
	return u.String()
}

// dumped is what a dump would restore, as SQL.
func dumped(t *testing.T, file string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "pg_restore", "--file=-", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
