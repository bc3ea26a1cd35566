package keyring

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// The tree is held by whoever adds to it or shreds of it, many at a time, and locked by whoever changes its
// generation or its epochs, alone. A lock of a number comes first, because its queue is fair: of a row's lock,
// holders that come and go would keep the one who wants it alone waiting for ever.
const (
	holdNumber = `SELECT pg_advisory_xact_lock_shared(8390880602341242)`
	holdTree   = `SELECT generation FROM key_tree FOR SHARE`

	lockNumber = `SELECT pg_advisory_xact_lock(8390880602341242)`
	lockTree   = `SELECT generation FROM key_tree FOR UPDATE`

	// BoundLocks is for changes that wait for writers: one that does not end must not make everyone else queue behind
	// the change, which can be tried again.
	BoundLocks = `SET LOCAL lock_timeout = '5s'`
)

// Hold keeps the tree in its generation, which it returns, for the rest of a transaction: a flip waits, or has
// happened.
func Hold(ctx context.Context, tx pgx.Tx) (generation int64, err error) {
	return take(ctx, tx, holdNumber, holdTree)
}

// Lock keeps out everyone who holds the tree for the rest of a transaction, and returns its generation. Whoever
// waits for longer than five seconds, here or for a lock taken later in the transaction, gives up:
// fault.ErrUnavailable.
func Lock(ctx context.Context, tx pgx.Tx) (generation int64, err error) {
	return take(ctx, tx, BoundLocks, lockNumber, lockTree)
}

func take(ctx context.Context, tx pgx.Tx, statements ...string) (generation int64, err error) {
	b := &pgx.Batch{}
	for _, sql := range statements {
		b.Queue(sql)
	}
	results := tx.SendBatch(ctx, b)
	for range len(statements) - 1 {
		if _, err := results.Exec(); err != nil {
			return 0, fmt.Errorf("key tree: %w", store.Fault(errors.Join(err, results.Close())))
		}
	}
	err = results.QueryRow().Scan(&generation)
	if err = errors.Join(err, results.Close()); err != nil {
		return 0, fmt.Errorf("key tree: %w", store.Fault(err))
	}
	return generation, nil
}

// ErrOwned means that the keystone belongs to another vault: this database may read with it, and destroys nothing
// that the other may need.
var ErrOwned = errors.New("the keystone belongs to another vault")

const selectVault = `SELECT vault FROM key_tree`

// Vault returns the id of the vault that a database is: what a keystone knows its owner by.
func Vault(ctx context.Context, q store.Querier) (uuid.UUID, error) {
	var id uuid.UUID
	if err := q.QueryRow(ctx, selectVault).Scan(&id); err != nil {
		return uuid.Nil, fmt.Errorf("key tree: %w", store.Fault(err))
	}
	return id, nil
}

// Owns is ErrOwned unless the keystone belongs to the database's vault.
func Owns(ctx context.Context, q store.Querier, k *crypto.Keystone) error {
	id, err := Vault(ctx, q)
	if err != nil {
		return err
	}
	held, err := k.Held(ctx)
	if err != nil {
		return fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	if held.Vault != crypto.ID(id) {
		return ErrOwned
	}
	return nil
}

// claim makes the database's vault the owner of a keystone that has none.
func claim(ctx context.Context, q store.Querier, k *crypto.Keystone) error {
	id, err := Vault(ctx, q)
	if err != nil {
		return err
	}
	err = k.Claim(ctx, crypto.ID(id))
	switch {
	case errors.Is(err, crypto.ErrExists):
		return ErrOwned
	case err != nil:
		return fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	return nil
}

// Adopt makes the database's vault the owner of the keystone in the place of another, which from then on erases
// nobody and flips nothing. Where the keystone has generations later than the tree's, made for the other, the next
// flip is to a new one all the same.
func Adopt(ctx context.Context, q store.Querier, k *crypto.Keystone) error {
	id, err := Vault(ctx, q)
	if err != nil {
		return err
	}
	if err := k.Adopt(ctx, crypto.ID(id)); err != nil {
		return fmt.Errorf("keystone: %w", err)
	}
	return Outrun(ctx, q, k)
}

const selectGeneration = `SELECT generation FROM key_tree`

// Outrun makes sure that the generation after the tree's is not one that another timeline of the database may have
// used: it makes one that nobody uses, which the next flip passes.
func Outrun(ctx context.Context, q store.Querier, k *crypto.Keystone) error {
	var tree int64
	if err := q.QueryRow(ctx, selectGeneration).Scan(&tree); err != nil {
		return fmt.Errorf("key tree: %w", store.Fault(err))
	}
	held, err := k.Held(ctx)
	if err != nil {
		return fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	newest := held.Roots[len(held.Roots)-1]
	if newest != uint64(tree)+1 { //nolint:gosec // > 0 by CHECK
		return nil
	}
	if _, err := k.Advance(ctx, newest); err != nil {
		return fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	return nil
}
