# METADATA
# title: Tests of the default policy
# description: |
#   Each rule of team.rego has rows that allow and rows that deny. A row starts from base, a member of support who
#   reads a contact of its region, and changes what it names.
package tacit.team_test

import data.tacit
import data.tacit.team
import rego.v2

consent_needed := {"consent_needed": true, "legal_basis": "consent"}

resting_on(basis) := {"consent_needed": false, "legal_basis": basis}

catalog := {
	"purposes": {
		"support": resting_on("contract"),
		"sales": resting_on("legitimate_interests"),
		"billing": resting_on("contract"),
		"marketing": consent_needed,
		"analytics": consent_needed,
		"compliance": resting_on("legal_obligation"),
		"legal": resting_on("legal_obligation"),
		"operations": resting_on("legal_obligation"),
		"administration": resting_on("legal_obligation"),
		"self_service": resting_on("legal_obligation"),
	},
	"special": ["special"],
	"subjects": ["contact", "account", "product", "campaign"],
	"impersonal": ["product", "campaign"],
	"members": {},
}

addresses := {"contact.email", "contact.phone", "contact.post", "contact.social"}

channels := {"email": true, "phone": true, "sms": true, "post": true, "social": true}

base := {
	"actor": {"id": "u1", "roles": ["support"], "teams": [], "regions": ["EU"]},
	"client": {"id": "c1", "kind": "app"},
	"purpose": "support",
	"action": "read",
	"kind": "contact",
	"record": {
		"subject": "s1",
		"owner": "u7",
		"team": "red",
		"region": "EU",
		"bases": {"contract": true, "legitimate_interests": true, "legal_obligation": true},
		"consents": {
			"marketing": {"status": "given", "channels": channels},
			"analytics": {"status": "given", "channels": channels},
		},
	},
}

with_role(purpose, role) := object.union(base, {"purpose": purpose, "actor": {"roles": [role]}})

sales := with_role("sales", "sales")

import_job := with_role("operations", "import")

operator := with_role("administration", "operator")

officer := with_role("compliance", "officer")

marketing := with_role("marketing", "marketing")

partner := object.union(base, {"client": {"kind": "partner"}, "actor": {"teams": ["red"]}})

customer := object.union(with_role("self_service", "customer"), {"actor": {"subject": "s1", "regions": []}})

ticket := {"breakglass": {"ticket": "t1"}}

abroad := {"record": {"region": "US"}}

unbased := {"record": {"bases": {"contract": false, "legitimate_interests": false}}}

recordless(request) := object.remove(request, {"record"})

test_visible[note] if {
	some note, tc in {
		# who
		"support in its region": {"of": base, "patch": {}, "want": true},
		"another role": {"of": base, "patch": {"actor": {"roles": ["sales"]}}, "want": false},
		"no role": {"of": base, "patch": {"actor": {"roles": []}}, "want": false},
		"an unknown purpose": {"of": base, "patch": {"purpose": "whim"}, "want": false},
		"a portal records consent": {"of": with_role("operations", "portal"), "patch": {"action": "consent"}, "want": true},
		"a portal reads": {"of": with_role("operations", "portal"), "patch": {}, "want": false},
		"a portal for another purpose": {"of": base, "patch": {"actor": {"roles": ["portal"]}, "action": "consent"}, "want": false},
		# which rows
		"another region": {"of": base, "patch": abroad, "want": false},
		"every region": {"of": base, "patch": {"actor": {"regions": ["*"]}, "record": {"region": "US"}}, "want": true},
		"no region": {"of": base, "patch": {"actor": {"regions": []}}, "want": false},
		"a record without region": {"of": object.remove(base, {"record"}), "patch": {"record": {"bases": {"contract": true}}}, "want": false},
		# what
		"creates a case": {"of": base, "patch": {"action": "create", "kind": "case"}, "want": true},
		"creates an account": {"of": base, "patch": {"action": "create", "kind": "account"}, "want": false},
		"erases": {"of": base, "patch": {"action": "erase"}, "want": false},
		"officer erases": {"of": officer, "patch": {"action": "erase"}, "want": true},
		"an import takes back a case": {"of": import_job, "patch": {"action": "delete", "kind": "case"}, "want": true},
		"an import takes back a contact": {"of": import_job, "patch": {"action": "delete"}, "want": false},
		"support takes back a case": {"of": base, "patch": {"action": "delete", "kind": "case"}, "want": false},
		# on which ground
		"no contract": {"of": base, "patch": {"record": {"bases": {"contract": false}}}, "want": true},
		"neither contract nor interest": {"of": base, "patch": unbased, "want": false},
		"sales on a contract alone": {"of": sales, "patch": {"record": {"bases": {"legitimate_interests": false}}}, "want": false},
		"creates a contact before there is a basis": {"of": base, "patch": object.union(unbased, {"action": "create"}), "want": true},
		"creates a case before there is a basis": {"of": base, "patch": object.union(unbased, {"action": "create", "kind": "case"}), "want": false},
		"officer without any basis": {"of": officer, "patch": unbased, "want": true},
		"marketing with consent": {"of": marketing, "patch": {}, "want": true},
		"marketing without consent": {"of": marketing, "patch": {"record": {"consents": {"marketing": {"status": "withdrawn"}}}}, "want": false},
		# withdrawing
		"withdraws without basis while restricted": {"of": base, "patch": object.union(unbased, {"action": "withdraw", "record": {"restricted": true}}), "want": true},
		"withdraws in another region": {"of": base, "patch": object.union(abroad, {"action": "withdraw"}), "want": false},
		"reads while restricted": {"of": base, "patch": {"record": {"restricted": true}}, "want": false},
	}
	got := tacit.visible with input as object.union(tc.of, tc.patch) with data.catalog as catalog
	got == tc.want
}

