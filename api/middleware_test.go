package api

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/tacitcrm/tacit/api/wire"
)

// bench serves one route of its own behind everything that surrounds a route.
type bench struct {
	*httptest.Server
	logs   *bytes.Buffer
	served chan Served // one a request, after its log line
	spans  *tracetest.SpanRecorder
}

func newBench(t *testing.T, cfg Config, serve func(*wire.Call) error) *bench {
	t.Helper()
	b := &bench{logs: &bytes.Buffer{}, served: make(chan Served, 16), spans: tracetest.NewSpanRecorder()}
	cfg.Logger = slog.New(slog.NewJSONHandler(b.logs, nil))
	cfg.OnRequest = func(_ context.Context, s Served) { b.served <- s }
	cfg.TracerProvider = sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(b.spans))
	s := newServer(cfg)
	all := []wire.Route{
		{Method: wire.Post, Pattern: "/test/{id}", Serve: serve, Public: true},
		{Method: wire.Get, Pattern: "/test/{id}", Serve: serve, Public: true},
	}
	b.Server = httptest.NewServer(s.traced(s.observed(s.endpoint("/test/{id}", all))))
	t.Cleanup(b.Close)
	return b
}

func (b *bench) do(t *testing.T, method string, body io.Reader, headers ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, b.URL+"/test/"+marker+"?q="+marker, body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", wire.TypeJSON)
	r.Header.Set("Tacit-Request-Id", marker)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := b.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, string(text)
}

