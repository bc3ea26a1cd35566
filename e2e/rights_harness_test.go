package e2e_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// rights is a vault whose database outlives its servers, so that these can be stopped and killed; one runs at a time.
type rights struct {
	*server // that runs

	data     string
	database string
	mail     *mailbox
}

// settleWithin is how long a request may take to its certificate, on a loaded machine: it waits for flips and leases.
const settleWithin = 60 * time.Second

// startRights provisions a vault that erases without a hold-back window, and has an officer besides the one of the
// development vault, a portal and a partner.
func startRights(t *testing.T) *rights {
	t.Helper()
	w := &rights{data: filepath.Join(t.TempDir(), "data"), mail: newMailbox(t)}
	db, err := postgres.Start(t.Context(), postgres.ServerConfig{Dir: filepath.Join(w.data, "postgres"), BinDir: os.Getenv("TACIT_PG_BIN"), Unsafe: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), stopWithin)
		defer cancel()
		if err := db.Stop(ctx); err != nil {
			t.Error(err)
		}
	})
	w.dev(t, "--catalog", hastyCatalog(t))
	w.database = w.server.database
	for name, args := range map[string][]string{
		"second":  {"--client", "second-officer", "--role", "officer", "--purpose", "compliance", "--region", "*"},
		"portal":  {"--client", "portal", "--role", "portal", "--purpose", "operations", "--region", "*", "--capture"},
		"printer": {"--client", "printer", "--partner", "--role", "sales", "--purpose", "sales", "--region", "*", "--team", "print"},
	} {
		_, w.tokens[name] = createCredential(t, w.server, args...)
	}
	return w
}