# A record about nobody, and one without region, basis and consent.
thing(request, kind) := object.union(object.remove(request, {"record"}), {"kind": kind, "record": {"subject": "p1"}})

near(request, kind) := object.union(thing(request, kind), {"record": {"region": "EU"}})

far(request, kind) := object.union(thing(request, kind), {"record": {"region": "US"}})

router := with_role("operations", "router")

collector := with_role("marketing", "collector")

billing := with_role("billing", "billing")

analyst := with_role("analytics", "analyst")

# What is about nobody is open to staff wherever it is, to partners and customers where it is on display.
test_impersonal[note] if {
	some note, tc in {
		"support reads": {"of": thing(base, "product"), "action": "read", "want": true},
		"marketing reads": {"of": thing(marketing, "product"), "action": "read", "want": true},
		"support reads a contact without all that": {"of": thing(base, "contact"), "action": "read", "want": false},
		"marketing reads a contact without all that": {"of": thing(marketing, "contact"), "action": "read", "want": false},
		"support changes": {"of": thing(base, "product"), "action": "update", "want": false},
		"sales changes": {"of": thing(sales, "product"), "action": "update", "want": true},
		"marketing deletes a campaign": {"of": thing(marketing, "campaign"), "action": "delete", "want": true},
		"import deletes": {"of": thing(import_job, "product"), "action": "delete", "want": true},
		"marketing reads a campaign of another region": {"of": far(marketing, "campaign"), "action": "read", "want": true},
		"marketing changes a campaign of its region": {"of": near(marketing, "campaign"), "action": "update", "want": true},
		"marketing changes a campaign of another region": {"of": far(marketing, "campaign"), "action": "update", "want": false},
		"marketing deletes a campaign of another region": {"of": far(marketing, "campaign"), "action": "delete", "want": false},
		"operator erases a campaign of another region": {"of": far(operator, "campaign"), "action": "erase", "want": false},
		"partner reads what is on display": {"of": thing(partner, "product"), "action": "read", "want": true},
		"partner reads what is not": {"of": thing(partner, "campaign"), "action": "read", "want": false},
		"customer reads what is on display": {"of": thing(customer, "product"), "action": "read", "want": true},
		"customer reads what is not": {"of": thing(customer, "campaign"), "action": "read", "want": false},
		"customer asks who saw what is on display": {"of": thing(customer, "product"), "action": "disclosures", "want": false},
		"no role": {"of": thing(with_role("support", "visitor"), "product"), "action": "read", "want": false},
	}
	got := tacit.visible with input as object.union(tc.of, {"action": tc.action}) with data.catalog as catalog
	got == tc.want
}

test_impersonal_forms[note] if {
	some note, tc in {
		"support": {"of": thing(base, "product"), "want": {"operational", "content"}},
		"marketing": {"of": thing(marketing, "product"), "want": {"operational", "content"}},
		"operator": {"of": thing(operator, "product"), "want": {"operational", "content"}},
		"partner": {"of": thing(partner, "product"), "want": {"operational", "content"}},
		"collector": {"of": thing(collector, "campaign"), "want": {"operational", "content"}},
	}
	d := tacit.decision with input as tc.of with data.catalog as catalog
	d.visible
	d.clear & {"operational", "content", "identity", "contact.email", "behaviour"} == tc.want
	d.mask & {"identity", "contact.email"} == set()
}

test_impersonal_match if {
	got := tacit.match with input as object.union(thing(base, "product"), {"action": "lookup"}) with data.catalog as catalog
	got & {"content", "identity", "contact.email"} == {"content"}
}

