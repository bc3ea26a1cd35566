package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"strconv"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
)

type auditRestartCmd struct {
	directFlags    `embed:""`
	publisherLogin `embed:""`
	AcceptLoss     bool   `name:"accept-loss" required:"" help:"The entries that the database lacks are gone for good."`
	AcceptFork     bool   `name:"accept-fork" help:"The log was changed, not cut short, and yet is to go on: its entries are not those that were signed."`
	Confirm        string `name:"confirm" placeholder:"ORIGIN" help:"The log's name, as in its last checkpoint; without it, a terminal is asked."`
}

// Help says what is given up.
func (*auditRestartCmd) Help() string {
	return `For a database that was restored and lacks entries which a checkpoint beside the keystone covers: servers refuse it, since
what they would sign does not continue what was signed. Look for the entries first: another backup, a replica, an archive of
the write-ahead log. Where they are gone for good, the log goes on under another name with those that are there. The last
checkpoint of the old one is kept beside the keystone, and the restart is an entry of the new one.

Example:
  tacit audit restart --accept-loss --confirm tacit/98010f1c-af5c-4e0b-90d7-4d2d99595ff0`
}

var errContinues = errors.New("the log continues what was signed: there is nothing to start over")

// Run starts the log over under another name.
func (c *auditRestartCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	a, err := assembleKeys(ctx, assemblyConfig{url: url, app: "tacit-restart", keystone: c.keystoneFlags, maxConns: 2})
	if err != nil {
		return err
	}
	defer a.close()
	if err := c.agree(ctx, t, a); err != nil {
		return err
	}
	worker, err := publishing{flags: publisherFlags{publisherLogin: c.publisherLogin}, url: url}.publisher(ctx, a, nil, nil)
	if err != nil {
		return err
	}
	out, err := worker.Restart(ctx)
	if errors.Is(err, publish.ErrOther) {
		return cli.WithHint(err, "stop the servers first, and tacit audit publish")
	}
	if err != nil {
		return err
	}
	return c.log(ctx, t, out)
}

// agree has the operator confirm what is lost, and refuses where nothing is.
func (c *auditRestartCmd) agree(ctx context.Context, t *cli.Terminal, a *assembly) error {
	points, err := a.notary.Signed(ctx)
	if err != nil {
		return err
	}
	if len(points) == 0 {
		return publish.ErrNothingSigned
	}
	conn, err := a.pool.Acquire(ctx)
	if err != nil {
		return postgres.Scrub(err)
	}
	defer conn.Release()
	head, err := archive.ReadHead(ctx, conn)
	if err != nil {
		return err
	}
	switch why := audit.Continues(ctx, conn.Conn(), points); {
	case why == nil:
		return errContinues
	case !errors.Is(why, audit.ErrBroken):
		return why
	case !errors.Is(why, audit.ErrShort) && !c.AcceptFork:
		return cli.WithHint(why, "entries are not merely missing: find out who changed what, see docs/compliance.md, When the log does not verify; to go on all the same: --accept-fork")
	default:
		t.Say("%v", why)
	}
	t.Say("The log %s ends at %d entries. This database has %d, and goes on under another name: whoever checks the log sees that it was started over.", points[0].Origin, points[0].Size, head.Size)
	return t.Confirm(points[0].Origin, c.Confirm)
}

// log records the restart as an entry of the log that goes on: with the hash of the last checkpoint of the one that ended.
func (c *auditRestartCmd) log(ctx context.Context, t *cli.Terminal, out publish.Restarted) error {
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	sum := sha256.Sum256(out.Note)
	err = record(ctx, a, "log_restart", sum[:], "ended_at_"+strconv.FormatUint(out.Before.Size, 10), "resumed_at_"+strconv.FormatUint(out.Now.Size, 10))
	if err != nil {
		return err
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"ended": out.Before.Origin, "ended_at": out.Before.Size, "origin": out.Now.Origin, "size": out.Now.Size})
	}
	return t.PrintTable(nil, [][]string{
		{"ended", out.Before.Origin + " at " + strconv.FormatUint(out.Before.Size, 10)},
		{"goes on as", out.Now.Origin + " at " + strconv.FormatUint(out.Now.Size, 10)},
	})
}
