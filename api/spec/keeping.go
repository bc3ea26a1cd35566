package spec

import (
	"github.com/tacitcrm/tacit/vault/catalog"
)

// DefaultHorizon is how many days ahead a forecast looks unless it is told otherwise.
const DefaultHorizon = 365

// retentionOperations are on how long data is kept (GDPR Art. 5(1)(e)).
var retentionOperations = map[string]operation{
	"forecast": {summary: "What falls due, by month, class and rule", params: []string{"horizonDays"}, status: "200", reply: "Forecast"},
	"retentionRuns": {
		summary: "Runs of the retention sweep, the latest first", params: []string{"limit", "cursor"}, status: "200", reply: "RetentionRunPage",
	},
	"sweep": {
		summary: "Ask for a run of the retention sweep, which a job carries out", body: "RetentionRunInput", status: "202", reply: "RetentionRun",
		refused: []string{"413", "415", "422"},
	},
	"confirmRestore": {
		summary: "Say that holds placed since a backup are placed again in the database restored from it: sweeps destroy what is due from then on",
		status:  "200", reply: "RestoreConfirmed", refused: []string{"413", "415", "422"},
	},
	"retention": {
		summary: "What retention rules and holds make of the data of a {kind}; holds show to purposes of duty alone", params: []string{"requested"}, status: "200", reply: "RetentionPlan",
		refused: []string{"404", "410"},
	},
}

func retentionParameters() node {
	return node{
		"horizonDays": parameter("query", "days", "How many days ahead.", node{"type": "integer", "minimum": 0, "maximum": MaxHorizon, "default": DefaultHorizon}),
		"requested":   parameter("query", "requested", "As if the person asked for its erasure today.", truthSchema),
	}
}

func retentionSchemas(*catalog.Catalog) node {
	disclosure := ref("schemas", "Disclosure")
	report := closed(node{
		"looked": countSchema, "due": countSchema, "erased": countSchema, "shredded": countSchema, "frozen": countSchema, "kept": countSchema,
		"failed": countSchema, "kind": textSchema, "rules": node{"type": "object", "additionalProperties": countSchema, "description": "Due, by rule."},
	}, "looked", "due", "erased", "shredded", "frozen", "kept", "failed")
	run := func(more node) node {
		return extended(node{
			"id": uuidSchema, "started": timeSchema, "finished": timeSchema, "report": report,
			"dry_run": node{"type": "boolean", "description": "It only counted."},
		}, more, "id", "started", "dry_run", "report")
	}
	return node{
		"Forecast": closed(node{
			"from": timeSchema, "until": timeSchema, "subjects": countSchema, "disclosure": disclosure,
			"more": node{"type": "boolean", "description": "There are more subjects than were resolved."},
			"falls": arrayOf(closed(node{
				"month": node{"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"}, "kind": textSchema, "class": textSchema, "rule": textSchema,
				"subjects": countSchema, "held": node{"type": "integer", "minimum": 0, "description": "Of the subjects, to purposes of duty; 0 to others."},
			}, "month", "kind", "class", "rule", "subjects", "held")),
		}, "from", "until", "subjects", "more", "falls", "disclosure"),
		"RetentionRunInput": closed(node{"dry_run": truthSchema}, "dry_run"),
		"RetentionRun":      run(node{"disclosure": disclosure}),
		"RetentionRunItem":  run(nil),
		"RetentionRunPage":  pageOf("RetentionRunItem"),
		"RestoreConfirmed": closed(node{
			"restores":   node{"type": "integer", "minimum": 0, "description": "That waited to be confirmed."},
			"disclosure": disclosure,
		}, "restores", "disclosure"),
		"RetentionPlan": closed(node{
			"action": enumSchema([]string{"nothing", "keep", "erase", "shred", "freeze"}), "disclosure": disclosure,
			"classes": arrayOf(closed(node{
				"class": textSchema, "verdict": enumSchema([]string{"keep", "due", "frozen"}), "why": textSchema, "rule": textSchema, "purpose": textSchema,
				"citation": textSchema, "until": timeSchema, "ground": textSchema, "review": timeSchema, "holds": arrayOf(uuidSchema),
			}, "class", "verdict", "why")),
		}, "action", "classes", "disclosure"),
	}
}