# New work, and what follows links.
test_programs[note] if {
	some note, tc in {
		"router reads": {"of": router, "patch": {"kind": "case"}, "want": true},
		"router hands out": {"of": router, "patch": {"kind": "case", "action": "reassign"}, "want": true},
		"router moves a case up": {"of": router, "patch": {"kind": "case", "action": "update"}, "want": true},
		"router changes a contact": {"of": router, "patch": {"action": "update"}, "want": false},
		"router makes a task": {"of": router, "patch": {"kind": "task", "action": "create"}, "want": true},
		"router plans a service": {"of": router, "patch": {"kind": "asset", "action": "update"}, "want": true},
		"router imports": {"of": router, "patch": {"kind": "task", "action": "import"}, "want": false},
		"router creates": {"of": router, "patch": {"kind": "case", "action": "create"}, "want": false},
		"router of a partner": {"of": router, "patch": {"kind": "case", "client": {"kind": "partner"}}, "want": false},
		"router in another region": {"of": router, "patch": object.union(abroad, {"kind": "case"}), "want": false},
		"collector notes a click": {"of": collector, "patch": {"kind": "interaction", "action": "create"}, "want": true},
		"collector notes a click unasked": {"of": collector, "patch": {"kind": "interaction", "action": "create", "record": {"consents": {"marketing": {"status": "withdrawn"}}}}, "want": false},
		"collector notes it of a member": {"of": collector, "patch": {"kind": "campaign_member", "action": "update"}, "want": true},
		"collector refers to a contact": {"of": collector, "patch": {}, "want": true},
		"collector lists contacts": {"of": collector, "patch": {"action": "list"}, "want": false},
		"collector of a partner": {"of": collector, "patch": {"kind": "interaction", "action": "create", "client": {"kind": "partner"}}, "want": false},
		"collector for sales": {"of": with_role("sales", "collector"), "patch": {"kind": "interaction", "action": "create"}, "want": false},
	}
	got := tacit.visible with input as object.union(tc.of, tc.patch) with data.catalog as catalog
	got == tc.want
}

test_program_forms[note] if {
	some note, tc in {
		"router": {"of": object.union(router, {"kind": "case"}), "want": {"operational"}},
		"collector": {"of": object.union(collector, {"kind": "campaign_member"}), "want": {"operational", "behaviour"}},
		"collector of a contact": {"of": collector, "want": set()},
	}
	d := tacit.decision with input as tc.of with data.catalog as catalog
	d.visible
	d.clear == tc.want
	d.mask | d.token | d.match == set()
}

test_program_writes[note] if {
	some note, tc in {
		"router hands out": {"of": object.union(router, {"kind": "case"}), "action": "reassign", "want": {"owner", "team", "queue", "priority"}},
		"router ends what is over": {"of": router, "action": "reassign", "want": {"owner", "team", "queue", "priority", "stage"}},
		"router makes a task": {"of": object.union(router, {"kind": "task"}), "action": "create", "want": {"operational"}},
		"router makes something else": {"of": router, "action": "create", "want": set()},
		"router plans the next service": {"of": object.union(router, {"kind": "asset"}), "action": "update", "want": {"queue", "priority", "next_service_at"}},
		"router moves up": {"of": router, "action": "update", "want": {"queue", "priority"}},
		"router reads": {"of": router, "action": "read", "want": set()},
		"collector notes": {"of": collector, "action": "update", "want": {"operational", "behaviour"}},
		"collector reads": {"of": collector, "action": "read", "want": set()},
	}
	got := tacit.write with input as object.union(tc.of, {"action": tc.action}) with data.catalog as catalog
	got == tc.want
}

# What a role may set, or see, of some kinds alone.
test_by_kind[note] if {
	some note, tc in {
		"support hands a case over": {"of": base, "patch": {"kind": "case", "action": "reassign"}, "has": {"owner", "team"}, "lacks": {"region"}},
		"support hands a contact over": {"of": base, "patch": {"action": "reassign"}, "has": set(), "lacks": {"owner", "team"}},
		"marketing changes a campaign": {"of": thing(marketing, "campaign"), "patch": {"action": "update"}, "has": {"operational", "content"}, "lacks": {"owner"}},
		"marketing hands a campaign over": {"of": thing(marketing, "campaign"), "patch": {"action": "reassign"}, "has": {"owner", "team"}, "lacks": {"region"}},
		"marketing changes a member": {"of": marketing, "patch": {"kind": "campaign_member", "action": "update"}, "has": {"operational", "behaviour"}, "lacks": {"content"}},
		"marketing changes a contact": {"of": marketing, "patch": {"action": "update"}, "has": set(), "lacks": {"operational", "behaviour", "content"}},
		"analyst changes a contact": {"of": analyst, "patch": {"action": "update"}, "has": set(), "lacks": {"operational", "content"}},
		"billing changes an order": {"of": billing, "patch": {"kind": "order", "action": "update"}, "has": {"operational", "financial"}, "lacks": {"content", "identity"}},
	}
	got := tacit.write with input as object.union(tc.of, tc.patch) with data.catalog as catalog
	got & tc.has == tc.has
	got & tc.lacks == set()
}

