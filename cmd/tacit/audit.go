package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/auditcli"
	"github.com/tacitcrm/tacit/vault/notary"
)

// auditCmd is the log's commands: those that ask a server, and those that work on the database with the keystone in hand.
type auditCmd struct {
	auditcli.Cmd `embed:""`
	Verify       auditVerifyCmd  `cmd:"" help:"Check the log in the database, from the entries up."`
	Publish      auditPublishCmd `cmd:"" help:"Publish the log, in the place of servers started with --no-publish."`
	Keys         auditKeysCmd    `cmd:"" help:"Show or change the keys that sign the log's checkpoints."`
	Prune        auditPruneCmd   `cmd:"" help:"Drop entries whose retention has ended; their hashes stay."`
	Restart      auditRestartCmd `cmd:"" help:"Start the log over after entries were lost for good."`
}

type auditPublishCmd struct {
	databaseFlags  `embed:""`
	keystoneFlags  `embed:""`
	publisherFlags `embed:""`
	telemetryFlags `embed:""`
	Once           bool `name:"once" help:"Publish what there is, and end."`
}

// Help says when it is needed.
func (*auditPublishCmd) Help() string {
	return `A server publishes by itself, and takes over from another that ends. This command is for servers started with
--no-publish: where their logins are not to have the publisher's rights, or reach the database through a pooler.

Examples:
  tacit audit publish --publisher-url postgres://tacit_log@db/tacit
  tacit audit publish --once        # after an import by hand, or to see what is wrong`
}

// Run publishes until it is told to stop.
func (c *auditPublishCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	tel, err := c.start(ctx, t, 0)
	if err != nil {
		return err
	}
	defer tel.shutdown()
	stopMetrics, err := tel.serveMetrics(ctx, c.MetricsListen)
	if err != nil {
		return err
	}
	defer stopMetrics()
	a, err := assembleKeys(ctx, assemblyConfig{url: url, app: "tacit-publish", keystone: c.keystoneFlags, maxConns: 2})
	if err != nil {
		return err
	}
	defer a.close()
	worker, err := publishing{flags: c.publisherFlags, url: url}.publisher(ctx, a, tel.logger, tel.Metrics)
	if err != nil {
		return err
	}
	defer worker.Close()
	if c.Once {
		err := worker.Once(ctx)
		if errors.Is(err, publish.ErrOther) {
			return cli.WithHint(err, "a server, or another tacit audit publish: it publishes what there is")
		}
		return brokenLog(err)
	}
	t.Say("publishing the log")
	worker.Run(ctx)
	return nil
}

// assembleKeys opens what the log's keys need, and no log: pool, keystone, notary.
func assembleKeys(ctx context.Context, cfg assemblyConfig) (_ *assembly, err error) {
	a := new(assembly)
	if err = a.openStorage(ctx, cfg); err == nil {
		a.notary, err = notary.New(a.keystone, a.pool)
	}
	if err != nil {
		a.close()
		return nil, err
	}
	return a, nil
}

// administers is the entry of what an administrator does to the log.
func administers(log *audit.Log, action string, digest []byte, reasons ...string) *audit.Entry {
	e := log.NewEntry()
	e.Action, e.Decision, e.Outcome, e.Reasons, e.Record = action, audit.Allow, audit.Written, reasons, digest
	return e
}

// record logs what an administrator did to the log.
func record(ctx context.Context, a *assembly, action string, digest []byte, reasons ...string) error {
	if err := a.log.Append(ctx, administers(a.log, action, digest, reasons...)); err != nil {
		return fmt.Errorf("log it: %w", err)
	}
	return nil
}
