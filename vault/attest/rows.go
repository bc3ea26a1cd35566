package attest

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// rowsAtOnce is how many subjects' rows are read in one transaction.
const rowsAtOnce = 500

// compare reads the rows of the pass's subjects and holds them to the marks, in transactions of one snapshot each.
func (p *pass) compare(ctx context.Context) error {
	n := int32(0)
	for chunk := range slices.Chunk(p.subjects, rowsAtOnce) {
		b, err := p.read(ctx, chunk)
		if err != nil {
			return err
		}
		for i, id := range chunk {
			if b.live[id] == "" {
				p.erased[n+int32(i)] = true
			}
		}
		for i := range b.all {
			p.hold(&b.all[i])
		}
		p.holdStates(b)
		n += int32(len(chunk)) //nolint:gosec // at most rowsAtOnce
		p.tell(StepRecords, int(n))
	}
	p.missing()
	return nil
}

// stored is a record as it is stored, with its sub-resources.
type stored struct {
	table    *revision.Table
	subject  uuid.UUID
	id       uuid.UUID
	keys     *keyring.Subject
	own      *record.Record // nil where it is damaged
	children []record.Record
	damaged  []uuid.UUID // sub-resources
	print    [32]byte
}

// rowBatch is what is stored of some subjects.
type rowBatch struct {
	live   map[uuid.UUID]string // subjects with keys, and their kinds
	all    []stored
	ledger ledgerRows
	mac    *crypto.MAC
}

// read reads the rows of subjects in one snapshot, again where the catalog changed.
func (p *pass) read(ctx context.Context, subjects []uuid.UUID) (*rowBatch, error) {
	for range attempts {
		roots, err := p.Keys.Roots(ctx)
		if err != nil {
			return nil, err
		}
		b := &rowBatch{mac: roots.MAC}
		err = pgx.BeginTxFunc(ctx, p.Pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
			return p.readIn(ctx, tx, subjects, b)
		})
		if err == nil {
			return b, nil
		}
		if !errors.Is(err, errAgain) && !errors.Is(err, keyring.ErrMoved) {
			return nil, rowFault(err)
		}
		if p.set, err = p.Revisions.Active(ctx, p.Pool); err != nil {
			return nil, err
		}
	}
	return nil, fmt.Errorf("rows: %w", fault.ErrUnavailable)
}

func rowFault(err error) error {
	if errors.Is(err, fault.ErrIntegrity) || errors.Is(err, fault.ErrUnavailable) {
		return err
	}
	return fmt.Errorf("rows: %w", store.Fault(err))
}

func (p *pass) readIn(ctx context.Context, tx pgx.Tx, subjects []uuid.UUID, b *rowBatch) error {
	if err := b.readLive(ctx, tx, subjects); err != nil {
		return err
	}
	if err := b.ledger.read(ctx, tx, subjects); err != nil {
		return err
	}
	for _, k := range p.set.Catalog.Kinds {
		if k.Parent != "" {
			continue
		}
		t := p.set.Tables[k.Name]
		source := revision.Statement("SELECT r.id, r.subject, 0 AS ord FROM " + revision.Ident(k.Table) + " r WHERE r.subject = ANY($1)")
		read, err := record.Read(ctx, tx, t, t.Facts(source), subjects)
		if err != nil {
			return err
		}
		if !p.set.Is(read.Active) {
			return errAgain
		}
		if err := p.take(ctx, tx, t, read.Rows, b); err != nil {
			return err
		}
	}
	return nil
}

const selectLive = `SELECT subject, kind FROM key_subject WHERE erased_at IS NULL AND subject = ANY($1)`

func (b *rowBatch) readLive(ctx context.Context, tx pgx.Tx, subjects []uuid.UUID) error {
	rows, err := tx.Query(ctx, selectLive, subjects)
	if err != nil {
		return fmt.Errorf("subjects: %w", store.Fault(err))
	}
	b.live = map[uuid.UUID]string{}
	var id uuid.UUID
	var kind string
	_, err = pgx.ForEachRow(rows, []any{&id, &kind}, func() error {
		b.live[id] = kind
		return nil
	})
	if err != nil {
		return fmt.Errorf("subjects: %w", store.Fault(err))
	}
	return nil
}

// take verifies the rows of one kind.
func (p *pass) take(ctx context.Context, tx pgx.Tx, t *revision.Table, rows []record.Row, b *rowBatch) error {
	for i := range rows {
		row := &rows[i]
		if row.Bucket == uuid.Nil || !row.Own.Found() { // erased: orphans are looked for by themselves
			continue
		}
		keys, err := row.Keys(ctx, tx, p.Keys)
		if err != nil && !errors.Is(err, fault.ErrIntegrity) {
			return err
		}
		one := stored{table: t, subject: row.Subject, id: row.ID, keys: keys}
		if err := one.takeOwn(&row.Own); err != nil {
			return err
		}
		for n := range row.Children {
			if err := one.takeChild(&row.Children[n]); err != nil {
				return err
			}
		}
		b.all = append(b.all, one)
	}
	return nil
}

func (s *stored) takeOwn(c *record.Columns) error {
	r, err := c.Record(s.table, s.subject, uuid.Nil, s.keys)
	if damaged(err) {
		return nil
	}
	if err != nil {
		return err
	}
	s.own = &r
	s.include(&r)
	return nil
}

