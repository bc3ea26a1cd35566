package retention

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Report counts what a run of the sweep came upon. Each subject that it looked at counts once: as not due, or as one of
// Erased, Shredded, Frozen, Kept and Failed.
type Report struct {
	Looked   int64 `json:"looked"`   // subjects whose record was looked at
	Due      int64 `json:"due"`      // of whom something is due
	Erased   int64 `json:"erased"`   // as a whole
	Shredded int64 `json:"shredded"` // in some classes; what a hold keeps of the others stays
	Frozen   int64 `json:"frozen"`   // due, and kept by holds or a restriction
	Kept     int64 `json:"kept"`     // for whom a rule's end has come, and another rule, or an open request, still needs the data
	Failed   int64 `json:"failed"`   // left for the next run: locked for long, or edited in the database

	Rules map[string]int64 `json:"rules,omitempty"` // of those who are due, by the rule that decided; one who is due by two counts for both

	Kind string `json:"kind,omitempty"` // that the run has come to; empty before the first and after the last
}

// words says the counts as the log takes them.
func (r *Report) words() []string {
	words := make([]string, 0, 8+len(r.Rules))
	for _, c := range []struct {
		name string
		n    int64
	}{
		{"looked", r.Looked}, {"due", r.Due}, {"erased", r.Erased}, {"shredded", r.Shredded}, {"frozen", r.Frozen}, {"kept", r.Kept}, {"failed", r.Failed},
	} {
		words = append(words, c.name+":"+strconv.FormatInt(c.n, 10))
	}
	return words
}

// plus adds what a batch came upon.
func (r *Report) plus(o *Report) Report {
	sum := Report{
		Looked: r.Looked + o.Looked, Due: r.Due + o.Due, Erased: r.Erased + o.Erased, Shredded: r.Shredded + o.Shredded,
		Frozen: r.Frozen + o.Frozen, Kept: r.Kept + o.Kept, Failed: r.Failed + o.Failed, Kind: r.Kind, Rules: maps.Clone(r.Rules),
	}
	for id, n := range o.Rules {
		sum.count(id, n)
	}
	return sum
}

func (r *Report) count(rule string, n int64) {
	if r.Rules == nil {
		r.Rules = map[string]int64{}
	}
	r.Rules[rule] += n
}

// Run is one run of the sweep.
type Run struct {
	ID       uuid.UUID `json:"id"`
	Started  time.Time `json:"started"`
	Finished time.Time `json:"finished,omitzero"` // zero: it goes on, or waits to be gone on with
	DryRun   bool      `json:"dry_run"`           // it only counted
	Report   Report    `json:"report"`

	position uuid.UUID // the last subject of Report.Kind that was looked at
	text     string    // the report as it is stored, by which another process that goes on with the run is found
}

const (
	insertRun  = `INSERT INTO retention_run (id, started, dry_run, report) VALUES ($1, $2, $3, $4::text::json)`
	advanceRun = `UPDATE retention_run SET report = $2::text::json, position = $3, finished = $4 WHERE id = $1 AND finished IS NULL AND report::text = $5 AND position IS NOT DISTINCT FROM $6`
	selectRun  = `SELECT id, started, finished, dry_run, report::text, position FROM retention_run `
	oneRun     = selectRun + `WHERE id = $1`
	openRun    = selectRun + `WHERE finished IS NULL AND dry_run = $1 ORDER BY id LIMIT 1`
	latestRuns = selectRun + `ORDER BY id DESC LIMIT $1`
	runsBefore = selectRun + `WHERE id < $2 ORDER BY id DESC LIMIT $1`
)

// ErrTaken means that another process goes on with the run. It is fault.ErrUnavailable.
var ErrTaken = fmt.Errorf("another process goes on with this run: %w", fault.ErrUnavailable)

// Begin stores a new run, which Sweep then carries out.
func Begin(ctx context.Context, tx pgx.Tx, dryRun bool) (Run, error) {
	var r Run
	now, err := store.Now(ctx, tx)
	if err != nil {
		return r, err
	}
	if r.ID, err = store.NewID(); err != nil {
		return r, err
	}
	r.Started, r.DryRun = now, dryRun
	if r.text, err = r.Report.encode(); err != nil {
		return r, err
	}
	if _, err := tx.Exec(ctx, insertRun, r.ID, r.Started, r.DryRun, r.text); err != nil {
		return r, fmt.Errorf("retention run: %w", store.Fault(err))
	}
	return r, nil
}

func (r *Report) encode() (string, error) {
	b, err := json.Marshal(r, json.Deterministic(true))
	if err != nil {
		return "", fmt.Errorf("retention run: %w", err)
	}
	return string(b), nil
}

// advance stores how far the run has come, in the transaction of what it did.
func (r *Run) advance(ctx context.Context, tx pgx.Tx, report Report, position uuid.UUID, finished time.Time) (Run, error) {
	next := *r
	next.Report, next.position, next.Finished = report, position, finished
	var err error
	if next.text, err = next.Report.encode(); err != nil {
		return next, err
	}
	tag, err := tx.Exec(ctx, advanceRun, r.ID, next.text, nullID(position), store.NullTime(finished), r.text, nullID(r.position))
	if err != nil {
		return next, fmt.Errorf("retention run %s: %w", r.ID, store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return next, fmt.Errorf("retention run %s: %w", r.ID, ErrTaken)
	}
	return next, nil
}

// MaxRuns bounds a page of Runs.
const MaxRuns = 200

// Runs returns runs, the latest first, before one of that id; the zero id begins.
func Runs(ctx context.Context, q store.Querier, before uuid.UUID, limit int) ([]Run, error) {
	limit = min(max(limit, 1), MaxRuns)
	if before == uuid.Nil {
		return queryRuns(ctx, q, latestRuns, limit)
	}
	return queryRuns(ctx, q, runsBefore, limit, before)
}

// ReadRun returns one run; fault.ErrNotFound where there is none.
func ReadRun(ctx context.Context, q store.Querier, id uuid.UUID) (Run, error) {
	list, err := queryRuns(ctx, q, oneRun, id)
	if err != nil {
		return Run{}, err
	}
	if len(list) == 0 {
		return Run{}, fmt.Errorf("retention run %s: %w", id, fault.ErrNotFound)
	}
	return list[0], nil
}

func queryRuns(ctx context.Context, q store.Querier, sql string, args ...any) ([]Run, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("retention runs: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(c pgx.CollectableRow) (Run, error) {
		var r Run
		var finished *time.Time
		var position *uuid.UUID
		if err := c.Scan(&r.ID, &r.Started, &finished, &r.DryRun, &r.text, &position); err != nil {
			return r, err //nolint:wrapcheck // wrapped below
		}
		r.Started, r.Finished = store.Micro(r.Started), store.TimeOf(finished)
		if position != nil {
			r.position = *position
		}
		if json.Unmarshal([]byte(r.text), &r.Report) != nil {
			return r, fault.ErrIntegrity
		}
		return r, nil
	})
	if errors.Is(err, fault.ErrIntegrity) {
		return nil, fmt.Errorf("retention runs: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("retention runs: %w", store.Fault(err))
	}
	return slices.Clip(list), nil
}

func nullID(id uuid.UUID) *uuid.UUID {
	if id == uuid.Nil {
		return nil
	}
	return &id
}
