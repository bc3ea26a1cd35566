package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/policycli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/server"
	"github.com/tacitcrm/tacit/internal/watch"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/clerk"
	"github.com/tacitcrm/tacit/vault/flip"
)

type serveCmd struct {
	databaseFlags      `embed:""`
	keystoneFlags      `embed:""`
	tlsFlags           `embed:""`
	telemetryFlags     `embed:""`
	flipFlags          `embed:""`
	publisherFlags     `embed:""`
	clerkFlags         `embed:""`
	outreachFlags      `embed:""`
	policycli.KeyFlags `embed:""`
	NoPublish          bool       `name:"no-publish" help:"Leave publishing the log to another process: a server without this flag, or tacit audit publish."`
	PolicyBundle       string     `name:"policy-bundle" type:"path" placeholder:"FILE" help:"Bundle to put in force, and again whenever the file changes."`
	Listen             string     `name:"listen" default:"127.0.0.1:8480" placeholder:"ADDR" help:"Address to listen on; port 0 takes any that is free (${default})."`
	PlainAnywhere      bool       `name:"plain-http-anywhere" help:"Allow plain HTTP on an address that others can reach: tokens and records travel in clear."`
	MaxConns           int32      `name:"max-conns" default:"16" help:"Database connections of the pool; eleven more read records and write the log (${default})."`
	LogLevel           slog.Level `name:"log-level" default:"info" placeholder:"LEVEL" help:"debug, info, warn or error (${default})."`
	JSON               bool       `name:"json" help:"Print one JSON line once ready."`
}

// serving is what the flags of tacit serve come to, before anything is opened.
type serving struct {
	url         string // of the database
	certificate *tls.Config
	schedule    schedule
	keys        bundle.Keys
	clerk       clerk.Config
}

// settle reads the flags.
func (c *serveCmd) settle() (s serving, err error) {
	if s.url, err = c.url(); err != nil {
		return s, err
	}
	if s.certificate, err = c.transport(); err != nil {
		return s, err
	}
	if s.schedule, err = c.schedule(); err != nil {
		return s, err
	}
	if s.schedule.every > 0 && c.KeyCopies == "" {
		return s, flipError(flip.ErrNoCopies)
	}
	if s.clerk, err = c.clerk(); err != nil {
		return s, err
	}
	s.keys, err = c.Keys()
	return s, err
}

// Run serves until it is told to stop.
func (c *serveCmd) Run(ctx context.Context, t *cli.Terminal) error {
	s, err := c.settle()
	if err != nil {
		return err
	}
	tel, err := c.start(ctx, t, c.LogLevel)
	if err != nil {
		return err
	}
	defer tel.shutdown()
	a, err := c.assemble(ctx, t, s, tel)
	if err != nil {
		return err
	}
	defer a.close()
	if c.PolicyBundle != "" && !s.keys.Trusting() {
		t.Say("warning: without --policy-key a policy bundle is taken from whoever can write %s", c.PolicyBundle)
	}
	defer watch.New(watch.Config{File: c.PolicyBundle, Vault: a.vault, Logger: tel.logger}).Start(ctx)()
	if s.schedule.every == 0 {
		t.Say("warning: keys are flipped by hand: what is erased stays readable in backups until someone runs tacit keys flip")
	}
	if s.clerk.Mail == nil {
		t.Say("warning: no mail server is named: letters wait; see --smtp-url")
	}
	return host(ctx, hostConfig{
		assembly: a, telemetry: tel, clerk: s.clerk,
		flips:   flipping{schedule: s.schedule, logger: tel.logger, metrics: tel.Metrics, cfg: vault.FlipConfig{Copies: c.KeyCopies, Grace: c.Grace}},
		publish: publishing{flags: c.publisherFlags, url: s.url, off: c.NoPublish},
		listen:  c.Listen, tls: s.certificate, metrics: c.MetricsListen,
		ready: func(base string) error { return c.announce(t, base) },
	})
}

// assemble opens the vault, on a database that the promises can be kept on.
func (c *serveCmd) assemble(ctx context.Context, t *cli.Terminal, s serving, tel *telemetrySet) (*assembly, error) {
	allow, err := c.networks()
	if err != nil {
		return nil, err
	}
	db, err := inspectDatabase(ctx, s.url)
	if err != nil {
		return nil, err
	}
	role, err := db.admit()
	if err != nil {
		return nil, err
	}
	if role != "" {
		t.Say("warning: a development database; serving as %s", role)
	}
	return assemble(ctx, assemblyConfig{
		url: s.url, role: role, app: "tacit-serve", keystone: c.keystoneFlags, allowUnsafe: db.role.DevCluster,
		maxConns: c.MaxConns, logger: tel.logger, tracer: tel.tracer, metrics: tel.Metrics,
		flips: s.schedule, grace: c.Grace, policyKeys: s.keys, allow: allow,
	})
}

// transport returns the certificate to serve with, nil for plain HTTP, which is not for addresses that others can reach.
func (c *serveCmd) transport() (*tls.Config, error) {
	if err := addresses(c.Listen, c.MetricsListen); err != nil {
		return nil, err
	}
	certificate, err := c.config()
	if err != nil {
		return nil, err
	}
	if certificate == nil && !c.PlainAnywhere && !server.Loopback(c.Listen) {
		return nil, cli.WithHint(fmt.Errorf("plain HTTP on %s would carry tokens and records in clear", c.Listen),
			"give --tls-cert and --tls-key, or --plain-http-anywhere behind a proxy that ends TLS")
	}
	return certificate, nil
}

func (c *serveCmd) announce(t *cli.Terminal, base string) error {
	if c.JSON {
		return t.PrintJSON(map[string]string{"url": base})
	}
	t.Say("tacit serves on %s", base)
	return nil
}

// database is what serve and doctor need to know before they trust one.
type database struct {
	role          postgres.RoleInfo
	current, want int64
	keyed         bool // it has keys of a keystone
}

// inspectDatabase asks a database who we are in it and how old its schema is.
func inspectDatabase(ctx context.Context, url string) (database, error) {
	conn, err := connect(ctx, url)
	if err != nil {
		return database{}, err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // only questions were asked
	var db database
	if db.role, err = postgres.ServerRole(ctx, conn); err != nil {
		return database{}, err
	}
	if db.current, db.want, err = postgres.Version(ctx, conn); err != nil {
		return database{}, err
	}
	db.keyed = keyed(ctx, conn)
	return db, nil
}

// admit refuses a database that the promises cannot be kept on. It returns the role to take in a development
// cluster, where the only login is its superuser's.
func (db database) admit() (role string, err error) {
	if err := db.recent(); err != nil {
		return "", err
	}
	if db.role.DevCluster {
		return leastRole, nil
	}
	if db.role.Superuser || db.role.OwnsTables {
		return "", cli.WithHint(errors.New("the database role may do more than a server should"),
			"serve with a login that is neither superuser nor owner: CREATE ROLE app LOGIN PASSWORD '…' IN ROLE "+leastRole)
	}
	if !db.role.Fsync {
		return "", cli.WithHint(errors.New("the database runs with fsync off: a log entry would not be durable"), "set fsync = on")
	}
	return "", nil
}

// recent refuses a schema that is older than the program. A newer one is fine: migrations keep old programs working.
func (db database) recent() error {
	if db.current >= db.want {
		return nil
	}
	return cli.WithHint(fmt.Errorf("the schema is at version %d, this program needs %d", db.current, db.want), "run: tacit migrate")
}
