package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/auditcli"
	"github.com/tacitcrm/tacit/internal/postgres"
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
		return brokenLog(worker.Once(ctx))
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

type auditPruneCmd struct {
	directFlags `embed:""`
	OlderThan   string `name:"older-than" required:"" placeholder:"DURATION" help:"What is older goes: days (1095d)."`
	DryRun      bool   `name:"dry-run" help:"Say what would go, and keep it."`
	Confirm     string `name:"confirm" placeholder:"NUMBER" help:"The number of entries to drop, as --dry-run prints it; without it, a terminal is asked."`
}

var errNotOwner = errors.New("this role may not drop entries of the log")

// dropAtOnce bounds one transaction: some 65,000 entries.
const dropAtOnce = archive.SegmentSize

// Run drops whole bundles, whose entries are all older.
func (c *auditPruneCmd) Run(ctx context.Context, t *cli.Terminal) error {
	age, err := cli.ParseLasting(c.OlderThan)
	if err != nil || age <= 0 {
		return cli.Usage(errors.New("--older-than is no duration"), "for example 1095d")
	}
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	url, err := c.url()
	if err != nil {
		return err
	}
	conn, err := connect(ctx, url) // as the owner: the vault's own role may not
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // committed
	head, err := archive.ReadHead(ctx, conn)
	if err != nil {
		return err
	}
	to, err := archive.Droppable(ctx, conn, &head, t.Now().Add(-age).UnixMilli())
	if err != nil {
		return err
	}
	count := to - min(to, head.Kept)
	if count == 0 || c.DryRun {
		return c.report(t, 0, count, head.Size)
	}
	t.Say("%d entries are older than %s. Their hashes stay and the log still verifies, but what they say is gone for good.", count, c.OlderThan)
	if err := t.Confirm(strconv.FormatUint(count, 10), c.Confirm); err != nil {
		return err
	}
	if err := dropAll(ctx, t, conn, head, to); err != nil {
		return err
	}
	err = record(ctx, a, "log_prune", nil, "entries_"+strconv.FormatUint(count, 10), "kept_from_"+strconv.FormatUint(to, 10))
	return errors.Join(err, c.report(t, count, 0, head.Size))
}

// dropAll drops in steps, so that no transaction is long; cut short, it is called again.
func dropAll(ctx context.Context, t *cli.Terminal, conn *pgx.Conn, head archive.Head, to uint64) error {
	from := head.Kept
	for head.Kept < to {
		next := min(to, head.Kept+dropAtOnce)
		err := pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error { return archive.Drop(ctx, tx, &head, next) })
		if err = postgres.Scrub(err); lacksRight(err) {
			return cli.WithHint(errNotOwner, "give --database-url of the role that migrates, which owns the tables")
		} else if err != nil {
			return err
		}
		head.Kept = next
		t.Say("dropped %d of %d", head.Kept-from, to-from)
	}
	return nil
}

func (c *auditPruneCmd) report(t *cli.Terminal, dropped, would, size uint64) error {
	if c.JSON {
		return t.PrintJSON(map[string]any{"dropped": dropped, "would_drop": would, "size": size})
	}
	rows := [][]string{{"entries in the log", strconv.FormatUint(size, 10)}, {"dropped", strconv.FormatUint(dropped, 10)}}
	if would > 0 {
		rows = append(rows, []string{"would be dropped", strconv.FormatUint(would, 10)})
	}
	return t.PrintTable(nil, rows)
}

// record logs what an administrator did to the log.
func record(ctx context.Context, a *assembly, action string, digest []byte, reasons ...string) error {
	e := a.log.NewEntry()
	e.Action, e.Decision, e.Outcome, e.Reasons, e.Record = action, audit.Allow, audit.Written, reasons, digest
	if err := a.log.Append(ctx, e); err != nil {
		return fmt.Errorf("log it: %w", err)
	}
	return nil
}

