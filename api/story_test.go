package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// TestMainJob is a contact's life: created, disclosed by purpose, consented, withdrawn, accounted for, erased.
func TestMainJob(t *testing.T) {
	w := newWorld(t)
	created := w.do(t, "import", http.MethodPost, "/v1/contacts", ada)
	want(t, created, 201, "")
	id := created.text("id")
	at := "/v1/contacts/" + id
	if created.header.Get("Location") != at || created.header.Get("ETag") != `"1"` || created.at("version") != 1.0 {
		t.Errorf("got Location %q, ETag %q, %s", created.header.Get("Location"), created.header.Get("ETag"), created.body)
	}
	if created.text("contact_points", 1, "id") == "" || created.text("disclosure", "entry") == "" {
		t.Errorf("got %s, want ids of the contact points and an entry", created.body)
	}

	support := w.do(t, "support", http.MethodGet, at, "")
	want(t, support, 200, "")
	if support.text("fields", "family_name") != "Lovelace" || support.header.Get("ETag") != `"1"` {
		t.Errorf("support got %s", support.body)
	}
	if mail := support.text("fields", "contact_points", 0, "value"); strings.Contains(mail, "ada@") || !strings.Contains(mail, "•") {
		t.Errorf("support got the address %q, want it masked", mail)
	}
	if support.at("fields", "birth_date") != nil || support.text("withheld", "birth_date", "as") != "hidden" || support.text("withheld", "contact.email", "as") != "mask" {
		t.Errorf("support got %s, want birth date hidden, address masked, both said", support.body)
	}
	if sales := w.do(t, "sales", http.MethodGet, at, ""); sales.text("fields", "contact_points", 0, "value") != "ada@example.org" {
		t.Errorf("sales got %s", sales.body)
	}
	w.consentStory(t, at)
	w.auditStory(t, id, support.text("disclosure", "entry"))
	w.erasureStory(t, at)
}

func (w *world) consentStory(t *testing.T, at string) {
	t.Helper()
	refused := w.do(t, "marketing", http.MethodGet, at, "")
	want(t, refused, 403, "consent_missing")
	if hint := refused.text("hint"); !strings.Contains(hint, "marketing") || !strings.Contains(hint, "POST /v1/contacts/{id}/consents") {
		t.Errorf("got hint %q", hint)
	}
	given := `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"marketing","version":1},"locale":"en"}`
	want(t, w.do(t, "support", http.MethodPost, at+"/consents", given), 403, "capture_not_allowed")
	recorded := w.do(t, "import", http.MethodPost, at+"/consents", given)
	want(t, recorded, 201, "")
	if recorded.text("id") == "" || recorded.text("state") != "" {
		t.Errorf("got %s", recorded.body)
	}
	released := w.do(t, "marketing", http.MethodGet, at, "")
	want(t, released, 200, "")
	if released.text("fields", "contact_points", 0, "value") != "ada@example.org" || released.at("fields", "family_name") != nil {
		t.Errorf("marketing got %s, want the address and no name", released.body)
	}
	want(t, w.do(t, "support", http.MethodPost, at+"/consents", `{"kind":"withdrawn","purpose":"marketing"}`), 201, "")
	want(t, w.do(t, "marketing", http.MethodGet, at, ""), 403, "consent_withdrawn")
	ledger := w.do(t, "officer", http.MethodGet, at+"/consents", "")
	want(t, ledger, 200, "")
	if events, _ := ledger.at("events").([]any); len(events) != 2 || ledger.text("state", "marketing", "status") != "withdrawn" {
		t.Errorf("got %s", ledger.body)
	}
}