test_marketing_sees_what_its_campaigns_led_to[kind] if {
	some kind, want in {"campaign_member": {"behaviour"}, "interaction": set()}
	got := tacit.clear with input as object.union(marketing, {"kind": kind}) with data.catalog as catalog
	got & {"behaviour"} == want
}

# Break-glass is granted and reviewed, policies are read and activated, without a record.
test_running_the_vault[note] if {
	some note, tc in {
		"officer grants": {"of": officer, "action": "grant", "want": true},
		"operator grants": {"of": operator, "action": "grant", "want": true},
		"support grants": {"of": base, "action": "grant", "want": false},
		"officer revokes": {"of": officer, "action": "revoke", "want": true},
		"sales revokes": {"of": sales, "action": "revoke", "want": false},
		"officer reviews": {"of": officer, "action": "review", "want": true},
		"operator reviews": {"of": operator, "action": "review", "want": false},
		"operator reads the grants": {"of": operator, "action": "grants", "want": true},
		"import reads the grants": {"of": import_job, "action": "grants", "want": false},
		"officer reads the policy": {"of": officer, "action": "policy", "want": true},
		"operator reads the policy": {"of": operator, "action": "policy", "want": true},
		"support reads the policy": {"of": base, "action": "policy", "want": false},
		"operator activates": {"of": operator, "action": "activate", "want": true},
		"officer activates": {"of": officer, "action": "activate", "want": false},
		"import starts": {"of": import_job, "action": "import", "want": true},
		"support imports": {"of": base, "action": "import", "want": false},
		"officer reads the log": {"of": officer, "action": "audit", "want": true},
		"operator reads the log": {"of": operator, "action": "audit", "want": false},
	}
	got := tacit.visible with input as object.union(recordless(tc.of), {"action": tc.action}) with data.catalog as catalog
	got == tc.want
}

# Everything that closes a record to use, and no basis.
closed := object.union(unbased, {"record": {
	"frozen": true,
	"restricted": true,
	"hold": true,
	"consents": {"compliance": {"status": "objected"}, "marketing": {"status": "withdrawn"}},
}})

counsel := with_role("legal", "counsel")

portal := with_role("operations", "portal")

# What serves people's rights: who may do it, about a record that is open to nobody else.
test_serving_rights[note] if {
	some note, tc in {
		"officer works on a request": {"of": officer, "action": "request", "want": true},
		"support works on a request": {"of": base, "action": "request", "want": false},
		"counsel works on a request": {"of": counsel, "action": "request", "want": false},
		"a portal hands in a request": {"of": portal, "action": "request", "want": true},
		"import hands in a request": {"of": import_job, "action": "request", "want": false},
		"a portal for another purpose hands in a request": {"of": with_role("support", "portal"), "action": "request", "want": false},
		"a customer makes a request": {"of": customer, "action": "request", "want": true},
		"a customer makes a request for another": {"of": object.union(customer, {"actor": {"subject": "s2"}}), "action": "request", "want": false},
		"a partner makes a request": {"of": partner, "action": "request", "want": false},
		"officer in another region": {"of": object.union(officer, abroad), "action": "request", "want": false},
		"a portal in another region": {"of": object.union(portal, abroad), "action": "request", "want": false},
		"officer reads requests": {"of": officer, "action": "requests", "want": true},
		"counsel reads requests": {"of": counsel, "action": "requests", "want": true},
		"operator reads requests": {"of": operator, "action": "requests", "want": false},
		"a portal reads requests": {"of": portal, "action": "requests", "want": false},
		"a partner reads requests": {"of": partner, "action": "requests", "want": false},
		"a customer reads its requests": {"of": customer, "action": "requests", "want": true},
		"a customer reads another's requests": {"of": object.union(customer, {"actor": {"subject": "s2"}}), "action": "requests", "want": false},
		"officer confirms": {"of": officer, "action": "approve", "want": true},
		"counsel confirms": {"of": counsel, "action": "approve", "want": false},
		"operator confirms": {"of": operator, "action": "approve", "want": false},
		"a customer confirms": {"of": customer, "action": "approve", "want": false},
		"officer restricts": {"of": officer, "action": "restrict", "want": true},
		"counsel restricts": {"of": counsel, "action": "restrict", "want": false},
		"support restricts": {"of": base, "action": "restrict", "want": false},
		"a customer restricts": {"of": customer, "action": "restrict", "want": false},
		"officer holds": {"of": officer, "action": "hold", "want": true},
		"counsel holds": {"of": counsel, "action": "hold", "want": true},
		"operator holds": {"of": operator, "action": "hold", "want": false},
		"officer sweeps": {"of": officer, "action": "retention", "want": true},
		"operator sweeps": {"of": operator, "action": "retention", "want": true},
		"counsel sweeps": {"of": counsel, "action": "retention", "want": false},
		"import sweeps": {"of": import_job, "action": "retention", "want": false},
	}
	got := tacit.visible with input as object.union(object.union(tc.of, closed), {"action": tc.action}) with data.catalog as catalog
	got == tc.want
}

