// Package flip moves the key tree to its next generation and destroys the last: what makes shredded keys
// unreadable in every backup too. Reardon, Basin and Capkun, "Secure Data Deletion from Persistent Media"
// (CCS 2013), and Boneh and Lipton, "A Revocable Backup System" (USENIX Security 1996), have the idea.
//
// A flip from generation G to G+1:
//
//	advance  write the root of G+1 to every copy of the keystone, and read it back
//	re-key   new keys for the buckets of shredded subjects, survivors wrapped again
//	switch   one transaction: all that the root wraps is wrapped again under G+1
//	retire   the keystone gives G to nobody any more
//	copy     a second current copy of the key tables, elsewhere, read back
//	check    no record lacks a key row that no fence explains
//	wait     until every process's lease on G has ended
//	destroy  the KMS key of G, confirmed; then G in every copy of the keystone
//	log      the fence ledger and the log say so
//
// It can be cut short anywhere. The keystone and the row key_tree say how far it came; Run goes on from there.
package flip

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keycopy"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Names of the steps, in their order: what Config.Step is told.
const (
	StepAdvance = "advance"
	StepRekey   = "rekey"
	StepBatch   = "rekey batch" // one of the transactions of StepRekey; Config.Done is not told of it
	StepSwitch  = "switch"
	StepRetire  = "retire"
	StepCopy    = "copy"
	StepCheck   = "check"
	StepWait    = "wait"
	StepDestroy = "destroy"
	StepLog     = "log"
)

// Steps lists the names in order, but for StepBatch.
func Steps() []string {
	return []string{StepAdvance, StepRekey, StepSwitch, StepRetire, StepCopy, StepCheck, StepWait, StepDestroy, StepLog}
}

var (
	// ErrBusy means that another process flips.
	ErrBusy = errors.New("a flip is under way")
	// ErrNoCopies means that no place for key copies is named, and that this was not waived.
	ErrNoCopies = errors.New("no directory for copies of the key tables")
	// ErrOrphans means that records have no key row and no fence says why: the generation that could still open
	// an older copy of those rows is not destroyed.
	ErrOrphans = errors.New("records without keys that no fence explains")
	// ErrBehind means that the keystone has retired the generation that the database is of: the database has lost
	// the switch, as in a failover to a standby that had not got it. Destroying it would destroy everything.
	ErrBehind = errors.New("the keystone has retired the generation that the database is of")
)

// Config is what a Flipper is made of.
type Config struct {
	Pool     *pgxpool.Pool
	Keystone *crypto.Keystone
	Fences   *fence.Ledger
	Log      *audit.Log
	Tables   func() []string                               // tables of all kinds
	Replay   func(context.Context) (fence.Contents, error) // brings the database up to the fence ledger, and returns that

	Copies      string // directory of the key copies, on another disk than the database's
	WaiveCopies bool   // flip without: for development alone
	Grace       uint64 // how many past generations are kept, each of which keeps its erased readable in backups

	Now  func() time.Time
	Wait func(context.Context, time.Duration) error                 // nil waits
	Step func(ctx context.Context, name string)                     // told before each step; nil is none
	Done func(ctx context.Context, name string, took time.Duration) // told after each step; nil is none
}

// Flipper flips. It is safe for concurrent use; flips of all processes take turns.
type Flipper struct{ cfg Config }

// New makes a Flipper. It is ErrNoCopies without a place for key copies, unless that is waived.
func New(cfg Config) (*Flipper, error) {
	if cfg.Copies == "" && !cfg.WaiveCopies {
		return nil, ErrNoCopies
	}
	if cfg.Wait == nil {
		cfg.Wait = wait
	}
	return &Flipper{cfg: cfg}, nil
}

// Options say what a flip does beyond what is due.
type Options struct {
	Force bool // flip though nothing was shredded: a new root
	Full  bool // new keys for every bucket
}

// Report tells what a flip did.
type Report struct {
	Generation uint64        // of the tree now
	Flipped    bool          // it was another before
	Destroyed  []uint64      // generations that are gone
	Buckets    int           // that got a new key
	Subjects   int           // whose keys were wrapped again
	Copy       bool          // a second copy of the key tables was confirmed
	Work       time.Duration // without the wait for leases
}

