package merge

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/store"
)

// Watch has a vault tell a merger of its writes. It is called before the vault is used.
func (m *Merger) Watch(v *vault.Vault) {
	v.OnCreate(m.ask)
	v.OnWrite(m.Observe)
}

// selectLike is selectAlike of a record whose tokens are not there yet. The arrays come by subqueries: the planner would take each
// of another length for worth a plan of its own.
const selectLike = `SELECT o.record, array_agg(DISTINCT w.index) FROM unnest((SELECT $1::smallint[]), (SELECT $2::bytea[])) AS w (index, token) CROSS JOIN LATERAL (
 SELECT DISTINCT record FROM token WHERE index = w.index AND epoch = $3 AND token = w.token AND subject <> $4 AND record = subject
 ORDER BY record LIMIT $5) o GROUP BY o.record ORDER BY count(DISTINCT w.index) DESC, o.record LIMIT $5`

// ask looks for what a new record agrees with, in the round trip that asks what else the write must know. Observe is then done
// with it. What it finds it tells the write, whoever may see it, so that nobody looks again where there is nothing.
func (m *Merger) ask(ctx context.Context, b *pgx.Batch, c *vault.Change) (func(context.Context, pgx.Tx) error, error) {
	k := personOf(c)
	if k == nil {
		return nil, nil //nolint:nilnil // nothing to do
	}
	roots, err := m.on.Keys.Roots(ctx)
	if err != nil {
		return nil, err //nolint:wrapcheck // says it all
	}
	var indexes []int16
	var values [][]byte
	for i := range c.Tokens {
		if t := &c.Tokens[i]; t.Epoch == roots.IndexEpoch && t.Record == c.Facts.Subject {
			indexes, values = append(indexes, int16(t.Index)), append(values, t.Value[:]) //nolint:gosec // index numbers are at most 32767
		}
	}
	if len(indexes) == 0 {
		return nil, nil //nolint:nilnil // nothing to do
	}
	b.Queue(selectLike, indexes, values, roots.IndexEpoch, c.Facts.Subject, perTrait).Query(func(rows pgx.Rows) (err error) {
		c.Agreeing, err = alike(rows)
		return err
	})
	return func(ctx context.Context, tx pgx.Tx) error { return m.suspect(ctx, tx, k, c.Facts, c.Agreeing) }, nil
}

// alike reads records and in which indexes they agree. The caller scrubs errors, and wraps them.
func alike(rows pgx.Rows) ([]vault.Alike, error) {
	var a vault.Alike
	var list []vault.Alike
	_, err := pgx.ForEachRow(rows, []any{&a.ID, &a.Indexes}, func() error {
		list = append(list, a)
		a.Indexes = nil
		return nil
	})
	return list, err //nolint:wrapcheck // as above
}

// Observe has what a single write brings wait for a steward where it agrees strongly with another record of its kind,
// whoever may see that: what the writer is answered says nothing of it. It opens nothing, and goes by the tokens that the
// write has put. It is for vault.OnWrite. Of a write of many, such as an import's, only an address or a reference that agrees
// is looked for: of the names in a file very many can agree with very many.
func (m *Merger) Observe(ctx context.Context, tx pgx.Tx, changes []vault.Change) error {
	if len(changes) != 1 {
		return m.observeMany(ctx, tx, changes)
	}
	c := &changes[0]
	k := personOf(c)
	if k == nil || c.Asked || c.Found {
		return nil
	}
	roots, err := m.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	rows, err := tx.Query(ctx, selectAlike, c.Facts.Subject, roots.IndexEpoch, perTrait)
	if err != nil {
		return fmt.Errorf("agreeing: %w", store.Fault(err))
	}
	list, err := alike(rows)
	if err != nil {
		return fmt.Errorf("agreeing: %w", store.Fault(err))
	}
	return m.suspect(ctx, tx, k, c.Facts, list)
}

