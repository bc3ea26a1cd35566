package catalog

import "slices"

// checkImpersonal keeps people out of records that are about nobody: such a record is under no consent, no basis and no
// request, and goes when somebody deletes it.
func (p *parser) checkImpersonal(d *draft) {
	if !d.Impersonal {
		return
	}
	if !d.Subject {
		d.at.fault("impersonal", "impersonal goes with subject: true")
	}
	for _, f := range d.Fields {
		a := d.fields[f.Name]
		for _, s := range f.Shapes() {
			if s.Class != 0 && !slices.Contains(impersonalClasses, s.Class) {
				a.fault("class", "class %s is about somebody; an impersonal kind has content, financial and operational", s.Class)
			}
		}
		if f.Ref != "" && !p.c.kinds[f.Ref].Impersonal {
			a.fault("ref", "kind %q is about somebody; an impersonal kind refers to its like", f.Ref)
		}
	}
}

// impersonalClasses are what records about nobody can hold.
var impersonalClasses = []Class{Content, Financial, Operational}
