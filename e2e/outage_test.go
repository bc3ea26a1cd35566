package e2e_test

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

const lovelace = `{"given_name":"Ada","family_name":"Lovelace","birth_date":"1915-12-10","external_ref":"outage-1","contact_points":[{"kind":"email","value":"ada@example.org","verified":true}]}`

// demand is one request of each sort that reads or changes a record.
type demand struct{ name, method, path, as, body, match string }

func demands(id string) []demand {
	return []demand{
		{"read", "GET", "/v1/contacts/" + id, "sales", "", ""},
		{"list", "GET", "/v1/contacts", "sales", "", ""},
		{"look-up", "POST", "/v1/lookup", "sales", `{"email":"ada@example.org"}`, ""},
		{"search", "POST", "/v1/contacts/search", "sales", `{"family_name":"Lovelace","given_name":"A"}`, ""},
		{"history", "GET", "/v1/contacts/" + id + "/history", "officer", "", ""},
		{"contact points", "GET", "/v1/contacts/" + id + "/contact_points", "sales", "", ""},
		{"consents", "GET", "/v1/contacts/" + id + "/consents", "officer", "", ""},
		{"log", "GET", "/v1/audit/entries", "officer", "", ""},
		{"create", "POST", "/v1/contacts", "import", `{"given_name":"Grace","family_name":"Hopper"}`, ""},
		{"change", "PATCH", "/v1/contacts/" + id, "sales", `{"given_name":"Augusta"}`, `"1"`},
		{"withdrawal", "POST", "/v1/contacts/" + id + "/consents", "support", `{"kind":"withdrawn","purpose":"marketing"}`, ""},
		{"basis", "POST", "/v1/contacts/" + id + "/bases", "officer", `{"basis":"contract","citation":"GDPR Art. 6(1)(b)"}`, ""},
		{"erasure", "DELETE", "/v1/contacts/" + id, "officer", "", `"1"`},
		{"refusal", "GET", "/v1/contacts/" + id, "marketing", "", ""},
	}
}

// allAtOnce sends the demands at the same time, as the deadline of each is long.
func (s *server) allAtOnce(all []demand) []answer {
	answers := make([]answer, len(all))
	var running sync.WaitGroup
	for i, d := range all {
		running.Go(func() {
			var headers []string
			if d.match != "" {
				headers = []string{"If-Match: " + d.match}
			}
			answers[i] = s.do(d.method, d.path, d.as, d.body, headers...)
		})
	}
	running.Wait()
	return answers
}

// refusesAll checks that every demand is refused in time, with nothing of the record in the answer.
func (s *server) refusesAll(t *testing.T, id string) {
	t.Helper()
	all := demands(id)
	for i, a := range s.allAtOnce(all) {
		t.Run(all[i].name, func(t *testing.T) {
			a.t = t
			a.unavailable()
			for _, value := range []string{"Lovelace", "ada@", "Hopper"} {
				if strings.Contains(a.body, value) {
					t.Errorf("the refusal holds data of the record\n%s", a.body)
				}
			}
		})
	}
}

// content is everything the database holds that an acknowledged change would change. Jobs make themselves credentials at
// their first run, whenever that is.
func (s *server) content() string {
	s.t.Helper()
	selects := []string{`SELECT 'credential' AS name, t::text AS row FROM credential t WHERE client NOT LIKE 'tacit-%'`}
	for _, table := range []string{
		"active", "contact", "contact_point", "token", "history", "consent_event", "basis", "subject_state", "key_subject", "directory", "idempotency",
	} {
		selects = append(selects, `SELECT `+"'"+table+`' AS name, t::text AS row FROM `+table+` t`)
	}
	return s.text(`SELECT string_agg(name || row, ';' ORDER BY name, row) FROM (` + strings.Join(selects, " UNION ALL ") + `) a`)
}

// TestP2NothingWithoutTheLog takes the log's table away: a vault that only tried to write its log would go on answering.
func TestP2NothingWithoutTheLog(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	id := dev.create("/v1/contacts", "import", lovelace)
	before := dev.content()
	dev.exec("ALTER TABLE log_intake RENAME TO away")
	t.Run("log_intake", func(t *testing.T) {
		dev := dev.in(t)
		dev.refusesAll(t, id)
		csv := "--x\r\nContent-Disposition: form-data; name=\"options\"\r\n\r\n{\"kind\":\"contact\",\"map\":{\"n\":\"given_name\"}}\r\n" +
			"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nn\nHopper\r\n--x--\r\n"
		dev.do("POST", "/v1/imports", "import", csv, "Content-Type: multipart/form-data; boundary=x").unavailable()
		if got := dev.do("GET", "/readyz", "", "").want(http.StatusServiceUnavailable).body; !strings.Contains(got, "The log cannot be written") {
			t.Errorf("readiness does not name the log: %s", got)
		}
		dev.do("GET", "/livez", "", "").want(http.StatusOK)
	})
	if got := dev.content(); got != before {
		t.Error("something was changed")
	}
	dev.exec("ALTER TABLE away RENAME TO log_intake")
	eventually(t, "recovery", 10*time.Second, func() bool { return dev.do("GET", "/readyz", "", "").status == http.StatusOK })
	dev.do("GET", "/v1/contacts/"+id, "support", "").want(http.StatusOK)
	dev.do("PATCH", "/v1/contacts/"+id, "sales", `{"given_name":"Augusta"}`, `If-Match: "1"`).want(http.StatusOK)
}

