package spec

import (
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// grantOperations are on break-glass grants.
var grantOperations = map[string]operation{
	"grants": {
		summary: "List break-glass grants, the newest first", params: []string{"grantState", "limit", "cursor"}, status: "200", reply: "GrantPage",
	},
	"grant": {
		summary: "Let another credential break the glass for some subjects", body: "GrantInput", status: "201", reply: "Grant",
		headers: []string{"Location"}, refused: []string{"413", "415", "422"},
	},
	"readGrant":   {summary: "One break-glass grant", status: "200", reply: "Grant", refused: []string{"404"}},
	"revokeGrant": {summary: "End a break-glass grant early", status: "204", headers: []string{"Tacit-Entry"}, refused: []string{"404"}},
	"reviewGrant": {
		summary: "Judge a break-glass grant that has ended, once", body: "ReviewInput", status: "200", reply: "Grant",
		refused: []string{"404", "409", "413", "415", "422"},
	},
}

func grantSchemas(*catalog.Catalog) node {
	grant := func(more node) node {
		props := node{
			"id": uuidSchema, "credential": uuidSchema, "granted_by": uuidSchema, "entry": uuidSchema, "subjects": arrayOf(uuidSchema),
			"ticket": textSchema, "open": node{"type": "boolean", "description": "In force now."},
			"granted_at": timeSchema, "expires_at": timeSchema, "revoked_at": timeSchema,
			"reviewed_at": timeSchema, "reviewed_by": uuidSchema, "finding": enumSchema(vault.GrantFindings()),
			"edited": node{"type": "boolean", "description": "The row was changed in the database: the grant opens nothing."},
		}
		required := []string{"id", "credential", "granted_by", "entry", "subjects", "ticket", "open", "granted_at", "expires_at"}
		return extended(props, more, required...)
	}
	disclosure := ref("schemas", "Disclosure")
	input := closed(node{
		"credential": uuidSchema, "ticket": node{"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},
		"subjects": node{"type": "array", "items": uuidSchema, "minItems": 1, "maxItems": vault.MaxGrantSubjects},
		"minutes":  node{"type": "integer", "minimum": 1, "maximum": vault.MaxGrantMinutes, "default": vault.DefaultGrantMinutes},
	}, "credential", "subjects", "ticket")
	input["description"] = "Lets another credential, of another client, use the ticket about these subjects for so long. What that opens is the policy's."
	return node{
		"GrantInput":  input,
		"Grant":       grant(node{"disclosure": disclosure}),
		"GrantItem":   grant(nil),
		"GrantPage":   pageOf("GrantItem"),
		"ReviewInput": closed(node{"finding": enumSchema(vault.GrantFindings())}, "finding"),
	}
}
