package record

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
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
	// among them. LIMIT keeps each value a look-up by itself, however many rows the planner takes the table to have; subqueries
	// keep it from making a plan for each length of the arrays.
	sharedTokens = `SELECT i, e, t FROM unnest((SELECT $1::smallint[]), (SELECT $2::integer[]), (SELECT $3::bytea[])) AS u (i, e, t) CROSS JOIN LATERAL (
 SELECT FROM token x WHERE x.index = i AND x.epoch = e AND x.token = t AND x.source <> ALL ((SELECT $4::uuid[])::uuid[]) LIMIT 1) held`
	insertNewTokens = `INSERT INTO token (index, epoch, token, subject, record, source, uniq)
 SELECT * FROM unnest($1::smallint[], $2::integer[], $3::bytea[], $4::uuid[], $5::uuid[], $6::uuid[], $7::boolean[])`
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
	sorted := slices.Clone(tokens)
	slices.SortStableFunc(sorted, inIndex) // as PutNew does
	unique, others := parted(sorted)
	p := placing{held: map[claim]bool{}, shared: map[key]bool{}}
	b := &pgx.Batch{}
	if len(unique.epochs) > 0 {
		p.queueUnique(b, unique, append(slices.Clone(unique.sources), others.sources...))
	}
	if len(others.epochs) > 0 {
		b.Queue(insertTokens, others.args()...)
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return nil, fmt.Errorf("tokens: %w", store.Fault(err))
	}
	return p.rivals(tokens), nil
}

// Rivalry is the question who else has the unique values of records that are about to be made.
type Rivalry struct {
	tokens []Token // in the order of the index, as all writers insert them: no two wait for each other
	shared bool
}

// AskRivals puts the question about the tokens of new records into a batch.
func AskRivals(b *pgx.Batch, tokens []Token) *Rivalry {
	r := &Rivalry{tokens: distinct(tokens)}
	slices.SortStableFunc(r.tokens, inIndex)
	unique, _ := parted(r.tokens)
	for i := 1; i < len(r.tokens); i++ {
		claimed := r.tokens[i].Unique || r.tokens[i-1].Unique
		r.shared = r.shared || claimed && r.tokens[i].key() == r.tokens[i-1].key()
	}
	if len(unique.epochs) > 0 {
		b.Queue(sharedTokens, unique.indexes, unique.epochs, unique.values, []uuid.UUID{}).Query(func(rows pgx.Rows) error {
			r.shared = r.shared || rows.Next()
			return nil
		})
	}
	return r
}

// Any reports whether another record has one of the values, or two of the new ones: then they are for PutTokens.
func (r *Rivalry) Any() bool { return r.shared }

// Later inserts the tokens, where there was no rival, by a statement that is sent along with what follows. It is
// store.ErrAgain where one came since.
func (r *Rivalry) Later(ctx context.Context, tx pgx.Tx) error {
	if len(r.tokens) == 0 {
		return nil
	}
	var c columns
	unique := make([]bool, len(r.tokens))
	for i := range r.tokens {
		c.add(&r.tokens[i])
		unique[i] = r.tokens[i].Unique
	}
	b := &pgx.Batch{}
	b.Queue(insertNewTokens, append(c.args(), unique)...)
	return store.AssumeFree(ctx, tx, b, "tokens", store.ErrAgain)
}

// distinct leaves out what a source has twice, since a value may be found in two ways: of the two, the unique one stays.
func distinct(tokens []Token) []Token {
	out := make([]Token, 0, len(tokens))
	for i := range tokens {
		t := &tokens[i]
		same := slices.IndexFunc(out, func(o Token) bool { return o.Source == t.Source && o.key() == t.key() })
		if same < 0 {
			out = append(out, *t)
		} else if t.Unique {
			out[same] = *t
		}
	}
	return out
}

// PutNew is PutTokens of records that have no tokens yet: what need not be unique goes by one COPY.
func PutNew(ctx context.Context, tx pgx.Tx, tokens []Token) ([]Rival, error) {
	p := placing{held: map[claim]bool{}, shared: map[key]bool{}}
	if unique := slices.DeleteFunc(slices.Clone(tokens), func(t Token) bool { return !t.Unique }); len(unique) > 0 {
		slices.SortStableFunc(unique, inIndex) // of two that claim one value the first is to have it, and no two writers wait for each other
		c, _ := parted(unique)
		b := &pgx.Batch{}
		p.queueUnique(b, c, c.sources) // the others are not there yet
		if err := tx.SendBatch(ctx, b).Close(); err != nil {
			return nil, fmt.Errorf("tokens: %w", store.Fault(err))
		}
	}
	if err := store.Copy(ctx, tx, "token", tokenColumns, sharedRows(tokens)); err != nil {
		return nil, fmt.Errorf("tokens: %w", err)
	}
	return p.rivals(tokens), nil
}