// flipLock is the advisory lock that flips of all processes take turns by.
const (
	flipLock   = `SELECT pg_try_advisory_lock(8390880602341238)`
	flipUnlock = `SELECT pg_advisory_unlock(8390880602341238)`
)

// endTimeout bounds giving the lock back to a database that may be gone.
const endTimeout = 5 * time.Second

// Run finishes what an earlier flip left, and flips if anything was shredded in the present generation or if it is
// told to. Errors: ErrBusy, ErrOrphans, ErrBehind, keyring.ErrOwned, fault.ErrUnavailable; after any error it can be
// called again.
func (f *Flipper) Run(ctx context.Context, o Options) (Report, error) {
	conn, err := pgx.ConnectConfig(ctx, f.cfg.Pool.Config().ConnConfig)
	if err != nil {
		return Report{}, fmt.Errorf("flip: %w", store.Fault(err))
	}
	end, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	defer func() {
		timer := time.AfterFunc(endTimeout, cancel)
		defer timer.Stop()
		_, _ = conn.Exec(end, flipUnlock) // for the next one at once; closing does it too, later
		_ = conn.Close(end)
	}()
	var mine bool
	if err := conn.QueryRow(ctx, flipLock).Scan(&mine); err != nil {
		return Report{}, fmt.Errorf("flip: %w", store.Fault(err))
	}
	if !mine {
		return Report{}, ErrBusy
	}
	r := &run{Flipper: f, options: o}
	if err := r.all(ctx); err != nil {
		return r.report, fmt.Errorf("flip: %w", err)
	}
	return r.report, nil
}

// run is one flip on its way.
type run struct {
	*Flipper
	options Options
	report  Report
}

func (r *run) all(ctx context.Context) error {
	if err := keyring.Owns(ctx, r.cfg.Pool, r.cfg.Keystone); err != nil {
		return err
	}
	ledger, err := r.cfg.Replay(ctx)
	if err != nil {
		return err
	}
	generation, err := r.generation(ctx)
	if err != nil {
		return err
	}
	r.report.Generation = generation
	if err := r.finish(ctx); err != nil { // what an earlier one left
		return err
	}
	if err := r.logMissing(ctx, ledger); err != nil {
		return err
	}
	due, err := r.due(ctx, generation)
	if err != nil || !due && !r.options.Force && !r.options.Full {
		return err
	}
	if err := r.move(ctx, generation); err != nil {
		return err
	}
	return r.finish(ctx)
}

