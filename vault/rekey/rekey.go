// Package rekey brings stored data to what the catalog says, and moves blind indexes to another root, while servers
// go on reading and writing: both what was and what will be is valid until every record has been visited.
//
// A changed class, index or search has a new number and names the one it replaces (package catalog). Writers write
// the new one from the moment the catalog is active. Run visits the records that were written before:
//
//	walk     seal values of changed classes anew, add the tokens of changed indexes
//	built    one transaction: look-ups go by the new indexes, nobody writes the former ones
//	sweep    delete the tokens of the former
//	done     nothing is pending any more
//
// Rotate does the same for an index epoch: begin, walk, switch, wait until every process's lease on the roots has
// ended, end, sweep, done. Both visit subjects in order, a batch in a transaction, and note how far they came: cut
// short anywhere, the next call goes on from there.
package rekey

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Names of what Config.Step is told: one before each transaction.
const (
	StepBegin  = "begin"
	StepBatch  = "batch"
	StepBuilt  = "built"
	StepSwitch = "switch"
	StepWait   = "wait"
	StepEnd    = "end"
	StepSweep  = "sweep"
	StepDone   = "done"
)

// ErrBusy means that another process re-keys or re-indexes.
var ErrBusy = errors.New("a re-keying or re-indexing is under way")

// Config is what a Runner is made of.
type Config struct {
	Pool      *pgxpool.Pool
	Keys      *keyring.Ring
	Revisions *revision.Keeper
	Log       *audit.Log
	Lease     time.Duration // how long a process may go by index roots it has read, see crypto.Keystone.Lease; a minute if zero
	Batch     int           // subjects in a transaction; 200 if zero

	Now  func() time.Time
	Wait func(context.Context, time.Duration) error // nil waits
	Step func(ctx context.Context, name string)     // told before each transaction; nil is none
}

// Runner re-keys and re-indexes. It is safe for concurrent use; those of all processes take turns.
type Runner struct{ cfg Config }

// defaultBatch keeps key rows locked for some tens of milliseconds.
const defaultBatch = 200

// defaultLease is that of a keystone: to wait too long does no harm.
const defaultLease = time.Minute

