package traffic

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// TestSpans: spans of requests count by name; what the server does by itself is no request.
func TestSpans(t *testing.T) {
	s := &Spans{}
	provider := sdktrace.NewTracerProvider(sdktrace.WithSyncer(s))
	tracer := provider.Tracer("test")
	began := time.Unix(1000, 0)
	for range 2 {
		ctx, root := tracer.Start(t.Context(), "GET /v1/contacts/{id}", trace.WithTimestamp(began))
		for range 2 {
			_, inner := tracer.Start(ctx, "load", trace.WithTimestamp(began))
			inner.End(trace.WithTimestamp(began.Add(time.Millisecond)))
		}
		root.End(trace.WithTimestamp(began.Add(5 * time.Millisecond)))
	}
	_, own := tracer.Start(t.Context(), "publish", trace.WithTimestamp(began))
	own.End(trace.WithTimestamp(began.Add(time.Hour)))
	if diff := cmp.Diff(map[string]float64{"GET /v1/contacts/{id}": 5, "load": 2}, s.each()); diff != "" {
		t.Error(diff)
	}
	if s.reset(); s.each() != nil {
		t.Error("not forgotten")
	}
	if err := provider.Shutdown(t.Context()); err != nil {
		t.Error(err)
	}
}
