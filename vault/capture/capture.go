// Package capture checks a consent event against the person that it is about: that a child does not consent alone, and
// that a contact point is one of the person's. What the catalog and the ledger say to an event is package ledger's. It
// decides nobody's access.
package capture

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/value"
)

// Needed reports whether an event takes a credential that may capture consent. A question does, besides a grant: it mails
// somebody, and its answer can tell of a child.
func Needed(k consent.Kind) bool { return consent.Permissive(k) || k == consent.KindRequested }

// Check refuses what does not fit the person of the facts, as a *fault.Invalid:
//
//   - guardian_required: a consent, or the question for one, of somebody who was younger at the time than the age of
//     consent where it was given (GDPR Art. 8(1); the catalog's age_of_consent), without the guardian who gave it. The
//     age is that of the field birth_date, which is opened for this and does not leave. The answer tells whoever may
//     capture consent on which side of that age the person is, once for each event and subject charged; that is what the
//     law has them ask. Of somebody without a date of birth nothing is known, and the event passes.
//   - unknown_reference: a contact point that the person has not, or that is of another channel.
func Check(f *facts.Facts, e *consent.Event) error {
	if e.Point != uuid.Nil && !isPoint(f, e.Point, e.Channel) {
		return invalid(fault.FieldError{Field: "point", Code: "unknown_reference", Hint: "no contact point of this person on this channel"})
	}
	p, ok := f.Rev.Catalog.Purpose(e.Purpose)
	if !ok || !p.ConsentNeeded || !Needed(e.Kind) || e.Guardian != uuid.Nil {
		return nil
	}
	birth, err := birthDate(f)
	if err != nil {
		return err
	}
	years, known := birth.Years(consent.AgeAt, e.OccurredAt)
	if known && years < f.Rev.Catalog.AgeOfConsent(e.Jurisdiction) {
		return invalid(fault.FieldError{Field: "guardian", Code: "guardian_required", Hint: "below the age of consent, the holder of parental responsibility gives it (GDPR Art. 8(1))"})
	}
	return nil
}

func invalid(f fault.FieldError) error { return &fault.Invalid{Fields: []fault.FieldError{f}} }

// birthDate opens the subject's date of birth; null where there is none.
func birthDate(f *facts.Facts) (value.Value, error) {
	if f.Record.Table == nil {
		return value.Value{}, nil
	}
	field, ok := f.Record.Table.Kind.Field("birth_date")
	if !ok || field.Type != value.Date {
		return value.Value{}, nil
	}
	return f.Record.Open(f.Keys, field)
}

// reached are the classes of address that a channel uses.
var reached = map[string]catalog.Class{
	"email": catalog.ContactEmail, "phone": catalog.ContactPhone, "sms": catalog.ContactPhone, "post": catalog.ContactPost,
	"social": catalog.ContactSocial,
}

func isPoint(f *facts.Facts, id uuid.UUID, channel string) bool {
	r, ok := f.Child(id)
	return ok && slices.ContainsFunc(r.Table.Kind.Fields, func(field *catalog.Field) bool {
		shape, ok := r.Shape(field)
		return ok && shape.Class == reached[channel]
	})
}

// Address is the contact point of that id with its address; false for one that is none of the person's on the channel,
// or whose address was shredded.
func Address(f *facts.Facts, id uuid.UUID, channel string) (*record.Record, value.Value, bool, error) {
	if !isPoint(f, id, channel) {
		return nil, value.Value{}, false, nil
	}
	r, _ := f.Child(id)
	for _, field := range r.Table.Kind.Fields {
		if shape, ok := r.Shape(field); ok && shape.Class == reached[channel] {
			v, err := r.Open(f.Keys, field)
			return r, v, err == nil && !v.IsNull(), err
		}
	}
	return nil, value.Value{}, false, nil
}
