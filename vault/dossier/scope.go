package dossier

import (
	"cmp"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/value"
)

// scope is what the export is about. It only takes away from what policy lets leave.
type scope struct {
	portable bool
	bases    map[string]rights.Basis // purpose → the basis that it rests on, where that stands for the person
	refused  []string                // classes that the decision about the request refuses
	reasons  map[string]string       // by name of a field or class in withheld
	leftOut  []leftOut
}

// leftOut is a field that is no part of a portability export, by the catalog and by what stands for the person.
type leftOut struct {
	Kind  string `json:"kind"`
	Field string `json:"field"`
	Why   string `json:"why"`
}

// newScope works out what an export in answer to a request, or to none, is about.
func newScope(format string, f *facts.Facts, st *requests.Stored) *scope {
	s := &scope{portable: format == Portability, reasons: map[string]string{}}
	if st != nil && st.Decision != nil {
		for _, c := range st.Decision.Classes {
			if c.Outcome == rights.Refuse {
				s.refused = append(s.refused, c.Class)
				s.reasons[c.Class] = "the request was refused as to this: " + c.Reason
			}
		}
	}
	if s.portable {
		s.bases = standing(f)
		for _, k := range f.Rev.Catalog.Kinds {
			for _, field := range k.Fields {
				if why := s.outside(k, field); why != "" {
					s.leftOut = append(s.leftOut, leftOut{k.Name, field.Name, why})
				}
			}
		}
	}
	return s
}

// standing returns the bases of purposes that hold for the person now: what nobody recorded is no basis.
func standing(f *facts.Facts) map[string]rights.Basis {
	held := f.State.BasisNames()
	out := map[string]rights.Basis{}
	for _, p := range f.Rev.Catalog.Purposes {
		holds := slices.Contains(held, p.LegalBasis)
		if p.ConsentNeeded {
			holds = f.State.Consent(p.Name, f.Now).Status.Permits()
		}
		if holds {
			out[p.Name] = rights.Basis{Name: p.LegalBasis, Purpose: p.Name}
		}
	}
	return out
}

// outside says why a field is no part of a portability export; "" where it is.
func (s *scope) outside(k *catalog.Kind, f *catalog.Field) string {
	if !provided(k, f) {
		return "GDPR Art. 20(1): not provided by the person"
	}
	var bases []rights.Basis
	for _, name := range f.Purposes {
		if b, ok := s.bases[name]; ok {
			bases = append(bases, b)
		}
	}
	if applies, _ := rights.Applies(rights.Portability, bases); !applies {
		return "GDPR Art. 20(1)(a): rests on neither consent nor a contract"
	}
	return ""
}

// provided reports whether a field holds what comes from the person: what they said of themselves, wrote, or did (WP 242
// rev.01, p. 10), and not what staff or the vault set for their own work. A catalog does not say who filled in a field, so
// the line is drawn by what it is for: personal classes are the person's; of the operational ones language, times, and
// what describes a sub-resource, such as the kind of an address.
func provided(k *catalog.Kind, f *catalog.Field) bool {
	switch {
	case f.Server || f.Decides:
		return false
	case f.Class != catalog.Operational:
		return true
	}
	return k.Parent != "" || f.Type == value.Language || f.Type == value.Time
}

// covers reports whether a field can be part of the export.
func (s *scope) covers(k *catalog.Kind, f *catalog.Field) bool {
	return !s.portable || s.outside(k, f) == ""
}

// holds reports whether anything of a kind can be part of the export.
func (s *scope) holds(k *catalog.Kind) bool {
	return slices.ContainsFunc(k.Fields, func(f *catalog.Field) bool { return s.covers(k, f) })
}

// narrow takes from a decision what the export is not about. One decision is for a record and its sub-resources.
func (s *scope) narrow(k *catalog.Kind, d policy.Decision) policy.Decision {
	barred := slices.Clone(d.Barred)
	for _, c := range catalog.Classes() {
		if s.refuses(c) {
			barred = append(barred, c.String())
		}
	}
	if s.portable {
		for _, one := range append([]*catalog.Kind{k}, k.Children()...) {
			for _, f := range one.Fields {
				if !s.covers(one, f) {
					barred = append(barred, f.Name)
				}
			}
		}
	}
	// A decision with its own answers by field worked out would not look at Barred again.
	return policy.Decision{
		Visible: d.Visible, Clear: d.Clear, Mask: d.Mask, Token: d.Token, Match: d.Match, Barred: policy.NewSet(barred...),
		Muted: d.Muted, Oblige: d.Oblige, Reasons: d.Reasons,
	}
}

// refuses reports whether the decision about the request refuses a class: by its own name, or by that of the key that
// seals it and others with it, as contact does for contact.email.
func (s *scope) refuses(c catalog.Class) bool {
	whole, _, _ := strings.Cut(c.String(), ".")
	return slices.Contains(s.refused, c.String()) || slices.Contains(s.refused, whole)
}

// explain corrects the reasons of what was withheld on the export's account, and leaves out what is no part of it at all:
// that stands once, in the manifest.
func (s *scope) explain(r *vault.Reply) {
	kept := make([]vault.Withheld, 0, len(r.Withheld)) // the list is shared with other replies
	for _, w := range r.Withheld {
		k, f := named(r, w.Name)
		if f != nil && !s.covers(k, f) {
			continue
		}
		if f != nil {
			for _, shape := range f.Shapes() {
				if whole, _, _ := strings.Cut(shape.Class.String(), "."); release.LogName(f, shape) == w.Name && s.refuses(shape.Class) {
					w.Reason = cmp.Or(s.reasons[shape.Class.String()], s.reasons[whole])
				}
			}
		}
		kept = append(kept, w)
	}
	r.Withheld = kept
}

// named finds the field that a name in withheld speaks of, among those of a record and its sub-resources.
func named(r *vault.Reply, name string) (*catalog.Kind, *catalog.Field) {
	for _, k := range append([]*catalog.Kind{r.Kind}, r.Kind.Children()...) {
		for _, f := range k.Fields {
			for _, shape := range f.Shapes() {
				if release.LogName(f, shape) == name {
					return k, f
				}
			}
		}
	}
	return nil, nil
}