// New makes a Runner. Pool, Keys, Revisions and Log are needed.
func New(cfg Config) *Runner {
	if cfg.Lease <= 0 {
		cfg.Lease = defaultLease
	}
	if cfg.Batch <= 0 {
		cfg.Batch = defaultBatch
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Wait == nil {
		cfg.Wait = wait
	}
	if cfg.Step == nil {
		cfg.Step = func(context.Context, string) {}
	}
	return &Runner{cfg: cfg}
}

// Report tells what was done, by all calls that it took.
type Report struct {
	Changes    []string      `json:"-"`          // what the catalog asked for, in words
	Epoch      int32         `json:"-"`          // of the indexes now, after a rotation
	Subjects   int           `json:"subjects"`   // visited
	Sealed     int           `json:"sealed"`     // values sealed anew, in records and in their history
	Tokens     int           `json:"tokens"`     // written
	Deleted    int           `json:"deleted"`    // tokens of what was replaced
	Collisions int           `json:"collisions"` // unique values that another record holds: they wait for review
	Damaged    int           `json:"damaged"`    // records and stored versions left as they were because their check failed
	Took       time.Duration `json:"-"`          // this call's work, without the wait for leases
	Rate       float64       `json:"-"`          // subjects a second, in this call
	// FlipDue says that backups hold a root under which their tokens can be tested: it is gone with the next flip.
	FlipDue bool `json:"-"`
}

// Progress is told after each batch how many of all subjects were visited, and how many a second.
type Progress func(done, total int, rate float64)

// Options say what Run does beyond what is pending.
type Options struct {
	// All visits every record whether changes are pending or not, for data that came from a backup: what it was
	// sealed and indexed under may have been replaced since.
	All bool
}

// Status is what there is to do.
type Status struct {
	Pending []catalog.Change
	Built   bool // only tokens of the former indexes are left to delete
	Epochs  []keyring.IndexEpoch
	Done    int // subjects that a walk under way has visited
	Total   int // subjects
}

// Status reads what is pending and how far it is.
func (r *Runner) Status(ctx context.Context) (Status, error) {
	set, err := r.cfg.Revisions.Active(ctx, r.cfg.Pool)
	if err != nil {
		return Status{}, err
	}
	s := Status{Pending: set.Pending().Changes, Built: set.Pending().Built}
	if s.Epochs, err = keyring.IndexEpochs(ctx, r.cfg.Pool); err != nil {
		return Status{}, err
	}
	for _, name := range []string{jobRekey, jobReindex} {
		j, err := r.readJob(ctx, name)
		if err != nil {
			return Status{}, err
		}
		s.Done = max(s.Done, j.report.Subjects)
	}
	s.Total, err = r.count(ctx)
	return s, err
}

// Run carries out what is pending; a Report without Changes and Subjects says that nothing was. Errors: ErrBusy,
// fault.ErrUnavailable, fault.ErrIntegrity; after any error it can be called again.
func (r *Runner) Run(ctx context.Context, o Options, progress Progress) (Report, error) {
	return r.locked(ctx, jobRekey, progress, func(j *job) error { return j.run(ctx, o) })
}

func (j *job) run(ctx context.Context, o Options) error {
	p, err := j.follow(ctx)
	if err != nil || len(p.Changes) == 0 && !o.All {
		return err
	}
	for _, c := range p.Changes {
		j.changes = append(j.changes, c.String())
	}
	want := changed{pending: p, all: o.All}
	if o.All || !p.Built && j.visitsAny(want) {
		if err := j.walk(ctx, want); err != nil {
			return err
		}
	}
	if len(p.Changes) > 0 && !p.Built {
		p.Built = true
		if err := j.settle(ctx, StepBuilt, p); err != nil {
			return err
		}
	}
	gone := formers(p.Changes)
	err = j.sweep(ctx, func(t tokens) bool { return slices.Contains(gone, t.Index) || o.All && j.stale(t) })
	if err != nil {
		return err
	}
	return j.settle(ctx, StepDone, revision.Pending{})
}

func (j *job) visitsAny(want wanted) bool {
	for _, t := range j.set.Tables {
		if want.visits(t) {
			return true
		}
	}
	return false
}

// follow reads what is pending now.
func (j *job) follow(ctx context.Context) (revision.Pending, error) {
	var err error
	if j.set, err = j.cfg.Revisions.Active(ctx, j.cfg.Pool); err != nil {
		return revision.Pending{}, err
	}
	return j.set.Pending(), nil
}

// settle moves what is pending on. Nothing else can change it meanwhile; another policy can become active.
func (j *job) settle(ctx context.Context, step string, p revision.Pending) error {
	return j.again(ctx, func() error {
		j.cfg.Step(ctx, step)
		if len(j.set.Pending().Changes) == 0 {
			return store.InTx(ctx, j.cfg.Pool, func(tx pgx.Tx) error { return j.finish(ctx, tx, step) })
		}
		set, err := j.cfg.Revisions.Settle(ctx, j.set, p, func(tx pgx.Tx) error {
			if len(p.Changes) > 0 {
				return j.note(ctx, tx, step)
			}
			return j.finish(ctx, tx, step)
		})
		if err == nil {
			j.set = set
		}
		return err
	})
}

// formers are the numbers of indexes and searches that changes leave behind.
func formers(changes []catalog.Change) []int16 {
	var out []int16
	for i := range changes {
		if c := &changes[i]; c.What != catalog.ClassChange && c.Former != 0 {
			out = append(out, int16(c.Former)) //nolint:gosec // index numbers are at most 32767
		}
	}
	return out
}

func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for leases: %w", ctx.Err())
	}
}
