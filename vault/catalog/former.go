package catalog

import "github.com/tacitcrm/tacit/vault/value"

// A changed thing gets a new number and says what it replaces: stored values and tokens name the number they were
// made under, so that both can be told apart while a change is carried out.

func (p *parser) readFormerField(a attrs) *FormerField {
	if !a.has("replaces") {
		return nil
	}
	if a.has("by") {
		a.fault("replaces", "the class of a field whose shape varies cannot change; declare another field")
		return nil
	}
	r := p.attrs(a.key["replaces"], a.val["replaces"], a.what+": replaces", "number", "class")
	old := &FormerField{Number: uint16(r.needNumber("number", 1<<16-1))} //nolint:gosec // needNumber bounds it
	old.Class, _ = ParseClass(r.oneOf("class", classNames()))
	if !r.has("class") {
		r.fault("class", "no class")
	}
	return old
}

// checkFormer wants another, sealed class under a number that is no field's.
func (p *parser) checkFormer(d *draft, a attrs, f *Field) {
	if f.Replaces == nil {
		return
	}
	switch {
	case f.Class == 0 || f.Replaces.Class == 0:
	case !f.Sealed() || !f.Replaces.Class.Sealed():
		a.fault("replaces", "a field stays sealed, or stays clear; declare another field")
	case f.Class == f.Replaces.Class:
		a.fault("replaces", "the class is the same")
	}
	for _, other := range d.Fields {
		if f.Replaces.Number == other.Number && other.Number != 0 {
			a.fault("replaces", "number %d is that of field %q", other.Number, other.Name)
		}
		if other != f && other.Replaces != nil && other.Replaces.Number == f.Replaces.Number && f.Replaces.Number != 0 {
			a.fault("replaces", "field %q replaces number %d too", other.Name, f.Replaces.Number)
		}
	}
}

func (p *parser) readFormerIndex(a attrs) *FormerIndex {
	if !a.has("replaces") {
		return nil
	}
	r := p.attrs(a.key["replaces"], a.val["replaces"], a.what+": replaces", "number", "normaliser")
	old := &FormerIndex{Number: p.indexNumber(r), Normaliser: r.oneOf("normaliser", value.Normalisers())}
	if !r.has("normaliser") {
		r.fault("normaliser", "no normaliser")
	}
	return old
}

func (p *parser) readFormerSearch(a attrs) *FormerSearch {
	if !a.has("replaces") {
		return nil
	}
	r := p.attrs(a.key["replaces"], a.val["replaces"], a.what+": replaces", "number", "parts")
	return &FormerSearch{Number: p.indexNumber(r), Parts: p.readParts(r)}
}
