package api_test

import (
	"net/http"
	"strings"
	"testing"
)

// TestMerge is a duplicate found, merged, seen by who may, and parted.
func TestMerge(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	body := `{"given_name":"Ada","family_name":"Lovelace","region":"GB","contact_points":[{"kind":"email","value":"ada@example.com"}]}`
	one, other := w.contact(t, body), w.contact(t, body)
	at := "/v1/contacts/" + one
	found := w.do(t, "import", http.MethodPost, at+"/duplicates", "")
	want(t, found, 200, "")
	if found.text("items", 0, "id") != other || !strings.Contains(string(found.body), "contact.email") || strings.Contains(string(found.body), "example.com") {
		t.Errorf("duplicates: %s", found.body)
	}
	with := `{"with":"` + other + `","version":1}`
	refused(t, w.do(t, "import", http.MethodPost, at+"/merge", with), 428)
	refused(t, w.do(t, "import", http.MethodPost, at+"/merge", with, "If-Match", `"7"`), 412)
	refused(t, w.do(t, "support", http.MethodPost, at+"/merge", with, "If-Match", `"1"`), 403)
	refused(t, w.do(t, "import", http.MethodPost, at+"/merge", `{"with":"`+one+`","version":1}`, "If-Match", `"1"`), 422)
	joined := w.do(t, "import", http.MethodPost, at+"/merge", with, "If-Match", `"1"`)
	want(t, joined, 200, "")
	if joined.text("into") != one || joined.text("from", 0) != other {
		t.Errorf("merged: %s", joined.body)
	}
	refused(t, w.do(t, "import", http.MethodPost, at+"/merge", with, "If-Match", `"1"`), 422)
	for id, has := range map[string]string{one: `"merged":{"from":["` + other + `"]}`, other: `"merged":{"into":"` + one + `"}`} {
		if a := w.do(t, "support", http.MethodGet, "/v1/contacts/"+id, ""); a.status != 200 || !strings.Contains(string(a.body), has) {
			t.Errorf("a read: got %d %s, want %s", a.status, a.body, has)
		}
	}
	found = w.do(t, "support", http.MethodPost, "/v1/lookup", `{"email":"ada@example.com"}`)
	want(t, found, 200, "")
	said := w.do(t, "import", http.MethodGet, at+"/merge", "")
	want(t, said, 200, "")
	if said.text("events", 0, "event") != "merged" || said.text("events", 0, "with") != other {
		t.Errorf("what was said: %s", said.body)
	}
	said = w.do(t, "support", http.MethodGet, at+"/360", "")
	want(t, said, 200, "")
	if said.text("linked", 0, "id") != other {
		t.Errorf("at a glance: %s", said.body)
	}
	said = w.do(t, "officer", http.MethodGet, at+"/consents", "")
	want(t, said, 200, "")
	if said.text("linked", 0, "id") != other {
		t.Errorf("consents: %s", said.body)
	}
	for _, of := range []string{"support " + at + "/history", "support " + at + "/timeline", "officer " + at + "/disclosures"} {
		as, path, _ := strings.Cut(of, " ")
		want(t, w.do(t, as, http.MethodGet, path, ""), 200, "")
	}
	if !strings.Contains(string(w.do(t, "officer", http.MethodGet, at+"/disclosures", "").body), `"of":"`+other+`"`) {
		t.Error("disclosures lack those of the other record")
	}
	made := w.do(t, "import", http.MethodPost, "/v1/contacts", body)
	want(t, made, 201, "")
	if list, _ := made.json["duplicates"].([]any); len(list) != 2 || strings.Contains(string(made.body), "example.com") {
		t.Errorf("beside a create: %s", made.body)
	}
	want(t, w.do(t, "import", http.MethodDelete, at+"/merge/"+other, "", "If-Match", `"1"`), 200, "")
	refused(t, w.do(t, "import", http.MethodDelete, at+"/merge/"+other, "", "If-Match", `"1"`), 404)
}

// TestSuspects is the steward's queue.
func TestSuspects(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	queued := w.do(t, "officer", http.MethodGet, "/v1/duplicates?kind=contact", "")
	want(t, queued, 200, "")
	refused(t, w.do(t, "officer", http.MethodGet, "/v1/duplicates", ""), 400)
	refused(t, w.do(t, "officer", http.MethodGet, "/v1/duplicates?kind=case", ""), 400)
	refused(t, w.do(t, "marketing", http.MethodGet, "/v1/duplicates?kind=contact", ""), 403)
	refused(t, w.do(t, "officer", http.MethodPost, "/v1/duplicates/019a0000-0000-7000-8000-000000000000/resolve", `{"decision":"distinct"}`), 404)
	refused(t, w.do(t, "officer", http.MethodPost, "/v1/duplicates/019a0000-0000-7000-8000-000000000000/resolve", `{"decision":"merge"}`), 422)
}

func refused(t *testing.T, a answer, status int) {
	t.Helper()
	if a.status != status {
		t.Errorf("got %d %s, want %d", a.status, a.body, status)
	}
}
