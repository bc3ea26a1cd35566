// Package job keeps what is known of an import: its report, from the moment it begins, how far its file is done, and which
// imports are under way in this process. It reads no file and writes no record.
package job

import (
	"context"
	"errors"
	"fmt"
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

// maxErrors is how many faults of rows a report lists; it counts all of them.
const maxErrors = 10_000

// Report says what an import did. A row that matches a record by its unique reference updates it, where the
// session could find the record by it; a row the credential imported before, in the same words, is left alone.
type Report struct {
	ID         uuid.UUID
	Kind       string
	DryRun     bool
	State      string // running, done or failed
	Rows       int    // read: the sum of the next five, once it is done
	Created    int
	Updated    int
	Unchanged  int
	Failed     int
	Passed     int                // passed over, since the job that it continues has done them
	Errors     []mapping.RowError // the first 10,000, and what ended the import
	Counts     []Count            // of all faults of rows
	StartedAt  time.Time
	FinishedAt time.Time
	Disclosure reply.Disclosure

	credential uuid.UUID
	mark       Mark
	saved      time.Time
}

// Count is how many faults of rows were of one sort.
type Count struct {
	Column string `json:"column,omitempty"`
	Field  string `json:"field,omitempty"`
	Code   string `json:"code"`
	Rows   int    `json:"rows"`
}

// Done is how many rows have come to something.
func (r *Report) Done() int { return r.Created + r.Updated + r.Unchanged + r.Failed + r.Passed }

// summary is the part of a report that is stored as JSON.
type summary struct {
	Rows      int                `json:"rows"`
	Created   int                `json:"created"`
	Updated   int                `json:"updated"`
	Unchanged int                `json:"unchanged"`
	Failed    int                `json:"failed"`
	Passed    int                `json:"passed,omitzero"`
	Errors    []mapping.RowError `json:"errors"`
	Counts    []Count            `json:"counts,omitempty"`
}

// Beginning is an import that a credential starts.
type Beginning struct {
	Credential uuid.UUID
	Kind       string
	DryRun     bool
	At         time.Time
	Continues  uuid.UUID // the job whose file it goes on with; zero for none
}

const insert = `INSERT INTO import_job (id, credential, kind, dry_run, state, report, started_at, continues)
 VALUES ($1, $2, $3, $4, $5, $6::text::json, $7, $8)`

// Begin stores the report of an import that a credential starts.
func Begin(ctx context.Context, pool *pgxpool.Pool, b Beginning) (Report, error) {
	id, err := store.NewID()
	if err != nil {
		return Report{}, err
	}
	r := Report{ID: id, Kind: b.Kind, DryRun: b.DryRun, State: Running, Errors: []mapping.RowError{}, StartedAt: b.At, credential: b.Credential, saved: b.At}
	text, err := r.text()
	if err != nil {
		return Report{}, err
	}
	if _, err = pool.Exec(ctx, insert, r.ID, b.Credential, r.Kind, r.DryRun, r.State, text, r.StartedAt, uuid.NullUUID{UUID: b.Continues, Valid: b.Continues != uuid.Nil}); err != nil {
		return Report{}, fmt.Errorf("import %s: %w", r.ID, store.Fault(err))
	}
	return r, nil
}

func (r *Report) text() (string, error) {
	s := summary{r.Rows, r.Created, r.Updated, r.Unchanged, r.Failed, r.Passed, r.Errors, r.Counts}
	text, err := json.Marshal(s, json.Deterministic(true))
	if err != nil {
		return "", fmt.Errorf("import report: %w", err)
	}
	return string(text), nil
}

// A finished import needs no mark: what could be compared with a file goes with it.
const update = `UPDATE import_job SET state = $3, report = $4::text::json, finished_at = $5,
 rows_done = CASE WHEN $3 = 'done' THEN 0 ELSE $6 END, prefix = CASE WHEN $3 = 'done' THEN NULL ELSE $7::bytea END
 WHERE id = $1 AND credential = $2`

// Save stores the report as it is now.
func (r *Report) Save(ctx context.Context, pool *pgxpool.Pool) error {
	text, err := r.text()
	if err != nil {
		return err
	}
	if _, err = pool.Exec(ctx, update, r.ID, r.credential, r.State, text, store.NullTime(r.FinishedAt), r.mark.Rows, r.mark.sum); err != nil {
		return fmt.Errorf("import %s: %w", r.ID, store.Fault(err))
	}
	return nil
}

const read = `SELECT kind, dry_run, state, report::text, started_at, finished_at FROM import_job WHERE id = $1 AND credential = $2`

// Read reads the report of an import that a credential ran. Another's is fault.ErrNotFound.
func Read(ctx context.Context, pool *pgxpool.Pool, credential, id uuid.UUID) (Report, error) {
	r := Report{ID: id, credential: credential}
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
	r.Rows, r.Created, r.Updated, r.Unchanged, r.Failed, r.Passed = s.Rows, s.Created, s.Updated, s.Unchanged, s.Failed, s.Passed
	r.Errors, r.Counts = s.Errors, s.Counts
	r.FinishedAt = store.TimeOf(finished)
	return r, nil
}

// Fail counts a row that was not imported and lists what is wrong with it, while there is room.
func (r *Report) Fail(row int, faults ...mapping.RowError) {
	r.Failed++
	for _, f := range faults {
		r.count(&f)
		if len(r.Errors) < maxErrors {
			f.Row = row
			r.Errors = append(r.Errors, f)
		}
	}
}

func (r *Report) count(f *mapping.RowError) {
	for i := range r.Counts {
		if c := &r.Counts[i]; c.Column == f.Column && c.Field == f.Field && c.Code == f.Code {
			c.Rows++
			return
		}
	}
	r.Counts = append(r.Counts, Count{Column: f.Column, Field: f.Field, Code: f.Code, Rows: 1})
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
