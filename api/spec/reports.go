package spec

import (
	"strings"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/report"
)

// reportOperations are on reports about the log.
var reportOperations = map[string]operation{
	"report": {
		summary: "Answer an officer's question about the log", params: reportParams, status: "200", reply: "Report", others: reportForms,
		headers: []string{"Tacit-Report-Entries", "Tacit-Report-Cut", "Tacit-Checkpoint"}, refused: []string{"404", "410"},
	},
}

// reportParams are the parameters of all reports together; a report refuses those it does not take.
var reportParams = []string{
	"subject", "field", "credential", "client", "entryParam", "threshold", "hours", "days", "zone", "size", "seed", "from", "to", "reportLimit",
}

// reportParameters describes those that no other operation has.
func reportParameters() node {
	described := func(name string, schema node, of, what string) node {
		return parameter("query", name, what+" Of "+of+".", schema)
	}
	whole := func(most, def int) node {
		return node{"type": "integer", "minimum": 1, "maximum": most, "default": def}
	}
	var names strings.Builder
	for _, n := range report.Names() {
		names.WriteString("\n- " + n + ": " + report.Title(n) + ".")
	}
	name := enumSchema(report.Names())
	return node{
		"report":      parameter("path", "name", "Which report:\n"+names.String(), name),
		"client":      described("client", textSchema, "app", "Name of an app, in the place of a credential."),
		"entryParam":  described("entry", uuidSchema, "why", "Id of the entry."),
		"threshold":   described("threshold", node{"type": "integer", "minimum": 1, "default": report.DefaultThreshold}, "bulk", "More subjects than these within an hour of the clock (UTC) are many."),
		"hours":       described("hours", node{"type": "string", "default": report.DefaultHours}, "off-hours", "Working hours."),
		"days":        described("days", node{"type": "string", "default": report.DefaultDays}, "off-hours", "Working days."),
		"zone":        described("zone", node{"type": "string", "default": report.DefaultZone}, "off-hours", "IANA time zone of the hours."),
		"size":        described("size", whole(report.MaxSample, report.DefaultSample), "sample", "How many entries to draw."),
		"seed":        described("seed", node{"type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$"}, "sample", "What to draw by; made up and told if left out."),
		"reportLimit": parameter("query", "limit", "Most entries to read. An answer that is cut says so.", whole(report.MaxLimit, report.DefaultLimit)),
	}
}

func reportSchemas(*catalog.Catalog) node {
	cell := node{"oneOf": []node{{"type": "string"}, {"type": "integer"}, {"type": "array", "items": textSchema}}}
	return node{"Report": closed(node{
		"name": textSchema, "title": textSchema, "from": timeSchema, "to": timeSchema,
		"parameters":  node{"type": "object", "additionalProperties": textSchema, "description": "What it was made with, besides the range."},
		"entries":     node{"type": "integer", "minimum": 0, "description": "Entries that were read."},
		"unpublished": node{"type": "integer", "minimum": 0, "description": "Of these, so new that no checkpoint covered them when they were read."},
		"cut": closed(node{
			"by":     enumSchema([]string{"entries", "rows", "subjects", "time"}),
			"before": node{"type": "string", "format": "date-time", "description": "Entries before this time were not read."},
		}, "by", "before"),
		"totals":  node{"type": "object", "additionalProperties": node{"type": "integer", "minimum": 0}},
		"columns": arrayOf(textSchema),
		"rows":    arrayOf(node{"type": "object", "additionalProperties": cell, "description": "By column; what is empty is left out."}),
		"checkpoint": node{
			"type": "string", "description": "The signed checkpoint of the log that the answer rests on, a signed note (C2SP tlog-checkpoint).",
		},
		"disclosure": ref("schemas", "Disclosure"),
	}, "name", "title", "from", "to", "parameters", "entries", "unpublished", "totals", "columns", "rows")}
}

// reportForms are the other forms that a report is sent in.
var reportForms = node{
	typeCSV: node{"schema": node{"type": "string", "description": "The rows under a header (RFC 4180)."}},
	typeNDJSON: node{"schema": node{
		"type": "string", "description": "Lines with progress while the log is read, then a line with report, or problem.",
	}},
}
