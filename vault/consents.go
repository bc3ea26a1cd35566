package vault

import (
	"context"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/capture"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/idempotency"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// ConsentInput is a consent event as a caller reports it.
type ConsentInput = ledger.ConsentInput

// RecordConsent appends an event to a subject's ledger and recomputes its state in the same transaction,
// so that the next request on any server decides by it. A permissive event needs a credential that may
// capture consent, does not itself read under that purpose, and names a notice the catalog knows. A
// withdrawal, refusal or objection needs nothing but the record.
func (s *Session) RecordConsent(ctx context.Context, kind string, subject uuid.UUID, in ConsentInput, idem *Idempotency) (ConsentRecorded, error) {
	return RecordConsentWith(ctx, s, kind, subject, in, idem, nil)
}

// Also is what belongs into the transaction of a consent event, once the event is in the ledger and before the entry is.
type Also func(context.Context, pgx.Tx, *facts.Facts, consent.Event) error

// RecordConsentWith is Session.RecordConsent with more in its transaction. Only packages below vault may use it.
func RecordConsentWith(ctx context.Context, s *Session, kind string, subject uuid.UUID, in ConsentInput, idem *Idempotency, also Also) (ConsentRecorded, error) {
	action := policy.ActionWithdraw
	if capture.Needed(consent.Kind(in.Kind)) {
		action = policy.ActionConsent
	}
	return through(ctx, s, action, kind, func(ctx context.Context, q *request) (ConsentRecorded, error) {
		if !q.kind.Person() {
			return ConsentRecorded{}, ErrKind
		}
		if err := q.mayCapture(in); err != nil {
			return ConsentRecorded{}, err
		}
		if q.action == policy.ActionConsent { // a withdrawal is never gated, by a budget neither
			if err := q.charge(ctx, subject); err != nil {
				return ConsentRecorded{}, err
			}
		}
		var out ConsentRecorded
		err := q.v.inTx(ctx, func(tx pgx.Tx) (err error) {
			out, err = q.recordConsent(ctx, tx, subject, in, idem, also)
			return err
		})
		if err != nil {
			return ConsentRecorded{}, err
		}
		out.Disclosure = q.disclosure()
		return out, nil
	})
}

// mayCapture keeps apart who benefits from a consent and who records it (P3).
func (q *request) mayCapture(in ConsentInput) error {
	if !capture.Needed(consent.Kind(in.Kind)) {
		return nil
	}
	c := q.actor.Credential()
	if !c.Capture || slices.Contains(c.Purposes, in.Purpose) {
		q.entry.Reasons = []string{"capture"}
		return &Refusal{Code: "capture_not_allowed", Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
	}
	return nil
}

func (q *request) recordConsent(ctx context.Context, tx pgx.Tx, subject uuid.UUID, in ConsentInput, idem *Idempotency, also Also) (ConsentRecorded, error) {
	id, err := store.NewID()
	if err != nil {
		return ConsentRecorded{}, err
	}
	earlier, err := q.claim(ctx, tx, idem, idempotency.Claim{Kind: "consent_event", Record: id, Subject: subject})
	if err != nil {
		return ConsentRecorded{}, err
	}
	f, err := q.lockState(ctx, tx, subject)
	if err != nil {
		return ConsentRecorded{}, err
	}
	if _, err := q.decide(ctx, f); err != nil {
		return ConsentRecorded{}, err
	}
	if earlier != nil {
		return q.replayConsent(ctx, tx, f, earlier.Record)
	}
	e, err := in.Event(q.rev.Catalog, consent.Event{ID: id, Credential: q.actor.Credential().ID, Entry: q.entry.ID, RecordedAt: store.Micro(f.Now)})
	if err != nil {
		return ConsentRecorded{}, err
	}
	if err := capture.Check(f, &e); err != nil {
		return ConsentRecorded{}, err
	}
	return q.putConsent(ctx, tx, f, e, also)
}

// lockState takes the key row FOR SHARE and the state row FOR UPDATE, so that events of one subject fold
// one after the other, and loads the facts.
func (q *request) lockState(ctx context.Context, tx pgx.Tx, subject uuid.UUID) (*facts.Facts, error) {
	if err := ledger.HoldState(ctx, tx, subject); err != nil {
		return nil, err
	}
	return q.loadIn(ctx, tx, subject)
}

// putConsent appends the event, folds the ledger anew and stores the state, all in one transaction.
func (q *request) putConsent(ctx context.Context, tx pgx.Tx, f *facts.Facts, e consent.Event, also Also) (ConsentRecorded, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return ConsentRecorded{}, err
	}
	events, err := q.events(ctx, tx, f)
	if err != nil {
		return ConsentRecorded{}, err
	}
	e.RecordedAt = ledger.After(events, e.RecordedAt)
	if err := ledger.Fits(q.rev.Catalog, events, &e); err != nil {
		return ConsentRecorded{}, err
	}
	if _, err = capture.Append(ctx, tx, roots.MAC, f, events, e); err != nil {
		return ConsentRecorded{}, err
	}
	if f.Stored, err = f.State.Put(ctx, tx, roots.MAC, f.Subject, f.Stored.Revision); err != nil {
		return ConsentRecorded{}, err
	}
	if also != nil {
		if err := also(ctx, tx, f, e); err != nil {
			return ConsentRecorded{}, err
		}
	}
	if err := q.recordEvent(ctx, tx, f, tape.Details{Event: e.ID, Version: uint64(f.Stored.Revision)}); err != nil { //nolint:gosec // > 0 by CHECK
		return ConsentRecorded{}, err
	}
	return ConsentRecorded{Event: e.ID, RecordedAt: e.RecordedAt}, nil
}

// recordEvent puts the entry of a ledger write into its transaction; the event's id stands in its sealed
// details, and the revision of the state that it made, if any.
func (q *request) recordEvent(ctx context.Context, tx pgx.Tx, f *facts.Facts, d tape.Details) error {
	l, err := q.left(f, release.Left{}, d)
	if err != nil {
		return err
	}
	q.entry.Groups = release.Groups([]release.Left{l})
	return q.recordTx(ctx, tx, audit.Written)
}

// replayConsent answers a retry with the event that the first request recorded.
func (q *request) replayConsent(ctx context.Context, tx pgx.Tx, f *facts.Facts, id uuid.UUID) (ConsentRecorded, error) {
	events, err := q.events(ctx, tx, f)
	if err != nil {
		return ConsentRecorded{}, err
	}
	i := slices.IndexFunc(events, func(e consent.Event) bool { return e.ID == id })
	if i < 0 {
		return ConsentRecorded{}, ErrIdempotency // the key was used for something else
	}
	q.entry.Reasons = []string{"replayed"}
	if err := q.recordEvent(ctx, tx, f, tape.Details{Event: id}); err != nil {
		return ConsentRecorded{}, err
	}
	return ConsentRecorded{Event: id, RecordedAt: events[i].RecordedAt, Replayed: true}, nil
}

// events reads a subject's ledger and verifies it.
func (q *request) events(ctx context.Context, db store.Querier, f *facts.Facts) ([]consent.Event, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	return f.State.ReadConsents(ctx, db, roots.MAC, f.Subject)
}

// Consents reads a subject's ledger: what held at asOf, as far as was known at knownAt. Zero times are now. Those of records
// that it is merged with stand in Linked, as far as the session may read them: the strictest of all decides.
func (s *Session) Consents(ctx context.Context, kind string, subject uuid.UUID, asOf, knownAt time.Time) (ConsentLedger, error) {
	return through(ctx, s, policy.ActionConsents, kind, func(ctx context.Context, q *request) (ConsentLedger, error) {
		if !q.kind.Person() {
			return ConsentLedger{}, ErrKind
		}
		f, err := q.loadID(ctx, subject)
		if err != nil {
			return ConsentLedger{}, q.chargeMiss(ctx, err, subject)
		}
		d, err := q.decide(ctx, f)
		if err != nil {
			return ConsentLedger{}, q.chargeMiss(ctx, err, subject)
		}
		if err := q.charge(ctx, f.Subject); err != nil {
			return ConsentLedger{}, err
		}
		person, err := (&Passage{q}).Person(ctx, f, d)
		if err != nil {
			return ConsentLedger{}, err
		}
		return q.consents(ctx, person, asOf, knownAt)
	})
}

func (q *request) consents(ctx context.Context, person []listing.Found, asOf, knownAt time.Time) (out ConsentLedger, err error) {
	for i, x := range person {
		l, err := q.ledger(ctx, x.Facts, asOf, knownAt)
		if err != nil {
			return ConsentLedger{}, err
		}
		if i == 0 {
			out = l
		} else {
			out.Linked = append(out.Linked, l)
		}
		if err := (&Passage{q}).About(x.Facts, release.Left{Clear: []string{"bases", "consents"}}, tape.Details{}); err != nil {
			return ConsentLedger{}, err
		}
	}
	if err := q.record(ctx, audit.Released); err != nil {
		return ConsentLedger{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}

// ledger is that of one record: what was said of it.
func (q *request) ledger(ctx context.Context, f *facts.Facts, asOf, knownAt time.Time) (ConsentLedger, error) {
	events, err := q.events(ctx, q.v.pool, f)
	if err != nil {
		return ConsentLedger{}, err
	}
	if asOf.IsZero() {
		asOf = f.Now
	}
	if knownAt.IsZero() {
		knownAt = f.Now
	}
	out := ConsentLedger{Subject: f.Subject, AsOf: store.Micro(asOf), KnownAt: store.Micro(knownAt), Bases: f.State.BasisNames()}
	if out.Recorded, err = q.bases(ctx, f); err != nil {
		return ConsentLedger{}, err
	}
	for _, e := range events {
		if !e.RecordedAt.After(knownAt) {
			out.Events = append(out.Events, e)
		}
	}
	out.State = consent.Fold(slices.DeleteFunc(slices.Clone(out.Events), func(e consent.Event) bool { return e.OccurredAt.After(asOf) })).At(asOf)
	return out, nil
}
