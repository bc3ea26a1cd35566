package retention

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault/fault"
)

// SweepArgs ask for a run of the sweep to be carried out. The zero Run stands for the one that is not finished, or a new one.
type SweepArgs struct {
	Run uuid.UUID `json:"run"`
}

// Kind is "retention_sweep".
func (SweepArgs) Kind() string { return "retention_sweep" }

// attempts bounds how often a job is tried whose run fails; the run itself is gone on with by the next day's job.
const attempts = 10

// Queue returns what Config.Enqueue takes: it asks a client for the job.
func Queue(c *jobs.Client) func(ctx context.Context, tx pgx.Tx, run uuid.UUID) error {
	return func(ctx context.Context, tx pgx.Tx, run uuid.UUID) error {
		return c.InsertTx(ctx, tx, SweepArgs{Run: run}, jobs.Options{Unique: true, Attempts: attempts})
	}
}

// Register adds the sweep's job, which runs when somebody asks for it and, unless every is 0, again and again by itself.
func (s *Sweeper) Register(w *jobs.Work, every time.Duration) error {
	if err := jobs.Add(w, s.work); err != nil {
		return fmt.Errorf("retention: %w", err)
	}
	if every <= 0 {
		return nil
	}
	if err := w.Every(every, SweepArgs{}, jobs.Options{Attempts: attempts}); err != nil {
		return fmt.Errorf("retention: %w", err)
	}
	return nil
}

const (
	slack = 10 * time.Second // left of a job's time for the batch under way
	pause = 30 * time.Second // while another process goes on with the run
)

// work carries a run out as far as the job's time goes, and comes back for the rest.
func (s *Sweeper) work(ctx context.Context, job jobs.Job[SweepArgs]) error {
	o := Options{Run: job.Args.Run}
	if end, ok := ctx.Deadline(); ok {
		o.Until = end.Add(-min(slack, end.Sub(s.on.Now())/2))
	}
	r, err := s.Sweep(ctx, o)
	switch {
	case errors.Is(err, ErrTaken):
		return jobs.Later(pause)
	case errors.Is(err, fault.ErrUnavailable):
		return &jobs.Fault{Code: "unavailable", Err: err}
	case err != nil:
		return err
	case r.Finished.IsZero():
		return jobs.Later(0)
	}
	return nil
}
