package inquiry

import (
	"slices"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// field is a field of a kind or of its sub-resources, with one of the classes that it can have.
type field struct {
	policy.Field
	label string // as the log names it: by its class where that varies by row
}

// fieldsOf lists them in the catalog's order, the kind's own first.
func fieldsOf(c *catalog.Catalog, kind string) []field {
	k, ok := c.Kind(kind)
	if !ok {
		return nil
	}
	var out []field
	for _, k := range append([]*catalog.Kind{k}, k.Children()...) {
		for _, f := range k.Fields {
			for _, s := range f.Shapes() {
				one := field{policy.Field{Kind: k.Name, Name: f.Name, Class: s.Class.String(), Purposes: f.Purposes, Decides: f.Decides}, f.Name}
				if f.ClassBy != nil {
					one.label = one.Class
				}
				if !slices.ContainsFunc(out, func(o field) bool { return o.label == one.label && o.Class == one.Class }) {
					out = append(out, one)
				}
			}
		}
	}
	return out
}

// shows are the actions that release fields.
var shows = policy.NewSet(policy.ActionRead, policy.ActionList, policy.ActionLookup, policy.ActionSearch, policy.ActionHistory, policy.ActionExport)

// sets are the actions that write them.
var sets = policy.NewSet(policy.ActionCreate, policy.ActionUpdate, policy.ActionReassign, policy.ActionImport)

// form is how a field leaves: policy and catalog together.
func (f *field) form(d *policy.Decision, purpose string) policy.Form {
	if !slices.Contains(f.Purposes, purpose) {
		return policy.Hidden
	}
	return d.Form(f.Name, f.Class)
}

// writable reports whether a field may be set.
func (f *field) writable(d *policy.Decision, purpose string) bool {
	return slices.Contains(f.Purposes, purpose) && d.MayWrite(f.Name, f.Class, f.Decides)
}
