package record

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	insertToken = `INSERT INTO token (index, epoch, token, subject, record, source, uniq) VALUES ($1, $2, $3, $4, $5, $6, false)
 ON CONFLICT DO NOTHING`
	insertTokens = `INSERT INTO token (index, epoch, token, subject, record, source, uniq)
 SELECT i, e, t, s, r, o, false FROM unnest($1::smallint[], $2::integer[], $3::bytea[], $4::uuid[], $5::uuid[], $6::uuid[]) AS u (i, e, t, s, r, o)
 ON CONFLICT DO NOTHING`
	insertUniqueTokens = `INSERT INTO token (index, epoch, token, subject, record, source, uniq)
 SELECT i, e, t, s, r, o, true FROM unnest($1::smallint[], $2::integer[], $3::bytea[], $4::uuid[], $5::uuid[], $6::uuid[]) AS u (i, e, t, s, r, o)
 ON CONFLICT (index, epoch, token) WHERE uniq DO NOTHING RETURNING index, epoch, token, source`
	// Who else has the value: claimants that another one keeps from being its holder, too. What this call inserts is not
	// among them. LIMIT keeps each value a look-up by itself, however many rows the planner takes the table to have.
	sharedTokens = `SELECT i, e, t FROM unnest($1::smallint[], $2::integer[], $3::bytea[]) AS u (i, e, t) CROSS JOIN LATERAL (
 SELECT FROM token x WHERE x.index = i AND x.epoch = e AND x.token = t AND x.source <> ALL ($4::uuid[]) LIMIT 1) held`
	deleteTokens = `DELETE FROM token WHERE subject = $1 AND source = $2`
)

// Rival is a unique token of whose value another record, or sub-resource, has a token as well.
type Rival struct {
	Token
	Taken bool // the other is the value's holder: the token was not inserted
}

// key is what rivals have in common.
type key struct {
	index uint16
	epoch int32
	value [16]byte
}

func (t *Token) key() key { return key{t.Index, t.Epoch, t.Value} }

// claim is a unique token in the table.
type claim struct {
	key

	source uuid.UUID
}

// PutTokens inserts any number of tokens in one round trip, and returns the unique ones with rivals: others in the table,
// and those that stand before them in the list.
func PutTokens(ctx context.Context, tx pgx.Tx, tokens []Token) (rivals []Rival, err error) {
	var unique, others columns
	for i := range tokens {
		if tokens[i].Unique {
			unique.add(&tokens[i])
		} else {
			others.add(&tokens[i])
		}
	}
	held, shared := map[claim]bool{}, map[key]bool{}
	b := &pgx.Batch{}
	if len(unique.epochs) > 0 {
		unique.queueUnique(b, append(slices.Clone(unique.sources), others.sources...), held, shared)
	}
	if len(others.epochs) > 0 {
		b.Queue(insertTokens, others.args()...)
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return nil, fmt.Errorf("tokens: %w", store.Fault(err))
	}
	before := map[key][]uuid.UUID{}
	for _, t := range tokens {
		k := t.key()
		if t.Unique {
			mine := claim{k, t.Source}
			taken := !held[mine]
			delete(held, mine)
			earlier := slices.ContainsFunc(before[k], func(source uuid.UUID) bool { return source != t.Source })
			if taken || earlier || shared[k] {
				rivals = append(rivals, Rival{Token: t, Taken: taken})
			}
		}
		before[k] = append(before[k], t.Source)
	}
	return rivals, nil
}

// columns are tokens as unnest takes them.
type columns struct {
	indexes                    []int16
	epochs                     []int32
	values                     [][]byte
	subjects, records, sources []uuid.UUID
}

func (c *columns) add(t *Token) {
	c.indexes, c.epochs, c.values = append(c.indexes, int16(t.Index)), append(c.epochs, t.Epoch), append(c.values, t.Value[:]) //nolint:gosec // index numbers are at most 32767
	c.subjects, c.records, c.sources = append(c.subjects, t.Subject), append(c.records, t.Record), append(c.sources, t.Source)
}

func (c *columns) args() []any {
	return []any{c.indexes, c.epochs, c.values, c.subjects, c.records, c.sources}
}

// queueUnique inserts tokens of which one alone may have the value, and collects which it did, and the values that others
// have than the sources of this call.
func (c *columns) queueUnique(b *pgx.Batch, own []uuid.UUID, held map[claim]bool, shared map[key]bool) {
	var index int16
	var k key
	var value []byte
	var source uuid.UUID
	take := func(to func()) func(pgx.Rows) error {
		return func(rows pgx.Rows) error {
			for rows.Next() {
				fields := []any{&index, &k.epoch, &value, &source}
				if err := rows.Scan(fields[:len(rows.FieldDescriptions())]...); err != nil {
					return err //nolint:wrapcheck // the caller scrubs and wraps
				}
				k.index, k.value = uint16(index), [16]byte(value) //nolint:gosec // written from uint16
				to()
			}
			return rows.Err() //nolint:wrapcheck // as above
		}
	}
	b.Queue(insertUniqueTokens, c.args()...).Query(take(func() { held[claim{k, source}] = true }))
	b.Queue(sharedTokens, c.indexes, c.epochs, c.values, own).Query(take(func() { shared[k] = true }))
}

// QueueShared inserts a token that other records may hold as well, unique or not, as part of a batch.
func (t *Token) QueueShared(b *pgx.Batch) { b.Queue(insertToken, t.args()...) }

func (t *Token) args() []any {
	return []any{int16(t.Index), t.Epoch, t.Value[:], t.Subject, t.Record, t.Source} //nolint:gosec // index numbers are at most 32767
}

// Reindex replaces a record's tokens by those of its values now, and returns those with rivals as PutTokens does.
func (r *Record) Reindex(ctx context.Context, tx pgx.Tx, roots *keyring.Roots, keys *keyring.Subject) (rivals []Rival, err error) {
	tokens, err := r.Tokens(roots, keys)
	if err != nil {
		return nil, err
	}
	if _, err := tx.Exec(ctx, deleteTokens, r.Subject, r.ID); err != nil {
		return nil, fmt.Errorf("tokens: %w", store.Fault(err))
	}
	return PutTokens(ctx, tx, tokens)
}
