package vault

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/sheet"
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
	// Stopped is an import that ended before its file did, for whatever reason errors.Is finds in it. What was done
	// until then stays, and its job says how far it came.
	Stopped = job.Stopped
)

const (
	importBatch = 200
	batchBytes  = 4 << 20 // of the file, so that long rows make small batches
)

// importer is one import on its way.
type importer struct {
	q       *request
	spec    ImportSpec
	report  ImportReport
	columns *mapping.Mapping
	ref     *catalog.Field // the unique field that rows are matched by; nil without
	// last is the digest of the row that last wrote a reference: of the whole file in a dry run, which leaves
	// no other trace, else of the batch.
	last  map[[16]byte][]byte
	named map[uuid.UUID]struct{} // pseudonyms in the import's own entry
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
		m := &importer{q: q, spec: spec, last: map[[16]byte][]byte{}, named: map[uuid.UUID]struct{}{}}
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
		return m.finish(ctx, m.run(ctx, r))
	})
}

// finish records the import as a whole and then stores the report, whatever happened: what a report tells of
// known subjects is in the log before anybody can read it.
func (m *importer) finish(ctx context.Context, err error) (ImportReport, error) {
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

func (m *importer) run(ctx context.Context, r io.Reader) error {
	in := sheet.NewReader(r, m.spec.Delimiter)
	header, err := in.Read()
	if err != nil {
		return &Invalid{Fields: []FieldError{{Field: "file", Code: "no_header", Hint: "the first row of a CSV file names its columns"}}}
	}
	if m.columns, err = mapping.New(m.q.kind, mapping.Spec{Map: m.spec.Map, Set: m.spec.Set, Region: m.spec.Region}, header); err != nil {
		return err
	}
	m.ref = m.columns.Reference()
	for last := false; !last; {
		var batch []importRow
		batch, last, err = m.read(ctx, in)
		if err := m.holds(ctx, batch); err != nil { // the file may have taken its time
			return err
		}
		if err := m.apply(ctx, batch); err != nil {
			return err
		}
		if err != nil {
			return err
		}
		if m.spec.Progress != nil {
			m.spec.Progress(m.report.Rows)
		}
	}
	return nil
}

// holds stops an import whose credential was revoked, or has expired, since it began.
func (m *importer) holds(ctx context.Context, batch []importRow) error {
	err := m.q.v.credentials.Holds(ctx, m.q.actor.Credential().ID)
	if len(batch) > 0 && errors.Is(err, ErrUnauthenticated) {
		return m.report.Stop(batch[0].number, "unauthenticated", "the credential was revoked or has expired; nothing from this row on was imported", err)
	}
	return err
}

// read collects the next batch of rows that parse; the others are reported. Rows before a fault that ends the
// file are in the batch.
func (m *importer) read(ctx context.Context, in *sheet.Reader) (batch []importRow, last bool, err error) {
	roots, err := m.q.v.keys.Roots(ctx)
	if err != nil {
		return nil, false, err
	}
	for start := in.Offset(); len(batch) < importBatch && in.Offset()-start < batchBytes; {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			return batch, true, nil
		}
		m.report.Rows++
		number := m.report.Rows + 1
		switch {
		case errors.Is(err, sheet.ErrMalformed):
			m.report.Fail(number, RowError{Code: "bad_csv", Hint: "quotes or the number of columns are off"})
			continue
		case errors.Is(err, sheet.ErrTooLong):
			m.report.Failed++
			hint := fmt.Sprintf("a row has at most %d bytes: look for a quote that is not closed", sheet.MaxRow)
			return batch, true, m.report.Stop(number, "too_long", hint, &Invalid{Fields: []FieldError{{Field: "file", Code: "too_long", Hint: hint}}})
		case err != nil:
			return batch, true, fmt.Errorf("read: %w", errInterrupted)
		}
		row, faults := m.row(roots, number, cells)
		if len(faults) > 0 {
			m.report.Fail(number, faults...)
			continue
		}
		batch = append(batch, row)
	}
	return batch, false, nil
}

// errInterrupted says that the file ended before its end, as when an upload breaks off.
var errInterrupted = errors.New("the file could not be read to its end")

// apply writes a batch: new records together, known ones each on its own. Where the budget runs out, what stands
// before that row is written.
func (m *importer) apply(ctx context.Context, batch []importRow) error {
	if !m.spec.DryRun {
		clear(m.last)
	}
	n, findErr := m.find(ctx, batch)
	var fresh, later []importRow
	for _, row := range batch[:n] {
		_, before := m.last[row.token]
		if row.damaged {
			m.report.Fail(row.number, m.rowErrors(ErrIntegrity)...)
			continue
		}
		before = before || slices.ContainsFunc(fresh, func(f importRow) bool { return f.token == row.token })
		if row.token != [16]byte{} && (before || row.holder != nil) {
			later = append(later, row)
		} else {
			fresh = append(fresh, row)
		}
	}
	if err := m.createAll(ctx, fresh); err != nil {
		return err
	}
	if err := m.updateAll(ctx, later); err != nil {
		return err
	}
	return findErr
}

