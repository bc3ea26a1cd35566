package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault"
)

// TestAuditFilters: what no entry can hold is refused with the word that was meant; an empty page would read as
// "it never happened".
func TestAuditFilters(t *testing.T) {
	w := newWorld(t)
	for _, tc := range []struct{ query, field, hint string }{
		{"action=raed", "action", "did you mean read?"},
		{"action=credential_crate", "action", "did you mean credential_create?"},
		{"kind=contct", "kind", "did you mean contact?"},
		{"purpose=suport", "purpose", "did you mean support?"},
		{"outcome=" + marker, "outcome", "one of: released"},
		{"field=given_nam", "field", "did you mean given_name?"},
		{"from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z", "to", "to is before from"},
	} {
		a := w.do(t, "officer", http.MethodGet, "/v1/audit/entries?"+tc.query, "")
		want(t, a, 400, "invalid_query")
		if a.text("errors", 0, "field") != tc.field || !strings.Contains(a.text("errors", 0, "hint"), tc.hint) {
			t.Errorf("%s: got %s, want %s: %s", tc.query, a.body, tc.field, tc.hint)
		}
	}
	for _, query := range []string{
		"action=credential_create", "action=read", "kind=contact_point", "purpose=unknown", "outcome=denied",
		"field=contact.email", "field=contact_points", "field=consents", "from=2026-03-01T00:00:00Z&to=2026-03-01T00:00:00Z",
	} {
		want(t, w.do(t, "officer", http.MethodGet, "/v1/audit/entries?"+query, ""), 200, "")
	}
	want(t, w.do(t, "support", http.MethodGet, "/v1/audit/entries", ""), 403, "role_not_allowed")
}

// TestUnknownFieldsAreExplained: a fault gives the key's position and where the value belongs.
func TestUnknownFieldsAreExplained(t *testing.T) {
	w := newWorld(t)
	for _, tc := range []struct{ path, body, hint string }{
		{"/v1/contacts", `{"family_name":"Lovelace","email":"a@example.org"}`, `key 2: contact points: contact_points: [{"kind": "email", "value": …}]`},
		{"/v1/contacts", `{"phone":"+442079460991"}`, `key 1: contact points: contact_points: [{"kind": "phone", "value": …}]`},
		{"/v1/contacts", `{"address":"x"}`, `contact_points: [{"kind": "post", "value": …}]`},
		{"/v1/contacts", `{"name":"x"}`, "key 1: given_name, family_name"},
		{"/v1/contacts", `{"given_nmae":"x"}`, "key 1: did you mean given_name?"},
		{"/v1/contacts", `{"` + marker + `":"x"}`, "key 1: the fields are: "},
		{"/v1/lookup", `{"emial":"a@example.org"}`, "key 1: did you mean email?"},
		{"/v1/lookup", `{"phone":"020 7946 0991"}`, "or give region"},
		{"/v1/lookup", `{"phone":"020 7946 0991","region":"Narnia"}`, "two capital letters"},
		{"/v1/contacts", `{"birth_date":"1985-02-29"}`, "a day that exists, as YYYY-MM-DD"},
	} {
		a := w.do(t, "import", http.MethodPost, tc.path, tc.body)
		want(t, a, 422, "invalid_input")
		if !strings.Contains(a.text("errors", 0, "hint"), tc.hint) {
			t.Errorf("%s: got %s, want the hint %q", tc.body, a.body, tc.hint)
		}
	}
	want(t, w.do(t, "import", http.MethodPost, "/v1/lookup", `{"phone":"020 7946 0991","region":"GB"}`), 404, "not_found")
}

// TestNoRegionIsNotTheRole: a role that would do is told apart from a credential that reaches no record.
func TestNoRegionIsNotTheRole(t *testing.T) {
	w := newWorld(t)
	for name, spec := range map[string]struct{ role, code string }{
		"nowhere": {"support", "not_yours"}, "roleless": {"sales", "role_not_allowed"},
	} {
		w.tokens[name] = w.credential(t, vault.CredentialSpec{Client: name, Kind: "app", Roles: []string{spec.role}, Purposes: []string{"support"}})
		a := w.do(t, name, http.MethodGet, "/v1/contacts", "")
		want(t, a, 403, spec.code)
		if a.text("hint") == "" {
			t.Errorf("%s: no hint", spec.code)
		}
	}
}

// TestWriteNotAllowedIsLogged: the refusal is an entry, denied for what it was.
func TestWriteNotAllowedIsLogged(t *testing.T) {
	w := newWorld(t)
	a := w.do(t, "support", http.MethodPost, "/v1/contacts", `{"family_name":"Lovelace","region":"GB"}`)
	want(t, a, 403, "write_not_allowed")
	e := w.do(t, "officer", http.MethodGet, "/v1/audit/entries/"+a.text("entry"), "")
	want(t, e, 200, "")
	if e.text("outcome") != "denied" || e.text("reasons", 0) != "write_not_allowed" {
		t.Errorf("got %s, want it denied as write_not_allowed", e.body)
	}
}
