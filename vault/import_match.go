package vault

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// find sets the holder of each row whose reference leads to a record. It counts the holders against the budget, and
// names every record it looked at in the import's entry, dry run or not: an import that changes nothing still tells who
// is known. It returns how many rows it has done, all but for ErrBudget.
func (m *importing) find(ctx context.Context, rows []importer.Row) (int, error) {
	known, err := m.known(ctx, rows)
	if err != nil {
		return 0, err
	}
	for from := 0; ; from += importer.HoldersAtOnce {
		var wave []uuid.UUID
		for i := range rows {
			if rows[i].Holder == nil {
				wave = append(wave, importer.Window(known[rows[i].Token], from)...)
			}
		}
		if len(wave) == 0 {
			break
		}
		all, err := m.loadAll(ctx, wave...)
		if err != nil {
			return 0, err
		}
		for i := range rows {
			if rows[i].Holder == nil {
				if err := m.hold(ctx, importer.Window(known[rows[i].Token], from), all, &rows[i]); err != nil {
					return 0, err
				}
			}
		}
	}
	return m.chargeRows(ctx, rows)
}

// known finds the subjects of the records that the rows' references name, the oldest first. Which of them the index
// has as the holder does not count: it may be one that the session may not know of.
func (m *importing) known(ctx context.Context, rows []importer.Row) (map[[16]byte][]uuid.UUID, error) {
	out := map[[16]byte][]uuid.UUID{}
	if m.Reference() == nil || len(rows) == 0 {
		return out, nil
	}
	if err := m.renew(ctx); err != nil {
		return nil, err
	}
	roots, err := m.q.v.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	x, err := m.seek(m.q.rev, roots, rows)
	if err != nil {
		return nil, err
	}
	var tokens [][]byte
	for i := range rows {
		if rows[i].Token != [16]byte{} {
			tokens = append(tokens, rows[i].Token[:])
		}
	}
	sql := "SELECT t.token, t.subject FROM token t JOIN " + revision.Ident(m.q.kind.Table) +
		" r ON r.subject = t.subject AND r.id = t.subject WHERE t.index = $1 AND t.epoch = $2 AND t.token = ANY($3) ORDER BY t.subject"
	found, err := m.q.v.pool.Query(ctx, sql, int16(x.Number), roots.IndexEpoch, tokens) //nolint:gosec // index numbers are at most 32767
	if err != nil {
		return nil, fmt.Errorf("import: %w", store.Fault(err))
	}
	var token []byte
	var subject uuid.UUID
	_, err = pgx.ForEachRow(found, []any{&token, &subject}, func() error {
		out[[16]byte(token)] = append(out[[16]byte(token)], subject)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("import: %w", store.Fault(err))
	}
	return out, nil
}

// renew follows the active revision, which must have the catalog that the rows were read under.
func (m *importing) renew(ctx context.Context) error {
	before := m.q.rev.Digest
	if err := m.q.pin(ctx, m.q.v.pool); err != nil {
		return err
	}
	if m.q.rev.Digest != before {
		return errRevision
	}
	return nil
}

// chargeRows counts the rows' holders against the budget, except for what this credential wrote there itself in the
// same words: so a large file that is sent again goes on where the budget ended it. No value is opened until its row is
// charged. Records that are no row's holder cost nothing, as a reference that nobody has costs nothing.
func (m *importing) chargeRows(ctx context.Context, rows []importer.Row) (int, error) {
	for i := range rows {
		err := m.chargeRow(ctx, &rows[i])
		if errors.Is(err, ErrBudget) {
			return i, err
		}
		if err != nil {
			return 0, err
		}
		for _, f := range rows[i].Looked {
			if err := m.name(ctx, f); err != nil {
				return 0, err
			}
		}
	}
	return len(rows), nil
}

func (m *importing) chargeRow(ctx context.Context, row *importer.Row) error {
	if row.Holder == nil || row.Wrote(row.Holder) {
		return nil
	}
	err := m.q.charge(ctx, row.Holder.Subject)
	if errors.Is(err, ErrBudget) {
		return m.report.Stop(row.Number, "budget_exhausted", "nothing from this row on was imported; import the file again later", err)
	}
	return err
}

// factsOfSubjects is the source of facts about many subjects: $1 their ids.
const factsOfSubjects = `SELECT DISTINCT u.id, u.id AS subject, 0 AS ord FROM unnest($1::uuid[]) AS u (id)`

// loadAll loads facts in one statement. Where one of the subjects fails its integrity check each is loaded by
// itself, and the facts of those that fail are nil.
func (m *importing) loadAll(ctx context.Context, subjects ...uuid.UUID) (map[uuid.UUID]*facts.Facts, error) {
	all := map[uuid.UUID]*facts.Facts{}
	if len(subjects) == 0 {
		return all, nil
	}
	rev, list, err := m.q.v.facts.Load(ctx, m.q.v.pool, m.q.kind.Name, func(t *revision.Table) revision.Statement { return t.Facts(factsOfSubjects) }, subjects)
	switch {
	case errors.Is(err, ErrIntegrity) && len(subjects) == 1:
		all[subjects[0]] = nil
		return all, nil
	case errors.Is(err, ErrIntegrity):
		for _, id := range subjects {
			one, err := m.loadAll(ctx, id)
			if err != nil {
				return nil, err
			}
			maps.Copy(all, one)
		}
		return all, nil
	case err != nil:
		return nil, err
	case rev.Digest != m.q.rev.Digest: // the rows were read under the catalog before
		return nil, errRevision
	}
	for _, f := range list {
		all[f.Subject] = f
	}
	return all, nil
}

// hold picks the record a row is about: the first that this session could find by the reference. Where there is none,
// the row is a new record, whoever else holds the reference, and waits for review: that a closed record holds it is not
// told.
func (m *importing) hold(ctx context.Context, known []uuid.UUID, all map[uuid.UUID]*facts.Facts, row *importer.Row) error {
	for _, id := range known {
		f, loaded := all[id]
		row.Damaged = row.Damaged || loaded && f == nil
		if f == nil || !f.Found || m.q.foreign(f.Subject) {
			continue
		}
		row.Looked = append(row.Looked, f)
		if row.Holder != nil {
			continue
		}
		q := *m.q
		q.rev = f.Rev
		finds, err := q.mayFind(ctx, q.kind.Name, f, m.Reference(), m.Reference().Class)
		if err != nil {
			return err
		}
		if finds {
			row.Holder = f
		}
	}
	return nil
}

// name puts a subject into the import's own entry. A full entry is recorded, and another begun.
func (m *importing) name(ctx context.Context, f *facts.Facts) error {
	p, err := m.q.pseudonym(f)
	if err != nil {
		return err
	}
	if _, ok := m.named[p]; ok {
		return nil
	}
	if len(m.named) == audit.MaxSubjects {
		if err := m.record(ctx); err != nil {
			return err
		}
		*m.q = *m.fork()
		clear(m.named)
		if p, err = m.q.pseudonym(f); err != nil { // the entry may be of another month
			return err
		}
	}
	m.named[p] = struct{}{}
	return nil
}

// record makes the import's own entry durable. A dry run writes nothing, it tells.
func (m *importing) record(ctx context.Context) error {
	var names []uuid.UUID
	for p := range m.named {
		names = append(names, p)
	}
	if len(names) > 0 {
		slices.SortFunc(names, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
		m.q.entry.Groups = []audit.Group{{Subjects: names}}
	}
	if m.DryRun {
		return m.q.record(ctx, audit.Released)
	}
	return m.q.record(ctx, audit.Written)
}

// update merges one row into the record its reference names. Cells that are empty change nothing; a
// sub-resource that came from the same column before is replaced.
func (m *importing) update(ctx context.Context, row *importer.Row) error {
	return m.attempt(ctx, func(q *request, tx pgx.Tx) error {
		t, err := q.target(ctx, tx, uuid.Nil, row.Holder.Subject)
		if err != nil {
			return err
		}
		t.by = m.Reference()
		if err := m.still(ctx, q, tx, t, row); err != nil {
			return err
		}
		return q.merge(ctx, tx, t, row)
	})
}

// still checks that the locked record holds the row's reference: it may have been given another one meanwhile,
// and a token row that was edited to lead to it is an integrity failure.
func (m *importing) still(ctx context.Context, q *request, tx pgx.Tx, t *target, row *importer.Row) error {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	one := []importer.Row{*row}
	x, err := m.seek(q.rev, roots, one)
	if err != nil {
		return err
	}
	token := one[0].Token
	var there bool
	err = tx.QueryRow(ctx, `SELECT EXISTS (SELECT FROM token WHERE index = $1 AND epoch = $2 AND token = $3 AND subject = $4)`,
		int16(x.Number), roots.IndexEpoch, token[:], t.facts.Subject).Scan(&there) //nolint:gosec // index numbers are at most 32767
	if err != nil {
		return fmt.Errorf("import: %w", store.Fault(err))
	}
	if !there {
		return ErrVersion
	}
	return t.facts.Holds(roots, x.Number, token)
}

// merge does what Patch does, with what the row gives.
func (q *request) merge(ctx context.Context, tx pgx.Tx, t *target, row *importer.Row) error {
	for i := range row.Draft.Children {
		if err := q.mergePoint(ctx, tx, t, &row.Draft.Children[i], row.Points[i]); err != nil {
			return err
		}
	}
	d := row.Draft.PatchOf(t.row.Get)
	if err := q.mayMerge(ctx, t, &d); err != nil { // before anything is compared with what is stored
		return err
	}
	if err := d.KeepsOn(t.row.Get); err != nil {
		return err
	}
	if err := q.checkRefs(ctx, tx, &d); err != nil {
		return err
	}
	old := t.row.Clone()
	err := t.row.Patch(&d, t.facts.Keys, store.Micro(q.v.now()))
	if err != nil {
		return err
	}
	if t.row.Imported, err = row.Mark(t.facts.Keys); err != nil {
		return err
	}
	if err := q.putHistory(ctx, tx, t.facts.Keys, &d, &old); err != nil {
		return err
	}
	if err := q.cascade(ctx, tx, t, &old); err != nil {
		return err
	}
	_, err = q.store(ctx, tx, t, &d, old.Version)
	return err
}

// mayMerge is mayPatch for a row: one that changes what decisions rest on is a reassignment besides, decided on
// the record as it was and as it would be.
func (q *request) mayMerge(ctx context.Context, t *target, d *Draft) error {
	if err := q.mayWrite(t.d, d, t.row, ""); err != nil || !d.Reassigns() {
		return err
	}
	as := *q
	as.action = policy.ActionReassign
	before, err := as.decide(ctx, t.facts)
	if err != nil {
		return err
	}
	return as.mayPatch(ctx, &target{facts: t.facts, row: t.row, d: before}, d)
}

// mergePoint changes the sub-resource that the same column made before, or adds one.
func (q *request) mergePoint(ctx context.Context, tx pgx.Tx, t *target, d *Draft, key []byte) error {
	i := slices.IndexFunc(t.facts.Children, func(r record.Record) bool { return bytes.Equal(r.Imported, key) })
	if i >= 0 {
		return q.changePoint(ctx, tx, t, &t.facts.Children[i], d)
	}
	if err := q.mayWrite(t.d, d, nil, ""); err != nil {
		return err
	}
	if len(t.facts.Children) >= draft.MaxChildren {
		return &Invalid{Fields: []FieldError{{Field: d.Kind.ParentList, Code: "too_long", Hint: "at most " + strconv.Itoa(draft.MaxChildren)}}}
	}
	id, err := store.NewID()
	if err != nil {
		return err
	}
	r := record.New(q.rev.Tables[d.Kind.Name], t.facts.Subject, id, t.facts.ID, store.Micro(q.v.now()))
	r.Imported = key
	if err := r.Fill(d, t.facts.Keys); err != nil {
		return err
	}
	if err := r.Insert(ctx, tx); err != nil {
		return err
	}
	t.facts.Children = append(t.facts.Children, r)
	return q.reindex(ctx, tx, &target{facts: t.facts, row: &r, d: t.d}, d)
}

// changePoint writes the cell's value alone: what people added to the point since, such as that it is verified,
// is not the file's. One that holds the value already is left as it is, where the session may find the record by
// the value or sees it: to any other session the point's version would tell whether the guess was right.
func (q *request) changePoint(ctx context.Context, tx pgx.Tx, t *target, r *record.Record, d *Draft) error {
	i := slices.IndexFunc(d.Settings, func(f draft.Setting) bool { return f.Field.ClassBy != nil })
	p := Draft{Catalog: d.Catalog, Kind: d.Kind, Patch: true, Settings: d.Settings[i : i+1]}
	if err := q.mayWrite(t.d, &p, r, ""); err != nil {
		return err
	}
	if known, err := q.knows(ctx, t, r, &p.Settings[0]); err != nil || known {
		return err
	}
	old := r.Clone()
	if err := r.Patch(&p, t.facts.Keys, store.Micro(q.v.now())); err != nil {
		return err
	}
	if err := q.putHistory(ctx, tx, t.facts.Keys, &p, &old); err != nil {
		return err
	}
	if err := r.Update(ctx, tx, old.Version); err != nil {
		return err
	}
	return q.reindex(ctx, tx, &target{facts: t.facts, row: r, d: t.d, old: &old}, &p)
}

// knows reports whether a sub-resource holds a value already, to a session that may know.
func (q *request) knows(ctx context.Context, t *target, r *record.Record, s *draft.Setting) (bool, error) {
	shape, ok := r.Shape(s.Field)
	if !ok || !s.Field.HasPurpose(q.purpose) {
		return false, nil
	}
	may := t.d.Form(s.Field.Name, shape.Class.String()) == policy.Clear
	if !may && shape.Index != nil {
		var err error
		if may, err = q.mayFind(ctx, q.kind.Name, t.facts, s.Field, shape.Class); err != nil {
			return false, err
		}
	}
	if !may {
		return false, nil
	}
	have, err := r.Open(t.facts.Keys, s.Field)
	return err == nil && have.Equal(s.Value), err
}

// seek gives rows the token of their reference, of the index that answers under a revision, and returns that. A
// file takes its time: index and root may be others than those of the batch before.
func (m *importing) seek(rev *revision.Set, roots *keyring.Roots, rows []importer.Row) (*catalog.Index, error) {
	x, err := rev.Answering(m.Reference().Index)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	for i := range rows {
		if val, ok := rows[i].Draft.Get(m.Reference().Name); ok {
			rows[i].Token, _ = record.FieldToken(roots.Index, x, val)
		}
	}
	return x, nil
}
