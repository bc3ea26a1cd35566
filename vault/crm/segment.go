package crm

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// MinSegment is the least that min_size may be: of a smaller group, that somebody is in it says too much about them.
const MinSegment = 5

// segmentRule lets a segment group people by what lies in clear and is disclosed for its purpose, and by nothing else.
func segmentRule(_ context.Context, _ store.Querier, w *rule.Write) error {
	if err := atLeast(w, MinSegment, "min_size"); err != nil {
		return err
	}
	text, given := w.Draft.Get("definition")
	if !given {
		// What the definition may rest on was checked for these.
		return fixed(w, "purpose", "over")
	}
	k, ok := w.Catalog.Kind(is(w, "over"))
	if !ok {
		return rule.Refuse("over", "not_declared", "a kind of the catalog")
	}
	filters, err := Definition(text.Secret().Reveal())
	if err != nil {
		return err
	}
	return checkDefinition(w.Catalog, k, is(w, "purpose"), filters)
}

// maxConditions bounds a definition.
const maxConditions = 20

// Definition reads the text of a segment: {"all": [{"field": "region", "op": "in", "values": ["GB", "IE"]}]}, whose
// conditions are filters of a list (see listing.Filter) and all hold. Its error is a *fault.Invalid.
func Definition(text []byte) ([]listing.Filter, error) {
	var d struct {
		All []struct {
			Field  string   `json:"field"`
			Op     string   `json:"op"`
			Values []string `json:"values"`
		} `json:"all"`
	}
	if err := json.UnmarshalRead(bytes.NewReader(text), &d, json.RejectUnknownMembers(true)); err != nil {
		return nil, rule.Refuse("definition", "malformed_json", `wanted: {"all": [{"field": …, "op": …, "values": […]}]}`)
	}
	if len(d.All) == 0 || len(d.All) > maxConditions {
		return nil, rule.Refuse("definition", "bad_filter", fmt.Sprintf("1 to %d conditions", maxConditions))
	}
	filters := make([]listing.Filter, len(d.All))
	for i, c := range d.All {
		filters[i] = listing.Filter{Field: c.Field, Op: c.Op, Values: c.Values}
	}
	return filters, nil
}

// checkDefinition also refuses a condition that names a record about somebody: a segment is about nobody, and an erasure
// does not reach it.
func checkDefinition(c *catalog.Catalog, k *catalog.Kind, purpose string, filters []listing.Filter) error {
	for _, one := range filters {
		if f, ok := k.Field(one.Field); one.Field == "id" || ok && f.Ref != "" && ofPeople(c, f.Ref) {
			return rule.Refuse("definition", "personal", "a segment does not single out a record about somebody")
		}
	}
	l, err := listing.New(k, "id", filters)
	if invalid, ok := errors.AsType[*fault.Invalid](err); ok && len(invalid.Fields) > 0 {
		f := invalid.Fields[0]
		return rule.Refuse("definition", f.Code, f.Hint)
	} else if err != nil {
		return err //nolint:wrapcheck // names nothing
	}
	if slices.ContainsFunc(l.Uses(), func(f *catalog.Field) bool { return !f.HasPurpose(purpose) }) {
		return rule.Refuse("definition", "not_allowed", "a field is not disclosed for the segment's purpose")
	}
	return nil
}

// ofPeople reports whether a kind's records are about people: all but those of an impersonal kind.
func ofPeople(c *catalog.Catalog, kind string) bool {
	k, ok := c.Kind(kind)
	return !ok || !k.Impersonal
}
