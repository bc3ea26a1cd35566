package telemetry_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"github.com/tacitcrm/tacit/internal/telemetry"
)

// marker stands for a customer's datum. It is put wherever an instrumentation could put one.
const marker = "ada.marker@example.com"

type harness struct {
	*telemetry.Telemetry
	spans  *tracetest.InMemoryExporter
	reader *sdkmetric.ManualReader
}

func setup(t *testing.T, getenv func(string) string) harness {
	t.Helper()
	h := harness{spans: tracetest.NewInMemoryExporter(), reader: sdkmetric.NewManualReader()}
	tel, err := telemetry.Setup(t.Context(), telemetry.Config{
		Service: "tacit", Version: "test", Getenv: getenv,
		SpanExporters: []sdktrace.SpanExporter{keeping{h.spans}}, Readers: []sdkmetric.Reader{h.reader},
	})
	if err != nil {
		t.Fatal(err)
	}
	h.Telemetry = tel
	t.Cleanup(func() {
		if err := tel.Shutdown(context.Background()); err != nil {
			t.Errorf("Shutdown: %v", err)
		}
	})
	return h
}

// keeping keeps what was exported after a shutdown too.
type keeping struct{ *tracetest.InMemoryExporter }

func (keeping) Shutdown(context.Context) error { return nil }

// exported flushes and returns all that left as spans.
func (h harness) exported(t *testing.T) string {
	t.Helper()
	provider, ok := h.TracerProvider.(*sdktrace.TracerProvider)
	if !ok {
		t.Fatalf("tracer provider: got %T, want the SDK's", h.TracerProvider)
	}
	if err := provider.ForceFlush(t.Context()); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%+v", h.spans.GetSpans())
}

// measured returns all that left as metrics: to a reader, and as Prometheus' text.
func (h harness) measured(t *testing.T) string {
	t.Helper()
	var data metricdata.ResourceMetrics
	if err := h.reader.Collect(t.Context(), &data); err != nil {
		t.Fatal(err)
	}
	pushed, err := json.Marshal(data)
	if err != nil {
		t.Fatal(err)
	}
	return string(pushed) + h.text()
}

func (h harness) text() string {
	w := httptest.NewRecorder()
	r := httptest.NewRequest("GET", "/metrics", nil)
	r.Header.Set("Accept", "application/openmetrics-text; version=1.0.0")
	h.MetricsHandler.ServeHTTP(w, r)
	return w.Body.String()
}

// identity is a span context whose trace state a caller chose.
func identity(t *testing.T) trace.SpanContext {
	t.Helper()
	state, err := trace.ParseTraceState("vendor=" + marker)
	if err != nil {
		t.Fatal(err)
	}
	return trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2}, TraceFlags: trace.FlagsSampled, TraceState: state, Remote: true,
	})
}

// attributes returns allowed keys, unlisted ones and a listed one with a value that is no constant.
func attributes() []attribute.KeyValue {
	return []attribute.KeyValue{
		attribute.String("http.route", "/v1/contacts/{id}"),
		attribute.Int("http.response.status_code", 404),
		attribute.String("url.path", "/v1/contacts/"+marker),
		attribute.String("client.address", marker),
		attribute.String("db.query.text", "SELECT '"+marker+"'"),
		attribute.String("tacit.kind", marker),
		attribute.StringSlice("tacit.action", []string{marker}),
		attribute.String(marker, "x"),
	}
}

