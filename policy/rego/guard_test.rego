package tacit.guard_test

import data.tacit.guard
import rego.v2

catalog := {
	"purposes": {
		"sales": {"consent_needed": false, "legal_basis": "legitimate_interests"},
		"marketing": {"consent_needed": true, "legal_basis": "consent"},
	},
	"special": ["special"],
	"subjects": ["contact", "account"],
}

request(purpose, action, record) := {"purpose": purpose, "action": action, "kind": "contact", "record": record}

given := {"consents": {"marketing": {"status": "given", "explicit": false, "channels": {"email": true}}}}

test_refuse[note] if {
	some note, tc in {
		"open record": {"in": request("sales", "read", {}), "want": set()},
		"frozen": {"in": request("sales", "read", {"frozen": true}), "want": {"frozen"}},
		"frozen for a claim": {"in": request("legal", "read", {"frozen": true}), "want": set()},
		"restricted": {"in": request("sales", "read", {"restricted": true}), "want": {"restricted"}},
		"restricted, compliance": {"in": request("compliance", "read", {"restricted": true}), "want": set()},
		"restricted, withdrawing": {"in": request("sales", "withdraw", {"restricted": true}), "want": set()},
		"objected": {"in": request("sales", "read", {"consents": {"sales": {"status": "objected"}}}), "want": {"objected"}},
		"withdrawn": {"in": request("marketing", "read", {"consents": {"marketing": {"status": "withdrawn"}}}), "want": {"consent_withdrawn"}},
		"missing": {"in": request("marketing", "read", {}), "want": {"consent_missing"}},
		"given": {"in": request("marketing", "read", given), "want": set()},
		"held": {"in": request("sales", "erase", {"hold": true}), "want": {"hold"}},
		"held, read": {"in": request("sales", "read", {"hold": true}), "want": set()},
	}
	got := guard.refuse with input as tc["in"] with data.catalog as catalog
	got == tc.want
}

test_barred[note] if {
	some note, tc in {
		"nothing on file": {"in": request("sales", "read", {}), "want": {"special"}},
		"explicit consent": {"in": request("sales", "read", {"consents": {"sales": {"status": "given", "explicit": true}}}), "want": set()},
		"consent withdrawn": {"in": request("sales", "read", {"consents": {"sales": {"status": "withdrawn", "explicit": true}}}), "want": {"special"}},
		"statutory basis": {"in": request("legal", "read", {"bases": {"statutory": true}}), "want": set()},
		"statutory basis, sales": {"in": request("sales", "read", {"bases": {"statutory": true}}), "want": {"special"}},
	}
	got := guard.barred with input as tc["in"] with data.catalog as catalog
	got == tc.want
}

test_muted[note] if {
	some note, tc in {
		"no consent needed": {"in": request("sales", "read", {}), "want": set()},
		"e-mail agreed": {"in": request("marketing", "read", given), "want": {"contact.phone", "contact.post", "contact.social"}},
		"e-mail refused": {"in": request("sales", "read", {"consents": {"sales": {"channels": {"email": false}}}}), "want": {"contact.email"}},
	}
	got := guard.muted with input as tc["in"] with data.catalog as catalog
	got == tc.want
}

test_ticket_is_recorded if {
	guard.oblige == {"audit:full"} with input as {"breakglass": {"ticket": "t-1"}} with data.catalog as catalog
}
