package prove

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/store"
)

// state is a database that can be asked: the live one, or a backup brought to life.
type state struct {
	name, sort string
	conn       *pgx.Conn // streams
	side       *pgx.Conn // answers while conn streams
	tables     tables
}

// tables are the names of a database's tables, quoted, "" for one it has not.
type tables struct {
	keyTree, keyRoot, keyBucket, keySubject, token, basis string
	sealed                                                []sealedTable
}

// sealedTable has rows (subject, record, sealed). Where number is not empty, sealed is one value, with that number and
// version; else it is a row of them. Both are SQL.
type sealedTable struct{ name, record, number, version string }

// lone are the tables whose sealed column is one value.
var lone = map[string]sealedTable{
	"request_part": {record: "subject", number: "part", version: "version"},
	"message":      {record: "id", number: "1", version: "1"},
	"instruction":  {record: "id", number: "1", version: "1"},
	"hold":         {record: "id", number: "1", version: "1"},
}

func (t tables) any() bool {
	return t.keyRoot+t.keyBucket+t.keySubject+t.token+t.basis != "" || len(t.sealed) > 0
}

// selectColumns asks pg_catalog and not information_schema, which leaves out what the role may not read: such a
// table must be an error.
const selectColumns = `SELECT n.nspname, c.relname, array_agg(a.attname || ' ' || format_type(a.atttypid, NULL))
 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
 WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND a.attnum > 0 AND NOT a.attisdropped
 GROUP BY n.nspname, c.relname ORDER BY n.nspname, c.relname`

// findTables finds the key tables and every table with sealed values, of later releases and in any schema.
func findTables(ctx context.Context, conn *pgx.Conn) (t tables, err error) {
	rows, err := conn.Query(ctx, selectColumns)
	if err != nil {
		return t, fmt.Errorf("tables: %w", store.Fault(err))
	}
	var schema, name string
	var columns []string
	_, err = pgx.ForEachRow(rows, []any{&schema, &name, &columns}, func() error {
		return t.take(pgx.Identifier{schema, name}.Sanitize(), name, columns)
	})
	if err != nil {
		return t, fmt.Errorf("tables: %w", store.Fault(err))
	}
	return t, nil
}

func (t *tables) take(quoted, name string, columns []string) error {
	has := func(column string) bool { return slices.Contains(columns, column) }
	for known, place := range map[string]*string{
		"key_tree": &t.keyTree, "key_root": &t.keyRoot, "key_bucket": &t.keyBucket, "key_subject": &t.keySubject, "token": &t.token, "basis": &t.basis,
	} {
		if name == known && (has("wrapped bytea") || has("wrapped bytea[]") || has("subject uuid") || has("fences bigint")) {
			*place = quoted
		}
	}
	switch {
	case !has("sealed bytea"):
	case has("subject uuid") && lone[name].number != "":
		one := lone[name]
		one.name = quoted
		t.sealed = append(t.sealed, one)
	case has("subject uuid") && has("record uuid"):
		t.sealed = append(t.sealed, sealedTable{name: quoted, record: "record"})
	case has("subject uuid") && has("id uuid"):
		t.sealed = append(t.sealed, sealedTable{name: quoted, record: "id"})
	default:
		return fmt.Errorf("table %s has sealed values of nobody knows whom", quoted)
	}
	return nil
}

// harvest takes everything from a state that could open something, and everything of the erased; what it holds
// of the others it opens at once and counts.
func (a *attack) harvest(ctx context.Context, s *state) error {
	source := Source{Name: s.name, Sort: s.sort}
	steps := []func(context.Context, *state, *Source) error{
		a.takeBuckets, a.takeKeys, a.takeSealed, a.takeBases, a.takeIndexes, a.takeTokens,
	}
	for _, step := range steps {
		if err := step(ctx, s, &source); err != nil {
			return err
		}
	}
	a.report.Sources = append(a.report.Sources, source)
	return nil
}

