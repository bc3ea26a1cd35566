package spec

import (
	"github.com/tacitcrm/tacit/vault/catalog"
)

// campaignOperations describe what campaigns do with people.
var campaignOperations = map[string]operation{
	"addMembers": {
		summary: "Make people members of a {kind}: those of the list, or of a filter, whom the session may see and who have agreed to its purpose",
		body:    "MembersInput", status: "200", reply: "Members", refused: []string{"404", "413", "415", "422"},
	},
	"noteSent":  {summary: "Note that members were reached", body: "SentInput", status: "200", reply: "SentMembers", refused: []string{"404", "413", "415", "422"}},
	"attribute": {summary: "Note what members bought after the {kind} began, a page at a time", body: "AttributionInput", status: "200", reply: "Attribution", refused: []string{"404", "413", "415", "422"}},
	"campaignReport": {
		summary: "Compare the variants of a {kind}, as far as the session may be told", status: "200", reply: "CampaignReport", refused: []string{"404"},
	},
	"linkTokens": {
		summary: "Make tokens for /c/{token}: one for each member, or one that is nobody's", body: "TokensInput", status: "201", reply: "LinkTokens",
		refused: []string{"404", "413", "415", "422"},
	},
	"linkClicks":  {summary: "How often a link was followed, by day, by anybody", status: "200", reply: "LinkClicks", refused: []string{"404"}},
	"recordEvent": {summary: "Count an event of the web, and note it of the contact if consent stands; the answer does not tell", body: "EventInput", status: "202", reply: "EventCounted", refused: []string{"413", "415", "422"}},
	"followLink":  {summary: "Follow a campaign's link", status: "302", headers: []string{"Location"}, refused: []string{"404", "503"}},
}

func campaignParameters() node {
	return node{"token": parameter("path", "token", "What stands in the link.", node{"type": "string"})}
}

func campaignSchemas(*catalog.Catalog) node {
	disclosure := ref("schemas", "Disclosure")
	count := node{"type": "integer", "minimum": 0}
	ids := arrayOf(uuidSchema)
	cursor := node{"type": "string", "maxLength": MaxCursor}
	filter := closed(node{"field": textSchema, "op": textSchema, "values": arrayOf(textSchema)}, "field", "values")
	member := closed(node{"id": uuidSchema, "contact": uuidSchema, "variant": textSchema}, "id", "contact", "variant")
	group := closed(node{
		"variant": textSchema, "members": count, "sent": count, "opened": count, "clicked": count, "converted": count,
		"revenue": node{"type": "object", "additionalProperties": node{"type": "integer"}, "description": "Minor units, by currency."},
		"rate":    node{"type": "number"}, "lift": node{"type": "number"},
	}, "variant", "members", "sent")
	return node{
		"MembersInput":     closed(node{"contacts": ids, "filters": arrayOf(filter), "cursor": cursor, "variants": arrayOf(textSchema)}),
		"Members":          closed(node{"items": arrayOf(member), "next": textSchema}, "items"),
		"SentInput":        closed(node{"members": ids, "at": timeSchema}, "members"),
		"SentMembers":      closed(node{"items": ids}, "items"),
		"AttributionInput": closed(node{"window_days": node{"type": "integer", "minimum": 1, "maximum": 366}, "cursor": cursor}, "window_days"),
		"Attribution":      closed(node{"converted": count, "next": textSchema}, "converted"),
		"CampaignReport":   closed(node{"groups": arrayOf(group), "clicks": count}, "groups", "clicks"),
		"TokensInput":      closed(node{"members": ids}),
		"LinkTokens": closed(node{
			"items": arrayOf(closed(node{"member": uuidSchema, "token": textSchema}, "token")), "disclosure": disclosure,
		}, "items", "disclosure"),
		"LinkClicks": closed(node{
			"items": arrayOf(closed(node{"day": node{"type": "string", "format": "date"}, "n": count}, "day", "n")), "disclosure": disclosure,
		}, "items", "disclosure"),
		"EventInput":   closed(node{"kind": textSchema, "channel": textSchema, "at": timeSchema, "contact": uuidSchema, "campaign": uuidSchema}, "kind", "channel"),
		"EventCounted": closed(node{"disclosure": disclosure}, "disclosure"),
	}
}
