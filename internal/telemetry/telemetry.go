// Package telemetry sets up OpenTelemetry and the program's log, and keeps personal data out of both.
//
// Spans and metrics leave with the attributes of one exported list and nothing else: whatever an
// instrumentation adds beside them is dropped here, in front of every exporter, so that a library's new
// version cannot start to export paths, SQL or error text. The package knows none of the program's other
// packages; they are handed providers and instruments.
package telemetry

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/contrib/exporters/autoexport"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	otelprometheus "go.opentelemetry.io/otel/exporters/prometheus"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/exemplar"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

// Config says who reports, and where to look for how. Only Service is required.
type Config struct {
	Service string
	Version string
	// Getenv looks up OpenTelemetry's standard variables; nothing is exported if nil. It decides whether
	// to export. The exporters themselves read their OTEL_EXPORTER_OTLP_* from the process.
	Getenv func(string) string
	// Logger is told when an export fails; silence if nil.
	Logger *slog.Logger
	// SpanExporters and Readers are used besides those that the variables ask for; for tests.
	SpanExporters []sdktrace.SpanExporter
	Readers       []sdkmetric.Reader
}

// Telemetry holds what the program's packages are handed.
type Telemetry struct {
	TracerProvider trace.TracerProvider // records nothing where no exporter is configured
	MeterProvider  metric.MeterProvider
	Metrics        *Metrics
	// MetricsHandler serves Prometheus' text. It is for a listener of its own, never for the public one.
	MetricsHandler http.Handler

	closers []func(context.Context) error
}

// Setup builds the providers and, as the one global of the SDK that has no other way in, installs Logger as
// the handler of export errors. Traces are exported if OTEL_TRACES_EXPORTER or an OTLP endpoint is set, metrics
// if OTEL_METRICS_EXPORTER or an OTLP endpoint is; Prometheus' text is always there. OTEL_SDK_DISABLED=true
// turns all export off, the text excepted. It returns the errors of the exporters it could not build.
func Setup(ctx context.Context, cfg Config) (*Telemetry, error) {
	if cfg.Service == "" {
		return nil, errors.New("set up telemetry: no service name")
	}
	reportErrors(cfg.Logger)
	res, err := describe(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("set up telemetry: describe the service: %w", err)
	}
	t := &Telemetry{}
	if err := t.setup(ctx, cfg, res); err != nil {
		return nil, fmt.Errorf("set up telemetry: %w", errors.Join(err, t.Shutdown(ctx)))
	}
	return t, nil
}

// Propagator carries the trace's identity between services, and no baggage: that would carry a caller's values.
func (t *Telemetry) Propagator() propagation.TextMapPropagator { return propagation.TraceContext{} }

// Shutdown exports what is waiting and frees everything, within ctx.
func (t *Telemetry) Shutdown(ctx context.Context) error {
	var errs []error
	for _, closer := range t.closers {
		errs = append(errs, closer(ctx))
	}
	t.closers = nil
	return errors.Join(errs...)
}

func (t *Telemetry) setup(ctx context.Context, cfg Config, res *resource.Resource) error {
	if err := t.setupMetrics(ctx, cfg, res); err != nil {
		return err
	}
	if err := t.setupTraces(ctx, cfg, res); err != nil {
		return err
	}
	metrics, err := NewMetrics(t.MeterProvider)
	t.Metrics = metrics
	return err
}

func (t *Telemetry) setupTraces(ctx context.Context, cfg Config, res *resource.Resource) error {
	exporters := cfg.SpanExporters
	if exports(cfg, "OTEL_TRACES_EXPORTER", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") {
		exporter, err := autoexport.NewSpanExporter(ctx)
		if err != nil {
			return fmt.Errorf("build the span exporter: %w", err)
		}
		exporters = append(exporters, exporter)
	}
	if len(exporters) == 0 {
		t.TracerProvider = noop.NewTracerProvider()
		return nil
	}
	opts := []sdktrace.TracerProviderOption{sdktrace.WithResource(res)}
	for _, e := range exporters {
		opts = append(opts, sdktrace.WithBatcher(cleanExporter{e}))
	}
	provider := sdktrace.NewTracerProvider(opts...)
	t.TracerProvider = provider
	t.closers = append(t.closers, provider.Shutdown)
	return nil
}

