package release

import (
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/revision"
)

// Written describes a stored record, or one of its sub-resources, as a write's answer, without
// Disclosure. One that is no more is fault.ErrNotFound.
func Written(f *facts.Facts, id uuid.UUID) (reply.Written, error) {
	if id != f.ID {
		c, ok := f.Child(id)
		if !ok {
			return reply.Written{}, fault.ErrNotFound
		}
		return reply.Written{Kind: c.Table.Kind, ID: c.ID, Parent: f.ID, Version: c.Version}, nil
	}
	w := reply.Written{Kind: f.Record.Table.Kind, ID: f.ID, Version: f.Record.Version}
	if w.Version == 1 { // those the create made, and none that came later
		w.Children = ChildIDs(f.Record.Table, f.Children)
	}
	return w, nil
}

// ChildIDs names the sub-resources of a record by id and, where their kind declares one, by sort.
func ChildIDs(t *revision.Table, children []record.Record) []reply.Children {
	if t.Child == nil || len(children) == 0 {
		return nil
	}
	out := reply.Children{Name: t.Child.Kind.ParentList}
	for i := range children {
		c := &children[i]
		item := reply.Reply{Kind: t.Child.Kind, ID: c.ID, Parent: c.Parent, Version: c.Version}
		if f, ok := c.Table.Kind.Field("kind"); ok && !f.Sealed() {
			item.Fields = append(item.Fields, reply.Released{Field: f, Form: policy.Clear, Value: c.Get(f.Name)})
		}
		out.Items = append(out.Items, item)
	}
	return []reply.Children{out}
}
