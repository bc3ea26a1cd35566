package wire

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
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

// marker is what no answer, log line or error may contain.
const marker = "Zq7Marker"

func testCall(t testing.TB, method string) *Call {
	t.Helper()
	return callUnder(t, defaultCatalog(t), method)
}

func callUnder(t testing.TB, cat *catalog.Catalog, method string) *Call {
	t.Helper()
	s := &Server{Now: func() time.Time { return time.Date(2026, 3, 1, 10, 59, 30, 0, time.UTC) }, Logger: slog.New(slog.DiscardHandler)}
	return &Call{
		Server: s, W: httptest.NewRecorder(), R: httptest.NewRequestWithContext(t.Context(), method, "/", nil), X: &Exchange{},
		Catalog: cat,
	}
}

func TestProblemOf(t *testing.T) {
	for _, tc := range []struct {
		name   string
		err    error
		method string
		status int
		code   Code
		header string // name: value
	}{
		{"unauthenticated", vault.ErrUnauthenticated, Get, 401, CodeUnauthenticated, `WWW-Authenticate: Bearer realm="tacit"`},
		{"purpose", vault.ErrPurpose, Get, 403, CodePurposeNotAllowed, ""},
		{"purpose missing", vault.ErrPurposeRequired, Get, 400, CodePurposeRequired, ""},
		{"wrapped not found", fmt.Errorf("read: %w", vault.ErrNotFound), Get, 404, CodeNotFound, ""},
		{"gone", vault.ErrGone, Get, 410, CodeErased, ""},
		{"version", vault.ErrVersion, Patch, 412, CodeVersionMismatch, ""},
		{"conflict", &vault.Conflict{Field: "external_ref"}, Post, 409, CodeConflict, ""},
		{"ambiguous", vault.ErrAmbiguous, Post, 409, CodeAmbiguous, ""},
		{"budget", vault.ErrBudget, Get, 429, CodeBudget, "Retry-After: 31"},
		{"import under way", vault.ErrBusy, Post, 429, CodeImportRunning, "Retry-After: 10"},
		{"idempotency", vault.ErrIdempotency, Post, 422, CodeIdempotencyReused, ""},
		{"integrity", vault.ErrIntegrity, Get, 500, CodeIntegrity, ""},
		{"unavailable", fmt.Errorf("%w: %w", vault.ErrUnavailable, context.DeadlineExceeded), Get, 503, CodeUnavailable, "Retry-After: 1"},
		{"append only", vault.ErrAppendOnly, Patch, 405, CodeAppendOnly, "Allow: GET"},
		{"cursor", vault.ErrCursor, Get, 400, CodeBadCursor, ""},
		{"deadline", context.DeadlineExceeded, Get, 503, CodeTimeout, "Retry-After: 1"},
		{"too large", &http.MaxBytesError{Limit: 1}, Post, 413, CodeTooLarge, ""},
		{"body", &vault.Invalid{Fields: []vault.FieldError{{Field: "birth_date", Code: "bad_form"}}}, Post, 422, CodeInvalid, ""},
		{"query", &vault.Invalid{Fields: []vault.FieldError{{Field: "limit", Code: "bad_form"}}}, Get, 400, CodeInvalidQuery, ""},
		{"rights", &vault.Invalid{Fields: []vault.FieldError{{Field: "owner", Code: "write_not_allowed"}}}, Patch, 403, CodeWriteNotAllowed, ""},
		{"rights and more", &vault.Invalid{Fields: []vault.FieldError{{Field: "owner", Code: "write_not_allowed"}, {Code: "bad_form"}}}, Patch, 422, CodeInvalid, ""},
		{"anything else", errors.New(marker), Get, 500, CodeInternal, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := testCall(t, tc.method)
			p := c.problemOf(tc.err)
			if p.Code != tc.code || p.status() != tc.status {
				t.Errorf("got %s %d, want %s %d", p.Code, p.status(), tc.code, tc.status)
			}
			if name, value, ok := strings.Cut(tc.header, ": "); ok && !cmp.Equal(p.headers, [][2]string{{name, value}}) {
				t.Errorf("got headers %v, want %s", p.headers, tc.header)
			}
		})
	}
}

// TestFail writes a problem for an error whose text holds a value: nothing of it comes out.
func TestFail(t *testing.T) {
	c := testCall(t, Get)
	c.Fail(fmt.Errorf("read: %w", errors.New(marker)))
	rec, ok := c.W.(*httptest.ResponseRecorder)
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
	c := testCall(t, Get)
	top, ok := c.Catalog.Kind("contact")
	if !ok {
		t.Fatal("no contact kind")
	}
	c.Top = top
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
		p := Refuse(name).Fault("f", "c", "h")
		if err := json.Unmarshal(appendProblem(nil, p, uuid.New()), &doc); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if doc.Status != m.status || doc.Code != string(name) || doc.Type != "urn:tacit:problem:"+string(name) {
			t.Errorf("%s: got %+v", name, doc)
		}
	}
}

func TestPolicyCodesAreForbidden(t *testing.T) {
	if Refuse("a_teams_own_code").hints == "" {
		t.Error("a code that only a team's policy knows has no hint")
	}
	if got := Refuse("a_teams_own_code").status(); got != http.StatusForbidden {
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
