// Package clerk does what the desk leaves undone when it answers: it mails letters, takes decided requests a step further,
// sweeps what retention rules say is due, forgets noes whose time is up, gives new work out and follows up cases. It puts together what that takes and decides
// nothing: the leave was given at the desk, or by the catalog's rules. Several processes may do it on one database.
package clerk

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/routing"
	"github.com/tacitcrm/tacit/vault/service"
	"github.com/tacitcrm/tacit/vault/stages"
	"github.com/tacitcrm/tacit/vault/suppress"
	"github.com/tacitcrm/tacit/vault/webhook"
)

// Config is what a Clerk is made of. Vault and Notary are required.
type Config struct {
	Vault  *vault.Vault
	Notary *notary.Notary
	// Mail sends letters; nil for a process that only queues them.
	Mail *outbox.Mail
	// Webhooks are delivered; nil for a process that delivers none.
	Webhooks *webhook.Hooks
	// SweepEvery is how often everybody's data is held against the retention rules; 0: when somebody asks for it.
	SweepEvery time.Duration
	// IndexPeriod is how often the operator begins a new index epoch, which certificates state; see erasure.Config.
	IndexPeriod time.Duration
	// PollOnly looks for jobs instead of being told of them: behind a transaction pooler.
	PollOnly bool
	// Count is told of each job's kind and outcome; nil for nobody.
	Count func(ctx context.Context, kind, outcome string)
	// Logger gets what goes wrong; nil drops it.
	Logger *slog.Logger

	tick time.Duration // of the procedure, for tests
}

// Bounds of what a process works at a time. Each worker needs a connection of the pool now and then.
const (
	tick          = time.Second
	letterWorkers = 2
	hookWorkers   = 3
	otherWorkers  = 2
	// purgeEvery is how often noes and imports are looked for whose time is up, endEvery how often requests.
	purgeEvery = time.Hour
	endEvery   = time.Minute
	// stopTime and stopGrace bound how long a stop waits for jobs.
	stopTime  = 10 * time.Second
	stopGrace = 5 * time.Second
)

// Clerk is safe for concurrent use.
type Clerk struct {
	cfg       Config
	on        vault.Foundation
	desk      *desk.Desk
	outbox    *outbox.Outbox
	procedure *erasure.Procedure
	sweeper   *retention.Sweeper
	requests  *requests.Store
	router    *routing.Router
	service   *service.Service
	stages    *stages.Keeper
	client    *jobs.Client // that works
}

