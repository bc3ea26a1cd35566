// Package keyring holds the vault's keys above the subject: the keys the keystone's root wraps, and bucket
// keys, under one lease. Nothing below them is kept: a subject's keys are unwrapped on every request, so that
// deleting their row stops reads at once everywhere. It knows key tables, and no records.
package keyring

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// BucketSize is how many subjects share a bucket key: what one flip re-wraps for one victim.
const BucketSize = 256

// bucketCacheSize bounds the unwrapped bucket keys of a process: 16 million subjects' worth.
const bucketCacheSize = 65536

// Ring opens root-wrapped keys and bucket keys. It is safe for concurrent use.
type Ring struct {
	keystone *crypto.Keystone
	pool     *pgxpool.Pool
	buckets  *crypto.BucketCache

	current atomic.Pointer[Roots]
	loading store.Turn

	placing store.Turn // not loading: who holds it waits for a connection that callers of Roots may hold
	filling uuid.UUID  // bucket that takes new subjects; zero for none
	room    int
	seen    atomic.Pointer[seen]
}

// seen is a bucket with the version that it had when this process locked it last.
type seen struct {
	id      uuid.UUID
	version int32
}

// New makes a ring over a keystone and the key tables of its database. It does no I/O.
func New(k *crypto.Keystone, pool *pgxpool.Pool) (*Ring, error) {
	cache, err := crypto.NewBucketCache(k, bucketCacheSize)
	if err != nil {
		return nil, fmt.Errorf("bucket cache: %w", err)
	}
	return &Ring{keystone: k, pool: pool, buckets: cache, loading: store.NewTurn(), placing: store.NewTurn()}, nil
}

// Sweep drops the keys of leases that have ended, which an idle process would otherwise keep. Called once a
// lease, no key outlives two.
func (k *Ring) Sweep() {
	k.keystone.Sweep()
	k.buckets.Sweep()
	k.current.Store(nil)
}

// ErrMoved means that a flip has re-keyed a bucket since the caller read its version: what was read is of
// a moment that has passed, and is to be read again.
var ErrMoved = fmt.Errorf("re-keyed meanwhile: %w", fault.ErrUnavailable)

const selectBucket = `SELECT version, generation, wrapped FROM key_bucket WHERE bucket = $1`

// Bucket returns a bucket key, from the lease's cache or unwrapped from its row. One that is missing or
// does not open is fault.ErrIntegrity; one that has a later version is ErrMoved.
func (k *Ring) Bucket(ctx context.Context, q store.Querier, id uuid.UUID, version int32) (*crypto.Bucket, error) {
	v := uint32(version) //nolint:gosec // > 0 by CHECK
	if b, ok := k.buckets.Get(crypto.ID(id), v); ok {
		return b, nil
	}
	var have int32
	var generation int64
	var wrapped []byte
	err := q.QueryRow(ctx, selectBucket, id).Scan(&have, &generation, &wrapped)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return nil, fmt.Errorf("bucket %s: missing: %w", id, fault.ErrIntegrity)
	case err != nil:
		return nil, fmt.Errorf("bucket %s: %w", id, store.Fault(err))
	case have > version:
		return nil, fmt.Errorf("bucket %s: %w", id, ErrMoved)
	case have < version:
		return nil, fmt.Errorf("bucket %s: version %d, wanted %d: %w", id, have, version, fault.ErrIntegrity)
	}
	root, err := k.keystone.Generation(ctx, uint64(generation)) //nolint:gosec // > 0 by CHECK
	if errors.Is(err, crypto.ErrDestroyed) {
		return nil, fmt.Errorf("bucket %s: %w: %w", id, ErrMoved, err)
	}
	if err != nil {
		return nil, fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	b, err := root.OpenBucket(crypto.ID(id), v, wrapped)
	if err != nil {
		return nil, fmt.Errorf("bucket %s: %w: %w", id, fault.ErrIntegrity, err)
	}
	k.buckets.Put(b)
	return b, nil
}

// Place returns a bucket with room for n ≤ BucketSize more subjects, making a new one when the last is
// full. A process fills buckets of its own, so that creates of different processes do not meet.
func (k *Ring) Place(ctx context.Context, n int) (uuid.UUID, error) {
	if err := k.placing.Take(ctx); err != nil {
		return uuid.Nil, err
	}
	defer k.placing.Give()
	if k.filling == uuid.Nil || k.room < n {
		if err := k.newBucket(ctx); err != nil {
			return uuid.Nil, err
		}
	}
	k.room -= n
	return k.filling, nil
}

const (
	insertBucket = `INSERT INTO key_bucket (bucket, version, generation, since, wrapped) VALUES ($1, 1, $2, $2, $3)`
)

// newBucket makes a bucket under the root of the generation that the tree has when it is written: one that
// was wrapped under the last would be lost with it.
func (k *Ring) newBucket(ctx context.Context) error {
	id, err := store.NewID()
	if err != nil {
		return err
	}
	err = store.InTx(ctx, k.pool, func(tx pgx.Tx) error {
		generation, err := Hold(ctx, tx)
		if err != nil {
			return err
		}
		root, err := k.keystone.Generation(ctx, uint64(generation)) //nolint:gosec // > 0 by CHECK
		if err != nil {
			return fmt.Errorf("new bucket: %w: %w", fault.ErrUnavailable, err)
		}
		_, wrapped, err := root.NewBucket(crypto.ID(id), 1)
		if err != nil {
			return fmt.Errorf("new bucket: %w", err)
		}
		if _, err := tx.Exec(ctx, insertBucket, id, generation, wrapped); err != nil {
			return fmt.Errorf("new bucket: %w", store.Fault(err))
		}
		return nil
	})
	if err != nil {
		return err
	}
	k.filling, k.room = id, BucketSize
	return nil
}

// LockBucket holds a bucket's version for the rest of a transaction. Every insert of a key row must, or fail where the version is
// not the one that it wrapped the keys under, see SeenBucket: a flip locks the row FOR UPDATE before it reads who survives.
func (k *Ring) LockBucket(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*crypto.Bucket, error) {
	var version int32
	err := tx.QueryRow(ctx, `SELECT version FROM key_bucket WHERE bucket = $1 FOR SHARE`, id).Scan(&version)
	if err != nil {
		return nil, fmt.Errorf("bucket %s: %w", id, store.Fault(err))
	}
	b, err := k.Bucket(ctx, tx, id, version)
	if err == nil {
		k.seen.Store(&seen{id, version})
	}
	return b, err
}

// SeenBucket returns a bucket as LockBucket last did, without a question to the database; false where that is not known, or its
// lease has ended. Its version may have changed since: whoever inserts by it has the database compare, and calls
// ForgetBucket where it has.
func (k *Ring) SeenBucket(id uuid.UUID) (*crypto.Bucket, bool) {
	s := k.seen.Load()
	if s == nil || s.id != id {
		return nil, false
	}
	return k.buckets.Get(crypto.ID(id), uint32(s.version)) //nolint:gosec // > 0 by CHECK
}

// ForgetBucket has the next write lock its bucket.
func (k *Ring) ForgetBucket() { k.seen.Store(nil) }
