package ledger

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	holdSubject  = `SELECT FROM key_subject WHERE subject = $1 FOR SHARE`
	holdSubjects = `SELECT FROM key_subject WHERE subject = ANY($1) ORDER BY subject FOR SHARE`
	lockState    = `SELECT revision, state::text, mac FROM subject_state WHERE subject = $1 FOR UPDATE`

	// holdStates locks the states of subjects and of all that are merged with them, in the order of their ids: whoever
	// changes one changes what the others have of it. Rows are as they are once they are locked, but which ones they are
	// was settled before.
	holdStates = `SELECT s.subject, s.state->'link'->'with' FROM subject_state s WHERE s.subject = ANY(ARRAY(
 SELECT unnest($1::uuid[]) UNION SELECT (p->>'subject')::uuid FROM subject_state o, json_array_elements(o.state->'link'->'with') p
 WHERE o.subject = ANY($1))) ORDER BY s.subject FOR UPDATE OF s`
	selectGroup = `SELECT $1::uuid UNION SELECT (p->>'subject')::uuid FROM subject_state o, json_array_elements(o.state->'link'->'with') p
 WHERE o.subject = $1`
	existState = `SELECT EXISTS (SELECT FROM subject_state WHERE subject = ANY($1))`
)

// HoldSubject holds a subject's key row for the rest of the transaction: an erasure waits for it, or has already
// happened, and then the row is a fence.
func HoldSubject(ctx context.Context, tx pgx.Tx, subject uuid.UUID) error {
	if _, err := tx.Exec(ctx, holdSubject, subject); err != nil {
		return fmt.Errorf("lock %s: %w", subject, store.Fault(err))
	}
	return nil
}

// HoldState is HoldSubject, and holds the state besides, so that events of one subject fold one after the other. It may be
// ErrRegrouped.
func HoldState(ctx context.Context, tx pgx.Tx, subject uuid.UUID) error {
	if err := HoldSubject(ctx, tx, subject); err != nil {
		return err
	}
	_, err := HoldStates(ctx, tx, subject)
	return err
}

// HoldSubjects is HoldSubject of several, always in the same order, so that two who do this wait for each other and do not
// deadlock.
func HoldSubjects(ctx context.Context, tx pgx.Tx, subjects ...uuid.UUID) error {
	if _, err := tx.Exec(ctx, holdSubjects, subjects); err != nil {
		return fmt.Errorf("lock %d subjects: %w", len(subjects), store.Fault(err))
	}
	return nil
}

// HoldStates holds the states of subjects whose key rows are held, and of the records that are merged with them, and
// returns all those that there are, sorted. Where one was merged while it waited this is ErrRegrouped: to lock the others
// then would be out of order.
func HoldStates(ctx context.Context, tx pgx.Tx, subjects ...uuid.UUID) (held []uuid.UUID, err error) {
	rows, err := tx.Query(ctx, holdStates, subjects)
	if err != nil {
		return nil, fmt.Errorf("lock states: %w", store.Fault(err))
	}
	var id uuid.UUID
	var with []byte
	var wanted []uuid.UUID
	_, err = pgx.ForEachRow(rows, []any{&id, &with}, func() error {
		held = append(held, id)
		if with == nil || !slices.Contains(subjects, id) {
			return nil
		}
		ids, err := idsOf(with)
		wanted = append(wanted, ids...)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("lock states: %w", store.Fault(err))
	}
	return held, complete(ctx, tx, held, wanted)
}

// Group lists a subject and the records that are merged with it, for whoever has to lock them before it reads them: it
// verifies nothing, and may be of before. HoldStates then tells what is so.
func Group(ctx context.Context, q store.Querier, subject uuid.UUID) ([]uuid.UUID, error) {
	rows, err := q.Query(ctx, selectGroup, subject)
	if err != nil {
		return nil, fmt.Errorf("group of %s: %w", subject, store.Fault(err))
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("group of %s: %w", subject, store.Fault(err))
	}
	return ids, nil
}

// idsOf are the ids of a link's partners.
func idsOf(with []byte) ([]uuid.UUID, error) {
	var list []struct {
		Subject uuid.UUID `json:"subject"`
	}
	if err := json.Unmarshal(with, &list); err != nil {
		return nil, fmt.Errorf("link: %w", fault.ErrIntegrity)
	}
	ids := make([]uuid.UUID, len(list))
	for i, p := range list {
		ids[i] = p.Subject
	}
	return ids, nil
}

// complete refuses where a state that is wanted is there and not held.
func complete(ctx context.Context, tx pgx.Tx, held, wanted []uuid.UUID) error {
	var missing []uuid.UUID
	for _, id := range wanted {
		if _, ok := slices.BinarySearchFunc(held, id, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }); !ok {
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	var there bool
	if err := tx.QueryRow(ctx, existState, missing).Scan(&there); err != nil {
		return fmt.Errorf("lock states: %w", store.Fault(err))
	}
	if there {
		return ErrRegrouped
	}
	return nil
}

// Lock holds the state of a subject whose key row is held, with those that are merged with it, and reads and verifies it as
// it is then: a transaction may have read it before another changed it. A missing row, or one that was edited, is
// fault.ErrIntegrity; it may be ErrRegrouped.
func Lock(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID) (State, StateRow, error) {
	if _, err := HoldStates(ctx, tx, subject); err != nil {
		return State{}, StateRow{}, err
	}
	s, row, err := read(ctx, tx, m, subject)
	if errors.Is(err, fault.ErrNotFound) {
		err = fmt.Errorf("state of %s: %w", subject, fault.ErrIntegrity)
	}
	return s, row, err
}
