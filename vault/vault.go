package vault

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/breakglass"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/credential"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/meter"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// Config is what a Vault is made of.
type Config struct {
	Pool     *pgxpool.Pool
	Keystone *crypto.Keystone
	Log      *audit.Log
	Logger   *slog.Logger     // nil discards
	Now      func() time.Time // nil is time.Now; decisions about consent and expiry use the database's time
	Meter    Meter            // zero counts nothing
	Bound    Bound            // when backups forget: told with every erasure
	// PolicyKeys are trusted to sign policies. With any, only what one of them signed is served or activated, besides
	// the policy that comes with the program; the zero Keys ask for no signature.
	PolicyKeys bundle.Keys
	Shelf      *revision.Shelf // what this process has compiled for others; nil keeps nothing
}

// Bound says when what was erased becomes unreadable in backups: how often the keys are flipped, and how long that
// takes at most. The zero Bound promises nothing.
type Bound = reply.Bound

// Meter receives counts an operator watches.
type Meter = meter.Meter

// Vault is the door. It is safe for concurrent use.
type Vault struct {
	pool        *pgxpool.Pool
	log         *audit.Log
	keys        *keyring.Ring
	revisions   *revision.Keeper
	facts       facts.Loader
	strays      *listing.Strays
	trusted     bundle.Keys
	laid        revision.Offers // policy bundles that lay in the operator's file
	pushed      revision.Offers
	credentials *credential.Store
	grants      *breakglass.Store
	budgets     *credential.Budgets
	fences      *fence.Ledger
	keystone    *crypto.Keystone
	replayed    int // who was erased again at the start
	rules       map[string]rule.Rule
	observers   []func(context.Context, pgx.Tx, []Change) error
	askers      []func(context.Context, *pgx.Batch, *Change) (func(context.Context, pgx.Tx) error, error)
	unsettled   atomic.Bool // an erasure is in the fence ledger, and perhaps not in the database
	bound       Bound
	logger      *slog.Logger
	now         func() time.Time
	meter       Meter

	stop       context.CancelFunc
	done       chan struct{}
	background sync.WaitGroup
}

// sweepEvery is how often counters and idempotency records that decide nothing any more are deleted.
const sweepEvery = 10 * time.Minute

// sweepKeysEvery is how often keys whose lease has ended are dropped: the keystone's usual lease.
const sweepKeysEvery = time.Minute

// lookEvery is how soon a process learns of a new catalog by which bodies are read, even without a request that
// loads a record, which learns at once.
const lookEvery = time.Second

// importsEnd is when an import that still says it runs has lost its process: more than the API gives one.
const importsEnd = "2 hours"

// New opens the door on a provisioned database. It is ErrUnavailable where database or keystone cannot
// be reached, and ErrIntegrity where the keystone is not the database's.
func New(ctx context.Context, cfg Config) (_ *Vault, err error) {
	keys, err := keyring.New(cfg.Keystone, cfg.Pool)
	if err != nil {
		return nil, err
	}
	v := &Vault{
		pool: cfg.Pool, log: cfg.Log, keys: keys, logger: cfg.Logger, now: cfg.Now, meter: cfg.Meter.OrNothing(),
		revisions: revision.NewTrusting(cfg.Pool, keys, cfg.PolicyKeys).Share(cfg.Shelf), trusted: cfg.PolicyKeys, budgets: credential.NewBudgets(cfg.Pool), done: make(chan struct{}),
		bound: cfg.Bound, keystone: cfg.Keystone, rules: crm.Rules(),
	}
	if v.logger == nil {
		v.logger = slog.New(slog.DiscardHandler)
	}
	if v.now == nil {
		v.now = time.Now
	}
	v.strays = listing.NewStrays(v.now)
	gatherer, err := facts.NewGatherer(ctx, v.pool)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			gatherer.Close()
		}
	}()
	v.facts = facts.Loader{Keys: keys, Revisions: v.revisions, Pool: v.pool, Gatherer: gatherer, States: ledger.NewKnown()}
	v.revisions.OnDifference(v.differs)
	v.grants = breakglass.NewStore(v.pool, keys)
	v.credentials = credential.NewStore(credential.Config{Pool: v.pool, Keys: keys, Log: v.log, Catalog: v.Catalog, Now: v.now})
	if err := v.refresh(ctx); err != nil {
		return nil, fmt.Errorf("open vault: %w", err)
	}
	if v.fences, err = fence.Beside(cfg.Keystone, keys.MAC, v.now, false); err != nil {
		return nil, fmt.Errorf("open vault: %w", err)
	}
	if _, err := v.fences.Append(ctx, nil); err != nil { // a copy that is new, or was away, gets what it lacks
		return nil, fmt.Errorf("open vault: %w", fence.Fault(err))
	}
	if v.replayed, err = v.Replay(ctx); err != nil {
		return nil, fmt.Errorf("open vault: %w", err)
	}
	sweeping, stop := context.WithCancel(context.WithoutCancel(ctx))
	v.stop = stop
	go v.sweepRegularly(sweeping)
	v.background.Go(func() { ledger.BackfillEvery(sweeping, sweepEvery, v.pool, v.keys, v.logger) })
	return v, nil
}

