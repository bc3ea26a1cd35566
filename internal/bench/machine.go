package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/revision"
)

// settings are PostgreSQL's own defaults, but for checkpoints, which come by volume of WAL and would otherwise fall
// into every other measurement, and for its memory, which nobody leaves at the default with this much data.
var settings = map[string]string{
	"fsync":              "on",
	"synchronous_commit": "on",
	"full_page_writes":   "on",
	"shared_buffers":     "512MB",
	"max_wal_size":       "4GB",
	"checkpoint_timeout": "15min",
}

// stopTimeout bounds how long the server may take to end.
const stopTimeout = 20 * time.Second

// machine is a private PostgreSQL in a temporary directory.
type machine struct {
	cfg    Config
	dir    string
	server *postgres.Server
}

func newMachine(ctx context.Context, cfg Config) (*machine, error) {
	return newMachineWith(ctx, cfg, nil)
}

// newMachineWith lets adjust change how the server will run; dir is the machine's directory.
func newMachineWith(
	ctx context.Context, cfg Config, adjust func(ctx context.Context, dir string, server *postgres.ServerConfig) error,
) (_ *machine, err error) {
	m := &machine{cfg: cfg}
	if m.dir, err = os.MkdirTemp(cfg.Dir, "tacit-bench-"); err != nil {
		return nil, fmt.Errorf("temporary directory: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, m.remove())
		}
	}()
	// PostgreSQL may run as another user, who must get through.
	if err := os.Chmod(m.dir, 0o711); err != nil { //nolint:gosec // every file within is 0600
		return nil, fmt.Errorf("temporary directory: %w", err)
	}
	server := postgres.ServerConfig{Dir: filepath.Join(m.dir, "postgres"), BinDir: cfg.Programs, Settings: settings}
	if adjust != nil {
		if err := adjust(ctx, m.dir, &server); err != nil {
			return nil, err
		}
	}
	m.server, err = postgres.Start(ctx, server)
	return m, err
}

// remove stops the server and deletes all it was made of, after a cancelled context too.
func (m *machine) remove() error {
	var err error
	if m.server != nil {
		ctx, cancel := context.WithTimeout(context.Background(), stopTimeout)
		defer cancel()
		err = m.server.Stop(ctx)
	}
	return errors.Join(err, os.RemoveAll(m.dir))
}

// site is a vault on a database and with a keystone of its own.
type site struct {
	name     string
	machine  *machine
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	log      *audit.Log
	vault    *vault.Vault
}

// site makes a provisioned vault.
func (m *machine) site(ctx context.Context, name string) (_ *site, err error) {
	s := &site{name: name, machine: m}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.close(ctx))
		}
	}()
	if err := m.admin(ctx, "CREATE DATABASE "+pgx.Identifier{name}.Sanitize()); err != nil {
		return nil, err
	}
	url := m.server.URL(name)
	if err := postgres.Migrate(ctx, url, nil); err != nil {
		return nil, err
	}
	if s.pool, err = postgres.Open(ctx, postgres.PoolConfig{URL: url, MaxConns: 8, App: "tacit-bench"}); err != nil {
		return nil, err
	}
	if s.keystone, err = m.keystone(ctx, name); err != nil {
		return nil, err
	}
	shelf := revision.NewShelf()
	err = vault.Provision(ctx, s.pool, s.keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf})
	if err != nil {
		return nil, err
	}
	n, err := notary.New(s.keystone, s.pool)
	if err != nil {
		return nil, err
	}
	if s.log, err = audit.New(ctx, n.Log(audit.Config{})); err != nil {
		return nil, err
	}
	s.vault, err = vault.New(ctx, vault.Config{Pool: s.pool, Keystone: s.keystone, Log: s.log, Shelf: shelf})
	return s, err
}

func (m *machine) keystone(ctx context.Context, name string) (*crypto.Keystone, error) {
	dir := filepath.Join(m.dir, name)
	provider, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		return nil, err
	}
	return crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: provider})
}

// copies is where the site's key copies go.
func (s *site) copies() string { return filepath.Join(s.machine.dir, s.name, "copies") }

// close ends the vault and drops its database, so that the next measurement has the disk.
func (s *site) close(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	var err error
	if s.vault != nil {
		s.vault.Close()
	}
	if s.log != nil {
		err = s.log.Close(ctx)
	}
	if s.pool != nil {
		s.pool.Close()
	}
	return errors.Join(err, s.machine.admin(ctx, "DROP DATABASE IF EXISTS "+pgx.Identifier{s.name}.Sanitize()+" WITH (FORCE)"))
}

// admin runs one statement outside every database of ours, without a bound on its time.
func (m *machine) admin(ctx context.Context, sql string) error { return m.exec(ctx, "postgres", sql) }

func (m *machine) exec(ctx context.Context, database string, statements ...string) error {
	conn, err := pgx.Connect(ctx, m.server.URL(database))
	if err != nil {
		return postgres.Scrub(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // it holds nothing
	for _, sql := range statements {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return fmt.Errorf("%s: %w", sql, postgres.Scrub(err))
		}
	}
	return nil
}
