// Package webhook tells other programs of changes. What waits to be delivered are ids and nothing else: each attempt, and
// each replay, reads the record anew through the gate as the endpoint's credential, so that the log has the disclosure
// before it leaves and what leaves is what policy and consent allow at that moment. Messages are signed as Standard Webhooks
// says. Addresses that are not public are never connected to, unless the operator allows them.
//
// A message is delivered at least once: the same webhook-id may come twice. Of several changes of one record the newest is
// delivered, and its state at that time; there is never more than one attempt for one record of one endpoint under way.
package webhook

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Queue is the queue of jobs that deliver.
const Queue = "webhooks"

// Config is what Hooks are made of. Vault, Jobs and Encode are required.
type Config struct {
	Vault *vault.Vault
	// Jobs inserts: any client of this database.
	Jobs *jobs.Client
	// Encode appends a record as a read of the API answers it.
	Encode func(b []byte, r *vault.Reply) []byte
	// Allow are networks that are connected to though they are not public, and by http as well as by https. It is for
	// receivers beside the server, and for tests.
	Allow []netip.Prefix
	// Authorities vouch for receivers; the system's if nil.
	Authorities *x509.CertPool
	// Logger gets what an operator is to know; nil drops it.
	Logger *slog.Logger
	// Now is the clock of signatures; time.Now if nil. What is due goes by the database's time.
	Now func() time.Time

	died     func(point string) error // for tests: an attempt ends at this point as if the process had
	patience time.Duration            // bounds an attempt; attemptTimeout if zero
}

// Hooks are the webhooks of a vault. They are safe for concurrent use.
type Hooks struct {
	cfg    Config
	on     vault.Foundation
	client *http.Client
	none   atomic.Bool // this process has seen no endpoint that is told of changes
}

// New makes hooks and has the vault tell them of its writes, so it is called before the vault is used.
func New(cfg Config) (*Hooks, error) {
	if cfg.Vault == nil || cfg.Jobs == nil || cfg.Encode == nil {
		return nil, errors.New("webhooks: vault, jobs and encoder are needed")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.died == nil {
		cfg.died = func(string) error { return nil }
	}
	if cfg.patience <= 0 {
		cfg.patience = attemptTimeout
	}
	h := &Hooks{cfg: cfg, on: cfg.Vault.Foundation(), client: newClient(cfg.Allow, cfg.Authorities)}
	cfg.Vault.OnWrite(h.enqueue)
	return h, nil
}

// DeliverArgs ask for what an endpoint is owed. They name no record: the arguments of jobs outlive an erasure.
type DeliverArgs struct {
	Endpoint uuid.UUID `json:"endpoint"`
}

// Kind is "webhook".
func (DeliverArgs) Kind() string { return "webhook" }

// SweepArgs ask for a look at what waits without a job, and at what is kept for too long.
type SweepArgs struct{}

// Kind is "webhook_sweep".
func (SweepArgs) Kind() string { return "webhook_sweep" }

const (
	sweepPeriod = time.Minute
	// attemptsOfJobs bounds how often a job is tried that meets no database: the sweep asks again.
	attemptsOfJobs = 3
)

// Register adds the jobs of webhooks.
func (h *Hooks) Register(w *jobs.Work) error {
	return errors.Join(
		jobs.Add(w, func(ctx context.Context, j jobs.Job[DeliverArgs]) error { return h.deliver(ctx, j.Args.Endpoint) }),
		jobs.Add(w, func(ctx context.Context, _ jobs.Job[SweepArgs]) error { return h.sweep(ctx) }),
		w.Every(sweepPeriod, SweepArgs{}, jobs.Options{Queue: Queue, Attempts: attemptsOfJobs}),
	)
}

// wake asks for a delivery in a transaction.
func (h *Hooks) wake(ctx context.Context, tx pgx.Tx, endpoint uuid.UUID, at time.Time) error {
	err := h.cfg.Jobs.InsertTx(ctx, tx, DeliverArgs{endpoint}, jobs.Options{Queue: Queue, At: at, Attempts: attemptsOfJobs})
	if err != nil {
		return fmt.Errorf("wake webhook %s: %w", endpoint, store.Fault(err))
	}
	return nil
}
