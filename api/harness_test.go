package api_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/api"
	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/merge"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/revision"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// marker is what no error, log line or header may repeat.
const marker = "Zq7Marker"

// world is a whole vault behind the API, with one credential for each role.
type world struct {
	*httptest.Server
	pool   *pgxpool.Pool
	vault  *vault.Vault
	log    *audit.Log
	notary *notary.Notary
	logs   *lockedBuffer
	tokens map[string]string
	router routers.Router // of the document that is served
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

var purposes = map[string]string{
	"support": "support", "sales": "sales", "marketing": "marketing", "officer": "compliance", "import": "operations",
	"operator": "administration",
}

// shelf spares the tests to compile the same policies again for each world.
var shelf = revision.NewShelf()

func newWorld(t *testing.T) *world {
	t.Helper()
	return newWorldOf(t, crm.Source())
}

func newWorldOf(t *testing.T, catalog []byte) *world {
	t.Helper()
	from := firstOf(t, catalog)
	return newWorldOn(t, from, pgtest.Prepared(t, from.name, from.provision))
}

// newWorldOn opens a vault on a pool of a database that is a copy of the first's.
func newWorldOn(t *testing.T, from first, pool *pgxpool.Pool) *world {
	t.Helper()
	w := &world{pool: pool, logs: &lockedBuffer{}, tokens: from.credentials(t)}
	keystone := from.keystone(t)
	var err error
	if w.notary, err = notary.New(keystone, w.pool); err != nil {
		t.Fatal(err)
	}
	if w.log, err = audit.New(t.Context(), w.notary.Log(audit.Config{AllowUnsafe: true})); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.log.Close(context.Background()) })
	logger := slog.New(slog.NewJSONHandler(w.logs, &slog.HandlerOptions{Level: slog.LevelDebug}))
	w.vault, err = vault.New(t.Context(), vault.Config{Pool: w.pool, Keystone: keystone, Log: w.log, Logger: logger, Shelf: shelf})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.vault.Close)
	merge.New(w.vault).Watch(w.vault)
	handler, err := api.New(api.Config{
		Vault: w.vault, Desk: w.newDesk(t), Webhooks: w.newHooks(t), Campaigns: w.newCampaigns(t), Logger: logger, Version: "test",
	})
	if err != nil {
		t.Fatal(err)
	}
	w.Server = httptest.NewServer(handler)
	t.Cleanup(w.Close)
	w.router = w.loadRouter(t)
	return w
}

