package retention

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Config is what a Sweeper is made of.
type Config struct {
	On vault.Foundation
	// Unsettled is told of a destruction that is in the fence ledger and perhaps not in the database; see vault.Unsettled.
	Unsettled func()
	// Enqueue asks for the job that carries out a run, in a transaction; nil where nobody asks for runs. See Queue.
	Enqueue func(ctx context.Context, tx pgx.Tx, run uuid.UUID) error
	// Batch is how many subjects one transaction destroys at most; 64 if zero. Their keys are locked as long as it takes.
	Batch int
	// Step is told of moments within a batch, Locked, Fenced and Done; an error ends the run there, as a crash would. For tests.
	Step func(moment string) error
}

// Moments of Config.Step.
const (
	Locked = "locked" // the subjects are locked, nothing is destroyed
	Fenced = "fenced" // the fence ledger has the lines, and the transaction is not committed
	Done   = "done"   // it is
)

const (
	defaultBatch = 64
	pageSize     = 1000 // subjects whose record is looked at in one statement
	lockTimeout  = `SET LOCAL lock_timeout = '2s'`
	giveUp       = 16 // failures one after another: something is wrong with more than the subjects
)

// Sweeper destroys what the catalog's retention rules say is due. It is safe for concurrent use, by several processes too:
// a run that two of them go on with is carried out once.
type Sweeper struct {
	cfg    Config
	on     vault.Foundation
	logger *slog.Logger
}

// New makes a sweeper.
func New(cfg Config) (*Sweeper, error) {
	if cfg.On.Pool == nil || cfg.On.Log == nil || cfg.On.Fences == nil {
		return nil, errors.New("retention: no foundation")
	}
	if cfg.Unsettled == nil {
		cfg.Unsettled = func() {}
	}
	if cfg.Step == nil {
		cfg.Step = func(string) error { return nil }
	}
	if cfg.Batch <= 0 {
		cfg.Batch = defaultBatch
	}
	s := &Sweeper{cfg: cfg, on: cfg.On, logger: cfg.On.Logger}
	if s.logger == nil {
		s.logger = slog.New(slog.DiscardHandler)
	}
	return s, nil
}

// Ask stores a new run and asks for the job that carries it out. Without Enqueue it is fault.ErrUnavailable.
func (s *Sweeper) Ask(ctx context.Context, tx pgx.Tx, dryRun bool) (Run, error) {
	if s.cfg.Enqueue == nil {
		return Run{}, fmt.Errorf("retention: no jobs are run: %w", fault.ErrUnavailable)
	}
	r, err := Begin(ctx, tx, dryRun)
	if err != nil {
		return r, err
	}
	return r, s.cfg.Enqueue(ctx, tx, r.ID)
}

// Options say how to sweep.
type Options struct {
	// Run is the run to go on with. Zero: the one of its sort that is not finished, else a new one.
	Run    uuid.UUID
	DryRun bool // counts, and touches nothing; of a new run
	// Until is when to stop and leave the rest to another call; zero: never.
	Until time.Time
	// At is the moment to resolve at, of dry runs alone; zero: the database's now.
	At time.Time
	// Progress is told of the run after each transaction; nil is nobody.
	Progress func(Run)
}

// Sweep looks at every subject of a kind that has retention rules, in the order of their ids, and erases, shreds and
// freezes what is due: a few subjects in one transaction, with its entries in the log and, durable before it commits, its
// lines in the fence ledger. The run is stored with each, so that a call after a crash goes on where it ended. A run that
// ends is logged, also one that found nothing. What is destroyed is decided by the database's time.
//
// Errors: fault.ErrNotFound for a Run that is not there, ErrTaken, keyring.ErrOwned, crypto.ErrArgument, and
// fault.ErrUnavailable where database, log or ledger do not answer; the run can then be gone on with.
func (s *Sweeper) Sweep(ctx context.Context, o Options) (Run, error) {
	if !o.At.IsZero() && !o.DryRun {
		return Run{}, fmt.Errorf("retention: only a dry run looks at another moment: %w", crypto.ErrArgument)
	}
	// A database that was restored beside another has the other's ledger: its erasures are not for that.
	if err := keyring.Owns(ctx, s.on.Pool, s.on.Keystone); err != nil {
		return Run{}, err
	}
	run, err := s.open(ctx, o)
	if err != nil || !run.Finished.IsZero() {
		return run, err
	}
	if !run.DryRun {
		if err := confirmed(ctx, s.on.Pool); err != nil {
			return run, err
		}
	}
	w := &sweep{Sweeper: s, Options: o, run: run}
	w.DryRun = run.DryRun
	if w.Progress == nil {
		w.Progress = func(Run) {}
	}
	err = w.all(ctx)
	return w.run, err
}

