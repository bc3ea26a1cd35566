package spec

import (
	"cmp"
	"maps"
	"strings"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// kindSchemas are the bodies of each kind: "contact", "contact.create", "contact.page" and so on.
func kindSchemas(cat *catalog.Catalog) node {
	out := node{}
	for _, k := range cat.Kinds {
		out[k.Name] = replySchema(k)
		out[k.Name+".create"] = createSchema(k)
		out[k.Name+".history"] = historySchema(k)
		out[k.Name+".page"] = recordPage(k.Name)
		if !k.AppendOnly {
			out[k.Name+".patch"] = patchSchema(k)
		}
		if len(k.Searches) > 0 {
			out[k.Name+".search"] = searchSchema(k)
		}
		if k.Parent != "" {
			out[k.Name+".item"] = itemSchema(k)
			out[k.Name+".children"] = childrenSchema(k)
		}
	}
	return out
}

// recordPage is a page of a list: its records, and those that come along.
func recordPage(kind string) node {
	return closed(node{
		"items":    arrayOf(ref("schemas", kind)),
		"included": node{"type": "array", "items": ref("schemas", "Record"), "description": "Where include was sent: what those refer to, each once, as far as the caller may see it."},
		"count":    node{"type": "integer", "minimum": 0, "description": "Where count was sent: the records of all pages."},
		"next":     cursorSchema, "disclosure": ref("schemas", "Disclosure"),
	}, "items", "disclosure")
}

// replySchema is a record as released: any field may be missing, and a sealed one may come as its mask or token.
func replySchema(k *catalog.Kind) node {
	n := node{
		"type": "object", "additionalProperties": false,
		"required": []string{"id", "kind", "version", "fields", "withheld"},
		"properties": node{
			"id": uuidSchema, "kind": node{"const": k.Name}, "parent": uuidSchema, "version": node{"type": "integer", "minimum": 1},
			"created_at": timeSchema, "updated_at": timeSchema,
			"fields":   node{"type": "object", "additionalProperties": false, "properties": releasedProperties(k, true)},
			"withheld": ref("schemas", "Withheld"), "disclosure": ref("schemas", "Disclosure"),
		},
	}
	if k.Person() {
		n["properties"].(node)["merged"] = mergedSchema()
	}
	if k.Doc != "" {
		n["description"] = k.Doc
	}
	return n
}

func releasedProperties(k *catalog.Kind, lists bool) node {
	out := node{}
	for _, f := range k.Fields {
		out[f.Name] = outputSchema(f)
	}
	if lists {
		for _, child := range k.Children() {
			out[child.ParentList] = arrayOf(ref("schemas", child.Name+".item"))
		}
	}
	return out
}

// itemSchema is a sub-resource inside its parent: fields stand beside id and version.
func itemSchema(k *catalog.Kind) node {
	props := releasedProperties(k, false)
	props["id"] = uuidSchema
	props["version"] = node{"type": "integer", "minimum": 1}
	return node{"type": "object", "required": []string{"id", "version"}, "additionalProperties": false, "properties": props}
}

func childrenSchema(k *catalog.Kind) node {
	return node{
		"type": "object", "additionalProperties": false, "required": []string{"parent", "items", "withheld", "disclosure"},
		"properties": node{
			"parent": uuidSchema, "items": arrayOf(ref("schemas", k.Name+".item")),
			"withheld": ref("schemas", "Withheld"), "disclosure": ref("schemas", "Disclosure"),
		},
	}
}

func historySchema(k *catalog.Kind) node {
	fields := releasedProperties(k, false)
	for _, child := range k.Children() { // its changes are in the parent's history
		maps.Copy(fields, releasedProperties(child, false))
	}
	version := node{
		"type": "object", "additionalProperties": false, "required": []string{"version", "fields"},
		"properties": node{
			"record": uuidSchema, "of": ofSchema(), "version": node{"type": "integer", "minimum": 1}, "replaced_at": timeSchema, "action": textSchema, "entry": uuidSchema,
			"fields": node{"type": "object", "additionalProperties": false, "properties": fields},
		},
	}
	return node{
		"type": "object", "additionalProperties": false, "required": []string{"id", "kind", "versions", "withheld", "disclosure"},
		"properties": node{
			"id": uuidSchema, "kind": node{"const": k.Name}, "versions": arrayOf(version),
			"withheld": ref("schemas", "Withheld"), "disclosure": ref("schemas", "Disclosure"),
		},
	}
}

func createSchema(k *catalog.Kind) node {
	props, required := node{}, []string{}
	for _, f := range k.Fields {
		if f.Server {
			continue
		}
		props[f.Name] = inputSchema(f)
		if f.Required && f.Default.IsNull() {
			required = append(required, f.Name)
		}
	}
	for _, child := range k.Children() {
		props[child.ParentList] = arrayOf(ref("schemas", child.Name+".create"))
	}
	return node{"type": "object", "required": required, "additionalProperties": false, "properties": props}
}

// patchSchema is a merge patch: null removes a value.
func patchSchema(k *catalog.Kind) node {
	props := node{}
	for _, f := range k.Fields {
		switch {
		case f.Server:
		case f.Required:
			props[f.Name] = inputSchema(f)
		default:
			props[f.Name] = node{"oneOf": []node{inputSchema(f), {"type": "null"}}}
		}
	}
	return node{"type": "object", "additionalProperties": false, "minProperties": 1, "properties": props}
}

// searchSchema takes the parts of one of the kind's searches. A part cut by a normaliser is asked for by what remains of
// it: the year of birth_date is birth_year.
func searchSchema(k *catalog.Kind) node {
	var searches []node
	for _, s := range k.Searches {
		props, required := node{}, []string{}
		for _, p := range s.Parts {
			name, schema := searchPart(p)
			props[name] = schema
			required = append(required, name)
		}
		searches = append(searches, node{"type": "object", "title": s.Name, "required": required, "additionalProperties": false, "properties": props})
	}
	return node{"oneOf": searches}
}

func searchPart(p catalog.Part) (string, node) {
	if p.Normaliser == "year" {
		return strings.TrimSuffix(p.Field, "_date") + "_year", node{"type": "integer"}
	}
	return p.Field, textSchema
}

// inputSchema is what a field accepts.
func inputSchema(f *catalog.Field) node {
	n := typeSchema(f.Type, f.Values)
	if f.ClassBy != nil {
		n = node{"type": "string"}
	}
	if f.Doc != "" {
		n["description"] = f.Doc
	}
	if f.MaxLen > 0 && n["type"] == "string" && n["enum"] == nil {
		n["maxLength"] = f.MaxLen
	}
	return n
}

// outputSchema is how a field leaves: of its type in clear, and text as mask or token.
func outputSchema(f *catalog.Field) node {
	if f.ClassBy != nil || f.Type.Sealed() {
		return node{"type": "string"}
	}
	in := typeSchema(f.Type, f.Values)
	if f.Class == catalog.Operational {
		return in
	}
	return node{"anyOf": []node{in, {"type": "string"}}}
}

// jsonTypes are the types that are not text in JSON.
var jsonTypes = map[value.Type]string{value.Int: "integer", value.Bool: "boolean"}

// formats are the types that are text of a known format.
var formats = map[value.Type]string{
	value.Date: "date", value.Time: "date-time", value.Ref: "uuid", value.Email: "email",
}

func typeSchema(t value.Type, values []string) node {
	if t == value.Tags {
		return node{"type": "array", "items": enumSchema(values), "uniqueItems": true}
	}
	if t == value.Enum {
		return enumSchema(values)
	}
	n := node{"type": cmp.Or(jsonTypes[t], "string")}
	if format, ok := formats[t]; ok {
		n["format"] = format
	}
	return n
}
