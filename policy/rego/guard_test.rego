package tacit.guard_test

import data.tacit.guard
import rego.v2

catalog := {
	"purposes": {
		"sales": {"consent_needed": false, "legal_basis": "legitimate_interests"},
		"marketing": {"consent_needed": true, "legal_basis": "consent"},
	},
	"special": ["special", "shoe_size"],
	"subjects": ["contact", "account", "product"],
	"impersonal": ["product"],
	"members": {
		"special": ["special", "gender"],
		"identity": ["identity", "family_name"],
		"contact.email": ["contact.email", "value"],
		"contact.phone": ["contact.phone", "value"],
	},
}

request(purpose, action, record) := {"purpose": purpose, "action": action, "kind": "contact", "record": record}

# A customer who asks about a record; the credential is for the subject s1.
by_customer(subject, record) := {
	"purpose": "self_service",
	"action": "read",
	"actor": {"subject": "s1"},
	"record": object.union({"subject": subject}, record),
}

consented(purpose, consent) := {"consents": {purpose: consent}}

given := consented("marketing", {"status": "given", "explicit": false, "channels": {"email": true}})

special := {"special", "shoe_size"}

test_refuse[note] if {
	some note, tc in {
		"open record": {"in": request("sales", "read", {}), "want": set()},
		"frozen": {"in": request("sales", "read", {"frozen": true}), "want": {"frozen"}},
		"frozen, to the officer": {"in": request("compliance", "read", {"frozen": true}), "want": {"frozen"}},
		"frozen, to its own subject": {"in": by_customer("s1", {"frozen": true}), "want": {"frozen"}},
		"frozen, without a purpose": {"in": {"action": "read", "record": {"frozen": true}}, "want": {"frozen"}},
		"frozen, by ticket": {"in": object.union(request("sales", "read", {"frozen": true}), {"breakglass": {"ticket": "t"}}), "want": {"frozen"}},
		"frozen for a claim": {"in": request("legal", "read", {"frozen": true}), "want": set()},
		"frozen, withdrawing": {"in": request("sales", "withdraw", {"frozen": true}), "want": set()},
		"restricted": {"in": request("sales", "read", {"restricted": true}), "want": {"restricted"}},
		"restricted, by ticket": {"in": object.union(request("sales", "read", {"restricted": true}), {"breakglass": {"ticket": "t"}}), "want": {"restricted"}},
		"restricted, to another customer": {"in": by_customer("s2", {"restricted": true}), "want": {"restricted"}},
		"restricted, without a purpose": {"in": {"action": "read", "record": {"restricted": true}}, "want": {"restricted"}},
		"restricted, to its own subject": {"in": by_customer("s1", {"restricted": true}), "want": set()},
		"restricted, compliance": {"in": request("compliance", "read", {"restricted": true}), "want": set()},
		"restricted, withdrawing": {"in": request("sales", "withdraw", {"restricted": true}), "want": set()},
		"objected": {"in": request("sales", "read", consented("sales", {"status": "objected"})), "want": {"objected"}},
		"objected, withdrawing": {"in": request("sales", "withdraw", consented("sales", {"status": "objected"})), "want": set()},
		"objected to a duty": {"in": request("legal", "read", consented("legal", {"status": "objected"})), "want": set()},
		"objected to own access": {"in": by_customer("s1", consented("self_service", {"status": "objected"})), "want": set()},
		"withdrawn": {"in": request("marketing", "read", consented("marketing", {"status": "withdrawn"})), "want": {"consent_withdrawn"}},
		"withdrawn, withdrawing": {"in": request("marketing", "withdraw", consented("marketing", {"status": "withdrawn"})), "want": set()},
		"missing": {"in": request("marketing", "read", {}), "want": {"consent_missing"}},
		"missing, withdrawing": {"in": request("marketing", "withdraw", {}), "want": set()},
		"given": {"in": request("marketing", "read", given), "want": set()},
		"missing, about nobody": {"in": object.union(request("marketing", "read", {}), {"kind": "product"}), "want": set()},
		"missing, of no kind": {"in": {"purpose": "marketing", "action": "read", "record": {}}, "want": {"consent_missing"}},
		"restricted, about nobody": {"in": object.union(request("marketing", "read", {"restricted": true}), {"kind": "product"}), "want": {"restricted"}},
		"held": {"in": request("sales", "erase", {"hold": true}), "want": {"hold"}},
		"held, read": {"in": request("sales", "read", {"hold": true}), "want": set()},
		"no record": {"in": {"purpose": "compliance", "action": "requests"}, "want": set()},
		"no record, to a customer": {"in": {"purpose": "self_service", "action": "requests", "actor": {"subject": "s1"}}, "want": {"not_yours"}},
		"no record, to a customer, of another action": {"in": {"purpose": "self_service", "action": "policy", "actor": {"subject": "s1"}}, "want": set()},
		"own request": {"in": object.union(by_customer("s1", {}), {"action": "requests"}), "want": set()},
		"frozen, exported by its own subject": {"in": object.union(by_customer("s1", {"frozen": true}), {"action": "export"}), "want": {"frozen"}},
		"restricted, exported by its own subject": {"in": object.union(by_customer("s1", {"restricted": true}), {"action": "export"}), "want": set()},
		"restricted, exported by another customer": {"in": object.union(by_customer("s2", {"restricted": true}), {"action": "export"}), "want": {"restricted"}},
		"frozen, exported by the officer": {"in": request("compliance", "export", {"frozen": true}), "want": {"frozen"}},
	}
	got := guard.refuse with input as tc["in"] with data.catalog as catalog
	got == tc.want
}

