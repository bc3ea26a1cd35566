package api

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
	"strconv"
	"time"

	"github.com/google/uuid"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"github.com/tacitcrm/tacit/api/wire"
)

type exchangeKey struct{}

// exchangeOf returns the exchange of a request; a request that did not pass observed gets one nobody reads.
func exchangeOf(ctx context.Context) *wire.Exchange {
	if x, ok := ctx.Value(exchangeKey{}).(*wire.Exchange); ok {
		return x
	}
	return &wire.Exchange{}
}

// recorder notes what was answered.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 && status >= http.StatusOK {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(b)
	r.bytes += int64(n)
	return n, err //nolint:wrapcheck // an io.Writer hands on what it got
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// traced opens a span for each request. Its name is a constant until the route is known.
func (s *server) traced(next http.Handler) http.Handler {
	opts := []otelhttp.Option{
		otelhttp.WithSpanNameFormatter(func(string, *http.Request) string { return "HTTP" }),
		otelhttp.WithFilter(func(r *http.Request) bool { return r.URL.Path != "/livez" && r.URL.Path != "/readyz" }),
	}
	if s.cfg.TracerProvider != nil {
		opts = append(opts, otelhttp.WithTracerProvider(s.cfg.TracerProvider))
	}
	if s.cfg.MeterProvider != nil {
		opts = append(opts, otelhttp.WithMeterProvider(s.cfg.MeterProvider))
	}
	return otelhttp.NewHandler(next, "HTTP", opts...)
}

// observed names the request, answers a panic, and says afterwards what was served.
func (s *server) observed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := s.cfg.Now()
		x := &wire.Exchange{ID: requestID()}
		ctx := context.WithValue(r.Context(), exchangeKey{}, x)
		rec := &recorder{ResponseWriter: w}
		setHeaders(rec.Header(), x.ID, r.TLS != nil)
		defer func() { s.served(ctx, r.Method, x, rec, s.cfg.Now().Sub(began)) }()
		defer s.recovered(rec, r.WithContext(ctx))
		next.ServeHTTP(rec, r.WithContext(ctx))
	})
}

// requestID is made here and never taken from the caller, whose id could be anything. The library fails only where the
// system has no randomness; the request is then served without a name.
func requestID() uuid.UUID {
	id, err := uuid.NewV7()
	if err != nil {
		return uuid.Nil
	}
	return id
}

func setHeaders(h http.Header, id uuid.UUID, tls bool) {
	h.Set("Tacit-Request-Id", id.String())
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	h.Set("Referrer-Policy", "no-referrer")
	if tls {
		h.Set("Strict-Transport-Security", "max-age=31536000")
	}
}

// recovered turns a panic into a problem. What was panicked with may hold a value of a record, so the log gets its type
// and the places in the code, nothing else. An answer that has begun is cut off: half of it must not look whole.
func (s *server) recovered(rec *recorder, r *http.Request) {
	p := recover()
	if p == nil {
		return
	}
	if p == http.ErrAbortHandler { //nolint:errorlint // the sentinel itself is panicked with
		panic(p)
	}
	s.cfg.Logger.LogAttrs(r.Context(), slog.LevelError, "panic",
		slog.String("request", exchangeOf(r.Context()).ID.String()),
		slog.String("type", fmt.Sprintf("%T", p)), slog.Any("at", callers()))
	if rec.status != 0 {
		panic(http.ErrAbortHandler)
	}
	s.problemHandler(wire.Refuse(wire.CodeInternal))(rec, r)
}

// callers lists functions and lines of the stack that panicked.
func callers() []string {
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(4, pcs)])
	var at []string
	for {
		f, more := frames.Next()
		at = append(at, f.Function+":"+strconv.Itoa(f.Line))
		if !more {
			return at
		}
	}
}

// served names the span, writes the access log and tells whoever counts.
func (s *server) served(ctx context.Context, method string, x *wire.Exchange, rec *recorder, took time.Duration) {
	done := Served{
		Method: knownMethod(method), Route: x.Route, Kind: x.Kind, Status: rec.status, Bytes: rec.bytes, Duration: took,
	}
	span := trace.SpanFromContext(ctx)
	if done.Route != "" {
		span.SetName(done.Method + " " + done.Route)
		span.SetAttributes(attribute.String("http.route", done.Route))
		if labels, ok := otelhttp.LabelerFromContext(ctx); ok {
			labels.Add(attribute.String("http.route", done.Route))
		}
	}
	if done.Kind != "" {
		span.SetAttributes(attribute.String("tacit.kind", done.Kind))
	}
	attrs := []slog.Attr{
		slog.String("method", done.Method), slog.String("route", done.Route), slog.String("kind", done.Kind),
		slog.Int("status", done.Status), slog.Int64("bytes", done.Bytes), slog.Duration("took", took),
		slog.String("request", x.ID.String()),
	}
	if x.Credential != uuid.Nil {
		attrs = append(attrs, slog.String("credential", x.Credential.String()))
	}
	s.cfg.Logger.LogAttrs(ctx, slog.LevelInfo, "request", attrs...)
	s.cfg.OnRequest(ctx, done)
}

// knownMethod keeps a caller's own words out of logs and metrics.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete,
		http.MethodConnect, http.MethodOptions, http.MethodTrace:
		return method
	}
	return "OTHER"
}
