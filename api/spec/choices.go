package spec

import (
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/desk"
)

// SignatureHeader holds the signed note of a document whose body is its exact bytes, in base64.
const SignatureHeader = "Tacit-Signature"

// MaxAddress is the most bytes of an e-mail address or phone number, RFC 5321 section 4.5.3.1 being the larger.
const MaxAddress = 320

// choiceOperations are on what people chose, in bulk, by mail and by address.
var choiceOperations = map[string]operation{
	"gpcSupport": {
		summary: "That this server heeds Global Privacy Control (W3C); the header Sec-GPC counts on requests of a customer's own credential", status: "200",
		reply: "GPCSupport", refused: []string{"404"},
	},
	"confirmConsent": {
		summary: "Confirm a consent by the code that was mailed; every code that is none any more is answered alike", body: "ConfirmInput", status: "200",
		reply: "Confirmed", refused: []string{"400", "404", "413", "415", "422", "503"},
	},
	"importConsents": {
		summary: "Record consents that were collected elsewhere, one JSON object a line", sent: node{typeNDJSON: node{"schema": ref("schemas", "ConsentLine")}},
		params: []string{"subjectKind", "dryRun"}, status: "200", reply: "ConsentImport", refused: []string{"413", "415", "422"},
	},
	"exportConsents": {
		summary: "Consent events, one JSON object a line", params: []string{"subjectKind", "purpose", "channel", "from", "to"}, status: "200",
		others:  node{typeNDJSON: node{"schema": node{"type": "string", "description": "An event a line, with the id of its subject."}}},
		headers: []string{"Tacit-Entry"},
	},
	"receipt": {
		summary: "A receipt of one consent event, for the person to keep", params: []string{"receiptFormat"}, status: "200", reply: "Receipt",
		others:  node{typeJSONLD: node{"schema": node{"type": "object", "description": "ISO/IEC TS 27560 consent record, JSON-LD."}}},
		headers: []string{"Tacit-Entry", SignatureHeader}, refused: []string{"404", "410"},
	},
	"suppress": {
		summary: "Keep a no by address alone, of who may not be known; for who captures consent or acts out of duty, and does not read under the purpose", body: "SuppressionInput", status: "201", reply: "Suppressed",
		refused: []string{"413", "415", "422"},
	},
	"reviews": {
		summary: "Records that wait for somebody to look at them, the oldest first, for staff", params: []string{"reviewCause", "resolved", "limit", "cursor"},
		status: "200", reply: "ReviewPage",
	},
	"resolveReview": {
		summary: "Settle a review", body: "ResolveInput", status: "200", reply: "ReviewResolved", refused: []string{"404", "409", "410", "413", "415", "422"},
	},
}

func choiceParameters() node {
	return node{
		"subjectKind":   required(parameter("query", "kind", "Kind of the subjects.", textSchema)),
		"dryRun":        parameter("query", "dry_run", "Check only.", truthSchema),
		"channel":       parameter("query", "channel", "A channel that the events name.", enumSchema(catalog.Channels())),
		"receiptFormat": parameter("query", "format", "Form of the document; iso27560 if left out.", enumSchema([]string{desk.FormatISO27560, desk.FormatKantara})),
		"reviewCause":   parameter("query", "cause", "Why it waits.", enumSchema(reviewCauses())),
		"resolved":      parameter("query", "resolved", "Those that are done with.", truthSchema),
	}
}

func required(parameter node) node {
	parameter["required"] = true
	return parameter
}

func reviewCauses() []string { return []string{"duplicate", "suppressed"} }

func choiceSchemas(cat *catalog.Catalog) node {
	disclosure, channel := ref("schemas", "Disclosure"), enumSchema(catalog.Channels())
	line := consentInput(cat)
	delete(line, "voids")
	line["subject"] = uuidSchema
	suppression := closed(node{
		"email": textSchema, "phone": textSchema, "purpose": enumSchema(purposeNames(cat)), "channel": channel,
		"region": node{"type": "string", "description": "ISO 3166 country of a number without a country code."},
	}, "purpose")
	suppression["description"] = "Exactly one of email and phone. Without channel, all of them."
	review := closed(node{
		"id": uuidSchema, "cause": enumSchema(reviewCauses()), "kind": textSchema, "subject": uuidSchema, "record": uuidSchema, "at": timeSchema,
		"resolved_at": timeSchema,
	}, "id", "cause", "kind", "subject", "record", "at")
	decision := enumSchema([]string{desk.ReviewKeep, desk.ReviewLift, desk.ReviewDistinct})
	return node{
		"GPCSupport":   closed(node{"gpc": truthSchema, "lastUpdate": dateSchema}, "gpc", "lastUpdate"),
		"ConfirmInput": closed(node{"code": textSchema}, "code"),
		"Confirmed":    closed(node{"purpose": textSchema, "channel": textSchema}, "purpose", "channel"),
		"ConsentLine":  closed(line, "subject", "kind", "purpose", "evidence_sha256", "occurred_at"),
		"ConsentImport": closed(node{
			"lines": countSchema, "recorded": countSchema, "unchanged": countSchema, "failed": countSchema, "more": truthSchema, "dry_run": truthSchema,
			"errors":     arrayOf(closed(node{"line": countSchema, "field": textSchema, "code": textSchema, "hint": textSchema}, "line", "code")),
			"disclosure": disclosure,
		}, "lines", "recorded", "unchanged", "failed", "errors", "disclosure"),
		"Receipt":          node{"type": "object", "description": "Kantara consent receipt 1.1. The header " + SignatureHeader + " signs the body's exact bytes."},
		"SuppressionInput": suppression,
		"Suppressed":       closed(node{"until": timeSchema, "disclosure": disclosure}, "until", "disclosure"),
		"Review":           review,
		"ReviewPage":       pageOf("Review"),
		"ResolveInput":     closed(node{"decision": decision}, "decision"),
		"ReviewResolved": closed(node{
			"review": uuidSchema, "decision": decision, "resolved_at": timeSchema, "disclosure": disclosure,
		}, "review", "decision", "resolved_at", "disclosure"),
	}
}
