// Package job keeps what is known of an import: its report, from the moment it begins, and which are under way
// in this process. It reads no file and writes no record.
package job

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
)

// The states of an import.
const (
	Running = "running"
	Done    = "done"
	Failed  = "failed"
)

// maxErrors is how many faults of rows a report lists.
const maxErrors = 100

// Report says what an import did. A row that matches a record by its unique reference updates it, where the
// session could find the record by it; a row the credential imported before, in the same words, is left alone.
type Report struct {
	ID         uuid.UUID
	Kind       string
	DryRun     bool
	State      string // running, done or failed
	Rows       int
	Created    int
	Updated    int
	Unchanged  int
	Failed     int
	Errors     []mapping.RowError // the first 100, and what ended the import
	StartedAt  time.Time
	FinishedAt time.Time
	Disclosure reply.Disclosure
}

// summary is the part of a report that is stored as JSON.
type summary struct {
	Rows      int                `json:"rows"`
	Created   int                `json:"created"`
	Updated   int                `json:"updated"`
	Unchanged int                `json:"unchanged"`
	Failed    int                `json:"failed"`
	Errors    []mapping.RowError `json:"errors"`
}

// Begin stores the report of an import that a credential starts.
func Begin(ctx context.Context, pool *pgxpool.Pool, credential uuid.UUID, kind string, dryRun bool, now time.Time) (Report, error) {
	id, err := store.NewID()
	if err != nil {
		return Report{}, err
	}
	r := Report{ID: id, Kind: kind, DryRun: dryRun, State: Running, Errors: []mapping.RowError{}, StartedAt: now}
	return r, r.save(ctx, pool, credential, insert)
}

const (
	insert = `INSERT INTO import_job (id, credential, kind, dry_run, state, report, started_at, finished_at)
 VALUES ($1, $2, $3, $4, $5, $6::text::json, $7, $8)`
	update = `UPDATE import_job SET state = $5, report = $6::text::json, finished_at = $8
 WHERE id = $1 AND credential = $2 AND kind = $3 AND dry_run = $4 AND started_at = $7`
	read = `SELECT kind, dry_run, state, report::text, started_at, finished_at FROM import_job WHERE id = $1 AND credential = $2`
)

// Finish stores the report of an import that has ended.
func (r *Report) Finish(ctx context.Context, pool *pgxpool.Pool, credential uuid.UUID) error {
	return r.save(ctx, pool, credential, update)
}

func (r *Report) save(ctx context.Context, pool *pgxpool.Pool, credential uuid.UUID, sql string) error {
	text, err := json.Marshal(summary{r.Rows, r.Created, r.Updated, r.Unchanged, r.Failed, r.Errors}, json.Deterministic(true))
	if err != nil {
		return fmt.Errorf("import report: %w", err)
	}
	_, err = pool.Exec(ctx, sql, r.ID, credential, r.Kind, r.DryRun, r.State, string(text), r.StartedAt, store.NullTime(r.FinishedAt))
	if err != nil {
		return fmt.Errorf("import %s: %w", r.ID, store.Fault(err))
	}
	return nil
}

// Read reads the report of an import that a credential ran. Another's is fault.ErrNotFound.
func Read(ctx context.Context, pool *pgxpool.Pool, credential, id uuid.UUID) (Report, error) {
	r := Report{ID: id}
	var text string
	var finished *time.Time
	err := pool.QueryRow(ctx, read, id, credential).Scan(&r.Kind, &r.DryRun, &r.State, &text, &r.StartedAt, &finished)
	if errors.Is(err, pgx.ErrNoRows) {
		return Report{}, fault.ErrNotFound
	}
	if err != nil {
		return Report{}, fmt.Errorf("import %s: %w", id, store.Fault(err))
	}
	var s summary
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		return Report{}, fmt.Errorf("import %s: %w", id, fault.ErrIntegrity)
	}
	r.Rows, r.Created, r.Updated, r.Unchanged, r.Failed, r.Errors = s.Rows, s.Created, s.Updated, s.Unchanged, s.Failed, s.Errors
	r.FinishedAt = store.TimeOf(finished)
	return r, nil
}

// Fail counts a row that was not imported and lists what is wrong with it, while there is room.
func (r *Report) Fail(row int, faults ...mapping.RowError) {
	r.Failed++
	for _, f := range faults {
		if len(r.Errors) < maxErrors {
			f.Row = row
			r.Errors = append(r.Errors, f)
		}
	}
}

// Stop lists what ended the import, however long the list is, and returns the error.
func (r *Report) Stop(row int, code, hint string, err error) error {
	r.Errors = append(r.Errors, mapping.RowError{Row: row, Code: code, Hint: hint})
	return err
}

// Stopped is an import that ended before its file did, for whatever reason errors.Is finds in it. What was done
// until then stays, and its job says how far it came.
type Stopped struct {
	Job uuid.UUID
	Err error
}

// Error is the reason's.
func (e *Stopped) Error() string { return "import " + e.Job.String() + ": " + e.Err.Error() }

// Unwrap makes errors.Is and errors.As find the reason.
func (e *Stopped) Unwrap() error { return e.Err }

// Underway holds the imports under way in a process, one for each credential: an import keeps a batch in memory
// and a connection busy for as long as its file lasts. The zero Underway is ready, and safe for concurrent use.
type Underway struct {
	mu sync.Mutex
	by map[uuid.UUID]struct{}
}

// Start takes the credential's place; false while another import of it runs.
func (u *Underway) Start(credential uuid.UUID) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	if _, ok := u.by[credential]; ok {
		return false
	}
	if u.by == nil {
		u.by = map[uuid.UUID]struct{}{}
	}
	u.by[credential] = struct{}{}
	return true
}

// End gives the credential's place back.
func (u *Underway) End(credential uuid.UUID) {
	u.mu.Lock()
	defer u.mu.Unlock()
	delete(u.by, credential)
}
