package catalog

import (
	"regexp"
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/tacitcrm/tacit/vault/value"
)

func typeNames() []string {
	var names []string
	for _, t := range value.Types() {
		names = append(names, string(t))
	}
	return names
}

func classNames() []string {
	var names []string
	for _, c := range Classes() {
		names = append(names, c.String())
	}
	return names
}

// readField reads a field; what rests on other fields and kinds is checked later.
func (p *parser) readField(d *draft, e pair) {
	a := p.attrs(e.key, e.value, quoted("field", e.key.Value), "number", "column", "type", "class", "by", "clear",
		"required", "default", "mask", "purposes", "decides", "server", "values", "ref", "filter", "sort", "index",
		"max_length", "doc", "replaces")
	if !isMapping(e.value) {
		return
	}
	shape := p.readShape(a)
	f := &Field{
		Name: e.key.Value, Number: uint16(a.needNumber("number", 1<<16-1)), //nolint:gosec // needNumber bounds it
		Column: a.word("column"), Type: shape.Type, Class: shape.Class, Mask: shape.Mask, Index: shape.Index,
		Clear: a.truth("clear"), Required: a.truth("required"), Purposes: p.purposeList(a), Decides: a.truth("decides"),
		Server: a.truth("server"), Values: p.readValues(a), Ref: a.oneOf("ref", p.kindNames()),
		Filter: a.truth("filter"), Sort: a.truth("sort"), Doc: a.text("doc"),
	}
	if a.has("by") {
		f.ClassBy = p.readVariant(a)
	}
	f.Replaces = p.readFormerField(a)
	p.nameField(d, a, f)
	d.Fields = append(d.Fields, f)
	d.byName[f.Name], d.fields[f.Name] = f, a
}

// nameField checks name and number. A field called like a class would read as one in a policy.
func (p *parser) nameField(d *draft, a attrs, f *Field) {
	if _, is := ParseClass(f.Name); is {
		p.fault(a.at, "%s: a class has this name, and policies name both", a.what)
	}
	if slices.Contains(reserved, f.Name) {
		p.fault(a.at, "%s: the name is reserved", a.what)
	}
	if !a.has("purposes") || (len(f.Purposes) == 0 && a.val["purposes"].Kind == yaml.SequenceNode && len(a.val["purposes"].Content) == 0) {
		a.fault("purposes", "no purposes: a field without a purpose is refused")
	}
	if f.Number == 0 {
		return
	}
	if other, twice := d.byNumber[f.Number]; twice {
		a.fault("number", "number %d is that of field %q", f.Number, other.Name)
		return
	}
	d.byNumber[f.Number] = f
}

// readShape reads type, class, mask and index, of a field or of one shape of it.
func (p *parser) readShape(a attrs) Shape {
	if a.has("by") {
		for _, key := range []string{"type", "class", "mask", "index"} {
			if a.has(key) {
				a.fault(key, "%s stands in the shapes below by", key)
			}
		}
		return Shape{}
	}
	s := Shape{Type: value.Type(a.oneOf("type", typeNames())), Mask: a.oneOf("mask", Masks())}
	s.Class, _ = ParseClass(a.oneOf("class", classNames()))
	for _, key := range []string{"type", "class"} {
		if !a.has(key) {
			a.fault(key, "no %s", key)
		}
	}
	if !a.has("mask") {
		s.Mask = "generic"
	}
	if a.has("index") {
		s.Index = p.readIndex(a, s)
	}
	return s
}

func (p *parser) readIndex(a attrs, s Shape) *Index {
	i := p.attrs(a.key["index"], a.val["index"], a.what+": index", "number", "normaliser", "unique", "replaces")
	if !isMapping(a.val["index"]) {
		return nil
	}
	x := &Index{
		Number: p.indexNumber(i), Normaliser: i.oneOf("normaliser", value.Normalisers()),
		Unique: Unique(i.oneOf("unique", []string{string(UniqueAlways), string(UniqueVerified)})),
	}
	x.Replaces = p.readFormerIndex(i)
	switch {
	case !i.has("normaliser"):
		i.fault("normaliser", "no normaliser")
	case x.Normaliser == "" || s.Type == "":
	case s.Type == value.Name || s.Type == value.Date:
		i.fault("normaliser", "a %s alone is not indexed, since its frequency tells who it is; use it in a search", s.Type)
	case !value.Accepts(x.Normaliser, s.Type):
		i.fault("normaliser", "normaliser %s does not read type %s", x.Normaliser, s.Type)
	}
	return x
}

// readVariant reads the shapes of a field that differ by another field's value.
func (p *parser) readVariant(a attrs) *Variant {
	b := p.attrs(a.key["by"], a.val["by"], a.what+": by", "field", "shapes")
	v := &Variant{Field: b.need("field"), Shapes: map[string]Shape{}}
	if !b.has("shapes") {
		b.fault("shapes", "no shapes")
		return v
	}
	for _, e := range p.pairs(b.val["shapes"], b.what+": shapes") {
		what := a.what + ": shape " + `"` + e.key.Value + `"`
		s := p.attrs(e.key, e.value, what, "type", "class", "mask", "index")
		v.Order = append(v.Order, e.key.Value)
		shape := p.readShape(s)
		v.Shapes[e.key.Value] = shape
		p.checkVariantShape(s, shape, v.Shapes[v.Order[0]])
	}
	return v
}

func (p *parser) checkVariantShape(a attrs, s, first Shape) {
	if s.Class == 0 || s.Type == "" {
		return
	}
	switch {
	case !s.Class.Sealed():
		a.fault("class", "class %s is not sealed; the shapes of a field all are", s.Class)
	case first.Class != 0 && s.Class.Slot() != first.Class.Slot():
		a.fault("class", "class %s has another key than %s; the shapes of a field share one", s.Class, first.Class)
	case needsValues(s.Type) || s.Type == value.Ref:
		a.fault("type", "type %s has no place in a shape", s.Type)
	}
}

func needsValues(t value.Type) bool { return t == value.Enum || t == value.Tags }

// declared is the form of a declared value: no separator of tags, no quote, no space at the ends.
var declared = regexp.MustCompile(`^[A-Za-z0-9](?:[A-Za-z0-9 ._/+-]{0,62}[A-Za-z0-9+])?$`)

// readValues reads the declared values. They lie in clear, so personal data among them is refused.
func (p *parser) readValues(a attrs) []string {
	var values []string
	for _, i := range a.texts("values") {
		if what, found := value.Detect(i.text); found {
			p.fault(i.at, "%s: a declared value looks like %s", a.what, what)
			continue
		}
		if !declared.MatchString(i.text) {
			p.fault(i.at, "%s: value %q: letters, digits, spaces and . _ / + - within, at most 64", a.what, i.text)
			continue
		}
		values = append(values, i.text)
	}
	return values
}
