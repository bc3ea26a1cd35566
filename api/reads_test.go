package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// TestReads asks for what people work with: each answer is as the document describes it (see world.send).
func TestReads(t *testing.T) {
	w := newWorld(t)
	account := made(t, w, "accounts", `{"name": "Analytical Engines", "region": "GB", "industry": "software"}`)
	id := made(t, w, "contacts", `{"family_name": "Lovelace", "region": "GB", "tags": ["vip", "press"], "account": "`+account+`",
		"contact_points": [{"kind": "email", "value": "ada@example.com"}]}`)
	made(t, w, "cases", `{"contact": "`+id+`", "kind": "complaint", "region": "GB", "description": "It stopped", "priority": "urgent"}`)
	for i := range 3 {
		made(t, w, "interactions", fmt.Sprintf(`{"contact": "%s", "at": "2026-01-0%dT09:00:00Z", "channel": "phone", "kind": "call", "summary": "words", "region": "GB"}`, id, i+1))
	}
	for _, body := range []string{
		`"stage": "won", "amount": 1000, "closed_at": "2026-03-03T10:00:00Z"`, `"stage": "won", "amount": 500, "closed_at": "2026-03-20T10:00:00Z"`,
		`"stage": "lost", "amount": 900, "closed_at": "2026-03-21T10:00:00Z"`, `"stage": "engaging", "amount": 2000, "expected_close": "2026-09-30"`,
	} {
		made(t, w, "opportunities", `{"contact": "`+id+`", "pipeline": "sales", "currency": "GBP", "owner": "u1", "region": "GB", `+body+`}`)
	}
	t.Run("lists", func(t *testing.T) { listsInclude(t, w, account) })
	t.Run("timeline", func(t *testing.T) { timelineTurnsPages(t, w, id) })
	t.Run("whole", func(t *testing.T) { wholeIsThere(t, w, id, account) })
	t.Run("pipeline", func(t *testing.T) { pipelineAddsUp(t, w) })
	t.Run("views", func(t *testing.T) { viewsAreKept(t, w, id) })
}

func made(t *testing.T, w *world, path, body string) string {
	t.Helper()
	a := w.do(t, "import", http.MethodPost, "/v1/"+path, body)
	want(t, a, 201, "")
	return a.text("id")
}

func (w *world) gets(t *testing.T, role, path string) answer {
	t.Helper()
	a := w.do(t, role, http.MethodGet, path, "")
	want(t, a, 200, "")
	return a
}

func items(a answer, name string) []any {
	list, _ := a.at(name).([]any)
	return list
}

func listsInclude(t *testing.T, w *world, account string) {
	a := w.gets(t, "support", "/v1/contacts?tags.all=vip,press&include=account&fields=family_name&fields[account]=industry&count=true")
	if len(items(a, "items")) != 1 || a.text("included", 0, "id") != account || a.at("included", 0, "fields", "name") != nil || a.text("included", 0, "fields", "industry") != "software" || a.at("count") != 1.0 {
		t.Errorf("got %s", a.body)
	}
	if a := w.gets(t, "support", "/v1/contacts?tags.in=trial,vip"); len(items(a, "items")) != 1 || a.at("included") != nil || a.at("count") != nil {
		t.Errorf("got %s", a.body)
	}
	lines := w.do(t, "support", http.MethodGet, "/v1/contacts?include=account&count=true", "", "Accept", "application/x-ndjson")
	want(t, lines, 200, "")
	if last := strings.Split(strings.TrimSpace(string(lines.body)), "\n")[1]; !strings.Contains(last, `"included":[{"id":"`+account) || !strings.Contains(last, `"count":1`) {
		t.Errorf("the last line is %s", last)
	}
	for query, field := range map[string]string{
		"include=family_name": "include", "include=account,account": "include", "fields[account]=name": "fields", "count=perhaps": "count",
		"include=account&fields[account]=nothing": "fields", "tags.gt=vip": "tags", "include=account&limit=201": "limit",
	} {
		a := w.do(t, "support", http.MethodGet, "/v1/contacts?"+query, "")
		if a.status != 400 && a.status != 422 || !strings.Contains(string(a.body), `"field":"`+field) {
			t.Errorf("%s: %d %s", query, a.status, a.body)
		}
	}
	want(t, w.do(t, "marketing", http.MethodGet, "/v1/opportunities?amount.gt=1&count=true", ""), 403, "filter_not_allowed")
}

func timelineTurnsPages(t *testing.T, w *world, id string) {
	var kinds []string
	for path, pages := "/v1/contacts/"+id+"/timeline?limit=3", 0; pages < 10; pages++ {
		a := w.gets(t, "support", path)
		for i := range items(a, "items") {
			kinds = append(kinds, a.text("items", i, "kind"))
			if a.text("items", i, "record", "kind") != a.text("items", i, "kind") || a.text("items", i, "at") == "" {
				t.Errorf("got %s", a.body)
			}
		}
		if a.text("next") == "" {
			break
		}
		path = "/v1/contacts/" + id + "/timeline?limit=3&cursor=" + a.text("next")
	}
	if len(kinds) != 8 || strings.Join(kinds[5:], " ") != "interaction interaction interaction" {
		t.Errorf("got %v", kinds)
	}
	w.consent(t, id)
	if a := w.gets(t, "officer", "/v1/contacts/"+id+"/timeline?kinds=consent"); a.text("items", 0, "consent", "event") != "given" || a.text("items", 0, "consent", "purpose") != "marketing" {
		t.Errorf("got %s", a.body)
	}
	want(t, w.do(t, "support", http.MethodGet, "/v1/contacts/"+id+"/timeline?kinds=product", ""), 400, "invalid_query")
	want(t, w.do(t, "support", http.MethodGet, "/v1/contacts/"+id+"/timeline?limit=101", ""), 400, "invalid_query")
	want(t, w.do(t, "support", http.MethodGet, "/v1/contacts/"+id+"/timeline?cursor=abc", ""), 400, "bad_cursor")
	want(t, w.do(t, "support", http.MethodGet, "/v1/products/"+id+"/timeline", ""), 404, "no_route")
}

