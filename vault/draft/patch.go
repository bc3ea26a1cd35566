package draft

import (
	"slices"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// Stored returns the clear value of a field of the record that a draft is for, by name: null for every field of
// one that is not there yet.
type Stored func(name string) value.Value

// Shape returns what a field that the draft sets is in the record it is for: by the draft itself, else as
// stored. It is false for a variant that the kind does not declare.
func (d *Draft) Shape(s *Setting, stored Stored) (catalog.Shape, bool) {
	if s.Field.ClassBy == nil {
		return s.Field.Shape("")
	}
	by, ok := d.Get(s.Field.ClassBy.Field)
	if !ok {
		by = stored(s.Field.ClassBy.Field)
	}
	return s.Field.Shape(by.Text())
}

// ResolveOn reads a patch's values whose type follows from the stored record. It refuses with a *fault.Invalid
// to change what a stored value's class follows from, and what KeepsOn refuses.
func (d *Draft) ResolveOn(stored Stored) error {
	for i := range d.Settings {
		s := &d.Settings[i]
		if s.Field.ClassBy == nil {
			continue
		}
		by := stored(s.Field.ClassBy.Field)
		if v, given := d.Get(s.Field.ClassBy.Field); given && !v.Equal(by) {
			return immutable(s.Field.ClassBy.Field, "delete it and add another")
		}
		if err := s.Resolve(by.Text()); err != nil {
			return err
		}
		if s.Value.IsNull() && s.Field.Required {
			return required(s.Field.Name)
		}
	}
	return d.KeepsOn(stored)
}

// KeepsOn refuses with a *fault.Invalid a patch that removes what a record must have, changes what decides a
// class, or gives the record to another subject.
func (d *Draft) KeepsOn(stored Stored) error {
	for i := range d.Settings {
		f, v := d.Settings[i].Field, d.Settings[i].Value
		switch {
		case f.Required && v.IsNull():
			return required(f.Name)
		case d.decidesClass(f.Name) && !v.Equal(stored(f.Name)):
			return immutable(f.Name, "delete it and add another")
		case slices.Contains(d.Kind.Owners, f.Name) && !v.Equal(stored(f.Name)):
			return immutable(f.Name, "a record stays with its subject")
		}
	}
	return nil
}

func required(field string) error {
	return refuse(fault.FieldError{Field: field, Code: "required", Hint: "it cannot be removed"})
}

func immutable(field, hint string) error {
	return refuse(fault.FieldError{Field: field, Code: "immutable", Hint: hint})
}

func (d *Draft) decidesClass(name string) bool {
	return slices.ContainsFunc(d.Kind.Fields, func(f *catalog.Field) bool { return f.ClassBy != nil && f.ClassBy.Field == name })
}

// PatchOf returns a new record's draft as a patch of a stored one: without what only a new record gets, and
// without attributes decisions rest on that stay as they are.
func (d *Draft) PatchOf(stored Stored) Draft {
	p := Draft{Catalog: d.Catalog, Kind: d.Kind, Patch: true}
	for _, s := range d.Settings {
		stays := s.Field.Decides && s.Value.Equal(stored(s.Field.Name))
		if !s.Defaulted && !stays {
			p.Settings = append(p.Settings, s)
		}
	}
	return p
}
