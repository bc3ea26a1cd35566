package audit

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
)

// MaxLimit is how many entries an answer has at most.
const MaxLimit = 500

const defaultLimit = 100

// Query selects entries; a zero attribute does not narrow. Every attribute but Keep is found by an index, in an archive of
// any size.
type Query struct {
	Pseudonyms []uuid.UUID // any of them; a subject has one a month
	Actor      *uuid.UUID
	Client     *uuid.UUID
	Action     string
	Kind       string
	Purpose    string
	Outcome    Outcome
	Reason     string
	Field      string    // left or written in any form: clear, mask or token
	Oblige     string    // an obligation that policy attached
	From, To   time.Time // From ≤ time < To
	After      uuid.UUID // the next of the page before
	Limit      int       // 1 to 500; 100 if zero
	Descending bool      // newest first
	// Keep is asked last of an entry that fits otherwise; nil keeps all. It holds up nobody and does not change the entry.
	Keep func(*Entry) bool

	only uuid.UUID // the entry of this id
}

// Unpublished is the position of an entry that is not in the tree yet.
const Unpublished = -1

// Found is an entry with its place in the tree.
type Found struct {
	Entry
	Position int64 // from 0; Unpublished while it has none
}

// Entries answers a page in the order of ids, which is that of time, and the cursor of the next page: uuid.Nil at the
// end. A page may be shorter than Limit, even empty, while a next one exists, since one call reads a bounded number of
// bundles beyond those in which it begins; each cursor is further on than the one before. Rows of the intake that this vault
// did not write are left out, see Forged. Entries that are not in the tree yet are among the answers. Entries still being committed may appear below a
// cursor already passed: who follows the log's end must look again a little back. Those dropped after their retention are
// left out. Reading is itself to be logged by the caller. It returns ErrUnavailable, ErrCorrupt (naming the place) or ctx's
// error.
func (l *Log) Entries(ctx context.Context, q Query) ([]Found, uuid.UUID, error) {
	if q.Pseudonyms != nil && len(q.Pseudonyms) == 0 {
		return nil, uuid.Nil, nil // none of none
	}
	var found []Found
	var next uuid.UUID
	if err := l.ready(ctx); err != nil {
		return nil, uuid.Nil, fmt.Errorf("query log: %w", err)
	}
	err := l.read(ctx, func(tx pgx.Tx) (err error) {
		s, err := l.newSearch(ctx, tx, q)
		if err != nil {
			return err
		}
		found, next, err = s.run(ctx)
		return err
	})
	if err != nil {
		return nil, uuid.Nil, fmt.Errorf("query log: %w", err)
	}
	return found, next, nil
}

// ready has the key of the intake at hand before a transaction holds a connection: it may be read through the same pool.
func (l *Log) ready(ctx context.Context) error {
	if l.cfg.MAC == nil {
		return nil
	}
	if _, err := l.cfg.MAC(ctx); err != nil {
		return fmt.Errorf("%w: key of the intake: %w", ErrUnavailable, err)
	}
	return nil
}

// Entry is the entry with that id. It returns ErrNotFound, ErrUnavailable, ErrCorrupt or ctx's error. An id under which two
// different entries lie is ErrCorrupt.
func (l *Log) Entry(ctx context.Context, id uuid.UUID) (Found, error) {
	if id == uuid.Nil {
		return Found{}, fmt.Errorf("read %s: %w", id, ErrNotFound)
	}
	found, _, err := l.Entries(ctx, Query{only: id})
	switch {
	case err != nil:
		return Found{}, fmt.Errorf("read %s: %w", id, err)
	case len(found) == 0:
		return Found{}, fmt.Errorf("read %s: %w", id, ErrNotFound)
	case len(found) > 1:
		return Found{}, fmt.Errorf("read %s: %w: two entries have this id", id, ErrCorrupt)
	}
	return found[0], nil
}

// planned keeps the planner from reading the whole intake, which is filled and emptied all the time, for the few rows of it
// that are not in the tree.
const planned = `SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`

// read runs fn in a transaction that sees one moment of the log.
func (l *Log) read(ctx context.Context, fn func(tx pgx.Tx) error) error {
	err := pgx.BeginTxFunc(ctx, l.cfg.Pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, planned); err != nil {
			return err //nolint:wrapcheck // scrubbed below
		}
		return fn(tx)
	})
	for _, known := range []error{ErrCorrupt, ErrNotFound, ErrDropped, ErrUnpublished, archive.ErrBeyond} {
		if errors.Is(err, known) {
			return err
		}
	}
	if err != nil {
		return unavailable(err)
	}
	return nil
}
