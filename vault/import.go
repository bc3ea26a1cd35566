package vault

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
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

// RowError is one thing wrong with one row. It never holds the value.
type RowError struct {
	Row    int    `json:"row"` // as a spreadsheet counts: the header is row 1
	Column string `json:"column,omitempty"`
	Code   string `json:"code"`
	Hint   string `json:"hint,omitempty"`
}

// ImportReport says what an import did. A row that matches a record by its unique reference updates it; a
// row this credential imported before, in the same words, is left alone.
type ImportReport struct {
	ID         uuid.UUID
	Kind       string
	DryRun     bool
	State      string // running, done or failed
	Rows       int
	Created    int
	Updated    int
	Unchanged  int
	Failed     int
	Errors     []RowError // the first maxRowErrors
	StartedAt  time.Time
	FinishedAt time.Time
	Disclosure Disclosure
}

const (
	importBatch  = 200
	maxRowErrors = 100
)

// importer is one import on its way.
type importer struct {
	q       *request
	spec    ImportSpec
	report  ImportReport
	columns []importColumn
	ref     *catalog.Field // the unique field that rows are matched by; nil without
	seen    map[[16]byte]bool
}

// Import reads a CSV file as records of a kind, in batches, each with its own transaction and log entry.
// A bad row is reported and skipped; the others are kept. Errors of the whole: a *Refusal, *Invalid for the
// mapping, ErrUnavailable with what was done so far in the job's report.
func (s *Session) Import(ctx context.Context, spec ImportSpec, r io.Reader) (ImportReport, error) {
	return through(ctx, s, policy.ActionImport, spec.Kind, func(ctx context.Context, q *request) (ImportReport, error) {
		if _, err := q.decide(ctx, nil); err != nil {
			return ImportReport{}, err
		}
		m := &importer{q: q, spec: spec, seen: map[[16]byte]bool{}}
		if !q.kind.Subject {
			return ImportReport{}, &Invalid{Fields: []FieldError{{Field: "kind", Code: "not_allowed", Hint: "contacts and accounts can be imported"}}}
		}
		if err := m.begin(ctx); err != nil {
			return ImportReport{}, err
		}
		err := m.run(ctx, r)
		return m.finish(ctx, err)
	})
}

func (m *importer) begin(ctx context.Context) error {
	id, err := store.NewID()
	if err != nil {
		return err
	}
	m.report = ImportReport{ID: id, Kind: m.q.kind.Name, DryRun: m.spec.DryRun, State: "running", Errors: []RowError{}, StartedAt: store.Micro(m.q.v.now())}
	return m.save(ctx, `INSERT INTO import_job (id, credential, kind, dry_run, state, report, started_at, finished_at)
 VALUES ($1, $2, $3, $4, $5, $6::text::json, $7, $8)`)
}

func (m *importer) save(ctx context.Context, sql string) error {
	text, err := json.Marshal(m.report.summary(), json.Deterministic(true))
	if err != nil {
		return fmt.Errorf("import report: %w", err)
	}
	r := &m.report
	_, err = m.q.v.pool.Exec(ctx, sql, r.ID, m.q.actor.Credential().ID, r.Kind, r.DryRun, r.State, string(text), r.StartedAt, store.NullTime(r.FinishedAt))
	if err != nil {
		return fmt.Errorf("import %s: %w", r.ID, store.Fault(err))
	}
	return nil
}

// finish stores the report whatever happened, and records the import as a whole.
func (m *importer) finish(ctx context.Context, err error) (ImportReport, error) {
	m.report.State, m.report.FinishedAt = "done", store.Micro(m.q.v.now())
	if err != nil {
		m.report.State = "failed"
	}
	saving, cancel := context.WithTimeout(context.WithoutCancel(ctx), refusalTimeout)
	defer cancel()
	const update = `UPDATE import_job SET state = $5, report = $6::text::json, finished_at = $8
 WHERE id = $1 AND credential = $2 AND kind = $3 AND dry_run = $4 AND started_at = $7`
	if err := errors.Join(err, m.save(saving, update)); err != nil {
		return ImportReport{}, err
	}
	if err := m.q.record(ctx, audit.Written); err != nil {
		return ImportReport{}, err
	}
	m.report.Disclosure = m.q.disclosure()
	return m.report, nil
}

func (m *importer) run(ctx context.Context, r io.Reader) error {
	in := csv.NewReader(skipBOM(r))
	if m.spec.Delimiter != 0 {
		in.Comma = m.spec.Delimiter
	}
	header, err := in.Read()
	if err != nil {
		return &Invalid{Fields: []FieldError{{Field: "file", Code: "no_header", Hint: "the first row of a CSV file names its columns"}}}
	}
	if err := m.plan(header); err != nil {
		return err
	}
	for {
		batch, last, err := m.read(in)
		if err != nil {
			return err
		}
		if err := m.apply(ctx, batch); err != nil {
			return err
		}
		if m.spec.Progress != nil {
			m.spec.Progress(m.report.Rows)
		}
		if last {
			return nil
		}
	}
}

