package fence

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Beside opens the ledger beside a keystone, and adds the copies that a new directory of the keystone lacks. A ledger that is
// nowhere is made anew when a vault is set up, and never again: without it an old backup could bring back the erased.
// Errors: those of Fault.
func Beside(k *crypto.Keystone, mac func(context.Context) (*crypto.MAC, error), now func() time.Time, create bool) (*Ledger, error) {
	dirs := k.Dirs()
	l, err := Open(Config{Dirs: dirs, Now: now, Create: create || slices.ContainsFunc(dirs, In), MAC: mac})
	if err != nil {
		return nil, Fault(err)
	}
	return l, nil
}

// Provision makes the ledger of a new vault, and of one whose keystone is of the first release and has seen no flip.
func Provision(ctx context.Context, k *crypto.Keystone, mac func(context.Context) (*crypto.MAC, error), fresh bool) error {
	held, err := k.Held(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
	}
	_, err = Beside(k, mac, nil, fresh || held.Serial == 0)
	return err
}
