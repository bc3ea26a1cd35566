// Package release opens what a decision lets leave of a record, and nothing else: fields in clear, masked, or as a
// pseudonym, with what was withheld and why, and the names under which the log keeps what left. It decides nothing and
// records nothing: who calls it hands out a reply only once the log has its entry.
package release

import (
	"encoding/base64"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/tape"
	"github.com/tacitcrm/tacit/vault/value"
)

// Opener turns facts and a decision into a reply, opening only what the decision releases.
type Opener struct {
	facts    *facts.Facts
	decision policy.Decision
	purpose  string
	fields   []string
	withheld []reply.Withheld
	left     Left
	reach    Reach
}

// New opens nothing yet. fields is a sparse selection; empty selects all.
func New(f *facts.Facts, d policy.Decision, purpose string, fields []string) *Opener {
	o := &Opener{facts: f, decision: d, purpose: purpose, fields: fields}
	return o.For(uuid.Nil)
}

// Withheld is what was not released in clear so far.
func (o *Opener) Withheld() []reply.Withheld { return o.withheld }

// Left is what was released so far, without pseudonym and details.
func (o *Opener) Left() Left { return o.left }

// Details are what an entry keeps sealed about the reply: the record where that is not the subject itself, and the
// consents that it relied on.
func (o *Opener) Details() tape.Details {
	var d tape.Details
	if !o.facts.Record.Table.Kind.Subject {
		d.Record = o.facts.ID
	}
	if o.needsConsent() {
		d.Consents = o.facts.State.ReliedOn(o.purpose, o.facts.Now)
	}
	return d
}

// Times is the right to a record's own times, created_at and updated_at.
var Times = policy.Need{Field: "created_at", Class: catalog.Operational.String()}

// Meets reports whether a decision gives a right to a field.
func Meets(d policy.Decision, n policy.Need) bool {
	if n.Match {
		return d.MayMatch(n.Field, n.Class)
	}
	return d.Form(n.Field, n.Class) == policy.Clear
}

// Reply opens the record. It leaves out Disclosure.
func (o *Opener) Reply() (reply.Reply, error) {
	out, err := o.record(&o.facts.Record)
	if err != nil {
		return reply.Reply{}, err
	}
	if t := o.facts.Record.Table; t.Child != nil && o.selects(t.Child.Kind.ParentList) {
		children, err := o.children(t.Child.Kind)
		if err != nil {
			return reply.Reply{}, err
		}
		out.Children = []reply.Children{children}
	}
	out.Withheld = o.withheld
	return out, nil
}

func (o *Opener) children(k *catalog.Kind) (reply.Children, error) {
	out := reply.Children{Name: k.ParentList, Items: make([]reply.Reply, 0, len(o.facts.Children))}
	for i := range o.facts.Children {
		child, err := o.record(&o.facts.Children[i])
		if err != nil {
			return reply.Children{}, err
		}
		child.Parent = o.facts.ID
		out.Items = append(out.Items, child)
	}
	if len(o.facts.Children) == 0 { // what is withheld does not follow from what is there
		for _, f := range k.Fields {
			o.withholdAll(f)
		}
	}
	return out, nil
}

// record opens the fields of one row.
func (o *Opener) record(r *record.Record) (reply.Reply, error) {
	k := r.Table.Kind
	out := reply.Reply{Kind: k, ID: r.ID, Parent: r.Parent, Version: r.Version, Fields: make([]reply.Released, 0, len(k.Fields))}
	if Meets(o.decision, Times) {
		out.CreatedAt, out.UpdatedAt = r.Created, r.Updated
	}
	for _, f := range k.Fields {
		if k.Parent == "" && !o.selects(f.Name) {
			continue
		}
		o.withholdAll(f)
		field, ok, err := o.field(r, f)
		if err != nil {
			return reply.Reply{}, err
		}
		if ok {
			out.Fields = append(out.Fields, field)
		}
	}
	return out, nil
}

func (o *Opener) selects(name string) bool {
	return len(o.fields) == 0 || slices.Contains(o.fields, name)
}

