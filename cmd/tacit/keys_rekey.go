package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/rekey"
	"github.com/tacitcrm/tacit/vault/revision"
)

type keysRekeyCmd struct {
	directFlags `embed:""`
	Status      bool `name:"status" help:"Say what is pending and how far it is; change nothing."`
	All         bool `name:"all" help:"Visit every record, though nothing may be pending: after data came from a backup."`
}

// rekeyReport is what re-keying and re-indexing print as JSON.
type rekeyReport struct {
	Changes    []string `json:"changes"`
	Subjects   int      `json:"subjects"`
	Sealed     int      `json:"sealed"`
	Tokens     int      `json:"tokens"`
	Deleted    int      `json:"deleted"`
	Collisions int      `json:"collisions"`
	Damaged    int      `json:"damaged"`
	Epoch      int32    `json:"epoch,omitempty"`
	FlipDue    bool     `json:"flip_due"`
	WorkMS     float64  `json:"work_ms"`
	Rate       float64  `json:"subjects_per_second"`
}

// Run brings stored data to the active catalog while servers go on. Cut short, it is run again.
func (c *keysRekeyCmd) Run(ctx context.Context, t *cli.Terminal) error {
	a, r, err := c.rekeyer(ctx, t)
	if err != nil {
		return err
	}
	defer a.close()
	if c.Status {
		return c.status(ctx, t, r)
	}
	report, err := r.Run(ctx, rekey.Options{All: c.All}, visited(t))
	if err != nil {
		return rekeyError(err)
	}
	if len(report.Changes) == 0 && !c.All {
		t.Say("nothing is pending")
	}
	return c.print(t, report)
}

// rekeyer opens a vault and makes what re-keys it.
func (f directFlags) rekeyer(ctx context.Context, t *cli.Terminal) (*assembly, *rekey.Runner, error) {
	a, err := f.open(ctx)
	if err != nil {
		return nil, nil, err
	}
	ring, err := keyring.New(a.keystone, a.pool)
	if err != nil {
		a.close()
		return nil, nil, err
	}
	return a, rekey.New(rekey.Config{
		Pool: a.pool, Keys: ring, Revisions: revision.New(a.pool, ring), Log: a.log, Lease: a.keystone.Lease(), Now: t.Now,
		Step: func(_ context.Context, name string) {
			switch name {
			case rekey.StepBatch, rekey.StepSweep:
			case rekey.StepWait:
				t.Say("wait: until no server looks up by the last epoch any more, a lease of %s and a little", a.keystone.Lease())
			default:
				t.Say("%s", name)
			}
		},
	}), nil
}

// visited tells of progress: every batch on a terminal, in place, and now and then elsewhere.
func visited(t *cli.Terminal) func(done, total int, rate float64) {
	return func(done, total int, rate float64) {
		switch {
		case cli.IsTerminal(t.Stderr):
			fmt.Fprintf(t.Stderr, "\r%d of %d subjects, %.0f a second ", done, total, rate)
			if done == total {
				fmt.Fprintln(t.Stderr)
			}
		case done == total || done%10_000 < 200:
			t.Say("%d of %d subjects, %.0f a second", done, total, rate)
		}
	}
}

func rekeyError(err error) error {
	if errors.Is(err, rekey.ErrBusy) {
		return cli.WithHint(err, "one runs at a time; tacit keys rekey --status says how far it is")
	}
	return cli.WithHint(err, "what was done stays; run it again and it goes on from there")
}

func (f directFlags) print(t *cli.Terminal, r rekey.Report) error {
	if r.Collisions > 0 {
		t.Say("%d values that must be unique are held by another record: these records wait for review", r.Collisions)
	}
	if r.Damaged > 0 {
		t.Say("warning: %d records or stored versions failed their integrity check and were left as they are; they are not served either", r.Damaged)
	}
	if r.FlipDue {
		t.Say("backups still hold the root of the last epoch; it is gone with the next flip, which is due: tacit keys flip")
	}
	if f.JSON {
		return t.PrintJSON(rekeyReport{
			append([]string{}, r.Changes...), r.Subjects, r.Sealed, r.Tokens, r.Deleted, r.Collisions, r.Damaged, r.Epoch, r.FlipDue,
			float64(r.Took.Microseconds()) / 1000, r.Rate,
		})
	}
	rows := [][]string{}
	for _, c := range r.Changes {
		rows = append(rows, []string{"changed", c})
	}
	if r.Epoch > 0 {
		rows = append(rows, []string{"index epoch", fmt.Sprint(r.Epoch)})
	}
	return t.PrintTable(nil, append(rows, [][]string{
		{"subjects", fmt.Sprintf("%d, %.0f a second", r.Subjects, r.Rate)},
		{"values sealed anew", fmt.Sprint(r.Sealed)},
		{"tokens written", fmt.Sprint(r.Tokens)},
		{"tokens deleted", fmt.Sprint(r.Deleted)},
		{"collisions", fmt.Sprint(r.Collisions)},
		{"damaged", fmt.Sprint(r.Damaged)},
		{"work", r.Took.Round(time.Millisecond).String()},
	}...))
}

func (c *keysRekeyCmd) status(ctx context.Context, t *cli.Terminal, r *rekey.Runner) error {
	s, err := r.Status(ctx)
	if err != nil {
		return err
	}
	pending := describeChanges(s.Pending)
	if c.JSON {
		return t.PrintJSON(map[string]any{"pending": pending, "built": s.Built, "visited": s.Done, "subjects": s.Total})
	}
	if len(pending) == 0 {
		t.Say("nothing is pending")
	}
	rows := [][]string{}
	for _, p := range pending {
		rows = append(rows, []string{"pending", p})
	}
	if s.Built {
		rows = append(rows, []string{"look-ups", "go by the new indexes; tokens of the former ones are left to delete"})
	}
	return t.PrintTable(nil, append(rows, []string{"visited", fmt.Sprintf("%d of %d subjects", s.Done, s.Total)}))
}

func describeChanges(changes []catalog.Change) []string {
	out := []string{}
	for _, c := range changes {
		out = append(out, c.String())
	}
	return out
}

// sayPending tells after an activation what is left to do because of it.
func (f directFlags) sayPending(ctx context.Context, t *cli.Terminal, a *assembly) error {
	ring, err := keyring.New(a.keystone, a.pool)
	if err != nil {
		return err
	}
	set, err := revision.New(a.pool, ring).Active(ctx, a.pool)
	if err != nil {
		return err
	}
	pending := set.Pending().Changes
	for _, line := range describeChanges(pending) {
		t.Say("pending: %s", line)
	}
	if len(pending) > 0 {
		t.Say("servers go on meanwhile. Next: tacit keys rekey --keystone %s", f.Keystone)
	}
	return nil
}
