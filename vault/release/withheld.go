package release

import (
	"slices"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/reply"
)

// withholdAll says of every shape a field can have how it is withheld, once.
func (o *Opener) withholdAll(f *catalog.Field) {
	if f.ClassBy == nil {
		shape, _ := f.Shape("")
		o.withholdShape(f, shape)
		return
	}
	for _, shape := range f.Shapes() {
		o.withholdShape(f, shape)
	}
}

func (o *Opener) withholdShape(f *catalog.Field, shape catalog.Shape) {
	form, purposed := o.form(f, shape)
	shredded := form != policy.Hidden && f.Sealed() && o.facts.Keys.Shredded(shape.Class.Slot())
	if shredded {
		form = policy.Hidden
	}
	name := LogName(f, shape)
	if form == policy.Clear || o.said(name, form) {
		return
	}
	reason := ""
	switch {
	case shredded:
		reason = "erased: the key of its class was destroyed"
	case !purposed:
		reason = "no basis for purpose " + o.purpose
	default:
		reason = o.reason(form, shape.Class)
	}
	o.withhold(name, form, reason)
}

// withhold says it once for each name and form.
func (o *Opener) withhold(name string, form policy.Form, reason string) {
	if !o.said(name, form) {
		o.withheld = append(o.withheld, reply.Withheld{Name: name, As: form.String(), Reason: reason})
	}
}

func (o *Opener) said(name string, form policy.Form) bool {
	as := form.String()
	return slices.ContainsFunc(o.withheld, func(w reply.Withheld) bool { return w.Name == name && w.As == as })
}

// reason is why policy withholds a class, in plain words.
func (o *Opener) reason(form policy.Form, class catalog.Class) string {
	what := className(class)
	switch {
	case form == policy.Mask:
		return o.purpose + " sees masked " + what
	case form == policy.Token:
		return o.purpose + " sees a pseudonym instead of " + what
	case class.Slot() == catalog.SlotContact && o.needsConsent():
		return "no consent to " + o.purpose + " on this channel"
	case class == catalog.Special:
		return "special category: needs explicit consent or a statutory basis"
	}
	return o.purpose + " does not see " + what
}

func (o *Opener) needsConsent() bool {
	p, ok := o.facts.Rev.Catalog.Purpose(o.purpose)
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

// LogName is how the log and withheld name a field: by itself, or by its class where that varies by row.
func LogName(f *catalog.Field, shape catalog.Shape) string {
	if f.ClassBy != nil {
		return shape.Class.String()
	}
	return f.Name
}