// inIndex orders tokens as the index does.
func inIndex(a, b Token) int {
	return cmp.Or(cmp.Compare(a.Index, b.Index), cmp.Compare(a.Epoch, b.Epoch), bytes.Compare(a.Value[:], b.Value[:]))
}

// placing is what the database said of unique tokens.
type placing struct {
	held   map[claim]bool // inserted
	shared map[key]bool   // values that others have
}

// rivals are the unique tokens of a list that was inserted which have some.
func (p *placing) rivals(tokens []Token) (rivals []Rival) {
	indexes := map[uint16]bool{}
	for i := range tokens {
		if tokens[i].Unique {
			indexes[tokens[i].Index] = true
		}
	}
	before := map[key][]uuid.UUID{}
	for i := range tokens {
		t := &tokens[i]
		if !indexes[t.Index] {
			continue
		}
		k := t.key()
		if t.Unique {
			mine := claim{k, t.Source}
			taken := !p.held[mine]
			delete(p.held, mine)
			earlier := slices.ContainsFunc(before[k], func(source uuid.UUID) bool { return source != t.Source })
			if taken || earlier || p.shared[k] {
				rivals = append(rivals, Rival{Token: *t, Taken: taken})
			}
		}
		before[k] = append(before[k], t.Source)
	}
	return rivals
}

// parted are the tokens that have to be unique, and the others.
func parted(tokens []Token) (unique, others columns) {
	for i := range tokens {
		if tokens[i].Unique {
			unique.add(&tokens[i])
		} else {
			others.add(&tokens[i])
		}
	}
	return unique, others
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

var tokenColumns = []string{"index", "epoch", "token", "subject", "record", "source", "uniq"}

// sharedRows are the tokens that need not be unique, in the order of tokenColumns. One that is there twice is left out: a
// value may be found in two ways.
func sharedRows(tokens []Token) [][]any {
	rows := make([][]any, 0, len(tokens))
	for i := range tokens {
		t := &tokens[i]
		first := i // of the source, whose tokens follow each other
		for first > 0 && tokens[first-1].Source == t.Source {
			first--
		}
		again := slices.ContainsFunc(tokens[first:i], func(o Token) bool { return o.key() == t.key() })
		if !t.Unique && !again {
			rows = append(rows, []any{int16(t.Index), t.Epoch, t.Value[:], t.Subject, t.Record, t.Source, false}) //nolint:gosec // index numbers are at most 32767
		}
	}
	return rows
}

func (c *columns) args() []any {
	return []any{c.indexes, c.epochs, c.values, c.subjects, c.records, c.sources}
}

// queueUnique inserts tokens of which one alone may have the value, and collects which it did, and the values that others
// have than the sources of this call.
func (p *placing) queueUnique(b *pgx.Batch, c columns, own []uuid.UUID) {
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
	b.Queue(insertUniqueTokens, c.args()...).Query(take(func() { p.held[claim{k, source}] = true }))
	b.Queue(sharedTokens, c.indexes, c.epochs, c.values, own).Query(take(func() { p.shared[k] = true }))
}

// QueueShared inserts a token that other records may hold as well, unique or not, as part of a batch.
func (t *Token) QueueShared(b *pgx.Batch) { b.Queue(insertToken, t.args()...) }

func (t *Token) args() []any {
	return []any{int16(t.Index), t.Epoch, t.Value[:], t.Subject, t.Record, t.Source} //nolint:gosec // index numbers are at most 32767
}

// SameTokens reports whether a record's tokens are surely those that it had before a write: that the write has put anew no value
// that they rest on. It opens nothing.
func (r *Record) SameTokens(old *Record) bool {
	t := r.Table
	if len(t.Former) > 0 || len(t.FormerSearches) > 0 {
		return false
	}
	for _, f := range t.Kind.Fields {
		if !tokened(t.Kind, f) {
			continue
		}
		if !f.Sealed() {
			if !r.Get(f.Name).Equal(old.Get(f.Name)) {
				return false
			}
			continue
		}
		now, has := r.find(f)
		was, had := old.find(f)
		if has != had || now.Version != was.Version || !bytes.Equal(now.Blob, was.Blob) {
			return false
		}
	}
	return true
}

// tokened reports whether tokens of a kind's records may rest on a field.
func tokened(k *catalog.Kind, f *catalog.Field) bool {
	if shape, ok := f.Shape(""); f.ClassBy != nil || f.Name == verifiedField || ok && shape.Index != nil {
		return true
	}
	if slices.ContainsFunc(k.Fields, func(o *catalog.Field) bool { return o.ClassBy != nil && o.ClassBy.Field == f.Name }) {
		return true
	}
	return slices.ContainsFunc(k.Searches, func(s *catalog.Search) bool {
		return slices.ContainsFunc(s.Parts, func(p catalog.Part) bool { return p.Field == f.Name })
	})
}

// verifiedField says whether a value was verified: one that is unique where it was rests on it.
const verifiedField = "verified"

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
