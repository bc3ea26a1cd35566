package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/locator"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault"
)

// keystoneFlags name the keystone: its directory, further copies, and the KMS that wraps it.
type keystoneFlags struct {
	Keystone     string   `name:"keystone" from:"TACIT_KEYSTONE" default:"./.tacit/keystone" placeholder:"DIR" help:"Directory of the keystone ($TACIT_KEYSTONE; ${default})."`
	KeystoneCopy []string `name:"keystone-copy" from:"TACIT_KEYSTONE_COPY" placeholder:"DIR" help:"Directory of a further copy of the keystone, on another disk; may be repeated ($TACIT_KEYSTONE_COPY, separated by commas)."`
	KMS          string   `name:"kms" from:"TACIT_KMS" default:"file" placeholder:"URL" help:"What wraps the keystone: file, a transit+https:// URL or a pkcs11: URI; see docs/keys.md ($TACIT_KMS; ${default})."`

	lease time.Duration // 0 is the usual one, which every process of a vault must have
}

// dirs lists the directories of all copies, the first one first.
func (f keystoneFlags) dirs() []string { return append([]string{f.Keystone}, f.KeystoneCopy...) }

var (
	errNoKeystone    = errors.New("no keystone")
	errOtherKeystone = errors.New("this vault has keys made with another keystone")
)

// otherKeystone says of err that the database belongs to another keystone. A new one would not open it, so it is
// never the advice.
func otherKeystone(err error) error {
	return cli.WithHint(err, "point TACIT_KEYSTONE (--keystone) at it")
}

// config configures the keystone that the flags name.
func (f keystoneFlags) keystone() (crypto.KeystoneConfig, error) {
	provider, err := f.provider()
	if err != nil {
		return crypto.KeystoneConfig{}, err
	}
	return crypto.KeystoneConfig{Dirs: f.dirs(), KMS: provider, Lease: f.lease}, nil
}

// provider makes the KMS that --kms names.
func (f keystoneFlags) provider() (crypto.KMS, error) {
	provider, err := locator.Open(f.KMS, f.dirs())
	if bad, ok := errors.AsType[*locator.Error](err); ok {
		return nil, cli.Usage(fmt.Errorf("--kms: %w", err), bad.Form)
	}
	return provider, err
}

// openKeystone opens the keystone of a directory; it makes nothing where there is none. keyed says that the database
// it is for has keys already.
func openKeystone(ctx context.Context, f keystoneFlags, keyed bool) (*crypto.Keystone, error) {
	if !hasKeystone(f.Keystone) {
		return nil, missingKeystone(f.Keystone, keyed)
	}
	cfg, err := f.keystone()
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
	return cli.WithHint(fmt.Errorf("%w in %s", errNoKeystone, dir), "create one with: tacit keys init --keystone "+dir)
}

// hasKeystone reports whether there is a directory at all: a damaged keystone must be an error, never an absence.
func hasKeystone(dir string) bool {
	_, err := os.Stat(dir)
	return !errors.Is(err, os.ErrNotExist)
}

// ownKeystone makes of a root key that does not open with the keystone what it most likely means.
func ownKeystone(err error) error {
	if errors.Is(err, crypto.ErrDestroyed) {
		return cli.WithHint(fmt.Errorf("this database is a copy from before a flip, whose keys are destroyed so that whoever was erased stays unreadable: %w", err),
			"restore a backup with: tacit restore; see docs/keys.md")
	}
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
