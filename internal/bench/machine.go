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
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/revision"
)

// settings are PostgreSQL's own defaults, but for checkpoints, which come by volume of WAL and would otherwise fall
// into every other measurement, for its memory, which nobody leaves at the default with this much data, and for the
// connections, which are those of several servers.
var settings = map[string]string{
	"max_connections":    "200",
	"fsync":              "on",
	"synchronous_commit": "on",
	"full_page_writes":   "on",
	"shared_buffers":     "512MB",
	"max_wal_size":       "4GB",
	"checkpoint_timeout": "15min",
}

// charge is a budget of subjects an hour that no measurement uses up.
const charge = 10_000_000

// stopTimeout bounds how long the server may take to end.
const stopTimeout = 20 * time.Second

// Machine is a private PostgreSQL in a temporary directory.
type Machine struct {
	cfg    Config
	dir    string
	server *postgres.Server
}

// NewMachine starts one. Of Config it takes Dir and Programs. Errors: why ctx ended; those of postgres.Start.
func NewMachine(ctx context.Context, cfg Config) (*Machine, error) {
	return newMachineWith(ctx, cfg, nil)
}

// newMachineWith lets adjust change how the server will run; dir is the machine's directory.
func newMachineWith(
	ctx context.Context, cfg Config, adjust func(ctx context.Context, dir string, server *postgres.ServerConfig) error,
) (_ *Machine, err error) {
	m := &Machine{cfg: cfg}
	if m.dir, err = os.MkdirTemp(cfg.Dir, "tacit-bench-"); err != nil {
		return nil, fmt.Errorf("temporary directory: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(Interrupted(ctx, err), m.Remove())
		}
	}()
	// PostgreSQL may run as another user, who must get through.
	if err := os.Chmod(m.dir, 0o711); err != nil { //nolint:gosec // what is within has rights of its own, and is not listed
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

// URL is where a database of the machine is, with the password of its superuser.
func (m *Machine) URL(database string) string { return m.server.URL(database) }

// PID is the database server's process.
func (m *Machine) PID() int { return m.server.PID() }

// Dir is the directory that all lies in.
func (m *Machine) Dir() string { return m.dir }

// Remove stops the server and deletes all it was made of, after a cancelled context too.
func (m *Machine) Remove() error {
	var err error
	if m.server != nil {
		ctx, cancel := context.WithTimeout(context.Background(), stopTimeout)
		defer cancel()
		err = m.server.Stop(ctx)
	}
	return errors.Join(err, os.RemoveAll(m.dir))
}

// Site is a vault on a database and with a keystone of its own.
type Site struct {
	name     string
	machine  *Machine
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	log      *audit.Log
	vault    *vault.Vault
}

// Site makes a provisioned vault of that catalog in a new database.
func (m *Machine) Site(ctx context.Context, name string, source []byte) (_ *Site, err error) {
	s := &Site{name: name, machine: m}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.close(ctx))
		}
	}()
	if err := m.Database(ctx, name); err != nil {
		return nil, err
	}
	url := m.URL(name)
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
	err = vault.Provision(ctx, s.pool, s.keystone, vault.Provisioning{Catalog: source, Team: policy.DefaultTeam(), Shelf: shelf})
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

// Database makes an empty one.
func (m *Machine) Database(ctx context.Context, name string) error {
	return m.admin(ctx, "CREATE DATABASE "+pgx.Identifier{name}.Sanitize())
}

// keystone makes one where the program looks for it: its KMS is files beside it.
func (m *Machine) keystone(ctx context.Context, name string) (*crypto.Keystone, error) {
	dir := m.keystoneDir(name)
	provider, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		return nil, err
	}
	return crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{dir}, KMS: provider})
}

func (m *Machine) keystoneDir(name string) string { return filepath.Join(m.dir, name, "keystone") }

// Keystone is the directory of the site's keystone.
func (s *Site) Keystone() string { return s.machine.keystoneDir(s.name) }

// Vault is the one on the site, until End.
func (s *Site) Vault() *vault.Vault { return s.vault }

// Credential makes one of a role for a purpose in every region, and returns its token. Its budget is beyond all use.
func (s *Site) Credential(ctx context.Context, role, purpose string) (string, error) {
	_, token, err := s.vault.CreateCredential(ctx, vault.CredentialSpec{
		Client: "bench-" + role, Roles: []string{role}, Purposes: []string{purpose}, Regions: []string{"*"}, Budget: charge,
	})
	return token, err
}

// Session is one under a new credential.
func (s *Site) Session(ctx context.Context, role, purpose string) (*vault.Session, error) {
	token, err := s.Credential(ctx, role, purpose)
	if err != nil {
		return nil, err
	}
	a, err := s.vault.Authenticate(ctx, token)
	if err != nil {
		return nil, err
	}
	return s.vault.As(a, purpose), nil
}

// copies is where the site's key copies go.
func (s *Site) copies() string { return filepath.Join(s.machine.dir, s.name, "copies") }

// End ends the vault and leaves its database.
func (s *Site) End(ctx context.Context) error {
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
	return err
}

// close ends the vault and drops its database, so that the next measurement has the disk.
func (s *Site) close(ctx context.Context) error {
	err := s.End(ctx)
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	return errors.Join(err, s.machine.admin(ctx, "DROP DATABASE IF EXISTS "+pgx.Identifier{s.name}.Sanitize()+" WITH (FORCE)"))
}

// admin runs one statement outside every database of ours, without a bound on its time.
func (m *Machine) admin(ctx context.Context, sql string) error { return m.Exec(ctx, "postgres", sql) }

// Exec runs statements in a database, as its superuser and without a bound on their time.
func (m *Machine) Exec(ctx context.Context, database string, statements ...string) error {
	conn, err := pgx.Connect(ctx, m.URL(database))
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