// open finds the run to go on with, or begins one.
func (s *Sweeper) open(ctx context.Context, o Options) (r Run, err error) {
	if o.Run != uuid.Nil {
		return ReadRun(ctx, s.on.Pool, o.Run)
	}
	list, err := queryRuns(ctx, s.on.Pool, openRun, o.DryRun)
	if err != nil {
		return r, err
	}
	if len(list) > 0 {
		return list[0], nil
	}
	err = store.InTx(ctx, s.on.Pool, func(tx pgx.Tx) error {
		r, err = Begin(ctx, tx, o.DryRun)
		return err
	})
	return r, err
}

// sweep is one call of Sweep.
type sweep struct {
	*Sweeper
	Options

	run     Run
	rev     *revision.Set
	failing int // the last so many failed
}

// errPaused ends a call that Until ends.
var errPaused = errors.New("paused")

func (w *sweep) all(ctx context.Context) error {
	var err error
	if w.rev, err = w.on.Revisions.Active(ctx, w.on.Pool); err != nil {
		return err
	}
	for _, k := range w.kinds() {
		if err := w.kind(ctx, k); errors.Is(err, errPaused) {
			return nil
		} else if err != nil {
			return fmt.Errorf("sweep %s: %w", w.run.ID, err)
		}
	}
	return w.finish(ctx)
}

// kinds are those that the run has still to go through. One that the catalog dropped meanwhile is passed over.
func (w *sweep) kinds() []*catalog.Kind {
	var kinds []*catalog.Kind
	for _, k := range w.rev.Catalog.Kinds {
		if k.Subject && len(w.rev.Catalog.RetentionOf(k.Name)) > 0 {
			kinds = append(kinds, k)
		}
	}
	for i, k := range kinds {
		if k.Name == w.run.Report.Kind {
			return kinds[i:]
		}
	}
	return kinds
}

func (w *sweep) kind(ctx context.Context, k *catalog.Kind) error {
	if w.run.Report.Kind != k.Name {
		if err := w.advance(ctx, Report{Kind: k.Name}, uuid.Nil); err != nil {
			return err
		}
	}
	for {
		page, err := w.page(ctx, k)
		if err != nil {
			return err
		}
		if err := w.through(ctx, k, page); err != nil {
			return err
		}
		if len(page) < pageSize {
			return nil
		}
	}
}

// candidate is a subject, and whether a rule's end has come for it.
type candidate struct {
	ID  uuid.UUID
	Due bool
}

