package vault

import (
	"cmp"
	"context"
	"encoding/base64"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/tape"
	"github.com/tacitcrm/tacit/vault/value"
)

// left collects what of one subject leaves in a reply: the log's group before it is merged with others.
type left struct {
	clear, mask, token []string
	pseudonym          uuid.UUID
	details            []byte
}

func (l *left) add(name string, form policy.Form) {
	switch form {
	case policy.Clear:
		l.clear = append(l.clear, name)
	case policy.Mask:
		l.mask = append(l.mask, name)
	case policy.Token:
		l.token = append(l.token, name)
	case policy.Hidden:
	}
}

// opener turns facts and a decision into a reply, opening only what the decision releases.
type opener struct {
	q        *request
	f        *facts
	d        policy.Decision
	fields   []string // sparse selection; empty selects all
	withheld []Withheld
	left     left
}

// open makes the reply of one record. Nothing leaves before the request is recorded.
func (q *request) open(ctx context.Context, f *facts, d policy.Decision, fields []string) (Reply, left, error) {
	o := &opener{q: q, f: f, d: d, fields: fields}
	reply, err := step(ctx, "open", func(context.Context) (Reply, error) { return o.reply() })
	q.v.meter.Unwraps(ctx, f.keys.Unwraps())
	if err != nil {
		return Reply{}, left{}, err
	}
	return reply, o.left, nil
}

func (o *opener) reply() (Reply, error) {
	reply, err := o.record(&o.f.record)
	if err != nil {
		return Reply{}, err
	}
	if t := o.f.record.Table; t.Child != nil && o.selects(t.Child.Kind.ParentList) {
		children, err := o.children(t.Child.Kind)
		if err != nil {
			return Reply{}, err
		}
		reply.Children = []Children{children}
	}
	reply.Withheld = o.withheld
	if o.left.pseudonym, err = o.q.pseudonym(o.f); err != nil {
		return Reply{}, err
	}
	o.left.details, err = o.details()
	return reply, err
}

func (o *opener) children(k *catalog.Kind) (Children, error) {
	out := Children{Name: k.ParentList, Items: []Reply{}}
	for i := range o.f.children {
		child, err := o.record(&o.f.children[i])
		if err != nil {
			return Children{}, err
		}
		child.Parent = o.f.id
		out.Items = append(out.Items, child)
	}
	if len(o.f.children) == 0 { // what is withheld does not follow from what is there
		for _, f := range k.Fields {
			o.withholdAll(f)
		}
	}
	return out, nil
}

// record opens the fields of one row.
func (o *opener) record(r *record.Record) (Reply, error) {
	k := r.Table.Kind
	reply := Reply{Kind: k, ID: r.ID, Parent: r.Parent, Version: r.Version}
	if clearsTimes(o.d) {
		reply.CreatedAt, reply.UpdatedAt = r.Created, r.Updated
	}
	for _, f := range k.Fields {
		if k.Parent == "" && !o.selects(f.Name) {
			continue
		}
		o.withholdAll(f)
		out, ok, err := o.field(r, f)
		if err != nil {
			return Reply{}, err
		}
		if ok {
			reply.Fields = append(reply.Fields, out)
		}
	}
	return reply, nil
}

func (o *opener) selects(name string) bool {
	return len(o.fields) == 0 || slices.Contains(o.fields, name)
}

// field opens one field of one row; false when it has no value or does not leave.
func (o *opener) field(r *record.Record, f *catalog.Field) (Released, bool, error) {
	shape, ok := r.Shape(f)
	if !ok {
		return Released{}, false, fmt.Errorf("%s %s: field %d has no shape: %w", r.Table.Kind.Name, r.ID, f.Number, ErrIntegrity)
	}
	form, _ := o.form(f, shape)
	if form == policy.Hidden {
		return Released{}, false, nil
	}
	val, err := o.value(r, f, shape, form)
	if err != nil || val.IsNull() {
		return Released{}, false, err
	}
	out := Released{Field: f, Form: form}
	switch form {
	case policy.Clear:
		out.Value = val
	case policy.Mask:
		out.Text = policy.Masked(shape.Mask, plain(val))
	case policy.Token:
		if out.Text, err = o.token(f); err != nil {
			return Released{}, false, err
		}
	case policy.Hidden:
	}
	o.left.add(logName(f, shape), form)
	return out, true, nil
}

// value opens a field. For the token form the ciphertext stays closed: that there is one is enough.
func (o *opener) value(r *record.Record, f *catalog.Field, shape catalog.Shape, form policy.Form) (value.Value, error) {
	if form != policy.Token || !f.Sealed() {
		return r.Open(o.f.keys, f)
	}
	if !r.Holding(f) {
		return value.Value{}, nil
	}
	return value.FromSecret(shape.Type, placeholder), nil
}

// plain reveals a value to be masked.
func plain(v value.Value) string {
	if v.Sealed() {
		return string(v.Secret().Reveal())
	}
	return v.Text()
}

