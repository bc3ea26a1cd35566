package erasure

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// probe looks for traces of what was destroyed. With one there is no certificate: the request stays where it is, and is
// looked at again.
func (s *stage) probe(ctx context.Context) error {
	findings, err := s.search(ctx)
	if err != nil {
		return err
	}
	s.work.Probes = findings
	var found int64
	for _, f := range findings {
		found += f.Found
	}
	if found == 0 {
		if err := s.log(ctx, "probe", audit.Written, uuid.Nil); err != nil {
			return err
		}
		return s.done(ctx, rights.Event{Step: rights.StepProbe})
	}
	s.p.logger.ErrorContext(ctx, "traces of an erased person", slog.String("request", s.ID.String()), slog.Int64("found", found))
	entries := slices.Clone(s.work.Entries)
	if err := s.log(ctx, "probe", audit.Failed, uuid.Nil, "trace"); err != nil {
		return err
	}
	s.work.Entries = entries // it shows no search that found nothing
	if err := s.keepWork(ctx); err != nil {
		return err
	}
	return s.rest(ctx, s.now.Add(probeAgain))
}

// probeAgain is how long a request with a trace rests.
const probeAgain = 10 * time.Minute

// search makes every search there is, for each record of the person.
func (s *stage) search(ctx context.Context) (out []finding, err error) {
	err = s.each(func() error {
		whole, err := s.gone(ctx)
		if err != nil {
			return err
		}
		searches := []func(context.Context) (finding, error){s.searchKeys, s.searchTokens, s.searchJobs, s.searchReports}
		if whole {
			searches = append(searches, s.searchTables, s.searchGate)
		}
		for _, search := range searches {
			f, err := search(ctx)
			if err != nil {
				return fmt.Errorf("probe: %w", store.Fault(err))
			}
			out = sum(out, f)
		}
		return nil
	})
	return out, err
}

// sum adds what a search found of one more record.
func sum(all []finding, f finding) []finding {
	for i := range all {
		if all[i].Name == f.Name {
			all[i].Looked, all[i].Found = all[i].Looked+f.Looked, all[i].Found+f.Found
			return all
		}
	}
	return append(all, f)
}

// gone reports whether the whole person was erased.
func (s *stage) gone(ctx context.Context) (whole bool, err error) {
	err = s.tx.QueryRow(ctx, `SELECT erased_at IS NOT NULL FROM key_subject WHERE subject = $1`, s.person).Scan(&whole)
	if err != nil {
		return false, fmt.Errorf("fence of %s: %w", s.person, store.Fault(err))
	}
	return whole, nil
}

const selectLeftKeys = `SELECT count(*) FROM key_subject, unnest($2::int[]) AS slot WHERE subject = $1 AND wrapped[slot + 1] IS NOT NULL`

// searchKeys looks for the keys that the certificate says are destroyed.
func (s *stage) searchKeys(ctx context.Context) (finding, error) {
	slots := s.slots()
	f := finding{Name: "keys", Searched: "the destroyed keys, in the table of keys", Looked: int64(len(slots))}
	return f, s.tx.QueryRow(ctx, selectLeftKeys, s.person, slots).Scan(&f.Found)
}

// slots are those of the destroyed keys of the record that is worked on.
func (s *stage) slots() []int32 {
	slots := []int32{}
	for _, d := range s.work.Destroyed {
		if d.Part == s.part {
			slots = append(slots, int32(d.Slot))
		}
	}
	return slots
}

// searchTokens looks for blind tokens that were made of fields under those keys.
func (s *stage) searchTokens(ctx context.Context) (finding, error) {
	f := finding{Name: "tokens", Searched: "blind tokens of the destroyed fields, in the index"}
	var slots []uint8
	for _, slot := range s.slots() {
		slots = append(slots, uint8(slot)) //nolint:gosec // it was one
	}
	indexes := s.rev.Catalog.IndexesUnder(slots)
	f.Looked = int64(len(indexes))
	return f, s.tx.QueryRow(ctx, `SELECT count(*) FROM token WHERE subject = $1 AND index = ANY($2)`, s.person, indexes).Scan(&f.Found)
}

// selectAboutTables asks pg_catalog and not information_schema, which leaves out what the role may not read. The fence, the
// keys of late retries, and a credential that opens nothing any more stay; request tables are of requests.
const selectAboutTables = `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'subject' AND NOT a.attisdropped
 AND c.relname NOT IN ('key_subject', 'idempotency', 'credential') ORDER BY c.relname`

// searchTables looks for rows about the person in every table that has any about somebody.
func (s *stage) searchTables(ctx context.Context) (finding, error) {
	f := finding{Name: "tables", Searched: "rows about the person, in every table with rows about people"}
	rows, err := s.tx.Query(ctx, selectAboutTables)
	if err != nil {
		return f, err
	}
	tables, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return f, err
	}
	for _, table := range tables {
		var n int64
		if err := s.tx.QueryRow(ctx, "SELECT count(*) FROM "+pgx.Identifier{table}.Sanitize()+" WHERE subject = $1", s.person).Scan(&n); err != nil {
			return f, err
		}
		f.Looked++
		f.Found += n
	}
	var kept int64
	err = s.tx.QueryRow(ctx, `SELECT count(*) FROM idempotency WHERE subject = $1 AND body <> ''`, s.person).Scan(&kept)
	f.Looked++
	f.Found += kept
	return f, err
}

// selectJobs finds the person's id as any member of the arguments, which the index of arguments answers, and in the errors
// of jobs that are not done, which are few. Queue and errors hold ids and codes alone.
const selectJobs = `SELECT (SELECT count(*) FROM river.river_job),
 (SELECT count(*) FROM (SELECT id FROM river.river_job WHERE args @@ $1::jsonpath
  UNION SELECT id FROM river.river_job WHERE state IN ('available', 'cancelled', 'discarded', 'pending', 'retryable', 'running', 'scheduled')
   AND errors IS NOT NULL AND strpos(errors::text, $2) > 0) AS named)`

// searchJobs looks for jobs that name the person.
func (s *stage) searchJobs(ctx context.Context) (finding, error) {
	f := finding{Name: "jobs", Searched: "arguments of jobs, also of those that are done, and errors of the others"}
	err := s.tx.QueryRow(ctx, selectJobs, `$.** == "`+s.person.String()+`"`, s.person.String()).Scan(&f.Looked, &f.Found)
	return f, err
}

const selectReports = `SELECT (SELECT count(*) FROM import_job) + (SELECT count(*) FROM retention_run),
 (SELECT count(*) FROM import_job WHERE strpos(report::text, $1) > 0) + (SELECT count(*) FROM retention_run WHERE strpos(report::text, $1) > 0)`

// searchReports looks for reports of imports and sweeps that name the person.
func (s *stage) searchReports(ctx context.Context) (finding, error) {
	f := finding{Name: "reports", Searched: "reports of imports and of retention"}
	err := s.tx.QueryRow(ctx, selectReports, s.person.String()).Scan(&f.Looked, &f.Found)
	return f, err
}

// searchGate asks as a read would, on this process with its caches.
func (s *stage) searchGate(ctx context.Context) (finding, error) {
	f := finding{Name: "gate", Searched: "a read through the vault, on the server that issues this", Looked: 1}
	left, err := s.subject(ctx)
	if left != nil {
		f.Found = 1
	}
	return f, err
}
