package api

import (
	"maps"
	"slices"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
)

// closed is an object with these members and no others; the names in required must be present.
func closed(properties node, required ...string) node {
	n := node{"type": "object", "additionalProperties": false, "properties": properties}
	if len(required) > 0 {
		n["required"] = required
	}
	return n
}

// fixedSchemas are the bodies that do not depend on a kind.
func fixedSchemas(cat *catalog.Catalog) node {
	disclosure := ref("schemas", "Disclosure")
	out := node{
		"Health": closed(node{
			"status":         textSchema,
			"policy_bundle":  node{"type": "string", "description": "Why the last policy bundle was not taken; what was active serves on."},
			"policy_program": node{"type": "string", "description": "Why the active policy's program is not used; OPA decides instead, more slowly."},
		}, "status"),
		"Document": node{"type": "object", "description": "An OpenAPI 3.1 document."},
		"Disclosure": closed(node{
			"entry": uuidSchema, "purpose": textSchema, "policy": digestSchema,
			"forget_after_s": node{"type": "integer", "description": "Policy obliges the receiver to forget what left after so many seconds."},
		}, "entry"),
		"Withheld": node{
			"type": "object", "description": "Field or class → how it was withheld and why.",
			"additionalProperties": closed(node{
				"as": node{"type": "string", "enum": []string{"mask", "token", "hidden"}}, "reason": textSchema,
			}, "as", "reason"),
		},
		"Written": writtenSchema(cat),
		"Erasure": erasureSchema(),
		"Lookup":  lookupSchema(),
		"BasisInput": closed(node{
			"basis":    node{"type": "string", "enum": recordableBases()},
			"citation": node{"type": "string", "maxLength": maxWord},
		}, "basis", "citation"),
		"BasisRecorded": closed(node{"id": uuidSchema, "disclosure": disclosure}, "id", "disclosure"),
		"EntryPage": closed(node{
			"items": arrayOf(ref("schemas", "Entry")), "next": cursorSchema, "disclosure": disclosure,
		}, "items", "disclosure"),
		"Entry":  entrySchema(),
		"Report": reportSchema(),
	}
	maps.Copy(out, consentSchemas(cat))
	maps.Copy(out, importSchemas(cat))
	maps.Copy(out, grantSchemas())
	maps.Copy(out, proofSchemas())
	maps.Copy(out, disclosureSchemas())
	maps.Copy(out, policySchemas(cat))
	out["Problem"] = problemSchema()
	return out
}

func erasureSchema() node {
	return closed(node{
		"id": uuidSchema, "kind": textSchema, "erased_on": node{"type": "string", "format": "date"}, "records": countSchema,
		"classes": arrayOf(enumSchema(vault.Shreddable())), "entry": uuidSchema,
		"generation":    node{"type": "integer", "minimum": 1, "description": "Backups open with this generation of the keystone until it is destroyed."},
		"backups_until": node{"type": "string", "format": "date-time", "description": "When that generation will be destroyed at the latest; left out where keys are flipped by hand."},
		"bound":         node{"type": "string", "description": "What the erasure does not reach."},
	}, "id", "kind", "erased_on", "records", "entry", "generation", "bound")
}

var digestSchema = node{"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}

func writtenSchema(cat *catalog.Catalog) node {
	props := node{
		"id": uuidSchema, "kind": textSchema, "parent": uuidSchema, "version": node{"type": "integer", "minimum": 1},
		"disclosure": ref("schemas", "Disclosure"),
	}
	for _, k := range cat.Kinds {
		if k.Parent != "" {
			props[k.ParentList] = arrayOf(ref("schemas", k.Name+".item"))
		}
	}
	return closed(props, "id", "kind", "version", "disclosure")
}

func lookupSchema() node {
	return node{"oneOf": []node{
		closed(node{"email": textSchema}, "email"),
		closed(node{"phone": textSchema, "region": node{
			"type": "string", "description": "ISO 3166 country of a number without a country code.",
		}}, "phone"),
		closed(node{"external_ref": textSchema}, "external_ref"),
	}}
}

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
	output["kind"] = enumSchema(append(consentKinds(), string(consent.KindInvalidated))) // by a restore alone
	input["notice"] = closed(node{"id": textSchema, "version": node{"type": "integer", "minimum": 1}}, "id", "version")
	in := closed(input, "kind", "purpose")
	in["description"] = "A grant (given, renewed) needs the notice that was shown, and a credential that captures consent."
	in["examples"] = []node{{"kind": "withdrawn", "purpose": "marketing"}}
	disclosure := ref("schemas", "Disclosure")
	return node{
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

func importSchemas(cat *catalog.Catalog) node {
	var kinds []string
	for _, k := range cat.Kinds {
		kinds = append(kinds, k.Name)
	}
	rowError := closed(node{"row": countSchema, "column": textSchema, "code": textSchema, "hint": textSchema}, "row", "code")
	return node{
		"ImportOptions": closed(node{
			"kind":    enumSchema(kinds),
			"map":     node{"type": "object", "additionalProperties": textSchema, "description": "Column of the file → field."},
			"set":     node{"type": "object", "additionalProperties": textSchema, "description": "Field → constant."},
			"dry_run": node{"type": "boolean"}, "region": textSchema, "delimiter": node{"type": "string", "maxLength": 1},
		}, "kind", "map"),
		"ImportReport": closed(node{
			"id": uuidSchema, "kind": textSchema, "dry_run": node{"type": "boolean"},
			"state": enumSchema([]string{"running", "done", "failed"}), "rows": countSchema, "created": countSchema,
			"updated": countSchema, "unchanged": countSchema, "failed": countSchema, "errors": arrayOf(rowError),
			"started_at": timeSchema, "finished_at": timeSchema,
			"disclosure": ref("schemas", "Disclosure"),
		}, "id", "kind", "dry_run", "state", "rows", "created", "updated", "unchanged", "failed", "errors", "disclosure"),
	}
}

func problemSchema() node {
	fault := closed(node{"field": textSchema, "code": textSchema, "hint": textSchema}, "code")
	n := closed(node{
		"type": node{"type": "string", "format": "uri"}, "title": textSchema, "status": countSchema, "code": textSchema,
		"detail": textSchema, "hint": textSchema, "errors": arrayOf(fault), "entry": uuidSchema, "request_id": uuidSchema,
		"erased_on": node{"type": "string", "format": "date"},
	}, "type", "title", "status", "code")
	n["description"] = "RFC 9457. code is for programs; entry is the log entry of a refusal."
	n["examples"] = []node{{
		"type": "urn:tacit:problem:consent_missing", "title": "Consent is missing", "status": 403, "code": "consent_missing",
	}}
	return n
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