// token is the pseudonym that stands for a field: from the subject's key, the purpose and the field, so
// that analysts can join without seeing, and an erased person is not linked again.
func (o *opener) token(f *catalog.Field) (string, error) {
	key, err := o.f.keys.Key(catalog.SlotRecord)
	if err != nil {
		return "", err
	}
	sum := key.MAC(keyring.TagToken, []byte(o.q.purpose), []byte(o.f.record.Table.Kind.Name), keyring.NumberPart(uint64(f.Number)))
	return "tok_" + base64.RawURLEncoding.EncodeToString(sum[:16]), nil
}

// form folds policy and purpose limitation: a field leaves only for a purpose the catalog declares for
// it (GDPR Art. 5(1)(b)), in the form the policy gives its class or itself.
func (o *opener) form(f *catalog.Field, shape catalog.Shape) (policy.Form, string) {
	if !f.HasPurpose(o.q.purpose) {
		return policy.Hidden, "no basis for purpose " + o.q.purpose
	}
	return o.d.Form(f.Name, shape.Class.String()), ""
}

// withholdAll says of every shape a field can have how it is withheld, once.
func (o *opener) withholdAll(f *catalog.Field) {
	for _, shape := range f.Shapes() {
		form, reason := o.form(f, shape)
		if form != policy.Hidden && f.Sealed() && o.f.keys.Shredded(shape.Class.Slot()) {
			form, reason = policy.Hidden, "erased: the key of its class was destroyed"
		}
		name := logName(f, shape)
		if form == policy.Clear || slices.ContainsFunc(o.withheld, func(w Withheld) bool { return w.Name == name }) {
			continue
		}
		if reason == "" {
			reason = o.reason(form, shape.Class)
		}
		o.withheld = append(o.withheld, Withheld{Name: name, As: form.String(), Reason: reason})
	}
}

// reason is why policy withholds a class, in plain words.
func (o *opener) reason(form policy.Form, class catalog.Class) string {
	what := className(class)
	switch {
	case form == policy.Mask:
		return o.q.purpose + " sees masked " + what
	case form == policy.Token:
		return o.q.purpose + " sees a pseudonym instead of " + what
	case class.Slot() == catalog.SlotContact && o.needsConsent():
		return "no consent to " + o.q.purpose + " on this channel"
	case class == catalog.Special:
		return "special category: needs explicit consent or a statutory basis"
	}
	return o.q.purpose + " does not see " + what
}

func (o *opener) needsConsent() bool {
	p, ok := o.q.rev.Catalog.Purpose(o.q.purpose)
	return ok && p.ConsentNeeded
}

func className(c catalog.Class) string {
	switch c {
	case catalog.Identity:
		return "identity data"
	case catalog.ContactEmail, catalog.ContactPhone, catalog.ContactPost, catalog.ContactSocial:
		return "contact points"
	case catalog.Content:
		return "free text"
	case catalog.Special:
		return "special categories of data"
	case catalog.Financial:
		return "financial data"
	case catalog.Behaviour:
		return "behavioural data"
	case catalog.Operational:
		return "operational data"
	}
	return "this data"
}

// logName is how the log and withheld name a field: by itself, or by its class where that varies by row.
func logName(f *catalog.Field, shape catalog.Shape) string {
	if f.ClassBy != nil {
		return shape.Class.String()
	}
	return f.Name
}

// details is what the log keeps sealed about this request, for whoever holds the subject's log key: the consents it
// relied on, the record where that is not the subject itself, and which versions the decision rested on.
type details = tape.Details

func (o *opener) details() ([]byte, error) {
	var d details
	if !o.f.record.Table.Kind.Subject {
		d.Record = o.f.id
	}
	if o.needsConsent() {
		d.Consents = o.f.state.ReliedOn(o.q.purpose, o.f.now)
	}
	return o.q.sealDetails(o.f, d)
}

// sealDetails adds the versions that the decision rested on and seals under the subject's log key.
func (q *request) sealDetails(f *facts, d details) ([]byte, error) {
	key, err := f.keys.Key(catalog.SlotLog)
	if err != nil {
		return nil, err
	}
	version, revision := f.decidedOn()
	d.RecordVersion, d.StateRevision = cmp.Or(d.RecordVersion, version), revision
	d.Grant = q.glassOn(f.subject)
	return d.Seal(key, q.entry.ID)
}

// group merges what left of several subjects: one group for each exact set of fields.
func group(all []left) []audit.Group {
	var groups []audit.Group
	for _, l := range all {
		l.clear, l.mask, l.token = set(l.clear), set(l.mask), set(l.token)
		i := slices.IndexFunc(groups, func(g audit.Group) bool {
			return slices.Equal(g.Clear, l.clear) && slices.Equal(g.Mask, l.mask) && slices.Equal(g.Token, l.token)
		})
		if i < 0 {
			i = len(groups)
			groups = append(groups, audit.Group{Clear: l.clear, Mask: l.mask, Token: l.token})
		}
		groups[i].Subjects = append(groups[i].Subjects, l.pseudonym)
		groups[i].Details = append(groups[i].Details, l.details)
	}
	for i := range groups {
		if !slices.ContainsFunc(groups[i].Details, func(d []byte) bool { return len(d) > 0 }) {
			groups[i].Details = nil
		}
	}
	return groups
}

func set(s []string) []string {
	slices.Sort(s)
	return slices.Compact(s)
}
