package bench

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/notary"
)

// provision makes a keystone for a database, and in the database the keys of its log. It returns the keystone's directory.
func (m *Machine) provision(ctx context.Context, name string) (dir string, err error) {
	stone, err := m.keystone(ctx, name)
	if err != nil {
		return "", err
	}
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: m.server.URL(name), MaxConns: 2, App: "tacit-bench"})
	if err != nil {
		return "", err
	}
	defer pool.Close()
	return m.keystoneDir(name), keyring.Provision(ctx, pool, stone)
}

// openNotary opens the keystone that provision made.
func openNotary(ctx context.Context, dir string, pool *pgxpool.Pool) (*notary.Notary, error) {
	provider, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		return nil, fmt.Errorf("keystone: %w", err)
	}
	stone, err := crypto.OpenKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{dir}, KMS: provider})
	if err != nil {
		return nil, fmt.Errorf("keystone: %w", err)
	}
	return notary.New(stone, pool)
}

// openLog opens the log as a server does.
func openLog(ctx context.Context, dir string, pool *pgxpool.Pool) (*audit.Log, error) {
	n, err := openNotary(ctx, dir, pool)
	if err != nil {
		return nil, err
	}
	return audit.New(ctx, n.Log(audit.Config{}))
}

// publisher is one at work.
type publisher struct {
	stop   context.CancelFunc
	done   chan struct{}
	failed error // the troubles it had; read after done
}

// startPublisher publishes as a server does, on a connection of its own.
func startPublisher(ctx context.Context, dir, url string, pool *pgxpool.Pool) (*publisher, error) {
	n, err := openNotary(ctx, dir, pool)
	if err != nil {
		return nil, err
	}
	p := &publisher{done: make(chan struct{})}
	worker, err := n.Publisher(ctx, publish.Config{
		Connect: func(ctx context.Context, onNotice pgconn.NoticeHandler) (*pgx.Conn, error) {
			cfg, err := pgx.ParseConfig(url)
			if err != nil {
				return nil, postgres.Scrub(err)
			}
			cfg.OnNotice = onNotice
			conn, err := pgx.ConnectConfig(ctx, cfg)
			return conn, postgres.Scrub(err)
		},
		Meter: publish.Meter{Failed: func(err error) { p.failed = errors.Join(p.failed, err) }},
	})
	if err != nil {
		return nil, err
	}
	ctx, p.stop = context.WithCancel(ctx)
	go func() {
		defer close(p.done)
		worker.Run(ctx)
	}()
	return p, nil
}

// end returns what went wrong while it worked.
func (p *publisher) end() error {
	p.stop()
	<-p.done
	return p.failed
}
