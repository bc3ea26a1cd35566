package ledger

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

const insertConsent = `INSERT INTO consent_event (subject, id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256,
 locale, jurisdiction, expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, point, guardian, voids, grade, mac)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`

// AppendConsent adds an event to a subject's ledger and folds it anew into the state, which the caller puts.
// earlier are the events that ReadConsents read in the same transaction, under the lock of the state. The event counts as
// recorded no earlier than they are, see After.
func (s *State) AppendConsent(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID, earlier []consent.Event, e consent.Event) error {
	e.RecordedAt = After(earlier, e.RecordedAt)
	_, err := tx.Exec(ctx, insertConsent, subject, e.ID, string(e.Kind), e.Purpose, e.Channel, e.Explicit, nullText(e.Notice.ID),
		nullInt(e.Notice.Version), nullBytes(e.Notice.SHA256), nullText(e.Locale), nullText(e.Jurisdiction), nullText(e.Expressed),
		nullBytes(e.Evidence), e.Credential, e.ValidUntil, e.OccurredAt, e.RecordedAt, e.Entry,
		nullID(e.Point), nullID(e.Guardian), nullID(e.Voids), nullText(e.Grade), m.Sum(keyring.TagConsent, consentParts(subject, &e)...))
	if err != nil {
		return fmt.Errorf("consent of %s: %w", subject, store.Fault(err))
	}
	s.Consents, s.Events = s.fold(append(earlier, e)), len(earlier)+1
	return nil
}

// After is a moment of recording that does not lie before that of any earlier event. The database's now() is when a
// transaction began: one that waited for another would else record a withdrawal before the consent that it follows.
func After(earlier []consent.Event, at time.Time) time.Time {
	for i := range earlier {
		if earlier[i].RecordedAt.After(at) {
			at = earlier[i].RecordedAt
		}
	}
	return at
}

const selectConsents = `SELECT id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256, locale, jurisdiction,
 expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, point, guardian, voids, grade, mac FROM consent_event WHERE subject = $1 ORDER BY id`

// ReadConsents reads a subject's ledger, oldest id first, and verifies each row, and that none is missing: a
// ledger folded without a withdrawal that somebody deleted would permit what the person forbade. Either is
// fault.ErrIntegrity.
func (s State) ReadConsents(ctx context.Context, db store.Querier, m *crypto.MAC, subject uuid.UUID) ([]consent.Event, error) {
	rows, err := db.Query(ctx, selectConsents, subject)
	if err != nil {
		return nil, fmt.Errorf("consents of %s: %w", subject, store.Fault(err))
	}
	events, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (consent.Event, error) {
		e, mac, err := scanConsent(r)
		if err == nil && !m.Verify(mac, keyring.TagConsent, consentParts(subject, &e)...) {
			err = fmt.Errorf("consent event %s: %w", e.ID, fault.ErrIntegrity)
		}
		return e, err
	})
	if errors.Is(err, fault.ErrIntegrity) {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("consents of %s: %w", subject, store.Fault(err))
	}
	if len(events) < s.Events { // more is an event recorded since the state was read
		return nil, fmt.Errorf("consents of %s: events are missing: %w", subject, fault.ErrIntegrity)
	}
	return events, nil
}

func scanConsent(r pgx.CollectableRow) (consent.Event, []byte, error) {
	var e consent.Event
	var kind string
	var notice, locale, jurisdiction, expressed, grade *string
	var point, guardian, voids *uuid.UUID
	var version *int
	var mac []byte
	err := r.Scan(&e.ID, &kind, &e.Purpose, &e.Channel, &e.Explicit, &notice, &version, &e.Notice.SHA256, &locale, &jurisdiction,
		&expressed, &e.Evidence, &e.Credential, &e.ValidUntil, &e.OccurredAt, &e.RecordedAt, &e.Entry,
		&point, &guardian, &voids, &grade, &mac)
	e.Kind, e.Notice.ID, e.Locale, e.Jurisdiction, e.Expressed = consent.Kind(kind), text(notice), text(locale), text(jurisdiction), text(expressed)
	e.Point, e.Guardian, e.Voids, e.Grade = id(point), id(guardian), id(voids), text(grade)
	if version != nil {
		e.Notice.Version = *version
	}
	e.OccurredAt, e.RecordedAt = store.Micro(e.OccurredAt), store.Micro(e.RecordedAt)
	if e.ValidUntil != nil {
		until := store.Micro(*e.ValidUntil)
		e.ValidUntil = &until
	}
	return e, mac, err //nolint:wrapcheck // the caller scrubs and wraps
}

// consentParts is every attribute of an event, as its MAC binds it. The last four are there if one of them is set, so
// that rows of before they were known keep their MACs, and no row can gain or lose one.
func consentParts(subject uuid.UUID, e *consent.Event) [][]byte {
	explicit := []byte{0}
	if e.Explicit {
		explicit[0] = 1
	}
	var until time.Time
	if e.ValidUntil != nil {
		until = *e.ValidUntil
	}
	parts := [][]byte{
		subject[:], e.ID[:], []byte(e.Kind), []byte(e.Purpose), []byte(e.Channel), explicit, []byte(e.Notice.ID),
		keyring.NumberPart(uint64(e.Notice.Version)), //nolint:gosec // > 0
		e.Notice.SHA256, []byte(e.Locale), []byte(e.Jurisdiction), []byte(e.Expressed), e.Evidence,
		e.Credential[:], keyring.TimePart(until), keyring.TimePart(e.OccurredAt), keyring.TimePart(e.RecordedAt), e.Entry[:],
	}
	if e.Point == uuid.Nil && e.Guardian == uuid.Nil && e.Voids == uuid.Nil && e.Grade == "" {
		return parts
	}
	return append(parts, e.Point[:], e.Guardian[:], e.Voids[:], []byte(e.Grade))
}

func id(u *uuid.UUID) uuid.UUID {
	if u == nil {
		return uuid.Nil
	}
	return *u
}

func nullID(u uuid.UUID) *uuid.UUID {
	if u == uuid.Nil {
		return nil
	}
	return &u
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func nullText(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func nullInt(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

func nullBytes(b []byte) []byte {
	if len(b) == 0 {
		return nil
	}
	return b
}
