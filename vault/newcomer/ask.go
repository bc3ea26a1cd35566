package newcomer

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/suppress"
)

// Arrival is what comes with an address, and waits where somebody said no under it who is known no more.
func (n *Newcomer) Arrival() suppress.Arrival {
	a := suppress.Arrival{Subject: n.Facts.Subject, Keys: n.Facts.Keys, Rows: n.rows()}
	if n.Wrapped != nil {
		a.New = n.Facts
	}
	return a
}

// Tokens computes those of the record and its sub-resources. Errors: those of record.Open.
func (n *Newcomer) Tokens(roots *keyring.Roots) ([]record.Token, error) {
	tokens := make([]record.Token, 0, 8)
	for _, r := range n.rows() {
		of, err := r.Tokens(roots, n.Facts.Keys)
		if err != nil {
			return nil, err //nolint:wrapcheck // it names the record
		}
		tokens = append(tokens, of...)
	}
	return tokens, nil
}

// Asked is what must be known of others before a newcomer is stored.
type Asked struct {
	Rivals bool // others have unique values of it, or two of its own do; false before the batch was sent

	noes   *suppress.Inquiry
	rivals *record.Rivalry
}

// Ask puts the questions into a batch: who has its unique values, and who said no under its addresses.
func (n *Newcomer) Ask(b *pgx.Batch, roots *keyring.Roots, tokens []record.Token) (*Asked, error) {
	noes, err := suppress.Ask(roots, []suppress.Arrival{n.Arrival()})
	if err != nil {
		return nil, err //nolint:wrapcheck // it names the record
	}
	noes.Queue(b)
	return &Asked{noes: noes, rivals: record.AskRivals(b, tokens)}, nil
}

// Settle goes by the answers: what comes with an address that somebody said no under waits for review.
func (a *Asked) Settle(ctx context.Context, tx pgx.Tx, at time.Time) error {
	a.Rivals = a.rivals.Any()
	return a.noes.Settle(ctx, tx, at) //nolint:wrapcheck // says it all
}

// PutTokens stores the tokens where there are no rivals, by a statement that is sent along with what follows. It is
// store.ErrAgain where one has come since.
func (a *Asked) PutTokens(ctx context.Context, tx pgx.Tx) error {
	return a.rivals.Later(ctx, tx) //nolint:wrapcheck // says it all
}
