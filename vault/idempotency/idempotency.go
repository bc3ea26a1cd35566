// Package idempotency remembers by which key a request made what, so that a retry does not act twice. It keeps MACs of
// keys and bodies, and neither of them.
package idempotency

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Request names a POST so that a retry of it does not act twice. Nil, or an empty key, names none.
type Request struct {
	Key   string // the caller's; only a MAC of it is kept
	Route string // constant: the same key on another route is another request
	Body  []byte // only a MAC of it is kept
}

const (
	claimKey = `INSERT INTO idempotency (credential, key, body, status, kind, record, subject, created_at)
 VALUES ($1, $2, $3, 201, $4, $5, $6, now()) ON CONFLICT DO NOTHING`
	claimedKey = `SELECT body, kind, record, subject FROM idempotency WHERE credential = $1 AND key = $2`
)

// Claim is what a key stands for: the record that its first request made.
type Claim struct {
	Kind    string
	Record  uuid.UUID
	Subject uuid.UUID
}

// Take takes the key of a credential's request for a record about to be made, in the write's own transaction, or returns
// what an earlier request made under it; nil where the key is this request's, or there is none. A concurrent request
// with the same key waits for this one. The key with another body is fault.ErrIdempotency. An erasure empties the stored
// MAC: the retry then meets the fence. mac is the row-MAC key.
func (r *Request) Take(ctx context.Context, tx pgx.Tx, mac *crypto.MAC, credential uuid.UUID, c Claim) (*Claim, error) {
	if r == nil || r.Key == "" {
		return nil, nil //nolint:nilnil // no key, no earlier request
	}
	key := mac.Sum(keyring.TagIdemKey, credential[:], []byte(r.Route), []byte(r.Key))
	body := mac.Sum(keyring.TagIdemBody, credential[:], r.Body)
	tag, err := tx.Exec(ctx, claimKey, credential, key, body, c.Kind, c.Record, c.Subject)
	if err != nil {
		return nil, fmt.Errorf("idempotency key: %w", store.Fault(err))
	}
	if tag.RowsAffected() == 1 {
		return nil, nil //nolint:nilnil // the key is this request's
	}
	var earlier Claim
	var stored []byte
	err = tx.QueryRow(ctx, claimedKey, credential, key).Scan(&stored, &earlier.Kind, &earlier.Record, &earlier.Subject)
	if err != nil {
		return nil, fmt.Errorf("idempotency key: %w", store.Fault(err))
	}
	if len(stored) > 0 && !mac.Verify(stored, keyring.TagIdemBody, credential[:], r.Body) {
		return nil, fault.ErrIdempotency
	}
	return &earlier, nil
}