// newDesk is a desk as a server has it, whose letters and sweeps wait for the jobs of another process.
func (w *world) newDesk(t *testing.T) *desk.Desk {
	t.Helper()
	client, err := jobs.New(jobs.Config{Pool: w.pool})
	if err != nil {
		t.Fatal(err)
	}
	on := w.vault.Foundation()
	box, err := outbox.New(outbox.Config{Pool: w.pool, Keys: on.Keys, Jobs: client, Catalog: w.vault.Catalog})
	if err != nil {
		t.Fatal(err)
	}
	sweeper, err := retention.New(retention.Config{On: on, Enqueue: retention.Queue(client)})
	if err != nil {
		t.Fatal(err)
	}
	d, err := desk.New(desk.Config{Vault: w.vault, Outbox: box, Notary: w.notary, Retention: sweeper})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (w *world) credential(t *testing.T, spec vault.CredentialSpec) string {
	t.Helper()
	_, token, err := w.vault.CreateCredential(t.Context(), spec)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func (w *world) loadRouter(t *testing.T) routers.Router {
	t.Helper()
	a := w.do(t, "", http.MethodGet, "/openapi.json", "")
	r, err := documented.of(a.body)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// documented are the routers of documents that were served: the worlds of one catalog serve the same, and to read it takes
// several times as long as to make a world.
var documented documents

type documents struct {
	mu      sync.Mutex
	routers map[[sha256.Size]byte]routers.Router
}

func (d *documents) of(body []byte) (routers.Router, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	digest := sha256.Sum256(body)
	if r := d.routers[digest]; r != nil {
		return r, nil
	}
	doc, err := openapi3.NewLoader().LoadFromData(body)
	if err != nil {
		return nil, err
	}
	doc.Servers = nil // each world has an address of its own
	r, err := legacy.NewRouter(doc)
	if err != nil {
		return nil, err
	}
	if d.routers == nil {
		d.routers = map[[sha256.Size]byte]routers.Router{}
	}
	d.routers[digest] = r
	return r, nil
}

// answer is what came back.
type answer struct {
	status int
	header http.Header
	body   []byte
	json   map[string]any
}

// at walks into the JSON body: at("fields", "family_name"). A number is an index.
func (a answer) at(path ...any) any {
	var v any = a.json
	for _, p := range path {
		switch key := p.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[key]
		case int:
			list, _ := v.([]any)
			if key >= len(list) {
				return nil
			}
			v = list[key]
		}
	}
	return v
}

func (a answer) text(path ...any) string {
	s, _ := a.at(path...).(string)
	return s
}

// do sends a request as a role ("" for nobody) and holds the answer against the document.
func (w *world) do(t *testing.T, role, method, path, body string, headers ...string) answer {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, w.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	if role != "" {
		r.Header.Set("Authorization", "Bearer "+w.tokens[role])
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return w.send(t, r)
}

func (w *world) send(t *testing.T, r *http.Request) answer {
	t.Helper()
	resp, err := w.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	a := answer{status: resp.StatusCode, header: resp.Header}
	if a.body, err = io.ReadAll(resp.Body); err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(resp.Header.Get("Content-Type"), "json") && !strings.Contains(resp.Header.Get("Content-Type"), "ndjson") {
		if err := json.Unmarshal(a.body, &a.json); err != nil {
			t.Fatalf("%s %s: %v in %s", r.Method, r.URL.Path, err, a.body)
		}
	}
	w.checkAnswer(t, r, a)
	return a
}

// checkAnswer holds an answer against the document and against what is true of every answer.
func (w *world) checkAnswer(t *testing.T, r *http.Request, a answer) {
	t.Helper()
	if a.header.Get("Tacit-Request-Id") == "" || a.header.Get("Cache-Control") != "no-store" {
		t.Errorf("%s %s: got headers %v", r.Method, r.URL.Path, a.header)
	}
	if a.status >= 400 && a.header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("%s %s: %d is no problem document: %s", r.Method, r.URL.Path, a.status, a.body)
	}
	if w.router == nil || slices.Contains([]string{"application/x-ndjson", "application/zip", "application/ld+json"}, a.header.Get("Content-Type")) {
		return // not for a JSON schema
	}
	route, params, err := w.router.FindRoute(r)
	if err != nil {
		return // not described: that it is not served is for the tests of the document
	}
	input := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{Request: r, PathParams: params, Route: route},
		Status:                 a.status, Header: a.header, Options: &openapi3filter.Options{IncludeResponseStatus: true},
	}
	if err := openapi3filter.ValidateResponse(t.Context(), input.SetBodyBytes(a.body)); err != nil {
		t.Errorf("%s %s: %d does not follow the document: %v\n%s", r.Method, route.Path, a.status, err, a.body)
	}
}

// want fails unless the answer has the status and, of a problem, the code.
func want(t *testing.T, a answer, status int, code string) {
	t.Helper()
	if a.status != status || code != a.text("code") {
		t.Fatalf("got %d %s, want %d %q", a.status, a.body, status, code)
	}
}

const ada = `{"given_name":"Ada","family_name":"Lovelace","birth_date":"1984-02-29","external_ref":"crm-1815","region":"GB",
 "contact_points":[{"kind":"email","value":"ada@example.org"},{"kind":"phone","value":"+44 20 7946 0991"}]}`

// contact creates a contact as the import role and returns its id.
func (w *world) contact(t *testing.T, body string) string {
	t.Helper()
	a := w.do(t, "import", http.MethodPost, "/v1/contacts", body)
	want(t, a, 201, "")
	return a.text("id")
}
