package spec

import (
	"maps"
	"slices"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
)

// consentOperations are on consent and legal bases.
var consentOperations = map[string]operation{
	"consents": {
		summary: "The consent ledger of a {kind}", params: []string{"asOf", "knownAt"}, status: "200", reply: "ConsentLedger",
		refused: []string{"404", "410"},
	},
	"recordConsent": {
		summary: "Record a consent event", params: []string{"idempotencyKey"}, body: "ConsentInput", status: "201",
		reply: "ConsentRecorded", refused: []string{"404", "410", "413", "415", "422"},
	},
	"recordBasis": {
		summary: "Record a legal basis with its citation", body: "BasisInput", status: "201", reply: "BasisRecorded",
		refused: []string{"404", "410", "413", "415", "422"},
	},
	"endBasis": {summary: "End a legal basis", status: "204", headers: []string{"Tacit-Entry"}, refused: []string{"404", "410"}},
}

// consentSchemas are what a person agreed to, and the other bases to process its data.
func consentSchemas(cat *catalog.Catalog) node {
	input, output := consentInput(cat), consentInput(cat)
	maps.Copy(output, node{
		"id": uuidSchema, "credential": uuidSchema, "entry": uuidSchema, "recorded_at": timeSchema,
		"notice": closed(node{"id": textSchema, "version": countSchema, "sha256": textSchema}, "id", "version"),
		"kind":   enumSchema(append(consentKinds(), string(consent.KindExpired))), // by a sweep alone
	})
	in := closed(input, "kind", "purpose")
	in["description"] = "A grant (given, renewed) needs the notice that was shown, and a credential that captures consent; so does an import " +
		"(imported) by its grade: documented needs the notice, verified the notice and evidence_sha256, claimed neither, and permits nothing. " +
		"Where the purpose asks for double opt-in on the channel, record requested: only the person's mailbox makes it given."
	in["examples"] = []node{{"kind": "withdrawn", "purpose": "marketing"}}
	disclosure := ref("schemas", "Disclosure")
	return node{
		"BasisInput": closed(node{
			"basis":    node{"type": "string", "enum": recordableBases()},
			"citation": node{"type": "string", "maxLength": MaxWord},
		}, "basis", "citation"),
		"BasisRecorded": closed(node{"id": uuidSchema, "disclosure": disclosure}, "id", "disclosure"),
		"ConsentInput":  in,
		"ConsentEvent":  closed(output, "id", "kind", "purpose", "explicit", "occurred_at", "recorded_at"),
		"ConsentState":  consentStateSchema(),
		"ConsentRecorded": closed(node{
			"id": uuidSchema, "recorded_at": timeSchema, "disclosure": disclosure,
			"confirmation": node{
				"type": "string", "enum": []string{"pending", "no_mail"},
				"description": "What becomes of the mail that asks the person to confirm, of an event of the kind requested where only the mailbox confirms.",
			},
		}, "id", "recorded_at", "disclosure"),
		"ConsentLedger": ledgerSchema(node{
			"disclosure": disclosure, "linked": node{
				"type": "array", "items": ledgerSchema(node{}),
				"description": "Of the other records of the person that it is merged with, as far as the caller may read their ledgers. What is strictest in any of them decides.",
			},
		}, "disclosure"),
	}
}

// ledgerSchema is what was said of one record, with more.
func ledgerSchema(more node, required ...string) node {
	more["id"], more["as_of"], more["known_at"], more["bases"] = uuidSchema, timeSchema, timeSchema, arrayOf(textSchema)
	more["recorded_bases"] = arrayOf(closed(node{
		"id": uuidSchema, "basis": textSchema, "citation": textSchema, "recorded_at": timeSchema, "ended_at": timeSchema,
	}, "id", "basis", "citation", "recorded_at"))
	more["events"], more["state"] = arrayOf(ref("schemas", "ConsentEvent")), ref("schemas", "ConsentState")
	return closed(more, append([]string{"id", "as_of", "known_at", "events", "state", "bases", "recorded_bases"}, required...)...)
}

// consentInput are the members of a consent event that a caller reports.
func consentInput(cat *catalog.Catalog) node {
	return node{
		"kind": enumSchema(consentKinds()), "purpose": enumSchema(purposeNames(cat)), "channel": enumSchema(catalog.Channels()),
		"explicit": truthSchema, "locale": textSchema, "jurisdiction": textSchema, "expressed": enumSchema(consent.Expressions()),
		"notice":          closed(node{"id": textSchema, "version": node{"type": "integer", "minimum": 1}}, "id", "version"),
		"evidence_sha256": node{"type": "string", "pattern": "^[0-9a-f]{64}$"},
		"point":           node{"type": "string", "format": "uuid", "description": "The one contact point of the channel that it is about; all of them if left out."},
		"guardian":        node{"type": "string", "format": "uuid", "description": "Who gave it for a child, or does so no longer: a reference id."},
		"voids":           node{"type": "string", "format": "uuid", "description": "The grant that an invalidation finds invalid."},
		"grade":           node{"type": "string", "enum": consent.Grades(), "description": "Of an import: how well it is documented."},
		"occurred_at":     timeSchema, "valid_until": timeSchema,
	}
}

func consentStateSchema() node {
	status := node{"type": "string", "enum": []consent.Standing{
		consent.None, consent.Given, consent.Refused, consent.Withdrawn, consent.Objected, consent.Expired,
	}}
	standing := func(more node) node {
		n := node{"status": status, "explicit": truthSchema, "event": uuidSchema, "valid_from": timeSchema, "valid_until": timeSchema}
		maps.Copy(n, more)
		return closed(n, "status")
	}
	channel := standing(node{"points": node{
		"type": "object", "additionalProperties": standing(nil), "description": "By contact point: those of the channel that an event names.",
	}})
	purpose := closed(node{
		"status": status, "explicit": node{"type": "boolean"},
		"channels": node{"type": "object", "additionalProperties": channel},
	}, "status")
	return node{"type": "object", "description": "What holds, by purpose.", "additionalProperties": purpose}
}

func consentKinds() []string {
	var all []string
	for _, k := range consent.Kinds() {
		all = append(all, string(k))
	}
	return all
}

// recordableBases are the bases that are recorded as such: consent has events of its own, and statutory is the ground of
// GDPR Art. 9(2)(b) to (j).
func recordableBases() []string {
	bases := slices.DeleteFunc(catalog.LegalBases(), func(b string) bool { return b == "consent" })
	return append(bases, "statutory")
}

func purposeNames(cat *catalog.Catalog) []string {
	var all []string
	for _, p := range cat.Purposes {
		all = append(all, p.Name)
	}
	return all
}
