package tacit.team_test

import data.tacit
import data.tacit.team
import rego.v2

catalog := {
	"purposes": {
		"support": {"consent_needed": false, "legal_basis": "contract"},
		"marketing": {"consent_needed": true, "legal_basis": "consent"},
		"compliance": {"consent_needed": false, "legal_basis": "legal_obligation"},
		"operations": {"consent_needed": false, "legal_basis": "legitimate_interests"},
	},
	"special": ["special"],
	"subjects": ["contact", "account"],
}

base := {
	"actor": {"id": "u1", "roles": ["support"], "teams": [], "regions": ["EU"]},
	"purpose": "support",
	"action": "read",
	"kind": "contact",
	"record": {"region": "EU", "bases": {"contract": true}, "consents": {}},
}

test_visible[note] if {
	some note, tc in {
		"support in its region": {"patch": {}, "want": true},
		"another region": {"patch": {"record": {"region": "US"}}, "want": false},
		"another role": {"patch": {"actor": {"roles": ["sales"]}}, "want": false},
		"no contract": {"patch": {"record": {"bases": {"contract": false}}}, "want": false},
		"an interest instead": {"patch": {"record": {"bases": {"contract": false, "legitimate_interests": true}}}, "want": true},
		"creates a case": {"patch": {"action": "create", "kind": "case"}, "want": true},
		"creates an account": {"patch": {"action": "create", "kind": "account"}, "want": false},
		"erases": {"patch": {"action": "erase"}, "want": false},
		"withdraws for a restricted subject": {"patch": {"action": "withdraw", "record": {"restricted": true}}, "want": true},
		"reads a restricted subject": {"patch": {"record": {"restricted": true}}, "want": false},
		"marketing without consent": {"patch": {"purpose": "marketing", "actor": {"roles": ["marketing"]}}, "want": false},
		"officer erases": {"patch": {"purpose": "compliance", "action": "erase", "actor": {"roles": ["officer"]}}, "want": true},
	}
	got := tacit.visible with input as object.union(base, tc.patch) with data.catalog as catalog
	got == tc.want
}

test_support_masks_addresses if {
	d := tacit.decision with input as base with data.catalog as catalog
	d.clear == {"operational", "identity", "content"}
	d.mask == {"contact.email", "contact.phone", "contact.post", "contact.social"}
	d.token == set()
	d.write == set()
}

test_marketing_by_email_gets_the_address_alone if {
	patch := {
		"purpose": "marketing",
		"actor": {"roles": ["marketing"]},
		"record": {"consents": {"marketing": {"status": "given", "channels": {"email": true}}}},
	}
	d := tacit.decision with input as object.union(base, patch) with data.catalog as catalog
	d.visible
	d.clear == {"operational", "contact.email"}
	d.mask == set()
}

test_no_reason_outside_the_scope if {
	r := tacit.reasons with input as object.union(base, {"record": {"region": "US", "restricted": true}}) with data.catalog as catalog
	r == set()
}

test_support_does_not_assign if {
	w := team.write with input as object.union(base, {"action": "create"}) with data.catalog as catalog
	"identity" in w
	not "owner" in w
}

test_import_assigns_by_reassign_alone if {
	importing := object.union(base, {"purpose": "operations", "actor": {"roles": ["import"]}})
	"verified" in team.write with input as object.union(importing, {"action": "reassign"})
	not updating_assigns(importing)
}

updating_assigns(request) if "verified" in team.write with input as object.union(request, {"action": "update"})