type auditRestartCmd struct {
	directFlags    `embed:""`
	publisherFlags `embed:""`
	AcceptLoss     bool   `name:"accept-loss" required:"" help:"The entries that the database lacks are gone for good."`
	Confirm        string `name:"confirm" placeholder:"ORIGIN" help:"The log's name, as in its last checkpoint; without it, a terminal is asked."`
}

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
	points, err := a.notary.Signed(ctx)
	if err != nil {
		return err
	}
	if len(points) == 0 {
		return publish.ErrNothingSigned
	}
	head, err := archive.ReadHead(ctx, a.pool)
	if err != nil {
		return err
	}
	t.Say("The log %s ends at %d entries. This database has %d, and goes on under another name: whoever checks the log sees that it was started over.", points[0].Origin, points[0].Size, head.Size)
	if err := t.Confirm(points[0].Origin, c.Confirm); err != nil {
		return err
	}
	worker, err := publishing{flags: c.publisherFlags, url: url}.publisher(ctx, a, nil, nil)
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

type auditKeysCmd struct {
	List   auditKeysListCmd   `cmd:"" default:"withargs" help:"Print the public keys, as verifiers take them."`
	Rotate auditKeysRotateCmd `cmd:"" help:"Make a new key, which signs beside the old one."`
	Retire auditKeysRetireCmd `cmd:"" help:"Give up the old key, once everybody who verifies has the new one."`
}

type auditKeysListCmd struct {
	directFlags `embed:""`
}

// Run prints a line for each key there ever was.
func (c *auditKeysListCmd) Run(ctx context.Context, t *cli.Terminal) error {
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	return c.printKeys(ctx, t, a)
}

// logKey is a key as it is printed.
type logKey struct {
	Epoch int32      `json:"epoch"`
	Key   string     `json:"key"`
	Since time.Time  `json:"since"`
	Until *time.Time `json:"until,omitempty"`
}

func (f directFlags) printKeys(ctx context.Context, t *cli.Terminal, a *assembly) error {
	head, err := archive.ReadHead(ctx, a.pool)
	if err != nil {
		return err
	}
	if head.Origin == "" {
		return cli.WithHint(audit.ErrUnpublished, "start a server, or run: tacit audit publish --once")
	}
	list, err := a.notary.VerifierKeys(ctx, head.Origin)
	if err != nil {
		return err
	}
	keys, rows := []logKey{}, [][]string{}
	for _, k := range list {
		key := logKey{Epoch: k.Epoch, Key: k.Key, Since: k.Since}
		until := "signs"
		if !k.Until.IsZero() {
			key.Until, until = &k.Until, "until "+k.Until.Format(time.DateOnly)
		}
		keys, rows = append(keys, key), append(rows, []string{fmt.Sprint(k.Epoch), k.Since.Format(time.DateOnly), until, k.Key})
	}
	if f.JSON {
		return t.PrintJSON(keys)
	}
	return t.PrintTable([]string{"epoch", "since", "", "key"}, rows)
}

type auditKeysRotateCmd struct {
	directFlags `embed:""`
}

// Run makes the next key.
func (c *auditKeysRotateCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.change(ctx, t, "log_rotate", func(a *assembly) ([][]byte, error) {
		k, err := a.notary.Rotate(ctx)
		return [][]byte{k.Public}, err
	})
}

type auditKeysRetireCmd struct {
	directFlags `embed:""`
}

// Run gives up the keys that were rotated out.
func (c *auditKeysRetireCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.change(ctx, t, "log_retire", func(a *assembly) ([][]byte, error) {
		list, err := a.notary.Retire(ctx)
		var ended [][]byte
		for _, k := range list {
			ended = append(ended, k.Public)
		}
		if err == nil && len(ended) == 0 {
			t.Say("no key waits to be retired: nothing to do")
		}
		return ended, err
	})
}

// change changes the keys and logs it, with the public key it was about.
func (f directFlags) change(ctx context.Context, t *cli.Terminal, action string, fn func(*assembly) ([][]byte, error)) error {
	a, err := f.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	keys, err := fn(a)
	if err != nil {
		return err
	}
	for _, k := range keys {
		if err := record(ctx, a, action, k); err != nil {
			return err
		}
	}
	return f.printKeys(ctx, t, a)
}
