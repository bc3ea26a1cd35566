package importer

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// holdersAtOnce bounds the records that are loaded at a time for one reference. There is no bound on all of them: those
// that the session may not know of must not crowd out the one it may.
const holdersAtOnce = 10

// window is the part of a list of holders that begins at an index and is looked at in one turn; empty beyond its end.
func window(list []uuid.UUID, from int) []uuid.UUID {
	return list[min(from, len(list)):min(from+holdersAtOnce, len(list))]
}

// sought is a reference that is looked for.
type sought struct {
	holder  *facts.Facts   // the record that it leads to, as far as the session may know
	looked  []*facts.Facts // all that were looked at
	damaged bool           // one of them failed its integrity check
}

// find sets the holder of each row whose reference leads to a record. It counts the holders against the budget, and
// names every record it looked at in the import's entry, dry run or not: an import that changes nothing still tells who
// is known. It returns how many rows it has done, all but for fault.ErrBudget.
func (i *run) find(ctx context.Context, rows []Row) (int, error) {
	if i.ref == nil || len(rows) == 0 {
		return len(rows), nil
	}
	wanted := map[[16]byte]*sought{}
	roots, err := i.tokens(ctx, rows)
	if err != nil {
		return 0, err
	}
	for n := range rows {
		if rows[n].named() {
			wanted[rows[n].token] = &sought{}
		}
	}
	if err := i.seek(ctx, roots, i.whole, i.ref, wanted); err != nil {
		return 0, err
	}
	for n := range rows {
		if err := i.lead(ctx, &rows[n], wanted[rows[n].token]); errors.Is(err, fault.ErrBudget) {
			return n, err
		} else if err != nil {
			return 0, err
		}
	}
	return len(rows), nil
}

// tokens gives rows the tokens of their references, under the active revision.
func (i *run) tokens(ctx context.Context, rows []Row) (*keyring.Roots, error) {
	if err := i.p.Follow(ctx); err != nil {
		return nil, err
	}
	roots, err := i.on.Keys.Roots(ctx)
	if err != nil || i.ref == nil {
		return roots, err
	}
	for n := range rows {
		v, _ := rows[n].Draft.Get(i.ref.Name)
		if rows[n].token, err = i.token(roots, i.ref, v); err != nil {
			return nil, err
		}
	}
	return roots, nil
}

// seekOne looks for a row's record once more.
func (i *run) seekOne(ctx context.Context, row *Row) error {
	roots, err := i.on.Keys.Roots(ctx)
	if err != nil || row.read.Parent != nil {
		return err
	}
	s := &sought{}
	if err := i.seek(ctx, roots, i.whole, i.ref, map[[16]byte]*sought{row.token: s}); err != nil {
		return err
	}
	return i.lead(ctx, row, s)
}

// lead gives a row its holder. The holder is counted against the budget, but for one that this credential wrote itself in
// the same words: so a large file that is sent again goes on where the budget ended it. No value is opened until its row is
// charged. Records that are no row's holder cost nothing, as a reference that nobody has costs nothing.
func (i *run) lead(ctx context.Context, row *Row, s *sought) error {
	if s == nil {
		return nil
	}
	row.holder, row.damaged = s.holder, s.damaged
	if row.holder != nil && !row.wrote(row.holder) {
		err := i.p.ChargeFor(ctx, []*facts.Facts{row.holder})
		if errors.Is(err, fault.ErrBudget) {
			return i.stop(row.Number, "budget_exhausted", "nothing from this row on was imported; import the file again later", err)
		}
		if err != nil {
			return err
		}
	}
	return i.nameAll(ctx, s.looked)
}

// token is that of a value under the index that answers for a field. A file takes its time: index and root may be others
// than those of the batch before.
func (i *run) token(roots *keyring.Roots, f *catalog.Field, v value.Value) (token [16]byte, err error) {
	if v.IsNull() {
		return token, nil
	}
	x, err := i.p.Revision().Answering(f.Index)
	if err != nil {
		return token, fmt.Errorf("import: %w", err)
	}
	token, _ = record.FieldToken(roots.Index, x, v)
	return token, nil
}

// seek looks for the records of a kind that have some values of a unique field. Of each it picks the first that this
// session could find by the value. Where there is none, the row is a new record, whoever else holds the reference, and
// waits for review: that a closed record holds it is not told.
func (i *run) seek(ctx context.Context, roots *keyring.Roots, kind *catalog.Kind, f *catalog.Field, wanted map[[16]byte]*sought) error {
	known, err := i.known(ctx, roots, kind, f, wanted)
	if err != nil {
		return err
	}
	for from := 0; ; from += holdersAtOnce {
		var wave []uuid.UUID
		for token, s := range wanted {
			if s.holder == nil {
				wave = append(wave, window(known[token], from)...)
			}
		}
		if len(wave) == 0 {
			return nil
		}
		all, err := i.load(ctx, kind, wave...)
		if err != nil {
			return err
		}
		for token, s := range wanted {
			if s.holder == nil {
				if err := i.pick(ctx, kind, f, window(known[token], from), all, s); err != nil {
					return err
				}
			}
		}
	}
}