func echoLength(c *wire.Call) error {
	body, err := c.JSONBody()
	if err != nil {
		return err
	}
	o := wire.Begin(nil)
	o.Int("length", len(body))
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

func TestEveryAnswerIsNamedAndNotCached(t *testing.T) {
	b := newBench(t, Config{}, echoLength)
	resp, body := b.do(t, wire.Post, strings.NewReader(`{"a":1}`))
	if resp.StatusCode != 200 || body != `{"length":7}` {
		t.Errorf("got %d %s", resp.StatusCode, body)
	}
	id, err := uuid.Parse(resp.Header.Get("Tacit-Request-Id"))
	if err != nil || id.Version() != 7 {
		t.Errorf("got request id %q, want a UUIDv7 of our own", resp.Header.Get("Tacit-Request-Id"))
	}
	for name, want := range map[string]string{"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"} {
		if got := resp.Header.Get(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

func TestWhatIsLogged(t *testing.T) {
	b := newBench(t, Config{}, echoLength)
	b.do(t, wire.Post, strings.NewReader(`{"`+marker+`":1,`))
	served := <-b.served
	b.Close() // the span ends after the answer is sent
	logs := b.logs.String()
	if !strings.Contains(logs, `"route":"/test/{id}"`) || !strings.Contains(logs, `"status":400`) {
		t.Errorf("got %s, want route and status", logs)
	}
	if strings.Contains(logs, marker) {
		t.Errorf("the log repeats what was sent: %s", logs)
	}
	if served.Route != "/test/{id}" || served.Status != 400 || served.Method != wire.Post {
		t.Errorf("got %+v", served)
	}
	spans := b.spans.Ended()
	if len(spans) != 1 || spans[0].Name() != "POST /test/{id}" {
		t.Errorf("got %d spans, want one named by the pattern", len(spans))
	}
}

func TestPanicIsAProblem(t *testing.T) {
	b := newBench(t, Config{}, func(*wire.Call) error { panic(marker) })
	resp, body := b.do(t, wire.Get, nil)
	if resp.StatusCode != 500 || !strings.Contains(body, `"code":"internal"`) {
		t.Errorf("got %d %s", resp.StatusCode, body)
	}
	<-b.served
	if logs := b.logs.String(); strings.Contains(body+logs, marker) || !strings.Contains(logs, "TestPanicIsAProblem") {
		t.Errorf("got %s, want the place and not the value", logs)
	}
}

func TestPanicInAnAnswerCutsItOff(t *testing.T) {
	b := newBench(t, Config{}, func(c *wire.Call) error {
		c.W.Header().Set("Content-Length", "1000")
		_, _ = c.W.Write([]byte("half"))
		panic(marker)
	})
	r, err := http.NewRequestWithContext(t.Context(), wire.Get, b.URL+"/test/1", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := b.Client().Do(r)
	if err == nil {
		_, err = io.ReadAll(resp.Body)
		_ = resp.Body.Close()
	}
	if err == nil {
		t.Error("half an answer looked whole")
	}
}

func TestDeadline(t *testing.T) {
	b := newBench(t, Config{Timeout: 20 * time.Millisecond}, func(c *wire.Call) error {
		<-c.Context().Done()
		return c.Context().Err()
	})
	resp, body := b.do(t, wire.Get, nil)
	if resp.StatusCode != 503 || resp.Header.Get("Retry-After") == "" || !strings.Contains(body, `"code":"timeout"`) {
		t.Errorf("got %d %s", resp.StatusCode, body)
	}
}

// TestLargeBodies sends ten times the limit, with and without saying so beforehand.
func TestLargeBodies(t *testing.T) {
	b := newBench(t, Config{}, echoLength)
	large := strings.Repeat("x", 10<<20)
	for name, body := range map[string]io.Reader{
		"announced": strings.NewReader(large),
		"chunked":   io.MultiReader(strings.NewReader(large)),
	} {
		resp, text := b.do(t, wire.Post, body)
		if resp.StatusCode != 413 || !strings.Contains(text, `"code":"too_large"`) {
			t.Errorf("%s: got %d %s", name, resp.StatusCode, text)
		}
	}
	resp, _ := b.do(t, wire.Post, strings.NewReader(`"`+strings.Repeat("x", 1<<20-2)+`"`))
	if resp.StatusCode != 200 {
		t.Errorf("a body of exactly the limit: got %d, want 200", resp.StatusCode)
	}
}

func TestSlowBody(t *testing.T) {
	b := newBench(t, Config{Timeout: 50 * time.Millisecond}, echoLength)
	pr, pw := io.Pipe()
	defer pw.Close()
	go func() { _, _ = pw.Write([]byte(`{"a":`)) }()
	resp, body := b.do(t, wire.Post, pr)
	if resp.StatusCode != 408 && resp.StatusCode != 503 {
		t.Errorf("got %d %s, want an end to waiting", resp.StatusCode, body)
	}
}

func TestMethods(t *testing.T) {
	b := newBench(t, Config{}, echoLength)
	resp, body := b.do(t, http.MethodPut, nil)
	if resp.StatusCode != 405 || resp.Header.Get("Allow") != "GET, POST" || !strings.Contains(body, `"code":"method_not_allowed"`) {
		t.Errorf("got %d, Allow %q, %s", resp.StatusCode, resp.Header.Get("Allow"), body)
	}
}

// TestRouterMisses covers what chi answers itself.
func TestRouterMisses(t *testing.T) {
	s := newServer(Config{})
	h := s.observed(s.router())
	for _, tc := range []struct {
		method, path string
		status       int
	}{
		{wire.Get, "/" + marker, 404},
		{wire.Get, "/v2/contacts", 404},
		{marker, "/livez", 501},
		{wire.Post, "/livez", 405},
		{http.MethodHead, "/livez", 200},
	} {
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, httptest.NewRequestWithContext(t.Context(), tc.method, tc.path, nil))
		if rec.Code != tc.status {
			t.Errorf("%s %s: got %d, want %d", tc.method, tc.path, rec.Code, tc.status)
		}
		if tc.status >= 400 && rec.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s %s: got Content-Type %q", tc.method, tc.path, rec.Header().Get("Content-Type"))
		}
		if strings.Contains(rec.Body.String(), marker) {
			t.Errorf("%s %s: the answer repeats what was sent: %s", tc.method, tc.path, rec.Body)
		}
	}
}
