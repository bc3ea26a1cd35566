package api

import (
	"strings"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

// lookup serves POST /v1/lookup: the one record, of a kind that is named or a contact, that has a value. The value stands
// in the body, since addresses end up in logs.
func lookup(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	body, err := c.JSONBody()
	if err != nil {
		return err
	}
	q, err := lookupQuery(body, c.Catalog.LookupNames())
	if err != nil {
		return err
	}
	reply, err := c.Session.Lookup(c.Context(), q)
	if err != nil {
		return err
	}
	return c.Record(&reply)
}

func lookupQuery(body []byte, keys []string) (vault.LookupQuery, error) {
	var q vault.LookupQuery
	values := make([][]byte, len(keys))
	members := []wire.Member{{Name: "kind", Set: wire.Text(&q.Kind)}, {Name: "region", Set: wire.Text(&q.Region)}}
	for i, key := range keys {
		members = append(members, wire.Member{Name: key, Set: wire.RawValue(&values[i])})
	}
	if err := wire.ReadObject(body, members); err != nil {
		return vault.LookupQuery{}, err
	}
	for i, v := range values {
		if v == nil {
			continue
		}
		if q.Value != nil {
			return vault.LookupQuery{}, lookupFault("too_many", keys)
		}
		q.By, q.Value = keys[i], v
	}
	switch {
	case q.Value == nil:
		return vault.LookupQuery{}, lookupFault("required", keys)
	case q.Region != "" && q.By != "phone":
		return vault.LookupQuery{}, wire.Refuse(wire.CodeInvalid).Fault("region", "not_allowed", "region says how to read a national phone number")
	}
	return q, nil
}

func lookupFault(fault string, keys []string) error {
	return wire.Refuse(wire.CodeInvalid).Fault("", fault, "send exactly one of "+strings.Join(keys, ", "))
}

// search serves POST /v1/{kinds}/search: by the compound searches that the kind declares.
func search(c *wire.Call) error {
	p, err := c.Only("limit")
	if err != nil {
		return err
	}
	limit, err := p.Limit(spec.MaxFound)
	if err != nil {
		return err
	}
	body, err := c.JSONBody()
	if err != nil {
		return err
	}
	page, err := c.Session.Search(c.Context(), c.Kind.Name, vault.SearchQuery{Body: body, Limit: limit})
	if err != nil {
		return err
	}
	return c.Page(&page)
}
