package vault

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// Draft is a parsed and checked input: a new record, or a merge patch (RFC 7396). Sealed values in it
// are secrets. It is good for the catalog revision it was made under.
type Draft struct {
	rev      *revision
	kind     *catalog.Kind
	patch    bool
	fields   []draftField
	children []Draft
}

// draftField sets a field; a null value removes it.
type draftField struct {
	field *catalog.Field
	value value.Value
	// raw is the JSON of a field whose type follows from another field of the stored record; it is read
	// once that is known.
	raw crypto.Secret
}

func (d *Draft) get(name string) (value.Value, bool) {
	for _, f := range d.fields {
		if f.field.Name == name {
			return f.value, true
		}
	}
	return value.Value{}, false
}

// DraftJSON reads a JSON object as a record of a kind. It is strict: unknown and duplicate names, wrong
// types, invalid UTF-8 and trailing data are refused, each named by its path and never by its value, in
// an *Invalid. Malformed JSON has the code malformed_json.
func (v *Vault) DraftJSON(kind string, body []byte, patch bool) (Draft, error) {
	rev := v.rev.Load()
	k, ok := rev.catalog.Kind(kind)
	if !ok {
		return Draft{}, ErrKind
	}
	p := draftParser{rev: rev}
	d := p.object(k, body, "", patch)
	if len(p.faults) > 0 {
		return Draft{}, &Invalid{Fields: p.faults}
	}
	return d, nil
}

// maxFaults bounds how many faults one answer lists.
const maxFaults = 50

type draftParser struct {
	rev    *revision
	faults []FieldError
}

func (p *draftParser) fault(field, code, hint string) {
	if len(p.faults) < maxFaults {
		p.faults = append(p.faults, FieldError{Field: field, Code: code, Hint: hint})
	}
}

// member is one name and value of a JSON object.
type member struct {
	name string
	raw  jsontext.Value
}

// object reads one record's object; path is "" or ends in a dot.
func (p *draftParser) object(k *catalog.Kind, body []byte, path string, patch bool) Draft {
	d := Draft{rev: p.rev, kind: k, patch: patch}
	members, err := readObject(body)
	if err != nil {
		p.fault(strings.TrimSuffix(path, "."), jsonCode(err), jsonHint(err))
		return d
	}
	for _, m := range members {
		p.member(&d, m, path)
	}
	p.shapes(&d, path)
	if !patch {
		p.complete(&d, path)
	}
	return d
}

func (p *draftParser) member(d *Draft, m member, path string) {
	for _, child := range d.kind.Children() {
		if m.name == child.ParentList {
			p.list(d, child, m, path)
			return
		}
	}
	f, ok := d.kind.Field(m.name)
	switch {
	case !ok:
		p.fault(path+"?", "unknown_field", nearest(m.name, fieldNames(d.kind)))
	case f.Server:
		p.fault(path+f.Name, "read_only", "the server makes it")
	case f.Sealed() && bytes.ContainsRune(m.raw, '•'):
		p.fault(path+f.Name, "masked_value", "a masked value cannot be stored; leave the field out to keep it")
	case f.ClassBy != nil:
		d.fields = append(d.fields, draftField{field: f, raw: crypto.NewSecret(m.raw)})
	default:
		val, err := value.FromJSON(f.Type, m.raw, f.Options(""))
		if err != nil {
			p.faults = append(p.faults, valueFault(path+f.Name, err))
			return
		}
		d.fields = append(d.fields, draftField{field: f, value: val})
	}
}

// list reads the sub-resources a create brings along.
func (p *draftParser) list(d *Draft, child *catalog.Kind, m member, path string) {
	at := path + child.ParentList
	if d.patch {
		p.fault(at, "read_only", "change sub-resources one by one under their own address")
		return
	}
	items, err := readArray(m.raw)
	if err != nil {
		p.fault(at, "wrong_json", "a list of objects")
		return
	}
	if len(items) > maxChildren {
		p.fault(at, "too_long", fmt.Sprintf("at most %d", maxChildren))
		return
	}
	for i, raw := range items {
		d.children = append(d.children, p.object(child, raw, fmt.Sprintf("%s[%d].", at, i), false))
	}
}

// maxChildren bounds the sub-resources of one record.
const maxChildren = 50

// shapes reads the fields whose type follows from another field of the same draft. A patch that does not
// name that field keeps them for later.
func (p *draftParser) shapes(d *Draft, path string) {
	for i := range d.fields {
		f := &d.fields[i]
		if f.field.ClassBy == nil {
			continue
		}
		by, given := d.get(f.field.ClassBy.Field)
		if !given && d.patch {
			continue
		}
		if err := f.resolve(by.Text()); err != nil {
			p.faults = append(p.faults, withPath(path, err))
		}
	}
}

