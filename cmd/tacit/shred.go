package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/prove"
)

type shredCmd struct {
	Prove shredProveCmd `cmd:"" help:"Attack backups with everything one could hold, and report whether anything erased opens."`
}

type shredProveCmd struct {
	databaseFlags `embed:""`
	keystoneFlags `embed:""`
	Backup        []string `name:"backup" sep:"none" placeholder:"PATH" help:"A dump of pg_dump, a base backup, a directory of tacit backup or of key copies; repeat it."`
	WAL           []string `name:"wal" sep:"none" placeholder:"DIR" help:"Archived WAL: replayed over base backups, and searched; repeat it."`
	OldKeystone   []string `name:"old-keystone" sep:"none" placeholder:"DIR" help:"An old copy of the keystone that somebody may have kept, with its kms directory if it has one; repeat it."`
	DataDir       string   `name:"data-dir" placeholder:"DIR" help:"The live server's data directory, to be searched for dead rows."`
	Scratch       string   `name:"scratch" placeholder:"DIR" help:"Where backups are brought to life, and removed again; the system's temporary directory unless given."`
	JSON          bool     `name:"json" help:"Print JSON."`
}

// verdictError is a proof that did not succeed.
type verdictError struct {
	text, hint string
	code       int
}

func (e *verdictError) Error() string { return e.text }
func (e *verdictError) Hint() string  { return e.hint }

// Run attacks, prints what came of it, and fails unless it is proven that nothing erased opens.
func (c *shredProveCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	if len(c.Backup)+len(c.WAL) == 0 && c.DataDir == "" {
		return cli.Usage(errors.New("no backup is named"), "give --backup, and --wal where there is an archive")
	}
	keystones, err := c.keystones()
	if err != nil {
		return err
	}
	attacker, err := prove.New(prove.Config{
		Database: url, Keystones: keystones, Ledger: c.dirs(), Backups: c.Backup, WAL: c.WAL, DataDir: c.DataDir, BinDir: t.Env[envBinaries], Scratch: c.Scratch,
		Progress: func(line string) { t.Say("%s", line) },
	})
	if err != nil {
		return err
	}
	report, err := attacker.Run(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		err = t.PrintJSON(report)
	} else {
		err = printProof(t, report)
	}
	if err != nil {
		return err
	}
	return verdict(t, report)
}

// keystones are the live one and the old copies. A copy that brings a KMS of files is tried with that one too: who
// took the one may have taken the other.
func (c *shredProveCmd) keystones() ([]prove.Keystone, error) {
	if !hasKeystone(c.Keystone) {
		return nil, missingKeystone(c.Keystone, true)
	}
	live, err := c.provider()
	if err != nil {
		return nil, err
	}
	var all []prove.Keystone
	for _, dir := range c.dirs() {
		all = append(all, prove.Keystone{Dir: dir, KMS: live})
	}
	for _, dir := range c.OldKeystone {
		old := prove.Keystone{Dir: dir}
		if _, err := os.Stat(filepath.Join(dir, "kms")); err == nil {
			if old.KMS, err = (keystoneFlags{Keystone: dir}).provider(); err != nil {
				return nil, err
			}
		}
		all = append(all, old)
	}
	return all, nil
}

// verdict is nil for a proof.
func verdict(t *cli.Terminal, r prove.Report) error {
	if r.BestEffort {
		t.Say("Best effort: this KMS keeps its keys in files, and a disk, a snapshot or a copy of them may keep what was destroyed. That nothing comes back from there is not claimed.")
	}
	t.Say("Not looked into: compressed pages and WAL, swap, core dumps, what lies below the files, and backups of the KMS. Clear columns in old backups stay readable.")
	switch r.Verdict {
	case prove.Proven:
		t.Say("Proven: nothing of the erased opens, and everything of the others does.")
		return nil
	case prove.Recovered:
		return recovered(r)
	}
	return &verdictError{
		text: "inconclusive, nothing is proven: " + strings.Join(r.Reasons, "; "), code: exitInconclusive,
		hint: "the attack needs the keystone of this database with its fence ledger, a KMS that answers, and a backup from before an erasure",
	}
}

// recovered says what to do about what came back.
func recovered(r prove.Report) error {
	back := func(s prove.Subject) bool { return s.How == prove.Back }
	if slices.ContainsFunc(r.Erased, back) {
		return &verdictError{
			text: "an erased subject is back in the live database", code: exitFailure,
			hint: "a running server compares the fence ledger every minute and erases it again: see its log, then run tacit keys flip",
		}
	}
	return &verdictError{
		text: "something of an erased subject opens", code: exitFailure,
		hint: "after tacit keys flip, backups from before it open no more; a copy of an old keystone with its KMS must be destroyed",
	}
}

