package telemetry

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// cleanExporter stands in front of an exporter and hands it spans without anything that is not listed.
type cleanExporter struct{ next sdktrace.SpanExporter }

// ExportSpans hands on the spans, cleaned.
func (e cleanExporter) ExportSpans(ctx context.Context, spans []sdktrace.ReadOnlySpan) error {
	out := make([]sdktrace.ReadOnlySpan, len(spans))
	for i, s := range spans {
		out[i] = cleanSpan{s}
	}
	return e.next.ExportSpans(ctx, out)
}

// Shutdown shuts the exporter down.
func (e cleanExporter) Shutdown(ctx context.Context) error { return e.next.Shutdown(ctx) }

// cleanSpan answers for a span with what may leave of it. Every method that returns text is here.
type cleanSpan struct{ sdktrace.ReadOnlySpan }

// Name returns the name if it looks like a constant.
func (s cleanSpan) Name() string { return cleanName(s.ReadOnlySpan.Name()) }

// Attributes returns the listed attributes.
func (s cleanSpan) Attributes() []attribute.KeyValue { return clean(s.ReadOnlySpan.Attributes()) }

// SpanContext returns the identity without the trace state, which comes from the caller's header.
func (s cleanSpan) SpanContext() trace.SpanContext { return stateless(s.ReadOnlySpan.SpanContext()) }

// Parent returns the parent's identity without the trace state.
func (s cleanSpan) Parent() trace.SpanContext { return stateless(s.ReadOnlySpan.Parent()) }

// Status returns the code without its description, which is usually an error's text.
func (s cleanSpan) Status() sdktrace.Status {
	return sdktrace.Status{Code: s.ReadOnlySpan.Status().Code}
}

// Events returns the events without unlisted attributes: exception.message and stacktrace among them.
func (s cleanSpan) Events() []sdktrace.Event {
	events := s.ReadOnlySpan.Events()
	out := make([]sdktrace.Event, len(events))
	for i, e := range events {
		out[i] = sdktrace.Event{Name: cleanName(e.Name), Time: e.Time, Attributes: clean(e.Attributes)}
	}
	return out
}

// Links returns the links' identities alone.
func (s cleanSpan) Links() []sdktrace.Link {
	links := s.ReadOnlySpan.Links()
	out := make([]sdktrace.Link, len(links))
	for i, l := range links {
		out[i] = sdktrace.Link{SpanContext: stateless(l.SpanContext), Attributes: clean(l.Attributes)}
	}
	return out
}

func stateless(c trace.SpanContext) trace.SpanContext { return c.WithTraceState(trace.TraceState{}) }
