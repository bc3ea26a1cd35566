package spec

import (
	"maps"
	"slices"
)

// node is a JSON object of the OpenAPI document.
type node map[string]any

// closed is an object with these members and no others; the names in required must be present.
func closed(properties node, required ...string) node {
	n := node{"type": "object", "additionalProperties": false, "properties": properties}
	if len(required) > 0 {
		n["required"] = required
	}
	return n
}

// extended is closed with more members, all of which must be present.
func extended(properties, more node, required ...string) node {
	maps.Copy(properties, more)
	return closed(properties, append(required, slices.Sorted(maps.Keys(more))...)...)
}

// pageOf is one page of a list of what a schema describes.
func pageOf(schema string) node {
	return closed(node{
		"items": arrayOf(ref("schemas", schema)), "next": cursorSchema, "disclosure": ref("schemas", "Disclosure"),
	}, "items", "disclosure")
}

// arrayOf is an array of a schema.
func arrayOf(items node) node { return node{"type": "array", "items": items} }

func ref(section, name string) node { return node{"$ref": "#/components/" + section + "/" + name} }

func enumSchema(values []string) node { return node{"type": "string", "enum": slices.Clone(values)} }

var (
	uuidSchema   = node{"type": "string", "format": "uuid"}
	timeSchema   = node{"type": "string", "format": "date-time"}
	dateSchema   = node{"type": "string", "format": "date"}
	textSchema   = node{"type": "string"}
	countSchema  = node{"type": "integer", "minimum": 0}
	cursorSchema = node{"type": "string", "description": "of the next page; absent on the last one"}
	digestSchema = node{"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}
	truthSchema  = node{"type": "boolean"}
)