func TestSpansLeaveWithoutPersonalData(t *testing.T) {
	h := setup(t, nil)
	tracer := h.TracerProvider.Tracer("test")
	ctx := trace.ContextWithRemoteSpanContext(t.Context(), identity(t))
	ctx, span := tracer.Start(ctx, "GET /v1/contacts/{id}", trace.WithAttributes(attributes()...),
		trace.WithLinks(trace.Link{SpanContext: identity(t), Attributes: attributes()}))
	span.AddEvent("retry", trace.WithAttributes(attributes()...))
	span.AddEvent(marker)
	span.RecordError(errors.New("no such address: "+marker), trace.WithStackTrace(true))
	span.SetStatus(codes.Error, marker)
	_, child := tracer.Start(ctx, "SELECT '"+marker+"'")
	child.End()
	span.End()

	got := h.exported(t)
	if strings.Contains(got, marker) {
		t.Errorf("a span left with the marker: %s", got)
	}
	for _, want := range []string{"GET /v1/contacts/{id}", "http.route", "retry", "exception", "redacted", "404"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing from what left: %s", want, got)
		}
	}
	if n := len(h.spans.GetSpans()); n != 2 {
		t.Errorf("spans: got %d, want 2", n)
	}
}

func TestMetricsLeaveWithoutPersonalData(t *testing.T) {
	t.Setenv("OTEL_METRICS_EXEMPLAR_FILTER", "always_on") // an exemplar holds what a view dropped
	h := setup(t, nil)
	meter := h.MeterProvider.Meter("test")
	counter, err := meter.Int64Counter("test.counter")
	if err != nil {
		t.Fatal(err)
	}
	histogram, err := meter.Float64Histogram("test.histogram")
	if err != nil {
		t.Fatal(err)
	}
	ctx := trace.ContextWithRemoteSpanContext(t.Context(), identity(t))
	counter.Add(ctx, 1, metric.WithAttributes(attributes()...))
	histogram.Record(ctx, 1, metric.WithAttributes(attributes()...))

	got := h.measured(t)
	if strings.Contains(got, marker) {
		t.Errorf("a metric left with the marker: %s", got)
	}
	for _, want := range []string{`http_route="/v1/contacts/{id}"`, "test_counter_total", "test_histogram_bucket", "go_goroutines"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing from what left: %s", want, got)
		}
	}
}

func TestMetrics(t *testing.T) {
	h := setup(t, nil)
	m, ctx := h.Metrics, t.Context()
	m.Request(ctx, "GET", "/v1/contacts/{id}", 200)
	m.Decision(ctx, "read", "support", "allowed")
	m.LogWait(ctx, 4*time.Millisecond)
	m.Unwraps(ctx, 2)
	m.BudgetRefusal(ctx, "marketing")
	m.PolicyRefusal(ctx, "replayed")
	if err := m.WatchQueue(func() int { return 7 }); err != nil {
		t.Fatal(err)
	}
	text := h.text()
	for _, want := range []string{
		`tacit_requests_total{http_request_method="GET",http_response_status_code="200",http_route="/v1/contacts/{id}"} 1`,
		`tacit_decisions_total{tacit_action="read",tacit_outcome="allowed",tacit_purpose="support"} 1`,
		`tacit_log_wait_seconds_bucket{le="0.005"} 1`, `tacit_log_wait_seconds_bucket{le="0.003"} 0`,
		`tacit_key_unwraps_total 2`,
		`tacit_budget_refusals_total{tacit_purpose="marketing"} 1`,
		`tacit_policy_refusals_total{tacit_reason="replayed"} 1`,
		`tacit_log_queue 7`,
	} {
		if !strings.Contains(strings.ReplaceAll(text, ".0\n", "\n"), want) {
			t.Errorf("%q is missing from\n%s", want, text)
		}
	}
}

func TestNilMetricsCountNothing(t *testing.T) {
	var m *telemetry.Metrics
	ctx := t.Context()
	m.Request(ctx, "GET", "/", 200)
	m.Decision(ctx, "read", "support", "allowed")
	m.LogWait(ctx, time.Second)
	m.Unwraps(ctx, 1)
	m.BudgetRefusal(ctx, "support")
	if err := m.WatchQueue(func() int { t.Error("a nil Metrics asked"); return 0 }); err != nil {
		t.Error(err)
	}
}

