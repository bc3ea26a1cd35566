package e2e_test

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

// deciding are the tables whose rows decide access, or hold what is decided about.
var deciding = []string{"credential", "subject_state", "consent_event", "basis", "active", "revision", "key_subject", "contact", "contact_point", "token", "history"}

// keep copies those tables; putBack makes them as they were.
func (s *server) keep() {
	s.t.Helper()
	for _, table := range deciding {
		s.exec("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table)
	}
}

func (s *server) putBack() {
	s.t.Helper()
	var sql strings.Builder
	for _, table := range deciding {
		sql.WriteString("DELETE FROM " + table + "; INSERT INTO " + table + " SELECT * FROM kept_" + table + ";")
	}
	s.exec(sql.String())
}

// edit is a change by hand, and the request that would profit from it.
type edit struct{ name, sql, method, path, as, body string }

// refusesEdits makes each edit and sends its request to both servers: nothing of the record may come back. Put back,
// the record can be read again, so that the refusal is the edit's.
func refusesEdits(t *testing.T, dev *server, servers []*server, read string, edits []edit) {
	t.Helper()
	for _, e := range edits {
		t.Run(e.name, func(t *testing.T) {
			dev := dev.in(t)
			before := dev.content()
			dev.exec(e.sql)
			if dev.content() == before {
				t.Fatal("the edit changes nothing")
			}
			for _, s := range servers {
				a := s.do(e.method, e.path, e.as, e.body)
				if a.err != nil || a.status < 400 || a.header.Get("Content-Type") != "application/problem+json" {
					t.Errorf("got %d, %v\n%s", a.status, a.err, a.body)
				}
				for _, value := range []string{"Ada", "ada@", "Grace", "grace@", "Hopper"} {
					if strings.Contains(a.body, value) {
						t.Errorf("a value came back\n%s", a.body)
					}
				}
			}
			dev.putBack()
			for _, s := range servers {
				s.in(t).do("GET", read, "support", "").want(http.StatusOK)
			}
		})
	}
}

const (
	ada = `{"given_name":"Ada","family_name":"Lovelace","external_ref":"T-1",
 "contact_points":[{"kind":"email","value":"ada@example.org","verified":true},{"kind":"phone","value":"+44 20 7946 0001"}]}`
	grace = `{"given_name":"Grace","family_name":"Hopper","external_ref":"T-2",
 "contact_points":[{"kind":"email","value":"grace@example.org","verified":true},{"kind":"phone","value":"+44 20 7946 0002"}]}`
	given = `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"marketing","version":1}}`
)

// TestP3EditedFactsAreRefused edits what decides access, as an administrator of the database can.
func TestP3EditedFactsAreRefused(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	servers := []*server{dev, dev.startServe(t, "")}
	id, other := dev.create("/v1/contacts", "import", ada), dev.create("/v1/contacts", "import", grace)
	dev.do("POST", "/v1/contacts/"+other+"/consents", "import", given).want(http.StatusCreated)
	dev.do("POST", "/v1/contacts/"+id+"/consents", "support", `{"kind":"withdrawn","purpose":"marketing"}`).want(http.StatusCreated)
	basis := dev.create("/v1/contacts/"+id+"/bases", "officer", `{"basis":"contract","citation":"GDPR Art. 6(1)(b)"}`)
	revoked := revokedToken(t, dev)
	dev.keep()
	contact, ledger := "/v1/contacts/"+id, "/v1/contacts/"+id+"/consents"
	theirs := ` WHERE client = 'demo-marketing'`
	state := ` WHERE subject = '` + id + `'`
	fromOther := ` FROM kept_subject_state o WHERE subject_state.subject = '` + id + `' AND o.subject = '` + other + `'`
	refusesEdits(t, dev, servers, contact, []edit{
		{"purposes", `UPDATE credential SET purposes = '{marketing,support}', roles = '{marketing,support}'` + theirs, "GET", contact, "marketing", ""},
		{"roles", `UPDATE credential SET roles = '{officer}'` + theirs, "GET", contact, "marketing", ""},
		{"capture", `UPDATE credential SET capture = true, purposes = '{support}'` + theirs, "POST", ledger, "marketing", given},
		{"budget", `UPDATE credential SET budget = 9999999 WHERE client = 'demo-support'`, "GET", contact, "support", ""},
		{"revocation taken back", `UPDATE credential SET revoked_at = NULL WHERE revoked_at IS NOT NULL`, "GET", contact, revoked, ""},
		{"secret of another", `UPDATE credential SET hash = (SELECT hash FROM kept_credential WHERE client = 'demo-marketing') WHERE client = 'demo-officer'`, "GET", contact, "officer", ""},
		{"consent", `UPDATE subject_state SET state = replace(state::text, 'withdrawn', 'given')::json` + state, "GET", contact, "marketing", ""},
		{"consent of another", `UPDATE subject_state SET state = o.state, revision = o.revision, mac = o.mac` + fromOther, "GET", contact, "marketing", ""},
		{"state deleted", `DELETE FROM subject_state` + state, "GET", contact, "sales", ""},
		{"revision", `UPDATE subject_state SET revision = revision + 1` + state, "GET", contact, "support", ""},
		{"event", `UPDATE consent_event SET kind = 'given'` + state, "GET", ledger, "officer", ""},
		{"event deleted", `DELETE FROM consent_event` + state, "GET", ledger, "officer", ""},
		{"event copied", `INSERT INTO consent_event SELECT '` + id + `', id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256, locale, jurisdiction,
 expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, mac FROM kept_consent_event WHERE subject = '` + other + `'`, "GET", ledger, "officer", ""},
		{"basis", `UPDATE basis SET basis = 'legal_obligation'` + state, "DELETE", contact + "/bases/" + basis, "officer", ""},
		{"citation", `UPDATE basis SET citation = 'another'` + state, "DELETE", contact + "/bases/" + basis, "officer", ""},
		{"basis ended by hand", `UPDATE basis SET ended_at = now()` + state, "DELETE", contact + "/bases/" + basis, "officer", ""},
		{"basis by hand", `INSERT INTO basis SELECT subject, gen_random_uuid(), 'consent', citation, recorded_at, ended_at, credential, entry, mac FROM kept_basis`, "GET", contact, "marketing", ""},
		{"active catalog", `UPDATE active SET catalog = (SELECT digest FROM revision WHERE type = 'policy')`, "GET", contact, "marketing", ""},
		{"active revision", `UPDATE active SET revision = revision + 1`, "GET", contact, "marketing", ""},
	})
	t.Run("policy text", func(t *testing.T) {
		dev := dev.in(t)
		dev.exec(`UPDATE revision SET body = convert_to(replace(convert_from(body, 'UTF8'), 'mask contains', 'clear contains'), 'UTF8') WHERE type = 'policy'`)
		defer dev.putBack()
		code, stdout, stderr := run(t, nil, "serve", "--json", "--listen", "127.0.0.1:0", "--database-url", dev.database, "--keystone", dev.data+"/keystone")
		if code != 1 || stdout != "" || !strings.Contains(stderr, "hint:") {
			t.Errorf("a server on an edited policy: got exit code %d\n%s%s", code, stdout, stderr)
		}
	})
	if log := dev.p.stderr.String(); !strings.Contains(log, "integrity check failed") {
		t.Error("the server's log does not tell of the edits")
	}
}

// revokedToken makes a credential that may see much, and revokes it.
func revokedToken(t *testing.T, dev *server) string {
	t.Helper()
	id, token := createCredential(t, dev, "--client", "leaver", "--role", "officer", "--purpose", "compliance", "--region", "*")
	if code, _, stderr := run(t, nil, append([]string{"credential", "revoke", id}, direct(dev)...)...); code != 0 {
		t.Fatalf("revoke: exit code %d\n%s", code, stderr)
	}
	return token
}

// TestP8MovedCiphertextIsNotServed copies what is sealed, with and without its header and keys, onto another row.
func TestP8MovedCiphertextIsNotServed(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	servers := []*server{dev, dev.startServe(t, "")}
	id, other := dev.create("/v1/contacts", "import", ada), dev.create("/v1/contacts", "import", grace)
	dev.do("PATCH", "/v1/contacts/"+id, "sales", `{"family_name":"Byron"}`, `If-Match: "1"`).want(http.StatusOK)
	dev.keep()
	contact := "/v1/contacts/" + id
	from := ` FROM kept_contact o WHERE contact.id = '` + id + `' AND o.id = '` + other + `'`
	keys := `; UPDATE key_subject SET wrapped = o.wrapped, bucket = o.bucket, bucket_version = o.bucket_version FROM kept_key_subject o
 WHERE key_subject.subject = '` + id + `' AND o.subject = '` + other + `'`
	points := ` FROM kept_contact_point o WHERE contact_point.subject = '` + id + `' AND o.subject = '` + other + `' AND contact_point.kind = o.kind`
	older := ` FROM kept_history o WHERE contact.id = '` + id + `' AND o.record = contact.id`
	refusesEdits(t, dev, servers, contact, []edit{
		{"ciphertext", `UPDATE contact SET sealed = o.sealed` + from, "GET", contact, "sales", ""},
		{"ciphertext and header", `UPDATE contact SET sealed = o.sealed, header = o.header, version = o.version` + from, "GET", contact, "sales", ""},
		{"ciphertext and keys", `UPDATE contact SET sealed = o.sealed` + from + keys, "GET", contact, "sales", ""},
		{"ciphertext, header and keys", `UPDATE contact SET sealed = o.sealed, header = o.header, version = o.version` + from + keys, "GET", contact, "sales", ""},
		{"everything but the id", `UPDATE contact SET sealed = o.sealed, header = o.header, version = o.version, created_at = o.created_at, updated_at = o.updated_at` + from + keys, "GET", contact, "officer", ""},
		{"keys", keys[2:], "GET", contact, "sales", ""},
		{"in a list", `UPDATE contact SET sealed = o.sealed, header = o.header` + from, "GET", "/v1/contacts", "sales", ""},
		{"by look-up", `UPDATE contact SET sealed = o.sealed, header = o.header` + from + keys, "POST", "/v1/lookup", "sales", `{"external_ref":"T-1"}`},
		{"by token", `UPDATE token SET subject = '` + other + `', record = '` + other + `' WHERE subject = '` + id + `' AND index = 3`, "POST", "/v1/lookup", "sales", `{"external_ref":"T-1"}`},
		{"contact points", `UPDATE contact_point SET sealed = o.sealed` + points, "GET", contact, "sales", ""},
		{"contact points, headers and keys", `UPDATE contact_point SET sealed = o.sealed, header = o.header` + points + keys, "GET", contact, "sales", ""},
		{"an older ciphertext", `UPDATE contact SET sealed = o.sealed` + older, "GET", contact, "sales", ""},
		{"an older ciphertext and its version", `UPDATE contact SET sealed = o.sealed, version = o.version` + older, "GET", contact, "sales", ""},
		{"a clear value", `UPDATE contact SET region = 'GB', owner = 'mallory' WHERE id = '` + id + `'`, "GET", contact, "support", ""},
		{"a contact point verified by hand", `UPDATE contact_point SET verified = true WHERE subject = '` + id + `' AND kind = 'phone'`, "GET", contact, "sales", ""},
	})
	for _, s := range servers {
		if got := s.do("GET", contact, "sales", "").want(http.StatusOK).at("fields.family_name"); got != "Byron" {
			t.Errorf("put back: got %q", got)
		}
	}
}

// direct are the flags of commands that work on the database itself.
func direct(dev *server) []string {
	return []string{"--database-url", dev.database, "--keystone", dev.data + "/keystone"}
}

// createCredential makes a credential by the command line.
func createCredential(t *testing.T, dev *server, args ...string) (id, token string) {
	t.Helper()
	code, stdout, stderr := run(t, nil, append(append([]string{"credential", "create", "--json"}, args...), direct(dev)...)...)
	if code != 0 {
		t.Fatalf("create a credential: exit code %d\n%s", code, stderr)
	}
	id, err := at(stdout, "id")
	if err != nil {
		t.Fatal(err)
	}
	token, err = at(stdout, "token")
	if err != nil || token == "" {
		t.Fatalf("no token: %v", err)
	}
	return id, token
}

// TestP3CredentialsThatDoNotHold are refused on every server from the next request on, and all malformed tokens alike.
func TestP3CredentialsThatDoNotHold(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	servers := []*server{dev, dev.startServe(t, "")}
	contact := "/v1/contacts/" + dev.create("/v1/contacts", "import", ada)

	t.Run("revoked", func(t *testing.T) {
		dev, servers := dev.in(t), []*server{servers[0].in(t), servers[1].in(t)}
		id, token := createCredential(t, dev, "--client", "leaver", "--role", "support", "--purpose", "support", "--region", "*")
		for _, s := range servers {
			s.do("GET", contact, token, "").want(http.StatusOK)
		}
		if code, _, stderr := run(t, nil, append([]string{"credential", "revoke", id}, direct(dev)...)...); code != 0 {
			t.Fatalf("revoke: exit code %d\n%s", code, stderr)
		}
		for _, s := range servers {
			s.do("GET", contact, token, "").refused(http.StatusUnauthorized, "unauthenticated")
		}
	})
	t.Run("expired", func(t *testing.T) {
		dev, servers := dev.in(t), []*server{servers[0].in(t), servers[1].in(t)}
		_, token := createCredential(t, dev, "--client", "guest", "--role", "support", "--purpose", "support", "--region", "*", "--expires", "1s")
		eventually(t, "expiry", 15*time.Second, func() bool { return dev.do("GET", contact, token, "").status == http.StatusUnauthorized })
		servers[1].do("GET", contact, token, "").refused(http.StatusUnauthorized, "unauthenticated")
	})
	t.Run("malformed", func(t *testing.T) { refusesMalformedTokens(t, dev.in(t), contact) })
	t.Run("consent", func(t *testing.T) {
		dev, servers := dev.in(t), []*server{servers[0].in(t), servers[1].in(t)}
		dev.do("POST", contact+"/consents", "", given).refused(http.StatusUnauthorized, "unauthenticated")
		for _, as := range []string{"marketing", "support", "sales", "officer", "operator"} {
			for _, s := range servers {
				s.do("POST", contact+"/consents", as, given).refused(http.StatusForbidden, "")
			}
		}
		dev.do("POST", contact+"/consents", "marketing", given, "Tacit-Purpose: operations").refused(http.StatusForbidden, "purpose_not_allowed")
		// Two who may record consent: one without the right to capture, one that itself reads under the purpose.
		operations := []string{"--region", "*", "--role", "import", "--purpose", "operations"}
		_, clerk := createCredential(t, dev, append(operations, "--client", "clerk")...)
		_, both := createCredential(t, dev, append(operations, "--client", "both", "--role", "marketing", "--purpose", "marketing", "--capture")...)
		dev.do("POST", contact+"/consents", clerk, given).refused(http.StatusForbidden, "capture_not_allowed")
		dev.do("POST", contact+"/consents", both, given, "Tacit-Purpose: operations").refused(http.StatusForbidden, "capture_not_allowed")
		if n := dev.text(`SELECT count(*) FROM consent_event`); n != "0" {
			t.Errorf("%s events were recorded", n)
		}
		for _, s := range servers {
			s.do("GET", contact, "marketing", "").refused(http.StatusForbidden, "consent_missing")
		}
	})
}

func refusesMalformedTokens(t *testing.T, dev *server, path string) {
	t.Helper()
	good := dev.tokens["support"]
	parts := strings.SplitN(good, "_", 3)
	other := strings.SplitN(dev.tokens["officer"], "_", 3)
	var first string
	for _, authorization := range []string{
		"Bearer", "Bearer ", "Basic " + good, "Bearer " + good + "x", "Bearer " + good[:len(good)-1], "Bearer " + strings.ToUpper(good), "Bearer  " + good, "Bearer " + good + " " + good,
		"Bearer " + parts[0] + "_" + parts[1], "Bearer " + parts[0] + "_" + parts[1] + "_", "Bearer _" + parts[1] + "_" + parts[2], "Bearer " + parts[1] + "_" + parts[2],
		"Bearer " + parts[0] + "_" + parts[1] + "_" + other[2], "Bearer " + parts[0] + "_" + other[1] + "_" + parts[2], "Bearer tct_' OR true --_x", "Bearer tct_%_%",
		"Bearer " + strings.Repeat("a", 20_000), "Bearer null", "Bearer tct_" + strings.Repeat("a", 16) + "_" + strings.Repeat("a", 43), "Token " + good, good, "Bearer " + good + ",",
	} {
		a := dev.do("GET", path, "", "", "Authorization: "+authorization)
		if a.err != nil || a.status != http.StatusUnauthorized || a.header.Get("WWW-Authenticate") == "" {
			t.Errorf("%.60q: got %d, %v\n%s", authorization, a.status, a.err, a.body)
			continue
		}
		same := strings.Replace(a.body, a.at("request_id"), "", 1)
		if first == "" {
			first = same
		}
		if same != first {
			t.Errorf("%.60q: got another answer than the others\n%s\n%s", authorization, same, first)
		}
	}
	dev.do("GET", path, "support", "").want(http.StatusOK)
}
