package client_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
)

var someone = uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8057")

// asked is what a server notes of a request.
type asked struct{ Method, Path, Body, Key string }

// unavailable is a server that is not there for the first so many requests, and answers the others with body.
func unavailable(t *testing.T, times int, retryAfter, body string) (*client.Client, *[]asked) {
	t.Helper()
	var seen []asked
	c := to(t, func(w http.ResponseWriter, r *http.Request) {
		text, _ := io.ReadAll(r.Body)
		seen = append(seen, asked{r.Method, r.URL.Path, string(text), r.Header.Get("Idempotency-Key")})
		if len(seen) > times {
			io.WriteString(w, body)
			return
		}
		w.Header().Set("Content-Type", "application/problem+json")
		w.Header().Set("Retry-After", retryAfter)
		w.WriteHeader(http.StatusServiceUnavailable)
		io.WriteString(w, `{"title":"Temporarily unavailable","code":"unavailable"}`)
	})
	return c, &seen
}

func TestWhatIsSafeIsSentAgain(t *testing.T) {
	for _, tc := range []struct {
		name string
		do   func(*client.Client) error
		want int // requests
	}{
		{"read", func(c *client.Client) error { _, err := c.Get(t.Context(), "contacts", someone); return err }, 3},
		{"look-up", func(c *client.Client) error {
			_, err := c.Lookup(t.Context(), client.Lookup{By: "phone", Value: "1"})
			return err
		}, 3},
		{"create", func(c *client.Client) error {
			_, err := c.Create(t.Context(), "contacts", "", map[string]string{"a": "b"})
			return err
		}, 3},
		{"patch", func(c *client.Client) error {
			_, err := c.Patch(t.Context(), "contacts", someone, 1, map[string]string{"a": "b"})
			return err
		}, 1},
		{"delete", func(c *client.Client) error { return c.Delete(t.Context(), "contacts", someone, 1) }, 1},
		{"post without a key", func(c *client.Client) error {
			_, err := c.Bytes(t.Context(), client.Request{Method: http.MethodPost, Path: "/v1/x", Body: strings.NewReader("{}")})
			return err
		}, 1},
		{"body that is read once", func(c *client.Client) error {
			_, err := c.Bytes(t.Context(), client.Request{Method: http.MethodPost, Path: "/v1/x", Key: "k", Body: io.MultiReader(strings.NewReader("{}"))})
			return err
		}, 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			c, seen := unavailable(t, 2, "0", `{}`)
			err := tc.do(c)
			if len(*seen) != tc.want || (err == nil) != (tc.want > 1) {
				t.Fatalf("got %d requests and %v, want %d", len(*seen), err, tc.want)
			}
			for _, again := range (*seen)[1:] {
				if diff := cmp.Diff((*seen)[0], again); diff != "" {
					t.Errorf("sent again as another request:\n%s", diff)
				}
			}
		})
	}
}

func TestSendingAgainHasAnEnd(t *testing.T) {
	c, seen := unavailable(t, 9, "0", "")
	if _, err := c.Get(t.Context(), "contacts", someone); client.Code(err) != "unavailable" || len(*seen) != 3 {
		t.Errorf("got %v after %d requests, want the problem after 3", err, len(*seen))
	}
	c, seen = unavailable(t, 9, "3600", "")
	if _, err := c.Get(t.Context(), "contacts", someone); client.Code(err) != "unavailable" || len(*seen) != 1 {
		t.Errorf("a server that asks for an hour: got %v after %d requests, want 1", err, len(*seen))
	}
	ctx, cancel := context.WithCancel(t.Context())
	c = to(t, func(w http.ResponseWriter, _ *http.Request) { cancel(); w.WriteHeader(http.StatusServiceUnavailable) })
	if _, err := c.Get(ctx, "contacts", someone); err == nil {
		t.Error("a request that was given up succeeded")
	}
}

// A connection that breaks off before the answer tells nothing of whether a request was carried out.
func TestKeysAreKept(t *testing.T) {
	var keys []string
	c := to(t, func(w http.ResponseWriter, r *http.Request) {
		if keys = append(keys, r.Header.Get("Idempotency-Key")); len(keys) == 1 {
			panic(http.ErrAbortHandler)
		}
		io.WriteString(w, `{"version":1}`)
	})
	if _, err := c.Create(t.Context(), "contacts", "", struct{}{}); err != nil {
		t.Fatal(err)
	}
	if len(keys) < 2 || keys[0] == "" || keys[0] != keys[len(keys)-1] {
		t.Errorf("got the keys %q, want one, sent again", keys)
	}
}

// Whoever redirects a request is not given it: not the token, and not the body.
func TestNoRedirectionIsFollowed(t *testing.T) {
	visited := false
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { visited = true }))
	t.Cleanup(other.Close)
	c := to(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, other.URL, http.StatusTemporaryRedirect)
	})
	_, err := c.Lookup(t.Context(), client.Lookup{By: "phone", Value: "1"})
	var p *client.Problem
	if visited || !errors.As(err, &p) || p.Status != http.StatusTemporaryRedirect {
		t.Errorf("got %v, visited the other server: %v", err, visited)
	}
}

// An answer that is not as expected is not quoted: it may hold what the server would not have sent.
func TestUnreadableAnswersAreNotQuoted(t *testing.T) {
	for _, body := range []string{`{"version":"marker"}`, `{"id":"marker"}`, `marker`, `{"fields":{"a":marker}}`, `{"created_at":"marker"}`, `{"fields":"mar`} {
		c := to(t, func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, body) })
		if _, err := c.Get(t.Context(), "contacts", someone); err == nil || strings.Contains(err.Error(), "mar") {
			t.Errorf("%s: got %v", body, err)
		}
	}
	c := to(t, func(http.ResponseWriter, *http.Request) {})
	_, err := c.Create(t.Context(), "contacts", "", map[string]any{"a": json.Number("marker")})
	if err == nil || strings.Contains(err.Error(), "marker") {
		t.Errorf("fields that are no JSON: got %v", err)
	}
}
