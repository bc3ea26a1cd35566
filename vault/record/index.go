package record

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	insertUniqueToken = `INSERT INTO token (index, epoch, token, subject, record, source, uniq) VALUES ($1, $2, $3, $4, $5, $6, true)
 ON CONFLICT (index, epoch, token) WHERE uniq DO NOTHING`
	insertToken = `INSERT INTO token (index, epoch, token, subject, record, source, uniq) VALUES ($1, $2, $3, $4, $5, $6, false)
 ON CONFLICT DO NOTHING`
	// Who else has the value: claimants that another one keeps from being its holder, too.
	sharedToken  = `SELECT EXISTS (SELECT FROM token WHERE index = $1 AND epoch = $2 AND token = $3 AND source <> $4)`
	deleteTokens = `DELETE FROM token WHERE subject = $1 AND source = $2`
)

// Rival is a unique token of whose value another record, or sub-resource, has a token as well.
type Rival struct {
	Token
	Taken bool // the other is the value's holder: the token was not inserted
}

// PutTokens inserts any number of tokens in one round trip, and returns the unique ones with rivals.
func PutTokens(ctx context.Context, tx pgx.Tx, tokens []Token) (rivals []Rival, err error) {
	b := &pgx.Batch{}
	for i := range tokens {
		if tokens[i].Unique {
			b.Queue(insertUniqueToken, tokens[i].args()...)
			b.Queue(sharedToken, int16(tokens[i].Index), tokens[i].Epoch, tokens[i].Value[:], tokens[i].Source) //nolint:gosec // index numbers are at most 32767
		} else {
			tokens[i].QueueShared(b)
		}
	}
	results := tx.SendBatch(ctx, b)
	for _, t := range tokens {
		tag, err := results.Exec()
		shared := false
		if err == nil && t.Unique {
			err = results.QueryRow().Scan(&shared)
		}
		if err != nil { // every later result would fail the same
			return nil, fmt.Errorf("tokens: %w", store.Fault(errors.Join(err, results.Close())))
		}
		if taken := t.Unique && tag.RowsAffected() == 0; taken || shared {
			rivals = append(rivals, Rival{Token: t, Taken: taken})
		}
	}
	if err := results.Close(); err != nil {
		return nil, fmt.Errorf("tokens: %w", store.Fault(err))
	}
	return rivals, nil
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