// importRow is one row as a draft, with what finds it again.
type importRow struct {
	number int
	draft  Draft
	token  [16]byte // of its unique reference; zero without
	digest []byte   // MAC of its mapped cells under this credential
	points []pointKey
}

// pointKey names an imported sub-resource by the column it came from, so that a later import finds it.
type pointKey struct {
	draft int
	key   []byte
}

// read collects the next batch of rows that parse; the others are reported.
func (m *importer) read(in *csv.Reader) (batch []importRow, last bool, err error) {
	roots, err := m.q.v.keys.Roots(context.Background())
	if err != nil {
		return nil, false, err
	}
	for len(batch) < importBatch {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			return batch, true, nil
		}
		m.report.Rows++
		number := m.report.Rows + 1
		if _, bad := errors.AsType[*csv.ParseError](err); bad {
			m.fail(number, RowError{Code: "bad_csv", Hint: "quotes or the number of columns are off"})
			continue
		}
		if err != nil {
			return nil, false, fmt.Errorf("read: %w", errInterrupted)
		}
		row, faults := m.row(roots, number, cells)
		if len(faults) > 0 {
			m.fail(number, faults...)
			continue
		}
		batch = append(batch, row)
	}
	return batch, false, nil
}

// errInterrupted says that the file ended before its end, as when an upload breaks off.
var errInterrupted = errors.New("the file could not be read to its end")

func (m *importer) fail(row int, faults ...RowError) {
	m.report.Failed++
	for _, f := range faults {
		if len(m.report.Errors) < maxRowErrors {
			f.Row = row
			m.report.Errors = append(m.report.Errors, f)
		}
	}
}

// apply writes a batch: new records together, known ones each on its own.
func (m *importer) apply(ctx context.Context, batch []importRow) error {
	known, err := m.known(ctx, m.q.v.pool, batch)
	if err != nil {
		return err
	}
	var fresh, later []importRow
	for _, row := range batch {
		_, exists := known[row.token]
		switch {
		case row.token == [16]byte{}:
			fresh = append(fresh, row)
		case exists || m.spec.DryRun && m.seen[row.token], slices.ContainsFunc(fresh, func(f importRow) bool { return f.token == row.token }):
			later = append(later, row)
		default:
			fresh = append(fresh, row)
		}
		if m.spec.DryRun {
			m.seen[row.token] = true
		}
	}
	if err := m.createAll(ctx, fresh); err != nil {
		return err
	}
	return m.updateAll(ctx, later, known)
}

// match is a stored record that a row's reference leads to.
type match struct {
	subject uuid.UUID
	digest  []byte
}

