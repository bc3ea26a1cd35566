package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
)

// keystoneFlags name the keystone's directory.
type keystoneFlags struct {
	Keystone string `name:"keystone" from:"TACIT_KEYSTONE" default:"./.tacit/keystone" placeholder:"DIR" help:"Directory of the keystone ($TACIT_KEYSTONE)."`
}

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
		return withHint(err, "a keystone is never overwritten; name another directory with --keystone")
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

// fileKeystone configures a keystone in dir whose KMS is a directory of key files within it.
func fileKeystone(dir string) (crypto.KeystoneConfig, error) {
	provider, err := kms.NewFile(kms.FileConfig{Dir: filepath.Join(dir, "kms")})
	if err != nil {
		return crypto.KeystoneConfig{}, err
	}
	return crypto.KeystoneConfig{Dir: dir, KMS: provider}, nil
}

// openKeystone opens the keystone of a directory; it makes nothing where there is none.
func openKeystone(ctx context.Context, dir string) (*crypto.Keystone, error) {
	if !hasKeystone(dir) {
		return nil, withHint(fmt.Errorf("no keystone in %s", dir), "create one with: tacit keys init --keystone "+dir)
	}
	cfg, err := fileKeystone(dir)
	if err != nil {
		return nil, err
	}
	return crypto.OpenKeystone(ctx, cfg)
}

// hasKeystone reports whether there is a directory at all: a damaged keystone must be an error, never an absence.
func hasKeystone(dir string) bool {
	_, err := os.Stat(dir)
	return !errors.Is(err, os.ErrNotExist)
}
