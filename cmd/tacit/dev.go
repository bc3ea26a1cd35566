package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/locator"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/policycli"
	"github.com/tacitcrm/tacit/internal/demo"
	"github.com/tacitcrm/tacit/internal/maildrop"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/server"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/clerk"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/revision"
)

// devFlips is when a development vault flips its keys.
var devFlips = schedule{every: lookForFlips, name: "immediate"}

// devDatabase is the database within the private cluster.
const devDatabase = "tacit"

type devCmd struct {
	telemetryFlags `embed:""`
	outreachFlags  `embed:""`
	Data           string        `name:"data" default:"./.tacit" placeholder:"DIR" help:"Directory that is kept between runs (${default})."`
	Empty          bool          `name:"empty" help:"Start without demo data."`
	Lease          time.Duration `name:"lease" default:"1m" help:"How long servers remember keys of a destroyed generation; a flip waits that long (${default})."`
	Listen         string        `name:"listen" default:"127.0.0.1:8480" placeholder:"ADDR" help:"Address to listen on; port 0 takes any that is free (${default})."`
	Catalog        string        `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to use instead of the default one."`
	Policy         string        `name:"policy" type:"existingdir" placeholder:"DIR" help:"Team policy to use instead of the default one."`
	LogLevel       slog.Level    `name:"log-level" default:"warn" placeholder:"LEVEL" help:"debug, info, warn or error (${default}); info has a line for each request."`
	JSON           bool          `name:"json" help:"Print exactly one JSON line once ready, everything else to standard error."`
}

// Run brings everything up, serves until it is told to stop, and takes everything down in the reverse order.
func (c *devCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if err := addresses(c.Listen, c.MetricsListen); err != nil {
		return err
	}
	if !server.Loopback(c.Listen) {
		return cli.WithHint(fmt.Errorf("tacit dev listens on this machine only, not on %s", c.Listen),
			"its keystone is best effort and its tokens lie in a file; use tacit serve")
	}
	allow, err := c.networks()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(c.Data, 0o711); err != nil { //nolint:gosec // PostgreSQL may run as another user; every file within is 0600
		return fmt.Errorf("make the data directory: %w", err)
	}
	tel, err := c.start(ctx, t, c.LogLevel)
	if err != nil {
		return err
	}
	defer tel.shutdown()
	d := &development{cmd: c, t: t, tel: tel, allow: allow}
	defer d.farewell()
	cluster, err := postgres.Start(ctx, postgres.ServerConfig{
		Dir: filepath.Join(c.Data, "postgres"), BinDir: t.Env[envBinaries], Log: tel.logger,
	})
	if err != nil {
		return err
	}
	defer stopDatabase(t, cluster)
	d.url = cluster.URL(devDatabase)
	if err := d.prepare(ctx, cluster.URL("postgres")); err != nil {
		return err
	}
	defer d.assembly.close()
	mail, err := d.dropMails(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = d.mails.Close() }() // what was taken is kept
	t.Say("warning: no copy of the key tables is kept, and the keystone is best effort: for development alone")
	return host(ctx, hostConfig{
		assembly: d.assembly, telemetry: tel, listen: c.Listen, metrics: c.MetricsListen,
		flips:   flipping{schedule: devFlips, logger: tel.logger, metrics: tel.Metrics, cfg: vault.FlipConfig{WaiveCopies: true}},
		publish: publishing{url: d.url},
		clerk:   clerk.Config{Mail: mail},
		ready:   d.announce, ended: cluster.Done(),
	})
}

// dropMails starts a mail server that keeps letters as files: nothing that is tried out here reaches a person.
func (d *development) dropMails(ctx context.Context) (m *outbox.Mail, err error) {
	if d.mails, err = maildrop.Start(ctx, filepath.Join(d.cmd.Data, "mail")); err != nil {
		return nil, err
	}
	return outbox.NewMail(outbox.MailConfig{Addr: d.mails.Addr(), Security: outbox.Plain, From: "Tacit <privacy@example.com>"})
}

// stopDatabase stops a server that this process started; one it attached to belongs to another.
func stopDatabase(t *cli.Terminal, s *postgres.Server) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := s.Stop(ctx); err != nil {
		t.Say("warning: stop the database: %v", err)
	}
}

// development is one run of tacit dev.
type development struct {
	cmd      *devCmd
	t        *cli.Terminal
	url      string // of the database, as its superuser
	tel      *telemetrySet
	allow    []netip.Prefix // networks that messages to webhooks may go to
	assembly *assembly
	demo     *demo.Demo
	mails    *maildrop.Server
	served   bool // it was announced
}

