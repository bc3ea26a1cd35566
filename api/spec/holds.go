package spec

import (
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/desk"
)

// MaxHorizon is how many days a list of what is due may look ahead.
const MaxHorizon = 3660

// holdOperations are on holds (GDPR Art. 17(3)), restriction (Art. 18) and retention (Art. 5(1)(e)).
var holdOperations = map[string]operation{
	"holds": {summary: "The holds on a {kind}, released ones included", status: "200", reply: "HoldList", refused: []string{"404", "410"}},
	"placeHold": {
		summary: "Keep data of a {kind} from being destroyed, whatever is due; each request places a hold, and an Idempotency-Key is refused", body: "HoldInput", status: "201", reply: "Hold",
		refused: []string{"404", "410", "413", "415", "422"},
	},
	"releaseHold": {summary: "End a hold; what was due meanwhile is destroyed by itself", status: "200", reply: "Hold", refused: []string{"404", "410", "413", "415", "422"}},
	"reviewHold": {
		summary: "Keep a hold for longer", body: "HoldReview", status: "200", reply: "Hold", refused: []string{"404", "410", "413", "415", "422"},
	},
	"holdsDue": {
		summary: "Holds whose review is due, the longest due first", params: []string{"withinDays", "limit", "cursor"}, status: "200", reply: "HoldPage",
	},
	"restrict": {
		summary: "Let data of a {kind} be stored, and not used", body: "RestrictionInput", status: "200", reply: "Restriction",
		refused: []string{"404", "410", "413", "415", "422"},
	},
	"liftRestriction": {
		summary: "End a restriction in a day's time: the person is told before (GDPR Art. 18(3))", status: "200", reply: "Restriction", refused: []string{"404", "410"},
	},
}

func holdParameters() node {
	return node{
		"withinDays": parameter("query", "within_days", "Look so many days ahead; what is due by now if left out.", node{"type": "integer", "minimum": 0, "maximum": MaxHorizon}),
	}
}

func holdSchemas(cat *catalog.Catalog) node {
	disclosure := ref("schemas", "Disclosure")
	var grounds []string
	for _, g := range cat.Holds {
		grounds = append(grounds, g.Name)
	}
	classes := arrayOf(enumSchema(vault.Shreddable()))
	hold := func(more node) node {
		return extended(node{
			"id": uuidSchema, "subject": uuidSchema, "ground": textSchema, "classes": arrayOf(textSchema), "review": timeSchema, "placed_at": timeSchema,
			"placed_by": uuidSchema, "entry": uuidSchema, "reviewed_at": timeSchema, "released_at": timeSchema, "released_by": uuidSchema,
			"reference": textSchema,
		}, more, "id", "subject", "ground", "review", "placed_at", "placed_by", "entry")
	}
	review := node{"type": "string", "format": "date-time", "description": "When somebody looks whether the hold is still needed, within a year."}
	return node{
		"HoldInput": closed(node{
			"ground": enumSchema(grounds), "classes": classes, "review": review,
			"reference": node{"type": "string", "maxLength": MaxWord, "description": "Of the matter, such as a file number; it is sealed."},
		}, "ground", "review"),
		"HoldReview":       closed(node{"review": review}, "review"),
		"Hold":             hold(node{"disclosure": disclosure}),
		"HoldItem":         hold(nil),
		"HoldList":         closed(node{"items": arrayOf(ref("schemas", "HoldItem")), "disclosure": disclosure}, "items", "disclosure"),
		"HoldPage":         pageOf("HoldItem"),
		"RestrictionInput": closed(node{"ground": enumSchema(desk.RestrictionGrounds()), "request": uuidSchema}, "ground"),
		"Restriction": closed(node{
			"restriction": closed(node{
				"ground": textSchema, "since": timeSchema, "request": uuidSchema,
				"ends": node{"type": "string", "format": "date-time", "description": "From when it no longer holds; absent: until it is lifted."},
			}, "ground", "since"),
			"letter":     letterSchema(),
			"disclosure": disclosure,
		}, "disclosure"),
	}
}
