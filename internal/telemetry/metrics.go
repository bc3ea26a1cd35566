package telemetry

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
)

const scope = "github.com/tacitcrm/tacit"

// waits are the bounds of log waits in seconds: from one fast fsync to the end of patience.
var waits = []float64{0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10}

// Metrics are the program's instruments. A nil *Metrics counts nothing, so a package may be handed none.
// Every string that its methods take is a constant of the code or the catalog.
type Metrics struct {
	meter     metric.Meter
	requests  metric.Int64Counter
	decisions metric.Int64Counter
	logWait   metric.Float64Histogram
	unwraps   metric.Int64Counter
	budget    metric.Int64Counter
	flips     metric.Int64Counter
	policies  metric.Int64Counter
	differ    metric.Int64Counter
	entries   metric.Int64Counter
	forged    metric.Int64Counter
	unsigned  metric.Int64Counter
	jobs      metric.Int64Counter
	size      metric.Int64Gauge
	round     metric.Float64Histogram
}

// NewMetrics creates the instruments.
func NewMetrics(p metric.MeterProvider) (*Metrics, error) {
	m := &Metrics{meter: p.Meter(scope)}
	var errs []error
	counter := func(into *metric.Int64Counter, name, unit, description string) {
		c, err := m.meter.Int64Counter(name, metric.WithUnit(unit), metric.WithDescription(description))
		*into = c
		errs = append(errs, err)
	}
	counter(&m.requests, "tacit.requests", "{request}", "Answered requests by route, method and status.")
	counter(&m.decisions, "tacit.decisions", "{decision}", "Decisions of the policy by action, purpose and outcome.")
	counter(&m.unwraps, "tacit.key.unwraps", "{key}", "Keys unwrapped.")
	counter(&m.budget, "tacit.budget.refusals", "{refusal}", "Requests refused because a credential's budget is spent.")
	counter(&m.differ, "tacit.policy.differences", "{policy}", "Policies whose program differed from OPA and is not used any more.")
	counter(&m.policies, "tacit.policy.refusals", "{bundle}", "Policy bundles that were not taken, by reason.")
	counter(&m.flips, "tacit.key.flips", "{flip}", "Flips of the keys by outcome: done or failed.")
	counter(&m.entries, "tacit.log.entries", "{entry}", "Log entries taken into the tree.")
	counter(&m.forged, "tacit.log.refused", "{entry}", "Log entries in the intake that this vault did not write.")
	counter(&m.jobs, "tacit.jobs", "{run}", "Runs of jobs by kind and outcome: done, retry, gaveup or stopped.")
	counter(&m.unsigned, "tacit.log.failures", "{failure}", "Failed attempts to publish the log.")
	var err error
	m.size, err = m.meter.Int64Gauge("tacit.log.size", metric.WithUnit("{entry}"), metric.WithDescription("Entries under the last published checkpoint."))
	errs = append(errs, err)
	m.round, err = m.meter.Float64Histogram("tacit.log.round", metric.WithUnit("s"),
		metric.WithDescription("How long a round of taking entries into the tree took."),
		metric.WithExplicitBucketBoundaries(waits...))
	errs = append(errs, err)
	m.logWait, err = m.meter.Float64Histogram("tacit.log.wait", metric.WithUnit("s"),
		metric.WithDescription("How long a batch of log entries took from its being taken until it was durable."),
		metric.WithExplicitBucketBoundaries(waits...))
	if err := errors.Join(append(errs, err)...); err != nil {
		return nil, fmt.Errorf("create instruments: %w", err)
	}
	return m, nil
}

// Request counts an answered request. Route is the pattern, "" where none matched.
func (m *Metrics) Request(ctx context.Context, method, route string, status int) {
	if m == nil {
		return
	}
	m.requests.Add(ctx, 1, metric.WithAttributes(attribute.String("http.request.method", method),
		attribute.String("http.route", route), attribute.Int("http.response.status_code", status)))
}

// Decision counts what the policy answered.
func (m *Metrics) Decision(ctx context.Context, action, purpose, outcome string) {
	if m == nil {
		return
	}
	m.decisions.Add(ctx, 1, metric.WithAttributes(attribute.String("tacit.action", action),
		attribute.String("tacit.purpose", purpose), attribute.String("tacit.outcome", outcome)))
}

// LogWait records how long one batch of log entries took from its being taken to its being durable. Its requests
// waited at least that long: the time in the queue comes before.
func (m *Metrics) LogWait(ctx context.Context, d time.Duration) {
	if m == nil {
		return
	}
	m.logWait.Record(ctx, d.Seconds())
}

