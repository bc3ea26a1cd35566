package api

import (
	"net/http"
	"time"

	"github.com/tacitcrm/tacit/vault"
)

// create serves POST /v1/{kinds}.
func create(c *call) error {
	draft, idem, err := c.newDraft()
	if err != nil {
		return err
	}
	written, err := c.session.Create(c.ctx(), c.kind.Name, draft, idem)
	if err != nil {
		return err
	}
	return c.created("/v1/"+c.kind.Path+"/"+written.ID.String(), &written)
}

// newDraft reads the body of a create.
func (c *call) newDraft() (vault.Draft, *vault.Idempotency, error) {
	if err := c.noQuery(); err != nil {
		return vault.Draft{}, nil, err
	}
	body, err := c.jsonBody()
	if err != nil {
		return vault.Draft{}, nil, err
	}
	idem, err := c.idempotency(body)
	if err != nil {
		return vault.Draft{}, nil, err
	}
	draft, err := c.srv.cfg.Vault.DraftJSON(c.kind.Name, body, false)
	return draft, idem, err
}

// list serves GET /v1/{kinds}.
func list(c *call) error {
	q, err := c.listQuery()
	if err != nil {
		return err
	}
	page, err := c.session.List(c.ctx(), c.kind.Name, q)
	if err != nil {
		return err
	}
	return c.page(&page)
}

// read serves GET /v1/{kinds}/{id}.
func read(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	p, err := c.only("fields")
	if err != nil {
		return err
	}
	fields, err := p.sparse(c.kind)
	if err != nil {
		return err
	}
	reply, err := c.session.Get(c.ctx(), c.kind.Name, id, fields)
	if err != nil {
		return err
	}
	return c.record(&reply)
}

// update serves PATCH /v1/{kinds}/{id}: a merge patch (RFC 7396), null removes.
func update(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	return c.patch(func(version uint64, d vault.Draft) (vault.Written, error) {
		return c.session.Patch(c.ctx(), c.kind.Name, id, version, d)
	})
}

// patch reads a merge patch and the version it is for, and hands both to write.
func (c *call) patch(write func(version uint64, d vault.Draft) (vault.Written, error)) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	version, err := ifMatch(c.r.Header)
	if err != nil {
		return err
	}
	body, err := c.jsonBody(typePatch)
	if err != nil {
		return err
	}
	draft, err := c.srv.cfg.Vault.DraftJSON(c.kind.Name, body, true)
	if err != nil {
		return err
	}
	written, err := write(version, draft)
	if err != nil {
		return err
	}
	return c.changed(&written)
}

// remove serves DELETE /v1/{kinds}/{id} of kinds that are not subjects.
func remove(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	return c.delete(func(version uint64) (vault.Written, error) {
		return c.session.Delete(c.ctx(), c.kind.Name, id, version)
	})
}

// delete reads the version a deletion is for and hands it to remove.
func (c *call) delete(remove func(version uint64) (vault.Written, error)) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	version, err := ifMatch(c.r.Header)
	if err != nil {
		return err
	}
	written, err := remove(version)
	if err != nil {
		return err
	}
	return c.gone(written.Disclosure)
}

// erasureBound says what an erasure does not reach yet. It must stay true: a customer is told this.
const erasureBound = "The subject's keys, records and tokens are destroyed in the live database, at once and for good. " +
	"Backups made before still hold the subject's wrapped keys: together with the keystone of that time they open the sealed " +
	"values in them. They become unreadable when the keystone's generation is destroyed, which this version does not do yet. " +
	"Clear columns in those backups (ids, dates, stages and other declared values) stay as they are, and so does what was disclosed before."

// erase serves DELETE /v1/{kinds}/{id} of subjects: the destruction of everything held on one.
func erase(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	if err := c.noQuery(); err != nil {
		return err
	}
	version, err := ifMatch(c.r.Header)
	if err != nil {
		return err
	}
	erasure, err := c.session.Erase(c.ctx(), c.kind.Name, id, version)
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.id("id", erasure.Subject)
	o.text("kind", c.kind.Name)
	o.text("erased_on", erasure.ErasedAt.UTC().Format(time.DateOnly))
	o.int("records", erasure.Records)
	o.id("entry", erasure.Entry)
	o.text("bound", erasureBound)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

// history serves GET /v1/{kinds}/{id}/history.
func history(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	if err := c.noQuery(); err != nil {
		return err
	}
	h, err := c.session.History(c.ctx(), c.kind.Name, id)
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, appendHistory(buffer(), &h))
}
