package revision

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Installed is what became of a bundle that was accepted.
type Installed struct {
	Pair    Pair
	Policy  [32]byte // as log entries name it
	Bundle  bundle.Info
	KeyID   string // the trusted key that signed it, "" where no signature was asked for
	Changed bool   // false where this very bundle was active already
}

// Install opens a bundle and makes it the active policy, as Activate does. Keys that trust nobody ask for no signature. An error
// that is fault.ErrCatalog is the bundle's fault.
func (k *Keeper) Install(ctx context.Context, archive []byte, keys bundle.Keys, record func(context.Context, pgx.Tx, *Set) error) (Installed, error) {
	if !keys.Trusting() {
		keys = bundle.Anyone()
	}
	b, err := bundle.Open(archive, keys)
	if err != nil {
		return Installed{}, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	out := Installed{Bundle: b.Info}
	if b.Signed {
		out.KeyID = b.KeyID
	}
	out.Pair, err = k.Activate(ctx, nil, b.Files, func(tx pgx.Tx, s *Set) error {
		out.Changed = true
		return record(ctx, tx, s)
	})
	if err != nil {
		return Installed{}, err
	}
	set, err := k.Active(ctx, k.pool)
	if err != nil {
		return Installed{}, err
	}
	out.Policy = set.Policy
	return out, nil
}
