package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
)

// blindTeam is the default policy with no identity for support, as JSON. Its tests say otherwise and are left out.
func blindTeam(t *testing.T) string {
	t.Helper()
	team := policy.DefaultTeam()
	old := `some c in {"operational", "identity", "content"}`
	if !strings.Contains(team["team.rego"], old) {
		t.Fatal("the default team has changed")
	}
	team["team.rego"] = strings.Replace(team["team.rego"], old, `some c in {"operational", "content"}`, 1)
	return fmt.Sprintf(`{"team.rego":%s,"team_proofs.rego":%s}`, quoted(t, team["team.rego"]), quoted(t, team["team_proofs.rego"]))
}

// TestPolicyQuestions asks them all, as the officer.
func TestPolicyQuestions(t *testing.T) {
	w := newWorld(t)
	id := w.contact(t, ada)
	read := w.do(t, "support", http.MethodGet, "/v1/contacts/"+id, "")
	want(t, read, 200, "")
	refused := w.do(t, "marketing", http.MethodGet, "/v1/contacts/"+id, "")
	want(t, refused, 403, "consent_missing")
	ask := func(method, path, body string) answer {
		t.Helper()
		a := w.do(t, "officer", method, "/v1/policy"+path, body)
		want(t, a, 200, "")
		if a.text("disclosure", "entry") == "" {
			t.Errorf("%s: no disclosure in %s", path, a.body)
		}
		return a
	}

	state := ask(http.MethodGet, "", "")
	if state.text("policy") != read.text("disclosure", "policy") || state.at("trusted") != true || state.at("proofs", 0, "holds") != true || state.text("proofs", 0, "title") == "" {
		t.Errorf("got %s", state.body)
	}
	digest := state.text("active", "digest")
	if history := ask(http.MethodGet, "/history", ""); history.text("items", 0, "digest") != digest || history.at("items", 0, "active") != true {
		t.Errorf("got %s", history.body)
	}
	kept := ask(http.MethodGet, "/history/"+digest, "")
	if kept.text("files", "team.rego") != policy.DefaultTeam()["team.rego"] {
		t.Error("the files differ")
	}

	who := ask(http.MethodPost, "/who-can", `{"field":"gender"}`)
	if who.text("purposes", 0, "purpose") != "compliance" || who.text("purposes", 0, "ways", 0, 0, "text") != "the caller has the role officer" ||
		!strings.HasPrefix(who.text("purposes", 0, "ways", 0, 0, "at"), "team.rego:") || strings.Contains(string(who.body), "support") {
		t.Errorf("got %s", who.body)
	}
	x := ask(http.MethodPost, "/explain", fmt.Sprintf(`{"entry":%q,"subject":%q}`, refused.text("entry"), id))
	if x.text("decisions", 0, "visible", "missing", 0, "unmet", 0, "text") != "consent to marketing is given" || x.text("decisions", 0, "subject") != id ||
		!strings.Contains(x.text("decisions", 0, "text"), "Policy did not allow it.") {
		t.Errorf("got %s", x.body)
	}
	if x = ask(http.MethodPost, "/explain", fmt.Sprintf(`{"entry":%q}`, read.text("disclosure", "entry"))); strings.Contains(string(x.body), id) || !strings.Contains(x.text("decisions", 0, "text"), "subject 1 of 1") {
		t.Errorf("got %s", x.body)
	}
	diff := ask(http.MethodPost, "/diff", `{"to":{"files":`+blindTeam(t)+`}}`)
	if diff.at("changes", 0, "wider") != false || diff.text("changes", 0, "right") != "clear" || diff.text("changes", 0, "names", 0) != "identity" || diff.at("changes", 0, "confirmed") != true {
		t.Errorf("got %s", diff.body)
	}
	if same := ask(http.MethodPost, "/diff", fmt.Sprintf(`{"from":%q,"to":{"digest":%q}}`, digest, digest[:20])); len(same.at("changes").([]any)) != 0 { //nolint:forcetypeassert // the schema says so
		t.Errorf("got %s", same.body)
	}
	replay := ask(http.MethodPost, "/replay", `{"since":"2020-01-01T00:00:00Z","with":{"files":`+blindTeam(t)+`}}`)
	if replay.at("differ") != 0.0 || replay.at("more") != false || replay.text("shifts", 0, "purpose") != "support" || replay.text("shifts", 0, "would") != "hidden" || replay.at("shifts", 0, "count") != 1.0 || len(replay.at("shifts", 0, "entries").([]any)) != 0 { //nolint:forcetypeassert // the schema says so
		t.Errorf("got %s", replay.body)
	}
	coverage := ask(http.MethodGet, "/coverage?since=2020-01-01T00:00:00Z&limit=3", "")
	if coverage.at("entries") != 3.0 || coverage.at("more") != true || coverage.text("unused", 0, "purpose") == "" || coverage.text("missed", 0, "file") != "team.rego" {
		t.Errorf("got %s", coverage.body)
	}
}

