// Package draft reads what a caller submits: strict JSON, checked against the catalog, as typed values. It
// decides nothing about who may write what, and it never repeats a value in a fault.
package draft

import (
	"errors"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// Draft is a parsed and checked input: a new record, or a merge patch (RFC 7396). Values of sealed classes in
// it are secrets.
type Draft struct {
	Catalog  [32]byte // digest of the catalog it was read under; it is good for that one alone
	Kind     *catalog.Kind
	Patch    bool
	Settings []Setting
	Children []Draft // sub-resources a create brings along
}

// Setting sets a field; a null value removes it.
type Setting struct {
	Field *catalog.Field
	Value value.Value
	// Defaulted says that a new record got the catalog's default here because the caller named no value: nobody
	// chose it, so nobody needs the right to set it. A caller who names the same value chooses it.
	Defaulted bool
	// raw is the JSON of a field whose type follows from another field of the stored record; it is read
	// once that is known.
	raw crypto.Secret
}

// Get returns what the draft sets a field to; false for a field it does not name.
func (d *Draft) Get(name string) (value.Value, bool) {
	for _, s := range d.Settings {
		if s.Field.Name == name {
			return s.Value, true
		}
	}
	return value.Value{}, false
}

// Clone returns a copy that can be changed without the caller's draft.
func (d *Draft) Clone() Draft {
	c := *d
	c.Settings, c.Children = slices.Clone(d.Settings), slices.Clone(d.Children)
	return c
}

// Put sets a field that the server makes, in the place of what is set.
func (d *Draft) Put(f *catalog.Field, v value.Value) {
	d.Settings = slices.DeleteFunc(d.Settings, func(s Setting) bool { return s.Field.Number == f.Number })
	d.Settings = append(d.Settings, Setting{Field: f, Value: v, Defaulted: true})
}

// Owner returns the subject a draft is about: the first owner reference that is set, with its field; nil and
// zero without.
func (d *Draft) Owner() (*catalog.Field, uuid.UUID) {
	for _, name := range d.Kind.Owners {
		if v, ok := d.Get(name); ok {
			if id, ok := v.Ref(); ok {
				f, _ := d.Kind.Field(name)
				return f, id
			}
		}
	}
	return nil, uuid.Nil
}

// Reassigns reports whether the draft touches an attribute that decisions rest on.
func (d *Draft) Reassigns() bool {
	return slices.ContainsFunc(d.Settings, func(s Setting) bool { return s.Field.Decides })
}

// Resolve reads the value of a field whose type follows from another field, once that one's text is known.
// Its error is a *fault.Invalid with one fault.
func (s *Setting) Resolve(by string) error {
	shape, ok := s.Field.Shape(by)
	if !ok {
		return refuse(fault.FieldError{Field: s.Field.Name, Code: "required", Hint: "needs a valid " + s.Field.ClassBy.Field})
	}
	val, err := value.FromSecretJSON(shape.Type, s.raw, s.Field.Options(""))
	if err != nil {
		return refuse(ValueFault(s.Field.Name, err))
	}
	s.Value = val
	return nil
}

func refuse(f fault.FieldError) error { return &fault.Invalid{Fields: []fault.FieldError{f}} }

// ValueFault names a refused value by its field. It never holds the value.
func ValueFault(field string, err error) fault.FieldError {
	if e, ok := errors.AsType[*value.Error](err); ok {
		return fault.FieldError{Field: field, Code: string(e.Code), Hint: e.Hint}
	}
	return fault.FieldError{Field: field, Code: "invalid"}
}
