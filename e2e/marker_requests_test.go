package e2e_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// usePersonalData puts a marker into every personal field of every kind, and has it read in all ways.
func usePersonalData(dev *server, s *secrets, p *places, control string) {
	write := func(method, path, as, body string, headers ...string) answer {
		a := dev.do(method, path, as, body, headers...)
		if a.status < 200 || a.status > http.StatusNoContent {
			dev.t.Fatalf("%s %s as %s: got %d, %v\n%s", method, path, as, a.status, a.err, a.body)
		}
		p.add("writes acknowledged", `"disclosure"`, []byte(a.body+fmt.Sprint(a.header)))
		return a
	}
	contact := fmt.Sprintf(`{"given_name":%q,"family_name":%q,"birth_date":%q,"gender":"female","job_title":%q,"external_ref":%q,"owner":%q,
 "contact_points":[{"kind":"email","value":%q,"verified":true},{"kind":"phone","value":"+49 30 %s"},{"kind":"post","value":%q},{"kind":"social","value":%q}]}`,
		s.of("given"), s.of("family"), s.births[0], s.of("title"), s.of("ref"), control, s.email("mail"), s.phones[0], s.of("street")+" 7", "@"+s.marker+"social")
	first := write("POST", "/v1/contacts", "import", contact, "Idempotency-Key: "+s.marker)
	write("POST", "/v1/contacts", "import", contact, "Idempotency-Key: "+s.marker) // a replay
	id := first.at("id")
	account := write("POST", "/v1/accounts", "import", fmt.Sprintf(`{"name":%q,"domain":%q,"tax_id":%q,"address":%q,"owner":%q}`,
		s.of("account"), s.marker+"site.example", s.of("tax"), s.of("address")+" 9", control)).at("id")
	write("POST", "/v1/cases", "support", fmt.Sprintf(`{"contact":%q,"kind":"complaint","description":%q,"resolution":%q}`, id, s.of("description"), s.of("resolution")))
	write("POST", "/v1/interactions", "support", fmt.Sprintf(`{"contact":%q,"kind":"call","channel":"phone","at":"2026-01-02T03:04:05Z","summary":%q,"body":%q}`,
		id, s.of("summary"), s.of("body")+strings.Repeat(" and on and on", 300))) // long enough to be compressed
	write("PATCH", "/v1/contacts/"+id, "import", fmt.Sprintf(`{"given_name":%q,"birth_date":%q,"job_title":null}`, s.of("given again"), s.births[1]), "If-Match: "+first.header.Get("ETag"))
	write("PATCH", "/v1/accounts/"+account, "import", fmt.Sprintf(`{"name":%q}`, s.of("account again")), `If-Match: "1"`)
	point := "/v1/contacts/" + id + "/contact_points"
	email, phone := first.at("contact_points.0.id"), first.at("contact_points.1.id")
	write("PATCH", point+"/"+email, "import", fmt.Sprintf(`{"value":%q}`, s.email("changed")), `If-Match: "1"`)
	write("DELETE", point+"/"+phone, "import", "", `If-Match: "1"`)
	write("POST", point, "support", fmt.Sprintf(`{"kind":"phone","value":"+49 (30) %s"}`, s.phones[1]))
	write("POST", "/v1/contacts/"+id+"/consents", "import", `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"marketing","version":1}}`)
	readPersonalData(dev, s, id)
	for range 4 { // PostgreSQL's statistics hold values that several rows have
		write("POST", "/v1/contacts", "import", fmt.Sprintf(`{"given_name":%q,"family_name":%q,"owner":%q}`, s.of("common"), s.of("common"), control))
	}

	// One is erased, with all it had.
	gone := write("POST", "/v1/contacts", "import", fmt.Sprintf(`{"given_name":%q,"family_name":%q,"contact_points":[{"kind":"email","value":%q}]}`,
		s.of("erased"), s.of("erased"), s.email("erased")))
	write("DELETE", "/v1/contacts/"+gone.at("id"), "officer", "", `If-Match: "1"`)
}

func (s *secrets) email(name string) string { return s.marker + name + "@" + s.marker + "host.example" }

