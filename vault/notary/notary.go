// Package notary gives the log what is the vault's: the key by which its intake is known to be genuine, the keys that sign
// its checkpoints, and the place of the last one beside the keystone. It neither appends nor publishes.
package notary

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Notary is safe for concurrent use.
type Notary struct {
	keystone *crypto.Keystone
	pool     *pgxpool.Pool
	keys     *keyring.Ring
	anchor   *anchor.Anchor
}

// New makes a notary of a keystone and the database that owns it. The error is fault.ErrUnavailable where a directory of
// the keystone is not there.
func New(k *crypto.Keystone, pool *pgxpool.Pool) (*Notary, error) {
	keys, err := keyring.New(k, pool)
	if err != nil {
		return nil, err
	}
	a, err := anchor.Open(anchor.Config{Dirs: k.Dirs()})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
	}
	return &Notary{keystone: k, pool: pool, keys: keys, anchor: a}, nil
}

// Anchor is where the last signed checkpoint is kept: beside each copy of the keystone.
func (n *Notary) Anchor() *anchor.Anchor { return n.anchor }

// MAC makes the MAC of an entry in the intake, under the row-MAC key. The error is fault.ErrUnavailable.
func (n *Notary) MAC(ctx context.Context, parts ...[]byte) ([]byte, error) {
	roots, err := n.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	return roots.MAC.Sum(keyring.TagIntake, parts...), nil
}

// Origin is what the log of this vault is called unless its operator names it: "tacit/" and the vault's id.
func (n *Notary) Origin(ctx context.Context) (string, error) {
	held, err := n.keystone.Held(ctx)
	if err != nil {
		return "", fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	return "tacit/" + uuid.UUID(held.Vault).String(), nil
}

// Keys are the keys that sign checkpoints of an origin, and those that verify them: of every key there ever was.
func (n *Notary) Keys(ctx context.Context, origin string) (publish.Keys, error) {
	signers, err := n.keys.LogSigners(ctx)
	if err != nil {
		return publish.Keys{}, err
	}
	var keys publish.Keys
	for _, s := range signers {
		one, err := tree.SignerOf(origin, s.Key.Public(), s.Key.Sign)
		if err != nil {
			return publish.Keys{}, fmt.Errorf("log key %d: %w", s.Epoch, err)
		}
		keys.Signers = append(keys.Signers, one)
	}
	keys.Verifiers, err = n.verifiers(ctx, origin)
	return keys, err
}

func (n *Notary) verifiers(ctx context.Context, origin string) ([]note.Verifier, error) {
	list, err := n.VerifierKeys(ctx, origin)
	if err != nil {
		return nil, err
	}
	var out []note.Verifier
	for _, k := range list {
		v, err := note.NewVerifier(k.Key)
		if err != nil {
			return nil, fmt.Errorf("log key %d: %w", k.Epoch, fault.ErrIntegrity)
		}
		out = append(out, v)
	}
	return out, nil
}

// VerifierKey is a public key of the log as verifiers take it (C2SP signed-note: a vkey).
type VerifierKey struct {
	keyring.LogKey
	Key string
}

// VerifierKeys lists the public keys of the log under an origin, oldest first.
func (n *Notary) VerifierKeys(ctx context.Context, origin string) ([]VerifierKey, error) {
	list, err := n.keys.LogKeys(ctx, n.pool)
	if err != nil {
		return nil, err
	}
	var out []VerifierKey
	for _, k := range list {
		vkey, err := tree.VerifierKey(origin, k.Public)
		if err != nil {
			return nil, fmt.Errorf("log key %d: %w", k.Epoch, err)
		}
		out = append(out, VerifierKey{LogKey: k, Key: vkey})
	}
	return out, nil
}

// Signed reads the last signed checkpoint, see publish.Signed.
func (n *Notary) Signed(ctx context.Context) ([]tree.Checkpoint, error) {
	points, _, err := publish.Signed(ctx, n.anchor, n.Keys)
	return points, err
}

// Log completes the configuration of a log.
func (n *Notary) Log(cfg audit.Config) audit.Config {
	cfg.Pool, cfg.MAC, cfg.Anchor = n.pool, n.MAC, n.Signed
	return cfg
}

// ownKeys are Keys for the database that owns the keystone, and keyring.ErrOwned for a copy of it: the log that a copy would
// sign beside the keystone is another than that of the owner, which could not go on.
func (n *Notary) ownKeys(ctx context.Context, origin string) (publish.Keys, error) {
	if err := keyring.Owns(ctx, n.pool, n.keystone); err != nil {
		return publish.Keys{}, err
	}
	return n.Keys(ctx, origin)
}

// Publisher completes the configuration of a publisher. It publishes nothing of a database that does not own the keystone.
func (n *Notary) Publisher(ctx context.Context, cfg publish.Config) (*publish.Publisher, error) {
	if cfg.Origin == "" {
		origin, err := n.Origin(ctx)
		if err != nil {
			return nil, err
		}
		cfg.Origin = origin
	}
	cfg.Keys, cfg.MAC, cfg.Anchor = n.ownKeys, n.MAC, n.anchor
	return publish.New(cfg)
}

// Rotate makes the next key that signs the log, beside the present one.
func (n *Notary) Rotate(ctx context.Context) (k keyring.LogKey, err error) {
	err = store.InTx(ctx, n.pool, func(tx pgx.Tx) error {
		k, err = n.keys.RotateLogKey(ctx, tx)
		return err
	})
	n.keys.Renew()
	return k, err
}

// Retire gives up the keys that were rotated out, and returns them.
func (n *Notary) Retire(ctx context.Context) (list []keyring.LogKey, err error) {
	err = store.InTx(ctx, n.pool, func(tx pgx.Tx) error {
		list, err = n.keys.RetireLogKey(ctx, tx)
		return err
	})
	n.keys.Renew()
	return list, err
}
