package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
)

// active is the pair in force, as it was applied, with the digests by which log entries name it.
type active struct {
	revision        int64
	source          []byte            // the catalog's YAML
	team            map[string]string // the policy's modules by file name
	catalog, policy [32]byte
}

// active opens the vault and reads the pair in force.
func (f directFlags) active(ctx context.Context) (active, error) {
	a, err := f.open(ctx)
	if err != nil {
		return active{}, err
	}
	defer a.close()
	return activePair(ctx, a)
}

const selectActive = `SELECT a.revision, a.catalog, c.body, a.policy, p.body FROM active a
    JOIN revision c ON c.type = 'catalog' AND c.digest = a.catalog
    JOIN revision p ON p.type = 'policy' AND p.digest = a.policy`

// activePair reads the stored sources. An open vault has verified the MAC of the row that names their digests; the
// bodies are checked against those. An entry's policy digest covers the guard and the catalog's data as well, so it
// comes from compiling both.
func activePair(ctx context.Context, a *assembly) (active, error) {
	var p active
	var catalog, policy, modules []byte
	err := a.pool.QueryRow(ctx, selectActive).Scan(&p.revision, &catalog, &p.source, &policy, &modules)
	if errors.Is(err, pgx.ErrNoRows) {
		return active{}, cli.WithHint(errors.New("no catalog is active"), "run: tacit migrate")
	}
	if err != nil {
		return active{}, fmt.Errorf("read the active revision: %w", postgres.Scrub(err))
	}
	p.catalog = sha256.Sum256(p.source)
	if bundle := sha256.Sum256(modules); string(p.catalog[:]) != string(catalog) || string(bundle[:]) != string(policy) {
		return active{}, fmt.Errorf("read active revision %d: %w", p.revision, vault.ErrIntegrity)
	}
	if err := json.Unmarshal(modules, &p.team); err != nil {
		return active{}, fmt.Errorf("read the active policy: %w", err)
	}
	set, err := a.shelf.Check(ctx, p.source, p.team)
	if err != nil {
		return active{}, fmt.Errorf("check active revision %d: %w", p.revision, err)
	}
	p.policy = set.Policy
	return p, nil
}