// readPersonalData reads in every way, and makes sure that what is searched for has left through replies.
func readPersonalData(dev *server, s *secrets, id string) {
	var all strings.Builder
	read := func(method, path, as, body string) {
		all.WriteString(dev.do(method, path, as, body).want(http.StatusOK).body)
	}
	for _, as := range []string{"support", "sales", "marketing", "officer", "import"} {
		read("GET", "/v1/contacts/"+id, as, "")
		read("GET", "/v1/contacts", as, "")
	}
	for _, kind := range []string{"accounts", "cases", "interactions"} {
		read("GET", "/v1/"+kind, "officer", "")
	}
	read("GET", "/v1/contacts/"+id+"/history", "officer", "")
	read("GET", "/v1/contacts/"+id+"/contact_points", "sales", "")
	read("POST", "/v1/lookup", "support", fmt.Sprintf(`{"phone":"030 %s","region":"DE"}`, s.phones[1]))
	read("POST", "/v1/lookup", "sales", fmt.Sprintf(`{"email":%q}`, s.email("changed")))
	read("POST", "/v1/lookup", "sales", fmt.Sprintf(`{"external_ref":%q}`, s.of("ref")))
	read("POST", "/v1/contacts/search", "support", fmt.Sprintf(`{"family_name":%q,"given_name":"Q"}`, s.of("family")))
	read("POST", "/v1/contacts/search", "officer", fmt.Sprintf(`{"family_name":%q,"birth_year":%s}`, s.of("family"), s.births[1][:4]))
	for _, field := range []string{
		"given", "family", "title", "ref", "mailto", "street", "social", "account", "site", "tax", "address", "description", "resolution", "summary", "body",
		"given again", "account again", "changed", "host",
	} {
		want := strings.ToLower(s.of(field))
		if field != "mailto" && !strings.Contains(strings.ToLower(all.String()), want) {
			dev.t.Errorf("no reply holds %s: it was not stored, and searching for it shows nothing", field)
		}
	}
	if !strings.Contains(all.String(), s.births[1]) || !strings.Contains(all.String(), "4930"+s.phones[1]) {
		dev.t.Error("no reply holds the birth date and the phone number")
	}
}

// bad is a request that must be refused without being repeated anywhere.
type bad struct {
	method, path, as, body string
	headers                []string
}

// sendBadRequests sends the marker in every place of a request that is wrong in some way.
func sendBadRequests(dev *server, s *secrets, p *places) {
	id, before := dev.text("SELECT id FROM contact ORDER BY id LIMIT 1"), dev.text("SELECT count(*) FROM contact")
	var all []bad
	for _, body := range badBodies(s) {
		for _, path := range []string{"/v1/contacts", "/v1/accounts", "/v1/cases", "/v1/interactions"} {
			all = append(all, bad{method: "POST", path: path, as: "import", body: body})
		}
		all = append(all,
			bad{method: "POST", path: "/v1/lookup", as: "support", body: body},
			bad{method: "POST", path: "/v1/contacts/search", as: "support", body: body},
			bad{method: "PATCH", path: "/v1/contacts/" + id, as: "sales", body: body, headers: []string{`If-Match: "2"`}},
			bad{method: "POST", path: "/v1/contacts/" + id + "/contact_points", as: "support", body: body},
			bad{method: "POST", path: "/v1/contacts/" + id + "/consents", as: "import", body: body},
			bad{method: "POST", path: "/v1/contacts/" + id + "/bases", as: "officer", body: body},
			bad{method: "POST", path: "/v1/imports", as: "import", body: body},
		)
	}
	all = append(append(append(all, badPaths(s, id)...), badHeaders(s)...), badMeanings(s, id)...)
	for i, b := range all {
		a := dev.do(b.method, b.path, b.as, b.body, b.headers...)
		if a.err != nil || a.status < 400 || a.status > http.StatusNotImplemented || a.status == http.StatusInternalServerError || a.header.Get("Content-Type") != "application/problem+json" {
			dev.t.Errorf("bad request %d, %s as %s: got %d %s, %v\n%s", i, b.method, b.as, a.status, a.header.Get("Content-Type"), a.err, a.body)
		}
		p.add("requests refused", `"code":"unknown_field"`, []byte(a.body+fmt.Sprint(a.header)))
	}
	if got := dev.text("SELECT count(*) FROM contact"); got != before {
		dev.t.Errorf("got %s contacts after requests that were all refused, want %s", got, before)
	}
}

