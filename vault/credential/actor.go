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

// lockClient has others wait who make a credential of the same client's name.
const lockClient = `SELECT pg_advisory_xact_lock(hashtextextended('tacit credential ' || $1, 0))`

// System is Actor of the credential that a client's name got last. Where it never had one it gets one by spec, and one
// alone, however many ask at once; its token is shown to nobody.
func (s *Store) System(ctx context.Context, spec Spec) (Actor, error) {
	id, err := last(ctx, s.pool, spec.Client)
	if err == nil && id == uuid.Nil {
		id, err = s.first(ctx, spec)
	}
	if err != nil {
		return Actor{}, fmt.Errorf("credential of %s: %w", spec.Client, err)
	}
	return s.Actor(ctx, id)
}

// last is the credential that a client's name got last; zero for none.
func last(ctx context.Context, q store.Querier, client string) (id uuid.UUID, err error) {
	err = q.QueryRow(ctx, lastOfClient, client).Scan(&id)
	if errors.Is(err, pgx.ErrNoRows) {
		return uuid.Nil, nil
	}
	return id, store.Fault(err)
}

func (s *Store) first(ctx context.Context, spec Spec) (id uuid.UUID, err error) {
	c, _, err := s.make(spec)
	if err != nil {
		return uuid.Nil, err
	}
	err = s.put(ctx, func(tx pgx.Tx, insert func(*Credential) error) error {
		if _, err := tx.Exec(ctx, lockClient, spec.Client); err != nil {
			return store.Fault(err)
		}
		if id, err = last(ctx, tx, spec.Client); err != nil || id != uuid.Nil {
			return err
		}
		id = c.ID
		return insert(&c)
	})
	return id, err
}
