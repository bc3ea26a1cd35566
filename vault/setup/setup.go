// Package setup makes a migrated database into that of a new vault. It knows no records, and runs before any request.
package setup

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Provisioning is what a new database starts with.
type Provisioning struct {
	Catalog []byte            // YAML
	Team    map[string]string // policy modules, file name to Rego
	Shelf   *revision.Shelf   // for the vault that is opened next in this process; nil keeps nothing
}

// Provision makes a migrated database ready: root-wrapped keys, and an active catalog and policy. What
// is there already stays. A keystone that is not the database's is fault.ErrIntegrity.
func Provision(ctx context.Context, pool *pgxpool.Pool, k *crypto.Keystone, p Provisioning) error {
	if err := keyring.Provision(ctx, pool, k); err != nil {
		return fmt.Errorf("provision: %w", err)
	}
	keys, err := keyring.New(k, pool)
	if err != nil {
		return err
	}
	var active bool
	if err := pool.QueryRow(ctx, `SELECT EXISTS (SELECT FROM active)`).Scan(&active); err != nil {
		return fmt.Errorf("provision: %w", store.Fault(err))
	}
	if _, err := keys.Roots(ctx); err != nil {
		return err
	}
	if err := fence.Provision(ctx, k, keys.MAC, !active); err != nil || active {
		return err
	}
	_, err = revision.New(pool, keys).Share(p.Shelf).Activate(ctx, p.Catalog, p.Team, nil)
	return err
}