# The same without a record: a request of somebody unknown, and lists of them.
test_serving_rights_of_nobody_known[note] if {
	some note, tc in {
		"officer receives one": {"of": officer, "action": "request", "want": true},
		"a portal receives one": {"of": portal, "action": "request", "want": true},
		"support receives one": {"of": base, "action": "request", "want": false},
		"a customer makes one": {"of": customer, "action": "request", "want": false},
		"officer lists them": {"of": officer, "action": "requests", "want": true},
		"counsel lists them": {"of": counsel, "action": "requests", "want": true},
		"a portal lists them": {"of": portal, "action": "requests", "want": false},
		"a partner is told what to erase": {"of": partner, "action": "instructions", "want": true},
		"a partner receives one": {"of": partner, "action": "request", "want": false},
		"a partner for another purpose is told": {"of": object.union(partner, {"purpose": "billing"}), "action": "instructions", "want": false},
		"a partner lists requests": {"of": partner, "action": "requests", "want": false},
		"officer is told what to erase": {"of": officer, "action": "instructions", "want": false},
		"support is told what to erase": {"of": base, "action": "instructions", "want": false},
		"a customer lists them": {"of": customer, "action": "requests", "want": false},
		"officer confirms one": {"of": officer, "action": "approve", "want": true},
		"sales confirms one": {"of": sales, "action": "approve", "want": false},
		"counsel lists holds": {"of": counsel, "action": "hold", "want": true},
		"sales lists holds": {"of": sales, "action": "hold", "want": false},
		"operator sees what is due": {"of": operator, "action": "retention", "want": true},
		"marketing sees what is due": {"of": marketing, "action": "retention", "want": false},
	}
	got := tacit.visible with input as object.union(recordless(tc.of), {"action": tc.action}) with data.catalog as catalog
	got == tc.want
}

# A copy of all that is held is a disclosure: the guard's and the team's rules hold as for reading.
test_export[note] if {
	some note, tc in {
		"officer": {"of": officer, "patch": {}, "want": true},
		"officer, of what is restricted": {"of": officer, "patch": {"record": {"restricted": true}}, "want": true},
		"officer, of what is kept for a claim": {"of": officer, "patch": {"record": {"frozen": true}}, "want": false},
		"counsel": {"of": counsel, "patch": {}, "want": false},
		"import": {"of": import_job, "patch": {}, "want": false},
		"a portal": {"of": portal, "patch": {}, "want": false},
		"a customer": {"of": customer, "patch": {}, "want": true},
		"a customer who is restricted": {"of": customer, "patch": {"record": {"restricted": true}}, "want": true},
		"a customer kept for a claim": {"of": customer, "patch": {"record": {"frozen": true}}, "want": false},
		"a customer, of another": {"of": customer, "patch": {"record": {"subject": "s2"}}, "want": false},
	}
	got := tacit.visible with input as object.union(object.union(tc.of, tc.patch), {"action": "export"}) with data.catalog as catalog
	got == tc.want
}

# ---------------------------------------------------------------- teams and owners

test_team_rows_only[note] if {
	some note, tc in {
		"its team": {"patch": {"actor": {"teams": ["red"]}}, "want": true},
		"its own": {"patch": {"record": {"owner": "u1"}}, "want": true},
		"another team": {"patch": {"actor": {"teams": ["blue"]}}, "want": false},
		"its team in another region": {"patch": object.union(abroad, {"actor": {"teams": ["red"]}}), "want": false},
	}
	got := tacit.visible with input as object.union(sales, tc.patch)
		with data.catalog as catalog
		with data.tacit.team.team_rows_only as {"sales"}
	got == tc.want
}

test_team_rows_only_leaves_other_purposes if {
	tacit.visible with input as base with data.catalog as catalog with data.tacit.team.team_rows_only as {"sales"}
}

test_masked_beyond_team[note] if {
	some note, tc in {
		"its team": {"patch": {"actor": {"teams": ["red"]}}, "clear": true},
		"its own": {"patch": {"record": {"owner": "u1"}}, "clear": true},
		"another team": {"patch": {"actor": {"teams": ["blue"]}}, "clear": false},
	}
	d := tacit.decision with input as object.union(sales, tc.patch)
		with data.catalog as catalog
		with data.tacit.team.masked_beyond_team as {"sales"}
	d.visible
	reached := {"financial"} | addresses
	d.clear & reached == {c | some c in reached; tc.clear}
	d.mask & reached == {c | some c in reached; not tc.clear}
	"identity" in d.clear
}

