package vault

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// Domain tags of MACs under the row-MAC key and under subjects' keys. Never reused for another layout.
const (
	tagState       = "tacit/subject_state/1"
	tagCredential  = "tacit/credential/1"
	tagActive      = "tacit/active/1"
	tagConsent     = "tacit/consent_event/1"
	tagBasis       = "tacit/basis/1"
	tagHeader      = "tacit/header/1"
	tagDigest      = "tacit/record_digest/1"
	tagToken       = "tacit/field_token/1"
	tagImported    = "tacit/imported/1"
	tagIdemKey     = "tacit/idempotency_key/1"
	tagIdemBody    = "tacit/idempotency_body/1"
	tagCursor      = "tacit/cursor/1"
	actorNamespace = "tacit/actor/1"
)

// bucketSize is how many subjects share a bucket key: what one flip re-wraps for one victim.
const bucketSize = 256

// roots are the keys that the keystone's root wraps directly, as of one lease.
type roots struct {
	root       *crypto.Root
	mac        *crypto.MAC
	index      *crypto.Index // answers look-ups
	indexEpoch int32
	writing    []indexEpoch // every epoch a writer must write tokens for
}

type indexEpoch struct {
	epoch int32
	index *crypto.Index
}

// keyring holds roots and bucket keys under one lease, and nothing below them: a subject's keys are
// unwrapped on every request, so that deleting their row stops reads at once everywhere.
type keyring struct {
	keystone *crypto.Keystone
	pool     *pgxpool.Pool
	buckets  *crypto.BucketCache

	mu      sync.Mutex
	current *roots

	placing sync.Mutex // not mu: who holds it waits for a connection that callers of roots may hold
	filling uuid.UUID  // bucket that takes new subjects; zero for none
	room    int
}

// bucketCacheSize bounds the unwrapped bucket keys of a process: 16 million subjects' worth.
const bucketCacheSize = 65536

func newKeyring(k *crypto.Keystone, pool *pgxpool.Pool) (*keyring, error) {
	cache, err := crypto.NewBucketCache(k, bucketCacheSize)
	if err != nil {
		return nil, fmt.Errorf("bucket cache: %w", err)
	}
	return &keyring{keystone: k, pool: pool, buckets: cache}, nil
}

