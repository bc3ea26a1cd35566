package telemetry_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/google/uuid"
	"go.opentelemetry.io/otel/trace"

	"github.com/tacitcrm/tacit/internal/telemetry"
)

func TestLogLineHasTheTrace(t *testing.T) {
	var out bytes.Buffer
	logger := telemetry.NewLogger(telemetry.LogConfig{Writer: &out}).With("part", "api")
	ctx := trace.ContextWithSpanContext(t.Context(), trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2},
	}))
	id := uuid.MustParse("0199aaaa-0000-7000-8000-000000000001")
	logger.LogAttrs(ctx, slog.LevelWarn, "request", slog.Int("status", 500), slog.Any("request", id),
		slog.Any("error", fmt.Errorf("read %s: %w", id, errors.New("timeout"))), slog.Any("at", []string{"a:1"}))

	var got map[string]any
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatalf("%v: %s", err, out.String())
	}
	delete(got, "time")
	want := map[string]any{
		"level": "WARN", "msg": "request", "part": "api", "status": 500.0, "request": id.String(),
		"error": "read " + id.String() + ": timeout", "at": []any{"a:1"},
		"trace_id": "01000000000000000000000000000000", "span_id": "0200000000000000",
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// What is built of parts could be a record; what is named like a datum could be one.
func TestLogHoldsNoPersonalData(t *testing.T) {
	record := struct{ Email string }{marker}
	for _, text := range []bool{false, true} {
		var out bytes.Buffer
		logger := telemetry.NewLogger(telemetry.LogConfig{Writer: &out, Text: text})
		spelt := "Phone" // names are compared without case
		logger.WithGroup("g").LogAttrs(context.Background(), slog.LevelError, "x",
			slog.Any("record", record), slog.Any("records", []any{record}), slog.Any("fields", map[string]string{"a": marker}),
			slog.Any("bytes", []byte(marker)), slog.Any("pointer", &record),
			slog.String("email", marker), slog.String(spelt, marker),
			slog.Group("inner", slog.String("body", marker)), slog.Any("stringer", bytes.NewBufferString(marker)))
		if strings.Contains(out.String(), marker) || strings.Contains(out.String(), "YWRhLm1hcmtlckB") {
			t.Errorf("text %t: the marker was logged: %s", text, out.String())
		}
		if n := strings.Count(out.String(), "redacted"); n != 9 {
			t.Errorf("text %t: got %d redacted, want 9: %s", text, n, out.String())
		}
	}
}

func TestLogLevel(t *testing.T) {
	var out bytes.Buffer
	level := new(slog.LevelVar)
	logger := telemetry.NewLogger(telemetry.LogConfig{Writer: &out, Level: level})
	logger.Debug("quiet")
	level.Set(slog.LevelDebug)
	logger.Debug("loud")
	if got := out.String(); strings.Contains(got, "quiet") || !strings.Contains(got, "loud") {
		t.Errorf("got %s", got)
	}
}