// personOf is the kind of the person whose record, or sub-resource of it, a change brings something to; nil for any other.
func personOf(c *vault.Change) *catalog.Kind {
	if c.Erased || c.After == nil || c.Facts == nil {
		return nil
	}
	k, about := c.After.Table.Kind, c.After.ID == c.After.Subject || c.After.Parent == c.After.Subject
	if k.Parent != "" {
		k, _ = c.Facts.Rev.Catalog.Kind(k.Parent)
	}
	if k == nil || !k.Person() || !about {
		return nil
	}
	return k
}

// selectAlikeMany finds what agrees with addresses or references of many records: $4 are the searches of their kind.
const selectAlikeMany = `SELECT t.subject, o.record FROM token t CROSS JOIN LATERAL (
 SELECT DISTINCT record FROM token WHERE index = t.index AND epoch = t.epoch AND token = t.token AND subject <> t.subject AND record = subject
 ORDER BY record LIMIT $3) o WHERE t.subject = ANY($1) AND t.record = t.subject AND t.epoch = $2 AND t.index <> ALL($4)
 GROUP BY t.subject, o.record ORDER BY t.subject, o.record`

func (m *Merger) observeMany(ctx context.Context, tx pgx.Tx, changes []vault.Change) error {
	var kind *catalog.Kind
	about := map[uuid.UUID]*facts.Facts{}
	for i := range changes {
		if k := personOf(&changes[i]); k != nil {
			kind, about[changes[i].Facts.Subject] = k, changes[i].Facts // a write is of one kind
		}
	}
	if kind == nil {
		return nil
	}
	roots, err := m.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	searches := []int16{}
	for _, s := range kind.Searches {
		searches = append(searches, int16(s.Number)) //nolint:gosec // index numbers are at most 32767
	}
	rows, err := tx.Query(ctx, selectAlikeMany, slices.Collect(maps.Keys(about)), roots.IndexEpoch, maxQueued, searches)
	if err != nil {
		return fmt.Errorf("agreeing: %w", store.Fault(err))
	}
	others := map[uuid.UUID][]uuid.UUID{}
	var id, other uuid.UUID
	_, err = pgx.ForEachRow(rows, []any{&id, &other}, func() error {
		if len(others[id]) < maxQueued && !slices.Contains(about[id].State.Merged(), other) {
			others[id] = append(others[id], other)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("agreeing: %w", store.Fault(err))
	}
	for id, list := range others {
		if err := queue(ctx, tx, id, kind.Name, about[id].Now, list); err != nil {
			return err
		}
	}
	return nil
}

// selectAlike finds what agrees with the tokens of a record, of the epoch that answers. See selectAgreeing.
const selectAlike = `SELECT o.record, array_agg(DISTINCT t.index) FROM token t CROSS JOIN LATERAL (
 SELECT DISTINCT record FROM token WHERE index = t.index AND epoch = t.epoch AND token = t.token AND subject <> $1 AND record = subject
 ORDER BY record LIMIT $3) o WHERE t.subject = $1 AND t.record = $1 AND t.epoch = $2 GROUP BY o.record ORDER BY count(DISTINCT t.index) DESC, o.record LIMIT $3`

// suspect lets those wait for a steward that agree strongly.
func (m *Merger) suspect(ctx context.Context, tx pgx.Tx, k *catalog.Kind, f *facts.Facts, list []vault.Alike) error {
	known := f.State.Merged()
	var others []uuid.UUID
	for i := range list {
		if strongly(k, list[i].Indexes) && !slices.Contains(known, list[i].ID) && len(others) < maxQueued {
			others = append(others, list[i].ID)
		}
	}
	if len(others) == 0 {
		return nil
	}
	return queue(ctx, tx, f.Subject, k.Name, f.Now, others)
}

// strongly reports whether what agrees is worth somebody's look: an address or a reference, or two compound searches.
func strongly(k *catalog.Kind, indexes []int16) bool {
	searches := 0
	for _, n := range indexes {
		if !slices.ContainsFunc(k.Searches, func(s *catalog.Search) bool { return int(s.Number) == int(n) }) {
			return true
		}
		searches++
	}
	return searches > 1
}