// roots returns the keys the root wraps, read anew whenever the keystone's lease gave a new root.
func (k *keyring) roots(ctx context.Context) (*roots, error) {
	root, err := k.keystone.Root(ctx)
	if err != nil {
		return nil, fmt.Errorf("keystone: %w: %w", ErrUnavailable, err)
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.current != nil && k.current.root == root {
		return k.current, nil
	}
	var stored []rootKey
	err = aside(ctx, k.pool, func(conn *pgx.Conn) error {
		rows, err := conn.Query(ctx, selectRootKeys)
		if err == nil {
			stored, err = pgx.CollectRows(rows, pgx.RowToStructByPos[rootKey])
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("root keys: %w", unavailable(err))
	}
	r, err := openRoots(root, stored)
	if err != nil {
		return nil, err
	}
	k.current = r
	return r, nil
}

// aside runs fn on a connection of its own. It serves what a process loads rarely and all requests wait
// for: they may hold every connection of the pool, in transactions that cannot end before it is there.
func aside(ctx context.Context, pool *pgxpool.Pool, fn func(*pgx.Conn) error) error {
	conn, err := pgx.ConnectConfig(ctx, pool.Config().ConnConfig)
	if err != nil {
		return err //nolint:wrapcheck // the caller scrubs and wraps
	}
	defer func() { _ = conn.Close(ctx) }()
	return fn(conn)
}

const selectRootKeys = `SELECT name, epoch, state, wrapped FROM key_root WHERE state <> 'retiring' ORDER BY name, epoch`

type rootKey struct {
	Name    string
	Epoch   int32
	State   string
	Wrapped []byte
}

func openRoots(root *crypto.Root, stored []rootKey) (*roots, error) {
	r := &roots{root: root}
	for _, s := range stored {
		if err := r.add(s); err != nil {
			return nil, fmt.Errorf("root key %s %d: %w: %w", s.Name, s.Epoch, ErrIntegrity, err)
		}
	}
	if r.mac == nil || r.index == nil {
		return nil, fmt.Errorf("root keys: not provisioned: %w", ErrUnavailable)
	}
	return r, nil
}

func (r *roots) add(s rootKey) error {
	epoch := uint32(s.Epoch) //nolint:gosec // > 0 by CHECK
	switch s.Name {
	case crypto.KeyRowMAC:
		m, err := r.root.OpenMAC(s.Name, epoch, s.Wrapped)
		if err == nil && s.State == "current" {
			r.mac = m
		}
		return err
	case crypto.KeyIndex:
		x, err := r.root.OpenIndex(epoch, s.Wrapped)
		if err != nil {
			return err
		}
		r.writing = append(r.writing, indexEpoch{s.Epoch, x})
		if s.State == "current" {
			r.index, r.indexEpoch = x, s.Epoch
		}
	}
	return nil
}

// bucket returns a bucket key, from the lease's cache or unwrapped from its row.
func (k *keyring) bucket(ctx context.Context, q querier, id uuid.UUID, version int32) (*crypto.Bucket, error) {
	v := uint32(version) //nolint:gosec // > 0 by CHECK
	if b, ok := k.buckets.Get(crypto.ID(id), v); ok {
		return b, nil
	}
	r, err := k.roots(ctx)
	if err != nil {
		return nil, err
	}
	var wrapped []byte
	err = q.QueryRow(ctx, `SELECT wrapped FROM key_bucket WHERE bucket = $1 AND version = $2`, id, version).Scan(&wrapped)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("bucket %s version %d: missing: %w", id, version, ErrIntegrity)
	}
	if err != nil {
		return nil, fmt.Errorf("bucket %s: %w", id, unavailable(err))
	}
	b, err := r.root.OpenBucket(crypto.ID(id), v, wrapped)
	if err != nil {
		return nil, fmt.Errorf("bucket %s: %w: %w", id, ErrIntegrity, err)
	}
	k.buckets.Put(b)
	return b, nil
}

// place returns a bucket with room for n ≤ bucketSize more subjects, making a new one when the last is
// full. A process fills buckets of its own, so that creates of different processes do not meet.
func (k *keyring) place(ctx context.Context, n int) (uuid.UUID, error) {
	r, err := k.roots(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	k.placing.Lock()
	defer k.placing.Unlock()
	if k.filling == uuid.Nil || k.room < n {
		if err := k.newBucket(ctx, r); err != nil {
			return uuid.Nil, err
		}
	}
	k.room -= n
	return k.filling, nil
}

func (k *keyring) newBucket(ctx context.Context, r *roots) error {
	id, err := newID()
	if err != nil {
		return err
	}
	_, wrapped, err := r.root.NewBucket(crypto.ID(id), 1)
	if err != nil {
		return fmt.Errorf("new bucket: %w", err)
	}
	_, err = k.pool.Exec(ctx, `INSERT INTO key_bucket (bucket, version, generation, wrapped) VALUES ($1, 1, $2, $3)`,
		id, int64(r.root.Generation()), wrapped) //nolint:gosec // generations count flips
	if err != nil {
		return fmt.Errorf("new bucket: %w", unavailable(err))
	}
	k.filling, k.room = id, bucketSize
	return nil
}

// lockBucket holds a bucket's version for the rest of a transaction, as every insert of a key row must:
// a flip locks the row FOR UPDATE before it reads who survives.
func (k *keyring) lockBucket(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*crypto.Bucket, error) {
	var version int32
	err := tx.QueryRow(ctx, `SELECT version FROM key_bucket WHERE bucket = $1 FOR SHARE`, id).Scan(&version)
	if err != nil {
		return nil, fmt.Errorf("bucket %s: %w", id, unavailable(err))
	}
	return k.bucket(ctx, tx, id, version)
}

// subjectKeys opens a subject's class keys, one slot at a time, from what its row holds.
type subjectKeys struct {
	subject uuid.UUID
	bucket  *crypto.Bucket
	wrapped [][]byte
	opened  [catalog.Slots]*crypto.Key
	unwraps int
}

// key unwraps the key of one slot. A slot shredded by a partial erasure is ErrGone.
func (k *subjectKeys) key(slot uint8) (*crypto.Key, error) {
	if key := k.opened[slot]; key != nil {
		return key, nil
	}
	if int(slot) >= len(k.wrapped) || k.wrapped[slot] == nil {
		return nil, fmt.Errorf("key of %s slot %d: %w", k.subject, slot, ErrGone)
	}
	key, err := k.bucket.Key(crypto.ID(k.subject), slot, k.wrapped[slot])
	if err != nil {
		return nil, fmt.Errorf("key of %s slot %d: %w: %w", k.subject, slot, ErrIntegrity, err)
	}
	k.opened[slot] = key
	k.unwraps++
	return key, nil
}

// unavailable maps database trouble to ErrUnavailable and drops values from every database error.
func unavailable(err error) error {
	err = postgres.Scrub(err)
	if errors.Is(err, postgres.ErrUnavailable) || errors.Is(err, postgres.ErrTimeout) {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return err
}

// querier is what a statement outside or inside a transaction needs.
type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}
