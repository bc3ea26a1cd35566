package api

import (
	"net/http"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

// children serves GET /v1/{kinds}/{id}/{list}: the sub-resources as they stand in the parent's fields. There is no ETag:
// each has a version of its own.
func children(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if err := c.NoQuery(); err != nil {
		return err
	}
	reply, err := c.Session.Children(c.Context(), c.Kind.Name, id)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, wire.AppendChildren(wire.Buffer(), c.Kind.ParentList, &reply))
}

// createChild serves POST /v1/{kinds}/{id}/{list}.
func createChild(c *wire.Call) error {
	parent, err := c.ID("id")
	if err != nil {
		return err
	}
	draft, idem, err := newDraft(c)
	if err != nil {
		return err
	}
	written, err := c.Session.CreateChild(c.Context(), c.Kind.Name, parent, draft, idem)
	if err != nil {
		return err
	}
	return c.Created(childPath(c, parent, written.ID), &written)
}

func childPath(c *wire.Call, parent, id uuid.UUID) string {
	return "/v1/" + c.Top.Path + "/" + parent.String() + "/" + c.Kind.ParentList + "/" + id.String()
}

// readChild serves GET /v1/{kinds}/{id}/{list}/{item}.
func readChild(c *wire.Call) error {
	parent, id, err := c.IDs()
	if err != nil {
		return err
	}
	if err := c.NoQuery(); err != nil {
		return err
	}
	reply, err := c.Session.Children(c.Context(), c.Kind.Name, parent)
	if err != nil {
		return err
	}
	one, ok := childOf(&reply, c.Kind.ParentList, id)
	if !ok {
		return vault.ErrNotFound
	}
	return c.Record(&one)
}

// childOf takes one sub-resource out of its parent's reply. The log entry covers the whole list: more than left.
func childOf(parent *vault.Reply, list string, id uuid.UUID) (vault.Reply, bool) {
	for i := range parent.Children {
		if parent.Children[i].Name != list {
			continue
		}
		for _, item := range parent.Children[i].Items {
			if item.ID == id {
				item.Parent, item.Withheld, item.Disclosure = parent.ID, parent.Withheld, parent.Disclosure
				return item, true
			}
		}
	}
	return vault.Reply{}, false
}

// updateChild serves PATCH /v1/{kinds}/{id}/{list}/{item}.
func updateChild(c *wire.Call) error {
	parent, id, err := c.IDs()
	if err != nil {
		return err
	}
	return changeBy(c, func(version uint64, d vault.Draft) (vault.Written, error) {
		return c.Session.PatchChild(c.Context(), c.Kind.Name, parent, id, version, d)
	})
}

// removeChild serves DELETE /v1/{kinds}/{id}/{list}/{item}.
func removeChild(c *wire.Call) error {
	parent, id, err := c.IDs()
	if err != nil {
		return err
	}
	return removeBy(c, func(version uint64) (vault.Written, error) {
		return c.Session.DeleteChild(c.Context(), c.Kind.Name, parent, id, version)
	})
}
