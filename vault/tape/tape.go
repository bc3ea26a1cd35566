package tape

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/breakglass"
	"github.com/tacitcrm/tacit/vault/credential"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
)

// Config is what a Tape is made of. All of it is needed.
type Config struct {
	Pool        *pgxpool.Pool
	Log         *audit.Log
	Keys        *keyring.Ring
	Revisions   *revision.Keeper
	Credentials *credential.Store
	Grants      *breakglass.Store
}

// Tape reads recorded decisions back. It is safe for concurrent use.
type Tape struct{ Config }

// New makes a tape. It does no I/O.
func New(cfg Config) *Tape { return &Tape{cfg} }

// Decision is one recorded decision with the question that policy was asked: about one subject of the entry, or about
// no record.
type Decision struct {
	Entry              audit.Entry
	Subject            uuid.UUID // zero about no record
	Nth, Of            int       // which of the entry's subjects it is, from 1; zero about no record
	Request            policy.Request
	Clear, Mask, Token []string // what left of the subject, or was written
}

// Query selects entries by time.
type Query struct {
	Since, Until time.Time // Since ≤ time < Until; zero does not narrow
	Limit        int       // entries to read, the oldest first; DefaultLimit if zero
	// Progress is told now and then how many subjects' names were compared; nil is told nothing.
	Progress func(subjects int)
}

// DefaultLimit is how many entries a walk reads unless told.
const DefaultLimit = 10_000

// Stats counts what a walk met. Entries counts entries; all others decisions.
type Stats struct {
	Entries    int
	Replayed   int // given to the caller
	Gone       int // about subjects, records or credentials that are no more
	Factless   int // whose facts were not kept: of earlier releases, or of a record that was never stored
	Recordless int // that policy did not decide on a record: refused before, answered by nothing, an operator's
}

// errGone and errFactless say why a decision's question cannot be rebuilt.
var (
	errGone     = errors.New("gone")
	errFactless = errors.New("no facts were kept")
)

// Walk calls fn with the decisions of the selected entries in the order of the log. The log names subjects by
// pseudonyms, so that it first compares those of every living subject: some seconds per million. An error of fn ends
// the walk and is returned. Errors besides: fault.ErrUnavailable, and fault.ErrIntegrity for a row or an entry that is
// not as it was written.
func (t *Tape) Walk(ctx context.Context, q Query, fn func(Decision) error) (Stats, error) {
	r, err := t.reader(ctx, fn)
	if err != nil {
		return Stats{}, err
	}
	if err := r.entries(ctx, q, r.collect); err != nil {
		return Stats{}, fmt.Errorf("tape: %w", err)
	}
	if err := r.name(ctx, q.Progress); err != nil {
		return Stats{}, fmt.Errorf("tape: %w", err)
	}
	err = r.entries(ctx, q, r.replay)
	return r.stats, err
}

// Entry calls fn with the decisions of one entry. It charges no budget and names nobody in the log: that is for whoever
// tells what it found. subject, if it is known, spares the comparison with all of them;
// zero is not known. Errors as those of Walk.
func (t *Tape) Entry(ctx context.Context, e *audit.Entry, subject uuid.UUID, fn func(Decision) error) (Stats, error) {
	r, err := t.reader(ctx, fn)
	if err != nil {
		return Stats{}, err
	}
	if err := r.collect(ctx, e); err != nil {
		return Stats{}, err
	}
	if subject != uuid.Nil {
		err = r.nameOne(ctx, subject)
	} else {
		err = r.name(ctx, nil)
	}
	if err != nil {
		return Stats{}, fmt.Errorf("tape: %w", err)
	}
	err = r.replay(ctx, e)
	return r.stats, err
}

// reader begins a walk under the revision that is active now.
func (t *Tape) reader(ctx context.Context, fn func(Decision) error) (*reader, error) {
	rev, err := t.Revisions.Active(ctx, t.Pool)
	if err != nil {
		return nil, fmt.Errorf("tape: %w", err)
	}
	return &reader{
		Tape: t, fn: fn, rev: rev, names: map[uuid.UUID]uuid.UUID{}, actors: map[uuid.UUID]policy.Request{}, moments: map[moment]facts{},
	}, nil
}
