package api

import (
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault"
)

func queryCall(t testing.TB, kind, query string) *call {
	t.Helper()
	c := testCall(t, get)
	k, ok := c.catalog.Kind(kind)
	if !ok {
		t.Fatalf("no kind %s", kind)
	}
	c.top, c.kind = k, k
	c.r.URL.RawQuery = query
	return c
}

func TestListQuery(t *testing.T) {
	c := queryCall(t, "contact", "language=en&source.in=web,import&created_at.gte=2026-01-01T00:00:00Z&region.null=true&limit=20&sort=-updated_at&cursor=abc&fields=family_name,contact_points")
	got, err := c.listQuery()
	if err != nil {
		t.Fatal(err)
	}
	want := vault.ListQuery{
		Filters: []vault.Filter{
			{Field: "created_at", Op: "gte", Values: []string{"2026-01-01T00:00:00Z"}},
			{Field: "language", Op: "eq", Values: []string{"en"}},
			{Field: "region", Op: "null", Values: []string{"true"}},
			{Field: "source", Op: "in", Values: []string{"web", "import"}},
		},
		Sort: "-updated_at", Limit: 20, Cursor: "abc", Fields: []string{"family_name", "contact_points"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestListQueryRefuses(t *testing.T) {
	for _, tc := range []struct {
		name, query string
		code        code
		hint        string // part of a hint
	}{
		{"mistyped parameter", "limt=3", codeUnknownParameter, "did you mean limit?"},
		{"mistyped field", "langage=en", codeUnknownParameter, "did you mean language?"},
		{"unknown operator", "language.like=e", codeUnknownParameter, ""},
		{"sealed field", "family_name=Lovelace", codeInvalidQuery, "POST /v1/contacts/search"},
		{"sort by a sealed field", "sort=family_name", codeInvalidQuery, "sorted by"},
		{"twice", "language=en&language=de", codeRepeatedParameter, ""},
		{"limit zero", "limit=0", codeInvalidQuery, "1 to 200"},
		{"limit too high", "limit=201", codeInvalidQuery, "1 to 200"},
		{"limit no number", "limit=ten", codeInvalidQuery, "1 to 200"},
		{"unknown sparse field", "fields=family_nam", codeInvalidQuery, "did you mean family_name?"},
		{"null neither", "region.null=maybe", codeInvalidQuery, "true or false"},
		{"bad escape", "language=%zz", codeMalformedQuery, ""},
		{"bad UTF-8", "language=%ff", codeMalformedQuery, ""},
		{"zero byte", "language=%00", codeMalformedQuery, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := queryCall(t, "contact", tc.query)
			_, err := c.listQuery()
			if err == nil {
				t.Fatal("got no error")
			}
			p := c.problemOf(err)
			if p.code != tc.code || p.status() != 400 {
				t.Errorf("got %s %d, want %s 400", p.code, p.status(), tc.code)
			}
			if doc := string(appendProblem(nil, p, requestID())); !strings.Contains(doc, tc.hint) {
				t.Errorf("got %s, want the hint %q", doc, tc.hint)
			}
		})
	}
}

// FuzzQuery puts the marker anywhere into a query string: it is not in the answer.
func FuzzQuery(f *testing.F) {
	for _, seed := range []string{"language=en&limit=5", "created_at.gte=2026-01-01T00:00:00Z", "fields=family_name", "sort=-id", "a=%", "=&&;"} {
		for at := range 6 {
			f.Add(seed, at*4)
		}
	}
	cat := defaultCatalog(f)
	f.Fuzz(func(t *testing.T, query string, at int) {
		if at < 0 || at > len(query) {
			at = len(query)
		}
		c := callUnder(t, cat, get)
		c.kind, _ = cat.Kind("contact")
		c.r.URL = &url.URL{RawQuery: query[:at] + marker + query[at:]}
		rec := httptest.NewRecorder()
		c.w = rec
		if _, err := c.listQuery(); err != nil {
			c.fail(err)
		}
		if _, err := c.entryQuery("subject"); err != nil {
			c.fail(err)
		}
		if strings.Contains(rec.Body.String(), marker) || rec.Code >= 500 {
			t.Errorf("got %d %s", rec.Code, rec.Body)
		}
	})
}
