package rekey

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	wantedTokens = `unnest($1::smallint[], $2::int[], $3::bytea[], $4::uuid[], $5::uuid[], $6::uuid[], $7::boolean[])
 AS w (index, epoch, token, subject, record, source, uniq)`

	insertTokens = `INSERT INTO token (index, epoch, token, subject, record, source, uniq) SELECT * FROM ` + wantedTokens + `
 ON CONFLICT DO NOTHING RETURNING subject`

	// selectTaken finds what insertTokens could not store, because another record holds the value.
	selectTaken = `SELECT w.ord FROM unnest($1::smallint[], $2::int[], $3::bytea[], $4::uuid[], $5::uuid[]) WITH ORDINALITY
 AS w (index, epoch, token, subject, source, ord) WHERE NOT EXISTS (SELECT FROM token t WHERE t.index = w.index AND t.epoch = w.epoch
 AND t.token = w.token AND t.subject = w.subject AND t.source = w.source)`

	selectReviews = `SELECT record, index FROM review WHERE subject = ANY($1) AND resolved_at IS NULL`
	insertReview  = `INSERT INTO review (subject, id, record, kind, index, at) VALUES ($1, $2, $3, $4, $5, $6)`
)

// family is one indexed value of a record, whatever number and epoch its tokens have.
type family struct {
	source uuid.UUID
	index  int16
}

func (b *batch) familyOf(t *record.Token) family {
	return family{t.Source, slices.Min(b.set.Family(t.Index))}
}

// putTokens stores what is missing. A value that waits for review stays shared: its holder, which may be visited
// later, remains the holder.
func (b *batch) putTokens(ctx context.Context, tx pgx.Tx) error {
	if len(b.tokens) == 0 {
		return nil
	}
	if err := b.readReviews(ctx, tx); err != nil {
		return err
	}
	var unique []record.Token
	for i := range b.tokens {
		t := &b.tokens[i]
		t.Unique = t.Unique && !b.families[b.familyOf(t)]
		if t.Unique {
			unique = append(unique, *t)
		}
	}
	if err := b.insertTokens(ctx, tx, b.tokens); err != nil {
		return err
	}
	taken, err := findTaken(ctx, tx, unique)
	if err != nil || len(taken) == 0 {
		return err
	}
	return b.collide(ctx, tx, taken)
}

func (b *batch) readReviews(ctx context.Context, tx pgx.Tx) error {
	var ids []uuid.UUID
	for id := range b.keys {
		ids = append(ids, id)
	}
	rows, err := tx.Query(ctx, selectReviews, ids)
	if err != nil {
		return fmt.Errorf("reviews: %w", store.Fault(err))
	}
	var source uuid.UUID
	var index int16
	_, err = pgx.ForEachRow(rows, []any{&source, &index}, func() error {
		t := record.Token{Source: source, Index: uint16(index)} //nolint:gosec // > 0 in every catalog
		b.families[b.familyOf(&t)] = true
		return nil
	})
	if err != nil {
		return fmt.Errorf("reviews: %w", store.Fault(err))
	}
	return nil
}

// columns are tokens as the parameters of wantedTokens.
type columns struct {
	index                   []int16
	epoch                   []int32
	token                   [][]byte
	subject, record, source []uuid.UUID
	unique                  []bool
}

func columnsOf(tokens []record.Token) columns {
	var c columns
	for i := range tokens {
		t := &tokens[i]
		c.index, c.epoch, c.token = append(c.index, int16(t.Index)), append(c.epoch, t.Epoch), append(c.token, t.Value[:]) //nolint:gosec // at most 32767
		c.subject, c.record, c.source = append(c.subject, t.Subject), append(c.record, t.Record), append(c.source, t.Source)
		c.unique = append(c.unique, t.Unique)
	}
	return c
}

func (b *batch) insertTokens(ctx context.Context, tx pgx.Tx, tokens []record.Token) error {
	c := columnsOf(tokens)
	rows, err := tx.Query(ctx, insertTokens, c.index, c.epoch, c.token, c.subject, c.record, c.source, c.unique)
	if err != nil {
		return fmt.Errorf("tokens: %w", store.Fault(err))
	}
	var subject uuid.UUID
	_, err = pgx.ForEachRow(rows, []any{&subject}, func() error {
		b.touched[subject] = true
		b.report.Tokens++
		return nil
	})
	if err != nil {
		return fmt.Errorf("tokens: %w", store.Fault(err))
	}
	return nil
}

// findTaken returns those of the unique tokens that are not stored.
func findTaken(ctx context.Context, tx pgx.Tx, unique []record.Token) ([]record.Token, error) {
	if len(unique) == 0 {
		return nil, nil
	}
	c := columnsOf(unique)
	rows, err := tx.Query(ctx, selectTaken, c.index, c.epoch, c.token, c.subject, c.source)
	if err != nil {
		return nil, fmt.Errorf("taken tokens: %w", store.Fault(err))
	}
	places, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return nil, fmt.Errorf("taken tokens: %w", store.Fault(err))
	}
	var taken []record.Token
	for _, at := range places {
		taken = append(taken, unique[at-1])
	}
	return taken, nil
}

// collide stores what another record holds as shared, and lets it wait for review.
func (b *batch) collide(ctx context.Context, tx pgx.Tx, taken []record.Token) error {
	reviews := &pgx.Batch{}
	for i := range taken {
		t := &taken[i]
		t.Unique = false
		f := b.familyOf(t)
		if b.families[f] {
			continue // one review for one value
		}
		b.families[f] = true
		id, err := store.NewID()
		if err != nil {
			return err
		}
		b.report.Collisions++
		reviews.Queue(insertReview, t.Subject, id, t.Source, b.kindOf(t), int16(t.Index), store.Micro(b.cfg.Now())) //nolint:gosec // at most 32767
	}
	if err := b.insertTokens(ctx, tx, taken); err != nil {
		return err
	}
	if err := tx.SendBatch(ctx, reviews).Close(); err != nil {
		return fmt.Errorf("review: %w", store.Fault(err))
	}
	return nil
}

// kindOf names the kind whose index a token is of.
func (b *batch) kindOf(t *record.Token) string {
	for _, k := range b.set.Catalog.Kinds {
		if f, ok := k.Field(t.Field.Name); ok && f == t.Field {
			return k.Name
		}
	}
	return ""
}
