package spec

import (
	"github.com/tacitcrm/tacit/vault/catalog"
)

// workOperations are on what comes of records that somebody works on.
var workOperations = map[string]operation{
	"stages": {
		summary: "How a {kind} went from stage to stage, the newest first: the fields stage, status and state, as far as the caller may see them", status: "200",
		reply: "StageMoves", refused: []string{"404", "410"},
	},
	"act": {
		summary: "Take a {kind}, wait for the customer, resolve, close or reopen it, or take the next step of its escalation at once", params: []string{"ifMatch"},
		body: "CaseAction", status: "200", reply: "Written", headers: []string{"ETag"}, refused: []string{"404", "410", "412", "413", "415", "422", "428"},
	},
	"affected": {
		summary: "Make a task for each asset of the {kind}'s product, once and for all; many go in pages, by next", body: "AffectedInput", status: "200",
		reply: "Affected", refused: []string{"404", "410", "413", "415", "422"},
	},
	"explainRouting": {
		summary: "Whom routing would give a {kind} to now, and why: which rule matches and why others do not, and what the members of its team have. Nothing is changed",
		status:  "200", reply: "RoutingPlan", refused: []string{"404", "410"},
	},
	"dryRouting": {
		summary: "What routing would do with the last records of a kind, were they new, one after the other. Nothing is changed", params: []string{"routedKind", "last"},
		status: "200", reply: "RoutingDryRun", refused: []string{"422"},
	},
}

func workParameters() node {
	return node{
		"routedKind": required(parameter("query", "kind", "Kind of the records.", textSchema)),
		"last":       parameter("query", "last", "How many records; 20 without it.", node{"type": "integer", "minimum": 1, "maximum": maxDry}),
	}
}

// maxDry is the most records of a dry run.
const maxDry = 200

func workSchemas(*catalog.Catalog) node {
	disclosure, count := ref("schemas", "Disclosure"), node{"type": "integer", "minimum": 0}
	results := enumSchema([]string{"matched", "later", "differs", "withheld", "taken"})
	return node{
		"StageMove": closed(node{
			"field": textSchema, "from": textSchema, "to": textSchema, "at": timeSchema, "version": node{"type": "integer", "minimum": 1}, "entry": uuidSchema,
		}, "field", "at", "version", "entry"),
		"StageMoves": closed(node{
			"id": uuidSchema, "items": arrayOf(ref("schemas", "StageMove")), "withheld": arrayOf(textSchema), "disclosure": disclosure,
		}, "id", "items", "disclosure"),
		"CaseAction": closed(node{"action": enumSchema([]string{"take", "wait", "resolve", "close", "reopen", "escalate"})}, "action"),
		"AffectedInput": closed(node{
			"filters": arrayOf(closed(node{"field": textSchema, "op": textSchema, "values": arrayOf(textSchema)}, "field", "op", "values")),
			"serial":  closed(node{"from": textSchema, "to": textSchema}),
			"task":    node{"type": "object", "description": "Fields of each task, such as summary and due_at."},
			"limit":   node{"type": "integer", "minimum": 1, "maximum": maxDry}, "cursor": textSchema,
		}),
		"Affected": closed(node{
			"made": arrayOf(uuidSchema), "there": count, "outside": count, "refused": count, "next": textSchema, "disclosure": disclosure,
		}, "made", "there", "outside", "refused", "disclosure"),
		"RoutingPlan": closed(routingPlan(results, count, disclosure), "id", "version", "rules"),
		"RoutingDryRun": closed(node{
			"kind": textSchema, "items": arrayOf(ref("schemas", "RoutingPlan")), "disclosure": disclosure,
		}, "kind", "items", "disclosure"),
	}
}

func routingPlan(results, count, disclosure node) node {
	return node{
		"id": uuidSchema, "version": node{"type": "integer", "minimum": 1},
		"rules": arrayOf(closed(node{"rule": textSchema, "result": results, "field": textSchema}, "rule", "result")),
		"rule":  textSchema, "method": enumSchema([]string{"direct", "round_robin", "least_busy"}), "owner": textSchema, "team": textSchema, "queue": textSchema,
		"candidates": arrayOf(closed(node{
			"member": textSchema, "open": count, "given": count, "last": timeSchema, "chosen": node{"type": "boolean"},
		}, "member", "open", "given", "chosen")),
		"turns_withheld": node{"const": true, "description": "Whose turn it is is told to credentials of every region alone."},
		"disclosure":     disclosure,
	}
}