func (t *Telemetry) setupMetrics(ctx context.Context, cfg Config, res *resource.Resource) error {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	text, err := otelprometheus.New(otelprometheus.WithRegisterer(registry), otelprometheus.WithoutScopeInfo())
	if err != nil {
		return fmt.Errorf("build the Prometheus exporter: %w", err)
	}
	readers := append([]sdkmetric.Reader{text}, cfg.Readers...)
	if exports(cfg, "OTEL_METRICS_EXPORTER", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT") {
		reader, err := autoexport.NewMetricReader(ctx)
		if err != nil {
			return fmt.Errorf("build the metric exporter: %w", err)
		}
		readers = append(readers, reader)
	}
	provider := sdkmetric.NewMeterProvider(meterOptions(res, readers)...)
	t.MeterProvider = provider
	t.MetricsHandler = promhttp.HandlerFor(registry, promhttp.HandlerOpts{})
	t.closers = append(t.closers, provider.Shutdown)
	return nil
}

// meterOptions drops attributes by a view over every instrument. Exemplars are off because the SDK puts
// into them exactly the attributes that a view dropped.
func meterOptions(res *resource.Resource, readers []sdkmetric.Reader) []sdkmetric.Option {
	opts := []sdkmetric.Option{
		sdkmetric.WithResource(res),
		sdkmetric.WithExemplarFilter(exemplar.AlwaysOffFilter),
		sdkmetric.WithView(view),
	}
	for _, r := range readers {
		opts = append(opts, sdkmetric.WithReader(r))
	}
	return opts
}

// view keeps what an instrument counts apart by the attributes that may leave. What the HTTP instrumentation counts of bodies'
// sizes is dropped: nobody needs it, and each request would pay for it.
func view(i sdkmetric.Instrument) (sdkmetric.Stream, bool) {
	stream := sdkmetric.Stream{Name: i.Name, Description: i.Description, Unit: i.Unit, AttributeFilter: allowed}
	if strings.HasPrefix(i.Name, "http.server.") && strings.HasSuffix(i.Name, ".body.size") {
		stream.Aggregation = sdkmetric.AggregationDrop{}
	}
	return stream, true
}

// exports reports whether the environment asks for a signal to be exported. Unlike the SDK's own default,
// silence means no: a vault sends nothing anywhere that it was not told to.
func exports(cfg Config, exporter, endpoint string) bool {
	if cfg.Getenv == nil || cfg.Getenv("OTEL_SDK_DISABLED") == "true" {
		return false
	}
	switch cfg.Getenv(exporter) {
	case "none":
		return false
	case "prometheus":
		return false // MetricsHandler is that already; the exporter would open a second port
	case "":
		return cfg.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT") != "" || cfg.Getenv(endpoint) != ""
	}
	return true
}

// describe names the service. What an operator puts into OTEL_RESOURCE_ATTRIBUTES is the operator's own.
func describe(ctx context.Context, cfg Config) (*resource.Resource, error) {
	return resource.New(ctx,
		resource.WithAttributes(attribute.String("service.name", cfg.Service), attribute.String("service.version", cfg.Version)),
		resource.WithTelemetrySDK(),
		resource.WithFromEnv(),
	)
}

func reportErrors(logger *slog.Logger) {
	if logger == nil {
		logger = slog.New(slog.DiscardHandler)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) {
		logger.LogAttrs(context.Background(), slog.LevelWarn, "telemetry", slog.String("error", err.Error()))
	}))
}