// createAll inserts new records in one transaction; if one of them is refused, each in its own, so that
// only the bad ones fail.
func (m *importer) createAll(ctx context.Context, rows []importRow) error {
	if len(rows) == 0 {
		return nil
	}
	err := m.createSome(ctx, rows)
	if err == nil {
		m.created(rows)
		return nil
	}
	if errors.Is(err, ErrUnavailable) || ctx.Err() != nil {
		return err
	}
	for i, row := range rows {
		switch err := m.createSome(ctx, rows[i:i+1]); {
		case err == nil:
			m.created(rows[i : i+1])
		case errors.Is(err, ErrUnavailable) || ctx.Err() != nil:
			return err
		default:
			m.report.Fail(row.number, m.rowErrors(err)...)
		}
	}
	return nil
}

func (m *importer) created(rows []importRow) {
	m.report.Created += len(rows)
	for i := range rows {
		m.last[rows[i].token] = rows[i].digest
	}
}

// fork is a request of its own for one batch, under an entry of its own.
func (m *importer) fork() *request {
	q := m.q.beside()
	q.recorded, q.roots = false, nil
	return q
}

// attempt runs fn for one batch in a transaction, again where catalog or index keys changed under it. A dry run is
// rolled back.
func (m *importer) attempt(ctx context.Context, fn func(*request, pgx.Tx) error) (err error) {
	for range staleAttempts {
		q := m.fork()
		err = q.v.inTx(ctx, func(tx pgx.Tx) error {
			if err := fn(q, tx); err != nil {
				return err
			}
			if m.spec.DryRun {
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

func (m *importer) createSome(ctx context.Context, rows []importRow) error {
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
func (q *request) prepareRow(ctx context.Context, tx pgx.Tx, row *importRow, bucket *crypto.Bucket) (*creation, error) {
	id, err := store.NewID()
	if err != nil {
		return nil, err
	}
	c, err := q.prepare(ctx, tx, &row.draft, id, bucket)
	if err != nil {
		return nil, err
	}
	if c.record.Imported, err = row.mark(c.facts.Keys); err != nil {
		return nil, err
	}
	for i, key := range row.points {
		c.children[i].Imported = key
	}
	return c, nil
}

// updateAll merges rows into the records they name.
func (m *importer) updateAll(ctx context.Context, rows []importRow) error {
	for i := range rows {
		row := &rows[i]
		last, written := m.last[row.token]
		if row.holder == nil && (!written || !m.spec.DryRun) { // made by a row of this batch, if that was not refused
			if _, err := m.find(ctx, rows[i:i+1]); err != nil {
				return err
			}
			if row.holder == nil {
				if err := m.createAll(ctx, rows[i:i+1]); err != nil {
					return err
				}
				continue
			}
		}
		if written && slices.Equal(last, row.digest) || !written && row.wrote(row.holder) {
			m.report.Unchanged++
			continue
		}
		if err := m.updateOne(ctx, row); err != nil {
			return err
		}
	}
	return nil
}

func (m *importer) updateOne(ctx context.Context, row *importRow) error {
	var err error
	if row.holder != nil { // else a dry run made it: there is nothing to try the row on
		err = m.update(ctx, row)
	}
	switch {
	case err == nil:
		m.report.Updated++
		m.last[row.token] = row.digest
	case errors.Is(err, ErrUnavailable) || ctx.Err() != nil:
		return err
	default:
		m.report.Fail(row.number, m.rowErrors(err)...)
	}
	return nil
}

// rowErrors turns a refusal of one record into what the report says of its row.
func (m *importer) rowErrors(err error) []RowError {
	var invalid *Invalid
	var conflict *Conflict
	var refusal *Refusal
	switch {
	case errors.As(err, &invalid):
		return m.columns.Faults(invalid.Fields)
	case errors.As(err, &conflict):
		return m.columns.Faults([]FieldError{{Field: conflict.Field, Code: "conflict", Hint: "another record holds this value"}})
	case errors.As(err, &refusal):
		return []RowError{{Code: "refused", Hint: strings.TrimSpace("the policy does not allow this row " + refusal.Code)}}
	case errors.Is(err, ErrVersion):
		return []RowError{{Code: "version", Hint: "the record changed meanwhile; import the row again"}}
	case errors.Is(err, ErrShredded):
		return []RowError{{Code: "class_erased", Hint: "a class of this subject was erased; leave its columns empty"}}
	case errors.Is(err, ErrIntegrity):
		return []RowError{{Code: "integrity", Hint: "the stored record failed its check; tell an operator"}}
	}
	return []RowError{{Code: "internal"}}
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
