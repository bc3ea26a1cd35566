package desk

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/reply"
)

// ConsentRecorded answers a consent event. It tells nothing of the ledger, which its writer may not read.
type ConsentRecorded struct {
	Event      uuid.UUID `json:"event"`
	RecordedAt time.Time `json:"recorded_at"`
	// Confirmation is what becomes of the mail that asks the person to confirm, of an event of the kind requested where
	// only the mailbox confirms: "queued", or "no_mail" where this server queues no letters. Else it is empty.
	Confirmation string           `json:"confirmation,omitzero"`
	Replayed     bool             `json:"-"` // an idempotency key matched an earlier request
	Disclosure   reply.Disclosure `json:"-"`
}

// RecordConsent is vault.Session.RecordConsent with what a consent brings about besides: an event of the kind requested
// queues the mail that asks the person to confirm.
func (d *Desk) RecordConsent(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, in vault.ConsentInput, idem *vault.Idempotency) (ConsentRecorded, error) {
	return ConsentRecorded{}, errors.ErrUnsupported
}

// Confirmed answers a confirmation.
type Confirmed struct {
	Purpose string `json:"purpose"`
	Channel string `json:"channel"`
}

// Confirm makes a requested consent one that was given, by the code in the link that was mailed. The code is all that it
// takes: no credential. Errors: ErrNotFound alike for a code that is unknown, has expired or was used; ErrUnavailable.
func (d *Desk) Confirm(ctx context.Context, code string) (Confirmed, error) {
	return Confirmed{}, errors.ErrUnsupported
}

// Signalled answers an opt-out signal.
type Signalled struct {
	Recorded   int              `json:"recorded"` // purposes for which it was recorded; 0 where it stood already
	Disclosure reply.Disclosure `json:"-"`
}

// Signal records a browser's opt-out signal (Global Privacy Control) for every purpose that heeds it and for which none
// stands yet. It is asked for a customer by its own credential, or by a portal that names whom it serves.
func (d *Desk) Signal(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID) (Signalled, error) {
	return Signalled{}, errors.ErrUnsupported
}

// The forms of a receipt.
const (
	FormatISO27560 = "iso27560" // ISO/IEC TS 27560:2023 consent record, JSON-LD
	FormatKantara  = "kantara"  // Kantara Consent Receipt 1.1, JSON
)

// ConsentReceipt is a document about one consent event, signed by the log's keys.
type ConsentReceipt struct {
	Format     string           `json:"-"`
	Document   []byte           `json:"-"` // exact bytes: what Note signs
	Note       []byte           `json:"-"` // C2SP signed note, see package certificate
	Disclosure reply.Disclosure `json:"-"`
}

// Receipt writes a consent event down for the person to keep.
func (d *Desk) Receipt(ctx context.Context, s *vault.Session, kind string, subject, event uuid.UUID, format string) (ConsentReceipt, error) {
	return ConsentReceipt{}, errors.ErrUnsupported
}

// ConsentImportError is one thing wrong with one line of an import. It never holds a value.
type ConsentImportError struct {
	Line  int    `json:"line"` // from 1
	Field string `json:"field,omitzero"`
	Code  string `json:"code"`
	Hint  string `json:"hint,omitzero"`
}

// ConsentImport says what an import of consents did.
type ConsentImport struct {
	Lines      int                  `json:"lines"`
	Recorded   int                  `json:"recorded"`
	Unchanged  int                  `json:"unchanged"` // by their evidence in the ledger already
	Failed     int                  `json:"failed"`
	Errors     []ConsentImportError `json:"errors"`           // the first 1,000
	More       bool                 `json:"more,omitzero"`    // there were more errors
	DryRun     bool                 `json:"dry_run,omitzero"` // nothing was changed
	Disclosure reply.Disclosure     `json:"-"`
}

// ImportConsents records consents that were collected elsewhere: one JSON object a line.
func (d *Desk) ImportConsents(ctx context.Context, s *vault.Session, kind string, r io.Reader, dryRun bool) (ConsentImport, error) {
	return ConsentImport{}, errors.ErrUnsupported
}

// ConsentFilter narrows an export of consents. The zero filter takes all of a kind's subjects.
type ConsentFilter struct {
	Kind     string // of the subjects: contact
	Purpose  string
	Channel  string
	From, To time.Time // recorded_at: From ≤ t < To
}

// ConsentExport is an export whose first page is recorded in the log.
type ConsentExport struct {
	Disclosure reply.Disclosure
}

// ExportConsents begins an export of consent events: each page of subjects has its own log entry, durable before its
// first byte is written.
func (d *Desk) ExportConsents(ctx context.Context, s *vault.Session, filter ConsentFilter) (*ConsentExport, error) {
	return nil, errors.ErrUnsupported
}

// Write writes the export, one JSON object a line, and returns how many events it wrote.
func (e *ConsentExport) Write(ctx context.Context, w io.Writer) (int, error) {
	return 0, errors.ErrUnsupported
}

// Suppression is a no by address: of somebody who may not be known.
type Suppression struct {
	Email   crypto.Secret // one of the two
	Phone   crypto.Secret
	Region  string // country assumed of a phone number without a country code, ISO 3166
	Purpose string
	Channel string // "" for all
}

// Suppressed answers it, alike for who is known and who is not.
type Suppressed struct {
	Until      time.Time        `json:"until"` // how long it is kept
	Disclosure reply.Disclosure `json:"-"`
}

// Suppress keeps a no by address alone: it works for somebody whose data was erased, and for somebody who was never
// known.
func (d *Desk) Suppress(ctx context.Context, s *vault.Session, in Suppression) (Suppressed, error) {
	return Suppressed{}, errors.ErrUnsupported
}

// Review is a record that waits for somebody to look at it.
type Review struct {
	ID         uuid.UUID `json:"id"`
	Cause      string    `json:"cause"` // duplicate or suppressed
	Kind       string    `json:"kind"`  // of the record
	Subject    uuid.UUID `json:"subject"`
	Record     uuid.UUID `json:"record"`
	At         time.Time `json:"at"`
	ResolvedAt time.Time `json:"resolved_at,omitzero"`
}

// ReviewQuery asks for reviews.
type ReviewQuery struct {
	Cause    string // "" for all
	Resolved bool   // those that are done with, in the place of those that wait
	After    uuid.UUID
	Limit    int
}

// ReviewList answers it, the oldest first.
type ReviewList struct {
	Reviews    []Review         `json:"reviews"`
	Next       uuid.UUID        `json:"next,omitzero"` // After of the next page
	Disclosure reply.Disclosure `json:"-"`
}

// Reviews lists records that wait for review.
func (d *Desk) Reviews(ctx context.Context, s *vault.Session, q ReviewQuery) (ReviewList, error) {
	return ReviewList{}, errors.ErrUnsupported
}

// The decisions about a review.
const (
	ReviewKeep     = "keep"     // of a suppressed address: the no stands, and is recorded for the person
	ReviewLift     = "lift"     // the person chose anew: what the ledger says of that counts
	ReviewDistinct = "distinct" // of a duplicate: two records that are both to stay
)

// ReviewResolved answers a decision.
type ReviewResolved struct {
	Review     uuid.UUID        `json:"review"`
	Decision   string           `json:"decision"`
	ResolvedAt time.Time        `json:"resolved_at"`
	Disclosure reply.Disclosure `json:"-"`
}

// ResolveReview settles a review.
func (d *Desk) ResolveReview(ctx context.Context, s *vault.Session, review uuid.UUID, decision string) (ReviewResolved, error) {
	return ReviewResolved{}, errors.ErrUnsupported
}