// known finds the records that the batch's references already name.
func (m *importer) known(ctx context.Context, db store.Querier, batch []importRow) (map[[16]byte]match, error) {
	out := map[[16]byte]match{}
	if m.ref == nil || len(batch) == 0 {
		return out, nil
	}
	roots, err := m.q.v.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	var tokens [][]byte
	for i := range batch {
		tokens = append(tokens, batch[i].token[:])
	}
	sql := "SELECT t.token, t.subject, r.imported FROM token t JOIN " + revision.Ident(m.q.kind.Table) +
		" r ON r.subject = t.subject AND r.id = t.subject WHERE t.index = $1 AND t.epoch = $2 AND t.token = ANY($3) AND t.uniq"
	rows, err := db.Query(ctx, sql, int16(m.ref.Index.Number), roots.IndexEpoch, tokens) //nolint:gosec // index numbers are at most 32767
	if err != nil {
		return nil, fmt.Errorf("import: %w", store.Fault(err))
	}
	var token []byte
	var found match
	_, err = pgx.ForEachRow(rows, []any{&token, &found.subject, &found.digest}, func() error {
		out[[16]byte(token)] = found
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("import: %w", store.Fault(err))
	}
	return out, nil
}

// createAll inserts new records in one transaction; if one of them is refused, each in its own, so that
// only the bad ones fail.
func (m *importer) createAll(ctx context.Context, rows []importRow) error {
	if len(rows) == 0 {
		return nil
	}
	err := m.createSome(ctx, rows)
	if err == nil {
		m.report.Created += len(rows)
		return nil
	}
	if errors.Is(err, ErrUnavailable) || ctx.Err() != nil {
		return err
	}
	for _, row := range rows {
		switch err := m.createSome(ctx, []importRow{row}); {
		case err == nil:
			m.report.Created++
		case errors.Is(err, ErrUnavailable) || ctx.Err() != nil:
			return err
		default:
			m.fail(row.number, m.rowErrors(err)...)
		}
	}
	return nil
}

// fork is a request of its own for one batch, under an entry of its own.
func (m *importer) fork() *request {
	q := *m.q
	e := *m.q.entry
	fresh := m.q.v.log.NewEntry()
	e.ID, e.Time, e.Groups, e.Record = fresh.ID, fresh.Time, nil, nil
	q.entry, q.recorded = &e, false
	return &q
}

var errDryRun = errors.New("dry run")

func (m *importer) createSome(ctx context.Context, rows []importRow) error {
	q := m.fork()
	place, err := q.placeFor(ctx, len(rows))
	if err != nil {
		return err
	}
	err = q.v.inTx(ctx, func(tx pgx.Tx) error {
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
		if err := q.insert(ctx, tx, list); err != nil {
			return err
		}
		if m.spec.DryRun {
			return errDryRun
		}
		return nil
	})
	if errors.Is(err, errDryRun) {
		return nil
	}
	return err
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
	c.record.imported = row.digest
	for _, p := range row.points {
		c.children[p.draft].imported = p.key
	}
	return c, nil
}

// updateAll merges rows into the records they name.
func (m *importer) updateAll(ctx context.Context, rows []importRow, known map[[16]byte]match) error {
	for i := range rows {
		row := &rows[i]
		if have, ok := known[row.token]; ok && slices.Equal(have.digest, row.digest) {
			m.report.Unchanged++
			continue
		}
		err := m.update(ctx, row)
		switch {
		case err == nil:
			m.report.Updated++
		case errors.Is(err, ErrUnavailable) || ctx.Err() != nil:
			return err
		default:
			m.fail(row.number, m.rowErrors(err)...)
		}
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
		return m.columnErrors(invalid.Fields)
	case errors.As(err, &conflict):
		return m.columnErrors([]FieldError{{Field: conflict.Field, Code: "conflict", Hint: "another record holds this value"}})
	case errors.As(err, &refusal):
		return []RowError{{Code: "refused", Hint: strings.TrimSpace("the policy does not allow this row " + refusal.Code)}}
	case errors.Is(err, ErrIntegrity):
		return []RowError{{Code: "integrity", Hint: "the stored record failed its check; tell an operator"}}
	}
	return []RowError{{Code: "internal"}}
}

// summary is the report as stored and served.
type importSummary struct {
	Rows      int        `json:"rows"`
	Created   int        `json:"created"`
	Updated   int        `json:"updated"`
	Unchanged int        `json:"unchanged"`
	Failed    int        `json:"failed"`
	Errors    []RowError `json:"errors"`
}

func (r *ImportReport) summary() importSummary {
	return importSummary{r.Rows, r.Created, r.Updated, r.Unchanged, r.Failed, r.Errors}
}

// ImportJob reads the report of an import that this credential ran. Another's is ErrNotFound.
func (s *Session) ImportJob(ctx context.Context, id uuid.UUID) (ImportReport, error) {
	return through(ctx, s, policy.ActionImport, "", func(ctx context.Context, q *request) (ImportReport, error) {
		if _, err := q.decide(ctx, nil); err != nil {
			return ImportReport{}, err
		}
		r := ImportReport{ID: id}
		var text string
		var finished *time.Time
		err := q.v.pool.QueryRow(ctx, `SELECT kind, dry_run, state, report::text, started_at, finished_at FROM import_job WHERE id = $1 AND credential = $2`,
			id, q.actor.Credential().ID).Scan(&r.Kind, &r.DryRun, &r.State, &text, &r.StartedAt, &finished)
		if errors.Is(err, pgx.ErrNoRows) {
			return ImportReport{}, q.absent(nil)
		}
		if err != nil {
			return ImportReport{}, fmt.Errorf("import %s: %w", id, store.Fault(err))
		}
		var sum importSummary
		if err := json.Unmarshal([]byte(text), &sum); err != nil {
			return ImportReport{}, fmt.Errorf("import %s: %w", id, ErrIntegrity)
		}
		r.Rows, r.Created, r.Updated, r.Unchanged, r.Failed, r.Errors = sum.Rows, sum.Created, sum.Updated, sum.Unchanged, sum.Failed, sum.Errors
		r.FinishedAt = store.TimeOf(finished)
		if err := q.record(ctx, audit.Released); err != nil {
			return ImportReport{}, err
		}
		r.Disclosure = q.disclosure()
		return r, nil
	})
}
