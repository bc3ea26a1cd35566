package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/flip"
)

type keysStatusCmd struct {
	directFlags `embed:""`
	Wait        time.Duration `name:"wait" placeholder:"DURATION" help:"Wait until nothing waits for a flip and nothing is left to be destroyed, at most this long."`
}

// keysStatus is what the command prints as JSON.
type keysStatus struct {
	Vault      string       `json:"vault"`
	Owner      bool         `json:"owner"`
	Generation uint64       `json:"generation"`
	FlippedAt  time.Time    `json:"flipped_at"`
	Held       []uint64     `json:"held"`
	Retiring   []uint64     `json:"retiring"`
	Copies     int          `json:"keystone_copies"`
	BestEffort bool         `json:"best_effort"`
	Subjects   int64        `json:"subjects"`
	Buckets    int64        `json:"buckets"`
	Fences     int64        `json:"fences"`
	Waiting    int64        `json:"waiting"`
	Ended      bool         `json:"index_root_waiting"`
	Ledger     uint64       `json:"ledger_lines"`
	Epochs     []flip.Epoch `json:"index_epochs"`
}

// Run tells where the keys stand and changes nothing.
func (c *keysStatusCmd) Run(ctx context.Context, t *cli.Terminal) error {
	a, flipper, err := c.flipper(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	s, err := c.settled(ctx, t, flipper)
	if err != nil {
		return err
	}
	if c.JSON {
		return t.PrintJSON(keysStatus{
			s.Vault.String(), s.Held.Vault == crypto.ID(s.Vault), s.Generation, s.FlippedAt, append([]uint64{}, s.Held.Roots...), append([]uint64{}, s.Held.Retiring...), s.Held.Copies,
			s.BestEffort, s.Subjects, s.Buckets, s.Fences, s.Waiting, s.Ended, s.Ledger, s.Epochs,
		})
	}
	owner := "this vault"
	if s.Held.Vault != crypto.ID(s.Vault) {
		owner = s.Held.Vault.String() + ": this database erases nobody and flips nothing. If it was replaced, stop using it; if it takes the other's place: tacit keys adopt"
	}
	rows := [][]string{
		{"vault", s.Vault.String()},
		{"keystone's owner", owner},
		{"generation", fmt.Sprintf("%d, since %s", s.Generation, s.FlippedAt.UTC().Format(time.RFC3339))},
		{"keystone holds", generations(s.Held.Roots)},
		{"to be destroyed", generations(s.Held.Retiring)},
		{"keystone copies", fmt.Sprintf("%d of %d are current", s.Held.Copies, len(a.keystone.Dirs()))},
		{"subjects", fmt.Sprintf("%d in %d buckets", s.Subjects, s.Buckets)},
		{"fences", fmt.Sprintf("%d; %d lines in the ledger", s.Fences, s.Ledger)},
		{"waiting for a flip", waiting(s)},
	}
	for _, e := range s.Epochs {
		rows = append(rows, []string{"index epoch", fmt.Sprintf("%d, %s, since %s", e.Number, e.State, e.Created.UTC().Format(time.DateOnly))})
	}
	if s.BestEffort {
		t.Say("best effort: the KMS cannot promise that no trace of a destroyed generation is left on its disk")
	}
	return t.PrintTable(nil, rows)
}

// settled returns the status, once nothing waits if the command is to wait for that.
func (c *keysStatusCmd) settled(ctx context.Context, t *cli.Terminal, flipper *flip.Flipper) (flip.Status, error) {
	deadline := t.Now().Add(c.Wait)
	for {
		pending, err := false, error(nil)
		if c.Wait > 0 {
			pending, err = flipper.Pending(ctx)
		}
		if err != nil {
			return flip.Status{}, err
		}
		if !pending {
			return flipper.Status(ctx)
		}
		if t.Now().After(deadline) {
			s, err := flipper.Status(ctx)
			if err != nil {
				return s, err
			}
			return s, cli.WithHint(fmt.Errorf("still waiting for a flip: %s; generations to be destroyed: %s", waiting(s), generations(s.Held.Retiring)), "does a server flip? see --flip of tacit serve, or run: tacit keys flip")
		}
		select {
		case <-time.After(200 * time.Millisecond):
		case <-ctx.Done():
			return flip.Status{}, ctx.Err()
		}
	}
}

// flipper opens the vault for a command that asks about its keys and flips nothing.
func (f directFlags) flipper(ctx context.Context) (*assembly, *flip.Flipper, error) {
	a, err := f.open(ctx)
	if err != nil {
		return nil, nil, err
	}
	flipper, err := a.vault.Flipper(a.keystone, vault.FlipConfig{WaiveCopies: true})
	if err != nil {
		a.close()
		return nil, nil, err
	}
	return a, flipper, nil
}

// waiting says what backups open until the next flip.
func waiting(s flip.Status) string {
	words := fmt.Sprintf("%d subjects", s.Waiting)
	if s.Ended {
		words += " and the root of an index epoch that has ended"
	}
	return words
}

// generations prints numbers of generations for people.
func generations(list []uint64) string {
	if len(list) == 0 {
		return "none"
	}
	words := make([]string, len(list))
	for i, g := range list {
		words[i] = fmt.Sprint(g)
	}
	return strings.Join(words, ", ")
}

type keysDoctorCmd struct {
	directFlags `embed:""`
}

// Run opens every key there is. What it cannot open is an error: it is better found now than when it is needed.
func (c *keysDoctorCmd) Run(ctx context.Context, t *cli.Terminal) error {
	a, flipper, err := c.flipper(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	if _, err := a.vault.Fences().Read(ctx); err != nil {
		return err
	}
	bar := cli.Counting(t, "opening buckets")
	x, err := flipper.Examine(ctx, func(done, all int) { bar.ChangeMax(all); _ = bar.Set(done) })
	_ = bar.Finish() // it only draws
	if err != nil {
		return err
	}
	if c.JSON {
		err = t.PrintJSON(map[string]any{"buckets": x.Buckets, "keys": x.Keys, "unopened": x.Unopened, "orphans": x.Orphans})
	} else {
		err = t.PrintTable(nil, [][]string{
			{"buckets opened", fmt.Sprint(x.Buckets)},
			{"keys opened", fmt.Sprint(x.Keys)},
			{"not opened", fmt.Sprint(x.Unopened)},
			{"records without keys", cli.YesNo(x.Orphans)},
		})
	}
	switch {
	case err != nil:
		return err
	case x.Unopened > 0:
		return cli.WithHint(fmt.Errorf("%d keys do not open", x.Unopened), "rows were changed, or belong to another keystone; restore them from a key copy")
	case x.Orphans:
		return flipError(flip.ErrOrphans)
	}
	return nil
}
