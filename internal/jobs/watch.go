package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// Outcomes of a run, as Config.Count is told of them.
const (
	Done    = "done"
	Retry   = "retry"   // failed, and is tried again
	GaveUp  = "gaveup"  // failed for the last time
	Stopped = "stopped" // cut short by a stop, and taken up again by the next process
)

// Fault is an error that says a constant code: what is kept of a failed run. What it wraps is logged and not kept.
type Fault struct {
	Code string // lower case words, never anything that was read or received
	Err  error  // nil for none
}

func (f *Fault) Error() string {
	if f.Err == nil {
		return f.Code
	}
	return f.Code + ": " + f.Err.Error()
}

// Unwrap returns what it wraps.
func (f *Fault) Unwrap() error { return f.Err }

// Later is what a run returns that is to go on after a while: it neither fails nor counts as an attempt.
func Later(pause time.Duration) error { return river.JobSnooze(pause) }

// kept is an error as the queue keeps it: a code. It still is what it was made of, so that the queue tells a stop from a
// failure.
type kept struct {
	code  string
	cause error
}

func (k kept) Error() string { return k.code }
func (k kept) Unwrap() error { return k.cause }

// Codes of errors that are no Fault.
const (
	codePanic       = "panic"
	codeTimeout     = "timeout"
	codeCancelled   = "cancelled"
	codeUnavailable = "database unavailable"
	codeDatabase    = "database"
	codeInternal    = "internal"
)

func codeOf(err error) string {
	if fault, ok := errors.AsType[*Fault](err); ok {
		return fault.Code
	}
	err = postgres.Scrub(err)
	_, database := errors.AsType[*postgres.Error](err)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return codeTimeout
	case errors.Is(err, context.Canceled):
		return codeCancelled
	case errors.Is(err, postgres.ErrUnavailable), errors.Is(err, postgres.ErrTimeout):
		return codeUnavailable
	case database:
		return codeDatabase
	}
	return codeInternal
}

var errPanic = &Fault{Code: codePanic}

// watch stands around every run: it logs an error once, counts, and hands the queue a code in its place. A panic's value
// could be anything, and is dropped.
type watch struct {
	river.MiddlewareDefaults

	log   *slog.Logger
	count func(ctx context.Context, kind, outcome string)
}

func (w *watch) Work(ctx context.Context, job *rivertype.JobRow, inner func(context.Context) error) error {
	err := guarded(ctx, inner)
	if errors.Is(err, &rivertype.JobSnoozeError{}) {
		return err
	}
	outcome := outcomeOf(ctx, job, err)
	if outcome == Retry || outcome == GaveUp {
		w.log.WarnContext(ctx, "a job failed", "kind", job.Kind, "job", job.ID, "attempt", job.Attempt, "outcome", outcome, "error", postgres.Scrub(err))
	}
	if w.count != nil {
		w.count(ctx, job.Kind, outcome)
	}
	if err == nil {
		return nil
	}
	return kept{codeOf(err), err}
}

func outcomeOf(ctx context.Context, job *rivertype.JobRow, err error) string {
	switch {
	case err == nil:
		return Done
	case errors.Is(ctx.Err(), context.Canceled) && errors.Is(err, context.Canceled):
		return Stopped
	case job.Attempt >= job.MaxAttempts:
		return GaveUp
	}
	return Retry
}

func guarded(ctx context.Context, inner func(context.Context) error) (err error) {
	defer func() {
		if recover() != nil {
			err = errPanic
		}
	}()
	return inner(ctx)
}

// longest is the pause that attempts come to.
const longest = 4 * time.Hour

// Pause is how long a job waits after its n-th failure, from 1: n⁴ seconds, at most four hours. Forty attempts take five
// days.
func Pause(n int) time.Duration {
	n = min(max(n, 1), 100)
	return min(time.Duration(n*n*n*n)*time.Second, longest)
}

// retry spreads the pauses by a tenth, so that what failed together does not come back together.
type retry struct{ now func() time.Time }

func (r retry) NextRetry(job *rivertype.JobRow) time.Time {
	pause := Pause(len(job.Errors) + 1)
	return r.now().Add(pause + time.Duration(rand.Int64N(int64(pause)/10+1))) //nolint:gosec // no secret
}

// quiet is what remains of River's own log: warnings, and of their attributes the numbers and a few names. The texts of
// its errors are the database's, which quote values.
type quiet struct{ slog.Handler }

func (h quiet) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= slog.LevelWarn && h.Handler.Enabled(ctx, l)
}

func (h quiet) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if harmless(a) {
			out.AddAttrs(a)
		}
		return true
	})
	if err := h.Handler.Handle(ctx, out); err != nil {
		return fmt.Errorf("log: %w", err)
	}
	return nil
}

func (h quiet) WithAttrs(attrs []slog.Attr) slog.Handler {
	var kept []slog.Attr
	for _, a := range attrs {
		if harmless(a) {
			kept = append(kept, a)
		}
	}
	return quiet{h.Handler.WithAttrs(kept)}
}

func (h quiet) WithGroup(name string) slog.Handler { return quiet{h.Handler.WithGroup(name)} }

func harmless(a slog.Attr) bool {
	switch a.Value.Kind() {
	case slog.KindBool, slog.KindInt64, slog.KindUint64, slog.KindFloat64, slog.KindDuration, slog.KindTime:
		return true
	case slog.KindString:
		switch a.Key {
		case "kind", "queue", "client_id", "state", "job_kind":
			return true
		}
	case slog.KindAny, slog.KindGroup, slog.KindLogValuer:
	}
	return false
}
