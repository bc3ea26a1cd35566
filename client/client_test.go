package client_test

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/client"
)

func TestNewRefuses(t *testing.T) {
	for address, want := range map[string]error{
		"": client.ErrURL, "vault.example.com": client.ErrURL, "ftp://vault.example.com": client.ErrURL, "http://": client.ErrURL,
		"http://vault.example.com": client.ErrClear, "http://localhost.example:80": client.ErrClear, "http://192.0.2.1": client.ErrClear,
		"https://vault.example.com": nil, "http://127.0.0.1:8480": nil, "http://[::1]:80": nil, "http://localhost": nil,
	} {
		if _, err := client.New(client.Config{URL: address, Token: "t"}); !errors.Is(err, want) {
			t.Errorf("%q: got %v, want %v", address, err, want)
		}
	}
	if _, err := client.New(client.Config{URL: "http://vault.example.com", PlainAnywhere: true}); err != nil {
		t.Errorf("plain HTTP that is permitted: %v", err)
	}
}

// to is a client of a server that answers what a test says.
func to(t *testing.T, answer http.HandlerFunc) *client.Client {
	t.Helper()
	s := httptest.NewServer(answer)
	t.Cleanup(s.Close)
	c, err := client.New(client.Config{URL: s.URL, Token: "token-1", Purpose: "support"})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestDo(t *testing.T) {
	var seen []string
	c := to(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		h := r.Header
		seen = append(seen, r.Method, r.URL.String(), h.Get("Authorization"), h.Get("Tacit-Purpose"), h.Get("If-Match"), h.Get("Content-Type"), string(body))
		w.Header().Set("ETag", `"8"`)
		io.WriteString(w, `{"id":"a"}`)
	})
	var out struct{ ID string }
	etag, err := c.Do(t.Context(), client.Request{
		Method: http.MethodPatch, Path: "/v1/x", Query: url.Values{"q": {"1"}}, Version: `"7"`,
		Body: strings.NewReader("{}"), ContentType: "application/json",
	}, &out)
	if err != nil || etag != `"8"` || out.ID != "a" {
		t.Errorf("got %s, %+v, %v", etag, out, err)
	}
	want := []string{"PATCH", "/v1/x?q=1", "Bearer token-1", "support", `"7"`, "application/json", "{}"}
	if diff := cmp.Diff(want, seen); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestNoContent(t *testing.T) {
	c := to(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	if _, err := c.Do(t.Context(), client.Request{Method: http.MethodDelete, Path: "/v1/x"}, nil); err != nil {
		t.Error(err)
	}
}

func TestProblem(t *testing.T) {
	for _, tt := range []struct{ name, media, body, text, hint string }{
		{
			"problem", "application/problem+json; charset=utf-8",
			`{"title":"Forbidden","status":403,"code":"role_not_allowed","detail":"no","entry":"e1","hint":"ask","errors":[{"field":"map.a","hint":"b"},{"field":"c"}]}`,
			"Forbidden: no (403 role_not_allowed, log entry e1)", "ask\n      map.a: b\n      c",
		},
		{"another server", "text/html", "marker", "the answer is not from a Tacit server (403)", "is the server's URL right?"},
		{"no JSON", "application/problem+json", "marker", "the answer is not from a Tacit server (403)", "is the server's URL right?"},
	} {
		c := to(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", tt.media)
			w.WriteHeader(http.StatusForbidden)
			io.WriteString(w, tt.body)
		})
		_, err := c.Do(t.Context(), client.Request{Method: http.MethodGet, Path: "/v1/x"}, nil)
		var p *client.Problem
		if !errors.As(err, &p) || err.Error() != tt.text || p.Hint() != tt.hint {
			t.Errorf("%s: got %v with hint %q", tt.name, err, p.Hint())
		}
	}
}

// The URL of a request names subjects in its query.
func TestUnreachableNamesNobody(t *testing.T) {
	s := httptest.NewServer(http.NotFoundHandler())
	address := s.URL
	s.Close()
	c, err := client.New(client.Config{URL: address, Token: "t"})
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.Do(t.Context(), client.Request{Method: http.MethodGet, Path: "/v1/x", Query: url.Values{"subject": {"marker"}}}, nil)
	var advised interface{ Hint() string }
	if !errors.As(err, &advised) || !strings.Contains(advised.Hint(), strings.TrimPrefix(address, "http://")) {
		t.Errorf("got %v, want an error that names the host in its hint", err)
	}
	if err == nil || !strings.HasPrefix(err.Error(), "reach the server: ") || strings.Contains(err.Error(), "marker") {
		t.Errorf("got %v, want the cause and not the query", err)
	}
}

func TestSave(t *testing.T) {
	cut := false
	c := to(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/v1/none" {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusNotFound)
			io.WriteString(w, `{"title":"Not Found","code":"not_found"}`)
			return
		}
		w.Header().Set("Tacit-Entry", "e1")
		if cut {
			w.Header().Set("Content-Length", "100")
		}
		io.WriteString(w, "the file")
	})
	var out strings.Builder
	header, err := c.Save(t.Context(), client.Request{Method: http.MethodGet, Path: "/v1/x"}, &out)
	if err != nil || out.String() != "the file" || header.Get("Tacit-Entry") != "e1" {
		t.Errorf("got %q, %v, %v", out.String(), header, err)
	}
	out.Reset()
	_, err = c.Save(t.Context(), client.Request{Method: http.MethodGet, Path: "/v1/none"}, &out)
	if p, ok := errors.AsType[*client.Problem](err); !ok || p.Code != "not_found" || out.Len() > 0 {
		t.Errorf("a refusal: got %q, %v", out.String(), err)
	}
	cut = true
	if _, err := c.Save(t.Context(), client.Request{Method: http.MethodGet, Path: "/v1/x"}, &out); err == nil {
		t.Error("an answer that breaks off is taken for whole")
	}
}
