package draft

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// Parse reads a JSON object as a record of a kind, under the catalog of that digest. It is strict: unknown and
// duplicate names, wrong types, invalid UTF-8 and trailing data are refused, each named by its path and never
// by its value, in a *fault.Invalid. Malformed JSON has the code malformed_json.
func Parse(digest [32]byte, k *catalog.Kind, body []byte, patch bool) (Draft, error) {
	p := parser{catalog: digest}
	d := p.object(k, body, "", patch)
	if len(p.faults) > 0 {
		return Draft{}, &fault.Invalid{Fields: p.faults}
	}
	return d, nil
}

// Complete adds the defaults of a new record and returns what it still needs, by field.
func (d *Draft) Complete() []fault.FieldError {
	p := parser{catalog: d.Catalog}
	p.complete(d, "")
	return p.faults
}

// MaskedValue is the code of a text that a masked reply showed and that came back to be stored.
const MaskedValue = "masked_value"

// maxFaults bounds how many faults one answer lists.
const maxFaults = 50

type parser struct {
	catalog [32]byte
	faults  []fault.FieldError
}

// full says that no more faults are listed: nothing is worth working out for one more.
func (p *parser) full() bool { return len(p.faults) >= maxFaults }

func (p *parser) refuse(field, code, hint string) {
	p.add(fault.FieldError{Field: field, Code: code, Hint: hint})
}

func (p *parser) add(f fault.FieldError) {
	if !p.full() {
		p.faults = append(p.faults, f)
	}
}

// object reads one record's object; path is "" or ends in a dot.
func (p *parser) object(k *catalog.Kind, body []byte, path string, patch bool) Draft {
	d := Draft{Catalog: p.catalog, Kind: k, Patch: patch}
	members, err := readObject(body)
	if err != nil {
		p.refuse(strings.TrimSuffix(path, "."), jsonCode(err), jsonHint(err))
		return d
	}
	for i, m := range members {
		p.member(&d, m, i+1, path)
	}
	p.shapes(&d, path)
	if !patch {
		p.complete(&d, path)
	}
	return d
}

// member reads the member that is the object's nth, from 1.
func (p *parser) member(d *Draft, m Member, nth int, path string) {
	for _, child := range d.Kind.Children() {
		if m.Name == child.ParentList {
			p.list(d, child, m, path)
			return
		}
	}
	f, ok := d.Kind.Field(m.Name)
	switch {
	case !ok && p.full():
	case !ok:
		p.refuse(path+"?", "unknown_field", fmt.Sprintf("key %d: %s", nth, unknownHint(d.Kind, m.Name)))
	case f.Server:
		p.refuse(path+f.Name, "read_only", "the server makes it")
	case f.Sealed() && masked(m.Raw):
		p.refuse(path+f.Name, MaskedValue, "a masked value cannot be stored; leave the field out to keep it")
	case f.ClassBy != nil:
		d.Settings = append(d.Settings, Setting{Field: f, raw: crypto.NewSecret(m.Raw)})
	default:
		val, err := value.FromJSON(f.Type, m.Raw, f.Options(""))
		if err != nil {
			p.add(ValueFault(path+f.Name, err))
			return
		}
		d.Settings = append(d.Settings, Setting{Field: f, Value: val})
	}
}

// unknownHint says where a value that other systems keep in one field belongs, else which name was meant.
func unknownHint(k *catalog.Kind, name string) string {
	for _, child := range k.Children() {
		f, ok := child.Field("kind")
		if !ok {
			continue
		}
		for _, of := range []struct{ name, kind string }{{"email", "email"}, {"phone", "phone"}, {"address", "post"}} {
			if of.name == name && slices.Contains(f.Values, of.kind) {
				return fmt.Sprintf(`contact points: %s: [{"kind": %q, "value": …}]`, child.ParentList, of.kind)
			}
		}
	}
	if _, ok := k.Field("family_name"); ok && name == "name" {
		return "given_name, family_name"
	}
	return fault.Nearest(name, FieldNames(k))
}

// list reads the sub-resources a create brings along.
func (p *parser) list(d *Draft, child *catalog.Kind, m Member, path string) {
	at := path + child.ParentList
	if d.Patch {
		p.refuse(at, "read_only", "change sub-resources one by one under their own address")
		return
	}
	items, err := readArray(m.Raw)
	if err != nil {
		p.refuse(at, "wrong_json", "a list of objects")
		return
	}
	if len(items) > MaxChildren {
		p.refuse(at, "too_long", fmt.Sprintf("at most %d", MaxChildren))
		return
	}
	for i, raw := range items {
		d.Children = append(d.Children, p.object(child, raw, fmt.Sprintf("%s[%d].", at, i), false))
	}
}

// MaxChildren bounds the sub-resources of one record.
const MaxChildren = 50

// shapes reads the fields whose type follows from another field of the same draft. A patch that does not
// name that field keeps them for later.
func (p *parser) shapes(d *Draft, path string) {
	for i := range d.Settings {
		f := &d.Settings[i]
		if f.Field.ClassBy == nil {
			continue
		}
		by, given := d.Get(f.Field.ClassBy.Field)
		if !given && d.Patch {
			continue
		}
		if err := f.Resolve(by.Text()); err != nil {
			p.add(withPath(path, err))
		}
	}
}

// withPath takes the first fault of a *fault.Invalid with a path before its field.
func withPath(path string, err error) fault.FieldError {
	if e, ok := errors.AsType[*fault.Invalid](err); ok && len(e.Fields) > 0 {
		f := e.Fields[0]
		f.Field = path + f.Field
		return f
	}
	return fault.FieldError{Field: path, Code: "invalid"}
}

// complete adds defaults and asks for what a new record must have.
func (p *parser) complete(d *Draft, path string) {
	for _, f := range d.Kind.Fields {
		if v, given := d.Get(f.Name); given && !v.IsNull() || f.Server {
			continue
		}
		if !f.Default.IsNull() {
			d.Settings = append(d.Settings, Setting{Field: f, Value: f.Default, Defaulted: true})
		} else if f.Required && !slices.ContainsFunc(p.faults, func(e fault.FieldError) bool { return e.Field == path+f.Name }) {
			p.refuse(path+f.Name, "required", "a new "+d.Kind.Name+" needs it")
		}
	}
	d.Settings = slices.DeleteFunc(d.Settings, func(s Setting) bool { return s.Value.IsNull() })
	p.owner(d, path)
}

// owner asks a kind that is about a subject to say which.
func (p *parser) owner(d *Draft, path string) {
	if d.Kind.Subject || d.Kind.Parent != "" {
		return
	}
	for _, name := range d.Kind.Owners {
		if v, ok := d.Get(name); ok && !v.IsNull() {
			return
		}
	}
	p.refuse(path+d.Kind.Owners[0], "required", "records of the kind "+d.Kind.Name+" belong to one of: "+strings.Join(d.Kind.Owners, ", "))
}

// FieldNames lists what a caller may name in a record of the kind.
func FieldNames(k *catalog.Kind) []string {
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
