package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
)

type keysCmd struct {
	Init       keysInitCmd        `cmd:"" help:"Create a keystone. With the file KMS it is best effort: a disk may keep what was destroyed."`
	Status     keysStatusCmd      `cmd:"" help:"Say which generation the keys are of, what is held and what waits to be destroyed."`
	Flip       keysFlipCmd        `cmd:"" help:"Make what was erased unreadable in every backup: move to the next generation and destroy the last."`
	RotateRoot keysRotateRootCmd  `cmd:"" name:"rotate-root" help:"Flip though nothing was erased: a new root, and the last one destroyed."`
	Rekey      keysRekeyCmd       `cmd:"" help:"Carry out what a new catalog asks of stored data: other classes, indexes, normalisers. Servers go on serving."`
	Reindex    keysReindexCmd     `cmd:"" help:"Begin a new epoch of index roots: with the next flip, tokens in old backups can be guessed at no more. Servers go on serving."`
	Prune      keysPruneCopiesCmd `cmd:"" name:"prune-copies" help:"Remove key copies that no backup needs any more."`
	Adopt      keysAdoptCmd       `cmd:"" help:"Make this database the owner of the keystone, in the place of the one it was restored from."`
	Recall     keysRecallCmd      `cmd:"" help:"Give a retired generation back that the database turns out to be of, before it is destroyed."`
	Doctor     keysDoctorCmd      `cmd:"" help:"Open every key, and check keystone, key tables, fence ledger and copies against each other."`
}

type keysInitCmd struct {
	keystoneFlags `embed:""`
	JSON          bool `name:"json" help:"Print JSON."`
}

// Run creates the keystone and refuses where there is one: another root would lock every record out.
func (c *keysInitCmd) Run(ctx context.Context, t *cli.Terminal) error {
	cfg, err := c.keystone()
	if err != nil {
		return err
	}
	keystone, err := crypto.CreateKeystone(ctx, cfg)
	if errors.Is(err, crypto.ErrExists) {
		return cli.WithHint(fmt.Errorf("there is a keystone in %s: %w", c.Keystone, err), "a keystone is never overwritten; name another directory with --keystone")
	}
	if err != nil {
		return err
	}
	root, err := keystone.Root(ctx)
	if err != nil {
		return err
	}
	t.Say("Keep %s out of every backup of the database. Next: tacit migrate --keystone %s", c.Keystone, c.Keystone)
	if c.JSON {
		return t.PrintJSON(map[string]any{"keystone": c.Keystone, "generation": root.Generation()})
	}
	return t.PrintTable(nil, [][]string{{"keystone", c.Keystone}, {"generation", fmt.Sprint(root.Generation())}})
}
