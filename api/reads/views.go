package reads

import (
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/views"
)

// list serves GET /v1/views.
func (h handlers) list(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	page, err := h.views.List(c.Context(), c.Session)
	if err != nil {
		return err
	}
	return c.Under(ok, wire.Listing[views.View]{Items: page.Views}, page.Disclosure)
}

// create serves POST /v1/views.
func (h handlers) create(c *wire.Call) error {
	var in views.Input
	members := append(described(&in), wire.Member{Name: "kind", Required: true, Set: wire.Text(&in.Kind)})
	members[0].Required = true
	if err := c.Question(members...); err != nil {
		return err
	}
	if in.Filters == nil {
		in.Filters = []views.Filter{}
	}
	v, err := h.views.Create(c.Context(), c.Session, in)
	if err != nil {
		return err
	}
	c.W.Header().Set("Location", "/v1/views/"+v.ID.String())
	return answer(c, http.StatusCreated, &v)
}

// described are the members of a view that can be changed: the name first.
func described(in *views.Input) []wire.Member {
	return []wire.Member{
		{Name: "name", Set: wire.Text(&in.Name)},
		{Name: "team", Set: wire.Text(&in.Team)},
		{Name: "filters", Set: filters(&in.Filters)},
		{Name: "sort", Set: wire.Text(&in.Sort)},
		{Name: "fields", Set: wire.Words(&in.Fields)},
		{Name: "include", Set: wire.Words(&in.Include)},
	}
}

// filters reads a list of filters. What they may be, the views say.
func filters(to *[]views.Filter) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var list []jsontext.Value
		if err := json.Unmarshal(v, &list); err != nil || v.Kind() != '[' {
			return wire.Wrong("wrong_type", "a list of objects with field, op and values")
		}
		out := make([]views.Filter, len(list))
		for i, one := range list {
			f := &out[i]
			faults := wire.ObjectFaults(one, []wire.Member{
				{Name: "field", Required: true, Set: wire.Text(&f.Field)},
				{Name: "op", Required: true, Set: wire.Text(&f.Op)},
				{Name: "values", Required: true, Set: wire.Words(&f.Values)},
			})
			if len(faults) > 0 {
				return faults
			}
		}
		*to = out
		return nil
	}
}

// answer sends a view with its version.
func answer(c *wire.Call, status int, v *views.View) error {
	c.W.Header().Set("ETag", wire.ETag(v.Version))
	return c.Under(status, *v, v.Disclosure)
}

// read serves GET /v1/views/{id}.
func (h handlers) read(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	v, err := h.views.Get(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return answer(c, ok, &v)
}

// update serves PATCH /v1/views/{id}: what is left out stays, an empty text or list takes away.
func (h handlers) update(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	version, err := wire.IfMatch(c.R.Header)
	if err != nil {
		return err
	}
	var patch views.Input
	given := map[string]bool{}
	members := described(&patch)
	for i := range members {
		name, set := members[i].Name, members[i].Set
		members[i].Set = func(v jsontext.Value) []vault.FieldError {
			given[name] = true
			return set(v)
		}
	}
	if err := c.Question(members...); err != nil {
		return err
	}
	v, err := h.views.Update(c.Context(), c.Session, id, version, func(in *views.Input) { change(in, &patch, given) })
	if err != nil {
		return err
	}
	return answer(c, ok, &v)
}

func change(in, patch *views.Input, given map[string]bool) {
	for name, set := range map[string]func(){
		"name":    func() { in.Name = patch.Name },
		"team":    func() { in.Team = patch.Team },
		"filters": func() { in.Filters = patch.Filters },
		"sort":    func() { in.Sort = patch.Sort },
		"fields":  func() { in.Fields = patch.Fields },
		"include": func() { in.Include = patch.Include },
	} {
		if given[name] {
			set()
		}
	}
}

// remove serves DELETE /v1/views/{id}.
func (h handlers) remove(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	version, err := wire.IfMatch(c.R.Header)
	if err != nil {
		return err
	}
	d, err := h.views.Delete(c.Context(), c.Session, id, version)
	if err != nil {
		return err
	}
	return c.Gone(d)
}

// records serves GET /v1/views/{id}/records: the view's list.
func (h handlers) records(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	p, err := c.Only(append([]string{"count"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	run := views.Run{Cursor: p["cursor"]}
	if run.Limit, err = p.Limit(spec.MaxLimit); err != nil {
		return err
	}
	if run.Count, err = p.Truth("count"); err != nil {
		return err
	}
	page, err := h.views.Records(c.Context(), c.Session, id, run)
	if err != nil {
		return err
	}
	return c.Page(&page)
}
