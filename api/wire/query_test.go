package wire

import (
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

func queryCall(t testing.TB, kind, query string) *Call {
	t.Helper()
	c := testCall(t, Get)
	k, ok := c.Catalog.Kind(kind)
	if !ok {
		t.Fatalf("no kind %s", kind)
	}
	c.Top, c.Kind = k, k
	c.R.URL.RawQuery = query
	return c
}

func TestListQuery(t *testing.T) {
	c := queryCall(t, "contact", "language=en&source.in=web,import&created_at.gte=2026-01-01T00:00:00Z&region.null=true&limit=20&sort=-updated_at&cursor=abc&fields=family_name,contact_points")
	got, err := c.ListQuery()
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
		code        Code
		hint        string // part of a hint
	}{
		{"mistyped parameter", "limt=3", CodeUnknownParameter, "did you mean limit?"},
		{"mistyped field", "langage=en", CodeUnknownParameter, "did you mean language?"},
		{"unknown operator", "language.like=e", CodeUnknownParameter, ""},
		{"sealed field", "family_name=Lovelace", CodeInvalidQuery, "POST /v1/contacts/search"},
		{"sort by a sealed field", "sort=family_name", CodeInvalidQuery, "sorted by"},
		{"twice", "language=en&language=de", CodeRepeatedParameter, ""},
		{"limit zero", "limit=0", CodeInvalidQuery, "1 to 200"},
		{"limit too high", "limit=201", CodeInvalidQuery, "1 to 200"},
		{"limit no number", "limit=ten", CodeInvalidQuery, "1 to 200"},
		{"unknown sparse field", "fields=family_nam", CodeInvalidQuery, "did you mean family_name?"},
		{"null neither", "region.null=maybe", CodeInvalidQuery, "true or false"},
		{"bad escape", "language=%zz", CodeMalformedQuery, ""},
		{"bad UTF-8", "language=%ff", CodeMalformedQuery, ""},
		{"zero byte", "language=%00", CodeMalformedQuery, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := queryCall(t, "contact", tc.query)
			_, err := c.ListQuery()
			if err == nil {
				t.Fatal("got no error")
			}
			p := c.problemOf(err)
			if p.Code != tc.code || p.status() != 400 {
				t.Errorf("got %s %d, want %s 400", p.Code, p.status(), tc.code)
			}
			if doc := string(appendProblem(nil, p, uuid.New())); !strings.Contains(doc, tc.hint) {
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
		c := callUnder(t, cat, Get)
		c.Kind, _ = cat.Kind("contact")
		c.R.URL = &url.URL{RawQuery: query[:at] + marker + query[at:]}
		rec := httptest.NewRecorder()
		c.W = rec
		if _, err := c.ListQuery(); err != nil {
			c.Fail(err)
		}
		p, err := c.Only("subject", "from", "limit")
		if err == nil {
			_, err = p.ID("subject")
		}
		if err != nil {
			c.Fail(err)
		}
		if strings.Contains(rec.Body.String(), marker) || rec.Code >= 500 {
			t.Errorf("got %d %s", rec.Code, rec.Body)
		}
	})
}
