package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// marker is what no answer, log line or error may contain.
const marker = "Zq7Marker"

func withRoute(r *http.Request, ctx *chi.Context) context.Context {
	return context.WithValue(r.Context(), chi.RouteCtxKey, ctx)
}

func testCall(t testing.TB, method string) *call {
	t.Helper()
	return callUnder(t, defaultCatalog(t), method)
}

func callUnder(t testing.TB, cat *catalog.Catalog, method string) *call {
	t.Helper()
	s := &server{cfg: Config{Now: func() time.Time { return time.Date(2026, 3, 1, 10, 59, 30, 0, time.UTC) }}.withDefaults()}
	return &call{
		srv: s, w: httptest.NewRecorder(), r: httptest.NewRequestWithContext(t.Context(), method, "/", nil), x: &exchange{},
		catalog: cat,
	}
}

func TestProblemOf(t *testing.T) {
	for _, tc := range []struct {
		name   string
		err    error
		method string
		status int
		code   code
		header string // name: value
	}{
		{"unauthenticated", vault.ErrUnauthenticated, get, 401, codeUnauthenticated, `WWW-Authenticate: Bearer realm="tacit"`},
		{"purpose", vault.ErrPurpose, get, 403, codePurposeNotAllowed, ""},
		{"purpose missing", vault.ErrPurposeRequired, get, 400, codePurposeRequired, ""},
		{"wrapped not found", fmt.Errorf("read: %w", vault.ErrNotFound), get, 404, codeNotFound, ""},
		{"gone", vault.ErrGone, get, 410, codeErased, ""},
		{"version", vault.ErrVersion, patch, 412, codeVersionMismatch, ""},
		{"conflict", &vault.Conflict{Field: "external_ref"}, post, 409, codeConflict, ""},
		{"ambiguous", vault.ErrAmbiguous, post, 409, codeAmbiguous, ""},
		{"budget", vault.ErrBudget, get, 429, codeBudget, "Retry-After: 31"},
		{"import under way", vault.ErrBusy, post, 429, codeImportRunning, "Retry-After: 10"},
		{"idempotency", vault.ErrIdempotency, post, 422, codeIdempotencyReused, ""},
		{"integrity", vault.ErrIntegrity, get, 500, codeIntegrity, ""},
		{"unavailable", fmt.Errorf("%w: %w", vault.ErrUnavailable, context.DeadlineExceeded), get, 503, codeUnavailable, "Retry-After: 1"},
		{"append only", vault.ErrAppendOnly, patch, 405, codeAppendOnly, "Allow: GET"},
		{"cursor", vault.ErrCursor, get, 400, codeBadCursor, ""},
		{"deadline", context.DeadlineExceeded, get, 503, codeTimeout, "Retry-After: 1"},
		{"too large", &http.MaxBytesError{Limit: 1}, post, 413, codeTooLarge, ""},
		{"body", &vault.Invalid{Fields: []vault.FieldError{{Field: "birth_date", Code: "bad_form"}}}, post, 422, codeInvalid, ""},
		{"query", &vault.Invalid{Fields: []vault.FieldError{{Field: "limit", Code: "bad_form"}}}, get, 400, codeInvalidQuery, ""},
		{"rights", &vault.Invalid{Fields: []vault.FieldError{{Field: "owner", Code: "write_not_allowed"}}}, patch, 403, codeWriteNotAllowed, ""},
		{"rights and more", &vault.Invalid{Fields: []vault.FieldError{{Field: "owner", Code: "write_not_allowed"}, {Code: "bad_form"}}}, patch, 422, codeInvalid, ""},
		{"anything else", errors.New(marker), get, 500, codeInternal, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := testCall(t, tc.method)
			p := c.problemOf(tc.err)
			if p.code != tc.code || p.status() != tc.status {
				t.Errorf("got %s %d, want %s %d", p.code, p.status(), tc.code, tc.status)
			}
			if name, value, ok := strings.Cut(tc.header, ": "); ok && !cmp.Equal(p.headers, [][2]string{{name, value}}) {
				t.Errorf("got headers %v, want %s", p.headers, tc.header)
			}
		})
	}
}

