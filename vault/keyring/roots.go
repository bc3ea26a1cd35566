package keyring

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Roots are the keys that the keystone's root wraps directly, as of one lease.
type Roots struct {
	MAC        *crypto.MAC   // binds rows that decide access
	Suppressed *crypto.MAC   // finds addresses of people who said no and are gone
	Index      *crypto.Index // answers look-ups
	IndexEpoch int32         // of Index
	Writing    []Epoch       // every epoch a writer must write tokens for, oldest first
	Epochs     int64         // counts changes of the two above: what a writer compares as it commits

	signers []LogSigner // the current one first, then the newest

	root  *crypto.Root
	lease *crypto.Root // newest root of the fetch these belong to: a new fetch gives another
}

// Epoch is an index root with its number.
type Epoch struct {
	Number int32
	Index  *crypto.Index
}

// Generation is that of the tree when the keys were read; a flip moves to the next.
func (r *Roots) Generation() uint64 { return r.root.Generation() }

// Roots returns the keys the root wraps, read anew whenever the keystone's lease gave a new root. Errors:
// fault.ErrUnavailable, and fault.ErrIntegrity where the keystone is not the database's; crypto.ErrDestroyed
// with it where the database is a copy from before a flip.
func (k *Ring) Roots(ctx context.Context) (*Roots, error) {
	lease, err := k.keystone.Root(ctx)
	if err != nil {
		return nil, fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	if r := k.current.Load(); r != nil && r.lease == lease {
		return r, nil
	}
	if err := k.loading.Take(ctx); err != nil {
		return nil, err
	}
	defer k.loading.Give()
	if r := k.current.Load(); r != nil && r.lease == lease {
		return r, nil
	}
	r, err := k.readRoots(ctx)
	if errors.Is(err, crypto.ErrDestroyed) {
		r, err = k.readRoots(ctx) // a flip came between the row and the keystone
	}
	if err != nil {
		return nil, err
	}
	r.lease = lease
	k.current.Store(r)
	return r, nil
}

// MAC returns the key of row MACs.
func (k *Ring) MAC(ctx context.Context) (*crypto.MAC, error) {
	roots, err := k.Roots(ctx)
	if err != nil {
		return nil, err
	}
	return roots.MAC, nil
}

// Renew forgets the root-wrapped keys, so that the next Roots reads them again.
func (k *Ring) Renew() { k.current.Store(nil) }

func (k *Ring) readRoots(ctx context.Context) (*Roots, error) {
	var stored []rootKey
	err := store.Aside(ctx, k.pool, func(conn *pgx.Conn) error {
		rows, err := conn.Query(ctx, selectRootKeys)
		if err == nil {
			stored, err = pgx.CollectRows(rows, pgx.RowToStructByPos[rootKey])
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("root keys: %w", store.Fault(err))
	}
	if len(stored) == 0 {
		return nil, fmt.Errorf("root keys: not provisioned: %w", fault.ErrUnavailable)
	}
	root, err := treeRoot(ctx, k.keystone, stored[0].Generation)
	if err != nil {
		return nil, err
	}
	return openRoots(root, stored)
}

const selectRootKeys = `SELECT t.generation, t.epochs, r.name, r.epoch, r.state, r.wrapped FROM key_tree t, key_root r ORDER BY name, epoch`

type rootKey struct {
	Generation int64
	Epochs     int64
	Name       string
	Epoch      int32
	State      string
	Wrapped    []byte
}

func openRoots(root *crypto.Root, stored []rootKey) (*Roots, error) {
	r := &Roots{root: root, Epochs: stored[0].Epochs}
	for _, s := range stored {
		if err := r.add(s); err != nil {
			return nil, fmt.Errorf("root key %s %d: %w: %w", s.Name, s.Epoch, fault.ErrIntegrity, err)
		}
	}
	sortSigners(r.signers)
	if r.MAC == nil || r.Index == nil || r.Suppressed == nil { // the log has its key later than they: see LogSigners
		return nil, fmt.Errorf("root keys: not provisioned: %w", fault.ErrUnavailable)
	}
	return r, nil
}

func (r *Roots) add(s rootKey) error {
	epoch := uint32(s.Epoch) //nolint:gosec // > 0 by CHECK
	switch s.Name {
	case crypto.KeyRowMAC:
		m, err := r.root.OpenMAC(s.Name, epoch, s.Wrapped)
		if err == nil && s.State == "current" {
			r.MAC = m
		}
		return err
	case crypto.KeySuppression:
		m, err := r.root.OpenMAC(s.Name, epoch, s.Wrapped)
		if err == nil && s.State == "current" {
			r.Suppressed = m
		}
		return err
	case crypto.KeyIndex:
		x, err := r.root.OpenIndex(epoch, s.Wrapped)
		if err != nil {
			return err
		}
		r.Writing = append(r.Writing, Epoch{s.Epoch, x})
		if s.State == "current" {
			r.Index, r.IndexEpoch = x, s.Epoch
		}
	case crypto.KeyLog:
		key, err := r.root.OpenSigner(epoch, s.Wrapped)
		if err != nil {
			return err
		}
		r.signers = append(r.signers, LogSigner{s.Epoch, s.State, key})
	}
	return nil
}

const (
	insertTree    = `INSERT INTO key_tree (generation) VALUES ($1) ON CONFLICT DO NOTHING`
	insertRootKey = `INSERT INTO key_root (name, epoch, generation, wrapped, state)
 SELECT $1, 1, $2, $3, 'current' WHERE NOT EXISTS (SELECT FROM key_root WHERE name = $1) ON CONFLICT DO NOTHING`
)

// Provision makes the vault that a database is the owner of its keystone, and each root-wrapped key that it still
// lacks; what is there stays. Two processes at once are settled by the primary keys. A keystone that belongs to
// another vault is ErrOwned.
func Provision(ctx context.Context, pool *pgxpool.Pool, k *crypto.Keystone) error {
	newest, err := k.Root(ctx)
	if err != nil {
		return fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	if _, err := pool.Exec(ctx, insertTree, int64(newest.Generation())); err != nil { //nolint:gosec // generations count flips
		return fmt.Errorf("key tree: %w", store.Fault(err))
	}
	if err := claim(ctx, pool, k); err != nil {
		return err
	}
	var settled bool
	err = changeRoots(ctx, pool, k, Hold, func(tx pgx.Tx, root *crypto.Root) error {
		if err := insertRootKeys(ctx, tx, root); err != nil {
			return err
		}
		log, err := newLogChange(ctx, tx, root)
		settled = err == nil && log.settled()
		return err
	})
	if err != nil || settled {
		return err
	}
	return changeRoots(ctx, pool, k, Lock, func(tx pgx.Tx, root *crypto.Root) error { return ProvisionLog(ctx, tx, root) })
}

// changeRoots runs fn with the tree held or locked, and its root.
func changeRoots(ctx context.Context, pool *pgxpool.Pool, k *crypto.Keystone, take func(context.Context, pgx.Tx) (int64, error),
	fn func(pgx.Tx, *crypto.Root) error,
) error {
	return store.InTx(ctx, pool, func(tx pgx.Tx) error {
		generation, err := take(ctx, tx)
		if err != nil {
			return err
		}
		root, err := treeRoot(ctx, k, generation)
		if err != nil {
			return err
		}
		return fn(tx, root)
	})
}

// treeRoot is the root of the tree's generation: fault.ErrIntegrity where the keystone has destroyed it.
func treeRoot(ctx context.Context, k *crypto.Keystone, generation int64) (*crypto.Root, error) {
	root, err := k.Generation(ctx, uint64(generation)) //nolint:gosec // > 0 by CHECK
	if errors.Is(err, crypto.ErrDestroyed) {
		return nil, fmt.Errorf("key tables of generation %d: %w: %w", generation, fault.ErrIntegrity, err)
	}
	if err != nil {
		return nil, fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	return root, nil
}

func insertRootKeys(ctx context.Context, tx pgx.Tx, root *crypto.Root) error {
	for _, name := range []string{crypto.KeyIndex, crypto.KeySuppression, crypto.KeyRowMAC} {
		wrapped, err := root.NewKey(name, 1)
		if err != nil {
			return fmt.Errorf("%s key: %w", name, err)
		}
		if _, err := tx.Exec(ctx, insertRootKey, name, int64(root.Generation()), wrapped); err != nil { //nolint:gosec // counts flips
			return fmt.Errorf("%s key: %w", name, store.Fault(err))
		}
	}
	return nil
}
