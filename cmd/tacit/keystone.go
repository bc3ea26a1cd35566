package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/vault"
)

// keystoneFlags name the keystone's directory.
type keystoneFlags struct {
	Keystone string `name:"keystone" from:"TACIT_KEYSTONE" default:"./.tacit/keystone" placeholder:"DIR" help:"Directory of the keystone ($TACIT_KEYSTONE; ${default})."`
}

var (
	errNoKeystone    = errors.New("no keystone")
	errOtherKeystone = errors.New("this vault has keys made with another keystone")
)

// otherKeystone says of err that the database belongs to another keystone. A new one would not open it, so it is
// never the advice.
func otherKeystone(err error) error {
	return withHint(err, "point TACIT_KEYSTONE (--keystone) at it")
}

// fileKeystone configures a keystone in dir whose KMS is a directory of key files within it.
func fileKeystone(dir string) (crypto.KeystoneConfig, error) {
	provider, err := kms.NewFile(kms.FileConfig{Dir: filepath.Join(dir, "kms")})
	if err != nil {
		return crypto.KeystoneConfig{}, err
	}
	return crypto.KeystoneConfig{Dir: dir, KMS: provider}, nil
}

// openKeystone opens the keystone of a directory; it makes nothing where there is none. keyed says that the database
// it is for has keys already.
func openKeystone(ctx context.Context, dir string, keyed bool) (*crypto.Keystone, error) {
	if !hasKeystone(dir) {
		return nil, missingKeystone(dir, keyed)
	}
	cfg, err := fileKeystone(dir)
	if err != nil {
		return nil, err
	}
	return crypto.OpenKeystone(ctx, cfg)
}

// missingKeystone is errNoKeystone for a database that could take a new one, errOtherKeystone for one with keys.
func missingKeystone(dir string, keyed bool) error {
	if keyed {
		return otherKeystone(fmt.Errorf("%w in %s: %w", errNoKeystone, dir, errOtherKeystone))
	}
	return withHint(fmt.Errorf("%w in %s", errNoKeystone, dir), "create one with: tacit keys init --keystone "+dir)
}

// hasKeystone reports whether there is a directory at all: a damaged keystone must be an error, never an absence.
func hasKeystone(dir string) bool {
	_, err := os.Stat(dir)
	return !errors.Is(err, os.ErrNotExist)
}

// ownKeystone makes of a root key that does not open with the keystone what it most likely means.
func ownKeystone(err error) error {
	if errors.Is(err, vault.ErrIntegrity) && errors.Is(err, crypto.ErrOpen) {
		return otherKeystone(fmt.Errorf("%w: %w", errOtherKeystone, err))
	}
	return err
}

// querier is what a question to the database needs.
type querier interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

const holdsKeys = `SELECT EXISTS (SELECT FROM key_root) OR EXISTS (SELECT FROM active)`

// keyed reports whether a database has keys or a catalog that a keystone has sealed. One that cannot be asked, for want
// of the tables or of rights, counts as new: it only decides which advice is given.
func keyed(ctx context.Context, db querier) bool {
	var yes bool
	return db.QueryRow(ctx, holdsKeys).Scan(&yes) == nil && yes
}
