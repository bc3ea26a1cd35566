package spec

import (
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
	event := node{
		"kind": enumSchema(consentKinds()), "purpose": enumSchema(purposeNames(cat)), "channel": enumSchema(catalog.Channels()),
		"explicit": node{"type": "boolean"}, "locale": textSchema, "jurisdiction": textSchema,
		"expressed":       enumSchema(consent.Expressions()),
		"evidence_sha256": node{"type": "string", "pattern": "^[0-9a-f]{64}$"},
		"occurred_at":     timeSchema, "valid_until": timeSchema,
	}
	input, output := node{}, node{
		"id": uuidSchema, "credential": uuidSchema, "entry": uuidSchema, "recorded_at": timeSchema,
		"notice": closed(node{"id": textSchema, "version": countSchema, "sha256": textSchema}, "id", "version"),
	}
	for name, n := range event {
		input[name], output[name] = n, n
	}
	output["kind"] = enumSchema(append(consentKinds(), string(consent.KindExpired))) // by a sweep alone
	input["notice"] = closed(node{"id": textSchema, "version": node{"type": "integer", "minimum": 1}}, "id", "version")
	in := closed(input, "kind", "purpose")
	in["description"] = "A grant (given, renewed) needs the notice that was shown, and a credential that captures consent."
	in["examples"] = []node{{"kind": "withdrawn", "purpose": "marketing"}}
	disclosure := ref("schemas", "Disclosure")
	return node{
		"BasisInput": closed(node{
			"basis":    node{"type": "string", "enum": recordableBases()},
			"citation": node{"type": "string", "maxLength": MaxWord},
		}, "basis", "citation"),
		"BasisRecorded":   closed(node{"id": uuidSchema, "disclosure": disclosure}, "id", "disclosure"),
		"ConsentInput":    in,
		"ConsentEvent":    closed(output, "id", "kind", "purpose", "explicit", "occurred_at", "recorded_at"),
		"ConsentState":    consentStateSchema(),
		"ConsentRecorded": closed(node{"id": uuidSchema, "recorded_at": timeSchema, "disclosure": disclosure}, "id", "recorded_at", "disclosure"),
		"ConsentLedger": closed(node{
			"id": uuidSchema, "as_of": timeSchema, "known_at": timeSchema, "bases": arrayOf(textSchema), "recorded_bases": arrayOf(closed(node{
				"id": uuidSchema, "basis": textSchema, "citation": textSchema, "recorded_at": timeSchema, "ended_at": timeSchema,
			}, "id", "basis", "citation", "recorded_at")), "events": arrayOf(ref("schemas", "ConsentEvent")),
			"state": ref("schemas", "ConsentState"), "disclosure": disclosure,
		}, "id", "as_of", "known_at", "events", "state", "bases", "recorded_bases", "disclosure"),
	}
}

func consentStateSchema() node {
	status := node{"type": "string", "enum": []consent.Standing{
		consent.None, consent.Given, consent.Refused, consent.Withdrawn, consent.Objected, consent.Expired,
	}}
	channel := closed(node{
		"status": status, "explicit": node{"type": "boolean"}, "event": uuidSchema, "valid_from": timeSchema, "valid_until": timeSchema,
	}, "status")
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