// New puts a clerk together. It does no I/O and starts nothing.
func New(cfg Config) (*Clerk, error) {
	if cfg.Vault == nil || cfg.Notary == nil {
		return nil, errors.New("clerk: vault and notary are needed")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.tick <= 0 {
		cfg.tick = tick
	}
	c := &Clerk{cfg: cfg, on: cfg.Vault.Foundation()}
	c.requests = requests.New(c.on.Keys)
	if err := c.furnish(); err != nil {
		return nil, err
	}
	return c, c.employ()
}

// Desk is the desk whose letters this clerk mails.
func (c *Clerk) Desk() *desk.Desk { return c.desk }

// furnish makes the parts.
func (c *Clerk) furnish() error {
	inserts, err := jobs.New(jobs.Config{Pool: c.on.Pool, Logger: c.cfg.Logger})
	if err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	c.outbox, err = outbox.New(outbox.Config{
		Pool: c.on.Pool, Keys: c.on.Keys, Jobs: inserts, Mail: c.cfg.Mail, Record: c.record,
		Catalog: func() *catalog.Catalog { return c.on.Revisions.Current().Catalog },
	})
	if err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	c.procedure, err = erasure.New(erasure.Config{
		On: c.on, Requests: c.requests, Outbox: c.outbox, Signers: c.signers, Unsettled: c.cfg.Vault.Unsettled,
	})
	if err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	c.sweeper, err = retention.New(retention.Config{
		On: c.on, Unsettled: c.cfg.Vault.Unsettled, Enqueue: retention.Queue(inserts),
	})
	if err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	c.desk, err = desk.New(desk.Config{
		Vault: c.cfg.Vault, Outbox: c.outbox, Notary: c.cfg.Notary, Retention: c.sweeper,
	})
	if err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	c.cfg.Vault.OnWrite(c.desk.AddressChanged)
	return c.serve(inserts)
}

// serve makes the parts that follow up what happens to cases and other work.
func (c *Clerk) serve(inserts *jobs.Client) (err error) {
	if c.stages, err = stages.New(c.cfg.Vault); err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	if c.router, err = routing.New(routing.Config{Vault: c.cfg.Vault, Jobs: inserts}); err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	if c.service, err = service.New(service.Config{Vault: c.cfg.Vault, Jobs: inserts}); err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	for _, observe := range []func(context.Context, pgx.Tx, []vault.Change) error{c.stages.Observe, c.router.Observe, c.service.Observe} {
		c.cfg.Vault.OnWrite(observe)
	}
	return nil
}

// signers are the keys that sign the log of a name; they sign certificates too.
func (c *Clerk) signers(ctx context.Context, origin string) ([]note.Signer, error) {
	keys, err := c.cfg.Notary.Keys(ctx, origin)
	if err != nil {
		return nil, fmt.Errorf("keys of the log: %w", err)
	}
	return keys.Signers, nil
}

// PurgeArgs ask for a look at noes whose time is up.
type PurgeArgs struct{}

// Kind is "suppression_purge".
func (PurgeArgs) Kind() string { return "suppression_purge" }

// EndArgs ask for a look at requests whose time is up: those that nobody verified, and what closed ones still hold.
type EndArgs struct{}

// Kind is "request_end".
func (EndArgs) Kind() string { return "request_end" }

// ForgetArgs ask that what taking imports back takes be forgotten, where the time for it is up.
type ForgetArgs struct{}

// Kind is "import_forget".
func (ForgetArgs) Kind() string { return "import_forget" }

// duties adds what is done again and again.
func (c *Clerk) duties(work *jobs.Work) error {
	purge := func(ctx context.Context, _ jobs.Job[PurgeArgs]) error {
		_, err := suppress.Sweep(ctx, c.on.Pool)
		return err
	}
	end := func(ctx context.Context, _ jobs.Job[EndArgs]) error {
		_, err := c.desk.TickRequests(ctx)
		return err
	}
	forget := func(ctx context.Context, _ jobs.Job[ForgetArgs]) error {
		return job.Forget(ctx, c.on.Pool, c.on.Now())
	}
	return errors.Join(
		c.outbox.Register(work),
		c.sweeper.Register(work, c.cfg.SweepEvery),
		c.router.Register(work), c.service.Register(work),
		jobs.Add(work, purge), work.Every(purgeEvery, PurgeArgs{}, jobs.Options{Attempts: dutyAttempts}),
		jobs.Add(work, forget), work.Every(purgeEvery, ForgetArgs{}, jobs.Options{Attempts: dutyAttempts}),
		jobs.Add(work, end), work.Every(endEvery, EndArgs{}, jobs.Options{Attempts: dutyAttempts}),
	)
}

// dutyAttempts bounds how often a duty is tried that fails: the next one comes soon.
const dutyAttempts = 3

// employ makes the client that runs jobs.
func (c *Clerk) employ() error {
	work := jobs.NewWork()
	if err := c.duties(work); err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	queues := map[string]int{defaultQueue: otherWorkers}
	if c.cfg.Webhooks != nil {
		if err := c.cfg.Webhooks.Register(work); err != nil {
			return fmt.Errorf("clerk: %w", err)
		}
		queues[webhook.Queue] = hookWorkers
	}
	if c.cfg.Mail != nil {
		queues[outbox.Queue] = letterWorkers
	}
	var err error
	c.client, err = jobs.New(jobs.Config{
		Pool: c.on.Pool, Logger: c.cfg.Logger, Work: work, Queues: queues, PollOnly: c.cfg.PollOnly, Count: c.cfg.Count,
	})
	if err != nil {
		return fmt.Errorf("clerk: %w", err)
	}
	return nil
}

// defaultQueue is where jobs wait that name no queue.
const defaultQueue = "default"

// Start begins to work. What it returns ends that, and waits until it has ended.
func (c *Clerk) Start(ctx context.Context) (stop func(), err error) {
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	if err := c.client.Start(ctx); err != nil {
		cancel()
		return nil, fmt.Errorf("clerk: %w", err)
	}
	var loops sync.WaitGroup
	loops.Go(func() { c.every(ctx, c.cfg.tick, c.procedures) })
	return func() {
		end, done := context.WithTimeout(context.WithoutCancel(ctx), stopTime)
		defer done()
		if err := c.client.Stop(end, stopGrace); err != nil {
			c.cfg.Logger.WarnContext(ctx, "stop jobs", slog.String("error", err.Error()))
		}
		cancel()
		loops.Wait()
	}, nil
}

// every does something until ctx ends.
func (c *Clerk) every(ctx context.Context, period time.Duration, do func(context.Context)) {
	t := time.NewTicker(period)
	defer t.Stop()
	for {
		do(ctx)
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}

// procedures takes requests further that are ready to go on. A request is locked for each step, so that other processes
// may do the same at the same time. What fails is told with the request by the procedure, and tried again.
func (c *Clerk) procedures(ctx context.Context) {
	if _, err := c.procedure.Tick(ctx); err != nil && ctx.Err() == nil {
		c.cfg.Logger.WarnContext(ctx, "requests", slog.String("error", err.Error()))
	}
}