// known finds the records that have the values, the oldest first. Which of them the index has as the holder does not
// count: it may be one that the session may not know of.
func (i *run) known(ctx context.Context, roots *keyring.Roots, kind *catalog.Kind, f *catalog.Field, wanted map[[16]byte]*sought) (map[[16]byte][]uuid.UUID, error) {
	out := map[[16]byte][]uuid.UUID{}
	if len(wanted) == 0 {
		return out, nil
	}
	x, err := i.p.Revision().Answering(f.Index)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	tokens := make([][]byte, 0, len(wanted))
	for t := range wanted {
		tokens = append(tokens, t[:])
	}
	// OFFSET keeps each token and each record a look-up by itself: an import begins with tables that the planner knows
	// nothing of, and what it would plan for small ones reads more with each batch.
	sql := `SELECT u.token, r.id FROM unnest($3::bytea[]) AS u (token)
 CROSS JOIN LATERAL (SELECT subject, record FROM token t WHERE t.index = $1 AND t.epoch = $2 AND t.token = u.token OFFSET 0) t
 CROSS JOIN LATERAL (SELECT id FROM ` + revision.Ident(kind.Table) + ` r WHERE r.subject = t.subject AND r.id = t.record OFFSET 0) r ORDER BY r.id`
	found, err := i.on.Pool.Query(ctx, sql, int16(x.Number), roots.IndexEpoch, tokens) //nolint:gosec // index numbers are at most 32767
	if err != nil {
		return nil, fmt.Errorf("import: %w", store.Fault(err))
	}
	var token []byte
	var id uuid.UUID
	_, err = pgx.ForEachRow(found, []any{&token, &id}, func() error {
		out[[16]byte(token)] = append(out[[16]byte(token)], id)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("import: %w", store.Fault(err))
	}
	return out, nil
}

// errRevision says that rows were read under a catalog that is not the active one any more.
var errRevision = fmt.Errorf("the catalog changed meanwhile: %w", fault.ErrUnavailable)

// load loads facts in one statement. Where one of the records fails its integrity check each is loaded by
// itself, and the facts of those that fail are nil.
func (i *run) load(ctx context.Context, kind *catalog.Kind, ids ...uuid.UUID) (map[uuid.UUID]*facts.Facts, error) {
	all := map[uuid.UUID]*facts.Facts{}
	rev, list, err := i.on.Facts.Load(ctx, i.on.Pool, kind.Name, func(t *revision.Table) revision.Statement { return t.ByIDs }, ids)
	switch {
	case errors.Is(err, fault.ErrIntegrity) && len(ids) == 1:
		all[ids[0]] = nil
		return all, nil
	case errors.Is(err, fault.ErrIntegrity):
		for _, id := range ids {
			one, err := i.load(ctx, kind, id)
			if err != nil {
				return nil, err
			}
			maps.Copy(all, one)
		}
		return all, nil
	case err != nil:
		return nil, err
	case rev.Digest != i.p.Revision().Digest: // the rows were read under the catalog before
		return nil, errRevision
	}
	for _, f := range list {
		all[f.ID] = f
	}
	return all, nil
}

func (i *run) pick(ctx context.Context, kind *catalog.Kind, field *catalog.Field, known []uuid.UUID, all map[uuid.UUID]*facts.Facts, s *sought) error {
	for _, id := range known {
		f, loaded := all[id]
		s.damaged = s.damaged || loaded && f == nil
		if f == nil || !f.Found {
			continue
		}
		s.looked = append(s.looked, f)
		if s.holder != nil {
			continue
		}
		finds, err := i.p.MayMatch(ctx, kind.Name, f, field)
		if err != nil {
			return err
		}
		if finds {
			s.holder = f
		}
	}
	return nil
}

// nameAll puts subjects into the import's own entry. A full entry is recorded, and another begun.
func (i *run) nameAll(ctx context.Context, list []*facts.Facts) error {
	for _, f := range list {
		name, err := f.Pseudonym(i.own.EntryTime())
		if err != nil {
			return err
		}
		if _, ok := i.named[name]; ok {
			continue
		}
		if len(i.named) == audit.MaxSubjects {
			if err := i.record(ctx); err != nil {
				return err
			}
			i.own = i.own.Beside()
			clear(i.named)
			if name, err = f.Pseudonym(i.own.EntryTime()); err != nil { // the entry may be of another month
				return err
			}
		}
		i.named[name] = struct{}{}
	}
	return nil
}

// record makes the import's own entry durable. A dry run writes nothing, it tells.
func (i *run) record(ctx context.Context) error {
	names := slices.SortedFunc(maps.Keys(i.named), func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	if len(names) > 0 {
		all := make([]release.Left, len(names))
		for n := range names {
			all[n].Pseudonym = names[n]
		}
		i.own.Name(all)
	}
	if i.spec.DryRun {
		return i.own.Record(ctx, audit.Released)
	}
	return i.own.Record(ctx, audit.Written)
}