// TestFail writes a problem for an error whose text holds a value: nothing of it comes out.
func TestFail(t *testing.T) {
	c := testCall(t, get)
	c.fail(fmt.Errorf("read: %w", errors.New(marker)))
	rec, ok := c.w.(*httptest.ResponseRecorder)
	if !ok {
		t.Fatal("not a recorder")
	}
	if got := rec.Header().Get("Content-Type"); got != "application/problem+json" {
		t.Errorf("got Content-Type %q", got)
	}
	want := `{"type":"urn:tacit:problem:internal","title":"Internal error","status":500,"code":"internal","hint":"tell the operator the request id"}`
	if got := rec.Body.String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestRefusalsAreTold(t *testing.T) {
	c := testCall(t, get)
	top, ok := c.catalog.Kind("contact")
	if !ok {
		t.Fatal("no contact kind")
	}
	c.top = top
	p := c.refusal(&vault.Refusal{Code: "consent_missing", Purpose: "marketing"})
	if want := "POST /v1/contacts/{id}/consents"; !strings.Contains(p.hints, want) || !strings.Contains(p.hints, "marketing") {
		t.Errorf("got hint %q, want it to name the purpose and %s", p.hints, want)
	}
}

// TestMeaningsAreComplete: every problem has a title, an error status and, written out, valid JSON.
func TestMeaningsAreComplete(t *testing.T) {
	for name, m := range meanings {
		if m.hint == "" {
			t.Errorf("%s has no hint", name)
		}
		if m.title == "" || m.status < 400 || m.status > 599 {
			t.Errorf("%s: title %q, status %d", name, m.title, m.status)
		}
		var doc struct {
			Type, Title, Code string
			Status            int
		}
		p := refuse(name).fault("f", "c", "h")
		if err := json.Unmarshal(appendProblem(nil, p, requestID()), &doc); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if doc.Status != m.status || doc.Code != string(name) || doc.Type != "urn:tacit:problem:"+string(name) {
			t.Errorf("%s: got %+v", name, doc)
		}
	}
}

func TestNotReadyNamesThePart(t *testing.T) {
	for part, want := range map[error]string{
		vault.ErrNoDatabase: "database does not", vault.ErrNoKeystone: "keystone does not", vault.ErrNoLog: "log cannot be written",
	} {
		p := testCall(t, get).problemOf(notReady{fmt.Errorf("%w: %w", part, vault.ErrUnavailable)})
		if p.code != codeUnavailable || !strings.Contains(p.details, want) {
			t.Errorf("%v: got %s %q, want the detail to say %q", part, p.code, p.details, want)
		}
	}
}

func TestPolicyCodesAreForbidden(t *testing.T) {
	if refuse("a_teams_own_code").hints == "" {
		t.Error("a code that only a team's policy knows has no hint")
	}
	if got := refuse("a_teams_own_code").status(); got != http.StatusForbidden {
		t.Errorf("got %d, want 403", got)
	}
}

func TestKnownPath(t *testing.T) {
	cat := defaultCatalog(t)
	for path, want := range map[string]string{
		"":                               "",
		"birth_date":                     "birth_date",
		"contact_points[1].value":        "contact_points[1].value",
		"notice.id":                      "notice.id",
		marker:                           unknownWord,
		marker + "[0]":                   unknownWord + "[0]",
		"contact_points[1]." + marker:    "contact_points[1]." + unknownWord,
		"contact_points[" + marker:       unknownWord,
		"contact_points[" + marker + "]": unknownWord,
	} {
		if got := knownPath(cat, path); got != want {
			t.Errorf("knownPath(%q): got %q, want %q", path, got, want)
		}
	}
}
