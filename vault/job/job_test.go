package job_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/mapping"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func TestReportIsReadBackByItsCredentialAlone(t *testing.T) {
	pool, mine := pgtest.New(t), uuid.New()
	now := time.Now().UTC().Truncate(time.Microsecond)
	r, err := job.Begin(t.Context(), pool, job.Beginning{Credential: mine, Kind: "contact", DryRun: true, At: now})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := job.Read(t.Context(), pool, mine, r.ID); err != nil || got.State != job.Running || !got.FinishedAt.IsZero() {
		t.Errorf("begun: got %+v, %v", got, err)
	}
	r.Rows, r.Created, r.Updated, r.Unchanged = 10, 4, 3, 2
	r.Fail(7, mapping.RowError{Column: "mail", Code: "bad_form"})
	r.State, r.FinishedAt = job.Done, now.Add(time.Second)
	if err := r.Save(t.Context(), pool); err != nil {
		t.Fatal(err)
	}
	got, err := job.Read(t.Context(), pool, mine, r.ID)
	if err != nil {
		t.Fatal(err)
	}
	got.StartedAt = got.StartedAt.UTC()
	if diff := cmp.Diff(r, got, cmpopts.IgnoreUnexported(job.Report{})); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
	if _, err := job.Read(t.Context(), pool, uuid.New(), r.ID); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("another credential: got %v", err)
	}
}

// TestForget forgets what an import did, and what compares a file with its own, when the time for it is up.
func TestForget(t *testing.T) {
	pool := pgtest.New(t)
	now := time.Now().UTC().Truncate(time.Microsecond)
	for _, age := range []time.Duration{job.KeptFor + time.Hour, job.KeptFor - time.Hour} {
		r, err := job.Begin(t.Context(), pool, job.Beginning{Credential: uuid.New(), Kind: "contact", At: now.Add(-age)})
		if err != nil {
			t.Fatal(err)
		}
		for _, sql := range []string{
			`INSERT INTO import_change SELECT $1, gen_random_uuid(), gen_random_uuid(), NULL, 'contact', 0, 1, true, '{}' FROM generate_series(1, 5001)`,
			`UPDATE import_job SET prefix = '\x00' WHERE id = $1`,
		} {
			if _, err := pool.Exec(t.Context(), sql, r.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := job.Forget(t.Context(), pool, now); err != nil {
		t.Fatal(err)
	}
	var changes, prefixes int
	if err := pool.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM import_change), (SELECT count(prefix) FROM import_job)`).Scan(&changes, &prefixes); err != nil {
		t.Fatal(err)
	}
	if changes != 5001 || prefixes != 1 {
		t.Errorf("%d changes and %d marks are kept, of 5001 and 1", changes, prefixes)
	}
}

func TestErrorsOfRowsAreBounded(t *testing.T) {
	var r job.Report
	for row := range 15_000 {
		r.Fail(row+2, mapping.RowError{Code: "bad_form"})
	}
	stop := errors.New("stop")
	if err := r.Stop(15_002, "budget_exhausted", "later", stop); !errors.Is(err, stop) {
		t.Errorf("got %v", err)
	}
	if r.Failed != 15_000 || len(r.Errors) != 10_001 || r.Errors[0].Row != 2 || r.Errors[10_000].Code != "budget_exhausted" {
		t.Errorf("got %d failed, %d errors", r.Failed, len(r.Errors))
	}
	if len(r.Counts) != 1 || r.Counts[0].Rows != 15_000 {
		t.Errorf("counted %+v", r.Counts)
	}
	if err := error(&job.Stopped{Job: uuid.New(), Err: fault.ErrBudget}); !errors.Is(err, fault.ErrBudget) {
		t.Errorf("stopped: got %v", err)
	}
}

func TestOneImportOfACredentialRuns(t *testing.T) {
	var u job.Underway
	a, b := uuid.New(), uuid.New()
	if !u.Start(a) || u.Start(a) || !u.Start(b) {
		t.Error("a second import of one credential began, or another's did not")
	}
	u.End(a)
	if !u.Start(a) {
		t.Error("an import that ended keeps its place")
	}
}