# ---------------------------------------------------------------- what leaves

everything := {"operational", "identity", "content", "financial", "behaviour"} | addresses

amounts := {"total", "amount", "unit_price", "cost", "revenue"}

forms := {
	"support": {"role": "support", "clear": {"operational", "identity", "content"}, "mask": addresses, "token": set()},
	"sales": {"role": "sales", "clear": everything, "mask": set(), "token": set()},
	"marketing": {"role": "marketing", "clear": {"operational"} | addresses, "mask": set(), "token": set()},
	"billing": {"role": "billing", "clear": {"operational", "identity", "financial"}, "mask": addresses, "token": set()},
	"analytics": {"role": "analyst", "clear": {"operational", "behaviour"} | amounts, "mask": set(), "token": {"identity"} | addresses},
	"compliance": {"role": "officer", "clear": everything, "mask": set(), "token": set()},
	"legal": {"role": "counsel", "clear": everything, "mask": set(), "token": set()},
	"operations": {"role": "import", "clear": {"operational"}, "mask": everything - {"operational"}, "token": set()},
	"administration": {"role": "operator", "clear": {"operational"}, "mask": set(), "token": set()},
}

test_forms[purpose] if {
	some purpose, want in forms
	d := tacit.decision with input as with_role(purpose, want.role) with data.catalog as catalog
	d.visible
	d.clear == want.clear
	d.mask == want.mask
	d.token == want.token
	d.write == set()
}

test_forms_need_the_role[purpose] if {
	some purpose, _ in forms
	d := tacit.decision with input as with_role(purpose, "visitor") with data.catalog as catalog
	not d.visible
	d.clear | d.mask | d.token | d.match == set()
}

test_marketing_by_email_gets_the_address_alone if {
	patch := {"record": {"consents": {"marketing": {"channels": {"phone": false, "sms": false, "post": false, "social": false}}}}}
	d := tacit.decision with input as object.union(marketing, patch) with data.catalog as catalog
	d.visible
	d.clear == {"operational", "contact.email"}
	d.mask == set()
}

test_match[note] if {
	some note, tc in {
		"support": {"of": base, "has": {"identity", "external_ref", "contact.email", "contact.phone"}, "lacks": {"contact.post", "financial"}},
		"import": {"of": import_job, "has": {"identity", "external_ref", "contact.email", "contact.phone"}, "lacks": {"financial"}},
		"sales": {"of": sales, "has": everything | {"external_ref"}, "lacks": {"special"}},
		"marketing": {"of": marketing, "has": {"contact.email"}, "lacks": {"contact.phone", "identity"}},
		"billing": {"of": with_role("billing", "billing"), "has": {"external_ref", "contact.email"}, "lacks": {"identity"}},
		"officer": {"of": officer, "has": everything | {"external_ref"}, "lacks": {"special"}},
		"operator": {"of": operator, "has": set(), "lacks": everything},
		"partner": {"of": partner, "has": set(), "lacks": everything | {"external_ref"}},
		"customer": {"of": customer, "has": set(), "lacks": everything | {"external_ref"}},
	}
	got := tacit.match with input as object.union(tc.of, {"action": "lookup"}) with data.catalog as catalog
	got & tc.has == tc.has
	got & tc.lacks == set()
}

test_write[note] if {
	some note, tc in {
		"support updates": {"of": base, "action": "update", "has": {"operational", "identity", "content"} | addresses, "lacks": {"financial", "owner", "special"}},
		"support reads": {"of": base, "action": "read", "has": set(), "lacks": {"identity"}},
		"sales updates": {"of": sales, "action": "update", "has": {"identity", "financial"} | addresses, "lacks": {"owner", "stage", "special"}},
		"sales reassigns": {"of": sales, "action": "reassign", "has": {"owner", "stage"}, "lacks": {"region", "team", "verified"}},
		"import updates": {"of": import_job, "action": "update", "has": {"special", "external_ref"}, "lacks": {"verified", "owner"}},
		"import creates": {"of": import_job, "action": "create", "has": {"owner", "team", "region", "stage", "verified"}, "lacks": set()},
		"import imports": {"of": import_job, "action": "import", "has": {"identity", "verified", "external_ref"}, "lacks": set()},
		"operator reassigns": {"of": operator, "action": "reassign", "has": {"owner", "team", "region", "stage"}, "lacks": {"identity", "verified"}},
		"operator updates": {"of": operator, "action": "update", "has": set(), "lacks": {"owner", "identity"}},
		"partner updates": {"of": partner, "action": "update", "has": {"operational", "content"}, "lacks": {"identity", "owner", "stage"} | addresses},
		"partner reads": {"of": partner, "action": "read", "has": set(), "lacks": {"operational", "content"}},
		"customer corrects": {"of": customer, "action": "update", "has": {"family_name", "birth_date", "description"} | addresses, "lacks": {"kind", "identity", "operational", "external_ref", "owner", "team", "region", "verified", "resolution"}},
		"customer adds": {"of": customer, "action": "create", "has": {"kind", "contact.email"}, "lacks": {"operational", "verified"}},
		"customer reads": {"of": customer, "action": "read", "has": set(), "lacks": {"family_name", "kind"}},
		"customer, of another": {"of": object.union(customer, {"actor": {"subject": "s2"}}), "action": "update", "has": set(), "lacks": {"family_name", "kind"} | addresses},
	}
	got := tacit.write with input as object.union(tc.of, {"action": tc.action}) with data.catalog as catalog
	got & tc.has == tc.has
	got & tc.lacks == set()
}

