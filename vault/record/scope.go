package record

import (
	"slices"

	"github.com/tacitcrm/tacit/vault/draft"
)

// scopes are the attributes that records about a subject take over from it, so that a case is seen by whoever
// sees its customer.
var scopes = []string{"region", "team"}

// Scopes lists the names of the attributes that records about a subject take over from its own.
func Scopes() []string { return slices.Clone(scopes) }

// Inherit takes over what scopes a record from its subject's own.
func (r *Record) Inherit(owner *Record) {
	for i, f := range r.Table.Clear {
		if slices.Contains(scopes, f.Name) {
			r.Clear[i] = owner.Get(f.Name)
		}
	}
}

// Rescoped reports whether a subject's own record has other scopes than before.
func (r *Record) Rescoped(before *Record) bool {
	return slices.ContainsFunc(scopes, func(name string) bool { return !r.Get(name).Equal(before.Get(name)) })
}

// Follow takes over those of the subject's scopes that changed, where the record still has what the subject had
// before, and reports whether any did.
func (r *Record) Follow(before, now *Record) bool {
	changed := false
	for i, f := range r.Table.Clear {
		was, is := before.Get(f.Name), now.Get(f.Name)
		if slices.Contains(scopes, f.Name) && !was.Equal(is) && r.Clear[i].Equal(was) {
			r.Clear[i], changed = is, true
		}
	}
	return changed
}

// Rescoping is what the change of a record's scopes would be as a patch: what its history keeps.
func (r *Record) Rescoping(before *Record) *draft.Draft {
	d := &draft.Draft{Kind: r.Table.Kind}
	for i, f := range r.Table.Clear {
		if slices.Contains(scopes, f.Name) && !r.Clear[i].Equal(before.Clear[i]) {
			d.Settings = append(d.Settings, draft.Setting{Field: f, Value: r.Clear[i]})
		}
	}
	return d
}
