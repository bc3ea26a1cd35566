// Package jobs sets the job queue up as this project uses it: River's tables in a schema of their own, few workers,
// arguments that are ids and nothing else, errors that say a constant code and nothing else. A job is inserted in the
// transaction of what asked for it, and runs at least once: its work must bear being repeated. It knows no job.
package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivertype"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// Bounds of a client, where [Config] names none.
const (
	DefaultTimeout = time.Minute
	DefaultRescue  = 5 * time.Minute

	// MaxAttempts is how often a job is tried before it is given up: with the pauses of Pause, over five days.
	MaxAttempts = 40

	fetchCooldown = 10 * time.Millisecond
	fetchPoll     = time.Second

	keepCompleted = time.Hour
	keepFailed    = 7 * 24 * time.Hour // time to look at what went wrong; only ids and codes are kept
)

// Config describes a client.
type Config struct {
	Pool *pgxpool.Pool
	// Logger gets what goes wrong, in constant messages with ids and codes; nil drops it.
	Logger *slog.Logger
	// Work are the sorts of job that this process can run; nil for a process that only inserts.
	Work *Work
	// Queues says how many jobs of a queue this process runs at a time. A job needs a connection of the pool now and then,
	// as does what is inserted: keep the sum well below the pool's size. Empty: this process runs none.
	Queues map[string]int
	// Timeout bounds one run of a job, DefaultTimeout if zero. Rescue is how long a job may be marked as running before its
	// worker is taken for dead; DefaultRescue, or the timeout and as much again, if zero.
	Timeout, Rescue time.Duration
	// PollOnly asks for new jobs once a second instead of listening for them: LISTEN needs a direct connection, which a
	// transaction pooler (PgBouncer) does not give.
	PollOnly bool
	// Count is told of each run's kind and outcome, one of Done, Retry, GaveUp and Stopped; nil for nobody.
	Count func(ctx context.Context, kind, outcome string)
	// Now is the clock of pauses; time.Now if nil.
	Now func() time.Time

	// quick leaves out what spreads the load of many processes.
	quick bool
}

// Client inserts jobs and, between Start and Stop, runs them. It is safe for concurrent use.
type Client struct {
	river *river.Client[pgx.Tx]
	pool  *pgxpool.Pool
	works bool
}

// New makes a client. It does no I/O.
func New(cfg Config) (*Client, error) {
	if cfg.Pool == nil {
		return nil, errors.New("jobs: no pool")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = DefaultTimeout
	}
	if cfg.Rescue <= 0 {
		cfg.Rescue = max(DefaultRescue, 2*cfg.Timeout)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	rc := cfg.river()
	c, err := river.NewClient(riverpgxv5.New(cfg.Pool), rc)
	if err != nil {
		return nil, fmt.Errorf("jobs: %w", err)
	}
	return &Client{river: c, pool: cfg.Pool, works: len(rc.Queues) > 0}, nil
}

func (cfg *Config) river() *river.Config {
	rc := &river.Config{
		Schema:                      postgres.RiverSchema,
		Logger:                      slog.New(quiet{cfg.Logger.Handler()}),
		FetchCooldown:               fetchCooldown,
		FetchPollInterval:           fetchPoll,
		CompletedJobRetentionPeriod: keepCompleted,
		CancelledJobRetentionPeriod: keepFailed,
		DiscardedJobRetentionPeriod: keepFailed,
		JobTimeout:                  cfg.Timeout,
		RescueStuckJobsAfter:        cfg.Rescue,
		MaxAttempts:                 MaxAttempts,
		RetryPolicy:                 retry{cfg.Now},
		PollOnly:                    cfg.PollOnly,
		TestOnly:                    cfg.quick,
		ReindexerIndexNames:         []string{}, // only the tables' owner may, and the server is not
		Middleware:                  []rivertype.Middleware{&watch{log: cfg.Logger, count: cfg.Count}},
	}
	if cfg.Work == nil || len(cfg.Queues) == 0 {
		return rc
	}
	rc.Workers, rc.Queues = cfg.Work.river, map[string]river.QueueConfig{}
	rc.PeriodicJobs = cfg.Work.periodic
	for name, n := range cfg.Queues {
		rc.Queues[name] = river.QueueConfig{MaxWorkers: n}
	}
	return rc
}

// Options say how a job is to be run.
type Options struct {
	// Queue it waits in; river.QueueDefault if empty.
	Queue string
	// At is when it is due; now if zero.
	At time.Time
	// Unique leaves it out while one of its kind with the same arguments waits or runs.
	Unique bool
	// Attempts bounds how often it is tried; MaxAttempts if zero.
	Attempts int
}

func (o Options) river() *river.InsertOpts {
	opts := &river.InsertOpts{Queue: o.Queue, ScheduledAt: o.At, MaxAttempts: o.Attempts}
	if o.Unique {
		opts.UniqueOpts = river.UniqueOpts{ByArgs: true, ByState: []rivertype.JobState{
			rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRunning, rivertype.JobStateRetryable,
			rivertype.JobStateScheduled,
		}}
	}
	return opts
}

// InsertTx asks for a job in a transaction: it is there when that commits, and never before. Errors: ErrArgs, and the
// database's, scrubbed.
func (c *Client) InsertTx(ctx context.Context, tx pgx.Tx, args Args, o Options) error {
	if err := check(args); err != nil {
		return err
	}
	if _, err := c.river.InsertTx(ctx, tx, args, o.river()); err != nil {
		return fmt.Errorf("insert job %s: %w", args.Kind(), postgres.Scrub(err))
	}
	return nil
}

// Start begins to run jobs, until Stop or the context's end.
func (c *Client) Start(ctx context.Context) error {
	if !c.works {
		return errors.New("jobs: this client has no queues to work")
	}
	if err := c.river.Start(ctx); err != nil {
		return fmt.Errorf("start jobs: %w", postgres.Scrub(err))
	}
	return nil
}

// Stop lets running jobs end until the context does, and then cancels them: they are taken up again by the next process.
// It waits grace for those that were cancelled.
func (c *Client) Stop(ctx context.Context, grace time.Duration) error {
	if !c.works {
		return nil
	}
	if c.river.Stop(ctx) == nil {
		return nil
	}
	late, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := c.river.StopAndCancel(late); err != nil {
		return fmt.Errorf("stop jobs: %w", err)
	}
	return nil
}
