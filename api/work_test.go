package api_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/tacitcrm/tacit/vault/crm"
)

// TestWork is what is done with a case, over HTTP.
func TestWork(t *testing.T) {
	w := newWorldOf(t, append(crm.Source(), `
routing:
  teams: {desk: {title: Desk, members: [ann, bea]}}
  rules: [{id: rest, kind: case, method: least_busy, team: desk}]
`...))
	person := w.contact(t, ada)
	create := func(path, body string) answer {
		t.Helper()
		a := w.do(t, "import", http.MethodPost, path, body)
		want(t, a, 201, "")
		return a
	}
	product := create("/v1/products", `{"sku":"K-1","name":"Kettle"}`).text("id")
	for _, serial := range []string{"A1", "A2"} {
		create("/v1/assets", fmt.Sprintf(`{"contact":%q,"product":%q,"serial":%q}`, person, product, serial))
	}
	at := "/v1/cases/" + create("/v1/cases", fmt.Sprintf(`{"contact":%q,"kind":"complaint","product":%q}`, person, product)).text("id")

	explained := w.do(t, "support", http.MethodGet, at+"/routing", "")
	want(t, explained, 200, "")
	if explained.text("rule") != "rest" || explained.text("owner") != "ann" || explained.text("disclosure", "entry") == "" {
		t.Errorf("explained: %s", explained.body)
	}
	dry := w.do(t, "support", http.MethodGet, "/v1/routing/dry-run?kind=case&last=5", "")
	want(t, dry, 200, "")
	want(t, w.do(t, "support", http.MethodGet, "/v1/routing/dry-run?kind=case&last=0", ""), 400, "invalid_query")
	want(t, w.do(t, "support", http.MethodGet, "/v1/routing/dry-run?kind=kettle", ""), 400, "invalid_query")

	body := `{"serial":{"from":"A1","to":"A1"},"task":{"summary":"Look at the lid"}}`
	want(t, w.do(t, "support", http.MethodPost, at+"/affected", body), 200, "")
	made := w.do(t, "support", http.MethodPost, at+"/affected", `{"filters":[{"field":"state","op":"eq","values":["active"]}],"limit":10}`)
	want(t, made, 200, "")
	if made.at("there") != 1.0 || made.at("outside") != 0.0 || len(made.at("made").([]any)) != 1 {
		t.Errorf("affected: %s", made.body)
	}
	want(t, w.do(t, "support", http.MethodPost, at+"/affected", `{"filters":"all"}`), 422, "invalid_input")
	want(t, w.do(t, "support", http.MethodPost, "/v1/contacts/"+person+"/affected", `{}`), 404, "no_route")

	want(t, w.do(t, "support", http.MethodPost, at+"/act", `{"action":"take"}`), 428, "version_required")
	taken := w.do(t, "support", http.MethodPost, at+"/act", `{"action":"take"}`, "If-Match", `"1"`)
	want(t, taken, 200, "")
	if taken.header.Get("ETag") != `"2"` {
		t.Errorf("got ETag %s", taken.header.Get("ETag"))
	}
	want(t, w.do(t, "support", http.MethodPost, at+"/act", `{"action":"wait"}`, "If-Match", `"1"`), 412, "version_mismatch")
	want(t, w.do(t, "support", http.MethodPost, at+"/act", `{"action":"dance"}`, "If-Match", `"2"`), 422, "invalid_input")
	past := w.do(t, "support", http.MethodGet, at+"/stages", "")
	want(t, past, 200, "")
	want(t, w.do(t, "support", http.MethodGet, "/v1/contacts/"+person+"/routing", ""), 200, "")
}