// hastyCatalog is the default one, of which erasures begin at once, contact points verify as soon as they are there, and
// nothing is kept for the tax office.
func hastyCatalog(t *testing.T) string {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(moduleRoot(t), "vault", "crm", "default.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	text := string(source)
	for _, edit := range [][2]string{{"hold_back_days: 3", "hold_back_days: 0"}, {"verified_days: 30", "verified_days: 0"}} {
		if strings.Count(text, edit[0]) != 1 {
			t.Fatalf("%q is not in the default catalog once", edit[0])
		}
		text = strings.Replace(text, edit[0], edit[1], 1)
	}
	before, rest, ok := strings.Cut(text, "  - id: contact_tax\n")
	_, after, found := strings.Cut(rest, "  - id: account_ended\n")
	if !ok || !found {
		t.Fatal("the default catalog's rules of retention are other ones")
	}
	file := filepath.Join(t.TempDir(), "catalog.yaml")
	if err := os.WriteFile(file, []byte(before+"  - id: account_ended\n"+after), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// dev runs tacit dev, which flips at once and keeps mails as files.
func (w *rights) dev(t *testing.T, args ...string) {
	t.Helper()
	args = append([]string{"dev", "--json", "--empty", "--listen", "127.0.0.1:0", "--data", w.data, "--lease", "1s"}, args...)
	s := begin(t, nil, args...)
	s.awaitReady()
	t.Cleanup(func() { s.data = "" }) // the database is the test's, and ends after it
	s.data = w.data
	if w.server != nil {
		s.tokens = w.tokens
	}
	w.server = s
}

// serve runs tacit serve, with the test's mail server.
func (w *rights) serve(t *testing.T) {
	t.Helper()
	s := begin(t, nil, "serve", "--json", "--listen", "127.0.0.1:0", "--database-url", w.database, "--keystone", filepath.Join(w.data, "keystone"),
		"--retention-sweep", "manual", "--smtp-url", "smtp+plain://"+w.mail.addr, "--mail-from", "Example Ltd <privacy@example.com>")
	s.awaitReady()
	s.tokens, s.database = w.tokens, w.database
	w.server = s
}

// with is the world for a subtest.
func (w *rights) with(t *testing.T) *rights {
	other := *w
	other.server = w.in(t)
	return &other
}

// customer creates a person with a verified mailbox, and returns its id.
func (w *rights) customer(name, more string) string {
	w.t.Helper()
	return w.create("/v1/contacts", "import", fmt.Sprintf(
		`{"given_name":%q,"family_name":"Tester","region":"GB","contact_points":[{"kind":"email","value":%q,"verified":true}]%s}`,
		name, address(name), more))
}

func address(name string) string { return strings.ToLower(name) + "@example.org" }

// step takes a request a step further, for the revision that it is at.
func (w *rights) step(as, id, step, body string) answer {
	w.t.Helper()
	now := w.do("GET", "/v1/requests/"+id, "officer", "").want(http.StatusOK)
	return w.do("POST", "/v1/requests/"+id+"/"+step, as, body, "If-Match: "+now.header.Get("ETag"))
}

// decided grants a request that was verified; the second officer still has to approve.
func (w *rights) decided(id string) {
	w.t.Helper()
	w.step("officer", id, "scope", "").want(http.StatusOK)
	w.step("officer", id, "decide", `{"outcome":"grant"}`).want(http.StatusOK)
}

// vouched opens a request for an erasure that came by letter, with a document.
func (w *rights) vouched(subject string) string {
	w.t.Helper()
	id := w.create("/v1/requests", "officer", fmt.Sprintf(`{"type":"erasure","kind":"contact","about":%q,"channel":"letter"}`, subject))
	w.step("officer", id, "vouch", fmt.Sprintf(`{"document":%q}`, strings.Repeat("5a", 32))).want(http.StatusOK)
	return id
}

// issued is what a test reads of a certificate's file.
type issued struct {
	raw         string
	Certificate struct {
		ID       string `json:"id"`
		Issue    int    `json:"issue"`
		Replaces string `json:"replaces"`
		Status   string `json:"status"`
		Kept     []struct {
			Class      string `json:"class"`
			NextReview string `json:"next_review"`
			Ground     struct {
				Code string `json:"code"`
			} `json:"ground"`
		} `json:"kept"`
		Destroyed []struct {
			Class       string `json:"class"`
			DestroyedAt string `json:"destroyed_at"`
		} `json:"destroyed"`
		Recipients []struct {
			Name   string `json:"name"`
			Answer string `json:"answer"`
		} `json:"recipients"`
	} `json:"certificate"`
}

// certificate waits for one of a status, and reads it.
func (w *rights) certificate(t *testing.T, id, status string) (c issued) {
	t.Helper()
	said := ""
	defer func() {
		if t.Failed() {
			t.Logf("request %s as it is now: %s\nthe server: %s", id, said, w.p.stderr.String())
		}
	}()
	eventually(t, "a certificate that is "+status, settleWithin, func() bool {
		a := w.do("GET", "/v1/requests/"+id+"/certificate", "officer", "")
		if a.status != http.StatusOK {
			said = w.do("GET", "/v1/requests/"+id, "officer", "").body
			return false
		}
		c = issued{raw: a.body}
		if err := json.Unmarshal([]byte(a.body), &c); err != nil {
			t.Fatalf("%v\n%s", err, a.body)
		}
		said = a.body
		return c.Certificate.Status == status
	})
	return c
}

// messages counts the letters of a request by template and state, as the officer sees them.
func (w *rights) messages(id string) map[string]int {
	w.t.Helper()
	var list struct {
		Items []struct{ Template, State, Fault string }
	}
	a := w.do("GET", "/v1/requests/"+id+"/messages", "officer", "").want(http.StatusOK)
	if err := json.Unmarshal([]byte(a.body), &list); err != nil {
		w.t.Fatalf("%v\n%s", err, a.body)
	}
	n := map[string]int{}
	for _, m := range list.Items {
		n[strings.TrimSpace(m.Template+" "+m.State+" "+m.Fault)]++
	}
	return n
}