func (w *world) auditStory(t *testing.T, id, entry string) {
	t.Helper()
	a := w.do(t, "officer", http.MethodGet, "/v1/contacts/"+id+"/disclosures", "")
	want(t, a, 200, "")
	items, _ := a.at("items").([]any)
	found := false
	for i := range items {
		found = found || a.text("items", i, "entry") == entry && a.text("items", i, "app") == "support-desk"
	}
	if !found {
		t.Errorf("the entry of support's read is not among the disclosures: %s", a.body)
	}
	denied := w.do(t, "officer", http.MethodGet, "/v1/audit/entries?subject="+id+"&outcome=denied&purpose=marketing", "")
	want(t, denied, 200, "")
	if items, _ := denied.at("items").([]any); len(items) != 2 {
		t.Errorf("got %d refusals of marketing, want 2: %s", len(items), denied.body)
	}
	one := w.do(t, "officer", http.MethodGet, "/v1/audit/entries/"+entry, "")
	want(t, one, 200, "")
	if one.text("id") != entry {
		t.Errorf("got %s", one.body)
	}
	if a := w.do(t, "support", http.MethodGet, "/v1/audit/entries", ""); a.status != 403 && a.status != 404 {
		t.Errorf("support read the log: %d", a.status)
	}
}

func (w *world) erasureStory(t *testing.T, at string) {
	t.Helper()
	current := w.do(t, "officer", http.MethodGet, at, "")
	want(t, current, 200, "")
	want(t, w.do(t, "officer", http.MethodDelete, at, ""), 428, "version_required")
	want(t, w.do(t, "officer", http.MethodDelete, at, "", "If-Match", `"999"`), 412, "version_mismatch")
	erased := w.do(t, "officer", http.MethodDelete, at, "", "If-Match", current.header.Get("ETag"))
	want(t, erased, 200, "")
	if erased.text("bound") == "" || erased.text("entry") == "" || len(erased.text("erased_on")) != 10 {
		t.Errorf("got %s", erased.body)
	}
	gone := w.do(t, "officer", http.MethodGet, at, "")
	want(t, gone, 410, "erased")
	if gone.text("erased_on") != erased.text("erased_on") {
		t.Errorf("got %s", gone.body)
	}
	again := w.contact(t, ada)
	if strings.HasSuffix(at, again) {
		t.Error("the erased record came back")
	}
}

func TestPatchNeedsTheVersion(t *testing.T) {
	w := newWorld(t)
	at := "/v1/contacts/" + w.contact(t, ada)
	body := `{"family_name":"King","birth_date":null}`
	want(t, w.do(t, "import", http.MethodPatch, at, body), 428, "version_required")
	want(t, w.do(t, "import", http.MethodPatch, at, body, "If-Match", "*"), 412, "version_malformed")
	changed := w.do(t, "import", http.MethodPatch, at, body, "If-Match", `"1"`, "Content-Type", "application/merge-patch+json")
	want(t, changed, 200, "")
	if changed.header.Get("ETag") != `"2"` || changed.at("version") != 2.0 {
		t.Errorf("got %s", changed.body)
	}
	want(t, w.do(t, "import", http.MethodPatch, at, body, "If-Match", `"1"`), 412, "version_mismatch")
	officer := w.do(t, "officer", http.MethodGet, at, "")
	if officer.text("fields", "family_name") != "King" || officer.at("fields", "birth_date") != nil {
		t.Errorf("got %s", officer.body)
	}
	past := w.do(t, "officer", http.MethodGet, at+"/history", "")
	want(t, past, 200, "")
	if past.text("versions", 0, "fields", "family_name") != "Lovelace" {
		t.Errorf("got %s", past.body)
	}
	refused := w.do(t, "support", http.MethodPatch, at, `{"owner":"anna"}`, "If-Match", `"2"`)
	if refused.status != 403 {
		t.Errorf("support set the owner: %d %s", refused.status, refused.body)
	}
}