// farewell is the last line of a run that had served.
func (d *development) farewell() {
	if d.served {
		d.t.Say("stopped")
	}
}

// prepare makes what is missing: database, schema, keystone, catalog, credentials, demo data.
func (d *development) prepare(ctx context.Context, maintenance string) (err error) {
	if err := ensureDatabase(ctx, maintenance); err != nil {
		return err
	}
	if err := postgres.Migrate(ctx, d.url, nil); err != nil {
		return err
	}
	keystone := keystoneFlags{Keystone: filepath.Join(d.cmd.Data, "keystone"), KMS: locator.File, lease: d.cmd.Lease}
	if err := ensureKeystone(ctx, keystone); err != nil {
		return err
	}
	src, team, err := d.sources()
	if err != nil {
		return err
	}
	shelf := revision.NewShelf()
	if err := d.provision(ctx, keystone, src, team, shelf); err != nil {
		return err
	}
	d.assembly, err = assemble(ctx, assemblyConfig{
		url: d.url, role: leastRole, app: "tacit-dev", keystone: keystone, maxConns: 16, allowUnsafe: true,
		logger: d.tel.logger, tracer: d.tel.tracer, metrics: d.tel.Metrics,
		flips: devFlips, shelf: shelf, allow: d.allow,
	})
	if err != nil {
		return err
	}
	if err := d.populate(ctx, src, team); err != nil {
		d.assembly.close()
		return err
	}
	return nil
}

// provision makes root keys and activates the first catalog and policy. Only then can a vault be opened.
func (d *development) provision(ctx context.Context, keystone keystoneFlags, src []byte, team map[string]string, shelf *revision.Shelf) error {
	p := vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}
	if src != nil {
		p.Catalog = src
	}
	if team != nil {
		p.Team = team
	}
	return provision(ctx, d.url, keystone, p)
}

// populate brings catalog, credentials and demo data to what this run asks for.
func (d *development) populate(ctx context.Context, src []byte, team map[string]string) (err error) {
	if src != nil || team != nil {
		if _, err := d.assembly.vault.Activate(ctx, src, team); err != nil {
			return cli.WithHint(err, "nothing was changed")
		}
	}
	d.demo, err = demo.Ensure(ctx, demo.Config{
		Vault: d.assembly.vault, Dir: d.cmd.Data, Empty: d.cmd.Empty, Now: d.t.Now(), Say: d.t.Say,
	})
	return explain(err)
}

// sources reads the catalog and the policy that the flags name; nil stands for one that none names.
func (d *development) sources() (src []byte, team map[string]string, err error) {
	if d.cmd.Catalog != "" {
		if src, _, err = cli.ReadCatalog(d.cmd.Catalog); err != nil {
			return nil, nil, err
		}
	}
	if d.cmd.Policy != "" {
		if team, err = bundle.ReadDir(d.cmd.Policy); err != nil {
			return nil, nil, policycli.BundleError(err)
		}
	}
	return src, team, nil
}

const (
	hasDatabase    = `SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)`
	createDatabase = `CREATE DATABASE tacit`
	// duplicateDatabase and uniqueViolation are what a second process gets that creates it at the same time.
	duplicateDatabase = "42P04"
	uniqueViolation   = "23505"
)

// ensureDatabase creates the development database in a new cluster.
func ensureDatabase(ctx context.Context, maintenance string) error {
	conn, err := connect(ctx, maintenance)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // its work is done or has failed
	var exists bool
	if err := conn.QueryRow(ctx, hasDatabase, devDatabase).Scan(&exists); err != nil || exists {
		return postgres.Scrub(err)
	}
	return createIfAbsent(ctx, conn)
}

func createIfAbsent(ctx context.Context, conn *pgx.Conn) error {
	_, err := conn.Exec(ctx, createDatabase)
	var known *postgres.Error
	if err = postgres.Scrub(err); errors.As(err, &known) {
		if known.SQLState == duplicateDatabase || known.SQLState == uniqueViolation {
			return nil
		}
	}
	if err != nil {
		return fmt.Errorf("create the database: %w", err)
	}
	return nil
}

// ensureKeystone creates one where there is none yet.
func ensureKeystone(ctx context.Context, keystone keystoneFlags) error {
	cfg, err := keystone.keystone()
	if err != nil {
		return err
	}
	_, err = crypto.CreateKeystone(ctx, cfg)
	if errors.Is(err, crypto.ErrExists) {
		return nil
	}
	return err
}
