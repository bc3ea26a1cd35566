package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// abroad adds a credential of another region, and returns its id.
func (w *world) abroad(t *testing.T) string {
	t.Helper()
	w.tokens["abroad"] = w.credential(t, vault.CredentialSpec{
		Client: "desk-fr", Roles: []string{"support"}, Regions: []string{"FR"}, Purposes: []string{"support"},
	})
	return w.idOf(t, "abroad")
}

func (w *world) idOf(t *testing.T, role string) string {
	t.Helper()
	a, err := w.vault.Authenticate(t.Context(), w.tokens[role])
	if err != nil {
		t.Fatal(err)
	}
	return a.Credential().ID.String()
}

// TestBreakGlass is a grant's life over HTTP.
func TestBreakGlass(t *testing.T) {
	w := newWorld(t)
	id := w.contact(t, ada)
	other := w.contact(t, `{"family_name":"Babbage","region":"GB"}`)
	at := "/v1/contacts/" + id
	body := fmt.Sprintf(`{"credential":%q,"subjects":[%q],"ticket":"INC-4711","minutes":30}`, w.abroad(t), id)
	want(t, w.do(t, "abroad", http.MethodGet, at, ""), 404, "not_found")
	want(t, w.do(t, "abroad", http.MethodPost, "/v1/breakglass", body), 403, "role_not_allowed")
	granted := w.do(t, "operator", http.MethodPost, "/v1/breakglass", body)
	want(t, granted, 201, "")
	g := granted.text("id")
	here := "/v1/breakglass/" + g
	if granted.header.Get("Location") != here || granted.at("open") != true || granted.text("disclosure", "entry") != granted.text("entry") {
		t.Errorf("got Location %q, %s", granted.header.Get("Location"), granted.body)
	}

	seen := w.do(t, "abroad", http.MethodGet, at, "", "Tacit-Breakglass", g)
	want(t, seen, 200, "")
	if seen.text("fields", "family_name") != "Lovelace" {
		t.Errorf("got %s, want the name", seen.body)
	}
	want(t, w.do(t, "abroad", http.MethodGet, at+"/contact_points", "", "Tacit-Breakglass", g), 200, "")
	want(t, w.do(t, "abroad", http.MethodGet, at, ""), 404, "not_found")
	want(t, w.do(t, "abroad", http.MethodGet, "/v1/contacts/"+other, "", "Tacit-Breakglass", g), 404, "not_found")
	want(t, w.do(t, "support", http.MethodGet, at, "", "Tacit-Breakglass", g), 403, "breakglass_invalid")
	want(t, w.do(t, "abroad", http.MethodGet, "/v1/contacts", "", "Tacit-Breakglass", g), 400, "breakglass_not_here")
	want(t, w.do(t, "abroad", http.MethodGet, at, "", "Tacit-Breakglass", uuid.Nil.String()), 400, "malformed_id")
	entry := w.do(t, "officer", http.MethodGet, at+"/disclosures?action=read&outcome=released&limit=1", "")
	if entry.text("items", 0, "grant") != g || entry.at("items", 0, "reasons", 0) != "breakglass" || entry.at("items", 0, "breakglass") != true {
		t.Errorf("the log says %s", entry.body)
	}

	finding := `{"finding":"justified"}`
	want(t, w.do(t, "officer", http.MethodPost, here+"/review", finding), 409, "grant_open")
	want(t, w.do(t, "operator", http.MethodDelete, here, ""), 204, "")
	want(t, w.do(t, "abroad", http.MethodGet, at, "", "Tacit-Breakglass", g), 403, "breakglass_invalid")
	waiting := w.do(t, "officer", http.MethodGet, "/v1/breakglass?state=unreviewed", "")
	want(t, waiting, 200, "")
	if waiting.text("items", 0, "id") != g || waiting.text("items", 0, "revoked_at") == "" {
		t.Errorf("got %s", waiting.body)
	}
	want(t, w.do(t, "operator", http.MethodPost, here+"/review", finding), 403, "role_not_allowed")
	reviewed := w.do(t, "officer", http.MethodPost, here+"/review", finding)
	want(t, reviewed, 200, "")
	want(t, w.do(t, "officer", http.MethodPost, here+"/review", finding), 409, "grant_reviewed")
	one := w.do(t, "officer", http.MethodGet, here, "")
	want(t, one, 200, "")
	if one.text("finding") != "justified" || one.text("reviewed_by") != w.idOf(t, "officer") {
		t.Errorf("got %s", one.body)
	}
	want(t, w.do(t, "officer", http.MethodGet, "/v1/breakglass/"+uuid.NewString(), ""), 404, "not_found")
}

