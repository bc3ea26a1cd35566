package keyring

import (
	"context"
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
	Index      *crypto.Index // answers look-ups
	IndexEpoch int32         // of Index
	Writing    []Epoch       // every epoch a writer must write tokens for, oldest first

	root *crypto.Root
}

// Epoch is an index root with its number.
type Epoch struct {
	Number int32
	Index  *crypto.Index
}

// Generation counts the keystone's roots from 1; a flip moves to the next.
func (r *Roots) Generation() uint64 { return r.root.Generation() }

// Roots returns the keys the root wraps, read anew whenever the keystone's lease gave a new root. Errors:
// fault.ErrUnavailable, and fault.ErrIntegrity where the keystone is not the database's.
func (k *Ring) Roots(ctx context.Context) (*Roots, error) {
	root, err := k.keystone.Root(ctx)
	if err != nil {
		return nil, fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	if r := k.current.Load(); r != nil && r.root == root {
		return r, nil
	}
	if err := k.loading.Take(ctx); err != nil {
		return nil, err
	}
	defer k.loading.Give()
	if r := k.current.Load(); r != nil && r.root == root {
		return r, nil
	}
	var stored []rootKey
	err = store.Aside(ctx, k.pool, func(conn *pgx.Conn) error {
		rows, err := conn.Query(ctx, selectRootKeys)
		if err == nil {
			stored, err = pgx.CollectRows(rows, pgx.RowToStructByPos[rootKey])
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("root keys: %w", store.Fault(err))
	}
	r, err := openRoots(root, stored)
	if err != nil {
		return nil, err
	}
	k.current.Store(r)
	return r, nil
}

const selectRootKeys = `SELECT name, epoch, state, wrapped FROM key_root WHERE state <> 'retiring' ORDER BY name, epoch`

type rootKey struct {
	Name    string
	Epoch   int32
	State   string
	Wrapped []byte
}

func openRoots(root *crypto.Root, stored []rootKey) (*Roots, error) {
	r := &Roots{root: root}
	for _, s := range stored {
		if err := r.add(s); err != nil {
			return nil, fmt.Errorf("root key %s %d: %w: %w", s.Name, s.Epoch, fault.ErrIntegrity, err)
		}
	}
	if r.MAC == nil || r.Index == nil {
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
	case crypto.KeyIndex:
		x, err := r.root.OpenIndex(epoch, s.Wrapped)
		if err != nil {
			return err
		}
		r.Writing = append(r.Writing, Epoch{s.Epoch, x})
		if s.State == "current" {
			r.Index, r.IndexEpoch = x, s.Epoch
		}
	}
	return nil
}

const insertRootKey = `INSERT INTO key_root (name, epoch, generation, wrapped, state)
 SELECT $1, 1, $2, $3, 'current' WHERE NOT EXISTS (SELECT FROM key_root WHERE name = $1) ON CONFLICT DO NOTHING`

// Provision makes each root-wrapped key that a database still lacks; what is there stays. Two processes at
// once are settled by the primary key.
func Provision(ctx context.Context, pool *pgxpool.Pool, k *crypto.Keystone) error {
	root, err := k.Root(ctx)
	if err != nil {
		return fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	for _, name := range []string{crypto.KeyIndex, crypto.KeySuppression, crypto.KeyRowMAC} {
		wrapped, err := root.NewKey(name, 1)
		if err != nil {
			return fmt.Errorf("%s key: %w", name, err)
		}
		_, err = pool.Exec(ctx, insertRootKey, name, int64(root.Generation()), wrapped) //nolint:gosec // generations count flips
		if err != nil {
			return fmt.Errorf("%s key: %w", name, store.Fault(err))
		}
	}
	return nil
}