// TestPolicyQuestionsAreRefused: to whom they are not for, and where they are malformed.
func TestPolicyQuestionsAreRefused(t *testing.T) {
	w := newWorld(t)
	entry := `{"entry":"` + uuid.NewString() + `"}`
	for _, tc := range []struct {
		role, method, path, body string
		status                   int
		code                     string
	}{
		{"support", "GET", "", "", 403, "role_not_allowed"},
		{"support", "GET", "/history", "", 403, "role_not_allowed"},
		{"support", "POST", "/who-can", `{"field":"gender"}`, 403, "role_not_allowed"},
		{"support", "POST", "/explain", entry, 403, "role_not_allowed"},
		{"operator", "POST", "/explain", entry, 403, "role_not_allowed"},
		{"operator", "GET", "/coverage", "", 403, "role_not_allowed"},
		{"operator", "GET", "", "", 200, ""},
		{"officer", "POST", "/explain", entry, 404, "not_found"},
		{"officer", "POST", "/explain", `{}`, 422, "invalid_input"},
		{"officer", "POST", "/explain", `{"entry":"x"}`, 422, "invalid_input"},
		{"officer", "GET", "/history/" + strings.Repeat("0", 12), "", 404, "policy_not_kept"},
		{"officer", "GET", "/history/0", "", 404, "policy_not_kept"},
		{"officer", "POST", "/who-can", `{"field":"gendre"}`, 422, "invalid_input"},
		{"officer", "POST", "/who-can", `{"field":"gender","form":"hidden"}`, 422, "invalid_input"},
		{"officer", "POST", "/who-can", `{"field":"gender","kind":"` + marker + `"}`, 422, "invalid_input"},
		{"officer", "POST", "/who-can?x=1", `{"field":"gender"}`, 400, "unknown_parameter"},
		{"officer", "POST", "/diff", `{"to":{}}`, 422, "invalid_input"},
		{"officer", "POST", "/diff", `{"to":{"files":{"a.rego":1}}}`, 422, "invalid_input"},
		{"officer", "POST", "/diff", `{"to":{"files":{"a.rego":"package tacit.team\n\nvisible if nonsense\n"}}}`, 422, "policy_faulty"},
		{"officer", "POST", "/diff", `{"to":{"digest":"000000000000"}}`, 404, "policy_not_kept"},
		{"officer", "POST", "/replay", `{"since":"2020-01-01T00:00:00Z","with":{"digest":"000000000000","files":{"a":"b"}}}`, 422, "invalid_input"},
		{"officer", "POST", "/replay", `{"since":"2020-01-01T00:00:00Z","limit":0,"with":{"digest":"000000000000"}}`, 422, "invalid_input"},
		{"officer", "POST", "/replay", `{"since":"2020-01-01T00:00:00Z","with":{"files":{"a.rego":"package x\n"}}}`, 422, "policy_faulty"},
		{"officer", "GET", "/coverage?limit=100001", "", 400, "invalid_query"},
	} {
		a := w.do(t, tc.role, tc.method, "/v1/policy"+tc.path, tc.body)
		if a.status != tc.status || a.text("code") != tc.code || strings.Contains(string(a.body), marker) {
			t.Errorf("%s %s %s %s: got %d %s", tc.role, tc.method, tc.path, tc.body, a.status, a.body)
		}
	}
}

func quoted(t *testing.T, s string) string {
	t.Helper()
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
