package credential

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Actor is a credential without its token. One that does not hold now is fault.ErrUnauthenticated, a row that was edited
// fault.ErrIntegrity.
func (s *Store) Actor(ctx context.Context, id uuid.UUID) (Actor, error) {
	c, now, err := s.scan(ctx, s.pool.QueryRow(ctx, selectCredential+` WHERE id = $1`, id))
	switch {
	case errors.Is(err, fault.ErrNotFound):
		return Actor{}, fault.ErrUnauthenticated
	case err != nil:
		return Actor{}, fmt.Errorf("credential %s: %w", id, err)
	case !c.holds(now):
		return Actor{}, fault.ErrUnauthenticated
	}
	return Actor{credential: c, now: now}, nil
}

const lastOfClient = `SELECT id FROM credential WHERE client = $1 ORDER BY created_at DESC, id DESC LIMIT 1`

// System is Actor of the credential that a client's name got last. Where it never had one it gets one by spec; its token is
// shown to nobody.
func (s *Store) System(ctx context.Context, spec Spec) (Actor, error) {
	var id uuid.UUID
	err := s.pool.QueryRow(ctx, lastOfClient, spec.Client).Scan(&id)
	if errors.Is(err, pgx.ErrNoRows) {
		var c Credential
		if c, _, err = s.Create(ctx, spec); err == nil {
			id = c.ID
		}
	} else {
		err = store.Fault(err)
	}
	if err != nil {
		return Actor{}, fmt.Errorf("credential of %s: %w", spec.Client, err)
	}
	return s.Actor(ctx, id)
}