func TestIdempotencyKeys(t *testing.T) {
	w := newWorld(t)
	first := w.do(t, "import", http.MethodPost, "/v1/contacts", ada, "Idempotency-Key", "k1")
	want(t, first, 201, "")
	again := w.do(t, "import", http.MethodPost, "/v1/contacts", ada, "Idempotency-Key", "k1")
	want(t, again, 201, "")
	if first.text("id") != again.text("id") || again.header.Get("Idempotency-Replayed") != "true" || first.header.Get("Idempotency-Replayed") != "" {
		t.Errorf("got %s, then %s", first.body, again.body)
	}
	want(t, w.do(t, "import", http.MethodPost, "/v1/contacts", `{"family_name":"Byron"}`, "Idempotency-Key", "k1"), 422, "idempotency_key_reused")
	want(t, w.do(t, "import", http.MethodPost, "/v1/contacts", ada), 409, "conflict") // crm-1815 is taken
}

func TestContactPoints(t *testing.T) {
	w := newWorld(t)
	at := "/v1/contacts/" + w.contact(t, ada) + "/contact_points"
	other := "/v1/contacts/" + w.contact(t, `{"family_name":"Byron"}`) + "/contact_points"
	added := w.do(t, "import", http.MethodPost, at, `{"kind":"email","value":"countess@example.org","label":"work"}`)
	want(t, added, 201, "")
	point := added.header.Get("Location")
	if point != at+"/"+added.text("id") {
		t.Errorf("got Location %q", point)
	}
	list := w.do(t, "sales", http.MethodGet, at, "")
	want(t, list, 200, "")
	if items, _ := list.at("items").([]any); len(items) != 3 {
		t.Errorf("got %s, want 3 items", list.body)
	}
	one := w.do(t, "sales", http.MethodGet, point, "")
	want(t, one, 200, "")
	if one.text("fields", "value") != "countess@example.org" || one.text("kind") != "contact_point" || one.header.Get("ETag") != `"1"` {
		t.Errorf("got %s", one.body)
	}
	want(t, w.do(t, "sales", http.MethodGet, other+"/"+added.text("id"), ""), 404, "not_found")
	changed := w.do(t, "import", http.MethodPatch, point, `{"value":"ada.king@example.org"}`, "If-Match", `"1"`)
	want(t, changed, 200, "")
	removed := w.do(t, "import", http.MethodDelete, point, "", "If-Match", changed.header.Get("ETag"))
	want(t, removed, 204, "")
	if _, err := uuid.Parse(removed.header.Get("Tacit-Entry")); err != nil {
		t.Errorf("got Tacit-Entry %q", removed.header.Get("Tacit-Entry"))
	}
	want(t, w.do(t, "sales", http.MethodGet, point, ""), 404, "not_found")
}

func TestLookupAndSearch(t *testing.T) {
	w := newWorld(t)
	id := w.contact(t, ada)
	for _, body := range []string{
		`{"email":"ADA@Example.org"}`, `{"phone":"020 7946 0991","region":"GB"}`, `{"external_ref":"crm-1815"}`,
	} {
		a := w.do(t, "support", http.MethodPost, "/v1/lookup", body)
		want(t, a, 200, "")
		if a.text("id") != id {
			t.Errorf("%s: got %s", body, a.body)
		}
	}
	want(t, w.do(t, "support", http.MethodPost, "/v1/lookup", `{"email":"nobody@example.org"}`), 404, "not_found")
	for _, body := range []string{`{"family_name":"LOVELACE","given_name":"A."}`, `{"family_name":"lovelace","birth_year":1984}`} {
		a := w.do(t, "officer", http.MethodPost, "/v1/contacts/search", body)
		want(t, a, 200, "")
		if a.text("items", 0, "id") != id {
			t.Errorf("%s: got %s", body, a.body)
		}
	}
	want(t, w.do(t, "officer", http.MethodPost, "/v1/contacts/search", `{"family_name":"Lovelace"}`), 422, "invalid_input")
}