func (s *stored) takeChild(c *record.Columns) error {
	r, err := c.Record(s.table.Child, s.subject, s.id, s.keys)
	if damaged(err) {
		s.damaged = append(s.damaged, c.ID())
		return nil
	}
	if err != nil {
		return err
	}
	s.children = append(s.children, r)
	s.include(&r)
	return nil
}

// damaged: a header that fails, a key that does not open, or no key at all because its bucket does not.
func damaged(err error) bool {
	return errors.Is(err, fault.ErrIntegrity) || errors.Is(err, fault.ErrGone)
}

// include makes a row part of the record's print.
func (s *stored) include(r *record.Record) {
	s.print = sha256.Sum256(slices.Concat(s.print[:], r.Header, r.Sealed.Bytes()))
}

// hold compares one record with its mark, which it takes away.
func (p *pass) hold(s *stored) {
	a := anchor{id: s.id}
	if p.closely {
		p.prints[a] = s.print
	}
	p.tally.Records++
	p.tally.SubResources += len(s.children)
	f := Finding{Kind: s.table.Kind.Name, Record: s.id, Subject: s.subject, anchor: a}
	for _, id := range s.damaged {
		p.found = append(p.found, Finding{Kind: s.table.Child.Kind.Name, Record: id, Subject: s.subject, What: Damaged, anchor: a})
	}
	m, ok := p.records[s.id]
	delete(p.records, s.id)
	if f.Logged = m.version; s.own == nil {
		f.What = Damaged
		p.found = append(p.found, f)
		return
	}
	f.Version = s.own.Version
	if m.rewritten() {
		again := f
		again.What = Rewritten
		p.found = append(p.found, again)
	}
	if !ok {
		p.holdUnknown(s, f)
		return
	}
	what, err := s.against(&m)
	switch {
	case err != nil:
		f.What = Damaged
		p.found = append(p.found, f)
	case what == "":
		if !m.whole {
			p.tally.Earlier++
		}
	case m.life < p.restores:
		p.tally.Restored++
	case what == Differs && p.closely:
		p.found = append(p.found, p.pinpoint(s, &m, f)...)
	default:
		f.What = what
		p.found = append(p.found, f)
	}
}

// holdUnknown is for a record that no entry tells of.
func (p *pass) holdUnknown(s *stored, f Finding) {
	if s.own.Updated.Before(p.Pruned) {
		p.tally.Pruned++
		return
	}
	f.What = Unexplained
	p.found = append(p.found, f)
}

// against says what is wrong with a record, "" for nothing.
func (s *stored) against(m *mark) (What, error) {
	switch {
	case m.stage == stageDeleted:
		return Returned, nil
	case s.own.Version < m.version:
		return RolledBack, nil
	case !m.whole:
		return "", nil // what earlier releases did to sub-resources made versions as well
	case s.own.Version > m.version:
		return Unexplained, nil
	case len(s.damaged) > 0:
		return "", nil // found already
	}
	digest, err := s.own.Digest(s.keys, s.children)
	if err != nil || slices.Equal(digest, m.digest[:]) {
		return "", err
	}
	return Differs, nil
}

// pinpoint finds out which sub-resource it is that differs, as far as the log tells: one that was made along with its
// record, and is gone, has no entry of its own.
func (p *pass) pinpoint(s *stored, m *mark, f Finding) []Finding {
	var out []Finding
	there := map[uuid.UUID]bool{}
	for i := range s.children {
		c := &s.children[i]
		there[c.ID] = true
		one := Finding{Kind: c.Table.Kind.Name, Record: c.ID, Subject: s.subject, Version: c.Version, anchor: f.anchor}
		have, named := p.points[s.subject][c.ID]
		one.Logged = have.version
		switch {
		case named && have.deleted:
			one.What = Returned
		case named && c.Version < have.version:
			one.What = RolledBack
		case s.fitsWithout(i, m):
			one.What = Unexplained
		default:
			continue
		}
		out = append(out, one)
	}
	for id, have := range p.points[s.subject] {
		if !there[id] && !have.deleted && s.table.Child != nil && have.kind == s.table.Child.Kind.Name {
			out = append(out, Finding{Kind: have.kind, Record: id, Subject: s.subject, What: Missing, Logged: have.version, anchor: f.anchor})
		}
	}
	if len(out) == 0 {
		f.What = Differs
		out = append(out, f)
	}
	return out
}

// fitsWithout reports whether the record is as its entry says but for one sub-resource.
func (s *stored) fitsWithout(i int, m *mark) bool {
	rest := slices.Delete(slices.Clone(s.children), i, i+1)
	digest, err := s.own.Digest(s.keys, rest)
	return err == nil && slices.Equal(digest, m.digest[:])
}

// missing finds what entries tell of and no row is.
func (p *pass) missing() {
	for id, m := range p.records {
		switch {
		case m.stage == stageDeleted || p.erased[m.subject]:
		case m.life < p.restores:
			p.tally.Restored++
		default:
			p.found = append(p.found, Finding{
				Kind: p.kinds[m.kind], Record: id, Subject: p.subjects[m.subject], What: Missing, Logged: m.version, anchor: anchor{id: id},
			})
		}
	}
}
