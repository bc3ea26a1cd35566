package vault

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// Config is what a Vault is made of.
type Config struct {
	Pool     *pgxpool.Pool
	Keystone *crypto.Keystone
	Log      *audit.Log
	Logger   *slog.Logger     // nil discards
	Now      func() time.Time // nil is time.Now; decisions about consent and expiry use the database's time
	Meter    Meter            // zero counts nothing
}

// Meter receives counts an operator watches. Labels are constants of the server and the catalog.
type Meter struct {
	Decision func(action, outcome string) // one decided request
	Unwraps  func(n int)                  // subject keys unwrapped by a request
	Refused  func()                       // a budget ran out
}

// Vault is the door. It is safe for concurrent use.
type Vault struct {
	pool    *pgxpool.Pool
	log     *audit.Log
	keys    *keyring
	budgets *budgets
	logger  *slog.Logger
	now     func() time.Time
	meter   Meter

	rev     atomic.Pointer[revision]
	loading sync.Mutex

	stop context.CancelFunc
	done chan struct{}
}

// sweepEvery is how often counters and idempotency records that decide nothing any more are deleted.
const sweepEvery = 10 * time.Minute

// New opens the door on a provisioned database. It is ErrUnavailable where database or keystone cannot
// be reached, and ErrIntegrity where the keystone is not the database's.
func New(ctx context.Context, cfg Config) (*Vault, error) {
	keys, err := newKeyring(cfg.Keystone, cfg.Pool)
	if err != nil {
		return nil, err
	}
	v := &Vault{pool: cfg.Pool, log: cfg.Log, keys: keys, logger: cfg.Logger, now: cfg.Now, meter: cfg.Meter.orNothing(),
		budgets: &budgets{pool: cfg.Pool, seen: map[uuid.UUID]*allowance{}}, done: make(chan struct{})}
	if v.logger == nil {
		v.logger = slog.New(slog.DiscardHandler)
	}
	if v.now == nil {
		v.now = time.Now
	}
	if err := v.refresh(ctx); err != nil {
		return nil, fmt.Errorf("open vault: %w", err)
	}
	sweeping, stop := context.WithCancel(context.WithoutCancel(ctx))
	v.stop = stop
	go v.sweepRegularly(sweeping)
	return v, nil
}

func (m Meter) orNothing() Meter {
	if m.Decision == nil {
		m.Decision = func(string, string) {}
	}
	if m.Unwraps == nil {
		m.Unwraps = func(int) {}
	}
	if m.Refused == nil {
		m.Refused = func() {}
	}
	return m
}

// Close ends the vault's own work. It does not close pool or log.
func (v *Vault) Close() {
	v.stop()
	<-v.done
}

func (v *Vault) sweepRegularly(ctx context.Context) {
	defer close(v.done)
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			v.keys.buckets.Sweep()
			if err := v.sweep(ctx); err != nil && ctx.Err() == nil {
				v.logger.WarnContext(ctx, "sweep", slog.String("error", err.Error()))
			}
		}
	}
}

// Catalog returns the active catalog, as this process last saw it.
func (v *Vault) Catalog() *catalog.Catalog { return v.rev.Load().catalog }

// Ready reports whether requests can be served now: database, keystone and log. Its error is
// ErrUnavailable and names the part.
func (v *Vault) Ready(ctx context.Context) error {
	if _, err := v.keys.roots(ctx); err != nil {
		return err
	}
	if err := v.refresh(ctx); err != nil {
		return err
	}
	if err := v.log.Check(ctx); err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return nil
}

// Provisioning is what a new database starts with.
type Provisioning struct {
	Catalog []byte            // YAML
	Team    map[string]string // policy modules, file name to Rego
}

// Provision makes a migrated database ready: root-wrapped keys, and an active catalog and policy. What
// is there already stays. A keystone that is not the database's is ErrIntegrity.
func Provision(ctx context.Context, pool *pgxpool.Pool, k *crypto.Keystone, p Provisioning) error {
	root, err := k.Root(ctx)
	if err != nil {
		return fmt.Errorf("provision: keystone: %w: %w", ErrUnavailable, err)
	}
	if err := provisionKeys(ctx, pool, root); err != nil {
		return fmt.Errorf("provision: %w", err)
	}
	keys, err := newKeyring(k, pool)
	if err != nil {
		return err
	}
	var active bool
	if err := pool.QueryRow(ctx, `SELECT EXISTS (SELECT FROM active)`).Scan(&active); err != nil {
		return fmt.Errorf("provision: %w", unavailable(err))
	}
	if active {
		_, err = keys.roots(ctx)
		return err
	}
	_, err = activate(ctx, pool, keys, p.Catalog, p.Team)
	return err
}

// provisionKeys makes each root-wrapped key that is missing. Two processes at once are settled by the
// primary key.
func provisionKeys(ctx context.Context, pool *pgxpool.Pool, root *crypto.Root) error {
	for _, name := range []string{crypto.KeyIndex, crypto.KeySuppression, crypto.KeyRowMAC} {
		wrapped, err := root.NewKey(name, 1)
		if err != nil {
			return fmt.Errorf("%s key: %w", name, err)
		}
		_, err = pool.Exec(ctx, `INSERT INTO key_root (name, epoch, generation, wrapped, state)
 SELECT $1, 1, $2, $3, 'current' WHERE NOT EXISTS (SELECT FROM key_root WHERE name = $1) ON CONFLICT DO NOTHING`,
			name, int64(root.Generation()), wrapped) //nolint:gosec // generations count flips
		if err != nil {
			return fmt.Errorf("%s key: %w", name, unavailable(err))
		}
	}
	return nil
}

// inTx runs fn in a transaction of the pool; trouble with begin or commit is ErrUnavailable.
func (v *Vault) inTx(ctx context.Context, fn func(pgx.Tx) error) error {
	err := postgres.InTx(ctx, v.pool, fn)
	if errors.Is(err, postgres.ErrUnavailable) && !errors.Is(err, ErrUnavailable) {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return err
}
