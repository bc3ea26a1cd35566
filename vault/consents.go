package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
)

// ConsentInput is a consent event as a caller reports it.
type ConsentInput struct {
	Kind          string
	Purpose       string
	Channel       string
	Explicit      bool
	NoticeID      string
	NoticeVersion int
	Locale        string // of the notice as shown; the notice's only language if empty
	Jurisdiction  string
	Expressed     string
	Evidence      []byte    // SHA-256 of the proof kept elsewhere
	OccurredAt    time.Time // now if zero
	ValidUntil    time.Time // until ended if zero
}

// RecordConsent appends an event to a subject's ledger and recomputes its state in the same transaction,
// so that the next request on any server decides by it. A permissive event needs a credential that may
// capture consent, does not itself read under that purpose, and names a notice the catalog knows. A
// withdrawal, refusal or objection needs nothing but the record.
func (s *Session) RecordConsent(ctx context.Context, kind string, subject uuid.UUID, in ConsentInput, idem *Idempotency) (ConsentRecorded, error) {
	action := policy.ActionWithdraw
	if consent.Permissive(consent.Kind(in.Kind)) {
		action = policy.ActionConsent
	}
	return through(ctx, s, action, kind, func(ctx context.Context, q *request) (ConsentRecorded, error) {
		if !q.kind.Subject {
			return ConsentRecorded{}, ErrKind
		}
		if err := q.mayCapture(in); err != nil {
			return ConsentRecorded{}, err
		}
		var out ConsentRecorded
		err := q.v.inTx(ctx, func(tx pgx.Tx) (err error) {
			out, err = q.recordConsent(ctx, tx, subject, in, idem)
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
	if !consent.Permissive(consent.Kind(in.Kind)) {
		return nil
	}
	c := q.actor.credential
	if !c.Capture || slices.Contains(c.Purposes, in.Purpose) {
		q.entry.Reasons = []string{"capture"}
		return &Refusal{Code: "capture_not_allowed", Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
	}
	return nil
}

func (q *request) recordConsent(ctx context.Context, tx pgx.Tx, subject uuid.UUID, in ConsentInput, idem *Idempotency) (ConsentRecorded, error) {
	id, err := newID()
	if err != nil {
		return ConsentRecorded{}, err
	}
	earlier, err := q.claim(ctx, tx, idem, claim{kind: "consent_event", record: id, subject: subject})
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
		return q.replayConsent(ctx, tx, f, earlier.record)
	}
	e, err := q.event(f, id, in)
	if err != nil {
		return ConsentRecorded{}, err
	}
	return q.putConsent(ctx, tx, f, e)
}

// lockState takes the key row FOR SHARE and the state row FOR UPDATE, so that events of one subject fold
// one after the other, and loads the facts.
func (q *request) lockState(ctx context.Context, tx pgx.Tx, subject uuid.UUID) (*facts, error) {
	if err := lockSubject(ctx, tx, subject); err != nil {
		return nil, err
	}
	if _, err := tx.Exec(ctx, `SELECT FROM subject_state WHERE subject = $1 FOR UPDATE`, subject); err != nil {
		return nil, fmt.Errorf("lock state of %s: %w", subject, unavailable(err))
	}
	return q.loadID(ctx, tx, subject)
}

// event checks an input against catalog and clock and makes it an event.
func (q *request) event(f *facts, id uuid.UUID, in ConsentInput) (consent.Event, error) {
	e := consent.Event{ID: id, Kind: consent.Kind(in.Kind), Purpose: in.Purpose, Channel: in.Channel, Explicit: in.Explicit,
		Locale: in.Locale, Jurisdiction: in.Jurisdiction, Expressed: in.Expressed, Evidence: in.Evidence,
		Credential: q.actor.credential.ID, Entry: q.entry.ID, RecordedAt: micro(f.now), OccurredAt: micro0(in.OccurredAt)}
	if e.OccurredAt.IsZero() {
		e.OccurredAt = e.RecordedAt
	}
	if !in.ValidUntil.IsZero() {
		until := micro(in.ValidUntil)
		e.ValidUntil = &until
	}
	if fault := q.checkEvent(&e, in); fault != nil {
		return consent.Event{}, &Invalid{Fields: []FieldError{*fault}}
	}
	if err := consent.Validate(e); err != nil {
		return consent.Event{}, &Invalid{Fields: []FieldError{{Code: "invalid_event", Hint: plainReason(err)}}}
	}
	return e, nil
}

// checkEvent checks what only the catalog knows, and fills in the notice's digest.
func (q *request) checkEvent(e *consent.Event, in ConsentInput) *FieldError {
	if !slices.Contains(consent.Kinds(), e.Kind) {
		var names []string
		for _, k := range consent.Kinds() {
			names = append(names, string(k))
		}
		return &FieldError{Field: "kind", Code: "not_declared", Hint: "one of " + strings.Join(names, ", ")}
	}
	p, ok := q.rev.catalog.Purpose(e.Purpose)
	if !ok {
		return &FieldError{Field: "purpose", Code: "not_declared", Hint: "purposes are those of the catalog"}
	}
	if consent.Permissive(e.Kind) && !p.ConsentNeeded {
		return &FieldError{Field: "purpose", Code: "no_consent_needed", Hint: "the purpose rests on another legal basis"}
	}
	if e.Channel != "" && !slices.Contains(p.Channels, e.Channel) {
		return &FieldError{Field: "channel", Code: "not_declared", Hint: "one of " + strings.Join(p.Channels, ", ")}
	}
	if consent.Permissive(e.Kind) && e.Channel == "" && len(p.Channels) > 0 {
		return &FieldError{Field: "channel", Code: "required", Hint: "consent is per channel: " + strings.Join(p.Channels, ", ")}
	}
	return q.checkNotice(e, in)
}

func (q *request) checkNotice(e *consent.Event, in ConsentInput) *FieldError {
	if in.NoticeID == "" && in.NoticeVersion == 0 {
		if consent.Permissive(e.Kind) {
			return &FieldError{Field: "notice", Code: "required", Hint: `the notice that was shown: {"id": …, "version": …}`}
		}
		return nil
	}
	n, ok := q.rev.catalog.Notice(in.NoticeID, in.NoticeVersion)
	if !ok || !n.HasPurpose(e.Purpose) {
		return &FieldError{Field: "notice", Code: "unknown_notice", Hint: "notices and their versions are those of the catalog, each for its purposes"}
	}
	sum, ok := noticeDigest(n, e.Locale)
	if !ok {
		return &FieldError{Field: "locale", Code: "not_declared", Hint: "the notice has no text in it"}
	}
	e.Notice = consent.Notice{ID: n.ID, Version: n.Version, SHA256: sum[:]}
	return nil
}

// noticeDigest is that of the text shown. Without a locale it is that of English, or of the only text.
func noticeDigest(n *catalog.Notice, locale string) ([32]byte, bool) {
	if locale != "" {
		return n.SHA256(locale)
	}
	if sum, ok := n.SHA256("en"); ok || len(n.Text) != 1 {
		return sum, ok
	}
	for only := range n.Text {
		return n.SHA256(only)
	}
	return [32]byte{}, false
}

// plainReason keeps of a validation error what says why; it holds ids only.
func plainReason(err error) string {
	text := err.Error()
	if i := strings.LastIndex(text, ": "); i >= 0 {
		return text[i+2:]
	}
	return text
}

const insertConsent = `INSERT INTO consent_event (subject, id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256,
 locale, jurisdiction, expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, mac)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`

// putConsent appends the event, folds the ledger anew and stores the state, all in one transaction.
func (q *request) putConsent(ctx context.Context, tx pgx.Tx, f *facts, e consent.Event) (ConsentRecorded, error) {
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return ConsentRecorded{}, err
	}
	events, err := q.events(ctx, tx, f)
	if err != nil {
		return ConsentRecorded{}, err
	}
	_, err = tx.Exec(ctx, insertConsent, f.subject, e.ID, string(e.Kind), e.Purpose, e.Channel, e.Explicit, nullText(e.Notice.ID),
		nullInt(e.Notice.Version), nullBytes(e.Notice.SHA256), nullText(e.Locale), nullText(e.Jurisdiction), nullText(e.Expressed),
		nullBytes(e.Evidence), e.Credential, e.ValidUntil, e.OccurredAt, e.RecordedAt, e.Entry, consentMAC(roots.mac, f.subject, &e))
	if err != nil {
		return ConsentRecorded{}, fmt.Errorf("consent of %s: %w", f.subject, unavailable(err))
	}
	f.state.Consents, f.state.Events = consent.Fold(append(events, e)), len(events)+1
	if err := q.putState(ctx, tx, roots.mac, f); err != nil {
		return ConsentRecorded{}, err
	}
	if err := q.recordEvent(ctx, tx, f, e.ID); err != nil {
		return ConsentRecorded{}, err
	}
	return ConsentRecorded{Event: e.ID, State: f.state.Consents, RecordedAt: e.RecordedAt}, nil
}

// putState stores the state under its next revision.
func (q *request) putState(ctx context.Context, tx pgx.Tx, m *crypto.MAC, f *facts) error {
	next, err := f.state.seal(m, f.subject, f.stored.revision+1)
	if err != nil {
		return err
	}
	tag, err := tx.Exec(ctx, `UPDATE subject_state SET revision = $2, state = $3::text::json, mac = $4 WHERE subject = $1 AND revision = $5`,
		f.subject, next.revision, string(next.state), next.mac, f.stored.revision)
	if err != nil {
		return fmt.Errorf("state of %s: %w", f.subject, unavailable(err))
	}
	if tag.RowsAffected() != 1 {
		return fmt.Errorf("state of %s: %w", f.subject, ErrIntegrity)
	}
	f.stored = next
	return nil
}

// recordEvent puts the entry of a ledger write into its transaction; the event's id stands in its sealed
// details.
func (q *request) recordEvent(ctx context.Context, tx pgx.Tx, f *facts, event uuid.UUID) error {
	p, err := q.pseudonym(f)
	if err != nil {
		return err
	}
	blob, err := q.sealDetails(f, details{Event: event})
	if err != nil {
		return err
	}
	q.entry.Groups = group([]left{{pseudonym: p, details: blob}})
	return q.recordTx(ctx, tx, audit.Written)
}

// replayConsent answers a retry with the event that the first request recorded.
func (q *request) replayConsent(ctx context.Context, tx pgx.Tx, f *facts, id uuid.UUID) (ConsentRecorded, error) {
	events, err := q.events(ctx, tx, f)
	if err != nil {
		return ConsentRecorded{}, err
	}
	i := slices.IndexFunc(events, func(e consent.Event) bool { return e.ID == id })
	if i < 0 {
		return ConsentRecorded{}, ErrIdempotency // the key was used for something else
	}
	q.entry.Reasons = []string{"replayed"}
	if err := q.recordEvent(ctx, tx, f, id); err != nil {
		return ConsentRecorded{}, err
	}
	return ConsentRecorded{Event: id, State: f.state.Consents, RecordedAt: events[i].RecordedAt, Replayed: true}, nil
}

const selectConsents = `SELECT id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256, locale, jurisdiction,
 expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, mac FROM consent_event WHERE subject = $1 ORDER BY id`

// events reads a subject's ledger and verifies each row, and that none is missing: a ledger folded without
// a withdrawal that somebody deleted would permit what the person forbade.
func (q *request) events(ctx context.Context, db querier, f *facts) ([]consent.Event, error) {
	subject := f.subject
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := db.Query(ctx, selectConsents, subject)
	if err != nil {
		return nil, fmt.Errorf("consents of %s: %w", subject, unavailable(err))
	}
	events, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (consent.Event, error) {
		e, mac, err := scanConsent(r)
		if err == nil && !roots.mac.Verify(mac, tagConsent, consentParts(subject, &e)...) {
			err = fmt.Errorf("consent event %s: %w", e.ID, ErrIntegrity)
		}
		return e, err
	})
	if errors.Is(err, ErrIntegrity) {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("consents of %s: %w", subject, unavailable(err))
	}
	if len(events) < f.state.Events { // more is an event recorded since the state was read
		return nil, fmt.Errorf("consents of %s: events are missing: %w", subject, ErrIntegrity)
	}
	return events, nil
}

func scanConsent(r pgx.CollectableRow) (consent.Event, []byte, error) {
	var e consent.Event
	var kind string
	var notice, locale, jurisdiction, expressed *string
	var version *int
	var mac []byte
	err := r.Scan(&e.ID, &kind, &e.Purpose, &e.Channel, &e.Explicit, &notice, &version, &e.Notice.SHA256, &locale, &jurisdiction,
		&expressed, &e.Evidence, &e.Credential, &e.ValidUntil, &e.OccurredAt, &e.RecordedAt, &e.Entry, &mac)
	e.Kind, e.Notice.ID, e.Locale, e.Jurisdiction, e.Expressed = consent.Kind(kind), text(notice), text(locale), text(jurisdiction), text(expressed)
	if version != nil {
		e.Notice.Version = *version
	}
	e.OccurredAt, e.RecordedAt = micro(e.OccurredAt), micro(e.RecordedAt)
	if e.ValidUntil != nil {
		until := micro(*e.ValidUntil)
		e.ValidUntil = &until
	}
	return e, mac, err //nolint:wrapcheck // the caller scrubs and wraps
}

func consentMAC(m *crypto.MAC, subject uuid.UUID, e *consent.Event) []byte {
	return m.Sum(tagConsent, consentParts(subject, e)...)
}

// consentParts is every attribute of an event, as its MAC binds it.
func consentParts(subject uuid.UUID, e *consent.Event) [][]byte {
	explicit := []byte{0}
	if e.Explicit {
		explicit[0] = 1
	}
	var until time.Time
	if e.ValidUntil != nil {
		until = *e.ValidUntil
	}
	return [][]byte{subject[:], e.ID[:], []byte(e.Kind), []byte(e.Purpose), []byte(e.Channel), explicit, []byte(e.Notice.ID),
		u64(uint64(e.Notice.Version)), e.Notice.SHA256, []byte(e.Locale), []byte(e.Jurisdiction), []byte(e.Expressed), e.Evidence, //nolint:gosec // > 0
		e.Credential[:], timePart(until), timePart(e.OccurredAt), timePart(e.RecordedAt), e.Entry[:]}
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

// Consents reads a subject's ledger: what held at asOf, as far as was known at knownAt. Zero times are now.
func (s *Session) Consents(ctx context.Context, kind string, subject uuid.UUID, asOf, knownAt time.Time) (ConsentLedger, error) {
	return through(ctx, s, policy.ActionConsents, kind, func(ctx context.Context, q *request) (ConsentLedger, error) {
		if !q.kind.Subject {
			return ConsentLedger{}, ErrKind
		}
		f, err := q.loadID(ctx, q.v.pool, subject)
		if err != nil {
			return ConsentLedger{}, q.chargeMiss(ctx, err, subject)
		}
		if _, err := q.decide(ctx, f); err != nil {
			return ConsentLedger{}, q.chargeMiss(ctx, err, subject)
		}
		if err := q.charge(ctx, f.subject); err != nil {
			return ConsentLedger{}, err
		}
		return q.consents(ctx, f, asOf, knownAt)
	})
}

func (q *request) consents(ctx context.Context, f *facts, asOf, knownAt time.Time) (ConsentLedger, error) {
	events, err := q.events(ctx, q.v.pool, f)
	if err != nil {
		return ConsentLedger{}, err
	}
	if asOf.IsZero() {
		asOf = f.now
	}
	if knownAt.IsZero() {
		knownAt = f.now
	}
	out := ConsentLedger{Subject: f.subject, AsOf: micro(asOf), KnownAt: micro(knownAt), Bases: f.state.basisNames()}
	for _, e := range events {
		if !e.RecordedAt.After(knownAt) {
			out.Events = append(out.Events, e)
		}
	}
	out.State = consent.Fold(slices.DeleteFunc(slices.Clone(out.Events), func(e consent.Event) bool { return e.OccurredAt.After(asOf) })).At(asOf)
	p, err := q.pseudonym(f)
	if err != nil {
		return ConsentLedger{}, err
	}
	q.entry.Groups = []audit.Group{{Clear: []string{"consents"}, Subjects: []uuid.UUID{p}}}
	if err := q.record(ctx, audit.Released); err != nil {
		return ConsentLedger{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}
