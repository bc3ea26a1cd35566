package api_test

import (
	"encoding/csv"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"
)

// TestReports asks all of them about one small history, as the officer.
func TestReports(t *testing.T) {
	w := newWorld(t)
	id := w.contact(t, ada)
	read := w.do(t, "support", http.MethodGet, "/v1/contacts/"+id, "")
	want(t, read, 200, "")
	want(t, w.do(t, "marketing", http.MethodGet, "/v1/contacts/"+id, ""), 403, "consent_missing")
	ask := func(path string, headers ...string) answer {
		t.Helper()
		a := w.do(t, "officer", http.MethodGet, "/v1/reports/"+path, "", headers...)
		want(t, a, 200, "")
		return a
	}
	// rowWith is the row of a report whose column holds a text.
	rowWith := func(a answer, column, text string) map[string]any {
		rows, _ := a.at("rows").([]any)
		for i := range rows {
			if a.text("rows", i, column) == text {
				row, _ := rows[i].(map[string]any)
				return row
			}
		}
		t.Errorf("no row with %s %s in %s", column, text, a.body)
		return map[string]any{}
	}

	saw := ask("who-saw?subject=" + id + "&field=contact.phone")
	if rows, _ := saw.at("rows").([]any); len(rows) != 1 || saw.text("rows", 0, "client") != "support-desk" || saw.text("rows", 0, "purpose") != "support" || saw.text("rows", 0, "entry") != read.text("disclosure", "entry") {
		t.Errorf("got %s", saw.body)
	}
	if saw.text("disclosure", "entry") == "" || saw.at("cut") != nil || saw.text("parameters", "field") != "contact.phone" {
		t.Errorf("got %s", saw.body)
	}
	app := ask("app?client=support-desk")
	if row := rowWith(app, "name", "contact.phone"); row["mask"] != 1.0 || row["clear"] != 0.0 || row["purpose"] != "support" || app.at("totals", "subjects") != 1.0 {
		t.Errorf("got %s", app.body)
	}
	if row := rowWith(ask("refusals"), "client", "marketing-desk"); row["count"] != 1.0 || row["purpose"] != "marketing" {
		t.Errorf("got %v", row)
	}
	rowWith(ask("changes"), "action", "credential_create")
	if row := rowWith(ask("log-readers"), "client", "officer-desk"); row["action"] != "audit" || row["subjects"] == 0.0 {
		t.Errorf("got %v, want the reports before", row)
	}
	if row := rowWith(ask("off-hours?hours=00:00-00:01&days=sun"), "client", "support-desk"); row["count"] != 1.0 || row["subjects"] != 1.0 {
		t.Errorf("got %v", row)
	}
	if a := ask("bulk"); a.at("rows", 0) != nil {
		t.Errorf("a single subject is bulk: %s", a.body)
	}
	if a := ask("breakglass"); a.at("rows", 0) != nil {
		t.Errorf("nobody broke the glass: %s", a.body)
	}
	why := ask("why?entry=" + read.text("disclosure", "entry"))
	if why.text("rows", 0, "explain") != "/v1/policy/explain" || why.text("rows", 0, "outcome") != "released" || why.at("rows", 0, "subjects") != 1.0 {
		t.Errorf("got %s", why.body)
	}
	w.sampleStory(t)
}

// sampleStory: the same range and seed draw the same entries, although the reports are logged meanwhile.
func (w *world) sampleStory(t *testing.T) {
	t.Helper()
	first := w.do(t, "officer", http.MethodGet, "/v1/reports/sample?size=3&seed=7", "")
	want(t, first, 200, "")
	again := w.do(t, "officer", http.MethodGet, "/v1/reports/sample?size=3&seed=7&from="+first.text("from")+"&to="+first.text("to"), "")
	want(t, again, 200, "")
	for i := range 3 {
		if e := first.text("rows", i, "entry"); e == "" || e != again.text("rows", i, "entry") {
			t.Errorf("row %d: got %q and %q", i, e, again.text("rows", i, "entry"))
		}
	}
	limited := w.do(t, "officer", http.MethodGet, "/v1/reports/sample?limit=2", "")
	want(t, limited, 200, "")
	if limited.at("entries") != 2.0 || limited.text("cut", "by") != "entries" || limited.text("cut", "before") == "" {
		t.Errorf("got %s", limited.body)
	}
}

// TestReportForms: as CSV, and as lines with progress.
func TestReportForms(t *testing.T) {
	w := newWorld(t)
	id := w.contact(t, ada)
	a := w.do(t, "officer", http.MethodGet, "/v1/reports/app?client=import-desk&limit=5", "", "Accept", "text/csv")
	want(t, a, 200, "")
	rows, err := csv.NewReader(strings.NewReader(string(a.body))).ReadAll()
	if err != nil || len(rows) < 2 || rows[0][0] != "section" || a.header.Get("Tacit-Report-Entries") != "5" || !strings.HasPrefix(a.header.Get("Tacit-Report-Cut"), "entries before 20") {
		t.Errorf("got %s with %v, %v", a.body, a.header, err)
	}
	a = w.do(t, "officer", http.MethodGet, "/v1/reports/who-saw?subject="+id, "", "Accept", "application/x-ndjson")
	want(t, a, 200, "")
	lines := strings.Split(strings.TrimSuffix(string(a.body), "\n"), "\n")
	var line struct {
		Progress *struct{ Entries int }
		Report   *struct{ Name string }
	}
	if err := json.Unmarshal([]byte(lines[0]), &line); err != nil || len(lines) < 2 || line.Progress == nil {
		t.Errorf("got %s, %v", a.body, err)
	}
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &line); err != nil || line.Report == nil || line.Report.Name != "who-saw" {
		t.Errorf("got %s, %v", a.body, err)
	}
}

// TestReportsAreRefused: to whom they are not for, and where they are no question.
func TestReportsAreRefused(t *testing.T) {
	w := newWorld(t)
	for _, tc := range []struct {
		role, path string
		status     int
		code       string
	}{
		{"support", "bulk", 403, "role_not_allowed"},
		{"support", "why?entry=" + uuid.NewString(), 403, "role_not_allowed"},
		{"officer", "who", 404, "no_route"},
		{"officer", "bulk?subject=" + uuid.NewString(), 400, "unknown_parameter"},
		{"officer", "bulk?threshold=0", 400, "invalid_query"},
		{"officer", "bulk?limit=1000001", 400, "invalid_query"},
		{"officer", "bulk?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z", 400, "invalid_query"},
		{"officer", "who-saw", 400, "invalid_query"},
		{"officer", "who-saw?subject=" + marker, 400, "invalid_query"},
		{"officer", "who-saw?subject=" + uuid.NewString(), 404, "not_found"},
		{"officer", "off-hours?zone=" + marker, 400, "invalid_query"},
		{"officer", "sample?seed=%2F" + marker, 400, "invalid_query"},
		{"officer", "why?entry=" + uuid.NewString(), 404, "not_found"},
	} {
		a := w.do(t, tc.role, http.MethodGet, "/v1/reports/"+tc.path, "")
		if a.status != tc.status || a.text("code") != tc.code || strings.Contains(string(a.body), marker) {
			t.Errorf("%s %s: got %d %s, want %d %s", tc.role, tc.path, a.status, a.body, tc.status, tc.code)
		}
		// as lines, a fault before the first one is a problem document like any other
		if a = w.do(t, tc.role, http.MethodGet, "/v1/reports/"+tc.path, "", "Accept", "application/x-ndjson"); a.status != tc.status {
			t.Errorf("%s %s as lines: got %d", tc.role, tc.path, a.status)
		}
	}
}
