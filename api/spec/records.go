package spec

import (
	"maps"
	"slices"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// recordOperations are on records of any kind.
var recordOperations = map[string]operation{
	"lookup": {
		summary: "Find the one contact that has a value", body: "Lookup", status: "200", reply: "contact",
		headers: []string{"ETag"}, refused: []string{"404", "409", "413", "415", "422"},
	},
	"list": {
		summary: "List {kind} records", params: []string{"limit", "cursor", "fields", "include", "sort", "count"}, status: "200", reply: "{kind}.page",
	},
	"create": {
		summary: "Create a {kind}", params: []string{"idempotencyKey"}, body: "{kind}.create", status: "201", reply: "Written",
		headers: []string{"ETag", "Location"}, refused: []string{"409", "413", "415", "422"},
	},
	"search": {
		summary: "Find {kind} records by a compound search", params: []string{"searchLimit"}, body: "{kind}.search",
		status: "200", reply: "{kind}.page", refused: []string{"413", "415", "422"},
	},
	"read": {
		summary: "Read a {kind}", params: []string{"breakglass", "fields"}, status: "200", reply: "{kind}",
		headers: []string{"ETag"}, refused: []string{"404", "410"},
	},
	"update": {
		summary: "Change a {kind} by merge patch (RFC 7396)", params: []string{"ifMatch"}, body: "{kind}.patch", status: "200",
		reply: "Written", headers: []string{"ETag"}, refused: []string{"404", "409", "410", "412", "413", "415", "422", "428"},
	},
	"erase": {
		summary: "Erase the subject: destroy its keys and everything held on it, or the keys of some classes", params: []string{"ifMatch", "classes"}, status: "200",
		reply: "Erasure", refused: []string{"404", "410", "412", "428"},
	},
	"delete": {
		summary: "Delete a {kind}", params: []string{"ifMatch"}, status: "204", headers: []string{"Tacit-Entry"},
		refused: []string{"404", "410", "412", "428"},
	},
	"history":  {summary: "What a {kind} was before each change", params: []string{"breakglass"}, status: "200", reply: "{kind}.history", refused: []string{"404", "410"}},
	"children": {summary: "List a record's {kind} records", params: []string{"breakglass"}, status: "200", reply: "{kind}.children", refused: []string{"404", "410"}},
	"createChild": {
		summary: "Add a {kind}", params: []string{"idempotencyKey"}, body: "{kind}.create", status: "201", reply: "Written",
		headers: []string{"ETag", "Location"}, refused: []string{"404", "409", "410", "413", "415", "422"},
	},
	"readChild": {
		summary: "Read a {kind}", params: []string{"breakglass"}, status: "200", reply: "{kind}", headers: []string{"ETag"},
		refused: []string{"404", "410"},
	},
	"updateChild": {
		summary: "Change a {kind} by merge patch (RFC 7396)", params: []string{"ifMatch"}, body: "{kind}.patch", status: "200",
		reply: "Written", headers: []string{"ETag"}, refused: []string{"404", "409", "410", "412", "413", "415", "422", "428"},
	},
	"deleteChild": {
		summary: "Delete a {kind}", params: []string{"ifMatch"}, status: "204", headers: []string{"Tacit-Entry"},
		refused: []string{"404", "410", "412", "428"},
	},
}

// recordSchemas are the bodies of every kind, and those that all kinds share.
func recordSchemas(cat *catalog.Catalog) node {
	out := node{"Written": writtenSchema(cat), "Erasure": erasureSchema(), "Lookup": lookupSchema(cat)}
	maps.Copy(out, kindSchemas(cat))
	return out
}

func writtenSchema(cat *catalog.Catalog) node {
	props := node{
		"id": uuidSchema, "kind": textSchema, "parent": uuidSchema, "version": node{"type": "integer", "minimum": 1},
		"duplicates": node{
			"type": "array", "items": closed(node{"id": uuidSchema, "fields": arrayOf(textSchema)}, "id", "fields"),
			"description": "Of a person's new record, for a caller that may look such records up: others that may be of the same person, with the fields that agree.",
		},
		"disclosure": ref("schemas", "Disclosure"),
	}
	for _, k := range cat.Kinds {
		if k.Parent != "" {
			props[k.ParentList] = arrayOf(ref("schemas", k.Name+".item"))
		}
	}
	return closed(props, "id", "kind", "version", "disclosure")
}

func erasureSchema() node {
	return closed(node{
		"id": uuidSchema, "kind": textSchema, "erased_on": node{"type": "string", "format": "date"}, "records": countSchema,
		"classes": arrayOf(enumSchema(vault.Shreddable())), "entry": uuidSchema,
		"generation":    node{"type": "integer", "minimum": 1, "description": "Backups open with this generation of the keystone until it is destroyed."},
		"backups_until": node{"type": "string", "format": "date-time", "description": "When that generation will be destroyed at the latest; left out where keys are flipped by hand."},
		"bound":         node{"type": "string", "description": "What the erasure does not reach."},
	}, "id", "kind", "erased_on", "records", "entry", "generation", "bound")
}

// lookupSchema is one value to look a record up by, of each kind. A contact is what is meant without a kind.
func lookupSchema(c *catalog.Catalog) node {
	var ways []node
	for _, k := range c.Kinds {
		for _, key := range k.LookupKeys() {
			members, needed := node{"kind": enumSchema([]string{k.Name}), key.Name: textSchema}, []string{"kind", key.Name}
			if key.Shape.Type == value.Phone {
				members["region"] = node{"type": "string", "description": "ISO 3166 country of a number without a country code."}
			}
			if k.Name == "contact" {
				needed = []string{key.Name}
			}
			ways = append(ways, closed(members, needed...))
		}
	}
	return node{"oneOf": ways}
}

// filterNodes describes the filters of a list: equality by the bare name, and the operators that make sense of its type.
func filterNodes(k *catalog.Kind, filters []string) []node {
	var out []node
	add := func(name, description string, schema node) {
		out = append(out, node{"name": name, "in": "query", "description": description, "schema": schema})
	}
	for _, name := range filters {
		schema := node{"type": "string", "format": "date-time"}
		f, ok := k.Field(name)
		if ok {
			schema = inputSchema(f)
		}
		add(name, "equals", schema)
		if ok && f.Type == value.Tags { // equality asks whether the word is among them
			add(name+".in", "holds one of, separated by commas", node{"type": "string"})
			add(name+".all", "holds each of, separated by commas", node{"type": "string"})
		} else {
			add(name+".in", "is one of, separated by commas", node{"type": "string"})
		}
		add(name+".null", "has no value", node{"type": "boolean"})
		if !ok || ordered(f) {
			for _, op := range []string{"gte", "lte", "gt", "lt"} {
				add(name+"."+op, "compares", schema)
			}
		}
	}
	if len(filters) > 0 {
		for _, kind := range referred(k) {
			add("fields["+kind+"]", "Names of the fields to send of included records of the kind "+kind+", separated by commas; all if left out.", textSchema)
		}
	}
	return out
}

// referred lists the kinds that references of a kind lead to.
func referred(k *catalog.Kind) []string {
	var kinds []string
	for _, f := range k.Fields {
		if f.Ref != "" && !f.Sealed() && !slices.Contains(kinds, f.Ref) {
			kinds = append(kinds, f.Ref)
		}
	}
	return kinds
}

// ordered reports whether a filter may compare values of the field by size.
func ordered(f *catalog.Field) bool {
	return slices.Contains([]value.Type{value.Int, value.Date, value.Time}, f.Type)
}
