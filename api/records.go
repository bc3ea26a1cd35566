package api

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/api/merges"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

// create serves POST /v1/{kinds}.
func create(c *wire.Call) error {
	draft, idem, err := newDraft(c)
	if err != nil {
		return err
	}
	written, err := c.Session.Create(c.Context(), c.Kind.Name, draft, idem)
	if err != nil {
		return err
	}
	merges.Warn(c, &written)
	return c.Created("/v1/"+c.Kind.Path+"/"+written.ID.String(), &written)
}

// newDraft reads the body of a create.
func newDraft(c *wire.Call) (vault.Draft, *vault.Idempotency, error) {
	if err := c.NoQuery(); err != nil {
		return vault.Draft{}, nil, err
	}
	body, err := c.JSONBody()
	if err != nil {
		return vault.Draft{}, nil, err
	}
	idem, err := c.Idempotency(body)
	if err != nil {
		return vault.Draft{}, nil, err
	}
	draft, err := c.Server.Vault.DraftJSON(c.Kind.Name, body, false)
	return draft, idem, err
}

// list serves GET /v1/{kinds}.
func list(c *wire.Call) error {
	q, err := c.ListQuery()
	if err != nil {
		return err
	}
	page, err := c.Session.List(c.Context(), c.Kind.Name, q)
	if err != nil {
		return err
	}
	return c.Page(&page)
}

// read serves GET /v1/{kinds}/{id}.
func read(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	p, err := c.Only("fields")
	if err != nil {
		return err
	}
	fields, err := p.Sparse(c.Kind)
	if err != nil {
		return err
	}
	reply, err := c.Session.Get(c.Context(), c.Kind.Name, id, fields)
	if err != nil {
		return err
	}
	return c.Record(&reply)
}

// update serves PATCH /v1/{kinds}/{id}: a merge patch (RFC 7396), null removes.
func update(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	return changeBy(c, func(version uint64, d vault.Draft) (vault.Written, error) {
		return c.Session.Patch(c.Context(), c.Kind.Name, id, version, d)
	})
}

// changeBy reads a merge patch and the version it is for, and hands both to write.
func changeBy(c *wire.Call, write func(version uint64, d vault.Draft) (vault.Written, error)) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	version, err := wire.IfMatch(c.R.Header)
	if err != nil {
		return err
	}
	body, err := c.JSONBody(wire.TypePatch)
	if err != nil {
		return err
	}
	draft, err := c.Server.Vault.DraftJSON(c.Kind.Name, body, true)
	if err != nil {
		return err
	}
	written, err := write(version, draft)
	if err != nil {
		return err
	}
	return c.Changed(&written)
}

// remove serves DELETE /v1/{kinds}/{id} of kinds that are not subjects.
func remove(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	return removeBy(c, func(version uint64) (vault.Written, error) {
		return c.Session.Delete(c.Context(), c.Kind.Name, id, version)
	})
}

// removeBy reads the version a deletion is for and hands it to remove.
func removeBy(c *wire.Call, remove func(version uint64) (vault.Written, error)) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	version, err := wire.IfMatch(c.R.Header)
	if err != nil {
		return err
	}
	written, err := remove(version)
	if err != nil {
		return err
	}
	return c.Gone(written.Disclosure)
}

// erase serves DELETE /v1/{kinds}/{id} of subjects: the destruction of everything held on one, or with
// classes=identity,contact of the keys of those classes.
func erase(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	query, err := c.Only("classes")
	if err != nil {
		return err
	}
	version, err := wire.IfMatch(c.R.Header)
	if err != nil {
		return err
	}
	var erasure vault.Erasure
	if classes, some := query["classes"]; some {
		erasure, err = c.Session.Shred(c.Context(), c.Kind.Name, id, version, strings.Split(classes, ","))
		var invalid *vault.Invalid
		if errors.As(err, &invalid) && len(invalid.Fields) > 0 {
			p := wire.Refuse(wire.CodeInvalidQuery)
			for _, f := range invalid.Fields {
				p = p.Fault(f.Field, f.Code, f.Hint)
			}
			return p
		}
	} else {
		erasure, err = c.Session.Erase(c.Context(), c.Kind.Name, id, version)
	}
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, erased(c, &erasure))
}

// erased encodes the answer to an erasure, which says what it does not reach.
func erased(c *wire.Call, e *vault.Erasure) []byte {
	o := wire.Begin(wire.Buffer())
	o.ID("id", e.Subject)
	o.Text("kind", c.Kind.Name)
	o.Text("erased_on", e.ErasedAt.UTC().Format(time.DateOnly))
	if e.Classes != nil {
		o.Raw("classes", wire.AppendList(nil, e.Classes, wire.AppendWord))
	}
	o.Int("records", e.Records)
	o.ID("entry", e.Entry)
	o.Uint("generation", e.Generation)
	if e.Bound.Within > 0 {
		o.TimeIf("backups_until", e.ErasedAt.Add(e.Bound.Within))
	}
	o.Text("bound", bound(e))
	return o.End()
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
func history(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if err := c.NoQuery(); err != nil {
		return err
	}
	h, err := c.Session.History(c.Context(), c.Kind.Name, id)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, wire.AppendHistory(wire.Buffer(), &h))
}