func (a *attack) takeBuckets(ctx context.Context, s *state, _ *Source) error {
	if s.tables.keyBucket == "" {
		return nil
	}
	rows, err := s.conn.Query(ctx, `SELECT bucket, version, wrapped FROM `+s.tables.keyBucket)
	if err != nil {
		return fmt.Errorf("buckets: %w", store.Fault(err))
	}
	var id uuid.UUID
	var version int32
	var key []byte
	_, err = pgx.ForEachRow(rows, []any{&id, &version, &key}, func() error {
		a.ladder.stored(id, uint32(version), key) //nolint:gosec // > 0 by CHECK
		return nil
	})
	if err != nil {
		return fmt.Errorf("buckets: %w", store.Fault(err))
	}
	return nil
}

// batchSize is how many rows are looked up in the live database at a time.
const batchSize = 500

// takeKeys counts the survivors' keys that open under what the state itself holds, and notes those of the erased.
func (a *attack) takeKeys(ctx context.Context, s *state, source *Source) error {
	if s.tables.keySubject == "" {
		return nil
	}
	rows, err := s.conn.Query(ctx, `SELECT subject, bucket, bucket_version, wrapped FROM `+s.tables.keySubject)
	if err != nil {
		return fmt.Errorf("keys: %w", store.Fault(err))
	}
	batch := make(map[uuid.UUID]keyRow, batchSize)
	flush := func() error {
		defer clear(batch)
		return a.sortKeys(ctx, s, source, batch)
	}
	err = eachKeyRow(rows, func(subject uuid.UUID, r keyRow) error {
		if r.fence {
			return nil
		}
		if batch[subject] = r; len(batch) < batchSize {
			return nil
		}
		return flush()
	})
	if err != nil {
		return err
	}
	return flush()
}

func (a *attack) sortKeys(ctx context.Context, s *state, source *Source, batch map[uuid.UUID]keyRow) error {
	ids := make([]uuid.UUID, 0, len(batch))
	for id := range batch {
		ids = append(ids, id)
	}
	now, err := a.live.rows(ctx, ids)
	if err != nil {
		return err
	}
	for id, r := range batch {
		a.ladder.saw(r.bucket, r.version)
		living, known := now[id]
		v := a.victims[id]
		if !known || living.fence || v != nil {
			v = a.victim(id)
			v.holds(r, s.name)
		}
		for slot, key := range r.wrapped {
			if known && !living.fence && slot < len(living.wrapped) && living.wrapped[slot] != nil && key != nil && !v.lost(uint8(slot)) {
				source.Keys.add(a.ladder.key(id, uint8(slot), []uuid.UUID{r.bucket}, key) != nil)
			}
		}
	}
	return nil
}

func (a *attack) takeIndexes(ctx context.Context, s *state, _ *Source) error {
	if s.tables.keyRoot == "" {
		return nil
	}
	rows, err := s.conn.Query(ctx, `SELECT epoch, wrapped FROM `+s.tables.keyRoot+` WHERE name = $1`, crypto.KeyIndex)
	if err != nil {
		return fmt.Errorf("index roots: %w", store.Fault(err))
	}
	var epoch int32
	var key []byte
	_, err = pgx.ForEachRow(rows, []any{&epoch, &key}, func() error {
		for _, root := range a.ladder.roots {
			if _, err := root.OpenIndex(uint32(epoch), key); err == nil { //nolint:gosec // > 0 by CHECK
				a.indexes[epoch] = true
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("index roots: %w", store.Fault(err))
	}
	return nil
}

// takeTokens counts the blind tokens of the erased.
func (a *attack) takeTokens(ctx context.Context, s *state, _ *Source) error {
	if s.tables.token == "" {
		return nil
	}
	var ids []uuid.UUID
	for id, v := range a.victims {
		if !v.partial() { // which of its tokens were of shredded fields, the token does not say
			ids = append(ids, id)
		}
	}
	rows, err := s.conn.Query(ctx, `SELECT epoch, count(*) FROM `+s.tables.token+` WHERE subject = ANY($1) GROUP BY epoch`, ids)
	if err != nil {
		return fmt.Errorf("tokens: %w", store.Fault(err))
	}
	var epoch int32
	var n int
	_, err = pgx.ForEachRow(rows, []any{&epoch, &n}, func() error {
		a.tokens[epoch] += n
		return nil
	})
	if err != nil {
		return fmt.Errorf("tokens: %w", store.Fault(err))
	}
	return nil
}
