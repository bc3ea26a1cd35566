package main

import (
	"context"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/flip"
)

// flipWhere are the flags of commands that flip.
type flipWhere struct {
	directFlags `embed:""`
	KeyCopies   string `name:"key-copies" from:"TACIT_KEY_COPIES" placeholder:"DIR" help:"Directory for copies of the key tables, on another disk than the database's ($TACIT_KEY_COPIES)."`
	Grace       uint64 `name:"grace" placeholder:"N" help:"Keep N past generations; whoever was erased since stays readable in backups of them (0)."`
	WaiveCopies bool   `name:"waive-key-copies" help:"Flip without a copy of the key tables. If the database is lost then, everything is: for development alone."`
}

type keysFlipCmd struct {
	flipWhere `embed:""`
	Full      bool `name:"full" help:"New keys for every bucket, not for those of erased subjects alone."`
	Force     bool `name:"force" help:"Flip though nothing was erased since the last flip."`
}

type keysRotateRootCmd struct {
	flipWhere `embed:""`
}

// Run flips and waits until the last generation is destroyed.
func (c *keysFlipCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.flip(ctx, t, flip.Options{Force: c.Force, Full: c.Full})
}

// Run flips whatever is due.
func (c *keysRotateRootCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.flip(ctx, t, flip.Options{Force: true})
}

// flipReport is what a flip prints as JSON.
type flipReport struct {
	Generation uint64   `json:"generation"`
	Destroyed  []uint64 `json:"destroyed"`
	Buckets    int      `json:"buckets"`
	Subjects   int      `json:"subjects"`
	Copy       bool     `json:"copy"`
	WorkMS     float64  `json:"work_ms"`
}

func (c *flipWhere) flip(ctx context.Context, t *cli.Terminal, o flip.Options) error {
	if c.WaiveCopies && c.KeyCopies == "" {
		t.Say("warning: without a copy of the key tables this database is about to become the only place with keys that open it")
	}
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	flipper, err := a.vault.Flipper(a.keystone, vault.FlipConfig{
		Copies: c.KeyCopies, WaiveCopies: c.WaiveCopies, Grace: c.Grace,
		Step: func(_ context.Context, name string) {
			if name == flip.StepWait {
				t.Say("wait: up to %s, until no server remembers the last generation", a.keystone.Lease())
			}
		},
		Done: func(_ context.Context, name string, took time.Duration) {
			t.Say("%s: %s", name, took.Round(time.Millisecond))
		},
	})
	if err != nil {
		return flipError(err)
	}
	r, err := flipper.Run(ctx, o)
	if err != nil {
		return flipError(err)
	}
	if c.JSON {
		return t.PrintJSON(flipReport{r.Generation, append([]uint64{}, r.Destroyed...), r.Buckets, r.Subjects, r.Copy, float64(r.Work.Microseconds()) / 1000})
	}
	if !r.Flipped && len(r.Destroyed) == 0 {
		t.Say("nothing was erased since the last flip: nothing to do (--force flips all the same)")
	}
	if a.keystone.BestEffort() && len(r.Destroyed) > 0 {
		t.Say("best effort: this KMS cannot promise that no trace of the destroyed generation is left on its disk")
	}
	return t.PrintTable(nil, [][]string{
		{"generation", fmt.Sprint(r.Generation)},
		{"destroyed", generations(r.Destroyed)},
		{"buckets re-keyed", fmt.Sprint(r.Buckets)},
		{"subjects re-wrapped", fmt.Sprint(r.Subjects)},
		{"key copy", cli.YesNo(r.Copy)},
		{"work", r.Work.Round(time.Millisecond).String()},
	})
}
