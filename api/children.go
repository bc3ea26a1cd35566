package api

import (
	"net/http"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// children serves GET /v1/{kinds}/{id}/{list}: the sub-resources as they stand in the parent's fields. There is no ETag:
// each has a version of its own.
func children(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	if err := c.noQuery(); err != nil {
		return err
	}
	reply, err := c.session.Children(c.ctx(), c.kind.Name, id)
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, appendChildren(buffer(), c.kind.ParentList, &reply))
}

// createChild serves POST /v1/{kinds}/{id}/{list}.
func createChild(c *call) error {
	parent, err := c.id("id")
	if err != nil {
		return err
	}
	draft, idem, err := c.newDraft()
	if err != nil {
		return err
	}
	written, err := c.session.CreateChild(c.ctx(), c.kind.Name, parent, draft, idem)
	if err != nil {
		return err
	}
	return c.created(c.childPath(parent, written.ID), &written)
}

func (c *call) childPath(parent, id uuid.UUID) string {
	return "/v1/" + c.top.Path + "/" + parent.String() + "/" + c.kind.ParentList + "/" + id.String()
}

// readChild serves GET /v1/{kinds}/{id}/{list}/{item}.
func readChild(c *call) error {
	parent, id, err := c.ids()
	if err != nil {
		return err
	}
	if err := c.noQuery(); err != nil {
		return err
	}
	reply, err := c.session.Children(c.ctx(), c.kind.Name, parent)
	if err != nil {
		return err
	}
	one, ok := childOf(&reply, c.kind.ParentList, id)
	if !ok {
		return vault.ErrNotFound
	}
	return c.record(&one)
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
func updateChild(c *call) error {
	parent, id, err := c.ids()
	if err != nil {
		return err
	}
	return c.patch(func(version uint64, d vault.Draft) (vault.Written, error) {
		return c.session.PatchChild(c.ctx(), c.kind.Name, parent, id, version, d)
	})
}

// removeChild serves DELETE /v1/{kinds}/{id}/{list}/{item}.
func removeChild(c *call) error {
	parent, id, err := c.ids()
	if err != nil {
		return err
	}
	return c.delete(func(version uint64) (vault.Written, error) {
		return c.session.DeleteChild(c.ctx(), c.kind.Name, parent, id, version)
	})
}
