package main

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/tacitcrm/tacit/audit/inspect"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/cli"
)

type auditVerifyCmd struct {
	directFlags `embed:""`
	Records     bool `name:"records" help:"Compare every record, too, with what the log says was written last: a row that was rolled back, removed or put back in the database is named."`
	Quiet       bool `name:"quiet" help:"No progress."`
}

// Help says what is checked against what.
func (*auditVerifyCmd) Help() string {
	return `Every entry is hashed, and the tree, the index and each checkpoint that was ever signed are compared with the entries: those
in the database, and the last one beside the keystone. What somebody changed who could write to the tables is named with its
place. It reads one moment of the log, and can be run while servers write. Others check an export instead, see
tacit audit export.

Examples:
  tacit audit verify
  tacit audit verify --records
  tacit audit verify --json --quiet

Exit code 1 means that the log is not what was published, or with --records that records are not what it says.`
}

// errTampered is what a log that is not in order ends with.
var errTampered = errors.New("the log is not what was published")

// auditReport is what audit verify prints as JSON.
type auditReport struct {
	OK       bool            `json:"ok"`
	Origin   string          `json:"origin"`
	Size     uint64          `json:"size"`
	Checked  uint64          `json:"checked"`
	Dropped  uint64          `json:"dropped"`
	Waiting  uint64          `json:"waiting"`
	Refused  []refusedRows   `json:"refused"` // by day, of the last 31 that had any
	Signed   int             `json:"checkpoints"`
	Complete bool            `json:"complete"`
	Faults   []inspect.Fault `json:"faults"`

	Records *recordsReport `json:"records,omitempty"` // with --records
}

// refusedRows are those of the intake that were set aside on a day.
type refusedRows struct {
	Day  string `json:"day"`
	Rows uint64 `json:"rows"`
}

func refusedByDay(r *inspect.Report) []refusedRows {
	days := []refusedRows{}
	for _, d := range r.Refusals {
		days = append(days, refusedRows{d.Day.Format(time.DateOnly), d.Rows})
	}
	return days
}

// Run checks the log against the last checkpoint beside the keystone, and every checkpoint that the database kept.
func (c *auditVerifyCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	a, err := assembleKeys(ctx, assemblyConfig{url: url, app: "tacit-verify", keystone: c.keystoneFlags, maxConns: 4})
	if err != nil {
		return err
	}
	defer a.close()
	r, err := c.inspect(ctx, t, a)
	if err != nil {
		return err
	}
	if r.Refused > 0 {
		t.Say("warning: %d rows that this vault did not write were put into the intake and set aside: somebody had the server's rights in the database", r.Refused)
	}
	var records *recordsReport
	if c.Records {
		checked, err := c.records(ctx, t, a)
		if err != nil {
			return err
		}
		records = &checked
	}
	if err := c.report(t, &r, records); err != nil {
		return err
	}
	if !r.OK() {
		return cli.WithHint(errTampered, "keep the database and the keystone's directories as they are; see docs/compliance.md, When the log does not verify")
	}
	if records != nil && !records.OK {
		return cli.WithHint(errRecords, "see docs/compliance.md, When the log does not verify")
	}
	return nil
}

// inspect checks the log. Where no checkpoint lies beside the keystone it looks again: the very first may have been published
// between the two looks.
func (c *auditVerifyCmd) inspect(ctx context.Context, t *cli.Terminal, a *assembly) (inspect.Report, error) {
	for again := true; ; again = false {
		signed, err := a.notary.Signed(ctx)
		if err != nil {
			return inspect.Report{}, err
		}
		r, err := inspect.Check(ctx, a.pool, inspect.Config{Signed: signed, MAC: a.notary.MAC, Open: a.openNote, Progress: c.progress(t)})
		if err != nil || len(signed) > 0 {
			return r, err
		}
		if r.OK() || !again {
			t.Say("warning: no checkpoint lies beside the keystone: the log is checked against itself alone")
			return r, nil
		}
	}
}

// openNote verifies a checkpoint by the keys that ever signed its log.
func (a *assembly) openNote(ctx context.Context, signed []byte) (tree.Checkpoint, error) {
	claimed, err := tree.Peek(signed)
	if err != nil {
		return tree.Checkpoint{}, err
	}
	keys, err := a.notary.Keys(ctx, claimed.Origin)
	if err != nil {
		return tree.Checkpoint{}, err
	}
	return tree.Open(signed, claimed.Origin, keys.Verifiers...)
}

// everyEntries is how often progress is told.
const everyEntries = 1_000_000

func (c *auditVerifyCmd) progress(t *cli.Terminal) func(done, all uint64) {
	next := uint64(everyEntries)
	return func(done, all uint64) {
		if done < next || c.Quiet {
			return
		}
		next = done + everyEntries
		t.Say("checked %d of %d", done, all)
	}
}

func (c *auditVerifyCmd) report(t *cli.Terminal, r *inspect.Report, records *recordsReport) error {
	if c.JSON {
		return t.PrintJSON(auditReport{r.OK(), r.Origin, r.Size, r.Checked, r.Dropped, r.Waiting, refusedByDay(r), r.Signed, r.Complete, append([]inspect.Fault{}, r.Faults...), records})
	}
	number := func(n uint64) string { return strconv.FormatUint(n, 10) }
	verdict := "in order"
	if !r.OK() {
		verdict = "not in order"
	}
	err := t.PrintTable(nil, [][]string{
		{"log", r.Origin},
		{"entries", number(r.Size)},
		{"checked", number(r.Checked)},
		{"dropped after retention", number(r.Dropped)},
		{"not in the tree yet", number(r.Waiting)},
		{"checkpoints continued", strconv.Itoa(r.Signed)},
		{"verdict", verdict},
	})
	if days := refusedByDay(r); err == nil && len(days) > 0 {
		rows := [][]string{}
		for _, d := range days {
			rows = append(rows, []string{d.Day, strconv.FormatUint(d.Rows, 10)})
		}
		err = t.PrintTable([]string{"day", "rows set aside"}, rows)
	}
	if err == nil && records != nil {
		err = records.print(t)
	}
	if err != nil || r.OK() {
		return err
	}
	var rows [][]string
	for _, f := range r.Faults {
		rows = append(rows, []string{f.Where, f.What})
	}
	return t.PrintTable([]string{"where", "what"}, rows)
}