# ---------------------------------------------------------------- partners

test_partner_visible[note] if {
	some note, tc in {
		"reads its team's": {"patch": {}, "want": true},
		"reads another team's": {"patch": {"record": {"team": "blue"}}, "want": false},
		"reads what is nobody's": {"patch": {"actor": {"teams": []}}, "want": false},
		"reads another team's as its owner": {"patch": {"record": {"team": "blue", "owner": "u1"}}, "want": false},
		"reads its team's in another region": {"patch": abroad, "want": false},
		"looks up": {"patch": {"action": "lookup"}, "want": false},
		"lists": {"patch": {"action": "list"}, "want": true},
		"closes a case": {"patch": {"action": "update", "kind": "case"}, "want": true},
		"changes a contact": {"patch": {"action": "update"}, "want": false},
		"follows as a reseller": {"patch": {"purpose": "sales", "actor": {"roles": ["sales"]}}, "want": true},
		"bills": {"patch": {"purpose": "billing", "actor": {"roles": ["billing"]}}, "want": false},
		"answers as an officer": {"patch": {"purpose": "compliance", "actor": {"roles": ["officer"]}}, "want": false},
		"records that a customer withdraws": {"patch": {"action": "withdraw"}, "want": true},
	}
	got := tacit.visible with input as object.union(partner, tc.patch) with data.catalog as catalog
	got == tc.want
}

test_partner_forms[note] if {
	some note, tc in {
		"repairer": {"patch": {}, "clear": {"operational", "content"}},
		"reseller": {"patch": {"purpose": "sales", "actor": {"roles": ["sales"]}}, "clear": {"operational"}},
	}
	d := tacit.decision with input as object.union(partner, tc.patch) with data.catalog as catalog
	d.visible
	d.clear == tc.clear
	d.mask == {"given_name", "family_name", "name"}
	d.token == addresses
}

test_partner_opens_nothing_by_ticket if {
	d := tacit.decision with input as object.union(partner, ticket) with data.catalog as catalog
	d.clear == {"operational", "content"}
}

# ---------------------------------------------------------------- customers

test_customer_visible[note] if {
	some note, tc in {
		"reads about itself": {"patch": {}, "want": true},
		"reads about another": {"patch": {"record": {"subject": "s2"}}, "want": false},
		"reads about another with every region": {"patch": {"actor": {"regions": ["*"]}, "record": {"subject": "s2"}}, "want": false},
		"reads about itself while restricted": {"patch": {"record": {"restricted": true}}, "want": true},
		"reads what is kept for a claim": {"patch": {"record": {"frozen": true}}, "want": false},
		"corrects": {"patch": {"action": "update"}, "want": true},
		"corrects an interaction": {"patch": {"action": "update", "kind": "interaction"}, "want": false},
		"adds an address": {"patch": {"action": "create", "kind": "contact_point"}, "want": true},
		"reads its consents": {"patch": {"action": "consents"}, "want": true},
		"asks who saw it": {"patch": {"action": "disclosures"}, "want": true},
		"asks who saw it while restricted": {"patch": {"action": "disclosures", "record": {"restricted": true}}, "want": true},
		"asks who saw another": {"patch": {"action": "disclosures", "record": {"subject": "s2"}}, "want": false},
		"reads its history": {"patch": {"action": "history"}, "want": false},
		"reads the log": {"patch": {"action": "audit"}, "want": false},
		"withdraws": {"patch": {"action": "withdraw"}, "want": true},
		"withdraws for another": {"patch": {"action": "withdraw", "record": {"subject": "s2"}}, "want": false},
		"lists": {"patch": {"action": "list"}, "want": false},
		"looks up": {"patch": {"action": "lookup"}, "want": false},
		"searches": {"patch": {"action": "search"}, "want": false},
		"reads as support": {"patch": {"purpose": "support"}, "want": false},
	}
	got := tacit.visible with input as object.union(customer, tc.patch) with data.catalog as catalog
	got == tc.want
}