// Unwraps counts n keys that were unwrapped.
func (m *Metrics) Unwraps(ctx context.Context, n int) {
	if m == nil {
		return
	}
	m.unwraps.Add(ctx, int64(n))
}

// BudgetRefusal counts a request that its credential's budget refused.
func (m *Metrics) BudgetRefusal(ctx context.Context, purpose string) {
	if m == nil {
		return
	}
	m.budget.Add(ctx, 1, metric.WithAttributes(attribute.String("tacit.purpose", purpose)))
}

// Flip counts a flip of the keys that was due, by whether it was done.
func (m *Metrics) Flip(ctx context.Context, done bool) {
	if m == nil {
		return
	}
	outcome := "failed"
	if done {
		outcome = "done"
	}
	m.flips.Add(ctx, 1, metric.WithAttributes(attribute.String("tacit.outcome", outcome)))
}

// PolicyRefusal counts a policy bundle that was not taken.
func (m *Metrics) PolicyRefusal(ctx context.Context, reason string) {
	if m == nil {
		return
	}
	m.policies.Add(ctx, 1, metric.WithAttributes(attribute.String("tacit.reason", reason)))
}

// PolicyDifference counts that program and interpreter of a policy differed.
func (m *Metrics) PolicyDifference(ctx context.Context) {
	if m == nil {
		return
	}
	m.differ.Add(ctx, 1)
}

// LogIntegrated counts entries taken into the tree in one round.
func (m *Metrics) LogIntegrated(ctx context.Context, n int, d time.Duration) {
	if m == nil {
		return
	}
	m.entries.Add(ctx, int64(n))
	m.round.Record(ctx, d.Seconds())
}

// LogPublished reports the size of a checkpoint that was published.
func (m *Metrics) LogPublished(ctx context.Context, size uint64) {
	if m == nil {
		return
	}
	m.size.Record(ctx, int64(size)) //nolint:gosec // counts entries
}

// LogRefused counts entries in the intake that this vault did not write.
func (m *Metrics) LogRefused(ctx context.Context, n int) {
	if m == nil {
		return
	}
	m.forged.Add(ctx, int64(n))
}

// LogFailed counts a failed attempt to publish.
func (m *Metrics) LogFailed(ctx context.Context) {
	if m == nil {
		return
	}
	m.unsigned.Add(ctx, 1)
}

// WatchQueue reports depth, the number of log entries that wait to be written, whenever metrics are read. It
// is to be called once; the depth of a nil *Metrics is never asked for.
func (m *Metrics) WatchQueue(depth func() int) error {
	if m == nil {
		return nil
	}
	_, err := m.meter.Int64ObservableGauge("tacit.log.queue", metric.WithUnit("{entry}"),
		metric.WithDescription("Log entries that wait to be written."),
		metric.WithInt64Callback(func(_ context.Context, o metric.Int64Observer) error {
			o.Observe(int64(depth()))
			return nil
		}))
	if err != nil {
		return fmt.Errorf("watch the log's queue: %w", err)
	}
	return nil
}

// Job counts a run of a job.
func (m *Metrics) Job(ctx context.Context, kind, outcome string) {
	if m == nil {
		return
	}
	m.jobs.Add(ctx, 1, metric.WithAttributes(attribute.String("tacit.job", kind), attribute.String("tacit.outcome", outcome)))
}

// WatchLetters reports how many letters wait and how many failed, whenever metrics are read. It is to be called once; an
// error of count leaves them out. A nil *Metrics never asks.
func (m *Metrics) WatchLetters(count func(context.Context) (waiting, failed int, err error)) error {
	if m == nil {
		return nil
	}
	_, err := m.meter.Int64ObservableGauge("tacit.letters", metric.WithUnit("{letter}"),
		metric.WithDescription("Letters that are not on their way, by state: waiting or failed."),
		metric.WithInt64Callback(func(ctx context.Context, o metric.Int64Observer) error {
			waiting, failed, err := count(ctx)
			if err != nil {
				return err
			}
			o.Observe(int64(waiting), metric.WithAttributes(attribute.String("tacit.state", "waiting")))
			o.Observe(int64(failed), metric.WithAttributes(attribute.String("tacit.state", "failed")))
			return nil
		}))
	if err != nil {
		return fmt.Errorf("watch letters: %w", err)
	}
	return nil
}
