package traffic

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/importer"
)

// reader is the role, and the purpose, that most of a contact is open to.
const reader = "sales"

// lastPages are the contacts on the first pages of every list. They are imported by themselves, in one batch: batches are
// written several at a time, and end in any order, but pages are to be the same on all servers.
const lastPages = pageSize * 5 // regions

// load imports the contacts from one to before another, by do.
func (s *stage) load(from, to int, do func(importer.Spec, io.Reader) (importer.Report, error)) error {
	people := file(from, to)
	defer func() { _ = people.Close() }() // a pipe
	r, err := do(spec(func(rows int) { s.cfg.Progress("contacts of Tacit", from+min(rows, to-from), s.cfg.Contacts) }), people)
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	if r.Created != to-from || r.Failed > 0 {
		return fmt.Errorf("import: %d of %d rows were taken, %d failed: %v", r.Created, to-from, r.Failed, r.Errors[:min(3, len(r.Errors))])
	}
	return nil
}

// vault makes a provisioned vault with the contacts in it, and returns its keystone and the token of a reader.
func (s *stage) vault(ctx context.Context, database string) (keystone, token string, err error) {
	source, err := catalogSource()
	if err != nil {
		return "", "", err
	}
	site, err := s.machine.Site(ctx, database, source)
	if err != nil {
		return "", "", err
	}
	defer func() { err = errors.Join(err, site.End(ctx)) }()
	writer, err := site.Session(ctx, "import", "operations")
	if err != nil {
		return "", "", err
	}
	imports := importer.New(site.Vault())
	do := func(spec importer.Spec, people io.Reader) (importer.Report, error) {
		return imports.Import(ctx, writer, spec, people)
	}
	last := max(0, s.cfg.Contacts-lastPages)
	if last > 0 {
		if err := s.load(0, last, do); err != nil {
			return "", "", err
		}
	}
	if err := s.load(last, s.cfg.Contacts, do); err != nil {
		return "", "", err
	}
	token, err = site.Credential(ctx, reader, reader)
	return site.Keystone(), token, err
}

// together tells how many contacts both baselines have.
func (s *stage) together() func(more int) {
	var mu sync.Mutex
	have := 0
	return func(more int) {
		mu.Lock()
		defer mu.Unlock()
		have += more
		s.cfg.Progress("contacts of the others", have, (sides-1)*s.cfg.Contacts)
	}
}

// copyChunk is how many contacts are copied at once.
const copyChunk = 1000

// contactColumns are those of both baselines.
var (
	contactColumns = append(append([]string{"id", "version", "created_at", "updated_at"}, personal...), "language", "source", "region", "tags", "stage")
	pointColumns   = []string{"id", "contact", "kind", "value", "verified", "preferred"}
)

// row makes a contact's row, and the rows of its points.
type row func(n int, id uuid.UUID, at time.Time) (contact []any, points [][]any, err error)

// filled is a baseline's database and what goes into it.
type filled struct {
	side     string
	tables   string
	indexes  string   // made when the rows are there, which takes a third of the time
	hashed   []string // further columns, of contacts and of points
	row      row
	progress func(more int)
}

// fill makes a baseline's tables and copies the contacts into them.
func (s *stage) fill(ctx context.Context, f *filled) error {
	database := databaseOf(f.side)
	if err := errors.Join(s.machine.Database(ctx, database), s.machine.Exec(ctx, database, f.tables)); err != nil {
		return err
	}
	conn, err := pgx.Connect(ctx, s.machine.URL(database))
	if err != nil {
		return postgres.Scrub(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // it holds nothing
	contacts, points := contactColumns, pointColumns
	if len(f.hashed) == 2 {
		contacts, points = append(slices.Clip(contacts), f.hashed[0]), append(slices.Clip(points), f.hashed[1])
	}
	for n := 0; n < s.cfg.Contacts; n += copyChunk {
		people, reach, err := f.chunk(n, min(n+copyChunk, s.cfg.Contacts), s.cfg.Now)
		if err != nil {
			return err
		}
		_, err = conn.CopyFrom(ctx, pgx.Identifier{"contact"}, contacts, pgx.CopyFromRows(people))
		if err == nil {
			_, err = conn.CopyFrom(ctx, pgx.Identifier{"contact_point"}, points, pgx.CopyFromRows(reach))
		}
		if err != nil {
			return fmt.Errorf("copy: %w", postgres.Scrub(err))
		}
		f.progress(len(people))
	}
	return s.machine.Exec(ctx, database, f.indexes)
}

// chunk makes the rows of the contacts from one to before another.
func (f *filled) chunk(from, to int, now func() time.Time) (people, reach [][]any, err error) {
	for n := from; n < to; n++ {
		id, err := uuid.NewV7()
		if err != nil {
			return nil, nil, err
		}
		p, r, err := f.row(n, id, now())
		if err != nil {
			return nil, nil, err
		}
		people, reach = append(people, p), append(reach, r...)
	}
	return people, reach, nil
}

// plainRow is the nth contact as it is.
func plainRow(n int, id uuid.UUID, at time.Time) (contact []any, points [][]any, err error) {
	p := person(n)
	contact = []any{id, int64(1), at, at}
	for _, text := range p.texts() {
		contact = append(contact, *text)
	}
	contact = append(contact, p.Language, p.Source, p.Region, p.Tags, p.Stage)
	for _, c := range p.Points {
		if c.ID, err = uuid.NewV7(); err != nil {
			return nil, nil, err
		}
		points = append(points, []any{c.ID, id, c.Kind, c.Value, c.Verified, c.Preferred})
	}
	return contact, points, nil
}

// sealedRow is the nth contact with its personal values sealed.
func (h *handbuilt) sealedRow(n int, id uuid.UUID, at time.Time) (contact []any, points [][]any, err error) {
	contact, points, err = plainRow(n, id, at)
	if err != nil {
		return nil, nil, err
	}
	p := person(n)
	for i, text := range p.texts() {
		contact[4+i] = h.seal(id, personal[i], *text)
	}
	contact = append(contact, h.hash("external_ref", p.ExternalRef))
	for i, c := range p.Points {
		pointID, _ := points[i][0].(uuid.UUID)
		points[i][3] = h.seal(pointID, c.Kind, c.Value)
		points[i] = append(points[i], h.hash(c.Kind, c.Value))
	}
	return contact, points, nil
}

// ready leaves a database as an idle server has it: what loading set off would otherwise be measured.
func ready(ctx context.Context, m *bench.Machine, database string) error {
	return m.Exec(ctx, database, "VACUUM (ANALYZE)", "CHECKPOINT")
}
