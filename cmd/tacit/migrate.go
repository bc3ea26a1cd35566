package main

import (
	"context"
	"errors"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
)

type migrateCmd struct {
	databaseFlags `embed:""`
	keystoneFlags `embed:""`
	JSON          bool `name:"json" help:"Print JSON."`
}

// Run migrates as the owner of the tables and, where there is a keystone, provisions a vault that has no root keys or
// no catalog yet. Both can be repeated.
func (c *migrateCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	if err := postgres.Migrate(ctx, url, func(line string) { t.Say("%s", line) }); err != nil {
		return missingRight(err)
	}
	provisioned := hasKeystone(c.Keystone)
	if provisioned {
		err = provision(ctx, url, c.keystoneFlags, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: c.shelf})
		if err != nil {
			return err
		}
	} else if err := c.unprovisioned(ctx, url); err != nil {
		return err
	} else {
		t.Say("The schema is ready. Next: tacit keys init --keystone %s, then tacit migrate again to provision.", c.Keystone)
	}
	conn, err := connect(ctx, url)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // only a question was asked
	current, _, err := postgres.Version(ctx, conn)
	if err != nil {
		return err
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"schema": current, "provisioned": provisioned})
	}
	t.Say("schema version %d, provisioned: %s", current, cli.YesNo(provisioned))
	return nil
}

// unprovisioned is nil for a database that may still get its first keystone.
func (c *migrateCmd) unprovisioned(ctx context.Context, url string) error {
	conn, err := connect(ctx, url)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // only a question was asked
	if keyed(ctx, conn) {
		return missingKeystone(c.Keystone, true)
	}
	return nil
}

const insufficientPrivilege = "42501" // SQLSTATE

// missingRight says which rights a migration needs.
func missingRight(err error) error {
	if !lacksRight(err) {
		return err
	}
	return cli.WithHint(err, "migrate as the owner of the database; if that role may not create roles, a superuser first says: CREATE ROLE "+leastRole+" NOLOGIN; CREATE ROLE "+publisherRole+" NOLOGIN")
}

// lacksRight reports that the database refused a statement to this role.
func lacksRight(err error) bool {
	known, ok := errors.AsType[*postgres.Error](err)
	return ok && known.SQLState == insufficientPrivilege
}

// provision creates what a vault needs in an empty schema: root keys, and the catalog and policy given where none is
// active.
func provision(ctx context.Context, url string, keystone keystoneFlags, p vault.Provisioning) error {
	a := new(assembly)
	defer a.close()
	err := a.openStorage(ctx, assemblyConfig{url: url, app: "tacit-migrate", keystone: keystone, maxConns: 2})
	if err != nil {
		return err
	}
	return ownKeystone(vault.Provision(ctx, a.pool, a.keystone, p))
}
