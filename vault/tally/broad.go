package tally

import (
	"time"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// broad refuses filters that single out a record or a person: the entry of a number names nobody, so it must not be a way
// to read one of them.
func broad(c *catalog.Catalog, k *catalog.Kind, filters []Filter) error {
	for _, f := range filters {
		if hint := narrow(c, k, f); hint != "" {
			return &fault.Invalid{Fields: []fault.FieldError{{Field: f.Field, Code: "not_filterable", Hint: hint}}}
		}
	}
	return nil
}

// narrow says why numbers are not narrowed by a filter; "" where they are.
func narrow(c *catalog.Catalog, k *catalog.Kind, f Filter) string {
	field, ok := k.Field(f.Field)
	switch {
	case f.Field == "id":
		return "a number is not about one record"
	case ok && field.Type == value.Ref && refersToPeople(c, field):
		return "a number is not about one person"
	case f.Field == "created_at", f.Field == "updated_at", ok && field.Type == value.Time:
		for _, text := range f.Values {
			if at, err := time.Parse(time.RFC3339Nano, text); err == nil && !at.Equal(at.UTC().Truncate(24*time.Hour)) {
				return "numbers are narrowed to whole days, in UTC"
			}
		}
	}
	return ""
}

// refersToPeople reports whether a reference leads to records about people: to any but of an impersonal kind.
func refersToPeople(c *catalog.Catalog, f *catalog.Field) bool {
	k, ok := c.Kind(f.Ref)
	return !ok || !k.Impersonal
}
