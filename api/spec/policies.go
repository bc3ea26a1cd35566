package spec

import (
	"maps"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// policyOperations are on the policy.
var policyOperations = map[string]operation{
	"pushPolicy": {
		summary: "Make a signed policy bundle the active policy", sent: bundleBody, status: "200", reply: "PolicyInstalled",
		refused: []string{"409", "413", "415", "422"},
	},
	"policyState":   {summary: "The active policy, and what is proven of it", status: "200", reply: "PolicyState"},
	"policyHistory": {summary: "Every policy that was ever active, the first one first", status: "200", reply: "PolicyHistory"},
	"keptPolicy":    {summary: "A policy that was active once, with its files", status: "200", reply: "KeptPolicyFiles", refused: []string{"404"}},
	"whoCan": {
		summary: "Under which conditions a field leaves, by purpose", body: "WhoCanInput", status: "200", reply: "WhoCan",
		refused: []string{"413", "415", "422"},
	},
	"explainEntry": {
		summary: "Why a recorded decision came about, and what would have to be true for more to leave", body: "ExplainInput", status: "200",
		reply: "Explanation", refused: []string{"404", "413", "415", "422"},
	},
	"diffPolicy": {
		summary: "Where two policies decide differently, with an example of each", body: "DiffInput", status: "200", reply: "PolicyDiff",
		refused: []string{"404", "413", "415", "422"},
	},
	"replayPolicy": {
		summary: "What another policy would have decided", body: "ReplayInput", status: "200", reply: "Replay",
		refused: []string{"404", "413", "415", "422"},
	},
	"policyCoverage": {
		summary: "Permissions and rules of the active policy that no recorded decision made use of", params: []string{"since", "until", "tapeLimit"},
		status: "200", reply: "PolicyCoverage",
	},
}

// bundleBody is a pushed bundle.
var bundleBody = node{typeGzip: node{"schema": node{
	"type": "string", "format": "binary", "description": "OPA's bundle format, signed; made by tacit policy build.",
}}}

// policySchemas are the bodies of questions about the policy.
func policySchemas(cat *catalog.Catalog) node {
	out := node{"PolicyInstalled": policyInstalledSchema()}
	maps.Copy(out, policyStateSchemas())
	maps.Copy(out, whoCanSchemas(cat))
	maps.Copy(out, explainSchemas())
	maps.Copy(out, diffSchemas())
	maps.Copy(out, tapeSchemas())
	return out
}

func policyInstalledSchema() node {
	return closed(node{
		"policy":   digestSchema,
		"digest":   digestSchema,
		"revision": node{"type": "string", "description": "What the bundle calls itself."},
		"sequence": node{"type": "integer", "minimum": 1},
		"key":      node{"type": "string", "description": "The trusted key that signed it."},
		"changed":  node{"type": "boolean", "description": "False where this very bundle was active already."}, "disclosure": ref("schemas", "Disclosure"),
	}, "policy", "digest", "revision", "sequence", "changed", "disclosure")
}

func policyStateSchemas() node {
	kept := func(more node) node {
		props := node{
			"digest": digestSchema, "first_active": timeSchema, "active": truthSchema,
			"revision": node{"type": "string", "description": "What its bundle calls itself; absent where it was none."},
			"sequence": node{"type": "integer", "minimum": 1}, "key": node{"type": "string", "description": "The key that it says it was signed by."},
		}
		required := []string{"digest", "active"}
		return extended(props, more, required...)
	}
	disclosure := ref("schemas", "Disclosure")
	proof := closed(node{
		"rule": textSchema, "title": textSchema, "description": textSchema, "citation": textSchema, "at": textSchema, "holds": truthSchema,
	}, "rule", "holds")
	return node{
		"PolicyState": closed(node{
			"policy": node{"type": "string", "pattern": digestSchema["pattern"], "description": "As log entries name it."},
			"active": ref("schemas", "KeptPolicy"), "proofs": arrayOf(proof),
			"trusted":    node{"type": "boolean", "description": "Whether the decision program has agreed with OPA whenever both were asked. Where it has not, OPA decides."},
			"difference": textSchema, "disclosure": disclosure,
		}, "policy", "active", "trusted", "proofs", "disclosure"),
		"KeptPolicy": kept(nil),
		"KeptPolicyFiles": kept(node{
			"files": node{"type": "object", "additionalProperties": textSchema, "description": "By name."}, "disclosure": disclosure,
		}),
		"PolicyHistory": closed(node{"items": arrayOf(ref("schemas", "KeptPolicy")), "disclosure": disclosure}, "items", "disclosure"),
	}
}

// ReleasedForms are the forms that a field can leave in, the one that shows most first.
var ReleasedForms = []string{policy.Clear.String(), policy.Mask.String(), policy.Token.String()}

func whoCanSchemas(cat *catalog.Catalog) node {
	var kinds []string
	for _, k := range cat.Kinds {
		kinds = append(kinds, k.Name)
	}
	input := closed(node{
		"field": node{"type": "string", "description": "A field or a class."}, "kind": enumSchema(kinds),
		"action": node{"type": "string", "enum": policy.Actions(), "default": policy.ActionRead},
		"form":   node{"type": "string", "enum": ReleasedForms, "default": policy.Clear.String(), "description": "Or one that shows more."},
	}, "field")
	access := closed(node{
		"purpose": textSchema, "ways": arrayOf(arrayOf(ref("schemas", "PolicyCondition"))),
		"complete": node{"type": "boolean", "description": "False where there are too many ways to list."},
	}, "purpose", "complete", "ways")
	access["description"] = "Any one way will do. Of a way all conditions have to hold."
	return node{
		"WhoCanInput": input,
		"WhoCan": closed(node{
			"field": textSchema, "kind": textSchema, "action": textSchema, "form": textSchema, "purposes": arrayOf(access),
			"disclosure": ref("schemas", "Disclosure"),
		}, "field", "action", "form", "purposes", "disclosure"),
		"PolicyCondition": closed(node{
			"text": textSchema, "rego": textSchema, "at": node{"type": "string", "description": "File and line; guard: marks files of the vault's own."},
		}, "text", "rego"),
	}
}

func explainSchemas() node {
	conditions := arrayOf(ref("schemas", "PolicyCondition"))
	why := func(more node, required ...string) node {
		props := node{
			"because": conditions, "missing": arrayOf(closed(node{"another_request": truthSchema, "unmet": conditions}, "another_request", "unmet")),
			"never":      node{"type": "boolean", "description": "No request and no record would change it."},
			"undeclared": node{"type": "boolean", "description": "The catalog does not declare the purpose for this field."},
		}
		maps.Copy(props, more)
		return closed(props, append(required, "because", "missing")...)
	}
	decision := closed(node{
		"subject": uuidSchema, "purpose": textSchema, "action": textSchema, "kind": textSchema,
		"exact":   node{"type": "boolean", "description": "Whether the policy that decided explains. If not, it cannot be loaded any more, and the active one does."},
		"text":    node{"type": "string", "description": "All of it in words."},
		"visible": why(node{"visible": truthSchema}, "visible"),
		"fields":  arrayOf(why(node{"field": textSchema, "form": enumSchema([]string{"hidden", "token", "mask", "clear"})}, "field", "form")),
	}, "purpose", "action", "exact", "text", "visible", "fields")
	return node{
		"ExplainInput": closed(node{"entry": uuidSchema, "subject": uuidSchema}, "entry"),
		"Explanation": closed(node{
			"entry": uuidSchema, "decisions": arrayOf(decision), "not_rebuilt": ref("schemas", "NotRebuilt"), "disclosure": ref("schemas", "Disclosure"),
		}, "entry", "decisions", "not_rebuilt", "disclosure"),
	}
}

func diffSchemas() node {
	digest := node{"type": "string", "description": "12 digits or more of the digest of a policy that was active once."}
	candidate := node{"oneOf": []node{
		closed(node{"digest": digest}, "digest"),
		closed(node{"files": node{"type": "object", "additionalProperties": textSchema}}, "files"),
	}}
	change := closed(node{
		"wider": truthSchema, "right": enumSchema([]string{"visible", "clear", "mask", "token", "match", "write", "oblige"}), "names": arrayOf(textSchema),
		"was": textSchema, "now": textSchema, "example": node{"type": "object", "description": "An input that is decided differently."},
		"confirmed": node{"type": "boolean", "description": "OPA, asked with the example, says so too."},
	}, "wider", "right", "names", "was", "now", "example", "confirmed")
	return node{
		"PolicyCandidate": candidate,
		"DiffInput": closed(node{
			"from": node{"type": "string", "description": "Digest of the policy to compare with; the active one if left out."}, "to": ref("schemas", "PolicyCandidate"),
		}, "to"),
		"PolicyDiff": closed(node{"changes": arrayOf(change), "disclosure": ref("schemas", "Disclosure")}, "changes", "disclosure"),
	}
}

func tapeSchemas() node {
	told := func(more node) node {
		props := node{
			"entries":   node{"type": "integer", "minimum": 0, "description": "Entries that were read, the oldest first."},
			"more":      node{"type": "boolean", "description": "The limit was reached: there may be more entries."},
			"decisions": node{"type": "integer", "minimum": 0, "description": "Decisions that were made again: one for each subject of an entry."}, "not_rebuilt": ref("schemas", "NotRebuilt"),
			"disclosure": ref("schemas", "Disclosure"),
		}
		required := []string{"entries", "more", "decisions", "not_rebuilt", "disclosure"}
		return extended(props, more, required...)
	}
	lost := closed(node{
		"gone":       node{"type": "integer", "minimum": 0, "description": "About subjects that were erased, records or credentials that are no more."},
		"factless":   node{"type": "integer", "minimum": 0, "description": "Whose facts were not kept: of earlier releases, or of a record that was never stored."},
		"recordless": node{"type": "integer", "minimum": 0, "description": "That policy did not decide on a record: refused before, or answered by nothing."},
	}, "gone", "factless", "recordless")
	lost["description"] = "How many decisions could not be made again, and why."
	shift := closed(node{
		"purpose": textSchema, "action": textSchema, "kind": textSchema, "field": node{"type": "string", "description": "Absent for the record as a whole."},
		"was": textSchema, "would": textSchema, "count": countSchema, "entries": arrayOf(uuidSchema),
	}, "purpose", "action", "was", "would", "count", "entries")
	return node{
		"NotRebuilt": lost,
		"ReplayInput": closed(node{
			"since": timeSchema, "until": timeSchema, "with": ref("schemas", "PolicyCandidate"),
			"limit": node{"type": "integer", "minimum": 1, "maximum": oversight.MaxTape, "default": oversight.DefaultTape, "description": "Entries to read."},
		}, "since", "with"),
		"Replay": told(node{
			"same": countSchema, "differ": node{"type": "integer", "minimum": 0, "description": "Decisions that come out otherwise under the very policy that made them: the log, the facts or the program was changed."},
			"differ_entries": arrayOf(uuidSchema), "shifts": arrayOf(shift),
			"inexact": node{"type": "integer", "minimum": 0, "description": "Decisions whose policy cannot be loaded any more; the active one stands in for it."},
		}),
		"PolicyCoverage": told(node{
			"unused":  arrayOf(closed(node{"purpose": textSchema, "action": textSchema, "kind": textSchema}, "purpose", "action")),
			"missed":  arrayOf(closed(node{"file": textSchema, "first": countSchema, "last": countSchema}, "file", "first", "last")),
			"covered": node{"type": "number", "minimum": 0, "maximum": 100, "description": "Percent of the team's lines that a decision reached."},
		}),
	}
}
