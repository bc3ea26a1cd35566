package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/keyring"
)

type keysAdoptCmd struct {
	directFlags `embed:""`
	Confirm     string `name:"confirm" placeholder:"VAULT" help:"The vault's id, as keys status prints it; without it, a terminal is asked."`
}

// Run makes the database's vault the owner. The one before erases nobody and flips nothing any more.
func (c *keysAdoptCmd) Run(ctx context.Context, t *cli.Terminal) error {
	// Also where the log is older than the signed one, as after a restore without the last database: it cannot be started
	// over before this database is the owner.
	a, err := c.assemble(ctx, true)
	if err != nil {
		return err
	}
	defer a.close()
	id, err := keyring.Vault(ctx, a.pool)
	if err != nil {
		return err
	}
	held, err := a.keystone.Held(ctx)
	if err != nil {
		return err
	}
	if held.Vault == crypto.ID(id) {
		t.Say("this database owns the keystone already")
	} else {
		t.Say("The keystone belongs to vault %s. Once this database is its owner, the other may not flip or erase any more, and loses its keys with the next flip here.", held.Vault)
		if err := t.Confirm(id.String(), c.Confirm); err != nil {
			return err
		}
	}
	if err := keyring.Adopt(ctx, a.pool, a.keystone); err != nil {
		return err
	}
	if c.JSON {
		return t.PrintJSON(map[string]string{"vault": id.String(), "before": held.Vault.String()})
	}
	return t.PrintTable(nil, [][]string{{"owner", id.String()}, {"before", held.Vault.String()}})
}

type keysRecallCmd struct {
	databaseFlags `embed:""`
	keystoneFlags `embed:""`
	JSON          bool `name:"json" help:"Print JSON."`
}

const selectTree = `SELECT generation FROM key_tree`

// Run works without opening the vault, which cannot be opened while the keystone withholds its generation.
func (c *keysRecallCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	conn, err := connect(ctx, url)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // only questions were asked
	var tree int64
	if err := conn.QueryRow(ctx, selectTree).Scan(&tree); err != nil {
		return fmt.Errorf("key tree: %w", postgres.Scrub(err))
	}
	keystone, err := openKeystone(ctx, c.keystoneFlags, true)
	if err != nil {
		return err
	}
	if err := keyring.Owns(ctx, conn, keystone); err != nil {
		return err
	}
	held, err := keystone.Held(ctx)
	if err != nil {
		return err
	}
	recalled := []uint64{}
	for _, g := range held.Retiring {
		if g < uint64(tree) { //nolint:gosec // > 0 by CHECK
			continue // left behind rightly
		}
		if err := keystone.Recall(ctx, g); err != nil {
			return fmt.Errorf("recall: %w", err)
		}
		recalled = append(recalled, g)
	}
	if len(recalled) == 0 {
		return cli.WithHint(errors.New("the keystone withholds no generation that this database is of"), "tacit keys status tells what it holds")
	}
	// The generation after may have wrapped keys on the timeline that was lost: the next flip goes past it.
	if err := keyring.Outrun(ctx, conn, keystone); err != nil {
		return err
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"recalled": recalled})
	}
	return t.PrintTable(nil, [][]string{{"recalled", generations(recalled)}})
}
