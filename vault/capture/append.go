package capture

import (
	"context"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/store"
)

// Append adds an event to the ledger of the subject of facts, whose state is locked, and folds it into the state, which
// the caller puts. A no to one contact point is recorded for every other that holds the same address besides: the person
// means the address. earlier is the whole ledger, and so is what it returns, where the event itself is the last.
// Errors: fault.ErrIntegrity, fault.ErrUnavailable.
func Append(ctx context.Context, tx pgx.Tx, m *crypto.MAC, f *facts.Facts, earlier []consent.Event, e consent.Event) ([]consent.Event, error) {
	e.RecordedAt = ledger.After(earlier, e.RecordedAt)
	var list []consent.Event
	if e.Point != uuid.Nil && says(&e) {
		for _, id := range twins(f, e.Point, e.Channel) {
			same := e
			same.ID, same.Point = uuid.Nil, id
			list = append(list, same)
		}
	}
	return appendAll(ctx, tx, m, f, earlier, append(list, e))
}

// appendAll appends events, of which those without an id get one, and returns the whole ledger.
func appendAll(ctx context.Context, tx pgx.Tx, m *crypto.MAC, f *facts.Facts, events, list []consent.Event) ([]consent.Event, error) {
	events = slices.Clone(events)
	for _, e := range list {
		if e.ID == uuid.Nil {
			var err error
			if e.ID, err = store.NewID(); err != nil {
				return nil, err
			}
		}
		if err := f.State.AppendConsent(ctx, tx, m, f.Subject, events, e); err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	return events, nil
}

// twins are the other contact points that a channel uses and that hold the same address as one of them. Where an address
// cannot be opened it counts as the same: that narrows, and nothing may stop a withdrawal.
func twins(f *facts.Facts, point uuid.UUID, channel string) []uuid.UUID {
	var ids []uuid.UUID
	var of token
	r, ok := f.Child(point)
	if !ok {
		return nil
	}
	own, failed := addressesOf(f, r)
	if of, ok = own[reached[channel]]; !ok && failed == nil {
		return nil
	}
	for i := range f.Children {
		other := &f.Children[i]
		have, err := addressesOf(f, other)
		t, has := have[reached[channel]]
		unknown := (err != nil || failed != nil && has) && isPoint(f, other.ID, channel)
		if other.ID != point && (unknown || has && failed == nil && t == of) {
			ids = append(ids, other.ID)
		}
	}
	return ids
}
