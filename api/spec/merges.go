package spec

import "github.com/tacitcrm/tacit/vault/catalog"

// mergeOperations are on records that may be of one person.
var mergeOperations = map[string]operation{
	"duplicates": {
		summary: "Other records that may be of the same person, with the fields that agree: those that the caller could look both up by. What else agrees waits for a steward, and the answer does not say so",
		status:  "200", reply: "DuplicateList", refused: []string{"404", "410", "413", "415", "422"},
	},
	"merges": {
		summary: "Which records a {kind} is merged with, and what was said of that so far", status: "200", reply: "MergeEvents", refused: []string{"404", "410"},
	},
	"merge": {
		summary: "Say that another {kind} is the same person: it is merged into this one, and what is strictest in either decides about both. Nothing moves, and it can be taken back",
		params:  []string{"ifMatch"}, body: "MergeInput", status: "200", reply: "Merged", refused: []string{"404", "410", "412", "413", "415", "422", "428"},
	},
	"part": {
		summary: "Take a merge back: each is by itself again, with its own facts", params: []string{"ifMatch"}, status: "200", reply: "Merged",
		refused: []string{"404", "410", "412", "428"},
	},
	"suspects": {
		summary: "Pairs that wait for a steward, who may merge both, the oldest first", params: []string{"personKind", "limit", "cursor"}, status: "200", reply: "SuspectPage",
	},
	"resolveSuspect": {
		summary: "Say that the two of a pair are different people; that they are one is said by merging them", body: "SuspectDecision", status: "200", reply: "SuspectResolved",
		refused: []string{"404", "410", "413", "415", "422"},
	},
}

func mergeParameters() node {
	return node{"personKind": required(parameter("query", "kind", "Kind of the records.", textSchema))}
}

func mergeSchemas(*catalog.Catalog) node {
	disclosure, ids := ref("schemas", "Disclosure"), arrayOf(uuidSchema)
	return node{
		"DuplicateList": closed(node{"items": arrayOf(closed(node{"id": uuidSchema, "fields": arrayOf(textSchema)}, "id", "fields")), "disclosure": disclosure}, "items", "disclosure"),
		"MergeInput":    closed(node{"with": uuidSchema, "version": node{"type": "integer", "minimum": 1, "description": "Of that record, as it was seen."}}, "with", "version"),
		"Merged":        closed(node{"into": uuidSchema, "from": ids, "disclosure": disclosure}, "disclosure"),
		"MergeEvents": closed(node{
			"into": uuidSchema, "from": ids, "disclosure": disclosure,
			"events": arrayOf(closed(node{
				"id": uuidSchema, "event": enumSchema([]string{"merged", "parted"}), "with": uuidSchema, "into": uuidSchema, "at": timeSchema, "entry": uuidSchema,
			}, "id", "event", "with", "into", "at", "entry")),
		}, "events", "disclosure"),
		"Suspect":         closed(node{"id": uuidSchema, "kind": textSchema, "subject": uuidSchema, "other": uuidSchema, "at": timeSchema}, "id", "kind", "subject", "at"),
		"SuspectPage":     pageOf("Suspect"),
		"SuspectDecision": closed(node{"decision": enumSchema([]string{"distinct"})}, "decision"),
		"SuspectResolved": closed(node{"id": uuidSchema, "decision": textSchema, "resolved_at": timeSchema, "disclosure": disclosure}, "id", "decision", "resolved_at", "disclosure"),
	}
}

// ofSchema marks what is of another record of the same person than the one that was asked for.
func ofSchema() node {
	return node{"type": "string", "format": "uuid", "description": "The record of the same person that it is of, where that is one that the record asked for is merged with."}
}

// mergedSchema is what a read says of the other records of a person, as far as the reader may read them.
func mergedSchema() node {
	return node{
		"type": "object", "additionalProperties": false, "properties": node{"into": uuidSchema, "from": arrayOf(uuidSchema)},
		"description": "Other records of the same person: that this one was merged into, or those that were merged into it.",
	}
}