test_customer_without_subject_is_nobody if {
	nobody := object.union(with_role("self_service", "customer"), {"actor": {"regions": ["*"]}, "record": {"owner": "u1"}})
	got := tacit.visible with input as object.remove(nobody, {"record"}) with data.catalog as catalog
	got # what concerns no record is no record
	d := tacit.decision with input as object.union(object.remove(nobody, {"record"}), {"record": {"region": "EU"}})
		with data.catalog as catalog
	not d.visible
	d.clear == set()
}

test_customer_sees_everything_of_itself if {
	d := tacit.decision with input as customer with data.catalog as catalog
	d.clear == everything | {"special"}
}

# ---------------------------------------------------------------- break-glass

test_emergency[note] if {
	some note, tc in {
		"support abroad": {"patch": abroad, "visible": true, "clear": {"operational", "identity", "content"} | addresses},
		"support at home": {"patch": {}, "visible": true, "clear": {"operational", "identity", "content"} | addresses},
		"billing": {"patch": {"purpose": "billing", "actor": {"roles": ["billing"]}}, "visible": true, "clear": {"operational", "identity", "financial"} | addresses},
		"changes something": {"patch": object.union(abroad, {"action": "update"}), "visible": false, "clear": {"operational", "identity", "content"}},
		"marketing": {"patch": object.union(abroad, {"purpose": "marketing", "actor": {"roles": ["marketing"]}}), "visible": false, "clear": {"operational"} | addresses},
		"without the role": {"patch": {"actor": {"roles": ["analyst"]}}, "visible": false, "clear": set()},
		"while restricted": {"patch": {"record": {"restricted": true}}, "visible": false, "clear": {"operational", "identity", "content"} | addresses},
		"kept for a claim": {"patch": {"record": {"frozen": true}}, "visible": false, "clear": {"operational", "identity", "content"} | addresses},
		"without basis": {"patch": unbased, "visible": false, "clear": {"operational", "identity", "content"} | addresses},
	}
	d := tacit.decision with input as object.union(object.union(base, ticket), tc.patch) with data.catalog as catalog
	d.visible == tc.visible
	d.clear == tc.clear
	d.oblige == {"audit:full", "notify:dpo"}
}

test_no_emergency_without_ticket if {
	d := tacit.decision with input as object.union(base, abroad) with data.catalog as catalog
	not d.visible
	d.oblige == set()
}

# ---------------------------------------------------------------- reasons

test_reasons[note] if {
	some note, tc in {
		"none needed": {"of": base, "patch": {}, "want": set()},
		"no basis": {"of": base, "patch": unbased, "want": {"no_basis"}},
		"another kind": {"of": base, "patch": {"action": "create", "kind": "account"}, "want": {"purpose_not_allowed"}},
		"another action": {"of": base, "patch": {"action": "erase"}, "want": {"role_not_allowed"}},
		"a contact created elsewhere": {"of": base, "patch": object.union(abroad, {"action": "create"}), "want": {"not_yours"}},
		"out of scope nothing is told": {"of": base, "patch": {"record": {"region": "US", "restricted": true}}, "want": set()},
		"a stranger is told nothing": {"of": base, "patch": {"actor": {"roles": ["analyst"]}}, "want": set()},
		"partner, another kind": {"of": partner, "patch": {"action": "update"}, "want": {"purpose_not_allowed"}},
		"partner, another action": {"of": partner, "patch": {"action": "lookup"}, "want": {"role_not_allowed"}},
		"customer, another's record": {"of": customer, "patch": {"record": {"subject": "s2"}}, "want": set()},
		"portal": {"of": with_role("operations", "portal"), "patch": {}, "want": {"role_not_allowed"}},
		"a restriction set by support": {"of": base, "patch": {"action": "restrict"}, "want": {"role_not_allowed"}},
		"a restriction set by support, of what is kept for a claim": {"of": base, "patch": {"action": "restrict", "record": {"frozen": true, "hold": true}}, "want": {"role_not_allowed"}},
		"a hold, by whom the team refuses": {"of": operator, "patch": {"action": "hold", "record": {"hold": true}}, "want": {"role_not_allowed"}},
	}
	got := tacit.reasons with input as object.union(tc.of, tc.patch) with data.catalog as catalog
	got == tc.want
}

# The team's own words, without the guard's.
test_withdrawing_needs_no_reason[note] if {
	some note, of in {"support": base, "partner": partner, "customer": customer, "operator": operator}
	got := team.reasons with input as object.union(of, {"action": "withdraw"}) with data.catalog as catalog
	got == set()
}
