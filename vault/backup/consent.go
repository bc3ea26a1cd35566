package backup

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/store"
)

// batch is how many states are read at a time.
const batch = 500

// selectStates reads the states that may permit something, behind the last one seen. The text is only a sieve:
// what a state says is read from it once its MAC holds.
const selectStates = `SELECT subject, revision, state::text, mac FROM subject_state
 WHERE subject > $1 AND state::text LIKE '%"given"%' ORDER BY subject LIMIT $2`

type stateRow struct {
	Subject  uuid.UUID
	Revision int64
	State    string
	MAC      []byte
}

// invalidate ends every consent: nobody knows which of them were withdrawn after the backup, so that none stands
// (GDPR Art. 7(1) has the controller show that consent was given). The person can give it again.
func (r *restore) invalidate(ctx context.Context, tx pgx.Tx, t *tree) error {
	now, err := moment(ctx, tx, r.Now())
	if err != nil {
		return err
	}
	for last := uuid.Nil; ; {
		rows, err := tx.Query(ctx, selectStates, last, batch)
		if err != nil {
			return fmt.Errorf("consents: %w", store.Fault(err))
		}
		states, err := pgx.CollectRows(rows, pgx.RowToStructByPos[stateRow])
		if err != nil {
			return fmt.Errorf("consents: %w", store.Fault(err))
		}
		if len(states) == 0 {
			return nil
		}
		for _, s := range states {
			if err := r.invalidateOne(ctx, tx, t, s, now); err != nil {
				return err
			}
			last = s.Subject
		}
	}
}

// moment is the later of the program's clock and the database's.
func moment(ctx context.Context, tx pgx.Tx, now time.Time) (time.Time, error) {
	var there time.Time
	if err := tx.QueryRow(ctx, `SELECT now()`).Scan(&there); err != nil {
		return time.Time{}, fmt.Errorf("database time: %w", store.Fault(err))
	}
	if there.After(now) {
		now = there
	}
	return store.Micro(now), nil
}

// invalidateOne appends an event for each purpose of a subject that consent opens, now or later. A state that does
// not verify permits nothing as it is: it stays, and is counted.
func (r *restore) invalidateOne(ctx context.Context, tx pgx.Tx, t *tree, row stateRow, now time.Time) error {
	stored := ledger.StateRow{Revision: row.Revision, State: []byte(row.State), MAC: row.MAC}
	state, err := stored.Open(t.mac, row.Subject)
	if err != nil {
		r.report.Unverified++
		return nil //nolint:nilerr // see above
	}
	purposes := opened(state.Consents)
	if len(purposes) == 0 {
		return nil
	}
	events, err := state.ReadConsents(ctx, tx, t.mac, row.Subject)
	if errors.Is(err, fault.ErrIntegrity) { // somebody edited the events: with them gone, nothing is known
		r.report.Unverified++
		events, state.Events = nil, 0
	} else if err != nil {
		return err
	}
	for _, purpose := range purposes {
		e, err := invalidation(purpose, events, t.restored.ID, now)
		if err != nil {
			return err
		}
		if err := state.AppendConsent(ctx, tx, t.mac, row.Subject, events, e); err != nil {
			return err
		}
		events = append(events, e)
	}
	if _, err := state.Put(ctx, tx, t.mac, row.Subject, row.Revision); err != nil {
		return err
	}
	r.report.Invalidated++
	return nil
}

// opened lists the purposes with a grant, of any time, sorted.
func opened(s consent.Summary) []string {
	var purposes []string
	for purpose, l := range s {
		windows := []consent.Window{l.Whole}
		for _, w := range l.Channels {
			windows = slices.AppendSeq(append(windows, w), maps.Values(w.Points))
		}
		if slices.ContainsFunc(windows, func(w consent.Window) bool { return w.Status.Permits() }) {
			purposes = append(purposes, purpose)
		}
	}
	slices.Sort(purposes)
	return purposes
}

// invalidation is the event that ends what stands of a purpose, on every channel. It is no earlier than any event
// there is, by whatever clock that was recorded.
func invalidation(purpose string, events []consent.Event, entry uuid.UUID, now time.Time) (consent.Event, error) {
	id, err := store.NewID()
	if err != nil {
		return consent.Event{}, err
	}
	for _, e := range events {
		if e.RecordedAt.After(now) {
			now = e.RecordedAt
		}
	}
	return consent.Event{ID: id, Kind: consent.KindInvalidated, Purpose: purpose, Entry: entry, OccurredAt: now, RecordedAt: now}, nil
}
