package api_test

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// TestBadInput sends what must be refused: each is a problem with a hint, repeats nothing, and changes nothing.
func TestBadInput(t *testing.T) {
	w := newWorld(t)
	id := w.contact(t, ada)
	at := "/v1/contacts/" + id
	before := w.rows(t)
	for _, tc := range []struct {
		name, role, method, path, body string
		headers                        []string
		status                         int
		code                           string
	}{
		{"unknown field", "import", "POST", "/v1/contacts", `{"family_nam":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"unknown field that is a value", "import", "POST", "/v1/contacts", `{"` + marker + `":1}`, nil, 422, "invalid_input"},
		{"wrong type", "import", "POST", "/v1/contacts", `{"family_name":["` + marker + `"]}`, nil, 422, "invalid_input"},
		{"wrong form", "import", "POST", "/v1/contacts", `{"family_name":"a","birth_date":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"wrong form below", "import", "POST", "/v1/contacts", `{"family_name":"a","contact_points":[{"kind":"email","value":"` + marker + `"}]}`, nil, 422, "invalid_input"},
		{"undeclared value", "import", "POST", "/v1/contacts", `{"family_name":"a","source":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"duplicate key", "import", "POST", "/v1/contacts", `{"family_name":"` + marker + `","family_name":"b"}`, nil, 400, "duplicate_key"},
		{"invalid UTF-8", "import", "POST", "/v1/contacts", "{\"family_name\":\"" + marker + "\xff\"}", nil, 400, "invalid_utf8"},
		{"cut off", "import", "POST", "/v1/contacts", `{"family_name":"` + marker, nil, 400, "malformed_json"},
		{"trailing", "import", "POST", "/v1/contacts", `{"family_name":"a"}` + marker, nil, 400, "malformed_json"},
		{"not an object", "import", "POST", "/v1/contacts", `["` + marker + `"]`, nil, 422, "invalid_input"},
		{"10 MB", "import", "POST", "/v1/contacts", `{"family_name":"` + strings.Repeat(marker, 1<<20) + `"}`, nil, 413, "too_large"},
		{"media type", "import", "POST", "/v1/contacts", marker, []string{"Content-Type", "text/plain"}, 415, "unsupported_media_type"},
		{"purpose not had", "support", "GET", at, "", []string{"Tacit-Purpose", "sales"}, 403, "purpose_not_allowed"},
		{"purpose unknown", "support", "GET", at, "", []string{"Tacit-Purpose", marker}, 403, "purpose_not_allowed"},
		{"actor named", "support", "GET", at, "", []string{"Tacit-Actor", marker}, 403, "actor_not_delegated"},
		{"id no UUID", "support", "GET", "/v1/contacts/" + marker, "", nil, 400, "malformed_id"},
		{"id in braces", "support", "GET", "/v1/contacts/{" + id + "}", "", nil, 400, "malformed_id"},
		{"absent", "support", "GET", "/v1/contacts/" + uuid.NewString(), "", nil, 404, "not_found"},
		{"stale ETag", "import", "PATCH", at, `{"family_name":"` + marker + `"}`, []string{"If-Match", `"7"`}, 412, "version_mismatch"},
		{"weak ETag", "import", "PATCH", at, `{"family_name":"` + marker + `"}`, []string{"If-Match", `W/"1"`}, 412, "version_malformed"},
		{"filter on a sealed field", "officer", "GET", "/v1/contacts?family_name=" + marker, "", nil, 400, "invalid_query"},
		{"sort by a sealed field", "officer", "GET", "/v1/contacts?sort=family_name", "", nil, 400, "invalid_query"},
		{"filter value", "officer", "GET", "/v1/contacts?created_at.gte=" + marker, "", nil, 400, "invalid_query"},
		{"unknown parameter", "officer", "GET", "/v1/contacts?" + marker + "=1", "", nil, 400, "unknown_parameter"},
		{"parameter on a read", "officer", "GET", at + "?" + marker + "=1", "", nil, 400, "unknown_parameter"},
		{"cursor", "officer", "GET", "/v1/contacts?cursor=" + marker, "", nil, 400, "bad_cursor"},
		{"kind", "officer", "GET", "/v1/" + marker, "", nil, 404, "kind_unknown"},
		{"child kind as a kind", "officer", "GET", "/v1/contact_points", "", nil, 404, "kind_unknown"},
		{"sub-resource", "officer", "GET", at + "/" + marker, "", nil, 404, "no_route"},
		{"method", "officer", "PUT", at, `{}`, nil, 405, "method_not_allowed"},
		{"method of a fixed path", "officer", "GET", "/v1/lookup", "", nil, 405, "method_not_allowed"},
		{"append-only", "officer", "PATCH", "/v1/interactions/" + uuid.NewString(), `{}`, []string{"If-Match", `"1"`}, 405, "method_not_allowed"},
		{"idempotency key", "import", "POST", "/v1/contacts", `{}`, []string{"Idempotency-Key", strings.Repeat("k", 256)}, 400, "malformed_idempotency_key"},
		{"lookup of two", "support", "POST", "/v1/lookup", `{"email":"` + marker + `","phone":"1"}`, nil, 422, "invalid_input"},
		{"lookup of a bad value", "support", "POST", "/v1/lookup", `{"email":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"consent of an unknown kind", "import", "POST", at + "/consents", `{"kind":"` + marker + `","purpose":"marketing"}`, nil, 422, "invalid_input"},
		{"consent for an unknown purpose", "import", "POST", at + "/consents", `{"kind":"withdrawn","purpose":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"consent without its notice", "import", "POST", at + "/consents", `{"kind":"given","purpose":"marketing","channel":"email"}`, nil, 422, "invalid_input"},
		{"consent to an unknown notice", "import", "POST", at + "/consents", `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"` + marker + `","version":1}}`, nil, 422, "invalid_input"},
		{"basis", "officer", "POST", at + "/bases", `{"basis":"` + marker + `","citation":"GDPR"}`, nil, 422, "invalid_input"},
		{"citation that is an address", "officer", "POST", at + "/bases", `{"basis":"contract","citation":"` + marker + `@example.org"}`, nil, 422, "invalid_input"},
		{"request of an unknown type", "officer", "POST", "/v1/requests", `{"type":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"request with an unknown member", "officer", "POST", "/v1/requests", `{"type":"access","` + marker + `":1}`, nil, 422, "invalid_input"},
		{"request about no id", "officer", "POST", "/v1/requests", `{"type":"access","about":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"request for unknown purposes", "officer", "POST", "/v1/requests", `{"type":"objection","kind":"contact","about":"` + id + `","purposes":["` + marker + `"]}`, nil, 422, "invalid_input"},
		{"purposes that are no list", "officer", "POST", "/v1/requests", `{"type":"objection","purposes":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"request in an unknown regime", "officer", "POST", "/v1/requests", `{"type":"access","kind":"contact","about":"` + id + `","regime":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"requests of an unknown status", "officer", "GET", "/v1/requests?status=" + marker, "", nil, 400, "invalid_query"},
		{"requests behind nothing", "officer", "GET", "/v1/requests?cursor=" + marker, "", nil, 400, "bad_cursor"},
		{"requests that are open perhaps", "officer", "GET", "/v1/requests?open=" + marker, "", nil, 400, "invalid_query"},
		{"absent request", "officer", "GET", "/v1/requests/" + uuid.NewString(), "", nil, 404, "not_found"},
		{"step without its version", "officer", "POST", "/v1/requests/" + id + "/decide", `{"outcome":"grant"}`, nil, 428, "version_required"},
		{"step with a body it has not", "officer", "POST", "/v1/requests/" + id + "/scope", `{"` + marker + `":1}`, []string{"If-Match", `"1"`}, 422, "invalid_input"},
		{"code that is no text", "officer", "POST", "/v1/requests/" + id + "/verify", `{"code":12345678}`, nil, 422, "invalid_input"},
		{"certificate of no version", "officer", "GET", "/v1/requests/" + id + "/certificate?version=" + marker, "", nil, 400, "invalid_query"},
		{"hold with a key", "officer", "POST", at + "/holds", `{"ground":"legal_claim","review":"2027-01-01T00:00:00Z"}`, []string{"Idempotency-Key", "k1"}, 400, "idempotency_key_not_taken"},
		{"hold of an unknown ground", "officer", "POST", at + "/holds", `{"ground":"` + marker + `","review":"2027-01-01T00:00:00Z"}`, nil, 422, "invalid_input"},
		{"hold of unknown classes", "officer", "POST", at + "/holds", `{"ground":"legal_claim","classes":["` + marker + `"],"review":"2027-01-01T00:00:00Z"}`, nil, 422, "invalid_input"},
		{"hold for a name", "officer", "POST", at + "/holds", `{"ground":"legal_claim","review":"2027-01-01T00:00:00Z","reference":"` + marker + `@example.org"}`, nil, 422, "invalid_input"},
		{"hold without review", "officer", "POST", at + "/holds", `{"ground":"legal_claim"}`, nil, 422, "invalid_input"},
		{"holds within ever", "officer", "GET", "/v1/holds?within_days=" + marker, "", nil, 400, "invalid_query"},
		{"holds behind nothing", "officer", "GET", "/v1/holds?cursor=" + marker, "", nil, 400, "bad_cursor"},
		{"restriction", "officer", "POST", at + "/restriction", `{"ground":"` + marker + `"}`, nil, 422, "invalid_input"},
		{"holds of a case", "officer", "GET", "/v1/cases/" + uuid.NewString() + "/holds", "", nil, 404, "no_route"},
		{"forecast", "officer", "GET", "/v1/retention?days=" + marker, "", nil, 400, "invalid_query"},
		{"sweep that may be dry", "officer", "POST", "/v1/retention/runs", `{}`, nil, 422, "invalid_input"},
		{"export in an unknown form", "officer", "GET", at + "/export?format=" + marker, "", nil, 400, "invalid_query"},
		{"export of consents of no kind", "officer", "GET", "/v1/consents/export?kind=" + marker, "", nil, 400, "invalid_query"},
		{"receipt in an unknown form", "officer", "GET", at + "/consents/" + id + "/receipt?format=" + marker, "", nil, 400, "invalid_query"},
		{"confirmation", "", "POST", "/v1/consents/confirm", `{"code":"` + marker + `"}`, nil, 404, "not_found"},
		{"confirmation without code", "", "POST", "/v1/consents/confirm", `{"` + marker + `":1}`, nil, 422, "invalid_input"},
		{"suppression of what is no address", "import", "POST", "/v1/suppressions", `{"email":"` + marker + `","purpose":"marketing"}`, nil, 422, "invalid_input"},
		{"suppression of nobody", "import", "POST", "/v1/suppressions", `{"purpose":"marketing"}`, nil, 422, "invalid_input"},
		{"reviews of an unknown cause", "officer", "GET", "/v1/reviews?cause=" + marker, "", nil, 400, "invalid_query"},
		{"instruction to nobody", "officer", "POST", "/v1/instructions/" + id + "/answer", `{"answer":["` + marker + `"]}`, nil, 422, "invalid_input"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			a := w.do(t, tc.role, tc.method, tc.path, tc.body, tc.headers...)
			want(t, a, tc.status, tc.code)
			if a.text("title") == "" || a.text("type") != "urn:tacit:problem:"+tc.code || a.text("request_id") == "" {
				t.Errorf("got %s", a.body)
			}
			if a.status != 404 && a.text("hint") == "" && !strings.Contains(string(a.body), `"errors"`) {
				t.Errorf("no hint in %s", a.body)
			}
			if strings.Contains(string(a.body), marker) || strings.Contains(strings.Join(headerValues(a.header), " "), marker) {
				t.Errorf("the answer repeats what was sent: %s", a.body)
			}
		})
	}
	if after := w.rows(t); after != before {
		t.Errorf("something changed: %s before, %s after", before, after)
	}
	if strings.Contains(w.logs.String(), marker) {
		t.Error("the server's log repeats what was sent")
	}
}

func headerValues(h http.Header) []string {
	var all []string
	for _, v := range h {
		all = append(all, v...)
	}
	return all
}

// rows says what is stored: the number of rows and their versions.
func (w *world) rows(t *testing.T) string {
	t.Helper()
	var s string
	err := w.pool.QueryRow(t.Context(), `SELECT concat_ws(' ', (SELECT concat(count(*), '/', sum(version)) FROM contact),
 (SELECT concat(count(*), '/', sum(version)) FROM contact_point), (SELECT count(*) FROM consent_event),
 (SELECT count(*) FROM basis), (SELECT count(*) FROM history), (SELECT count(*) FROM token))`).Scan(&s)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestCredentials: whatever is wrong with a credential, the answer is the same.
func TestCredentials(t *testing.T) {
	w := newWorld(t)
	cred, revoked, err := w.vault.CreateCredential(t.Context(), vault.CredentialSpec{
		Client: "old", Kind: "app", Roles: []string{"officer"}, Regions: []string{"*"}, Purposes: []string{"compliance"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.vault.RevokeCredential(t.Context(), cred.ID); err != nil {
		t.Fatal(err)
	}
	good := w.tokens["officer"]
	var first string
	for _, auth := range []string{
		"", "Bearer", "Bearer " + marker, "Basic " + good, "Bearer " + good + "x", "Bearer " + good[:len(good)-1], "Bearer " + revoked,
		"Bearer tct_aaaaaaaaaaaaaaaa_" + marker,
	} {
		a := w.do(t, "", http.MethodGet, "/v1/contacts", "", "Authorization", auth)
		want(t, a, 401, "unauthenticated")
		if a.header.Get("WWW-Authenticate") != `Bearer realm="tacit"` {
			t.Errorf("got WWW-Authenticate %q", a.header.Get("WWW-Authenticate"))
		}
		body := strings.ReplaceAll(string(a.body), a.text("request_id"), "")
		if first == "" {
			first = body
		}
		if body != first || strings.Contains(body, marker) {
			t.Errorf("got %s, want %s as for the others", body, first)
		}
	}
}

// TestSeveralPurposes: a credential with two must say which.
func TestSeveralPurposes(t *testing.T) {
	w := newWorld(t)
	at := "/v1/contacts/" + w.contact(t, ada)
	w.tokens["both"] = w.credential(t, vault.CredentialSpec{
		Client: "both", Kind: "app", Roles: []string{"support", "sales"}, Regions: []string{"*"}, Purposes: []string{"support", "sales"},
	})
	for _, c := range []struct {
		status     int
		code, sent string
	}{{400, "purpose_required", ""}, {403, "purpose_not_allowed", "billing"}} {
		a := w.do(t, "both", http.MethodGet, at, "", "Tacit-Purpose", c.sent)
		want(t, a, c.status, c.code)
		if !strings.Contains(a.text("hint"), "may act for: support, sales") || a.text("entry") == "" {
			t.Errorf("%s: got %s, want the credential's purposes and an entry", c.code, a.body)
		}
	}
	want(t, w.do(t, "both", http.MethodGet, at, "", "Tacit-Purpose", "sales"), 200, "")
}

// TestNothingIsServedToNobody asks for every route without a credential.
func TestNothingIsServedToNobody(t *testing.T) {
	w := newWorld(t)
	doc := w.do(t, "", http.MethodGet, "/openapi.json", "")
	paths, _ := doc.at("paths").(map[string]any)
	asked := 0
	for path, item := range paths {
		if !strings.HasPrefix(path, "/v1/") {
			continue
		}
		methods, _ := item.(map[string]any)
		for method, operation := range methods {
			if _, public := operation.(map[string]any)["security"]; public {
				continue
			}
			url := strings.NewReplacer("{id}", uuid.NewString(), "{item}", uuid.NewString()).Replace(path)
			want(t, w.do(t, "", strings.ToUpper(method), url, `{}`), 401, "unauthenticated")
			asked++
		}
	}
	if asked < 70 {
		t.Errorf("asked %d routes only", asked)
	}
}

// upload sends an import.
func (w *world) upload(t *testing.T, role string, parts ...string) answer {
	t.Helper()
	var buf bytes.Buffer
	m := multipart.NewWriter(&buf)
	for i := 0; i < len(parts); i += 2 {
		part, err := m.CreateFormFile(parts[i], marker+".csv")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write([]byte(parts[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, w.URL+"/v1/imports", &buf)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+w.tokens[role])
	r.Header.Set("Content-Type", m.FormDataContentType())
	return w.send(t, r)
}

func TestImports(t *testing.T) {
	w := newWorld(t)
	options := `{"kind":"contact","map":{"last":"family_name","born":"birth_date","mail":"contact_points.email","ref":"external_ref"},"set":{"source":"import"}}`
	file := "last,born,mail,ref\nLovelace,1915-12-10,ada@example.org,1\nByron," + marker + ",byron@example.org,2\n"
	dry := w.upload(t, "import", "options", strings.Replace(options, "{", `{"dry_run":true,`, 1), "file", file)
	want(t, dry, 201, "")
	if got := w.rows(t); !strings.HasPrefix(got, "0/") {
		t.Errorf("a dry run stored %s", got)
	}
	done := w.upload(t, "import", "options", options, "file", file)
	want(t, done, 201, "")
	if done.at("rows") != 2.0 || done.at("failed") != 1.0 || done.text("errors", 0, "column") != "born" || done.at("errors", 0, "row") != 3.0 {
		t.Errorf("got %s", done.body)
	}
	if strings.Contains(string(done.body), marker) || strings.Contains(w.logs.String(), marker) {
		t.Errorf("the report repeats a value: %s", done.body)
	}
	endless := w.upload(t, "import", "options", options, "file", "last,born,mail,ref\nKing,,,3\n\""+strings.Repeat("x", 2<<20))
	want(t, endless, 422, "invalid_input")
	stopped := w.do(t, "import", http.MethodGet, endless.header.Get("Location"), "")
	want(t, stopped, 200, "")
	if stopped.text("state") != "failed" || stopped.at("created") != 1.0 || stopped.text("errors", 0, "code") != "too_long" {
		t.Errorf("a file with an endless row: got %s", stopped.body)
	}
	job := w.do(t, "import", http.MethodGet, done.header.Get("Location"), "")
	want(t, job, 200, "")
	if job.text("state") != "done" {
		t.Errorf("got %s", job.body)
	}
	if a := w.upload(t, "support", "options", options, "file", file); a.status != 403 && a.status != 404 {
		t.Errorf("support imported: %d %s", a.status, a.body)
	}
	want(t, w.upload(t, "import", "file", file, "options", options), 400, "malformed_upload")
	want(t, w.upload(t, "import", "options", options), 400, "malformed_upload")
	want(t, w.upload(t, "import", "options", `{"kind":"contact","kind":"x"}`, "file", file), 400, "duplicate_key")
	want(t, w.upload(t, "import", "options", `{"kind":"contact","map":{"last":"`+marker+`"}}`, "file", file), 422, "invalid_input")
	want(t, w.do(t, "import", http.MethodPost, "/v1/imports", `{}`), 415, "unsupported_media_type")
}
