package api

import (
	"strings"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
)

// lookup serves POST /v1/lookup: the one contact that has a value. The value stands in the body, since addresses end up in
// logs.
func lookup(c *call) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	body, err := c.jsonBody()
	if err != nil {
		return err
	}
	q, err := lookupQuery(body)
	if err != nil {
		return err
	}
	reply, err := c.session.Lookup(c.ctx(), q)
	if err != nil {
		return err
	}
	return c.record(&reply)
}

func lookupQuery(body []byte) (vault.LookupQuery, error) {
	var q vault.LookupQuery
	keys := vault.LookupKeys()
	values := make([][]byte, len(keys))
	members := []member{{name: "region", set: text(&q.Region)}}
	for i, key := range keys {
		members = append(members, member{name: key, set: rawValue(&values[i])})
	}
	if err := readObject(body, members); err != nil {
		return vault.LookupQuery{}, err
	}
	for i, v := range values {
		if v == nil {
			continue
		}
		if q.Value != nil {
			return vault.LookupQuery{}, lookupFault("too_many")
		}
		q.By, q.Value = keys[i], v
	}
	switch {
	case q.Value == nil:
		return vault.LookupQuery{}, lookupFault("required")
	case q.Region != "" && q.By != "phone":
		return vault.LookupQuery{}, refuse(codeInvalid).fault("region", "not_allowed", "region says how to read a national phone number")
	}
	return q, nil
}

func lookupFault(fault string) error {
	return refuse(codeInvalid).fault("", fault, "send exactly one of "+strings.Join(vault.LookupKeys(), ", "))
}

// search serves POST /v1/{kinds}/search: by the compound searches that the kind declares.
func search(c *call) error {
	p, err := c.only("limit")
	if err != nil {
		return err
	}
	limit, err := p.limit(spec.MaxFound)
	if err != nil {
		return err
	}
	body, err := c.jsonBody()
	if err != nil {
		return err
	}
	page, err := c.session.Search(c.ctx(), c.kind.Name, vault.SearchQuery{Body: body, Limit: limit})
	if err != nil {
		return err
	}
	return c.page(&page)
}
