package e2e_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestDevStartsAndStops starts on nothing, and again on what was kept; an interrupt leaves no process behind.
func TestDevStartsAndStops(t *testing.T) {
	t.Parallel()
	program(t) // building it is no part of the start
	data := filepath.Join(t.TempDir(), "data")
	for _, run := range []string{"first", "second"} {
		began := time.Now()
		dev := startDev(t, data, nil)
		dev.do("GET", "/v1/contacts", "support", "").want(http.StatusOK)
		t.Logf("the %s start took %s to the first answered request", run, time.Since(began).Round(time.Millisecond))
		below := descendants(t, dev.p.cmd.Process.Pid)
		if len(below) < 5 {
			t.Fatalf("%d processes below the server, want PostgreSQL and its workers", len(below))
		}
		dev.stop()
		for pid, name := range below {
			if now := processName(pid); now == name {
				t.Errorf("process %d, %s, outlives the server", pid, name)
			}
		}
		if _, err := os.Stat(dev.socketDir()); !os.IsNotExist(err) {
			t.Errorf("the directory of the database's socket is left: %v", err)
		}
	}
}

// TestSecondDevAttaches runs two on one directory: one database, the same credentials, and the first still serves when
// the second has ended.
func TestSecondDevAttaches(t *testing.T) {
	t.Parallel()
	first := startDev(t, "", nil)
	id := first.create("/v1/contacts", "import", ada)
	second := startDev(t, first.data, nil)
	if second.database != first.database || second.tokens["support"] != first.tokens["support"] || second.url == first.url {
		t.Error("the second has another database, other credentials or the same address")
	}
	second.do("GET", "/v1/contacts/"+id, "support", "").want(http.StatusOK)
	second.data = "" // its database is the first's
	second.stop()
	first.do("GET", "/v1/contacts/"+id, "support", "").want(http.StatusOK)
	if first.postmaster() == 0 {
		t.Error("the second has ended the database of the first")
	}
	first.stop()
}

// TestStartRefusesWithAHint gives what an operator gets wrong: the message says where, and what to do.
func TestStartRefusesWithAHint(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	address := strings.TrimPrefix(dev.url, "http://")
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	source, err := os.ReadFile(filepath.Join(moduleRoot(t), "vault", "crm", "default.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	misspelt := strings.Replace(string(source), "class: identity", "clas: identity", 1)
	line := 1 + strings.Count(misspelt[:strings.Index(misspelt, "clas: identity")], "\n")
	noPurpose := strings.Replace(string(source), "job_title: {number: 5, type: name, class: identity, purposes: identity}", "job_title: {number: 5, type: name, class: identity}", 1)
	noPurposeLine := 1 + strings.Count(noPurpose[:strings.Index(noPurpose, "job_title:")], "\n")
	policy := "package tacit.team\n\nimport rego.v2\n\nvisible if {\n\tinput.purpose == \n}\n"
	fresh := filepath.Join(t.TempDir(), "data")
	for _, tt := range []struct {
		name string
		args []string
		want []string
	}{
		{"port in use", []string{"dev", "--data", fresh, "--empty", "--json", "--listen", address}, []string{address + " is in use", "--listen"}},
		{"serve on it", append([]string{"serve", "--json", "--listen", address}, direct(dev)...), []string{address + " is in use", "--listen"}},
		{
			"misspelt catalog",
			[]string{"dev", "--data", fresh, "--empty", "--json", "--listen", "127.0.0.1:0", "--catalog", write("misspelt.yaml", misspelt)},
			[]string{fmt.Sprintf("misspelt.yaml:%d:", line), "class"},
		},
		{
			"field without a purpose",
			[]string{"dev", "--data", fresh, "--empty", "--json", "--listen", "127.0.0.1:0", "--catalog", write("nopurpose.yaml", noPurpose)},
			[]string{fmt.Sprintf("nopurpose.yaml:%d:", noPurposeLine), "purpose"},
		},
		{
			"broken policy",
			[]string{"dev", "--data", fresh, "--empty", "--json", "--listen", "127.0.0.1:0", "--policy", filepath.Dir(write("policy/team.rego", policy))},
			[]string{"team.rego:7:1:"},
		},
		{"applied catalog", append([]string{"catalog", "apply", filepath.Join(dir, "misspelt.yaml")}, direct(dev)...), []string{fmt.Sprintf("misspelt.yaml:%d:", line)}},
		{"applied policy", append([]string{"policy", "apply", filepath.Join(dir, "policy")}, direct(dev)...), []string{"team.rego:7:1:"}},
		{"no database", []string{"serve", "--listen", "127.0.0.1:0", "--database-url", "postgres:///none?host=" + dir, "--keystone", dev.data + "/keystone"}, []string{"PostgreSQL"}},
		{"no keystone", []string{"serve", "--listen", "127.0.0.1:0", "--database-url", dev.database, "--keystone", dir + "/nothing"}, []string{"keystone"}},
		{"for others to reach", append([]string{"serve", "--listen", "0.0.0.0:0"}, direct(dev)...), []string{"plain HTTP"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dev := dev.in(t)
			active := dev.text(`SELECT a::text FROM active a`)
			code, stdout, stderr := run(t, nil, tt.args...)
			if code != 1 || stdout != "" {
				t.Errorf("got exit code %d and %q, want 1 and nothing", code, stdout)
			}
			for _, want := range append(tt.want, "tacit: ", "hint: ") {
				if !strings.Contains(stderr, want) {
					t.Errorf("the message lacks %q:\n%s", want, stderr)
				}
			}
			if strings.Contains(stderr, "panic") || strings.Contains(stderr, "goroutine") {
				t.Errorf("a crash:\n%s", stderr)
			}
			if got := dev.text(`SELECT a::text FROM active a`); got != active {
				t.Error("the active revision has changed")
			}
		})
	}
	dev.do("GET", "/v1/contacts", "support", "").want(http.StatusOK)
}
