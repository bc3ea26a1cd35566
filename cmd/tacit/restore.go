package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/backup"
)

type restoreCmd struct {
	databaseFlags `embed:""`
	keystoneFlags `embed:""`
	Dir           string `arg:"" type:"existingdir" help:"The backup: a directory that tacit backup made."`
	Current       string `name:"current" placeholder:"URL" help:"The live or last database. Keys, log, consents, bases, credentials and catalog are taken from it, as they are now; it is only read."`
	Copies        string `name:"copies" from:"TACIT_KEY_COPIES" placeholder:"DIR" help:"Directory of the key copies, where the last database is lost ($TACIT_KEY_COPIES)."`
	JSON          bool   `name:"json" help:"Print JSON."`
}

// Help says where the keys come from.
func (*restoreCmd) Help() string {
	return `Restores a backup into an empty database (--database-url), as a login that may create tables there. Stop the
servers first: what the current database takes in after the restore has begun is not in the restored one.

The data comes from the backup. The key tables come from --current; without it, from the backup's own keys.dump
while the keystone still holds their generation; else from keys.dump brought up to date by --copies. A plain
restore to before a flip is refused: it could only bring back who was erased. The fence ledger beside the
keystone is replayed before anything can be served, so that the erased stay erased.

Without --current no consent stands any more until it is given again: nobody knows what was withdrawn after the
backup. Objections and restrictions of after it are lost, and catalog and policy are the backup's again. A restore that is cut short leaves a database that tacit serve refuses: drop it and begin again.`
}

// Run restores, opens the result as a server would, and says what is different from before.
func (c *restoreCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	db, err := inspectDatabase(ctx, url)
	if err != nil {
		return err
	}
	keystone, err := openKeystone(ctx, c.keystoneFlags, true)
	if err != nil {
		return err
	}
	report, err := backup.Restore(ctx, backup.RestoreConfig{
		Dir: c.Dir, URL: url, Current: c.Current, Copies: c.Copies, Keystone: keystone,
		Tools: tools(t), AllowUnsafe: db.role.DevCluster, Now: t.Now, Progress: func(step string) { t.Say("%s", step) },
	})
	if err != nil {
		return backupError(err)
	}
	older, err := c.try(ctx)
	if err != nil {
		return fmt.Errorf("open the restored vault: %w", err)
	}
	c.warn(t, report)
	if older {
		t.Say("The log is older than the one that was signed beside the keystone: tacit serve refuses this database. Restore with --current if the")
		t.Say("last database is anywhere; where its entries are lost for good, say so. Next, after tacit keys adopt: tacit audit restart --accept-loss")
	}
	if c.JSON {
		return t.PrintJSON(restoreReport(report))
	}
	return t.PrintTable(nil, restoreRows(report))
}

// try opens the restored vault, which verifies keys, catalog and fence ledger, and tells whether its log is older than the one
// that was signed: then what is restored is whole, and cannot be served as it is.
func (c *restoreCmd) try(ctx context.Context) (older bool, err error) {
	f := directFlags{databaseFlags: c.databaseFlags, keystoneFlags: c.keystoneFlags}
	a, err := f.open(ctx)
	if older = errors.Is(err, audit.ErrBroken); older {
		a, err = f.assemble(ctx, true)
	}
	if err != nil {
		return false, err
	}
	a.close()
	return older, nil
}

// warn says what is not as it was, and what there is to do.
func (c *restoreCmd) warn(t *cli.Terminal, r backup.Report) {
	taken := r.Manifest.TakenAt.Format("2006-01-02 15:04:05Z")
	t.Say("Records are as of %s.", taken)
	if r.Keys != backup.FromCurrent {
		t.Say("Without --current nobody knows what came after that. Consents are ended until they are given again (%d subjects);", r.Invalidated)
		t.Say("objections, restrictions, holds, bases, revoked credentials and log entries of after the backup are lost.")
		t.Say("A lost objection or restriction opens again every purpose that rests on something else than consent, such as contract or")
		t.Say("legitimate interests: record again what you know of before apps are let in.")
		t.Say("Catalog and policy are the backup's again: what was tightened since is not. Compare them: tacit catalog show, tacit policy show")
		t.Say("Review the credentials: tacit credential list")
		t.Say("Erasures rest, letters that waited are gone, and sweeps destroy nothing until somebody has looked: tacit retention confirm-restore")
	}
	if r.Lost > 0 {
		t.Say("%d subjects were made after the backup: their records are lost, what the log and the consent ledger say of them is kept.", r.Lost)
	}
	if r.Orphans > 0 {
		t.Say("warning: the records of %d subjects had no keys, and no fence says why; they are deleted.", r.Orphans)
	}
	if r.Unverified > 0 {
		t.Say("warning: the consent ledgers of %d subjects were edited in the database; they are refused.", r.Unverified)
	}
	if r.Rekey {
		t.Say("The data is older than the active catalog. Next: tacit keys rekey")
	}
	if r.Reindex {
		t.Say("warning: look-ups and searches find nothing until the indexes are made anew. Next: tacit keys reindex")
	}
	t.Say("This database reads with the keystone and does not own it: it erases nobody and flips nothing. If it takes the place of the one it was")
	t.Say("restored from, and not only for a drill, stop that one's servers. Next: tacit keys adopt")
}

// restoreJSON is what a restore prints as JSON.
type restoreJSON struct {
	TakenAt     time.Time     `json:"taken_at"`
	Keys        backup.Source `json:"keys"`
	Generation  uint64        `json:"generation"`
	Migrated    bool          `json:"migrated"`
	Subjects    int64         `json:"subjects"`
	Erased      int           `json:"erased_again"`
	Shredded    int           `json:"shredded_again"`
	Purged      int64         `json:"records_purged"`
	Orphans     int64         `json:"orphans"`
	Lost        int64         `json:"lost"`
	Invalidated int           `json:"consents_invalidated"`
	Unverified  int           `json:"consents_unverified"`
	Rekey       bool          `json:"rekey"`
	Reindex     bool          `json:"reindex"`
}

func restoreReport(r backup.Report) restoreJSON {
	return restoreJSON{
		TakenAt: r.Manifest.TakenAt, Keys: r.Keys, Generation: r.Generation, Migrated: r.Migrated, Subjects: r.Subjects,
		Erased: r.Erased, Shredded: r.Shredded, Purged: r.Purged, Orphans: r.Orphans, Lost: r.Lost,
		Invalidated: r.Invalidated, Unverified: r.Unverified, Rekey: r.Rekey, Reindex: r.Reindex,
	}
}

func restoreRows(r backup.Report) [][]string {
	return [][]string{
		{"keys from", string(r.Keys)},
		{"generation", fmt.Sprint(r.Generation)},
		{"subjects", fmt.Sprint(r.Subjects)},
		{"erased again", fmt.Sprint(r.Erased)},
		{"shredded again", fmt.Sprint(r.Shredded)},
		{"records purged", fmt.Sprint(r.Purged)},
		{"lost since the backup", fmt.Sprint(r.Lost)},
		{"consents ended", fmt.Sprint(r.Invalidated)},
	}
}
