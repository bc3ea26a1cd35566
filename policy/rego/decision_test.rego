package tacit.decision_test

import data.tacit
import rego.v2

catalog := {
	"purposes": {"sales": {"consent_needed": false}, "marketing": {"consent_needed": true}},
	"special": ["special"],
	"members": {"special": ["special", "gender"], "contact.email": ["contact.email", "value"]},
}

all_names := {"identity", "special", "gender", "contact.email", "value"}

# A team that gives everything, and asks for one thing.
open := {
	"visible": true,
	"known": true,
	"clear": all_names,
	"mask": all_names,
	"token": all_names,
	"match": all_names,
	"write": all_names,
	"oblige": {"ttl:60"},
	"reasons": {"not_yours", "hold", "frozen"},
}

# The same team to somebody who may not know of the record.
closed := object.union(open, {"visible": false, "known": false})

request := {"purpose": "sales", "action": "read", "record": {}}

explicit := {"record": {"consents": {"sales": {"status": "given", "explicit": true}}}}

no_email := {"record": {"consents": {"sales": {"channels": {"email": false}}}}}

test_what_is_left[note] if {
	some note, tc in {
		"without a ground": {"patch": {}, "shown": {"identity", "contact.email", "value"}, "token": {"identity", "contact.email", "value"}, "write": all_names},
		"with explicit consent": {"patch": explicit, "shown": all_names, "token": all_names, "write": all_names},
		"without e-mail": {"patch": no_email, "shown": {"identity"}, "token": {"identity", "contact.email", "value"}, "write": all_names},
		"exporting": {"patch": {"action": "export"}, "shown": {"identity", "contact.email", "value"}, "token": {"identity", "contact.email", "value"}, "write": all_names},
		"withdrawing": {"patch": {"action": "withdraw"}, "shown": set(), "token": set(), "write": set()},
		"working on a request": {"patch": object.union(explicit, {"action": "request"}), "shown": set(), "token": set(), "write": set()},
		"reading requests": {"patch": object.union(explicit, {"action": "requests"}), "shown": set(), "token": set(), "write": set()},
		"confirming a request": {"patch": object.union(explicit, {"action": "approve"}), "shown": set(), "token": set(), "write": set()},
		"restricting": {"patch": object.union(explicit, {"action": "restrict"}), "shown": set(), "token": set(), "write": set()},
		"holding": {"patch": object.union(explicit, {"action": "hold"}), "shown": set(), "token": set(), "write": set()},
		"sweeping": {"patch": object.union(explicit, {"action": "retention"}), "shown": set(), "token": set(), "write": set()},
	}
	d := tacit.decision with input as object.union(request, tc.patch) with data.catalog as catalog with data.tacit.team as open
	d.visible
	d.clear == tc.shown
	d.mask == tc.shown
	d.match == tc.shown
	d.token == tc.token
	d.write == tc.write
}

test_oblige[note] if {
	some note, tc in {
		"the team's": {"patch": {}, "want": {"ttl:60"}},
		"special in clear": {"patch": explicit, "want": {"ttl:60", "audit:full"}},
		"the guard's": {"patch": {"breakglass": {"ticket": "t"}}, "want": {"ttl:60", "audit:full", "notify:dpo"}},
	}
	got := tacit.oblige with input as object.union(request, tc.patch) with data.catalog as catalog with data.tacit.team as open
	got == tc.want
}

test_visible[note] if {
	some note, tc in {
		"both agree": {"team": open, "patch": {}, "want": true},
		"the guard refuses": {"team": open, "patch": {"record": {"restricted": true}}, "want": false},
		"the guard lets a request pass": {"team": open, "patch": {"action": "request", "record": {"restricted": true, "frozen": true, "hold": true}}, "want": true},
		"the team refuses": {"team": closed, "patch": {}, "want": false},
		"the team refuses a request": {"team": closed, "patch": {"action": "request"}, "want": false},
		"the team says neither": {"team": {}, "patch": {}, "want": false},
		"the team says something else": {"team": {"visible": "yes"}, "patch": {}, "want": false},
	}
	got := tacit.visible with input as object.union(request, tc.patch) with data.catalog as catalog with data.tacit.team as tc.team
	got == tc.want
}

held := {"action": "erase", "record": {"hold": true}}

frozen := {"record": {"frozen": true}}

refused := object.union(open, {"visible": false})

administering := {"purpose": "administration"}

own := {"purpose": "self_service", "actor": {"subject": "s1"}, "record": {"subject": "s1"}}

test_reasons[note] if {
	some note, tc in {
		"what was withheld": {"team": open, "patch": {}, "want": {"not_yours", "special_category"}},
		"nothing withheld": {"team": open, "patch": explicit, "want": {"not_yours"}},
		"an address withheld": {"team": open, "patch": no_email, "want": {"not_yours", "special_category", "consent_missing"}},
		"the guard's refusal": {"team": open, "patch": {"record": {"restricted": true}}, "want": {"not_yours", "restricted"}},
		"a hold, to a duty": {"team": open, "patch": object.union(held, {"purpose": "legal"}), "want": {"not_yours", "hold"}},
		"a hold, to others": {"team": open, "patch": held, "want": {"not_yours", "purpose_not_allowed"}},
		"a hold, restricted besides": {"team": open, "patch": object.union(held, {"record": {"hold": true, "restricted": true}}), "want": {"not_yours", "restricted"}},
		"a hold, to whom the team refuses": {"team": refused, "patch": held, "want": {"not_yours"}},
		"frozen, to a duty": {"team": open, "patch": object.union(frozen, {"purpose": "compliance"}), "want": {"not_yours", "frozen"}},
		"frozen, to others": {"team": open, "patch": frozen, "want": {"not_yours", "restricted"}},
		"frozen, to whom the team refuses": {"team": refused, "patch": frozen, "want": {"not_yours", "restricted"}},
		"frozen, to the operator": {"team": open, "patch": object.union(frozen, administering), "want": {"not_yours", "purpose_not_allowed"}},
		"frozen, to the person": {"team": open, "patch": object.union(own, frozen), "want": {"not_yours", "purpose_not_allowed"}},
		"frozen, to the person whom the team refuses": {"team": refused, "patch": object.union(own, frozen), "want": {"not_yours"}},
		"frozen, to another person": {"team": open, "patch": object.union(object.union(own, frozen), {"actor": {"subject": "s2"}}), "want": {"not_yours", "restricted"}},
		"frozen, to whom may not know of it": {"team": closed, "patch": frozen, "want": set()},
		"restricted, to the operator": {"team": open, "patch": object.union({"record": {"restricted": true}}, administering), "want": {"not_yours", "purpose_not_allowed"}},
		"restricted, to the operator whom the team refuses": {"team": refused, "patch": object.union({"record": {"restricted": true}}, administering), "want": {"not_yours"}},
		"to whom the team shows it": {"team": object.remove(open, ["known"]), "patch": {"record": {"restricted": true}}, "want": {"not_yours", "restricted"}},
		"to whom may not know of it": {"team": closed, "patch": {"record": {"restricted": true}}, "want": set()},
	}
	got := tacit.reasons with input as object.union(request, tc.patch) with data.catalog as catalog with data.tacit.team as tc.team
	got == tc.want
}
