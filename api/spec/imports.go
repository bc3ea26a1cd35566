package spec

import (
	"github.com/tacitcrm/tacit/vault/catalog"
)

// importOperations are on imports of files.
var importOperations = map[string]operation{
	"import": {
		summary: "Import a CSV file", sent: uploadBody, status: "201", reply: "ImportReport",
		headers: []string{"Location"}, refused: []string{"413", "415", "422"},
	},
	"importJob":  {summary: "Report of an import", status: "200", reply: "ImportReport", refused: []string{"404"}},
	"undoImport": {summary: "Take an import back", status: "200", reply: "Undone", refused: []string{"404"}},
	"extract": {
		summary: "Take records out in bulk", body: "ExtractQuery", status: "200", refused: []string{"422"},
		others: node{
			typeNDJSON: node{"schema": node{"type": "string", "description": "A record a line; behind each page the entry under which it left; last how many there were."}},
			typeCSV:    node{"schema": node{"type": "string", "description": "A record a row; the last columns say what was withheld, and under which entry the row left."}},
		},
	},
}

func importSchemas(cat *catalog.Catalog) node {
	var kinds []string
	for _, k := range cat.Kinds {
		kinds = append(kinds, k.Name)
	}
	rowError := closed(node{"row": countSchema, "column": textSchema, "field": textSchema, "code": textSchema, "hint": textSchema}, "row", "code")
	count := closed(node{"column": textSchema, "field": textSchema, "code": textSchema, "rows": countSchema}, "code", "rows")
	left := closed(node{"record": uuidSchema, "kind": textSchema, "code": textSchema, "hint": textSchema}, "record", "kind", "code")
	filter := closed(node{"field": textSchema, "op": textSchema, "values": arrayOf(textSchema)}, "field", "values")
	return node{
		"Undone": closed(node{
			"id": uuidSchema, "removed": countSchema, "restored": countSchema, "left": countSchema, "errors": arrayOf(left),
			"disclosure": ref("schemas", "Disclosure"),
		}, "id", "removed", "restored", "left", "errors", "disclosure"),
		"ExtractQuery": closed(node{
			"kind": enumSchema(kinds), "filters": arrayOf(filter), "fields": arrayOf(textSchema), "format": enumSchema([]string{"ndjson", "csv"}),
		}, "kind"),
		"ImportOptions": closed(node{
			"kind":    enumSchema(kinds),
			"map":     node{"type": "object", "additionalProperties": textSchema, "description": "Column of the file → field."},
			"set":     node{"type": "object", "additionalProperties": textSchema, "description": "Field → constant."},
			"mapping": node{"type": "string", "description": "A mapping file (YAML), which may say all of this but dry_run and resume."},
			"format":  enumSchema([]string{"csv", "ndjson"}),
			"dry_run": node{"type": "boolean"}, "region": textSchema, "delimiter": node{"type": "string", "maxLength": 1},
			"resume": uuidSchema,
		}),
		"ImportReport": closed(node{
			"id": uuidSchema, "kind": textSchema, "dry_run": node{"type": "boolean"},
			"state": enumSchema([]string{"running", "done", "failed"}), "rows": countSchema, "created": countSchema,
			"updated": countSchema, "unchanged": countSchema, "failed": countSchema, "passed": countSchema, "errors": arrayOf(rowError), "counts": arrayOf(count),
			"started_at": timeSchema, "finished_at": timeSchema,
			"disclosure": ref("schemas", "Disclosure"),
		}, "id", "kind", "dry_run", "state", "rows", "created", "updated", "unchanged", "failed", "passed", "errors", "counts", "disclosure"),
	}
}

// uploadBody is a file with its options.
var uploadBody = node{typeUpload: node{
	"schema": node{
		"type": "object", "required": []string{"options", "file"},
		"description": "The part options comes first, then the part file.",
		"properties": node{
			"options": ref("schemas", "ImportOptions"),
			"file":    node{"type": "string", "contentMediaType": "text/csv"},
		},
	},
	"encoding": node{"options": node{"contentType": typeJSON}, "file": node{"contentType": typeCSV + ", " + typeNDJSON}},
}}
