package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/client"
)

const contact = "01890a5d-ac96-774b-bcce-b302099a8057"

// answers are those of a vault that knows one caller. e2e has the same against a real one.
var answers = map[string]string{
	"POST /v1/lookup": `{"id":"` + contact + `","kind":"contact","version":1,"fields":{"given_name":"Ada","family_name":"<b>Lovelace\u001b[2J","contact_points":[{"id":"` + contact + `","kind":"phone","value":"•••0991","version":1}]},"withheld":{"contact.phone":{"as":"mask","reason":"masked for support"}}}`,
	"GET /v1/cases":   `{"items":[{"kind":"case","version":1,"fields":{"kind":"complaint","status":"open"}}]}`,
	"GET /v1/contacts/" + contact + "/timeline": `{"items":[{"at":"2026-03-01T10:00:00Z","kind":"interaction","record":{"kind":"interaction","fields":{"channel":"phone","summary":"asked for an invoice"}}},
		{"at":"2026-02-01T10:00:00Z","kind":"consent","consent":{"event":"given","purpose":"marketing","channel":"email"}}]}`,
	"POST /v1/interactions": `{"id":"` + contact + `","kind":"interaction","version":1}`,
}

// vault answers, and notes what was written.
func vault(t *testing.T, written *[]string) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		asked := r.Method + " " + r.URL.Path
		if asked == "POST /v1/interactions" {
			*written = append(*written, r.Header.Get("Idempotency-Key")+" "+string(body))
		}
		answer, ok := answers[asked]
		if asked == "GET /v1/contacts/"+contact {
			answer, ok = answers["POST /v1/lookup"], true
		}
		if !ok || strings.Contains(string(body), "unknown") {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusNotFound)
			answer = `{"status":404,"code":"not_found","title":"There is no such record","hint":"check it"}`
		}
		io.WriteString(w, answer)
	}))
	t.Cleanup(s.Close)
	return s
}

func newDesk(t *testing.T, written *[]string) *httptest.Server {
	t.Helper()
	c, err := client.New(client.Config{URL: vault(t, written).URL, Token: "t", Purpose: "support"})
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{vault: c, region: "GB", now: func() time.Time { return time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC) }}
	s := httptest.NewServer(d.handler())
	t.Cleanup(s.Close)
	d.host = strings.TrimPrefix(s.URL, "http://")
	return s
}

func post(t *testing.T, address string, form url.Values, header http.Header) (int, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	if header != nil {
		r.Header = header
	}
	r.Host = header.Get("Host")
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode == http.StatusOK && resp.Header.Get("Cache-Control") != "no-store" {
		t.Error("the browser may keep the page")
	}
	return resp.StatusCode, string(body)
}

func TestCallerIsShown(t *testing.T) {
	var written []string
	s := newDesk(t, &written)
	_, body := post(t, s.URL+"/caller", url.Values{"number": {"020 7946 0991"}}, http.Header{})
	for _, want := range []string{
		"Ada &lt;b&gt;Lovelace", "phone •••0991", "complaint, open", "interaction: phone, asked for an invoice",
		"consent given for marketing email", "contact.phone: mask, masked for support",
	} {
		if !strings.Contains(body, want) {
			t.Errorf("the page lacks %q:\n%s", want, body)
		}
	}
	if _, body := post(t, s.URL+"/caller", url.Values{"number": {"unknown"}}, http.Header{}); !strings.Contains(body, "Nobody is known") {
		t.Errorf("got %s", body)
	}
}

func TestNoteIsKeptOnce(t *testing.T) {
	var written []string
	s := newDesk(t, &written)
	form := url.Values{"contact": {contact}, "rang": {"2026-03-01T12:00:00Z"}, "summary": {"wants an invoice"}, "outcome": {"completed"}, "key": {"key-1"}}
	status, body := post(t, s.URL+"/note", form, http.Header{})
	if status != http.StatusOK || !strings.Contains(body, "Lovelace") || len(written) != 1 {
		t.Fatalf("got %d with %d notes:\n%s", status, len(written), body)
	}
	key, text, _ := strings.Cut(written[0], " ")
	var got map[string]string
	if err := json.Unmarshal([]byte(text), &got); err != nil || key != "key-1" {
		t.Fatalf("got key %q, %v", key, err)
	}
	want := map[string]string{
		"contact": contact, "at": "2026-03-01T12:00:00Z", "channel": "phone", "direction": "inbound", "kind": "call",
		"summary": "wants an invoice", "outcome": "completed",
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if status, _ := post(t, s.URL+"/note", url.Values{"contact": {"x"}}, http.Header{}); status != http.StatusBadRequest {
		t.Errorf("no contact: got %d", status)
	}
}

// Pages of others, and names that were made to point here, get nothing.
func TestOnlyTheDeskAsks(t *testing.T) {
	var written []string
	s := newDesk(t, &written)
	form := url.Values{"contact": {contact}, "summary": {"x"}, "outcome": {"completed"}, "key": {"k"}, "number": {"1"}}
	for name, h := range map[string]http.Header{
		"another site": {"Sec-Fetch-Site": {"cross-site"}},
		"another page": {"Origin": {"http://evil.example"}},
		"another name": {"Host": {"evil.example"}},
	} {
		for _, path := range []string{"/note", "/caller"} {
			if status, body := post(t, s.URL+path, form, h.Clone()); status < 400 || strings.Contains(body, "Lovelace") {
				t.Errorf("%s, %s: got %d %s", name, path, status, body)
			}
		}
	}
	if len(written) != 0 {
		t.Errorf("%d notes were written", len(written))
	}
}

func TestTerminal(t *testing.T) {
	var written []string
	env := map[string]string{"TACIT_URL": vault(t, &written).URL, "TACIT_TOKEN": "t"}
	var out, errs bytes.Buffer
	if err := run(t.Context(), []string{"020 7946", "0991"}, func(k string) string { return env[k] }, &out, &errs); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(out.String(), "Ada <b>Lovelace [2J\n  phone •••0991\nopen cases:\n") || !strings.Contains(out.String(), "masked for support") {
		t.Errorf("got %q", out.String())
	}
	if err := run(t.Context(), []string{"unknown"}, func(k string) string { return env[k] }, &out, &errs); client.Code(err) != client.CodeNotFound {
		t.Errorf("got %v", err)
	}
	if err := run(t.Context(), nil, func(string) string { return "" }, &out, &errs); err == nil {
		t.Error("a desk without a server began")
	}
}