// TestP11LockedTableEndsInTime holds a lock that nothing can pass. Health does not suffer from one table's lock, but
// no request may hang behind it.
func TestP11LockedTableEndsInTime(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	id := dev.create("/v1/contacts", "import", lovelace)
	before := dev.content()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	c, err := pgx.Connect(ctx, dev.database)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close(ctx) }()
	for _, lock := range []string{`BEGIN; LOCK TABLE contact, contact_point, subject_state IN ACCESS EXCLUSIVE MODE`, `BEGIN; LOCK TABLE log_intake IN ACCESS EXCLUSIVE MODE`} {
		if _, err := c.Exec(ctx, lock); err != nil {
			t.Fatal(err)
		}
		all := demands(id)
		for i, a := range dev.allAtOnce(all) {
			// Reading the log, and refusing what needs no record, may work without the tables that are locked.
			if all[i].name == "log" && a.status == http.StatusOK {
				continue
			}
			if a.status != http.StatusServiceUnavailable || a.header.Get("Retry-After") == "" || a.took > answersWithin || strings.Contains(a.body, "Lovelace") {
				t.Errorf("%s: got %d after %s, %v\n%s", all[i].name, a.status, a.took, a.err, a.body)
			}
		}
		dev.do("GET", "/livez", "", "").want(http.StatusOK)
		if _, err := c.Exec(ctx, `ROLLBACK`); err != nil {
			t.Fatal(err)
		}
		eventually(t, "recovery", 10*time.Second, func() bool { return dev.do("GET", "/v1/contacts/"+id, "support", "").status == http.StatusOK })
	}
	if dev.content() != before {
		t.Error("a request that was refused has changed something")
	}
}

// TestP11HangingDatabase stops every process of PostgreSQL without ending any: connections stay open and nothing answers.
func TestP11HangingDatabase(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	id := dev.create("/v1/contacts", "import", lovelace)
	before := dev.content()
	frozen := databaseProcesses(t, dev.postmaster())
	freeze := func(sig syscall.Signal) {
		for _, pid := range frozen {
			if err := syscall.Kill(pid, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
				t.Error(err)
			}
		}
	}
	freeze(syscall.SIGSTOP)
	t.Cleanup(func() { freeze(syscall.SIGCONT) })
	var ready, live answer
	var beside sync.WaitGroup
	beside.Go(func() { ready = dev.do("GET", "/readyz", "", "") })
	beside.Go(func() { live = dev.do("GET", "/livez", "", "") })
	dev.refusesAll(t, id)
	beside.Wait()
	if ready.status != http.StatusServiceUnavailable || ready.took > answersWithin {
		t.Errorf("readiness: got %d after %s, %v", ready.status, ready.took, ready.err)
	}
	if live.status != http.StatusOK || live.took > time.Second {
		t.Errorf("liveness: got %d after %s, %v", live.status, live.took, live.err)
	}
	freeze(syscall.SIGCONT)
	eventually(t, "recovery", 20*time.Second, func() bool { return dev.do("GET", "/v1/contacts/"+id, "support", "").status == http.StatusOK })
	eventually(t, "readiness", 20*time.Second, func() bool { return dev.do("GET", "/readyz", "", "").status == http.StatusOK })
	if dev.content() != before {
		t.Error("a request that was refused has changed something")
	}
}

// databaseProcesses returns the postmaster and its children.
func databaseProcesses(t *testing.T, postmaster int) []int {
	t.Helper()
	if postmaster == 0 {
		t.Fatal("there is no database")
	}
	pids := append([]int{postmaster}, slices.Collect(maps.Keys(descendants(t, postmaster)))...)
	if len(pids) < 3 {
		t.Fatalf("found %d processes of the database, want its background workers too", len(pids))
	}
	return pids
}

// TestP11DatabaseGone ends the database under a server and brings it back: what was acknowledged is there, and the
// server recovers by itself. A tacit dev ends with its database, and says so.
func TestP11DatabaseGone(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	p := newProxy(t, dev.database)
	two := dev.startServe(t, p.url(t, dev.database))
	id := two.create("/v1/contacts", "import", lovelace)
	if err := syscall.Kill(dev.postmaster(), syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := dev.await(); !errors.As(err, &exit) || !strings.Contains(dev.p.stderr.String(), "the private database ended") {
		t.Fatalf("tacit dev without its database ended with %v:\n%s", err, dev.p.stderr.String())
	}
	two.refusesAll(t, id)
	two.do("GET", "/livez", "", "").want(http.StatusOK)
	two.do("GET", "/readyz", "", "").want(http.StatusServiceUnavailable)

	again := startDev(t, dev.data, nil)
	p.lead(t, again.database)
	eventually(t, "recovery", 20*time.Second, func() bool { return two.do("GET", "/readyz", "", "").status == http.StatusOK })
	// A writer of the log learns that its connection is dead by the first batch it writes, which is then refused.
	eventually(t, "reading", 10*time.Second, func() bool { return two.do("GET", "/v1/contacts/"+id, "support", "").status == http.StatusOK })
	if got := two.do("GET", "/v1/contacts/"+id, "support", "").want(http.StatusOK).at("fields.given_name"); got != "Ada" {
		t.Errorf("got %q, want the record that was acknowledged before", got)
	}
	two.do("PATCH", "/v1/contacts/"+id, "sales", `{"given_name":"Augusta"}`, `If-Match: "1"`).want(http.StatusOK)
}