// step runs one step, with its time counted as work.
func (r *run) step(ctx context.Context, name string, fn func(context.Context) error) error {
	if r.cfg.Step != nil {
		r.cfg.Step(ctx, name)
	}
	began := r.cfg.Now()
	err := fn(ctx)
	took := r.cfg.Now().Sub(began)
	if name != StepWait {
		r.report.Work += took
	}
	if r.cfg.Done != nil {
		r.cfg.Done(ctx, name, took)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

const selectGeneration = `SELECT generation FROM key_tree`

func (r *run) generation(ctx context.Context) (uint64, error) {
	var g int64
	if err := r.cfg.Pool.QueryRow(ctx, selectGeneration).Scan(&g); err != nil {
		return 0, fmt.Errorf("key tree: %w", store.Fault(err))
	}
	return uint64(g), nil //nolint:gosec // > 0 by CHECK
}

// selectDue finds what backups of this generation open and should not: keys of the shredded, and index roots that
// have ended.
const selectDue = `SELECT EXISTS (SELECT FROM key_subject WHERE shredded_generation >= $1) OR EXISTS (SELECT FROM key_tree WHERE ended >= $1)`

// due reports whether a flip has something to end. It has as well where the keystone has gone on without this
// database, see keyring.Outrun: the generations between are to be destroyed.
func (r *run) due(ctx context.Context, generation uint64) (due bool, err error) {
	held, err := r.cfg.Keystone.Held(ctx)
	if err != nil {
		return false, keystoneFault(err)
	}
	if held.Roots[len(held.Roots)-1] > generation+1 {
		return true, nil
	}
	if err := r.cfg.Pool.QueryRow(ctx, selectDue, int64(generation)).Scan(&due); err != nil { //nolint:gosec // counts flips
		return false, fmt.Errorf("due: %w", store.Fault(err))
	}
	return due, nil
}

// move takes the tree from a generation to the next.
func (r *run) move(ctx context.Context, from uint64) error {
	var next *crypto.Root
	err := r.step(ctx, StepAdvance, func(ctx context.Context) (err error) {
		next, err = r.cfg.Keystone.Advance(ctx, from)
		return keystoneFault(err)
	})
	if err != nil {
		return err
	}
	last, err := r.cfg.Keystone.Generation(ctx, from)
	if err != nil {
		return keystoneFault(err)
	}
	w := &rewrap{pool: r.cfg.Pool, last: last, next: next}
	if r.cfg.Step != nil {
		w.batch = func(ctx context.Context) { r.cfg.Step(ctx, StepBatch) }
	}
	if err := r.step(ctx, StepRekey, func(ctx context.Context) error { return w.rekey(ctx, r.options.Full) }); err != nil {
		return err
	}
	if err := r.step(ctx, StepSwitch, func(ctx context.Context) error { return w.swap(ctx, store.Micro(r.cfg.Now())) }); err != nil {
		return err
	}
	r.report.Generation, r.report.Flipped = next.Generation(), true
	r.report.Buckets, r.report.Subjects = w.buckets, w.subjects
	return nil
}

// finish destroys the generations that the tree has left behind.
func (r *run) finish(ctx context.Context) error {
	held, err := r.cfg.Keystone.Held(ctx)
	if err != nil {
		return keystoneFault(err)
	}
	if err := r.ahead(ctx, held.Retiring); err != nil {
		return err
	}
	past := slices.DeleteFunc(held.Roots, func(g uint64) bool { return g+r.cfg.Grace >= r.report.Generation })
	if len(past) == 0 && len(held.Retiring) == 0 {
		return nil
	}
	err = r.step(ctx, StepRetire, func(ctx context.Context) error {
		for _, g := range past {
			if err := r.cfg.Keystone.Retire(ctx, g); err != nil {
				return keystoneFault(err)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	leased := r.cfg.Now()
	if err := r.step(ctx, StepCopy, r.copy); err != nil {
		return err
	}
	if err := r.step(ctx, StepCheck, r.check); err != nil {
		return err
	}
	err = r.step(ctx, StepWait, func(ctx context.Context) error {
		return r.cfg.Wait(ctx, r.cfg.Keystone.Lease()-r.cfg.Now().Sub(leased))
	})
	if err != nil {
		return err
	}
	return r.destroy(ctx, append(held.Retiring, past...))
}

// destroy ends the retired generations.
func (r *run) destroy(ctx context.Context, retired []uint64) error {
	err := r.step(ctx, StepDestroy, func(ctx context.Context) error {
		if err := r.ahead(ctx, retired); err != nil {
			return err
		}
		for _, g := range retired {
			if err := r.cfg.Keystone.Destroy(ctx, g); err != nil {
				return keystoneFault(err)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	r.report.Destroyed = append(r.report.Destroyed, retired...)
	return r.step(ctx, StepLog, func(ctx context.Context) error { return r.log(ctx, retired) })
}

// ahead is ErrBehind unless the database, asked now, is of a later generation than all of those, and still the one
// that owns the keystone.
func (r *run) ahead(ctx context.Context, retired []uint64) error {
	if len(retired) == 0 {
		return nil
	}
	if err := keyring.Owns(ctx, r.cfg.Pool, r.cfg.Keystone); err != nil {
		return err
	}
	generation, err := r.generation(ctx)
	if err != nil {
		return err
	}
	if newest := slices.Max(retired); newest >= generation {
		return fmt.Errorf("generation %d, and the database is of %d: %w", newest, generation, ErrBehind)
	}
	return nil
}

// copy confirms a second current copy of the key tables: until there is one, the last generation is what a lost
// database could be restored with.
func (r *run) copy(ctx context.Context) error {
	if r.cfg.Copies == "" {
		return nil
	}
	err := r.reading(ctx, func(tx pgx.Tx) error {
		_, err := keycopy.Write(ctx, tx, r.cfg.Copies, keycopy.Spec{Generation: r.report.Generation})
		return err
	})
	if err != nil {
		return err
	}
	if _, err := keycopy.ReadBack(ctx, r.cfg.Copies, r.report.Generation); err != nil {
		return err
	}
	r.report.Copy = true
	return nil
}

// check refuses while records have no key row at all: an erasure leaves a fence, so these rows were lost.
func (r *run) check(ctx context.Context) error {
	return r.reading(ctx, func(tx pgx.Tx) error {
		for _, table := range r.cfg.Tables() {
			var orphans bool
			sql := "SELECT EXISTS (SELECT FROM " + pgx.Identifier{table}.Sanitize() + " r WHERE NOT EXISTS (SELECT FROM key_subject k WHERE k.subject = r.subject))"
			if err := tx.QueryRow(ctx, sql).Scan(&orphans); err != nil {
				return fmt.Errorf("%s: %w", table, store.Fault(err))
			}
			if orphans {
				return fmt.Errorf("table %s: %w", table, ErrOrphans)
			}
		}
		return nil
	})
}

// boundless takes away the bound of a request: these statements read whole tables, however large.
const boundless = `SET LOCAL statement_timeout = 0`

// reading runs fn on one snapshot, with all the time it needs.
func (f *Flipper) reading(ctx context.Context, fn func(pgx.Tx) error) error {
	return pgx.BeginTxFunc(ctx, f.cfg.Pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, boundless); err != nil {
			return fmt.Errorf("read the key tables: %w", store.Fault(err))
		}
		return fn(tx)
	})
}

// logMissing says of generations that are gone and that the ledger does not tell of: a flip was cut short between the
// destruction and the line.
func (r *run) logMissing(ctx context.Context, ledger fence.Contents) error {
	held, err := r.cfg.Keystone.Held(ctx)
	if err != nil {
		return keystoneFault(err)
	}
	told := map[uint64]bool{}
	for _, f := range ledger.Fences {
		told[f.Generation] = told[f.Generation] || f.Op == fence.Flip
	}
	for _, g := range r.report.Destroyed {
		told[g] = true
	}
	var missing []uint64
	for g := uint64(1); g < slices.Min(slices.Concat(held.Roots, held.Retiring)); g++ {
		if !told[g] {
			missing = append(missing, g)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return r.step(ctx, StepLog, func(ctx context.Context) error { return r.log(ctx, missing) })
}

// log says in ledger and log which generations are gone.
func (r *run) log(ctx context.Context, destroyed []uint64) error {
	lines := make([]fence.Fence, len(destroyed))
	e := r.cfg.Log.NewEntry()
	e.Action, e.Decision, e.Outcome = "flip", audit.Allow, audit.Written
	for i, g := range destroyed {
		lines[i] = fence.Fence{Op: fence.Flip, Generation: g, At: store.Micro(r.cfg.Now())}
		e.Reasons = append(e.Reasons, fmt.Sprintf("destroyed_%d", g))
	}
	count, err := r.cfg.Fences.Append(ctx, lines)
	if err != nil {
		return err
	}
	if err := Seen(ctx, r.cfg.Pool, count); err != nil {
		return err
	}
	if err := r.cfg.Log.Append(ctx, e); err != nil {
		return fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
	}
	return nil
}

// raiseSeen waits for nobody: whoever holds the tree now is an erasure, whose own line comes later anyhow.
const raiseSeen = `UPDATE key_tree SET fences = $1 WHERE one IN (SELECT one FROM key_tree WHERE fences < $1 FOR UPDATE SKIP LOCKED)`

// Seen tells the database how many lines of the fence ledger it has taken in: a ledger that is found shorter
// has lost some.
func Seen(ctx context.Context, pool *pgxpool.Pool, lines uint64) error {
	if _, err := pool.Exec(ctx, raiseSeen, int64(lines)); err != nil { //nolint:gosec // a file's lines
		return fmt.Errorf("fences seen: %w", store.Fault(err))
	}
	return nil
}

// keystoneFault makes a keystone that does not answer the vault's own unavailability.
func keystoneFault(err error) error {
	if errors.Is(err, crypto.ErrUnavailable) {
		return fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	return err
}

func wait(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return nil
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for leases: %w", ctx.Err())
	}
}