// The Prometheus registry is the instance's own: two in one process do not collide.
func TestSetupTwice(t *testing.T) {
	setup(t, nil)
	setup(t, nil)
}

func TestSetupNeedsAService(t *testing.T) {
	if _, err := telemetry.Setup(t.Context(), telemetry.Config{}); err == nil {
		t.Error("got nil, want an error")
	}
}

// Without being told to export, nothing is recorded; with an exporter that does not exist, nothing starts.
func TestExportFollowsTheEnvironment(t *testing.T) {
	tests := []struct {
		name      string
		env       map[string]string
		recording bool
		fails     bool
	}{
		{name: "silence"},
		{name: "none", env: map[string]string{"OTEL_TRACES_EXPORTER": "none", "OTEL_METRICS_EXPORTER": "none", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1"}},
		{name: "disabled", env: map[string]string{"OTEL_TRACES_EXPORTER": "console", "OTEL_SDK_DISABLED": "true"}},
		{name: "prometheus needs no second port", env: map[string]string{"OTEL_METRICS_EXPORTER": "prometheus"}},
		{name: "console", env: map[string]string{"OTEL_TRACES_EXPORTER": "console"}, recording: true},
		{name: "no such exporter", env: map[string]string{"OTEL_TRACES_EXPORTER": "carrier_pigeon"}, fails: true},
		{name: "no such metric exporter", env: map[string]string{"OTEL_METRICS_EXPORTER": "carrier_pigeon"}, fails: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for k, v := range tt.env {
				t.Setenv(k, v)
			}
			tel, err := telemetry.Setup(t.Context(), telemetry.Config{
				Service: "tacit", Getenv: func(k string) string { return tt.env[k] },
			})
			if (err != nil) != tt.fails {
				t.Fatalf("Setup: got %v, want an error: %t", err, tt.fails)
			}
			if tt.fails {
				return
			}
			_, span := tel.TracerProvider.Tracer("test").Start(t.Context(), "x")
			if got := span.IsRecording(); got != tt.recording {
				t.Errorf("recording: got %t, want %t", got, tt.recording)
			}
			if err := tel.Shutdown(t.Context()); err != nil {
				t.Errorf("Shutdown: %v", err)
			}
		})
	}
}

func TestKeysAreSortedAndOfNoPersonalData(t *testing.T) {
	keys := telemetry.Keys()
	if !slices.IsSorted(keys) {
		t.Errorf("the list is searched by halves and must be sorted: %v", keys)
	}
	for _, k := range []string{"url.path", "url.full", "client.address", "db.query.text", "exception.message", "user_agent.original"} {
		if slices.Contains(keys, k) {
			t.Errorf("%s is listed", k)
		}
	}
}

func TestPropagatorCarriesNoBaggage(t *testing.T) {
	h := setup(t, nil)
	if got := h.Propagator().Fields(); slices.Contains(got, "baggage") {
		t.Errorf("fields: got %v", got)
	}
}

func TestExportErrorsReachTheLog(t *testing.T) {
	var out bytes.Buffer
	tel, err := telemetry.Setup(t.Context(), telemetry.Config{
		Service: "tacit", Logger: telemetry.NewLogger(telemetry.LogConfig{Writer: &out}),
		SpanExporters: []sdktrace.SpanExporter{failing{}},
	})
	if err != nil {
		t.Fatal(err)
	}
	_, span := tel.TracerProvider.Tracer("test").Start(t.Context(), "x")
	span.End()
	if err := tel.Shutdown(t.Context()); err != nil {
		t.Logf("Shutdown: %v", err)
	}
	if !strings.Contains(out.String(), "collector is gone") {
		t.Errorf("log: got %q", out.String())
	}
}

type failing struct{}

func (failing) ExportSpans(context.Context, []sdktrace.ReadOnlySpan) error {
	return errors.New("collector is gone")
}
func (failing) Shutdown(context.Context) error { return nil }
