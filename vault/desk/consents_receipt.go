package desk

import (
	"context"
	"crypto/sha256"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/receipt"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/tape"
)

// The forms of a receipt.
const (
	FormatISO27560 = "iso27560" // ISO/IEC TS 27560:2023 consent record, JSON-LD
	FormatKantara  = "kantara"  // Kantara Consent Receipt 1.1, JSON
)

// ReceiptFormats lists them.
func ReceiptFormats() []string { return []string{FormatISO27560, FormatKantara} }

// ConsentReceipt is a document about one consent event, signed by the log's keys.
type ConsentReceipt struct {
	Format     string           `json:"-"`
	Document   []byte           `json:"-"` // exact bytes: what Note signs
	Note       []byte           `json:"-"` // C2SP signed note, see package certificate; nil where the server does not sign
	Disclosure reply.Disclosure `json:"-"`
}

// Receipt writes a consent event down for the person to keep, as a record or as a receipt. Of the person it holds a
// pseudonym that only the vault can make again, and while the person's keys live. Errors: a *Refusal, *Invalid for a format
// that there is none of or an event that there is no such document for, ErrNotFound for no such event, ErrBudget,
// ErrIntegrity, ErrUnavailable.
func (d *Desk) Receipt(ctx context.Context, s *vault.Session, kind string, subject, event uuid.UUID, format string) (ConsentReceipt, error) {
	return vault.Pass(ctx, s, policy.ActionConsents, kind, func(ctx context.Context, p *vault.Passage) (ConsentReceipt, error) {
		if !slices.Contains(ReceiptFormats(), format) {
			return ConsentReceipt{}, invalid("format", "not_declared", "one of "+strings.Join(ReceiptFormats(), ", "))
		}
		f, _, err := p.Subject(ctx, subject)
		if err != nil {
			return ConsentReceipt{}, err
		}
		b, err := d.openLedger(ctx, d.on.Pool, f)
		if err != nil {
			return ConsentReceipt{}, err
		}
		e, ok := b.find(event)
		if !ok {
			return ConsentReceipt{}, p.Absent()
		}
		out, err := d.write(ctx, f, p.Catalog(), b.events, e, format)
		if err != nil {
			return ConsentReceipt{}, err
		}
		if err := p.About(f, release.Left{Clear: []string{"consents"}}, tape.Details{Event: e.ID}); err != nil {
			return ConsentReceipt{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, p.Record(ctx, audit.Released, "receipt")
	})
}

func invalid(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}

// principalBytes is the length of the pseudonym in a receipt.
const principalBytes = 16

// write writes and signs the document.
func (d *Desk) write(ctx context.Context, f *facts.Facts, c *catalog.Catalog, events []consent.Event, e consent.Event, format string) (ConsentReceipt, error) {
	key, err := f.Keys.Key(catalog.SlotRecord)
	if err != nil {
		return ConsentReceipt{}, err
	}
	principal := key.MAC(keyring.TagPrincipal)
	src := receipt.Source{
		Catalog: c, Event: e, Status: consent.PointState(events, e.Purpose, e.Channel, e.Point, f.Now, f.Now),
		Principal: principal[:principalBytes], IssuedAt: f.Now.UTC().Truncate(time.Second),
	}
	for _, r := range c.Recipients {
		src.Recipients = append(src.Recipients, r.Title)
	}
	out := ConsentReceipt{Format: format}
	typ := certificate.TypeRecord
	if format == FormatKantara {
		typ = certificate.TypeReceipt
		out.Document, err = receipt.Kantara(&src)
	} else {
		out.Document, err = receipt.Record(&src)
	}
	for _, why := range []error{receipt.ErrNotConsent, receipt.ErrNoGrant, receipt.ErrNoController} {
		if errors.Is(err, why) {
			return ConsentReceipt{}, invalid("event", "no_receipt", why.Error())
		}
	}
	if err != nil || d.cfg.Notary == nil {
		return out, err
	}
	out.Note, err = d.sign(ctx, typ, out.Document)
	return out, err
}

// sign signs a document by the log's keys.
func (d *Desk) sign(ctx context.Context, typ string, document []byte) ([]byte, error) {
	origin, err := d.cfg.Notary.Origin(ctx)
	if err != nil {
		return nil, err
	}
	keys, err := d.cfg.Notary.Keys(ctx, origin)
	if err != nil {
		return nil, err
	}
	return certificate.SignDocument(typ, origin, sha256.Sum256(document), d.cfg.Now(), keys.Signers...)
}
