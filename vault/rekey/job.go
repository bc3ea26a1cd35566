package rekey

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Names of the jobs, in table key_job and as actions in the log.
const (
	jobRekey   = "rekey"
	jobReindex = "reindex"
)

// job is one call on its way.
type job struct {
	*Runner
	name     string
	progress Progress
	set      *revision.Set // that the last transaction held
	roots    *keyring.Roots

	found   bool // its row is there
	target  int64
	cursor  uuid.UUID
	last    uuid.UUID // that the walk visits
	report  Report    // by all calls
	changes []string
	visited int // by this call
	began   time.Time
	waited  time.Duration
}

// takeTurn is the advisory lock that jobs of all processes take turns by.
const takeTurn = `SELECT pg_try_advisory_lock(8390880602341240)`

// locked runs fn as the only job.
func (r *Runner) locked(ctx context.Context, name string, progress Progress, fn func(*job) error) (Report, error) {
	conn, err := pgx.ConnectConfig(ctx, r.cfg.Pool.Config().ConnConfig)
	if err != nil {
		return Report{}, fmt.Errorf("%s: %w", name, store.Fault(err))
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // and the lock with it
	var mine bool
	if err := conn.QueryRow(ctx, takeTurn).Scan(&mine); err != nil {
		return Report{}, fmt.Errorf("%s: %w", name, store.Fault(err))
	}
	if !mine {
		return Report{}, ErrBusy
	}
	j, err := r.readJob(ctx, name)
	if err != nil {
		return Report{}, err
	}
	j.progress, j.began = progress, r.cfg.Now()
	if err := fn(j); err != nil {
		return j.done(), fmt.Errorf("%s: %w", name, err)
	}
	return j.done(), nil
}

// done is the report of the call.
func (j *job) done() Report {
	r := j.report
	r.Changes = j.changes
	r.Took = j.cfg.Now().Sub(j.began) - j.waited
	r.Rate = j.rate()
	return r
}

func (j *job) rate() float64 {
	if took := (j.cfg.Now().Sub(j.began) - j.waited).Seconds(); took > 0 {
		return float64(j.visited) / took
	}
	return 0
}

const (
	selectJob = `SELECT target, cursor, report::text FROM key_job WHERE name = $1`
	putJob    = `INSERT INTO key_job (name, target, cursor, report) VALUES ($1, $2, $3, $4::text::json)
 ON CONFLICT (name) DO UPDATE SET target = excluded.target, cursor = excluded.cursor, report = excluded.report`
	deleteJob = `DELETE FROM key_job WHERE name = $1`

	countSubjects = `SELECT count(*) FROM key_subject`
)

// readJob reads how far a job came; one that was not begun has visited nobody.
func (r *Runner) readJob(ctx context.Context, name string) (*job, error) {
	j := &job{Runner: r, name: name}
	var report string
	err := r.cfg.Pool.QueryRow(ctx, selectJob, name).Scan(&j.target, &j.cursor, &report)
	if errors.Is(err, pgx.ErrNoRows) {
		return j, nil
	}
	if err != nil {
		return nil, fmt.Errorf("job %s: %w", name, store.Fault(err))
	}
	if err := json.Unmarshal([]byte(report), &j.report); err != nil {
		return nil, fmt.Errorf("job %s: %w", name, fault.ErrIntegrity)
	}
	j.found = true
	return j, nil
}

// queuePut stores how far the job came, with the work it is part of.
func (j *job) queuePut(b *pgx.Batch, cursor uuid.UUID, report *Report) error {
	text, err := json.Marshal(report, json.Deterministic(true))
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	b.Queue(putJob, j.name, j.target, cursor, string(text))
	return nil
}

func (r *Runner) count(ctx context.Context) (n int, err error) {
	if err := r.cfg.Pool.QueryRow(ctx, countSubjects).Scan(&n); err != nil {
		return 0, fmt.Errorf("count subjects: %w", store.Fault(err))
	}
	return n, nil
}

// note logs a step of the job that is about nobody.
func (j *job) note(ctx context.Context, tx pgx.Tx, step string) error {
	e := j.entry()
	e.Reasons = []string{step}
	if err := j.cfg.Log.AppendTx(ctx, tx, e); err != nil {
		return fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
	}
	return nil
}

// finish ends the job.
func (j *job) finish(ctx context.Context, tx pgx.Tx, step string) error {
	if _, err := tx.Exec(ctx, deleteJob, j.name); err != nil {
		return fmt.Errorf("end job: %w", store.Fault(err))
	}
	return j.note(ctx, tx, step)
}

func (j *job) entry() *audit.Entry {
	e := j.cfg.Log.NewEntry()
	e.Action, e.Decision, e.Outcome = j.name, audit.Allow, audit.Written
	e.Catalog, e.Policy = j.set.Digest, j.set.Policy
	return e
}

const (
	attempts = 5
	pause    = 100 * time.Millisecond
)

// again repeats what met another transaction, under what is active then.
func (j *job) again(ctx context.Context, fn func() error) error {
	for attempt := 1; ; attempt++ {
		err := fn()
		if err == nil || !errors.Is(err, fault.ErrUnavailable) || attempt == attempts || ctx.Err() != nil {
			return err
		}
		if err := wait(ctx, time.Duration(attempt)*pause); err != nil {
			return err
		}
		if err := j.renew(ctx); err != nil {
			return err
		}
	}
}

// renew reads the active revision and the index roots anew.
func (j *job) renew(ctx context.Context) (err error) {
	j.cfg.Keys.Renew()
	if j.set, err = j.cfg.Revisions.Active(ctx, j.cfg.Pool); err != nil {
		return err
	}
	j.roots, err = j.cfg.Keys.Roots(ctx)
	return err
}
