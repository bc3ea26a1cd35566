package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/exaring/otelpgx"
	"github.com/jackc/pgx/v5"
	"go.opentelemetry.io/otel"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"github.com/tacitcrm/tacit/api"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/server"
	"github.com/tacitcrm/tacit/internal/telemetry"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
)

// telemetryFlags say what a server reports. Traces and metrics are exported as OpenTelemetry's own variables ask.
type telemetryFlags struct {
	MetricsListen string `name:"metrics-listen" placeholder:"ADDR" help:"Address of /metrics for Prometheus; none if not given."`

	spans []sdktrace.SpanExporter // besides those that the environment asks for
}

// telemetrySet is what a server hands to its parts.
type telemetrySet struct {
	*telemetry.Telemetry

	logger *slog.Logger
	tracer pgx.QueryTracer // nil where nothing is traced
}

// start sets up the log and the exporters: JSON lines, or text where a person looks on.
func (f telemetryFlags) start(ctx context.Context, t *cli.Terminal, level slog.Level) (*telemetrySet, error) {
	logger := telemetry.NewLogger(telemetry.LogConfig{Writer: t.Stderr, Level: level, Text: cli.IsTerminal(t.Stderr)})
	tel, err := telemetry.Setup(ctx, telemetry.Config{
		Service: "tacit", Version: buildVersion().Version, Getenv: func(name string) string { return t.Env[name] }, Logger: logger,
		SpanExporters: f.spans,
	})
	if err != nil {
		return nil, err
	}
	otel.SetTracerProvider(tel.TracerProvider) // the vault's tracer is a global, as the API's conventions want
	otel.SetTextMapPropagator(tel.Propagator())
	set := &telemetrySet{Telemetry: tel, logger: logger}
	if _, off := tel.TracerProvider.(noop.TracerProvider); !off {
		set.tracer = otelpgx.NewTracer(otelpgx.WithTracerProvider(tel.TracerProvider))
	}
	return set, nil
}

// shutdown exports what is waiting, for five seconds at most.
func (s *telemetrySet) shutdown() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := s.Shutdown(ctx); err != nil {
		s.logger.WarnContext(ctx, "telemetry was cut off", slog.String("error", err.Error()))
	}
}

// vaultMeter counts what the vault reports.
func vaultMeter(m *telemetry.Metrics) vault.Meter {
	return vault.Meter{
		Decision: m.Decision,
		Unwraps:  m.Unwraps,
		Refused:  m.BudgetRefusal,

		PolicyRefused: m.PolicyRefusal,
		PolicyDiffers: m.PolicyDifference,
	}
}

// logMeter reports how long a batch took to become durable.
func logMeter(m *telemetry.Metrics) func(int, time.Duration) {
	return func(_ int, d time.Duration) { m.LogWait(context.Background(), d) }
}

// newHandler returns the API of a vault and its desk.
func newHandler(a *assembly, d *desk.Desk, tel *telemetrySet) (http.Handler, error) {
	return api.New(api.Config{
		Vault: a.vault, Desk: d, Webhooks: a.hooks, Campaigns: a.campaigns, Logger: tel.logger, Version: buildVersion().Version,
		TracerProvider: tel.TracerProvider, MeterProvider: tel.MeterProvider,
		OnRequest: func(ctx context.Context, r api.Served) {
			tel.Metrics.Request(ctx, r.Method, r.Route, r.Status)
		},
	})
}

// serveMetrics answers /metrics on an address of its own and returns what ends it. "" is none.
func (s *telemetrySet) serveMetrics(ctx context.Context, address string) (stop func(), err error) {
	if address == "" {
		return func() {}, nil
	}
	l, err := server.Listen(ctx, address, nil)
	if err != nil {
		return nil, fmt.Errorf("metrics: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", s.MetricsHandler)
	metrics := server.Start(server.Config{Listener: l, Handler: mux, Logger: s.logger})
	s.logger.InfoContext(ctx, "metrics are served", slog.String("listen", l.Addr().String()))
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx)) // until the last request is answered, not the first signal
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := metrics.Wait(ctx, nil); err != nil {
			s.logger.ErrorContext(ctx, "metrics are not served any more", slog.String("error", err.Error()))
		}
	}()
	return func() {
		cancel()
		<-done
	}, nil
}
