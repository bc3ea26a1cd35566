package crypto

import (
	"context"
	"fmt"

	"github.com/google/uuid"
)

// Claim makes a vault the owner of a keystone that has none: who destroys a
// generation destroys the keys of every database that is wrapped under it, so one
// alone may. The error is ErrExists when another vault owns it.
func (k *Keystone) Claim(ctx context.Context, vault ID) error {
	return k.own(ctx, vault, "claim keystone", func(owner ID) error {
		if owner != (ID{}) && owner != vault {
			return fmt.Errorf("it belongs to vault %s: %w", owner, ErrExists)
		}
		return nil
	})
}

// Adopt makes a vault the owner in the place of another: for a database that was
// restored in the place of the one that was lost.
func (k *Keystone) Adopt(ctx context.Context, vault ID) error {
	return k.own(ctx, vault, "adopt keystone", func(ID) error { return nil })
}

func (k *Keystone) own(ctx context.Context, vault ID, verb string, may func(owner ID) error) error {
	if vault == (ID{}) {
		return fmt.Errorf("%s: no vault: %w", verb, ErrArgument)
	}
	err := k.change(ctx, func(c copies) error {
		if err := may(c.owner()); err != nil {
			return err
		}
		if c.owner() == vault {
			return k.publish(ctx, c.data)
		}
		c.Vault = vault.String()
		return k.commit(ctx, c.record)
	})
	if err != nil {
		return fmt.Errorf("%s: %w", verb, err)
	}
	return nil
}

// owner is the vault that owns the keystone; zero for none yet.
func (r *record) owner() ID {
	id, _ := parseOwner(r.Vault) // valid has checked it
	return id
}

func parseOwner(s string) (ID, error) {
	if s == "" {
		return ID{}, nil
	}
	id, err := uuid.Parse(s)
	if err != nil || id.String() != s || id == uuid.Nil {
		return ID{}, ErrFormat
	}
	return ID(id), nil
}
