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
	own      uuid.UUID
	reached  bool // reach is worked out
	reach    Reach

	sheet    *sheet // of the reply
	plain    bool   // the sheet's withheld says it all
	withheld withheld
	marked   marked // what was released, as the sheet's marks
	left     Left   // the same by name, of what has none
}

// New opens nothing yet. fields is a sparse selection; empty selects all.
func New(f *facts.Facts, d policy.Decision, purpose string, fields []string) *Opener {
	return &Opener{facts: f, decision: d, purpose: purpose, fields: fields}
}

// Withheld is what was not released in clear so far.
func (o *Opener) Withheld() []reply.Withheld { return o.withheld }

// Left is what was released so far, without pseudonym and details.
func (o *Opener) Left() Left {
	if o.sheet == nil {
		return o.left
	}
	l := o.sheet.left(&o.marked)
	l.Clear, l.Mask, l.Token = join(l.Clear, o.left.Clear), join(l.Mask, o.left.Mask), join(l.Token, o.left.Token)
	return l
}

func join(a, b []string) []string {
	if len(b) == 0 {
		return a
	}
	return slices.Concat(a, b)
}

// Details are what an entry keeps sealed about the reply: the record where that is not the subject itself, and the
// consents that it relied on.
func (o *Opener) Details() tape.Details {
	var d tape.Details
	if !o.facts.Record.Table.Kind.Subject {
		d.Record = o.facts.ID
	}
	if needsConsent(o.facts.Rev.Catalog, o.purpose) {
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

// Reply opens the record. It leaves out Disclosure. Withheld may be shared with other replies: it is not to be changed.
func (o *Opener) Reply() (reply.Reply, error) {
	s := sheetOf(o.facts, &o.decision, o.purpose, o.fields)
	o.sheet, o.plain = s, o.isPlain(s)
	size := min(s.most, holds(&o.facts.Record))
	for i := range o.facts.Children {
		size += min(s.mostEach, holds(&o.facts.Children[i]))
	}
	room := make([]reply.Released, 0, size)
	out, err := o.record(&o.facts.Record, s.fields, &room)
	if err != nil {
		return reply.Reply{}, err
	}
	if s.within {
		children, err := o.children(s.of.table.Child.Kind, &room)
		if err != nil {
			return reply.Reply{}, err
		}
		out.Children = []reply.Children{children}
	}
	if o.plain {
		o.withheld = s.withheld
	}
	out.Withheld = o.withheld
	return out, nil
}

// holds is how many values a row has at most.
func holds(r *record.Record) int {
	n := len(r.Sealed)
	for i := range r.Clear {
		if !r.Clear[i].IsNull() {
			n++
		}
	}
	return n
}

// isPlain reports whether all that the sheet lets leave may leave of this record: its keys are there, and its addresses open.
func (o *Opener) isPlain(s *sheet) bool {
	if slices.ContainsFunc(s.slots, o.facts.Keys.Shredded) {
		return false
	}
	if !s.addresses || o.reaches().all() {
		return true
	}
	if o.closes(&o.facts.Record, s.fields) {
		return false
	}
	for i := range o.facts.Children {
		if o.closes(&o.facts.Children[i], s.children) {
			return false
		}
	}
	return true
}

func (o *Opener) children(k *catalog.Kind, room *[]reply.Released) (reply.Children, error) {
	out := reply.Children{Name: k.ParentList, Items: make([]reply.Reply, 0, len(o.facts.Children))}
	for i := range o.facts.Children {
		child, err := o.record(&o.facts.Children[i], o.sheet.children, room)
		if err != nil {
			return reply.Children{}, err
		}
		child.Parent = o.facts.ID
		out.Items = append(out.Items, child)
	}
	if len(o.facts.Children) == 0 && !o.plain { // what is withheld does not follow from what is there
		for i := range o.sheet.children {
			o.withholdAll(&o.sheet.children[i])
		}
	}
	return out, nil
}

// record opens the fields of one row, into what is left of room.
func (o *Opener) record(r *record.Record, leaves []leaf, room *[]reply.Released) (reply.Reply, error) {
	out := reply.Reply{Kind: r.Table.Kind, ID: r.ID, Parent: r.Parent, Version: r.Version}
	if o.sheet.times {
		out.CreatedAt, out.UpdatedAt = r.Created, r.Updated
	}
	start := len(*room)
	for i := range leaves {
		if !o.plain {
			o.withholdAll(&leaves[i])
		}
		field, ok, err := o.field(r, &leaves[i])
		if err != nil {
			return reply.Reply{}, err
		}
		if ok {
			*room = append(*room, field)
		}
	}
	out.Fields = slices.Clip((*room)[start:])
	return out, nil
}

// field opens one field of one row; false when it has no value or does not leave.
func (o *Opener) field(r *record.Record, l *leaf) (reply.Released, bool, error) {
	f := l.field
	s, ok := l.shape(r)
	if !ok {
		return reply.Released{}, false, fmt.Errorf("%s %s: field %d has no shape: %w", r.Table.Kind.Name, r.ID, f.Number, fault.ErrIntegrity)
	}
	if s.form == policy.Hidden || !o.plain && o.closed(r, s) {
		return reply.Released{}, false, nil
	}
	val, err := o.value(r, l, s)
	if err != nil || val.IsNull() {
		return reply.Released{}, false, err
	}
	out := reply.Released{Field: f, Form: s.form}
	switch s.form {
	case policy.Clear:
		out.Value = val
	case policy.Mask:
		out.Text = policy.Masked(s.Mask, plain(val))
	case policy.Token:
		if out.Text, err = o.token(f); err != nil {
			return reply.Released{}, false, err
		}
	case policy.Hidden:
	}
	if s.mark >= 0 {
		o.marked[s.form].set(s.mark)
	} else {
		o.left.add(s.name, s.form)
	}
	return out, true, nil
}

// value opens a field. For the token form the ciphertext stays closed: that there is one is enough.
func (o *Opener) value(r *record.Record, l *leaf, s *shape) (value.Value, error) {
	if at, ok := l.held(r); ok {
		return r.Clear[at], nil
	}
	if !l.field.Sealed() {
		return r.Get(l.field.Name), nil
	}
	if s.form != policy.Token {
		return r.OpenShaped(o.facts.Keys, l.field, &s.Shape)
	}
	if !r.Holding(l.field) {
		return value.Value{}, nil
	}
	return value.FromSecret(s.Type, placeholder), nil
}

// placeholder is a value that exists and is not opened.
var placeholder = crypto.SecretString("•")

// plain reveals a value to be masked.
func plain(v value.Value) string {
	if v.Sealed() {
		var room [64]byte
		return string(v.Secret().RevealTo(room[:0]))
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

// Version opens one stored version; false for one that is no part of the record's own history. A version of another kind about the same subject (a case of the
// customer) is not part of this record's history.
func (o *Opener) Version(p *record.Past) (reply.Version, bool, error) {
	t, ok := o.facts.Rev.Tables[p.Kind]
	if !ok || p.Record != o.facts.ID && t.Kind.Parent != o.facts.Record.Table.Kind.Name {
		return reply.Version{}, false, nil
	}
	o.plain = false // what Reply found holds of the rows that are there now
	present, _ := o.facts.Child(p.Record)
	r, fields, err := p.Rebuild(t, o.facts.Subject, present)
	if err != nil {
		return reply.Version{}, false, err
	}
	v := reply.Version{Record: p.Record, Version: r.Version, At: p.At, Action: p.Action, Entry: p.Entry}
	q := question{t, o.facts.Rev.Catalog, o.purpose, nil}
	for _, f := range fields {
		l := q.leaf(t, &o.decision, f)
		o.withholdAll(&l)
		out, ok, err := o.field(r, &l)
		if err != nil {
			return reply.Version{}, false, err
		}
		if ok {
			v.Changed = append(v.Changed, out)
		}
	}
	return v, true, nil
}
