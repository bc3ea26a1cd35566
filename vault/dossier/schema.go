package dossier

import (
	"context"
	"io"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// schema writes schema.json: what records.json is made of, for the program that takes it over (GDPR Art. 20(1): structured,
// commonly used, machine-readable; recital 68: interoperable).
func (a *Archive) schema(_ context.Context, w io.Writer) error {
	kinds := []object{}
	for _, k := range a.kinds() {
		kinds = append(kinds, a.recordSchema(k))
	}
	return write(w, object{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"title", "records.json"},
		{"type", "object"},
		{"required", []string{"subject", "kind", "as_of", "records"}},
		{"properties", object{
			{"subject", typed("string", "uuid")},
			{"kind", object{{"const", a.kind.Name}}},
			{"as_of", typed("string", "date-time")},
			{"records", object{{"type", "array"}, {"items", object{{"oneOf", kinds}}}}},
		}},
	})
}

func (a *Archive) recordSchema(k *catalog.Kind) object {
	fields := a.fieldSchemas(k)
	for _, child := range k.Children() {
		if !a.scope.holds(child) {
			continue
		}
		items := append(append(object{{"id", typed("string", "uuid")}}, a.fieldSchemas(child)...), member{"version", typed("integer", "")})
		fields = append(fields, member{child.ParentList, object{{"type", "array"}, {"items", object{{"type", "object"}, {"properties", items}}.with("description", child.Doc)}}})
	}
	return object{
		{"title", k.Name},
		{"type", "object"},
		{"required", []string{"id", "kind", "version", "fields", "withheld", "entry"}},
		{"properties", object{
			{"id", typed("string", "uuid")},
			{"kind", object{{"const", k.Name}}},
			{"of", typed("string", "uuid").with("description", "the record of the same person that it is about, where that is not the subject")},
			{"version", typed("integer", "")},
			{"created_at", typed("string", "date-time")},
			{"updated_at", typed("string", "date-time")},
			{"fields", object{{"type", "object"}, {"properties", fields}, {"additionalProperties", false}}},
			{"withheld", typed("object", "")},
			{"entry", typed("string", "uuid")},
		}},
	}.with("description", k.Doc)
}

func (a *Archive) fieldSchemas(k *catalog.Kind) object {
	o := object{}
	for _, f := range k.Fields {
		if a.scope.covers(k, f) {
			o = append(o, member{f.Name, fieldSchema(f)})
		}
	}
	return o
}

// fieldSchema is the schema of one field: a choice where its type varies by row.
func fieldSchema(f *catalog.Field) object {
	if f.ClassBy == nil {
		return ofType(f.Type, f.Values).with("description", f.Doc)
	}
	choices := []object{}
	for _, s := range f.Shapes() {
		choices = append(choices, ofType(s.Type, f.Values))
	}
	return object{{"anyOf", choices}}.with("description", f.Doc)
}

func ofType(t value.Type, values []string) object {
	switch t {
	case value.Int:
		return typed("integer", "")
	case value.Bool:
		return typed("boolean", "")
	case value.Tags:
		return object{{"type", "array"}, {"items", typed("string", "").with("enum", values)}}
	case value.Enum:
		return typed("string", "").with("enum", values)
	case value.Date:
		return typed("string", "date")
	case value.Time:
		return typed("string", "date-time")
	case value.Ref:
		return typed("string", "uuid")
	case value.Email:
		return typed("string", "idn-email")
	default:
		return typed("string", "")
	}
}

func typed(name, format string) object { return object{{"type", name}}.with("format", format) }