func badBodies(s *secrets) []string {
	m := s.marker
	return []string{
		`{"` + m + `":1}`, `{"given_name":{"` + m + `":"` + m + `"}}`, `{"given_name":["` + m + `"]}`, `{"owner":"` + s.email("owner") + `"}`,
		`{"owner":"4930` + s.phones[2] + `"}`, `{"team":"030-` + s.phones[2] + `"}`, `{"region":"DE89370400440532013000"}`, `{"owner":"` + m + ` ` + m + `"}`, `{"birth_date":"` + m + `"}`, `{"birth_date":"` + s.births[2] + `T00"}`, `{"stage":"` + m + `"}`, `{"tags":["` + m + `"]}`,
		`{"language":"` + m + `"}`, `{"account":"` + m + `"}`, `{"contact":"` + m + `"}`, `{"given_name":"` + m + `","given_name":"` + m + `"}`,
		`{"given_name":"` + m, `{"given_name":"` + m + "\xff\"}", `"` + m + `"`, m, `[{"given_name":"` + m + `"}]`, `{"given_name":"` + m + `"} ` + m, `{"given_name":` + m + `}`,
		`{"Given_Name":"` + m + `"}`, `{"external_ref":{"` + m + `":1}}`, `{"given_name":"` + strings.Repeat(m, 80_000) + `"}`,
		`{"contact_points":[{"kind":"email","value":"` + m + `"}]}`, `{"contact_points":[{"kind":"` + m + `","value":"` + m + `"}]}`,
		`{"contact_points":[{"kind":"phone","value":"` + m + `"}]}`, `{"contact_points":{"` + m + `":"` + m + `"}}`, `{"contact_points":[{"` + m + `":1}]}`,
		`{"kind":"` + m + `","purpose":"` + m + `","channel":"` + m + `"}`, `{"phone":"030 ` + s.phones[2] + `x","region":"` + m + `"}`, `{"email":"` + m + `"}`,
		`{"email":"` + s.email("a") + `","phone":"` + m + `"}`, `{"family_name":"` + m + `","` + m + `":"` + m + `"}`, `{"kind":"` + m + `","value":"` + m + `"}`,
		`{"basis":"` + m + `","citation":"` + m + `"}`, `{"basis":"contract","citation":"` + s.email("cited") + `"}`,
	}
}

func badPaths(s *secrets, id string) []bad {
	var all []bad
	for _, path := range []string{
		"/" + s.marker, "/v1/" + s.marker, "/v1/contacts/" + s.marker, "/v1/contacts/" + id + "/" + s.marker, "/v1/contacts/" + id + "/contact_points/" + s.marker,
		"/v1/contacts?" + s.marker + "=1", "/v1/contacts?given_name=" + s.marker, "/v1/contacts?stage=" + s.marker, "/v1/contacts?email=" + s.email("query"),
		"/v1/contacts?cursor=" + s.marker, "/v1/contacts?sort=" + s.marker, "/v1/contacts?fields=" + s.marker, "/v1/contacts?limit=" + s.marker, "/v1/contacts?stage.in=" + s.marker + ",x",
		"/v1/contacts?%zz" + s.marker, "/v1/contacts/" + id + "?" + s.marker, "/v1/contacts/" + id + "?fields=" + s.marker, "/v1/contacts/" + id + "/consents?as_of=" + s.marker,
		"/v1/audit/entries?subject=" + s.marker, "/v1/audit/entries?" + s.marker, "/v1/audit/entries?from=" + s.marker, "/v1/audit/entries/" + s.marker, "/v1/imports/" + s.marker,
	} {
		all = append(all, bad{method: "GET", path: path, as: "officer"}, bad{method: "PUT", path: path, as: "officer"}, bad{method: "GET", path: path})
	}
	return all
}

func badHeaders(s *secrets) []bad {
	var all []bad
	for _, h := range []string{
		"Tacit-Purpose: " + s.marker, "Tacit-Actor: " + s.marker, "Authorization: " + s.marker, "Authorization: Basic " + s.marker, "Authorization: Bearer " + s.marker,
		"Authorization: Bearer tct_" + s.marker + "_" + s.marker, "Content-Type: text/" + s.marker, "Content-Encoding: " + s.marker,
		"Idempotency-Key: " + strings.Repeat(s.marker, 20), "Idempotency-Key: ünder " + s.marker,
	} {
		all = append(all, bad{"POST", "/v1/contacts", "import", `{"given_name":"` + s.marker + `","owner":"` + s.marker + `@"}`, []string{h}})
	}
	id := "00000000-0000-7000-8000-000000000000"
	// These headers mean nothing here and must leave no trace.
	idle := []string{
		"User-Agent: " + s.marker, "Referer: https://" + s.marker + ".example/", "X-Request-Id: " + s.marker, "X-Forwarded-For: " + s.marker, "Forwarded: for=" + s.marker,
		"Cookie: a=" + s.marker, "Origin: https://" + s.marker + ".example", "Accept: text/" + s.marker, "Host: " + s.marker + ".example",
		"Traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "Tracestate: v=" + s.marker, "Baggage: user=" + s.marker, "X-Anything: " + s.marker,
	}
	return append(all,
		bad{"PATCH", "/v1/contacts/" + id, "sales", `{"given_name":"x"}`, []string{"If-Match: " + s.marker}},
		bad{"GET", "/v1/contacts/" + id, "support", "", idle},
		bad{strings.ToUpper(s.marker), "/v1/contacts/" + id, "support", "", nil},
	)
}