// page returns the next subjects behind the run's position. Whether a rule's end has come is read from the clear columns
// with a day to spare; what is due is resolved from the verified record.
func (w *sweep) page(ctx context.Context, k *catalog.Kind) ([]candidate, error) {
	now, err := w.moment(ctx)
	if err != nil {
		return nil, err
	}
	ends, args := endsOf(w.rev.Catalog, k, now, 3)
	sql := "SELECT id, coalesce(" + ends + ", false) FROM " + revision.Ident(k.Table) + " WHERE id > $1 ORDER BY id LIMIT $2"
	rows, err := w.on.Pool.Query(ctx, sql, append([]any{w.run.position, pageSize}, args...)...)
	if err != nil {
		return nil, fmt.Errorf("page: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[candidate])
	if err != nil {
		return nil, fmt.Errorf("page: %w", store.Fault(err))
	}
	return list, nil
}

// endsOf is a condition on a kind's clear columns: that by the moment the end of one of its rules has come, or will have
// within a day. Its parameters count from first.
func endsOf(cat *catalog.Catalog, k *catalog.Kind, at time.Time, first int) (sql string, args []any) {
	var ends []string
	for _, r := range cat.RetentionOf(k.Name) {
		if r.CeilingDays == 0 {
			continue
		}
		column := r.From
		if f, ok := k.Field(r.From); ok {
			column = f.Column
		}
		ends = append(ends, revision.Ident(column)+" <= $"+strconv.Itoa(first+len(args)))
		args = append(args, at.AddDate(0, 0, 1-r.CeilingDays))
	}
	if ends == nil {
		return "false", nil
	}
	return strings.Join(ends, " OR "), args
}

func (w *sweep) moment(ctx context.Context) (time.Time, error) {
	if !w.At.IsZero() {
		return w.At, nil
	}
	return store.Now(ctx, w.on.Pool)
}

// through goes through one page, a batch of those for whom a rule's end has come at a time.
func (w *sweep) through(ctx context.Context, k *catalog.Kind, page []candidate) error {
	var looked int64
	var ids []uuid.UUID
	for i, c := range page {
		looked++
		if c.Due {
			ids = append(ids, c.ID)
		}
		if last := i == len(page)-1; last || len(ids) == w.cfg.Batch {
			if err := w.chunk(ctx, k, ids, Report{Looked: looked}, c.ID); err != nil {
				return err
			}
			looked, ids = 0, ids[:0]
		}
	}
	return nil
}

// chunk deals with some subjects. found is what is known already, and position where the run is then.
func (w *sweep) chunk(ctx context.Context, k *catalog.Kind, ids []uuid.UUID, found Report, position uuid.UUID) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err() //nolint:wrapcheck // wrapped above
	case !w.Until.IsZero() && !w.on.Now().Before(w.Until):
		return errPaused
	case len(ids) == 0:
		return w.advance(ctx, found, position)
	}
	err := w.batch(ctx, k, ids, found, position)
	if err == nil || len(ids) == 1 || ctx.Err() != nil || errors.Is(err, ErrTaken) || errors.Is(err, errStep) {
		return w.settled(ctx, err, found, position)
	}
	for i, id := range ids { // one of them keeps the others from it
		one, at := Report{}, id
		if i == len(ids)-1 {
			one, at = found, position
		}
		if err := w.settled(ctx, w.batch(ctx, k, []uuid.UUID{id}, one, at), one, at); err != nil {
			return err
		}
	}
	return nil
}

// settled passes over a subject that cannot be dealt with now: the next run will come by it again.
func (w *sweep) settled(ctx context.Context, err error, found Report, position uuid.UUID) error {
	switch {
	case err == nil:
		w.failing = 0
		return nil
	case ctx.Err() != nil, errors.Is(err, ErrTaken), errors.Is(err, errStep), w.failing >= giveUp:
		return err
	}
	w.failing++
	w.logger.WarnContext(ctx, "retention: a subject is left for the next run",
		slog.String("run", w.run.ID.String()), slog.String("error", err.Error()))
	found.Failed++
	return w.advance(ctx, found, position)
}

// advance stores how far the run has come where nothing was destroyed.
func (w *sweep) advance(ctx context.Context, found Report, position uuid.UUID) error {
	var next Run
	err := store.InTx(ctx, w.on.Pool, func(tx pgx.Tx) (err error) {
		next, err = w.run.advance(ctx, tx, w.sum(found), position, time.Time{})
		return err
	})
	if err != nil {
		return err
	}
	w.run = next
	w.Progress(next)
	return nil
}

func (w *sweep) sum(found Report) Report {
	sum := w.run.Report.plus(&found)
	if found.Kind != "" {
		sum.Kind = found.Kind
	}
	return sum
}

// finish ends the run, with its entry.
func (w *sweep) finish(ctx context.Context) error {
	var next Run
	err := store.InTx(ctx, w.on.Pool, func(tx pgx.Tx) error {
		now, err := store.Now(ctx, tx)
		if err != nil {
			return err
		}
		report := w.run.Report
		report.Kind = ""
		if next, err = w.run.advance(ctx, tx, report, uuid.Nil, now); err != nil {
			return err
		}
		words := report.words()
		if w.DryRun {
			words = append(words, "dry_run")
		}
		return w.log(ctx, tx, audit.Written, "", nil, words...)
	})
	if err != nil {
		return err
	}
	w.run = next
	w.Progress(next)
	return nil
}

// log puts an entry into a transaction. Each names its run.
func (w *sweep) log(ctx context.Context, tx pgx.Tx, outcome audit.Outcome, kind string, people []uuid.UUID, reasons ...string) error {
	e := w.on.Log.NewEntry()
	e.Action, e.Decision, e.Outcome, e.Kind = "sweep", audit.Allow, outcome, kind
	e.Policy, e.Catalog = w.rev.Policy, w.rev.Digest
	e.Reasons = append([]string{"run:" + w.run.ID.String()}, reasons...)
	if len(people) > 0 {
		e.Groups = []audit.Group{{Subjects: people}}
	}
	if err := w.on.Log.AppendTx(ctx, tx, e); err != nil {
		return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
	}
	return nil
}
