package api_test

import (
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/tacitcrm/tacit/vault"
)

// TestWritesGoByWhatIsThere: what a write took for granted, to save the question, changes before it commits. Then it begins
// anew, and is answered by what is there.
func TestWritesGoByWhatIsThere(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	named := `{"family_name":"Lovelace","region":"GB","external_ref":"`
	for _, row := range []struct {
		name   string
		change func(t *testing.T, id string)
		at     int // of the messages that the write sends, the one that the change comes before
		method string
		body   string
		want   int
	}{
		{
			name: "patch of a record that was patched", method: http.MethodPatch, body: `{"job_title":"Later"}`, want: http.StatusPreconditionFailed, at: 1,
			change: func(t *testing.T, id string) {
				g.serve(t, "import", http.MethodPatch, "/v1/contacts/"+id, `{"job_title":"First"}`, "If-Match", `"1"`)
			},
		},
		{
			name: "patch of a record that got a sub-resource", method: http.MethodPatch, body: `{"job_title":"Later"}`, want: http.StatusPreconditionFailed, at: 1,
			change: func(t *testing.T, id string) {
				g.serve(t, "import", http.MethodPost, "/v1/contacts/"+id+"/contact_points", `{"kind":"phone","value":"+442079460000"}`)
			},
		},
		{
			name: "patch of somebody who objected", method: http.MethodPatch, body: `{"job_title":"Later"}`, want: http.StatusOK, at: 1,
			change: func(t *testing.T, id string) {
				g.serve(t, "import", http.MethodPost, "/v1/contacts/"+id+"/consents", `{"kind":"objected","purpose":"marketing"}`)
			},
		},
		{
			name: "patch of the erased", method: http.MethodPatch, body: `{"job_title":"Later"}`, want: http.StatusGone, at: 1,
			change: func(t *testing.T, id string) {
				want(t, g.do(t, "officer", http.MethodDelete, "/v1/contacts/"+id, "", "If-Match", `"1"`), http.StatusOK, "")
			},
		},
		{
			name: "create with a reference that another took", method: http.MethodPost, body: named + `taken"}`, want: http.StatusConflict, at: 2,
			change: func(t *testing.T, _ string) { g.contact(t, named+`taken"}`) },
		},
	} {
		t.Run(row.name, func(t *testing.T) {
			id := g.contact(t, `{"family_name":"Hopper","region":"GB"}`)
			g.serve(t, "import", http.MethodGet, "/v1/contacts/"+id, "") // it is charged then: nobody waits for that within
			path, headers := "/v1/contacts", []string{}
			if row.method == http.MethodPatch {
				path, headers = path+"/"+id, []string{"If-Match", `"1"`}
			}
			g.before(row.at, func() { row.change(t, id) })
			a := httptest.NewRecorder()
			g.Config.Handler.ServeHTTP(a, g.request(t, "import", row.method, path, row.body, headers...))
			if a.Code != row.want {
				t.Errorf("got %d %s, want %d", a.Code, a.Body, row.want)
			}
		})
	}
}

// before has a change made before the nth message that the pool's connections send from now on.
func (g *guarded) before(n int, change func()) {
	var mu sync.Mutex
	g.wire.Before(poolApp, func() {
		mu.Lock()
		n--
		now := n == 0
		mu.Unlock()
		if now {
			g.wire.Before(poolApp, nil)
			change()
		}
	})
}

// TestRevokedWritesNothing: a token that the server remembers writes nothing once it is revoked, though the revocation comes
// while the write is under way, and is told nothing else of it.
func TestRevokedWritesNothing(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	id := g.contact(t, `{"family_name":"Hopper","region":"GB"}`)
	for _, row := range []struct {
		name, method, path, body string
		during                   bool
	}{
		{"create", http.MethodPost, "/v1/contacts", `{"family_name":"Late","region":"GB"}`, false},
		{"create with a fault", http.MethodPost, "/v1/contacts", `{"nope":1}`, false},
		{"create about somebody", http.MethodPost, "/v1/interactions", `{"contact":"` + id + `","at":"2026-01-02T00:00:00Z","channel":"phone","kind":"call"}`, false},
		{"create under way", http.MethodPost, "/v1/contacts", `{"family_name":"Late","region":"GB"}`, true},
		{"patch", http.MethodPatch, "/v1/contacts/" + id, `{"family_name":"Late"}`, false},
		{"patch with a fault", http.MethodPatch, "/v1/contacts/" + id, `{"nope":1}`, false},
	} {
		c, token, err := g.vault.CreateCredential(t.Context(), vault.CredentialSpec{
			Client: "till", Kind: "app", Roles: []string{"import"}, Regions: []string{"*"}, Purposes: []string{"operations"}, Budget: 100,
		})
		if err != nil {
			t.Fatal(err)
		}
		g.tokens["till"] = token
		want(t, g.do(t, "till", http.MethodGet, "/v1/contacts/"+id, ""), http.StatusOK, "") // now the server remembers it
		revoke := func() {
			if err := g.vault.RevokeCredential(t.Context(), c.ID); err != nil {
				t.Error(err)
			}
		}
		had := g.number(t, "SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM history) + (SELECT count(*) FROM interaction)")
		if row.during {
			g.before(1, revoke)
		} else {
			revoke()
		}
		if a := g.do(t, "till", row.method, row.path, row.body, "If-Match", `"1"`); a.status != http.StatusUnauthorized {
			t.Errorf("%s: got %d %s", row.name, a.status, a.body)
		}
		if has := g.number(t, "SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM history) + (SELECT count(*) FROM interaction)"); has != had {
			t.Errorf("%s: %d records, there were %d", row.name, has, had)
		}
	}
}

func (g *guarded) number(t *testing.T, sql string) (n int) {
	t.Helper()
	if err := g.pool.QueryRow(t.Context(), sql).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