func printProof(t *cli.Terminal, r prove.Report) error {
	sources := make([][]string, 0, len(r.Sources))
	for _, s := range r.Sources {
		sources = append(sources, []string{s.Name, s.Sort, ofFound(s.Values), ofFound(s.Keys), fmt.Sprint(s.Erased)})
	}
	if err := t.PrintTable([]string{"source", "sort", "survivors' values", "survivors' keys by itself", "values of the erased"}, sources); err != nil {
		return err
	}
	if len(r.Raw) > 0 {
		raw := make([][]string, 0, len(r.Raw))
		for _, f := range r.Raw {
			raw = append(raw, []string{f.Name, fmt.Sprint(f.Bytes), fmt.Sprint(f.Traces), fmt.Sprint(f.Tried)})
		}
		fmt.Fprintln(t.Stdout)
		if err := t.PrintTable([]string{"searched", "bytes", "traces of the erased", "tried as keys"}, raw); err != nil {
			return err
		}
	}
	fmt.Fprintln(t.Stdout)
	if err := t.PrintTable([]string{"erased", "how", "keys opened", "values opened", "traces", "ciphertext in"}, erasedRows(r)); err != nil {
		return err
	}
	return printTotals(t, r)
}

func erasedRows(r prove.Report) [][]string {
	rows := make([][]string, 0, len(r.Erased))
	for _, s := range r.Erased {
		how, where := s.How, "not in any backup"
		if len(s.Slots) > 0 {
			names := make([]string, len(s.Slots))
			for i, slot := range s.Slots {
				names[i] = slotName(slot)
			}
			how += " " + strings.Join(names, ", ")
		}
		if len(s.Sources) > 0 {
			where = strings.Join(s.Sources, ", ")
		} else if s.Traces > 0 {
			where = "raw files"
		}
		rows = append(rows, []string{s.ID.String(), how, ofFound(s.Keys), ofFound(s.Values), fmt.Sprint(s.Traces), where})
	}
	return rows
}

// printTotals sums up, and says how far blind tokens in backups reach.
func printTotals(t *cli.Terminal, r prove.Report) error {
	var keys, values, survivors prove.Tally
	for _, s := range r.Erased {
		keys.Found, keys.Opened = keys.Found+s.Keys.Found, keys.Opened+s.Keys.Opened
		values.Found, values.Opened = values.Found+s.Values.Found, values.Opened+s.Values.Opened
	}
	for _, s := range r.Sources {
		survivors.Found, survivors.Opened = survivors.Found+s.Values.Found, survivors.Opened+s.Values.Opened
	}
	rows := [][]string{
		{"verdict", r.Verdict},
		{"erased", fmt.Sprintf("%d subjects, keys %s, values %s", len(r.Erased), ofFound(keys), ofFound(values))},
		{"survivors", "values " + ofFound(survivors)},
		{"generations that opened", fmt.Sprint(r.Opened)},
	}
	if len(r.Closed) > 0 {
		rows = append(rows, []string{"generations that are closed", fmt.Sprint(r.Closed)})
	}
	if len(r.Unknown) > 0 {
		rows = append(rows, []string{"generations in doubt", fmt.Sprint(r.Unknown)})
	}
	for _, b := range r.Tokens {
		said := "its root opens nowhere: they say nothing"
		if b.RootOpened {
			said = "can be tested by guessing values while the epoch's root lives; this ends with tacit keys reindex and the next flip"
		}
		rows = append(rows, []string{fmt.Sprintf("tokens of epoch %d", b.Epoch), fmt.Sprintf("%d of the erased in backups: %s", b.Rows, said)})
	}
	fmt.Fprintln(t.Stdout)
	return t.PrintTable(nil, rows)
}

func ofFound(c prove.Tally) string { return fmt.Sprintf("%d of %d", c.Opened, c.Found) }

// slotName names a subject's key by the classes it seals.
func slotName(slot int) string {
	var names []string
	for _, c := range catalog.Classes() {
		if int(c.Slot()) == slot {
			names = append(names, c.String())
		}
	}
	switch {
	case len(names) > 0:
		return strings.Join(names, "/")
	case slot == int(catalog.SlotRecord):
		return "record"
	}
	return "log"
}