// badMeanings are well-formed, and refused for what they ask.
func badMeanings(s *secrets, id string) []bad {
	consent := `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"marketing","version":1},`
	return []bad{
		{"POST", "/v1/lookup", "support", `{"email":"` + s.email("nobody") + `"}`, nil},
		{"POST", "/v1/lookup", "support", `{"phone":"+49 30 ` + s.phones[2] + `"}`, nil},
		{"POST", "/v1/lookup", "marketing", `{"external_ref":"` + s.of("ref") + `"}`, nil},
		{"POST", "/v1/contacts/search", "marketing", `{"family_name":"` + s.marker + `","given_name":"` + s.marker + `"}`, nil},
		{"POST", "/v1/contacts", "import", `{"given_name":"` + s.marker + `","external_ref":"` + s.of("ref") + `"}`, nil},
		{"POST", "/v1/contacts", "import", `{"given_name":"` + s.marker + `other body"}`, []string{"Idempotency-Key: " + s.marker}},
		{"POST", "/v1/contacts", "support", `{"given_name":"` + s.marker + `","external_ref":"` + s.of("ref") + `"}`, nil},
		{"PATCH", "/v1/contacts/" + id, "sales", `{"given_name":"` + s.marker + `"}`, []string{`If-Match: "99"`}},
		{"PATCH", "/v1/contacts/" + id, "sales", `{"given_name":"` + s.marker + `"}`, nil},
		{"POST", "/v1/contacts/" + id + "/consents", "import", consent + `"locale":"` + s.marker + `"}`, nil},
		{"POST", "/v1/contacts/" + id + "/consents", "import", consent + `"expressed":"` + s.marker + `"}`, nil},
		{"POST", "/v1/contacts/" + id + "/consents", "import", consent + `"jurisdiction":"` + s.marker + `"}`, nil},
		{"POST", "/v1/contacts/" + id + "/consents", "import", consent + `"evidence_sha256":"` + s.marker + `"}`, nil},
		{"POST", "/v1/contacts/" + id + "/consents", "import", `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"` + s.marker + `","version":1}}`, nil},
	}
}

// importMarkers imports a file, rows with faults among them, and reads the job.
func importMarkers(t *testing.T, dev *server, s *secrets, p *places) {
	t.Helper()
	file := filepath.Join(t.TempDir(), s.marker+".csv")
	rows := strings.Join([]string{
		"ref,last,first,born,mail,phone,post,social,owner," + s.marker,
		fmt.Sprintf("%s,%s,%s,%s,%s,030 %s,%s,%s,,%s", s.of("row"), s.of("last"), s.of("first"), s.births[3], s.email("row"), s.phones[3], s.of("road"), s.marker, s.marker),
		fmt.Sprintf("%s,%s,%s,%s,%s,%s,,,,", s.of("bad"), s.of("last"), s.of("first"), s.marker, s.marker, s.marker),
		fmt.Sprintf("%s,%s,%s,,,,,,%s,", s.of("worse"), s.of("last"), s.of("first"), s.email("clear")),
		fmt.Sprintf("%s,%q%s,,", s.marker, s.marker, s.marker),
		s.marker,
	}, "\n")
	if err := os.WriteFile(file, []byte(rows), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"import", "contacts", file, "--region", "DE", "--json"}
	for column, field := range map[string]string{
		"ref": "external_ref", "last": "family_name", "first": "given_name", "born": "birth_date", "owner": "owner",
		"mail": "contact_points.email", "phone": "contact_points.phone", "post": "contact_points.post", "social": "contact_points.social",
	} {
		args = append(args, "--map", column+"="+field)
	}
	env := []string{"TACIT_URL=" + dev.url, "TACIT_TOKEN=" + dev.tokens["import"]}
	code, stdout, stderr := run(t, env, args...)
	if code != 1 || !strings.Contains(stdout, `"created":1`) || !strings.Contains(stdout, `"failed":4`) {
		t.Fatalf("got exit code %d, want 1 row created, 4 failed\n%s%s", code, stdout, stderr)
	}
	p.add("command line", `"failed":4`, []byte(stdout+stderr))
	job, err := at(stdout, "id")
	if err != nil {
		t.Fatal(err)
	}
	p.add("import job", `"failed":4`, []byte(dev.do("GET", "/v1/imports/"+job, "import", "").want(http.StatusOK).body))
	dev.do("POST", "/v1/lookup", "sales", fmt.Sprintf(`{"phone":"+49 30 %s"}`, s.phones[3])).want(http.StatusOK)
	dev.do("POST", "/v1/lookup", "sales", fmt.Sprintf(`{"external_ref":%q}`, s.of("row"))).want(http.StatusOK)
}
