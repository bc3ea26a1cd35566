package api_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault/campaign"
	"github.com/tacitcrm/tacit/vault/webhook"
)

// newHooks are webhooks as a server has them, whose messages wait for the jobs of another process.
func (w *world) newHooks(t *testing.T) *webhook.Hooks {
	t.Helper()
	client, err := jobs.New(jobs.Config{Pool: w.pool})
	if err != nil {
		t.Fatal(err)
	}
	h, err := webhook.New(webhook.Config{Vault: w.vault, Jobs: client, Encode: wire.AppendReply})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func (w *world) newCampaigns(t *testing.T) *campaign.Campaigns {
	t.Helper()
	c, err := campaign.New(campaign.Config{Vault: w.vault})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWebhooks(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	body := func(m map[string]any) string {
		b, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	made := w.do(t, "operator", http.MethodPost, "/v1/webhooks", body(map[string]any{
		"url": "https://erp.example.com/hook", "token": w.tokens["support"], "kinds": []string{"contact"}, "fields": []string{"contact.region"},
	}))
	secret := made.text(t, "secret")
	if made.status != http.StatusCreated || !strings.HasPrefix(secret, "whsec_") {
		t.Fatalf("create: %d", made.status)
	}
	at := "/v1/webhooks/" + made.text(t, "id")
	for _, step := range []struct {
		method, path, body string
		status             int
	}{
		{http.MethodGet, "/v1/webhooks", "", 200},
		{http.MethodGet, at, "", 200},
		{http.MethodPost, at + "/pause", "{}", 200},
		{http.MethodPost, at + "/resume", "", 200},
		{http.MethodPost, at + "/rotate", `{"overlap_hours":2}`, 200},
		{http.MethodPost, at + "/rotate", `{"overlap_hours":200}`, 422},
		{http.MethodGet, at + "/attempts?limit=10", "", 200},
		{http.MethodGet, at + "/dead_letters", "", 200},
		{http.MethodPost, at + "/replay", "{}", 202},
		{http.MethodPost, "/v1/webhooks", body(map[string]any{"url": "http://erp.example.com/", "token": w.tokens["support"], "kinds": []string{"contact"}}), 422},
		{http.MethodPost, "/v1/webhooks", body(map[string]any{"url": "https://erp.example.com/", "token": "tct_x_y", "kinds": []string{"contact"}}), 422},
	} {
		a := w.do(t, "operator", step.method, step.path, step.body)
		if a.status != step.status {
			t.Errorf("%s %s: got %d, want %d", step.method, step.path, a.status, step.status)
		}
		if strings.Contains(string(a.body), secret) {
			t.Errorf("%s %s: the secret is shown again", step.method, step.path)
		}
		if step.status < 300 {
			if a = w.do(t, "support", step.method, step.path, step.body); a.status != http.StatusForbidden {
				t.Errorf("%s %s as support: got %d", step.method, step.path, a.status)
			}
		}
	}
	if a := w.do(t, "operator", http.MethodDelete, at, ""); a.status != http.StatusNoContent {
		t.Errorf("delete: %d", a.status)
	}
	if a := w.do(t, "operator", http.MethodGet, at, ""); a.status != http.StatusNotFound {
		t.Errorf("read what was deleted: %d", a.status)
	}
	if strings.Contains(w.logs.String(), strings.TrimPrefix(secret, "whsec_")) || strings.Contains(w.logs.String(), "erp.example.com") {
		t.Error("the log has a secret or an address")
	}
}

func TestFollowLink(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.do(t, "marketing", http.MethodPost, "/v1/campaigns", `{"name":"Spring","purpose":"marketing","starts_at":"2026-01-01T00:00:00Z"}`).text(t, "id")
	link := w.do(t, "marketing", http.MethodPost, "/v1/campaign_links", `{"campaign":"`+id+`","target":"https://shop.example.com/?a=b"}`).text(t, "id")
	a := w.do(t, "marketing", http.MethodPost, "/v1/campaign_links/"+link+"/tokens", "{}")
	var tokens struct{ Items []struct{ Token string } }
	if err := json.Unmarshal(a.body, &tokens); err != nil || a.status != http.StatusCreated || len(tokens.Items) != 1 {
		t.Fatalf("tokens: %d, %v", a.status, err)
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	follow := func(token string) *http.Response {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, w.URL+"/c/"+token, nil)
		if err != nil {
			t.Fatal(err)
		}
		out, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = out.Body.Close()
		return out
	}
	out := follow(tokens.Items[0].Token)
	if out.StatusCode != http.StatusFound || out.Header.Get("Location") != "https://shop.example.com/?a=b" || len(out.Cookies()) > 0 ||
		out.Header.Get("Referrer-Policy") != "no-referrer" || out.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("got %d, %v", out.StatusCode, out.Header)
	}
	for _, wrong := range []string{"AAAAAAAAAAAAAAAAAAAAAA", "x", "https:%2F%2Fevil.example.com"} {
		if out := follow(wrong); out.StatusCode != http.StatusNotFound || out.Header.Get("Location") != "" {
			t.Errorf("%s: got %d", wrong, out.StatusCode)
		}
	}
	if strings.Contains(w.logs.String(), tokens.Items[0].Token) {
		t.Error("the access log has a token")
	}
	for path, body := range map[string]string{
		"/v1/campaigns/" + id + "/members":     `{"filters":[{"field":"language","values":["en"]}]}`,
		"/v1/campaigns/" + id + "/sent":        `{"members":[]}`,
		"/v1/campaigns/" + id + "/attribution": `{"window_days":400}`,
	} {
		want := map[bool]int{true: 422, false: 200}[strings.HasSuffix(path, "attribution")]
		if a := w.do(t, "marketing", http.MethodPost, path, body); a.status != want {
			t.Errorf("%s: got %d: %s", path, a.status, a.body)
		}
	}
	if a := w.do(t, "marketing", http.MethodGet, "/v1/campaigns/"+id+"/report", ""); a.status != http.StatusOK || !strings.Contains(string(a.body), `"clicks":1`) {
		t.Errorf("report: %d %s", a.status, a.body)
	}
	if a := w.do(t, "marketing", http.MethodGet, "/v1/campaign_links/"+link+"/clicks", ""); a.status != http.StatusOK || !strings.Contains(string(a.body), `"n":1`) {
		t.Errorf("clicks: %d %s", a.status, a.body)
	}
	for as, want := range map[string]int{"marketing": http.StatusForbidden, "support": http.StatusUnprocessableEntity} { // it is for the role collector
		if a := w.do(t, as, http.MethodPost, "/v1/events", `{"kind":"view","channel":"web"}`); a.status != want {
			t.Errorf("event by %s: %d %s", as, a.status, a.body)
		}
	}
}
