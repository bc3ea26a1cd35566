package spec

import (
	"maps"
	"slices"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// EntryFilters are the parameters of a query of the log, besides paging.
var EntryFilters = []string{"credential", "action", "kind", "purpose", "outcome", "field", "oblige", "from", "to"}

// DisclosureFilters are the parameters of who saw a subject, besides paging.
var DisclosureFilters = []string{"action", "purpose", "field", "outcome", "from", "to"}

// logOperations are on the log.
var logOperations = map[string]operation{
	"entries": {
		summary: "Query the log", params: entryParams("subject"), status: "200", reply: "EntryPage",
	},
	"entry": {summary: "One entry of the log", status: "200", reply: "Entry", refused: []string{"404"}},
	"entryProof": {
		summary: "Proof that an entry is in the log, for whoever has the log's public key", status: "200", reply: "EntryProof",
		refused: []string{"404", "409"},
	},
	"checkpoint": {summary: "The log's last published checkpoint, and the keys that verify it", status: "200", reply: "Checkpoint", refused: []string{"409"}},
	"consistency": {
		summary: "Proof that the log continues an earlier checkpoint", params: []string{"earlierSize"}, status: "200", reply: "Consistency",
		refused: []string{"404", "409"},
	},
	"logFile": {
		summary: "One file of the log: checkpoint, tile/{level}/{index} or tile/entries/{index} (C2SP tlog-tiles)", status: "200",
		others:  node{typeBytes: node{}, typeText: node{}},
		refused: []string{"404", "409", "410"},
	},
	"disclosures": {
		summary: "Who saw this subject, when and why", params: slices.Concat(Paging, DisclosureFilters), status: "200",
		reply: "DisclosurePage", refused: []string{"404", "410"},
	},
}

func entryParams(more ...string) []string {
	return append(append(more, "entryLimit", "cursor"), EntryFilters...)
}

// logSchemas are entries and proofs that they are in the log.
func logSchemas(*catalog.Catalog) node {
	out := node{
		"EntryPage": pageOf("Entry"),
		"Entry":     entrySchema(),
	}
	maps.Copy(out, proofSchemas())
	maps.Copy(out, disclosureSchemas())
	return out
}

func entrySchema() node {
	words := arrayOf(textSchema)
	group := node{"type": "object", "properties": node{
		"clear": words, "mask": words, "token": words, "subjects": arrayOf(uuidSchema),
	}}
	return node{
		"type": "object", "required": []string{"id", "time", "action", "decision", "outcome"},
		"description": "One line of the log. Actors and subjects are pseudonyms.",
		"properties": node{
			"v": countSchema, "id": uuidSchema, "time": timeSchema, "actor": uuidSchema, "client": uuidSchema, "client_name": textSchema,
			"action": textSchema, "kind": textSchema, "purpose": textSchema, "basis": textSchema, "policy": digestSchema,
			"catalog": digestSchema, "decision": enumSchema([]string{"allow", "deny"}), "outcome": textSchema, "reasons": words,
			"oblige": words, "groups": arrayOf(group), "record": textSchema, "record_id": uuidSchema,
			"consent_events": arrayOf(uuidSchema), "event": uuidSchema, "grant": uuidSchema,
			"position": node{"type": "integer", "minimum": 0, "description": "Place in the tree, from 0. An entry of the last second or two has none yet."},
		},
	}
}

func outcomes() []string {
	var all []string
	for _, o := range []audit.Outcome{
		audit.Released, audit.Written, audit.Erased, audit.Denied, audit.Absent, audit.Gone, audit.Failed,
	} {
		all = append(all, string(o))
	}
	return all
}

// proofSchemas are the answers by which others verify the log.
func proofSchemas() node {
	note := node{"type": "string", "description": "A signed note: C2SP tlog-checkpoint."}
	disclosure := ref("schemas", "Disclosure")
	return node{
		"Checkpoint": closed(node{
			"origin": textSchema, "size": countSchema, "checkpoint": note, "disclosure": disclosure,
			"keys": node{
				"type": "array", "items": textSchema,
				"description": "Every key that ever signed this log, the oldest first, as verifiers take it (C2SP signed-note). Compare them with those you were given another way.",
			},
		}, "origin", "size", "checkpoint", "keys", "disclosure"),
		"EntryProof": closed(node{
			"id": uuidSchema, "position": countSchema, "disclosure": disclosure,
			"leaf":  node{"type": "string", "description": "The entry in its canonical form, to the byte."},
			"proof": node{"type": "string", "description": "C2SP tlog-proof, with the checkpoint it rests on."},
		}, "id", "position", "leaf", "proof", "disclosure"),
		"Consistency": closed(node{
			"size": countSchema, "checkpoint": note, "disclosure": disclosure,
			"hashes": node{"type": "array", "items": textSchema, "description": "RFC 6962, 2.1.2; base64."},
		}, "size", "hashes", "checkpoint", "disclosure"),
	}
}

// disclosureSchemas are who saw one subject.
func disclosureSchemas() node {
	words := arrayOf(textSchema)
	proof := closed(node{
		"position": node{"type": "integer", "minimum": 0, "description": "The entry's place in the log, from 0."},
		"hash":     node{"type": "string", "description": "Of the entry: RFC 6962, 2.1; base64."},
		"leaf":     node{"type": "string", "description": "The entry in its canonical form, to the byte. Left out where it may name others."},
		"hashes":   node{"type": "array", "items": textSchema, "description": "From there to the root of the page's checkpoint: RFC 6962, 2.1.1; base64."},
	}, "position", "hash", "hashes")
	proof["description"] = "That the entry is in the log. An entry of the last second or two has none yet."
	row := closed(node{
		"entry": uuidSchema, "time": timeSchema, "action": textSchema, "kind": textSchema, "purpose": textSchema, "basis": textSchema,
		"app":            node{"type": "string", "description": "The program that asked."},
		"departments":    node{"type": "array", "items": textSchema, "description": "The teams that its credential is of."},
		"actor":          node{"type": "string", "description": "Who asked: a pseudonym, always the same of the same credential; you, of the subject's own."},
		"self":           node{"type": "boolean", "description": "By the subject itself."},
		"of":             ofSchema(),
		"records":        node{"type": "array", "items": uuidSchema, "description": "That were shown or written."},
		"consent_events": node{"type": "array", "items": uuidSchema, "description": "That the disclosure relied on."},
		"clear":          node{"type": "array", "items": textSchema, "description": "Fields or classes in clear, or written."},
		"mask":           words, "token": words, "outcome": enumSchema(outcomes()),
		"breakglass": node{"type": "boolean", "description": "Under a grant for an emergency."},
		"reasons":    node{"type": "array", "items": textSchema, "description": "For officers alone, who see refusals too."},
		"grant":      node{"type": "string", "format": "uuid", "description": "The break-glass grant; for officers alone."},
		"proof":      proof,
	}, "entry", "time", "action", "outcome")
	return node{
		"DisclosedRow": row,
		"DisclosurePage": closed(node{
			"items": arrayOf(ref("schemas", "DisclosedRow")), "next": cursorSchema, "disclosure": ref("schemas", "Disclosure"),
			"checkpoint": node{"type": "string", "description": "A signed note (C2SP tlog-checkpoint): that of every proof on the page. Absent where there is none."},
		}, "items", "disclosure"),
	}
}
