package spec

import (
	"github.com/tacitcrm/tacit/vault/catalog"
)

// MaxWebhookURL is the most bytes of an endpoint's address, MaxCursor of a cursor in a body.
const (
	MaxWebhookURL = 2000
	MaxCursor     = 4000
)

// webhookOperations describe the endpoints that are told of changes.
var webhookOperations = map[string]operation{
	"webhooks": {summary: "The endpoints that are told of changes", status: "200", reply: "WebhookList"},
	"createWebhook": {
		summary: "Make an endpoint; its secret is shown this once, and an Idempotency-Key is refused", body: "WebhookInput", status: "201", reply: "WebhookMade",
		headers: []string{"Location"}, refused: []string{"413", "415", "422"},
	},
	"webhook":       {summary: "One endpoint", status: "200", reply: "Webhook", refused: []string{"404"}},
	"deleteWebhook": {summary: "End an endpoint with what it is owed", status: "204", headers: []string{"Tacit-Entry"}, refused: []string{"404"}},
	"pauseWebhook":  {summary: "Have changes wait until the endpoint is resumed", status: "200", reply: "Webhook", refused: []string{"404", "413", "415", "422"}},
	"resumeWebhook": {summary: "Go on with an endpoint that was paused or disabled", status: "200", reply: "Webhook", refused: []string{"404", "413", "415", "422"}},
	"rotateWebhook": {
		summary: "Make a new secret; the one before signs as well for a while", body: "WebhookRotation", status: "200", reply: "WebhookMade",
		refused: []string{"404", "413", "415", "422"},
	},
	"webhookAttempts": {
		summary: "What attempts of the last seven days came to, the newest first; what was not sent is not among them", params: []string{"limit", "cursor"}, status: "200",
		reply: "WebhookAttemptPage", refused: []string{"404"},
	},
	"deadLetters": {
		summary: "Messages that were given up", params: []string{"limit", "cursor"}, status: "200", reply: "DeadLetterPage", refused: []string{"404"},
	},
	"replayWebhook": {
		summary: "Deliver a dead letter after all, or all of them; each record is read anew", body: "WebhookReplay", status: "202", reply: "Webhook",
		refused: []string{"404", "413", "415", "422"},
	},
}

func webhookSchemas(*catalog.Catalog) node {
	disclosure := ref("schemas", "Disclosure")
	events := enumSchema([]string{"created", "updated", "gone"})
	hook := func(more node, required ...string) node {
		return extended(node{
			"id": uuidSchema, "url": textSchema, "credential": uuidSchema, "purpose": textSchema, "kinds": arrayOf(textSchema), "events": arrayOf(events),
			"fields": arrayOf(textSchema), "state": enumSchema([]string{"active", "paused", "disabled"}),
			"cause": enumSchema([]string{"credential", "purpose", "receiver", "failing"}), "created_at": timeSchema, "created_by": uuidSchema,
			"previous_until": timeSchema, "failures": node{"type": "integer", "minimum": 0}, "retry_at": timeSchema, "failing_since": timeSchema,
		}, more, append([]string{"id", "url", "credential", "purpose", "kinds", "events", "state", "created_at", "created_by", "failures"}, required...)...)
	}
	secret := node{"type": "string", "description": "By Standard Webhooks: whsec_ and a key in base64. It is not shown again."}
	outcome := enumSchema([]string{"delivered", "status", "timeout", "tls", "connection", "integrity"})
	return node{
		"Webhook":     hook(node{"disclosure": disclosure}),
		"WebhookItem": hook(nil),
		"WebhookMade": hook(node{"secret": secret, "disclosure": disclosure}),
		"WebhookList": closed(node{"items": arrayOf(ref("schemas", "WebhookItem")), "disclosure": disclosure}, "items", "disclosure"),
		"WebhookInput": closed(node{
			"url":     node{"type": "string", "format": "uri", "maxLength": MaxWebhookURL},
			"token":   node{"type": "string", "maxLength": MaxWord, "description": "The bearer token of the credential that records are read by; the caller's own if left out."},
			"purpose": node{"type": "string", "maxLength": MaxWord, "description": "One of that credential's."},
			"kinds":   arrayOf(textSchema), "events": arrayOf(events),
			"fields": node{"type": "array", "items": textSchema, "description": "kind.field; all fields of a kind of which none is named."},
		}, "url", "kinds"),
		"WebhookRotation":    closed(node{"overlap_hours": node{"type": "integer", "minimum": 0, "maximum": 168}}),
		"WebhookReplay":      closed(node{"event": uuidSchema}),
		"WebhookAttemptPage": pageOf("WebhookAttempt"),
		"WebhookAttempt": closed(node{
			"id": uuidSchema, "event": uuidSchema, "kind": textSchema, "action": events, "at": timeSchema, "outcome": outcome,
			"status": node{"type": "integer", "description": "Of HTTP; absent without an answer."},
		}, "id", "event", "kind", "action", "at", "outcome"),
		"DeadLetterPage": pageOf("DeadLetter"),
		"DeadLetter": closed(node{
			"event": uuidSchema, "kind": textSchema, "action": events, "attempts": node{"type": "integer"}, "outcome": outcome, "at": timeSchema,
		}, "event", "kind", "action", "attempts", "outcome", "at"),
	}
}
