package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/policycli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/telemetry"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/campaign"
	"github.com/tacitcrm/tacit/vault/merge"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/webhook"
)

// leastRole is the role that migrations grant exactly what a server needs.
const leastRole = "tacit_server"

// databaseFlags are those of commands that work on the database itself.
type databaseFlags struct {
	DatabaseURL string `name:"database-url" from:"DATABASE_URL" placeholder:"URL" help:"PostgreSQL, as postgres://… ($DATABASE_URL)."`

	shelf *revision.Shelf // what this process has compiled
}

// AfterApply is called by kong with what [execute] binds.
func (f *databaseFlags) AfterApply(shelf *revision.Shelf) error {
	f.shelf = shelf
	return nil
}

// url returns the database URL or says how to give one.
func (f databaseFlags) url() (string, error) {
	if f.DatabaseURL == "" {
		return "", cli.Usage(errors.New("no database is named"),
			"set DATABASE_URL or give --database-url; `tacit dev` prints its own when it starts")
	}
	return f.DatabaseURL, nil
}

// connect opens one connection, for a command that asks a few questions.
func connect(ctx context.Context, url string) (*pgx.Conn, error) {
	return connectHearing(ctx, url, nil)
}

// connectHearing is connect with a handler of the server's notices.
func connectHearing(ctx context.Context, url string, onNotice pgconn.NoticeHandler) (*pgx.Conn, error) {
	cfg, err := pgx.ParseConfig(url)
	if err != nil {
		// The text of err quotes the URL, which holds the password.
		return nil, cli.WithHint(errors.New("the database URL is malformed"), "it looks like postgres://user:password@host:5432/database")
	}
	cfg.OnNotice = onNotice
	conn, err := pgx.ConnectConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", postgres.Scrub(err))
	}
	return conn, nil
}

// assembly is a vault with all that it stands on.
type assembly struct {
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	notary   *notary.Notary
	log      *audit.Log
	vault    *vault.Vault
	shelf    *revision.Shelf

	hooks     *webhook.Hooks
	campaigns *campaign.Campaigns
}

// assemblyConfig says what to put together.
type assemblyConfig struct {
	url         string
	role        string // to SET after connecting, "" for none
	app         string // application_name
	keystone    keystoneFlags
	flips       schedule // told with every erasure
	grace       uint64
	allowUnsafe bool // fsync off, in dev
	anyLog      bool // take the log as it is, also where it does not continue the one that was signed
	maxConns    int32
	logger      *slog.Logger
	tracer      pgx.QueryTracer
	metrics     *telemetry.Metrics // nil counts nothing
	policyKeys  bundle.Keys        // the zero Keys ask for no signature
	shelf       *revision.Shelf    // what this process has compiled; nil keeps nothing
	allow       []netip.Prefix     // networks that webhooks may lie in though they are not public
}

// assemble opens the pool, the keystone, the log and the vault, in that order. What was opened is closed again when a
// later part fails.
func assemble(ctx context.Context, cfg assemblyConfig) (_ *assembly, err error) {
	a := &assembly{shelf: cfg.shelf}
	defer func() {
		if err != nil {
			a.close()
		}
	}()
	if err := a.openStorage(ctx, cfg); err != nil {
		return nil, err
	}
	if a.notary, err = notary.New(a.keystone, a.pool); err != nil {
		return nil, err
	}
	log := a.notary.Log(audit.Config{AllowUnsafe: cfg.allowUnsafe, OnBatch: logMeter(cfg.metrics)})
	if cfg.anyLog {
		log.Anchor = nil
	}
	if a.log, err = audit.New(ctx, log); err != nil {
		return nil, brokenLog(ownKeystone(err))
	}
	if err := cfg.metrics.WatchQueue(a.log.Depth); err != nil {
		return nil, err
	}
	a.vault, err = vault.New(ctx, vault.Config{
		Pool: a.pool, Keystone: a.keystone, Log: a.log, Logger: cfg.logger, Meter: vaultMeter(cfg.metrics),
		PolicyKeys: cfg.policyKeys, Shelf: cfg.shelf,
		Bound: vault.Bound{Flip: cfg.flips.name, Within: cfg.flips.within(a.keystone.Lease(), cfg.grace), Grace: cfg.grace, BestEffort: a.keystone.BestEffort()},
	})
	if err != nil {
		return nil, ownKeystone(policycli.BundleError(err))
	}
	merge.New(a.vault).Watch(a.vault)
	return a, a.reachOut(cfg.allow, cfg.logger)
}

// openStorage opens what provisioning needs: the pool and the keystone.
func (a *assembly) openStorage(ctx context.Context, cfg assemblyConfig) (err error) {
	a.pool, err = postgres.Open(ctx, postgres.PoolConfig{
		URL: cfg.url, MaxConns: cfg.maxConns, App: cfg.app, Role: cfg.role, Tracer: cfg.tracer,
	})
	if err != nil {
		return err
	}
	a.keystone, err = openKeystone(ctx, cfg.keystone, !hasKeystone(cfg.keystone.Keystone) && keyed(ctx, a.pool))
	return err
}

// close ends the parts in the reverse order. The log gets five seconds to write what it has taken.
func (a *assembly) close() {
	if a.vault != nil {
		a.vault.Close()
	}
	if a.log != nil {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = a.log.Close(ctx) // whoever waited for an entry has got its error
	}
	if a.pool != nil {
		a.pool.Close()
	}
}

// brokenLog says what to do about a log that does not continue what was signed.
func brokenLog(err error) error {
	if !errors.Is(err, audit.ErrBroken) {
		return err
	}
	if errors.Is(err, audit.ErrShort) {
		return cli.WithHint(err, "bring back the database that has the missing entries; where they are lost for good: tacit audit restart --accept-loss; see docs/operations.md, The log does not continue")
	}
	return cli.WithHint(err, "keep the database and the keystone's directories as they are; see docs/operations.md, The log does not continue")
}
