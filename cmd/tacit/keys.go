package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/tacitcrm/tacit/crypto"
)

type keysCmd struct {
	Init keysInitCmd `cmd:"" help:"Create a file keystone. It is best effort: a disk may keep what was destroyed."`
}

type keysInitCmd struct {
	keystoneFlags `embed:""`
	JSON          bool `name:"json" help:"Print JSON."`
}

// Run creates the keystone and refuses where there is one: another root would lock every record out.
func (c *keysInitCmd) Run(ctx context.Context, t *terminal) error {
	cfg, err := fileKeystone(c.Keystone)
	if err != nil {
		return err
	}
	keystone, err := crypto.CreateKeystone(ctx, cfg)
	if errors.Is(err, crypto.ErrExists) {
		return withHint(fmt.Errorf("there is a keystone in %s: %w", c.Keystone, err), "a keystone is never overwritten; name another directory with --keystone")
	}
	if err != nil {
		return err
	}
	root, err := keystone.Root(ctx)
	if err != nil {
		return err
	}
	t.say("Keep %s out of every backup of the database. Next: tacit migrate --keystone %s", c.Keystone, c.Keystone)
	if c.JSON {
		return t.printJSON(map[string]any{"keystone": c.Keystone, "generation": root.Generation()})
	}
	return t.printTable(nil, [][]string{{"keystone", c.Keystone}, {"generation", fmt.Sprint(root.Generation())}})
}