// field opens one field of one row; false when it has no value or does not leave.
func (o *Opener) field(r *record.Record, f *catalog.Field) (reply.Released, bool, error) {
	shape, ok := r.Shape(f)
	if !ok {
		return reply.Released{}, false, fmt.Errorf("%s %s: field %d has no shape: %w", r.Table.Kind.Name, r.ID, f.Number, fault.ErrIntegrity)
	}
	form, _ := o.form(f, shape)
	if form == policy.Hidden || o.closed(r, f, shape, form) {
		return reply.Released{}, false, nil
	}
	val, err := o.value(r, f, shape, form)
	if err != nil || val.IsNull() {
		return reply.Released{}, false, err
	}
	out := reply.Released{Field: f, Form: form}
	switch form {
	case policy.Clear:
		out.Value = val
	case policy.Mask:
		out.Text = policy.Masked(shape.Mask, plain(val))
	case policy.Token:
		if out.Text, err = o.token(f); err != nil {
			return reply.Released{}, false, err
		}
	case policy.Hidden:
	}
	o.left.add(LogName(f, shape), form)
	return out, true, nil
}

// value opens a field. For the token form the ciphertext stays closed: that there is one is enough.
func (o *Opener) value(r *record.Record, f *catalog.Field, shape catalog.Shape, form policy.Form) (value.Value, error) {
	if form != policy.Token || !f.Sealed() {
		return r.Open(o.facts.Keys, f)
	}
	if !r.Holding(f) {
		return value.Value{}, nil
	}
	return value.FromSecret(shape.Type, placeholder), nil
}

// placeholder is a value that exists and is not opened.
var placeholder = crypto.SecretString("•")

// plain reveals a value to be masked.
func plain(v value.Value) string {
	if v.Sealed() {
		return string(v.Secret().Reveal())
	}
	return v.Text()
}

// token is the pseudonym that stands for a field: from the subject's key, the purpose and the field, so
// that analysts can join without seeing, and an erased person is not linked again.
func (o *Opener) token(f *catalog.Field) (string, error) {
	key, err := o.facts.Keys.Key(catalog.SlotRecord)
	if err != nil {
		return "", err
	}
	sum := key.MAC(keyring.TagToken, []byte(o.purpose), []byte(o.facts.Record.Table.Kind.Name), keyring.NumberPart(uint64(f.Number)))
	return "tok_" + base64.RawURLEncoding.EncodeToString(sum[:16]), nil
}

// form folds policy and purpose limitation: a field leaves only for a purpose the catalog declares for
// it (GDPR Art. 5(1)(b)), in the form the policy gives its class or itself. It is false where the purpose is not declared.
func (o *Opener) form(f *catalog.Field, shape catalog.Shape) (policy.Form, bool) {
	if !f.HasPurpose(o.purpose) {
		return policy.Hidden, false
	}
	return o.decision.Form(f.Name, shape.Class.String()), true
}

// Version opens one stored version; false for one that is no part of the record's own history. A version of another kind about the same subject (a case of the
// customer) is not part of this record's history.
func (o *Opener) Version(p *record.Past) (reply.Version, bool, error) {
	t, ok := o.facts.Rev.Tables[p.Kind]
	if !ok || p.Record != o.facts.ID && t.Kind.Parent != o.facts.Record.Table.Kind.Name {
		return reply.Version{}, false, nil
	}
	present, _ := o.facts.Child(p.Record)
	r, fields, err := p.Rebuild(t, o.facts.Subject, present)
	if err != nil {
		return reply.Version{}, false, err
	}
	v := reply.Version{Record: p.Record, Version: r.Version, At: p.At, Action: p.Action, Entry: p.Entry}
	for _, f := range fields {
		o.withholdAll(f)
		out, ok, err := o.field(r, f)
		if err != nil {
			return reply.Version{}, false, err
		}
		if ok {
			v.Changed = append(v.Changed, out)
		}
	}
	return v, true, nil
}