func TestListsPageByCursor(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"Lovelace", "Byron", "Babbage"} {
		w.contact(t, `{"family_name":"`+name+`","region":"GB","language":"en"}`)
	}
	w.contact(t, `{"family_name":"Menabrea","region":"IT","language":"it"}`)
	seen := map[string]bool{}
	path := "/v1/contacts?region=GB&limit=2&sort=-updated_at&fields=family_name"
	for next := path; next != ""; {
		a := w.do(t, "officer", http.MethodGet, next, "")
		want(t, a, 200, "")
		items, _ := a.at("items").([]any)
		for i := range items {
			seen[a.text("items", i, "fields", "family_name")] = true
		}
		next = ""
		if c := a.text("next"); c != "" {
			next = path + "&cursor=" + c
		}
	}
	if len(seen) != 3 || seen["Menabrea"] {
		t.Errorf("got %d names", len(seen))
	}
	lines := w.do(t, "officer", http.MethodGet, "/v1/contacts?region=GB", "", "Accept", "application/x-ndjson")
	if got := strings.Count(string(lines.body), "\n"); got != 4 || lines.header.Get("Content-Type") != "application/x-ndjson" {
		t.Errorf("got %d lines of %s", got, lines.header.Get("Content-Type"))
	}
	want(t, w.do(t, "officer", http.MethodGet, "/v1/contacts?cursor=abc", ""), 400, "bad_cursor")
}

func TestBases(t *testing.T) {
	w := newWorld(t)
	at := "/v1/contacts/" + w.contact(t, ada) + "/bases"
	recorded := w.do(t, "officer", http.MethodPost, at, `{"basis":"contract","citation":"Contract 7"}`)
	want(t, recorded, 201, "")
	want(t, w.do(t, "officer", http.MethodPost, at, `{"basis":"legal_obligation","citation":"GDPR Art. 6(1)(c)"}`), 403, "capture_not_allowed")
	want(t, w.do(t, "officer", http.MethodDelete, at+"/"+recorded.text("id"), ""), 204, "")
	want(t, w.do(t, "officer", http.MethodDelete, at+"/"+recorded.text("id"), ""), 404, "not_found")
}

// TestBudget: a credential that has seen its share of subjects is told when to come back.
func TestBudget(t *testing.T) {
	w := newWorld(t)
	first, second := w.contact(t, ada), w.contact(t, `{"family_name":"Byron"}`)
	w.tokens["small"] = w.credential(t, vault.CredentialSpec{
		Client: "small", Kind: "app", Roles: []string{"officer"}, Regions: []string{"*"}, Purposes: []string{"compliance"}, Budget: 1,
	})
	want(t, w.do(t, "small", http.MethodGet, "/v1/contacts/"+first, ""), 200, "")
	over := w.do(t, "small", http.MethodGet, "/v1/contacts/"+second, "")
	want(t, over, 429, "budget_exhausted")
	if over.header.Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
}

// TestWithoutTheLogNothingLeaves takes the log's table away: nothing is read that leaves no trace. It recovers by itself.
func TestWithoutTheLogNothingLeaves(t *testing.T) {
	w := newWorld(t)
	at := "/v1/contacts/" + w.contact(t, ada)
	w.exec(t, `ALTER TABLE log_intake RENAME TO log_elsewhere`)
	for _, path := range []string{at, "/readyz"} {
		a := w.do(t, "officer", http.MethodGet, path, "")
		want(t, a, 503, "unavailable")
		if a.header.Get("Retry-After") == "" || strings.Contains(string(a.body), "Lovelace") {
			t.Errorf("%s: got %v %s", path, a.header, a.body)
		}
	}
	w.exec(t, `ALTER TABLE log_elsewhere RENAME TO log_intake`)
	want(t, w.do(t, "officer", http.MethodGet, at, ""), 200, "")
	want(t, w.do(t, "", http.MethodGet, "/readyz", ""), 200, "")
}

func (w *world) exec(t *testing.T, sql string) {
	t.Helper()
	if _, err := w.pool.Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}
