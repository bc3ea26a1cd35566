package importer

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/mapping"
)

// maxKnown bounds the references whose records are kept in mind.
const maxKnown = 50_000

// resolve finds what the rows refer to, and returns those rows that are complete. A reference that leads to no record, or
// to none that this session could find by it, is a fault of its row: both read the same.
func (i *run) resolve(ctx context.Context, rows []Row) ([]Row, error) {
	look := func() (int, error) { return 0, i.look(ctx, rows) }
	if _, err := i.locked(look); err != nil {
		return nil, err
	}
	if i.missing(rows) { // what is in flight may make it
		i.flight.Wait()
		if _, err := i.locked(look); err != nil {
			return nil, err
		}
	}
	out := rows[:0]
	for n := range rows {
		row := &rows[n]
		faults := i.settle(row)
		if len(faults) > 0 {
			i.fail(row.Number, faults...)
			continue
		}
		out = append(out, *row)
	}
	return out, nil
}

// settle puts the records that were found into a row.
func (i *run) settle(row *Row) (faults []RowError) {
	for n := range row.refs {
		if id, ok := i.refs[row.refs[n]]; ok {
			row.read.Refs[n].Set(&row.read, id)
		} else {
			faults = append(faults, row.read.Refs[n].Unknown())
		}
	}
	if row.read.Parent != nil && row.holder == nil {
		faults = append(faults, row.read.Parent.Unknown())
	}
	if len(faults) == 0 && len(row.refs) > 0 {
		faults = i.columns.Complete(&row.read)
		row.Draft = row.read.Draft
	}
	return faults
}

// missing reports whether a row refers to what was not found while batches are being written.
func (i *run) missing(rows []Row) bool {
	i.mu.Lock()
	flying := len(i.busy) > 0
	i.mu.Unlock()
	return flying && slices.ContainsFunc(rows, func(r Row) bool {
		return slices.ContainsFunc(r.refs, func(k refKey) bool { _, ok := i.refs[k]; return !ok })
	})
}

// look looks for what rows refer to and is not known yet. Who is found is counted against the budget, and named.
func (i *run) look(ctx context.Context, rows []Row) error {
	roots, err := i.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	if len(i.refs) > maxKnown {
		clear(i.refs)
	}
	wanted := map[*catalog.Field]*quest{}
	for n := range rows {
		if err := i.ask(roots, &rows[n], wanted); err != nil {
			return err
		}
	}
	for field, q := range wanted {
		if err := i.seek(ctx, roots, q.kind, field, q.wanted); err != nil {
			return err
		}
		for token, s := range q.wanted {
			if err := i.meet(ctx, refKey{q.kind.Name, token}, s); err != nil {
				return err
			}
		}
	}
	for n := range rows {
		if p := rows[n].read.Parent; p != nil {
			rows[n].holder = wanted[p.Target.Field].wanted[rows[n].token].holder
		}
	}
	return nil
}

// quest is what is looked for in one kind.
type quest struct {
	kind   *catalog.Kind
	wanted map[[16]byte]*sought
}

// ask adds what a row refers to.
func (i *run) ask(roots *keyring.Roots, row *Row, wanted map[*catalog.Field]*quest) error {
	add := func(r *mapping.Ref, always bool) (refKey, error) {
		token, err := i.token(roots, r.Target.Field, r.Value)
		key := refKey{r.Target.Kind.Name, token}
		if _, ok := i.refs[key]; err != nil || ok && !always {
			return key, err
		}
		q := wanted[r.Target.Field]
		if q == nil {
			q = &quest{r.Target.Kind, map[[16]byte]*sought{}}
			wanted[r.Target.Field] = q
		}
		if q.wanted[token] == nil {
			q.wanted[token] = &sought{}
		}
		return key, nil
	}
	row.refs = row.refs[:0]
	for n := range row.read.Refs {
		key, err := add(&row.read.Refs[n], false)
		if err != nil {
			return err
		}
		row.refs = append(row.refs, key)
	}
	if row.read.Parent != nil {
		key, err := add(row.read.Parent, true)
		row.token = key.token
		return err
	}
	return nil
}

// meet keeps what was found. Whoever was looked at is named, found or not: who guesses references leaves a trace.
func (i *run) meet(ctx context.Context, key refKey, s *sought) error {
	if err := i.nameAll(ctx, s.looked); err != nil || s.holder == nil {
		return err
	}
	if err := i.p.ChargeFor(ctx, []*facts.Facts{s.holder}); err != nil {
		return err
	}
	i.refs[key] = s.holder.ID
	return nil
}

// grouped puts rows of sub-resources with the first row of the same record: each record is changed once a batch.
func (i *run) grouped(rows []Row) []Row {
	if i.kind == i.whole {
		return rows
	}
	at := map[uuid.UUID]int{}
	var out []Row
	for _, row := range rows {
		if n, ok := at[row.holder.ID]; ok {
			out[n].also = append(out[n].also, row)
			continue
		}
		at[row.holder.ID] = len(out)
		out = append(out, row)
	}
	return out
}
