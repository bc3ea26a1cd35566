package revision

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// A writer seals and writes tokens by the revision and the index epochs it knows. One that commits after a change
// of either would leave a record that the walk over all records has passed already. So every writer holds both as
// its transaction ends, by a lock that is shared among writers, and whoever changes them waits for the writers.

const (
	holdWriters = `SELECT pg_advisory_xact_lock_shared(8390880602341239)`
	stopWriters = `SELECT pg_advisory_xact_lock(8390880602341239)`
	// selectHeld is a statement of its own after the lock, so that it sees what was committed before that.
	selectHeld = `SELECT a.revision, t.epochs FROM active a, key_tree t`
	// assumeHeld is selectHeld for whoever reads no result: it fails by dividing by zero, see store.Assume.
	assumeHeld = `SELECT 1 / coalesce(((SELECT revision FROM active) = $1 AND ($2 < 0 OR (SELECT epochs FROM key_tree) = $2))::integer, 0)`
)

// ErrStale means that a writer's revision or index epochs have changed since it read them: it must not commit.
var ErrStale = fmt.Errorf("the catalog or the index keys changed meanwhile: %w", fault.ErrUnavailable)

// QueueHold adds to a batch what keeps revision and index epochs as they are until the transaction ends. Held
// reads its results.
func QueueHold(b *pgx.Batch) {
	b.Queue(holdWriters)
	b.Queue(selectHeld)
}

// AssumeHeld is QueueHold with Held for a write that commits in the same round trip: a statement fails where Held would be
// ErrStale.
func (s *Set) AssumeHeld(ctx context.Context, tx pgx.Tx, epochs int64) error {
	b := &pgx.Batch{}
	b.Queue(holdWriters)
	b.Queue(assumeHeld, s.row.Revision, epochs)
	return store.Assume(ctx, tx, b, "hold the revision", ErrStale)
}

// Held reads the results of QueueHold. It is ErrStale where the active revision is not the set's, or the index
// epochs are not those of epochs, see keyring.Roots; epochs below 0 are not compared.
func (s *Set) Held(results pgx.BatchResults, epochs int64) error {
	if _, err := results.Exec(); err != nil {
		return fmt.Errorf("hold the revision: %w", store.Fault(err))
	}
	var revision, counted int64
	err := results.QueryRow().Scan(&revision, &counted)
	if errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("hold the revision: no catalog is active: %w", fault.ErrUnavailable)
	}
	if err != nil {
		return fmt.Errorf("hold the revision: %w", store.Fault(err))
	}
	if revision != s.row.Revision || epochs >= 0 && counted != epochs {
		return ErrStale
	}
	return nil
}

// Stop waits until no writer holds revision or index epochs, and keeps writers from committing until the
// transaction ends: for a change of either. A writer that does not end within seconds is fault.ErrUnavailable. Who
// locks the key tree as well does that first.
func Stop(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, keyring.BoundLocks); err != nil {
		return fmt.Errorf("wait for writers: %w", store.Fault(err))
	}
	if _, err := tx.Exec(ctx, stopWriters); err != nil {
		return fmt.Errorf("wait for writers: %w", store.Fault(err))
	}
	return nil
}