// differs tells that the program of a policy decided otherwise than OPA.
func (v *Vault) differs(d policy.Difference) {
	v.meter.PolicyDiffers(context.Background())
	v.logger.Error("the policy's program and OPA differ: OPA decides from now on", slog.String("detail", d.Error()))
}

// Close ends the vault's own work. It does not close pool or log.
func (v *Vault) Close() {
	v.stop()
	<-v.done
	v.background.Wait()
	v.facts.Gatherer.Close()
}

func (v *Vault) sweepRegularly(ctx context.Context) {
	defer close(v.done)
	tick, keys, look := time.NewTicker(sweepEvery), time.NewTicker(sweepKeysEvery), time.NewTicker(lookEvery)
	defer tick.Stop()
	defer look.Stop()
	defer keys.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-keys.C:
			v.keys.Sweep()
			if err := v.replayer().KeepUp(ctx); err != nil && ctx.Err() == nil {
				v.logger.WarnContext(ctx, "keep up with the fence ledger", slog.String("error", err.Error()))
			}
		case <-look.C:
			v.settle(ctx)
			_ = v.refresh(ctx) // requests look for themselves; what they would be told is told there
		case <-tick.C:
			if err := v.sweep(ctx); err != nil && ctx.Err() == nil {
				v.logger.WarnContext(ctx, "sweep", slog.String("error", err.Error()))
			}
			v.compareFences(ctx)
		}
	}
}

// Replayed returns how many subjects were erased again when the vault was opened: more than none means that the
// database is older than the fence ledger.
func (v *Vault) Replayed() int { return v.replayed }

// Catalog returns the active catalog, as this process last saw it.
func (v *Vault) Catalog() *catalog.Catalog { return v.revisions.Current().Catalog }

// What Ready found missing.
var (
	ErrNoDatabase = errors.New("database")
	ErrNoKeystone = errors.New("keystone")
	ErrNoLog      = errors.New("log")
	ErrNoPolicy   = errors.New("policy") // what is active cannot be served by this process
)

// Ready reports whether requests can be served now. Its error is ErrNoDatabase, ErrNoKeystone, ErrNoPolicy
// or ErrNoLog, beside the cause.
func (v *Vault) Ready(ctx context.Context) error {
	if err := v.pool.Ping(ctx); err != nil {
		return fmt.Errorf("%w: %w", ErrNoDatabase, store.Fault(err))
	}
	if _, err := v.keys.Roots(ctx); err != nil {
		return fmt.Errorf("%w: %w", ErrNoKeystone, err)
	}
	if err := v.refresh(ctx); errors.Is(err, ErrCatalog) {
		return fmt.Errorf("%w: %w", ErrNoPolicy, err)
	} else if err != nil {
		return fmt.Errorf("%w: %w", ErrNoDatabase, err)
	}
	if err := v.log.Check(ctx); err != nil {
		return fmt.Errorf("%w: %w: %w", ErrNoLog, ErrUnavailable, err)
	}
	return nil
}

// sweep deletes counters and idempotency records that no longer decide anything.
func (v *Vault) sweep(ctx context.Context) error {
	b := &pgx.Batch{}
	b.Queue(`DELETE FROM budget WHERE hour < now() - interval '2 hours'`)
	b.Queue(`UPDATE import_job SET state = 'failed', finished_at = now() WHERE state = 'running' AND started_at < now() - interval '` + importsEnd + `'`)
	b.Queue(`DELETE FROM idempotency WHERE created_at < now() - interval '24 hours'`)
	return store.Fault(v.pool.SendBatch(ctx, b).Close())
}

// inTx runs fn in a transaction of the pool; trouble with begin or commit is ErrUnavailable.
func (v *Vault) inTx(ctx context.Context, fn func(pgx.Tx) error) error {
	return store.InPipe(ctx, v.pool, fn)
}
