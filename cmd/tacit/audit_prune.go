package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
)

type auditPruneCmd struct {
	directFlags `embed:""`
	OlderThan   string `name:"older-than" required:"" placeholder:"DURATION" help:"What is older goes: days (1095d), counted to midnight UTC, or hours (12h)."`
	DryRun      bool   `name:"dry-run" help:"Say what would go, and keep it."`
	Confirm     string `name:"confirm" placeholder:"NUMBER" help:"The number of entries to drop, as --dry-run prints it; without it, a terminal is asked."`

	Wait time.Duration `name:"wait" default:"1m" help:"How long to wait until the log that is published says what goes (${default})."`
}

var (
	errNotOwner = errors.New("this role may not drop entries of the log")
	errUnsaid   = errors.New("nothing was dropped: the log that is published does not say yet what goes")
)

// dropAtOnce bounds one transaction: some 65,000 entries.
const dropAtOnce = archive.SegmentSize

// Help says what stays.
func (*auditPruneCmd) Help() string {
	return `Whole bundles of 256 entries go, the oldest first, once all in them are older. Their hashes stay: the log verifies as before,
and tacit-verify says what is gone. Nothing of them is found or proven with its text any more, so export the log first if
somebody may want that. It takes the role that owns the tables.

An entry of the log, log_prune, says what goes, and has to be published before anything does: by a server, or by tacit audit
publish. Without such an entry, whoever verifies the log takes what is gone for missing.

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
	if err := c.announce(ctx, t, conn, a.log, head, to); err != nil {
		return err
	}
	if err := dropAll(ctx, t, conn, head, to); err != nil {
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

// announce has the log say what goes, and returns once that is published: only then may anything go.
func (c *auditPruneCmd) announce(ctx context.Context, t *cli.Terminal, conn *pgx.Conn, log *audit.Log, head archive.Head, to uint64) error {
	if err := mayDrop(ctx, conn, head, to); err != nil {
		return err
	}
	said, id, err := announced(ctx, log)
	if err != nil {
		return err
	}
	if said < to { // or a run before was cut short
		e := administers(log, leaf.ActionPrune, nil, leaf.PruneReasons(to-head.Kept, to)...)
		if err := log.Append(ctx, e); err != nil {
			return fmt.Errorf("log it: %w", err)
		}
		id = e.ID
	}
	return c.published(ctx, t, log, id)
}

// mayDrop says what would keep the entries from being dropped, so that none is announced to be which will not.
func mayDrop(ctx context.Context, conn *pgx.Conn, head archive.Head, to uint64) error {
	tx, err := conn.Begin(ctx)
	if err != nil {
		return postgres.Scrub(err)
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }() // it changed nothing
	if err := archive.Drop(ctx, tx, &head, head.Kept); err != nil {
		return undropped(err)
	}
	return undropped(archive.Intact(ctx, tx, &head, to))
}

func undropped(err error) error {
	switch {
	case lacksRight(err):
		return cli.WithHint(errNotOwner, "give --database-url of the role that migrates, which owns the tables")
	case err != nil:
		return fmt.Errorf("drop entries: %w", postgres.Scrub(err))
	}
	return nil
}

// everyLook is how often it is asked whether an entry is published.
const everyLook = 200 * time.Millisecond

// published waits for a checkpoint over an entry.
func (c *auditPruneCmd) published(ctx context.Context, t *cli.Terminal, log *audit.Log, id uuid.UUID) error {
	deadline := time.After(c.Wait)
	for waited := false; ; waited = true {
		_, err := log.Prove(ctx, id)
		if err == nil || !errors.Is(err, audit.ErrUnpublished) {
			return err
		}
		if !waited {
			t.Say("waiting until entry %s, which says so, is published", id)
		}
		select {
		case <-ctx.Done():
			return ctx.Err() //nolint:wrapcheck // whoever stopped says why
		case <-deadline:
			return cli.WithHint(errUnsaid, "start a server, or run: tacit audit publish --once; and then the same command again")
		case <-time.After(everyLook):
		}
	}
}

// announced is the position before which entries were dropped or may be, by what entries in the tree say, and which says
// so; 0 for none.
func announced(ctx context.Context, log *audit.Log) (to uint64, by uuid.UUID, err error) {
	q := audit.Query{Action: leaf.ActionPrune, Limit: audit.MaxLimit}
	for {
		page, next, err := log.Entries(ctx, q)
		if err != nil {
			return 0, uuid.Nil, err
		}
		for i := range page {
			f := &page[i]
			if n, ok := f.KeptFrom(); ok && f.Position != audit.Unpublished && n <= uint64(f.Position) && n > to { //nolint:gosec // it has one
				to, by = n, f.ID
			}
		}
		if q.After = next; next == uuid.Nil {
			return to, by, nil
		}
	}
}

// dropAll drops in steps, so that no transaction is long; cut short, it is called again.
func dropAll(ctx context.Context, t *cli.Terminal, conn *pgx.Conn, head archive.Head, to uint64) error {
	from := head.Kept
	for head.Kept < to {
		next := min(to, head.Kept+dropAtOnce)
		err := pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error { return archive.Drop(ctx, tx, &head, next) })
		if err != nil {
			return undropped(err)
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
