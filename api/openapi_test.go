package api

import (
	"context"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/go-chi/chi/v5"
	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/campaign"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/webhook"
)

func defaultCatalog(t testing.TB) *catalog.Catalog {
	t.Helper()
	cat, err := crm.Default()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

func loadDocument(t testing.TB, cat *catalog.Catalog) *openapi3.T {
	t.Helper()
	docs := documents{version: "1.2.3", routes: routes(Config{})}
	body, err := docs.of(cat)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(body)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// whole has every service, so that no route is off.
var whole = Config{Vault: &vault.Vault{}, Desk: &desk.Desk{}, Webhooks: &webhook.Hooks{}, Campaigns: &campaign.Campaigns{}}

func TestDocumentIsValidOpenAPI31(t *testing.T) {
	doc := loadDocument(t, defaultCatalog(t))
	if !doc.IsOpenAPI31OrLater() {
		t.Errorf("got version %q, want 3.1", doc.OpenAPI)
	}
	if err := doc.Validate(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestDocumentDescribesWhatIsRouted walks the document through the router, and the route table through the document.
func TestDocumentDescribesWhatIsRouted(t *testing.T) {
	cat := defaultCatalog(t)
	s := newServer(Config{})
	router, ok := s.router().(chi.Routes)
	if !ok {
		t.Fatal("the router is not chi's")
	}
	seen := map[string]bool{}
	ids := map[string]bool{}
	for path, item := range loadDocument(t, cat).Paths.Map() {
		for method, op := range item.Operations() {
			rt := routed(t, router, cat, method, path)
			if id, name := op.OperationID, snake(rt.Name); id != name && !strings.HasPrefix(id, name+"_") || strings.ToLower(id) != id {
				t.Errorf("%s %s: document says %s, router says %s", method, path, id, name)
			}
			if s := op.Summary; strings.Contains(s, " a account") || strings.Contains(s, " a interaction") {
				t.Errorf("%s %s: %q", method, path, s)
			}
			if ids[op.OperationID] {
				t.Errorf("operation id %s is not unique", op.OperationID)
			}
			ids[op.OperationID] = true
			seen[rt.Name] = true
		}
	}
	for _, rt := range routes(whole) {
		if !seen[rt.Name] {
			t.Errorf("route %s is not in the document", rt.Name)
		}
	}
	for _, name := range spec.Operations() {
		if !seen[name] {
			t.Errorf("operation %s has no route", name)
		}
	}
}

// routed finds the route that serves a path, as a request for it would.
func routed(t *testing.T, router chi.Routes, cat *catalog.Catalog, method, path string) wire.Route {
	t.Helper()
	id := uuid.New().String()
	path = strings.NewReplacer("{id}", id, "{item}", id, "{path}", "tile/0/000").Replace(path)
	ctx := chi.NewRouteContext()
	if !router.Match(ctx, method, path) {
		t.Fatalf("%s %s is not routed", method, path)
	}
	var all []wire.Route
	for _, rt := range routes(whole) {
		if rt.Pattern == ctx.RoutePattern() {
			all = append(all, rt)
		}
	}
	r, err := http.NewRequestWithContext(t.Context(), method, path, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := &wire.Call{R: r.WithContext(context.WithValue(r.Context(), chi.RouteCtxKey, ctx)), X: &wire.Exchange{}, Catalog: cat}
	rt, err := pick(c, all)
	if err != nil {
		t.Fatalf("%s %s: %v", method, path, err)
	}
	return rt
}

func TestRoutesApplyToTheirKinds(t *testing.T) {
	cat := defaultCatalog(t)
	paths := loadDocument(t, cat).Paths
	for _, tc := range []struct {
		path, method string
		want         bool
	}{
		{"/v1/contacts/{id}", http.MethodDelete, true},
		{"/v1/contacts/{id}", http.MethodPatch, true},
		{"/v1/contacts/{id}/consents", http.MethodPost, true},
		{"/v1/contacts/{id}/contact_points", http.MethodPost, true},
		{"/v1/contacts/{id}/contact_points/{item}", http.MethodPatch, true},
		{"/v1/contacts/search", http.MethodPost, true},
		{"/v1/cases/{id}", http.MethodPatch, true},
		{"/v1/cases/{id}/consents", http.MethodPost, false},
		{"/v1/interactions/{id}", http.MethodPatch, false},
		{"/v1/contact_points", http.MethodGet, false},
	} {
		item := paths.Value(tc.path)
		if got := item != nil && item.GetOperation(tc.method) != nil; got != tc.want {
			t.Errorf("%s %s: got %v, want %v", tc.method, tc.path, got, tc.want)
		}
	}
}

// TestCatalogLeavesTheRoutesAlone: a kind or a list of the name of a fixed route would not be reached.
func TestCatalogLeavesTheRoutesAlone(t *testing.T) {
	paths, lists := map[string]bool{}, map[string]bool{}
	for _, rt := range routes(whole) {
		parts := strings.Split(rt.Pattern, "/")
		if parts[1] != "v1" {
			continue
		}
		if parts[2] != "{kinds}" {
			paths[parts[2]] = true
		} else if len(parts) > 4 && parts[4] != "{list}" {
			lists[parts[4]] = true
		}
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(paths)), catalog.TakenPaths()); diff != "" {
		t.Errorf("paths that the catalog keeps free (-routed +kept):\n%s", diff)
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(lists)), catalog.TakenLists()); diff != "" {
		t.Errorf("lists that the catalog keeps free (-routed +kept):\n%s", diff)
	}
}

// TestEveryMethodOfTheDeskIsServed: what takes a session is there to be called by somebody.
func TestEveryMethodOfTheDeskIsServed(t *testing.T) {
	handlers, err := filepath.Glob("rights/*.go")
	if err != nil {
		t.Fatal(err)
	}
	var source strings.Builder
	for _, f := range append(handlers, "signal.go") {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(f, "_test.go") {
			source.Write(b)
		}
	}
	looked := 0
	for m := range reflect.TypeFor[*desk.Desk]().Methods() {
		if m.Type.NumIn() < 3 || m.Type.In(2) != reflect.TypeFor[*vault.Session]() {
			continue
		}
		if looked++; !strings.Contains(source.String(), "Desk()."+m.Name+"(") {
			t.Errorf("no route calls %s", m.Name)
		}
	}
	if looked < 40 {
		t.Errorf("looked at %d methods only", looked)
	}
}

func TestDocumentIsKeptByCatalog(t *testing.T) {
	var docs documents
	cat := defaultCatalog(t)
	first, err := docs.of(cat)
	if err != nil {
		t.Fatal(err)
	}
	again, err := docs.of(cat)
	if err != nil || &first[0] != &again[0] {
		t.Errorf("the same catalog was written twice (err %v)", err)
	}
	changed, err := catalog.Parse("changed.yaml", append(crm.Source(), "\n# changed\n"...))
	if err != nil {
		t.Fatal(err)
	}
	other, err := docs.of(changed)
	if err != nil || &first[0] == &other[0] {
		t.Errorf("a changed catalog was not written anew (err %v)", err)
	}
}
