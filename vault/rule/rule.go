// Package rule is what a kind may ask of its records beyond the types and constraints of the catalog: a case has due
// dates, an order the sum of its lines. A rule runs in the write's own transaction, after policy has let the caller set
// what it sets and before anything is sealed. It grants nothing and opens nothing.
package rule

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Rule completes one write of its kind: it may set fields that the server makes, or refuse with a *fault.Invalid. It reads
// through q, which is the write's transaction, and changes nothing there.
type Rule func(ctx context.Context, q store.Querier, w *Write) error

// Write is a record as it was and as it will be. Only clear values are told: sealed ones are nobody's business here,
// but for those that the write itself brings, see Draft.
type Write struct {
	Catalog *catalog.Catalog
	Kind    *catalog.Kind
	Now     time.Time
	Before  *record.Record // nil for a new record
	After   *record.Record // with the draft's clear values, not sealed and not bound yet
	// Children are the sub-resources as they will be: a change of one of them has the parent's rule run as well, with a
	// draft that sets nothing.
	Children []*record.Record
	Draft    *draft.Draft // what the caller sets, and then the rule
	// Purpose is the session's.
	Purpose string
	// Consented reports whether consent to a purpose stands, of whom the record is about.
	Consented func(purpose string) bool
	// Clear reports whether the session sees a field of the record in clear.
	Clear func(field string) bool
	// Sees reports whether the session could read a record and, where a field is named, that field of it in clear. What a
	// rule says must not depend on any other record: whoever is refused would learn of it.
	Sees func(ctx context.Context, kind string, id uuid.UUID, field string) (bool, error)
}

// New says whether the record is being made.
func (w *Write) New() bool { return w.Before == nil }

// Get is the value that a clear field will have; null for one that the kind does not have.
func (w *Write) Get(field string) value.Value { return w.After.Get(field) }

// Changed reports whether a clear field gets another value, or, of a new record, any.
func (w *Write) Changed(field string) bool { return !w.After.Get(field).Equal(w.Before.Get(field)) }

// Set gives a field a value; null takes it away. A kind without that field is left as it is: the catalog is its
// owner's to edit.
func (w *Write) Set(field string, v value.Value) {
	f, ok := w.Kind.Field(field)
	if !ok || f.Sealed() || w.After.Get(field).Equal(v) {
		return
	}
	w.After.Set(f, v)
	w.Draft.Put(f, v)
}

// SetTime sets a field of the type time; the zero time takes it away.
func (w *Write) SetTime(field string, at time.Time) {
	v := value.Value{}
	if !at.IsZero() {
		v = value.At(at)
	}
	w.Set(field, v)
}

// SetText sets a field from its text form: an enum, an id, a number.
func (w *Write) SetText(field, text string) error {
	f, ok := w.Kind.Field(field)
	if !ok {
		return nil
	}
	v, err := value.FromText(f.Type, text, f.Options(""))
	if err != nil {
		return err //nolint:wrapcheck // says it all
	}
	w.Set(field, v)
	return nil
}

// Refuse is a fault of a field, for a rule to return. The hint holds no value that a person gave.
func Refuse(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}
