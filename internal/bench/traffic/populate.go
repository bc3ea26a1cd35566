package traffic

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/importer"
)

// reader is the role, and the purpose, that most of a contact is open to.
const reader = "sales"

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
	people := file(s.cfg.Contacts)
	defer func() { _ = people.Close() }() // a pipe
	r, err := importer.New(site.Vault()).Import(ctx, writer, spec(func(rows int) { s.progress(sideTacit, rows) }), people)
	if err != nil {
		return "", "", fmt.Errorf("import: %w", err)
	}
	if r.Created != s.cfg.Contacts || r.Failed > 0 {
		return "", "", fmt.Errorf("import: %d of %d rows were taken, %d failed: %v", r.Created, s.cfg.Contacts, r.Failed, r.Errors[:min(3, len(r.Errors))])
	}
	token, err = site.Credential(ctx, reader, reader)
	return site.Keystone(), token, err
}

// progress tells how many contacts a side has.
func (s *stage) progress(side string, rows int) {
	s.cfg.Progress("contacts of "+side, min(rows, s.cfg.Contacts), s.cfg.Contacts)
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

// fill makes a baseline's schema and copies the contacts into it.
func (s *stage) fill(ctx context.Context, side, schema string, hashed []string, of row) error {
	database := databaseOf(side)
	if err := errors.Join(s.machine.Database(ctx, database), s.machine.Exec(ctx, database, schema)); err != nil {
		return err
	}
	conn, err := pgx.Connect(ctx, s.machine.URL(database))
	if err != nil {
		return postgres.Scrub(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // it holds nothing
	contacts, points := contactColumns, pointColumns
	if len(hashed) == 2 {
		contacts, points = append(slices.Clip(contacts), hashed[0]), append(slices.Clip(points), hashed[1])
	}
	for n := 0; n < s.cfg.Contacts; {
		var people, reach [][]any
		for ; n < s.cfg.Contacts && len(people) < copyChunk; n++ {
			id, err := uuid.NewV7()
			if err != nil {
				return err
			}
			p, r, err := of(n, id, s.cfg.Now())
			if err != nil {
				return err
			}
			people, reach = append(people, p), append(reach, r...)
		}
		_, err := conn.CopyFrom(ctx, pgx.Identifier{"contact"}, contacts, pgx.CopyFromRows(people))
		if err == nil {
			_, err = conn.CopyFrom(ctx, pgx.Identifier{"contact_point"}, points, pgx.CopyFromRows(reach))
		}
		if err != nil {
			return fmt.Errorf("copy: %w", postgres.Scrub(err))
		}
		s.progress(side, n)
	}
	return nil
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
