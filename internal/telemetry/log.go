package telemetry

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"time"

	"go.opentelemetry.io/otel/trace"
)

// private are names of attributes whose values are never logged, whoever asks: a second net under the rule
// that only ids and constants are.
var private = []string{
	"address", "args", "authorization", "birth_date", "body", "cookie", "email", "family_name", "given_name",
	"iban", "name", "password", "path", "phone", "query", "remote_addr", "secret", "sql", "token", "url", "value", "values",
}

// LogConfig says how the program's log is written. Only Writer is required.
type LogConfig struct {
	Writer io.Writer
	Level  slog.Leveler // slog.LevelInfo if nil
	Text   bool         // lines for people rather than JSON
}

// NewLogger returns a logger that adds trace_id and span_id of the context's span and writes only plain
// values: numbers, times, strings, errors, ids and lists of strings. Anything built of parts, a record for
// one, and any attribute of a private name is written as "redacted".
func NewLogger(cfg LogConfig) *slog.Logger {
	opts := &slog.HandlerOptions{Level: cfg.Level, ReplaceAttr: replaceAttr}
	if cfg.Text {
		return slog.New(traceHandler{slog.NewTextHandler(cfg.Writer, opts)})
	}
	return slog.New(traceHandler{slog.NewJSONHandler(cfg.Writer, opts)})
}

// traceHandler adds the identity of the context's span.
type traceHandler struct{ slog.Handler }

// Handle writes r with the identity of ctx's span.
func (h traceHandler) Handle(ctx context.Context, r slog.Record) error {
	if c := trace.SpanContextFromContext(ctx); c.IsValid() {
		r = r.Clone()
		r.AddAttrs(slog.String("trace_id", c.TraceID().String()), slog.String("span_id", c.SpanID().String()))
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs keeps the identity of spans on derived loggers.
func (h traceHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return traceHandler{h.Handler.WithAttrs(attrs)}
}

// WithGroup keeps the identity of spans on derived loggers.
func (h traceHandler) WithGroup(name string) slog.Handler {
	return traceHandler{h.Handler.WithGroup(name)}
}

func replaceAttr(_ []string, a slog.Attr) slog.Attr {
	if slices.Contains(private, strings.ToLower(a.Key)) {
		return slog.String(a.Key, redacted)
	}
	if a.Value.Kind() == slog.KindAny {
		a.Value = plainValue(a.Value.Any())
	}
	return a
}

// plainValue writes what is one value by its nature and redacts the rest, whose printed form nobody reviews.
func plainValue(v any) slog.Value {
	switch v := v.(type) {
	case nil:
		return slog.AnyValue(nil)
	case *slog.Source, slog.Level:
		return slog.AnyValue(v)
	case error:
		return slog.StringValue(v.Error())
	case []string:
		return slog.AnyValue(v)
	case *time.Time:
		if v == nil {
			return slog.AnyValue(nil)
		}
		return slog.TimeValue(*v)
	case interface {
		fmt.Stringer
		encodedAsText
	}:
		return slog.StringValue(v.String())
	default:
		return slog.StringValue(redacted)
	}
}

// encodedAsText is what ids have that records lack.
type encodedAsText interface{ MarshalText() ([]byte, error) }
