package traffic

import (
	"context"
	"strings"
	"sync"
	"time"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// Spans takes the spans of a server, and keeps how long those of each name took in all. It is safe for concurrent use.
type Spans struct {
	mu    sync.Mutex
	roots int // requests
	took  map[string]time.Duration
}

// ExportSpans is that of sdktrace.SpanExporter.
func (s *Spans) ExportSpans(_ context.Context, spans []sdktrace.ReadOnlySpan) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, span := range spans {
		name := span.Name()
		if !span.Parent().IsValid() {
			if !strings.Contains(name, " /v1/") {
				continue // no request: the server's own work
			}
			s.roots++
		}
		if s.took == nil {
			s.took = map[string]time.Duration{}
		}
		s.took[name] += span.EndTime().Sub(span.StartTime())
	}
	return nil
}

// Shutdown is that of sdktrace.SpanExporter.
func (s *Spans) Shutdown(context.Context) error { return nil }

// reset forgets what it was told.
func (s *Spans) reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.roots, s.took = 0, nil
}

// each is what the spans of each name took in a request, in milliseconds; nil where there was none.
func (s *Spans) each() map[string]float64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.roots == 0 {
		return nil
	}
	out := make(map[string]float64, len(s.took))
	for name, took := range s.took {
		out[name] = thousandths(float64(took.Nanoseconds()) / 1e6 / float64(s.roots))
	}
	return out
}