test_barred[note] if {
	some note, tc in {
		"nothing on file": {"in": request("sales", "read", {}), "want": special},
		"explicit consent": {"in": request("sales", "read", consented("sales", {"status": "given", "explicit": true})), "want": set()},
		"plain consent": {"in": request("sales", "read", consented("sales", {"status": "given", "explicit": false})), "want": special},
		"consent withdrawn": {"in": request("sales", "read", consented("sales", {"status": "withdrawn", "explicit": true})), "want": special},
		"statutory basis": {"in": request("legal", "read", {"bases": {"statutory": true}}), "want": set()},
		"statutory basis, sales": {"in": request("sales", "read", {"bases": {"statutory": true}}), "want": special},
		"own record": {"in": by_customer("s1", {}), "want": set()},
		"another's record": {"in": by_customer("s2", {}), "want": special},
		"own record, for another purpose": {"in": object.union(by_customer("s1", {}), {"purpose": "sales"}), "want": special},
		"nobody's record, to a credential without subject": {"in": request("self_service", "read", {}), "want": special},
	}
	got := guard.barred with input as tc["in"] with data.catalog as catalog
	got == tc.want
	names := guard.barred_names with input as tc["in"] with data.catalog as catalog
	names == tc.want | {n | some n in {"gender"}; count(tc.want) > 0}
}

# What is about somebody has no place in a record about nobody.
test_misplaced[note] if {
	some note, tc in {
		"about nobody": {"kind": "product", "has": {"identity", "special", "behaviour", "contact.email"}},
		"about somebody": {"kind": "contact", "has": {"special"}},
	}
	in_kind := object.union(by_customer("s2", {}), {"kind": tc.kind})
	got := guard.barred with input as in_kind with data.catalog as catalog
	got & {"identity", "special", "behaviour", "contact.email", "content", "operational"} == tc.has
	names := guard.misplaced_names with input as in_kind with data.catalog as catalog
	names & {"family_name", "value", "gender"} == {n | some n in {"family_name", "value", "gender"}; tc.kind == "product"}
}

refused := {"email": false, "phone": false, "post": false, "social": false}

addresses := {"contact.email", "contact.phone", "contact.post", "contact.social"}

test_muted[note] if {
	some note, tc in {
		"no consent needed": {"in": request("sales", "read", {}), "want": set()},
		"no channel agreed": {"in": request("marketing", "read", consented("marketing", {"status": "given"})), "want": addresses},
		"every channel agreed": {"in": request("marketing", "read", consented("marketing", {"channels": {"email": true, "phone": true, "post": true, "social": true}})), "want": set()},
		"e-mail agreed": {"in": request("marketing", "read", given), "want": {"contact.phone", "contact.post", "contact.social"}},
		"text messages agreed": {"in": request("marketing", "read", consented("marketing", {"channels": {"sms": true}})), "want": {"contact.email", "contact.post", "contact.social"}},
		"e-mail refused": {"in": request("sales", "read", consented("sales", {"channels": {"email": false}})), "want": {"contact.email"}},
		"every channel refused": {"in": request("sales", "read", consented("sales", {"channels": refused})), "want": addresses},
		"calls refused, text messages agreed": {"in": request("sales", "read", consented("sales", {"channels": {"phone": false, "sms": true}})), "want": set()},
		"refused, to a duty": {"in": request("legal", "read", consented("legal", {"channels": refused})), "want": set()},
		"refused, to its own subject": {"in": by_customer("s1", consented("self_service", {"channels": refused})), "want": set()},
	}
	got := guard.muted with input as tc["in"] with data.catalog as catalog
	got == tc.want
	names := guard.muted_names with input as tc["in"] with data.catalog as catalog
	names == tc.want | {n | some n in {"value"}; some c in tc.want; c in {"contact.email", "contact.phone"}}
}

# Each action beside whether it passes every state of the person, and is silent in return.
passing := {
	"withdraw": true,
	"request": true,
	"requests": true,
	"approve": true,
	"restrict": true,
	"hold": true,
	"retention": true,
	"consent": false,
	"read": false,
	"erase": false,
	"export": false,
}

# Everything that closes a record to reading, at once.
closed := {
	"frozen": {"frozen": true},
	"restricted": {"restricted": true},
	"on hold and frozen": {"hold": true, "frozen": true},
	"objected": consented("marketing", {"status": "objected"}),
	"withdrawn": consented("marketing", {"status": "withdrawn"}),
	"refused": consented("marketing", {"status": "refused"}),
	"expired": consented("marketing", {"status": "expired"}),
	"missing": {},
}

test_passing[note] if {
	some action, passes in passing
	some state, record in closed
	note := sprintf("%s, %s", [action, state])
	got := guard.refuse with input as request("marketing", action, record) with data.catalog as catalog
	(count(got) == 0) == passes
}

test_what_passes_is_silent[action] if {
	some action, want in passing
	got := [yes | some yes in [guard.silent]] with input as {"action": action} with data.catalog as catalog
	got == [yes | some yes in [want]; yes]
}

test_ticket_is_recorded[note] if {
	some note, tc in {
		"ticket": {"in": {"breakglass": {"ticket": "t-1"}}, "want": {"audit:full", "notify:dpo"}},
		"none": {"in": {}, "want": set()},
	}
	got := guard.oblige with input as tc["in"] with data.catalog as catalog
	got == tc.want
}
