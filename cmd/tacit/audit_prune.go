package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
)

type auditPruneCmd struct {
	directFlags `embed:""`
	OlderThan   string `name:"older-than" required:"" placeholder:"DURATION" help:"What is older goes: days (1095d), counted to midnight UTC, or hours (12h)."`
	DryRun      bool   `name:"dry-run" help:"Say what would go, and keep it."`
	Confirm     string `name:"confirm" placeholder:"NUMBER" help:"The number of entries to drop, as --dry-run prints it; without it, a terminal is asked."`
}

var errNotOwner = errors.New("this role may not drop entries of the log")

// dropAtOnce bounds one transaction: some 65,000 entries.
const dropAtOnce = archive.SegmentSize

// Help says what stays.
func (*auditPruneCmd) Help() string {
	return `Whole bundles of 256 entries go, the oldest first, once all in them are older. Their hashes stay: the log verifies as before,
and tacit-verify says what is gone. Nothing of them is found or proven with its text any more, so export the log first if
somebody may want that. It takes the role that owns the tables.

Examples:
  tacit audit export archive/ --verify @log.vkey
  tacit audit prune --older-than 1095d --dry-run
  tacit audit prune --older-than 1095d --confirm 13056`
}

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
	to, err := archive.Droppable(ctx, conn, &head, cutoff(t.Now(), age).UnixMilli())
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
	if err := dropAll(ctx, t, conn, a.log, head, to); err != nil {
		return err
	}
	return c.report(t, count, 0, head.Size)
}

// cutoff is the time before which entries go. A length of days ends at a midnight (UTC), so that the number to confirm is the
// same all day.
func cutoff(now time.Time, age time.Duration) time.Time {
	const day = 24 * time.Hour
	at := now.UTC().Add(-age)
	if age >= day {
		at = at.Truncate(day)
	}
	return at
}

// dropAll drops in steps, so that no transaction is long; cut short, it is called again. Each step is an entry of the log,
// in the same transaction.
func dropAll(ctx context.Context, t *cli.Terminal, conn *pgx.Conn, log *audit.Log, head archive.Head, to uint64) error {
	from := head.Kept
	for head.Kept < to {
		next := min(to, head.Kept+dropAtOnce)
		err := pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
			e := administers(log, "log_prune", nil, "entries_"+strconv.FormatUint(next-head.Kept, 10), "kept_from_"+strconv.FormatUint(next, 10))
			if err := log.AppendTx(ctx, tx, e); err != nil {
				return err
			}
			return archive.Drop(ctx, tx, &head, next)
		})
		if lacksRight(err) {
			return cli.WithHint(errNotOwner, "give --database-url of the role that migrates, which owns the tables")
		}
		if err != nil {
			return fmt.Errorf("drop entries: %w", postgres.Scrub(err))
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