// resolve reads the raw value once the field that decides its type is known.
func (f *draftField) resolve(by string) error {
	shape, ok := f.field.Shape(by)
	if !ok {
		return &Invalid{Fields: []FieldError{{Field: f.field.Name, Code: "required", Hint: "needs a valid " + f.field.ClassBy.Field}}}
	}
	val, err := value.FromJSON(shape.Type, f.raw.Reveal(), f.field.Options(""))
	if err != nil {
		return &Invalid{Fields: []FieldError{valueFault(f.field.Name, err)}}
	}
	f.value = val
	return nil
}

func withPath(path string, err error) FieldError {
	var e *Invalid
	if errors.As(err, &e) && len(e.Fields) > 0 {
		f := e.Fields[0]
		f.Field = path + f.Field
		return f
	}
	return FieldError{Field: path, Code: "invalid"}
}

// complete adds defaults and asks for what a new record must have.
func (p *draftParser) complete(d *Draft, path string) {
	for _, f := range d.kind.Fields {
		if v, given := d.get(f.Name); given && !v.IsNull() || f.Server {
			continue
		}
		if !f.Default.IsNull() {
			d.fields = append(d.fields, draftField{field: f, value: f.Default})
		} else if f.Required && !slices.ContainsFunc(p.faults, func(e FieldError) bool { return e.Field == path+f.Name }) {
			p.fault(path+f.Name, "required", "a new "+d.kind.Name+" needs it")
		}
	}
	d.fields = slices.DeleteFunc(d.fields, func(f draftField) bool { return f.value.IsNull() })
	p.owner(d, path)
}

// owner asks a kind that is about a subject to say which.
func (p *draftParser) owner(d *Draft, path string) {
	if d.kind.Subject || d.kind.Parent != "" {
		return
	}
	for _, name := range d.kind.Owners {
		if v, ok := d.get(name); ok && !v.IsNull() {
			return
		}
	}
	p.fault(path+d.kind.Owners[0], "required", "a "+d.kind.Name+" belongs to one of: "+strings.Join(d.kind.Owners, ", "))
}

// readObject splits a JSON object into members, refusing what RFC 8259 leaves open: duplicate names and
// invalid UTF-8.
func readObject(body []byte) ([]member, error) {
	dec := jsontext.NewDecoder(bytes.NewReader(body))
	if tok, err := dec.ReadToken(); err != nil {
		return nil, err //nolint:wrapcheck // turned into a code by jsonCode
	} else if tok.Kind() != '{' {
		return nil, errNotObject
	}
	var members []member
	for dec.PeekKind() != '}' {
		name, err := dec.ReadToken()
		if err != nil {
			return nil, err //nolint:wrapcheck // as above
		}
		key := name.String()
		raw, err := dec.ReadValue()
		if err != nil {
			return nil, err //nolint:wrapcheck // as above
		}
		members = append(members, member{name: key, raw: raw.Clone()})
	}
	if _, err := dec.ReadToken(); err != nil {
		return nil, err //nolint:wrapcheck // as above
	}
	if _, err := dec.ReadToken(); !errors.Is(err, io.EOF) {
		return nil, errTrailing
	}
	return members, nil
}

func readArray(raw []byte) ([]jsontext.Value, error) {
	dec := jsontext.NewDecoder(bytes.NewReader(raw))
	if tok, err := dec.ReadToken(); err != nil || tok.Kind() != '[' {
		return nil, errNotObject
	}
	var items []jsontext.Value
	for dec.PeekKind() != ']' {
		v, err := dec.ReadValue()
		if err != nil {
			return nil, err //nolint:wrapcheck // the caller reports a code
		}
		items = append(items, v.Clone())
	}
	return items, nil
}

var (
	errNotObject = errors.New("not a JSON object")
	errTrailing  = errors.New("data after the JSON value")
)

func jsonCode(err error) string {
	if errors.Is(err, jsontext.ErrDuplicateName) {
		return "duplicate_key"
	}
	return "malformed_json"
}

func jsonHint(err error) string {
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return "a name stands twice in the same object"
	case errors.Is(err, errNotObject):
		return "a JSON object is expected"
	case errors.Is(err, errTrailing):
		return "one JSON object, nothing after it"
	}
	return "the body is not valid JSON in UTF-8"
}

// nearest suggests the known name closest to what was sent, without repeating that.
func nearest(sent string, known []string) string {
	if len(sent) > 64 || !utf8.ValidString(sent) {
		sent = ""
	}
	best, at := "", len(sent)/2+2
	for _, name := range known {
		if d := levenshtein.ComputeDistance(sent, name); d < at {
			best, at = name, d
		}
	}
	if best == "" {
		return "the fields are: " + strings.Join(known, ", ")
	}
	return "did you mean " + best + "?"
}

// fieldNames lists what a caller may name in a record of the kind.
func fieldNames(k *catalog.Kind) []string {
	var names []string
	for _, f := range k.Fields {
		if !f.Server {
			names = append(names, f.Name)
		}
	}
	for _, c := range k.Children() {
		names = append(names, c.ParentList)
	}
	return names
}
