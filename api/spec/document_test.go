package spec

import (
	"bytes"
	"net/http"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
)

func defaultCatalog(t testing.TB) *catalog.Catalog {
	t.Helper()
	cat, err := crm.Default()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

// No area may take a name that another has: one of the two would be described, and the other served.
func TestAreasShareNoName(t *testing.T) {
	cat := defaultCatalog(t)
	operations, schemas, parameters := map[string]int{}, map[string]int{}, map[string]int{}
	for name := range sharedParameters(cat) {
		parameters[name]++
	}
	for _, a := range areas() {
		for name := range a.operations {
			operations[name]++
		}
		for name := range a.schemas(cat) {
			schemas[name]++
		}
		if a.parameters != nil {
			for name := range a.parameters() {
				parameters[name]++
			}
		}
	}
	for what, all := range map[string]map[string]int{"operation": operations, "schema": schemas, "parameter": parameters} {
		for name, n := range all {
			if n != 1 {
				t.Errorf("%s %s is declared %d times", what, name, n)
			}
		}
	}
}

func TestDocumentRefusesARouteWithoutOperation(t *testing.T) {
	api := API{Places: []Place{{Name: "nobody", Method: http.MethodGet, Path: "/v1/nobody"}}}
	body, err := Document(defaultCatalog(t), api)
	if err == nil || !strings.Contains(err.Error(), "nobody") || body != nil {
		t.Errorf("got %d bytes, error %v; want an error that names the route", len(body), err)
	}
}

// The order of a map must not show: clients are generated from the document, and compared.
func TestDocumentIsDeterministic(t *testing.T) {
	cat := defaultCatalog(t)
	api := API{Problems: map[int][]string{404: {"b", "a"}, 403: {"c"}}}
	first, err := Document(cat, api)
	if err != nil {
		t.Fatal(err)
	}
	for range 8 {
		again, err := Document(cat, api)
		if err != nil || !bytes.Equal(first, again) {
			t.Fatalf("the same arguments gave another document (err %v)", err)
		}
	}
	if !bytes.Contains(first, []byte("Codes: a, b")) {
		t.Error("the codes of a problem are not in order")
	}
}

// A path of two parameters names both, those of log and reports under their own names.
func TestPathParameters(t *testing.T) {
	for path, want := range map[string]string{
		"/v1/contacts/{id}/points/{item}": "id item",
		"/v1/reports/{name}":              "report",
		"/v1/audit/tlog/{path}":           "logFile",
		"/v1/policy":                      "",
	} {
		var got []string
		for _, n := range parametersOf(operation{}, Place{Path: path, Public: true}) {
			ref, _ := n["$ref"].(string)
			got = append(got, strings.TrimPrefix(ref, "#/components/parameters/"))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
}
