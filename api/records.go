package api

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
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

// erase serves DELETE /v1/{kinds}/{id} of subjects: the destruction of everything held on one, or with
// classes=identity,contact of the keys of those classes.
func erase(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	query, err := c.only("classes")
	if err != nil {
		return err
	}
	version, err := ifMatch(c.r.Header)
	if err != nil {
		return err
	}
	var erasure vault.Erasure
	if classes, some := query["classes"]; some {
		erasure, err = c.session.Shred(c.ctx(), c.kind.Name, id, version, strings.Split(classes, ","))
		var invalid *vault.Invalid
		if errors.As(err, &invalid) && len(invalid.Fields) > 0 {
			p := refuse(codeInvalidQuery)
			for _, f := range invalid.Fields {
				p = p.fault(f.Field, f.Code, f.Hint)
			}
			return p
		}
	} else {
		erasure, err = c.session.Erase(c.ctx(), c.kind.Name, id, version)
	}
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, c.erased(&erasure))
}

// erased encodes the answer to an erasure, which says what it does not reach.
func (c *call) erased(e *vault.Erasure) []byte {
	o := begin(buffer())
	o.id("id", e.Subject)
	o.text("kind", c.kind.Name)
	o.text("erased_on", e.ErasedAt.UTC().Format(time.DateOnly))
	if e.Classes != nil {
		o.raw("classes", appendList(nil, e.Classes, appendWord))
	}
	o.int("records", e.Records)
	o.id("entry", e.Entry)
	o.uint("generation", e.Generation)
	if e.Bound.Within > 0 {
		o.timeIf("backups_until", e.ErasedAt.Add(e.Bound.Within))
	}
	o.text("bound", bound(e))
	return o.end()
}

// bound says what an erasure does not reach yet. It must stay true: a customer is told this.
func bound(e *vault.Erasure) string {
	var b strings.Builder
	what := "The subject's keys, records and tokens are"
	if e.Classes != nil {
		what = "The subject's keys of these classes and the tokens made of their fields are"
	}
	fmt.Fprintf(&b, "%s destroyed in the live database, at once and for good. ", what)
	fmt.Fprintf(&b, "Backups made before open with generation %d of the keystone until that is destroyed: ", e.Generation)
	switch {
	case e.Bound.Within > 0:
		fmt.Fprintf(&b, "keys are flipped %s, so within %s, unless a flip fails. ", e.Bound.Flip, e.Bound.Within)
	case e.Bound.Grace > 0:
		fmt.Fprintf(&b, "%d past generations are kept here, so not before as many flips after the next one. ", e.Bound.Grace)
	default:
		b.WriteString("keys are flipped by hand here, so not before an operator does. ")
	}
	if e.Bound.BestEffort {
		b.WriteString("This keystone's backend is best effort: its disk may keep traces of a destroyed generation. ")
	}
	b.WriteString("Search tokens in those backups can be tested by guessing until the epoch of their index ends and keys are flipped once more. " +
		"Clear columns in backups (ids, dates, stages and other declared values) stay as they are, and so does what was disclosed before.")
	return b.String()
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
