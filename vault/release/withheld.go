package release

import (
	"slices"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/reply"
)

// erased is why nothing of a class leaves whose key is no more.
const erased = "erased: the key of its class was destroyed"

// withheld says of each name and form once why it is not released in clear.
type withheld []reply.Withheld

func (w *withheld) say(name string, form policy.Form, reason string) {
	as := form.String()
	if form == policy.Clear || slices.ContainsFunc(*w, func(w reply.Withheld) bool { return w.Name == name && w.As == as }) {
		return
	}
	*w = append(*w, reply.Withheld{Name: name, As: as, Reason: reason})
}

// withholdAll says of every shape a field can have how it is withheld.
func (o *Opener) withholdAll(l *leaf) {
	for i := range l.shapes {
		s := &l.shapes[i]
		if s.form != policy.Hidden && l.field.Sealed() && o.facts.Keys.Shredded(s.Class.Slot()) {
			o.withheld.say(s.name, policy.Hidden, erased)
			continue
		}
		o.withheld.say(s.name, s.form, s.reason)
	}
}

// form folds policy and purpose limitation: a field leaves only for a purpose the catalog declares for it (GDPR Art.
// 5(1)(b)), in the form the policy gives its class or itself. It says why where that is not in clear.
func (q *question) form(d *policy.Decision, f *catalog.Field, class catalog.Class) (policy.Form, string) {
	if !f.HasPurpose(q.purpose) {
		return policy.Hidden, "no basis for purpose " + q.purpose
	}
	form := d.Form(f.Name, class.String())
	if form == policy.Clear {
		return form, ""
	}
	return form, q.reason(form, class)
}

// reason is why policy withholds a class, in plain words.
func (q *question) reason(form policy.Form, class catalog.Class) string {
	what := className(class)
	switch {
	case form == policy.Mask:
		return q.purpose + " sees masked " + what
	case form == policy.Token:
		return q.purpose + " sees a pseudonym instead of " + what
	case class.Slot() == catalog.SlotContact && needsConsent(q.catalog, q.purpose):
		return "no consent to " + q.purpose + " on this channel"
	case class == catalog.Special:
		return "special category: needs explicit consent or a statutory basis"
	}
	return q.purpose + " does not see " + what
}

func needsConsent(c *catalog.Catalog, purpose string) bool {
	p, ok := c.Purpose(purpose)
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