// consent records one for marketing by post.
func (w *world) consent(t *testing.T, id string) {
	t.Helper()
	a := w.do(t, "import", http.MethodPost, "/v1/contacts/"+id+"/consents", `{"kind": "given", "purpose": "marketing", "channel": "post", "notice": {"id": "marketing", "version": 1}}`)
	want(t, a, 201, "")
}

func wholeIsThere(t *testing.T, w *world, id, account string) {
	a := w.gets(t, "support", "/v1/contacts/"+id+"/360")
	got := fmt.Sprintln(a.text("record", "id") == id, a.text("account", "id") == account, len(items(a, "open_cases")), len(items(a, "open_opportunities")),
		len(items(a, "last_interactions")), a.at("counts", "opportunity"), a.at("consent"), a.text("withheld", "consent", "as"))
	if got != "true true 1 1 3 4 <nil> hidden\n" {
		t.Errorf("got %s of %s", got, a.body)
	}
	if a := w.gets(t, "officer", "/v1/contacts/"+id+"/360"); a.text("consent", "marketing", "status") != "given" || a.text("consent", "marketing", "channels", "post") != "given" {
		t.Errorf("got %s", a.body)
	}
	want(t, w.do(t, "support", http.MethodGet, "/v1/accounts/"+account+"/360", ""), 200, "")
	want(t, w.do(t, "support", http.MethodGet, "/v1/contacts/"+account+"/360", ""), 404, "not_found")
}

func pipelineAddsUp(t *testing.T, w *world) {
	a := w.gets(t, "sales", "/v1/reports/pipeline")
	got := fmt.Sprintln(a.at("totals", 0, "won"), a.at("totals", 0, "won_value"), a.at("totals", 0, "lost"), a.at("totals", 0, "win_rate"), a.at("totals", 0, "open_value"),
		a.text("forecast", 0, "month"), a.at("forecast", 0, "won_value"), a.text("forecast", 1, "month"), a.at("forecast", 1, "weighted"), a.text("owners", 0, "owner"))
	if got != "2 1500 1 0.6667 2000 2026-03 1500 2026-09 1200 u1\n" {
		t.Errorf("got %s of %s", got, a.body)
	}
	if a := w.gets(t, "sales", "/v1/reports/pipeline?owner=u2"); len(items(a, "totals")) != 0 || len(items(a, "stages")) != 0 {
		t.Errorf("got %s", a.body)
	}
	want(t, w.do(t, "sales", http.MethodGet, "/v1/reports/pipeline?stage=won", ""), 400, "unknown_parameter")
	want(t, w.do(t, "support", http.MethodGet, "/v1/reports/pipeline", ""), 403, "filter_not_allowed")
}

func viewsAreKept(t *testing.T, w *world, id string) {
	body := `{"name": "Urgent", "kind": "case", "filters": [{"field": "priority", "op": "in", "values": ["urgent", "high"]}], "sort": "-id", "include": ["contact"]}`
	a := w.do(t, "support", http.MethodPost, "/v1/views", body)
	want(t, a, 201, "")
	path := "/v1/views/" + a.text("id")
	if a.header.Get("Location") != path || a.header.Get("ETag") != `"1"` {
		t.Errorf("got %v", a.header)
	}
	run := w.gets(t, "support", path+"/records?count=true&limit=1")
	if len(items(run, "items")) != 1 || run.at("count") != 1.0 || run.text("included", 0, "id") != id {
		t.Errorf("got %s", run.body)
	}
	want(t, w.do(t, "sales", http.MethodGet, path+"/records", ""), 404, "not_found")
	want(t, w.do(t, "support", http.MethodPatch, path, `{"name": "Still urgent"}`), 428, "version_required")
	changed := w.do(t, "support", http.MethodPatch, path, `{"name": "Still urgent", "sort": "", "include": []}`, "If-Match", `"1"`)
	want(t, changed, 200, "")
	if changed.text("name") != "Still urgent" || changed.at("sort") != nil || changed.at("include") != nil || len(items(changed, "filters")) != 1 || changed.header.Get("ETag") != `"2"` {
		t.Errorf("got %s", changed.body)
	}
	want(t, w.do(t, "support", http.MethodPatch, path, `{"name": "Again"}`, "If-Match", `"1"`), 412, "version_mismatch")
	want(t, w.do(t, "support", http.MethodPost, "/v1/views", `{"name": "ada@example.com", "kind": "case"}`), 422, "invalid_input")
	if list := w.gets(t, "support", "/v1/views"); len(items(list, "items")) != 1 {
		t.Errorf("got %s", list.body)
	}
	if a := w.gets(t, "support", path); a.text("name") != "Still urgent" || a.at("own") != true {
		t.Errorf("got %s", a.body)
	}
	want(t, w.do(t, "support", http.MethodDelete, path, "", "If-Match", `"2"`), 204, "")
	want(t, w.do(t, "support", http.MethodGet, path, ""), 404, "not_found")
}
