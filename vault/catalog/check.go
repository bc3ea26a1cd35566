package catalog

import (
	"slices"

	"github.com/tacitcrm/tacit/vault/value"
)

// columns are those of every kind's table; a field cannot have them.
var columns = []string{"subject", "id", "version", "sealed", "header", "imported", "created_at", "updated_at"}

// verified is the field that uniqueness among verified values rests on.
const verified = "verified"

// checkFields applies the rules of each field.
func (p *parser) checkFields(d *draft) {
	taken := map[string]string{}
	for _, f := range d.Fields {
		a := d.fields[f.Name]
		p.checkVariant(d, a, f)
		p.checkClass(a, f)
		p.checkColumn(d, a, f, taken)
		p.checkDeclared(a, f)
		p.checkUse(a, f)
		p.checkUnique(d, a, f)
		p.checkLength(a, f)
		p.checkDefault(a, f)
		p.checkFormer(d, a, f)
	}
}

// checkClass keeps text out of the clear: only ids, numbers, dates and declared values lie there.
func (p *parser) checkClass(a attrs, f *Field) {
	if f.ClassBy != nil || f.Class == 0 || f.Type == "" {
		return
	}
	if f.Clear && !f.Class.Clearable() {
		a.fault("clear", "class %s cannot be declared clear; financial and behaviour can", f.Class)
		return
	}
	if f.Sealed() || !f.Type.Sealed() {
		return
	}
	if f.Clear {
		a.fault("type", "type %s is never in clear; leave out clear", f.Type)
		return
	}
	a.fault("type", "type %s is never in clear; give the field a sealed class", f.Type)
}

// checkColumn gives a clear field its column, by default called like the field.
func (p *parser) checkColumn(d *draft, a attrs, f *Field, taken map[string]string) {
	if f.Sealed() {
		if f.Column != "" {
			a.fault("column", "a sealed field has no column")
		}
		f.Column = ""
		return
	}
	if f.Column == "" {
		f.Column = f.Name
	}
	if slices.Contains(columns, f.Column) || (d.Parent != "" && f.Column == "parent") {
		a.fault("column", "column %q belongs to every record", f.Column)
	}
	if other, twice := taken[f.Column]; twice {
		a.fault("column", "column %q is that of field %q", f.Column, other)
	}
	taken[f.Column] = f.Name
}

// checkDeclared pairs types with what they need: values or a kind to refer to.
func (p *parser) checkDeclared(a attrs, f *Field) {
	switch {
	case needsValues(f.Type) && !a.has("values"):
		a.fault("values", "type %s needs values", f.Type)
	case needsValues(f.Type) && len(f.Values) == 0 && len(a.val["values"].Content) == 0:
		a.fault("values", "type %s needs values", f.Type)
	case !needsValues(f.Type) && a.has("values") && f.Type != "":
		a.fault("values", "type %s has no values", f.Type)
	}
	switch {
	case f.Type == value.Ref && !a.has("ref"):
		a.fault("ref", "type ref needs ref, a kind")
	case f.Type != value.Ref && a.has("ref") && f.Type != "":
		a.fault("ref", "type %s has no ref", f.Type)
	}
}

// checkUse keeps filters, sorts and decisions on clear columns: a filter over ciphertext would
// silently find nothing, and policy reads its facts from columns.
func (p *parser) checkUse(a attrs, f *Field) {
	if f.Sealed() {
		for key, on := range map[string]bool{"filter": f.Filter, "sort": f.Sort, "decides": f.Decides} {
			if on {
				a.fault(key, "a sealed field cannot have %s", key)
			}
		}
	} else if f.Index != nil && f.Class != 0 {
		a.fault("index", "a clear field has no blind index; use filter")
	}
	if f.Sort && f.Type == value.Tags {
		a.fault("sort", "tags have no order")
	}
	if f.Server && f.Required {
		a.fault("required", "a server-made field is not required of a caller")
	}
}

// checkUnique wants the field that says whether a value counts.
func (p *parser) checkUnique(d *draft, a attrs, f *Field) {
	for _, s := range f.Shapes() {
		if s.Index == nil || s.Index.Unique != UniqueVerified {
			continue
		}
		v, ok := d.byName[verified]
		if !ok || v.Type != value.Bool || !v.Decides {
			p.fault(a.at, "%s: unique: verified needs a field %q of type bool with decides: true", a.what, verified)
			return
		}
	}
}

func (p *parser) checkLength(a attrs, f *Field) {
	f.MaxLen = f.Type.MaxLen()
	if !a.has("max_length") {
		return
	}
	if f.Type == "" {
		a.fault("max_length", "max_length goes with a type")
		return
	}
	if n := a.number("max_length", f.MaxLen); n > 0 {
		f.MaxLen = n
	}
}

// checkDefault reads the default as a caller's value would be read.
func (p *parser) checkDefault(a attrs, f *Field) {
	n := a.val["default"]
	if n == nil {
		return
	}
	if f.Sealed() || f.Server {
		a.fault("default", "a default goes with a clear field that callers set")
		return
	}
	v, err := value.FromText(f.Type, n.Value, f.Options(""))
	if err != nil {
		a.fault("default", "default: %v", err)
		return
	}
	if v.IsNull() {
		a.fault("default", "default: leave it out for none")
	}
	f.Default = v
}

// checkVariant wants a shape for each value of the field it goes by.
func (p *parser) checkVariant(d *draft, a attrs, f *Field) {
	if f.ClassBy == nil {
		return
	}
	by, ok := d.byName[f.ClassBy.Field]
	if !ok {
		if f.ClassBy.Field != "" {
			a.fault("by", "by: unknown field %q%s", f.ClassBy.Field, meant(f.ClassBy.Field, d.fieldNames()))
		}
		return
	}
	if by.Type != value.Enum || by.Sealed() || !by.Required {
		a.fault("by", "by: field %q is no clear, required enum", by.Name)
		return
	}
	for _, v := range by.Values {
		if _, ok := f.ClassBy.Shapes[v]; !ok {
			a.fault("by", "by: no shape for %s %q", by.Name, v)
		}
	}
	for _, v := range f.ClassBy.Order {
		if !slices.Contains(by.Values, v) {
			a.fault("by", "by: unknown shape %q%s", v, meant(v, by.Values))
		}
	}
}

// checkSearches wants two parts or more: one name alone gives itself away by its frequency.
func (p *parser) checkSearches(d *draft) {
	for _, s := range d.Searches {
		a := d.searches[s.Name]
		if a.has("parts") && len(s.Parts) < 2 {
			a.fault("parts", "a search has two parts or more, since one alone tells by its frequency who it is")
		}
		for _, part := range s.Parts {
			p.checkPart(d, a, part)
		}
	}
}

func (p *parser) checkPart(d *draft, a attrs, part Part) {
	f, ok := d.byName[part.Field]
	switch {
	case !ok:
		a.fault("parts", "unknown field %q%s", part.Field, meant(part.Field, d.fieldNames()))
	case f.ClassBy != nil:
		a.fault("parts", "field %q changes its shape", part.Field)
	case part.Normaliser == "" || f.Type == "":
	case value.Label(part.Normaliser) == "":
		a.fault("parts", "unknown normaliser %q%s", part.Normaliser, meant(part.Normaliser, value.Normalisers()))
	case !value.Accepts(part.Normaliser, f.Type):
		a.fault("parts", "normaliser %s does not read type %s of field %q", part.Normaliser, f.Type, part.Field)
	}
}
