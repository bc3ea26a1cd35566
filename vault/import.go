package vault

import (
	"context"
	"errors"
	"io"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// ImportSpec says how the columns of a CSV file become fields of a kind.
type ImportSpec struct {
	Kind string
	// Map gives columns their field: "last" → "family_name". A field of a sub-resource goes by the list and
	// what decides its class: "phone" → "contact_points.phone". Columns not named are not read.
	Map map[string]string
	// Set gives fields a constant: "source" → "import".
	Set       map[string]string
	Region    string // country assumed of phone numbers without a country code, ISO 3166
	Delimiter rune   // comma if zero
	DryRun    bool   // check every row, change nothing
	Progress  func(rows int)
}

type (
	// ImportReport says what an import did. A row that matches a record by its unique reference updates it, where
	// this session could find the record by it; a row this credential imported before, in the same words, is left
	// alone.
	ImportReport = job.Report
	// RowError is one thing wrong with one row. It never holds the value.
	RowError = mapping.RowError
	// Stopped is an import that ended before its file did, for whatever reason errors.Is finds in it. What was done
	// until then stays, and its job says how far it came.
	Stopped = job.Stopped
)

// importing is one import on its way.
type importing struct {
	*importer.Importer
	q      *request
	report ImportReport
	named  map[uuid.UUID]struct{} // pseudonyms in the import's own entry
}

// door is what an importer is given of the request's.
func (m *importing) door(spec *ImportSpec) importer.Config {
	return importer.Config{
		Kind: m.q.kind, Spec: mapping.Spec{Map: spec.Map, Set: spec.Set, Region: spec.Region}, Delimiter: spec.Delimiter, DryRun: spec.DryRun,
		Credential: m.q.actor.Credential().ID, Report: &m.report, Progress: spec.Progress,
		Catalog: func() [32]byte { return m.q.rev.Digest },
		MAC: func(ctx context.Context) (*crypto.MAC, error) {
			roots, err := m.q.v.keys.Roots(ctx)
			if err != nil {
				return nil, err
			}
			return roots.MAC, nil
		},
		Holds: func(ctx context.Context) error { return m.q.v.credentials.Holds(ctx, m.q.actor.Credential().ID) },
		Find:  m.find, Create: m.createSome, Update: m.update,
		Refused: func(err error) (string, bool) {
			r, ok := errors.AsType[*Refusal](err)
			if !ok {
				return "", false
			}
			return r.Code, true
		},
	}
}

// Import reads a CSV file as records of a kind, in batches, each with its own transaction and log entry.
// A bad row is reported and skipped; the others are kept. Errors of the whole: a *Refusal, and ErrBusy while
// another import of this credential runs here. Once it has begun they are in a *Stopped: *Invalid for the mapping
// or an endless row, ErrBudget, ErrUnauthenticated for a credential that was revoked meanwhile, ErrUnavailable.
func (s *Session) Import(ctx context.Context, spec ImportSpec, r io.Reader) (ImportReport, error) {
	return through(ctx, s, policy.ActionImport, spec.Kind, func(ctx context.Context, q *request) (ImportReport, error) {
		if _, err := q.decide(ctx, nil); err != nil {
			return ImportReport{}, err
		}
		m := &importing{q: q, named: map[uuid.UUID]struct{}{}}
		if !q.kind.Subject {
			return ImportReport{}, &Invalid{Fields: []FieldError{{Field: "kind", Code: "not_allowed", Hint: "contacts and accounts can be imported"}}}
		}
		id := q.actor.Credential().ID
		if !q.v.imports.Start(id) {
			return ImportReport{}, ErrBusy
		}
		defer q.v.imports.End(id)
		report, err := job.Begin(ctx, q.v.pool, id, q.kind.Name, spec.DryRun, store.Micro(q.v.now()))
		if err != nil {
			return ImportReport{}, err
		}
		m.report = report
		m.Importer = importer.New(m.door(&spec))
		return m.finish(ctx, m.Run(ctx, r))
	})
}

// finish records the import as a whole and then stores the report, whatever happened: what a report tells of
// known subjects is in the log before anybody can read it.
func (m *importing) finish(ctx context.Context, err error) (ImportReport, error) {
	m.report.State, m.report.FinishedAt = job.Done, store.Micro(m.q.v.now())
	if err != nil {
		m.report.State = job.Failed
	}
	saving, cancel := context.WithTimeout(context.WithoutCancel(ctx), refusalTimeout)
	defer cancel()
	if err == nil || len(m.named) > 0 {
		if logErr := m.record(saving); logErr != nil {
			return ImportReport{}, &Stopped{Job: m.report.ID, Err: errors.Join(err, logErr)}
		}
	}
	if err := errors.Join(err, m.report.Finish(saving, m.q.v.pool, m.q.actor.Credential().ID)); err != nil {
		return ImportReport{}, &Stopped{Job: m.report.ID, Err: err}
	}
	m.report.Disclosure = m.q.disclosure()
	return m.report, nil
}

// fork is a request of its own for one batch, under an entry of its own.
func (m *importing) fork() *request {
	q := m.q.beside()
	q.recorded, q.roots = false, nil
	return q
}

// attempt runs fn for one batch in a transaction, again where catalog or index keys changed under it. A dry run is
// rolled back.
func (m *importing) attempt(ctx context.Context, fn func(*request, pgx.Tx) error) (err error) {
	for range staleAttempts {
		q := m.fork()
		err = q.v.inTx(ctx, func(tx pgx.Tx) error {
			if err := fn(q, tx); err != nil {
				return err
			}
			if m.DryRun {
				return errDryRun
			}
			return nil
		})
		if !errors.Is(err, revision.ErrStale) {
			break
		}
	}
	if errors.Is(err, errDryRun) {
		return nil
	}
	return err
}

var errDryRun = errors.New("dry run")

func (m *importing) createSome(ctx context.Context, rows []importer.Row) error {
	place, err := m.q.placeFor(ctx, len(rows))
	if err != nil {
		return err
	}
	return m.attempt(ctx, func(q *request, tx pgx.Tx) error {
		if err := q.pin(ctx, tx); err != nil {
			return err
		}
		bucket, err := q.lockBucket(ctx, tx, place)
		if err != nil {
			return err
		}
		list := make([]*creation, len(rows))
		for i := range rows {
			if list[i], err = q.prepareRow(ctx, tx, &rows[i], bucket); err != nil {
				return err
			}
		}
		return q.insert(ctx, tx, list)
	})
}

// prepareRow prepares a row's record, marked with where it came from.
func (q *request) prepareRow(ctx context.Context, tx pgx.Tx, row *importer.Row, bucket *crypto.Bucket) (*creation, error) {
	id, err := store.NewID()
	if err != nil {
		return nil, err
	}
	c, err := q.prepare(ctx, tx, &row.Draft, id, bucket)
	if err != nil {
		return nil, err
	}
	if c.record.Imported, err = row.Mark(c.facts.Keys); err != nil {
		return nil, err
	}
	for i, key := range row.Points {
		c.children[i].Imported = key
	}
	return c, nil
}

// ImportJob reads the report of an import that this credential ran. Another's is ErrNotFound.
func (s *Session) ImportJob(ctx context.Context, id uuid.UUID) (ImportReport, error) {
	return through(ctx, s, policy.ActionImport, "", func(ctx context.Context, q *request) (ImportReport, error) {
		if _, err := q.decide(ctx, nil); err != nil {
			return ImportReport{}, err
		}
		r, err := job.Read(ctx, q.v.pool, q.actor.Credential().ID, id)
		if errors.Is(err, ErrNotFound) {
			return ImportReport{}, q.absent(nil)
		}
		if err != nil {
			return ImportReport{}, err
		}
		if err := q.record(ctx, audit.Released); err != nil {
			return ImportReport{}, err
		}
		r.Disclosure = q.disclosure()
		return r, nil
	})
}