// TestBreakGlassBadInput sends what no grant can be made of.
func TestBreakGlassBadInput(t *testing.T) {
	w := newWorld(t)
	id, to := uuid.NewString(), w.idOf(t, "support")
	for name, c := range map[string]struct {
		body   string
		status int
		code   string
		field  string
	}{
		"nothing":        {`{}`, 422, "invalid_input", "credential"},
		"not an id":      {`{"credential":"` + marker + `","subjects":["` + id + `"],"ticket":"a"}`, 422, "invalid_input", "credential"},
		"not a list":     {`{"credential":"` + to + `","subjects":"` + id + `","ticket":"a"}`, 422, "invalid_input", "subjects"},
		"not ids":        {`{"credential":"` + to + `","subjects":["` + marker + `"],"ticket":"a"}`, 422, "invalid_input", "subjects"},
		"nulls":          {`{"credential":"` + to + `","subjects":[null],"ticket":"a"}`, 422, "invalid_input", "subjects"},
		"nobody":         {`{"credential":"` + to + `","subjects":[],"ticket":"a"}`, 422, "invalid_input", "subjects"},
		"free text":      {`{"credential":"` + to + `","subjects":["` + id + `"],"ticket":"` + marker + ` called"}`, 422, "invalid_input", "ticket"},
		"no time":        {`{"credential":"` + to + `","subjects":["` + id + `"],"ticket":"a","minutes":0}`, 422, "invalid_input", "minutes"},
		"unknown member": {`{"credential":"` + to + `","subjects":["` + id + `"],"ticket":"a","` + marker + `":1}`, 422, "invalid_input", "(unknown)"},
		"unknown client": {`{"credential":"` + id + `","subjects":["` + id + `"],"ticket":"a"}`, 422, "invalid_input", "credential"},
		"itself":         {`{"credential":"` + w.idOf(t, "operator") + `","subjects":["` + id + `"],"ticket":"a"}`, 403, "second_person", ""},
	} {
		a := w.do(t, "operator", http.MethodPost, "/v1/breakglass", c.body)
		if strings.Contains(string(a.body), marker) {
			t.Errorf("%s: the answer repeats what was sent: %s", name, a.body)
		}
		if a.status != c.status || a.text("code") != c.code || a.text("errors", 0, "field") != c.field {
			t.Errorf("%s: got %d %s", name, a.status, a.body)
		}
	}
	bad := w.do(t, "operator", http.MethodGet, "/v1/breakglass?state="+marker, "")
	want(t, bad, 400, "invalid_query")
	want(t, w.do(t, "operator", http.MethodGet, "/v1/breakglass?cursor="+marker, ""), 400, "bad_cursor")
	if strings.Contains(w.logs.String(), marker) {
		t.Error("the server's log repeats what was sent")
	}
}

// TestCustomerOverHTTP is a customer's own credential: its record, no other, and no longer than that lives.
func TestCustomerOverHTTP(t *testing.T) {
	w := newWorld(t)
	own, other := w.contact(t, ada), w.contact(t, `{"family_name":"Babbage","region":"GB"}`)
	w.tokens["customer"] = w.credential(t, vault.CredentialSpec{
		Client: "portal", Roles: []string{"customer"}, Purposes: []string{"self_service"}, Subject: uuid.MustParse(own),
	})
	mine := w.do(t, "customer", http.MethodGet, "/v1/contacts/"+own, "")
	want(t, mine, 200, "")
	if mine.text("fields", "contact_points", 0, "value") != "ada@example.org" {
		t.Errorf("got %s, want everything in clear", mine.body)
	}
	want(t, w.do(t, "customer", http.MethodPatch, "/v1/contacts/"+own, `{"job_title":"Countess"}`, "If-Match", mine.header.Get("ETag")), 200, "")
	absent := w.do(t, "customer", http.MethodGet, "/v1/contacts/"+uuid.NewString(), "")
	want(t, absent, 404, "not_found")
	hidden := w.do(t, "customer", http.MethodGet, "/v1/contacts/"+other, "")
	want(t, hidden, 404, "not_found")
	if hidden.text("title") != absent.text("title") || hidden.text("hint") != absent.text("hint") {
		t.Errorf("another's record answers %s, none at all %s", hidden.body, absent.body)
	}
	for _, path := range []string{"/v1/contacts", "/v1/audit/entries", "/v1/contacts/" + own + "/history", "/v1/breakglass"} {
		want(t, w.do(t, "customer", http.MethodGet, path, ""), 403, "role_not_allowed")
	}
	want(t, w.do(t, "customer", http.MethodPost, "/v1/lookup", `{"email":"ada@example.org"}`), 403, "role_not_allowed")
	now := w.do(t, "officer", http.MethodGet, "/v1/contacts/"+own, "").header.Get("ETag")
	want(t, w.do(t, "officer", http.MethodDelete, "/v1/contacts/"+own, "", "If-Match", now), 200, "")
	want(t, w.do(t, "customer", http.MethodGet, "/v1/contacts/"+own, ""), 401, "unauthenticated")
}
